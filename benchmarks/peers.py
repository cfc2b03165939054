"""The clients to compare. Each gets a token, sends the same requests to the same URLs and extracts the records.

Imports are in functions, because a client's imports are part of its cost.
"""

from __future__ import annotations

TYPE_CHECKING = False  # true for type checkers; importing typing would add to the measured start
if TYPE_CHECKING:
    from typing import Any, ClassVar

SMALL = "/devices/queries/devices/v1"
PAGES = "/devices/queries/devices-scroll/v1"
DETAILS = "/devices/entities/devices/v2"
TOKEN = "/oauth2/token"  # noqa: S105  # a route
CLIENT = {"client_id": "0" * 32, "client_secret": "s" * 40}


class Peer:
    """A client: *url* is the server's URL, *ca* the file with the certificates to trust.

    falconpy does not accept such a file, so the clients based on requests read it from REQUESTS_CA_BUNDLE.
    """

    needs: ClassVar[str] = ""
    """What must be installed."""

    def __init__(self, url: str, ca: str) -> None:
        self.url, self.ca = url, ca

    def small(self) -> list[Any]:
        """Request five IDs."""
        raise NotImplementedError

    def details(self, ids: list[str]) -> list[Any]:
        """Request the records of hosts."""
        raise NotImplementedError

    def page(self, limit: int, offset: str) -> tuple[list[Any], str]:
        """Request a page of IDs; return them and the position of the next page."""
        raise NotImplementedError


class Nothing(Peer):
    """The bare interpreter."""

    def small(self) -> list[Any]:
        """Do nothing."""
        return [None] * 5


class Plain(Peer):
    """A client that decodes JSON itself."""

    def __init__(self, url: str, ca: str) -> None:
        super().__init__(url, ca)
        import json

        self.json = json
        self.headers: dict[str, str] = {}
        self.open()
        self.headers = {"Authorization": f"Bearer {self.token()}"}

    def open(self) -> None:
        """Create the connection pool."""
        raise NotImplementedError

    def token(self) -> str:
        """Log in."""
        found: str = self.ask("POST", TOKEN, form=CLIENT)["access_token"]
        return found

    def ask(self, verb: str, path: str, query: Any = None, form: Any = None, body: Any = None) -> Any:
        """Send a request and decode the answer."""
        raise NotImplementedError

    def small(self) -> list[Any]:
        """Request five IDs."""
        found: list[Any] = self.ask("GET", SMALL, query={"limit": 5})["resources"]
        return found

    def details(self, ids: list[str]) -> list[Any]:
        """Request the records of hosts."""
        found: list[Any] = self.ask("POST", DETAILS, body={"ids": ids})["resources"]
        return found

    def page(self, limit: int, offset: str) -> tuple[list[Any], str]:
        """Request a page of IDs; return them and the position of the next page."""
        found = self.ask("GET", PAGES, query={"limit": limit, **({"offset": offset} if offset else {})})
        return found["resources"], found["meta"]["pagination"]["offset"]


class Requests(Plain):
    """A ``requests.Session``."""

    needs = "requests"

    def open(self) -> None:
        """Make a session."""
        import requests

        self.session = requests.Session()

    def ask(self, verb: str, path: str, query: Any = None, form: Any = None, body: Any = None) -> Any:
        """Send a request and decode the answer."""
        return self.session.request(
            verb, self.url + path, params=query, data=form, json=body, headers=self.headers
        ).json()


class Httpx(Plain):
    """An ``httpx.Client``."""

    needs = "httpx"

    def open(self) -> None:
        """Make a client."""
        import ssl

        context = ssl.create_default_context(cafile=self.ca)
        self.client = __import__("httpx").Client(base_url=self.url, verify=context)

    def ask(self, verb: str, path: str, query: Any = None, form: Any = None, body: Any = None) -> Any:
        """Send a request and decode the answer."""
        return self.client.request(verb, path, params=query, data=form, json=body, headers=self.headers).json()


class Urllib3(Plain):
    """A ``urllib3.PoolManager`` and ``json``."""

    needs = "urllib3"

    def open(self) -> None:
        """Make the pools."""
        import urllib3

        self.pools = urllib3.PoolManager(ca_certs=self.ca)

    def ask(self, verb: str, path: str, query: Any = None, form: Any = None, body: Any = None) -> Any:
        """Send a request and decode the answer."""
        url = self.url + path
        if form is not None:
            answer = self.pools.request(verb, url, fields=form, encode_multipart=False)
        elif body is not None:
            headers = {**self.headers, "Content-Type": "application/json"}
            answer = self.pools.request(verb, url, body=self.json.dumps(body).encode(), headers=headers)
        else:
            answer = self.pools.request(verb, url, fields=query, headers=self.headers)
        return self.json.loads(answer.data)


class HttpClient(Plain):
    """One connection of ``http.client`` and ``json``."""

    def open(self) -> None:
        """Make the connection."""
        from http.client import HTTPConnection, HTTPSConnection
        from urllib.parse import urlencode

        scheme, _, place = self.url.partition("://")
        self.urlencode = urlencode
        if scheme == "https":
            import ssl

            self.connection: HTTPConnection = HTTPSConnection(place, context=ssl.create_default_context(cafile=self.ca))
        else:
            self.connection = HTTPConnection(place)

    def ask(self, verb: str, path: str, query: Any = None, form: Any = None, body: Any = None) -> Any:
        """Send a request and decode the answer."""
        headers, content = self.headers, None
        if query:
            path = f"{path}?{self.urlencode(query)}"
        if form is not None:
            content = self.urlencode(form).encode()
            headers = {"Content-Type": "application/x-www-form-urlencoded"}
        elif body is not None:
            content = self.json.dumps(body).encode()
            headers = {**headers, "Content-Type": "application/json"}
        self.connection.request(verb, path, content, headers)
        return self.json.loads(self.connection.getresponse().read())


class Socket(Peer):
    """A bare socket that sends prepared bytes and counts received bytes: the fastest possible client."""

    def __init__(self, url: str, ca: str) -> None:
        super().__init__(url, ca)
        import socket

        scheme, _, place = url.partition("://")
        host, _, port = place.partition(":")
        self.sock = socket.create_connection((host, int(port)))
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if scheme == "https":
            import ssl

            self.sock = ssl.create_default_context(cafile=ca).wrap_socket(self.sock, server_hostname=host)
        self.request = (
            f"GET {SMALL}?limit=5 HTTP/1.1\r\nHost: {place}\r\nAuthorization: Bearer {'t' * 1100}\r\n\r\n"
        ).encode()
        self.size = 0
        self.small()

    def small(self) -> list[Any]:
        """Request five IDs without decoding the response."""
        self.sock.sendall(self.request)
        received = self.sock.recv(65536)
        if not self.size:
            head, _, body = received.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
            while len(body) < length:
                body += self.sock.recv(65536)
            self.size = len(head) + 4 + length
        else:
            missing = self.size - len(received)
            while missing:
                missing -= len(self.sock.recv(missing))
        return [None] * 5

    def pipelined(self, count: int) -> None:
        """Pipeline many requests, so that the server never waits for the client."""
        self.sock.sendall(self.request * count)
        missing = self.size * count
        while missing:
            missing -= len(self.sock.recv(min(missing, 1 << 18)))


class Falconpy(Peer):
    """``falconpy.Hosts``, created as in falconpy's samples."""

    needs = "falconpy"
    services: ClassVar[str] = "falconpy"

    def __init__(self, url: str, ca: str) -> None:
        super().__init__(url, ca)
        kind = __import__(self.services).Hosts
        self.hosts = kind(base_url=url, **self.credentials(), **self.more())
        if not self.hosts.token_status == 201:
            raise RuntimeError(f"no token: {self.hosts.token_fail_reason}")

    def credentials(self) -> dict[str, str]:
        """Return what it logs in with."""
        return CLIENT

    def more(self) -> dict[str, Any]:
        """Return additional settings."""
        return {}

    def small(self) -> list[Any]:
        """Request five IDs."""
        found: list[Any] = self.hosts.query_devices_by_filter(limit=5)["body"]["resources"]
        return found

    def details(self, ids: list[str]) -> list[Any]:
        """Request the records of hosts."""
        found: list[Any] = self.hosts.get_device_details(ids=ids)["body"]["resources"]
        return found

    def page(self, limit: int, offset: str) -> tuple[list[Any], str]:
        """Request a page of IDs; return them and the position of the next page."""
        given = {"offset": offset} if offset else {}
        body = self.hosts.query_devices_by_filter_scroll(limit=limit, **given)["body"]
        return body["resources"], body["meta"]["pagination"]["offset"]


class FalconpySession(Falconpy):
    """The same with ``session=requests.Session()``."""

    def more(self) -> dict[str, Any]:
        """Add a session."""
        import requests

        return {"session": requests.Session()}


class Falconlite(Falconpy):
    """``falconlite.Hosts``, written as for falconpy."""

    needs = services = "falconlite"


class FalconliteSession(FalconpySession):
    """The same with the caller's session."""

    needs = services = "falconlite"


PEERS: dict[str, type[Peer]] = {
    "falconpy": Falconpy,
    "falconpy, session=": FalconpySession,
    "requests.Session": Requests,
    "httpx": Httpx,
    "urllib3": Urllib3,
    "http.client": HttpClient,
    "falconlite": Falconlite,
    "falconlite, session=": FalconliteSession,
}
OTHERS: dict[str, type[Peer]] = {"python": Nothing, "socket": Socket}


def present() -> list[str]:
    """Return the names of the clients whose packages are installed."""
    from importlib.util import find_spec

    return [name for name, kind in PEERS.items() if not kind.needs or find_spec(kind.needs)]
