"""Container security: alerts, detections, images, vulnerabilities, drift and policies, in one class."""

from __future__ import annotations

from falconlite.services.container_alerts import ContainerAlerts
from falconlite.services.container_detections import ContainerDetections
from falconlite.services.container_image_compliance import ContainerImageCompliance
from falconlite.services.container_images import ContainerImages
from falconlite.services.container_vulnerabilities import ContainerVulnerabilities
from falconlite.services.drift_indicators import DriftIndicators
from falconlite.services.image_assessment_policies import ImageAssessmentPolicies


class ContainerSecurity(
    ContainerAlerts,
    ContainerDetections,
    ContainerImageCompliance,
    ContainerImages,
    ContainerVulnerabilities,
    DriftIndicators,
    ImageAssessmentPolicies,
):
    """Container security: alerts, detections, images, vulnerabilities, drift and policies, in one class.

    It has the operations of ``ContainerAlerts``, ``ContainerDetections``, ``ContainerImageCompliance``,
    ``ContainerImages``, ``ContainerVulnerabilities``, ``DriftIndicators`` and ``ImageAssessmentPolicies``.
    """


Container_Security = ContainerSecurity
