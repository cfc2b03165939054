"""Cases: evidence, files and tags of investigations, and the templates, SLAs and notifications for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset, by_token
from falconlite.binding.shapes import one_aggregate
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.case_management import (
        SLAV1,
        AccessTagV1,
        CaseVM,
        DownloadLink,
        DownloadLinkV1,
        FieldV1,
        FileDetails,
        GetRTRFileMetaDataV1Response,
        NotificationGroupV1,
        NotificationGroupV2,
        TemplateSnapshotV1,
        TemplateV1,
    )
    from falconlite.operations.options import BodyOptions, CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs.case_management import (
        AccessTagV1Spec,
        AlertEvidenceSelector,
        CaseAccessTag,
        CaseFieldChanges,
        CaseSeverityInfoAssignment,
        CreateCaseRequestEvidence,
        EventEvidenceSelector,
        FieldV1CreateRequest,
        FieldV1UpdateRequest,
        NotificationChannelV1,
        NotificationChannelV2CreateRequest,
        SLAV1CreateRequestGoals,
        TemplateSelector,
        TemplateSLARuleV1CreateRequest,
        TemplateSLARuleV1UpdateRequest,
        WorkflowV1,
    )


class CaseManagement(Service):
    """Cases: open, find and update them, add evidence and files, and manage their templates, SLAs and notifications.

    Scopes: Cases: Read; Cases: Write for changes; Case Templates: Read and Case Templates: Write for templates, fields,
    SLAs and notification groups.

    Lists page by *offset*, the number of IDs to skip (0). *filter* is FQL. In the counts, *type* is terms or
    date_range, *field* the field to count by, *date_ranges* are dicts with ``from`` and ``to``, and *body* is a list of
    several specifications.
    """

    @post(
        "aggregates.file-details.post.v1",
        "/case-files/aggregates/file-details/v1",
        query={"filter", "ids"},
        shape=one_aggregate,
        reads=True,
        scope="Cases",
    )
    def aggregates_file_details_post_v1(
        self,
        *,
        ids: Strings,
        filter: str | None = None,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, Any] | None = None,
        field: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        from_: int | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, Any]] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Aggregate]:
        """Count the files of cases by a field, or by ranges of dates or numbers.

        *ids* limit the count to these files, *filter* to files that match. *type* is terms, date_range, date_histogram
        (needs *interval*), range or another.
        """
        ...

    @get(
        "combined.file-details.get.v1",
        "/case-files/combined/file-details/v1",
        scope="Cases",
        pages=by_offset(most=10),
        key="id",
    )
    def query_file_details(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileDetails]:
        """Find files of cases and return their records; *limit* is 1 to 10."""
        ...

    combined_file_details_get_v1 = query_file_details

    @get("entities.file-details.get.v1", "/case-files/entities/file-details/v1", scope="Cases")
    def get_file_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FileDetails]:
        """Describe files of cases by ID: case, name, size, type, hash, source and uploader."""
        ...

    entities_file_details_get_v1 = get_file_details

    @patch("entities.file-details.patch.v1", "/case-files/entities/file-details/v1", scope="Cases", repeatable=True)
    def update_file_details(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileDetails]:
        """Replace the description of a file."""
        ...

    entities_file_details_patch_v1 = update_file_details

    @post(
        "entities.files_bulk-download.post.v1",
        "/case-files/entities/files/bulk-download/v1",
        reads=True,
        scope="Cases",
        secret={"link"},
    )
    def bulk_download_files(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[DownloadLink]:
        """Get the link from which files can be downloaded together, as one ZIP archive.

        The record has the ``link``, which logs and reprs mask.
        """
        ...

    entities_files_bulk_download_post_v1 = bulk_download_files

    @get("entities.files_download.get.v1", "/case-files/entities/files/download/v1", scope="Cases", secret={"link"})
    def download_existing_files(self, id: str, **more: Unpack[CallOptions]) -> Result[DownloadLink]:
        """Get the link from which a file can be downloaded.

        The record has the ``link``, which logs and reprs mask.
        """
        ...

    entities_files_download_get_v1 = download_existing_files

    @post("entities.files_download.post.v1", "/case-files/entities/files/download/v1", reads=True, secret={"link"})
    def entities_files_download_post_v1(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[DownloadLink]:
        """Get the link from which files of cases can be downloaded, with their IDs in the body.

        falconpy has no method for this route, only its Uber class. The record has the ``link``, which logs and reprs
        mask.
        """
        ...

    @post(
        "entities.files_upload.post.v1",
        "/case-files/entities/files/upload/v1",
        upload=FilePart("file", path=True),
        scope="Cases",
    )
    def upload_file(
        self,
        *,
        file: Any,
        case_id: str,
        description: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[FileDetails]:
        """Upload a file to a case and return its record.

        *file* is the path of the file, as a str or ``pathlib.Path``, or an open file, or bytes. The API requires
        *case_id*.
        """
        ...

    entities_files_upload_post_v1 = upload_file

    @delete("entities.files.delete.v1", "/case-files/entities/files/v1", scope="Cases")
    def delete_file_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete files of cases by ID; no operation restores them."""
        ...

    entities_files_delete_v1 = delete_file_details

    @post("entities.get-rtr-file-metadata.post.v1", "/case-files/entities/get-rtr-file-metadata/v1", reads=True)
    def get_rtr_file_metadata(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aid: str | None = None,
        file_path: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GetRTRFileMetaDataV1Response]:
        """Read the name and the size of a file on a host, without retrieving it.

        *aid* is the host; *file_path* is the full path on it.
        """
        ...

    entities_get_rtr_file_metadata_post_v1 = get_rtr_file_metadata

    @post("entities.retrieve-rtr-file.post.v1", "/case-files/entities/retrieve-rtr-file/v1")
    def retrieve_rtr_file(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aid: str | None = None,
        case_id: str | None = None,
        description: str | None = None,
        file_path: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileDetails]:
        """Retrieve a file from a host and add it to a case.

        *aid* is the host; *file_path* is the full path on it.
        """
        ...

    entities_retrieve_rtr_file_post_v1 = retrieve_rtr_file

    @post("entities.retrieve-rtr-recent-file.post.v1", "/case-files/entities/retrieve-rtr-recent-file/v1")
    def retrieve_rtr_recent_file(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aid: str | None = None,
        case_id: str | None = None,
        description: str | None = None,
        session_id: str | None = None,
        sha256: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileDetails]:
        """Add a file to a case that a Real Time Response session has retrieved before.

        *session_id* and *sha256* are described in ``RealTimeResponse.list_files_v2``.
        """
        ...

    entities_retrieve_rtr_recent_file_post_v1 = retrieve_rtr_recent_file

    @get("queries.file-details.get.v1", "/case-files/queries/file-details/v1", scope="Cases", pages=by_offset(most=10))
    def query_file_detail_ids(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of files of cases; *limit* is 1 to 10."""
        ...

    queries_file_details_get_v1 = query_file_detail_ids

    @post(
        "aggregates.access-tags.post.v1",
        "/casemgmt/aggregates/access-tags/v1",
        shape=one_aggregate,
        reads=True,
        scope="Case Templates",
    )
    def get_access_tag_aggregations(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        field: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        size: int | None = None,
        sort: str | None = None,
        type: Literal["terms", "date_range"] | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count access tags by a field or by ranges of dates."""
        ...

    aggregates_access_tags_post_v1 = get_access_tag_aggregations

    @post(
        "aggregates.notification-groups.post.v1",
        "/casemgmt/aggregates/notification-groups/v1",
        shape=one_aggregate,
        reads=True,
        scope="Case Templates",
    )
    def get_notification_groups_aggregation(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        field: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        size: int | None = None,
        sort: str | None = None,
        type: Literal["terms", "date_range"] | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count notification groups of the first version; use ``get_notification_groups_aggregation_v2``."""
        ...

    aggregates_notification_groups_post_v1 = get_notification_groups_aggregation

    @post(
        "aggregates.notification-groups.post.v2",
        "/casemgmt/aggregates/notification-groups/v2",
        shape=one_aggregate,
        reads=True,
        scope="Case Templates",
    )
    def get_notification_groups_aggregation_v2(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        field: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        size: int | None = None,
        sort: str | None = None,
        type: Literal["terms", "date_range"] | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count notification groups by a field or by ranges of dates."""
        ...

    aggregates_notification_groups_post_v2 = get_notification_groups_aggregation_v2

    @post(
        "aggregates.slas.post.v1",
        "/casemgmt/aggregates/slas/v1",
        shape=one_aggregate,
        reads=True,
        scope="Case Templates",
    )
    def get_sla_aggregations(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        field: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        size: int | None = None,
        sort: str | None = None,
        type: Literal["terms", "date_range"] | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count SLAs by a field or by ranges of dates."""
        ...

    aggregates_slas_post_v1 = get_sla_aggregations

    @post(
        "aggregates.templates.post.v1",
        "/casemgmt/aggregates/templates/v1",
        shape=one_aggregate,
        reads=True,
        scope="Case Templates",
    )
    def get_template_aggregations(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        field: str | None = None,
        filter: str | None = None,
        name: str | None = None,
        size: int | None = None,
        sort: str | None = None,
        type: Literal["terms", "date_range"] | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count templates by a field or by ranges of dates."""
        ...

    aggregates_templates_post_v1 = get_template_aggregations

    @get("entities.access-tags.get.v1", "/casemgmt/entities/access-tags/v1")
    def get_access_tags(
        self, ids: Strings, *, with_has_access: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[AccessTagV1]:
        """Describe access tags by ID: key and templates.

        With *with_has_access*, ``has_access`` of a record tells whether the caller may use the tag.
        """
        ...

    entities_access_tags_get_v1 = get_access_tags

    @get("entities.fields.get.v1", "/casemgmt/entities/fields/v1", scope="Case Templates")
    def get_fields(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FieldV1]:
        """Describe custom fields of templates by ID: name, types of data and input, options and default."""
        ...

    entities_fields_get_v1 = get_fields

    @get("entities.notification-groups.get.v1", "/casemgmt/entities/notification-groups/v1")
    def get_notification_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NotificationGroupV1]:
        """Describe notification groups of the first version by ID; use ``get_notification_groups_v2``."""
        ...

    entities_notification_groups_get_v1 = get_notification_groups

    @post("entities.notification-groups.post.v1", "/casemgmt/entities/notification-groups/v1", scope="Case Templates")
    def create_notification_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        channels: Sequence[Mapping[str, Any]] | Sequence[NotificationChannelV1] | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[NotificationGroupV1]:
        """Create a notification group of the first version; use ``create_notification_group_v2``.

        *channels* are dicts with ``type`` ("email", "slack", "pagerduty", "webhook"), ``config_name``, and
        ``config_id`` or ``recipients``.
        """
        ...

    entities_notification_groups_post_v1 = create_notification_group

    @delete(
        "entities.notification-groups.delete.v1", "/casemgmt/entities/notification-groups/v1", scope="Case Templates"
    )
    def delete_notification_group(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete notification groups of the first version by ID; use ``delete_notification_group_v2``."""
        ...

    entities_notification_groups_delete_v1 = delete_notification_group

    @patch(
        "entities.notification-groups.patch.v1",
        "/casemgmt/entities/notification-groups/v1",
        scope="Case Templates",
        repeatable=True,
    )
    def update_notification_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        channels: Sequence[Mapping[str, Any]] | Sequence[NotificationChannelV1] | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[NotificationGroupV1]:
        """Replace name, description and channels of a notification group of the first version, by *id*.

        Use ``update_notification_group_v2``. For *channels* see ``create_notification_group``.
        """
        ...

    entities_notification_groups_patch_v1 = update_notification_group

    @get("entities.notification-groups.get.v2", "/casemgmt/entities/notification-groups/v2", scope="Case Templates")
    def get_notification_groups_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NotificationGroupV2]:
        """Describe notification groups by ID: name, channels, and who changed them."""
        ...

    entities_notification_groups_get_v2 = get_notification_groups_v2

    @post("entities.notification-groups.post.v2", "/casemgmt/entities/notification-groups/v2")
    def create_notification_group_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        channels: Sequence[Mapping[str, Any]] | Sequence[NotificationChannelV2CreateRequest] | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[NotificationGroupV2]:
        """Create a notification group: the channels that the escalation of an SLA notifies.

        *channels* are dicts with ``type`` ("email", "slack", "pagerduty", "webhook", "ms_teams"), ``config_name`` and
        ``params``, whose keys depend on the type, and perhaps ``config_id``.
        """
        ...

    entities_notification_groups_post_v2 = create_notification_group_v2

    @delete(
        "entities.notification-groups.delete.v2", "/casemgmt/entities/notification-groups/v2", scope="Case Templates"
    )
    def delete_notification_group_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete notification groups by ID."""
        ...

    entities_notification_groups_delete_v2 = delete_notification_group_v2

    @patch(
        "entities.notification-groups.patch.v2",
        "/casemgmt/entities/notification-groups/v2",
        scope="Case Templates",
        repeatable=True,
    )
    def update_notification_group_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        channels: Sequence[Mapping[str, Any]] | Sequence[NotificationChannelV2CreateRequest] | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[NotificationGroupV2]:
        """Replace name, description and channels of a notification group, by *id*.

        For *channels* see ``create_notification_group_v2``.
        """
        ...

    entities_notification_groups_patch_v2 = update_notification_group_v2

    @get("entities.slas.get.v1", "/casemgmt/entities/slas/v1", scope="Case Templates")
    def get_slas(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SLAV1]:
        """Describe SLAs by ID: name, goals and escalation."""
        ...

    entities_slas_get_v1 = get_slas

    @post("entities.slas.post.v1", "/casemgmt/entities/slas/v1", scope="Case Templates")
    def create_sla(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        goals: Sequence[Mapping[str, Any]] | Sequence[SLAV1CreateRequestGoals] | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SLAV1]:
        """Create an SLA: the goals for the time that cases may take.

        *goals* are dicts with ``type``, ``duration_seconds`` and perhaps ``escalation_policy``, a dict with ``steps``:
        dicts with ``escalate_after_seconds`` and ``notification_group_id``.
        """
        ...

    entities_slas_post_v1 = create_sla

    @delete("entities.slas.delete.v1", "/casemgmt/entities/slas/v1", scope="Case Templates")
    def delete_sla(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete SLAs by ID."""
        ...

    entities_slas_delete_v1 = delete_sla

    @patch("entities.slas.patch.v1", "/casemgmt/entities/slas/v1", scope="Case Templates", repeatable=True)
    def update_sla(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        goals: Sequence[Mapping[str, Any]] | Sequence[SLAV1CreateRequestGoals] | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SLAV1]:
        """Replace name, description and goals of an SLA, by *id*.

        For *goals* see ``create_sla``.
        """
        ...

    entities_slas_patch_v1 = update_sla

    @get("entities.template-snapshots.get.v1", "/casemgmt/entities/template-snapshots/v1", scope="Case Templates")
    def get_template_snapshots(
        self,
        *,
        ids: Strings | None = None,
        template_ids: Strings | None = None,
        versions: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TemplateSnapshotV1]:
        """Describe snapshots of templates: by *ids*, or the latest of each template of *template_ids*.

        *versions* has the version for each of *template_ids*, in the same order; 0 is the latest.
        """
        ...

    entities_template_snapshots_get_v1 = get_template_snapshots

    @get(
        "entities.templates_export.get.v1", "/casemgmt/entities/templates/export/v1", answers="record", secret={"link"}
    )
    def export_templates(
        self,
        *,
        ids: Strings | None = None,
        filter: str | None = None,
        format: Literal["yaml", "json"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DownloadLinkV1]:
        """Get the link to a ZIP archive of templates: these *ids*, or all that match *filter*.

        *format* is "yaml" (default) or "json". The answer has the ``link``, which logs and reprs mask.
        """
        ...

    entities_templates_export_get_v1 = export_templates

    @post(
        "entities.templates_import.post.v1",
        "/casemgmt/entities/templates/import/v1",
        upload=FilePart("file", path=True),
    )
    def import_template(
        self, *, file: Any, dry_run: bool | None = None, **more: Unpack[UploadOptions]
    ) -> Result[TemplateV1]:
        """Create a template from a file that ``export_templates`` made.

        *file* is the path of the file, as a str or ``pathlib.Path``, or an open file, or bytes. With *dry_run* the file
        is only checked.
        """
        ...

    entities_templates_import_post_v1 = import_template

    @get("entities.templates.get.v1", "/casemgmt/entities/templates/v1", scope="Case Templates")
    def get_templates(
        self, ids: Strings, *, with_has_access: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[TemplateV1]:
        """Describe templates by ID: fields, SLA, access tags and workflows.

        With *with_has_access*, ``has_access`` of a record tells whether the caller may use the template.
        """
        ...

    entities_templates_get_v1 = get_templates

    @post("entities.templates.post.v1", "/casemgmt/entities/templates/v1", scope="Case Templates")
    def create_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        access_tags: Sequence[Mapping[str, Any]] | Sequence[AccessTagV1Spec] | None = None,
        description: str | None = None,
        fields: Sequence[Mapping[str, Any]] | Sequence[FieldV1CreateRequest] | None = None,
        name: str | None = None,
        sla_id: str | None = None,
        sla_rules: Sequence[Mapping[str, Any]] | Sequence[TemplateSLARuleV1CreateRequest] | None = None,
        workflows: Sequence[Mapping[str, Any]] | Sequence[WorkflowV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TemplateV1]:
        """Create a template: the fields, the SLA and the workflows that new cases get.

        The API requires *name*. *fields* are dicts with ``name``, ``data_type``, ``input_type``, ``display_order``,
        ``required`` and perhaps ``options``. *sla_rules* choose an SLA by a condition.
        """
        ...

    entities_templates_post_v1 = create_template

    @delete("entities.templates.delete.v1", "/casemgmt/entities/templates/v1", scope="Case Templates", answers="json")
    def delete_templates(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete templates of cases by ID; no operation restores them."""
        ...

    entities_templates_delete_v1 = delete_templates

    @patch("entities.templates.patch.v1", "/casemgmt/entities/templates/v1", scope="Case Templates", repeatable=True)
    def update_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        access_tags: Sequence[Mapping[str, Any]] | Sequence[AccessTagV1Spec] | None = None,
        description: str | None = None,
        fields: Sequence[Mapping[str, Any]] | Sequence[FieldV1UpdateRequest] | None = None,
        id: str | None = None,
        name: str | None = None,
        sla_id: str | None = None,
        sla_rules: Sequence[Mapping[str, Any]] | Sequence[TemplateSLARuleV1UpdateRequest] | None = None,
        workflows: Sequence[Mapping[str, Any]] | Sequence[WorkflowV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TemplateV1]:
        """Change a template by *id*.

        The API requires *id* and *name*. The dicts are the same as in ``create_template``. In *fields* and *sla_rules*,
        each dict also needs the ``id`` of the entry that it changes.
        """
        ...

    entities_templates_patch_v1 = update_template

    @get("queries.access-tags.get.v1", "/casemgmt/queries/access-tags/v1", pages=by_token("after", most=200))
    def query_access_tags(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of access tags.

        *limit* is 1 to 200. *after* is ``meta.pagination.after`` of the previous page.
        """
        ...

    queries_access_tags_get_v1 = query_access_tags

    @get("queries.fields.get.v1", "/casemgmt/queries/fields/v1", scope="Case Templates", pages=by_offset(most=200))
    def query_fields(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of custom fields of templates; *limit* is 1 to 200."""
        ...

    queries_fields_get_v1 = query_fields

    @get("queries.notification-groups.get.v1", "/casemgmt/queries/notification-groups/v1", pages=by_offset(most=200))
    def query_notification_groups(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of notification groups of the first version; *limit* is 1 to 200."""
        ...

    queries_notification_groups_get_v1 = query_notification_groups

    @get(
        "queries.notification-groups.get.v2",
        "/casemgmt/queries/notification-groups/v2",
        scope="Case Templates",
        pages=by_offset(most=200),
    )
    def query_notification_groups_v2(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of notification groups; *limit* is 1 to 200."""
        ...

    queries_notification_groups_get_v2 = query_notification_groups_v2

    @get("queries.slas.get.v1", "/casemgmt/queries/slas/v1", scope="Case Templates", pages=by_offset(most=200))
    def query_slas(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of SLAs; *limit* is 1 to 200."""
        ...

    queries_slas_get_v1 = query_slas

    @get(
        "queries.template-snapshots.get.v1",
        "/casemgmt/queries/template-snapshots/v1",
        scope="Case Templates",
        pages=by_offset(most=200),
    )
    def query_template_snapshots(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of snapshots of templates; *limit* is 1 to 200."""
        ...

    queries_template_snapshots_get_v1 = query_template_snapshots

    @get(
        "queries.templates.get.v1", "/casemgmt/queries/templates/v1", scope="Case Templates", pages=by_offset(most=200)
    )
    def query_templates(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of templates; *limit* is 1 to 200."""
        ...

    queries_templates_get_v1 = query_templates

    @post("entities.alert-evidence.post.v1", "/cases/entities/alert-evidence/v1", scope="Cases")
    def add_case_alert_evidence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        alerts: Sequence[Mapping[str, Any]] | Sequence[AlertEvidenceSelector] | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CaseVM]:
        """Add alerts to the evidence of a case.

        *id* is the case; *alerts* are dicts with the ``id`` of an alert, its ``composite_id``. Returns the case.
        """
        ...

    entities_alert_evidence_post_v1 = add_case_alert_evidence

    @post("entities.case-tags.post.v1", "/cases/entities/case-tags/v1", scope="Cases", repeatable=True)
    def add_case_tags(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        tags: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CaseVM]:
        """Add tags to a case; returns the case."""
        ...

    entities_case_tags_post_v1 = add_case_tags

    @delete("entities.case-tags.delete.v1", "/cases/entities/case-tags/v1", scope="Cases")
    def delete_case_tags(self, *, id: str, tag: Strings, **more: Unpack[CallOptions]) -> Result[CaseVM]:
        """Remove tags from a case by *id*, several in *tag*; returns the case."""
        ...

    entities_case_tags_delete_v1 = delete_case_tags

    @put("entities.cases.put.v2", "/cases/entities/cases/v2", scope="Cases")
    def create_case(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        access_tags: Sequence[Mapping[str, Any]] | Sequence[CaseAccessTag] | None = None,
        assigned_to_user_uuid: str | None = None,
        description: str | None = None,
        description_format: str | None = None,
        description_tagged_users: Strings | None = None,
        evidence: Mapping[str, Any] | CreateCaseRequestEvidence | None = None,
        name: str | None = None,
        severity: int | None = None,
        severity_info: Mapping[str, Any] | CaseSeverityInfoAssignment | None = None,
        status: str | None = None,
        tags: Strings | None = None,
        template: Mapping[str, Any] | TemplateSelector | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CaseVM]:
        """Open a case and return its record.

        *evidence* is a dict with lists ``alerts``, ``events`` and ``leads`` of dicts with an ``id``. *template* is a
        dict with the ``id`` of a template. *severity* is a number, *severity_info* a dict with ``level``.
        """
        ...

    entities_cases_put_v2 = create_case

    @post("entities.cases.post.v2", "/cases/entities/cases/v2", reads=True, scope="Cases")
    def get_cases(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[CaseVM]:
        """Describe cases by ID: status, severity, assignee, evidence, fields and SLA."""
        ...

    entities_cases_post_v2 = get_cases

    @patch("entities.cases.patch.v2", "/cases/entities/cases/v2", scope="Cases")
    def update_case_fields(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        expected_consistency_version: int | None = None,
        expected_version: int | None = None,
        fields: Mapping[str, Any] | CaseFieldChanges | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CaseVM]:
        """Change fields of a case by *id*; returns the case.

        *fields* is a dict of the fields to change, such as ``status``, ``name``, ``severity`` or
        ``assigned_to_user_uuid``; ``remove_user_assignment`` clears the assignee. With *expected_version*, the
        ``version`` of the record, the API refuses the change if somebody has changed the case since;
        *expected_consistency_version* is the same for ``consistency``.
        """
        ...

    entities_cases_patch_v2 = update_case_fields

    @post("entities.event-evidence.post.v1", "/cases/entities/event-evidence/v1", scope="Cases")
    def add_case_event_evidence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        events: Sequence[Mapping[str, Any]] | Sequence[EventEvidenceSelector] | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CaseVM]:
        """Add events to the evidence of a case.

        *id* is the case; *events* are dicts with the ``id`` of an event. Returns the case.
        """
        ...

    entities_event_evidence_post_v1 = add_case_event_evidence

    @post("entities_merge_post_v1", "/cases/entities/merge/v1")
    def entities_merge_post_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        destination_id: str | None = None,
        source_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Merge the case *source_id* into the case *destination_id*; no operation undoes it."""
        ...

    @get("queries.cases.get.v1", "/cases/queries/cases/v1", scope="Cases", pages=by_offset(most=10000))
    def query_case_ids(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of cases; *limit* is 1 to 10,000 (100).

        *filter* takes for example id, cid, tags, status, assigned_to_name, assigned_to_uuid, created_timestamp,
        updated_timestamp. Names of people may have the wildcard ``*``, times ``>`` and ``<``. *sort* is a field with
        ``|asc`` or ``|desc``, for example cid, tags, status, assigned_to_name, assigned_to_uuid, created_timestamp,
        updated_timestamp or assigned_to_userid; the default is the API's own order. *q* searches all fields for a str.
        """
        ...

    queries_cases_get_v1 = query_case_ids
