"""Answer one call: find its cloud, then check limits, token, scope and arguments, then call the handler."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from falconlite.auth import clouds
from falconlite.auth.login import TOKEN
from falconlite.http.messages import Response
from falconlite.simulator.access.identity import stranger
from falconlite.simulator.access.regions import GOVERNMENT
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.answers import Refused, Reply, envelope, refusal
from falconlite.simulator.audit import deeds_of
from falconlite.simulator.checks import count, read_body, read_query
from falconlite.simulator.question import Question
from falconlite.simulator.routes import segment_of
from falconlite.simulator.stubs.stub import asked_by
from falconlite.simulator.visit import Visit, host_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.access.identity import Bearer
    from falconlite.simulator.access.regions import Regions
    from falconlite.simulator.accounts.account import Account
    from falconlite.simulator.answers import Call
    from falconlite.simulator.routes import Route
    from falconlite.simulator.stubs.stub import Stub, Stubs

MISSING_SCOPE = "X-Sim-Missing-Scope"
"""Header of a 403 that names the missing scope. The API names none."""


SHAPED = frozenset((400, 404, 409))
"""The refusals that have the fields of a success, so also an empty list of records."""


class Arrived(NamedTuple):
    """A call with what was found out about it: *cloud* is where it was sent, *variables* are those of its path."""

    call: Call
    headers: Mapping[str, str]
    bearer: Bearer | None
    cloud: str
    variables: dict[str, str]


class Gateway:
    """Answers calls to the clouds of some regions, for one account."""

    def __init__(
        self, account: Account, regions: Regions, stubs: Stubs, *, redirect_to: str | None, strict: bool
    ) -> None:
        self.account, self.regions, self.redirect_to, self.strict = account, regions, redirect_to, strict
        self.stubs = stubs

    def answer(self, call: Call, *, revoked: bool = False) -> Response:
        """Answer one call; with *revoked*, its token is revoked first."""
        headers = {name.lower(): value for name, value in call.headers.items()}
        host = headers.get("host", "")
        if answer := host_of(call.path):
            return self.written(
                self._visited(answer, Visit(call, headers, self.account, url_of(call, headers))), {}, host
            )
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
            reply = reply or self._reply(arrived, verbs)
        return self.written(reply, limits, host)

    def written(self, reply: Reply, limits: Mapping[str, str], host: str = "") -> Response:
        """Return a reply as the answer of a cloud to a call with a Host header."""
        trace_id = str(UUID(int=self.account.traces.getrandbits(128), version=4))
        headers = {"X-Cs-Traceid": trace_id, **limits}
        region = self.regions.named_to(host)
        if region:
            headers["X-Cs-Region"] = self.redirect_to or region
        headers.update(reply.headers)
        if reply.live is not None:
            streamed = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
            return Response(reply.status, headers | streamed, b"", stream=reply.live)
        content, media = reply.content, reply.media
        if content is None and reply.status != 308:
            document: Any = reply.document if reply.document is not None else envelope(reply, trace_id)
            content, media = json.dumps(document, allow_nan=False).encode(), "application/json"
        if content:
            headers.setdefault("Content-Type", media)  # a stub may say another one
        if reply.status != 204:
            headers["Content-Length"] = str(len(content or b""))
        return Response(reply.status, headers, content or b"")

    def _visited(self, answer: Callable[[Visit], Reply], visit: Visit) -> Reply:
        """Answer a call to a route that is no operation of the API."""
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
        try:
            reply = self._answered(arrived, route)
        except Refused as refused:
            reply = refusal(refused.status, refused.message, refused.headers)
            if refused.status in SHAPED and not route.handler.public:  # the token routes have no records
                reply = reply._replace(resources=())
        except Exception:  # a bug in the simulator must not end the caller's connection
            logging.getLogger("falconlite").exception("simulator: %r failed", arrived.call)
            reply = refusal(500, "internal server error")
        if route.notices:
            reply = reply._replace(headers={**route.notices, **reply.headers})
        return reply._replace(powered_by=route.powered_by)

    def _denied(self, arrived: Arrived, route: Route | None) -> Reply | None:
        """Return the refusal of a call without a valid token, or without the scope of its route; None if it may."""
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
        except Exception:  # a bug in the function must not end the caller's connection
            logging.getLogger("falconlite").exception("simulator: the stub for %r failed", arrived.call)
            return refusal(500, "internal server error")
        return reply and reply._replace(powered_by=route.powered_by if route else "simulator")

    def _answered(self, arrived: Arrived, route: Route) -> Reply:
        call, headers, bearer, cloud, variables = arrived
        operation, handler = route.operation, route.handler
        identity = self.account.identity
        tenant = self.account.tenants[bearer.cid if bearer else identity.cid]
        tenant.settle()
        query = read_query(operation, handler, call.target.partition("?")[2], strict=self.strict)
        if handler.read:
            body, file = handler.read(operation, query, call.body, headers, strict=self.strict), None
        else:
            kind = headers.get("content-type", "")
            body, file = read_body(operation, handler, call.body, kind=kind, strict=self.strict)
        count(operation, handler, query, body)
        if bearer is None and cloud != self.regions.home:
            return self._elsewhere(route, body, arrived)
        actor = bearer.client_id if bearer else ""
        url = url_of(call, headers)
        ask = Question(operation, variables, query, body, headers, identity, tenant, actor, self.strict, file, url)
        reply = handler.answer(ask)
        if not operation.reads and not handler.public and reply.status < 300:
            tenant.activity.note(*deeds_of(ask, reply))
        return reply

    def _elsewhere(self, route: Route, body: Mapping[str, Any], arrived: Arrived) -> Reply:
        """Answer a login or a revocation at a cloud that the account does not live in."""
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


def url_of(call: Call, headers: Mapping[str, str]) -> str:
    """Return the address that a call was sent to, without its path."""
    return f"{call.scheme}://{headers.get('host') or '127.0.0.1'}"
