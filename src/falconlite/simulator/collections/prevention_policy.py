"""Prevention policies: what the sensor blocks and detects."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from falconlite.simulator.answers import Refused
from falconlite.simulator.collections import custom_ioa
from falconlite.simulator.ioa_rules.kinds import GROUP
from falconlite.simulator.kept import repository
from falconlite.simulator.policies.endpoints import POWERED_BY as POWERED_BY  # noqa: PLC0414  # of this collection, too
from falconlite.simulator.policies.endpoints import Policies
from falconlite.simulator.policies.kinds import policy, with_groups
from falconlite.simulator.policies.settings import PREVENTION, merged_at, settings_at
from falconlite.specs.prevention_policy import CreatePoliciesReqV1, SetPolicyPrecedenceReqV1, UpdatePoliciesReqV1

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

TIMES = {"committed_on": "committed_timestamp", "created_on": "created_timestamp", "modified_on": "modified_timestamp"}
"""The times of a rule group: their names in the group, and their names in a policy."""


def _rule_groups(ask: Question) -> Mapping[str, Stored]:
    return ask.tenant.store(custom_ioa.Store).of(GROUP).records


def _shown(ask: Question, kept: repository.Repository, record: Stored) -> Stored:
    """Return a policy with the records of its host groups and of its rule groups."""
    there = (_rule_groups(ask).get(id) for id in record["ioa_rule_groups"])
    groups = [{TIMES.get(name, name): value for name, value in group.items()} for group in there if group]
    return {**with_groups(ask, kept, record), "ioa_rule_groups": groups}


def attach(ask: Question, record: Stored, parameters: Mapping[str, Sequence[str]], *, join: bool) -> Stored:
    """Attach rule groups to a policy, or detach them."""
    given = parameters.get("rule_group_id") or parameters.get("group_id", ())
    if not given:
        raise Refused(400, f"{ask.query['action_name']} needs an action parameter named rule_group_id")
    there, known = record["ioa_rule_groups"], _rule_groups(ask)
    if not join:
        return {"ioa_rule_groups": [id for id in there if id not in given]}
    if unknown := [id for id in given if id not in known]:
        raise Refused(404, f"there is no rule group {', '.join(unknown)}")
    if other := [id for id in given if known[id]["platform"] != record["platform_name"].lower()]:
        raise Refused(400, f"not a rule group for {record['platform_name']}: {', '.join(other)}")
    return {"ioa_rule_groups": [*there, *(id for id in given if id not in there)]}


POLICY = policy(
    "prevention policy",
    "prevention_policy.PolicyV1",
    "prevention",
    settings=settings_at("prevention_settings", PREVENTION),
    merge=merged_at("prevention_settings"),
    extra={"ioa_rule_groups": []},
    show=_shown,
)


class Store(repository.Store):
    """The prevention policies of an account."""

    kinds = (POLICY,)


HANDLERS = Policies(Store, POLICY).handlers(
    "Prevention",
    create=CreatePoliciesReqV1,
    update=UpdatePoliciesReqV1,
    order=SetPolicyPrecedenceReqV1,
    actions={"add-rule-group": partial(attach, join=True), "remove-rule-group": partial(attach, join=False)},
)
