"""Alerts on a fleet, made from a seed. Every name and address is invented."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from uuid import UUID

from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.fleet.owned import Owned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.simulator.fleet import maker as of_machines
    from falconlite.simulator.fleet.kinds import Device
    from falconlite.simulator.fleet.machines import Machine

Alert: TypeAlias = "dict[str, Any]"

FIELDS = frozenset(
    """
    agent_id aggregate_id aggregation_rule_id aggregation_rule_name assigned_to_name assigned_to_uid assigned_to_uuid
    cid cms_rule_id cms_rule_instance_id cms_rule_instance_version composite_id description display_name id name
    objective origin_cid platform product resolution scenario severity_name status tactic tactic_id technique
    technique_id type confidence severity pattern_id seconds_to_resolved seconds_to_triaged email_sent external
    is_aggregated is_falcon_platform_ioa show_in_ui timestamp created_timestamp updated_timestamp crawled_timestamp
    data_domains linked_behavioral_detections linked_case_ids source_products source_vendors tags mitre_attack
    alleged_filetype cloud_indicator cmdline control_graph_id falcon_host_link filename filepath indicator_id
    ioc_description ioc_source ioc_type ioc_value local_process_id logon_domain md5 parent_process_id
    pattern_disposition_description poly_id process_end_time process_id process_start_time sha1 sha256 tree_id
    tree_root triggering_process_graph_id user_id user_name context_timestamp has_script_or_module_ioce
    is_synthetic_quarantine_disposition pattern_disposition ioc_values ioc_context quarantined_files
    parent_details grandparent_details pattern_disposition_details device comments
    """.split()  # noqa: SIM905  # a table to read
)
"""The properties to sort, filter and count by. ``comments`` is a guess: no source shows where comments are."""

DEVICE_FIELDS = """
    agent_load_flags agent_local_time agent_version bios_manufacturer bios_version cid config_id_base config_id_build
    config_id_platform device_id external_ip first_seen groups hostname last_seen local_ip mac_address machine_domain
    major_version minor_version modified_timestamp os_version ou platform_id platform_name pod_labels pod_name
    pod_namespace product_type product_type_desc service_provider service_provider_account_id site_name status
    system_manufacturer system_product_name tags
    """.split()  # noqa: SIM905  # a table to read

PROCESS_FIELDS = frozenset(
    """
    cmdline filename filepath local_process_id md5 process_graph_id process_id sha256 timestamp user_graph_id user_id
    user_name
    """.split()  # noqa: SIM905  # a table to read
)

NESTED = {
    "device": frozenset((*DEVICE_FIELDS, "hostinfo")),
    "mitre_attack": frozenset(("pattern_id", "tactic", "tactic_id", "technique", "technique_id")),
    "parent_details": PROCESS_FIELDS,
    "grandparent_details": PROCESS_FIELDS,
    "comments": frozenset(("value", "user", "timestamp")),
}


ASSIGNED = ("assigned_to_uuid", "assigned_to_uid", "assigned_to_name")
"""Fields of the user assigned to an alert. They are empty without a user."""

NO_RULES = dict.fromkeys(
    (
        "aggregation_rule_id",
        "aggregation_rule_name",
        "cms_rule_id",
        "cms_rule_instance_id",
        "cms_rule_instance_version",
    ),
    "",
)
"""Required fields of alerts made by a customer's rule. No alert here has one, so they are empty."""


def knows(name: str) -> bool:
    """Return whether an alert has a property, nested ones included."""
    first, *rest = name.removesuffix(".raw").split(".")
    if not rest:
        return first in FIELDS
    if first == "pattern_disposition_details":
        return rest[0] in BLOCKED
    return rest[0] in NESTED.get(first, ())


class User(NamedTuple):
    """A user who works on alerts."""

    uuid: str
    uid: str
    name: str


USERS = tuple(
    User(str(UUID(int=Random(name).getrandbits(128), version=4)), f"{name.split()[0].lower()}@corp.example", name)
    for name in ("Ada Example", "Ben Sample", "Cem Specimen")
)


class Scenario(NamedTuple):
    """A kind of alert: its name, its MITRE ATT&CK terms, its severity, and the program that causes it."""

    name: str
    tactic: str
    tactic_id: str
    technique: str
    technique_id: str
    severity: int
    filename: str = ""
    arguments: str = ""


SCENARIOS = {
    "epp": (
        Scenario("CredentialDump", "Credential Access", "TA0006", "OS Credential Dumping", "T1003", 80, "dumpit", "-a"),
        Scenario("ScriptDownload", "Execution", "TA0002", "PowerShell", "T1059.001", 60, "pwsh", "-enc AAAA"),
        Scenario("LateralMovementService", "Lateral Movement", "TA0008", "Remote Services", "T1021", 70, "rexec", "dc"),
        Scenario("SensorTampering", "Defense Evasion", "TA0005", "Impair Defenses", "T1562", 60, "svcstop", "sensor"),
        Scenario("TaskPersistence", "Persistence", "TA0003", "Scheduled Task", "T1053.005", 40, "tasks", "/create"),
        Scenario("Ransomware", "Impact", "TA0040", "Data Encrypted for Impact", "T1486", 90, "lockall", "--all"),
        Scenario("AccountDiscovery", "Discovery", "TA0007", "Account Discovery", "T1087", 20, "whois", "/all"),
        Scenario("UnwantedProgram", "Machine Learning", "CSTA0004", "Adware/PUP", "CST0000", 10, "toolbar", "--quiet"),
    ),
    "idp": (
        Scenario("PasswordBruteForce", "Credential Access", "TA0006", "Brute Force", "T1110", 45),
        Scenario("PassTheTicket", "Lateral Movement", "TA0008", "Use Alternate Authentication Material", "T1550", 75),
        Scenario("UnusualAccess", "Privilege Escalation", "TA0004", "Valid Accounts", "T1078", 25),
    ),
    "mobile": (
        Scenario("PhishingLink", "Initial Access", "TA0027", "Phishing", "T1660", 50),
        Scenario("RootedDevice", "Defense Evasion", "TA0030", "Subvert Trust Controls", "T1632", 30),
    ),
}

PRODUCTS = {
    "epp": ("ldt", "Falcon Insight", "Endpoint"),
    "idp": ("idp-user-endpoint-app-info", "Falcon Identity Protection", "Identity"),
    "mobile": ("mobile-android-attack", "Falcon for Mobile", "Mobile"),
}
"""The type of a product's alerts, the product's name, and its data domain."""

BANDS = ((20, "Informational"), (40, "Low"), (60, "Medium"), (80, "High"), (101, "Critical"))

TAGS = ("triage/phishing", "triage/malware", "team/blue", "vip")

BY_INDICATOR = frozenset(("CredentialDump", "Ransomware", "UnwantedProgram"))
"""The scenarios detected by the hash of the file."""

SHELL = {"md5": f"{Random('shell').getrandbits(128):032x}", "sha256": f"{Random('shell').getrandbits(256):064x}"}
"""The hashes of the parent process: the same program in all alerts."""

RESOLUTIONS = ("true_positive", "false_positive", "ignored")
"""The tags that mark a resolution."""

BLOCKED = """
    blocking_unsupported_or_disabled bootup_safeguard_enabled containment_file_system critical_process_disabled detect
    fs_operation_blocked handle_operation_downgraded inddet_mask indicator kill_action_failed kill_parent kill_process
    kill_subprocess mfa_required operation_blocked policy_disabled prevention_provisioning_enabled process_blocked
    quarantine_file quarantine_machine registry_operation_blocked response_action_already_applied
    response_action_failed response_action_triggered rooting sensor_only suspend_parent suspend_process
    """.split()  # noqa: SIM905  # a table to read
"""The disposition details of an alert. Every alert has all of them."""


def severity_name(severity: int) -> str:
    """Return the name of a severity."""
    return next(name for end, name in BANDS if severity < end)


def fine(seconds: float, nanoseconds: int = 0) -> str:
    """Format a moment to the nanosecond, as alerts do."""
    return f"{stamp(seconds)[:-1]}.{nanoseconds:09}Z"


class Maker:
    """Generates the alerts of one account from a seed."""

    def __init__(
        self, cid: str, seed: object, born: float, maker: of_machines.Maker, hosts: int, owned: Sequence[Owned] = ()
    ) -> None:
        self.cid, self.born, self._maker = cid, born, maker
        self._machines: list[Machine | Owned] = [*maker.machines(hosts), *owned]
        self.chance = Random(f"{seed}:alerts:{cid}")

    def alerts(self, count: int) -> dict[str, Alert]:
        """Return alerts by composite ID, newest first; {} without devices."""
        made = [self.alert(number) for number in range(1, count + 1)] if self._machines else []
        made.sort(key=lambda alert: str(alert["created_timestamp"]), reverse=True)
        return {alert["composite_id"]: alert for alert in made}

    def alert(self, number: int) -> Alert:
        """Return one alert."""
        chance = self.chance
        product = chance.choices(tuple(PRODUCTS), (70, 20, 10))[0]
        scenario, machine = chance.choice(SCENARIOS[product]), chance.choice(self._machines)
        device = machine.record() if isinstance(machine, Owned) else self._maker.record(machine, int(self.born))
        aid, severity = device["device_id"], min(100, scenario.severity + chance.randrange(10))
        created, nanoseconds = self.born - 60 - 90 * DAY * chance.random() ** 2, chance.randrange(10**9)
        pattern = 10_000 + 37 * SCENARIOS[product].index(scenario) + len(product) * 1000
        graph = f"{aid}:{chance.getrandbits(36)}"
        id = f"ind:{graph}-{pattern}-{number}"
        kind, source, domain = PRODUCTS[product]
        moment = fine(created, nanoseconds)
        mitre = {
            "tactic": scenario.tactic,
            "tactic_id": scenario.tactic_id,
            "technique": scenario.technique,
            "technique_id": scenario.technique_id,
        }
        alert: Alert = {
            "agent_id": aid,
            "aggregate_id": f"aggind:{graph}",
            **NO_RULES,
            "cid": self.cid,
            "origin_cid": self.cid,
            "composite_id": f"{self.cid}:{id}",
            "id": id,
            "type": kind,
            "product": product,
            "platform": "Android" if product == "mobile" else device.get("platform_name", ""),
            "name": scenario.name,
            "display_name": f"{scenario.name} ({scenario.technique})",
            "description": f"{scenario.technique} was seen: {scenario.tactic.lower()} of the made-up kind.",
            "objective": "Follow Through" if severity >= 60 else "Explore",
            "scenario": scenario.tactic.lower().replace(" ", "_"),
            **mitre,
            "mitre_attack": [{"pattern_id": pattern, **mitre}],
            "pattern_id": pattern,
            "severity": severity,
            "severity_name": severity_name(severity),
            "confidence": chance.randrange(4, 11) * 10,
            "email_sent": severity >= 80,
            "external": False,
            "is_aggregated": False,
            "is_falcon_platform_ioa": product == "epp",
            "show_in_ui": chance.random() > 0.05,
            "timestamp": fine(created - 2, nanoseconds),
            "created_timestamp": moment,
            "updated_timestamp": moment,
            "crawled_timestamp": fine(created + 30, nanoseconds),
            "context_timestamp": fine(created - 2),
            "data_domains": [domain],
            "source_products": [source],
            "source_vendors": ["CrowdStrike"],
            "linked_behavioral_detections": [],
            "linked_case_ids": [],
            "tags": [chance.choice(TAGS)] if chance.random() < 0.4 else [],
            "user_name": device.get("last_login_user", ""),
            "falcon_host_link": f"https://falcon.crowdstrike.com/activity-v2/detections/{self.cid}:{id}",
            "device": _part_of(device),
        }
        if user_id := device.get("last_login_user_sid") or device.get("last_login_uid"):
            alert["user_id"] = user_id
        if product == "epp":
            self._run(alert, scenario, graph, created)
        elif product == "idp":
            alert["logon_domain"] = "CORP.EXAMPLE"
        self._work_on(alert, created)
        return alert

    def _run(self, alert: Alert, scenario: Scenario, graph: str, created: float) -> None:
        """Add the process that caused the alert."""
        chance, windows = self.chance, alert["platform"] == "Windows"
        folder = "C:\\Temp\\" if windows else "/opt/made-up/"
        filename = scenario.filename + (".exe" if windows else "")
        aid, process = alert["agent_id"], chance.getrandbits(38)
        blocked = alert["severity"] >= 60
        alert |= {
            "alleged_filetype": "exe" if windows else "elf",
            "control_graph_id": f"ctg:{graph}",
            "tree_id": graph.rpartition(":")[2],
            "filename": filename,
            "filepath": folder + filename,
            "cmdline": f"{folder}{filename} {scenario.arguments}",
            "md5": f"{chance.getrandbits(128):032x}",
            "sha256": f"{chance.getrandbits(256):064x}",
            "process_id": str(process),
            "local_process_id": str(chance.randrange(400, 30_000)),
            "process_start_time": str(int(created) - 5),
            "triggering_process_graph_id": f"pid:{aid}:{process}",
            "parent_details": {
                "cmdline": f"{folder}shell",
                "filename": "shell",
                "filepath": f"{folder}shell",
                "local_process_id": "388",
                **SHELL,
                "process_graph_id": f"pid:{aid}:{process - 9}",
                "process_id": str(process - 9),
                "user_name": alert["user_name"],
            },
            "pattern_disposition": 2048 if blocked else 0,
            "pattern_disposition_description": "Prevention, process was blocked." if blocked else "Detection.",
            "pattern_disposition_details": {
                name: blocked if name in {"kill_process", "process_blocked"} else name == "detect" and not blocked
                for name in BLOCKED
            },
            "quarantined_files": [],
        }
        if scenario.name in BY_INDICATOR:
            alert |= {
                "ioc_type": "hash_sha256",
                "ioc_value": alert["sha256"],
                "ioc_source": "library_load",
                "ioc_description": alert["filepath"],
                "ioc_values": [alert["sha256"]],
            }

    def _work_on(self, alert: Alert, created: float) -> None:
        """Add the status, and for older alerts the work of a user."""
        chance, age = self.chance, (self.born - created) / DAY
        status = chance.choices(("new", "in_progress", "reopened", "closed"), (6, 3, 1, min(20.0, age)))[0]
        alert |= {"status": status, "resolution": "", "seconds_to_triaged": 0, "seconds_to_resolved": 0}
        if status == "new":
            alert |= dict.fromkeys(ASSIGNED, "")
            return
        user = chance.choice(USERS)
        triaged = chance.randrange(30, 3600)
        alert |= zip(ASSIGNED, user, strict=True)
        alert["seconds_to_triaged"] = triaged
        updated = created + triaged
        if status == "closed":
            resolution = chance.choice(RESOLUTIONS)
            alert["tags"].append(resolution)
            updated += chance.randrange(60, 36_000)
            alert |= {"resolution": resolution, "seconds_to_resolved": int(updated - created)}
        alert["updated_timestamp"] = fine(min(updated, self.born), chance.randrange(10**9))


def _part_of(device: Device) -> Device:
    """Copy the device fields that an alert repeats."""
    part: Device = {name: device[name] for name in DEVICE_FIELDS if name in device}
    for name in ("groups", "tags", "ou"):
        if name in part:
            part[name] = list(part[name])
    return part | {"hostinfo": {"domain": device.get("machine_domain", "")}}
