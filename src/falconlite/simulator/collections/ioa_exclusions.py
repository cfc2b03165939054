"""Exclusions of processes from indicators of attack: one store, served by the routes of both versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.exclusions import (
    EVERYWHERE,
    STAMPS,
    check_regexes,
    first_stamps,
    whole_groups,
    with_groups,
)
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared, Endpoints
from falconlite.simulator.kept.kinds import Kind, hexadecimal, seeded_chance
from falconlite.simulator.kept.pages import page_of
from falconlite.specs.ioa_exclusions import (
    IoaExclusionCreateReqV1,
    IoaExclusionUpdateReqV1,
    SsIoaExclusionsCreateReqV2,
    SsIoaExclusionsUpdateReqV2,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

POWERED_BY = "exclusions"
"""A guess."""

REGEXES = (
    *("ifn_regex", "cl_regex", "parent_ifn_regex", "parent_cl_regex"),
    *("grandparent_ifn_regex", "grandparent_cl_regex"),
)
"""Fields that queries also accept as separate parameters."""

PLAIN = ("name", "description", "pattern_id", "pattern_name", "detection_json", "ifn_regex", "cl_regex")

SECOND = ("comment", *REGEXES[2:])
"""Fields that only version 2 has."""


def _make(ask: Question, _: repository.Repository, given: Mapping[str, Any]) -> Stored:
    check_regexes(given)
    fields = _groups(ask, given)
    if not fields.get("groups"):
        raise Refused(400, "missing field in the body: host groups")
    return {"pattern_name": f"pattern {given['pattern_id']}", **fields}


def _change(ask: Question, _: repository.Repository, _record: Stored, given: Mapping[str, Any]) -> Stored:
    check_regexes(given)
    return _groups(ask, given)


def _groups(ask: Question, given: Mapping[str, Any]) -> Stored:
    """Store the host groups as ``groups``; version 2 calls them ``host_groups``."""
    fields = dict(given)
    if "host_groups" in fields:
        fields["groups"] = fields.pop("host_groups")
    return with_groups(ask, fields)


def _first_version(ask: Question, kept: repository.Repository, record: Stored) -> Stored:
    return whole_groups(ask, kept, {name: value for name, value in record.items() if name not in SECOND})


def _second_version(_: Question, _kept: repository.Repository, record: Stored) -> Stored:
    return {"host_groups" if name == "groups" else name: value for name, value in record.items()}


def _seed(tenant: Tenant) -> Iterable[Stored]:
    programs = ("updater", "backup-agent", "inventory", "build-helper")
    for number, program in enumerate(programs):
        chance = seeded_chance(tenant, f"IOA exclusion:{number}")
        pattern = str(10_100 + chance.randrange(400))
        yield {
            **DEFAULTS,
            "id": hexadecimal(chance),
            "name": f"Exclude {program}",
            "description": f"The {program} does this on purpose",
            "pattern_id": pattern,
            "pattern_name": f"pattern {pattern}",
            "ifn_regex": f".*{program}(\\.exe)?",
            "cl_regex": ".*",
            "groups": [EVERYWHERE] if number % 2 else tenant.first_groups[:1],
            "applied_globally": number % 2 == 1,
            **first_stamps(tenant, chance.randrange(3, 300)),
        }


DEFAULTS: Mapping[str, Any] = {"description": "", "detection_json": "", **dict.fromkeys((*REGEXES, *SECOND), "")}

V1 = Kind(
    "IOA exclusion",
    "ioa_exclusions.IoaExclusionRespV1",
    settable=(*PLAIN, "groups"),
    needs=("name", "pattern_id", "pattern_name", "ifn_regex", "cl_regex"),
    defaults=DEFAULTS,
    more=SECOND,
    stamps=STAMPS,
    unknown=200,
    seed=_seed,
    make=_make,
    change=_change,
    show=_first_version,
)
V2 = V1._replace(
    settable=(*PLAIN, *SECOND, "host_groups"),
    needs=("name", "pattern_id", "ifn_regex", "cl_regex"),
    show=_second_version,
)


class Store(repository.Store):
    """The IOA exclusions of an account."""

    kinds = (V1,)


def _found(ask: Question) -> list[str]:
    """Find IDs by a filter, and by the exact source of regular expressions."""
    kept = _first.of(ask)
    exact = {name: ask.query[name] for name in REGEXES if name in ask.query}
    ids = kept.find({"filter": ask.query.get("filter", ""), "sort": ask.query.get("sort", "")})
    return [id for id in ids if all(kept.records[id][name] == text for name, text in exact.items())]


def query(ask: Question) -> Reply:
    """Find IDs of exclusions, page by page."""
    page, pagination = page_of(_found(ask), ask.query)
    return Reply(page, pagination=pagination)


def count(ask: Question) -> Reply:
    """Count exclusions by the specifications in the body."""
    return _first.counted(ask, _found(ask))


_first, _second = Endpoints(Store, V1), Endpoints(Store, V2)

HANDLERS = {
    "queryIOAExclusionsV1": Declared(query),
    "getIOAExclusionsV1": _first.read(),
    "createIOAExclusionsV1": _first.create(IoaExclusionCreateReqV1, at=""),
    "updateIOAExclusionsV1": _first.update(IoaExclusionUpdateReqV1, at=""),
    "deleteIOAExclusionsV1": _first.delete(),
    "ss-ioa-exclusions.search.v2": Declared(query),
    "ss-ioa-exclusions.get.v2": _second.read(),
    "ss-ioa-exclusions.create.v2": _second.create(SsIoaExclusionsCreateReqV2, at="exclusions", status=200),
    "ss-ioa-exclusions.update.v2": _second.update(SsIoaExclusionsUpdateReqV2, at="exclusions"),
    "ss-ioa-exclusions.delete.v2": _second.delete(answers="records"),
    "ss-ioa-exclusions.aggregates.v2": Declared(count),
}
