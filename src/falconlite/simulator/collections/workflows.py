"""Workflows: find, import, export, change and run them; find executions, activities and triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.automation.flows import ACTIVITY, DEFINITION, EXECUTION, TRIGGER, begun, chosen, ended
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler, read_json
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints, ids_of
from falconlite.specs.workflows import DefinitionUpdateRequestV2

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "workflows"
"""A guess."""

MOST = (100, 500)


class Store(repository.Store):
    """The workflows of an account, and their executions."""

    kinds = (DEFINITION, EXECUTION, ACTIVITY, TRIGGER)


definitions, executions = Endpoints(Store, DEFINITION), Endpoints(Store, EXECUTION)
activities, triggers = Endpoints(Store, ACTIVITY), Endpoints(Store, TRIGGER)


# Definitions.


def act(ask: Question) -> Reply:
    """Enable or disable definitions, or cancel their executions: of all that exist, or of none."""
    kept, ids = definitions.of(ask), ids_of(ask)
    there = [id for id in ids if kept.get(id) is not None]
    if ask.query["action_name"] == "cancel":
        running = executions.of(ask)
        running.settle(ask.tenant.clock.time())
        for record in [each for id in there for each in running.where(definition_id=id, status="Running")]:
            running.change(record["execution_id"], **ended(record, "Canceled", ask.tenant.clock.time()))
    else:
        definitions.apply(ask, {id: {"enabled": ask.query["action_name"] == "enable"} for id in there})
    return definitions.answered(there, [id for id in ids if id not in there], affected=len(there))


def update(ask: Question) -> Reply:
    """Replace a definition by a new version; with ``validate_only``, only check it."""
    kept, body = definitions.of(ask), ask.body
    record, given = kept.get(body["id"]), body.get("Definition")
    if record is None:
        raise Refused(404, f"there is no workflow definition {body['id']}")
    if given is not None and not given.get("name"):
        raise Refused(400, "missing field in the body: Definition.name")
    fields = {name: value for name, value in (given or {}).items() if name in DEFINITION.settable}
    if "enabled" in body:
        fields["enabled"] = body["enabled"]
    if not ask.query.get("validate_only"):
        version = int(record["version"]) + (given is not None)
        definitions.apply(ask, {record["id"]: {**fields, "version": version}})
    return Reply([record["id"]], affected=1)


def export(ask: Question) -> Reply:
    """Return a definition as YAML."""
    import yaml

    record = definitions.of(ask).get(ask.query["id"])
    if record is None:
        raise Refused(404, f"there is no workflow definition {ask.query['id']}")
    kept = {name: record[name] for name in DEFINITION.settable if name in record and name != "enabled"}
    text = yaml.safe_dump(kept, sort_keys=False, allow_unicode=True)
    return Reply(content=text.encode(), media="application/yaml")


def import_one(ask: Question) -> Reply:
    """Create a definition from YAML; with ``validate_only``, only check it."""
    given = _loaded(ask.file.content if ask.file else b"")
    if ask.query.get("name"):
        given["name"] = ask.query["name"]
    problems = [f"{name} is missing" for name in DEFINITION.needs if not given.get(name)]
    if problems or ask.query.get("validate_only"):
        return _imported({"name": given.get("name", ""), "description": given.get("description", "")}, problems)
    (id,) = definitions.new(ask, [given])
    return _imported(definitions.of(ask).records[id], (), affected=1)


def _loaded(content: bytes) -> dict[str, Any]:
    import yaml

    try:
        given = yaml.safe_load(content)
    except (yaml.YAMLError, ValueError) as error:
        raise Refused(400, f"the file is not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(given, dict):
        raise Refused(400, "the file must hold a mapping: name, trigger, actions")
    return {name: value for name, value in given.items() if name in DEFINITION.settable}


def _imported(record: Mapping[str, Any], problems: Sequence[str], **more: Any) -> Reply:
    shown: Stored = {name: record[name] for name in ("id", "name", "description") if name in record}
    errors = [{"message": problem} for problem in problems]
    return Reply([{**shown, "parameters": [], "validation_errors": errors}], 400 if problems else 200, **more)


# Executions.


def _start(ask: Question, wanted: Sequence[Mapping[str, Any]], **more: Any) -> Reply:
    """Start executions of definitions. A second call with the same key returns the execution of the first."""
    kept, key = executions.of(ask), ask.query.get("key", "")
    same = [record["execution_id"] for record in kept.records.values() if key and record.get("key") == key]
    if same:
        return Reply(same)
    ids = []
    for definition in wanted:
        record = begun(ask, definition, key=key, **more)
        ids.append(kept.new_id())
        kept.add({**record, "execution_id": ids[-1]})
    return Reply(ids, affected=len(ids))


def execute(ask: Question) -> Reply:
    """Run definitions by ID or by name. Only enabled on-demand definitions can run."""
    given = ask.query.get("definition_id", ())
    wanted = chosen(definitions.of(ask), [given] if isinstance(given, str) else given, ask.query.get("name", ""))
    for definition in wanted:
        if not definition["enabled"]:
            raise Refused(400, f"the workflow definition {definition['id']} is disabled")
        if definition["trigger"].get("name") != "on_demand":
            raise Refused(400, f"the workflow definition {definition['id']} does not start on demand")
    return _start(ask, wanted, trigger_input=ask.body)


def act_on_executions(ask: Question) -> Reply:
    """Cancel running executions, or resume failed ones. Others do not change."""
    kept, ids = executions.of(ask), ids_of(ask)
    there = [record for id in ids if (record := kept.get(id)) is not None]
    now = ask.tenant.clock.time()
    for record in there:
        if ask.query["action_name"] == "cancel" and record["status"] == "Running":
            kept.change(record["execution_id"], **ended(record, "Canceled", now))
    known = [record["execution_id"] for record in there]
    return executions.answered(known, [id for id in ids if id not in known], affected=len(known))


SKIPPED = frozenset(("trigger", "activities", "flows"))
"""Fields that ``skip_fields`` can drop, besides ``submodels``, which the made-up executions lack."""


def _skipping(handler: Handler) -> Handler:
    """Drop the fields that the call asks to skip."""

    def answer(ask: Question) -> Reply:
        skipped = SKIPPED & set(ask.query.get("skip_fields", ()))
        reply: Reply = handler.answer(ask)
        shown = [{name: value for name, value in each.items() if name not in skipped} for each in reply.resources or ()]
        return reply._replace(resources=shown)

    return handler._replace(answer=answer)


def read_any(_operation: Any, _query: Any, content: bytes, _headers: Any, *, strict: bool) -> dict[str, Any]:  # noqa: ARG001  # the signature of a Handler's read
    """Read the input of a trigger: any JSON object, or an empty body."""
    given = read_json(content) if content.strip() else {}
    if not isinstance(given, dict):
        raise Refused(400, "the body must be a JSON object")
    return given


HANDLERS = {
    "WorkflowActivitiesCombined": activities.combined(limit=MOST),
    "WorkflowActivitiesContentCombined": activities.combined(limit=MOST),
    "WorkflowDefinitionsCombined": definitions.combined(limit=MOST),
    "WorkflowExecutionsCombined": _skipping(executions.combined(limit=MOST)),
    "WorkflowTriggersCombined": triggers.combined(limit=MOST),
    "WorkflowDefinitionsAction": Handler(act),
    "WorkflowDefinitionsExport": Handler(export),
    "WorkflowDefinitionsImport": Handler(import_one),
    "WorkflowDefinitionsUpdate": Handler(update, read=as_declared(DefinitionUpdateRequestV2)),
    "WorkflowDefinitionsDelete": definitions.delete(free=False),
    "WorkflowExecute": Handler(execute, read=read_any),
    "WorkflowExecuteInternal": Handler(execute, read=read_any),
    "WorkflowExecutionsAction": Handler(act_on_executions),
    "WorkflowExecutionResults": _skipping(executions.read(free=False)),
}
