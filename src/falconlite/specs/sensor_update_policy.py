"""Typed dicts of the request bodies of ``SensorUpdatePolicy``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class IncrementUninstallTokenReqV1(Body, total=False):
    """The body of ``increment_uninstall_token``."""

    audit_message: str


class RevealUninstallTokenReqV1(Body, total=False):
    """The body of ``reveal_uninstall_token``."""

    audit_message: str
    device_id: str


class SetPolicyPrecedenceReqV1(Body, total=False):
    """The body of ``set_policies_precedence``."""

    ids: Required[Sequence[str]]
    platform_name: Literal["Windows", "Mac", "Linux"]


class SettingsReqV1(Body, total=False):
    """The ``settings`` of ``CreatePolicyReqV1`` and ``UpdatePolicyReqV1``."""

    build: str


class CreatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``CreatePoliciesReqV1``."""

    description: str
    name: str
    platform_name: Literal["Windows", "Mac", "Linux"]
    settings: SettingsReqV1


class CreatePoliciesReqV1(Body, total=False):
    """The body of ``create_policies``."""

    resources: Sequence[CreatePolicyReqV1]


class UpdatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``UpdatePoliciesReqV1``."""

    description: str
    id: Required[str]
    name: str
    settings: SettingsReqV1


class UpdatePoliciesReqV1(Body, total=False):
    """The body of ``update_policies``."""

    resources: Sequence[UpdatePolicyReqV1]


class SensorUpdateSchedule(Body, total=False):
    """One of the ``schedules`` of ``SensorUpdateScheduler``."""

    days: Sequence[int]
    end: str
    start: str


class SensorUpdateScheduler(Body, total=False):
    """The ``scheduler`` of ``SettingsReqV2``."""

    enabled: bool
    schedules: Sequence[SensorUpdateSchedule]
    timezone: str


class BuildReqV1(Body, total=False):
    """One of the ``variants`` of ``SettingsReqV2``."""

    build: str
    platform: str


class SettingsReqV2(Body, total=False):
    """The ``settings`` of ``CreatePolicyReqV2`` and ``UpdatePolicyReqV2``."""

    build: str
    scheduler: SensorUpdateScheduler
    show_early_adopter_builds: bool
    uninstall_protection: Literal["ENABLED", "DISABLED", "MAINTENANCE_MODE", "IGNORE", "UNKNOWN"]
    variants: Sequence[BuildReqV1]


class CreatePolicyReqV2(Body, total=False):
    """One of the ``resources`` of ``CreatePoliciesReqV2``."""

    description: str
    name: str
    platform_name: Literal["Windows", "Mac", "Linux"]
    settings: SettingsReqV2


class CreatePoliciesReqV2(Body, total=False):
    """The body of ``create_policies_v2``."""

    resources: Sequence[CreatePolicyReqV2]


class UpdatePolicyReqV2(Body, total=False):
    """One of the ``resources`` of ``UpdatePoliciesReqV2``."""

    description: str
    id: Required[str]
    name: str
    settings: SettingsReqV2


class UpdatePoliciesReqV2(Body, total=False):
    """The body of ``update_policies_v2``."""

    resources: Sequence[UpdatePolicyReqV2]
