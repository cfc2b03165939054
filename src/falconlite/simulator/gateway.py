"""The way of one call: its cloud, its limits, its bearer, its scope, its arguments, and then its handler."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any
from uuid import UUID

from falconlite.auth import clouds
from falconlite.auth.login import TOKEN
from falconlite.http.messages import Response
from falconlite.simulator.access.oauth2 import stranger
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.answers import Question, Refused, Reply, envelope, refusal
from falconlite.simulator.checks import count, read_body, read_query
from falconlite.simulator.routes import routes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.access.oauth2 import Bearer
    from falconlite.simulator.access.regions import Regions
    from falconlite.simulator.accounts.account import Account
    from falconlite.simulator.answers import Call
    from falconlite.simulator.routes import Route

MISSING_SCOPE = "X-Sim-Missing-Scope"
"""The header of a 403 that names the scope; the API itself names none."""


class Gateway:
    """Answers calls for the clouds of some regions, on behalf of one account."""

    def __init__(self, account: Account, regions: Regions, *, redirect_to: str | None, strict: bool) -> None:
        self.account, self.regions, self.redirect_to, self.strict = account, regions, redirect_to, strict

    def answer(self, call: Call, *, revoked: bool = False) -> Response:
        """Answer one call; when *revoked*, its token is ended first."""
        headers = {name.lower(): value for name, value in call.headers.items()}
        identity, cloud = self.account.identity, self.regions.addressed(headers.get("host", ""))
        authorization = headers.get("authorization", "")
        if revoked:
            identity.revoke(authorization.partition(" ")[2].strip())
        bearer = identity.bearer(authorization) if cloud == self.regions.home else None
        verbs = {} if self.regions.lacks(cloud, call.path) else routes().get(call.path, {})
        public = any(route.handler.public for route in verbs.values())
        limits, reply = self.account.limits.take(bearer.cid if bearer else None, call.path, public=public)
        if reply is None:
            reply = self._reply(call, headers, verbs, bearer, cloud)
        return self.written(reply, limits, cloud)

    def written(self, reply: Reply, limits: Mapping[str, str], cloud: str | None = None) -> Response:
        """Write a reply as the answer of a cloud."""
        trace_id = str(UUID(int=self.account.traces.getrandbits(128), version=4))
        headers = {"X-Cs-Traceid": trace_id, **limits}
        if self.redirect_to:
            headers["X-Cs-Region"] = self.redirect_to
        elif not self.regions.silent:
            headers["X-Cs-Region"] = cloud or self.regions.home
        headers.update(reply.headers)
        content = b""
        if reply.status != 308:
            document: Any = reply.document if reply.document is not None else envelope(reply, trace_id)
            content = json.dumps(document, allow_nan=False).encode()
            headers["Content-Type"] = "application/json"
        return Response(reply.status, headers | {"Content-Length": str(len(content))}, content)

    def _reply(
        self, call: Call, headers: Mapping[str, str], verbs: Mapping[str, Route], bearer: Bearer | None, cloud: str
    ) -> Reply:
        if not verbs:
            return refusal(404, "there is no such route")
        route = verbs.get(call.verb)
        if route is None:
            return refusal(405, f"this route takes {', '.join(verbs)}", {"Allow": ", ".join(verbs)})
        right = clouds.HOSTS[self.redirect_to] if self.redirect_to else None
        if right and route.operation is TOKEN and headers.get("host", "").lower() != right:
            return Reply(status=308, headers={"Location": f"https://{right}{TOKEN.route}"})
        if not route.handler.public:
            if bearer is None:
                return refusal(401, "access denied, invalid bearer token")
            needs = route.operation.needs
            if not self.account.identity.clients[bearer.client_id].may(needs):
                return refusal(403, "access denied, authorization failed", {MISSING_SCOPE: folded(needs)})
        try:
            reply = self._answered(route, call, headers, bearer, cloud)
        except Refused as refused:
            reply = refusal(refused.status, refused.message, refused.headers)
        except Exception:  # a mistake here must not end the caller's connection
            logging.getLogger("falconlite").exception("simulator: %r failed", call)
            reply = refusal(500, "internal server error")
        return reply._replace(powered_by=route.powered_by)

    def _answered(
        self, route: Route, call: Call, headers: Mapping[str, str], bearer: Bearer | None, cloud: str
    ) -> Reply:
        operation, handler, _ = route
        identity = self.account.identity
        tenant = self.account.tenants[bearer.cid if bearer else identity.cid]
        tenant.settle()
        query = read_query(operation, handler, call.target.partition("?")[2], strict=self.strict)
        body = read_body(operation, handler, call.body, strict=self.strict)
        count(operation, handler, query, body)
        if bearer is None and cloud != self.regions.home:
            return self._elsewhere(route, body, cloud)
        actor = bearer.client_id if bearer else ""
        return handler.answer(Question(operation, query, body, headers, identity, tenant, actor, strict=self.strict))

    def _elsewhere(self, route: Route, body: Mapping[str, Any], cloud: str) -> Reply:
        """Answer a login, or a revocation, at a cloud where the account does not live."""
        if route.operation is not TOKEN:
            raise Refused(403, "access denied, this client is none of this cloud's")
        home = self.regions.home
        if body["client_id"] not in self.account.identity.clients or not self.regions.sends_on(cloud):
            raise stranger(body["client_id"])
        headers = {"Location": self.regions.url(home) + TOKEN.route}
        if not self.regions.silent and self.regions.is_registered(home):
            headers[clouds.SIMULATED] = home
        return Reply(status=308, headers=headers if self.regions.silent else headers | {"X-Cs-Region": home})
