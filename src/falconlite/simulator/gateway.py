"""Answer one call: find its cloud, then check limits, token, scope and arguments, then call the handler."""

from __future__ import annotations

import logging
from math import inf
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.auth import clouds
from falconlite.auth.login import TOKEN
from falconlite.http.messages import Response
from falconlite.simulator.access.identity import Bearer, stranger
from falconlite.simulator.access.regions import GOVERNMENT
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.answers import Encoded, Refused, Reply, content_of, head_of, refusal
from falconlite.simulator.audit import deeds_of
from falconlite.simulator.checks import count, read_body, read_query
from falconlite.simulator.packing import packed
from falconlite.simulator.question import Question
from falconlite.simulator.ranges import ranged
from falconlite.simulator.routes import segment_of
from falconlite.simulator.stubs.stub import asked_by
from falconlite.simulator.visit import Visit, host_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.access.regions import Regions
    from falconlite.simulator.accounts.account import Account
    from falconlite.simulator.answers import Call
    from falconlite.simulator.routes import Route
    from falconlite.simulator.stubs.stub import Stub, Stubs

MISSING_SCOPE = "X-Sim-Missing-Scope"
"""Header of a 403 that names the missing scope. The API itself does not name it."""

READ = ": Read"
"""Suffix of read scopes."""

SHAPED = frozenset((400, 404, 409))
"""Refusals that have the fields of a success, including an empty list of records."""


UNTOLD = frozenset(("accept", "accept-encoding", "connection", "content-length", "user-agent"))
"""Headers that no handler reads. They are not recorded."""


def uuid4_of(bits: int) -> str:
    """Format 128 bits as a UUID of version 4, several times as fast as ``UUID``."""
    text = f"{bits & ~(0xF000 << 64 | 0xC000 << 48) | 4 << 76 | 0x8000 << 48:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Arrived(NamedTuple):
    """A call and its routing: *cloud* is its destination, *variables* are those of its path."""

    call: Call
    headers: Mapping[str, str]
    bearer: Bearer | None
    cloud: str
    variables: dict[str, str]


class Gateway:
    """Answers calls to the clouds of several regions, for one account."""

    def __init__(
        self, account: Account, regions: Regions, stubs: Stubs, *, redirect_to: str | None, strict: bool
    ) -> None:
        self.account, self.regions, self.redirect_to, self.strict = account, regions, redirect_to, strict
        self.stubs = stubs
        self.tell: Callable[..., None] | None = None
        """Callback (seconds, parts, status) for each call that may have changed something."""

    def answer(self, call: Call, *, revoked: bool = False, packs: bool = False) -> Response:
        """Answer one call. With *revoked*, revoke its token first. *packs* as in ``written``."""
        headers = {name.lower(): value for name, value in call.headers.items()}
        host = headers.get("host", "")
        if answer := host_of(call.path):
            visited = self._visited(answer, Visit(call, headers, self.account, url_of(call, headers)))
            if self.tell is not None and call.verb == "POST":  # other calls there change no stored state
                body = call.body.decode("latin-1")
                self.tell(0.0, call.verb, call.target, dict(call.headers), body, visited.status)
            return self.written(visited, {}, host)
        identity, cloud = self.account.identity, self.regions.addressed(host)
        authorization = headers.get("authorization", "")
        if revoked:
            identity.revoke(authorization.partition(" ")[2].strip())
        bearer = identity.bearer(authorization) if cloud == self.regions.home else None
        segment = segment_of(call.path)
        verbs, variables = segment.find(call.path)
        if cloud in GOVERNMENT:
            verbs = {verb: route for verb, route in verbs.items() if route.handler.government}
        public, own = any(route.handler.public for route in verbs.values()), segment.own_limit(call.path)
        stubbed = self.stubs.find(call) if self.stubs else None
        if stubbed is not None:
            public = public or not stubbed[0].authorize
        limits, reply = self.account.limits.take(bearer.cid if bearer else None, own, public=public)
        if reply is None:
            arrived = Arrived(call, headers, bearer, cloud, variables)
            reply = self._stubbed(arrived, verbs.get(call.verb), *stubbed) if stubbed else None
            if reply is None:
                reply = self._reply(arrived, verbs) if self.tell is None else self._told(arrived, verbs, self.tell)
        return self.written(reply, limits, host, packs=packs)

    def written(self, reply: Reply, limits: Mapping[str, str], host: str = "", *, packs: bool = False) -> Response:
        """Convert a reply to the response of the cloud that a Host header selects.

        With *packs*, the response is in gzip if the records are encoded already: they need not be joined then.
        """
        trace_id = uuid4_of(self.account.traces.getrandbits(128))
        headers = {"X-Cs-Traceid": trace_id, **limits}
        region = self.regions.named_to(host)
        if region:
            headers["X-Cs-Region"] = self.redirect_to or region
        return self._encoded(reply, headers, trace_id, packs=packs)

    def _encoded(self, reply: Reply, headers: dict[str, str], trace_id: str, *, packs: bool = False) -> Response:
        headers.update(reply.headers)
        if reply.live is not None:
            streamed = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
            return Response(reply.status, headers | streamed, b"", stream=reply.live)
        if reply.later is not None:
            return Response(reply.status, headers | {"Content-Type": reply.media}, b"", stream=reply.later)
        content, media = reply.content, reply.media
        packs = packs and isinstance(reply.resources, Encoded) and content is None
        if packs:
            content, media = packed(head_of(reply, trace_id), reply.resources), "application/json"
        elif content is None and reply.status != 308:
            content, media = content_of(reply, trace_id), "application/json"
        if content and not any(name.lower() == "content-type" for name in reply.headers):  # a stub may set its own
            headers["Content-Type"] = media
        if reply.status != 204:
            headers["Content-Length"] = str(len(content or b""))
        if packs:
            headers["Content-Encoding"] = "gzip"
        return Response(reply.status, headers, content or b"")

    def _visited(self, answer: Callable[[Visit], Reply], visit: Visit) -> Reply:
        """Answer a call to a route that is not an operation of the API."""
        try:
            return answer(visit)
        except Refused as refused:
            return refusal(refused.status, refused.message, refused.headers)
        except Exception:  # as in _reply()
            logging.getLogger("falconlite").exception("simulator: %r failed", visit.call)
            return refusal(500, "internal server error")

    def _reply(self, arrived: Arrived, verbs: Mapping[str, Route]) -> Reply:
        if not verbs:
            return refusal(404, "there is no such route")
        route = verbs.get(arrived.call.verb)
        if route is None:
            return refusal(405, f"this route takes {', '.join(verbs)}", {"Allow": ", ".join(verbs)})
        right = clouds.HOSTS[self.redirect_to] if self.redirect_to else None
        if right and route.operation is TOKEN and arrived.headers.get("host", "").lower() != right:
            return Reply(status=308, headers={"Location": f"https://{right}{TOKEN.route}"})
        denied = None if route.handler.public else self._denied(arrived, route)
        if denied is not None:
            return denied
        return self._outcome(arrived, route)

    def look(self, call: Call, cid: str = "") -> Response:
        """Answer a call that reads an account (the parent, or the child *cid*), without a client.

        It needs no token, counts against no limit and draws no trace ID, so clients see no change.
        """
        return self._encoded(self._looked(call, cid), {}, "")

    def _looked(self, call: Call, cid: str) -> Reply:
        verbs, variables = segment_of(call.path).find(call.path)
        route, account = verbs.get(call.verb), cid or self.account.identity.cid
        if route is None:
            return refusal(404, f"the API has no {call.verb} {call.path}")
        if call.verb != "GET" and not route.operation.needs.endswith(READ):
            return refusal(403, f"{route.operation.id} may change something; only operations that read are answered")
        if account not in self.account.tenants:
            return refusal(404, f"there is no account {account}")
        return self._outcome(Arrived(call, {}, Bearer(account, "", inf), self.regions.home, variables), route)

    def _outcome(self, arrived: Arrived, route: Route) -> Reply:
        """Return the reply of the handler, or its refusal."""
        try:
            reply = self._answered(arrived, route)
        except Refused as refused:
            reply = refusal(refused.status, refused.message, refused.headers)
            if refused.status in SHAPED and not route.handler.public:  # the token routes have no records
                reply = reply._replace(resources=())
        except Exception:  # A bug in the simulator must not break the caller's connection.
            logging.getLogger("falconlite").exception("simulator: %r failed", arrived.call)
            reply = refusal(500, "internal server error")
        if route.notices:
            reply = reply._replace(headers={**route.notices, **reply.headers})
        return reply._replace(powered_by=route.powered_by)

    def _denied(self, arrived: Arrived, route: Route | None) -> Reply | None:
        """Return the refusal of a call without a valid token or the scope of its route; None if it is allowed."""
        if arrived.bearer is None:
            return refusal(401, "access denied, invalid bearer token")
        if route is None:
            return None
        needs = route.operation.needs
        if not self.account.identity.clients[arrived.bearer.client_id].may(needs):
            return refusal(403, "access denied, authorization failed", {MISSING_SCOPE: folded(needs)})
        return None

    def _stubbed(self, arrived: Arrived, route: Route | None, stub: Stub, variables: dict[str, str]) -> Reply | None:
        """Answer by a stub; None if its function leaves the call to the simulator."""
        if stub.authorize and not (route is not None and route.handler.public):
            denied = self._denied(arrived, route)
            if denied is not None:
                return denied
        bearer = arrived.bearer
        asked = asked_by(arrived.call, variables, bearer.client_id if bearer else "", bearer.cid if bearer else "")
        try:
            reply = stub.reply(asked, route.operation if route else None)
        except Exception:  # A bug in the user's function must not break the caller's connection.
            logging.getLogger("falconlite").exception("simulator: the stub for %r failed", arrived.call)
            return refusal(500, "internal server error")
        return reply and reply._replace(powered_by=route.powered_by if route else "simulator")

    def _answered(self, arrived: Arrived, route: Route) -> Reply:
        call, headers, bearer, cloud, variables = arrived
        operation, handler = route.operation, route.handler
        identity = self.account.identity
        tenant = self.account.tenants[bearer.cid if bearer else identity.cid]
        tenant.settle()
        kind = headers.get("content-type", "")
        query = read_query(operation, handler, call.target.partition("?")[2], kind=kind, strict=self.strict)
        if handler.read:
            body, file = handler.read(operation, query, call.body, headers, strict=self.strict), None
        else:
            body, file = read_body(operation, handler, call.body, kind=kind, query=query, strict=self.strict)
        count(operation, handler, query, body)
        if bearer is None and cloud != self.regions.home:
            return self._elsewhere(route, body, arrived)
        actor = bearer.client_id if bearer else ""
        url = url_of(call, headers)
        ask = Question(operation, variables, query, body, headers, identity, tenant, actor, self.strict, file, url)
        reply = handler.answer(ask)
        if "range" in headers and reply.content and reply.status == 200:
            reply = ranged(reply, headers)
        if not operation.reads and not handler.public and reply.status < 300:
            tenant.activity.note(*deeds_of(ask, reply))
        return reply

    def _elsewhere(self, route: Route, body: Mapping[str, Any], arrived: Arrived) -> Reply:
        """Answer a login or revocation sent to a cloud that is not the account's."""
        if route.operation is not TOKEN:
            raise Refused(403, "access denied, this client does not belong to this cloud")
        home = self.regions.home
        if body["client_id"] not in self.account.identity.clients or not self.regions.sends_on(arrived.cloud):
            raise stranger(body["client_id"])
        headers = {"Location": self.regions.url(home) + TOKEN.route}
        if not self.regions.silent and self.regions.is_registered(home):
            headers[clouds.SIMULATED] = home
        if self.regions.named_to(arrived.headers.get("host", "")):
            headers["X-Cs-Region"] = home
        return Reply(status=308, headers=headers)

    def _told(self, arrived: Arrived, verbs: Mapping[str, Route], tell: Callable[..., None]) -> Reply:
        """Answer a call, and report it if it may have changed something. The token routes report their own changes."""
        call, route, started = arrived.call, verbs.get(arrived.call.verb), perf_counter()
        if arrived.bearer is None or route is None or route.handler.public:
            return self._reply(arrived, verbs)
        tenant = self.account.tenants[arrived.bearer.cid]
        before = tenant.cursors.made + tenant.alert_cursors.made
        reply = self._reply(arrived, verbs)
        reads = call.verb in {"GET", "HEAD"} or route.operation.needs.lower().endswith("read")
        drawn = tenant.cursors.made + tenant.alert_cursors.made > before
        if drawn or not reads or (tenant.stores and not route.still):
            headers = {name: value for name, value in call.headers.items() if name.lower() not in UNTOLD}
            body = call.body.decode("latin-1")
            tell(perf_counter() - started, call.verb, call.target, headers, body, reply.status)
        return reply


def url_of(call: Call, headers: Mapping[str, str]) -> str:
    """Return the address of a call without its path."""
    return f"{call.scheme}://{headers.get('host') or '127.0.0.1'}"
