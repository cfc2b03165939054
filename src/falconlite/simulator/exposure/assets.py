"""The kinds of Discover: assets, IoT assets, applications, accounts and logins, and those that an account has."""

from __future__ import annotations

from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING

from falconlite.simulator.answers import stamp
from falconlite.simulator.exposure.hosts import first_hosts, hostname_of
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps
from falconlite.simulator.kept.properties import model_of
from falconlite.simulator.records import made

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored

NONE = Stamps("", "", "", "")

UNMANAGED, IOT = 25, 15
"""The numbers of assets without a sensor, and of IoT assets."""

SAME = (
    *("agent_version", "hostname", "machine_domain", "os_version", "platform_name", "product_type", "site_name"),
    *("product_type_desc", "external_ip", "system_manufacturer", "system_product_name", "kernel_version"),
)
"""The fields that an asset has as its host has them."""

PRODUCTS = (
    ("Example", "Browser", "142.0.0", "Web Browsers", ("Windows", "Mac", "Linux")),
    ("Example", "Reader", "25.1.1", "Productivity", ("Windows", "Mac")),
    ("Sample", "Archiver", "24.7", "System Utilities", ("Windows",)),
    ("Sample", "Secure Shell", "10.0", "Remote Access", ("Linux", "Mac")),
    ("Specimen", "Office", "16.94", "Productivity", ("Windows", "Mac")),
    ("Specimen", "Database", "17.2", "Databases", ("Linux",)),
)


def _id(tenant: Tenant, *parts: object) -> str:
    """Return an ID of Discover: the CID, an underscore and a hash."""
    return f"{tenant.cid}_{sha256(':'.join(map(str, parts)).encode()).hexdigest()}"


def asset_id(tenant: Tenant, device: Mapping[str, object]) -> str:
    """Return the ID of the asset that a host is."""
    return _id(tenant, "asset", device["device_id"])


def _managed(tenant: Tenant, device: Stored) -> Stored:
    address, mac = device.get("local_ip", ""), device.get("mac_address", "")
    return {
        "id": asset_id(tenant, device),
        "cid": tenant.cid,
        "aid": device["device_id"],
        "entity_type": "managed",
        **{name: device[name] for name in SAME if name in device},
        "system_serial_number": device.get("serial_number", ""),
        "ou": (device.get("ou") or [""])[0],
        "groups": [group for group in device["groups"] if group in tenant.first_groups],
        "tags": list(device.get("tags", ())),
        "local_ip_addresses": [address] if address else [],
        "current_local_ip": address,
        "mac_addresses": [mac] if mac else [],
        "network_interfaces": [{"local_ip": address, "mac_address": mac, "interface_alias": "Ethernet"}],
        "first_seen_timestamp": device["first_seen"],
        "last_seen_timestamp": device["last_seen"],
        "country": "Germany",
        "city": "Berlin",
        "criticality": "Unassigned",
        "internet_exposure": "No",
        "data_providers": ["Falcon sensor"],
        "data_providers_count": 1,
        "confidence": 100,
        "managed_by": "Falcon sensor",
        "reduced_functionality_mode": "No",
        "os_is_eol": "No",
    }


def _hosts(tenant: Tenant) -> Iterator[Stored]:
    managed = [_managed(tenant, device) for device in first_hosts(tenant)]
    yield from managed
    chance = Random(f"{tenant.seed}:assets:{tenant.cid}")
    for number in range(min(UNMANAGED, len(managed))):
        seen_by = chance.choice(managed)
        yield {
            "id": _id(tenant, "unmanaged", tenant.seed, number),
            "cid": tenant.cid,
            "entity_type": "unsupported" if number % 5 == 4 else "unmanaged",
            "hostname": f"unmanaged-{number:03}",
            "platform_name": chance.choice(("Windows", "Linux", "Mac")),
            "current_local_ip": f"192.0.2.{number + 1}",
            "local_ip_addresses": [f"192.0.2.{number + 1}"],
            "mac_addresses": [f"00-00-5E-00-53-{number:02X}"],
            "discoverer_aids": [seen_by["aid"]],
            "discoverer_hostnames": [seen_by["hostname"]] if "hostname" in seen_by else [],
            "discoverer_count": 1,
            "last_discoverer_aid": seen_by["aid"],
            "first_discoverer_aid": seen_by["aid"],
            "data_providers": ["Falcon passive discovery"],
            "data_providers_count": 1,
            "confidence": chance.randrange(40, 100),
            "first_seen_timestamp": stamp(tenant.born - (10 + 100 * chance.random()) * DAY),
            "last_seen_timestamp": stamp(tenant.born - 5 * DAY * chance.random()),
            "groups": [],
            "tags": [],
        }


def _applications(tenant: Tenant) -> Iterator[Stored]:
    for device in first_hosts(tenant):
        chance = Random(f"{tenant.seed}:applications:{device['device_id']}")
        for vendor, name, version, category, platforms in PRODUCTS:
            if device["platform_name"] not in platforms or chance.random() < 0.4:
                continue
            asset = _managed(tenant, device)
            used = stamp(tenant.born - 20 * DAY * chance.random())
            yield {
                "id": _id(tenant, "application", device["device_id"], vendor, name),
                "cid": tenant.cid,
                "name": name,
                "vendor": vendor,
                "version": version,
                "name_vendor": f"{name}-{vendor}",
                "name_vendor_version": f"{name}-{vendor}-{version}",
                "versioning_scheme": "semver",
                "category": category,
                "software_type": "application",
                "architectures": ["x64"],
                "is_suspicious": False,
                "is_normalized": True,
                "groups": [],
                "installation_paths": [f"/opt/{name.lower().replace(' ', '-')}"],
                "first_seen_timestamp": device["first_seen"],
                "installation_timestamp": device["first_seen"],
                "last_updated_timestamp": used,
                "last_used_timestamp": used,
                "last_used_user_name": f"user{chance.randrange(100)}",
                "host": {name: asset[name] for name in OF_HOST if name in asset},
            }


OF_HOST = (
    *("id", "aid", "hostname", "platform_name", "os_version", "agent_version", "external_ip", "machine_domain", "ou"),
    *("product_type_desc", "site_name", "system_manufacturer", "groups", "tags", "country", "internet_exposure"),
)
"""The fields of a host within an application."""


def _accounts(tenant: Tenant) -> Iterator[Stored]:
    for number, device in enumerate(first_hosts(tenant, 60)):
        windows = device["platform_name"] == "Windows"
        chance = Random(f"{tenant.seed}:account:{device['device_id']}")
        login = stamp(tenant.born - 10 * DAY * chance.random())
        user = f"user{number}"
        yield {
            "id": _id(tenant, "account", tenant.seed, number),
            "cid": tenant.cid,
            "username": user,
            "account_name": rf"CORP\{user}" if windows else user,
            "account_type": "Domain" if windows and number % 3 else "Local",
            "admin_privileges": "Yes" if number % 4 == 0 else "No",
            "local_admin_privileges": "Yes" if number % 4 == 0 else "No",
            "login_domain": "CORP" if windows else "",
            "user_sid": f"S-1-5-21-{chance.getrandbits(30)}-{1000 + number}" if windows else "",
            "first_seen_timestamp": device["first_seen"],
            "password_last_set_timestamp": stamp(tenant.born - 90 * DAY * chance.random()),
            "last_successful_login_timestamp": login,
            "last_successful_login_type": "Interactive",
            "last_successful_login_hostname": hostname_of(device),
            "last_successful_login_remote_ip": device.get("local_ip", ""),
            "last_successful_login_host_country": "Germany",
            "last_successful_login_host_city": "Berlin",
        }


def _logins(tenant: Tenant) -> Iterator[Stored]:
    accounts = _accounts(tenant)
    for number, (device, account) in enumerate(zip(first_hosts(tenant, 60), accounts, strict=True)):
        failed = number % 7 == 6
        yield {
            "id": _id(tenant, "login", tenant.seed, number),
            "cid": tenant.cid,
            "aid": device["device_id"],
            "host_id": asset_id(tenant, device),
            "hostname": hostname_of(device),
            "account_id": account["id"],
            "account_name": account["account_name"],
            "account_type": account["account_type"],
            "admin_privileges": account["admin_privileges"],
            "username": account["username"],
            "login_type": "Interactive",
            "login_status": "Failed" if failed else "Successful",
            "is_suspicious": failed,
            "login_timestamp": account["last_successful_login_timestamp"],
            "login_event_count": 1 + number % 3,
            "host_country": "Germany",
            "host_city": "Berlin",
            "local_ip": device.get("local_ip", ""),
        }


def _iot(tenant: Tenant) -> Iterator[Stored]:
    model = model_of("discover.DiscoverAPIIoTHost")
    for number in range(IOT if tenant.hosts else 0):
        chance = Random(f"{tenant.seed}:iot:{tenant.cid}:{number}")
        record = made(model, chance, now=tenant.born, cid=tenant.cid, depth=1)
        fields = {
            "id": _id(tenant, "iot", tenant.seed, number),
            "entity_type": "managed" if number % 3 == 0 else "unmanaged",
            "hostname": f"iot-{number:03}",
            "device_family": "OT" if number % 2 else "IoT",
            "device_class": ("PLC", "HMI", "Camera")[number % 3],
            "purdue_level": f"Level {number % 4}",
        }
        yield {**record, **fields}


ASSET = Kind(
    "asset",
    "discover.DiscoverAPIHost",
    folds=True,
    sort="first_seen_timestamp.asc",
    unknown=200,
    stamps=NONE,
    seed=_hosts,
)
IOT_ASSET = Kind(
    "IoT asset", "discover.DiscoverAPIIoTHost", folds=True, sort="hostname.asc", unknown=200, stamps=NONE, seed=_iot
)
APPLICATION = Kind(
    "application",
    "discover.DiscoverAPIApplication",
    folds=True,
    sort="name.asc",
    unknown=200,
    stamps=NONE,
    seed=_applications,
)
ACCOUNT = Kind(
    "account", "discover.DiscoverAPIAccount", folds=True, sort="username.asc", unknown=200, stamps=NONE, seed=_accounts
)
LOGIN = Kind(
    "login", "discover.DiscoverAPILogin", folds=True, sort="login_timestamp.asc", unknown=200, stamps=NONE, seed=_logins
)
