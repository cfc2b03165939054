"""The embedded cloud: calls in, answers out, and the state between them; no I/O."""

from __future__ import annotations

import time
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET, Response, encode
from falconlite.simulator.access.limits import Rates
from falconlite.simulator.access.regions import Regions, check_name
from falconlite.simulator.accounts.account import SHARE, Account, Size, moment_of
from falconlite.simulator.answers import Call, Refused, Reply, refusal
from falconlite.simulator.faults.faults import Faults, too_many
from falconlite.simulator.faults.travel import Disturbed, Wire, arrived, unpacked
from falconlite.simulator.gateway import Gateway
from falconlite.simulator.routes import scopes
from falconlite.transport.multipart import body_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

    from falconlite.http.messages import Clock, Request
    from falconlite.simulator.access.identity import Identity
    from falconlite.simulator.access.scopes import Client
    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.faults.faults import Fault, Unit
    from falconlite.simulator.serving.server import Served

KEPT = 10_000
"""How many calls ``Cloud.requests`` remembers."""

FASTEST = 1_000_000
"""The largest ``churn``."""


class Cloud:
    """One or several Falcon clouds with one customer account and its child accounts, made up from a seed.

    A transport by itself (``Hosts(transport=cloud, ...)``), a server on loopback by ``serve()``. The same seed,
    clock and calls give the same bytes.

    Of the account: *hosts* is the size of the fleet, *alerts* how many things were found on it. *children* is how many
    child accounts there are, *child_hosts* what each has (a tenth of its parent's; of the alerts it has that in any
    case). *clients* adds client IDs and their secrets, or a ``Client`` with scopes. *containment_delay* is the seconds
    for which a containment is pending. *churn* is how many hosts leave in an hour, and how many come in their places.

    Of the rate limits, by the minute: *rate_limit* is for a customer, *login_limit* for the token route,
    *anonymous_limit* for calls without a good token, *installation_tokens_limit* for the routes of installation tokens.
    Unless *pooled*, a child has a *rate_limit* of its own. *retry_after* is the unit in which a 429 says when to come
    back, as in ``Fault.rate_limited``; None says nothing.

    Of the clouds: the account lives in *region*, and calls are told apart by their Host header, the API host of one of
    *clouds* or an address that was registered for one. A login at another commercial cloud is sent on. *redirect_to*
    names a cloud that logins are sent on to, all but those addressed to its host. Without a *region* (None) the account
    lives in the first of *clouds*, and no answer names one: falconpy would go there.

    With ``strict=False`` unknown query parameters and fields of bodies are ignored, and pages of another filter or sort
    let pass. What is to go wrong is told to ``faults``.
    """

    def __init__(
        self,
        *,
        hosts: int = 1000,
        alerts: int = 300,
        seed: int | str = 7,
        clock: Clock | None = None,
        children: int = 2,
        child_hosts: int | None = None,
        clients: Mapping[str, str | Client] | None = None,
        clouds: Sequence[str] = (),
        region: str | None = "us-1",
        rate_limit: int = 6000,
        login_limit: int = 300,
        anonymous_limit: int = 15,
        installation_tokens_limit: int = 60,
        pooled: bool = True,
        retry_after: Unit = "s",
        token_lifetime: float = 1799,
        redirect_to: str | None = None,
        containment_delay: float = 2.0,
        churn: float = 0.0,
        strict: bool = True,
    ) -> None:
        if redirect_to is not None:
            check_name(redirect_to)
        child_hosts = hosts // SHARE if child_hosts is None else child_hosts
        size = Size(str(seed), hosts, alerts, children, child_hosts, float(churn))
        if not (min(size[1:]) >= 0 and churn <= FASTEST):
            raise ValueError(f"hosts, alerts, children and churn are numbers from 0 on, not {size[1:]}")
        self.clock: Clock = clock or time
        self.region, self.redirect_to, self.strict = region, redirect_to, strict
        self.requests: list[Call] = []
        self.faults = Faults(KEPT)
        self._lock = Lock()
        self._new_account = partial(
            Account,
            size,
            clock=self.clock,
            clients=dict(clients or {}),
            rates=Rates(rate_limit, login_limit, anonymous_limit, installation_tokens_limit, pooled, retry_after),
            scopes=scopes,
            token_lifetime=token_lifetime,
            containment_delay=containment_delay,
        )
        regions = Regions(region, clouds)
        self._gateway = Gateway(self._new_account(), regions, redirect_to=redirect_to, strict=strict)

    def __repr__(self) -> str:
        return f"<Cloud {self.region}: {len(self.requests)} requests>"

    @property
    def _identity(self) -> Identity:
        return self._gateway.account.identity

    @property
    def _tenants(self) -> dict[str, Tenant]:
        return self._gateway.account.tenants

    @property
    def clouds(self) -> tuple[str, ...]:
        """The names of the clouds that are answered for."""
        return self._gateway.regions.names

    @property
    def addresses(self) -> dict[str, str]:
        """Host headers, in lower case, and the cloud that each means."""
        return dict(self._gateway.regions.addresses)

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

    def issue_token(self, member_cid: str | None = None, client_id: str | None = None) -> str:
        """Make a good bearer token without a call, for a client (None is ``client_id``) and a child if one is named."""
        client_id = self.client_id if client_id is None else client_id
        with self._lock:
            if client_id not in self._identity.clients:
                raise ValueError(f"there is no client {client_id!r}")
            try:
                cid = self._identity.tenant_of(member_cid, client_id)
            except Refused as refused:
                raise ValueError(refused.message) from None
            return self._identity.issue(cid, client_id)

    def expire_tokens(self) -> None:
        """End every bearer token now, as if each had been revoked."""
        with self._lock:
            self._identity.expire()

    @property
    def alert_trail(self) -> list[dict[str, str]]:
        """What was done to alerts, by whom and when, an account after the other; the last 10,000 actions of each."""
        with self._lock:
            return [dict(step) for tenant in self._tenants.values() for step in tenant.trail]

    # The whole of it.

    def state(self) -> dict[str, Any]:
        """Return what has become of the account, tokens included, as JSON can hold it; faults and log are left out."""
        with self._lock:
            return self._gateway.account.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from a ``state()`` of a cloud with the same seed and sizes.

        A clock that can be moved goes on to the moment of the state if it is behind that. ValueError, and no change, if
        it is no state, or one of another cloud.
        """
        with self._lock:
            account = self._new_account()
            gone = self.clock.time() - moment_of(state, account.size)
            ahead = max(-gone, 0.0) if hasattr(self.clock, "advance") else 0.0
            account.restore(state, max(gone, -ahead))
            if ahead:
                self.advance(ahead)
            self._go_on_with(account)

    def reset(self) -> None:
        """Go back to how this cloud was made: the account, the log of requests, no faults.

        The clock, the model of latency and registered addresses stay.
        """
        with self._lock:
            self._go_on_with(self._new_account())
            self.requests.clear()
            self.faults.clear()
            self.faults.happened.clear()

    def _go_on_with(self, account: Account) -> None:
        account.identity.given |= self._identity.given
        self._gateway.account = account

    def advance(self, seconds: float) -> None:
        """Move the clock on; TypeError if it is one that cannot be moved."""
        advance = getattr(self.clock, "advance", None)
        if advance is None:
            raise TypeError(f"the clock cannot be moved: it is {self.clock!r}, not a VirtualClock or a MovableClock")
        advance(seconds)

    def register(self, name: str, url: str) -> None:
        """Tell that one of ``clouds`` is served at a URL: calls to its host and port are for that cloud.

        Logins that are sent on to that cloud are sent there.
        """
        self._gateway.regions.register(name, url)

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
        from falconlite.simulator.serving.server import serve

        return serve(self, port=port, tls=tls, names=names)

    # How a call is answered.

    def handle(self, call: Call) -> Response:
        """Answer one call, whatever it is; raise Disturbed where a fault changes how the answer travels."""
        with self._lock:
            self.requests.append(call)
            del self.requests[:-KEPT]
            fault = self.faults.take(call)
            if fault is None:
                return self._gateway.answer(call)
            response = self._spoilt(call, fault)
        if response is None or fault.wire != Wire():
            raise Disturbed(response, fault.wire)
        return response

    def _spoilt(self, call: Call, fault: Fault) -> Response | None:
        """Answer a call that suffers a fault; None if nothing of an answer is to arrive."""
        gateway = self._gateway
        if fault.again is not None:
            limits = {"X-Ratelimit-Limit": str(gateway.account.limits.rates.account), "X-Ratelimit-Remaining": "0"}
            return gateway.written(too_many(self.clock.time(), *fault.again), limits)
        if isinstance(fault.answer, Reply):
            return gateway.written(fault.answer, {})
        if fault.answer is not None:
            return fault.answer._replace(headers=dict(fault.answer.headers))
        response = gateway.answer(call, revoked=fault.revokes) if fault.done else None
        if response is None or fault.wire.silent:
            return None
        return fault.wire.headed(fault.change(response) if fault.change else response)

    def refuse(self, status: int, message: str) -> Response:
        """Answer what is not even a call: a broken request line, a body that is too long."""
        with self._lock:
            return self._gateway.written(refusal(status, message), {})


def _not_at_all(seconds: float) -> None:
    """Sleep by a clock that only moves by hand."""


def _body(request: Request) -> tuple[bytes, str]:
    """Encode the body of a request; return it and its type."""
    if request.json is not UNSET:
        try:
            return encode(request.json), "application/json"
        except ValueError as error:
            raise PayloadValidationError(None, f"the body is no JSON: {error}; nothing was sent") from error
    if request.form is not None:
        return urlencode(request.form).encode(), "application/x-www-form-urlencoded"
    if request.data is None:
        return b"", ""
    body, _, kind = body_of(request.data)
    whole = body.encode() if isinstance(body, str) else body or b""
    return whole if isinstance(whole, bytes) else b"".join(whole), kind
