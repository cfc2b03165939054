"""Models of the records of ``DataProtectionConfiguration``."""

from __future__ import annotations

from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp


class ExternalRule(Record):
    """One of the ``rules`` of ``ExternalClassificationProperties``.

    Known values: ``detection_severity`` is informational, low, medium, high or critical; ``response_action`` is allow,
    block or justify; ``user_scope`` is all or specific; ``web_locations_scope`` is all or specific.
    """

    ad_groups: Many[str] = ()
    ad_users: Many[str] = ()
    created_time_stamp: Text = None
    description: Text = None
    detection_severity: Text = None
    enable_local_application_groups: Flag = None
    enable_printer_egress: Flag = None
    enable_screen_capture_rule: Flag = None
    enable_usb_devices: Flag = None
    enable_web_locations: Flag = None
    id: Text = None
    local_application_groups: Many[str] = ()
    modified_time_stamp: Text = None
    notify_end_user: Flag = None
    response_action: Text = None
    trigger_detection: Flag = None
    user_scope: Text = None
    web_locations: Many[str] = ()
    web_locations_scope: Text = None


class ExternalClassificationProperties(Record):
    """The ``classification_properties`` of ``ExternalClassification``.

    Known values: ``content_patterns_operator`` is or or and; ``protection_mode`` is monitor, simulate or enforce.
    """

    content_patterns: Many[str] = ()
    content_patterns_operator: Text = None
    evidence_duplication_enabled: Flag = None
    file_types: Many[str] = ()
    mac_file_path_patterns: Many[str] = ()
    protection_mode: Text = None
    rules: Many[ExternalRule] = ()
    sensitivity_labels: Many[str] = ()
    web_sources: Many[str] = ()
    win_file_path_patterns: Many[str] = ()


class ExternalClassification(Record):
    """A classification, as ``get_classification``, ``create_classification`` and others return it."""

    cid: Text = None
    classification_properties: One[ExternalClassificationProperties] = None
    created_at: Timestamp = None
    created_by: Text = None
    id: Text = None
    modified_at: Timestamp = None
    modified_by: Text = None
    name: Text = None


class WebAppURL(Record):
    """One of the ``urls`` of ``CloudApplicationV1``."""

    fqdn: Text = None
    path: Text = None


class CloudApplicationV1(Record):
    """A cloud application, as ``get_cloud_application``, ``create_cloud_application`` and others return it."""

    app_group_id: Text = None
    app_tier: Text = None
    cid: Text = None
    created: Timestamp = None
    deleted: Flag = None
    description: Text = None
    id: Text = None
    last_updated: Timestamp = None
    name: Text = None
    plugin_definition_id: Text = None
    supports_network_inspection: Flag = None
    urls: Many[WebAppURL] = ()


class ContentPatternV1(Record):
    """A content pattern, as ``get_content_pattern``, ``create_content_pattern`` and others return it."""

    category: Text = None
    cid: Text = None
    created: Timestamp = None
    deleted: Flag = None
    description: Text = None
    example: Text = None
    id: Text = None
    last_updated: Timestamp = None
    min_match_threshold: Number = None
    name: Text = None
    regexes: Many[str] = ()
    region: Text = None
    type: Text = None


class EUJOption(Record):
    """One of the ``justifications`` of ``EUJDropdownOptions``."""

    default: Flag = None
    id: Text = None
    justification: Text = None
    selected: Flag = None


class EUJDropdownOptions(Record):
    """The ``euj_dropdown_options`` of ``PolicyProperties``."""

    justifications: Many[EUJOption] = ()


class EUJHeader(Record):
    """One of the ``headers`` of ``EUJHeaderText``."""

    default: Flag = None
    header: Text = None
    selected: Flag = None


class EUJHeaderText(Record):
    """The ``euj_header_text`` of ``PolicyProperties``."""

    headers: Many[EUJHeader] = ()


class PolicyProperties(Record):
    """The ``policy_properties`` of ``ExternalPolicy``.

    Known values: ``allow_notifications`` is default or custom; ``be_paste_clipboard_max_size_unit`` is Bytes or KiB;
    ``be_paste_clipboard_min_size_unit`` is Bytes or KiB; ``be_paste_timeout_response`` is block or allow;
    ``be_splash_message_source`` is default or custom; ``be_upload_timeout_response`` is block or allow;
    ``block_notifications`` is default or custom; ``browsers_without_active_extension`` is allow or block_policy;
    ``inspection_depth`` is balanced, high_performance or deep_scan; ``max_file_size_to_inspect_unit`` is Bytes, KB or
    MB; ``min_confidence_level`` is low, medium or high; ``network_inspection_files_exceeding_size_limit`` is block or
    allow; ``screen_capture_duration_post_event`` is 3, 5 or 10; ``screen_capture_duration_pre_event`` is 3, 5 or 10.
    """

    allow_notifications: Text = None
    be_exclude_domains: Text = None
    be_paste_clipboard_max_size: Figure = None
    be_paste_clipboard_max_size_unit: Text = None
    be_paste_clipboard_min_size: Figure = None
    be_paste_clipboard_min_size_unit: Text = None
    be_paste_clipboard_over_size_behaviour_block: Flag = None
    be_paste_timeout_duration_milliseconds: Number = None
    be_paste_timeout_response: Text = None
    be_splash_custom_message: Text = None
    be_splash_enabled: Flag = None
    be_splash_message_source: Text = None
    be_upload_timeout_duration_seconds: Number = None
    be_upload_timeout_response: Text = None
    block_all_data_access: Flag = None
    block_notifications: Text = None
    browsers_without_active_extension: Text = None
    classifications: Many[str] = ()
    custom_allow_notification: Text = None
    custom_block_notification: Text = None
    enable_clipboard_inspection: Flag = None
    enable_clipboard_web_origin: Flag = None
    enable_content_inspection: Flag = None
    enable_context_inspection: Flag = None
    enable_end_user_notifications_unsupported_browser: Flag = None
    enable_network_inspection: Flag = None
    enable_ocr: Flag = None
    enable_screen_capture: Flag = None
    euj_dialog_box_logo: Text = None
    euj_dialog_timeout: Number = None
    euj_dropdown_options: One[EUJDropdownOptions] = None
    euj_header_text: One[EUJHeaderText] = None
    euj_require_additional_details: Flag = None
    evidence_download_enabled: Flag = None
    evidence_duplication_enabled_default: Flag = None
    evidence_encrypted_enabled: Flag = None
    evidence_storage_free_disk_perc: Figure = None
    evidence_storage_max_size: Figure = None
    inspection_depth: Text = None
    max_file_size_to_inspect: Figure = None
    max_file_size_to_inspect_unit: Text = None
    min_confidence_level: Text = None
    network_inspection_files_exceeding_size_limit: Text = None
    screen_capture_duration_post_event: Text = None
    screen_capture_duration_pre_event: Text = None
    similarity_detection: Flag = None
    similarity_threshold: Text = None


class ExternalPolicy(Record):
    """A policy, as ``update_policy_precedence``, ``get_policies``, ``create_policy`` and others return it.

    Known values: ``platform_name`` is win or mac.
    """

    cid: Text = None
    created_at: Timestamp = None
    created_by: Text = None
    description: Text = None
    host_groups: Many[str] = ()
    id: Text = None
    is_default: Flag = None
    is_enabled: Flag = None
    modified_at: Timestamp = None
    modified_by: Text = None
    name: Text = None
    platform_name: Text = None
    policy_properties: One[PolicyProperties] = None
    policy_type: Text = None
    precedence: Number = None


class EnterpriseAccountV1(Record):
    """An enterprise account, as ``get_enterprise_account``, ``create_enterprise_account`` and others return it."""

    application_group_id: Text = None
    cid: Text = None
    created: Timestamp = None
    deleted: Flag = None
    domains: Many[str] = ()
    id: Text = None
    last_updated: Timestamp = None
    name: Text = None
    plugin_config_id: Text = None


class FileTypeV1(Record):
    """A file type, as ``get_file_type`` returns it."""

    category_id: Text = None
    created: Timestamp = None
    description: Text = None
    id: Text = None
    last_updated: Timestamp = None
    name: Text = None
    supported_platforms: Many[str] = ()
    supports_content_inspection: Flag = None
    supports_mip_extraction: Flag = None


class SensitivityLabelV2(Record):
    """A sensitivity label, as ``get_sensitivity_label``, ``create_sensitivity_label`` and others return it."""

    cid: Text = None
    co_authoring: Flag = None
    created: Timestamp = None
    deleted: Flag = None
    display_name: Text = None
    external_id: Text = None
    id: Text = None
    label_provider: Text = None
    last_updated: Timestamp = None
    name: Text = None
    plugins_configuration_id: Text = None
    synced: Flag = None


class LocalApplicationGroup(Record):
    """A local application group, as ``get_local_application_group`` and others return it."""

    cid: Text = None
    created_at: Timestamp = None
    deleted: Flag = None
    deleted_at: Timestamp = None
    description: Text = None
    id: Text = None
    local_application_ids: Many[str] = ()
    name: Text = None
    updated_at: Timestamp = None


class LocalApplication(Record):
    """A local application, as ``get_local_application``, ``create_local_application`` and others return it."""

    apply_rules_for_children_processes: Flag = None
    cid: Text = None
    created_at: Timestamp = None
    deleted: Flag = None
    deleted_at: Timestamp = None
    emit_rule_matched_events_only: Flag = None
    enable_rename_detection: Flag = None
    executable_name: Text = None
    group_ids: Many[str] = ()
    id: Text = None
    name: Text = None
    updated_at: Timestamp = None


class WebLocationV2(Record):
    """A web location, as ``get_web_location``, ``create_web_location`` and others return it."""

    application_id: Text = None
    cid: Text = None
    created: Timestamp = None
    deleted: Flag = None
    enterprise_account_id: Text = None
    id: Text = None
    last_updated: Timestamp = None
    location_type: Text = None
    name: Text = None
    provider_location_id: Text = None
    provider_location_name: Text = None
    supports_network_inspection: Flag = None
    type: Text = None
    web_location_group_ids: Many[str] = ()
