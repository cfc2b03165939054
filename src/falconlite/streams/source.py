"""The known facts of each feed, and which errors end it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import inf
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.errors import APIError, AuthError, LoginFailed, NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.auth.interface import FalconInterface
    from falconlite.errors import FalconError
    from falconlite.http.messages import Stream

INTERVAL = 1800
"""Seconds until a session ends, if the list of streams does not say."""

LASTING, OF_FEED = frozenset((400, 401, 403)), frozenset((400,))
"""Statuses of the list of streams, and of a feed, that a retry would get again."""


class NoStream(NotFound):
    """The list of streams lacks a partition: another reader uses the app ID, or the feature is off."""


@dataclass(eq=False)
class Source:
    """A feed: its *partition*, the *offset* to continue at (None: wherever it starts), and how to read it now."""

    partition: int
    offset: int | None
    stream: Mapping[str, Any] | None = None
    body: Stream | None = None
    asked: int | None = None  # the offset that was asked for, until its first event comes
    due: float = inf  # when to refresh the session
    refresh: int = 0  # the partition that the refresh URL names
    interval: float = INTERVAL

    def use(self, stream: Mapping[str, Any]) -> None:
        """Take the address and the token of a new session."""
        self.stream = stream
        self.interval = float(stream.get("refreshActiveSessionInterval") or INTERVAL)
        self.refresh = number_in(str(stream.get("refreshActiveSessionURL")), default=self.partition)


class Item(NamedTuple):
    """An event of a feed with its offset. *event* is None if it is not of a wanted type."""

    partition: int
    offset: int | None
    event: dict[str, Any] | None


@dataclass(eq=False)
class Calls:
    """The calls that an ``EventFeed`` makes: list the streams, and refresh the session of a partition."""

    auth: FalconInterface
    list: Callable[[], list[Any]]
    refresh: Callable[[int], object]
    lock: Lock = field(default_factory=Lock)  # of the list: another listing would replace the previous tokens


def is_final(error: FalconError) -> bool:
    """Tell whether every retry would get an error again. A refused feed gets a new session instead."""
    if isinstance(error, LoginFailed):
        return error.code < 500 and error.code != 429
    if isinstance(error, APIError):
        return error.code in (LASTING if error.operation_id else OF_FEED)
    return isinstance(error, AuthError)


def number_in(url: str, *, default: int) -> int:
    """Return the partition in a URL: the number at the end of its path."""
    found = re.search(r"/([0-9]{1,9})$", url.partition("?")[0])
    return int(found[1]) if found else default
