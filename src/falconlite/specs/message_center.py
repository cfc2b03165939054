"""Typed dicts of the request bodies of ``MessageCenter``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class ActivityCreationRequest(Body, total=False):
    """The body of ``add_case_activity``."""

    body: str
    case_id: str
    type: str
    user_uuid: str


class Alert(Body, total=False):
    """One of the ``detections`` of ``CaseCreationRequestV2``."""

    id: Required[str]
    product: str
    url: str


class Incident(Body, total=False):
    """One of the ``incidents`` of ``CaseCreationRequestV2``."""

    id: Required[str]
    url: str


class CaseCreationRequestV2(Body, total=False):
    """The body of ``create_case_v2``."""

    body: str
    detections: Sequence[Alert]
    incidents: Sequence[Incident]
    malware_submission_id: str
    recon_rule_type: str
    title: str
    type: str
    user_uuid: str
