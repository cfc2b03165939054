"""Check TLS: do the handshake with the certificates that calls trust, and explain why one is not trusted."""

from __future__ import annotations

import ssl
import time
from contextlib import closing
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from falconlite.cli.doctor.check import FAIL, OK, SKIPPED, WARN, Check
from falconlite.cli.doctor.route import opened_on

if TYPE_CHECKING:
    from falconlite.cli.doctor.route import Route

SOON = 14
"""Days before its end at which a certificate is worth a warning."""


def tls(route: Route) -> Check:
    """Do the handshake with the certificates that calls trust."""
    from falconlite.transport.bundles import BUNDLES
    from falconlite.transport.trust import context_for

    if route.proxy is not None and route.proxy.scheme != "http":
        return Check("tls", SKIPPED, "not tried through this kind of proxy; the login tells whether it works")
    try:
        context = context_for(route.verify)
    except (ValueError, ModuleNotFoundError) as error:
        return Check("tls", FAIL, str(error), f"correct or unset {', '.join(BUNDLES)}")
    context.check_hostname = context.verify_mode != ssl.CERT_NONE
    try:
        with closing(opened_on(route)) as plain, context.wrap_socket(plain, server_hostname=route.host) as secure:
            return _certificate(secure.getpeercert() or {}, secure.version() or "TLS", route.verify)
    except ssl.SSLCertVerificationError as error:
        return _untrusted(route, error)
    except OSError as error:
        hint = "is that a TLS port? A firewall that inspects TLS may close connections this way too"
        return Check("tls", FAIL, f"the handshake failed: {error.strerror or error}", hint)


def _certificate(found: dict[str, Any], version: str, verify: bool | str) -> Check:
    """Report a certificate that is trusted."""
    if not found:
        return Check("tls", WARN, f"{version}; the certificate is not verified", "do not use ssl_verify=False")
    days = (ssl.cert_time_to_seconds(found["notAfter"]) - time.time()) / 86400
    trusted = f", trusted by {verify}" if isinstance(verify, str) else ""
    detail = f"{version}, issued by {_name(found['issuer'])}, valid until {_date(found['notAfter'])}{trusted}"
    if days < SOON:
        return Check("tls", WARN, detail, "the certificate expires soon: the owner of the server must renew it")
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
    from falconlite.transport.system_trust import system_context

    try:
        with closing(opened_on(route)) as plain, system_context().wrap_socket(plain, server_hostname=route.host):
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
        with closing(opened_on(route)) as plain, context.wrap_socket(plain, server_hostname=route.host) as secure:
            sent = secure.getpeercert(binary_form=True) or b""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        context.load_verify_locations(cadata=sent)
        with closing(opened_on(route)) as plain, context.wrap_socket(plain, server_hostname=route.host) as secure:
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
