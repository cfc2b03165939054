"""The events of event streams: the JSON line for a deed or an alert."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from falconlite.simulator.fql.matching import instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.simulator.accounts.activity import Deed
    from falconlite.simulator.accounts.tenant import Tenant

LOGIN, STARTED, STOPPED, ALERT = "login", "streamStarted", "streamStopped", "alert"
"""Deeds that no operation made."""

OF_LOGINS = frozenset((LOGIN, STARTED, STOPPED))
"""Deeds that authentication events report."""

ADDRESS = "127.0.0.1"
"""The caller's address in every event, because the cloud does not know the real one."""

OPERATIONS = {
    "PatchEntitiesAlertsV2": ("detections", "detection_update"),
    "PatchEntitiesAlertsV3": ("detections", "detection_update"),
    "UpdateDetectsByIdsV2": ("detections", "detection_update"),
    "contain": ("devices", "containment_requested"),
    "lift_containment": ("devices", "containment_lifted"),
}
"""Service and operation in an audit event, by operation ID or by action on a device."""

KEYS = {"detections": "detection_id", "devices": "device_id"}
"""The key of the record in an audit event, by service."""

NAMES = {"update_status": "new_state", "assign_to_name": "assigned_to", "assign_to_user_id": "assigned_to_uid"}
"""Facts that an audit event has under another name."""

DETECTIONS = {"epp": "EppDetectionSummaryEvent", "idp": "IdpDetectionSummaryEvent"}
"""Event type of an alert, by product."""

START = "RTR-InitSession"

SESSIONS = {START: "RemoteResponseSessionStartEvent", "RTR-DeleteSession": "RemoteResponseSessionEndEvent"}
"""Event type of a real-time response session, by operation ID."""

FLAGS = {"kill_process": "KillProcess", "process_blocked": "ProcessBlocked", "quarantine_file": "QuarantineFile"}
ALL_FLAGS = (
    *("Indicator", "Detect", "InddetMask", "SensorOnly", "Rooting", "KillProcess", "KillSubProcess"),
    *("QuarantineMachine", "QuarantineFile", "PolicyDisabled", "KillParent", "OperationBlocked", "ProcessBlocked"),
    *("RegistryOperationBlocked", "CriticalProcessDisabled", "BootupSafeguardEnabled", "FsOperationBlocked"),
    *("HandleOperationDowngraded", "KillActionFailed", "BlockingUnsupportedOrDisabled", "SuspendProcess"),
    *("SuspendParent", "ContainmentFileSystem"),
)


def kind_of(tenant: Tenant, deed: Deed) -> str:
    """Return the event type of a deed."""
    if deed.what == ALERT:
        return DETECTIONS.get(tenant.alerts[deed.whom]["product"], "MobileDetectionSummaryEvent")
    if deed.what in OF_LOGINS:
        return "AuthActivityAuditEvent"
    return SESSIONS.get(deed.what, "UserActivityAuditEvent")


def line_of(tenant: Tenant, deed: Deed, offset: int, *, flat: bool) -> bytes:
    """Return the event of a deed as a line of JSON."""
    kind = kind_of(tenant, deed)
    metadata = {
        "customerIDString": tenant.cid,
        "offset": offset,
        "eventType": kind,
        "eventCreationTime": int(deed.at * 1000),
        "version": "1.0",
    }
    if deed.what == ALERT:
        event = _detection(tenant.alerts[deed.whom])
    elif deed.what in SESSIONS:
        event = _session(tenant, deed)
    else:
        event = _audit(deed)
    document: Mapping[str, Any] = {"metadata": metadata, "event": event}
    return json.dumps(dict(_flat("", document)) if flat else document, separators=(",", ":")).encode() + b"\n"


def _flat(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the values of a document, each with the path to it."""
    if not isinstance(value, (dict, list)):
        yield name, value
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from _flat(f"{name}.{key}" if name else str(key), inner)


def _audit(deed: Deed) -> dict[str, Any]:
    service, operation, attributes = _named(deed)
    outcome = {"Success": deed.done} if deed.what in OF_LOGINS else {}
    return {
        "UserId": f"API:{deed.who}" if deed.who else "",
        "UserIp": ADDRESS,
        "OperationName": operation,
        "ServiceName": service,
        **outcome,
        "UTCTimestamp": int(deed.at),
        "AuditKeyValues": [{"Key": key, "ValueString": value} for key, value in attributes.items()],
        "Attributes": attributes,
    }


def _named(deed: Deed) -> tuple[str, str, dict[str, str]]:
    """Return the service, the operation and the values of an audit event."""
    facts = {NAMES.get(name, name): value for name, value in deed.facts.items()}
    if deed.what == LOGIN:
        return "CrowdStrike Authentication", "userAuthenticate", {"APIClientID": deed.who, **facts}
    if deed.what in {STARTED, STOPPED}:
        return "Crowdstrike Streaming API", deed.what, {"APIClientID": deed.who, **facts}
    action = facts.get("action_name", "")
    service, operation = OPERATIONS.get(deed.what) or OPERATIONS.get(action) or ("api", action or deed.what)
    key = KEYS.get(service, "id")
    return service, operation, {"APIClientID": deed.who, **({key: deed.whom} if deed.whom else {}), **facts}


def _session(tenant: Tenant, deed: Deed) -> dict[str, Any]:
    """Return the event of a real-time response session that starts or ends."""
    id, start = deed.facts.get("session_id", ""), deed
    if deed.what != START:
        started = (one for one in reversed(tenant.activity.held[1]) if one.what == START)
        start = next((one for one in started if one.facts.get("session_id") == id), deed)
    return {
        "SessionId": id,
        "HostnameField": start.facts.get("hostname", ""),
        "UserName": f"API:{deed.who}",
        "StartTimestamp" if start is deed else "EndTimestamp": int(deed.at),
        "AgentIdString": start.whom,
    }


def _detection(alert: Mapping[str, Any]) -> dict[str, Any]:
    """Return the event of an alert, using only fields that never change."""
    device: Mapping[str, Any] = alert.get("device", {})
    parent: Mapping[str, Any] = alert.get("parent_details", {})
    details: Mapping[str, bool] = alert.get("pattern_disposition_details", {})
    filename = {"FileName": alert.get("filename"), "FilePath": alert.get("filepath")}
    disposition = {
        "PatternDispositionDescription": alert.get("pattern_disposition_description"),
        "PatternDispositionValue": alert.get("pattern_disposition"),
        "PatternDispositionFlags": details
        and {**dict.fromkeys(ALL_FLAGS, False), **{flag: details[name] for name, flag in FLAGS.items()}},
    }
    process = {
        "ProcessStartTime": int(alert["process_start_time"]) if "process_start_time" in alert else None,
        "ProcessEndTime": 0 if "process_id" in alert else None,
        "ProcessId": int(alert["process_id"]) if "process_id" in alert else None,
        "ParentProcessId": int(parent["process_id"]) if "process_id" in parent else None,
        "ParentImageFileName": parent.get("filename"),
        "ParentImageFilePath": parent.get("filepath"),
        "ParentCommandLine": parent.get("cmdline"),
        "CommandLine": alert.get("cmdline"),
        **filename,
        "SHA256String": alert.get("sha256"),
        "MD5String": alert.get("md5"),
        "IOCType": alert.get("ioc_type") or None,
        "IOCValue": alert.get("ioc_value") or None,
    }
    event = {
        "AgentId": alert["agent_id"],
        "AggregateId": alert["aggregate_id"],
        "CompositeId": alert["composite_id"],
        "Hostname": device.get("hostname", ""),
        "LocalIP": device.get("local_ip"),
        "MACAddress": device.get("mac_address"),
        "LogonDomain": device.get("machine_domain"),
        "HostGroups": ",".join(device.get("groups", ())),
        "UserName": alert.get("user_name"),
        "Name": alert.get("name"),
        "Description": alert.get("description"),
        "Severity": alert.get("severity"),
        "SeverityName": alert.get("severity_name"),
        "Tactic": alert.get("tactic"),
        "Technique": alert.get("technique"),
        "Objective": alert.get("objective"),
        "PatternId": alert.get("pattern_id"),
        "Type": alert.get("type"),
        "SourceVendors": ",".join(alert.get("source_vendors", ())),
        "SourceProducts": ",".join(alert.get("source_products", ())),
        "DataDomains": ",".join(alert.get("data_domains", ())),
        "FalconHostLink": alert.get("falcon_host_link"),
        **process,
        **disposition,
    }
    return {name: value for name, value in event.items() if value is not None and value != {}}


def told(alert: Mapping[str, Any]) -> float:
    """Return the creation time of an alert."""
    return instant(alert["created_timestamp"]) or 0.0
