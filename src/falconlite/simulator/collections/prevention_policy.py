"""Prevention policies: what the sensor blocks and detects."""

from __future__ import annotations

from falconlite.simulator.kept import repository
from falconlite.simulator.policies.endpoints import POWERED_BY as POWERED_BY  # noqa: PLC0414  # of this collection, too
from falconlite.simulator.policies.endpoints import Policies
from falconlite.simulator.policies.kinds import policy
from falconlite.simulator.policies.settings import PREVENTION, merged_at, settings_at
from falconlite.specs.prevention_policy import CreatePoliciesReqV1, SetPolicyPrecedenceReqV1, UpdatePoliciesReqV1

LEVEL = "stateful"

POLICY = policy(
    "prevention policy",
    "prevention_policy.PolicyV1",
    "prevention",
    settings=settings_at("prevention_settings", PREVENTION),
    merge=merged_at("prevention_settings"),
    extra={"ioa_rule_groups": []},
)


class Store(repository.Store):
    """The prevention policies of an account."""

    kinds = (POLICY,)


HANDLERS = Policies(Store, POLICY).handlers(
    "Prevention", create=CreatePoliciesReqV1, update=UpdatePoliciesReqV1, order=SetPolicyPrecedenceReqV1
)
