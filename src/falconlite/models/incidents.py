"""Models of the records of ``Incidents``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class EnvironmentScore(Record):
    """An environment score, as ``crowdscore`` returns it."""

    adjusted_score: Number = None
    cid: Text = None
    id: Text = None
    score: Number = None
    timestamp: Timestamp = None


class AlertDetails(Record):
    """One of the ``alerts_details`` of ``Behavior``."""

    id: Text = None
    severity: Number = None
    severity_name: Text = None


class PatternDisposition(Record):
    """The ``pattern_disposition_details`` of ``Behavior``."""

    blocking_unsupported_or_disabled: Flag = None
    bootup_safeguard_enabled: Flag = None
    containment_file_system: Flag = None
    critical_process_disabled: Flag = None
    detect: Flag = None
    fs_operation_blocked: Flag = None
    handle_operation_downgraded: Flag = None
    inddet_mask: Flag = None
    indicator: Flag = None
    kill_action_failed: Flag = None
    kill_parent: Flag = None
    kill_process: Flag = None
    kill_subprocess: Flag = None
    mfa_required: Flag = None
    operation_blocked: Flag = None
    policy_disabled: Flag = None
    prevention_provisioning_enabled: Flag = None
    process_blocked: Flag = None
    quarantine_file: Flag = None
    quarantine_machine: Flag = None
    registry_operation_blocked: Flag = None
    response_action_already_applied: Flag = None
    response_action_failed: Flag = None
    response_action_triggered: Flag = None
    rooting: Flag = None
    sensor_only: Flag = None
    suspend_parent: Flag = None
    suspend_process: Flag = None


class Behavior(Record):
    """A behavior, as ``get_behaviors`` returns it."""

    aid: Text = None
    alert_ids: Many[str] = ()
    alerts_details: Many[AlertDetails] = ()
    behavior_id: Text = None
    cid: Text = None
    cmdline: Text = None
    compound_tto: Text = None
    detection_ids: Many[str] = ()
    display_name: Text = None
    domain: Text = None
    exclusion_type: Text = None
    filepath: Text = None
    incident_id: Text = None
    incident_ids: Many[str] = ()
    ioc_source: Text = None
    ioc_type: Text = None
    ioc_value: Text = None
    objective: Text = None
    pattern_description: Text = None
    pattern_disposition: Number = None
    pattern_disposition_details: One[PatternDisposition] = None
    pattern_id: Number = None
    sha256: Text = None
    tactic: Text = None
    tactic_id: Text = None
    technique: Text = None
    technique_id: Text = None
    template_instance_id: Number = None
    timestamp: Timestamp = None
    user_name: Text = None


class EventHistogram(Record):
    """One of the ``events_histogram`` of ``Incident``."""

    count: Number = None
    has_detect: Flag = None
    has_overwatch: Flag = None
    has_prevented: Flag = None
    timestamp_max: Number = None
    timestamp_min: Number = None


class DeviceDetailIndexed(Record):
    """One of the ``hosts`` of ``Incident``."""

    agent_load_flags: Text = None
    agent_local_time: Text = None
    agent_version: Text = None
    bios_manufacturer: Text = None
    bios_version: Text = None
    cid: Text = None
    config_id_base: Text = None
    config_id_build: Text = None
    config_id_platform: Text = None
    device_id: Text = None
    external_ip: Text = None
    first_login_timestamp: Text = None
    first_login_user: Text = None
    first_seen: Timestamp = None
    groups: Many[str] = ()
    hostname: Text = None
    instance_id: Text = None
    last_login_timestamp: Text = None
    last_login_user: Text = None
    last_seen: Timestamp = None
    local_ip: Text = None
    mac_address: Text = None
    machine_domain: Text = None
    major_version: Text = None
    minor_version: Text = None
    modified_timestamp: Timestamp = None
    notes: Many[str] = ()
    os_version: Text = None
    ou: Many[str] = ()
    platform_id: Text = None
    platform_name: Text = None
    pod_id: Text = None
    pod_labels: Many[str] = ()
    pod_name: Text = None
    pod_namespace: Text = None
    pod_service_account_name: Text = None
    product_type: Text = None
    product_type_desc: Text = None
    release_group: Text = None
    service_provider: Text = None
    service_provider_account_id: Text = None
    site_name: Text = None
    status: Text = None
    system_manufacturer: Text = None
    system_product_name: Text = None
    tags: Many[str] = ()


class Incident(Record):
    """An incident, as ``get_incidents`` returns it."""

    assigned_to: Text = None
    assigned_to_name: Text = None
    cid: Text = None
    created: Timestamp = None
    description: Text = None
    email_state: Text = None
    end: Timestamp = None
    events_histogram: Many[EventHistogram] = ()
    fine_score: Number = None
    host_ids: Many[str] = ()
    hosts: Many[DeviceDetailIndexed] = ()
    incident_id: Text = None
    incident_type: Number = None
    lm_host_ids: Many[str] = ()
    lm_hosts_capped: Flag = None
    lm_types: Number = None
    lmra_host_ids: Many[str] = ()
    lmra_hosts_capped: Flag = None
    modified_timestamp: Timestamp = None
    name: Text = None
    objectives: Many[str] = ()
    start: Timestamp = None
    state: Text = None
    status: Number = None
    tactics: Many[str] = ()
    tags: Many[str] = ()
    techniques: Many[str] = ()
    users: Many[str] = ()
