"""The cloud's own endpoints, under ``/_sim/``: requests, faults, time, state, coverage. They do no I/O."""

from __future__ import annotations

import json
from functools import partial
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from falconlite.http.messages import Response
from falconlite.redact import MASK, is_secret
from falconlite.simulator import routes
from falconlite.simulator.answers import Refused, envelope, refusal
from falconlite.simulator.faults.forms import MAKERS, form, put
from falconlite.simulator.faults.latency import Latency
from falconlite.simulator.faults.travel import Disturbed
from falconlite.simulator.given.given import Clash
from falconlite.simulator.serving.compression import compressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.simulator.answers import Call
    from falconlite.simulator.faults.faults import Fault
    from falconlite.simulator.serving.served import Answering

PREFIX = "/_sim"
ADDED = ("hosts", "alerts", "groups", "tokens")
"""The collections that take records of the user."""

WAITING = frozenset((*ADDED, "audit", "coverage", "openapi.json", "reset", "state"))
"""The endpoints that take long, or wait until no call of the API is running."""

SHOWN = 100
"""Default number of calls that ``GET /_sim/requests`` returns."""


class Control:
    """A cloud and the endpoints that control it: ``handle`` answers calls of both kinds.

    Answers of the API are in gzip if the call accepts that.

    The endpoints need no bearer token, count against no limit, and have no faults. They answer only calls to a
    loopback address, so that no web page can reach them by a host name; with *anywhere*, to any address. *breaks* says
    whether the server can break a connection; if not, faults that need it are refused.
    """

    def __init__(self, cloud: Answering, *, anywhere: bool = False, breaks: bool = True) -> None:
        self.cloud, self.breaks = cloud, breaks
        self._anywhere = anywhere

    def __repr__(self) -> str:
        return f"<Control of {self.cloud!r}>"

    def may_wait(self, call: Call) -> bool:
        """Return whether a call may take long, or may wait for one that does."""
        endpoint = call.path.partition(f"{PREFIX}/")[2] if call.path.startswith(f"{PREFIX}/") else None
        return self.cloud.large and (endpoint is None or endpoint.strip("/") in WAITING)

    def handle(self, call: Call) -> Response:
        """Answer a call of the API or of an endpoint; raise Disturbed as the cloud does."""
        if call.path == PREFIX or call.path.startswith(f"{PREFIX}/"):
            return self.answer(call)
        try:
            return compressed(self.cloud.handle(call), call)
        except Disturbed as disturbed:
            answer = disturbed.response
            raise Disturbed(answer and compressed(answer, call), disturbed.wire) from None

    def answer(self, call: Call) -> Response:
        """Answer a call of an endpoint."""
        try:
            self._admit(call)
            return _document(200, self._endpoint(call)(call))
        except Refused as refused:
            reply = refusal(refused.status, refused.message)._replace(powered_by="simulator")
            answer = _document(refused.status, envelope(reply, ""))
            return answer._replace(headers={**answer.headers, **refused.headers})

    def _endpoint(self, call: Call) -> Callable[[Call], Any]:
        verbs = self._endpoints().get(call.path.removeprefix(PREFIX).strip("/"))
        if verbs is None:
            raise Refused(404, f"there is no such endpoint; GET {PREFIX}/ lists them")
        endpoint = verbs.get("GET" if call.verb == "HEAD" else call.verb)
        if endpoint is None:
            raise Refused(405, f"this endpoint takes {', '.join(verbs)}", {"Allow": ", ".join(verbs)})
        return endpoint

    def _admit(self, call: Call) -> None:
        headers = {name.lower(): value for name, value in call.headers.items()}
        if "origin" in headers:
            raise Refused(403, "these endpoints are not for web pages: the call has an Origin header")
        host = headers.get("host")
        if host is not None and not self._anywhere and not _is_loopback(host):
            raise Refused(403, "these endpoints answer only calls to 127.0.0.1, [::1] or localhost")

    def _endpoints(self) -> dict[str, dict[str, Callable[[Call], Any]]]:
        return {
            "": {"GET": self._what_there_is},
            "audit": {"GET": self._audit},
            "clock": {"GET": self._clock, "POST": self._advance},
            "coverage": {"GET": self._coverage},
            "faults": {"GET": self._faults, "POST": self._add_fault, "DELETE": self._clear_faults},
            "latency": {"GET": self._latency, "POST": self._set_latency, "DELETE": self._clear_latency},
            "openapi.json": {"GET": self._openapi},
            "requests": {"GET": self._requests, "DELETE": self._forget_requests},
            "reset": {"POST": self._reset},
            "state": {"GET": self._state, "PUT": self._restore},
            **{name: {"POST": partial(self._add, name)} for name in ADDED},
        }

    def _what_there_is(self, _: Call) -> Any:
        return {
            "endpoints": {f"{PREFIX}/{path}": list(verbs) for path, verbs in self._endpoints().items()},
            "faults": {name: form(name) for name in MAKERS},
        }

    def _audit(self, _: Call) -> Any:
        return {"alerts": self.cloud.alert_trail}

    def _coverage(self, _: Call) -> Any:
        return {"operations": [covered._asdict() for covered in routes.coverage()]}

    def _openapi(self, _: Call) -> Any:
        from falconlite.simulator.serving.openapi import document

        return document()

    def _clock(self, _: Call) -> Any:
        return {"time": self.cloud.clock.time()}

    def _advance(self, call: Call) -> Any:
        seconds: Any = _fields(call, {"advance"}).get("advance")
        if not _is_number(seconds):
            raise Refused(400, 'the body must be {"advance": seconds}')
        try:
            self.cloud.advance(seconds)
        except TypeError as error:
            raise Refused(409, f"the clock of this cloud cannot be moved: {error}") from None
        except (ValueError, OverflowError) as error:
            raise Refused(400, str(error)) from None
        return self._clock(call)

    def _faults(self, _: Call) -> Any:
        return self.cloud.faults.described()

    def _add_fault(self, call: Call) -> Any:
        try:
            put(self.cloud.faults, _json(call), self._allow)
        except (ValueError, TypeError) as error:
            raise Refused(400, str(error)) from None
        return self.cloud.faults.described()

    def _allow(self, fault: Fault) -> None:
        if fault.wire.breaks_off and not self.breaks:
            raise Refused(501, f"this server cannot break a connection, which {fault.name} needs")

    def _clear_faults(self, _: Call) -> Any:
        self.cloud.faults.clear()
        return self.cloud.faults.described()

    def _latency(self, _: Call) -> Any:
        return {"latency": self.cloud.faults.described()["latency"]}

    def _set_latency(self, call: Call) -> Any:
        given = _fields(call, {"median_ms", "p99_ms", "seed"})
        median: Any = given.get("median_ms")
        p99, seed = given.get("p99_ms"), given.get("seed", 7)
        if not _is_number(median) or not (p99 is None or _is_number(p99)) or not isinstance(seed, (int, str)):
            raise Refused(400, 'the body must be {"median_ms": number, "p99_ms": number or null, "seed": any}')
        try:
            self.cloud.faults.latency = Latency(median / 1000, None if p99 is None else p99 / 1000, seed=seed)
        except (ValueError, OverflowError) as error:
            raise Refused(400, str(error)) from None
        return self._latency(call)

    def _clear_latency(self, call: Call) -> Any:
        self.cloud.faults.latency = None
        return self._latency(call)

    def _requests(self, call: Call) -> Any:
        text = dict(parse_qsl(call.target.partition("?")[2])).get("limit", str(SHOWN))
        if not (text.isascii() and text.isdecimal() and len(text) <= 6):
            raise Refused(400, "limit must be a whole number")
        return {"requests": [_shown(one, status) for one, status in self.cloud.requests.last(int(text))]}

    def _forget_requests(self, _: Call) -> Any:
        self.cloud.requests.clear()
        return {"requests": []}

    def _reset(self, _: Call) -> Any:
        self.cloud.reset()
        return {}

    def _add(self, name: str, call: Call) -> Any:
        from falconlite.simulator.given.reading import read_request

        kind = next((value for key, value in call.headers.items() if key.lower() == "content-type"), "")
        try:
            return {"ids": self.cloud.take(name, read_request(name, call.body, kind))}
        except Clash as clash:
            raise Refused(409, str(clash)) from None
        except ValueError as error:
            raise Refused(400, str(error)) from None

    def _state(self, _: Call) -> Any:
        return self.cloud.state()

    def _restore(self, call: Call) -> Any:
        given = _json(call)
        if not isinstance(given, dict):
            raise Refused(400, "the body must be a state, as GET answers it")
        try:
            self.cloud.restore(given)
        except ValueError as error:
            raise Refused(400, str(error)) from None
        return {}


def _document(status: int, document: Any) -> Response:
    content = json.dumps(document, allow_nan=False).encode()
    headers = {"Content-Type": "application/json", "Cache-Control": "no-store", "Content-Length": str(len(content))}
    return Response(status, headers, content)


def _json(call: Call) -> Any:
    try:
        return json.loads(call.body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _fields(call: Call, names: set[str]) -> dict[str, Any]:
    given = _json(call)
    if not isinstance(given, dict) or set(given) - names:
        raise Refused(400, f"the body must be a JSON object of {', '.join(sorted(names))}")
    return given


def _is_number(value: Any) -> bool:
    return type(value) in {int, float}


def _is_loopback(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    if name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def shown_target(call: Call) -> str:
    """Return the target of a call, with secrets in its query string masked."""
    path, mark, query = call.target.partition("?")
    if mark and any(is_secret(name) for name, _ in parse_qsl(query)):
        query = urlencode([(name, MASK if is_secret(name) else value) for name, value in parse_qsl(query)])
    return f"{path}{mark}{query}"


def _shown(call: Call, status: int | None) -> dict[str, Any]:
    """Return a call as JSON values, with secrets masked and without its body."""
    headers = {name: MASK if is_secret(name) else value for name, value in call.headers.items()}
    return {"method": call.verb, "path": shown_target(call), "status": status, "headers": headers}
