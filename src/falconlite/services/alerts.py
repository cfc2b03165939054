"""Alerts of every Falcon product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset, by_token
from falconlite.binding.shapes import one_aggregate, parameters_of
from falconlite.binding.values import text_of
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service, fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.fields.alerts import AlertFields
    from falconlite.models.alerts import Aggregate, Alert
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter, DateRange, NumberRange

COMBINED = "get_alerts_combined"


ALERT_ACTIONS = (
    "remove_tag",
    "assign_to_user_id",
    "unassign",
    "new_behavior_processed",
    "update_status",
    "assign_to_uuid",
    "add_tag",
    "remove_tags_by_prefix",
    "append_comment",
    "assign_to_name",
    "show_in_ui",
)


def alert_actions(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of each action, after the entries of ``action_parameters``; values are sent as str.

    The API ignores the value of ``unassign``, so False is not sent.
    """
    parameters = parameters_of(fields)
    shaped = {name: value for name, value in fields.items() if name not in ALERT_ACTIONS}
    for name in ALERT_ACTIONS:
        if name in fields and not (name == "unassign" and fields[name] is False):
            parameters.append({"name": name, "value": text_of(name, fields[name])})
    return shaped | {"action_parameters": parameters}


class Alerts(Service):
    """Alerts of every Falcon product: find, describe, count, assign, tag and close them.

    Scopes: Alerts: Read; Alerts: Write for updates. The names without a version (``query_alerts``, ``get_alerts``,
    ``update_alerts``, ``get_aggregate_alerts``) belong to the oldest version, as in falconpy: write the version.
    """

    scope = "Alerts"

    F: AlertFields = fields_of("alerts")

    @post(
        "PostAggregatesAlertsV1",
        "/alerts/aggregates/alerts/v1",
        shape=one_aggregate,
        reads=True,
        deprecated="get_aggregate_alerts_v2",
    )
    def get_aggregate_alerts_v1(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        field: str | None = None,
        filter: str | None = None,
        from_: int | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count alerts; replaced by ``get_aggregate_alerts_v2``."""
        ...

    PostAggregatesAlertsV1 = get_aggregate_alerts_v1
    get_aggregate_alerts = get_aggregate_alerts_v1

    @post(
        "PostAggregatesAlertsV2",
        "/alerts/aggregates/alerts/v2",
        query={"include_hidden"},
        shape=one_aggregate,
        reads=True,
    )
    def get_aggregate_alerts_v2(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        include_hidden: bool | None = None,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        field: str | None = None,
        filter: str | None = None,
        from_: int | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count alerts by the fields of one specification, or of several in *body*, a list.

        *type* is terms, date_histogram (which needs *interval*), range, date_range, cardinality or another. *filter* is
        FQL. *sort* looks like ``_count|desc``. *date_ranges* are dicts with ``from`` and ``to``, *ranges* with ``From``
        and ``To``. Hidden alerts are counted unless ``include_hidden=False``.
        """
        ...

    PostAggregatesAlertsV2 = get_aggregate_alerts_v2
    GetAggregateV2 = get_aggregate_alerts_v2

    @patch(
        "PatchEntitiesAlertsV2",
        "/alerts/entities/alerts/v2",
        shape=alert_actions,
        deprecated="update_alerts_v3",
        at_once=1000,
    )
    def update_alerts_v2(
        self,
        ids: Strings,
        *,
        remove_tag: str | None = None,
        assign_to_user_id: str | None = None,
        unassign: bool | str | None = None,
        new_behavior_processed: str | None = None,
        update_status: str | None = None,
        assign_to_uuid: str | None = None,
        add_tag: str | None = None,
        remove_tags_by_prefix: str | None = None,
        append_comment: str | None = None,
        assign_to_name: str | None = None,
        show_in_ui: bool | str | None = None,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Any]:
        """Update alerts; replaced by ``update_alerts_v3``."""
        ...

    PatchEntitiesAlertsV2 = update_alerts_v2
    update_alerts = update_alerts_v2
    PatchEntitiesAlertsV1 = update_alerts_v2

    @patch(
        "PatchEntitiesAlertsV3",
        "/alerts/entities/alerts/v3",
        query={"include_hidden"},
        shape=alert_actions,
        at_once=1000,
    )
    def update_alerts_v3(
        self,
        composite_ids: Strings,
        *,
        include_hidden: bool | None = None,
        remove_tag: str | None = None,
        assign_to_user_id: str | None = None,
        unassign: bool | str | None = None,
        new_behavior_processed: str | None = None,
        update_status: str | None = None,
        assign_to_uuid: str | None = None,
        add_tag: str | None = None,
        remove_tags_by_prefix: str | None = None,
        append_comment: str | None = None,
        assign_to_name: str | None = None,
        show_in_ui: bool | str | None = None,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Any]:
        """Assign, tag, comment, show, hide or close alerts, up to 1,000 IDs a call.

        *update_status* is new, in_progress, reopened or closed. The API accepts only ``str`` values: booleans are sent
        as ``"true"`` and ``"false"``, and ``unassign=False`` is not sent. Tags are removed before others are added.
        *action_parameters* are sent before the keywords. Scope: Alerts: Write.
        """
        ...

    PatchEntitiesAlertsV3 = update_alerts_v3
    UpdateV3 = update_alerts_v3

    @post(
        "PostCombinedAlertsV1",
        "/alerts/combined/alerts/v1",
        reads=True,
        key="composite_id",
        pages=by_token("after", most=1000),
    )
    def get_alerts_combined(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        after: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Alert]:
        """Find alerts and return their records, page by page, past 10,000 records.

        *filter* is FQL over the fields of ``Alerts.F``. *limit* is 1 to 1,000 (100). *after* is
        ``meta.pagination.after`` of the previous page; *filter* and *sort* must be the same on every page. *sort* is a
        field with ``|asc`` or ``|desc`` (``created_timestamp|desc``).
        """
        ...

    PostCombinedAlertsV1 = get_alerts_combined

    @post("PostEntitiesAlertsV1", "/alerts/entities/alerts/v1", reads=True, deprecated="get_alerts_v2", at_once=1000)
    def get_alerts_v1(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Alert]:
        """Describe alerts; replaced by ``get_alerts_v2``."""
        ...

    PostEntitiesAlertsV1 = get_alerts_v1
    get_alerts = get_alerts_v1

    @post("PostEntitiesAlertsV2", "/alerts/entities/alerts/v2", query={"include_hidden"}, reads=True, at_once=1000)
    def get_alerts_v2(
        self, composite_ids: Strings, *, include_hidden: bool | None = None, **more: Unpack[BodyOptions]
    ) -> Result[Alert]:
        """Describe alerts by composite ID, up to 1,000 IDs a call.

        Hidden alerts are included unless ``include_hidden=False``.
        """
        ...

    PostEntitiesAlertsV2 = get_alerts_v2
    GetV2 = get_alerts_v2

    @get(
        "GetQueriesAlertsV1",
        "/alerts/queries/alerts/v1",
        deprecated="query_alerts_v2",
        key="id",
        pages=by_offset(most=10_000, window=10_000, then=COMBINED),
    )
    def query_alerts_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of alerts; replaced by ``query_alerts_v2``.

        *filter*, *sort* and *limit* are as in ``query_alerts_v2``.
        """
        ...

    GetQueriesAlertsV1 = query_alerts_v1
    query_alerts = query_alerts_v1

    @get(
        "GetQueriesAlertsV2",
        "/alerts/queries/alerts/v2",
        key="composite_id",
        pages=by_offset(most=10_000, window=10_000, then=COMBINED),
    )
    def query_alerts_v2(
        self,
        *,
        include_hidden: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find composite IDs of alerts; *limit* is up to 10,000 (100), *offset* plus *limit* at most 10,000.

        *filter* is FQL over the fields of ``Alerts.F``; *q* searches all fields. *sort* is a field that is no free
        text, with ``|asc`` or ``|desc``, for example ``created_timestamp|desc``, ``status|asc`` or
        ``assigned_to_name|asc``. Hidden alerts are included unless ``include_hidden=False``.
        """
        ...

    GetQueriesAlertsV2 = query_alerts_v2
    QueryV2 = query_alerts_v2
