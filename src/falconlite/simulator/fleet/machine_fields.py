"""Fields of a machine that never change: a function for each field that differs within a kind of machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.kinds import (
    AGENTS,
    CRITICALITIES,
    EXTERNAL_NETWORKS,
    LOCAL_NETWORKS,
    ODD_NAMES,
    ODD_SITES,
    PROVIDERS,
    SITES,
    TAGS,
    USERS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.fleet.machines import Machine


DOMAIN_APPS = {"identity-protection": {"version": "1.8.2"}}
"""Apps on every domain controller."""


def _hostname(machine: Machine) -> str | None:
    number, body = machine.name, machine.body
    roll = body >> 48 & 0xFFFF
    if roll >= 64881:
        return None
    site, kind = SITES[body % 5], machine.kind.name
    if roll >= 64225:
        site = ODD_SITES[body % 4]
    elif roll >= 63570:
        return ODD_NAMES[body % len(ODD_NAMES)].format(number)
    return f"{site}-{kind}-{number:05}"


def _local_network(machine: Machine) -> str:
    host = machine.body >> 64
    return f"{LOCAL_NETWORKS[host & 3]}.{(host >> 2) % 254}"


def _local_ip(machine: Machine) -> str:
    return f"{_local_network(machine)}.{(machine.body >> 80) % 253 + 2}"


def _external_ip(machine: Machine) -> str:
    number = machine.body >> 88
    return f"{EXTERNAL_NETWORKS[number % 3]}.{(number >> 2) % 253 + 1}"


def _mac_address(machine: Machine) -> str:
    text = f"{machine.body >> 200 & 0xFFFFFFFFFF:010x}"
    return f"02-{text[:2]}-{text[2:4]}-{text[4:6]}-{text[6:8]}-{text[8:]}"


def _serial_number(machine: Machine) -> str | None:
    roll = machine.body >> 48 & 0xFFFF
    return None if 32768 < roll < 34079 else f"EX{machine.body >> 180 & 0xFFFFFFFFFF:010X}"


def _tags(machine: Machine) -> list[str]:
    pulse = machine.pulse
    if (pulse >> 32 & 0xFFFF) >= 26214:  # 40 % have tags
        return []
    tag = f"FalconGroupingTags/{TAGS[(pulse >> 7) % 5]}"
    return [tag, "SensorGroupingTags/imaged"] if pulse & 0xFFFF < 19660 else [tag]


def _provider(machine: Machine) -> str | None:
    """Return the cloud provider of a server: 60 % with Linux and 30 % with Windows have one."""
    fields = machine.kind.fields
    if fields["product_type"] != "3" or machine.share(4) >= (0.6 if fields["platform_id"] == "3" else 0.3):
        return None
    return "OCI" if machine.share(4) < 0.02 else PROVIDERS[machine.bits % 3]


def _compartment(machine: Machine) -> str | None:
    """Return the compartment of a server in Oracle's cloud; no other cloud has compartments."""
    return f"ocid1.compartment.oc1..{machine.bits >> 70 & 0xFFFFFFFF:08x}" if _provider(machine) == "OCI" else None


def _criticality(machine: Machine) -> str | None:
    """Return the criticality set for a server: 20 % have one."""
    server = machine.kind.fields["product_type"] != "1"
    return CRITICALITIES[machine.bits % 4] if server and machine.share(10) < 0.2 else None


def _email(machine: Machine) -> str | None:
    """Return the address of a Mac's owner."""
    return f"owner-{machine.name}@corp.example" if machine.kind.fields["platform_id"] == "1" else None


def _migrated(machine: Machine) -> str | None:
    """Return when a machine migrated from another account and was first seen in this one; 2 % did."""
    return stamp(machine.first) if machine.share(11) < 0.02 else None


def _apps(machine: Machine) -> dict[str, dict[str, str]] | None:
    return DOMAIN_APPS if machine.kind.name == "DC" else None


def _in_cloud(tell: Callable[[Machine], str]) -> Callable[[Machine], str | None]:
    return lambda machine: tell(machine) if _provider(machine) else None


def _is_pod(machine: Machine) -> bool:
    return machine.kind.name == "node" and machine.share(5) < 0.5


def of_pod(tell: Callable[[Machine], Any]) -> Callable[[Machine], Any]:
    """Return a field function for fields that only pods have."""
    return lambda machine: tell(machine) if _is_pod(machine) else None


def _windows(tell: Callable[[Machine], Any]) -> Callable[[Machine], Any]:
    return lambda machine: tell(machine) if machine.kind.fields["platform_id"] == "0" else None


def constant(value: Any) -> Callable[[Machine], Any]:
    """Return a field function with the same value on all machines."""
    return lambda _: value


def _units(machine: Machine) -> list[str]:
    return ["Servers" if machine.kind.fields["product_type"] != "1" else "Workstations", SITES[machine.body % 5]]


PARTS: Mapping[str, Callable[[Machine], Any]] = {
    "device_id": lambda machine: machine.id,
    "hostname": _hostname,
    "site_name": lambda machine: SITES[machine.body % 5],
    "agent_version": lambda machine: AGENTS[(machine.bits >> 20) % 6],
    "serial_number": _serial_number,
    "local_ip": _local_ip,
    "connection_ip": _local_ip,
    "external_ip": _external_ip,
    "default_gateway_ip": lambda machine: f"{_local_network(machine)}.1",
    "mac_address": _mac_address,
    "connection_mac_address": _mac_address,
    "last_login_user": lambda machine: USERS[(machine.bits >> 12) % 6],
    "last_login_uid": lambda machine: "1000" if machine.kind.fields["platform_id"] == "3" else None,
    "last_login_user_sid": _windows(lambda m: f"S-1-5-21-{m.bits >> 30 & 0x3FFFFFFF}-{1000 + m.number}"),
    "host_utc_offset": constant("0"),
    "status": constant("normal"),
    "filesystem_containment_status": constant("normal"),
    "detection_suppression_status": constant("unsuppressed"),
    "host_hidden_status": constant("visible"),
    "reduced_functionality_mode": lambda machine: "yes" if machine.share(9) < 0.02 else "no",
    "machine_domain": _windows(constant("corp.example")),
    "ou": _windows(_units),
    "tags": _tags,
    "notes": constant([]),
    "service_provider": _provider,
    "service_provider_account_id": _in_cloud(lambda machine: f"{(machine.bits >> 60) % 40 + 10**11:012}"),
    "instance_id": _in_cloud(lambda machine: f"i-{machine.bits >> 70 & 0xFFFFFFFFFFFFFFFFF:017x}"),
    "cloud_service_compartment_id": _compartment,
    "criticality": _criticality,
    "email": _email,
    "migration_completed_time": _migrated,
    "managed_apps": _apps,
    "zone_group": _in_cloud(lambda machine: f"zone-{machine.bits % 4}"),
    "deployment_type": lambda machine: "DaemonSet" if _is_pod(machine) else "Standard",
    "linux_sensor_mode": lambda m: "User Mode" if _is_pod(m) else m.kind.fields.get("linux_sensor_mode"),
    "k8s_cluster_version": of_pod(constant("1.29")),
    "k8s_cluster_git_version": of_pod(constant("v1.29.4")),
    "pod_id": of_pod(lambda machine: f"{machine.bits >> 33 & (1 << 128) - 1:032x}"),
    "pod_name": of_pod(lambda machine: f"falcon-sensor-{machine.number:05}"),
    "pod_hostname": of_pod(lambda machine: f"falcon-sensor-{machine.number:05}"),
    "pod_namespace": of_pod(constant("falcon-system")),
    "pod_service_account_name": of_pod(constant("falcon-sensor")),
    "pod_ip4": of_pod(lambda machine: f"10.42.{(machine.bits >> 8) % 254}.{machine.bits % 253 + 2}"),
    "pod_host_ip4": of_pod(_local_ip),
    "pod_ip6": of_pod(lambda machine: f"fd00:42::{(machine.bits >> 8) % 254:x}:{machine.bits % 253 + 2:x}"),
    "pod_host_ip6": of_pod(lambda machine: f"fd00:20::{machine.body >> 64 & 0xFFFF:x}"),
    "pod_annotations": of_pod(constant(["sensor.falcon-system/injection:disabled"])),
    "pod_labels": of_pod(constant(["app:falcon-sensor"])),
    "meta": lambda machine: {"version": "1", "version_string": f"1:{machine.number}"},
}
"""The function of each field. It returns None if the machine lacks the field."""

OF_PODS = frozenset(name for name in PARTS if name.startswith(("pod_", "k8s_"))) | {"k8s_cluster_id"}

SHARED = frozenset(
    """
    host_utc_offset status filesystem_containment_status detection_suppression_status host_hidden_status
    machine_domain notes groups group_hash policies device_policies managed_apps release_group
    base_image_version
    """.split()  # noqa: SIM905  # a table to read
)
"""Fields that all machines of a kind share, besides the fields of the kind."""
