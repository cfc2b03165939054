"""Check the route to the API: names, connections, the proxy, TLS."""

from __future__ import annotations

import socket
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

from falconlite.cli.doctor.check import FAIL, OK, SKIPPED, WARN, Check
from falconlite.cli.doctor.machine import without_password
from falconlite.cli.doctor.route import PATIENCE, PORTS, Refused, opened_on
from falconlite.cli.doctor.tls import tls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.cli.doctor.route import Route


def network(route: Route) -> Iterator[Check]:
    """Check name, connection, proxy and TLS. After a failure the rest is skipped."""
    steps = [_names, _connections, *([_proxy] if route.proxy else []), *([tls] if route.secure else [])]
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
            hint = "correct HTTPS_PROXY, or ask the owner of the proxy"
        return Check("tcp", FAIL, f"{where} is not reachable: {', '.join(failed)}", hint)
    if failed:
        hint = "each call may wait for these addresses first: remove the route to them, often the IPv6 route"
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
        with closing(opened_on(route)):
            return Check("proxy", OK, f"{shown} connects to {route.host}:{route.port}")
    except Refused as error:
        hint = f"ask the owner of the proxy to allow CONNECT to {route.host}:{route.port}"
        if error.refusal == "407":
            hint = "give its user and password: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT"
        return Check("proxy", FAIL, f"{shown} does not connect to {route.host}:{route.port}: {error}", hint)
    except OSError as error:
        hint = "correct HTTPS_PROXY: is that an HTTP proxy?"
        return Check("proxy", FAIL, f"{shown} does not answer as a proxy: {error.strerror or error}", hint)


TITLES: dict[Any, str] = {_names: "dns", _connections: "tcp", _proxy: "proxy", tls: "tls"}
"""The names of the checks."""
