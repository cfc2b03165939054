"""Classes of USB and Bluetooth devices in device control policies, their exceptions, and the two forms of a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.simulator.kept.kinds import Stored

    Classes = Sequence[Mapping[str, Any]]

USB = ("ANY", "AUDIO_VIDEO", "IMAGING", "MASS_STORAGE", "MOBILE", "PRINTER", "WIRELESS")

BLUETOOTH = (
    *("AUDIO_VIDEO", "COMPUTER", "HEALTH", "IMAGING", "LAN_NETWORK_ACCESS_POINT", "MISCELLANEOUS", "PERIPHERAL"),
    *("PHONE", "TOY", "UNCATEGORIZED", "WEARABLE"),
)

ACCESS = "FULL_ACCESS"
"""The initial action on every class in a new policy."""

FIRST_NAMES = {"BLOCK_ALL": "FULL_BLOCK", "BLOCK_WRITE_EXECUTE": "READ_ONLY"}
"""Actions on classes that version 1 of a policy names differently in answers than in calls."""

VENDOR = {"vendor_id": "", "vendor_name": ""}
"""Fields that every exception has."""

NOTICE: Mapping[str, Any] = {"custom_message": "", "use_custom": False}

NOTICES: Mapping[str, Any] = {"blocked_notification": NOTICE, "restricted_notification": NOTICE}
"""Default messages to the user of a host."""


def new_settings(_: str) -> Stored:
    """Return the fields of a new policy: it only monitors, and allows every device."""
    return {
        "settings": {
            "classes": [{"id": id, "action": ACCESS, "exceptions": []} for id in USB],
            "custom_notifications": NOTICES,
            "end_user_notification": "SILENT",
            "enforcement_mode": "MONITOR_ONLY",
            "enhanced_file_metadata": False,
        },
        "usb_settings": {"whitelist_mode": "ENABLE_ALWAYS"},
        "bluetooth_settings": {
            "classes": [
                {"class": id, "id": id, "action": ACCESS, "exceptions": [], "minor_classes": []} for id in BLUETOOTH
            ],
            "custom_end_user_notifications": {"blocked_notification": NOTICE},
            "end_user_notification": "SILENT",
            "enforcement_mode": "MONITOR_ONLY",
        },
    }


def _match_method(exception: Mapping[str, Any]) -> str:
    """Return the property by which an exception recognizes a device."""
    if exception.get("combined_id"):
        return "COMBINED_ID"
    names = {"vendor_id": "VID", "product_id": "PID", "serial_number": "SERIAL"}
    return "_".join(short for name, short in names.items() if exception.get(name)) or "VID"


def with_exceptions(
    classes: Classes, given: Iterable[Mapping[str, Any]], gone: Iterable[str], new_id: Callable[[], str]
) -> list[dict[str, Any]]:
    """Add exceptions of classes, change and remove them by ID. Each exception names its class.

    An exception without an ID gets a new one.
    """
    left = {each["id"]: (name, each) for name, found in _by_class(classes).items() for each in found["exceptions"]}
    for id in gone:
        left.pop(id, None)
    for each in given:
        id = each.get("id") or new_id()
        name, before = left.get(id, (each["class"], {}))
        fields = {**VENDOR, **before, **each, "id": id, "class": each.get("class", name)}
        left[id] = fields["class"], fields | {"match_method": _match_method(fields)}
    return [
        {**found, "exceptions": [each for of, each in left.values() if of == name]}
        for name, found in _by_class(classes).items()
    ]


def _by_class(classes: Classes) -> dict[str, Mapping[str, Any]]:
    return {each.get("class") or each["id"]: each for each in classes}


def with_actions(classes: Classes, given: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Set the actions of classes and of their minor classes."""
    found = {name: dict(each) for name, each in _by_class(classes).items()}
    for change in given:
        name = change.get("class") or change["id"]
        there = found.setdefault(name, {"class": name, "id": name, "action": ACCESS, "exceptions": []})
        there["action"] = change.get("action", there["action"])
        if "minor_classes" in change:
            minor = {each["minor_class"]: each for each in there.get("minor_classes", ())}
            minor |= {each["minor_class"]: {"id": each["minor_class"], **each} for each in change["minor_classes"]}
            there["minor_classes"] = list(minor.values())
    return list(found.values())


def usb_of(policy: Stored) -> dict[str, Any]:
    """Return the USB settings in version 2 of a policy."""
    settings = policy["settings"]
    return {
        **settings,
        **policy["usb_settings"],
        "classes": [{"class": each["id"], **each} for each in settings["classes"]],
    }


def first_form(record: Stored) -> Stored:
    """Return version 1 of a policy, which has only USB settings."""
    visible = {name: value for name, value in record.items() if name not in {"usb_settings", "bluetooth_settings"}}
    classes = [
        {**each, "action": FIRST_NAMES.get(each["action"], each["action"])} for each in record["settings"]["classes"]
    ]
    return {**visible, "settings": {**record["settings"], "classes": classes}}
