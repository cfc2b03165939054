"""The settings of prevention and response policies: categories of switches and sliders, by platform."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fql.matching import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

    Catalogue = Mapping[str, str]

LEVELS = ("DISABLED", "CAUTIOUS", "MODERATE", "AGGRESSIVE", "EXTRA_AGGRESSIVE")
"""The values of a slider."""

SLIDERS = frozenset(
    """
    CloudAntiMalware CloudAntiMalwareForMicrosoftOfficeFiles AdwarePUP OnSensorMLSlider OnSensorMLAdwarePUPSlider
    OnSensorMLSliderForSensorEndUserScans OnSensorMLSliderForCloudEndUserScans
    CloudMLSliderForPupAdwareCloudEndUserScans ExtendedUserModeDataSlider CloudBasedAnomalousProcessExecution
    """.split()  # noqa: SIM905  # a table to read
)

DETECTION_ONLY = frozenset(("ExtendedUserModeDataSlider", "CloudBasedAnomalousProcessExecution"))
"""Sliders without a prevention level."""

PREVENTION: Mapping[str, Catalogue] = {
    "Windows": {
        "Sensor Capabilities": "EndUserNotifications UnknownDetectionRelatedExecutables UnknownExecutables "
        "SensorTamperingProtection",
        "Sensor Visibility": "AdditionalUserModeData InterpreterProtection ScriptBasedExecutionMonitoring "
        "HTTPDetections RedactHTTPDetectionDetails HardwareEnhancedExploitDetection EnhancedExploitationVisibility "
        "DLLLoadVisibility MemoryScan CPUMemoryScan FirmwareAnalysisExtraction SuspiciousFileAnalysis "
        "ExtendedUserModeDataSlider",
        "Cloud Machine Learning": "CloudAntiMalwareForMicrosoftOfficeFiles CloudAntiMalware AdwarePUP "
        "CloudBasedAnomalousProcessExecution RetrospectiveDetections",
        "Sensor Machine Learning": "OnSensorMLSlider",
        "On-Demand Scans": "OnSensorMLSliderForSensorEndUserScans OnSensorMLSliderForCloudEndUserScans "
        "CloudMLSliderForPupAdwareCloudEndUserScans USBInsertionTriggeredScan",
        "On Write": "DetectOnWrite QuarantineOnWrite DetectPackageOnWrite QuarantinePackageOnWrite "
        "OnWriteScriptFileVisibility",
        "Quarantine": "NextGenAV NextGenAVQuarantineOnRemovableMedia MicrosoftOfficeFileSuspiciousMacroRemoval",
        "Execution Blocking": "CustomBlacklisting PreventSuspiciousProcesses SuspiciousRegistryOperations "
        "MaliciousPowershell IntelPrevention SuspiciousKernelDrivers VulnerableDriverProtection "
        "BootConfigurationDatabaseProtection FileSystemContainmentEnabled",
        "Exploit Mitigation": "ForceASLR ForceDEP HeapSprayPreallocation NullPageAllocation SEHOverwriteProtection",
        "Ransomware": "BackupDeletion Cryptowall FileEncryption Locky FileSystemAccess VolumeShadowCopyAudit "
        "VolumeShadowCopyProtect",
        "Exploitation Behavior": "ApplicationExploitationActivity ChopperWebshell DriveByDownload ProcessHollowing",
        "Lateral Movement and Credential Access": "WindowsLogonBypassStickyKeys CredentialDumping",
        "Remediation": "AutomatedRemediation",
    },
    "Mac": {
        "Sensor Capabilities": "EndUserNotifications UnknownDetectionRelatedExecutables UnknownExecutables "
        "SensorTamperingProtection",
        "Sensor Visibility": "ScriptBasedExecutionMonitoring EnhancedNetworkVisibilityMac SuspiciousFileAnalysis",
        "Cloud Machine Learning": "CloudAntiMalware AdwarePUP RetrospectiveDetections",
        "Sensor Machine Learning": "OnSensorMLSlider OnSensorMLAdwarePUPSlider",
        "On Write": "DetectOnWrite QuarantineOnWrite DetectPackageOnWrite QuarantinePackageOnWrite",
        "Quarantine": "NextGenAV",
        "Execution Blocking": "CustomBlacklisting PreventSuspiciousProcesses IntelPrevention",
        "Unauthorized Remote Access": "ChopperWebshell XPCOMShell EmpyreBackdoor",
        "Credential Dumping": "KcPasswordDecoded HashCollector",
    },
    "Linux": {
        "Sensor Capabilities": "UnknownDetectionRelatedExecutables UnknownExecutables SensorTamperingProtection",
        "Sensor Visibility": "ScriptBasedExecutionMonitoring FilesystemVisibility NetworkVisibility HTTPVisibility "
        "FTPVisibility TLSVisibility EmailProtocolVisibility MemoryVisibility OnWriteScriptFileVisibility "
        "ExtendedCommandLineVisibility DBusVisibility EnhancePHPVisibility EnhanceEnvironmentVariableVisibility "
        "SuspiciousFileAnalysis CloudDataProtectionVisibility SSHVisibility EnhanceSystemdVisibility "
        "PHPScriptOptimization",
        "Cloud Machine Learning": "CloudAntiMalware RetrospectiveDetections",
        "Sensor Machine Learning": "OnSensorMLSlider",
        "On Write": "DetectPackageOnWrite QuarantinePackageOnWrite",
        "Quarantine": "NextGenAV",
        "Execution Blocking": "CustomBlacklisting PreventSuspiciousProcesses DriftPrevention",
    },
}

_MORE = {"Windows": " MemDumpCommand XMemDumpCommand FalconScripts PutAndRunCommand", "Mac": " PutAndRunCommand"}

RESPONSE: Mapping[str, Catalogue] = {
    platform: {
        "Real Time Functionality": "RealTimeFunctionality",
        "High Risk Commands": "CustomScripts GetCommand PutCommand ExecCommand" + _MORE.get(platform, ""),
    }
    for platform in ("Windows", "Mac", "Linux")
}


def _words(id: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", id)


def _off(id: str) -> dict[str, Any]:
    if id not in SLIDERS:
        return {"enabled": False}
    return {"detection": LEVELS[0]} | ({} if id in DETECTION_ONLY else {"prevention": LEVELS[0]})


def settings_at(field: str, catalogues: Mapping[str, Catalogue]) -> Callable[[str], Stored]:
    """Return a function that makes the settings of a new policy: all switches off, all sliders disabled."""

    @cache
    def made(platform: str) -> list[dict[str, Any]]:
        return [
            {"name": category, "settings": [_setting(id) for id in ids.split()]}
            for category, ids in catalogues[platform].items()
        ]

    return lambda platform: {field: made(platform)}


def _setting(id: str) -> dict[str, Any]:
    kind = "mlslider" if id in SLIDERS else "toggle"
    return {"id": id, "name": _words(id), "type": kind, "description": f"Setting {id}", "value": _off(id)}


def merged_at(field: str) -> Callable[[Question, Repository, Stored, Mapping[str, Any]], Stored]:
    """Return a function that sets the given settings of a policy and keeps the others."""

    def merge(_: Question, kept: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
        if "settings" not in given:
            return {}
        values = {each["id"]: each.get("value") for each in given["settings"]}
        known = {each["id"] for category in record[field] for each in category["settings"]}
        if unknown := [id for id in values if id not in known]:
            raise Refused(400, f"a {kept.kind.name} for {record['platform_name']} has no setting {', '.join(unknown)}")
        return {
            field: [
                {
                    **category,
                    "settings": [
                        {**each, "value": _valued(each, values[each["id"]])} if each["id"] in values else each
                        for each in category["settings"]
                    ],
                }
                for category in record[field]
            ]
        }

    return merge


def _valued(setting: Mapping[str, Any], given: Any) -> dict[str, Any]:
    """Return the value of a setting after a change; absent parts keep their value."""
    choices: Sequence[Any] = (True, False) if setting["type"] == "toggle" else LEVELS
    names: Iterable[str] = setting["value"]
    if not isinstance(given, dict) or not given or not all(name in names for name in given):
        raise Refused(400, f"the value of {setting['id']} must be an object with {' or '.join(names)}")
    for name, value in given.items():
        if type(value) is not type(choices[0]) or value not in choices:
            raise Refused(400, f"{name} of {setting['id']} must be one of {', '.join(map(written, choices))}")
    return {**setting["value"], **given}
