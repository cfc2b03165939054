"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class FaaSExecution(Service):
    """TODO."""

    scope = "Apps"

    @get(
        "ReadRequestBody",
        "/faas-gateway/entities/execution-request-body/v2",
        produces=("application/json", "application/octet-stream", "text/csv", "text/plain"),
        answers="json",
    )
    def read_request_body(
        self, *, id: str, fn: str, filename: str, sha256: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    ReadRequestBody = read_request_body
