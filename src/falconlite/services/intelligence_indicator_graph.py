"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll
from falconlite.operations.declare import post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.intelligence_indicator_graph import Indicator, LookupIndicator
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class IntelligenceIndicatorGraph(Service):
    """TODO."""

    scope = "Falcon Indicator Graph"

    @post(
        "SearchIndicators",
        "/intelligence/combined/indicators/v1",
        query={"filter", "limit", "offset", "sort"},
        reads=True,
        pages=by_scroll(),
    )
    def search(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        sort: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Indicator]:
        """TODO."""
        ...

    SearchIndicators = search

    @post("LookupIndicators", "/intelligence/combined/lookup-indicators/v1", reads=True)
    def lookup(self, values: Strings | None = None, **more: Unpack[BodyOptions]) -> Result[LookupIndicator]:
        """TODO."""
        ...

    LookupIndicators = lookup
