"""The embedded cloud: takes calls, keeps state, returns answers. It does no I/O, except when it records a tenant."""

from __future__ import annotations

import time
from contextlib import nullcontext
from functools import partial
from math import inf
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from falconlite.simulator.access.limits import rates_of
from falconlite.simulator.access.regions import Regions, check_name
from falconlite.simulator.accounts.account import SHARE, Account, Size, moment_of
from falconlite.simulator.accounts.overview import overview
from falconlite.simulator.answers import Call, Refused, Reply, refusal
from falconlite.simulator.call_log import CALLS, CallLog
from falconlite.simulator.clock import HeldClock, VirtualClock
from falconlite.simulator.faults.faults import Faults, too_many
from falconlite.simulator.faults.travel import Disturbed, Wire, arrived, streamed, unpacked
from falconlite.simulator.gateway import Gateway
from falconlite.simulator.given.data import read_data
from falconlite.simulator.given.given import Given
from falconlite.simulator.journal import Journal
from falconlite.simulator.later import whole
from falconlite.simulator.live import LiveBody
from falconlite.simulator.recording.source import source_of
from falconlite.simulator.request_bodies import encoded_body
from falconlite.simulator.routes import scopes, store_of
from falconlite.simulator.saved import part
from falconlite.simulator.stubs.stub import Stub, Stubs, asked_by
from falconlite.simulator.verify.expectations import Expectations, expectation
from falconlite.waiting import pause

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from os import PathLike

    from falconlite.http.messages import Clock, Request, Response
    from falconlite.simulator.access.identity import Identity
    from falconlite.simulator.access.scopes import Client
    from falconlite.simulator.accounts.state_file import Recorder
    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.faults.faults import Fault, Unit
    from falconlite.simulator.given.reading import Data
    from falconlite.simulator.serving.server import Served
    from falconlite.simulator.stubs.answer import Answer
    from falconlite.simulator.stubs.stub import Computed
    from falconlite.simulator.verify.expectations import Expectation, Times

LARGE, ALERT = 50_000, 10
"""A cloud with more hosts counts as large: some calls take 0.1 s or more. An alert counts as ten hosts."""

FASTEST = 1_000_000
"""The largest ``churn``."""

SAME = """
    seed clients clouds region rate_limit login_limit anonymous_limit installation_tokens_limit pooled retry_after
    token_lifetime containment_delay strict
    """.split()  # noqa: SIM905  # a table to read
"""Keyword arguments that a resized cloud copies from this one."""

SIZES = ("hosts", "alerts", "children", "child_hosts", "churn")
"""Keyword arguments that may differ between the saved cloud and the cloud that loads the state."""

HOSTS, ALERTS = 1000, 300
"""Default numbers of made-up hosts and alerts."""


class Cloud:
    """Simulate one or several Falcon clouds with one parent account and its children, made from a seed.

    Pass it as a transport (``Hosts(transport=cloud, ...)``), or call ``serve()`` for a server on loopback. The same
    seed, clock and calls give the same bytes.

    The account:

    - *hosts*: number of made-up hosts of the parent. Default: 1000, or 0 if *data* has hosts.
    - *alerts*: number of made-up alerts of the parent. Default: 300, or 0 if *data* has hosts or alerts.
    - *seed*: the seed of the hosts, the client and all randomness.
    - *data*: records of your own: a folder with files such as hosts.jsonl, alerts.json, groups.csv and tokens.json, or
      a mapping of these names to records.
    - *clock*: a clock with ``time()`` and ``monotonic()``. Default: the machine's.
    - *children*: number of child accounts. A child has a tenth of the made-up alerts.
    - *child_hosts*: number of made-up hosts of each child. Default: a tenth of the number of the parent.
    - *clients*: more client IDs, each with its secret or a ``Client`` with secret, scopes and member_cids.
    - *token_lifetime*: seconds for which a bearer token is valid.
    - *containment_delay*: seconds for which a containment is pending.
    - *churn*: number of hosts that leave in an hour; as many new ones arrive.

    The rate limits, in calls a minute; 0 is no limit:

    - *rate_limit*: calls a minute of a customer. 0 lifts the other limits too, unless they are given.
    - *login_limit*: calls a minute of the token route. Default: 300.
    - *anonymous_limit*: calls a minute without a valid token. Default: 15.
    - *installation_tokens_limit*: calls a minute of each group of routes with a separate limit, such as installation
      tokens. Default: 60.
    - *pooled*: children share the rate limit of their parent; otherwise each has its own.
    - *retry_after*: how a 429 says when to come back: s, ms or Retry-After, as in ``Fault.rate_limited``. None: it does
      not say.

    The clouds:

    - *clouds*: the Falcon clouds that are simulated. The Host header tells them apart: the API host of a cloud, or an
      address that was registered for it. A login at another commercial cloud is redirected.
    - *region*: the cloud that the account lives in. Answers name it in X-Cs-Region if the call was sent to the API host
      of a Falcon cloud, such as api.crowdstrike.com, and not to a server on this machine: clients would leave it for
      the real cloud of that name. None: the first of *clouds*, and no answer names its region.
    - *redirect_to*: a cloud that logins are redirected to, except those sent to its host.

    Your answers, used before the answers of the simulator:

    - *routes*: stubs, each a ``Stub`` or a dict of the arguments of ``stub()``.

    Answers of a tenant, in place of the answers of the simulator; faults and stubs come before them:

    - *record*: folder for a HAR file of all calls, which are passed on to *upstream*.
    - *upstream*: the URL or the name of a cloud.
    - *upstream_ca*: file with the certificate authorities of *upstream*.
    - *rules*: TOML file of rules, beside the default, by which *record* replaces secrets and personal names.
    - *replay*: HAR file, or folder of HAR files, whose answers the same calls get.

    The checks:

    - *strict*: refuse unknown parameters and fields, and other filters and sorts on later pages.

    Add faults to ``faults``.
    """

    def __init__(
        self,
        *,
        hosts: int | None = None,
        alerts: int | None = None,
        seed: int | str = 7,
        data: Data | Given | None = None,
        clock: Clock | None = None,
        children: int = 2,
        child_hosts: int | None = None,
        clients: Mapping[str, str | Client] | None = None,
        clouds: Sequence[str] = (),
        region: str | None = "us-1",
        rate_limit: int = 6000,
        login_limit: int | None = None,
        anonymous_limit: int | None = None,
        installation_tokens_limit: int | None = None,
        pooled: bool = True,
        retry_after: Unit = "s",
        token_lifetime: float = 1799,
        redirect_to: str | None = None,
        containment_delay: float = 2.0,
        churn: float = 0.0,
        strict: bool = True,
        routes: Iterable[Stub | Mapping[str, Any]] = (),
        replay: str | PathLike[str] | None = None,
        record: str | PathLike[str] | None = None,
        upstream: str | None = None,
        upstream_ca: str | None = None,
        rules: str | PathLike[str] | None = None,
    ) -> None:
        self._arguments = {name: value for name, value in locals().items() if name in SAME}
        if redirect_to is not None:
            check_name(redirect_to)
        given = data if isinstance(data, Given) else read_data(data)
        hosts = (0 if given.hosts else HOSTS) if hosts is None else hosts
        alerts = (0 if given.hosts or given.alerts else ALERTS) if alerts is None else alerts
        child_hosts = hosts // SHARE if child_hosts is None else child_hosts
        numbers = {
            "hosts": hosts,
            "alerts": alerts,
            "children": children,
            "child_hosts": child_hosts,
            "churn": churn,
            "token_lifetime": token_lifetime,
            "containment_delay": containment_delay,
        }
        for name, number in numbers.items():
            if not 0 <= number <= (FASTEST if name == "churn" else inf):
                raise ValueError(f"{name} must be a number, 0 or more, not {number!r}")
        size = Size(str(seed), hosts, alerts, children, child_hosts, float(churn), given.digest)
        self._weight = hosts + len(given.hosts) + children * child_hosts + ALERT * (alerts + len(given.alerts))
        self.large = self._weight > LARGE
        self.clock: Clock = clock or time
        self._held = HeldClock(self.clock)
        self.region, self.redirect_to, self.strict = region, redirect_to, strict
        self.requests = CallLog()
        self.expectations = Expectations(self.requests)
        self.faults = Faults(CALLS)
        self._lock = Lock()
        self._new_account = partial(
            Account,
            size,
            clock=self._held,
            clients=dict(clients or {}),
            rates=rates_of(
                rate_limit, login_limit, anonymous_limit, installation_tokens_limit, pooled=pooled, unit=retry_after
            ),
            scopes=scopes,
            store_of=store_of,
            token_lifetime=token_lifetime,
            containment_delay=containment_delay,
            given=given,
        )
        regions = Regions(region, clouds)
        self.stubs = Stubs(routes)
        self.source = source_of(replay, record, upstream, upstream_ca, rules, clock=self.clock, strict=strict)
        self.large = self.large or record is not None  # A network call takes longer than any search in the account.
        self._gateway = Gateway(self._new_account(), regions, self.stubs, redirect_to=redirect_to, strict=strict)
        self._journal = Journal(self._gateway, self._held)

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
        """The names of the simulated clouds."""
        return self._gateway.regions.names

    @property
    def addresses(self) -> dict[str, str]:
        """The cloud selected by each Host header; keys are in lower case."""
        return dict(self._gateway.regions.addresses)

    @property
    def client_id(self) -> str:
        """A client with every scope."""
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
        """The CIDs that ``member_cid`` accepts."""
        return self._identity.children

    def issue_token(self, member_cid: str | None = None, client_id: str | None = None) -> str:
        """Issue a bearer token without a call. *client_id* defaults to ``client_id``, *member_cid* to the parent."""
        client_id = self.client_id if client_id is None else client_id
        with self._lock:
            if client_id not in self._identity.clients:
                raise ValueError(f"there is no client {client_id!r}")
            try:
                cid = self._identity.tenant_of(member_cid, client_id)
            except Refused as refused:
                raise ValueError(refused.message) from None
            with self._held:
                return self._identity.issue(cid, client_id)

    def ingest_key(self, name: str = "events", member_cid: str | None = None) -> str:
        """Create a data connection of Next-Gen SIEM, and return its ingest key: ``HEC(key, ..., transport=cloud)``."""
        with self._lock, self._held:
            cid = self.cid if member_cid is None else member_cid
            if cid not in self._tenants:
                raise ValueError(f"there is no account {cid!r}")
            key = self._journal.connect(cid, name)
            self._journal.record("connection", self._held.time(), cid, name)
        return key

    def expire_tokens(self) -> None:
        """Revoke every bearer token."""
        with self._lock, self._held:
            self._identity.expire()

    @property
    def alert_trail(self) -> list[dict[str, str]]:
        """The log of actions on alerts (action, user, time), account by account; the last 10,000 of each account."""
        with self._lock:
            return [dict(step) for tenant in self._tenants.values() for step in tenant.trail]

    # For the endpoints under /_sim/. Both are invisible to clients.

    def look(self, call: Call, cid: str = "") -> Response:
        """Answer a read-only call to an account, without token, limits, faults and log."""
        with self._lock, self._held:
            return whole(self._gateway.look(call, cid))

    def overview(self, cid: str = "") -> dict[str, Any]:
        """Count what the cloud and one of its accounts have, as JSON values; *cid* defaults to the parent.

        Raise ValueError if there is no account *cid*.
        """
        with self._lock, self._held:
            return overview(self._gateway.account, cid) | {
                "clouds": list(self.clouds),
                "movable": hasattr(self.clock, "advance"),
                "requests": len(self.requests),
            }

    # Answers of your own.

    def stub(
        self,
        operation: str | None = None,
        answer: Answer | Computed | None = None,
        *,
        route: str | None = None,
        verb: str | None = None,
        times: int | None = None,
        authorize: bool = True,
        **given: Any,
    ) -> Stub:
        """Answer some calls with an answer of your own, canned or computed, before any other answer but a fault.

        - *operation*: operation ID. Or *route*: a path, which the API may lack; ``{variables}`` match one segment,
          ``*`` any characters; *verb*: HTTP method, default any.
        - *given*: the answer: the arguments of ``Answer``, such as ``status=404`` or ``resources=[...]``.
        - *answer*: an ``Answer``, or a function of the call (``Asked``). It returns an ``Answer``, a dict (JSON), a
          list (records), a str, bytes, or None to let the simulator answer. It must not call the cloud.
        - *times*: answer only so many calls. *authorize*: False answers calls without a token or scope too.
        """
        where: dict[str, Any] = {"route": route, "verb": verb, "times": times, "authorize": authorize}
        return self.stubs.add(Stub(operation, answer, **where, **given))

    # The calls received.

    def expect(
        self,
        operation: str | None = None,
        *,
        times: Times = 1,
        route: str | None = None,
        verb: str | None = None,
        client: str | None = None,
        status: int | str | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> Expectation:
        """Expect calls, before or after they come; ``check()`` of the result raises AssertionError if they did not.

        The pytest fixture ``falcon_cloud`` checks all ``expectations`` when the test ends. Calls are counted from the
        start, or from the last ``requests.clear()``.

        - *times*: how often, or (least, most); most may be None.
        - *operation*, *route*, *verb*, *client*, *status*: as in ``requests.of``.
        - *query*: parameters that the call must have, beside others.
        - *body*: fields that its JSON or form must have, beside others, at any depth; lists must have as many items. Or
          the exact bytes, or a function that gets the body and returns whether it fits.
        """
        given = {"route": route, "verb": verb, "client": client, "status": status, "query": query, "body": body}
        made = expectation(self.requests, operation, times, given)
        self.expectations.append(made)
        return made

    # State.

    def state(self) -> dict[str, Any]:
        """Return the state of the account as JSON values, tokens included, faults and requests not."""
        with self._lock:
            return self._gateway.account.state()

    def restore(self, state: Mapping[str, Any], *, strict: bool = True) -> list[str]:
        """Continue from a ``state()`` of a cloud with the same seed and sizes. Return an empty list.

        With ``strict=False`` the sizes may differ: the list names the parts that could not be applied, such as changes
        of hosts that this cloud does not have.

        A movable clock that is behind the time of the state is moved to it. Raise ValueError, and change nothing, if
        the state is not valid or belongs to another cloud.
        """
        lost: list[str] = []
        with self._lock:
            account = self._new_account()
            gone = self.clock.time() - moment_of(state, account.size, strict=strict)
            ahead = max(-gone, 0.0) if hasattr(self.clock, "advance") else 0.0
            account.restore(state, max(gone, -ahead), None if strict else lost)
            if ahead:
                self._move(ahead)
            self._continue_with(account)
            self._journal.record("all")
        return lost

    def add(self, collection: str, records: Iterable[Mapping[str, Any]]) -> list[str]:
        """Add records of your own: hosts, alerts, groups or tokens. Return their IDs.

        A record without an ID gets one. A record with the ``cid`` of a child belongs to that child, others to the
        parent. Raise ValueError, and add nothing, if a record is not valid or if its ID is there already.
        """
        return self.take(collection, read_data({collection: list(records)}))

    def take(self, collection: str, given: Given) -> list[str]:
        """Add records that have been read already."""
        with self._lock, self._held:
            ids = self._gateway.account.add(given).get(collection, [])
            self._weight += len(given.hosts) + ALERT * len(given.alerts)
            self.large = self._weight > LARGE
            self._journal.record("add", self._held.time(), collection, given.written(collection))
        return ids

    def reset(self) -> None:
        """Return to the initial state: the account as created, no requests, no faults, only the stubs of ``routes``.

        The clock, the latency and the registered addresses stay.
        """
        with self._lock:
            self._continue_with(self._new_account())
            self.requests.clear()
            self.faults.clear()
            self.faults.happened.clear()
            self.stubs.reset()
            if self.source is not None:
                self.source.reset()
            self._journal.record("all")

    def _continue_with(self, account: Account) -> None:
        for tenant in self._tenants.values():
            tenant.activity.end()
        account.identity.given |= self._identity.given
        self._gateway.account = account
        self._journal.listen()

    def record_to(self, recorder: Recorder) -> None:
        """Report the state to a recorder, then each change before it is answered."""
        with self._lock:
            self._journal.record_to(recorder)

    def unlocked_state(self) -> dict[str, Any]:
        """Return the state while the recorder handles a change, when the lock is held already."""
        return self._gateway.account.state()

    def repeat_all(self, entries: Sequence[Sequence[Any]]) -> list[str]:
        """Apply recorded changes again, each at its time. Return those whose outcome differs now."""
        if entries and hasattr(self.clock, "advance"):
            self._move(max(max(entry[1] for entry in entries) - self.clock.time(), 0.0))
        with self._lock:
            return [different for entry in entries if (different := self._journal.repeat(*entry))]

    def resized(self, made: Any) -> Cloud | None:
        """Return a new cloud with the sizes of a saved state; None if this cloud has them."""
        given, clock = self._new_account.keywords["given"], VirtualClock(self.clock.time())
        here = self._gateway.account.size._asdict()
        sizes = {name: part({"made": made}, "made", dict).get(name) for name in SIZES}
        if all(sizes[name] == here[name] for name in SIZES):
            return None
        return Cloud(**{**self._arguments, **sizes, "clock": clock, "data": given})

    def advance(self, seconds: float) -> None:
        """Move the clock forward by *seconds*. Raise TypeError if the clock cannot be moved."""
        self._move(seconds)
        self._journal.record("clock", self.clock.time())  # Without the lock, so that it does not wait for a long call.

    def _move(self, seconds: float) -> None:
        advance = getattr(self.clock, "advance", None)
        if advance is None:
            raise TypeError(f"the clock cannot be moved: it is {self.clock!r}, not a VirtualClock or a MovableClock")
        advance(seconds)
        for tenant in self._tenants.values():
            tenant.activity.wake()

    def register(self, name: str, url: str) -> None:
        """Register the URL at which one of ``clouds`` is served.

        Calls to its host and port are for that cloud, and logins are redirected to that URL.
        """
        self._gateway.regions.register(name, url)

    # Transport interface.

    def send(self, base_url: str, request: Request) -> Response:
        """Answer a request, as a transport does.

        A fault of the connection raises the TransportError that a client would get. For a late answer it calls the
        clock's ``sleep``, if there is one, for at most the timeout and deadline of the request.
        """
        base = urlsplit(base_url)
        target = base.path + request.path
        if request.query:
            target += ("&" if "?" in target else "?") + urlencode(request.query)
        body, kind = encoded_body(request)
        headers = {"Host": base.netloc, **({"Content-Type": kind} if kind else {}), **request.headers}
        try:
            headers["Content-Length"] = str(len(body))
            response = self.handle(Call(request.verb, target, headers, body, scheme=base.scheme))
        except Disturbed as disturbed:
            sleep = partial(pause, self.clock) if hasattr(self.clock, "sleep") else _not_at_all
            return arrived(disturbed, request, sleep)
        if response.stream is not None:
            return streamed(response, request)
        return unpacked(response, request) if response.headers.get("Content-Encoding") == "gzip" else response

    @property
    def in_process(self) -> bool:
        """Whether ``send`` only computes and sleeps, so that tasks need no thread for it."""
        return self.source is None

    def close(self) -> None:
        """Do nothing: there is no connection to close."""

    def serve(self, *, port: int = 0, tls: bool = False, names: Sequence[str] = ()) -> AbstractContextManager[Served]:
        """Serve on 127.0.0.1 until the context ends. Port 0 is a free port; *names* are added to the certificate."""
        from falconlite.simulator.serving.server import serve

        return serve(self, port=port, tls=tls, names=names)

    # Calls.

    def handle(self, call: Call, *, wait: bool = True, packs: bool = False) -> Response:
        """Answer one call. Raise Disturbed if a fault changes how the answer travels.

        *wait*: complete bodies that take long to make. If False, the caller completes them with ``later.whole``.
        *packs*: the caller accepts gzip, so the answer may be compressed.
        """
        alone = self.source is None  # A source may wait for the network, so it runs without the lock.
        with self._lock if alone else nullcontext(), self._held if alone else nullcontext():
            number = self.requests.add(call, self._identity.client_of(call), self.clock.time())
            fault = self.faults.take(call)
            response = self._answered(call, packs=packs) if fault is None else self._spoilt(call, fault, packs=packs)
        self.requests.answered(number, response.status if response else None)
        wire = fault.wire if fault else Wire()
        if response is not None and response.stream is not None:
            wire = Wire(wait=wire.wait)  # _spoilt() has applied everything but the wait
        if response is None or wire != Wire():
            raise Disturbed(response and whole(response), wire)
        return whole(response) if wait else response

    def _answered(self, call: Call, *, revoked: bool = False, packs: bool = False) -> Response:
        """Answer a call: by a stub or the source if there is one, otherwise by the simulator."""
        gateway = self._gateway
        if self.source is None:
            return gateway.answer(call, revoked=revoked, packs=packs)
        host = next((value for name, value in call.headers.items() if name.lower() == "host"), "")
        try:
            stubbed = self.stubs.find(call)
            reply = stubbed and stubbed[0].reply(asked_by(call, stubbed[1], "", ""), None)
            if reply:
                return gateway.written(reply, {}, host)
            return self.source.answer(call, falcon=gateway.regions.named_to(host) is not None)
        except Refused as refused:
            return gateway.written(refusal(refused.status, refused.message, refused.headers), {}, host)

    def _spoilt(self, call: Call, fault: Fault, *, packs: bool) -> Response | None:
        """Answer a call that has a fault; None if no answer arrives."""
        gateway = self._gateway
        host = next((value for name, value in call.headers.items() if name.lower() == "host"), "")
        if fault.again is not None:
            limits = {"X-Ratelimit-Limit": str(gateway.account.limits.rates.account), "X-Ratelimit-Remaining": "0"}
            return gateway.written(too_many(self.clock.time(), *fault.again), limits, host)
        if isinstance(fault.answer, Reply):
            return gateway.written(fault.answer, {}, host)
        if fault.answer is not None:
            return fault.answer._replace(headers=dict(fault.answer.headers))
        packs = packs and fault.change is None and fault.wire == Wire(wait=fault.wire.wait)
        response = self._answered(call, revoked=fault.revokes, packs=packs) if fault.done else None
        if response is not None and isinstance(response.stream, LiveBody):
            return _spoilt_live(response, response.stream, fault.wire)
        if response is None or fault.wire.silent:
            return None
        response = whole(response)
        return fault.wire.headed(fault.change(response) if fault.change else response)

    def refuse(self, status: int, message: str) -> Response:
        """Answer a request that is not valid HTTP, or whose body is too long, without waiting for running calls."""
        return self._gateway.written(refusal(status, message), {})


def _spoilt_live(response: Response, body: LiveBody, wire: Wire) -> Response | None:
    """Apply a fault to a stream: lose it or cut it. Other damage needs a body of known length."""
    if wire.silent:
        body.close()
        return None
    body.break_after(wire.after)
    return response


def _not_at_all(seconds: float) -> None:
    """Do not wait: this clock only moves when told to."""
