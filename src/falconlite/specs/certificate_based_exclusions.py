"""Typed dicts of the request bodies of ``CertificateBasedExclusions``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class CertificateReqV1(Body, total=False):
    """The ``certificate`` of ``CertBasedExclusionCreateReqV1`` and ``CertBasedExclusionUpdateReqV1``."""

    issuer: str
    serial: str
    subject: str
    thumbprint: str
    valid_from: str
    valid_to: str


class CertBasedExclusionCreateReqV1(Body, total=False):
    """One of the ``exclusions`` of ``CertBasedExclusionsCreateReqV1``."""

    applied_globally: bool
    certificate: CertificateReqV1
    children_cids: Sequence[str]
    comment: str
    created_by: str
    created_on: str
    description: str
    host_groups: Sequence[str]
    modified_by: str
    modified_on: str
    name: str
    status: str


class CertBasedExclusionsCreateReqV1(Body, total=False):
    """The body of ``create_exclusions``."""

    exclusions: Sequence[CertBasedExclusionCreateReqV1]


class CertBasedExclusionUpdateReqV1(Body, total=False):
    """One of the ``exclusions`` of ``CertBasedExclusionsUpdateReqV1``."""

    applied_globally: bool
    certificate: CertificateReqV1
    children_cids: Sequence[str]
    comment: str
    created_by: str
    created_on: str
    description: str
    host_groups: Sequence[str]
    id: Required[str]
    modified_by: str
    modified_on: str
    name: str
    status: str


class CertBasedExclusionsUpdateReqV1(Body, total=False):
    """The body of ``update_exclusions``."""

    exclusions: Sequence[CertBasedExclusionUpdateReqV1]
