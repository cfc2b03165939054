"""Models of hosts.

Docstrings list known values; other values are accepted.
"""

from __future__ import annotations

from pydantic import Field

from falconlite.models.record import Flag, Key, Many, Named, Number, One, Record, Text, Timestamp
from falconlite.models.shared import AffectedEntity as AffectedEntity  # noqa: PLC0414  # its home for Hosts


class Policy(Record):
    """A policy of a device: its ID, and whether and when it was assigned and applied."""

    policy_id: Key = ""
    policy_type: Text = None
    applied: Flag = None
    applied_date: Timestamp = None
    assigned_date: Timestamp = None
    exempt: Flag = None
    rule_groups: Many[str] = ()
    rule_set_id: Text = None
    settings_hash: Text = None
    uninstall_protection: Text = None


class ManagedApp(Record):
    """A partner's application that manages the device."""

    version: Text = None


class DeviceMeta(Record):
    """The version of a device's record."""

    version: Text = None
    version_string: Text = None


class Device(Record):
    """A device that runs the sensor; every field that is not a list or a timestamp is a ``str``, numbers and flags too.

    ``platform_name`` is Windows, Mac or Linux (``platform_id`` 0, 1, 3), ``status`` normal, containment_pending,
    contained or lift_containment_pending, ``product_type_desc`` Workstation, Server or Domain Controller,
    ``reduced_functionality_mode`` yes, no or empty, ``deployment_type`` Standard or DaemonSet, ``linux_sensor_mode``
    Kernel Mode or User Mode, ``service_provider`` AWS_EC2_V2, AZURE or GCP. The keys of ``device_policies`` are kinds
    of policies (prevention, sensor_update, ...), those of ``managed_apps`` are applications (airlock, automox,
    netskope, ...).
    """

    # identity
    device_id: Key = ""
    cid: Text = None
    hostname: Text = None
    instance_id: Text = None
    serial_number: Text = None
    email: Text = None
    criticality: Text = None
    site_name: Text = None
    machine_domain: Text = None
    release_group: Text = None
    group_hash: Text = None
    zone_group: Text = None
    ou: Many[str] = ()
    groups: Many[str] = ()
    tags: Many[str] = ()
    notes: Many[str] = ()

    # sensor
    agent_version: Text = None
    agent_load_flags: Text = None
    agent_local_time: Timestamp = None
    config_id_base: Text = None
    config_id_build: Text = None
    config_id_platform: Text = None
    linux_sensor_mode: Text = None
    deployment_type: Text = None
    provision_status: Text = None
    reduced_functionality_mode: Text = None
    rtr_state: Text = None
    safe_mode: Text = None
    migration_completed_time: Timestamp = None
    base_image_version: Text = None

    # state
    status: Text = None
    filesystem_containment_status: Text = None
    detection_suppression_status: Text = None
    host_hidden_status: Text = None

    # time
    first_seen: Timestamp = None
    last_seen: Timestamp = None
    modified_timestamp: Timestamp = None
    last_reboot: Timestamp = None
    host_utc_offset: Text = None

    # logins
    first_login_timestamp: Timestamp = None
    last_login_timestamp: Timestamp = None
    last_login_user: Text = None
    last_login_uid: Text = None
    last_login_user_sid: Text = None

    # hardware
    bios_manufacturer: Text = None
    bios_version: Text = None
    system_manufacturer: Text = None
    system_product_name: Text = None
    chassis_type: Text = None
    chassis_type_desc: Text = None
    cpu_signature: Text = None
    cpu_vendor: Text = None
    pointer_size: Text = None

    # operating system
    platform_id: Text = None
    platform_name: Text = None
    os_version: Text = None
    os_build: Text = None
    os_product_name: Text = None
    kernel_version: Text = None
    major_version: Text = None
    minor_version: Text = None
    build_number: Text = None
    service_pack_major: Text = None
    service_pack_minor: Text = None
    product_type: Text = None
    product_type_desc: Text = None

    # network
    local_ip: Text = None
    external_ip: Text = None
    connection_ip: Text = None
    default_gateway_ip: Text = None
    mac_address: Text = None
    connection_mac_address: Text = None

    # cloud
    service_provider: Text = None
    service_provider_account_id: Text = None
    cloud_service_compartment_id: Text = None

    # Kubernetes
    k8s_cluster_id: Text = None
    k8s_cluster_version: Text = None
    k8s_cluster_git_version: Text = None
    pod_id: Text = None
    pod_name: Text = None
    pod_namespace: Text = None
    pod_hostname: Text = None
    pod_service_account_name: Text = None
    pod_ip4: Text = None
    pod_ip6: Text = None
    pod_host_ip4: Text = None
    pod_host_ip6: Text = None
    pod_annotations: Many[str] = ()
    pod_labels: Many[str] = ()

    # policies, applications, and the record itself
    policies: Many[Policy] = ()
    device_policies: Named[Policy] = Field(default_factory=dict)
    managed_apps: Named[ManagedApp] = Field(default_factory=dict)
    meta: One[DeviceMeta] = None


class HostGroupMeta(Record):
    """The version of a host group's record."""

    version: Number = None
    version_string: Text = None


class HostGroupRecord(Record):
    """A host group whose members an action changed."""

    id: Key = ""
    cid: Text = None
    name: Text = None
    description: Text = None
    group_type: Text = None
    assignment_rule: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    meta: One[HostGroupMeta] = None


class TagResult(Record):
    """The outcome of a tag update for one device: ``updated``, otherwise ``code`` and ``error``."""

    device_id: Key = ""
    updated: Flag = None
    code: Number = None
    error: Text = None


class OnlineState(Record):
    """The state of a device: ``state`` is online, offline or unknown."""

    id: Key = ""
    cid: Text = None
    state: Text = None
    last_seen: Timestamp = None


class Login(Record):
    """A login: the user and the time."""

    login_time: Timestamp = None
    user_name: Text = None


class LoginHistory(Record):
    """The recent logins on a device."""

    device_id: Key = ""
    cid: Text = None
    recent_logins: Many[Login] = ()


class Address(Record):
    """The addresses of a device at one time."""

    ip_address: Text = None
    mac_address: Text = None
    timestamp: Timestamp = None


class AddressHistory(Record):
    """The recent addresses of a device."""

    device_id: Key = ""
    cid: Text = None
    history: Many[Address] = ()
