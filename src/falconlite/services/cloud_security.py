"""Cloud security: risks in the cloud, and groups of cloud assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_security import CloudGroup, UnionCloudRisk
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cloud_security import UpdateCloudGroupMessage, WriteCloudGroupSelectors


class CloudSecurity(Service):
    """Find risks in the cloud, and find, describe, create, change and delete groups of cloud assets.

    Scopes: Cloud Security API Risks: Read; Assets: Read for cloud groups; Assets: Write for changes of them. *sort* is
    a field with ``|asc`` or ``|desc``. *offset* is the number of records to skip. IDs of cloud groups are UUIDs.

    A *filter* of cloud groups is FQL on their ``name``, ``description``, ``created_at`` and ``updated_at``, on the tags
    ``business_impact``, ``business_unit`` and ``environment``, and on the selectors: ``cloud_provider``,
    ``account_id``, ``region``, ``gcrn``, ``cloud_provider_tag``, ``image_registry``, ``image_repository``,
    ``image_tag``, ``selector.kubernetes_resource.cluster`` and ``selector.kubernetes_resource.namespace``.
    """

    @get(
        "combined-cloud-risks",
        "/cloud-security-risks/combined/cloud-risks/v1",
        scope="Cloud Security API Risks",
        pages=by_offset(most=1000),
        key="id",
    )
    def combined_cloud_risks(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UnionCloudRisk]:
        """Find cloud risks and return their records; *limit* is at most 1,000 (500).

        *filter* is FQL over tags, groups, status, rule_id, asset_id, severity, adversary, last_seen, rule_name,
        account_id, asset_gcrn, asset_name, asset_type, first_seen, cloud_group, resolved_at, risk_factor, account_name,
        asset_region, suppressed_by, threat_actors, cloud_provider, service_category, suppressed_reason and ``groups.``
        (environment, business_unit, business_impact). *sort* takes status, asset_id, severity, last_seen, rule_name,
        account_id, asset_name, asset_type, first_seen, resolved_at, account_name, asset_region, cloud_provider or
        service_category.
        """
        ...

    @get(
        "ListCloudGroupsExternal",
        "/cloud-security/combined/cloud-groups/v1",
        scope="Assets",
        pages=by_offset(),
        key="id",
    )
    def list_cloud_groups(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CloudGroup]:
        """Find cloud groups and return their records; sorted by name by default.

        *limit* is the number of records of a page (100).
        """
        ...

    ListCloudGroupsExternal = list_cloud_groups

    @get("ListCloudGroupsByIDExternal", "/cloud-security/entities/cloud-groups/v1", scope="Assets")
    def list_cloud_groups_by_id(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[CloudGroup]:
        """Describe cloud groups by ID."""
        ...

    ListCloudGroupsByIDExternal = list_cloud_groups_by_id

    @post("CreateCloudGroupExternal", "/cloud-security/entities/cloud-groups/v1", scope="Assets")
    def create_cloud_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        business_impact: Literal["high", "moderate", "low"] | None = None,
        business_unit: str | None = None,
        description: str | None = None,
        environment: Literal["dev", "test", "stage", "prod"] | None = None,
        name: str | None = None,
        owners: Strings | None = None,
        selectors: WriteCloudGroupSelectors | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Create a cloud group and return its ID.

        The API client is recorded as its creator. *selectors* select its cloud accounts, images and Kubernetes
        resources; *owners* are email addresses.
        """
        ...

    CreateCloudGroupExternal = create_cloud_group

    @delete("DeleteCloudGroupsExternal", "/cloud-security/entities/cloud-groups/v1", scope="Assets", answers="json")
    def delete_cloud_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete cloud groups by ID."""
        ...

    DeleteCloudGroupsExternal = delete_cloud_groups

    @patch(
        "UpdateCloudGroupExternal",
        "/cloud-security/entities/cloud-groups/v1",
        shape=placed({"group": ""}),
        repeatable=True,
        scope="Assets",
    )
    def update_cloud_group(
        self,
        group: UpdateCloudGroupMessage | None = None,
        *,
        business_impact: Literal["", "high", "moderate", "low"] | None = None,
        business_unit: str | None = None,
        description: str | None = None,
        environment: Literal["", "dev", "test", "stage", "prod"] | None = None,
        id: str | None = None,
        name: str | None = None,
        owners: Strings | None = None,
        selectors: WriteCloudGroupSelectors | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[str]:
        """Change a cloud group, and return its ID.

        *group* holds the new values, or give them as arguments. *id* is the ID of the group. The empty string clears
        *business_impact* and *environment*.
        """
        ...

    UpdateCloudGroupExternal = update_cloud_group

    @get("ListCloudGroupIDsExternal", "/cloud-security/queries/cloud-groups/v1", scope="Assets", pages=by_offset())
    def list_group_ids(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of cloud groups; sorted by name by default.

        *limit* is the number of IDs of a page (100).
        """
        ...

    ListCloudGroupIDsExternal = list_group_ids
