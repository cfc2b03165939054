"""Models of the records of ``Discover``."""

from __future__ import annotations

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class DiscoverAPIApplicationBrowserExtensionInstallation(Record):
    """One of the ``installations`` of ``DiscoverAPIApplicationBrowserExtension``."""

    browser_profile_id: Text = None
    browser_profile_name: Text = None
    browser_version: Text = None
    enabled: Flag = None
    method: Text = None
    path: Text = None
    role: Text = None
    user_sid: Text = None
    username: Text = None


class DiscoverAPIApplicationBrowserExtension(Record):
    """The ``browser_extension`` of ``DiscoverAPIApplication``."""

    architecture: Text = None
    browser_name: Text = None
    enabled: Flag = None
    id: Text = None
    installations: Many[DiscoverAPIApplicationBrowserExtensionInstallation] = ()
    permission_severity: Text = None
    permissions: Many[str] = ()
    store_url: Text = None


class DiscoverAPIApplicationContact(Record):
    """The ``author`` of ``DiscoverAPIApplicationPackage``."""

    email: Text = None
    name: Text = None


class DiscoverAPIApplicationDependency(Record):
    """One of the ``pkg_dependencies`` of ``DiscoverAPIApplicationPackage``."""

    extra: Text = None
    name: Text = None
    type: Text = None
    version_constraint: Text = None


class DiscoverAPIApplicationPackage(Record):
    """The ``dev_package`` of ``DiscoverAPIApplication``."""

    author: One[DiscoverAPIApplicationContact] = None
    dependency_count: Number = None
    license: Text = None
    maintainers: Many[DiscoverAPIApplicationContact] = ()
    package_type: Text = None
    pkg_dependencies: Many[DiscoverAPIApplicationDependency] = ()
    registry_latest_version_available: Text = None
    summary: Text = None
    username: Text = None


class DiscoverAPIApplicationHost(Record):
    """The ``host`` of ``DiscoverAPIApplication``."""

    agent_version: Text = None
    aid: Text = None
    country: Text = None
    current_mac_address: Text = None
    current_network_prefix: Text = None
    external_ip: Text = None
    groups: Many[str] = ()
    hostname: Text = None
    id: Text = None
    internet_exposure: Text = None
    kernel_version: Text = None
    machine_domain: Text = None
    os_version: Text = None
    ou: Text = None
    ous: Many[str] = ()
    platform_name: Text = None
    product_type_desc: Text = None
    site_name: Text = None
    system_manufacturer: Text = None
    tags: Many[str] = ()


class DiscoverAPIApplicationIDEExtension(Record):
    """The ``ide_extension`` of ``DiscoverAPIApplication``."""

    cost_type: Text = None
    ide: Text = None
    license: Text = None
    registry_latest_version_available: Text = None
    release_date: Text = None
    tags: Many[str] = ()
    username: Text = None
    vendor_display_name: Text = None
    vendor_id: Text = None


class DiscoverAPISuspiciousIndicator(Record):
    """One of the ``suspicious_indicators`` of ``DiscoverAPIApplication``."""

    name: Text = None
    severity: Text = None


class DiscoverAPIApplication(Record):
    """An application, as ``query_combined_applications`` and ``get_applications`` return it."""

    architectures: Many[str] = ()
    browser_extension: One[DiscoverAPIApplicationBrowserExtension] = None
    category: Text = None
    cid: Text = None
    dev_package: One[DiscoverAPIApplicationPackage] = None
    extension_id: Text = None
    first_seen_timestamp: Timestamp = None
    groups: Many[str] = ()
    homepage: Text = None
    host: One[DiscoverAPIApplicationHost] = None
    id: Text = None
    ide_extension: One[DiscoverAPIApplicationIDEExtension] = None
    installation_paths: Many[str] = ()
    installation_timestamp: Text = None
    is_normalized: Flag = None
    is_suspicious: Flag = None
    last_published: Text = None
    last_updated_timestamp: Timestamp = None
    last_used_file_hash: Text = None
    last_used_file_name: Text = None
    last_used_timestamp: Text = None
    last_used_user_name: Text = None
    last_used_user_sid: Text = None
    name: Text = None
    name_vendor: Text = None
    name_vendor_version: Text = None
    software_type: Text = None
    store_listing: Text = None
    store_listing_status: Text = None
    suspicious_indicators: Many[DiscoverAPISuspiciousIndicator] = ()
    vendor: Text = None
    version: Text = None
    versioning_scheme: Text = None


class DiscoverAPIActiveDiscoveryNetwork(Record):
    """One of the ``networks`` of ``DiscoverAPIActiveDiscoveryHost``."""

    id: Text = None
    site_id: Text = None


class DiscoverAPIActiveDiscoveryHost(Record):
    """The ``active_discovery`` of ``DiscoverAPIHost``."""

    last_seen_network_id: Text = None
    last_seen_site_id: Text = None
    networks: Many[DiscoverAPIActiveDiscoveryNetwork] = ()
    open_ports: Many[str] = ()


class DiscoverAPIBiosHashesData(Record):
    """One of the ``bios_hashes_data`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    measurement_type: Number = None
    sha256_hash: Text = None


class DiscoverAPIDeviceSlot(Record):
    """One of the ``device_slots`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    slot_firmware: Text = None
    slot_ip_address: Text = None
    slot_mac_address: Text = None
    slot_model: Text = None
    slot_name: Text = None
    slot_number: Number = None
    slot_plc_mode: Text = None
    slot_serial_number: Text = None
    slot_target_ics_id: Text = None
    slot_type: Text = None
    slot_vendor: Text = None


class DiscoverAPIDiskSize(Record):
    """One of the ``disk_sizes`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    disk_name: Text = None
    disk_space: Number = None


class DiscoverAPIFieldMetadata(Record):
    """A value in the ``field_metadata`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    providers: Many[str] = ()


class IotImportedHost(Record):
    """The ``iot_imported`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    field_1: Text = None
    field_10: Text = None
    field_11: Text = None
    field_12: Text = None
    field_13: Text = None
    field_14: Text = None
    field_15: Text = None
    field_16: Text = None
    field_17: Text = None
    field_18: Text = None
    field_19: Text = None
    field_2: Text = None
    field_20: Text = None
    field_3: Text = None
    field_4: Text = None
    field_5: Text = None
    field_6: Text = None
    field_7: Text = None
    field_8: Text = None
    field_9: Text = None


class DiscoverAPIMountStorageInfo(Record):
    """One of the ``mount_storage_info`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    available_space: Number = None
    mount_path: Text = None
    used_space: Number = None


class DiscoverAPINetworkInterface(Record):
    """One of the ``network_interfaces`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    interface_alias: Text = None
    interface_description: Text = None
    local_ip: Text = None
    mac_address: Text = None
    network_prefix: Text = None


class DiscoverAPIOsSecurity(Record):
    """The ``os_security`` of ``DiscoverAPIHost`` and ``DiscoverAPIIoTHost``."""

    credential_guard_status: Flag = None
    device_guard_status: Flag = None
    iommu_protection_status: Text = None
    kernel_dma_protection_status: Flag = None
    secure_boot_enabled_status: Flag = None
    secure_boot_requested_status: Flag = None
    secure_memory_overwrite_requested_status: Text = None
    system_guard_status: Text = None
    uefi_memory_protection_status: Text = None
    virtualization_based_security_status: Flag = None


class DiscoverAPIScanDetailsHost(Record):
    """One of the ``scan_details`` of ``DiscoverAPIHost``."""

    scan_date: Text = None
    scan_id: Text = None
    schedule_id: Text = None


class DiscoverAPIHostTriage(Record):
    """The ``triage`` of ``DiscoverAPIHost``."""

    action: Text = None
    assigned_to: Text = None
    description: Text = None
    status: Text = None
    updated_by: Text = None
    updated_timestamp: Timestamp = None


class DiscoverAPIHost(Record):
    """A host, as ``query_combined_hosts`` and ``get_hosts`` return it."""

    account_enabled: Text = None
    active_discovery: One[DiscoverAPIActiveDiscoveryHost] = None
    ad_user_account_control: Number = None
    ad_virtual_server: Text = None
    agent_version: Text = None
    aid: Text = None
    all_subnets: Many[str] = ()
    asset_roles: Many[str] = ()
    assigned_to: Text = None
    available_disk_space: Number = None
    available_disk_space_pct: Number = None
    average_memory_usage: Number = None
    average_memory_usage_pct: Number = None
    average_processor_usage: Number = None
    bios_hashes_data: Many[DiscoverAPIBiosHashesData] = ()
    bios_id: Text = None
    bios_manufacturer: Text = None
    bios_version: Text = None
    business_criticality: Text = None
    cid: Text = None
    city: Text = None
    claroty_id: Text = None
    classification: Text = None
    cloud_account_id: Text = None
    cloud_instance_id: Text = None
    cloud_provider: Text = None
    cloud_region: Text = None
    cloud_registered: Flag = None
    cloud_resource_id: Text = None
    composite_internet_exposure: Text = None
    computed_asset_roles: Many[str] = ()
    computed_internet_exposure: Text = None
    computed_internet_exposure_external_ip: Text = None
    computed_internet_exposure_last_seen: Text = None
    confidence: Number = None
    country: Text = None
    cpu_manufacturer: Text = None
    cpu_processor_name: Text = None
    creation_timestamp: Text = None
    criticality: Text = None
    criticality_description: Text = None
    criticality_rule_id: Text = None
    criticality_timestamp: Text = None
    criticality_username: Text = None
    current_local_ip: Text = None
    current_network_prefix: Text = None
    data_providers: Many[str] = ()
    data_providers_count: Number = None
    department: Text = None
    deployment_type: Text = None
    descriptions: Many[str] = ()
    device_class: Text = None
    device_family: Text = None
    device_mode: Text = None
    device_slots: Many[DiscoverAPIDeviceSlot] = ()
    device_type: Text = None
    discoverer_aids: Many[str] = ()
    discoverer_count: Number = None
    discoverer_criticalities: Many[str] = ()
    discoverer_hostnames: Many[str] = ()
    discoverer_ics_collector_ids: Many[str] = ()
    discoverer_platform_names: Many[str] = ()
    discoverer_product_type_descs: Many[str] = ()
    discoverer_tags: Many[str] = ()
    discovering_by: Many[str] = ()
    disk_sizes: Many[DiscoverAPIDiskSize] = ()
    dragos_id: Text = None
    email: Text = None
    encrypted_drives: Many[str] = ()
    encrypted_drives_count: Number = None
    encryption_status: Text = None
    entity_type: Text = None
    external_ip: Text = None
    field_metadata: Named[DiscoverAPIFieldMetadata] = Field(default_factory=dict)
    first_discoverer_aid: Text = None
    first_seen_timestamp: Timestamp = None
    form_factor: Text = None
    fqdn: Text = None
    groups: Many[str] = ()
    hostname: Text = None
    ics_id: Text = None
    id: Text = None
    imported_host_id: Text = None
    internet_exposure: Text = None
    internet_exposure_description: Text = None
    internet_exposure_timestamp: Text = None
    internet_exposure_username: Text = None
    iot_imported: One[IotImportedHost] = None
    iot_tags: Many[str] = ()
    kernel_version: Text = None
    last_authenticated_scan_date: Text = None
    last_discoverer_aid: Text = None
    last_discoverer_hostname: Text = None
    last_discoverer_ics_collector_id: Text = None
    last_seen_timestamp: Timestamp = None
    last_unauthenticated_scan_date: Text = None
    linux_sensor_mode: Text = None
    local_ip_addresses: Many[str] = ()
    local_ips_count: Number = None
    location: Text = None
    logical_core_count: Number = None
    mac_addresses: Many[str] = ()
    machine_domain: Text = None
    managed_by: Text = None
    max_memory_usage: Number = None
    max_memory_usage_pct: Number = None
    max_processor_usage: Number = None
    memory_total: Number = None
    mount_storage_info: Many[DiscoverAPIMountStorageInfo] = ()
    multi_nic_ip_addresses: Many[str] = ()
    network_id: Text = None
    network_interfaces: Many[DiscoverAPINetworkInterface] = ()
    network_scanned_ids: Many[str] = ()
    nozomi_id: Text = None
    number_of_disk_drives: Number = None
    object_guid: Text = None
    object_sid: Text = None
    os_is_eol: Text = None
    os_security: One[DiscoverAPIOsSecurity] = None
    os_service_pack: Text = None
    os_version: Text = None
    ot_information_sources: Many[str] = ()
    ot_network_ids: Many[str] = ()
    ot_serial_numbers: Many[str] = ()
    ou: Text = None
    ous: Many[str] = ()
    override_asset_roles: Flag = None
    override_criticality_rules: Flag = None
    override_internet_exposure: Flag = None
    owned_by: Text = None
    physical_core_count: Number = None
    platform_name: Text = None
    processor_package_count: Number = None
    product_type: Text = None
    product_type_desc: Text = None
    protocols: Many[str] = ()
    purdue_level: Text = None
    qualys_id: Text = None
    qualys_network_id: Text = None
    reduced_functionality_mode: Text = None
    scan_details: Many[DiscoverAPIScanDetailsHost] = ()
    servicenow_id: Text = None
    site_name: Text = None
    state: Text = None
    subnet: Text = None
    subnet_history: Many[str] = ()
    system_manufacturer: Text = None
    system_product_name: Text = None
    system_serial_number: Text = None
    tags: Many[str] = ()
    tenableio_id: Text = None
    total_bios_files: Number = None
    total_disk_space: Number = None
    total_memory: Number = None
    triage: One[DiscoverAPIHostTriage] = None
    unencrypted_drives: Many[str] = ()
    unencrypted_drives_count: Number = None
    used_disk_space: Number = None
    used_disk_space_pct: Number = None
    used_for: Text = None
    user_asset_roles: Many[str] = ()
    user_internet_exposure: Text = None
    virtual_zone: Text = None
    vlan: Many[str] = ()
    vulnerability_assessment_date: Text = None
    xdome_id: Text = None
    xiot_discoverer_hostnames: Many[str] = ()
    xiot_discoverer_tags: Many[str] = ()
    xiot_last_discoverer_hostname: Text = None


class DiscoverAPIAccount(Record):
    """An account, as ``get_accounts`` returns it."""

    account_name: Text = None
    account_type: Text = None
    admin_privileges: Text = None
    cid: Text = None
    first_seen_timestamp: Timestamp = None
    id: Text = None
    last_failed_login_hostname: Text = None
    last_failed_login_timestamp: Text = None
    last_failed_login_type: Text = None
    last_successful_login_host_city: Text = None
    last_successful_login_host_country: Text = None
    last_successful_login_hostname: Text = None
    last_successful_login_remote_ip: Text = None
    last_successful_login_timestamp: Text = None
    last_successful_login_type: Text = None
    local_admin_privileges: Text = None
    login_domain: Text = None
    password_last_set_timestamp: Text = None
    user_sid: Text = None
    username: Text = None


class DiscoverAPIIoTHostTriage(Record):
    """The ``triage`` of ``DiscoverAPIIoTHost``."""

    action: Text = None
    assigned_to: Text = None
    description: Text = None
    status: Text = None
    updated_by: Text = None
    updated_timestamp: Timestamp = None


class DiscoverAPIIoTHost(Record):
    """An IoT host, as ``get_iot_hosts`` returns it."""

    account_enabled: Text = None
    ad_user_account_control: Number = None
    ad_virtual_server: Text = None
    agent_version: Text = None
    aid: Text = None
    all_subnets: Many[str] = ()
    asset_roles: Many[str] = ()
    assigned_to: Text = None
    available_disk_space: Number = None
    available_disk_space_pct: Number = None
    average_memory_usage: Number = None
    average_memory_usage_pct: Number = None
    average_processor_usage: Number = None
    bios_hashes_data: Many[DiscoverAPIBiosHashesData] = ()
    bios_id: Text = None
    bios_manufacturer: Text = None
    bios_version: Text = None
    business_criticality: Text = None
    cid: Text = None
    city: Text = None
    claroty_id: Text = None
    classification: Text = None
    composite_internet_exposure: Text = None
    computed_asset_roles: Many[str] = ()
    computed_internet_exposure: Text = None
    computed_internet_exposure_external_ip: Text = None
    computed_internet_exposure_last_seen: Text = None
    confidence: Number = None
    country: Text = None
    cpu_manufacturer: Text = None
    cpu_processor_name: Text = None
    creation_timestamp: Text = None
    criticality: Text = None
    criticality_description: Text = None
    criticality_rule_id: Text = None
    criticality_timestamp: Text = None
    criticality_username: Text = None
    current_local_ip: Text = None
    current_network_prefix: Text = None
    data_providers: Many[str] = ()
    data_providers_count: Number = None
    department: Text = None
    deployment_type: Text = None
    descriptions: Many[str] = ()
    device_class: Text = None
    device_family: Text = None
    device_mode: Text = None
    device_slots: Many[DiscoverAPIDeviceSlot] = ()
    device_type: Text = None
    discoverer_aids: Many[str] = ()
    discoverer_count: Number = None
    discoverer_criticalities: Many[str] = ()
    discoverer_hostnames: Many[str] = ()
    discoverer_ics_collector_ids: Many[str] = ()
    discoverer_platform_names: Many[str] = ()
    discoverer_product_type_descs: Many[str] = ()
    discoverer_tags: Many[str] = ()
    discovering_by: Many[str] = ()
    disk_sizes: Many[DiscoverAPIDiskSize] = ()
    dragos_id: Text = None
    email: Text = None
    encrypted_drives: Many[str] = ()
    encrypted_drives_count: Number = None
    encryption_status: Text = None
    entity_type: Text = None
    external_ip: Text = None
    field_metadata: Named[DiscoverAPIFieldMetadata] = Field(default_factory=dict)
    first_discoverer_aid: Text = None
    first_seen_timestamp: Timestamp = None
    form_factor: Text = None
    fqdn: Text = None
    groups: Many[str] = ()
    hostname: Text = None
    ics_id: Text = None
    id: Text = None
    imported_host_id: Text = None
    internet_exposure: Text = None
    internet_exposure_description: Text = None
    internet_exposure_timestamp: Text = None
    internet_exposure_username: Text = None
    iot_imported: One[IotImportedHost] = None
    iot_tags: Many[str] = ()
    kernel_version: Text = None
    last_discoverer_aid: Text = None
    last_discoverer_hostname: Text = None
    last_discoverer_ics_collector_id: Text = None
    last_seen_timestamp: Timestamp = None
    linux_sensor_mode: Text = None
    local_ip_addresses: Many[str] = ()
    local_ips_count: Number = None
    location: Text = None
    logical_core_count: Number = None
    mac_addresses: Many[str] = ()
    machine_domain: Text = None
    managed_by: Text = None
    max_memory_usage: Number = None
    max_memory_usage_pct: Number = None
    max_processor_usage: Number = None
    memory_total: Number = None
    mount_storage_info: Many[DiscoverAPIMountStorageInfo] = ()
    multi_nic_ip_addresses: Many[str] = ()
    network_id: Text = None
    network_interfaces: Many[DiscoverAPINetworkInterface] = ()
    nozomi_id: Text = None
    number_of_disk_drives: Number = None
    object_guid: Text = None
    object_sid: Text = None
    os_is_eol: Text = None
    os_security: One[DiscoverAPIOsSecurity] = None
    os_service_pack: Text = None
    os_version: Text = None
    ot_information_sources: Many[str] = ()
    ot_network_ids: Many[str] = ()
    ot_serial_numbers: Many[str] = ()
    ou: Text = None
    ous: Many[str] = ()
    override_asset_roles: Flag = None
    override_criticality_rules: Flag = None
    override_internet_exposure: Flag = None
    owned_by: Text = None
    physical_core_count: Number = None
    platform_name: Text = None
    processor_package_count: Number = None
    product_type: Text = None
    product_type_desc: Text = None
    protocols: Many[str] = ()
    purdue_level: Text = None
    reduced_functionality_mode: Text = None
    servicenow_id: Text = None
    site_name: Text = None
    state: Text = None
    subnet: Text = None
    subnet_history: Many[str] = ()
    system_manufacturer: Text = None
    system_product_name: Text = None
    system_serial_number: Text = None
    tags: Many[str] = ()
    total_bios_files: Number = None
    total_disk_space: Number = None
    total_memory: Number = None
    triage: One[DiscoverAPIIoTHostTriage] = None
    unencrypted_drives: Many[str] = ()
    unencrypted_drives_count: Number = None
    used_disk_space: Number = None
    used_disk_space_pct: Number = None
    used_for: Text = None
    user_asset_roles: Many[str] = ()
    user_internet_exposure: Text = None
    virtual_zone: Text = None
    vlan: Many[str] = ()
    xdome_id: Text = None
    xiot_discoverer_hostnames: Many[str] = ()
    xiot_discoverer_tags: Many[str] = ()
    xiot_last_discoverer_hostname: Text = None


class DiscoverAPILogin(Record):
    """A login, as ``get_logins`` returns it."""

    account_id: Text = None
    account_name: Text = None
    account_type: Text = None
    admin_privileges: Text = None
    aggregation_time_interval: Text = None
    aid: Text = None
    cid: Text = None
    failure_description: Text = None
    host_city: Text = None
    host_country: Text = None
    host_id: Text = None
    hostname: Text = None
    id: Text = None
    is_suspicious: Flag = None
    local_admin_privileges: Text = None
    local_ip: Text = None
    login_domain: Text = None
    login_event_count: Number = None
    login_status: Text = None
    login_timestamp: Text = None
    login_type: Text = None
    remote_ip: Text = None
    user_sid: Text = None
    username: Text = None
