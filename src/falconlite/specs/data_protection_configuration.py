"""Typed dicts of the request bodies of ``DataProtectionConfiguration``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from falconlite.specs.body import Body, Required


class ExternalRule(Body, total=False):
    """One of the ``rules`` of ``ExternalClassificationProperties``."""

    ad_groups: Sequence[str]
    ad_users: Sequence[str]
    created_time_stamp: str
    description: str
    detection_severity: Literal["informational", "low", "medium", "high", "critical"]
    enable_local_application_groups: bool
    enable_printer_egress: bool
    enable_screen_capture_rule: bool
    enable_usb_devices: bool
    enable_web_locations: bool
    id: Required[str]
    local_application_groups: Sequence[str]
    modified_time_stamp: str
    notify_end_user: bool
    response_action: Literal["allow", "block", "justify"]
    trigger_detection: bool
    user_scope: Literal["all", "specific"]
    web_locations: Sequence[str]
    web_locations_scope: Literal["all", "specific"]


class ExternalClassificationProperties(Body, total=False):
    """The ``classification_properties`` of ``ExternalClassificationPost`` and ``ExternalClassificationPatch``."""

    content_patterns: Sequence[str]
    content_patterns_operator: Literal["or", "and"]
    evidence_duplication_enabled: bool
    file_types: Sequence[str]
    mac_file_path_patterns: Sequence[str]
    protection_mode: Literal["monitor", "simulate", "enforce"]
    rules: Sequence[ExternalRule]
    sensitivity_labels: Sequence[str]
    web_sources: Sequence[str]
    win_file_path_patterns: Sequence[str]


class ExternalClassificationPost(Body, total=False):
    """One of the ``resources`` of ``CreateClassificationsRequest``."""

    classification_properties: ExternalClassificationProperties
    name: str


class CreateClassificationsRequest(Body, total=False):
    """The body of ``create_classification``."""

    resources: Sequence[ExternalClassificationPost]


class ExternalClassificationPatch(Body, total=False):
    """One of the ``resources`` of ``UpdateClassificationsRequest``."""

    classification_properties: ExternalClassificationProperties
    id: Required[str]
    name: str


class UpdateClassificationsRequest(Body, total=False):
    """The body of ``update_classifications``."""

    resources: Sequence[ExternalClassificationPatch]


class WebAppURL(Body, total=False):
    """One of the ``urls`` of ``CloudApplicationCreateRequestV1`` and ``CloudApplicationUpdateRequestV1``."""

    fqdn: str
    path: str


class CloudApplicationCreateRequestV1(Body, total=False):
    """The body of ``create_cloud_application``."""

    description: str
    name: str
    urls: Sequence[WebAppURL]


class CloudApplicationUpdateRequestV1(Body, total=False):
    """The body of ``update_cloud_application``."""

    description: str
    name: str
    urls: Sequence[WebAppURL]


class ContentPatternCreateRequestV1(Body, total=False):
    """The body of ``create_content_pattern``."""

    category: str
    description: str
    example: str
    min_match_threshold: int
    name: str
    regexes: Sequence[str]
    region: str


class ContentPatternUpdateRequestV1(Body, total=False):
    """The body of ``update_content_pattern``."""

    description: str
    example: str
    id: str
    min_match_threshold: int
    name: str
    regexes: Sequence[str]


class PolicyPrecedence(Body, total=False):
    """One of the ``resources`` of ``PoliciesPrecedence``."""

    platform: str
    precedence: Sequence[str]


class PoliciesPrecedence(Body, total=False):
    """The body of ``update_policy_precedence``."""

    resources: Sequence[PolicyPrecedence]


class EnterpriseAccountCreateRequestV1(Body, total=False):
    """The body of ``create_enterprise_account``."""

    application_group_id: str
    domains: Sequence[str]
    name: str
    plugin_config_id: str


class EnterpriseAccountUpdateRequestV1(Body, total=False):
    """The body of ``update_enterprise_account``."""

    domains: Sequence[str]
    id: str
    name: str


class SensitivityLabelCreateRequestV2(Body, total=False):
    """The body of ``create_sensitivity_label``."""

    co_authoring: bool
    display_name: str
    external_id: str
    label_provider: str
    name: str
    plugins_configuration_id: str
    synced: bool


class LocalApplicationGroupCreateRequestV1(Body, total=False):
    """The body of ``create_local_application_group``."""

    description: str
    local_application_ids: Sequence[str]
    name: str


class LocalApplicationGroupUpdateRequestV1(Body, total=False):
    """The body of ``update_local_application_group``."""

    description: str
    local_application_ids: Sequence[str]
    name: str


class LocalApplicationCreateRequestV1(Body, total=False):
    """The body of ``create_local_application``."""

    apply_rules_for_children_processes: bool
    emit_rule_matched_events_only: bool
    enable_rename_detection: bool
    executable_name: str
    group_ids: Sequence[str]
    name: str


class LocalApplicationUpdateRequestV1(Body, total=False):
    """The body of ``update_local_application``."""

    apply_rules_for_children_processes: bool
    emit_rule_matched_events_only: bool
    enable_rename_detection: bool
    executable_name: str
    group_ids: Sequence[str]
    name: str


class EUJOption(Body, total=False):
    """One of the ``justifications`` of ``EUJDropdownOptions``."""

    default: bool
    id: Required[str]
    justification: str
    selected: bool


class EUJDropdownOptions(Body, total=False):
    """The ``euj_dropdown_options`` of ``PolicyProperties``."""

    justifications: Sequence[EUJOption]


class EUJHeader(Body, total=False):
    """One of the ``headers`` of ``EUJHeaderText``."""

    default: bool
    header: str
    selected: bool


class EUJHeaderText(Body, total=False):
    """The ``euj_header_text`` of ``PolicyProperties``."""

    headers: Sequence[EUJHeader]


class PolicyProperties(Body, total=False):
    """The ``policy_properties`` of ``ExternalPolicyPost`` and ``ExternalPolicyPatch``."""

    allow_notifications: Literal["default", "custom"]
    be_exclude_domains: str
    be_paste_clipboard_max_size: float
    be_paste_clipboard_max_size_unit: Literal["Bytes", "KiB"]
    be_paste_clipboard_min_size: float
    be_paste_clipboard_min_size_unit: Literal["Bytes", "KiB"]
    be_paste_clipboard_over_size_behaviour_block: bool | None
    be_paste_timeout_duration_milliseconds: int
    be_paste_timeout_response: Literal["block", "allow"]
    be_splash_custom_message: str
    be_splash_enabled: bool | None
    be_splash_message_source: Literal["default", "custom"]
    be_upload_timeout_duration_seconds: int
    be_upload_timeout_response: Literal["block", "allow"]
    block_all_data_access: bool | None
    block_notifications: Literal["default", "custom"]
    browsers_without_active_extension: Literal["allow", "block_policy"]
    classifications: Sequence[str]
    custom_allow_notification: str
    custom_block_notification: str
    enable_clipboard_inspection: bool | None
    enable_clipboard_web_origin: bool
    enable_content_inspection: bool | None
    enable_context_inspection: bool | None
    enable_end_user_notifications_unsupported_browser: bool | None
    enable_network_inspection: bool | None
    enable_ocr: bool
    enable_screen_capture: bool
    euj_dialog_box_logo: str
    euj_dialog_timeout: int
    euj_dropdown_options: EUJDropdownOptions
    euj_header_text: EUJHeaderText
    euj_require_additional_details: bool | None
    evidence_download_enabled: bool | None
    evidence_duplication_enabled_default: bool | None
    evidence_encrypted_enabled: bool | None
    evidence_storage_free_disk_perc: float
    evidence_storage_max_size: float
    inspection_depth: Literal["balanced", "high_performance", "deep_scan"]
    max_file_size_to_inspect: float
    max_file_size_to_inspect_unit: Literal["Bytes", "KB", "MB"]
    min_confidence_level: Literal["low", "medium", "high"]
    network_inspection_files_exceeding_size_limit: Literal["block", "allow"]
    screen_capture_duration_post_event: Literal["3", "5", "10"]
    screen_capture_duration_pre_event: Literal["3", "5", "10"]
    similarity_detection: bool | None
    similarity_threshold: Literal["10", "20", "30", "40", "50", "60", "70", "80", "90", "100"]


class ExternalPolicyPost(Body, total=False):
    """One of the ``resources`` of ``CreatePoliciesRequest``."""

    description: str
    name: str
    policy_properties: PolicyProperties
    precedence: int | None


class CreatePoliciesRequest(Body, total=False):
    """The body of ``create_policy``."""

    resources: Sequence[ExternalPolicyPost]


class ExternalPolicyPatch(Body, total=False):
    """One of the ``resources`` of ``UpdatePoliciesRequest``."""

    description: str
    host_groups: Sequence[str]
    id: Required[str]
    is_enabled: bool
    name: str
    policy_properties: PolicyProperties
    precedence: Any


class UpdatePoliciesRequest(Body, total=False):
    """The body of ``update_policies``."""

    resources: Sequence[ExternalPolicyPatch]


class CreateWebLocationRequestV2(Body, total=False):
    """One of the ``web_locations`` of ``CreateWebLocationsRequestV2``."""

    application_id: str
    deleted: bool
    enterprise_account_id: str
    location_type: str
    name: str
    provider_location_id: str
    provider_location_name: str
    type: str
    web_location_group_ids: Sequence[str]


class CreateWebLocationsRequestV2(Body, total=False):
    """The body of ``create_web_location``."""

    web_locations: Sequence[CreateWebLocationRequestV2]


class UpdateWebLocationRequestV2(Body, total=False):
    """The body of ``update_web_location``."""

    application_id: str
    deleted: bool
    enterprise_account_id: str
    id: Required[str]
    location_type: str
    name: str
    provider_location_id: str
    provider_location_name: str
    type: str
    web_location_group_ids: Sequence[str]
