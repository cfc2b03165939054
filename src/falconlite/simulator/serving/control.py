"""The cloud's own endpoints, under ``/_sim/``: requests, faults, time, state, coverage. They do no I/O."""

from __future__ import annotations

import json
from functools import partial
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from falconlite.http.messages import Response
from falconlite.simulator import routes
from falconlite.simulator.answers import Refused, envelope, refusal
from falconlite.simulator.faults.forms import MAKERS, about, form, put
from falconlite.simulator.faults.latency import Latency
from falconlite.simulator.faults.travel import Disturbed
from falconlite.simulator.given.given import Clash
from falconlite.simulator.serving import page
from falconlite.simulator.serving.compression import compressed, takes_gzip
from falconlite.simulator.stubs.stub import read_stubs
from falconlite.simulator.verify.selection import Selection, counted, shown_call

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from falconlite.simulator.answers import Call
    from falconlite.simulator.faults.faults import Fault
    from falconlite.simulator.serving.served import Answering

PREFIX = "/_sim"
READ = f"{PREFIX}/read"
ADDED = ("hosts", "alerts", "groups", "tokens")
"""The collections that accept records of the user."""

WAITING = frozenset((*ADDED, "audit", "coverage", "openapi.json", "overview", "read", "reset", "state"))
"""Endpoints that take long, or wait until no API call is running."""

SLOW = frozenset(("coverage", "openapi.json"))
"""Endpoints that import every service: their first call takes seconds."""

FILTERS = ("operation", "route", "verb", "client", "status")
"""Parameters that select calls in ``GET /_sim/requests``."""

SHOWN = 100
"""Default number of calls that ``GET /_sim/requests`` returns."""


class Control:
    """A cloud and the endpoints that control it: ``handle`` answers calls of both kinds.

    Answers of the API are in gzip if the call accepts it.

    The endpoints need no bearer token, count against no limit, and have no faults. They accept only calls to a loopback
    address, so that no web page can reach them by a host name; with *anywhere*, to any address. They accept calls of
    only one web page: the page served here. *tls* says whether its address begins with ``https``. *breaks* says whether
    the server can break a connection; if not, faults that need it are refused.
    """

    def __init__(self, cloud: Answering, *, anywhere: bool = False, breaks: bool = True, tls: bool = False) -> None:
        self.cloud, self.breaks = cloud, breaks
        self._anywhere, self._scheme = anywhere, "https" if tls else "http"

    def __repr__(self) -> str:
        return f"<Control of {self.cloud!r}>"

    def may_wait(self, call: Call) -> bool:
        """Return whether a call may take long, or may wait for another slow call."""
        endpoint = call.path.partition(f"{PREFIX}/")[2] if call.path.startswith(f"{PREFIX}/") else None
        name = None if endpoint is None else endpoint.partition("/")[0]
        return name in SLOW or (self.cloud.large and (name is None or name in WAITING))

    def is_endpoint(self, call: Call) -> bool:
        """Return whether a call is for an endpoint."""
        return call.path == PREFIX or call.path.startswith(f"{PREFIX}/")

    def handle(self, call: Call, *, wait: bool = True) -> Response:
        """Answer a call to the API or to an endpoint; *wait* and Disturbed as in ``Cloud.handle``."""
        if self.is_endpoint(call):
            return self.answer(call)
        if not takes_gzip(call):
            return self.cloud.handle(call, wait=wait)
        try:
            return compressed(self.cloud.handle(call, wait=wait, packs=True))
        except Disturbed as disturbed:
            answer = disturbed.response
            raise Disturbed(answer and compressed(answer), disturbed.wire) from None

    def answer(self, call: Call) -> Response:
        """Answer a call to an endpoint."""
        try:
            self._admit(call)
            answer = self._endpoint(call)(call)
            return answer if isinstance(answer, Response) else _document(200, answer)
        except Refused as refused:
            reply = refusal(refused.status, refused.message)._replace(powered_by="simulator")
            answer = _document(refused.status, envelope(reply, ""))
            return answer._replace(headers={**answer.headers, **refused.headers})

    def _endpoint(self, call: Call) -> Callable[[Call], Any]:
        if call.path.startswith(f"{READ}/"):
            return self._read
        verbs = self._endpoints().get(call.path.removeprefix(PREFIX).strip("/"))
        if verbs is None:
            raise Refused(404, f"there is no such endpoint; GET {PREFIX}/ lists them")
        endpoint = verbs.get("GET" if call.verb == "HEAD" else call.verb)
        if endpoint is None:
            raise Refused(405, f"this endpoint takes {', '.join(verbs)}", {"Allow": ", ".join(verbs)})
        return endpoint

    def _admit(self, call: Call) -> None:
        """Raise Refused for calls from web pages other than the one served here, and for other host names.

        A page from elsewhere has another Origin. With DNS rebinding its Origin is the same, so pages get answers only
        if they call an IP address or ``localhost``.
        """
        headers = {name.lower(): value for name, value in call.headers.items()}
        host = headers.get("host")
        if host is not None and not self._anywhere and not _is_loopback(host):
            raise Refused(403, "these endpoints answer only calls to 127.0.0.1, [::1] or localhost")
        opened = call.verb == "GET" and headers.get("sec-fetch-dest") == "document"
        if not opened and headers.get("sec-fetch-site", "none") not in {"none", "same-origin"}:
            raise Refused(403, "these endpoints are not for other web pages: the call comes from one")
        origin = headers.get("origin")
        if origin is not None and not (host and _is_address(host) and origin == f"{self._scheme}://{host}"):
            raise Refused(403, f"these endpoints are not for other web pages: the call has the Origin {origin!r}")

    def _endpoints(self) -> dict[str, dict[str, Callable[[Call], Any]]]:
        return {
            "": {"GET": self._start},
            "audit": {"GET": self._audit},
            "clock": {"GET": self._clock, "POST": self._advance},
            "coverage": {"GET": self._coverage},
            "faults": {"GET": self._faults, "POST": self._add_fault, "DELETE": self._clear_faults},
            "latency": {"GET": self._latency, "POST": self._set_latency, "DELETE": self._clear_latency},
            "openapi.json": {"GET": self._openapi},
            "overview": {"GET": self._overview},
            "requests": {"GET": self._requests, "DELETE": self._forget_requests},
            "reset": {"POST": self._reset},
            "routes": {"GET": self._routes, "POST": self._add_routes, "DELETE": self._remove_routes},
            "state": {"GET": self._state, "PUT": self._restore},
            **{name: {"POST": partial(self._add, name)} for name in ADDED},
        }

    def _start(self, call: Call) -> Any:
        """Return the page to a browser (which asks for HTML), and the list of endpoints to others."""
        if page.is_wanted(call):
            if call.path == PREFIX:  # the page's own calls use relative URLs
                return Response(308, {"Location": f"{PREFIX[1:]}/", "Vary": "Accept", "Content-Length": "0"}, b"")
            return page.answer()
        endpoints = {f"{PREFIX}/{path}": list(verbs) for path, verbs in self._endpoints().items()}
        there_is = {
            "endpoints": {**endpoints, f"{READ}/...": ["GET", "POST"]},
            "faults": {name: form(name) for name in MAKERS},
            "about": {name: about(name) for name in MAKERS},
        }
        found = _document(200, there_is)
        return found._replace(headers={**found.headers, "Vary": "Accept"})

    def _overview(self, call: Call) -> Any:
        cid = dict(parse_qsl(call.target.partition("?")[2])).get("member_cid", "")
        try:
            return self.cloud.overview(cid)
        except ValueError as error:
            raise Refused(404, str(error)) from None

    def _read(self, call: Call) -> Response:
        """Answer a read-only call to the API, with its path after ``/_sim/read``."""
        path, _, query = call.target.removeprefix(READ).partition("?")
        given = parse_qsl(query, keep_blank_values=True)
        rest = urlencode([(name, value) for name, value in given if name != "member_cid"])
        asked = call._replace(target=f"{path}?{rest}", verb="GET" if call.verb == "HEAD" else call.verb)
        answer = self.cloud.look(asked, dict(given).get("member_cid", ""))
        return answer._replace(headers={**answer.headers, **page.CONTAINED})

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

    def _clear_faults(self, call: Call) -> Any:
        id = _parameters(call, {"id"}).get("id")
        if id is None:
            self.cloud.faults.clear()
        elif not (id.isascii() and id.isdecimal() and len(id) < 16 and self.cloud.faults.remove(int(id))):
            raise Refused(404, f"there is no fault with the id {id!r}; GET lists those that there are")
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
        given = _parameters(call, {"limit", "count", *FILTERS})
        text = given.pop("limit", str(SHOWN))
        if not (text.isascii() and text.isdecimal() and len(text) <= 6):
            raise Refused(400, "limit must be a whole number")
        by = given.pop("count", None)
        try:
            selection = Selection.of(**given)
            found = [one for one in self.cloud.requests.logged() if selection.matches(one)]
            if by is not None:
                return {"total": len(found), "counts": counted(found, by)}
        except ValueError as error:
            raise Refused(400, str(error)) from None
        return {"total": len(found), "requests": [shown_call(one) for one in found[max(len(found) - int(text), 0) :]]}

    def _forget_requests(self, _: Call) -> Any:
        self.cloud.requests.clear()
        return {"requests": []}

    def _routes(self, _: Call) -> Any:
        return {"routes": [stub.described() for stub in self.cloud.stubs]}

    def _add_routes(self, call: Call) -> Any:
        try:
            stubs = read_stubs(call.body)
        except ValueError as error:
            raise Refused(400, str(error)) from None
        for stub in stubs:
            self.cloud.stubs.add(stub)
        return self._routes(call)

    def _remove_routes(self, call: Call) -> Any:
        text = _parameters(call, {"id"}).get("id")
        try:
            if text is None:
                self.cloud.stubs.clear()
            else:
                self.cloud.stubs.remove(int(text) if text.isdecimal() and len(text) < 10 else -1)
        except ValueError:
            raise Refused(404, f"there is no stub with the ID {text!r}; GET {PREFIX}/routes lists them") from None
        return self._routes(call)

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
    headers = {"Content-Type": "application/json", "Content-Length": str(len(content)), **page.CONTAINED}
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


def _parameters(call: Call, names: Collection[str]) -> dict[str, Any]:
    """Return the query parameters of a call. Each may occur once."""
    pairs = parse_qsl(call.target.partition("?")[2], keep_blank_values=True)
    given = dict(pairs)
    if set(given) - set(names) or len(given) < len(pairs):
        raise Refused(400, f"the parameters are {', '.join(sorted(names))}, each given once")
    return given


def _is_number(value: Any) -> bool:
    return type(value) in {int, float}


def _is_loopback(host: str) -> bool:
    name = _name_in(host)
    return name == "localhost" or (_is_address(host) and ip_address(name).is_loopback)


def _is_address(host: str) -> bool:
    """Return whether a Host header has an IP address, or the one name that always means this machine."""
    name = _name_in(host)
    try:
        return name == "localhost" or bool(ip_address(name))
    except ValueError:
        return False


def _name_in(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
