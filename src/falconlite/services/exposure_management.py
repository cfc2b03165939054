"""Exposure Management: your assets that the internet can reach, and your subsidiaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset, by_token
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.exposure_management import FemEcosystemSubsidiary, FemExternalAsset, UserExternalAssetResult
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.exposure_management import ExternalAssetsAPIPatch, UserExternalAsset


class ExposureManagement(Service):
    """External assets: find, describe, add, update and delete them, and find and describe subsidiaries.

    Scopes where known: Assets: Read; Assets: Write for updates and deletion. *version_id* is the hash of a version of
    the subsidiaries: with it, an answer is invalid once a newer version is written, so all pages are of one version.
    *sort* of subsidiaries is name or primary_domain with ``|asc`` or ``|desc``.
    """

    @post("aggregate_external_assets", "/fem/aggregates/external-assets/v1", shape=one_aggregate, reads=True)
    def aggregate_assets(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count external assets by field or date range, as an aggregation describes it."""
        ...

    aggregate_external_assets = aggregate_assets

    @get("combined_ecosystem_subsidiaries", "/fem/combined/ecosystem-subsidiaries/v1", pages=by_offset(), key="id")
    def query_combined_ecosystem_subsidiaries(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        version_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FemEcosystemSubsidiary]:
        """Find subsidiaries and return their records; *limit* is how many (100), *offset* the number to skip (0)."""
        ...

    combined_ecosystem_subsidiaries = query_combined_ecosystem_subsidiaries

    @get(
        "blob_download_external_assets",
        "/fem/entities/blobs-download/v1",
        wire={"asset_id": "assetId"},
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_assets(self, *, asset_id: str, hash: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download a file that belongs to an external asset, by asset ID and file hash.

        ``get_assets`` returns links with both.
        """
        ...

    blob_download_external_assets = download_assets

    @get("blob_preview_external_assets", "/fem/entities/blobs-preview/v1", wire={"asset_id": "assetId"})
    def preview_assets(self, *, asset_id: str, hash: str, **more: Unpack[CallOptions]) -> Result[str]:
        """Download the preview of a file of an external asset, by asset ID and file hash."""
        ...

    blob_preview_external_assets = preview_assets

    @get("get_ecosystem_subsidiaries", "/fem/entities/ecosystem-subsidiaries/v1", at_once=100)
    def get_ecosystem_subsidiaries(
        self, *, ids: Strings, version_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[FemEcosystemSubsidiary]:
        """Describe subsidiaries by ID, up to 100 IDs a call."""
        ...

    @post(
        "post_external_assets_inventory_v1",
        "/fem/entities/external-asset-inventory/v1",
        shape=placed({"id": "data[0].assets[0].id", "value": "data[0].assets[0].value"}, rest="data[0]"),
    )
    def add_assets(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        assets: Sequence[UserExternalAsset] | None = None,
        id: str | None = None,
        subsidiary_id: str | None = None,
        value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserExternalAssetResult]:
        """Add external assets to be scanned.

        *assets* are several; *id* and *value* are one. *subsidiary_id* is the subsidiary that they belong to.
        """
        ...

    post_external_assets_inventory_v1 = add_assets

    @get("get_external_assets", "/fem/entities/external-assets/v1", scope="Assets", at_once=100)
    def get_assets(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FemExternalAsset]:
        """Describe external assets by ID, up to 100 IDs a call."""
        ...

    get_external_assets = get_assets

    @delete(
        "delete_external_assets", "/fem/entities/external-assets/v1", body={"description"}, scope="Assets", at_once=100
    )
    def delete_assets(
        self, ids: Strings, *, description: str | None = None, **more: Unpack[BodyOptions]
    ) -> Result[str]:
        """Delete external assets, up to 100 IDs a call; *description* is the reason."""
        ...

    delete_external_assets = delete_assets

    @patch(
        "patch_external_assets",
        "/fem/entities/external-assets/v1",
        shape=placed(
            {
                "assets": "assets",
                "cid": "assets[0].cid",
                "criticality": "assets[0].criticality",
                "criticality_description": "assets[0].criticality_description",
                "id": "assets[0].id",
            },
            rest="assets[0].triage",
        ),
        scope="Assets",
    )
    def update_assets(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        assets: Sequence[ExternalAssetsAPIPatch] | None = None,
        action: str | None = None,
        assigned_to: str | None = None,
        cid: str | None = None,
        criticality: str | None = None,
        criticality_description: str | None = None,
        description: str | None = None,
        id: str | None = None,
        status: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FemExternalAsset]:
        """Update the criticality and the triage of external assets.

        *assets* are several. The other arguments describe one asset, by its *id*; *action*, *assigned_to*,
        *description* and *status* are its triage.
        """
        ...

    patch_external_assets = update_assets

    @get("query_ecosystem_subsidiaries", "/fem/queries/ecosystem-subsidiaries/v1", pages=by_offset())
    def query_ecosystem_subsidiaries(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        version_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of subsidiaries; *limit* is how many (100), *offset* the number to skip (0)."""
        ...

    @get("query_external_assets", "/fem/queries/external-assets/v1", scope="Assets", pages=by_offset())
    def query_assets_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of external assets; *offset* is the number to skip (0).

        *filter* is FQL over the fields of ``query_assets``, which pages by a token.
        """
        ...

    query_external_assets = query_assets_v1
    query_external_assets_v1 = query_assets_v1

    @get("query_external_assets_v2", "/fem/queries/external-assets/v2", pages=by_token("after"))
    def query_assets(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of external assets, page by page; *after* is the token of the previous answer.

        *filter* is FQL, for example ``asset_type:'ip'``, over id, manual, asset_id, last_seen, perimeter, asset_type,
        confidence, first_seen, criticality, discovered_by, data_providers, internet_exposure, connectivity_status,
        criticality_username, criticality_timestamp, criticality_description, ``ip.`` (aid, asn, isp, ptr, fqdns,
        ip_address, location.city, services.cpes, services.port, cloud_provider, cloud_vm.region, cloud_vm.source,
        cloud_vm.status, services.status, cloud_vm.owner_id, cloud_vm.platform, location.timezone, services.protocol,
        cloud_vm.lifecycle, cloud_vm.public_ip, location.area_code, services.last_seen, services.transport,
        cloud_vm.private_ip, services.first_seen, cloud_vm.description, cloud_vm.instance_id, cloud_vm.mac_address,
        location.postal_code, location.region_code, location.region_name, services.status_code, location.country_code,
        location.country_name, services.platform_name, services.protocol_port, services.cloud_provider,
        cloud_vm.security_groups, services.applications.cpe, services.applications.name, services.applications.vendor,
        services.applications.version, services.applications.category), ``triage.`` (action, status, updated_by,
        assigned_to, updated_timestamp), ``dns_domain.`` (fqdn, isps, type, services.id, resolved_ips, parent_domain,
        services.cpes, services.port, services.status, services.protocol, services.last_seen, services.transport,
        services.first_seen, services.status_code, services.platform_name, services.protocol_port,
        services.cloud_provider, services.applications.cpe, services.hosting_provider, services.applications.name,
        services.applications.vendor, services.applications.version, services.applications.category) and
        ``subsidiaries.`` (id, name).
        """
        ...

    query_external_assets_v2 = query_assets
