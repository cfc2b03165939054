"""Quarantine: the files that the sensor put away on hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.quarantine import QuarantinedFile
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange

QuarantineAction = Literal["release", "unrelease", "delete"]


class Quarantine(Service):
    """Quarantined files: find, describe and count them, and release or delete them.

    Scopes: Quarantined Files: Read; Quarantined Files: Write for actions. The ID of a quarantined file is the AID of
    its host and the SHA-256 digest of the file, joined by an underscore.

    Actions: "release" lets the file run again, "unrelease" puts it back into quarantine, "delete" removes it from the
    host and cannot be undone. Actions return no record; ``state`` of the files changes when the hosts have carried them
    out.
    """

    scope = "Quarantined Files"

    @get("ActionUpdateCount", "/quarantine/aggregates/action-update-count/v1")
    def action_update_count(self, filter: str, **more: Unpack[CallOptions]) -> Result[Aggregate]:
        """Count the files that each action would change, for an FQL filter; use it before an update by query."""
        ...

    ActionUpdateCount = action_update_count

    @post("GetAggregateFiles", "/quarantine/aggregates/quarantined-files/GET/v1", reads=True)
    def get_aggregate_files(
        self,
        body: Mapping[str, Any] | None = None,
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
        """Count quarantined files by a field, or by ranges of dates or numbers, in one specification.

        *type* is terms, date_range, date_histogram (needs *interval*), range or another. *filter* is FQL. *date_ranges*
        are dicts with ``from`` and ``to``.
        """
        ...

    GetAggregateFiles = get_aggregate_files

    @post("GetQuarantineFiles", "/quarantine/entities/quarantined-files/GET/v1", reads=True)
    def get_quarantine_files(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[QuarantinedFile]:
        """Describe quarantined files by ID: host, user, path, digest, state and related alerts."""
        ...

    GetQuarantineFiles = get_quarantine_files

    @patch("UpdateQuarantinedDetectsByIds", "/quarantine/entities/quarantined-files/v1", repeatable=True)
    def update_quarantined_detects_by_id(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: QuarantineAction | None = None,
        comment: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Release, unrelease or delete quarantined files by ID.

        *action* is one of those three words. *comment* is kept with the action.
        """
        ...

    UpdateQuarantinedDetectsByIds = update_quarantined_detects_by_id

    @get("QueryQuarantineFiles", "/quarantine/queries/quarantined-files/v1", pages=by_offset(most=5000))
    def query_quarantine_files(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of quarantined files.

        *filter* is FQL ("*" for all) over status, adversary_id, the fields of ``device`` (device_id, country, hostname)
        and of ``behaviors`` (behavior_id, ioc_type, ioc_value, username, tree_root_hash); max_severity, max_confidence,
        first_behavior and last_behavior take ranges. *q* is the beginning of words in any text field.

        *limit* is at most 5,000; *offset* is the number of IDs to skip (0). *sort* is state, hostname, username,
        paths.path, paths.state, date_created or date_updated, with ``|asc`` or ``|desc``.
        """
        ...

    QueryQuarantineFiles = query_quarantine_files

    @patch("UpdateQfByQuery", "/quarantine/queries/quarantined-files/v1", repeatable=True)
    def update_quarantined_detects_by_query(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: QuarantineAction | None = None,
        comment: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Release, unrelease or delete all quarantined files that match *filter* (FQL) or *q*.

        *filter* and *q* are described in ``query_quarantine_files``. Count the files with ``action_update_count``
        before.
        """
        ...

    UpdateQfByQuery = update_quarantined_detects_by_query
