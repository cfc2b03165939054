"""Get the token of one tenant: log in, renew it before expiry, find it in the running context, revoke it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.auth.bearer import NONE_YET
from falconlite.auth.credentials import check_token, from_context, from_creds, from_pair, in_foundry, is_provider
from falconlite.auth.held import PATIENCE, Held, copy_of
from falconlite.auth.locks import Taken, waiting
from falconlite.auth.login import REVOKE, TOKEN, Login
from falconlite.auth.ways import OwnWay
from falconlite.errors import (
    FalconError,
    IgnoredSettingWarning,
    InvalidBaseURL,
    InvalidCredentials,
    LoginFailed,
    NoAuthenticationMechanism,
    RateLimited,
    StaleTokenWarning,
    TokenNotSpecified,
    TransportError,
    warn,
)
from falconlite.http.headers import Headers
from falconlite.results.result import Result
from falconlite.retry.flow import Wait

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextvars import ContextVar

    from falconlite.auth.bearer import Token
    from falconlite.auth.connection import Connection
    from falconlite.auth.credentials import Credentials
    from falconlite.retry.flow import Flow

LEASE = 20.0
"""Seconds after which another process may log in if the process with the lease has died."""

GIVE_UP = 4 * LEASE
"""Seconds after which a process logs in without a lease, because the store does not end its leases correctly."""

SOURCE = "falconlite.auth.providers.source"

LOOKS = (0.02, 0.25)
"""Seconds between two reads of the store while another process logs in: first and maximum. They double."""


class Tokens(Held):
    """Gets and renews the token of an auth object or of one child tenant."""

    @classmethod
    def of(cls, connection: Connection, settings: Mapping[str, Any]) -> Tokens:
        """Find the credentials in the settings, the running context or the environment."""
        tokens = cls(connection, OwnWay())
        creds, token, member_cid = settings.get("creds"), settings.get("access_token"), settings.get("member_cid")
        take = tokens.way.take
        if settings.get("profile"):
            tokens._read_profile(settings)
        elif is_provider(creds):
            take(None, "CREDENTIAL", late(SOURCE, "provided")(creds, member_cid))
        elif creds and (found := from_creds(creds, member_cid)):
            take(found, "CREDENTIAL")
        elif found := from_pair(settings.get("client_id"), settings.get("client_secret"), member_cid):
            take(found, "DIRECT")
        elif token:
            tokens.hold(check_token("access_token", token))
            take(None, "TOKEN")
        elif tokens.adopt(from_context()):
            pass
        elif connection.environment.profile()[0]:
            tokens._read_profile(settings)
        elif found := connection.environment.read(member_cid):
            take(found, "ENVIRONMENT")
        elif connection.pythonic and tokens.way.style == "NONE":
            _warn_of_nothing()
        tokens.own = tokens.token
        if tokens.way.credentials is not None:
            tokens.share_limit(tokens.way.credentials)
        tokens._warn_of_ignored()
        return tokens

    def _warn_of_ignored(self) -> None:
        """Warn of settings without effect: ``store`` beside a token, ``weight`` and ``floor`` without a store."""
        connection, store = self.connection, self.connection.store
        supplied = not self.way.renews and bool(self.token.value)
        if connection.given_store is not None and supplied:
            said = "nothing logs in, and no rate limit is shared"
            warn(IgnoredSettingWarning(f"store has no effect on a {self.way.style.lower()} token: {said}"))
        given = [name for name in ("weight", "floor") if getattr(connection, name) is not None]
        if connection.given_limiter is not None:
            why = "limiter has its own"
        elif store is not None and store.own_limiter is not None:
            why = "the store is a limiter, which has its own"
        elif supplied or store is None or not store.shares_limit:
            why = 'the rate limit is not shared; store="redis://..." beside a client_id shares it'
        else:
            return
        if given:
            has = "have" if len(given) > 1 else "has"
            warn(IgnoredSettingWarning(f"{' and '.join(given)} {has} no effect: {why}"))

    def _read_profile(self, settings: Mapping[str, Any]) -> None:
        """Use the profile named by the settings or the environment, and its cloud unless the caller named one."""
        profile = late("falconlite.auth.providers.profiles", "profile_of")(settings, self.connection.environment)
        self.connection.follow(profile.base_url)
        self.way.take(None, "PROFILE", late(SOURCE, "provided")(profile, settings.get("member_cid")))

    def good(self, seen: Token, *, ends: float | None = None, login: Callable[[], Any] | None = None) -> Token:
        """Return a token to replace *seen*, which may be stale.

        One thread logs in. The others wait for it, or use *seen* until it expires. *ends* is the monotonic time of the
        deadline. *login* is called for a new token instead of ``log_in``.
        """
        return self._renewed(seen, refused=False, ends=ends, login=login)

    def refused(self, seen: Token, *, ends: float | None = None, login: Callable[[], Any] | None = None) -> Token:
        """Return a token to replace *seen*, which the API refused; see ``good``."""
        if self.connection.clock.monotonic() < self.distrust_until:
            return self._newer(self.token, seen) or seen  # no login: the API has just refused a new token
        return self._renewed(seen, refused=True, ends=ends, login=login)

    def distrust(self) -> None:
        """Request no other token for a while, because the API has refused a new one."""
        self.distrust_until = self.connection.clock.monotonic() + PATIENCE

    def _renewed(self, seen: Token, *, refused: bool, ends: float | None, login: Callable[[], Any] | None) -> Token:
        serves = not refused and self.serves(seen)
        mine = False
        try:
            with self.turn(wait=not serves or self.way.context is not None, ends=ends) as mine:
                if mine:
                    return self._renewed_in_turn(seen, refused=refused, serves=serves, ends=ends, login=login)
        except RuntimeError:
            if mine:
                raise
            # If the lock was not taken, releasing it raises RuntimeError: see Taken.
        if serves and self.way.context is None:
            return seen  # another thread is renewing it; it has not expired yet
        raise self.connection.too_late("while another thread was logging in")

    def _renewed_in_turn(
        self, seen: Token, *, refused: bool, serves: bool, ends: float | None, login: Callable[[], Any] | None
    ) -> Token:
        """Renew the token, in the thread that holds the lock."""
        newer = self._newer(self.token, seen, refused=refused)
        if newer is not None:
            return newer  # another thread has just renewed the token
        if self.failure is not None and self.connection.clock.monotonic() < self.login_after:
            failure: FalconError | None = self._remembered(self.failure)
            if refused:
                self.drop(self.failure)
        elif login is not None and self._renewal is None:
            failure = self._renewed_by(login, seen, refused=refused, keep=serves, ends=ends)
        elif not self.way.renews:
            return self._handed_in(self.token)
        else:
            failure = self._stored_or_new(seen, keep=serves, ends=ends)
        if failure is not None and not (serves and self.serves(self.token)):
            raise failure
        return self.token

    def _stored_or_new(self, seen: Token, *, keep: bool, ends: float | None) -> FalconError | None:
        """Use a token stored by another process, or log in; return the error, or None."""
        try:
            credentials = self._asked()
        except FalconError as failure:
            return self._unasked(failure, keep=keep)[1]
        if self.connection.drive(self._stored(credentials, seen, ends, keep=keep)):
            return None
        return self.log_in(keep=keep, ends=ends, credentials=credentials)[1]

    def _asked(self) -> Credentials:
        """Return the credentials for a login, calling the provider if there is one, and use the cloud in them.

        Raise InvalidCredentials if the provider fails, InvalidBaseURL for an invalid cloud.
        """
        try:
            credentials = self.way.ask()
            if credentials is None:
                raise InvalidCredentials
            self.connection.follow(credentials.base_url)
            self.share_limit(credentials)
        except FalconError as failure:
            failure.member_cid = self.way.member_cid
            raise
        return credentials

    def _unasked(self, failure: FalconError, *, keep: bool) -> tuple[Result[Any], FalconError]:
        """Record and report a login without credentials; return its result and its error."""
        outcome = self.failed(failure.result, failure, keep=keep)  # first, so that a hook's call does not log in
        Login(self.connection, self.secrets).unsent(failure, self.member_cid)
        return outcome

    def _renewed_by(
        self,
        login: Callable[[], Any],
        seen: Token,
        *,
        refused: bool = False,
        keep: bool = False,
        ends: float | None = None,
    ) -> FalconError | None:
        """Renew the token with the ``login`` of a subclass, which may call ``log_in``; return the error, or None."""
        before, self._renewal = self.failure, (keep, ends)
        try:
            login()
        except FalconError as error:
            return error
        finally:
            self._renewal = None
        token = self.token
        if self.serves(token) and not (refused and token.value == seen.value):
            return None
        if self.failure is not None and self.failure is not before:
            return copy_of(self.failure)
        return InvalidCredentials(None, "login() returned without a token that can be used; nothing was sent")

    def switched(self, login: Callable[[], Any] | None) -> bool:
        """Log in for another tenant, with *login* if given; return whether it succeeded."""
        failure = self.log_in()[1] if login is None else self._renewed_by(login, NONE_YET)
        return failure is None

    def _newer(self, token: Token, seen: Token, *, refused: bool = True) -> Token | None:
        """Return *token* if it is valid and differs from *seen*, which may have been *refused*; otherwise None."""
        another = token is not seen and not (refused and token.value == seen.value)
        return token if another and token.value and not (self.way.context or self.is_stale(token)) else None

    def turn(self, *, wait: bool, ends: float | None) -> Taken:
        """Return a context manager that takes the lock; with *wait* it waits until the deadline."""
        if not wait or ends is None:
            return Taken(self.lock, blocking=wait)
        return Taken(self.lock, timeout=waiting(ends - self.connection.clock.monotonic()))

    def _remembered(self, failure: FalconError) -> FalconError:
        """Return the error of the last login if this call comes too soon after it."""
        error = copy_of(failure)
        wait = ceil(self.login_after - self.connection.clock.monotonic())
        error.message = f"{failure.message} (the login failed a moment ago; the next one is possible in {wait} s)"
        return error

    def _handed_in(self, token: Token) -> Token:
        """Return the current token of the context, or the caller's; warn if it is old."""
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
                    f"the {way.style.lower()} token was supplied more than "
                    f"{int(self.connection.clock.monotonic() - token.born)} seconds ago and cannot be renewed; "
                    "it is used until the API refuses it"
                )
            )
        return token

    def _without_context(self, variable: ContextVar[Any]) -> Token:
        """Return the token to use if the running context has none: never the token of another request."""
        if variable.get(None) is None and self.own.value:
            return self.own  # in a thread started by the request that created this object
        raise InvalidCredentials(
            None, f"the running context has no token: {variable.name} has no access_token here; nothing was sent"
        )

    def _stored(self, credentials: Credentials, seen: Token, ends: float | None, *, keep: bool = False) -> Flow[bool]:
        """Use a token that another process stored after *seen*; wait while that process logs in.

        With *keep*, *seen* has not expired, and is used instead of waiting. Return False if this process must log in.
        """
        clock = self.connection.clock
        key = self.key = self.key_for(credentials)
        until = clock.monotonic() + GIVE_UP
        pause, longest = LOOKS
        while True:
            if self.take_stored(self.store.load(key), seen):
                return True
            now = clock.monotonic()
            if now >= until:
                return False
            if self.store.lease(key, LEASE):
                if not self.take_stored(self.store.load(key), seen):
                    return False
                self.store.release(key)  # another process has stored it since the first read
                return True
            if keep and self.serves(self.token):
                self.renew_at = now + longest
                return True
            if ends is not None and now + pause >= ends:
                raise self.connection.too_late("while another process was logging in")
            yield Wait(pause)
            pause = min(pause * 2, longest)

    def log_in(
        self, *, keep: bool = False, ends: float | None = None, credentials: Credentials | None = None
    ) -> tuple[Result[Any], FalconError | None]:
        """Request a token; return the answer, and the error or None. *keep* keeps a valid token after a failure.

        *credentials* are credentials obtained already. If the API refuses the credentials of a provider, the provider
        is called again. If it returns other credentials, these are tried.
        """
        if self._renewal is not None:
            keep, ends = self._renewal
        if not self.way.renews:
            return self.log_in_without()
        try:
            credentials = credentials or self._asked()
        except FalconError as failure:
            return self._unasked(failure, keep=keep)
        ends = self.connection.ends() if ends is None else ends
        key = self.key_for(credentials)  # a hook's call, or the cloud of other credentials, changes self.key
        try:
            result, error, sent = self._requested(credentials, ends)
            if (fresh := self._rotated(credentials, error)) is not None:
                self.store.save(key, None)  # ends the lease on the key of the old secret
                result, error, sent = self._requested(fresh, ends)
            return (result, None) if error is None else self.failed(result, error, keep=keep, remember=sent)
        finally:
            self.save()

    def _rotated(self, refused: Credentials, error: FalconError | None) -> Credentials | None:
        """Return new credentials from the provider if the API refused its previous ones; otherwise None."""
        if not isinstance(error, LoginFailed) or error.code not in {400, 401, 403}:
            return None
        try:
            fresh = self._asked()
        except FalconError:
            return None  # the refusal is more informative
        return fresh if fresh != refused else None

    def _requested(self, credentials: Credentials, ends: float | None) -> tuple[Result[Any], FalconError | None, bool]:
        """Request a token and store it; return the response, the error or None, and whether a request was sent."""
        connection = self.connection
        self.key = self.key_for(credentials)
        login = Login(connection, self.secrets)
        found = self._requested_by(login, credentials, ends)
        login.report(issued=found[1] is None)
        return found

    def _requested_by(
        self, login: Login, credentials: Credentials, ends: float | None
    ) -> tuple[Result[Any], FalconError | None, bool]:
        try:
            response = login.run(TOKEN, login.ask(credentials, ends), credentials.member_cid)
        except FalconError as failure:
            failure.member_cid = credentials.member_cid
            if isinstance(failure, TransportError):
                failure.arrived = False  # the call that needs the token was not sent
            return failure.result, failure, getattr(failure, "attempts", 1) > 0
        result = login.read(response._replace(member_cid=credentials.member_cid))
        value = result.body.get("access_token") if isinstance(result.body, dict) else None
        if result.ok and isinstance(value, str) and value:
            self.learn_skew(response)
            self.hold(value, result.status_code, result.body.get("expires_in"), self.connection.base_url)
            return result, None, True
        return (*login.refused(result, credentials), True)

    def log_in_without(self) -> tuple[Result[Any], FalconError | None]:
        """Without credentials, use the token of the running context; return the error if it has none."""
        try:
            adopted = self.way.seeks and self.adopt(from_context(self.way.context))
        except FalconError as failure:  # the token or the cloud of the context cannot be used
            return self.failed(failure.result, failure)
        if adopted:
            return _issued(self.token), None
        if self.token.value:  # it cannot be renewed, so keep it
            error: FalconError = InvalidCredentials(
                None, f"a {self.way.style.lower()} token cannot be renewed: there are no credentials to log in with"
            )
            return error.result, error
        _warn_of_nothing()
        error = InvalidCredentials()
        return self.failed(error.result, error)

    def ask(self) -> Result[Any]:
        """Request a token without using it; return the response, or the result of the error."""
        if not self.way.renews:
            return self.log_in_without()[0]
        login = Login(self.connection, self.secrets)
        try:
            answer = login.run(TOKEN, login.ask(self._asked(), self.connection.ends()), self.member_cid)
            result = login.read(answer)
        except (InvalidCredentials, InvalidBaseURL) as error:
            login.unsent(error, self.member_cid)
            return error.result
        except (TransportError, RateLimited) as error:
            result = error.result
        login.report(issued=result.ok)
        return result

    def log_out(self, *, everywhere: bool) -> Result[Any]:
        """Drop the token, revoke it, and remove it from the store.

        A token shared with other processes is only dropped, unless *everywhere*. That also revokes and removes a token
        stored by another process.
        """
        value, key, shared = self.token.value or "", self.key, self.shared
        if shared and not everywhere:
            self.forget()
            said = "the token is shared and was not revoked; logout(everywhere=True) revokes it"
            return Result({"status_code": 200, "headers": Headers(), "body": {"message": said, "resources": []}})
        values = [value] if value else []
        if everywhere and self.store.shared:
            try:
                key = key or self.key_for(self._asked())
            except FalconError as error:
                return error.result
            stored = self.store.load(key)
            if stored is not None and stored.value and stored.value != value:
                values.append(stored.value)
        result = TokenNotSpecified().result
        for each in values:
            answer = self.revoke(each)
            result = answer if result.ok or each is values[0] else result
            if self.store.shared:
                self.store.discard(key, each)
        self.forget()
        return result

    def revoke(self, value: str, client_id: str | None = None, *, patience: float | None = None) -> Result[Any]:
        """Revoke a token. With *patience* (seconds), try once and wait at most that long for the limiter."""
        connection = self.connection
        ends = connection.ends() if patience is None else connection.clock.monotonic() + patience
        login = Login(connection, self.secrets)
        try:
            credentials = self.way.credentials or (self._asked() if self.way.renews else None)
            flow = login.revoke(credentials, value, client_id, ends=ends, once=patience is not None)
            return login.run(REVOKE, flow, self.member_cid)
        except (TransportError, RateLimited, InvalidCredentials, InvalidBaseURL) as error:
            return error.result


def _warn_of_nothing() -> None:
    """Warn that there are no credentials, except in a Foundry function, where each request has a token."""
    if not in_foundry():
        warn(NoAuthenticationMechanism())


def _issued(token: Token) -> Result[Any]:
    """Create the result of a login with a token from the context."""
    body = {"access_token": token.value, "token_type": "bearer", "expires_in": token.expiration}
    result: Result[Any] = Result({"status_code": 201, "headers": Headers(), "body": body})
    result.declare(TOKEN)  # so that the repr of this result masks the token
    return result
