"""Message Center: cases with CrowdStrike's analysts, their activities and attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.message_center import Activity, AffectedEntity, Attachment, Case
    from falconlite.operations.options import BodyOptions, CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.message_center import Alert, Incident

ActivitySort = Literal[
    "activity.type.asc", "activity.type.desc", "activity.created_time.asc", "activity.created_time.desc"
]
CaseSort = Literal[
    "case.created_time.asc",
    "case.created_time.desc",
    "case.last_modified_time.asc",
    "case.last_modified_time.desc",
    "case.status.asc",
    "case.status.desc",
    "case.type.asc",
    "case.type.desc",
    "case.id.asc",
    "case.id.desc",
]


class MessageCenter(Service):
    """Message Center: open, find and describe cases with CrowdStrike's analysts, and add comments and files to them.

    Scopes: Message Center: Read; Message Center: Write for new cases, comments and files. Lists page by *offset*, the
    number of IDs to skip (0); *limit* is 1 to 500. *user_uuid* is the UUID of the Falcon user on whose behalf the call
    acts.
    """

    scope = "Message Center"

    @post("AggregateCases", "/message-center/aggregates/cases/GET/v1", shape=one_aggregate, reads=True)
    def aggregate_cases(
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
        """Count cases by a field, or by ranges of dates or numbers; *body* is a list of several specifications.

        *type* is terms, date_range, date_histogram (needs *interval*), range or another. *filter* is FQL. *date_ranges*
        are dicts with ``from`` and ``to``.
        """
        ...

    AggregateCases = aggregate_cases

    @post("GetCaseActivityByIds", "/message-center/entities/case-activities/GET/v1", reads=True)
    def get_case_activity(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Activity]:
        """Describe activities of cases by ID: author, time, type and text."""
        ...

    GetCaseActivityByIds = get_case_activity
    get_case_activity_by_ids = get_case_activity

    @post(
        "CaseAddActivity",
        "/message-center/entities/case-activity/v1",
        wire={"content": "body"},
        also={"activity_type": "type"},
    )
    def add_case_activity(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        case_id: str | None = None,
        type: str | None = None,
        user_uuid: str | None = None,
        content: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Add a comment to a case.

        *content* is the text. *type* is "comment", the only one that the API lets a program add.
        """
        ...

    CaseAddActivity = add_case_activity
    case_add_activity = add_case_activity

    @get(
        "CaseDownloadAttachment",
        "/message-center/entities/case-attachment/v1",
        produces=(
            "application/json",
            "application/msword",
            "application/pdf",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/zip",
            "image/bmp",
            "image/gif",
            "image/jpeg",
            "image/jpg",
            "image/png",
            "text/plain",
        ),
        answers="bytes",
        download=True,
    )
    def download_case_attachment(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download an attachment of a case by its ID, from the record of the case.

        With ``stream=True`` it returns a ``Download``, which saves the file to disk.
        """
        ...

    CaseDownloadAttachment = download_case_attachment
    case_download_attachment = download_case_attachment

    @post(
        "CaseAddAttachment",
        "/message-center/entities/case-attachment/v1",
        also={"file": "file_data", "sample": "file_data", "upfile": "file_data"},
        upload=FilePart("file_data", field="file", name="file_name"),
    )
    def add_case_attachment(
        self,
        file_data: Any,
        *,
        case_id: str,
        user_uuid: str,
        file_name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[Attachment]:
        """Upload a file to a case.

        *file_data* is bytes, an open file or a path (``pathlib.Path``). *file_name* is the name in the case (default:
        the name of the file); it is required for bytes. Allowed are pictures (bmp, gif, jpg, png), csv, pdf, txt and
        office documents. The API requires *case_id* and *user_uuid*.
        """
        ...

    CaseAddAttachment = add_case_attachment
    case_add_attachment = add_case_attachment

    @post("CreateCaseV2", "/message-center/entities/case/v2", wire={"content": "body"}, also={"case_type": "type"})
    def create_case_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        detections: Sequence[Mapping[str, str]] | Sequence[Alert] | None = None,
        incidents: Sequence[Mapping[str, str]] | Sequence[Incident] | None = None,
        malware_submission_id: str | None = None,
        recon_rule_type: str | None = None,
        title: str | None = None,
        type: str | None = None,
        user_uuid: str | None = None,
        content: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AffectedEntity]:
        """Open a case and return its ID.

        *title* and *content* are its subject and text. *type* is for example "fc:contact", "fc:detection-support",
        "fc:falcon-product-support" or "fc:incident-support". *detections* (dicts with ``id``, ``product`` and ``url``)
        and *incidents* (``id``, ``url``) are linked to it.
        """
        ...

    CreateCaseV2 = create_case_v2

    @post("GetCaseEntitiesByIDs", "/message-center/entities/cases/GET/v1", reads=True)
    def get_cases(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Case]:
        """Describe cases by ID: title, text, status, assigner, hosts, detections and attachments."""
        ...

    GetCaseEntitiesByIDs = get_cases
    get_case_entities_by_ids = get_cases

    @get("QueryActivityByCaseID", "/message-center/queries/case-activities/v1", pages=by_offset(most=500))
    def query_activities(
        self,
        *,
        case_id: str,
        limit: int | None = None,
        sort: ActivitySort | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the activities of a case.

        *filter* is FQL over activity.type and activity.created_time.
        """
        ...

    QueryActivityByCaseID = query_activities
    query_activity_by_case_id = query_activities

    @get("QueryCasesIdsByFilter", "/message-center/queries/cases/v1", pages=by_offset(most=500))
    def query_cases(
        self,
        *,
        limit: int | None = None,
        sort: CaseSort | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of cases.

        *filter* is FQL over activity.body and these fields of ``case``: aids, body, created_time, detections.id, hosts,
        id, incidents.id, ip_addresses, key, last_modified_time, status, title, type, and uid, uuid, first_name,
        last_name and display_name of the assigner; ``_all`` searches all.
        """
        ...

    QueryCasesIdsByFilter = query_cases
    QueryCaseIdsByFilter = query_cases
    query_cases_ids_by_filter = query_cases
    query_case_ids_by_filter = query_cases


Message_Center = MessageCenter
