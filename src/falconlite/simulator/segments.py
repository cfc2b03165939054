"""Index from path segments to service classes, so that a call imports only the services of its path."""

from __future__ import annotations

from falconlite._index import NAMES
from falconlite.operations._listing import LISTING


def _segments() -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for _, _, route, _, home, *_ in LISTING:
        kind = home.partition(".")[0]
        found.setdefault(route.split("/")[1], set()).add(f"{NAMES[kind]}:{kind}")
    return {first: sorted(homes) for first, homes in found.items()}


SEGMENTS = _segments()
"""First path segment to the classes that have routes with it: ``"services.hosts:Hosts"``."""
