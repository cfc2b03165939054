"""What goes wrong between a client and the cloud: faults, by script or by chance."""

from __future__ import annotations

import gzip
import json
import re
from http import HTTPStatus
from math import ceil, inf
from random import Random
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.http.messages import Response
from falconlite.simulator.answers import Reply, refusal
from falconlite.simulator.faults.travel import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Literal, TypeAlias

    from falconlite.simulator.answers import Call
    from falconlite.simulator.faults.latency import Latency

    Unit: TypeAlias = Literal["s", "ms", "Retry-After"] | None

PHRASES = {status.value: status.phrase for status in HTTPStatus}

AGAIN: dict[Unit, Callable[[float, float], dict[str, str]]] = {
    "s": lambda now, wait: {"X-Ratelimit-Retryafter": str(ceil(now + wait))},
    "ms": lambda now, wait: {"X-Ratelimit-Retryafter": str(ceil((now + wait) * 1000))},
    "Retry-After": lambda _, wait: {"Retry-After": str(ceil(wait))},
    None: lambda _, __: {},
}
"""How a 429 says when to come back."""


class Fault(NamedTuple):
    """One way for a call to go wrong: made by a class method, put to work by ``cloud.faults``.

    Unless it is *done*, the call is not carried out. *answer* replaces the API's own (a Reply is put in the API's
    words), *again* is when a 429 asks to come back, *change* spoils an answer, *revokes* ends the call's token first;
    *wire* is what happens to the connection.
    """

    name: str
    done: bool = True
    answer: Response | Reply | None = None
    again: tuple[float, Unit] | None = None
    change: Callable[[Response], Response] | None = None
    revokes: bool = False
    wire: Wire = Wire()

    def __repr__(self) -> str:
        return f"Fault.{self.name}"

    # Nothing is done, and something else answers.

    @classmethod
    def status(
        cls,
        code: int,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | bytes | None = None,
        *,
        content_type: str = "application/json",
    ) -> Fault:
        """Answer with a status; without a *body* in the API's own envelope, with a dict as JSON, with bytes as is."""
        _check_status(code)
        answer: Response | Reply
        if body is not None or code in {204, 304}:
            content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
            answer = _response(code, content, content_type if body is not None else "", headers)
        elif code < 400:
            answer = Reply([], code, headers=dict(headers or {}))
        else:
            answer = refusal(code, PHRASES.get(code, "unknown status").lower(), dict(headers or {}))
        return cls(f"status({code})", done=False, answer=answer)

    @classmethod
    def rate_limited(cls, wait: float, unit: Unit = "s") -> Fault:
        """Answer 429 and ask to come back in *wait* seconds of the cloud's clock.

        The *unit* is that of X-Ratelimit-Retryafter, a moment in seconds or milliseconds; or it is Retry-After, in
        seconds from now; with None nothing says when.
        """
        if unit not in AGAIN:
            raise ValueError(f"unit is one of {', '.join(map(repr, AGAIN))}, not {unit!r}")
        return cls(f"rate_limited({wait!r}, {unit!r})", done=False, again=(wait, unit))

    @classmethod
    def html(cls, status: int = 200) -> Fault:
        """Answer with the HTML page of a proxy that stands in between."""
        _check_status(status)
        title = f"{status} {PHRASES.get(status, '')}".rstrip()
        page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><hr>proxy</body></html>"
        return cls(f"html({status})", done=False, answer=_response(status, page.encode(), "text/html"))

    @classmethod
    def redirect(cls, location: str, status: int = 302) -> Fault:
        """Send the client somewhere else."""
        _check_status(status)
        answer = _response(status, b"", "", {"Location": location})
        return cls(f"redirect({location!r}, {status})", done=False, answer=answer)

    @classmethod
    def huge(cls, size: int, *, after: int | None = None) -> Fault:
        """Answer with a binary download of *size* bytes that nobody holds in memory; the byte at *n* is ``n % 251``.

        With *after* the connection ends when so many of them were sent.
        """
        _at_least(0, size=size, after=after or 0)
        answer = _response(200, b"", "application/octet-stream", {"Content-Length": str(size)})
        more = "" if after is None else f", after={after}"
        return cls(f"huge({size}{more})", done=False, answer=answer, wire=Wire(huge=size, after=after))

    # There is no answer.

    @classmethod
    def cut_before(cls) -> Fault:
        """Close the connection without doing anything."""
        return cls("cut_before()", done=False, wire=Wire(silent=True))

    @classmethod
    def reset(cls) -> Fault:
        """Reset the connection (a TCP RST) without doing anything."""
        return cls("reset()", done=False, wire=Wire(silent=True, resets=True))

    @classmethod
    def lost_answer(cls) -> Fault:
        """Carry the call out, and close the connection before the first byte of the answer."""
        return cls("lost_answer()", wire=Wire(silent=True))

    @classmethod
    def hang(cls) -> Fault:
        """Do nothing and say nothing, until the client goes away or the server ends."""
        return cls("hang()", done=False, wire=Wire(silent=True, wait=inf))

    # The call is carried out, and its answer suffers.

    @classmethod
    def expired_token(cls) -> Fault:
        """Revoke the call's bearer token first; the API itself answers 401, where a token is needed."""
        return cls("expired_token()", revokes=True)

    @classmethod
    def delay(cls, seconds: float) -> Fault:
        """Carry the call out at once, and answer late."""
        _at_least(0, seconds=seconds)
        return cls(f"delay({seconds!r})", wire=Wire(wait=seconds))

    @classmethod
    def drip(cls, seconds_between: float, size: int = 1, *, head: bool = False) -> Fault:
        """Send the body, with *head* the head as well, *size* bytes at a time with pauses between."""
        _at_least(0, seconds_between=seconds_between)
        _at_least(1, size=size)
        name = f"drip({seconds_between!r}, {size}{', head=True' if head else ''})"
        return cls(name, wire=Wire(pause=seconds_between, size=size, head=head))

    @classmethod
    def cut_in_body(cls, after: int = 10) -> Fault:
        """End the connection when so many bytes of the body were sent, or all but the last of a shorter one."""
        _at_least(0, after=after)
        return cls(f"cut_in_body({after})", wire=Wire(after=after))

    @classmethod
    def chunked(cls, after: int | None = None, *, size: int = 100) -> Fault:
        """Send the body in chunks of *size* bytes; with *after* break off when so many bytes of it were sent.

        Without *after* it is no fault, only another way to travel.
        """
        _at_least(0, after=after or 0)
        _at_least(1, size=size)
        return cls(f"chunked({after}, size={size})", wire=Wire(chunked=True, size=size, after=after))

    @classmethod
    def wrong_length(cls, delta: int) -> Fault:
        """Let Content-Length be too long (*delta* above 0) or too short, and end the connection after the body."""
        if not delta:
            raise ValueError("delta is the difference to the right length, not 0")
        return cls(f"wrong_length({delta})", wire=Wire(off=delta))

    @classmethod
    def gzip(cls) -> Fault:
        """Send the body packed: no fault, only another way to travel."""
        return cls("gzip()", change=_packed)

    @classmethod
    def damaged_gzip(cls, *, cut: bool = False) -> Fault:
        """Send the body packed, with a wrong checksum; or *cut* in the middle, its length as if that were all."""
        return cls(f"damaged_gzip(cut={cut})", change=_packed_and_cut if cut else _packed_and_damaged)

    @classmethod
    def not_json(cls) -> Fault:
        """Send half of the JSON as if that were all."""
        return cls("not_json()", change=_halved)

    @classmethod
    def invalid_utf8(cls) -> Fault:
        """Send JSON with bytes in it that are no UTF-8."""
        return cls("invalid_utf8()", change=_garbled)


def too_many(now: float, wait: float, unit: Unit = "s") -> Reply:
    """Refuse a call for now, and ask to come back in *wait* seconds."""
    return refusal(429, "API rate limit exceeded", AGAIN[unit](now, wait))


def _check_status(code: int) -> None:
    if not 200 <= code <= 999:
        raise ValueError(f"status is a number from 200 to 999, not {code!r}")


def _at_least(least: int, **given: float) -> None:
    for name, number in given.items():
        if not number >= least:
            raise ValueError(f"{name} is a number, {least} or more, not {number!r}")


def _response(code: int, content: bytes, kind: str, headers: Mapping[str, str] | None = None) -> Response:
    kinds = {"Content-Type": kind} if kind else {}
    return Response(code, {**kinds, "Content-Length": str(len(content)), **(headers or {})}, content)


def _with(response: Response, content: bytes, **headers: str) -> Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return response._replace(
        headers={**response.headers, **names, "Content-Length": str(len(content))}, content=content
    )


def _packed(response: Response) -> Response:
    return _with(response, gzip.compress(response.content, mtime=0), Content_Encoding="gzip")


def _packed_and_cut(response: Response) -> Response:
    packed = _packed(response)
    return _with(packed, packed.content[: len(packed.content) // 2])


def _packed_and_damaged(response: Response) -> Response:
    packed = _packed(response)
    checksum = bytes(byte ^ 0xFF for byte in packed.content[-8:-4])
    return _with(packed, packed.content[:-8] + checksum + packed.content[-4:])


def _halved(response: Response) -> Response:
    return _with(response, response.content[: len(response.content) // 2])


def _garbled(response: Response) -> Response:
    return _with(response, response.content[:1] + b'"\xc3\x28": "\xff\xfe", ' + response.content[1:])


class Scripted:
    """A fault that waits for its calls."""

    def __init__(self, fault: Fault, route: str | None, verb: str | None, times: int | None, skip: int) -> None:
        self.fault, self.route, self.verb, self.times, self.skip = fault, route, verb, times, skip
        self.suits = _suiting(route, verb)

    def described(self) -> dict[str, Any]:
        """Say what is left of it, as JSON can hold it."""
        left = {"times": self.times, "skip": self.skip}
        return {"fault": self.fault.name, "route": self.route, "verb": self.verb, **left}


class Chance:
    """Faults of which any call may suffer one."""

    def __init__(self, rate: float, faults: Sequence[Fault], route: str | None, verb: str | None, seed: object) -> None:
        self.rate, self.faults, self.route, self.verb = rate, faults, route, verb
        self.suits = _suiting(route, verb)
        self._random = Random(f"{seed}:faults")

    def draw(self) -> Fault | None:
        """Draw for one call; always two numbers, so that the draws to come do not hang on this one."""
        hit, which = self._random.random() < self.rate, int(self._random.random() * len(self.faults))
        return self.faults[which] if hit else None

    def described(self) -> dict[str, Any]:
        """Say what it is, as JSON can hold it."""
        names = [fault.name for fault in self.faults]
        return {"rate": self.rate, "faults": names, "route": self.route, "verb": self.verb}


class Faults:
    """What goes wrong in a cloud, by script and by chance; a scripted fault goes before a random one.

    A *route* is a path, a path with ``{variables}``, or the start of one with ``*`` at its end; without a route, or
    without a verb, any will do. ``happened`` holds the calls that suffered, each with its fault, the last *kept*.
    ``latency`` is what every answer waits, ``Latency(0.05, 0.4)`` for one; None is nothing.
    """

    def __init__(self, kept: int) -> None:
        self.happened: list[tuple[Call, Fault]] = []
        self.latency: Latency | None = None
        self._kept = kept
        self._script: list[Scripted] = []
        self._chances: list[Chance] = []
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<Faults: {len(self._script)} scripted, {len(self._chances)} by chance, {len(self.happened)} happened>"

    def add(
        self, fault: Fault, *, route: str | None = None, verb: str | None = None, times: int | None = 1, skip: int = 0
    ) -> None:
        """Let the next *times* calls that match suffer a fault (None is all of them), after *skip* that do not.

        Of the faults that match a call only the first to be added has it, be it to skip it; the next one's turn comes
        when the first is used up. So one ``add`` after the other is a script.
        """
        _check(fault)
        _at_least(1, times=1 if times is None else times)
        _at_least(0, skip=skip)
        with self._lock:
            self._script.append(Scripted(fault, route, verb, times, skip))

    def at_random(
        self,
        rate: float,
        faults: Iterable[Fault],
        *,
        seed: object = 7,
        route: str | None = None,
        verb: str | None = None,
    ) -> None:
        """Let each call that matches suffer one of some faults with a probability of *rate*.

        What befalls the n-th such call depends on the seed and nothing else.
        """
        faults = tuple(faults)
        for fault in faults:
            _check(fault)
        if not faults or not 0 <= rate <= 1:
            raise ValueError("at_random needs a rate from 0 to 1, and at least one fault")
        with self._lock:
            self._chances.append(Chance(rate, faults, route, verb, seed))

    def clear(self) -> None:
        """Let nothing more go wrong; ``happened`` and ``latency`` stay."""
        with self._lock:
            self._script.clear()
            self._chances.clear()

    def described(self) -> dict[str, Any]:
        """Say what is to go wrong and what has, as JSON can hold it; no header and no query string is in it."""
        with self._lock:
            latency = self.latency
            return {
                "scripted": [scripted.described() for scripted in self._script],
                "at_random": [chance.described() for chance in self._chances],
                "happened": [{"method": c.verb, "path": c.path, "fault": fault.name} for c, fault in self.happened],
                "latency": latency and {"median_ms": latency.median * 1000, "p99_ms": latency.p99 * 1000},
            }

    def take(self, call: Call) -> Fault | None:
        """Return the fault that a call suffers, and note it; None for most.

        What a call waits by the model of ``latency`` is no fault, but travels the same way.
        """
        latency = self.latency
        if latency is None:
            return self._taken(call)
        with self._lock:
            wait = latency.draw()
        fault = self._taken(call)
        if fault is None:
            return Fault("latency", wire=Wire(wait=wait))
        return fault._replace(wire=fault.wire._replace(wait=fault.wire.wait + wait))

    def _taken(self, call: Call) -> Fault | None:
        if not self._script and not self._chances:
            return None
        with self._lock:
            fault = self._scripted(call)
            for chance in self._chances:
                if chance.suits(call):
                    drawn = chance.draw()
                    fault = fault or drawn
            if fault is not None:
                self.happened.append((call, fault))
                del self.happened[: -self._kept]
            return fault

    def _scripted(self, call: Call) -> Fault | None:
        for scripted in self._script:
            if scripted.suits(call):
                if scripted.skip:
                    scripted.skip -= 1
                    return None
                if scripted.times is not None:
                    scripted.times -= 1
                    if not scripted.times:
                        self._script.remove(scripted)
                return scripted.fault
        return None


def _check(fault: object) -> None:
    if not isinstance(fault, Fault):
        raise TypeError(f"a fault is made by a method of Fault, as Fault.reset(), not {fault!r}")


def _suiting(route: str | None, verb: str | None) -> Callable[[Call], bool]:
    parts = re.split(r"(\{[^{}/]*\}|\*$)", route or "*")
    path = re.compile(
        "".join(".*" if part == "*" else "[^/]+" if part[:1] == "{" else re.escape(part) for part in parts)
    )
    wanted = verb.upper() if verb else None
    return lambda call: (wanted is None or call.verb == wanted) and path.fullmatch(call.path) is not None
