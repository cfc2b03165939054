"""The assets of Discover: the hosts, machines without a sensor, and IoT assets."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from falconlite.simulator.answers import stamp
from falconlite.simulator.exposure.hosts import HostRecords, Row, Veiled, constant, groups_of, of_host, unit
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps
from falconlite.simulator.kept.properties import model_of
from falconlite.simulator.records import made

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.exposure.hosts import Part
    from falconlite.simulator.kept.kinds import Stored

NONE = Stamps("", "", "", "")

UNMANAGED, IOT = 25, 15
"""Numbers of assets without a sensor, and of IoT assets."""

SAME = (
    *("agent_version", "hostname", "machine_domain", "os_version", "platform_name", "product_type", "site_name"),
    *("product_type_desc", "external_ip", "system_manufacturer", "system_product_name", "kernel_version"),
)
"""Fields that an asset shares with its host."""

IDS = Veiled("asset", of_account=True)


def _listed(name: str) -> Part:
    """Return a field function: a list with one field of the host, empty if the host lacks it."""
    return lambda row: [value] if (value := row.host(name)) else []


def _interfaces(row: Row) -> list[dict[str, Any]]:
    address, mac = row.host("local_ip") or "", row.host("mac_address") or ""
    return [{"local_ip": address, "mac_address": mac, "interface_alias": "Ethernet"}]


def asset_id(row: Row) -> str:
    """Return the ID of the asset for a record's host."""
    return IDS.write(row.of.tenant.cid, row.aid, 0)


PARTS: Mapping[str, Part] = {
    "id": asset_id,
    "cid": lambda row: row.of.tenant.cid,
    "aid": lambda row: row.aid,
    "entity_type": constant("managed"),
    **{name: of_host(name) for name in SAME},
    "system_serial_number": of_host("serial_number", ""),
    "ou": unit,
    "groups": groups_of,
    "tags": lambda row: list(row.host("tags") or ()),
    "local_ip_addresses": _listed("local_ip"),
    "current_local_ip": of_host("local_ip", ""),
    "mac_addresses": _listed("mac_address"),
    "network_interfaces": _interfaces,
    "first_seen_timestamp": of_host("first_seen"),
    "last_seen_timestamp": of_host("last_seen"),
    "country": constant("Germany"),
    "city": constant("Berlin"),
    "criticality": constant("Unassigned"),
    "internet_exposure": constant("No"),
    "data_providers": lambda _: ["Falcon sensor"],
    "data_providers_count": constant(1),
    "confidence": constant(100),
    "managed_by": constant("Falcon sensor"),
    "reduced_functionality_mode": constant("No"),
    "os_is_eol": constant("No"),
}
"""The fields of an asset with a sensor."""


def _unmanaged(tenant: Tenant) -> list[Stored]:
    """Return the assets without a sensor. Hosts of the initial fleet have seen them."""
    return list(_seen_by(tenant, tenant.devices.first)) if tenant.devices.first else []


def _seen_by(tenant: Tenant, hosts: list[str]) -> Iterator[Stored]:
    chance = Random(f"{tenant.seed}:assets:{tenant.cid}")
    for number in range(min(UNMANAGED, len(hosts))):
        aid = chance.choice(hosts)
        name = tenant.devices.field(aid, "hostname") if aid in tenant.devices else None
        yield {
            "id": Veiled("unmanaged", of_account=True).write(tenant.cid, f"{tenant.seed}:{number}", 0),
            "cid": tenant.cid,
            "entity_type": "unsupported" if number % 5 == 4 else "unmanaged",
            "hostname": f"unmanaged-{number:03}",
            "platform_name": chance.choice(("Windows", "Linux", "Mac")),
            "current_local_ip": f"192.0.2.{number + 1}",
            "local_ip_addresses": [f"192.0.2.{number + 1}"],
            "mac_addresses": [f"00-00-5E-00-53-{number:02X}"],
            "discoverer_aids": [aid],
            "discoverer_hostnames": [name] if name else [],
            "discoverer_count": 1,
            "last_discoverer_aid": aid,
            "first_discoverer_aid": aid,
            "data_providers": ["Falcon passive discovery"],
            "data_providers_count": 1,
            "confidence": chance.randrange(40, 100),
            "first_seen_timestamp": stamp(tenant.born - (10 + 100 * chance.random()) * DAY),
            "last_seen_timestamp": stamp(tenant.born - 5 * DAY * chance.random()),
            "groups": [],
            "tags": [],
        }


def _assets(tenant: Tenant) -> HostRecords:
    return HostRecords(tenant, "asset", PARTS, IDS, moving=("last_seen_timestamp",), others=_unmanaged)


def _iot(tenant: Tenant) -> Iterator[Stored]:
    model = model_of("discover.DiscoverAPIIoTHost")
    for number in range(IOT if tenant.hosts else 0):
        chance = Random(f"{tenant.seed}:iot:{tenant.cid}:{number}")
        record = made(model, chance, now=tenant.born, cid=tenant.cid, depth=1)
        fields = {
            "id": Veiled("iot", of_account=True).write(tenant.cid, f"{tenant.seed}:{number}", 0),
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
    source=_assets,
)
IOT_ASSET = Kind(
    "IoT asset", "discover.DiscoverAPIIoTHost", folds=True, sort="hostname.asc", unknown=200, stamps=NONE, seed=_iot
)
