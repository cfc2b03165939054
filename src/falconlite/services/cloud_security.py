"""TODO."""

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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
        ...

    ListCloudGroupsExternal = list_cloud_groups

    @get("ListCloudGroupsByIDExternal", "/cloud-security/entities/cloud-groups/v1", scope="Assets")
    def list_cloud_groups_by_id(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[CloudGroup]:
        """TODO."""
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
        """TODO."""
        ...

    CreateCloudGroupExternal = create_cloud_group

    @delete("DeleteCloudGroupsExternal", "/cloud-security/entities/cloud-groups/v1", scope="Assets", answers="json")
    def delete_cloud_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteCloudGroupsExternal = delete_cloud_groups

    @patch(
        "UpdateCloudGroupExternal",
        "/cloud-security/entities/cloud-groups/v1",
        shape=placed({"group": ""}),
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
        """TODO."""
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
        """TODO."""
        ...

    ListCloudGroupIDsExternal = list_group_ids
