"""TODO."""

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

Sort = Literal["activity.type.asc", "activity.type.desc", "activity.created_time.asc", "activity.created_time.desc"]
QueryCasesSort = Literal[
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
    """TODO."""

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
        """TODO."""
        ...

    AggregateCases = aggregate_cases

    @post("GetCaseActivityByIds", "/message-center/entities/case-activities/GET/v1", reads=True)
    def get_case_activity(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Activity]:
        """TODO."""
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
        """TODO."""
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
        answers="json",
    )
    def download_case_attachment(self, *, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    CaseDownloadAttachment = download_case_attachment
    case_download_attachment = download_case_attachment

    @post(
        "CaseAddAttachment",
        "/message-center/entities/case-attachment/v1",
        upload=FilePart("file_data", field="file", name="file_name"),
    )
    def add_case_attachment(
        self,
        file_data: Any | None = None,
        *,
        case_id: str | None = None,
        user_uuid: str | None = None,
        file: Any | None = None,
        file_name: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[Attachment]:
        """TODO."""
        ...

    CaseAddAttachment = add_case_attachment
    case_add_attachment = add_case_attachment

    @post("CreateCaseV2", "/message-center/entities/case/v2", wire={"content": "body"}, also={"case_type": "type"})
    def create_case_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        detections: Sequence[Alert] | None = None,
        incidents: Sequence[Incident] | None = None,
        malware_submission_id: str | None = None,
        recon_rule_type: str | None = None,
        title: str | None = None,
        type: str | None = None,
        user_uuid: str | None = None,
        content: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AffectedEntity]:
        """TODO."""
        ...

    CreateCaseV2 = create_case_v2

    @post("GetCaseEntitiesByIDs", "/message-center/entities/cases/GET/v1", reads=True)
    def get_cases(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Case]:
        """TODO."""
        ...

    GetCaseEntitiesByIDs = get_cases
    get_case_entities_by_ids = get_cases

    @get("QueryActivityByCaseID", "/message-center/queries/case-activities/v1", pages=by_offset())
    def query_activities(
        self,
        *,
        case_id: str,
        limit: int | None = None,
        sort: Sort | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryActivityByCaseID = query_activities
    query_activity_by_case_id = query_activities

    @get("QueryCasesIdsByFilter", "/message-center/queries/cases/v1", pages=by_offset())
    def query_cases(
        self,
        *,
        limit: int | None = None,
        sort: QueryCasesSort | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryCasesIdsByFilter = query_cases
    QueryCaseIdsByFilter = query_cases
    query_cases_ids_by_filter = query_cases
    query_case_ids_by_filter = query_cases
