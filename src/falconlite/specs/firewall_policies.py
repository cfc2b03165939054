"""Typed dicts of the request bodies of ``FirewallPolicies``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class SetPolicyPrecedenceReqV1(Body, total=False):
    """The body of ``set_policies``."""

    ids: Required[Sequence[str]]
    platform_name: Literal["Windows", "Mac", "Linux"]


class CreateFirewallPolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``CreateFirewallPoliciesReqV1``."""

    clone_id: str
    description: str
    name: str
    platform_name: Literal["Windows", "Mac", "Linux"]


class CreateFirewallPoliciesReqV1(Body, total=False):
    """The body of ``create_policies``."""

    resources: Sequence[CreateFirewallPolicyReqV1]


class UpdateFirewallPolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``UpdateFirewallPoliciesReqV1``."""

    description: str
    id: Required[str]
    name: str


class UpdateFirewallPoliciesReqV1(Body, total=False):
    """The body of ``update_policies``."""

    resources: Sequence[UpdateFirewallPolicyReqV1]
