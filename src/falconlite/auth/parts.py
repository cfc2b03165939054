"""The parts of an auth object in falconpy: its settings, its log and its token.

A part of an auth object has no state: it reads and sets the properties of the auth object. A part created by a program
holds its values until it is assigned to an auth object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from falconlite.auth.credentials import from_creds, from_pair
from falconlite.debug import RECORDS
from falconlite.errors import InvalidCredentialFormat, check_attribute
from falconlite.http.messages import TIMEOUT
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from logging import Logger
    from typing import TypeVar

    from typing_extensions import Self

    from falconlite.http.messages import Proxy, Timeout
    from falconlite.transport.pooled import Session

    R = TypeVar("R")


def _property(name: str, doc: str, *, settable: bool = True) -> Any:
    """Make a property of a part that reads and sets the same property of its auth object."""

    def read(part: Part) -> Any:
        return part.held[name] if part.auth is None else getattr(part.auth, part.PROPERTIES[name])

    @hidden
    def write(part: Part, value: Any) -> None:
        if part.auth is None:
            part.held[name] = value
        else:
            setattr(part.auth, part.PROPERTIES[name], value)

    return property(read, write if settable else None, doc=doc)


class Part:
    """A part of an auth object; *auth* is None for a part created by a program."""

    PROPERTIES: ClassVar[Mapping[str, str]] = {}
    """Name of each property of the part to its name in the auth object."""

    auth: Any = None  # its module imports this one
    held: dict[str, Any]

    if not TYPE_CHECKING:  # type checkers would allow any name

        @hidden
        def __setattr__(self, name: str, value: Any) -> None:
            check_attribute(self, name)
            object.__setattr__(self, name, value)

    @classmethod
    def of(cls, auth: Any) -> Self:
        """Return the part of an auth object."""
        part = cls.__new__(cls)
        part.auth, part.held = auth, {}
        return part

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{'' if self.auth is None else f' of {self.auth!r}'}>"

    def __reduce__(self) -> NoReturn:
        """Raise TypeError: a part may hold a secret."""
        raise TypeError(f"{type(self).__name__} cannot be copied or pickled; pickle its auth object instead")

    @hidden
    def move_to(self, auth: Any) -> None:
        """Set the properties of an auth object from this part; a part without auth object now belongs to that object.

        Raise an error for an invalid value; the auth object then keeps its settings.
        """
        wanted = {theirs: getattr(self, name) for name, theirs in self.PROPERTIES.items()}
        before = {name: getattr(auth, name) for name in wanted}
        try:
            for name, value in wanted.items():
                setattr(auth, name, value)
        except BaseException:
            for name, value in before.items():
                setattr(auth, name, value)
            raise
        if self.auth is None:
            self.auth, self.held = auth, {}


class InterfaceConfiguration(Part):
    """Settings of an auth object: cloud, proxy, timeout, User-Agent, certificates and session.

    ``auth.config`` returns the settings of an auth object. Assign another one to ``auth.config`` to replace all six.
    None means the default.
    """

    PROPERTIES: ClassVar[Mapping[str, str]] = {
        name: name for name in ("base_url", "proxy", "timeout", "user_agent", "ssl_verify", "session")
    }

    @hidden
    def __init__(
        self,
        base_url: str | None = None,
        proxy: Proxy = None,
        timeout: Timeout = None,
        user_agent: str | None = None,
        ssl_verify: bool | str | None = True,
        session: Session | None = None,
    ) -> None:
        self.held = {
            "base_url": base_url,
            "proxy": proxy,
            "timeout": TIMEOUT if timeout is None else timeout,
            "user_agent": user_agent,
            "ssl_verify": ssl_verify is None or ssl_verify,
            "session": session,
        }

    base_url = _property("base_url", "URL of the API. A cloud name can be assigned too.")
    proxy = _property("proxy", "Proxy by scheme, or None.")
    timeout = _property("timeout", "Seconds to connect and for each part of an answer, or (connect, read).")
    user_agent = _property("user_agent", "User-Agent of all calls; None means falconlite's own.")
    ssl_verify = _property("ssl_verify", "Whether certificates are verified, or the path of a CA bundle.")
    session = _property("session", "The requests.Session that the caller gave, or None.")


class LogFacility(Part):
    """The log of an auth object: its logger and settings. ``auth.log_facility`` returns it."""

    PROPERTIES: ClassVar[Mapping[str, str]] = {
        "log": "log",
        "debug_record_count": "debug_record_count",
        "sanitize_log": "sanitize_log",
    }

    file_log = 0
    """Unused: falconpy programs may set it."""

    def __init__(
        self, log: Logger | None = None, debug_record_count: int | None = None, sanitize_log: bool | None = None
    ) -> None:
        self.held = {
            "log": log,
            "debug_record_count": RECORDS if debug_record_count is None else int(debug_record_count),
            "sanitize_log": sanitize_log is not False,
        }

    log = _property("log", "The logger that calls go to, or None.", settable=False)
    debug_record_count = _property("debug_record_count", "Records logged per answer, 1 to 5000.")
    sanitize_log = _property("sanitize_log", "Whether secrets are masked in the log.")

    @property
    def active(self) -> bool:
        """Whether calls are logged."""
        return self.log is not None

    def deactivate_log(self) -> None:
        """Stop logging calls."""
        if self.auth is None:
            self.held["log"] = None
        else:
            self.auth.debug = False


class BearerToken(Part):
    """The token of an auth object, its status and its times. ``auth.bearer_token`` returns it.

    Assign another one to ``auth.bearer_token`` to use its token. It counts as issued at its creation.
    """

    PROPERTIES: ClassVar[Mapping[str, str]] = {
        "value": "token_value",
        "expiration": "token_expiration",
        "token_time": "token_time",
        "status": "token_status",
        "fail_reason": "token_fail_reason",
        "renew_window": "renew_window",
    }

    @hidden
    def __init__(self, token_value: str | None = None, expiration: int = 0, status: int | None = None) -> None:
        from time import time

        self.held = {
            "value": token_value,
            "expiration": expiration,
            "token_time": time() if token_value else 0.0,
            "status": status,
            "fail_reason": None,
            "renew_window": 120,
        }

    value = _property("value", "The bearer token, or None.")
    expiration = _property("expiration", "Lifetime of the token in seconds, from its issue; 0 without one.")
    token_time = _property("token_time", "When the token was issued, in seconds since the epoch; 0 without one.")
    status = _property("status", "Status of the last token request: 201 if it worked.")
    fail_reason = _property("fail_reason", "Why there is no token; None if there is one.")
    renew_window = _property("renew_window", "Seconds before expiry at which the token is renewed, 120 to 1200.")

    def fail_token(self, status_code: int | None = None, reason: str | None = None) -> None:
        """Drop the token; record a status (default 403) and a reason."""
        self.value, self.expiration = None, 0
        self.status = status_code or 403
        self.fail_reason = reason or self.fail_reason


class Creds(dict[str, Any]):
    """The credentials of an auth object, as a dict. A change takes effect at the next login of the auth object.

    falconpy programs switch to a child tenant by ``auth.creds["member_cid"] = cid`` and ``login()``. Until the login,
    the token stays in use, because other programs pass the changed dict to a new object and keep this one for the
    parent.

    A change of ``member_cid`` alone keeps a provider; another ID or secret replaces it.
    """

    def __init__(self, auth: Any, found: Mapping[str, str]) -> None:
        super().__init__(found)
        self._auth = auth

    @hidden
    def _change(self, change: Callable[[dict[str, Any]], R]) -> R:
        """Apply a change to a copy, pass the copy to the auth object, then apply it here."""
        copy = dict(self)
        done = change(copy)
        before, after = _given(self), _given(copy)
        tokens = self._auth.tokens
        if tokens.way.source is not None and _pair(before) == _pair(after):  # the provider still supplies the pair
            if before != after:
                cid = from_pair("any", "any", after.get("member_cid"), "creds")  # validates its type
                with tokens.lock:
                    tokens.act_for(cid and cid.member_cid)
        elif copy and not all(_pair(after)):
            raise InvalidCredentialFormat(
                None, "creds needs both client_id and client_secret: assign them together, as a dict"
            )
        elif before != after:
            found = from_creds(copy, None) if copy else None
            with tokens.lock:
                tokens.log_in_with(found)
        super().clear()
        super().update(copy)
        return done

    @hidden
    def __setitem__(self, name: str, value: Any) -> None:
        self._change(lambda copy: copy.__setitem__(name, value))

    @hidden
    def __delitem__(self, name: str) -> None:
        self._change(lambda copy: copy.__delitem__(name))

    @hidden
    def __ior__(self, other: Any) -> Self:  # type: ignore[override]  # typeshed has overloads of one result
        self.update(other)
        return self

    @hidden
    def pop(self, *name: Any) -> Any:
        """Remove a key; return its value, or the default."""
        return self._change(lambda copy: copy.pop(*name))

    @hidden
    def popitem(self) -> tuple[str, Any]:
        """Remove the last key; return it with its value."""
        return self._change(lambda copy: copy.popitem())

    @hidden
    def clear(self) -> None:
        """Remove the credentials from the auth object."""
        self._change(lambda copy: copy.clear())

    @hidden
    def update(self, *others: Any, **given: Any) -> None:
        """Set several keys in one step."""
        self._change(lambda copy: copy.update(*others, **given))

    @hidden
    def setdefault(self, name: str, default: Any = None) -> Any:
        """Return the value of a key; set it if it is missing."""
        return self._change(lambda copy: copy.setdefault(name, default))

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)


def _given(creds: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in creds.items() if value}


def _pair(given: Mapping[str, Any]) -> tuple[Any, Any]:
    return given.get("client_id"), given.get("client_secret")
