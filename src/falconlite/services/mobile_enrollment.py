"""Mobile Enrollment: invite users to enroll their mobile devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.operations.declare import post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result

EnrollmentAction = Literal["enroll", "re-enroll"]


class MobileEnrollment(Service):
    """Mobile Enrollment: send users the email with which they enroll a mobile device.

    Scope: Mobile Enrollment: Write. Each call sends emails, so it is not retried after a fault.
    """

    scope = "Mobile Enrollment"

    @post("RequestDeviceEnrollmentV3", "/enrollments/entities/details/v3", query={"action_name", "filter"})
    def device_enroll(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: EnrollmentAction | None = None,
        filter: str | None = None,
        email_addresses: Strings | None = None,
        expires_at: datetime | str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Invite users to enroll a mobile device, or to enroll it again.

        *action_name* is enroll or re-enroll. *email_addresses* are the users; the invitations are valid until
        *expires_at* (RFC 3339, or a ``datetime``). The API requires both. *filter* is FQL.
        """
        ...

    RequestDeviceEnrollmentV3 = device_enroll

    @post("RequestDeviceEnrollmentV4", "/enrollments/entities/details/v4", query={"action_name", "filter"})
    def device_enroll_v4(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: EnrollmentAction | None = None,
        filter: str | None = None,
        email_addresses: Strings | None = None,
        enrollment_type: str | None = None,
        expires_at: datetime | str | None = None,
        use_network_extension: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Invite users to enroll a mobile device, of a given kind of enrollment.

        *enrollment_type* is required, besides *email_addresses* and *expires_at* as in ``device_enroll``.
        With *use_network_extension* true, the device uses the network extension.
        """
        ...

    RequestDeviceEnrollmentV4 = device_enroll_v4


Mobile_Enrollment = MobileEnrollment
