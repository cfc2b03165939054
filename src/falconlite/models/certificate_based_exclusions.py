"""Models of the records of ``CertificateBasedExclusions``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, One, Record, Text, Timestamp


class CertificateV1(Record):
    """The ``certificate`` of ``CertBasedExclusionV1``; also in ``CertificatesResponseV1``."""

    issuer: Text = None
    serial: Text = None
    subject: Text = None
    thumbprint: Text = None
    valid_from: Timestamp = None
    valid_to: Timestamp = None


class CertBasedExclusionV1(Record):
    """A certificate based exclusion, as ``get_exclusions``, ``create_exclusions`` and others return it."""

    applied_globally: Flag = None
    certificate: One[CertificateV1] = None
    children_cids: Many[str] = ()
    cid: Text = None
    comment: Text = None
    created_by: Text = None
    created_on: Timestamp = None
    description: Text = None
    host_groups: Many[str] = ()
    id: Text = None
    modified_by: Text = None
    modified_on: Timestamp = None
    name: Text = None
    status: Text = None


class CertificatesResponseV1(Record):
    """List of certificates, as ``get_certificates`` returns them."""

    certificates: Many[CertificateV1] = ()
