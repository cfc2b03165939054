"""Detect test doubles, recorders and tracers, which replace parts of requests, urllib3 or http.client.

The fast path uses none of these libraries, so such a tool would not see its calls. While one is active, or a loaded
module may start one, calls use the session of requests.
"""

from __future__ import annotations

import socket
import sys
from operator import attrgetter, is_
from types import FunctionType, SimpleNamespace
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple
from falconlite.transport.idle import SOCKET

if TYPE_CHECKING:
    from collections.abc import Callable

LIBRARIES = {"requests", "urllib3", "http"}

DEBUG = 10
"""The level of ``logging``, which need not be loaded."""

POOL = ("ConnectionCls", "urlopen", "_make_request", "_new_conn")
CALL = ("request", "putrequest", "putheader", "endheaders", "send", "getresponse", "connect")

WATCHED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("requests", "", ("Session",)),
    ("requests.sessions", "Session", ("send", "get_adapter")),
    (
        "requests.adapters",
        "HTTPAdapter",
        ("send", "get_connection_with_tls_context", "add_headers", "request_url", "build_response"),
    ),
    ("urllib3.connectionpool", "HTTPConnectionPool", POOL),
    ("urllib3.connectionpool", "HTTPSConnectionPool", POOL),
    ("urllib3.connection", "HTTPConnection", (*CALL, "_new_conn")),
    ("urllib3.connection", "HTTPSConnection", (*CALL, "_new_conn")),
    ("urllib3.util.connection", "", ("create_connection", "allowed_gai_family", "HAS_IPV6")),
    ("http.client", "HTTPConnection", (*CALL, "_send_request", "debuglevel")),
    ("http.client", "HTTPResponse", ("__init__", "begin", "_read_status", "read", "readinto", "getheader", "close")),
)
"""By module and class: the attributes that programs replace, on the class or a base of it, to see or divert calls."""

HARMLESS = frozenset(
    (
        *("_distutils_hack", "_frozen_importlib", "_frozen_importlib_external", "_pytest", "_virtualenv", "falconlite"),
        *("pkg_resources", "pyimod02_importers", "setuptools", "six", "urllib3"),  # urllib3 1.26 has a copy of six
    )
)
"""Packages whose import finders only find modules. Other finders may patch a library during its import."""


class Known(NamedTuple):
    """The parts of the libraries that are loaded so far."""

    waiting: frozenset[str]
    """The modules that are not loaded."""

    owners: Any
    read: Callable[[Any], tuple[Any, ...]]
    originals: tuple[Any, ...]
    log: Any
    """The logger of urllib3, if ``logging`` is loaded."""
    doubtful: bool = False
    """Whether something had already been replaced at the first look; it may be restored later."""


KNOWN = Known(frozenset(module for module, _, _ in WATCHED), None, lambda _: (), (), None)


def untouched() -> bool:
    """Tell whether nothing is replaced in the loaded libraries, and none of their debug logs is on."""
    known = KNOWN
    loaded = not sys.modules.keys().isdisjoint(known.waiting) or (known.log is None and "logging" in sys.modules)
    if loaded or known.doubtful:
        known = _take_in(known)
    return (
        all(map(is_, known.read(known.owners), known.originals))
        and socket.socket is SOCKET
        and not (known.log is not None and known.log.isEnabledFor(DEBUG))
    )


def _take_in(known: Known) -> Known:
    """Store the attributes of the libraries that were loaded since the last call."""
    global KNOWN  # noqa: PLW0603  # libraries are loaded once in a process
    waiting = frozenset(module for module in known.waiting if not _is_ready(module))
    owners, names, originals = SimpleNamespace(), [], []
    for place, (module, kind, attributes) in enumerate(WATCHED):
        if module not in waiting:
            owner: Any = getattr(sys.modules[module], kind) if kind else sys.modules[module]
            setattr(owners, f"o{place}", owner)
            names += [f"o{place}.{attribute}" for attribute in attributes]
            originals += [_genuine(owner, attribute) for attribute in attributes]
    read: Any = attrgetter(*names) if names else known.read
    logging: Any = sys.modules.get("logging")
    log = getattr(logging, "getLogger", lambda _: None)("urllib3.connectionpool")
    KNOWN = Known(waiting, owners, read, tuple(originals), log, any(type(each) is object for each in originals))
    return KNOWN


def _is_ready(module: str) -> bool:
    loaded = sys.modules.get(module)
    return loaded is not None and not getattr(loaded.__spec__, "_initializing", False)


def _genuine(owner: Any, name: str) -> Any:
    """Return an attribute of a class or a module if a library defines it; otherwise a new object, which equals none."""
    if name == "Session":
        return sys.modules["requests.sessions"].Session
    if name == "debuglevel":
        return 0
    found = getattr(owner, name, None)
    if isinstance(found, bool):
        return found
    if isinstance(found, type):
        return found if _library(found) else object()
    homes = [sys.modules[base.__module__] for base in getattr(owner, "__mro__", ())[:-1] if _library(base)]
    files = {home.__file__ for home in homes or [owner]}
    return found if type(found) is FunctionType and found.__code__.co_filename in files else object()


def _library(kind: type[Any]) -> bool:
    return kind.__module__.partition(".")[0] in LIBRARIES


def may_be_patched_at_import() -> bool:
    """Tell whether requests is not imported yet, and an import finder (of a tracer) may patch it when it is."""
    if "requests" in sys.modules:
        return False
    kinds = (finder if isinstance(finder, type) else type(finder) for finder in sys.meta_path)
    packages = {kind.__module__.partition(".")[0] for kind in kinds}
    return any(not name.startswith("__editable__") for name in packages - HARMLESS)
