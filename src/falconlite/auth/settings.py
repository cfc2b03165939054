"""Declare and validate the settings of an auth object."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from falconlite._tuples import TypedDict
from falconlite.http.messages import SYSTEM
from falconlite.retry.limits import takes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from logging import Logger
    from typing import TypeAlias

    from falconlite.auth.bearer import TokenStore
    from falconlite.auth.credentials import Credentials
    from falconlite.auth.ways import CredentialsProvider
    from falconlite.http.messages import Clock, Proxy, RetryPolicy, Timeout, Transport
    from falconlite.observing.events import LoginEvent, RequestEvent, ResponseEvent, RetryEvent
    from falconlite.retry.limits import Limiter
    from falconlite.transport.pooled import Session

    Hook: TypeAlias = Callable[[Any], object]

WINDOWS = (120, 1200)
"""Bounds of ``renew_window`` in seconds; the lower bound is the default."""


class AuthSettings(TypedDict, total=False):
    """Settings of an auth object. All are optional.

    - ``client_id``, ``client_secret``: the API client; default are the variables FALCON_CLIENT_ID and
      FALCON_CLIENT_SECRET
    - ``member_cid``: CID of the child tenant to act for (Flight Control): 32 hexadecimal digits; default is the
      variable FALCON_MEMBER_CID, then the tenant of the client
    - ``access_token``: a bearer token to use instead of a login; it is not renewed
    - ``creds``: dict, or str of JSON, with client_id, client_secret and optionally member_cid; or a provider: a
      function, or an object with ``credentials()``, that returns one at each login
    - ``profile``: name of a profile in ``~/.config/falconlite/profiles.toml``; default is the variable FALCON_PROFILE
    - ``base_url``: cloud name, ``auto`` or a URL; default is the variable FALCON_BASE_URL, then
      FALCON_CLOUD, then ``auto``
    - ``allow_http``: True allows a URL without TLS to another machine; default False
    - ``ssl_verify``: True (default), False, the path of a CA bundle, or ``"system"`` for the trust store of the
      operating system
    - ``proxy``: URL, or dict of scheme and URL
    - ``timeout``: seconds, or (connect, read); default (5, 60); None for no limit
    - ``deadline``: seconds for a call with all its attempts; default 300; None for no limit
    - ``retry``: a Retry, a number of attempts, or False for one attempt; default ``Retry()``
    - ``requests_per_minute``: ceiling for all that share the object, or the rate limit in a store; default none
    - ``limiter``: a Limiter that replaces the default one
    - ``store``: where tokens are stored: ``"memory"`` (default), ``"file"`` or ``file:///folder`` to share them with
      other processes of this machine, ``redis://host:6379/0`` (also rediss, valkey, valkeys, unix) to share them, and
      the rate limit, with other machines too, or a TokenStore, which may be a Limiter as well; default is the variable
      FALCON_STORE
    - ``weight``: relative share of a rate limit in a store while requests are scarce; a number above 0, default 1
    - ``floor``: requests per minute reserved for the processes with this weight and floor; default 0
    - ``renew_window``: seconds before expiry at which the token is renewed, 120 to 1200; default 120
    - ``environment``: names of the environment variables to read
    - ``session``: a requests.Session to use; it is never closed
    - ``pool_size``: connections kept open for threads; default 32
    - ``user_agent``: the User-Agent header; default is falconlite's own
    - ``pythonic``: True returns records and raises errors; default False returns dicts
    - ``debug``: True, or a Logger, to log each call; default False
    - ``debug_format``: format of the debug log, ``"text"`` or ``"json"``; default ``"text"``
    - ``debug_record_count``: maximum number of records of a response in the debug log; default 100
    - ``sanitize_log``: False shows tokens, secrets and CIDs in the debug log; default True masks them
    - ``on_request``, ``on_response``, ``on_retry``, ``on_login``: hooks; a callable of one event, or a list of these
    - ``transport``, ``clock``: replace the network and the time, for tests
    """

    access_token: str | None
    base_url: str | None
    allow_http: bool
    creds: Mapping[str, Any] | str | Credentials | CredentialsProvider | Callable[[], Any] | None
    profile: str | None
    client_id: str | None
    client_secret: str | None
    member_cid: str | None
    ssl_verify: bool | str | os.PathLike[str]
    proxy: Proxy
    timeout: Timeout
    deadline: float | None
    retry: RetryPolicy | int | bool | None
    requests_per_minute: int | None
    limiter: Limiter | None
    user_agent: str | None
    store: str | TokenStore | None
    weight: float | None
    floor: int | None
    renew_window: float
    debug: bool | Logger | None
    debug_format: str | None
    debug_record_count: int | None
    sanitize_log: bool | None
    pythonic: bool | None
    environment: Mapping[str, str] | None
    session: Session | None
    pool_size: int
    on_request: Callable[[RequestEvent], object] | Iterable[Callable[[RequestEvent], object]] | None
    on_response: Callable[[ResponseEvent], object] | Iterable[Callable[[ResponseEvent], object]] | None
    on_retry: Callable[[RetryEvent], object] | Iterable[Callable[[RetryEvent], object]] | None
    on_login: Callable[[LoginEvent], object] | Iterable[Callable[[LoginEvent], object]] | None
    transport: Transport | None
    clock: Clock | None


AUTH_SETTINGS = frozenset(AuthSettings.__annotations__)

HOOKS = ("on_request", "on_response", "on_retry", "on_login")


def verify_of(given: Any) -> bool | str:
    """Validate ``ssl_verify``: a bool, ``"system"``, or the path of an existing CA bundle."""
    if isinstance(given, bool):
        return given
    if given is None:
        return True
    path = os.fspath(given)
    if path == SYSTEM:
        return SYSTEM
    if not os.path.exists(path):  # noqa: PTH110  # pathlib is not on the import path
        raise ValueError(
            f'ssl_verify must be True, False, "system" or the path of a CA bundle; nothing exists at {path!r}'
        )
    return str(path)


def window_of(given: Any) -> float:
    """Validate ``renew_window`` (seconds); values out of bounds become the nearer bound."""
    if isinstance(given, bool) or not isinstance(given, (int, float)):
        raise TypeError(f"renew_window must be a number of seconds from {WINDOWS[0]} to {WINDOWS[1]}, not {given!r}")
    return min(max(given, WINDOWS[0]), WINDOWS[1])


def pool_size_of(given: Any) -> int:
    """Validate ``pool_size``: an int, 1 or more."""
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise TypeError(f"pool_size must be a number of connections, 1 or more, not {given!r}")
    return given


def session_of(given: Any) -> Any:
    """Validate ``session``: None, or a requests.Session (or an object with the methods used)."""
    if given is not None and not (hasattr(given, "send") and hasattr(given, "merge_environment_settings")):
        raise TypeError(f"session must be a requests.Session, not {type(given).__name__}")
    return given


def hooks_of(name: str, given: Any) -> tuple[Hook, ...]:
    """Validate a hook, a list of hooks, or None; raise TypeError for other values, and for a coroutine function."""
    if given is None:
        return ()
    if callable(given):
        found: tuple[Any, ...] = (given,)
    else:
        found = tuple(given) if isinstance(given, (list, tuple, set, frozenset)) else (given,)
    if found:
        from inspect import iscoroutinefunction

        for hook in found:
            if not callable(hook):
                raise TypeError(f"{name} must be a callable or a list of callables, not {type(hook).__name__}")
            if iscoroutinefunction(hook):
                raise TypeError(f"{name} must not be a coroutine function: nothing would await it")
            if not takes(hook, (None,)):
                raise TypeError(f"{name} must take one argument, the event, unlike {type(hook).__name__}")
    return found
