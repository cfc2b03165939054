"""The FQL fields of hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.fields import Date, Fields, Flag, Text, Texts

if TYPE_CHECKING:
    from falconlite.fields.conditions import Condition


class HostText(Text):
    """A str field of a host: ``==`` ignores case and may match a part, ``exactly`` does neither."""

    __slots__ = ()

    def exists(self) -> Condition:
        """Find hosts where this field is present and not empty."""
        return self._compared("!", "''")  # the only form known to work on hosts


class Address(HostText):
    """An address; use *raw* to match patterns."""

    __slots__ = ()

    @property
    def raw(self) -> HostText:
        """The address as a str field, for patterns."""
        return HostText(f"{self._name}.raw")


class PolicyFields(Fields):
    """A policy of a host."""

    __slots__ = ()
    policy_id = HostText()
    policy_type = HostText()
    applied = Flag()
    applied_date = Date()
    assigned_date = Date()
    exempt = Flag()
    rule_groups = Texts()
    rule_set_id = HostText()
    settings_hash = HostText()
    uninstall_protection = HostText()


class DevicePolicyFields(Fields):
    """The policies of a host, by kind."""

    __slots__ = ()
    aidr = PolicyFields()
    airlock = PolicyFields()
    application_abuse_prevention = PolicyFields("application-abuse-prevention")
    automox = PolicyFields()
    aws_verified_access = PolicyFields("aws-verified-access")
    browser_extension = PolicyFields("browser-extension")
    cloud_ml = PolicyFields("cloud-ml")
    consumer_subscription = PolicyFields("consumer-subscription")
    content_update = PolicyFields("content-update")
    customer_entitlements = PolicyFields("customer-entitlements")
    data_protection = PolicyFields("data-protection")
    data_protection_cloud = PolicyFields("data-protection-cloud")
    device_control = PolicyFields()
    exposure_management = PolicyFields("exposure-management")
    fem_browser_extension_control = PolicyFields("fem-browser-extension-control")
    fim = PolicyFields()
    firewall = PolicyFields()
    global_config = PolicyFields()
    host_retention = PolicyFields("host-retention")
    identity_endpoint = PolicyFields("identity-endpoint")
    identity_protection = PolicyFields("identity-protection")
    it_automation = PolicyFields("it-automation")
    jumpcloud = PolicyFields()
    kubernetes_admission_control = PolicyFields("kubernetes-admission-control")
    logscale_collector = PolicyFields("logscale-collector")
    mobile = PolicyFields()
    netskope = PolicyFields()
    network_scan_content = PolicyFields("network-scan-content")
    prevention = PolicyFields()
    remote_response = PolicyFields()
    sca = PolicyFields()
    sensor_update = PolicyFields()
    system_tray = PolicyFields("system-tray")
    vulnerability_management = PolicyFields("vulnerability-management")
    ztl = PolicyFields()


class AppFields(Fields):
    """A partner's application that manages a host."""

    __slots__ = ()
    version = HostText()


class ManagedAppFields(Fields):
    """The partners' applications that manage a host."""

    __slots__ = ()
    airlock = AppFields()
    automox = AppFields()
    aws_verified_access = AppFields("aws-verified-access")
    identity_protection = AppFields("identity-protection")
    jumpcloud = AppFields()
    netskope = AppFields()


class MetaFields(Fields):
    """The version of a host's record."""

    __slots__ = ()
    version = HostText()
    version_string = HostText()


class HostFields(Fields):
    """The fields of hosts: those of their records, and a few that records do not contain."""

    __slots__ = ()

    # identity
    device_id = HostText()
    cid = HostText()
    hostname = HostText()
    instance_id = HostText()
    serial_number = HostText()
    email = HostText()
    criticality = HostText()
    site_name = HostText()
    machine_domain = HostText()
    release_group = HostText()
    group_hash = HostText()
    zone_group = HostText()
    ou = Texts()
    groups = Texts()
    tags = Texts()
    notes = Texts()

    # sensor
    agent_version = HostText()
    agent_load_flags = HostText()
    agent_local_time = Date()
    config_id_base = HostText()
    config_id_build = HostText()
    config_id_platform = HostText()
    linux_sensor_mode = HostText()
    deployment_type = HostText()
    provision_status = HostText()
    reduced_functionality_mode = HostText()
    rtr_state = HostText()
    safe_mode = HostText()
    migration_completed_time = Date()
    base_image_version = HostText()

    # state
    status = HostText()
    filesystem_containment_status = HostText()
    detection_suppression_status = HostText()
    host_hidden_status = HostText()

    # time
    first_seen = Date()
    last_seen = Date()
    modified_timestamp = Date()
    last_reboot = Date()
    host_utc_offset = HostText()

    # logins
    first_login_timestamp = Date()
    last_login_timestamp = Date()
    last_login_user = HostText()
    last_login_uid = HostText()
    last_login_user_sid = HostText()

    # hardware
    bios_manufacturer = HostText()
    bios_version = HostText()
    system_manufacturer = HostText()
    system_product_name = HostText()
    chassis_type = HostText()
    chassis_type_desc = HostText()
    cpu_signature = HostText()
    cpu_vendor = HostText()
    pointer_size = HostText()

    # operating system
    platform_id = HostText()
    platform_name = HostText()
    os_version = HostText()
    os_build = HostText()
    os_product_name = HostText()
    kernel_version = HostText()
    major_version = HostText()
    minor_version = HostText()
    build_number = HostText()
    service_pack_major = HostText()
    service_pack_minor = HostText()
    product_type = HostText()
    product_type_desc = HostText()

    # network
    local_ip = Address()
    external_ip = HostText()
    connection_ip = HostText()
    default_gateway_ip = HostText()
    mac_address = HostText()
    connection_mac_address = HostText()

    # cloud
    service_provider = HostText()
    service_provider_account_id = HostText()
    cloud_service_compartment_id = HostText()

    # Kubernetes
    k8s_cluster_id = HostText()
    k8s_cluster_version = HostText()
    k8s_cluster_git_version = HostText()
    pod_id = HostText()
    pod_name = HostText()
    pod_namespace = HostText()
    pod_hostname = HostText()
    pod_service_account_name = HostText()
    pod_ip4 = HostText()
    pod_ip6 = HostText()
    pod_host_ip4 = HostText()
    pod_host_ip6 = HostText()
    pod_annotations = Texts()
    pod_labels = Texts()

    # policies, applications, and the record itself
    policies = PolicyFields()
    device_policies = DevicePolicyFields()
    managed_apps = ManagedAppFields()
    meta = MetaFields()

    # not in records
    first_login_user = HostText()
    internet_exposure = HostText()
    k8s_node_uid = HostText()
    license_activation_state = HostText()
    policy_id = HostText()


FIELDS = HostFields()
