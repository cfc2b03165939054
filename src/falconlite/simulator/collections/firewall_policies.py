"""Firewall policies and the hosts that they apply to. Their rules are in the collection of firewall management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.kept import repository
from falconlite.simulator.policies.endpoints import POWERED_BY as POWERED_BY  # noqa: PLC0414  # of this collection, too
from falconlite.simulator.policies.endpoints import Policies
from falconlite.simulator.policies.kinds import policy, with_groups
from falconlite.specs.firewall_policies import (
    CreateFirewallPoliciesReqV1,
    SetPolicyPrecedenceReqV1,
    UpdateFirewallPoliciesReqV1,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"


def _count_changes(_: Question, _kept: repository.Repository, record: Stored, _given: Mapping[str, Any]) -> Stored:
    return {"channel_version": record["channel_version"] + 1}


def _shown(ask: Question, kept: repository.Repository, record: Stored) -> Stored:
    """Return a policy in the form of answers. Its set of rules has the ID of the policy, which is a guess."""
    return {**with_groups(ask, kept, record), "rule_set_id": record["id"]}


POLICY = policy(
    "firewall policy",
    "firewall_policies.PolicyV1",
    "firewall",
    settings=lambda _: {},
    settable=(),
    merge=_count_changes,
    extra={"channel_version": 0},
    show=_shown,
)


class Store(repository.Store):
    """The firewall policies of an account."""

    kinds = (POLICY,)


HANDLERS = Policies(Store, POLICY).handlers(
    "Firewall",
    create=CreateFirewallPoliciesReqV1,
    update=UpdateFirewallPoliciesReqV1,
    order=SetPolicyPrecedenceReqV1,
)
