"""The token of one tenant: how a good one is got, renewed, found in the context, and given up."""

from __future__ import annotations

import threading
from copy import deepcopy
from math import ceil
from typing import TYPE_CHECKING, Any

from falconlite.auth import clouds
from falconlite.auth.bearer import NONE_YET, Token, key_of
from falconlite.auth.credentials import check_token, from_context, from_creds, from_pair, in_foundry
from falconlite.auth.locks import LIVING, Taken, waiting
from falconlite.auth.login import TOKEN, Login, header_of
from falconlite.auth.stores.memory import InMemory
from falconlite.auth.ways import OwnWay
from falconlite.errors import (
    APIError,
    FalconError,
    InvalidCredentials,
    LoginFailed,
    NoAuthenticationMechanism,
    RateLimited,
    ServerError,
    StaleTokenWarning,
    TransportError,
    warn,
)
from falconlite.http.headers import Headers
from falconlite.http.messages import Response
from falconlite.redact import passwords_of
from falconlite.results.result import Result
from falconlite.retry.flow import Wait
from falconlite.retry.policy import LONGEST, TOO_MANY, epoch_of, wait_asked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextvars import ContextVar

    from falconlite.auth.bearer import TokenStore
    from falconlite.auth.connection import Connection
    from falconlite.auth.credentials import ContextToken, Credentials
    from falconlite.auth.ways import WayIn
    from falconlite.retry.flow import Flow

LIFETIME = 1799
"""Seconds that a token lives, where its answer does not say, or nobody has seen it issued."""

SHORTEST = 60.0
"""Seconds: a token is taken to live for so long at least, or each call would log in. A 401 tells if it did not."""

DAY = 86_400.0
"""Seconds: no token lives longer than this; an answer that says so is not believed, or it would not be renewed."""

PATIENCE = 10.0
"""Seconds for which a refused login is remembered; twice that after the next, and so on, up to ``MEMORY``."""

MEMORY = 300.0

LEASE = 60.0
"""Seconds for which one who logs in keeps others from it, if it dies meanwhile."""

LOOK = 0.25
"""Seconds between two looks into a store while another process logs in."""

SKEW = 5.0
"""Seconds by which the API's clock may differ from this machine's before the difference counts."""


class Tokens:
    """The token of an auth object or of one child tenant, and what is known of the logins for it.

    ``token`` is replaced whole, under ``lock``; ``renew_at`` is the monotonic time from which it is not used without a
    look at what is better. Whoever reads both reads ``renew_at`` first.
    """

    def __init__(self, connection: Connection, way: WayIn, store: TokenStore | None = None) -> None:
        self.connection, self.way = connection, way
        self.store: TokenStore = store or InMemory()
        self.lock = threading.RLock()
        self.failure: FalconError | None = None  # why the last login failed
        self.failures = 0
        self.login_after = self.distrust_until = float("-inf")
        self.renew_at = float("-inf")
        self.token = self.own = NONE_YET  # own: what the object was made with
        self.skew = 0.0  # seconds by which the API's clock is ahead of this machine's
        self._key = ""  # under which the token is stored
        self._renewal: tuple[bool, float | None] | None = None  # of a login() that somebody else wrote: see renew()
        LIVING.add(self)

    def __repr__(self) -> str:
        return f"<Tokens: {self.token!r}>"

    @classmethod
    def of(cls, connection: Connection, settings: Mapping[str, Any]) -> Tokens:
        """Find the way in that the settings, the running context or the environment offer."""
        tokens = cls(connection, OwnWay())
        creds, token, member_cid = settings.get("creds"), settings.get("access_token"), settings.get("member_cid")
        take = tokens.way.take
        if creds and (found := from_creds(creds, member_cid)):
            take(found, "CREDENTIAL")
        elif found := from_pair(settings.get("client_id"), settings.get("client_secret"), member_cid):
            take(found, "DIRECT")
        elif token:
            tokens.hold(check_token("access_token", token))
            take(None, "TOKEN")
        elif not tokens.adopt(from_context()) and (found := connection.environment.read(member_cid)):
            take(found, "ENVIRONMENT")
        tokens.own = tokens.token
        return tokens

    @property
    def member_cid(self) -> str | None:
        """The CID of the child tenant that this is for; None for the parent, or where that is not known."""
        credentials = self.way.credentials
        return credentials.member_cid if credentials else None

    def secrets(self) -> tuple[str, ...]:
        """Return the live secrets, for a redactor to look for."""
        credentials = self.way.credentials
        found = (self.token.value, credentials and credentials.client_secret)
        return tuple(value for value in found if value) + passwords_of(self.connection.proxy)

    # A good token.

    def good(self, seen: Token, *, ends: float | None = None, login: Callable[[], Any] | None = None) -> Token:
        """Return a token to use in place of *seen*, which may be stale.

        One thread asks for a new one. The others wait for it, or use *seen* while that is good. *ends* is when the
        deadline of the call is over. *login* is what is called for a new token, if not ``log_in``.
        """
        return self._renewed(seen, refused=False, ends=ends, login=login)

    def refused(self, seen: Token, *, ends: float | None = None, login: Callable[[], Any] | None = None) -> Token:
        """Return a token to use in place of *seen*, which the API refused; see ``good``."""
        if self.connection.clock.monotonic() < self.distrust_until:
            return self._newer(self.token, seen) or seen  # the API refuses new tokens too
        return self._renewed(seen, refused=True, ends=ends, login=login)

    def distrust(self) -> None:
        """Ask for no other token for a while: the API has refused a new one."""
        self.distrust_until = self.connection.clock.monotonic() + PATIENCE

    def _renewed(self, seen: Token, *, refused: bool, ends: float | None, login: Callable[[], Any] | None) -> Token:
        serves = not refused and self._serves(seen)
        mine = False
        try:
            with self.turn(wait=not serves or self.way.context is not None, ends=ends) as mine:
                if mine:
                    return self._renewed_in_turn(seen, refused=refused, serves=serves, ends=ends, login=login)
        except RuntimeError:
            if mine:
                raise
            # Else the lock was not taken, and says so when it is released: see Taken.
        if serves and self.way.context is None:
            return seen  # another thread is renewing it; until then it is good
        raise self.connection.too_late("while another thread was logging in")

    def _renewed_in_turn(
        self, seen: Token, *, refused: bool, serves: bool, ends: float | None, login: Callable[[], Any] | None
    ) -> Token:
        """Do what ``good`` and ``refused`` do, as the one thread that has the lock."""
        newer = self._newer(self.token, seen, refused=refused)
        if newer is not None:
            return newer  # another thread has just renewed it
        if self.failure is not None and self.connection.clock.monotonic() < self.login_after:
            failure: FalconError | None = self._remembered(self.failure)
            if refused:
                self.drop(self.failure)
        elif login is not None and self._renewal is None:
            failure = self._renewed_by(login, seen, refused=refused, keep=serves, ends=ends)
        elif self.way.credentials is None:
            return self._handed_in(self.token)
        elif self.connection.drive(self._stored(seen, ends)):
            failure = None
        else:
            failure = self.log_in(keep=serves, ends=ends)[1]
        if failure is not None and not (serves and self._serves(self.token)):
            raise failure
        return self.token

    def _renewed_by(
        self, login: Callable[[], Any], seen: Token, *, refused: bool, keep: bool, ends: float | None
    ) -> FalconError | None:
        """Renew the token by the ``login`` of a subclass, which may call falconlite's; return what went wrong."""
        before, self._renewal = self.failure, (keep, ends)
        try:
            login()
        except FalconError as error:
            return error
        finally:
            self._renewal = None
        token = self.token
        if self._serves(token) and not (refused and token.value == seen.value):
            return None
        if self.failure is not None and self.failure is not before:
            return _anew(self.failure)
        return InvalidCredentials(None, "login() returned without a token that can be used; nothing was sent")

    def _newer(self, token: Token, seen: Token, *, refused: bool = True) -> Token | None:
        """Return *token* if it is good and was issued in place of *seen*, which may have been *refused*; else None."""
        another = token is not seen and not (refused and token.value == seen.value)
        return token if another and token.value and not (self.way.context or self.is_stale(token)) else None

    def turn(self, *, wait: bool, ends: float | None) -> Taken:
        """Return what takes the lock at once, or waits for it, until the deadline if there is one."""
        if not wait or ends is None:
            return Taken(self.lock, blocking=wait)
        return Taken(self.lock, timeout=waiting(ends - self.connection.clock.monotonic()))

    def _remembered(self, failure: FalconError) -> FalconError:
        """Make a login's failure again for a call that comes too soon after it."""
        again = _anew(failure)
        wait = ceil(self.login_after - self.connection.clock.monotonic())
        again.message = f"{failure.message} (the login failed a moment ago, and is tried again in {wait} s)"
        return again

    def _handed_in(self, token: Token) -> Token:
        """Return the token that the context has by now, or the one that was handed in, with a warning if it is old."""
        way = self.way
        if way.seeks and self.adopt(from_context(way.context)):
            token = self.token
        elif way.context is not None:
            token = self._without_context(way.context)
        if not token.value:
            raise self.log_in()[1] or InvalidCredentials()
        if self.is_stale(token) and self.renew_at != float("inf"):
            self.renew_at = float("inf")
            warn(
                StaleTokenWarning(
                    f"the {way.style.lower()} token was handed in over "
                    f"{int(self.connection.clock.monotonic() - token.born)} seconds ago and cannot be renewed; "
                    "it is sent as long as the API takes it"
                )
            )
        return token

    def _without_context(self, variable: ContextVar[Any]) -> Token:
        """Return the token to use where the running context has none: never that of another request."""
        if variable.get(None) is None and self.own.value:
            return self.own  # a thread that this object's own request started
        raise InvalidCredentials(
            None, f"the running context carries no token: {variable.name} has no access_token here; nothing was sent"
        )

    # The store.

    def _stored(self, seen: Token, ends: float | None) -> Flow[bool]:
        """Take the token that another one has stored in place of *seen*; wait for it while that one logs in.

        Return False if there is none, in which case it is this one's turn to log in.
        """
        credentials, clock = self.way.credentials, self.connection.clock
        if credentials is None:
            return False
        key = self._key = self._key_of(credentials)
        until = clock.monotonic() + LEASE
        while True:
            if self._take(self.store.load(key), seen):
                return True
            now = clock.monotonic()
            if now >= until or self.store.lease(key, LEASE):
                return False
            if ends is not None and now + LOOK >= ends:
                raise self.connection.too_late("while another process was logging in")
            yield Wait(LOOK)

    def _take(self, token: Token | None, seen: Token) -> bool:
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
        return True

    def _key_of(self, credentials: Credentials) -> str:
        return key_of(credentials, "" if self.connection.discover else self.connection.base_url)

    def _save(self) -> None:
        """Store the token that there is after a login, or that there is none."""
        if self._key:
            token = self.token
            self.store.save(self._key, token._replace(born=0.0) if token.value else None)

    # Logging in.

    def log_in(self, *, keep: bool = False, ends: float | None = None) -> tuple[Result[Any], FalconError | None]:
        """Ask for a token; return the answer, and the error if it was none. *keep* leaves a good token in place."""
        if self._renewal is not None:
            keep, ends = self._renewal
        credentials = self.way.credentials
        if credentials is None:
            return self.log_in_without()
        connection = self.connection
        self._key = self._key_of(credentials)
        login = Login(connection, self.secrets)
        try:
            try:
                response = connection.drive(login.ask(credentials, connection.ends() if ends is None else ends))
            except FalconError as failure:
                failure.member_cid = credentials.member_cid
                if isinstance(failure, TransportError):
                    failure.arrived = False  # the call that needs the token was not sent
                sent = getattr(failure, "attempts", 1) > 0  # else the cloud was not even asked
                return self.failed(failure.result, failure, keep=keep, remember=sent)
            result = login.read(response._replace(member_cid=credentials.member_cid))
            value = result.body.get("access_token") if isinstance(result.body, dict) else None
            if result.ok and isinstance(value, str) and value:
                self._learn_skew(response)
                self.hold(value, result.status_code, result.body.get("expires_in"), connection.base_url)
                return result, None
            result, error = login.refused(result, credentials)
            return self.failed(result, error, keep=keep)
        finally:
            self._save()

    def log_in_without(self) -> tuple[Result[Any], FalconError | None]:
        """Do without a login, as there are no credentials: take the token of the context, or tell what is missing."""
        try:
            adopted = self.way.seeks and self.adopt(from_context(self.way.context))
        except FalconError as failure:  # of a context whose token or cloud cannot be used
            return self.failed(failure.result, failure)
        if adopted:
            return _issued(self.token), None
        if self.token.value:  # cannot be renewed; keep what there is
            error: FalconError = InvalidCredentials(
                None, f"a {self.way.style.lower()} token cannot be renewed: there are no credentials to log in with"
            )
            return error.result, error
        if not in_foundry():
            warn(NoAuthenticationMechanism(InvalidCredentials.default_message))
        error = InvalidCredentials()
        return self.failed(error.result, error)

    def ask(self) -> Result[Any]:
        """Ask for a token that is not used here; return the answer, or what it is that none came."""
        if self.way.credentials is None:
            return self.log_in_without()[0]
        login = Login(self.connection, self.secrets)
        try:
            return login.read(self.connection.drive(login.ask(self.way.credentials, self.connection.ends())))
        except (TransportError, RateLimited) as error:
            return error.result

    def failed(
        self, result: Result[Any], error: FalconError, *, keep: bool = False, remember: bool = True
    ) -> tuple[Result[Any], FalconError]:
        """Take note of a login that failed."""
        if self.way.credentials is not None and remember:
            self.failures += 1
            self.failure = _anew(error)
            self.login_after = self.connection.clock.monotonic() + self._memory(error)
        if keep and self._serves(self.token):
            self.token = self.token._replace(fail_reason=error.message)
            self.renew_at = min(self.login_after, self.token.born + self.token.expiration)
        else:
            self.drop(error)
        return result, error

    def drop(self, error: FalconError) -> None:
        """Have no token, for the reason that the last login failed."""
        self.renew_at = float("-inf")  # before the token: who reads both meanwhile must not go without
        self.token = Token(status=error.result.status_code, fail_reason=error.message)

    def _memory(self, error: FalconError) -> float:
        """For how many seconds a failed login is remembered: for long where the cloud said no, else briefly."""
        often = 2.0 ** min(self.failures - 1, 16)
        if error.code == TOO_MANY:
            asked = wait_asked(Response(error.code, error.headers, b""), self.connection.clock.time())
            return LONGEST if asked is None else min(asked, LONGEST)
        if isinstance(error, LoginFailed) and error.code < ServerError.default_code:
            return min(PATIENCE * often, MEMORY)
        return min(often, LONGEST)

    def revoke(self, value: str, client_id: str | None = None, *, patience: float | None = None) -> Result[Any]:
        """Revoke a token; with *patience* it is tried once, and waits no longer than that for its turn."""
        connection = self.connection
        ends = connection.ends() if patience is None else connection.clock.monotonic() + patience
        login = Login(connection, self.secrets)
        flow = login.revoke(self.way.credentials, value, client_id, ends=ends, once=patience is not None)
        try:
            return connection.drive(flow)
        except (TransportError, RateLimited) as error:
            return error.result

    # What is held.

    def hold(self, value: str, status: int = 201, lifetime: Any = LIFETIME, base_url: str = "") -> None:
        """Use a token that is issued now."""
        clock = self.connection.clock
        now, moment = clock.monotonic(), clock.time() + self.skew
        self._use(Token(value, status, None, _seconds(lifetime), moment, now, self.member_cid, base_url))

    def _use(self, token: Token) -> None:
        self.token = token
        self.renew_at = self.stale_at(token)
        self.failure, self.failures = None, 0

    def _learn_skew(self, response: Response) -> None:
        """Compare the API's clock with this machine's; differences that a slow answer can make do not count."""
        moment = epoch_of(header_of(response, "Date"))
        if moment is not None:
            skew = moment - self.connection.clock.time()
            self.skew = skew if abs(skew) > SKEW else 0.0

    def forget(self) -> None:
        """Have no token, and hold nothing against the next login."""
        self.renew_at = float("-inf")  # before the token, as in drop
        self.token = NONE_YET
        self.failure, self.failures, self.distrust_until = None, 0, float("-inf")
        if self._key:
            self.store.save(self._key, None)
            self._key = ""

    def adopt(self, found: ContextToken | None) -> bool:
        """Take the token that the running context carries, and its cloud unless the caller named one."""
        if found is None:
            return False
        self.way.found(found.variable)  # first: after an interrupt the token of this context must not serve another
        if found.value != self.token.value:
            if self.connection.discover:
                self.connection.base_url = clouds.context_url(found.cloud)
            self.hold(found.value)
        return True

    def set_time(self, moment: float) -> None:
        """Let the token count as issued at a moment of this machine's clock."""
        clock = self.connection.clock
        born = clock.monotonic() - (clock.time() - moment)
        self.token = self.token._replace(issued=moment + self.skew, born=born)
        self.renew_at = self.stale_at(self.token)

    def set_expiration(self, seconds: float) -> None:
        """Let the token live for so many seconds from its issue."""
        self.token = self.token._replace(expiration=seconds)
        self.renew_at = self.stale_at(self.token)

    def look_again(self) -> None:
        """Work out when to renew the token after the window has changed."""
        if self.token.value:
            self.renew_at = self.stale_at(self.token)

    def stale_at(self, token: Token) -> float:
        """When to renew a token: the window before its end, or half-way where it does not live for that long."""
        window = self.connection.renew_window
        early = window if window < token.expiration else token.expiration / 2
        return token.born + token.expiration - early

    def _serves(self, token: Token) -> bool:
        """Tell whether a token is good as far as is known, be it stale."""
        return bool(token.value) and self.connection.clock.monotonic() < token.born + token.expiration

    def is_stale(self, token: Token) -> bool:
        """Tell whether a token should be renewed, or is none."""
        return not token.value or self.connection.clock.monotonic() >= self.stale_at(token)

    def after_fork(self) -> None:
        """Replace the lock in a new process: a thread of the old one may have held it."""
        self.lock = threading.RLock()


def _seconds(lifetime: Any) -> float:
    """Read ``expires_in``: a number of seconds between the shortest and the longest believed, else the usual one."""
    try:
        seconds = LIFETIME if isinstance(lifetime, bool) else float(lifetime)
    except (TypeError, ValueError, OverflowError):
        return LIFETIME
    return max(seconds, SHORTEST) if 0 < seconds <= DAY else LIFETIME


def _anew(failure: FalconError) -> FalconError:
    """Copy an error, without its traceback, which holds on to much, and with a result of its own.

    By hand: there are packages that change what ``copy`` makes of an error in the whole process.
    """
    again = type(failure).__new__(type(failure))
    again.args = failure.args
    vars(again).update(vars(failure))
    if isinstance(again, APIError):
        again._result = deepcopy(again.result)  # noqa: SLF001  # ours
    return again


def _issued(token: Token) -> Result[Any]:
    """Make the answer of a login that found its token in the context."""
    body = {"access_token": token.value, "token_type": "bearer", "expires_in": token.expiration}
    result: Result[Any] = Result(status_code=201, headers=Headers(), body=body)
    result._operation = TOKEN  # noqa: SLF001  # a result that is made here; its repr masks the token
    return result
