"""The FQL fields of alerts."""

from __future__ import annotations

from falconlite.fields import Date, ExactTexts, Fields, Flag, Number, Patterned, Text


class Code(Number, Patterned):
    """A number whose digits can also be matched by a pattern, as in ``matches("301*")``."""

    __slots__ = ()


class HostInfoFields(Fields):
    """The directory's information on a device."""

    __slots__ = ()
    domain = Text()
    active_directory_dn_display = ExactTexts()


class ProcessFields(Fields):
    """A parent or grandparent process."""

    __slots__ = ()
    process_id = Text()
    process_graph_id = Text()
    local_process_id = Text()
    cmdline = Text()
    filename = Text()
    filepath = Text()
    md5 = Text()
    sha256 = Text()
    timestamp = Date()
    user_id = Text()
    user_name = Text()
    user_graph_id = Text()


class MitreFields(Fields):
    """Tactics and techniques of MITRE ATT&CK."""

    __slots__ = ()
    pattern_id = Code()
    tactic = Text()
    tactic_id = Text()
    technique = Text()
    technique_id = Text()


class IndicatorFields(Fields):
    """Indicators of compromise, with their context."""

    __slots__ = ()
    type = Text()
    ioc_type = Text()
    ioc_value = Text()
    ioc_source = Text()
    ioc_description = Text()
    md5 = Text()
    sha256 = Text()


class QuarantinedFileFields(Fields):
    """Quarantined files."""

    __slots__ = ()
    id = Text()
    filename = Text()
    sha256 = Text()
    state = Text()


class AlertDeviceFields(Fields):
    """The device of an alert, at the time of the alert."""

    __slots__ = ()
    id = Text()
    agent_load_flags = Text()
    agent_local_time = Date()
    agent_version = Text()
    bios_manufacturer = Text()
    bios_version = Text()
    cid = Text()
    config_id_base = Text()
    config_id_build = Text()
    config_id_platform = Text()
    device_id = Text()
    external_ip = Text()
    first_seen = Date()
    groups = ExactTexts()
    hostname = Text()
    last_seen = Date()
    local_ip = Text()
    mac_address = Text()
    machine_domain = Text()
    major_version = Text()
    minor_version = Text()
    modified_timestamp = Date()
    os_version = Text()
    ou = ExactTexts()
    platform_id = Text()
    platform_name = Text()
    pod_labels = ExactTexts()
    pod_name = Text()
    pod_namespace = Text()
    product_type = Text()
    product_type_desc = Text()
    service_provider = Text()
    service_provider_account_id = Text()
    site_name = Text()
    status = Text()
    system_manufacturer = Text()
    system_product_name = Text()
    tags = ExactTexts()
    hostinfo = HostInfoFields()


class DoneFields(Fields):
    """The actions of the sensor, as far as their names are known."""

    __slots__ = ()
    detect = Flag()
    kill_process = Flag()
    policy_disabled = Flag()
    process_blocked = Flag()
    quarantine_file = Flag()


class AlertFields(Fields):
    """The fields of alerts; other products than endpoint protection have more."""

    __slots__ = ()

    # identity
    composite_id = Text()
    id = Text()
    cid = Text()
    origin_cid = Text()
    agent_id = Text()
    aggregate_id = Text()
    aggregation_rule_id = Text()
    aggregation_rule_name = Text()
    cms_rule_id = Text()
    cms_rule_instance_id = Text()
    cms_rule_instance_version = Text()
    pattern_id = Code()

    # classification
    name = Text()
    display_name = Text()
    description = Text()
    type = Text()
    product = Text()
    platform = Text()
    severity = Number()
    severity_name = Text()
    confidence = Number()
    scenario = Text()
    objective = Text()
    tactic = Text()
    tactic_id = Text()
    technique = Text()
    technique_id = Text()
    mitre_attack = MitreFields()
    data_domains = ExactTexts()
    source_products = ExactTexts()
    source_vendors = ExactTexts()
    linked_behavioral_detections = ExactTexts()
    linked_case_ids = ExactTexts()
    external = Flag()
    is_aggregated = Flag()
    is_falcon_platform_ioa = Flag()

    # status and assignment
    status = Text()
    resolution = Text()
    assigned_to_name = Text()
    assigned_to_uid = Text()
    assigned_to_uuid = Text()
    tags = ExactTexts()
    show_in_ui = Flag()
    email_sent = Flag()
    seconds_to_triaged = Number()
    seconds_to_resolved = Number()

    # time
    timestamp = Date()
    created_timestamp = Date()
    updated_timestamp = Date()
    crawled_timestamp = Date()
    context_timestamp = Date()

    # the endpoint: device, user, processes
    device = AlertDeviceFields()
    user_id = Text()
    user_name = Text()
    logon_domain = Text()
    cmdline = Text()
    filename = Text()
    filepath = Text()
    alleged_filetype = Text()
    md5 = Text()
    sha1 = Text()
    sha256 = Text()
    process_id = Text()
    local_process_id = Text()
    parent_process_id = Text()
    process_start_time = Text()
    process_end_time = Text()
    parent_details = ProcessFields()
    grandparent_details = ProcessFields()
    triggering_process_graph_id = Text()
    control_graph_id = Text()
    tree_id = Text()
    tree_root = Text()
    poly_id = Text()
    cloud_indicator = Text()
    indicator_id = Text()
    falcon_host_link = Text()

    # indicators, and the sensor's actions
    ioc_type = Text()
    ioc_value = Text()
    ioc_values = ExactTexts()
    ioc_source = Text()
    ioc_description = Text()
    ioc_context = IndicatorFields()
    has_script_or_module_ioce = Flag()
    pattern_disposition = Number()
    pattern_disposition_description = Text()
    pattern_disposition_details = DoneFields()
    is_synthetic_quarantine_disposition = Flag()
    quarantined_files = QuarantinedFileFields()


FIELDS = AlertFields()
