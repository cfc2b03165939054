"""The operations of Hosts that write: contain, hide, group, tag and delete devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.services.hosts import TAG_PREFIX, Hosts
from falconlite.simulator.accounts.members import move, record_of
from falconlite.simulator.answers import Refused, Reply, found, missing, problem
from falconlite.simulator.checks import Handler
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.simulator.question import Question


class Change(NamedTuple):
    """The effect of an action: set *field* to *value*, then to *after* (if given) when the delay has passed."""

    field: str
    value: str
    after: str = ""
    conflicts: tuple[str, ...] = ()


CHANGES = {
    "contain": Change("status", "containment_pending", "contained", ("containment_pending", "contained")),
    "lift_containment": Change("status", "lift_containment_pending", "normal", ("lift_containment_pending", "normal")),
    "hide_host": Change("host_hidden_status", "hidden"),
    "unhide_host": Change("host_hidden_status", "visible"),
    "detection_suppress": Change("detection_suppression_status", "suppressed"),
    "detection_unsuppress": Change("detection_suppression_status", "unsuppressed"),
    "lift_filesystem_containment_all": Change("filesystem_containment_status", "normal"),
}

DETAILS = Hosts.operations["GetDeviceDetailsV2"].route


def perform_action(ask: Question) -> Reply:
    """Change the state of devices. Reply 202 with the changed devices, and an error for each other ID.

    The API documents a 409, but not when only some devices conflict. Here: 202 if any device changes, otherwise the
    code of the first error, 409 (already in that state) or 400 (unknown): no 404 is documented.
    """
    tenant, change = ask.tenant, CHANGES[ask.query["action_name"]]
    notes = [each["value"] for each in ask.body.get("action_parameters", ()) if each["name"] == "note"]
    affected: list[dict[str, str]] = []
    errors: list[dict[str, Any]] = []
    for id in dict.fromkeys(ask.body["ids"]):
        if id not in tenant.devices:
            errors += missing("device", [id])
            continue
        state = tenant.devices.value(id, change.field)
        if state in change.conflicts:
            errors.append(problem(409, f"device {id} is in the state {state} already", id))
            continue
        if change.after:
            tenant.pending[id] = (tenant.clock.time() + tenant.containment_delay, change.after)
        tenant.change(id, **{change.field: change.value}, notes=[*tenant.devices.value(id, "notes"), *notes])
        affected.append(_entity(id))
    return _documented(found(affected, errors, 202, affected=len(affected)))


def _entity(id: str) -> dict[str, str]:
    return {"id": id, "path": f"{DETAILS}?ids={id}"}


def _documented(reply: Reply) -> Reply:
    """Answer unknown IDs with 400: no 404 is documented for actions. Each error keeps its code."""
    return reply._replace(status=400) if reply.status == 404 else reply


def group_action(ask: Question) -> Reply:
    """Add to groups, or remove from them, the devices that a filter finds; or empty the groups.

    The API documents neither 400 nor 404 here: unknown groups are errors in a 200, which is a guess.
    """
    tenant, action = ask.tenant, ask.query["action_name"]
    filters = [each["value"] for each in ask.body.get("action_parameters", ()) if each["name"] == "filter"]
    if action == "remove_all":
        filters = [""]
    if not filters:
        raise Refused(400, f"{action} needs an action parameter named filter")
    ids = list(dict.fromkeys(ask.query["ids"]))
    there = move(tenant, ask.actor, ids, filters, join=action == "add_group_member")
    errors = missing("host group", [id for id in ids if id not in there])
    return Reply([record_of(tenant, id) for id in there], errors=errors)


def update_tags(ask: Question) -> Reply:
    """Add or remove grouping tags; reply with one record for each device.

    A tag with another prefix fails for every device. Adding a tag twice, or removing an absent tag, succeeds: the
    record says ``updated``, which is a guess.
    """
    tenant, tags = ask.tenant, ask.body["tags"]
    adding = ask.body["action"] == "add"
    wrong = [tag for tag in tags if not tag.startswith(TAG_PREFIX) or tag == TAG_PREFIX]
    results: list[dict[str, Any]] = []
    for id in dict.fromkeys(ask.body["device_ids"]):
        if id not in tenant.devices:
            results.append({"device_id": id, "updated": False, "code": 404, "error": "there is no such device"})
        elif wrong:
            error = f"a tag must begin with {TAG_PREFIX}: {', '.join(wrong)}"
            results.append({"device_id": id, "updated": False, "code": 400, "error": error})
        else:
            _tag(ask, id, tags, adding=adding)
            results.append({"device_id": id, "updated": True})
    return Reply(results, 202, affected=sum(result["updated"] for result in results))


def _tag(ask: Question, id: str, tags: Sequence[str], *, adding: bool) -> None:
    before = ask.tenant.devices.value(id, "tags")
    kept = [tag for tag in before if adding or tag not in tags]
    after = list(dict.fromkeys([*kept, *tags])) if adding else kept
    if after != before:
        ask.tenant.change(id, tags=after)


def delete_devices(ask: Question) -> Reply:
    """Delete devices by ID. With a filter, delete only those of them that match it."""
    tenant = ask.tenant
    matches = compiled(ask.body.get("filter", ""), DIALECT, tenant.clock.time())
    ids = list(dict.fromkeys(ask.body["ids"]))
    there = [id for id in ids if id in tenant.devices and matches(tenant.devices[id])]
    for id in there:
        tenant.remove(id)
    errors = missing("device", [id for id in ids if id not in there])
    return _documented(found([_entity(id) for id in there], errors, 202, affected=len(there)))


HANDLERS = {
    "PerformActionV2": Handler(perform_action),
    "entities.perform_action": Handler(group_action, free=True),
    "UpdateDeviceTags": Handler(update_tags, most={"tags": 50}),
    "DevicesActionsDeleteV1": Handler(delete_devices, free=True),
}
