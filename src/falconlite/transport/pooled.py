"""Send requests over a pooled session of requests, and convert its errors to falconlite's."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from threading import RLock
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import unquote, urlencode, urlsplit

import requests
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import select_proxy

from falconlite._late import late
from falconlite.about import AGENT
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import POOL_SIZE, TIMEOUT, UNSET, Response, Unset, encode, proxies_of
from falconlite.http.secrets import secrets_in, secrets_of, without
from falconlite.transport.attempt import CURRENT, NEVER, Attempt
from falconlite.transport.bodies import Body, is_framed, read_within, was_read, whole
from falconlite.transport.bundles import in_environment
from falconlite.transport.connections import OneContextAdapter, bind_session
from falconlite.transport.direct import ENCODINGS
from falconlite.transport.failures import NO_ANSWER, failure_of, is_failure
from falconlite.transport.frames import bare
from falconlite.transport.idle import Broken
from falconlite.transport.receiving import LONGEST_REFUSAL
from falconlite.transport.system_trust import check_trust

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.errors import TransportError
    from falconlite.http.messages import Request, Timeout

LONGEST_IN_ONE = 1024 * 1024
"""Maximum bytes of a body with files that is joined before it is sent; requests joins any length."""

SESSION = requests.Session

Session = requests.Session
"""The type of ``session``, for other packages, which must not import requests."""

ANSWERED = (requests.TooManyRedirects, requests.HTTPError, requests.exceptions.UnrewindableBodyError, ValueError)
"""Errors of a caller's session after an answer came: a hook refused it, or a redirect could not be followed."""


_INHERITED: list[Any] = []
"""Sessions and pools of the parent process, kept alive so that they are not closed."""


class Merged(dict[str, Any]):
    """The settings of requests for one base URL; the repr does not show the password of a proxy."""

    def __repr__(self) -> str:
        return f"<Merged: {', '.join(name for name, value in self.items() if value)}>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the values of a dict

    def __sentry_repr__(self) -> str:
        return repr(self)  # as would Sentry


class NoNewCookies(RequestsCookieJar):
    """Stores no cookies: the API sets none, and a gateway's cookies would disable the fast path."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Do nothing: store no cookie, and do not take the lock of the jar."""


class Pooled:
    """Sends requests over one session: its own, or the caller's. It never closes the caller's session.

    Proxies and CA bundles in the environment are read once for each base URL, and again after ``reset()``. netrc is
    never read, because it would replace the bearer token.

    The deadline of a request limits the whole attempt, even if the server sends slowly. Only the system's look-up of a
    name has no limit. Over a caller's session, timeouts are cut to the remaining time and bodies are read in small
    pieces, but a server that sends its headers slowly can exceed the deadline.
    """

    def __init__(
        self,
        *,
        session: requests.Session | None = None,
        verify: bool | str = True,
        proxy: Mapping[str, str] | None = None,
        pool_size: int = POOL_SIZE,
    ) -> None:
        check_trust(verify, session)
        self._verify, self._proxy, self._pool_size = verify, proxies_of(proxy), pool_size
        self.own = session is None
        self.session = session if session is not None else self._make()
        self._settings: dict[Any, dict[str, Any]] = {}

    def _make(self) -> requests.Session:
        session = requests.Session()
        session.headers.update({"Accept-Encoding": ENCODINGS, "User-Agent": AGENT})
        adapter = self._adapter = OneContextAdapter(self._pool_size)
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        # No redirect is followed, so requests must not evaluate one: it would rewind the caller's file, and fail for a
        # Location that is not a URL.
        session.get_redirect_target = {}.get  # type: ignore[method-assign, assignment]  # returns None without a Python call
        session.cookies = NoNewCookies()
        self._headers = dict(session.headers._store)  # type: ignore[attr-defined]  # noqa: SLF001  # see is_plain
        return session

    def use(
        self,
        *,
        session: Any = UNSET,
        verify: Any = UNSET,
        proxy: Any = UNSET,
    ) -> None:
        """Change a setting: the session (None for falconlite's own), the CA setting or the proxies."""
        check_trust(
            self._verify if verify is UNSET else verify,
            session if session is not UNSET else None if self.own else self.session,
        )
        if session is not UNSET:
            self.close()
            self.own = session is None
            self.session = session if session is not None else self._make()
        if verify is not UNSET:
            self._verify = verify
        if proxy is not UNSET:
            self._proxy = proxies_of(proxy)
        self.reset()

    def reset(self) -> None:
        """Read the environment's proxies and CA bundles again at the next call."""
        self._settings = {}

    def after_fork(self) -> None:
        """Leave the connections to the parent process, after a fork, so that the two do not share them.

        They are not closed here, because closing takes locks that a thread of the parent may have held. A caller's
        session remains the same object, with empty pools.
        """
        if self.own:
            _INHERITED.append(self.session)
            self.session = self._make()
        else:
            _leave_pools(self.session)
        self.reset()

    def close(self) -> None:
        """Close the pool, unless the session is the caller's; a later call opens it again."""
        if self.own:
            self.reset()
            self.session.close()

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request over the session."""
        timeout = TIMEOUT if isinstance(request.timeout, Unset) else request.timeout
        left = NEVER if isinstance(request.deadline, Unset) or request.deadline is None else request.deadline
        attempt, before = Attempt(), CURRENT.attempt
        attempt.end = monotonic() + left
        prepared = self._prepare(base_url, request)
        CURRENT.attempt = attempt
        seen: list[requests.Response] = []
        answer = settings = None
        failure: TransportError
        try:
            if left <= 0 or (left != NEVER and not self.own):
                timeout = self._timeout_within(attempt, timeout)
            settings = self._settings.get(base_url) if request.proxy is UNSET else None
            if settings is None:
                settings = self.settings_for(base_url, request.proxy)
            if not self.own:
                _free_cookies(self.session)  # also here: a second interrupt may have prevented the call below
                prepared.hooks = _noting(prepared.hooks, seen)
                bind_session(self.session, str(prepared.url), select_proxy(base_url, settings["proxies"]))
            try:
                answer = self.session.send(prepared, stream=True, timeout=timeout, allow_redirects=False, **settings)
            except ANSWERED:
                if not seen:
                    raise
                answer = seen[0]
            if answer.status_code < 200:
                _refuse_interim(answer.status_code)
            if request.stream:
                return self._stream(answer, request, attempt, settings)
            bounded = self.own or left == NEVER or is_framed(answer)
            if bounded:
                content, arrived = whole(answer, enveloped=request.enveloped)
            else:
                content, arrived = read_within(answer, attempt), None
            response = Response(answer.status_code, answer.headers, content, arrived=arrived)
            # masked, since a proxy may quote the request
            return without(response, self._secrets(request, settings)) if response.status == 407 else response
        except BaseException as error:  # noqa: BLE001  # raised again, without frames
            _free_cookies(self.session)
            for one in seen if answer is None else [answer]:
                one.close()
            answer = None
            del prepared
            # Error reports with variables must not show the answer, which may hold a token.
            seen, content, arrived = [], b"", None
            if not is_failure(error):
                raise bare(error)  # noqa: B904  # the same exception
            failure = self.failure(NO_ANSWER, request, attempt, settings, error)
        finally:
            CURRENT.attempt = before
        raise failure  # outside of except: otherwise the library's error is its context (see without_frames)

    def _timeout_within(self, attempt: Attempt, timeout: Timeout) -> Timeout:
        """Return the timeouts, cut to the time that is left; raise TimeoutError if the deadline has passed."""
        attempt.tracked = True  # nothing was sent so far
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        cut = attempt.cut(connect), attempt.cut(read)
        attempt.tracked = False
        return cut

    def _stream(
        self, answer: requests.Response, request: Request, attempt: Attempt, settings: Mapping[str, Any]
    ) -> Response:
        """Return a success with its body unread; read the start of the body of other responses."""
        if answer.status_code >= 300:
            content = read_within(answer, attempt, LONGEST_REFUSAL)
            return Response(answer.status_code, answer.headers, content)
        attempt.end = NEVER
        if was_read(answer):
            return Response(answer.status_code, answer.headers, answer.content)
        failed = partial(self.failure, "the answer broke off to", request, attempt, settings)
        return Response(answer.status_code, answer.headers, b"", stream=Body(answer, failed))

    def _prepare(self, base_url: str, request: Request) -> requests.PreparedRequest:
        """Fill a prepared request directly, which is faster than letting requests prepare it."""
        session = self.session
        query: Any = request.query
        url, made = base_url + request.path, None
        if session.params:
            query = [*dict(session.params).items(), *query]  # type: ignore[arg-type]  # the params of a caller's session
        with suppress(UnicodeError):
            if query:
                url = f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"
            made = body_of(request)
        if made is None:  # raised outside of except: the UnicodeError quotes the value, and would become its context
            raise PayloadValidationError(None, "a value is not valid Unicode; nothing was sent")
        body, length, kind = made
        prepared = requests.PreparedRequest()
        prepared.method, prepared.url = request.verb, url
        given: Any = session.headers
        prepared.headers = CaseInsensitiveDict(given)  # no variable for the headers: error reports show variables
        prepared.hooks = session.hooks
        prepared._cookies = session.cookies  # type: ignore[attr-defined]  # noqa: SLF001  # requests reads it after a 3xx
        if len(session.cookies):
            prepared.prepare_cookies(session.cookies)
        if kind and request.data is None and not request.files:  # JSON or a form
            prepared.headers["Content-Type"] = kind
        prepared.headers.update(request.headers)
        if kind:
            prepared.headers.setdefault("Content-Type", kind)
        if length is not None:
            prepared.headers["Content-Length"] = str(length)
        elif body is not None:
            prepared.headers["Transfer-Encoding"] = "chunked"
        prepared.body = body
        return prepared

    def settings_for(self, base_url: str, proxy: Any = UNSET) -> dict[str, Any]:
        """Return the settings for one base URL and proxy: the session's, the caller's and the environment's, merged.

        The result is stored until ``reset()``.
        """
        proxies = self._proxy if proxy is UNSET else proxies_of(proxy)
        key = base_url if proxy is UNSET else (base_url, tuple(sorted(proxies.items())))
        merged = self._settings.get(key)
        if merged is None:
            if self.own:
                verify: Any = self._verify
            else:  # the setting of the session is used, unless that of the auth object is not the default
                verify = self._verify if self._verify is not True else self.session.verify
                if not verify and verify is not False:  # None or "" would silently disable verification
                    verify = True
            found: Any = self.session.merge_environment_settings(base_url, dict(proxies), None, verify, None)
            if self.own:
                found["verify"] = in_environment(found["verify"])
            proxies_of(select_proxy(base_url, found["proxies"]))  # raises ValueError if requests cannot use the proxy
            merged = self._settings[key] = Merged((name, found[name]) for name in ("proxies", "verify", "cert"))
        return merged

    def proxy_for(self, base_url: str) -> str | None:
        """Return the URL of the proxy for requests to a base URL; None if they are sent directly."""
        found: str | None = select_proxy(base_url, self.settings_for(base_url)["proxies"])
        return found

    def failure(
        self, what: str, request: Request, attempt: Attempt, settings: Mapping[str, Any] | None, error: BaseException
    ) -> TransportError:
        """Convert a library's error to a TransportError, without secrets."""
        return failure_of(what, request, attempt, error, self._secrets(request, settings))

    def is_plain(self) -> bool:
        """Tell whether its own session is as it was made: nothing is mounted, hooked or set on it."""
        session, adapter = self.session, self._adapter
        mounted, own = session.adapters, session.__dict__
        if len(mounted) != 2 or mounted.get("https://") is not adapter or mounted.get("http://") is not adapter:
            return False
        if (session.hooks and session.hooks.get("response")) or session.params or session.cookies or session.cert:
            return False
        if session.headers._store != self._headers:  # type: ignore[attr-defined]  # noqa: SLF001  # comparing it takes one call
            return False
        if ("send" in own or "get_adapter" in own) and not _restored(session):
            return False
        return "send" not in adapter.__dict__ and type(session) is SESSION

    def _secrets(self, request: Request, settings: Mapping[str, Any] | None) -> list[str]:
        own = {} if isinstance(request.proxy, Unset) else proxies_of(request.proxy)
        found = (settings or {}).get("proxies") or {}  # includes the environment's
        passwords = [*filter(None, map(_password_of, (*self._proxy.values(), *own.values(), *found.values())))]
        sent = (*secrets_of(request), *secrets_in(None if self.own else self.session))
        return [*passwords, *map(unquote, passwords), *sent]


def _restored(session: requests.Session) -> bool:
    """Tell whether the session has only attributes that a test double restored, as requests_mock does."""
    left = [(name, session.__dict__[name]) for name in ("send", "get_adapter") if name in session.__dict__]
    return all(
        getattr(method, "__func__", None) is getattr(SESSION, name) and method.__self__ is session
        for name, method in left
    )


def _refuse_interim(status: int) -> NoReturn:
    """Raise Broken for an interim answer from a caller's adapter; falconlite's adapter skips them."""
    raise Broken(f"the answer is interim ({status}), and no final one came")


def _free_cookies(session: Any) -> None:
    """Release the lock of a session's cookies, which this thread may hold after an interrupt.

    ``http.cookiejar`` takes the lock before its ``try``. Without this, other threads would wait for it forever.
    """
    lock = getattr(getattr(session, "cookies", None), "_cookies_lock", None)
    owned = getattr(lock, "_is_owned", None)
    while owned is not None and owned():
        lock.release()  # type: ignore[union-attr]  # the lock has this method


def _leave_pools(session: Any) -> None:
    """Replace the pools of a caller's session in a forked process, without closing connections or taking locks."""
    for adapter in {id(one): one for one in getattr(session, "adapters", {}).values()}.values():
        managers: list[Any] = [getattr(adapter, "poolmanager", None), *getattr(adapter, "proxy_manager", {}).values()]
        for manager in managers:
            pools = getattr(manager, "pools", None)
            if pools is not None:
                _INHERITED.append(pools)
                manager.pools = type(pools)(pools._maxsize, pools.dispose_func)  # noqa: SLF001  # it has no public attribute for it
    if hasattr(getattr(session, "cookies", None), "_cookies_lock"):
        session.cookies._cookies_lock = RLock()  # noqa: SLF001  # a thread of the parent may have held the old one


def _noting(hooks: Any, seen: list[requests.Response]) -> Any:
    """Add a hook that stores the answer as soon as it comes."""
    given = hooks.get("response") or []

    def note(answer: requests.Response, **_: Any) -> None:
        seen.append(answer)

    return {**hooks, "response": [note, *([given] if callable(given) else given)]}


def body_of(request: Request) -> tuple[Any, int | None, str]:
    """Return the body of a request, its length (None for chunks or no body) and its content type.

    Raise UnicodeError for a lone surrogate, PayloadValidationError for a value that cannot be sent.
    """
    if request.json is not UNSET:
        try:
            content = encode(request.json)
        except ValueError as error:
            raise PayloadValidationError(None, f"the body is not JSON: {error}; nothing was sent") from error
        return content, len(content), "application/json"
    if request.form is not None:
        form = urlencode(request.form)
        return form, len(form), "application/x-www-form-urlencoded"
    if request.data is None and not request.files:
        return None, None if request.verb in {"GET", "HEAD"} else 0, ""
    try:
        return _files_of(request) if request.files else late("falconlite.transport.multipart", "body_of")(request.data)
    except UnicodeError:
        raise
    except (ValueError, TypeError, AttributeError, OSError) as error:  # OSError: a file that cannot be read
        raise PayloadValidationError(None, f"data or files cannot be sent: {error}; nothing was sent") from error


def _files_of(request: Request) -> tuple[Any, int | None, str]:
    """Return the body of a request with files, its length and its content type."""
    body: Any = late("falconlite.transport.multipart", "Multipart")(request.data, request.files)
    small = body.length is not None and body.length <= LONGEST_IN_ONE
    return b"".join(body) if small else body, body.length, body.content_type


def _password_of(url: str) -> str | None:
    try:
        return urlsplit(url).password
    except ValueError:  # not a URL: use the part that may hold a password
        return url.rpartition("@")[0].rpartition(":")[2]
