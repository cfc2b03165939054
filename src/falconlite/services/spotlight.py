"""Spotlight: vulnerabilities, their metadata and the logic that finds them, in one class."""

from __future__ import annotations

from falconlite.services.spotlight_evaluation_logic import SpotlightEvaluationLogic
from falconlite.services.spotlight_vulnerabilities import SpotlightVulnerabilities
from falconlite.services.spotlight_vulnerability_metadata import SpotlightVulnerabilityMetadata


class Spotlight(SpotlightVulnerabilities, SpotlightVulnerabilityMetadata, SpotlightEvaluationLogic):
    """Spotlight: vulnerabilities, their metadata and the logic that finds them, in one class.

    It has the operations of ``SpotlightVulnerabilities``, ``SpotlightVulnerabilityMetadata`` and
    ``SpotlightEvaluationLogic``.
    """
