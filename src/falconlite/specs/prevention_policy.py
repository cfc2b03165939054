"""Typed dicts of the request bodies of ``PreventionPolicy``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from falconlite.specs.body import Body, Required


class SetPolicyPrecedenceReqV1(Body, total=False):
    """The body of ``set_policies_precedence``."""

    ids: Required[Sequence[str]]
    platform_name: Literal["Windows", "Mac", "Linux"]


class SettingReqV1(Body, total=False):
    """One of the ``settings`` of ``CreatePolicyReqV1`` and ``UpdatePolicyReqV1``."""

    id: Required[str]
    value: Any


class CreatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``CreatePoliciesReqV1``."""

    clone_id: str
    description: str
    name: str
    platform_name: Literal["Windows", "Mac", "Linux"]
    settings: Sequence[SettingReqV1]


class CreatePoliciesReqV1(Body, total=False):
    """The body of ``create_policies``."""

    resources: Sequence[CreatePolicyReqV1]


class UpdatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``UpdatePoliciesReqV1``."""

    description: str | None
    id: Required[str]
    name: str
    settings: Sequence[SettingReqV1]


class UpdatePoliciesReqV1(Body, total=False):
    """The body of ``update_policies``."""

    resources: Sequence[UpdatePolicyReqV1]
