"""Custom indicators of attack: rule groups, their rules, and the allowed values."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply, found, missing
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.ioa_rules.kinds import GROUP, RULE
from falconlite.simulator.ioa_rules.patterns import matches
from falconlite.simulator.ioa_rules.types import PLATFORMS, RULE_TYPES, SEVERITIES
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared, Endpoints, ids_of, records_in
from falconlite.simulator.kept.pages import page_of
from falconlite.specs.custom_ioa import (
    RuleCreateV1,
    RuleGroupCreateRequestV1,
    RuleGroupModifyRequestV1,
    RulesGetRequestV1,
    RuleUpdatesRequestV1,
    RuleUpdatesRequestV2,
    ValidationRequestV1,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

POWERED_BY = "ioarules"
"""A guess."""


class Store(repository.Store):
    """The rule groups and the rules of an account."""

    kinds = (GROUP, RULE)


_groups, _rules = Endpoints(Store, GROUP), Endpoints(Store, RULE)


def _group(ask: Question, id: Any, version: Any = None) -> Stored:
    """Return a group; raise Refused if it does not exist, or if *version* is not its current version."""
    group = _groups.of(ask).get(id) if id else None
    if group is None:
        raise Refused(404, f"there is no rule group {id}") if id else Refused(400, "missing field: rulegroup_id")
    if version is not None and version != group["version"]:
        raise Refused(409, f"the rule group has version {group['version']}, not {version}: read it again")
    return group


def _next_version(ask: Question, group: Stored, rule_ids: Iterable[str]) -> None:
    """Create the next version of a group, after a change of its rules."""
    _groups.apply(ask, {group["id"]: {"rule_ids": list(rule_ids), "version": group["version"] + 1}})


def update_group(ask: Question) -> Reply:
    """Change a rule group. The call must name the current version."""
    body = ask.body
    if body.get("rulegroup_version") is None:
        raise Refused(400, "missing field in the body: rulegroup_version")
    group = _group(ask, body["id"], body["rulegroup_version"])
    _groups.set(ask, {group["id"]: body})
    return _groups.told(ask, [group["id"]], affected=1)


def delete_groups(ask: Question) -> Reply:
    """Delete rule groups with their rules."""
    ids = ids_of(ask)
    there = [id for id in ids if _groups.of(ask).get(id) is not None]
    for group in _groups.drop(ask, there).values():
        _rules.drop(ask, group["rule_ids"])
    return _gone(ids, there, "rule group")


def _gone(ids: Sequence[str], there: Sequence[str], kind: str) -> Reply:
    reply = found(there, missing(kind, [id for id in ids if id not in there]), affected=len(there))
    return reply._replace(resources=None) if there else reply


def create_rule(ask: Question) -> Reply:
    """Create a rule in a group. Its type must belong to the platform of the group."""
    group = _group(ask, ask.body.get("rulegroup_id"))
    type = RULE_TYPES.get(ask.body.get("ruletype_id", ""))
    if type is not None and type["platform"] != group["platform"]:
        raise Refused(400, f"rule type {type['id']} is for {type['platform']}, not {group['platform']}")
    ids = _rules.new(ask, [ask.body])
    _next_version(ask, group, [*group["rule_ids"], *ids])
    return _rules.told(ask, ids, status=201, affected=1)


def update_rules(ask: Question) -> Reply:
    """Change rules of a group. The call must name the current version of the group."""
    body, given = ask.body, records_in(ask.body, "rule_updates")
    if body.get("rulegroup_version") is None:
        raise Refused(400, "missing field in the body: rulegroup_version")
    group = _group(ask, body.get("rulegroup_id"), body["rulegroup_version"])
    if any(not each.get("instance_id") for each in given):
        raise Refused(400, "missing field in the body: rule_updates.instance_id")
    comment = {"comment": body["comment"]} if "comment" in body else {}
    changes = {each["instance_id"]: {**comment, **each} for each in given}
    there = [id for id in changes if id in group["rule_ids"]]
    if there:
        _rules.set(ask, {id: changes[id] for id in there})
        _next_version(ask, group, group["rule_ids"])
    return _rules.told(ask, there, list(changes), affected=len(there))


def delete_rules(ask: Question) -> Reply:
    """Delete rules of a group."""
    group, ids = _group(ask, ask.query["rule_group_id"]), ids_of(ask)
    there = [id for id in ids if id in group["rule_ids"]]
    if there:
        _rules.drop(ask, there)
        _next_version(ask, group, [id for id in group["rule_ids"] if id not in there])
    return _gone(ids, there, "rule")


def validate(ask: Question) -> Reply:
    """Test patterns of fields on test data. Each result says whether the data matches, and why not."""
    return Reply([_tried(field) for field in records_in(ask.body, "fields")])


def _tried(field: Mapping[str, Any]) -> dict[str, Any]:
    name, text = field.get("name", ""), field.get("test_data", "")
    patterns = {each.get("label"): each.get("value", "") for each in field.get("values", ())}
    include, exclude = patterns.get("include", ".*"), patterns.get("exclude")
    hit = matches(name, include, text) and not (exclude and matches(name, exclude, text))
    return {"value": text if hit else "", "confidence": b64encode(b"1" if hit else b"0").decode()}


def _table(kind: str, records: Mapping[str, Mapping[str, Any]]) -> tuple[Handler, Handler]:
    """Return the handlers that list IDs and that read records of a fixed table."""

    def query(ask: Question) -> Reply:
        """List IDs, page by page."""
        page, pagination = page_of(list(records), ask.query)
        return Reply(page, pagination=pagination)

    def read(ask: Question) -> Reply:
        """Return records by ID."""
        ids = ids_of(ask)
        return found(
            [records[id] for id in ids if id in records], missing(kind, [id for id in ids if id not in records])
        )

    return Declared(query), Declared(read, free=True)


_query_severities, _read_severities = _table("severity", SEVERITIES)
_query_platforms, _read_platforms = _table("platform", PLATFORMS)
_query_types, _read_types = _table("rule type", RULE_TYPES)

HANDLERS = {
    "query-rule-groupsMixin0": _groups.query(),
    "query-rule-groups-full": _groups.combined(),
    "get-rule-groupsMixin0": _groups.read(),
    "create-rule-groupMixin0": _groups.create(RuleGroupCreateRequestV1, at=""),
    "update-rule-groupMixin0": Handler(update_group, read=as_declared(RuleGroupModifyRequestV1)),
    "delete-rule-groupsMixin0": Declared(delete_groups, free=True),
    "query-rulesMixin0": _rules.query(),
    "get-rulesMixin0": _rules.read(),
    "get-rules-get": _rules.read(read=as_declared(RulesGetRequestV1)),
    "create-rule": Handler(create_rule, read=as_declared(RuleCreateV1)),
    "update-rules": Handler(update_rules, read=as_declared(RuleUpdatesRequestV1)),
    "update-rules-v2": Handler(update_rules, read=as_declared(RuleUpdatesRequestV2)),
    "delete-rules": Declared(delete_rules, free=True),
    "validate": Handler(validate, read=as_declared(ValidationRequestV1)),
    "query-patterns": _query_severities,
    "get-patterns": _read_severities,
    "query-platformsMixin0": _query_platforms,
    "get-platformsMixin0": _read_platforms,
    "query-rule-types": _query_types,
    "get-rule-types": _read_types,
}
