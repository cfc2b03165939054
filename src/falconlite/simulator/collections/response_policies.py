"""Response policies: what real-time response may do on hosts."""

from __future__ import annotations

from falconlite.simulator.kept import repository
from falconlite.simulator.policies.endpoints import POWERED_BY as POWERED_BY  # noqa: PLC0414  # of this collection, too
from falconlite.simulator.policies.endpoints import Policies
from falconlite.simulator.policies.kinds import policy
from falconlite.simulator.policies.settings import RESPONSE, merged_at, settings_at
from falconlite.specs.response_policies import CreatePoliciesV1, SetPolicyPrecedenceReqV1, UpdatePoliciesReqV1

LEVEL = "stateful"

POLICY = policy(
    "response policy",
    "response_policies.PolicyV1",
    "remote_response",
    settings=settings_at("settings", RESPONSE),
    merge=merged_at("settings"),
)


class Store(repository.Store):
    """The response policies of an account."""

    kinds = (POLICY,)


HANDLERS = Policies(Store, POLICY).handlers(
    "RTResponse", create=CreatePoliciesV1, update=UpdatePoliciesReqV1, order=SetPolicyPrecedenceReqV1
)
