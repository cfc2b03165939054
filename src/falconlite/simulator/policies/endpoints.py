"""Handlers of policies: enable them, assign host groups, order them, and find their hosts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.members import DEFAULT_SORT, catch_up, find_hosts
from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import compiled
from falconlite.simulator.kept.endpoints import Declared, Endpoints
from falconlite.simulator.kept.pages import page_of
from falconlite.simulator.policies.kinds import DEFAULT, PLATFORMS, custom

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.endpoints import Action
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

POWERED_BY = "policy-api"
"""A guess."""


class Policies(Endpoints):
    """Makes the handlers of a kind of policy."""

    def handlers(
        self, name: str, *, create: Any, update: Any, order: Any, actions: Mapping[str, Action] = {}
    ) -> dict[str, Handler]:
        """Return the handlers by operation ID.

        - *name*: the name of the kind in the IDs: "Prevention" in ``queryPreventionPolicies``
        - *create*, *update*, *order*: typed dicts of bodies
        - *actions*: actions besides those of all policies
        """
        return {
            f"query{name}Policies": self.query(),
            f"queryCombined{name}Policies": self.combined(),
            f"get{name}Policies": self.read(),
            f"create{name}Policies": self.create(create),
            f"update{name}Policies": self.update(update),
            f"delete{name}Policies": self.delete(),
            f"perform{name}PoliciesAction": self.act({**ACTIONS, **actions}),
            f"set{name}PoliciesPrecedence": Handler(self._set_precedence, read=as_declared(order)),
            f"query{name}PolicyMembers": Declared(partial(self._members, whole=False)),
            f"queryCombined{name}PolicyMembers": Declared(partial(self._members, whole=True)),
        }

    def _set_precedence(self, ask: Question) -> Reply:
        """Order the policies of a platform. The call must list all of them except the default policy."""
        kept, ids = self.of(ask), list(ask.body["ids"])
        platform = ask.body.get("platform_name") or next(iter(kept.records.values()))["platform_name"]
        there = [record["id"] for record in custom(kept, platform)]
        if sorted(ids) != sorted(there):
            raise Refused(400, f"ids must have each {self.kind.name} for {platform} once, without the default one")
        for place, id in enumerate(ids, 1):
            kept.change(id, precedence=place)
        return Reply(ids, affected=len(ids))

    def _members(self, ask: Question, *, whole: bool) -> Reply:
        """Find the hosts to which a policy applies, or to which any policy applies if the call names none."""
        tenant, query, id = ask.tenant, ask.query, ask.query.get("id")
        policy = self.of(ask).get(id) if id else None
        if id and policy is None:
            raise Refused(404, f"there is no {self.kind.name} {id}")
        catch_up(tenant)
        ids = find_hosts(tenant, query.get("filter", ""), query.get("sort") or DEFAULT_SORT, hidden=False)
        if policy is not None:
            ids = self._those_of(ask, policy, ids)
        page, pagination = page_of(ids, query, ahead=self.kind.ahead)
        return Reply([tenant.devices[member] for member in page] if whole else page, pagination=pagination)

    def _those_of(self, ask: Question, policy: Stored, ids: Sequence[str]) -> Sequence[str]:
        """Return the hosts among these to which a policy applies. The result is cached."""
        kept, version = self.of(ask), ask.tenant.version
        known = kept.worked_out.get(policy["id"])
        if known is None or known[0] != version or known[1] is not ids:
            inside = members(kept, policy)
            known = kept.worked_out[policy["id"]] = (version, ids, [id for id in ids if id in inside])
        found: Sequence[str] = known[2]
        return found


def members(kept: Repository, policy: Stored) -> set[str]:
    """Return the hosts to which a policy applies.

    A host gets the first enabled policy of its platform, by precedence, that is assigned to one of its groups. Without
    one, it gets the default policy.
    """
    tenant, platform = kept.tenant, policy["platform_name"]
    left = set(_of_platform(tenant, platform))
    for other in custom(kept, platform):
        if other["enabled"]:
            inside = left.intersection(*[set[str]().union(*map(tenant.devices.members, other["groups"]))])
            if other["id"] == policy["id"]:
                return inside
            left -= inside
    return left if policy["name"] == DEFAULT else set()


def _of_platform(tenant: Tenant, platform: str) -> Sequence[str]:
    """Return the hosts of a platform; all hosts if the policy is for every platform."""
    filter = f"platform_name:'{platform}'" if platform in PLATFORMS else ""
    return tenant.devices.find(compiled(filter, DIALECT, tenant.clock.time()), hidden=False)


def enable(_: Question, record: Stored, parameters: Mapping[str, Sequence[str]], *, on: bool) -> Stored:  # noqa: ARG001  # an Action
    """Enable or disable a policy."""
    if record["name"] == DEFAULT and not on:
        raise Refused(400, "the default policy cannot be disabled")
    return {"enabled": on}


def assign(ask: Question, record: Stored, parameters: Mapping[str, Sequence[str]], *, join: bool) -> Stored:
    """Assign host groups to a policy, or remove them."""
    groups = parameters.get("group_id", ())
    if not groups:
        raise Refused(400, f"{ask.query['action_name']} needs an action parameter named group_id")
    if unknown := [id for id in groups if join and id not in ask.tenant.groups]:
        raise Refused(404, f"there is no host group {', '.join(unknown)}")
    if record["name"] == DEFAULT:
        raise Refused(400, "the default policy applies to all other hosts: it has no host groups")
    others = [id for id in record["groups"] if id not in groups]
    return {"groups": [*record["groups"], *(id for id in groups if id not in record["groups"])] if join else others}


def no_rule_groups(ask: Question, record: Stored, parameters: Mapping[str, Sequence[str]]) -> Stored:  # noqa: ARG001  # an Action
    """Refuse rule groups."""
    raise Refused(400, f"{ask.query['action_name']} is for policies that have rule groups")


ACTIONS: Mapping[str, Action] = {
    "enable": partial(enable, on=True),
    "disable": partial(enable, on=False),
    "add-host-group": partial(assign, join=True),
    "remove-host-group": partial(assign, join=False),
    "add-rule-group": no_rule_groups,
    "remove-rule-group": no_rule_groups,
}
"""The actions that every kind of policy has."""
