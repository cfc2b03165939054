"""Read the headers of a response, in any letter case; know which characters a header may contain."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from falconlite._late import late
from falconlite._tuples import NamedTuple
from falconlite.redact import MASK, is_secret

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
IN_HEADER_NAME = LETTERS + "!#$%&'*+.^_`|~-"
IN_HEADER_VALUE = bytes({9, *range(0x20, 0x7F), *range(0x80, 0x100)}).decode("latin-1")
"""Allowed characters. A str is valid if ``strip`` removes all of it. A regular expression would slow the import."""


V = TypeVar("V")


class Fields(dict[str, V], Generic[V]):
    """A part of a response: a dict with falconpy's members for it. ``next()`` returns the keys in sequence.

    ``data`` (dict) has the entries; default none. Raise TypeError if it is not a dict.
    """

    __slots__ = ("_position",)
    _position: int  # the key that ``next()`` returns

    def __init__(self, data: Mapping[str, V] | None = None) -> None:
        try:
            super().__init__(data or {})
        except (TypeError, ValueError):
            raise TypeError(f"data of {type(self).__name__} must be a dict, not {type(data).__name__}") from None

    @property
    def data(self) -> dict[str, V]:
        """The entries as a plain dict."""
        return dict(self)

    @property
    def shown(self) -> dict[str, V]:
        """The entries as a plain dict, with secrets masked."""
        return dict(self)

    @property
    def binary(self) -> bool:
        """Whether this part is bytes: never."""
        return False

    def get_property(self, item: Any, default_return: Any = None) -> Any:
        """Return the value of an entry, or *default_return* if it is missing."""
        return self.get(item, default_return)

    def __next__(self) -> Any:
        return next_of(self)


def next_of(part: Any) -> Any:
    """Return the next item of a dict or a list that counts them in ``_position``; raise StopIteration at the end."""
    position = getattr(part, "_position", 0)
    if position >= len(part):
        raise StopIteration
    part._position = position + 1  # noqa: SLF001  # the part calls this for itself
    return [*part][position]


class Headers(Fields[str]):
    """Headers of a response: a dict with the names as the server sent them; lookups ignore letter case."""

    __slots__ = ()

    @property
    def shown(self) -> dict[str, str]:
        """The headers as a plain dict, with the values of secret ones masked."""
        return {name: MASK if is_secret(name) else value for name, value in self.items()}

    def __repr__(self) -> str:
        if "pprint" in sys.modules:
            late("falconlite.http.printing", "teach_pprint")(Headers)
        return repr(self.shown)

    def __rich_repr__(self) -> Iterator[tuple[str, str]]:
        yield from self.shown.items()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        del cycle  # a header is a str
        printer.pretty(self.shown)

    def __missing__(self, name: str) -> str:
        folded = name.lower() if isinstance(name, str) else name
        for known, value in self.items():
            if known.lower() == folded:
                return value
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or self.get(name) is not None

    def get(self, name: Any, default: Any = None) -> Any:
        """Return a header's value, ignoring the case of its name."""
        try:
            return self[name]
        except KeyError:
            return default

    @property
    def content_encoding(self) -> str | None:
        """Compression of the body."""
        return self._text("Content-Encoding")

    @property
    def content_length(self) -> str | None:
        """Number of bytes of the body as it was sent, perhaps compressed; a str."""
        return self._text("Content-Length")

    @property
    def content_type(self) -> str | None:
        """Media type of the body."""
        return self._text("Content-Type")

    @property
    def date(self) -> str | None:
        """Time at which the server sent the response, in the format of HTTP."""
        return self._text("Date")

    @property
    def region(self) -> str | None:
        """The cloud that answered."""
        return self._text("X-Cs-Region")

    @property
    def ratelimit_limit(self) -> str | None:
        """Requests allowed in a minute."""
        return self._text("X-Ratelimit-Limit")

    @property
    def ratelimit_remaining(self) -> str | None:
        """Requests left in this minute."""
        return self._text("X-Ratelimit-Remaining")

    @property
    def trace_id(self) -> str | None:
        """ID of the call at CrowdStrike; their support needs it."""
        return self._text("X-Cs-Traceid")

    def _text(self, name: str) -> str | None:
        found: str | None = self.get(name)
        return found


class RateLimit(NamedTuple):
    """Requests allowed in a minute, requests left in it, and when to try again after a 429."""

    limit: int | None
    remaining: int | None
    retry_after: float | None
    """Seconds since the epoch; None if the API does not say."""


def rate_limit(headers: Headers) -> RateLimit:
    """Read the rate-limit headers. The API sends the time to try again in seconds or milliseconds since the epoch."""
    moment = number_of(headers.get("X-Ratelimit-Retryafter"))
    if moment is not None and moment > MILLISECONDS:
        moment /= 1000
    limit, remaining = (number_of(headers.get(f"X-Ratelimit-{name}")) for name in ("Limit", "Remaining"))
    return RateLimit(None if limit is None else int(limit), None if remaining is None else int(remaining), moment)


MILLISECONDS = 1e11
"""A larger time is in milliseconds: as seconds it would be 3,000 years away."""


def number_of(text: Any) -> float | None:
    """Read a header that is a number; None if it is missing, not a number, or infinite."""
    try:
        number = float(text)
    except (TypeError, ValueError):
        return None
    return number if abs(number) < float("inf") else None  # nan is not smaller either
