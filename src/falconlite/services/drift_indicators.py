"""Drift indicators: programs that run in containers and were not in their images."""

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
    """Drift indicators: count and find programs in containers that their images did not contain.

    Scope: Falcon Container Image: Read. Lists page by *offset*, the number of records to skip (0): *limit* is 1 to 100
    (100), *offset* plus *limit* at most 10,000. *filter* is FQL over cid, cloud_name, command_line, container_id,
    file_name, file_sha256, host_id, indicator_process_id, namespace, occurred_at, parent_process_id, pod_name,
    prevented, scheduler_name, severity and worker_node_name.
    """

    scope = "Falcon Container Image"

    @get("GetDriftIndicatorsValuesByDate", "/container-security/aggregates/drift-indicators/count-by-date/v1")
    def get_drift_indicators_by_date(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """Count drift indicators by date, for the last seven days by default."""
        ...

    GetDriftIndicatorsValuesByDate = get_drift_indicators_by_date

    @get("ReadDriftIndicatorsCount", "/container-security/aggregates/drift-indicators/count/v1")
    def read_drift_indicator_counts(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[CountAsResource]:
        """Count the drift indicators that match a filter; one record with the number."""
        ...

    ReadDriftIndicatorsCount = read_drift_indicator_counts

    @get(
        "SearchAndReadDriftIndicatorEntities",
        "/container-security/combined/drift-indicators/v1",
        pages=by_offset(most=100, window=10_000),
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
        """Find drift indicators and return their records."""
        ...

    SearchAndReadDriftIndicatorEntities = search_and_read_drift_indicators

    @get(
        "ReadDriftIndicatorEntities",
        "/container-security/entities/drift-indicators/v1",
        at_once=100,
        key="detection_id",
    )
    def read_drift_indicator_entities(
        self, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIDriftIndicators]:
        """Describe drift indicators by ID, up to 100 IDs a call."""
        ...

    ReadDriftIndicatorEntities = read_drift_indicator_entities

    @get(
        "SearchDriftIndicators",
        "/container-security/queries/drift-indicators/v1",
        pages=by_offset(most=100, window=10_000),
    )
    def search_drift_indicators(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of drift indicators; *sort* is a field to order them by."""
        ...

    SearchDriftIndicators = search_drift_indicators
