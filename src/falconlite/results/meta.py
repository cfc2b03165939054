"""Read the ``meta`` of an answer: pagination, trace ID, query time."""

from __future__ import annotations

from typing import Any

from falconlite.http.headers import Fields


class Meta(Fields[Any]):
    """The ``meta`` of an answer: a dict as the API sent it, with properties for known entries."""

    __slots__ = ()

    @property
    def pagination(self) -> dict[str, Any]:
        """Position of this page: limit, offset, total, next or after, depending on the operation."""
        found = self.get("pagination")
        return found if isinstance(found, dict) else {}

    @property
    def query_time(self) -> float:
        """Seconds that the API took."""
        return self.get("query_time") or 0

    @property
    def powered_by(self) -> str | None:
        """Name of the CrowdStrike service that answered."""
        return self.get("powered_by")

    @property
    def trace_id(self) -> str | None:
        """ID of the call at CrowdStrike; their support needs it."""
        found = self.get("trace_id")
        return str(found) if found else None

    @property
    def total(self) -> int:
        """Number of records on all pages; 0 if the API does not say."""
        total = self.pagination.get("total")
        return total if isinstance(total, int) else 0

    @property
    def offset(self) -> Any:
        """Offset of this page, or the token of the next page."""
        return self.pagination.get("offset")

    @property
    def limit(self) -> int:
        """Maximum number of records on the page; 0 if the API does not say."""
        limit = self.pagination.get("limit")
        return limit if isinstance(limit, int) else 0

    @property
    def after(self) -> str | None:
        """The token of the next page, for operations that page by ``after``."""
        return self.pagination.get("after")

    @property
    def expires_at(self) -> int | None:
        """Time at which the token of the next page expires, in nanoseconds since the epoch."""
        return self.pagination.get("expires_at")
