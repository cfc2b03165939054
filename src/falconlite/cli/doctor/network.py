"""Check the way to the API: names, connections, the proxy, TLS."""

from __future__ import annotations

import socket
import ssl
import time
from base64 import b64encode
from contextlib import closing
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from falconlite.cli.doctor.check import FAIL, OK, SKIPPED, WARN, Check
from falconlite.cli.doctor.machine import without_password

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.auth.connection import Connection

PATIENCE = 5.0
"""Seconds to wait for a connection, and for each answer on it."""

SOON = 14
"""Days before its end at which a certificate is worth a warning."""

PORTS = {"http": 80, "https": 443}

LONGEST_HEAD = 65536
"""Most bytes that are read of a proxy's answer."""


class Route(NamedTuple):
    """The way to a server: its host and port, whether with TLS, the proxy, and the certificates to trust."""

    host: str
    port: int
    secure: bool
    proxy: SplitResult | None
    verify: bool | str

    @property
    def first(self) -> tuple[str, int]:
        """The host and the port to connect to."""
        if self.proxy is None:
            return self.host, self.port
        return self.proxy.hostname or "", self.proxy.port or PORTS.get(self.proxy.scheme, 80)


class Refused(OSError):
    """A proxy does not connect to the server."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.refusal = status


def route_of(connection: Connection) -> Route:
    """Return the way to the base URL, by the same proxies and certificates that calls use; ValueError if wrong."""
    base_url = connection.base_url
    transport: Any = connection.transport
    parts = urlsplit(base_url)
    proxy = transport.pooled.proxy_for(base_url)
    verify = transport.pooled.settings_for(base_url)["verify"]
    return Route(
        parts.hostname or "",
        parts.port or PORTS[parts.scheme],
        parts.scheme == "https",
        urlsplit(proxy if "://" in proxy else f"http://{proxy}") if proxy else None,
        verify,
    )


def network(route: Route) -> Iterator[Check]:
    """Check name, connection, proxy and TLS. After a failure the rest is skipped."""
    steps = [_names, _connections, *([_proxy] if route.proxy else []), *([_tls] if route.secure else [])]
    for number, check in enumerate(steps):
        found = check(route)
        yield found
        if found.state == FAIL:
            for rest in steps[number + 1 :]:
                yield Check(TITLES[rest], SKIPPED, "not tried, since the step before failed")
            return


def _addresses(route: Route) -> list[Any]:
    """Return all addresses to connect to, as families and socket addresses."""
    host, port = route.first
    return list({(entry[0], entry[4]): None for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)})


def _names(route: Route) -> Check:
    host, _ = route.first
    whose = "the proxy " if route.proxy else ""
    try:
        found = _addresses(route)
    except (OSError, UnicodeError) as error:
        hint = "check the name, the DNS server and the VPN"
        if route.proxy is None:
            hint += "; if this machine reaches the internet by a proxy only, set HTTPS_PROXY"
        return Check("dns", FAIL, f"{whose}{host} has no address: {getattr(error, 'strerror', None) or error}", hint)
    addresses = ", ".join(str(address[0]) for _, address in found)
    rest = f"; {route.host} is left to the proxy" if route.proxy else ""
    return Check("dns", OK, f"{whose}{host} has {addresses}{rest}")


def _connections(route: Route) -> Check:
    """Connect to each address."""
    host, port = route.first
    reached, failed = [], []
    for family, address in _addresses(route):
        began = time.monotonic()
        try:
            with socket.socket(family, socket.SOCK_STREAM) as tried:
                tried.settimeout(PATIENCE)
                tried.connect(address)
        except OSError as error:
            failed.append(f"{address[0]} ({error.strerror or error})")
        else:
            reached.append(f"{address[0]} in {(time.monotonic() - began) * 1000:.0f} ms")
    where = f"{'the proxy ' if route.proxy else ''}{host}:{port}"
    if not reached:
        hint = "check the port, and whether a firewall or a proxy that must be used (HTTPS_PROXY) is in the way"
        if route.proxy:
            hint = "correct HTTPS_PROXY, or ask who runs the proxy"
        return Check("tcp", FAIL, f"{where} is not reachable: {', '.join(failed)}", hint)
    if failed:
        hint = "each call may wait for these addresses first: remove the route to them, often that of IPv6"
        return Check("tcp", WARN, f"{where}: reached {', '.join(reached)}; not {', '.join(failed)}", hint)
    return Check("tcp", OK, f"{where}: {', '.join(reached)}")


def _proxy(route: Route) -> Check:
    """Ask the proxy for a tunnel to the server."""
    assert route.proxy is not None
    shown = without_password(route.proxy.geturl())
    if route.proxy.scheme not in PORTS:
        return Check("proxy", OK, f"{shown} is a SOCKS proxy; the login tells whether it works")
    if not route.secure:
        return Check("proxy", OK, f"{shown} passes plain HTTP on; the login tells whether it does")
    try:
        with closing(_opened(route)):
            return Check("proxy", OK, f"{shown} connects to {route.host}:{route.port}")
    except Refused as error:
        hint = f"ask who runs the proxy to allow CONNECT to {route.host}:{route.port}"
        if error.refusal == "407":
            hint = "give its user and password: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT"
        return Check("proxy", FAIL, f"{shown} does not connect to {route.host}:{route.port}: {error}", hint)
    except OSError as error:
        hint = "correct HTTPS_PROXY: is that an HTTP proxy?"
        return Check("proxy", FAIL, f"{shown} does not answer as a proxy: {error.strerror or error}", hint)


def _opened(route: Route) -> socket.socket:
    """Return a connection to the server, through the proxy if there is one; raise Refused, or OSError."""
    opened = socket.create_connection(route.first, PATIENCE)
    if route.proxy is None:
        return opened
    try:
        if route.proxy.scheme == "https":
            from falconlite.transport.trust import context_for

            opened = context_for(route.verify).wrap_socket(opened, server_hostname=route.proxy.hostname)
        place = f"{route.host}:{route.port}"
        lines = [f"CONNECT {place} HTTP/1.1", f"Host: {place}"]
        if route.proxy.username:
            pair = f"{unquote(route.proxy.username)}:{unquote(route.proxy.password or '')}"
            lines.append(f"Proxy-Authorization: Basic {b64encode(pair.encode()).decode()}")
        opened.sendall("\r\n".join([*lines, "", ""]).encode())
        head = b""
        while b"\r\n\r\n" not in head and len(head) < LONGEST_HEAD and (part := opened.recv(4096)):
            head += part
        _check_tunnel(head)
    except BaseException:
        opened.close()
        raise
    return opened


def _check_tunnel(head: bytes) -> None:
    """Raise Refused unless a proxy's answer says that it has connected; raise OSError if it is not HTTP."""
    version, _, rest = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
    if not version.startswith("HTTP/"):
        raise OSError("its answer is not HTTP" if head else "it closed the connection")
    if not rest.startswith("2"):
        raise Refused(rest[:3], rest.strip())


def _tls(route: Route) -> Check:
    """Do the handshake with the certificates that calls trust."""
    from falconlite.transport.trust import context_for

    if route.proxy is not None and route.proxy.scheme != "http":
        return Check("tls", SKIPPED, "not tried through this kind of proxy; the login tells whether it works")
    try:
        context = context_for(route.verify)
    except (ValueError, ModuleNotFoundError) as error:
        return Check("tls", FAIL, str(error), "correct REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE, or unset it")
    try:
        with closing(_opened(route)) as plain, context.wrap_socket(plain, server_hostname=route.host) as secure:
            return _certificate(secure.getpeercert() or {}, secure.version() or "TLS", route.verify)
    except ssl.SSLCertVerificationError as error:
        return _untrusted(route, error)
    except OSError as error:
        hint = "is that a TLS port? A firewall that inspects TLS may close such connections too"
        return Check("tls", FAIL, f"the handshake failed: {error.strerror or error}", hint)


def _certificate(found: dict[str, Any], version: str, verify: bool | str) -> Check:
    """Report a certificate that is trusted."""
    if not found:
        return Check("tls", WARN, f"{version}; the certificate is not verified", "do not use ssl_verify=False")
    days = (ssl.cert_time_to_seconds(found["notAfter"]) - time.time()) / 86400
    trusted = f", trusted by {verify}" if isinstance(verify, str) else ""
    detail = f"{version}, issued by {_name(found['issuer'])}, valid until {_date(found['notAfter'])}{trusted}"
    if days < SOON:
        return Check("tls", WARN, detail, "the certificate ends soon: whoever runs the server must renew it")
    return Check("tls", OK, detail)


def _untrusted(route: Route, error: ssl.SSLCertVerificationError) -> Check:
    """Report a certificate that is not trusted, with its issuer and how to trust it."""
    presented = _presented(route)
    issuer = f", issued by {_name(presented['issuer'])}" if presented else ""
    detail = f"the certificate of {route.host} is not trusted{issuer}: {error.verify_message}"
    if "expired" in error.verify_message or "not yet valid" in error.verify_message:
        now = datetime.now(timezone.utc)
        hint = f"compare the clock of this machine, {now:%Y-%m-%d %H:%M} UTC; if it is right, tell who runs the server"
    elif "ostname mismatch" in error.verify_message or "IP address mismatch" in error.verify_message:
        hint = "the server is another one than its name says: check the base URL, the DNS and the proxy"
    else:
        hint = (
            "a company's own CA, as of a proxy that inspects TLS? Set REQUESTS_CA_BUNDLE to a file with it"
            f"{_system(route)}"
        )
    return Check("tls", FAIL, detail, hint)


def _system(route: Route) -> str:
    """Say whether the trust store of the operating system knows the certificate, which Python programs can use."""
    from falconlite.transport.trust import system_context

    try:
        with closing(_opened(route)) as plain, system_context().wrap_socket(plain, server_hostname=route.host):
            return '. The operating system trusts it: in Python, ssl_verify="system" uses that (extra truststore)'
    except ModuleNotFoundError:
        return '; in Python, ssl_verify="system" trusts what the operating system trusts (extra truststore)'
    except OSError:
        return ". The operating system does not trust it either"


def _presented(route: Route) -> dict[str, Any]:
    """Return the certificate of a server that is not trusted; empty if it cannot be read.

    Python reads only the certificates that it verified, so this trusts the very certificate that the server sent.
    """
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with closing(_opened(route)) as plain, context.wrap_socket(plain, server_hostname=route.host) as secure:
            sent = secure.getpeercert(binary_form=True) or b""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        context.load_verify_locations(cadata=sent)
        with closing(_opened(route)) as plain, context.wrap_socket(plain, server_hostname=route.host) as secure:
            return secure.getpeercert() or {}
    except (OSError, ValueError):
        return {}


def _name(issuer: Any) -> str:
    """Return the organization and the common name of an issuer."""
    parts = {key: value for part in issuer for key, value in part}
    named = [parts[key] for key in ("organizationName", "commonName") if key in parts]
    return ", ".join(named) or "an unnamed CA"


def _date(moment: str) -> str:
    return f"{datetime.fromtimestamp(ssl.cert_time_to_seconds(moment), timezone.utc):%Y-%m-%d}"


TITLES: dict[Any, str] = {_names: "dns", _connections: "tcp", _proxy: "proxy", _tls: "tls"}
"""The names of the checks."""
