"""Typed dicts of the request bodies of ``ContentUpdatePolicies``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class SetContentUpdatePolicyPrecedenceReqV1(Body, total=False):
    """The body of ``set_precedence``."""

    ids: Required[Sequence[str]]


class RingAssignmentSettingsReqV1(Body, total=False):
    """One of the ``ring_assignment_settings`` of ``ContentUpdateSettingsReqV1``."""

    delay_hours: str
    id: Required[str]
    ring_assignment: str


class ContentUpdateSettingsReqV1(Body, total=False):
    """The ``settings`` of ``CreatePolicyReqV1`` and ``UpdatePolicyReqV1``."""

    ring_assignment_settings: Sequence[RingAssignmentSettingsReqV1]


class CreatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``CreatePoliciesReqV1``."""

    description: str
    name: str
    settings: ContentUpdateSettingsReqV1


class CreatePoliciesReqV1(Body, total=False):
    """The body of ``create_policies``."""

    resources: Sequence[CreatePolicyReqV1]


class UpdatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``UpdatePoliciesReqV1``."""

    description: str
    id: Required[str]
    name: str
    settings: ContentUpdateSettingsReqV1


class UpdatePoliciesReqV1(Body, total=False):
    """The body of ``update_policies``."""

    resources: Sequence[UpdatePolicyReqV1]
