"""Make the SSL context for a CA setting; all connections share it, and it is renewed if its file changes."""

from __future__ import annotations

import os
import ssl
from contextlib import suppress
from typing import NamedTuple
from weakref import WeakKeyDictionary, WeakValueDictionary

from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.util.ssl_ import create_urllib3_context

from falconlite.http.messages import SYSTEM


class Origin(NamedTuple):
    """The CA setting of a context, and the state of its file when the context was made."""

    verify: bool | str
    place: str
    stamp: tuple[int, ...]
    latest: ssl.SSLContext | None = None  # the newest context for the same file; None for this one


_CONTEXTS: WeakValueDictionary[object, ssl.SSLContext] = WeakValueDictionary()
_ORIGINS: WeakKeyDictionary[ssl.SSLContext, Origin] = WeakKeyDictionary()


def shared_context(verify: bool | str) -> ssl.SSLContext:
    """Return the context for a CA setting. It is large, so all adapters share it until the last one is gone."""
    place = _place_of(verify)
    stamp = _stamp_of(place) if place else None
    key = verify if stamp is None else (verify, stamp)
    context = _CONTEXTS.get(key)
    if context is None:
        context = _CONTEXTS.setdefault(key, context_for(verify))
        if stamp is not None:
            _ORIGINS[context] = Origin(verify, place, stamp)
    return context


def current(context: ssl.SSLContext) -> ssl.SSLContext:
    """Return a new context if the CA bundle of this one has changed, otherwise this one.

    If the bundle cannot be read, the certificates that were read earlier stay trusted.
    """
    origin = _ORIGINS.get(context)
    if origin is None:
        return context
    stamp = _stamp_of(origin.place)
    if stamp is None or stamp == origin.stamp:
        return origin.latest or context
    with suppress(ValueError):
        latest = shared_context(origin.verify)
        _ORIGINS[context] = origin._replace(stamp=stamp, latest=None if latest is context else latest)
        return latest
    return origin.latest or context


def _place_of(verify: bool | str) -> str:
    if verify is True:
        return DEFAULT_CA_BUNDLE_PATH
    return verify if isinstance(verify, str) and verify != SYSTEM else ""


def _stamp_of(place: str) -> tuple[int, ...] | None:
    try:
        found = os.stat(place)  # noqa: PTH116  # pathlib is not imported, to keep start-up fast
    except OSError:  # context_for raises a better error
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def context_for(verify: bool | str) -> ssl.SSLContext:
    """Make the SSL context for a CA setting; raise ValueError for a path that holds no certificates."""
    if verify == SYSTEM:
        return system_context()
    context = create_urllib3_context()
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    place = _place_of(verify)
    try:
        if os.path.isdir(place):  # noqa: PTH112  # pathlib is not imported, to keep start-up fast
            context.load_verify_locations(capath=place)
        else:
            context.load_verify_locations(cafile=place)
    except OSError as error:  # SSLError is an OSError
        raise ValueError(f"there are no CA certificates to verify with in {place!r}: {error}") from error
    return context


def system_context() -> ssl.SSLContext:
    """Make an SSL context that trusts the system's certificates; raise ModuleNotFoundError without truststore."""
    try:
        import truststore
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "ssl_verify='system' needs truststore: pip install 'falconlite[truststore]'", name="truststore"
        ) from error
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
