"""Device control policies: which USB and Bluetooth devices hosts may use, and the messages to their users."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared, Endpoints
from falconlite.simulator.kept.kinds import Kind, fine, hexadecimal, seeded_chance
from falconlite.simulator.policies.device_classes import (
    NOTICE,
    NOTICES,
    USB,
    first_form,
    new_settings,
    usb_of,
    with_actions,
    with_exceptions,
)
from falconlite.simulator.policies.endpoints import POWERED_BY as POWERED_BY  # noqa: PLC0414  # of this collection, too
from falconlite.simulator.policies.endpoints import Policies
from falconlite.simulator.policies.kinds import DEFAULT, policy, with_groups
from falconlite.specs.device_control_policies import (
    CreatePoliciesV1,
    ReqCreatePoliciesV1,
    ReqUpdateBasesV1External,
    ReqUpdateDefaultDCPolicyV1,
    ReqUpdateDefaultSettingsV1,
    ReqUpdatePoliciesClassesV1,
    SetPolicyPrecedenceReqV1,
    UpdatePoliciesReqV1,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

PLATFORM_IDS = {"Windows": "0", "Mac": "1", "Linux": "3"}

PARTS = ("settings", "usb_settings", "bluetooth_settings")


def _merge(_: Question, kept: repository.Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    """Set the given settings, of a policy in either form, and keep the others."""
    settings, usb, blue = ({**record[name], **given.get(name, {})} for name in PARTS)
    classes = given.get("settings", {}).get("classes", ())
    gone = settings.pop("delete_exceptions", ())
    exceptions = [{**each, "class": of["id"]} for of in classes for each in of.get("exceptions", ())]
    there = with_actions(record["settings"]["classes"], classes)
    settings["classes"] = with_exceptions(there, exceptions, gone, kept.new_id)
    settings |= {name: usb.pop(name) for name in list(usb) if name in settings}
    for place, name in ((settings, "custom_notifications"), (blue, "custom_end_user_notifications")):
        place[name] = _told(record["settings" if place is settings else "bluetooth_settings"][name], place[name])
    return {"settings": settings, "usb_settings": usb, "bluetooth_settings": blue}


def _told(before: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Set the given parts of the user messages."""
    return {name: {**before.get(name, NOTICE), **given.get(name, {})} for name in {**before, **given}}


def _first_version(ask: Question, kept: repository.Repository, record: Stored) -> Stored:
    return with_groups(ask, kept, first_form(record))


def _second_version(_: Question, kept: repository.Repository, record: Stored) -> Stored:
    visible = {name: value for name, value in record.items() if name != "settings"}
    digest = sha256(repr([record[name] for name in PARTS]).encode()).hexdigest()
    return {
        **visible,
        "assignment_type": "default" if record["name"] == DEFAULT else "host_group",
        "bluetooth_channel_version": 1,
        "platform_id": PLATFORM_IDS[record["platform_name"]],
        "precedence": kept.records[record["id"]]["precedence"],
        "settings_hash": digest[:8],
        "usb_channel_version": 1,
        "usb_settings": usb_of(record),
    }


V1 = policy(
    "device control policy",
    "device_control_policies.PolicyV1",
    "device_control",
    settings=new_settings,
    merge=_merge,
    settable=PARTS,
    platforms=("Windows", "Mac"),
    more=("usb_settings", "bluetooth_settings"),
    show=_first_version,
)
V2 = V1._replace(show=_second_version)


def _first_messages(tenant: Tenant) -> Iterable[Stored]:
    author, time = "crowdstrike", fine(tenant.born - 400 * DAY)
    yield {
        "id": hexadecimal(seeded_chance(tenant, "device control messages")),
        "cid": tenant.cid,
        "created_by": author,
        "created_timestamp": time,
        "modified_by": author,
        "modified_timestamp": time,
        "bluetooth_custom_notifications": {"blocked_notification": NOTICE},
        "usb_custom_notifications": NOTICES,
    }


MESSAGES = Kind(
    "default of device control", "device_control_policies.RespUpdateDefaultSettingsV1", seed=_first_messages
)


class Store(repository.Store):
    """The device control policies of an account, and the default messages to users."""

    kinds = (V1, MESSAGES)


def _defaults(ask: Question) -> list[str]:
    return [id for id, record in _first.of(ask).records.items() if record["name"] == DEFAULT]


def read_default_policies(ask: Question) -> Reply:
    """Return the default policies."""
    return _first.told(ask, _defaults(ask))


def update_default_policies(ask: Question) -> Reply:
    """Change the messages of the default policies."""
    notices = ask.body.get("custom_notifications")
    if not notices:
        raise Refused(400, "missing field in the body: custom_notifications")
    ids = _defaults(ask)
    _first.set(ask, {id: {"settings": {"custom_notifications": notices}} for id in ids})
    return _first.told(ask, ids, affected=len(ids))


def read_messages(ask: Question) -> Reply:
    """Return the default messages."""
    return _messages.told(ask, list(_messages.of(ask).records))


def update_messages(ask: Question) -> Reply:
    """Change the default messages."""
    ((id, record),) = _messages.of(ask).records.items()
    _messages.apply(ask, {id: {name: _told(record[name], given) for name, given in ask.body.items()}})
    return _messages.told(ask, [id], affected=1)


def update_classes(ask: Question) -> Reply:
    """Change the actions on classes of devices, and the exceptions."""
    given = ask.body.get("policies") or ()
    if not given:
        raise Refused(400, "policies must be a list of at least one object")
    kept, ids = _second.of(ask), list(dict.fromkeys(each["id"] for each in given))
    there = [id for id in ids if kept.get(id) is not None]
    changes: dict[str, Stored] = {}
    for each in given:
        if each["id"] in there:
            record = {**kept.records[each["id"]], **changes.get(each["id"], {})}
            changes[each["id"]] = {
                name: {**record[name], "classes": _with_classes(kept, record[name]["classes"], each.get(key, {}))}
                for name, key in (("settings", "usb_classes"), ("bluetooth_settings", "bluetooth_classes"))
            }
    _second.apply(ask, changes)
    return _second.told(ask, there, ids, affected=len(there))


def _with_classes(kept: repository.Repository, classes: Any, given: Mapping[str, Any]) -> list[dict[str, Any]]:
    exceptions = given.get("upsert_exceptions", ())
    if any(not each.get("class") for each in exceptions):
        raise Refused(400, f"an exception needs its class, such as {USB[0]}")
    there = with_actions(classes, given.get("classes", ()))
    return with_exceptions(there, exceptions, given.get("delete_exceptions", ()), kept.new_id)


_first, _second, _messages = Policies(Store, V1), Policies(Store, V2), Endpoints(Store, MESSAGES)

HANDLERS = {
    **_first.handlers(
        "DeviceControl", create=CreatePoliciesV1, update=UpdatePoliciesReqV1, order=SetPolicyPrecedenceReqV1
    ),
    "getDeviceControlPoliciesV2": _second.read(),
    "postDeviceControlPoliciesV2": _second.create(ReqCreatePoliciesV1, at="policies", status=200),
    "patchDeviceControlPoliciesV2": _second.update(ReqUpdateBasesV1External, at="policies"),
    "patchDeviceControlPoliciesClassesV1": Handler(update_classes, read=as_declared(ReqUpdatePoliciesClassesV1)),
    "getDefaultDeviceControlPolicies": Declared(read_default_policies),
    "updateDefaultDeviceControlPolicies": Handler(
        update_default_policies, read=as_declared(ReqUpdateDefaultDCPolicyV1)
    ),
    "getDefaultDeviceControlSettings": Declared(read_messages),
    "updateDefaultDeviceControlSettings": Handler(update_messages, read=as_declared(ReqUpdateDefaultSettingsV1)),
}
