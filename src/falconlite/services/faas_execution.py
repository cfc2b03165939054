"""Foundry functions: large request bodies of their executions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class FaaSExecution(Service):
    """Foundry functions: read request bodies that are too large to arrive with the execution itself.

    Scope: Apps: Read.
    """

    scope = "Apps"

    @get(
        "ReadRequestBody",
        "/faas-gateway/entities/execution-request-body/v2",
        produces=("application/json", "application/octet-stream", "text/csv", "text/plain"),
        answers="bytes",
        download=True,
    )
    def read_request_body(
        self, *, id: str, fn: str, filename: str, sha256: str, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Fetch a request body, such as a file, that the platform put into object storage, as bytes.

        - *id*: ID of the execution
        - *fn*: the function and its version, ``id:version``
        - *filename*, *sha256*: the name of the file, and its checksum in hexadecimal

        JSON is not decoded, so that the bytes match the checksum.
        """
        ...

    ReadRequestBody = read_request_body
