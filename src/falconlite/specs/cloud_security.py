"""Typed dicts of the request bodies of ``CloudSecurity``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body


class CloudResourceFilters(Body, total=False):
    """The ``filters`` of ``CloudResourceSelector``."""

    gcrn: Sequence[str]
    region: Sequence[str]
    tags: Sequence[str]


class CloudResourceSelector(Body, total=False):
    """One of the ``cloud_resources`` of ``WriteCloudGroupSelectors``."""

    account_ids: Sequence[str]
    cloud_provider: Literal["aws", "azure", "gcp", "oci"]
    filters: CloudResourceFilters


class ImageFilters(Body, total=False):
    """The ``filters`` of ``ImageSelector``."""

    repository: Sequence[str]
    tag: Sequence[str]


class ImageSelector(Body, total=False):
    """One of the ``images`` of ``WriteCloudGroupSelectors``."""

    filters: ImageFilters
    registry: str


class KubernetesResourceSelector(Body, total=False):
    """One of the ``kubernetes_resources`` of ``WriteCloudGroupSelectors``."""

    cluster: Sequence[str]
    namespace: Sequence[str]


class WriteCloudGroupSelectors(Body, total=False):
    """The ``selectors`` of ``CreateCloudGroupRequest`` and ``UpdateCloudGroupMessage``."""

    cloud_resources: Sequence[CloudResourceSelector]
    images: Sequence[ImageSelector]
    kubernetes_resources: Sequence[KubernetesResourceSelector]


class CreateCloudGroupRequest(Body, total=False):
    """The body of ``create_cloud_group``."""

    business_impact: Literal["high", "moderate", "low"] | None
    business_unit: str | None
    description: str | None
    environment: Literal["dev", "test", "stage", "prod"] | None
    name: str
    owners: Sequence[str]
    selectors: WriteCloudGroupSelectors


class UpdateCloudGroupMessage(Body, total=False):
    """The body of ``update_cloud_group``."""

    business_impact: Literal["high", "moderate", "low"] | None
    business_unit: str | None
    description: str | None
    environment: Literal["dev", "test", "stage", "prod"] | None
    id: str
    name: str
    owners: Sequence[str]
    selectors: WriteCloudGroupSelectors
