"""Models of the records of ``ContainerDetections``."""

from __future__ import annotations

from falconlite.models.record import Many, Number, Record, Text


class APIFilterLabel(Record):
    """One of the ``buckets`` of ``APIFilterResponse``."""

    count: Number = None
    label: Text = None


class APIFilterResponse(Record):
    """Group of counts, as ``read_detection_counts_by_severity`` and ``read_detections_count_by_type`` return them."""

    buckets: Many[APIFilterLabel] = ()
    name: Text = None


class APIDetectionCount(Record):
    """A detection count, as ``read_detections_count`` returns it."""

    count: Number = None


class APICombinedDetections(Record):
    """Group of detections, as ``read_combined_detections`` returns them."""

    cid: Text = None
    containers_impacted: Number = None
    description: Text = None
    details: Many[str] = ()
    detection_id: Text = None
    detection_name: Text = None
    detection_severity: Text = None
    detection_type: Text = None
    images_impacted: Number = None
    last_detected: Text = None
    remediation: Text = None
    title: Text = None


class APIRuntimeDetection(Record):
    """A runtime detection, as ``search_runtime_detections`` returns it."""

    action_taken: Text = None
    agent_type: Text = None
    aid: Text = None
    assigned_to: Text = None
    cid: Text = None
    cloud: Text = None
    cloud_account_id: Text = None
    cloud_id: Text = None
    cloud_instance_id: Text = None
    cloud_name: Text = None
    cluster_name: Text = None
    command_line: Text = None
    computer_name: Text = None
    container_devices: Many[str] = ()
    container_id: Text = None
    container_interactive_mode: Text = None
    container_name: Text = None
    container_network_ip_address: Text = None
    container_privileged: Text = None
    container_read_only_root_fs: Text = None
    container_user_info: Text = None
    containers_impacted_count: Text = None
    detect_timestamp: Text = None
    detection_description: Text = None
    detection_id: Text = None
    detection_name: Many[str] = ()
    executable_sha_256: Text = None
    file_name: Text = None
    file_path: Text = None
    host_containers_count: Text = None
    host_detections_count: Text = None
    host_detections_ids: Many[str] = ()
    host_id: Text = None
    host_last_seen_timestamp: Text = None
    host_type: Text = None
    image_digest: Text = None
    image_first_seen_timestamp: Text = None
    image_id: Text = None
    image_label: Text = None
    image_last_seen_timestamp: Text = None
    image_maintainer: Text = None
    image_name: Text = None
    images_container_count: Text = None
    namespace: Text = None
    network_ip_address: Text = None
    os_version: Text = None
    pod_id: Text = None
    pod_name: Text = None
    pod_namespace: Text = None
    sensor_version: Text = None
    severity: Text = None
    tactic_and_technique: Text = None
    type: Text = None
    vulnerabilities_count: Text = None


class APIAssessmentDetections(Record):
    """Group of assessment detections, as ``read_detections`` returns them."""

    description: Text = None
    details: Text = None
    detection_type: Text = None
    id: Text = None
    image_architecture: Text = None
    image_created_at: Text = None
    image_digest: Text = None
    image_id: Text = None
    image_registry: Text = None
    image_repository: Text = None
    image_size: Text = None
    image_tag: Text = None
    name: Text = None
    os_name: Text = None
    os_version: Text = None
    remediation: Text = None
    severity: Text = None
    title: Text = None
