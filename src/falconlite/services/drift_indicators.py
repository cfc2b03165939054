"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.drift_indicators import APIDriftIndicators, APIFilterResponse, CountAsResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class DriftIndicators(Service):
    """TODO."""

    scope = "Falcon Container Image"

    @get("GetDriftIndicatorsValuesByDate", "/container-security/aggregates/drift-indicators/count-by-date/v1")
    def get_drift_indicators_by_date(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    GetDriftIndicatorsValuesByDate = get_drift_indicators_by_date

    @get("ReadDriftIndicatorsCount", "/container-security/aggregates/drift-indicators/count/v1")
    def read_drift_indicator_counts(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadDriftIndicatorsCount = read_drift_indicator_counts

    @get(
        "SearchAndReadDriftIndicatorEntities",
        "/container-security/combined/drift-indicators/v1",
        pages=by_offset(),
        key="aid",
    )
    def search_and_read_drift_indicators(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIDriftIndicators]:
        """TODO."""
        ...

    SearchAndReadDriftIndicatorEntities = search_and_read_drift_indicators

    @get("ReadDriftIndicatorEntities", "/container-security/entities/drift-indicators/v1")
    def read_drift_indicator_entities(
        self, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIDriftIndicators]:
        """TODO."""
        ...

    ReadDriftIndicatorEntities = read_drift_indicator_entities

    @get("SearchDriftIndicators", "/container-security/queries/drift-indicators/v1", pages=by_offset())
    def search_drift_indicators(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    SearchDriftIndicators = search_drift_indicators
