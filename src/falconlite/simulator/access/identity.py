"""Authentication: API clients of the account, its children, and the valid bearer tokens."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections import Counter
from math import isfinite
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.access.scopes import Client, plain_cid, read_clients
from falconlite.simulator.answers import Refused
from falconlite.simulator.saved import part, read_chance, written_chance

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from falconlite.http.messages import Clock
    from falconlite.simulator.answers import Call

WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

FIRST_CHILDREN = 2
"""Number of children whose CIDs are drawn before the client ID, so that the ID does not depend on *children*."""


class Bearer(NamedTuple):
    """The account and the client of a bearer token."""

    cid: str
    client_id: str
    expires: float  # on the monotonic clock


class Identity:
    """The clients of a parent account, its children, and the valid tokens.

    *scopes* lists the names that a client's scopes may have. It is called only if a client has any.
    """

    def __init__(
        self,
        chance: Random,
        clock: Clock,
        clients: Mapping[str, str | Client],
        lifetime: float,
        children: int,
        scopes: Callable[[], Collection[str]],
    ) -> None:
        self._chance, self._clock, self.lifetime = chance, clock, lifetime
        self.cid = f"{chance.getrandbits(128):032x}"
        first = [f"{chance.getrandbits(128):032x}" for _ in range(FIRST_CHILDREN)]
        self.client_id = f"{chance.getrandbits(128):032x}"
        self.client_secret = "".join(chance.choices(WORD, k=40))
        more = Random(f"{self.cid}:children")
        self.children = (
            *first[:children],
            *(f"{more.getrandbits(128):032x}" for _ in range(children - FIRST_CHILDREN)),
        )
        self.clients = {self.client_id: Client(self.client_secret), **read_clients(clients, scopes, self.children)}
        self.tell: Callable[..., None] = _nobody
        """Callback (name and arguments) for each change of the tokens, to record it."""
        self._live: dict[str, Bearer] = {}
        self.given: dict[str, float] = {}
        """All issued tokens until they expire, revoked ones included, so that none is issued twice."""

    def issue(self, cid: str, client_id: str) -> str:
        """Issue a token. Earlier tokens stay valid."""
        now = self._clock.monotonic()
        self._forget(now)
        token = self._drawn()
        # A reset cloud draws the same tokens again: without this check, a client could not tell a new token from a
        # stale one.
        while token in self.given:
            token = self._drawn()
        self._live[token] = Bearer(cid, client_id, now + self.lifetime)
        self.given[token] = now + self.lifetime
        self.tell("issue", cid, client_id)
        return token

    def _forget(self, now: float) -> None:
        """Delete expired tokens. They are in order of expiry, so the valid ones are not read."""
        while self.given:
            oldest = next(iter(self.given))
            if self.given[oldest] > now:
                break
            del self.given[oldest]
            self._live.pop(oldest, None)

    def _drawn(self) -> str:
        parts = [urlsafe_b64encode(self._chance.randbytes(size)).decode() for size in (36, 120, 63)]
        return ".".join(parts)

    def repeat(self, name: str, *arguments: str) -> str:
        """Apply a recorded change again. Return "", or the reason if it cannot be applied."""
        if name == "issue" and (problem := self._problem(*arguments)):
            return problem
        changes: dict[str, Callable[..., Any]] = {"issue": self.issue, "revoke": self.revoke, "expire": self.expire}
        changes[name](*arguments)
        return ""

    def _problem(self, cid: str, client_id: str) -> str:
        """Return what is wrong with the account and client of a token; "" if nothing is."""
        if cid not in {self.cid, *self.children}:
            return f"a token for {cid!r}, which is not an account of this cloud"
        if client_id not in self.clients:
            return f"a token of {client_id!r}, which is not a client of this cloud"
        return ""

    def revoke(self, token: str) -> None:
        """Revoke one token."""
        if self._live.pop(token, None):
            self.tell("revoke", token)

    def expire(self) -> None:
        """Revoke every token."""
        self._live.clear()
        self.tell("expire")

    def live_by_client(self) -> Counter[str]:
        """Return the number of valid tokens of each client that has any."""
        now = self._clock.monotonic()
        return Counter(bearer.client_id for bearer in self._live.values() if bearer.expires > now)

    def bearer(self, authorization: str) -> Bearer | None:
        """Return the account and client of an Authorization header; None if its token is not valid."""
        scheme, _, token = authorization.partition(" ")
        bearer = self._live.get(token.strip()) if scheme.lower() == "bearer" else None
        return bearer if bearer and bearer.expires > self._clock.monotonic() else None

    def client_of(self, call: Call) -> str:
        """Return the client ID of a call's bearer token; "" if it has no valid one."""
        for name, value in call.headers.items():
            if name.lower() == "authorization":
                bearer = self.bearer(value)
                return bearer.client_id if bearer else ""
        return ""

    def check(self, client_id: str, secret: str) -> None:
        """Raise Refused for an unknown client or a wrong secret."""
        if client_id not in self.clients:
            raise stranger(client_id)
        if self.clients[client_id].secret != secret:
            raise Refused(403, "access denied, wrong client_secret")

    def tenant_of(self, member_cid: str | None, client_id: str) -> str:
        """Return the CID that a client's token is for. A child's CID may end in its checksum."""
        if not member_cid:
            return self.cid
        cid, allowed = plain_cid(member_cid), self.clients[client_id].member_cids
        if cid not in self.children or (allowed is not None and cid not in allowed):
            raise Refused(403, "access denied, no right on this member_cid")
        return cid

    def state(self) -> dict[str, Any]:
        """Return the valid tokens with the seconds that each has left, and the state of the random generator."""
        now = self._clock.monotonic()
        live = {
            token: [bearer.cid, bearer.client_id, bearer.expires - now]
            for token, bearer in self._live.items()
            if bearer.expires > now
        }
        return {"live": live, "chance": written_chance(self._chance)}

    def restore(self, state: Mapping[str, Any], gone: float, lost: list[str] | None = None) -> None:
        """Continue from a ``state()`` that was saved *gone* seconds ago.

        A token of an unknown account or client raises ValueError; with *lost* (list), a line is appended to it instead.
        """
        read_chance(self._chance, state.get("chance"), "identity.chance")
        then = self._clock.monotonic() - gone
        live = {}
        for token, written in part(state, "live", dict).items():
            match written:
                case [str(cid), str(client_id), left] if type(left) in {int, float} and isfinite(left):
                    live[token] = Bearer(cid, client_id, then + left)
                case _:
                    raise ValueError("live of the state has a token without CID, client ID and seconds")
            problem = self._problem(cid, client_id)
            if problem and lost is None:
                raise ValueError(f"live of the state has {problem}")
            if problem and lost is not None:
                del live[token]
                lost.append(problem)
        self._live = live
        self.given |= {token: bearer.expires for token, bearer in live.items()}


def _nobody(*_: object) -> None:
    """Ignore a change: the default callback."""


def stranger(client_id: str) -> Refused:
    """Return the error for a client ID that this cloud does not know."""
    return Refused(400, f"there is no client {client_id!r} in this cloud")
