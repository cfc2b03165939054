"""The kinds of correlation rules and of their templates. Each stored record is one version of a rule."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps, hexadecimal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

PUBLISHED, UNPUBLISHED = "published", "unpublished"

SETTABLE = (
    *("anomaly", "comment", "description", "guardrail_notifications", "mitre_attack", "name", "notifications"),
    *("operation", "search", "severity", "status", "tactic", "technique", "template_id"),
)

SEARCHES = (
    ("Many failed logins", "event_simpleName=UserLogonFailed2 | groupBy(UserName)", 50, ("TA0006", "T1110")),
    ("A new service", "event_simpleName=ServiceStarted", 30, ("TA0003", "T1543")),
    ("An encoded command", "event_simpleName=ProcessRollup2 CommandLine=*-enc*", 70, ("TA0002", "T1059")),
    ("A cleared log", "event_simpleName=EventLogCleared", 90, ("TA0005", "T1070")),
)
"""Name, search, severity, and tactic and technique of the templates."""


def _search(text: str) -> Stored:
    return {
        "filter": text,
        "lookback": "1h0m",
        "outcome": "detection",
        "trigger_mode": "summary",
        "execution_mode": "scheduled",
        "use_ingest_time": False,
    }


def _described(name: str, text: str, severity: int, attack: tuple[str, str]) -> Stored:
    return {
        "name": name,
        "description": f"{name}, as made-up events show it.",
        "severity": severity,
        "search": _search(text),
        "operation": {"schedule": {"definition": "@every 1h0m"}},
        "mitre_attack": [{"tactic_id": attack[0], "technique_id": attack[1]}],
    }


def _templates(tenant: Tenant) -> Iterator[Stored]:
    chance = Random(f"{tenant.seed}:rule templates:{tenant.cid}")
    for each in SEARCHES:
        yield {
            "id": hexadecimal(chance),
            **_described(*each),
            "author": "Example",
            "type": "correlation",
            "vendors": ["Example"],
            "license_details": {"name": "MIT", "url": "https://example.com/license"},
            "created_on": stamp(tenant.born - 200 * DAY),
            "last_updated_on": stamp(tenant.born - 100 * DAY),
        }


EMPTY = dict.fromkeys(
    (
        *("api_client_id", "status_msg", "tactic", "technique", "template_id", "user_id", "user_uuid"),
        *("updated_by_api_client_id", "updated_by_user_id", "updated_by_user_uuid"),
    ),
    "",
)
"""Fields that every rule has. Unknown ones are empty."""


def _rules(tenant: Tenant) -> Iterator[Stored]:
    """Make rules of two versions each; the last one is published."""
    chance = Random(f"{tenant.seed}:rules:{tenant.cid}")
    for number, (name, text, severity, attack) in enumerate(SEARCHES[:3]):
        rule = hexadecimal(chance)
        fields = _described(f"{name} of our hosts", text, severity, attack)
        for version in (1, 2):
            yield {
                "id": hexadecimal(chance),
                "rule_id": rule,
                "version": version,
                "state": PUBLISHED if version == 2 else UNPUBLISHED,
                "customer_id": tenant.cid,
                **EMPTY,
                **fields,
                "severity": severity if version == 2 else 10,
                "status": "inactive" if number == 2 else "active",
                "type": "correlation",
                "author": "admin@corp.example",
                "user_id": "admin@corp.example",
                "comment": "",
                "notifications": [],
                "created_on": stamp(tenant.born - (60 - version) * DAY),
                "last_updated_on": stamp(tenant.born - (60 - version) * DAY),
            }


def versions_of(kept: Repository, rule: str) -> list[Stored]:
    """Return the versions of a rule, the oldest first."""
    return sorted(kept.where(rule_id=rule), key=lambda version: int(version["version"]))


def current(kept: Repository, rule: str) -> Stored | None:
    """Return the version of a rule in use: the published one, otherwise the latest; None without versions."""
    versions = versions_of(kept, rule)
    published = [version for version in versions if version["state"] == PUBLISHED]
    return next(iter(reversed(published or versions)), None)


def _new(ask: Question, _: Repository, given: Mapping[str, Any]) -> Stored:
    """Check a new rule. ``begin`` sets its rule ID: the ID of its first version, reversed."""
    if not given["search"].get("filter"):
        raise Refused(400, "missing field in the body: search.filter")
    if not 1 <= given["severity"] <= 100:
        raise Refused(400, "severity must be between 1 and 100")
    if given["status"] not in {"active", "inactive"}:
        raise Refused(400, "status must be active or inactive")
    return {"comment": "", "notifications": [], **EMPTY, **given, **_mark(ask, "", 1)}


def begin(kept: Repository, id: str) -> str:
    """Set the rule ID of a first version, and return it: the ID of the version, reversed."""
    rule = id[::-1]
    kept.change(id, rule_id=rule)
    return rule


def _mark(ask: Question, rule: str, version: int) -> Stored:
    return {
        "rule_id": rule,
        "version": version,
        "state": PUBLISHED,
        "type": "correlation",
        "author": ask.actor,
        "api_client_id": ask.actor,
    }


def next_version(ask: Question, kept: Repository, rule: str, given: Mapping[str, Any]) -> Stored:
    """Return the next version of a rule, without a version ID: the version in use, updated with the call's fields."""
    base = current(kept, rule)
    if base is None:
        raise Refused(404, f"there is no rule {rule}")
    fields = {name: _merged(base.get(name), value) for name, value in given.items() if name in SETTABLE}
    if fields.get("name") == "":
        raise Refused(400, "name must not be empty")
    if not 1 <= fields.get("severity", 1) <= 100:
        raise Refused(400, "severity must be between 1 and 100")
    if fields.get("status", "active") not in {"active", "inactive"}:
        raise Refused(400, "status must be active or inactive")
    state = given.get("state") or PUBLISHED
    if state not in {PUBLISHED, UNPUBLISHED}:
        raise Refused(400, f"state must be {PUBLISHED} or {UNPUBLISHED}")
    version = 1 + max(int(each["version"]) for each in versions_of(kept, rule))
    return {**base, **fields, **_mark(ask, rule, version), "state": state, "updated_by_api_client_id": ask.actor}


def _merged(before: Any, given: Any) -> Any:
    """Merge the given fields into an object. A value that is not an object is replaced."""
    if isinstance(before, dict) and isinstance(given, dict):
        return {**before, **{name: _merged(before.get(name), value) for name, value in given.items()}}
    return given


RULE = Kind(
    "rule",
    "correlation_rules.RuleV1",
    settable=SETTABLE,
    needs=("name", "search", "severity", "status"),
    stamps=Stamps("", "created_on", "", "last_updated_on"),
    moment=stamp,
    seed=_rules,
    make=_new,
)

TEMPLATE = Kind("rule template", "correlation_rules.TemplateV1", stamps=Stamps("", "", "", ""), seed=_templates)
