"""Send over one pooled ``requests`` session; say what a failure means."""

from __future__ import annotations

from functools import partial
from threading import RLock
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import unquote, urlencode, urlsplit

import requests
from requests import Session as Session  # noqa: PLC0414  # the type of session=, for modules that import no requests
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import select_proxy
from urllib3.exceptions import ClosedPoolError

from falconlite._late import late
from falconlite.errors import PayloadValidationError, TransportError
from falconlite.http.messages import POOL_SIZE, SYSTEM, TIMEOUT, UNSET, Response, Unset, encode, proxies_of
from falconlite.redact import Spelt, secrets_in, secrets_of, without
from falconlite.transport.bodies import Body, is_framed, read_within, was_read, whole
from falconlite.transport.connections import CURRENT, NEVER, Attempt, OneContextAdapter, bind_session
from falconlite.transport.failures import FAILURES, meaning_of, without_frames
from falconlite.transport.fast import Lane, lane_to, pass_by
from falconlite.transport.frames import bare
from falconlite.transport.framing import Broken
from falconlite.transport.trust import system_context

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.http.messages import Request, Timeout

LONGEST_REFUSAL = 1024 * 1024
"""How much is read of the answer to a streamed call that is no success."""

LONGEST_IN_ONE = 1024 * 1024
"""How long a body of files may be to be put together before it is sent, as requests does with any."""

SLACK = 0.01
"""Seconds by which a socket's clock may be ahead of ours."""


ANSWERED = (requests.TooManyRedirects, requests.HTTPError, requests.exceptions.UnrewindableBodyError, ValueError)
"""What a caller's session raises once it has an answer: its hook does not like it, or a redirect cannot be followed."""


class ConnectionFailed(TransportError, requests.ConnectionError):
    """The server could not be reached, or the connection broke."""

    default_message = "the connection failed"

    def __init__(self, code: int | None = None, message: str | None = None, headers: Any = None) -> None:
        requests.ConnectionError.__init__(self)
        TransportError.__init__(self, code, message, headers)


class TimedOut(TransportError, requests.Timeout):
    """The server took too long to accept the connection or to answer, or the deadline passed."""

    default_message = "the server took too long"

    def __init__(self, code: int | None = None, message: str | None = None, headers: Any = None) -> None:
        requests.Timeout.__init__(self)
        TransportError.__init__(self, code, message, headers)


_INHERITED: list[Any] = []
"""Sessions and pools of the process that this one was forked from."""


class Merged(dict[str, Any]):
    """What requests is to go by for one base URL; its repr shows no password of a proxy."""

    def __repr__(self) -> str:
        return f"<Merged: {', '.join(name for name, value in self.items() if value)}>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the values of a dict

    def __sentry_repr__(self) -> str:
        return repr(self)  # as would Sentry


class NoNewCookies(RequestsCookieJar):
    """Keeps no cookie that an answer sets, so that a gateway's does not end the short way: the API sets none."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Do nothing: a cookie is not kept, and the jar's lock not taken."""


class RequestsTransport:
    """Sends over one session: its own, or the caller's, which it never closes.

    Proxies and CA bundles from the environment are read once for each base URL, and again after ``reset()``;
    netrc is never read, since it would replace the bearer token.

    A request's deadline bounds all of its attempt, however slowly the server sends; only the system's look-up of a
    name takes the time that it takes. Over the caller's own session it is kept as well as can be: timeouts are no
    longer than what is left, and a body is read in small pieces, but nothing stops a server that drips its headers.
    """

    def __init__(
        self,
        *,
        session: requests.Session | None = None,
        verify: bool | str = True,
        proxy: Mapping[str, str] | None = None,
        pool_size: int = POOL_SIZE,
    ) -> None:
        _check_trust(verify, session)
        self._verify, self._proxy, self._pool_size = verify, proxies_of(proxy), pool_size
        self.own = session is None
        self.session = session if session is not None else self._make()
        self._settings: dict[Any, dict[str, Any]] = {}
        self._lanes: dict[str, Lane | None] = {}

    def _make(self) -> requests.Session:
        session = requests.Session()
        adapter = OneContextAdapter(self._pool_size)
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        # No redirect is followed, so requests need not work out where one leads: it would rewind the caller's file for
        # that, and fail at a Location that is no URL.
        session.get_redirect_target = {}.get  # type: ignore[method-assign, assignment]  # None, at no cost
        session.cookies = NoNewCookies()
        return session

    def use(
        self,
        *,
        session: Any = UNSET,
        verify: Any = UNSET,
        proxy: Any = UNSET,
    ) -> None:
        """Change a setting: the session (None for one of its own), the CA setting or the proxies."""
        _check_trust(
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
        self._settings, self._lanes = {}, {}

    def after_fork(self) -> None:
        """Leave the connections to the parent process: both would talk over them at the same time.

        They are kept, not closed, since closing takes locks that a thread of the parent's may have held. A caller's
        session stays the same object, with empty pools.
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
        lane = self._lanes.get(base_url) if request.proxy is UNSET else None
        if lane is not None and lane.open():
            short = self._pass_by(lane, request, attempt, timeout)
            if short is not None:
                return short
        prepared = self._prepare(base_url, request)
        CURRENT.attempt = attempt
        seen: list[requests.Response] = []
        answer = merged = None
        failure: TransportError
        try:
            if left <= 0 or (left != NEVER and not self.own):
                timeout = self._timeout_within(attempt, timeout)
            merged = self._settings.get(base_url) if request.proxy is UNSET else None
            if merged is None:
                merged = self._merged(base_url, request.proxy)
            if not self.own:
                _free_cookies(self.session)  # again, for a second interrupt may have kept it from that
                prepared.hooks = _noting(prepared.hooks, seen)
                bind_session(self.session, str(prepared.url), select_proxy(base_url, merged["proxies"]))
            try:
                answer = self.session.send(prepared, stream=True, timeout=timeout, allow_redirects=False, **merged)
            except ANSWERED:
                if not seen:
                    raise
                answer = seen[0]
            if answer.status_code < 200:
                _refuse_interim(answer.status_code)
            if request.stream:
                return self._stream(answer, request, attempt, merged)
            bounded = self.own or left == NEVER or is_framed(answer)
            content = whole(answer) if bounded else read_within(answer, attempt)
            response = Response(answer.status_code, answer.headers, content)
            # a proxy may quote what it was sent
            return without(response, self._secrets(request, merged)) if response.status == 407 else response
        except BaseException as error:  # noqa: BLE001  # it is raised again, without the frames below
            _free_cookies(self.session)
            for one in seen if answer is None else [answer]:
                one.close()
            answer = None
            del prepared
            seen, content = [], b""  # a report of variables must not show what came, a token perhaps
            if not isinstance(error, FAILURES):
                raise bare(error)  # noqa: B904  # it is the one that is being handled
            failure = self._failed("no answer came from the API to", request, attempt, merged, error)
        finally:
            CURRENT.attempt = before
        raise failure  # out here, so that the library's error is not its context: see without_frames

    def _pass_by(self, lane: Lane, request: Request, attempt: Attempt, timeout: Timeout) -> Response | None:
        """Send a request the short way; None where it has to go the long one."""
        if request.stream or request.data is not None or request.files:
            return None
        before, CURRENT.attempt = CURRENT.attempt, attempt
        try:
            return pass_by(lane, request, attempt, timeout)
        except ClosedPoolError:  # by close(), in another thread
            return None
        except BaseException as error:  # noqa: BLE001  # as in send
            if not isinstance(error, FAILURES):
                raise bare(error)  # noqa: B904  # as in send
            failure = self._failed("no answer came from the API to", request, attempt, None, error)
        finally:
            CURRENT.attempt = before
        raise failure  # as in send

    def _timeout_within(self, attempt: Attempt, timeout: Timeout) -> Timeout:
        """Cut the timeouts of a caller's session; raise TimeoutError where the deadline has passed already."""
        attempt.ours = True  # so far
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        cut = attempt.cut(connect), attempt.cut(read)
        attempt.ours = False
        return cut

    def _stream(
        self, answer: requests.Response, request: Request, attempt: Attempt, merged: Mapping[str, Any]
    ) -> Response:
        """Return a success with its body unread, and anything else read, as far as it is of use."""
        if answer.status_code >= 300:
            content = read_within(answer, attempt, LONGEST_REFUSAL)
            return Response(answer.status_code, answer.headers, content)
        attempt.end = NEVER
        if was_read(answer):
            return Response(answer.status_code, answer.headers, answer.content)
        failed = partial(self._failed, "the answer broke off to", request, attempt, merged)
        return Response(answer.status_code, answer.headers, b"", stream=Body(answer, failed))

    def _prepare(self, base_url: str, request: Request) -> requests.PreparedRequest:
        """Fill a prepared request by hand: all that requests would work out is known already."""
        session = self.session
        prepared = requests.PreparedRequest()
        prepared.method = request.verb
        url = base_url + request.path
        query: Any = request.query
        if session.params:
            query = [*dict(session.params).items(), *query]  # type: ignore[arg-type]  # a caller's own session
        form: str | None = None
        try:
            if query:
                url = f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"
            if request.form is not None:
                form = urlencode(request.form)
        except UnicodeError:
            url = ""
        prepared.url = url
        given: Any = session.headers
        prepared.headers = CaseInsensitiveDict(given)  # of no other name here: a report of variables shows it
        prepared.hooks = session.hooks
        prepared._cookies = session.cookies  # type: ignore[attr-defined]  # noqa: SLF001  # requests reads it after a 3xx
        if len(session.cookies):
            prepared.prepare_cookies(session.cookies)
        body: Any = None
        if request.json is not UNSET:
            try:
                body = encode(request.json)
            except ValueError as error:
                del prepared  # its variables hold the token
                raise PayloadValidationError(None, f"the body is no JSON: {error}; nothing was sent") from error
            prepared.headers["Content-Type"] = "application/json"
        elif form is not None:
            body = form
            prepared.headers["Content-Type"] = "application/x-www-form-urlencoded"
        prepared.headers.update(request.headers)
        if body is not None:
            prepared.headers["Content-Length"] = str(len(body))
            prepared.body = body
        elif request.data is not None or request.files:
            try:
                if request.files:
                    _carry(prepared, request)
                else:
                    _bear(prepared, request.data)
            except UnicodeError:
                url = ""
            except (ValueError, TypeError, AttributeError, OSError) as error:  # OSError: a file that cannot be read
                del prepared  # as above
                raise PayloadValidationError(
                    None, f"data or files cannot be sent: {error}; nothing was sent"
                ) from error
        elif request.verb not in {"GET", "HEAD"}:
            prepared.headers["Content-Length"] = "0"
        if not url:
            del prepared  # as above
            # Not from within an except: that error quotes what may be a secret, and would be our context.
            raise PayloadValidationError(None, "a value is no Unicode text; nothing was sent")
        return prepared

    def _merged(self, base_url: str, proxy: Any) -> dict[str, Any]:
        """Merge the session's settings, ours and the environment's, once for each base URL and proxy."""
        proxies = self._proxy if proxy is UNSET else proxies_of(proxy)
        key = base_url if proxy is UNSET else (base_url, tuple(sorted(proxies.items())))
        merged = self._settings.get(key)
        if merged is None:
            if self.own:
                verify: Any = self._verify
            else:  # what the caller set on the session counts unless we were told otherwise
                verify = self._verify if self._verify is not True else self.session.verify
                if not verify and verify is not False:  # None or "" would turn verification off without a word
                    verify = True
            found: Any = self.session.merge_environment_settings(base_url, dict(proxies), None, verify, None)
            proxies_of(select_proxy(base_url, found["proxies"]))  # a ValueError for what requests would stumble over
            merged = self._settings[key] = Merged((name, found[name]) for name in ("proxies", "verify", "cert"))
            if self.own and proxy is UNSET:
                self._lanes[base_url] = lane_to(self.session, base_url, merged)
        return merged

    def _failed(
        self, what: str, request: Request, attempt: Attempt, merged: Mapping[str, Any] | None, error: BaseException
    ) -> TransportError:
        """Make our error of a library's; what is secret stays out of it."""
        cause = without_frames(error, Spelt(self._secrets(request, merged)))
        what, text = f"{what} {request.verb} {request.path.partition('?')[0]}", str(cause)
        late, arrived, lasting = meaning_of(error, attempt)
        failure: TransportError
        if late:
            over = attempt.end - monotonic() < SLACK
            failure = TimedOut(None, f"{what} before the deadline: {text}" if over else f"{what}: {text}")
        else:
            failure = ConnectionFailed(None, f"{what}: {text}")
        failure.arrived, failure.lasting = arrived, lasting
        failure.__cause__ = cause
        return failure

    def _secrets(self, request: Request, merged: Mapping[str, Any] | None) -> list[str]:
        own = {} if isinstance(request.proxy, Unset) else proxies_of(request.proxy)
        found = (merged or {}).get("proxies") or {}  # the environment's among them
        passwords = [*filter(None, map(_password_of, (*self._proxy.values(), *own.values(), *found.values())))]
        sent = (*secrets_of(request), *secrets_in(None if self.own else self.session))
        return [*passwords, *map(unquote, passwords), *sent]


def _refuse_interim(status: int) -> NoReturn:
    """Raise Broken for an interim answer, of an adapter of the caller's own: ours reads past it."""
    raise Broken(f"the answer is an interim one ({status}), and the final one did not come")


def _free_cookies(session: Any) -> None:
    """Let go of the lock of a session's cookies, which an interrupt may have left to this thread.

    ``http.cookiejar`` takes it before its ``try``. All other threads would wait for it for ever.
    """
    lock = getattr(getattr(session, "cookies", None), "_cookies_lock", None)
    owned = getattr(lock, "_is_owned", None)
    while owned is not None and owned():
        lock.release()  # type: ignore[union-attr]  # it has that method


def _leave_pools(session: Any) -> None:
    """Empty the pools of a caller's session in a forked process: no word to the server, none of their locks."""
    for adapter in {id(one): one for one in getattr(session, "adapters", {}).values()}.values():
        managers: list[Any] = [getattr(adapter, "poolmanager", None), *getattr(adapter, "proxy_manager", {}).values()]
        for manager in managers:
            pools = getattr(manager, "pools", None)
            if pools is not None:
                _INHERITED.append(pools)
                manager.pools = type(pools)(pools._maxsize, pools.dispose_func)  # noqa: SLF001  # it tells it nowhere else
    if hasattr(getattr(session, "cookies", None), "_cookies_lock"):
        session.cookies._cookies_lock = RLock()  # noqa: SLF001  # a thread of the parent's may have held the old one


def _noting(hooks: Any, seen: list[requests.Response]) -> Any:
    """Add a hook that notes an answer as soon as there is one."""
    given = hooks.get("response") or []

    def note(answer: requests.Response, **_: Any) -> None:
        seen.append(answer)

    return {**hooks, "response": [note, *([given] if callable(given) else given)]}


def _carry(prepared: requests.PreparedRequest, request: Request) -> None:
    """Make the body of a request with files."""
    body: Any = late("falconlite.transport.multipart", "Multipart")(request.data, request.files)
    prepared.headers.setdefault("Content-Type", body.content_type)
    if body.length is not None:
        prepared.headers["Content-Length"] = str(body.length)
    small = body.length is not None and body.length <= LONGEST_IN_ONE
    prepared.body = b"".join(body) if small else body


def _bear(prepared: requests.PreparedRequest, data: Any) -> None:
    """Make the body of a request with ``data``."""
    body, length, kind = late("falconlite.transport.multipart", "body_of")(data)
    prepared.body = body
    if kind:
        prepared.headers.setdefault("Content-Type", kind)
    if length is None:
        prepared.headers["Transfer-Encoding"] = "chunked"
    else:
        prepared.headers["Content-Length"] = str(length)


def _password_of(url: str) -> str | None:
    try:
        return urlsplit(url).password
    except ValueError:  # no URL: as much of it as may be one
        return url.rpartition("@")[0].rpartition(":")[2]


def _check_trust(verify: Any, session: Any) -> None:
    """Raise ValueError where the system's certificates cannot be used, ModuleNotFoundError without truststore."""
    if verify == SYSTEM:
        if session is not None:
            raise ValueError(
                "ssl_verify='system' has no effect on a session of your own: "
                "mount an adapter on it that has a truststore.SSLContext"
            )
        system_context()
