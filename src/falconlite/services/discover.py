"""Discover: the assets, applications, accounts and logins that Falcon sees, managed or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset, by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.discover import (
        DiscoverAPIAccount,
        DiscoverAPIApplication,
        DiscoverAPIHost,
        DiscoverAPIIoTHost,
        DiscoverAPILogin,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Discover(Service):
    """Discover: find and describe assets, applications, accounts, logins and IoT assets.

    Scopes: Assets: Read; Falcon Discover IoT: Read for IoT assets. An asset is a host with or without a sensor; its ID
    is the CID, an underscore and a hash. *sort* is one field with ``|asc`` or ``|desc``, for example
    ``hostname|asc``.
    """

    @get(
        "combined-applications",
        "/discover/combined/applications/v1",
        scope="Assets",
        pages=by_token("after", most=1000),
        key="id",
    )
    def query_combined_applications(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        facet: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DiscoverAPIApplication]:
        """Find applications and return their records, page by page.

        *filter* is FQL over the fields of ``query_applications`` and must be given, for example
        ``category:'Web Browsers'``. *limit* is 1 to 1,000 (100). *after* is the token of the previous answer. *facet*
        adds blocks: browser_extension, host_info, install_usage, dev_package, ide_extension, llm or mcp.
        """
        ...

    combined_applications = query_combined_applications

    @get("combined-hosts", "/discover/combined/hosts/v1", scope="Assets", pages=by_token("after", most=1000), key="id")
    def query_combined_hosts(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        facet: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DiscoverAPIHost]:
        """Find assets and return their records, page by page.

        *filter* is FQL over the fields of ``query_hosts`` and must be given, for example ``entity_type:'unmanaged'``.
        *limit* is 1 to 1,000 (100). *after* is the token of the previous answer. *facet* adds blocks: system_insights,
        third_party or risk_factors.
        """
        ...

    combined_hosts = query_combined_hosts

    @get("get-accounts", "/discover/entities/accounts/v1", scope="Assets", at_once=100)
    def get_accounts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIAccount]:
        """Describe accounts by ID, up to 100 IDs a call."""
        ...

    @get("get-applications", "/discover/entities/applications/v1", scope="Assets", at_once=100)
    def get_applications(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIApplication]:
        """Describe applications by ID, up to 100 IDs a call."""
        ...

    @get("get-hosts", "/discover/entities/hosts/v1", scope="Assets", at_once=100)
    def get_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIHost]:
        """Describe assets by ID, up to 100 IDs a call."""
        ...

    @get("get-iot-hosts", "/discover/entities/iot-hosts/v1", scope="Falcon Discover IoT", at_once=100)
    def get_iot_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPIIoTHost]:
        """Describe IoT assets by ID, up to 100 IDs a call."""
        ...

    @get("get-logins", "/discover/entities/logins/v1", scope="Assets", at_once=100)
    def get_logins(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DiscoverAPILogin]:
        """Describe logins by ID, up to 100 IDs a call."""
        ...

    @get("query-accounts", "/discover/queries/accounts/v1", scope="Assets", pages=by_offset(most=100))
    def query_accounts(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of accounts; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL, for example ``admin_privileges:'Yes'+account_type:'Local'``, over id, cid, username, user_sid,
        account_type, account_name, login_domain, admin_privileges, local_admin_privileges, password_last_set_timestamp,
        first_seen_timestamp, last_successful_login_host_country, last_failed_login_type,
        last_successful_login_hostname, last_failed_login_timestamp, last_successful_login_type,
        last_failed_login_hostname, last_successful_login_host_city, last_successful_login_timestamp and
        last_successful_login_remote_ip. *sort* is a field like username or last_failed_login_timestamp.
        """
        ...

    @get("query-applications", "/discover/queries/applications/v1", scope="Assets", pages=by_offset(most=100))
    def query_applications(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of applications; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL over architectures, category, cid, first_seen_timestamp, groups, installation_paths,
        installation_timestamp, is_normalized, is_suspicious, last_updated_timestamp, last_used_file_hash,
        last_used_file_name, last_used_timestamp, last_used_user_name, last_used_user_sid, name, name_vendor,
        name_vendor_version, vendor, version, versioning_scheme and ``host.`` (agent_version, aid, country,
        current_mac_address, current_network_prefix, external_ip, groups, hostname, id, internet_exposure,
        kernel_version, machine_domain, os_version, ou, platform_name, product_type_desc, site_name,
        system_manufacturer, tags).
        """
        ...

    @get("query-hosts", "/discover/queries/hosts/v1", scope="Assets", pages=by_offset(most=100))
    def query_hosts(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of assets; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL, for example ``platform_name:'Windows'+last_seen_timestamp:>'now-7d'``, over account_enabled,
        ad_user_account_control, agent_version, aid, assigned_to, available_disk_space, available_disk_space_pct,
        average_memory_usage, average_memory_usage_pct, average_processor_usage, bios_id, bios_manufacturer,
        bios_version, city, confidence, country, cpu_manufacturer, cpu_processor_name, creation_timestamp,
        data_providers, data_providers_count, department, discoverer_aids, discoverer_count, discoverer_platform_names,
        discoverer_product_type_descs, discoverer_tags, discovering_by, email, encrypted_drives, encrypted_drives_count,
        encryption_status, entity_type, external_ip, first_seen_timestamp, form_factor, fqdn, groups, hostname, id,
        internet_exposure, kernel_version, last_discoverer_aid, last_seen_timestamp, local_ip_addresses,
        local_ips_count, location, logical_core_count, mac_addresses, machine_domain, managed_by, max_memory_usage,
        max_memory_usage_pct, max_processor_usage, number_of_disk_drives, object_guid, object_sid, os_is_eol,
        os_service_pack, os_version, ou, owned_by, physical_core_count, platform_name, processor_package_count,
        product_type_desc, reduced_functionality_mode, servicenow_id, site_name, state, system_manufacturer,
        system_product_name, system_serial_number, tags, total_bios_files, total_disk_space, total_memory,
        unencrypted_drives, unencrypted_drives_count, used_disk_space, used_disk_space_pct, used_for,
        vulnerability_assessment_date, ``bios_hashes_data.`` (measurement_type, sha256_hash), ``disk_sizes.``
        (disk_name, disk_space), ``mount_storage_info.`` (available_space, mount_path, used_space),
        ``network_interfaces.`` (interface_alias, interface_description, local_ip, mac_address, network_prefix),
        ``os_security.`` (credential_guard_status, device_guard_status, iommu_protection_status,
        kernel_dma_protection_status, secure_boot_enabled_status, secure_boot_requested_status, system_guard_status,
        uefi_memory_protection_status, virtualization_based_security_status) and ``scan_details.`` (scan_date, scan_id,
        schedule_id). *sort* is for example ``hostname|asc`` or ``product_type_desc|desc``.
        """
        ...

    @get("query-iot-hosts", "/discover/queries/iot-hosts/v1", scope="Falcon Discover IoT", pages=by_offset(most=100))
    def query_iot_hosts(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of IoT assets; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        ``query_iot_hosts_v2`` pages by a token. *filter* is FQL over the fields of ``query_iot_hosts_v2``, and over
        classification, local_ips_count and network_interfaces.local_ip.
        """
        ...

    @get(
        "query-iot-hostsV2",
        "/discover/queries/iot-hosts/v2",
        scope="Falcon Discover IoT",
        pages=by_token("after", most=100),
    )
    def query_iot_hosts_v2(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of IoT assets, page by page; *limit* is 1 to 100 (100).

        *after* is the token of the previous answer. *filter* is FQL over vlan, subnet, device_mode, device_type,
        device_class, purdue_level, virtual_zone, device_family, mac_addresses, data_providers, line_of_business,
        local_ip_addresses, business_criticality and physical_connections_count.
        """
        ...

    query_iot_hostsV2 = query_iot_hosts_v2

    @get("query-logins", "/discover/queries/logins/v1", scope="Assets", pages=by_offset(most=100))
    def query_logins(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of logins; *limit* is 1 to 100 (100), *offset* the number to skip (0).

        *filter* is FQL, for example ``login_type:'Interactive'+is_suspicious:true``, over account_id, account_name,
        account_type, admin_privileges, aggregation_time_interval, aid, cid, failure_description, host_city,
        host_country, host_id, hostname, id, is_suspicious, local_admin_privileges, local_ip, login_domain,
        login_event_count, login_status, login_timestamp, login_type, remote_ip, user_sid and username. *sort* is a
        field like account_name or login_timestamp.
        """
        ...
