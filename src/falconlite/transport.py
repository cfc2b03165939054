"""Send over one pooled ``requests`` session. The only module that imports requests."""

from __future__ import annotations

import os
import ssl
from http.client import HTTPException
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.exceptions import HTTPError
from urllib3.util.ssl_ import create_urllib3_context

from falconlite.errors import PayloadValidationError, TransportError
from falconlite.wire import POOL_SIZE, TIMEOUT, UNSET, Response, Unset, encode, proxies_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.wire import Request


class ConnectionFailed(TransportError, requests.ConnectionError):
    """The server could not be reached, or the connection broke."""

    default_message = "the connection failed"

    def __init__(self, code: int | None = None, message: str | None = None, headers: Any = None) -> None:
        requests.ConnectionError.__init__(self)
        TransportError.__init__(self, code, message, headers)


class TimedOut(TransportError, requests.Timeout):
    """The server took too long to accept the connection or to answer."""

    default_message = "the server took too long"

    def __init__(self, code: int | None = None, message: str | None = None, headers: Any = None) -> None:
        requests.Timeout.__init__(self)
        TransportError.__init__(self, code, message, headers)


class OneContextAdapter(HTTPAdapter):
    """An adapter whose connections share one SSL context for each CA setting.

    requests lets every new connection read the CA bundle again, which takes longer than most calls.
    """

    def __init__(self, pool_size: int) -> None:
        self.contexts: dict[object, ssl.SSLContext] = {}
        super().__init__(pool_maxsize=pool_size)

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """Add our context to what a pool is known by."""
        pool: Any
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        if host["scheme"] == "https" and not cert:
            context = self.contexts.get(verify)
            if context is None:
                context = self.contexts[verify] = _context(verify)
            pool = {"ssl_context": context, "cert_reqs": "CERT_NONE" if verify is False else "CERT_REQUIRED"}
        return host, pool

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave alone a connection that has our context: the CAs are in it."""
        if cert or not url.lower().startswith("https"):
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]  # requests' stubs leave it out


def _context(verify: bool | str) -> ssl.SSLContext:
    context = create_urllib3_context()
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    place = DEFAULT_CA_BUNDLE_PATH if verify is True else verify
    if os.path.isdir(place):  # noqa: PTH112  # pathlib is not on the import path
        context.load_verify_locations(capath=place)
    else:
        context.load_verify_locations(cafile=place)
    return context


class RequestsTransport:
    """Sends over one session: its own, or the caller's, which it never closes.

    Proxies and CA bundles from the environment are read once for each base URL, and again after ``reset()``;
    netrc is never read, since it would replace the bearer token.
    """

    def __init__(
        self,
        *,
        session: requests.Session | None = None,
        verify: bool | str = True,
        proxy: Mapping[str, str] | None = None,
        pool_size: int = POOL_SIZE,
    ) -> None:
        self._verify, self._proxy, self._pool_size = verify, dict(proxy or {}), pool_size
        self.own = session is None
        self.session = session if session is not None else self._make()
        self._settings: dict[Any, dict[str, Any]] = {}

    def _make(self) -> requests.Session:
        session = requests.Session()
        adapter = OneContextAdapter(self._pool_size)
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        return session

    def use(
        self,
        *,
        session: Any = UNSET,
        verify: Any = UNSET,
        proxy: Any = UNSET,
    ) -> None:
        """Change a setting: the session (None for one of its own), the CA setting or the proxies."""
        if session is not UNSET:
            self.close()
            self.own = session is None
            self.session = session if session is not None else self._make()
        if verify is not UNSET:
            self._verify = verify
        if proxy is not UNSET:
            self._proxy = dict(proxy or {})
        self.reset()

    def reset(self) -> None:
        """Read the environment's proxies and CA bundles again at the next call."""
        self._settings = {}

    def close(self) -> None:
        """Close the pool, unless the session is the caller's; a later call opens it again."""
        if self.own:
            self.session.close()

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request over the session."""
        timeout = TIMEOUT if isinstance(request.timeout, Unset) else request.timeout
        prepared = self._prepare(base_url, request)
        try:
            merged = self._settings.get(base_url) if request.proxy is UNSET else None
            if merged is None:
                merged = self._merged(base_url, request.proxy)
            answer = self.session.send(prepared, timeout=timeout, allow_redirects=False, **merged)
            return Response(answer.status_code, answer.headers, answer.content)
        except requests.Timeout as error:
            raise TimedOut(None, self._worded(error, request)) from error
        except (requests.RequestException, HTTPError, HTTPException, OSError, ValueError) as error:
            raise ConnectionFailed(None, self._worded(error, request)) from error

    def _prepare(self, base_url: str, request: Request) -> requests.PreparedRequest:
        """Fill a prepared request by hand: all that requests would work out is known already."""
        session = self.session
        prepared = requests.PreparedRequest()
        prepared.method = request.verb
        url = base_url + request.path
        query: Any = request.query
        if session.params:
            query = [*dict(session.params).items(), *query]  # type: ignore[arg-type]  # a caller's own session
        form: bytes | None = None
        try:
            if query:
                url = f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"
            if request.form is not None:
                form = urlencode(request.form).encode()
        except UnicodeError:  # from None: its message would quote what may be a secret
            raise PayloadValidationError(None, "a value is no Unicode text; nothing was sent") from None
        prepared.url = url
        headers: Any = CaseInsensitiveDict(session.headers)
        prepared.headers = headers
        prepared.hooks = session.hooks
        prepared._cookies = session.cookies  # type: ignore[attr-defined]  # noqa: SLF001  # requests reads it after a 3xx
        if len(session.cookies):
            prepared.prepare_cookies(session.cookies)
        body: Any = None
        if request.json is not UNSET:
            try:
                body = encode(request.json)
            except ValueError as error:
                raise PayloadValidationError(None, f"the body is no JSON: {error}; nothing was sent") from error
            headers["Content-Type"] = "application/json"
        elif form is not None:
            body = form
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        headers.update(request.headers)
        if body is not None:
            headers["Content-Length"] = str(len(body))
            prepared.body = body
        elif request.data is not None or request.files:
            try:
                prepared.prepare_body(request.data or {}, request.files)
            except (ValueError, TypeError, NotImplementedError) as error:
                raise PayloadValidationError(
                    None, f"data or files cannot be sent: {error}; nothing was sent"
                ) from error
        elif request.verb not in {"GET", "HEAD"}:
            headers["Content-Length"] = "0"
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
            found: Any = self.session.merge_environment_settings(base_url, dict(proxies), None, verify, None)
            merged = self._settings[key] = {name: found[name] for name in ("proxies", "verify", "cert")}
        return merged

    def _worded(self, error: BaseException, request: Request) -> str:
        """Say what failed; a proxy's password stays out of it."""
        text = f"no answer came from the API to {request.verb} {request.path.partition('?')[0]}: {error}"
        own = {} if isinstance(request.proxy, Unset) else proxies_of(request.proxy)
        for url in (*self._proxy.values(), *own.values()):
            password = urlsplit(url).password
            if password:
                text = text.replace(password, "REDACTED")
        return text
