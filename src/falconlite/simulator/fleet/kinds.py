"""The fields of a device, the kinds of machines, and names. Addresses are private or reserved for documentation."""

from __future__ import annotations

from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from falconlite.simulator.answers import stamp
from falconlite.simulator.fql.filters import Dialect

if TYPE_CHECKING:
    from collections.abc import Iterable

Device: TypeAlias = "dict[str, Any]"

DAY = 86400.0

FIELDS = frozenset(
    """
    device_id cid hostname instance_id serial_number email criticality site_name machine_domain release_group
    group_hash zone_group agent_version agent_load_flags agent_local_time config_id_base config_id_build
    config_id_platform linux_sensor_mode deployment_type provision_status reduced_functionality_mode rtr_state
    safe_mode migration_completed_time base_image_version status filesystem_containment_status
    detection_suppression_status host_hidden_status first_seen last_seen modified_timestamp last_reboot
    host_utc_offset first_login_timestamp last_login_timestamp last_login_user last_login_uid last_login_user_sid
    bios_manufacturer bios_version system_manufacturer system_product_name chassis_type chassis_type_desc
    cpu_signature cpu_vendor pointer_size platform_id platform_name os_version os_build os_product_name
    kernel_version major_version minor_version build_number service_pack_major service_pack_minor product_type
    product_type_desc local_ip external_ip connection_ip default_gateway_ip mac_address connection_mac_address
    service_provider service_provider_account_id cloud_service_compartment_id k8s_cluster_id k8s_cluster_version
    k8s_cluster_git_version pod_id pod_name pod_namespace pod_hostname pod_service_account_name pod_ip4 pod_ip6
    pod_host_ip4 pod_host_ip6 groups tags ou notes pod_annotations pod_labels meta policies device_policies
    managed_apps
    """.split()  # noqa: SIM905  # a table to read
)
"""The 93 fields of a device record."""

EXTRAS = frozenset(
    ("_all", "first_login_user", "internet_exposure", "k8s_node_uid", "license_activation_state", "policy_id")
)
"""Properties for sorting and filtering that no record shows."""

POLICIES = frozenset(
    """
    aidr airlock application-abuse-prevention automox aws-verified-access browser-extension cloud-ml
    consumer-subscription content-update customer-entitlements data-protection data-protection-cloud device_control
    exposure-management fem-browser-extension-control fim firewall global_config host-retention identity-endpoint
    identity-protection it-automation jumpcloud kubernetes-admission-control logscale-collector mobile netskope
    network-scan-content prevention remote_response sca sensor_update system-tray vulnerability-management ztl
    """.split()  # noqa: SIM905  # a table to read
)

APPS = frozenset(("airlock", "automox", "aws-verified-access", "identity-protection", "jumpcloud", "netskope"))


def knows(name: str) -> bool:
    """Return whether a device has a property, nested ones included."""
    first, *rest = name.removesuffix(".raw").split(".")
    if not rest:
        return first in FIELDS or first in EXTRAS
    known = {"device_policies": POLICIES, "managed_apps": APPS}.get(first)
    return rest[0] in known if known else first in {"policies", "meta"}


DIALECT = Dialect(knows, folds=True, exact=frozenset(("tags", "groups")), partial=frozenset(("hostname",)))
"""The dialect of host filters."""


class Kind(NamedTuple):
    """A kind of machine: its share in percent, the word in its hostname, and its shared fields."""

    weight: int
    name: str
    fields: dict[str, str]


def _kind(weight: int, name: str, platform: str, product: str, os_version: str, build: str, kernel: str) -> Kind:
    platform_id = {"Windows": "0", "Mac": "1", "Linux": "3"}[platform]
    major, minor, *_ = [*kernel.split("."), "0"]
    virtual = product != "Workstation"
    windows = platform == "Windows"
    fields = {
        "platform_id": platform_id,
        "platform_name": platform,
        "os_version": os_version,
        "os_product_name": os_version,
        "os_build": build,
        "build_number": build,
        "kernel_version": kernel,
        "major_version": major,
        "minor_version": minor,
        "product_type": {"Workstation": "1", "Domain Controller": "2", "Server": "3"}[product],
        "product_type_desc": product,
        "system_manufacturer": "Example Virtual Platform" if virtual else "Example Computers",
        "system_product_name": "VM 7" if virtual else "Portable 14",
        "bios_manufacturer": "Example Firmware",
        "bios_version": "2.11.0" if virtual else "1.24.3",
        "chassis_type": "1" if virtual else "10",
        "chassis_type_desc": "Other" if virtual else "Notebook",
        "cpu_signature": "591594" if windows else "198339",
        "cpu_vendor": "0",
        "pointer_size": "8",
        "config_id_base": "65994763",
        "config_id_build": "17905",
        "config_id_platform": platform_id,
        "agent_load_flags": "1",
        "provision_status": "Provisioned",
        "deployment_type": "Standard",
        "rtr_state": "enabled" if platform != "Linux" else "not_enabled",
    }
    if platform == "Linux":
        fields["linux_sensor_mode"] = "Kernel Mode"
    if windows:
        fields |= {"service_pack_major": "0", "service_pack_minor": "0", "safe_mode": "no"}
    fields["release_group"] = "servers" if virtual else "workstations"
    if name == "node":
        fields["base_image_version"] = "2023.7.20250512"
    return Kind(weight, name, fields)


KINDS = (
    _kind(30, "WS", "Windows", "Workstation", "Windows 11", "22631", "10.0.22631.3880"),
    _kind(16, "LT", "Windows", "Workstation", "Windows 10", "19045", "10.0.19045.4651"),
    _kind(14, "SRV", "Windows", "Server", "Windows Server 2022", "20348", "10.0.20348.2582"),
    _kind(2, "DC", "Windows", "Domain Controller", "Windows Server 2019", "17763", "10.0.17763.6054"),
    _kind(14, "mac", "Mac", "Workstation", "Sequoia (15)", "24C101", "24.2.0"),
    _kind(6, "mac", "Mac", "Workstation", "Sonoma (14)", "23G93", "23.6.0"),
    _kind(9, "web", "Linux", "Server", "Ubuntu 22.04", "22.04", "5.15.0-117-generic"),
    _kind(5, "db", "Linux", "Server", "RHEL 9.4", "9.4", "5.14.0-427.el9.x86_64"),
    _kind(4, "node", "Linux", "Server", "Amazon Linux 2023", "2023", "6.1.97-104.177.amzn2023"),
)
BY_HUNDREDTHS = tuple(kind for kind in KINDS for _ in range(kind.weight))
"""The kinds, each repeated by its share: 100 entries."""

SITES = ("HQ", "North", "South", "East", "West")
ODD_SITES = ("büro", "север", "東", "año")
ODD_NAMES = (
    "DESKTOP-{:07X}",
    "Reception's Mac {}",
    "O'Brien-laptop-{}",
    "web_{:05}.corp.example",
    "LOCALHOST",
    "srv {:05} (old)",
    "ip-10-20-{}",
    '"quoted"-{}',
    "x" * 55 + "-{:07}",
)
"""Hostnames that often break programs. The number replaces the braces."""

AGENTS = ("7.26.17905.0", "7.26.17905.0", "7.26.17905.0", "7.25.17804.0", "7.24.17607.0", "7.16.16303.0")
PROVIDERS = ("AWS_EC2_V2", "AZURE", "GCP")
TAGS = ("prod", "test", "finance", "kiosk", "crown-jewel")
CRITICALITIES = ("Critical", "High", "Noncritical", "Unassigned")
USERS = ("admin", "operator", "backup", "deploy", "kiosk", "auditor")
LOCAL_NETWORKS = ("10.20", "10.31", "172.16", "192.168")
EXTERNAL_NETWORKS = ("203.0.113", "198.51.100", "192.0.2")


def group_hash(groups: Iterable[str]) -> str:
    """Return the hash of a device's groups, independent of their order."""
    return sha256(",".join(sorted(groups)).encode()).hexdigest()


def device_policies(cid: str, platform: str, born: float) -> dict[str, Any]:
    """Return the policies that all devices of one platform share."""
    chance = Random(f"{cid}:policies:{platform}")
    policies: dict[str, Any] = {}
    for name in ("prevention", "sensor_update", "remote_response", "device_control", "firewall", "global_config"):
        if platform == "Linux" and name in {"device_control", "firewall"}:
            continue
        assigned = born - chance.randrange(30, 300) * DAY
        policies[name] = {
            "policy_type": name.replace("_", "-"),
            "policy_id": f"{chance.getrandbits(128):032x}",
            "applied": True,
            "settings_hash": f"{chance.getrandbits(32):08x}",
            "assigned_date": stamp(assigned)[:-1] + ".482913377Z",
            "applied_date": stamp(assigned + 900)[:-1] + ".118004252Z",
            "rule_groups": [],
        }
    policies["sensor_update"]["uninstall_protection"] = "ENABLED"
    return policies
