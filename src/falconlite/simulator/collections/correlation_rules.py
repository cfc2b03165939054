"""Correlation rules and their versions: find, describe, create, change, publish and delete them; use templates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.aggregates import aggregated
from falconlite.simulator.answers import Refused, Reply, missing, stamp
from falconlite.simulator.automation.rules import (
    PUBLISHED,
    RULE,
    TEMPLATE,
    UNPUBLISHED,
    begin,
    current,
    next_version,
    versions_of,
)
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints, ids_of
from falconlite.simulator.kept.pages import page_of
from falconlite.specs.correlation_rules import (
    DeployTemplateRequestV1,
    RuleCreateRequestV1,
    RulePatchRequestV1,
    RuleVersionPublishRequestV1,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "correlation-rules-api"
"""A guess."""


class Store(repository.Store):
    """The versions of the rules of an account, and the templates."""

    kinds = (RULE, TEMPLATE)


versions, templates = Endpoints(Store, RULE), Endpoints(Store, TEMPLATE)


def _rules(ask: Question) -> dict[str, Stored]:
    """Return the version in use of each rule, by rule ID."""
    kept: Repository = versions.of(ask)
    found = {rule: current(kept, rule) for rule in dict.fromkeys(each["rule_id"] for each in kept.records.values())}
    return {rule: version for rule, version in found.items() if version is not None}


def _as_rule(version: Stored) -> Stored:
    """Return a version in the form of the API's first version: under the rule ID."""
    return {**version, "id": version["rule_id"]}


def query_rules(ask: Question, *, whole: bool) -> Reply:
    """Find rules: their IDs or records."""
    kept, used = versions.of(ask), {version["id"] for version in _rules(ask).values()}
    page, pagination = page_of([id for id in kept.find(ask.query) if id in used], ask.query)
    shown = [_as_rule(kept.records[id]) for id in page]
    return Reply(shown if whole else [rule["id"] for rule in shown], pagination=pagination)


def _told(rules: Mapping[str, Stored], ids: Sequence[str], **more: Any) -> Reply:
    there = [_as_rule(rules[id]) for id in ids if id in rules]
    errors = missing("rule", [id for id in ids if id not in rules])
    return Reply(there, 404 if errors and not there else 200, errors, **more)


def read_rules(ask: Question) -> Reply:
    """Describe rules by ID."""
    return _told(_rules(ask), ids_of(ask))


def read_latest(ask: Question) -> Reply:
    """Describe the latest version of each rule, published or not."""
    kept, ids = versions.of(ask), list(dict.fromkeys(ask.query["rule_ids"]))
    found = {id: versions_of(kept, id) for id in ids}
    errors = missing("rule", [id for id in ids if not found[id]])
    latest = [each[-1] for each in found.values() if each]
    return Reply(latest, 404 if errors and not latest else 200, errors)


def create(ask: Question) -> Reply:
    """Create a rule; its first version is published."""
    return _begun(ask, [ask.body])


def _begun(ask: Question, given: Sequence[Mapping[str, Any]]) -> Reply:
    kept = versions.of(ask)
    made = [begin(kept, id) for id in versions.new(ask, given)]
    return _told(_rules(ask), made, affected=len(made))


def update(ask: Question) -> Reply:
    """Add a version to each rule: to all of them, or to none. A rule ID or the ID of a version names the rule."""
    kept, given = versions.of(ask), ask.body["resources"]
    by_version = {id: record["rule_id"] for id, record in kept.records.items()}
    wanted = {by_version.get(each["id"], each["id"]): each for each in given}
    there = {rule: each for rule, each in wanted.items() if versions_of(kept, rule)}
    made = {rule: next_version(ask, kept, rule, each) for rule, each in there.items()}
    for fields in made.values():
        _add(ask, kept, fields)
    return _told(_rules(ask), list(wanted), affected=len(made))


def _add(ask: Question, kept: Repository, fields: Stored) -> None:
    if fields["state"] == PUBLISHED:
        _retire(kept, fields["rule_id"])
    kept.add({**fields, "id": kept.new_id(), "last_updated_on": stamp(ask.tenant.clock.time())})


def _retire(kept: Repository, rule: str) -> None:
    """Unpublish the published version of a rule, because only one can be published."""
    for version in versions_of(kept, rule):
        if version["state"] == PUBLISHED:
            kept.change(version["id"], state=UNPUBLISHED)


def publish(ask: Question) -> Reply:
    """Publish a version of a rule, in place of the published one."""
    kept, id = versions.of(ask), ask.body["id"]
    version = kept.get(id)
    if version is None:
        raise Refused(404, f"there is no version {id}")
    _retire(kept, version["rule_id"])
    kept.change(id, state=PUBLISHED, last_updated_on=stamp(ask.tenant.clock.time()))
    return versions.told(ask, [id], affected=1)


def delete_rules(ask: Question) -> Reply:
    """Delete rules with all of their versions."""
    kept, ids = versions.of(ask), ids_of(ask)
    there = [id for id in ids if versions_of(kept, id)]
    for id in there:
        for version in versions_of(kept, id):
            kept.remove(version["id"])
    errors = missing("rule", [id for id in ids if id not in there])
    return Reply(there, 404 if errors and not there else 200, errors, affected=len(there))


def deploy(ask: Question) -> Reply:
    """Create a rule from each template: from all of them, or from none. Given fields replace those of the template."""
    kept, given = templates.of(ask), [each for part in ask.body["resources"] for each in part.get("templates") or ()]
    if not given:
        raise Refused(400, "missing field in the body: templates")
    bodies = []
    for each in given:
        template = kept.get(each.get("template_id", ""))
        if template is None:
            raise Refused(404, f"there is no template {each.get('template_id')}")
        fields = {name: template[name] for name in ("description", "mitre_attack", "name", "severity")}
        search = {**template["search"], **each.get("search", {})}
        operation = {**template["operation"], **each.get("operation", {})}
        bodies.append({"status": "active", **fields, **each, "search": search, "operation": operation})
    return _begun(ask, bodies)


def aggregate(ask: Question) -> Reply:
    """Count versions of rules."""
    kept, ids = versions.of(ask), ids_of(ask)
    wanted = kept.find({"filter": ask.query.get("filter", "")})
    records = [kept.records[id] for id in wanted if kept.records[id]["rule_id"] in ids or id in ids]
    return Reply(aggregated(ask, records, RULE.dialect))


Search = partial(Handler, limit=(100, 500))

HANDLERS = {
    "aggregates.rule-versions.post.v1": Handler(aggregate, free=True),
    "combined.rules.get.v1": Search(partial(query_rules, whole=True)),
    "combined.rules.get.v2": versions.combined(limit=(100, 500)),
    "entities.latest-rules.get.v1": Handler(read_latest, free=True),
    "entities.rule-versions_publish.patch.v1": Handler(publish, read=as_declared(RuleVersionPublishRequestV1)),
    "entities.rule-versions.delete.v1": versions.delete(),
    "entities.rules.get.v1": Handler(read_rules, free=True),
    "entities.rules.post.v1": Handler(create, read=as_declared(RuleCreateRequestV1)),
    "entities.rules.patch.v1": Handler(update, read=as_declared(Sequence[RulePatchRequestV1])),
    "entities.rules.delete.v1": Handler(delete_rules, free=True),
    "entities.rules.get.v2": versions.read(),
    "entities.templates_rules.post.v1": Handler(deploy, read=as_declared(Sequence[DeployTemplateRequestV1])),
    "entities.templates.get.v1Mixin0": templates.read(),
    "queries.rules.get.v1": Search(partial(query_rules, whole=False)),
    "queries.rules.get.v2": versions.query(limit=(100, 500)),
    "queries.templates.get.v1Mixin0": templates.query(limit=(100, 500)),
}
