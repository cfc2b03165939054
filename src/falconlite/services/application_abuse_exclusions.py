"""Application abuse exclusions: applications that may run although they are often abused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class ApplicationAbuseExclusions(Service):
    """Application abuse exclusions: find, describe, create, update and delete them.

    Application abuse prevention blocks categories of programs, such as remote management (rmm). The scope of these
    operations is not published.
    """

    @post(
        "app_abuse_exclusions_aggregates_v1",
        "/exclusions/aggregates/app-abuse-exclusions/GET/v1",
        shape=one_aggregate,
        reads=True,
    )
    def aggregate_app_abuse_exclusions(
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
    ) -> Result[Any]:
        """Count exclusions by field or date range, as an aggregation describes it."""
        ...

    app_abuse_exclusions_aggregates_v1 = aggregate_app_abuse_exclusions

    @post(
        "app_abuse_exclusions_report_v1",
        "/exclusions/entities/app-abuse-exclusions/reports/v1",
        # The API publishes no answer: a report can be a file in the format of report_format.
        produces=("application/json", "application/octet-stream", "text/csv"),
        answers="json",
        shape=placed({"report_format": "report_format", "search": "search"}, rest="search"),
    )
    def create_app_abuse_report(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        report_format: str | None = None,
        search: Mapping[str, Any] | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create a report of the exclusions that match *filter*, which is sent in *search*, as *sort* is."""
        ...

    app_abuse_exclusions_report_v1 = create_app_abuse_report

    @get("app_abuse_exclusions_get_v1", "/exclusions/entities/app-abuse-exclusions/v1")
    def get_app_abuse_exclusions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe application abuse exclusions by ID."""
        ...

    app_abuse_exclusions_get_v1 = get_app_abuse_exclusions

    @post("app_abuse_exclusions_create_v1", "/exclusions/entities/app-abuse-exclusions/v1")
    def create_app_abuse_exclusion(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclusions: Sequence[Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create exclusions; *exclusions* is a list of dicts."""
        ...

    app_abuse_exclusions_create_v1 = create_app_abuse_exclusion

    @delete("app_abuse_exclusions_delete_v1", "/exclusions/entities/app-abuse-exclusions/v1")
    def delete_app_abuse_exclusions(
        self, *, ids: Strings, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Delete application abuse exclusions by ID; *comment* is the reason."""
        ...

    app_abuse_exclusions_delete_v1 = delete_app_abuse_exclusions

    @patch("app_abuse_exclusions_update_v1", "/exclusions/entities/app-abuse-exclusions/v1")
    def update_app_abuse_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclusions: Sequence[Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Change exclusions; *exclusions* is a list of dicts."""
        ...

    app_abuse_exclusions_update_v1 = update_app_abuse_exclusions

    @get("app_abuse_exclusions_get_apps_by_category_v1", "/exclusions/entities/combined-app-abuse-prevention-apps/v1")
    def get_app_abuse_apps_by_category(
        self, *, category: str | None = None, show_available_only: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """List the applications of a category, such as rmm.

        ``show_available_only=True`` leaves out those that have an exclusion.
        """
        ...

    app_abuse_exclusions_get_apps_by_category_v1 = get_app_abuse_apps_by_category

    @get("app_abuse_exclusions_get_categories_v1", "/exclusions/entities/combined-app-abuse-prevention-categories/v1")
    def get_app_abuse_categories(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the categories of applications that can be blocked."""
        ...

    app_abuse_exclusions_get_categories_v1 = get_app_abuse_categories

    @get("app_abuse_exclusions_query_v1", "/exclusions/queries/app-abuse-exclusions/v1", pages=by_offset(most=100))
    def query_app_abuse_exclusions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of exclusions; *limit* is 1 to 100, *offset* the number to skip (0).

        *filter* is FQL; *sort* is one field.
        """
        ...

    app_abuse_exclusions_query_v1 = query_app_abuse_exclusions
