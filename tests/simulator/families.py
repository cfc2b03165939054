"""The collections that keep records, as one table: how each is created, found, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Family(NamedTuple):
    """A kind of record, by the IDs of its operations.

    - *new*: makes the fields of the *n*-th record; *changes*: makes other values of some of them
    - *at*: the list of records in a body; "" if the body is the record; *at_update*: the same of an update
    - *filter*: finds a record by its fields
    - *seen*: what a record shows of the fields that were sent, if it is not the same
    - *before*: operations and their query that a deletion needs; ``{id}`` is the record's
    - *by*: the fields that say who created and who changed a record
    - *version*: the field of an update that names the version of the record, and the field that has it
    - *created*: the status of a creation; *gone*: what a deletion answers, "ids", "records" or "nothing"
    """

    query: str
    combined: str
    read: str
    create: str
    update: str
    delete: str
    new: Callable[[int], dict[str, Any]]
    changes: Callable[[int], dict[str, Any]]
    filter: str
    at: str = "resources"
    at_update: str | None = None
    seen: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict
    before: Sequence[tuple[str, dict[str, Any], dict[str, Any]]] = ()
    gone: str = "ids"
    created: int = 201
    version: tuple[str, str] | None = None
    by: tuple[str, str] = ("created_by", "modified_by")


PLATFORMS = ("Windows", "Mac", "Linux")


def _values(categories: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {each["id"]: each["value"] for category in categories for each in category["settings"]}


def _settings_of(field: str) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """Show the settings of a policy as they are sent, those with the IDs that the tests set."""

    def seen(record: Mapping[str, Any]) -> dict[str, Any]:
        values = _values(record[field])
        return {**record, "settings": [{"id": id, "value": values[id]} for id in SET[field] if id in values]}

    return seen


SET = {
    "prevention_settings": ("NextGenAV", "CloudAntiMalware"),
    "settings": ("RealTimeFunctionality", "GetCommand"),
}


def _policies(name: str, **more: Any) -> Family:
    return Family(
        f"query{name}Policies",
        f"queryCombined{name}Policies",
        f"get{name}Policies",
        f"create{name}Policies",
        f"update{name}Policies",
        f"delete{name}Policies",
        **{
            "filter": "platform_name:'{platform_name}'+name.raw:'{name}'",
            "new": lambda n: {"name": f"P {n}", "description": f"it's {n}", "platform_name": PLATFORMS[n % 3]},
            "changes": lambda n: {"name": f"Q {n}", "description": ""},
            **more,
        },
    )


def _toggles(*ids: str, on: int) -> list[dict[str, Any]]:
    return [{"id": id, "value": {"enabled": bool(on >> place & 1)}} for place, id in enumerate(ids)]


def _slider(n: int) -> dict[str, Any]:
    levels = ("DISABLED", "MODERATE", "AGGRESSIVE")
    return {"id": "CloudAntiMalware", "value": {"detection": levels[n % 3], "prevention": levels[n // 3 % 3]}}


def _prevention(n: int) -> list[dict[str, Any]]:
    return [*_toggles("NextGenAV", on=n), _slider(n)]


BUILDS = ("", "17905|n|tagged|1", "17607")


def _update(n: int) -> dict[str, Any]:
    schedules = [{"days": [n % 7], "start": "01:00", "end": "03:30"}] * (n % 2)
    return {
        "build": BUILDS[n % 3],
        "uninstall_protection": ("ENABLED", "DISABLED", "MAINTENANCE_MODE")[n % 3],
        "show_early_adopter_builds": n % 2 == 0,
        "scheduler": {"enabled": n % 2 == 1, "timezone": "Europe/Berlin", "schedules": schedules},
    }


def _rings(n: int) -> dict[str, Any]:
    rings, delays = ("ga", "ea", "pause"), ("0", "24", "72")
    return {
        "ring_assignment_settings": [
            {"id": "sensor_operations", "ring_assignment": rings[n % 3], "delay_hours": delays[n // 3 % 3]},
            {"id": "vulnerability_management", "ring_assignment": rings[n // 2 % 3], "delay_hours": "0"},
        ]
    }


def _sent_rings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Show the rings as they are sent, those of the categories that the tests set."""
    rings = {each["id"]: each for each in settings["ring_assignment_settings"]}
    shown = [{name: rings[each["id"]][name] for name in each} for each in _rings(0)["ring_assignment_settings"]]
    return {"ring_assignment_settings": shown}


ACTIONS = ("BLOCK_ALL", "FULL_ACCESS", "BLOCK_EXECUTE", "BLOCK_WRITE_EXECUTE")

SHOWN = {"FULL_BLOCK": "BLOCK_ALL", "READ_ONLY": "BLOCK_WRITE_EXECUTE"}
"""Actions as the first form of a policy shows them, and as they are sent."""


def _devices(n: int) -> dict[str, Any]:
    return {
        "enforcement_mode": ("MONITOR_ONLY", "MONITOR_ENFORCE")[n % 2],
        "classes": [{"id": "MASS_STORAGE", "action": ACTIONS[n % 4]}],
    }


def _sent_devices(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Show the settings as they are sent, those of the class that the tests set."""
    (storage,) = (each for each in settings["classes"] if each["id"] == "MASS_STORAGE")
    return {
        "enforcement_mode": settings["enforcement_mode"],
        "classes": [{"id": storage["id"], "action": SHOWN.get(storage["action"], storage["action"])}],
    }


def _both(n: int) -> dict[str, Any]:
    mode = ("MONITOR_ONLY", "MONITOR_ENFORCE", "OFF")
    return {
        "usb_settings": {"enforcement_mode": mode[n % 3], "enhanced_file_metadata": n % 2 == 0},
        "bluetooth_settings": {"enforcement_mode": mode[n // 2 % 3], "end_user_notification": "NOTIFY_USER"},
    }


SEVERITIES = ("informational", "low", "medium", "high", "critical")


def _indicator(n: int) -> dict[str, Any]:
    type, value = (("ipv4", f"198.51.100.{n}"), ("domain", f"d{n}.example"), ("sha256", f"{n:064x}"))[n % 3]
    return {
        "type": type,
        "value": value,
        "action": "detect",
        "severity": SEVERITIES[n % 5],
        "platforms": [("windows", "mac", "linux")[n % 3]],
        "applied_globally": True,
        "source": f"it's {n}".replace("'", ""),
        "tags": [f"n{n}", "x"],
        "expiration": f"2030-01-{n % 28 + 1:02}T00:00:00Z",
        "metadata": {"filename": f"f{n}.exe"},
    }


PARTS = ["blocking", "extraction"]


def _ioa_exclusion(n: int) -> dict[str, Any]:
    return {
        "name": f"P {n}",
        "description": f"D {n}",
        "pattern_id": str(10_000 + n),
        "pattern_name": f"N {n}",
        "ifn_regex": f".*p{n}\\.exe",
        "cl_regex": ".*",
        "groups": ["all"],
    }


def _certificate(n: int) -> dict[str, Any]:
    return {
        "issuer": "CN=A",
        "serial": f"{n:032x}",
        "subject": f"CN=S{n}",
        "thumbprint": f"{n:040x}",
        "valid_from": "2020-01-01T00:00:00Z",
        "valid_to": f"2030-01-{n % 28 + 1:02}T00:00:00Z",
    }


def _sent_channels(record: Mapping[str, Any]) -> dict[str, Any]:
    """Show the channels as they are sent: without a configuration, whose fields are empty then."""
    absent = {("config_id", ""), ("config_name", "")}
    channels = [
        {name: value for name, value in each.items() if name == "recipients" or (name, value) not in absent}
        for each in record["channels"]
    ]
    return {**record, "channels": channels}


def _case_setting(name: str, end: str, **more: Any) -> Family:
    return Family(
        f"queries.{name}.get.{end}",
        "",
        f"entities.{name}.get.{end}",
        f"entities.{name}.post.{end}",
        f"entities.{name}.patch.{end}",
        f"entities.{name}.delete.{end}",
        filter="name:'{name}'",
        at="",
        created=200,
        by=("created_by_name", "updated_by_name"),
        **more,
    )


FAMILIES = {
    "prevention": _policies(
        "Prevention",
        new=lambda n: {"name": f"P {n}", "platform_name": PLATFORMS[n % 3], "settings": _prevention(n)},
        changes=lambda n: {"name": f"Q {n}", "settings": _prevention(n + 1)},
        seen=_settings_of("prevention_settings"),
    ),
    "firewall": _policies("Firewall"),
    "content update": _policies(
        "ContentUpdate",
        new=lambda n: {"name": f"P {n}", "settings": _rings(n)},
        changes=lambda n: {"name": f"Q {n}", "settings": _rings(n)},
        filter="name.raw:'{name}'",
        seen=lambda record: {**record, "settings": _sent_rings(record["settings"])},
    ),
    "sensor update": _policies(
        "SensorUpdate",
        new=lambda n: {"name": f"P {n}", "platform_name": PLATFORMS[n % 3], "settings": {"build": BUILDS[n % 3]}},
        changes=lambda n: {"description": f"D {n}", "settings": {"build": BUILDS[n % 3]}},
    ),
    "sensor update v2": Family(
        "querySensorUpdatePolicies",
        "queryCombinedSensorUpdatePoliciesV2",
        "getSensorUpdatePoliciesV2",
        "createSensorUpdatePoliciesV2",
        "updateSensorUpdatePoliciesV2",
        "deleteSensorUpdatePolicies",
        new=lambda n: {"name": f"P {n}", "platform_name": PLATFORMS[n % 3], "settings": _update(n)},
        changes=lambda n: {"name": f"Q {n}", "settings": _update(n)},
        filter="platform_name:'{platform_name}'+name.raw:'{name}'+settings.build:'{settings[build]}'",
        seen=lambda record: {**record, "settings": {name: record["settings"][name] for name in _update(0)}},
    ),
    "device control": _policies(
        "DeviceControl",
        new=lambda n: {"name": f"P {n}", "platform_name": PLATFORMS[n % 2], "settings": _devices(n)},
        changes=lambda n: {"description": f"D {n}", "settings": _devices(n)},
        seen=lambda record: {**record, "settings": _sent_devices(record["settings"])},
    ),
    "device control v2": Family(
        "queryDeviceControlPolicies",
        "",
        "getDeviceControlPoliciesV2",
        "postDeviceControlPoliciesV2",
        "patchDeviceControlPoliciesV2",
        "deleteDeviceControlPolicies",
        new=lambda n: {"name": f"P {n}", "platform_name": PLATFORMS[n % 2], **_both(n)},
        changes=lambda n: {"name": f"Q {n}", **_both(n)},
        filter="platform_name:'{platform_name}'+name.raw:'{name}'",
        at="policies",
        created=200,
        seen=lambda record: {
            **record,
            **{part: {name: record[part][name] for name in fields} for part, fields in _both(0).items()},
        },
    ),
    "indicator": Family(
        "indicator.search.v1",
        "indicator.combined.v1",
        "indicator.get.v1",
        "indicator.create.v1",
        "indicator.update.v1",
        "indicator.delete.v1",
        new=_indicator,
        changes=lambda n: {"description": f"D {n}", "tags": [f"t{n}"], "severity": SEVERITIES[n % 5]},
        filter="type:'{type}'+value:'{value}'+tags:'{tags[0]}'+source.raw:'{source}'",
        at="indicators",
    ),
    "ML exclusion": Family(
        "queryMLExclusionsV1",
        "",
        "getMLExclusionsV1",
        "createMLExclusionsV1",
        "updateMLExclusionsV1",
        "deleteMLExclusionsV1",
        new=lambda n: {"value": f"/opt/v{n}/**", "groups": ["all"], "excluded_from": PARTS[n % 2 :][:1]},
        changes=lambda n: {"value": f"C:\\w{n}\\*", "excluded_from": PARTS[n % 2 :][:1]},
        filter="value:'{value}'",
        at="",
    ),
    "ML exclusion v2": Family(
        "exclusions.search.v2",
        "",
        "exclusions.get.v2",
        "exclusions.create.v2",
        "exclusions.update.v2",
        "exclusions.delete.v2",
        new=lambda n: {"value": f"/opt/v{n}/**", "applied_globally": True, "parent_value": f"/bin/p{n}"},
        changes=lambda n: {"is_descendant_process": n % 2 == 0, "grandparent_value": f"/bin/g{n}"},
        filter="value:'{value}'+parent_value:'{parent_value}'",
        at="exclusions",
        at_update="",
        created=200,
    ),
    "sensor visibility exclusion": Family(
        "querySensorVisibilityExclusionsV1",
        "",
        "getSensorVisibilityExclusionsV1",
        "createSVExclusionsV1",
        "updateSensorVisibilityExclusionsV1",
        "deleteSensorVisibilityExclusionsV1",
        new=lambda n: {"value": f"/opt/v{n}/**", "groups": ["all"], "is_descendant_process": n % 2 == 0},
        changes=lambda n: {"value": f"/opt/w{n}/*"},
        filter="value:'{value}'+applied_globally:true",
        at="",
        seen=lambda record: {**record, "groups": ["all"] if record["applied_globally"] else record["groups"]},
    ),
    "IOA exclusion": Family(
        "queryIOAExclusionsV1",
        "",
        "getIOAExclusionsV1",
        "createIOAExclusionsV1",
        "updateIOAExclusionsV1",
        "deleteIOAExclusionsV1",
        new=_ioa_exclusion,
        changes=lambda n: {"name": f"Q {n}", "cl_regex": f".*--{n}$"},
        filter="name:'{name}'+pattern_id:'{pattern_id}'",
        at="",
        seen=lambda record: {**record, "groups": ["all"] if record["applied_globally"] else record["groups"]},
    ),
    "IOA exclusion v2": Family(
        "ss-ioa-exclusions.search.v2",
        "",
        "ss-ioa-exclusions.get.v2",
        "ss-ioa-exclusions.create.v2",
        "ss-ioa-exclusions.update.v2",
        "ss-ioa-exclusions.delete.v2",
        new=lambda n: {"host_groups" if name == "groups" else name: v for name, v in _ioa_exclusion(n).items()},
        changes=lambda n: {"comment": f"because {n}", "parent_ifn_regex": f"p{n}.*"},
        filter="name:'{name}'+pattern_id:'{pattern_id}'",
        at="exclusions",
        created=200,
        gone="records",
    ),
    "certificate-based exclusion": Family(
        "cb-exclusions.query.v1",
        "",
        "cb-exclusions.get.v1",
        "cb-exclusions.create.v1",
        "cb-exclusions.update.v1",
        "cb-exclusions.delete.v1",
        new=lambda n: {"name": f"C {n}", "certificate": _certificate(n), "applied_globally": True, "status": "enabled"},
        changes=lambda n: {"description": f"D {n}", "certificate": _certificate(n)},
        filter="name:'{name}'+certificate.serial:'{certificate[serial]}'",
        at="exclusions",
        gone="records",
    ),
    "rule group": Family(
        "query-rule-groupsMixin0",
        "query-rule-groups-full",
        "get-rule-groupsMixin0",
        "create-rule-groupMixin0",
        "update-rule-groupMixin0",
        "delete-rule-groupsMixin0",
        new=lambda n: {"name": f"P {n}", "platform": PLATFORMS[n % 3].lower(), "comment": f"why {n}"},
        changes=lambda n: {"name": f"Q {n}", "description": f"D {n}", "enabled": n % 2 == 0},
        filter="name:'{name}'+platform:'{platform}'+comment:'{comment}'",
        at="",
        version=("rulegroup_version", "version"),
        gone="nothing",
    ),
    "response": _policies(
        "RTResponse",
        new=lambda n: {
            "name": f"P {n}",
            "platform_name": PLATFORMS[n % 3],
            "settings": _toggles("RealTimeFunctionality", "GetCommand", on=n),
        },
        changes=lambda n: {"settings": _toggles("RealTimeFunctionality", "GetCommand", on=n + 1)},
        seen=_settings_of("settings"),
    ),
    "SLA": _case_setting(
        "slas",
        "v1",
        new=lambda n: {"name": f"S {n}", "goals": [{"type": ("ack", "resolve")[n % 2], "duration_seconds": 60 * n}]},
        changes=lambda n: {"name": f"T {n}", "goals": [{"type": "ack", "duration_seconds": n}]},
    ),
    "notification group": _case_setting(
        "notification-groups",
        "v1",
        new=lambda n: {"name": f"G {n}", "channels": [{"type": "email", "recipients": [f"r{n}@corp.example"]}]},
        changes=lambda n: {"name": f"H {n}", "description": f"D {n}"},
        seen=_sent_channels,
    ),
    "notification group of version 2": _case_setting(
        "notification-groups",
        "v2",
        new=lambda n: {"name": f"G {n}", "channels": [{"type": "ms_teams", "params": f"{n}"}]},
        changes=lambda n: {"channels": [{"type": "slack", "config_name": f"C {n}", "params": ""}]},
        seen=_sent_channels,
    ),
}
