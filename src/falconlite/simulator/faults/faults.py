"""Faults between a client and the cloud: in sequence, or at random."""

from __future__ import annotations

import gzip
import json
from http import HTTPStatus
from math import ceil, inf
from random import Random
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.http.messages import Response
from falconlite.simulator.answers import Reply, refusal
from falconlite.simulator.call_patterns import CallPattern
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
"""Headers with the retry time of a 429."""


class Fault(NamedTuple):
    """One fault of a call. Make it with a class method, and add it with ``cloud.faults.add``.

    - *done*: the cloud executes the call.
    - *answer*: replaces the API's answer; a Reply is put in the envelope.
    - *again*: the retry time of a 429.
    - *change*: function that damages the answer.
    - *revokes*: revoke the call's token first.
    - *wire*: what happens to the connection.
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

    # The cloud does not execute the call, and something other than the API answers.

    @classmethod
    def status(
        cls,
        code: int,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | bytes | None = None,
        *,
        content_type: str = "application/json",
    ) -> Fault:
        """Answer with a status and a *body*: bytes unchanged, a dict as JSON; without a body, in the API's envelope."""
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
        """Answer 429, with a retry time of *wait* seconds (cloud's clock).

        *unit* is "s" or "ms" for X-Ratelimit-Retryafter in seconds or milliseconds since 1970, "Retry-After" for that
        header in seconds from now, or None for no header.
        """
        if unit not in AGAIN:
            raise ValueError(f"unit must be one of {', '.join(map(repr, AGAIN))}, not {unit!r}")
        return cls(f"rate_limited({wait!r}, {unit!r})", done=False, again=(wait, unit))

    @classmethod
    def html(cls, status: int = 200) -> Fault:
        """Answer with the HTML page of a proxy."""
        _check_status(status)
        title = f"{status} {PHRASES.get(status, '')}".rstrip()
        page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><hr>proxy</body></html>"
        return cls(f"html({status})", done=False, answer=_response(status, page.encode(), "text/html"))

    @classmethod
    def redirect(cls, location: str, status: int = 302) -> Fault:
        """Redirect the client."""
        _check_status(status)
        answer = _response(status, b"", "", {"Location": location})
        return cls(f"redirect({location!r}, {status})", done=False, answer=answer)

    @classmethod
    def huge(cls, size: int, *, after: int | None = None) -> Fault:
        """Answer with a download of *size* bytes, generated block by block; the byte at *n* is ``n % 251``.

        With *after*, the connection ends after that many bytes.
        """
        _at_least(0, size=size, after=after or 0)
        answer = _response(200, b"", "application/octet-stream", {"Content-Length": str(size)})
        more = "" if after is None else f", after={after}"
        return cls(f"huge({size}{more})", done=False, answer=answer, wire=Wire(huge=size, after=after))

    # No answer arrives.

    @classmethod
    def cut_before(cls) -> Fault:
        """Close the connection. The cloud does not execute the call."""
        return cls("cut_before()", done=False, wire=Wire(silent=True))

    @classmethod
    def reset(cls) -> Fault:
        """Reset the connection by a TCP RST. The cloud does not execute the call."""
        return cls("reset()", done=False, wire=Wire(silent=True, resets=True))

    @classmethod
    def lost_answer(cls) -> Fault:
        """Execute the call, then close the connection before the first byte of the answer."""
        return cls("lost_answer()", wire=Wire(silent=True))

    @classmethod
    def hang(cls) -> Fault:
        """Do not answer until the client disconnects or the server ends. The cloud does not execute the call."""
        return cls("hang()", done=False, wire=Wire(silent=True, wait=inf))

    # The cloud executes the call; the answer is damaged or late.

    @classmethod
    def expired_token(cls) -> Fault:
        """Revoke the call's bearer token first. The API then answers 401 to a call that needs a token."""
        return cls("expired_token()", revokes=True)

    @classmethod
    def delay(cls, seconds: float) -> Fault:
        """Execute the call immediately, and answer after *seconds*."""
        _at_least(0, seconds=seconds)
        return cls(f"delay({seconds!r})", wire=Wire(wait=seconds))

    @classmethod
    def drip(cls, seconds_between: float, size: int = 1, *, head: bool = False) -> Fault:
        """Send the body *size* bytes at a time, with pauses; with *head*, the head too."""
        _at_least(0, seconds_between=seconds_between)
        _at_least(1, size=size)
        name = f"drip({seconds_between!r}, {size}{', head=True' if head else ''})"
        return cls(name, wire=Wire(pause=seconds_between, size=size, head=head))

    @classmethod
    def cut_in_body(cls, after: int = 10) -> Fault:
        """End the connection after *after* bytes of the body, or before the last byte of a shorter one."""
        _at_least(0, after=after)
        return cls(f"cut_in_body({after})", wire=Wire(after=after))

    @classmethod
    def chunked(cls, after: int | None = None, *, size: int = 100) -> Fault:
        """Send the body in chunks of *size* bytes. With *after*, end the connection after that many bytes of it.

        Without *after* this is valid HTTP, not a fault.
        """
        _at_least(0, after=after or 0)
        _at_least(1, size=size)
        return cls(f"chunked({after}, size={size})", wire=Wire(chunked=True, size=size, after=after))

    @classmethod
    def wrong_length(cls, delta: int) -> Fault:
        """Send a Content-Length that is off by *delta* bytes, and end the connection after the body."""
        if not delta:
            raise ValueError("delta must not be 0: it is the difference to the right length")
        return cls(f"wrong_length({delta})", wire=Wire(off=delta))

    @classmethod
    def gzip(cls) -> Fault:
        """Compress the body. This is valid HTTP, not a fault."""
        return cls("gzip()", change=_packed)

    @classmethod
    def damaged_gzip(cls, *, cut: bool = False) -> Fault:
        """Compress the body with a wrong checksum. With *cut*, send its first half, with a matching Content-Length."""
        return cls(f"damaged_gzip(cut={cut})", change=_packed_and_cut if cut else _packed_and_damaged)

    @classmethod
    def not_json(cls) -> Fault:
        """Send the first half of the JSON, with a matching Content-Length."""
        return cls("not_json()", change=_halved)

    @classmethod
    def invalid_utf8(cls) -> Fault:
        """Send JSON with bytes that are not UTF-8."""
        return cls("invalid_utf8()", change=_garbled)


def too_many(now: float, wait: float, unit: Unit = "s") -> Reply:
    """Return a 429 with a retry time of *wait* seconds."""
    return refusal(429, "API rate limit exceeded", AGAIN[unit](now, wait))


def _check_status(code: int) -> None:
    if not 200 <= code <= 999:
        raise ValueError(f"status must be a number from 200 to 999, not {code!r}")


def _at_least(least: int, **given: float) -> None:
    for name, number in given.items():
        if not number >= least:
            raise ValueError(f"{name} must be a number, {least} or more, not {number!r}")


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
    """A fault in the script, with the calls that it still applies to."""

    def __init__(
        self, id: int, fault: Fault, route: str | None, verb: str | None, times: int | None, skip: int
    ) -> None:
        self.id = id
        self.fault, self.route, self.verb, self.times, self.skip = fault, route, verb, times, skip
        self.suits = CallPattern(route, verb).suits

    def described(self) -> dict[str, Any]:
        """Return the fault and its remaining calls as JSON values."""
        left = {"times": self.times, "skip": self.skip}
        return {"id": self.id, "fault": self.fault.name, "route": self.route, "verb": self.verb, **left}


class Chance:
    """Faults that each matching call gets with a probability."""

    def __init__(
        self, id: int, rate: float, faults: Sequence[Fault], route: str | None, verb: str | None, seed: object
    ) -> None:
        self.id = id
        self.rate, self.faults, self.route, self.verb = rate, faults, route, verb
        self.suits = CallPattern(route, verb).suits
        self._random = Random(f"{seed}:faults")

    def draw(self) -> Fault | None:
        """Draw for one call. Always draw two numbers, so that later draws do not depend on this one."""
        hit, which = self._random.random() < self.rate, int(self._random.random() * len(self.faults))
        return self.faults[which] if hit else None

    def described(self) -> dict[str, Any]:
        """Return the faults as JSON values."""
        names = [fault.name for fault in self.faults]
        return {"id": self.id, "rate": self.rate, "faults": names, "route": self.route, "verb": self.verb}


class Faults:
    """The faults of a cloud, scripted and at random. Scripted faults take precedence.

    A *route* is a path; ``{variables}`` in it match one segment, ``*`` any characters. Without a route, or without a
    verb, any matches. ``happened`` holds the last *kept* calls that had a fault, without bodies, each with its fault.

    ``latency`` delays every answer, for example ``Latency(0.05, 0.4)``. None (default): no delay.
    """

    def __init__(self, kept: int) -> None:
        self.happened: list[tuple[Call, Fault]] = []
        self.latency: Latency | None = None
        self._kept = kept
        self._script: list[Scripted] = []
        self._chances: list[Chance] = []
        self._added = 0
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<Faults: {len(self._script)} scripted, {len(self._chances)} by chance, {len(self.happened)} happened>"

    def add(
        self, fault: Fault, *, route: str | None = None, verb: str | None = None, times: int | None = 1, skip: int = 0
    ) -> None:
        """Add a fault to the next *times* matching calls (None: all of them), after *skip* calls without it.

        If several faults match a call, only the first added applies or skips. The next one follows when the first is
        used up, so one ``add`` after the other makes a script.
        """
        _check(fault)
        _at_least(1, times=1 if times is None else times)
        _at_least(0, skip=skip)
        with self._lock:
            self._added += 1
            self._script.append(Scripted(self._added, fault, route, verb, times, skip))

    def at_random(
        self,
        rate: float,
        faults: Iterable[Fault],
        *,
        seed: object = 7,
        route: str | None = None,
        verb: str | None = None,
    ) -> None:
        """Give each matching call one of the faults, with probability *rate*.

        The fault of the n-th matching call depends on the seed alone.
        """
        faults = tuple(faults)
        for fault in faults:
            _check(fault)
        if not faults or not 0 <= rate <= 1:
            raise ValueError("at_random needs a rate from 0 to 1, and at least one fault")
        with self._lock:
            self._added += 1
            self._chances.append(Chance(self._added, rate, faults, route, verb, seed))

    def clear(self) -> None:
        """Remove all faults; ``happened`` and ``latency`` stay."""
        with self._lock:
            self._script.clear()
            self._chances.clear()

    def remove(self, id: int) -> bool:
        """Remove a fault, or faults at random, by the ID in ``described``. Return whether it existed."""
        with self._lock:
            before = len(self._script) + len(self._chances)
            self._script = [scripted for scripted in self._script if scripted.id != id]
            self._chances = [chance for chance in self._chances if chance.id != id]
            return len(self._script) + len(self._chances) < before

    def described(self) -> dict[str, Any]:
        """Return pending and past faults as JSON values, without headers and query strings."""
        with self._lock:
            latency = self.latency
            return {
                "scripted": [scripted.described() for scripted in self._script],
                "at_random": [chance.described() for chance in self._chances],
                "happened": [{"method": c.verb, "path": c.path, "fault": fault.name} for c, fault in self.happened],
                "latency": latency and {"median_ms": latency.median * 1000, "p99_ms": latency.p99 * 1000},
            }

    def take(self, call: Call) -> Fault | None:
        """Return the fault of a call, and record it; None for most calls.

        A delay by ``latency`` is not a fault, but is returned in the same form.
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
                self.happened.append((call.without_body(), fault))
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
        raise TypeError(f"a fault must be made by a method of Fault, such as Fault.reset(), not {fault!r}")
