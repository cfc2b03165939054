"""Models of the records of ``UnidentifiedContainers``."""

from __future__ import annotations

from falconlite.models.record import Many, Number, Record, Text, Timestamp


class APIFilterLabel(Record):
    """One of the ``buckets`` of ``APIFilterResponse``."""

    count: Number = None
    label: Text = None


class APIFilterResponse(Record):
    """Group of counts, as ``read_count_by_date_range`` returns them."""

    buckets: Many[APIFilterLabel] = ()
    name: Text = None


class CountAsResource(Record):
    """A count, as ``read_count`` returns it."""

    count: Number = None


class ImageInformation(Record):
    """One of the ``assessed_images`` of ``APIUnidentifiedContainer``."""

    image_digest: Text = None
    image_id: Text = None
    image_name: Text = None


class ContainerInformation(Record):
    """One of the ``containers_impacted`` of ``APIUnidentifiedContainer``."""

    container_detection_count: Text = None
    container_id: Text = None


class APIUnidentifiedContainer(Record):
    """An unidentified container, as ``search_and_read`` returns it."""

    assessed_images: Many[ImageInformation] = ()
    assessed_images_count: Text = None
    cid: Text = None
    cluster_name: Text = None
    containers_impacted: Many[ContainerInformation] = ()
    containers_impacted_count: Text = None
    detect_timestamp: Text = None
    detections_count: Text = None
    first_seen: Timestamp = None
    host_id: Text = None
    image_assessment_detections_count: Text = None
    last_seen: Timestamp = None
    namespace: Text = None
    node_name: Text = None
    pod_id: Text = None
    pod_name: Text = None
    runtime_detections_count: Text = None
    severity: Text = None
    unassessed_images: Many[ImageInformation] = ()
    unassessed_images_count: Text = None
    visible_to_k8s: Text = None
