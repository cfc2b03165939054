"""TODO."""

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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
        ...

    RequestDeviceEnrollmentV4 = device_enroll_v4
