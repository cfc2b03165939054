"""Create the SSL context for a CA setting. All connections share it; it is renewed if its file changes."""

from __future__ import annotations

import os
import ssl
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, WeakValueDictionary

from falconlite._tuples import NamedTuple
from falconlite.http.messages import SYSTEM
from falconlite.transport.bundles import place_of, stamp_of
from falconlite.transport.system_trust import system_context

if TYPE_CHECKING:
    from collections.abc import Callable


class Origin(NamedTuple):
    """The CA setting of a context, and the state of its file when the context was made."""

    verify: bool | str
    place: str
    stamp: tuple[int, ...]
    made: Callable[[], ssl.SSLContext] | None
    latest: ssl.SSLContext | None = None  # the newest context for the same file; None for this one


_CONTEXTS: WeakValueDictionary[object, ssl.SSLContext] = WeakValueDictionary()
_ORIGINS: WeakKeyDictionary[ssl.SSLContext, Origin] = WeakKeyDictionary()


def shared_context(verify: bool | str, made: Callable[[], ssl.SSLContext] | None = None) -> ssl.SSLContext:
    """Return the context for a CA setting. It is large, so all connections share it, until the last one is gone.

    *made* creates another kind of context, without certificates.
    """
    place = place_of(verify)
    stamp = stamp_of(place) if place else None
    key = (verify, stamp, made)
    context = _CONTEXTS.get(key)
    if context is None:
        context = _CONTEXTS.setdefault(key, context_for(verify, made))
        if stamp is not None:
            _ORIGINS[context] = Origin(verify, place, stamp, made)
    return context


def current(context: ssl.SSLContext) -> ssl.SSLContext:
    """Return a new context if the CA bundle of this one has changed, otherwise this one.

    If the bundle cannot be read, the certificates that were read earlier stay trusted.
    """
    origin = _ORIGINS.get(context)
    if origin is None:
        return context
    stamp = stamp_of(origin.place)
    if stamp is None or stamp == origin.stamp:
        return origin.latest or context
    with suppress(ValueError):
        latest = shared_context(origin.verify, origin.made)
        _ORIGINS[context] = origin._replace(stamp=stamp, latest=None if latest is context else latest)
        return latest
    return origin.latest or context


def context_for(verify: bool | str, made: Callable[[], ssl.SSLContext] | None = None) -> ssl.SSLContext:
    """Make the SSL context for a CA setting; raise ValueError for a path that holds no certificates."""
    if verify == SYSTEM:
        return system_context()
    context = (made or strict_context)()
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    place = place_of(verify)
    try:
        if os.path.isdir(place):  # noqa: PTH112  # pathlib is not imported, to keep start-up fast
            context.load_verify_locations(capath=place)
        else:
            context.load_verify_locations(cafile=place)
    except OSError as error:  # SSLError is an OSError
        raise ValueError(f"there are no CA certificates to verify with in {place!r}: {error}") from error
    return context


def strict_context() -> ssl.SSLContext:
    """Make a context without certificates, with the options of urllib3: TLS 1.2 or later, the name is checked."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # looked up here, since truststore may have replaced the class
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_TICKET
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    context.post_handshake_auth = True
    kept: Any = context
    kept.hostname_checks_common_name = False
    if keys := os.environ.get("SSLKEYLOGFILE"):
        context.keylog_filename = os.path.expandvars(keys)
    context.set_alpn_protocols(["http/1.1"])
    return context
