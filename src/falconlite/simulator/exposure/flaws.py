"""The made-up vulnerabilities, their remediations, and the Spotlight evaluations that find them."""

from __future__ import annotations

from functools import cache, lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored

NONE = Stamps("", "", "", "")


class Flaw(NamedTuple):
    """A made-up vulnerability of a made-up product. Its CVE ID has a year in the future."""

    cve: str
    vendor: str
    product: str
    fixed: str
    score: float
    platforms: tuple[str, ...]

    @property
    def severity(self) -> str:
        """The CVSS 3.1 severity of the score."""
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


@lru_cache(maxsize=100)
def short(*parts: object) -> str:
    """Return an ID made of some parts."""
    return sha256(":".join(map(str, parts)).encode()).hexdigest()[:32]


@cache
def remediation_id(flaw: Flaw) -> str:
    """Return the ID of a vulnerability's remediation."""
    return short("remediation", flaw.cve)


@lru_cache(maxsize=100)
def remediation(flaw: Flaw, born: float) -> Stored:
    """Return the remediation of a vulnerability. Callers must not change it."""
    name = f"{flaw.vendor} {flaw.product}"
    return {
        "id": remediation_id(flaw),
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
    return (remediation(flaw, tenant.born) for flaw in FLAWS)


@lru_cache(maxsize=100)
def cve(flaw: Flaw, born: float) -> Stored:
    """Return the facts of a vulnerability. Callers must not change them."""
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


def _evaluations(tenant: Tenant) -> Iterator[Stored]:
    for flaw in FLAWS:
        for platform in flaw.platforms:
            yield {
                "id": short("evaluation", flaw.cve, platform),
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
EVALUATION = Kind(
    "supported evaluation",
    "spotlight_evaluation_logic.SupportedEvaluation",
    sort="updated_timestamp.asc",
    stamps=NONE,
    seed=_evaluations,
)
