"""The kinds of vulnerabilities, remediations, evaluation logic and installed patches, and those that an account has."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.accounts.tenant import GROUPS
from falconlite.simulator.answers import stamp
from falconlite.simulator.exposure.hosts import first_hosts, hostname_of
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored

NONE = Stamps("", "", "", "")


class Flaw(NamedTuple):
    """A made-up vulnerability of a made-up product: its CVE ID has a year that is not over."""

    cve: str
    vendor: str
    product: str
    fixed: str
    score: float
    platforms: tuple[str, ...]

    @property
    def severity(self) -> str:
        """The severity that CVSS 3.1 has for the score."""
        limits = ((9.0, "CRITICAL"), (7.0, "HIGH"), (4.0, "MEDIUM"))
        return next((name for limit, name in limits if self.score >= limit), "LOW")


EVERY = ("Windows", "Mac", "Linux")

FLAWS = (
    Flaw("CVE-2099-10001", "Example", "Browser", "142.0.1", 9.8, EVERY),
    Flaw("CVE-2099-10002", "Example", "Browser", "142.0.3", 8.8, EVERY),
    Flaw("CVE-2099-10003", "Example", "Reader", "25.1.2", 7.8, ("Windows", "Mac")),
    Flaw("CVE-2099-10004", "Sample", "Archiver", "24.8", 7.0, ("Windows",)),
    Flaw("CVE-2099-10005", "Sample", "Crypto Library", "3.5.2", 7.5, ("Linux", "Mac")),
    Flaw("CVE-2099-10006", "Sample", "Secure Shell", "10.1", 8.1, ("Linux",)),
    Flaw("CVE-2099-10007", "Specimen", "Kernel", "6.12.9", 5.5, ("Linux",)),
    Flaw("CVE-2099-10008", "Specimen", "Office", "16.95", 6.5, ("Windows", "Mac")),
    Flaw("CVE-2099-10009", "Specimen", "Driver", "8.2.0", 4.7, ("Windows",)),
    Flaw("CVE-2099-10010", "Specimen", "Viewer", "3.1", 3.3, EVERY),
)


def _id(*parts: object) -> str:
    return sha256(":".join(map(str, parts)).encode()).hexdigest()[:32]


@cache
def _remediation_id(flaw: Flaw) -> str:
    return _id("remediation", flaw.cve)


def _remediation(flaw: Flaw, born: float) -> Stored:
    name = f"{flaw.vendor} {flaw.product}"
    return {
        "id": _remediation_id(flaw),
        "action": f"Update {name} to version {flaw.fixed} or later",
        "title": f"Update {name}",
        "reference": f"{name} {flaw.fixed}",
        "link": "",
        "vendor_url": f"https://{flaw.vendor.lower()}.example/{flaw.cve}",
        "type": "installation",
        "recommendation_type": "recommended",
        "provider": flaw.vendor,
        "patch_publication_date": stamp(born - 30 * DAY),
        "created_timestamp": stamp(born - 30 * DAY),
        "updated_timestamp": stamp(born - 29 * DAY),
    }


def _remediations(tenant: Tenant) -> Iterator[Stored]:
    return (_remediation(flaw, tenant.born) for flaw in FLAWS)


def _found(tenant: Tenant) -> Iterator[tuple[Stored, Flaw, Random]]:
    """Yield the hosts with each flaw that they have."""
    for device in first_hosts(tenant):
        for flaw in FLAWS:
            chance = Random(f"{tenant.seed}:exposure:{device['device_id']}:{flaw.cve}")
            if device["platform_name"] in flaw.platforms and chance.random() < 0.35:
                yield device, flaw, chance


def _cve(flaw: Flaw, born: float) -> Stored:
    exploited = flaw.score > 9
    return {
        "id": flaw.cve,
        "base_score": flaw.score,
        "severity": flaw.severity,
        "exploit_status": 90 if exploited else 0,
        "exprt_rating": flaw.severity if exploited else "LOW",
        "exploitability_score": 3.9,
        "impact_score": round(flaw.score * 0.6, 1),
        "description": f"A made-up vulnerability of {flaw.vendor} {flaw.product}.",
        "published_date": stamp(born - 40 * DAY),
        "spotlight_published_date": stamp(born - 39 * DAY),
        "remediation_level": "O",
        "vector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "cwes": ["CWE-787"],
        "types": ["Vulnerability"],
        "actors": [],
        "references": [f"https://{flaw.vendor.lower()}.example/{flaw.cve}"],
        "vendor_advisory": [f"https://{flaw.vendor.lower()}.example/{flaw.cve}"],
        "cisa_info": {"is_cisa_kev": exploited, **({"due_date": stamp(born + 14 * DAY)} if exploited else {})},
    }


def _host_info(tenant: Tenant, device: Stored) -> Stored:
    named = zip(tenant.first_groups, GROUPS, strict=True)
    return {
        "hostname": hostname_of(device),
        "local_ip": device.get("local_ip", ""),
        "machine_domain": device.get("machine_domain", ""),
        "os_version": device["os_version"],
        "os_build": device.get("os_build", ""),
        "platform": device["platform_name"],
        "product_type_desc": device.get("product_type_desc", ""),
        "site_name": device.get("site_name", ""),
        "system_manufacturer": device.get("system_manufacturer", ""),
        "ou": (device.get("ou") or [""])[0],
        "tags": list(device.get("tags", ())),
        "groups": [{"id": id, "name": name} for id, (name, *_) in named if id in device["groups"]],
        "host_last_seen_timestamp": device["last_seen"],
        "asset_criticality": "Unassigned",
        "internet_exposure": "No",
        "managed_by": "Falcon sensor",
        "has_run_container": False,
    }


def _logic_id(device: Stored, flaw: Flaw) -> str:
    return _id("logic", device["device_id"], flaw.cve)


def _vulnerabilities(tenant: Tenant) -> Iterator[Stored]:
    for device, flaw, chance in _found(tenant):
        aid = str(device["device_id"])
        created = tenant.born - (1 + 30 * chance.random()) * DAY
        closed = chance.random() < 0.25
        product = f"{flaw.vendor} {flaw.product}"
        app = {
            "vendor_normalized": flaw.vendor,
            "product_name_normalized": flaw.product,
            "product_name_version": f"{product} {flaw.fixed.partition('.')[0]}.0",
        }
        remediation = _remediation_id(flaw)
        yield {
            "id": f"{aid}_{_id(flaw.cve)}",
            "cid": tenant.cid,
            "aid": aid,
            "vulnerability_id": flaw.cve,
            "vulnerability_metadata_id": _id("metadata", flaw.cve),
            "status": "closed" if closed else "open",
            "confidence": "confirmed",
            "created_timestamp": stamp(created),
            "updated_timestamp": stamp(created + (tenant.born - created) * 0.8),
            **({"closed_timestamp": stamp(created + (tenant.born - created) * 0.8)} if closed else {}),
            "app": app,
            "apps": [
                {
                    **app,
                    "sub_status": "closed" if closed else "open",
                    "remediation": {"ids": [remediation]},
                    "remediation_info": {"recommended_id": remediation, "minimum_id": remediation},
                    "evaluation_logic": {"id": _logic_id(device, flaw)},
                }
            ],
            "suppression_info": {"is_suppressed": False},
            "cve": _cve(flaw, tenant.born),
            "host_info": _host_info(tenant, device),
            "remediation": {"ids": [remediation], "entities": [_remediation(flaw, tenant.born)]},
            "data_providers": [{"provider": "Falcon sensor"}],
            "services": [],
        }


def _logic(tenant: Tenant) -> Iterator[Stored]:
    for device, flaw, _ in _found(tenant):
        version = {
            "actual_value_field": "version",
            "expected_value": flaw.fixed,
            "operation": "less than",
            "value_datatype": "version",
        }
        yield {
            "id": _logic_id(device, flaw),
            "aid": str(device["device_id"]),
            "cid": tenant.cid,
            "created_timestamp": stamp(tenant.born - 20 * DAY),
            "updated_timestamp": stamp(tenant.born - 10 * DAY),
            "complex_check_operator": "AND",
            "logic_expression": "1",
            "logic": [
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
            ],
        }


def _patches(tenant: Tenant) -> Iterator[Stored]:
    for device in first_hosts(tenant):
        if device["platform_name"] != "Windows":
            continue
        chance = Random(f"{tenant.seed}:patches:{device['device_id']}")
        pending = chance.randrange(3)
        numbers = sorted(chance.sample(range(5_000_000, 5_999_999), 3))
        patches = [
            {
                "id": f"KB{number}",
                "description": f"Made-up update {number}",
                "type": "Security Update",
                "status": "installed",
                "source": "Windows Update",
                "published_date": stamp(tenant.born - 60 * DAY),
            }
            for number in numbers
        ]
        yield {
            "aid": str(device["device_id"]),
            "hostname": hostname_of(device),
            "device_type": device.get("product_type_desc", ""),
            "active_patches": len(patches),
            "pending_patches": pending,
            "reboot_required": pending > 0,
            "last_patch_confirmed": stamp(tenant.born - DAY),
            "installed_patches": patches,
        }


def _evaluations(tenant: Tenant) -> Iterator[Stored]:
    for flaw in FLAWS:
        for platform in flaw.platforms:
            yield {
                "id": _id("evaluation", flaw.cve, platform),
                "cid": tenant.cid,
                "risk_id": flaw.cve,
                "risk_provider": "NVD",
                "risk_provider_full_name": "National Vulnerability Database",
                "finding_provider": "S",
                "finding_provider_full_name": "Falcon sensor",
                "platform": platform,
                "created_timestamp": stamp(tenant.born - 39 * DAY),
                "updated_timestamp": stamp(tenant.born - 38 * DAY),
            }


REMEDIATION = Kind(
    "remediation", "spotlight_vulnerabilities.APIRemediationV2", unknown=200, stamps=NONE, seed=_remediations
)
VULNERABILITY = Kind(
    "vulnerability",
    "spotlight_vulnerabilities.APIVulnerabilityV2",
    more=("last_seen_within", "services.port", "rule.name", "rule.recommendation_id"),
    sort="created_timestamp.asc",
    unknown=200,
    stamps=NONE,
    seed=_vulnerabilities,
)
LOGIC = Kind(
    "evaluation logic", "spotlight_evaluation_logic.APIEvaluationLogicV1", unknown=200, stamps=NONE, seed=_logic
)
PATCHES = Kind(
    "host with patches",
    "spotlight_vulnerabilities.APIHostPatchDetails",
    key="aid",
    more=("cid",),
    sort="hostname.asc",
    stamps=NONE,
    seed=_patches,
)
EVALUATION = Kind(
    "supported evaluation",
    "spotlight_evaluation_logic.SupportedEvaluation",
    sort="updated_timestamp.asc",
    stamps=NONE,
    seed=_evaluations,
)
