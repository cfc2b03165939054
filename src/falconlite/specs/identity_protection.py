"""Typed dicts of the request bodies of ``IdentityProtection``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class GraphQLQuery(Body, total=False):
    """The body of ``graphql``."""

    query: str


class PolicyRulesCondition(Body, total=False):
    """The ``accessType`` of ``Activity``; also in ``Destination``, ``SourceEndpoint`` and others."""

    exclude: Sequence[str]
    include: Sequence[str]


class Activity(Body, total=False):
    """The ``activity`` of ``PolicyRulesCreateBody``."""

    accessType: PolicyRulesCondition
    accessTypeCustom: PolicyRulesCondition


class Destination(Body, total=False):
    """The ``destination`` of ``PolicyRulesCreateBody``."""

    entityId: PolicyRulesCondition
    groupMembership: PolicyRulesCondition


class SourceEndpoint(Body, total=False):
    """The ``sourceEndpoint`` of ``PolicyRulesCreateBody``."""

    entityId: PolicyRulesCondition
    groupMembership: PolicyRulesCondition


class SourceUser(Body, total=False):
    """The ``sourceUser`` of ``PolicyRulesCreateBody``."""

    entityId: PolicyRulesCondition
    groupMembership: PolicyRulesCondition


class PolicyRulesCreateBody(Body, total=False):
    """The body of ``create_policy_rule``."""

    action: str
    activity: Activity
    destination: Destination
    enabled: bool
    name: str
    simulationMode: bool
    sourceEndpoint: SourceEndpoint
    sourceUser: SourceUser
    trigger: str
