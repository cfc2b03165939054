"""Cloud registration: the accounts of all cloud providers together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.models.aggregates import Aggregate
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class CloudSecurityRegistrationCombined(Service):
    """Count the registered accounts of all cloud providers together.

    Scopes: Cloud Registration: Write, although nothing is changed. Services for a single provider are
    ``CloudAWSRegistration``, ``CloudAzureRegistration``, ``CloudGoogleCloudRegistration`` and ``CloudOCIRegistration``.
    """

    scope = "Cloud Registration"

    @post(
        "cloud_registration_cross_provider_get_account_aggregates",
        "/cloud-security-registration/aggregates/accounts/v1",
        shape=one_aggregate,
        reads=True,
        access="Write",
    )
    def cloud_registration_cross_provider_get_account_aggregates(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count registered cloud accounts by status, field or date range, for all providers."""
        ...
