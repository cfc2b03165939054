"""Choose the network path of each request: the fast path, or a session of requests.

The fast path (``direct``) needs no other library, so a program that uses only it starts in half the time. The session
(``pooled``) is loaded only if necessary: for the caller's session, proxies, multipart bodies, uncommon URLs and
headers, and if a program has replaced or mounted something that must see the calls (``watched``).
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar

from falconlite._late import late
from falconlite.http.messages import POOL_SIZE, TIMEOUT, UNSET, Unset, proxies_of
from falconlite.http.secrets import secrets_of
from falconlite.transport.attempt import NEVER, Attempt
from falconlite.transport.bundles import in_environment
from falconlite.transport.direct import Closed, Server, exchange
from falconlite.transport.failures import NO_ANSWER, failure_of, is_failure
from falconlite.transport.frames import bare
from falconlite.transport.system_trust import check_trust
from falconlite.transport.watched import may_be_patched_at_import, untouched

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ssl import SSLContext

    from falconlite.http.messages import Request, Response, Transport
    from falconlite.transport.pooled import Pooled, Session


class DefaultTransport:
    """The default transport: sends plain requests directly, all others over a session of requests.

    - *session*: a session of the caller's, which sends all requests and is never closed
    - *verify*: True, False, "system", or the path of a CA bundle or a folder
    - *proxy*: URLs by scheme
    - *pool_size*: number of connections that stay open
    """

    elsewhere: Transport | None = None
    """Transport of the other requests, in place of a session of requests; None by default."""

    SERVER: ClassVar[type[Server]] = Server
    UPLOADS: ClassVar[bool] = False  # whether its servers send ``data``

    def __init__(
        self,
        *,
        session: Session | None = None,
        verify: bool | str = True,
        proxy: Mapping[str, str] | None = None,
        pool_size: int = POOL_SIZE,
    ) -> None:
        check_trust(verify, session)
        self._session, self._verify, self._proxy, self._pool_size = session, verify, proxies_of(proxy), pool_size
        self._contexts: dict[bool | str, SSLContext] = {}  # kept when the pool is closed: the bundle need not be there
        self._pooled: Pooled | None = None
        self._lock = Lock()  # of making the pooled transport
        self._servers: dict[str, Server | None] = {}  # by base URL; None if it needs the session

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request and return its response."""
        servers = self._servers  # close() and others replace the dict, so that no old server enters the new one
        if (request.data is None or self.UPLOADS) and not request.files and request.proxy is UNSET:
            server = servers.get(base_url)
            if server is None and base_url not in servers:
                with suppress(ValueError):  # a proxy that is not a URL: the session raises the error
                    server = servers.setdefault(base_url, self._server_at(base_url))  # another thread may have made it
            if server is not None and untouched() and (self._pooled is None or self._pooled.is_plain()):
                timeout = TIMEOUT if isinstance(request.timeout, Unset) else request.timeout
                attempt, failure = Attempt(), None
                if not (isinstance(request.deadline, Unset) or request.deadline is None):
                    attempt.end = monotonic() + request.deadline
                try:
                    response = exchange(server, request, attempt, timeout)
                    if response is not None:
                        return response
                except Closed:
                    pass  # another thread has called close()
                except BaseException as error:  # noqa: BLE001  # raised again, without frames
                    if not is_failure(error):
                        raise bare(error)  # noqa: B904  # the same exception
                    if attempt.sent and str(error) == "timed out":  # by the socket, which does not say what was awaited
                        read = timeout[-1] if isinstance(timeout, tuple) else timeout
                        error.args = (f"Read timed out. (read timeout={read})",)
                    failure = failure_of(NO_ANSWER, request, attempt, error, secrets_of(request))
                if failure is not None:
                    raise failure  # outside of except: otherwise the library's error is its context
                if attempt.end != NEVER:
                    request = request._replace(deadline=attempt.end - monotonic())
        return (self.elsewhere or self._pooled or self.pooled).send(base_url, request)

    def settings(self) -> dict[str, Any]:
        """Return the settings, as the constructor takes them."""
        return {
            "session": self._session,
            "verify": self._verify,
            "proxy": self._proxy,
            "pool_size": self._pool_size,
        }

    def _server_at(self, base_url: str) -> Server | None:
        """Make the server to a base URL; None if a proxy, or no verification, requires the session."""
        if not self.own or self._verify is False:
            return None
        if self._pooled is None and (self._proxy or has_proxies() or may_be_patched_at_import()):
            self.pooled.settings_for(base_url)  # loads requests
        if self._pooled is None:
            return self.SERVER.at(base_url, in_environment(self._verify), self._contexts, self._pool_size)
        settings = self._pooled.settings_for(base_url)
        if settings["cert"] or settings["verify"] is False or self._pooled.proxy_for(base_url):
            return None
        return self.SERVER.at(base_url, settings["verify"], self._contexts, self._pool_size)

    @property
    def pooled(self) -> Pooled:
        """The transport over a session of requests, created at its first use."""
        found = self._pooled
        if found is None:
            kind = late("falconlite.transport.pooled", "Pooled")
            with self._lock:
                found = self._pooled
                if found is None:
                    found = self._pooled = kind(
                        session=self._session, verify=self._verify, proxy=self._proxy, pool_size=self._pool_size
                    )
        return found

    @property
    def session(self) -> Session:
        """The session: falconlite's own, or the caller's."""
        return self.pooled.session

    @property
    def own(self) -> bool:
        """Whether the session is falconlite's own."""
        return self._session is None

    def use(self, *, session: Any = UNSET, verify: Any = UNSET, proxy: Any = UNSET) -> None:
        """Change a setting: the session (None for falconlite's own), the CA setting or the proxies."""
        check_trust(self._verify if verify is UNSET else verify, self._session if session is UNSET else session)
        proxies = self._proxy if proxy is UNSET else proxies_of(proxy)
        if self._pooled is not None:
            self._pooled.use(session=session, verify=verify, proxy=proxy)
        self._session = self._session if session is UNSET else session
        self._verify = self._verify if verify is UNSET else verify
        self._proxy = proxies
        self._leave()

    def reset(self) -> None:
        """Read the environment's proxies and CA bundles again at the next call."""
        if self._pooled is not None:
            self._pooled.reset()
        self._leave()

    def after_fork(self) -> None:
        """Leave the connections to the parent process, after a fork."""
        self._lock = Lock()
        if self._pooled is not None:
            self._pooled.after_fork()
        self._leave()

    def close(self) -> None:
        """Close the pool, unless the session is the caller's; a later call opens it again."""
        if self._pooled is not None:
            self._pooled.close()
        self._leave()

    def _leave(self) -> None:
        """Close the idle connections. Connections in use are closed after their answer."""
        servers, self._servers = self._servers, {}
        for server in list(servers.values()):  # another thread may still add one
            if server is not None:
                server.close()


def has_proxies() -> bool:
    """Tell whether the environment, or the system, may name proxies; requests decides for which hosts."""
    if any(name.lower().endswith("_proxy") and name.lower() != "no_proxy" and url for name, url in os.environ.items()):
        return True
    # urllib reads the settings of other systems than Linux
    return sys.platform in {"win32", "darwin"} and bool(late("urllib.request", "getproxies")())
