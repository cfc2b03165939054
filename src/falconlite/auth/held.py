"""The token of one tenant: when to renew it, where to store it, why the last login failed."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from falconlite.auth.bearer import NONE_YET, Token, key_of
from falconlite.auth.locks import LIVING
from falconlite.auth.login import header_of
from falconlite.auth.stores.memory import InMemory
from falconlite.errors import (
    APIError,
    FalconError,
    LoginFailed,
    ServerError,
)
from falconlite.http.messages import Response
from falconlite.http.secrets import passwords_of
from falconlite.retry.policy import LONGEST, TOO_MANY, epoch_of, wait_asked

if TYPE_CHECKING:
    from falconlite.auth.connection import Connection
    from falconlite.auth.credentials import ContextToken, Credentials
    from falconlite.auth.stores.guarded import Guarded
    from falconlite.auth.ways import WayIn
    from falconlite.results.result import Result

LIFETIME = 1799
"""Assumed lifetime in seconds of a token from elsewhere, or without a stated lifetime."""

SHORTEST = 60.0
"""Minimum lifetime in seconds: with a shorter one each call would log in. A token that expires earlier causes a 401."""

DAY = 86_400.0
"""Maximum lifetime in seconds. A longer one would keep the token from being renewed."""

PATIENCE = 10.0
"""Seconds after a refused login in which no login is tried. They double with each refusal, up to ``MEMORY``."""

MEMORY = 300.0

SKEW = 5.0
"""Ignored difference in seconds between the clocks of the API and of this machine."""


class Held:
    """Holds the token of an auth object or of one child tenant.

    ``token`` is immutable, and replaced under ``lock``. From the monotonic time ``renew_at`` on, calls request a new
    token. Code that reads both without the lock must read ``renew_at`` first.
    """

    def __init__(self, connection: Connection, way: WayIn, store: InMemory | Guarded | None = None) -> None:
        self.connection, self.way = connection, way
        self.store: InMemory | Guarded = store or connection.store or InMemory()
        self.shared = False  # whether other processes may use this token
        self.lock = self.connection.new_lock()
        self.failure: FalconError | None = None  # reason why the last login failed
        self.failures = 0
        self.login_after = self.distrust_until = float("-inf")
        self.renew_at = float("-inf")
        self.token = self.own = NONE_YET  # own: the token supplied by the caller
        self.skew = 0.0  # seconds that the API's clock is ahead of this machine's
        self.key = ""  # key of the token in the store
        self._renewal: tuple[bool, float | None] | None = None  # while a subclass logs in: see _renewed_by()
        LIVING.add(self)

    def __repr__(self) -> str:
        return f"<Tokens: {self.token!r}>"

    @property
    def member_cid(self) -> str | None:
        """CID of the child tenant; None for the parent, or if unknown."""
        return self.way.member_cid

    def secrets(self) -> tuple[str, ...]:
        """Return the secrets in use, to be masked in logs and messages."""
        credentials = self.way.credentials
        found = (self.token.value, credentials and credentials.client_secret)
        return tuple(value for value in found if value) + passwords_of(self.connection.proxy)

    def hold(self, value: str, status: int = 201, lifetime: Any = LIFETIME, base_url: str = "") -> None:
        """Store a token issued now, and use it."""
        clock = self.connection.clock
        now, moment = clock.monotonic(), clock.time() + self.skew
        self._use(Token(value, status, None, _seconds(lifetime), moment, now, self.member_cid, base_url))

    def _use(self, token: Token) -> None:
        self.token, self.shared = token, False
        self.renew_at = self.stale_at(token)
        self.failure, self.failures = None, 0

    def forget(self) -> None:
        """Drop the token, and forget failed logins. A token shared with others stays in the store."""
        self.renew_at = float("-inf")  # before the token, as in drop
        self.token = NONE_YET
        self._forgive()
        if self.key and not self.store.shared:
            self.store.save(self.key, None)
        self.key, self.shared = "", False

    def log_in_with(self, credentials: Credentials | None) -> None:
        """Use other credentials at the next login; until then, keep the token."""
        way = self.way
        own = way.credentials is not None and way.source is None
        way.take(credentials, (way.style if own else "CREDENTIAL") if credentials else "NONE")
        self._forgive()

    def act_for(self, member_cid: str | None) -> None:
        """Act for another tenant from the next login on (None: the parent); until then, keep the token."""
        self.way.switch(member_cid)
        self._forgive()

    def _forgive(self) -> None:
        self.failure, self.failures, self.distrust_until = None, 0, float("-inf")

    def drop(self, error: FalconError) -> None:
        """Drop the token because the last login failed."""
        self.renew_at = float("-inf")  # before the token, so that another thread sees that it must log in
        self.token = Token(status=error.result.status_code, fail_reason=error.message)

    def failed(
        self, result: Result[Any], error: FalconError, *, keep: bool = False, remember: bool = True
    ) -> tuple[Result[Any], FalconError]:
        """Record a failed login."""
        if self.way.renews and remember:
            self.failures += 1
            self.failure = copy_of(error)
            self.login_after = self.connection.clock.monotonic() + self._memory(error)
        if keep and self.serves(self.token):
            self.token = self.token._replace(fail_reason=error.message)
            self.renew_at = min(self.login_after, self.token.born + self.token.expiration)
        else:
            self.drop(error)
        return result, error

    def _memory(self, error: FalconError) -> float:
        """Return the seconds to wait after a failed login before another one: longer if the cloud refused it."""
        often = 2.0 ** min(self.failures - 1, 16)
        if error.code == TOO_MANY:
            asked = wait_asked(Response(error.code, error.headers, b""), self.connection.clock.time())
            return LONGEST if asked is None else min(asked, LONGEST)
        if isinstance(error, LoginFailed) and error.code < ServerError.default_code:
            return min(PATIENCE * often, MEMORY)
        return min(often, LONGEST)

    def adopt(self, found: ContextToken | None) -> bool:
        """Use the token of the running context, and its cloud unless the caller named one."""
        if found is None:
            return False
        self.way.found(found.variable)  # first: after an interrupt another context must not use this token
        if found.value != self.token.value:
            self.connection.follow_context(found)
            self.hold(found.value)
        return True

    def learn_skew(self, response: Response) -> None:
        """Measure how far the API's clock is ahead of this machine's; ignore what a slow response can cause."""
        moment = epoch_of(header_of(response, "Date"))
        if moment is not None:
            skew = moment - self.connection.clock.time()
            self.skew = skew if abs(skew) > SKEW else 0.0

    def set_time(self, moment: float) -> None:
        """Set the time of issue, in seconds since the epoch by this machine's clock."""
        clock = self.connection.clock
        born = clock.monotonic() - (clock.time() - moment)
        self.token = self.token._replace(issued=moment + self.skew, born=born)
        self.renew_at = self.stale_at(self.token)

    def set_expiration(self, seconds: float) -> None:
        """Set the lifetime of the token, in seconds from its issue."""
        self.token = self.token._replace(expiration=seconds)
        self.renew_at = self.stale_at(self.token)

    def look_again(self) -> None:
        """Recompute the renewal time after a change of the renewal window."""
        if self.token.value:
            self.renew_at = self.stale_at(self.token)

    def stale_at(self, token: Token) -> float:
        """Return when to renew a token: the renewal window, or half the lifetime if shorter, before it expires."""
        window = self.connection.renew_window
        early = window if window < token.expiration else token.expiration / 2
        return token.born + token.expiration - early

    def serves(self, token: Token) -> bool:
        """Tell whether a token is unexpired; it may be stale."""
        return bool(token.value) and self.connection.clock.monotonic() < token.born + token.expiration

    def is_stale(self, token: Token) -> bool:
        """Tell whether a token should be renewed, or is missing."""
        return not token.value or self.connection.clock.monotonic() >= self.stale_at(token)

    def key_for(self, credentials: Credentials) -> str:
        """Return the store key of these credentials' token."""
        return key_of(credentials, "" if self.connection.discover else self.connection.base_url)

    def share_limit(self, credentials: Credentials) -> None:
        """Share the rate limit with the processes that use the same store and client, for all of its tenants."""
        if self.connection.store is not None:
            self.connection.share_limit(self.key_for(credentials._replace(member_cid=None)))

    def save(self) -> None:
        """Store the token after a login, or remove it if there is none."""
        if self.key:
            token = self.token
            stored = self.store.save(self.key, token._replace(born=0.0) if token.value else None)
            self.shared = self.store.shared and bool(token.value) and stored is not False

    def take_stored(self, token: Token | None, seen: Token) -> bool:
        """Use the stored token if it is valid and newer than *seen*; return whether it is."""
        if token is None or not token.value or token.value == seen.value or token.issued <= seen.issued:
            return False
        clock = self.connection.clock
        age = max(clock.time() + self.skew - token.issued, 0.0)
        token = token._replace(born=clock.monotonic() - age)
        if self.is_stale(token):
            return False
        if self.connection.discover and token.base_url:
            self.connection.base_url = token.base_url
        self._use(token)
        self.shared = self.store.shared
        return True

    def after_fork(self) -> None:
        """Replace the lock in a forked process: a thread of the parent may have held it."""
        self.lock = self.connection.new_lock()


def _seconds(lifetime: Any) -> float:
    """Parse ``expires_in`` in seconds; return ``LIFETIME`` if it is not a number within the bounds."""
    try:
        seconds = LIFETIME if isinstance(lifetime, bool) else float(lifetime)
    except (TypeError, ValueError, OverflowError):
        return LIFETIME
    return max(seconds, SHORTEST) if 0 < seconds <= DAY else LIFETIME


def copy_of(failure: FalconError) -> FalconError:
    """Copy an error without its traceback, and with its own copy of the result.

    It does not use ``copy.copy``, because some packages change its treatment of errors for the whole process.
    """
    copy = type(failure).__new__(type(failure))
    copy.args = failure.args
    vars(copy).update(vars(failure))
    if isinstance(copy, APIError):
        copy._result = deepcopy(copy.result)  # noqa: SLF001  # an attribute of APIError
    return copy
