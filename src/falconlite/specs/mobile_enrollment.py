"""Typed dicts of the request bodies of ``MobileEnrollment``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class PostEnrollmentDetails(Body, total=False):
    """The body of ``device_enroll``."""

    email_addresses: Sequence[str]
    expires_at: str


class PostEnrollmentDetailsV4(Body, total=False):
    """The body of ``device_enroll_v4``."""

    email_addresses: Sequence[str]
    enrollment_type: str
    expires_at: str
    use_network_extension: bool
