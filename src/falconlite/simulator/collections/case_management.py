"""Cases, their evidence and files, and the records that they use: templates, SLAs, notification groups, access tags."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.aggregates import aggregated
from falconlite.simulator.answers import Refused, Reply, missing, stamp
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.cases.kinds import CASE, FILE, check, level_of, who, with_evidence
from falconlite.simulator.cases.settings import GROUP, GROUP_V2, SLA, SNAPSHOT, TAG, TEMPLATE, snapshot_of
from falconlite.simulator.checks import Handler
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints, ids_of
from falconlite.simulator.kept.pages import page_of
from falconlite.specs import case_management as specs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "cases-api"
"""A guess."""

MOST = (100, 200)


class Store(repository.Store):
    """The cases of an account, their files, and the records that cases use."""

    kinds = (CASE, FILE, TEMPLATE, SNAPSHOT, SLA, GROUP, GROUP_V2, TAG)


cases, files, templates = Endpoints(Store, CASE), Endpoints(Store, FILE), Endpoints(Store, TEMPLATE)
snapshots, slas, tags = Endpoints(Store, SNAPSHOT), Endpoints(Store, SLA), Endpoints(Store, TAG)
groups, groups_v2 = Endpoints(Store, GROUP), Endpoints(Store, GROUP_V2)


# Cases.


def _case(ask: Question, id: str) -> Stored:
    """Return a case that can be changed; raise Refused if it does not exist or was merged."""
    found = cases.of(ask).get(id)
    if found is None:
        raise Refused(404, f"there is no case {id}")
    if found["read_only"]["is_read_only"]:
        raise Refused(409, f"the case {id} was merged into another one, and cannot be changed")
    return found


def _check_alerts(ask: Question, given: Sequence[Mapping[str, Any]]) -> None:
    if unknown := [each["id"] for each in given if each["id"] not in ask.tenant.alerts]:
        raise Refused(400, f"there is no alert {', '.join(unknown)}")


def _template(ask: Question, id: str) -> Stored:
    """Return what a case stores of a template, with its latest snapshot. Raise Refused if it does not exist."""
    template = templates.of(ask).get(id)
    if template is None:
        raise Refused(404, f"there is no template {id}")
    last = max(snapshots.of(ask).where(template_id=id), key=lambda each: int(each["version"]), default={})
    return {"id": id, "name": template["name"], "snapshot_id": last.get("id", ""), "version": last.get("version", 0)}


def create(ask: Question) -> Reply:
    """Open a case."""
    _check_alerts(ask, (ask.body.get("evidence") or {}).get("alerts", ()))
    body = {**ask.body}
    if body.get("template") is not None:
        body["template"] = _template(ask, body["template"]["id"])
    ids = cases.new(ask, [body])
    return cases.told(ask, ids, (), 201, affected=1)


def _change(ask: Question, id: str, fields: Mapping[str, Any]) -> Reply:
    """Set fields of a case, and increase its version."""
    record = cases.of(ask).records[id]
    version = int(record["version"]) + 1
    told = {"last_updated_by": who(ask), "update_actor": {"type": "api_client", "user": who(ask)}}
    consistency = {"consistent": True, "version": version}
    cases.apply(ask, {id: {**fields, **told, "version": version, "consistency": consistency}})
    return cases.told(ask, [id], affected=1)


SENT = (
    *("name", "description", "description_format", "description_tagged_users", "severity", "severity_info", "status"),
    *("access_tags", "workflows"),
)
"""Fields that an update copies unchanged."""


def update(ask: Question) -> Reply:
    """Change fields of a case, if its version is the expected one."""
    body, record = ask.body, _case(ask, ask.body["id"])
    given: dict[str, Any] = body.get("fields") or {}
    for name in ("expected_version", "expected_consistency_version"):
        if name in body and body[name] != record["version"]:
            raise Refused(409, f"the case has version {record['version']}, not {body[name]}")
    check(given)
    if given.get("name") == "":
        raise Refused(400, "name must not be empty")
    fields = {name: given[name] for name in SENT if name in given}
    if "severity" in given and "severity_info" not in given:
        fields["severity_info"] = {"level": level_of(given["severity"])}
    if given.get("assigned_to_user_uuid"):
        fields["assigned_to"] = {"uuid": given["assigned_to_user_uuid"]}
    if given.get("remove_user_assignment"):
        fields["assigned_to"] = None
    if "template" in given:
        fields["template"] = _template(ask, given["template"]["id"])
    if "custom_fields" in given:
        fields["fields"] = [dict(each) for each in given["custom_fields"]]
    if fields.get("status") == "closed":
        fields["end_timestamp"] = stamp(ask.tenant.clock.time())
    return _change(ask, record["id"], fields)


def add_evidence(ask: Question, *, kind: str) -> Reply:
    """Add alerts or events to a case."""
    record, given = _case(ask, ask.body["id"]), ask.body.get(kind) or []
    if not given:
        raise Refused(400, f"missing field in the body: {kind}")
    if kind == "alerts":
        _check_alerts(ask, given)
    return _change(ask, record["id"], {"evidence": with_evidence(cases.of(ask), record, kind, given)})


def add_tags(ask: Question) -> Reply:
    """Add tags to a case."""
    record, given = _case(ask, ask.body["id"]), ask.body.get("tags") or []
    if not given:
        raise Refused(400, "missing field in the body: tags")
    return _change(ask, record["id"], {"tags": list(dict.fromkeys([*record["tags"], *given]))})


def remove_tags(ask: Question) -> Reply:
    """Remove tags from a case."""
    record = _case(ask, ask.query["id"])
    return _change(ask, record["id"], {"tags": [tag for tag in record["tags"] if tag not in ask.query["tag"]]})


def merge(ask: Question) -> Reply:
    """Add the evidence and the tags of one case to another. The first is closed, and can no longer be changed."""
    if absent := [name for name in ("destination_id", "source_id") if not ask.body.get(name)]:
        raise Refused(400, f"missing field in the body: {', '.join(absent)}")
    source, into = _case(ask, ask.body["source_id"]), _case(ask, ask.body["destination_id"])
    if source["id"] == into["id"]:
        raise Refused(400, "source_id and destination_id must be different cases")
    evidence = into["evidence"]
    for name in ("alerts", "events", "leads"):
        selectors = [each["selector"] for each in source["evidence"][name]["records"]]
        evidence = with_evidence(cases.of(ask), {"evidence": evidence}, name, selectors)
    _change(ask, source["id"], {"status": "closed", "read_only": {"is_read_only": True}})
    both = list(dict.fromkeys([*into["tags"], *source["tags"]]))
    return _change(ask, into["id"], {"evidence": evidence, "tags": both})


# Files.


def upload(ask: Question) -> Reply:
    """Store a file of a case."""
    case, file = _case(ask, ask.body["case_id"]), ask.file
    content = file.content if file else b""
    kept, now = files.of(ask), stamp(ask.tenant.clock.time())
    id = kept.new_id()
    kept.add(
        {
            "id": id,
            "cid": ask.tenant.cid,
            "case_id": case["id"],
            "name": file.name if file else "",
            "description": ask.body.get("description", ""),
            "file_size": str(len(content)),
            "file_size_bytes": len(content),
            "file_type": "application/octet-stream",
            "hash_value": hashlib.sha256(content).hexdigest(),
            "source": "upload",
            "uploaded_by": ask.actor,
            "uploaded_on": now,
        }
    )
    return files.told(ask, [id], affected=1)


def count_files(ask: Question) -> Reply:
    """Count files of cases, by the IDs of the cases or of the files."""
    kept, ids = files.of(ask), ids_of(ask)
    found = [kept.records[id] for id in kept.find({"filter": ask.query.get("filter", "")})]
    return Reply(aggregated(ask, [each for each in found if each["id"] in ids or each["case_id"] in ids], FILE.dialect))


# Templates.


def create_template(ask: Question) -> Reply:
    """Create a template, and the snapshot of its first version."""
    (id,) = templates.new(ask, [ask.body])
    _keep_version(ask, id, 1)
    return templates.told(ask, [id], affected=1)


def update_template(ask: Question) -> Reply:
    """Change a template; the previous version stays as a snapshot."""
    id = ask.body["id"]
    if templates.of(ask).get(id) is None:
        raise Refused(400, f"there is no template {id}")
    templates.set(ask, {id: ask.body})
    last = max((each["version"] for each in snapshots.of(ask).where(template_id=id)), default=0)
    _keep_version(ask, id, last + 1)
    return templates.told(ask, [id], affected=1)


def _keep_version(ask: Question, id: str, version: int) -> None:
    kept = snapshots.of(ask)
    kept.add({"id": kept.new_id(), **snapshot_of(templates.of(ask).records[id], version)})


def delete_templates(ask: Question) -> Reply:
    """Delete templates; their snapshots stay. The API documents a str as the answer."""
    reply: Reply = templates.delete().answer(ask)
    return reply._replace(document="OK") if reply.status == 200 else reply


def read_snapshots(ask: Question) -> Reply:
    """Describe snapshots, by their IDs or by template and version."""
    kept, query = snapshots.of(ask), ask.query
    if query.get("ids"):
        reply: Reply = snapshots.read().answer(ask)
        return reply
    wanted, versions = query.get("template_ids", ()), [str(version) for version in query.get("versions", ())]
    if not wanted:
        raise Refused(400, "ids or template_ids is needed")
    found = [each for each in kept.records.values() if each["template_id"] in wanted]
    return Reply([each for each in found if not versions or str(each["version"]) in versions])


# Fields of templates.


def _fields(ask: Question) -> dict[str, Stored]:
    return {field["id"]: field for template in templates.of(ask).records.values() for field in template["fields"]}


def query_fields(ask: Question) -> Reply:
    """Find IDs of the fields of all templates."""
    page, pagination = page_of(list(_fields(ask)), ask.query)
    return Reply(page, pagination=pagination)


def read_fields(ask: Question) -> Reply:
    """Describe fields of templates by ID."""
    fields, ids = _fields(ask), ids_of(ask)
    there, errors = [fields[id] for id in ids if id in fields], missing("field", [id for id in ids if id not in fields])
    return Reply(there, 400 if errors and not there else 200, errors)


def _grouped(endpoints: Endpoints, name: str, end: str, create_as: Any, update_as: Any) -> dict[str, Handler]:
    """Return the handlers of a kind with one record a call in create and update; *end* is the version in the IDs."""
    return {
        f"queries.{name}.get.{end}": endpoints.query(limit=MOST),
        f"entities.{name}.get.{end}": endpoints.read(),
        f"entities.{name}.post.{end}": endpoints.create(create_as, at="", status=200),
        f"entities.{name}.patch.{end}": endpoints.update(update_as, at=""),
        f"entities.{name}.delete.{end}": endpoints.delete(),
        f"aggregates.{name}.post.{end}": endpoints.aggregate(),
    }


_body: Callable[[Any], Any] = as_declared

HANDLERS = {
    **_grouped(slas, "slas", "v1", specs.SLAV1CreateRequest, specs.SLAV1UpdateRequest),
    **_grouped(
        groups,
        "notification-groups",
        "v1",
        specs.NotificationGroupV1CreateRequest,
        specs.NotificationGroupV1UpdateRequest,
    ),
    **_grouped(
        groups_v2,
        "notification-groups",
        "v2",
        specs.NotificationGroupV2CreateRequest,
        specs.NotificationGroupV2UpdateRequest,
    ),
    "queries.templates.get.v1": templates.query(limit=MOST),
    "entities.templates.get.v1": templates.read(),
    "entities.templates.post.v1": Handler(create_template, read=_body(specs.TemplateV1CreateRequest)),
    "entities.templates.patch.v1": Handler(update_template, read=_body(specs.TemplateV1UpdateRequest)),
    "entities.templates.delete.v1": Handler(delete_templates, free=True),
    "aggregates.templates.post.v1": templates.aggregate(),
    "queries.template-snapshots.get.v1": snapshots.query(limit=MOST),
    "entities.template-snapshots.get.v1": Handler(read_snapshots, free=True),
    "queries.fields.get.v1": Handler(query_fields, limit=MOST),
    "entities.fields.get.v1": Handler(read_fields, free=True),
    "queries.access-tags.get.v1": tags.query(after=True, limit=MOST),
    "entities.access-tags.get.v1": tags.read(),
    "aggregates.access-tags.post.v1": tags.aggregate(),
    "queries.cases.get.v1": cases.query(limit=(100, 10_000)),
    "entities.cases.post.v2": cases.read(),
    "entities.cases.put.v2": Handler(create, read=_body(specs.CreateCaseRequest)),
    "entities.cases.patch.v2": Handler(update, read=_body(specs.UpdateCaseRequest)),
    "entities.alert-evidence.post.v1": Handler(
        partial(add_evidence, kind="alerts"), read=_body(specs.AddAlertsToCaseRequest)
    ),
    "entities.event-evidence.post.v1": Handler(
        partial(add_evidence, kind="events"), read=_body(specs.AddEventsToCaseRequest)
    ),
    "entities.case-tags.post.v1": Handler(add_tags, read=_body(specs.AddTagsToCaseRequest)),
    "entities.case-tags.delete.v1": Handler(remove_tags),
    "entities_merge_post_v1": Handler(merge, read=_body(specs.MergeCasesRequest)),
    "queries.file-details.get.v1": files.query(limit=MOST),
    "combined.file-details.get.v1": files.combined(limit=MOST),
    "entities.file-details.get.v1": files.read(),
    "entities.file-details.patch.v1": files.update(specs.FileUpdateRequestV1, at=""),
    "entities.files_upload.post.v1": Handler(upload),
    "entities.files.delete.v1": files.delete(),
    "aggregates.file-details.post.v1": Handler(count_files, free=True),
}
