"""The parts of an answer: dicts as the API sent them, whose known entries have names."""

from __future__ import annotations

from typing import Any

from falconlite._tuples import NamedTuple


class Headers(dict[str, str]):
    """Headers of an answer: a dict in the server's spelling that finds a name in any."""

    __slots__ = ()

    def __repr__(self) -> str:
        from falconlite.redact import MASK, is_secret  # now: most programs show no headers

        return repr({name: MASK if is_secret(name) else value for name, value in self.items()})

    def __missing__(self, name: str) -> str:
        folded = name.lower() if isinstance(name, str) else name
        for known, value in self.items():
            if known.lower() == folded:
                return value
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or self.get(name) is not None

    def get(self, name: Any, default: Any = None) -> Any:
        """Return a header's value, whatever the letter case of its name."""
        try:
            return self[name]
        except KeyError:
            return default

    @property
    def content_encoding(self) -> str | None:
        """How the body was packed."""
        return self._text("Content-Encoding")

    @property
    def content_length(self) -> str | None:
        """Bytes of the body as it travelled."""
        return self._text("Content-Length")

    @property
    def content_type(self) -> str | None:
        """Kind of the body."""
        return self._text("Content-Type")

    @property
    def date(self) -> str | None:
        """When the server answered."""
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
        """What CrowdStrike's support asks for."""
        return self._text("X-Cs-Traceid")

    def _text(self, name: str) -> str | None:
        found: str | None = self.get(name)
        return found


class Meta(dict[str, Any]):
    """What the API says of its answer."""

    __slots__ = ()

    @property
    def pagination(self) -> dict[str, Any]:
        """Where this page stands: limit, offset, total, next or after, as the operation has it."""
        found = self.get("pagination")
        return found if isinstance(found, dict) else {}

    @property
    def query_time(self) -> float:
        """Seconds that the API took."""
        return self.get("query_time") or 0

    @property
    def powered_by(self) -> str | None:
        """The service behind the API."""
        return self.get("powered_by")

    @property
    def trace_id(self) -> str | None:
        """What CrowdStrike's support asks for."""
        found = self.get("trace_id")
        return str(found) if found else None

    @property
    def total(self) -> int:
        """How many records there are in all; 0 where the API does not say."""
        total = self.pagination.get("total")
        return total if isinstance(total, int) else 0

    @property
    def offset(self) -> Any:
        """Where this page begins, or the token of the next one."""
        return self.pagination.get("offset")

    @property
    def limit(self) -> int:
        """How many records were asked for."""
        limit = self.pagination.get("limit")
        return limit if isinstance(limit, int) else 0

    @property
    def after(self) -> str | None:
        """The token of the next page, for operations that page by ``after``."""
        return self.pagination.get("after")

    @property
    def expires_at(self) -> int | None:
        """When the token of the next page dies, in nanoseconds since the epoch."""
        return self.pagination.get("expires_at")


class RateLimit(NamedTuple):
    """How many requests are allowed in a minute, how many are left, and when to come back after a 429."""

    limit: int | None
    remaining: int | None
    retry_after: float | None
    """Seconds since the epoch; None where the API does not say."""


def rate_limit(headers: Headers) -> RateLimit:
    """Read the rate-limit headers; the API sends the moment to come back in seconds or milliseconds."""
    moment = number_of(headers.get("X-Ratelimit-Retryafter"))
    if moment is not None and moment > MILLISECONDS:
        moment /= 1000
    limit, remaining = (number_of(headers.get(f"X-Ratelimit-{name}")) for name in ("Limit", "Remaining"))
    return RateLimit(None if limit is None else int(limit), None if remaining is None else int(remaining), moment)


MILLISECONDS = 1e11
"""Above this, a moment is in milliseconds: as seconds it would be 3,000 years away."""


def number_of(text: Any) -> float | None:
    """Read a header that is a number; None for what is none, or has no end."""
    try:
        number = float(text)
    except (TypeError, ValueError):
        return None
    return number if abs(number) < float("inf") else None  # nan is not
