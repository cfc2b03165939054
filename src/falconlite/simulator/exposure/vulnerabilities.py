"""The vulnerabilities of hosts, the tests that found them, and the patches installed on hosts."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp
from falconlite.simulator.exposure.flaws import FLAWS, NONE, Flaw, cve, remediation, remediation_id, short
from falconlite.simulator.exposure.hosts import (
    Date,
    HostRecords,
    Ids,
    Inside,
    OfHost,
    Row,
    Veiled,
    bits_of,
    constant,
    groups_of,
    of_host,
    unit,
)
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.exposure.hosts import Part

ENDINGS = [f"_{short(flaw.cve)}" for flaw in FLAWS]
"""The end of a vulnerability's ID. It follows the ID of the host."""


class Named(Ids):
    """An ID format: the ID of the host, and a hash of the CVE ID."""

    def write(self, cid: str, aid: str, item: int) -> str:  # noqa: ARG002  # the signature of all IDs
        """Return the ID of a record."""
        return aid + ENDINGS[item]

    def read(self, cid: str, id: str) -> Iterator[tuple[str, int]]:  # noqa: ARG002  # as above
        """Yield the host and the vulnerability."""
        aid, line, ending = id.rpartition("_")
        if line + ending in ENDINGS:
            yield aid, ENDINGS.index(line + ending)


@cache
def _on(platform: str) -> tuple[int, ...]:
    return tuple(number for number, flaw in enumerate(FLAWS) if platform in flaw.platforms)


def _flaws(tenant: Tenant, aid: str, platform: str) -> list[int]:
    """Return the vulnerabilities of a host: a third of those of its platform."""
    bits = bits_of(tenant.seed, "exposure", aid)
    return [number for number in _on(platform) if bits[number] < 90]


def _flaw(row: Row) -> Flaw:
    return FLAWS[row.item]


def _closed(row: Row) -> bool:
    return row.chance(1) < 0.25


def _created(row: Row) -> float:
    return row.ago(1 + 30 * row.chance(0))


def _updated(row: Row) -> float:
    created = _created(row)
    return created + max(row.of.tenant.born - created, 0.0) * 0.8


def _app(row: Row) -> dict[str, Any]:
    flaw = _flaw(row)
    return {
        "vendor_normalized": flaw.vendor,
        "product_name_normalized": flaw.product,
        "product_name_version": f"{flaw.vendor} {flaw.product} {flaw.fixed.partition('.')[0]}.0",
    }


def _apps(row: Row) -> list[dict[str, Any]]:
    mended = remediation_id(_flaw(row))
    return [
        {
            **_app(row),
            "sub_status": "closed" if _closed(row) else "open",
            "remediation": {"ids": [mended]},
            "remediation_info": {"recommended_id": mended, "minimum_id": mended},
            "evaluation_logic": {"id": LOGIC_IDS.write("", row.aid, row.item)},
        }
    ]


def _groups(row: Row) -> list[dict[str, str]]:
    groups = row.of.tenant.groups
    return [{"id": id, "name": groups[id]["name"]} for id in groups_of(row)]


HOST_INFO = Inside(
    {
        "hostname": lambda row: row.hostname,
        **{name: of_host(name, "") for name in ("local_ip", "machine_domain", "os_version", "os_build")},
        "platform": of_host("platform_name", ""),
        **{name: of_host(name, "") for name in ("product_type_desc", "site_name", "system_manufacturer")},
        "ou": unit,
        "tags": lambda row: list(row.host("tags") or ()),
        "groups": _groups,
        "host_last_seen_timestamp": of_host("last_seen"),
        "asset_criticality": constant("Unassigned"),
        "internet_exposure": constant("No"),
        "managed_by": constant("Falcon sensor"),
        "has_run_container": constant(value=False),
    }
)
"""Fields of the host that a vulnerability repeats."""

IDS, LOGIC_IDS = Named(), Veiled("logic", len(FLAWS))

PARTS: Mapping[str, Part] = {
    "id": lambda row: IDS.write("", row.aid, row.item),
    "cid": lambda row: row.of.tenant.cid,
    "aid": lambda row: row.aid,
    "vulnerability_id": lambda row: _flaw(row).cve,
    "vulnerability_metadata_id": lambda row: short("metadata", _flaw(row).cve),
    "status": lambda row: "closed" if _closed(row) else "open",
    "confidence": constant("confirmed"),
    "created_timestamp": Date(_created),
    "updated_timestamp": Date(_updated),
    "closed_timestamp": lambda row: stamp(_updated(row)) if _closed(row) else None,
    "app": _app,
    "apps": _apps,
    "suppression_info": lambda _: {"is_suppressed": False},
    "cve": lambda row: cve(_flaw(row), row.of.tenant.born),
    "host_info": HOST_INFO,
    "remediation": lambda row: {
        "ids": [remediation_id(_flaw(row))],
        "entities": [remediation(_flaw(row), row.of.tenant.born)],
    },
    "data_providers": lambda _: [{"provider": "Falcon sensor"}],
    "services": lambda _: [],
}
"""The fields of a vulnerability."""


def _vulnerabilities(tenant: Tenant) -> HostRecords:
    moving = ("host_info.host_last_seen_timestamp",)
    return HostRecords(tenant, "vulnerability", PARTS, IDS, items=_flaws, moving=moving)


def _tested(row: Row) -> list[dict[str, Any]]:
    flaw = _flaw(row)
    version = {
        "actual_value_field": "version",
        "expected_value": flaw.fixed,
        "operation": "less than",
        "value_datatype": "version",
    }
    return [
        {
            "id": 1,
            "title": f"{flaw.vendor} {flaw.product} is older than {flaw.fixed}",
            "type": "inventory",
            "negate": False,
            "status": "found",
            "determined_by_comparison": True,
            "existence_check": "at least one exists",
            "comparison_check": "at least one",
            "comparisons": {
                "state_operator": "AND",
                "state_comparisons": [{"entity_operator": "AND", "entity_comparisons": [version]}],
            },
            "items": [{"version": f"{flaw.fixed.partition('.')[0]}.0"}],
        }
    ]


OF_LOGIC: Mapping[str, Part] = {
    "id": lambda row: LOGIC_IDS.write("", row.aid, row.item),
    "aid": lambda row: row.aid,
    "cid": lambda row: row.of.tenant.cid,
    "created_timestamp": Date(lambda row: row.ago(20)),
    "updated_timestamp": Date(lambda row: row.ago(10)),
    "complex_check_operator": constant("AND"),
    "logic_expression": constant("1"),
    "logic": _tested,
}
"""The fields of the evaluation logic that found a vulnerability."""


def _logic(tenant: Tenant) -> HostRecords:
    return HostRecords(tenant, "logic", OF_LOGIC, LOGIC_IDS, items=_flaws)


def _windows(tenant: Tenant, aid: str, platform: str) -> tuple[int, ...]:  # noqa: ARG001  # the signature of all items
    return (0,) if platform == "Windows" else ()


def _pending(row: Row) -> int:
    return int(3 * row.chance(0))


def _installed(row: Row) -> list[dict[str, Any]]:
    tenant = row.of.tenant
    chance = Random(f"{tenant.seed}:patches:{row.aid}")
    return [
        {
            "id": f"KB{number}",
            "description": f"Made-up update {number}",
            "type": "Security Update",
            "status": "installed",
            "source": "Windows Update",
            "published_date": stamp(tenant.born - 60 * DAY),
        }
        for number in sorted(chance.sample(range(5_000_000, 5_999_999), PATCHED))
    ]


PATCHED = 3
"""Number of installed patches of a host."""

OF_PATCHES: Mapping[str, Part] = {
    "aid": lambda row: row.aid,
    "cid": lambda row: row.of.tenant.cid,
    "hostname": lambda row: row.hostname,
    "device_type": of_host("product_type_desc", ""),
    "active_patches": constant(PATCHED),
    "pending_patches": _pending,
    "reboot_required": lambda row: _pending(row) > 0,
    "last_patch_confirmed": lambda row: stamp(row.of.tenant.born - DAY),
    "installed_patches": _installed,
}
"""The fields of a host with patches."""


def _patches(tenant: Tenant) -> HostRecords:
    return HostRecords(tenant, "patches", OF_PATCHES, OfHost(), items=_windows)


VULNERABILITY = Kind(
    "vulnerability",
    "spotlight_vulnerabilities.APIVulnerabilityV2",
    more=("last_seen_within", "services.port", "rule.name", "rule.recommendation_id"),
    sort="created_timestamp.asc",
    unknown=200,
    stamps=NONE,
    source=_vulnerabilities,
)
LOGIC = Kind(
    "evaluation logic",
    "spotlight_evaluation_logic.APIEvaluationLogicV1",
    sort="created_timestamp.asc",
    unknown=200,
    stamps=NONE,
    source=_logic,
)
PATCHES = Kind(
    "host with patches",
    "spotlight_vulnerabilities.APIHostPatchDetails",
    key="aid",
    hidden=("cid",),
    sort="hostname.asc",
    stamps=NONE,
    source=_patches,
)
