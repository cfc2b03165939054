"""Exclusions of files by the certificate that signed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.exclusions import AUTHOR, with_groups
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints
from falconlite.simulator.kept.kinds import ON, Kind, fine, hexadecimal, seeded_chance
from falconlite.specs.certificate_based_exclusions import (
    CertBasedExclusionsCreateReqV1,
    CertBasedExclusionsUpdateReqV1,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

POWERED_BY = "exclusions"
"""A guess."""

DATES = ("valid_from", "valid_to")


def _fields(ask: Question, given: Mapping[str, Any]) -> Stored:
    certificate = given.get("certificate", {})
    for name in DATES:
        if name in certificate and instant(certificate[name]) is None:
            raise Refused(400, f"certificate.{name} must be RFC 3339, such as 2030-01-01T00:00:00Z")
    return with_groups(ask, given, at="host_groups")


def _make(ask: Question, _: repository.Repository, given: Mapping[str, Any]) -> Stored:
    return _fields(ask, given)


def _change(ask: Question, _: repository.Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    fields = _fields(ask, given)
    if "certificate" in fields:
        fields["certificate"] = {**record["certificate"], **fields["certificate"]}
    return fields


def _seed(tenant: Tenant) -> Iterable[Stored]:
    for number, company in enumerate(("Example Software", "Example Tools", "Example Drivers")):
        chance = seeded_chance(tenant, f"certificate exclusion:{number}")
        created = tenant.born - chance.randrange(3, 300) * DAY
        certificate = {
            "issuer": "CN=Example Issuing CA",
            "serial": f"{chance.getrandbits(128):032x}",
            "subject": f"CN={company}",
            "thumbprint": f"{chance.getrandbits(160):040x}",
            "valid_from": stamp(created - 100 * DAY),
            "valid_to": stamp(created + 600 * DAY),
        }
        yield {
            **DEFAULTS,
            "id": hexadecimal(chance),
            "cid": tenant.cid,
            "name": f"Signed by {company}",
            "certificate": certificate,
            "applied_globally": True,
            "created_by": AUTHOR,
            "created_on": fine(created),
            "modified_by": AUTHOR,
            "modified_on": fine(created),
        }


DEFAULTS: Mapping[str, Any] = {
    "description": "",
    "comment": "",
    "status": "enabled",
    "applied_globally": False,
    "host_groups": [],
    "children_cids": [],
}

EXCLUSION = Kind(
    "certificate-based exclusion",
    "certificate_based_exclusions.CertBasedExclusionV1",
    settable=(
        *("name", "description", "certificate", "applied_globally", "host_groups", "children_cids"),
        *("comment", "status"),
    ),
    needs=("name", "certificate"),
    defaults=DEFAULTS,
    stamps=ON,
    unknown=200,
    seed=_seed,
    make=_make,
    change=_change,
)


class Store(repository.Store):
    """The certificate-based exclusions of an account."""

    kinds = (EXCLUSION,)


_exclusions = Endpoints(Store, EXCLUSION)

HANDLERS = {
    "cb-exclusions.query.v1": _exclusions.query(),
    "cb-exclusions.get.v1": _exclusions.read(),
    "cb-exclusions.create.v1": _exclusions.create(CertBasedExclusionsCreateReqV1, at="exclusions"),
    "cb-exclusions.update.v1": _exclusions.update(CertBasedExclusionsUpdateReqV1, at="exclusions"),
    "cb-exclusions.delete.v1": _exclusions.delete(answers="records"),
}
