"""The allowed values of rules: platforms, severities, types with their fields, and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

PLATFORMS: Mapping[str, Mapping[str, Any]] = {
    name: {"id": number, "name": name} for name, number in (("windows", 0), ("mac", 1), ("linux", 3))
}

SEVERITIES: Mapping[str, Mapping[str, Any]] = {
    severity: {"name": severity.capitalize(), "severity": severity}
    for severity in ("critical", "high", "medium", "low", "informational")
}

DISPOSITIONS = {10: "Monitor", 20: "Detect", 30: "Block Execution"}
"""The actions of a rule, by ID."""

PROCESS = (
    *("GrandparentImageFilename", "GrandparentCommandLine", "ParentImageFilename", "ParentCommandLine"),
    *("ImageFilename", "CommandLine"),
)
"""The fields of every type."""

SETS: Mapping[str, Mapping[str, str]] = {
    "FileType": {
        "PE": "PE",
        "PDF": "Pdf",
        "OLE": "Object Linking and Embedding",
        "RTF": "Rich Text Format",
        "ZIP": "Zip Archive",
        "JAR": "Java archive",
        "DOCX": "Microsoft Word",
        "XLSX": "Microsoft Excel",
        "MACHO": "Binary executable format",
        "SCRIPT": "Script file",
        "OTHER": "Anything else",
    },
    "ConnectionType": {"ICMP": "ICMP (Ping)", "TCP": "TCP", "UDP": "UDP"},
}
"""Fields whose value is a selection of options. The others have patterns to include and to exclude."""

OWN: Mapping[str, tuple[str, ...]] = {
    "Process Creation": (),
    "File Creation": ("FilePath", "FileType"),
    "Network Connection": ("RemoteIPAddress", "RemotePort", "ConnectionType"),
    "Domain Name": ("DomainName",),
}
"""Additional fields of each type."""

IDS: Mapping[str, tuple[str, str, str, str]] = {
    "windows": ("1", "2", "9", "11"),
    "mac": ("5", "6", "10", "16"),
    "linux": ("12", "13", "17", "15"),
}
"""IDs of the types by platform, in the order of ``OWN``."""


def _field(name: str) -> dict[str, Any]:
    if name in SETS:
        options = [{"label": label, "value": value} for value, label in SETS[name].items()]
        return {"name": name, "label": name, "type": "set", "options": options}
    options = [{"label": label, "value": ""} for label in ("include", "exclude")]
    return {"name": name, "label": name, "type": "excludable", "options": options}


RULE_TYPES: Mapping[str, Mapping[str, Any]] = {
    id: {
        "id": id,
        "name": name,
        "long_desc": f"{name} on {platform}",
        "platform": platform,
        "disposition_map": [{"id": number, "label": label} for number, label in DISPOSITIONS.items()],
        "fields": [_field(field) for field in (*PROCESS, *own)],
        "released": True,
        "channel": 211,
    }
    for platform, ids in IDS.items()
    for id, (name, own) in zip(ids, OWN.items(), strict=True)
}
"""The types of rules by ID, in the form of answers."""
