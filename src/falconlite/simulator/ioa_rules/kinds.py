"""The kinds of rule groups and rules. Each change of a group or its rules creates a new version of the group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.ioa_rules.patterns import check_pattern
from falconlite.simulator.ioa_rules.types import DISPOSITIONS, IDS, PLATFORMS, RULE_TYPES, SETS, SEVERITIES
from falconlite.simulator.kept.kinds import ON, Kind, fine, hexadecimal, seeded_chance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

AUTHOR = "admin@corp.example"

GROUP_DEFAULTS: Mapping[str, Any] = {
    "description": "",
    "comment": "",
    "enabled": False,
    "deleted": False,
    "rule_ids": [],
    "version": 1,
}

RULE_DEFAULTS: Mapping[str, Any] = {
    "description": "",
    "comment": "",
    "enabled": False,
    "deleted": False,
    "instance_version": 1,
    "magic_cookie": 1,
    "version_ids": ["1"],
}


def number(chance: Random) -> str:
    """Generate the ID of a rule: a number."""
    return str(chance.randrange(1, 1_000_000))


def _make_group(ask: Question, _: Repository, given: Mapping[str, Any]) -> Stored:
    if given["platform"] not in PLATFORMS:
        raise Refused(400, f"platform must be one of {', '.join(PLATFORMS)}")
    return {**given, "committed_on": fine(ask.tenant.clock.time())}


def _change_group(ask: Question, _: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    if given.get("name") == "":
        raise Refused(400, "name must not be empty")
    return {**given, "version": record["version"] + 1, "committed_on": fine(ask.tenant.clock.time())}


def _make_rule(ask: Question, _: Repository, given: Mapping[str, Any]) -> Stored:
    if given["ruletype_id"] not in RULE_TYPES:
        raise Refused(400, f"there is no rule type {given['ruletype_id']}")
    pattern = 41_000 + int(given["ruletype_id"])
    return _checked(
        ask, {**given, "ruletype_name": RULE_TYPES[given["ruletype_id"]]["name"], "pattern_id": str(pattern)}
    )


def _change_rule(ask: Question, _: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    if given.get("name") == "":
        raise Refused(400, "name must not be empty")
    version = record["instance_version"] + 1
    changed = _checked(ask, {**record, **given})
    return {**changed, "instance_version": version, "version_ids": [*record["version_ids"], str(version)]}


def _checked(ask: Question, rule: Stored) -> Stored:
    """Return a rule with its derived fields; raise Refused if they do not match its type."""
    if rule["disposition_id"] not in DISPOSITIONS:
        raise Refused(400, f"disposition_id must be one of {', '.join(map(str, DISPOSITIONS))}")
    if rule["pattern_severity"] not in SEVERITIES:
        raise Refused(400, f"pattern_severity must be one of {', '.join(SEVERITIES)}")
    known = {field["name"] for field in RULE_TYPES[rule["ruletype_id"]]["fields"]}
    values = [_field_value(each, known) for each in rule["field_values"]]
    return {
        **rule,
        "action_label": DISPOSITIONS[rule["disposition_id"]],
        "committed_on": fine(ask.tenant.clock.time()),
        "field_values": values,
    }


def _field_value(given: Mapping[str, Any], known: set[str]) -> dict[str, Any]:
    """Return the value of one field: some of its options, or a pattern to include and one to exclude."""
    name = given.get("name", "")
    if name not in known:
        raise Refused(400, f"such a rule has no field {name!r}, only {', '.join(sorted(known))}")
    items = given.get("values", ())
    if name in SETS:
        if wrong := [each.get("value", "") for each in items if each.get("value") not in SETS[name]]:
            raise Refused(400, f"{name} must be some of {', '.join(SETS[name])}, not {', '.join(wrong)}")
        return {"label": name, "type": "set", "value": "", "final_value": "", **given}
    for each in items:
        check_pattern(name, each.get("value", ""))
    patterns = {each.get("label"): each.get("value", "") for each in items}
    include = patterns.get("include", given.get("value", ""))
    final = f"(?!{patterns['exclude']}){include}" if patterns.get("exclude") else include
    return {"label": name, "type": "excludable", "value": include, "final_value": final, **given}


# Initial records.


def _stamps(tenant: Tenant, days: int) -> Stored:
    time = fine(tenant.born - days * DAY)
    stamps = {"created_by": AUTHOR, "created_on": time, "modified_by": AUTHOR, "modified_on": time}
    return {**stamps, "committed_on": time, "customer_id": tenant.cid}


def _group_id(tenant: Tenant, platform: str) -> str:
    return hexadecimal(seeded_chance(tenant, f"rule group:{platform}"))


def _rule_id(place: int) -> str:
    return str(place + 1)


def _seed_groups(tenant: Tenant) -> Iterable[Stored]:
    for place, platform in enumerate(PLATFORMS):
        yield {
            **GROUP_DEFAULTS,
            "id": _group_id(tenant, platform),
            "name": f"Scripts on {platform}",
            "description": "Scripts in unusual places",
            "platform": platform,
            "rule_ids": [_rule_id(place)],
            "version": 2,
            **_stamps(tenant, 200 - place),
        }


def _seed_rules(tenant: Tenant) -> Iterable[Stored]:
    for place, platform in enumerate(PLATFORMS):
        path = r".*\\Temp\\.*\.ps1" if platform == "windows" else r"/tmp/.*\.sh"  # noqa: S108  # a pattern of a rule
        field = {"name": "CommandLine", "values": [{"label": "include", "value": path}]}
        yield {
            **RULE_DEFAULTS,
            "instance_id": _rule_id(place),
            "name": f"Script from a temporary folder on {platform}",
            "rulegroup_id": _group_id(tenant, platform),
            "ruletype_id": IDS[platform][0],
            "ruletype_name": "Process Creation",
            "pattern_id": str(41_000 + int(IDS[platform][0])),
            "pattern_severity": "medium",
            "disposition_id": 20,
            "action_label": DISPOSITIONS[20],
            "field_values": [_field_value(field, {"CommandLine"})],
            **_stamps(tenant, 199 - place),
        }


def _as_queried(_: Repository, rule: Stored) -> Stored:
    """Return a rule in the form of queries: under ``rules``, and its latest version under ``rules.current_version``."""
    return {**rule, "rules": {**rule, "current_version": rule}}


def rules_of(kept: Repository, group: Stored) -> list[Stored]:
    """Return the rules of a group, oldest first."""
    rules = kept.store.of(RULE).records
    return [rules[id] for id in group["rule_ids"]]


def _with_rules(_: Question, kept: Repository, group: Stored) -> Stored:
    return {**group, "rules": rules_of(kept, group)}


def _found_by_rules(kept: Repository, group: Stored) -> Stored:
    return {**group, "rules": rules_of(kept, group)}


GROUP = Kind(
    "rule group",
    "custom_ioa.RuleGroupV1",
    settable=("name", "description", "comment", "platform", "enabled"),
    fixed=("platform",),
    needs=("name", "platform"),
    defaults=GROUP_DEFAULTS,
    unique=("name",),
    stamps=ON,
    seed=_seed_groups,
    make=_make_group,
    change=_change_group,
    show=_with_rules,
    sought=_found_by_rules,
)

RULE = Kind(
    "rule",
    "custom_ioa.RuleV1",
    key="instance_id",
    new_id=number,
    settable=(
        *("name", "description", "comment", "disposition_id", "enabled", "field_values", "pattern_severity"),
        *("rulegroup_id", "ruletype_id"),
    ),
    fixed=("rulegroup_id", "ruletype_id"),
    needs=("name", "rulegroup_id", "ruletype_id", "disposition_id", "pattern_severity", "field_values"),
    defaults=RULE_DEFAULTS,
    more=("rules",),
    stamps=ON,
    seed=_seed_rules,
    make=_make_rule,
    change=_change_rule,
    sought=_as_queried,
)
