"""Serverless functions: exports and vulnerabilities, in one class."""

from __future__ import annotations

from falconlite.services.serverless_exports import ServerlessExports
from falconlite.services.serverless_vulnerabilities import ServerlessVulnerabilities


class Serverless(ServerlessExports, ServerlessVulnerabilities):
    """Serverless functions: exports and vulnerabilities, in one class.

    It has the operations of ``ServerlessExports`` and ``ServerlessVulnerabilities``.
    """
