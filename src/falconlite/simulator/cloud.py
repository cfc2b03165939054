"""The embedded cloud: calls in, answers out, and the state between them; no I/O."""

from __future__ import annotations

import json
import logging
import time
from collections import deque
from random import Random
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit
from uuid import UUID

from falconlite import clouds
from falconlite.errors import PayloadValidationError
from falconlite.simulator.answers import Call, Question, Refused, Reply, envelope, refusal
from falconlite.simulator.checks import read_body, read_query
from falconlite.simulator.faults import Faults, too_many
from falconlite.simulator.oauth2 import Identity
from falconlite.simulator.routes import routes
from falconlite.simulator.tenant import Tenant
from falconlite.simulator.travel import Disturbed, Wire, arrived, unpacked
from falconlite.tokens import TOKEN
from falconlite.wire import UNSET, Response, encode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

    from falconlite.simulator.faults import Fault
    from falconlite.simulator.oauth2 import Bearer
    from falconlite.simulator.routes import Route
    from falconlite.simulator.server import Served
    from falconlite.wire import Clock, Request

KEPT = 10_000
"""How many calls ``Cloud.requests`` remembers."""

MINUTE = 60.0


class Window:
    """A rate limit: so many calls in any minute; what is refused does not count."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._calls: deque[float] = deque()

    def take(self, now: float) -> int | None:
        """Count a call; return how many are left, None if there was none."""
        while self._calls and self._calls[0] <= now - MINUTE:
            self._calls.popleft()
        if len(self._calls) >= self.limit:
            return None
        self._calls.append(now)
        return self.limit - len(self._calls)

    def wait(self, now: float) -> float:
        """Tell in how many seconds the next call will pass."""
        return self._calls[0] + MINUTE - now if self._calls else MINUTE


class Cloud:
    """A Falcon cloud with one customer account and two child accounts, made up from a seed.

    A transport by itself (``Hosts(transport=cloud, ...)``), a server on loopback by ``serve()``. The same seed,
    clock and calls give the same bytes. *hosts* is the size of the fleet, *alerts* how many things were found on it;
    a child has a tenth of both. *clients* adds client IDs and their secrets. Of the rate limits, by the minute,
    *login_limit* is for the token route and *anonymous_limit* for calls without a good token. *redirect_to* names the
    cloud that logins are sent on to, all but those addressed to its host. Without a *region* (None) no answer names
    one: falconpy would go there. *containment_delay* is the seconds for which a containment is pending. With
    ``strict=False`` unknown query parameters are ignored, and pages of another filter or sort let pass.

    What is to go wrong is told to ``faults``.
    """

    def __init__(
        self,
        *,
        hosts: int = 1000,
        alerts: int = 300,
        seed: int | str = 7,
        clock: Clock | None = None,
        clients: Mapping[str, str] | None = None,
        region: str | None = "us-1",
        rate_limit: int = 6000,
        login_limit: int = 300,
        anonymous_limit: int = 15,
        token_lifetime: float = 1799,
        redirect_to: str | None = None,
        containment_delay: float = 2.0,
        strict: bool = True,
    ) -> None:
        for name in (region, redirect_to):
            if name is not None and name not in clouds.HOSTS:
                raise ValueError(f"there is no cloud {name!r}; it is one of {', '.join(clouds.HOSTS)}")
        self.clock: Clock = clock or time
        self.region, self.redirect_to, self.strict = region, redirect_to, strict
        self.requests: list[Call] = []
        self.faults = Faults(KEPT)
        self._lock = Lock()
        self._traces = Random(f"{seed}:traces")
        self._identity = Identity(Random(f"{seed}:identity"), self.clock, clients or {}, token_lifetime)
        self._account, self._logins = Window(rate_limit), Window(login_limit)
        self._anonymous = Window(anonymous_limit)
        self._tenants = {
            cid: Tenant(
                cid,
                seed=seed,
                hosts=hosts // share,
                alerts=alerts // share,
                clock=self.clock,
                containment_delay=containment_delay,
            )
            for cid, share in {self._identity.cid: 1, **dict.fromkeys(self._identity.children, 10)}.items()
        }

    def __repr__(self) -> str:
        return f"<Cloud {self.region}: {len(self.requests)} requests>"

    @property
    def client_id(self) -> str:
        """A client that may do everything."""
        return self._identity.client_id

    @property
    def client_secret(self) -> str:
        """The secret of ``client_id``."""
        return self._identity.client_secret

    @property
    def cid(self) -> str:
        """The CID of the parent account."""
        return self._identity.cid

    @property
    def children(self) -> tuple[str, ...]:
        """The CIDs that ``member_cid`` may name."""
        return self._identity.children

    def issue_token(self, member_cid: str | None = None) -> str:
        """Make a good bearer token without a call."""
        with self._lock:
            return self._identity.issue(self._identity.tenant_of(member_cid), self.client_id)

    def expire_tokens(self) -> None:
        """End every bearer token now, as if each had been revoked."""
        with self._lock:
            self._identity.expire()

    # As a transport.

    def send(self, base_url: str, request: Request) -> Response:
        """Answer a request as if it had come over the network; *files* are not encoded, no operation takes any.

        Where the connection suffers a fault, raise the TransportError that a client would meet. Who waits for a late
        answer does so by the clock's ``sleep``, if it has one, and no longer than the request's timeout and deadline.
        """
        base = urlsplit(base_url)
        target = base.path + request.path
        if request.query:
            target += ("&" if "?" in target else "?") + urlencode(request.query)
        body, kind = _body(request)
        headers = {"Host": base.netloc, **({"Content-Type": kind} if kind else {}), **request.headers}
        try:
            response = self.handle(Call(request.verb, target, headers | {"Content-Length": str(len(body))}, body))
        except Disturbed as disturbed:
            return arrived(disturbed, request, getattr(self.clock, "sleep", _not_at_all))
        return unpacked(response, request) if response.headers.get("Content-Encoding") == "gzip" else response

    def close(self) -> None:
        """Do nothing: there is no connection to close."""

    def serve(self, *, port: int = 0, tls: bool = False, names: Sequence[str] = ()) -> AbstractContextManager[Served]:
        """Serve on 127.0.0.1 while the context lasts; port 0 is any free one, *names* are more for the certificate."""
        from falconlite.simulator.server import serve

        return serve(self, port=port, tls=tls, names=names)

    # How a call is answered.

    def handle(self, call: Call) -> Response:
        """Answer one call, whatever it is; raise Disturbed where a fault changes how the answer travels."""
        with self._lock:
            self.requests.append(call)
            del self.requests[:-KEPT]
            fault = self.faults.take(call)
            if fault is None:
                return self._answer(call)
            response = self._spoilt(call, fault)
        if response is None or fault.wire != Wire():
            raise Disturbed(response, fault.wire)
        return response

    def _spoilt(self, call: Call, fault: Fault) -> Response | None:
        """Answer a call that suffers a fault; None if nothing of an answer is to arrive."""
        if fault.again is not None:
            limits = {"X-Ratelimit-Limit": str(self._account.limit), "X-Ratelimit-Remaining": "0"}
            return self._written(too_many(self.clock.time(), *fault.again), limits)
        if isinstance(fault.answer, Reply):
            return self._written(fault.answer, {})
        if fault.answer is not None:
            return fault.answer._replace(headers=dict(fault.answer.headers))
        response = self._answer(call, revoked=fault.revokes) if fault.done else None
        if response is None or fault.wire.silent:
            return None
        return fault.wire.headed(fault.change(response) if fault.change else response)

    def _answer(self, call: Call, *, revoked: bool = False) -> Response:
        headers = {name.lower(): value for name, value in call.headers.items()}
        authorization = headers.get("authorization", "")
        if revoked:
            self._identity.revoke(authorization.partition(" ")[2].strip())
        bearer = self._identity.bearer(authorization)
        verbs = routes().get(call.path, {})
        public = any(route.handler.public for route in verbs.values())
        window = self._logins if public else self._account if bearer else self._anonymous
        now = self.clock.monotonic()
        left = window.take(now)
        if left is None:
            reply = too_many(self.clock.time(), window.wait(now))
        else:
            reply = self._reply(call, headers, verbs, bearer)
        limits = {"X-Ratelimit-Limit": str(window.limit), "X-Ratelimit-Remaining": str(left or 0)}
        return self._written(reply, limits)

    def refuse(self, status: int, message: str) -> Response:
        """Answer what is not even a call: a broken request line, a body that is too long."""
        with self._lock:
            return self._written(refusal(status, message), {})

    def _reply(
        self, call: Call, headers: Mapping[str, str], verbs: Mapping[str, Route], bearer: Bearer | None
    ) -> Reply:
        if not verbs:
            return refusal(404, "there is no such route")
        route = verbs.get(call.verb)
        if route is None:
            return refusal(405, f"this route takes {', '.join(verbs)}", {"Allow": ", ".join(verbs)})
        right = clouds.HOSTS[self.redirect_to] if self.redirect_to else None
        if right and route.operation is TOKEN and headers.get("host", "").lower() != right:
            return Reply(status=308, headers={"Location": f"https://{right}{TOKEN.route}"})
        if not route.handler.public and bearer is None:
            return refusal(401, "access denied, invalid bearer token")
        try:
            reply = self._answered(route, call, headers, bearer)
        except Refused as refused:
            reply = refusal(refused.status, refused.message, refused.headers)
        except Exception:  # a mistake here must not end the caller's connection
            logging.getLogger("falconlite").exception("simulator: %r failed", call)
            reply = refusal(500, "internal server error")
        return reply._replace(powered_by=route.powered_by)

    def _answered(self, route: Route, call: Call, headers: Mapping[str, str], bearer: Bearer | None) -> Reply:
        operation, handler, _ = route
        tenant = self._tenants[bearer.cid if bearer else self._identity.cid]
        tenant.settle()
        query = read_query(operation, handler, call.target.partition("?")[2], strict=self.strict)
        body = read_body(operation, handler, call.body)
        actor = bearer.client_id if bearer else ""
        return handler.answer(
            Question(operation, query, body, headers, self._identity, tenant, actor, strict=self.strict)
        )

    def _written(self, reply: Reply, limits: Mapping[str, str]) -> Response:
        trace_id = str(UUID(int=self._traces.getrandbits(128), version=4))
        headers = {"X-Cs-Traceid": trace_id, **limits, **reply.headers}
        if region := self.redirect_to or self.region:
            headers["X-Cs-Region"] = region
        content = b""
        if reply.status != 308:
            document: Any = reply.document if reply.document is not None else envelope(reply, trace_id)
            content = json.dumps(document, allow_nan=False).encode()
            headers["Content-Type"] = "application/json"
        return Response(reply.status, headers | {"Content-Length": str(len(content))}, content)


def _not_at_all(seconds: float) -> None:
    """Sleep by a clock that only moves by hand."""


def _body(request: Request) -> tuple[bytes, str]:
    """Encode the body of a request; return it and its type."""
    if request.json is not UNSET:
        try:
            return encode(request.json), "application/json"
        except ValueError as error:
            raise PayloadValidationError(None, f"the body is no JSON: {error}; nothing was sent") from error
    given: Any = request.data if request.form is None else request.form
    if hasattr(given, "items"):
        return urlencode(given, doseq=True).encode(), "application/x-www-form-urlencoded"
    if hasattr(given, "read"):
        given = given.read()
    return (given.encode() if isinstance(given, str) else bytes(given or b"")), ""
