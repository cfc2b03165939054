"""Check the arguments of ``EventStreams.follow``, and make its feed."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.http.messages import is_listed, is_mapping, number_in, whole_of
from falconlite.streams.feed import EventFeed
from falconlite.streams.source import Calls

if TYPE_CHECKING:
    from collections.abc import Callable


def feed_of(
    streams: Any,
    app_id: Any,
    offsets: Any,
    since: Any,
    types: Any,
    duration: Any,
    notify: Callable[[str], object] | None,
) -> EventFeed:
    """Return the feed of an ``EventStreams`` object; raise TypeError or ValueError for a wrong argument."""
    if not isinstance(app_id, str):
        raise TypeError(f"app_id must be a str, not {type(app_id).__name__}")
    if not re.fullmatch(r"[0-9A-Za-z]{1,32}", app_id):
        raise ValueError(f"app_id must be 1 to 32 letters and digits, not {app_id!r}")
    if since not in {"start", "now"}:
        raise ValueError(f"since must be 'start' or 'now', not {since!r}")
    seconds = None if duration is None else number_in(duration)
    if duration is not None and (seconds is None or not seconds >= 0):
        raise ValueError(f"duration must be a number of seconds, 0 or more, or None, not {duration!r}")
    if notify is not None and not callable(notify):
        raise TypeError(f"notify must be a function or None, not {type(notify).__name__}")
    call = {"app_id": app_id, "pythonic": True}
    return EventFeed(
        Calls(
            streams.auth_object,
            lambda: streams.list_available_streams(**call).resources,
            partial(streams.refresh_active_stream, **call),
        ),
        offsets=_offsets_of(offsets),
        since=since,
        types=_types_of(types),
        duration=seconds,
        notify=notify,
    )


def _offsets_of(offsets: Any) -> dict[int, int]:
    if offsets is None:
        return {}
    if not is_mapping(offsets):
        raise TypeError(f"offsets must be a dict of partition and offset, not {type(offsets).__name__}")
    found: dict[int, int] = {}
    for partition, offset in offsets.items():
        number, place = whole_of(partition), whole_of(offset)
        if number is None or place is None or number < 0 or place < 0:
            raise ValueError(f"offsets must hold whole numbers, 0 or more, not {partition!r}: {offset!r}")
        found[number] = place
    return found


def _types_of(types: Any) -> list[str]:
    listed = types.split(",") if isinstance(types, str) else list(types) if is_listed(types) else [types]
    names = [name.strip() if isinstance(name, str) else name for name in listed]
    names = [name for name in names if name != ""]
    for name in names:
        if not isinstance(name, str) or not re.fullmatch(r"\w+", name):
            raise ValueError(f"types must be names of event types, not {name!r}")
    return names
