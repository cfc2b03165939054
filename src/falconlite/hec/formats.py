"""Name the ingest hosts, the formats and the units of time of the event collector."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping


class IngestBaseURL(Enum):
    """Ingest host of each cloud. The URL key of a connector stands before it: ``<key>.ingest.us-1.crowdstrike.com``."""

    US1 = "ingest.us-1.crowdstrike.com"
    US2 = "ingest.us-2.crowdstrike.com"
    US3 = "ingest.us-3.crowdstrike.com"
    EU1 = "ingest.eu-1.crowdstrike.com"
    USGOV1 = "ingest.laggar.gcw.crowdstrike.com"
    USGOV2 = "ingest.us-gov-2.crowdstrike.mil"


class IngestFormat(Enum):
    """Format of events: the content type that is sent."""

    JSON = "application/json"
    CSV = "text/csv"
    XML = "text/xml"
    YAML = "application/x-yaml"


class TimeUnit(Enum):
    """Unit of timestamps: the number of them in a second."""

    SECONDS = 1
    MILLISECONDS = 1_000
    NANOSECONDS = 1_000_000_000


E = TypeVar("E", bound=Enum)


def member_of(kind: type[E], argument: str, given: Any) -> E:
    """Return the member of this name, in any letter case and with or without hyphens; raise TypeError or ValueError."""
    if isinstance(given, kind):
        return given
    if not isinstance(given, str):
        raise TypeError(f"{argument} must be a str, not {type(given).__name__}")
    members: Mapping[str, E] = kind.__members__
    found = members.get(given.strip().replace("-", "").upper())
    if found is None:
        raise ValueError(f"{argument} must be one of {', '.join(name.lower() for name in members)}, not {given!r}")
    return found
