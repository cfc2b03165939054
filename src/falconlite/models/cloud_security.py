"""Models of the records of ``CloudSecurity``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class Comments(Record):
    """One of the ``comments`` of ``UnionCloudRisk``."""

    comment: Text = None
    id: Text = None
    reporter: Text = None
    time: Timestamp = None
    updated_at: Timestamp = None


class Edge(Record):
    """One of the ``edges`` of ``RiskGraph``."""

    destination_vertex_id: Text = None
    source_vertex_id: Text = None


class Vertex(Record):
    """One of the ``vertices`` of ``RiskGraph``."""

    properties: Any = None
    type: Text = None
    vertex_id: Text = None


class RiskGraph(Record):
    """The ``graph`` of ``UnionCloudRisk``."""

    edges: Many[Edge] = ()
    error_msg: Text = None
    is_fallback: Flag = None
    vertices: Many[Vertex] = ()


class Suppression(Record):
    """The ``suppression`` of ``UnionCloudRisk``."""

    comment: Text = None
    expires_at: Timestamp = None
    id: Text = None
    suppressed: Flag = None
    suppressed_by: Text = None
    suppressed_crn: Text = None
    suppressed_reason: Text = None
    suppression_date: Timestamp = None
    suppression_rule_id: Text = None


class UnionCloudRisk(Record):
    """A cloud risk, as ``combined_cloud_risks`` returns it."""

    account_id: Text = None
    account_name: Text = None
    adversaries: Many[str] = ()
    agv2_id: Text = None
    asset_gcrn: Text = None
    asset_id: Text = None
    asset_name: Text = None
    asset_region: Text = None
    asset_tags: Many[str] = ()
    asset_type: Text = None
    cid: Text = None
    cloud_groups: Many[str] = ()
    comments: Many[Comments] = ()
    crn: Text = None
    disabled: Flag = None
    first_seen: Timestamp = None
    graph: One[RiskGraph] = None
    id: Text = None
    insight_categories: Many[str] = ()
    last_seen: Timestamp = None
    provider: Text = None
    resolved_at: Timestamp = None
    risk_factors: Many[Any] = ()
    rule_description: Text = None
    rule_id: Text = None
    rule_name: Text = None
    score: Number = None
    service_category: Text = None
    severity: Text = None
    status: Text = None
    suppression: One[Suppression] = None


class CloudResourceFilters(Record):
    """The ``filters`` of ``CloudResourceSelector``."""

    gcrn: Many[str] = ()
    region: Many[str] = ()
    tags: Many[str] = ()


class CloudResourceSelector(Record):
    """One of the ``cloud_resources`` of ``CloudGroupSelectors``.

    Known values: ``cloud_provider`` is aws, azure, gcp or oci.
    """

    account_ids: Many[str] = ()
    cloud_provider: Text = None
    filters: One[CloudResourceFilters] = None


class ImageFilters(Record):
    """The ``filters`` of ``ImageSelector``."""

    repository: Many[str] = ()
    tag: Many[str] = ()


class ImageSelector(Record):
    """One of the ``images`` of ``CloudGroupSelectors``."""

    filters: One[ImageFilters] = None
    registry: Text = None


class KubernetesResourceSelector(Record):
    """One of the ``kubernetes_resources`` of ``CloudGroupSelectors``."""

    cluster: Many[str] = ()
    namespace: Many[str] = ()


class CloudGroupSelectors(Record):
    """The ``selectors`` of ``CloudGroup``."""

    cloud_resources: Many[CloudResourceSelector] = ()
    image_registries: Many[str] = ()
    image_repositories: Many[str] = ()
    image_tags: Many[str] = ()
    images: Many[ImageSelector] = ()
    kubernetes_resources: Many[KubernetesResourceSelector] = ()


class CloudGroup(Record):
    """A cloud group, as ``list_cloud_groups`` and ``list_cloud_groups_by_id`` return it."""

    business_impact: Text = None
    business_unit: Text = None
    created_at: Timestamp = None
    created_by: Text = None
    description: Text = None
    environment: Text = None
    id: Text = None
    name: Text = None
    owners: Many[str] = ()
    selectors: One[CloudGroupSelectors] = None
    updated_at: Timestamp = None
    updated_by: Text = None
