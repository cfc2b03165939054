"""Typed dicts of the request bodies of ``FalconContainer``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs.body import Body, TypedDict


class LaunchExportRequest(Body, total=False):
    """The body of ``launch_export_job``."""

    format: str
    fql: str
    resource: str
    sort: str


class ExternalCredPayload(Body, total=False):
    """The ``credential`` of ``ExternalRegistryPayload``."""

    details: Any


class ExternalRegistryPayload(Body, total=False):
    """The body of ``create_registry_entities``."""

    credential: ExternalCredPayload
    type: str
    url: str
    url_uniqueness_key: str
    user_defined_alias: str


class CredPayload(Body, total=False):
    """The ``credential`` of ``ExternalRegistryPatchPayload``."""

    details: Any
    type: str


class ExternalRegistryPatchPayload(Body, total=False):
    """The body of ``update_registry_entities``."""

    credential: CredPayload
    state: str
    user_defined_alias: str


class ApplicationLibrary(Body, total=False):
    """One of the ``libraries`` of ``ApplicationPackageInfoType``."""

    Hash: str
    LayerHash: str
    LayerIndex: int
    License: str
    Name: str
    Path: str
    Version: str
    ai_related: bool


class ApplicationPackageInfoType(Body, total=False):
    """One of the ``applicationPackages`` of ``ImageLookupRequest``; also in ``InventoryType``."""

    libraries: Sequence[ApplicationLibrary]
    type: int


class PackageInfoType(Body, total=False):
    """One of the ``packages`` of ``ImageLookupRequest``; also in ``InventoryType``."""

    InstallDate: str
    LayerHash: str
    LayerIndex: int
    MajorVersion: str
    PackageHash: str
    PackageProvider: str
    PackageSource: str
    Product: str
    SoftwareArchitecture: str
    Status: str
    Vendor: str


class ImageLookupRequest(Body, total=False):
    """The body of ``read_image_vulnerabilities``."""

    applicationPackages: Sequence[ApplicationPackageInfoType]
    osversion: str
    packages: Sequence[PackageInfoType]


class HEStringInfoType(Body, total=False):
    """One of the ``Strings`` of ``HEStringFileInfoType``."""

    Hash: str
    Line: int
    Name: str
    RegexName: str
    String: str


class HEStringFileInfoType(Body, total=False):
    """One of the ``interesting_strings`` of ``InventoryType``; also in ``InventoryScanRequestType``."""

    LayerHash: str
    LayerIndex: int
    Path: str
    Strings: Sequence[HEStringInfoType]


class ImageConfig(Body, total=False):
    """The ``config`` of ``Image``."""

    ArgsEscaped: bool
    Cmd: Sequence[str]
    Entrypoint: Sequence[str]
    Env: Sequence[str]
    ExposedPorts: Mapping[str, Any]
    Labels: Mapping[str, str]
    StopSignal: str
    User: str
    Volumes: Mapping[str, Any]
    WorkingDir: str


class History(Body, total=False):
    """One of the ``history`` of ``Image``."""

    author: str
    comment: str
    created: str
    created_by: str
    empty_layer: bool


class RootFS(Body, total=False):
    """The ``rootfs`` of ``Image``."""

    diff_ids: Sequence[str]
    type: str


# names that no field of a class can have
_ImageNames = TypedDict("_ImageNames", {"os.features": "Sequence[str]", "os.version": str}, total=False)


class Image(Body, _ImageNames, total=False):
    """The ``Config`` of ``InventoryType`` and ``ScanRequestType``."""

    architecture: str
    author: str
    config: ImageConfig
    created: str
    history: Sequence[History]
    os: str
    rootfs: RootFS
    variant: str


class ConfigInfoType(Body, total=False):
    """The ``ConfigInfo`` of ``InventoryType`` and ``ScanRequestType``."""

    Cmd: Sequence[str]
    Entrypoint: Sequence[str]
    Env: Sequence[str]
    ExposedPorts: Mapping[str, Any]
    Labels: Mapping[str, str]
    StopSignal: str
    User: str
    Volumes: Mapping[str, Any]
    WorkingDir: str


class ELFBinaryInfoType(Body, total=False):
    """One of the ``ELFBinaries`` of ``InventoryType``."""

    Details: Any
    Hash: str
    LayerHash: str
    LayerIndex: int
    Malicious: bool
    Path: str
    Permissions: str
    Size: int


class HashedFileInfoType(Body, total=False):
    """One of the ``HashedFiles`` of ``InventoryType``."""

    Hash: str
    LayerHash: str
    LayerIndex: int
    Path: str
    Permissions: str
    Size: int


class ImageInfoType(Body, total=False):
    """The ``ImageInfo`` of ``InventoryType`` and ``ScanRequestType``."""

    Architecture: str
    CreatedAt: str
    Digest: str
    ID: str
    IndexDigest: str
    Registry: str
    Repository: str
    Size: int
    Tag: str
    config_s3_key: str
    manifest_s3_key: str
    scan_request_s3_key: str
    source: str


class InventoryEngineInfoType(Body, total=False):
    """The ``InventoryEngineInfo`` of ``InventoryType``."""

    CWPPScannerVersion: str
    CollectedAt: str
    EngineVersion: str
    MalwareMetadata: Mapping[str, str]


class LayerInfoType(Body, total=False):
    """One of the ``Layers`` of ``InventoryType`` and ``ScanRequestType``."""

    CreatedAt: str
    CreatedBy: str
    Digest: str
    Size: int
    layer_inventory_s3_key: str
    layer_reference_key: str
    layer_reference_type: int
    type: int


class MLModelType(Body, total=False):
    """One of the ``MLModels`` of ``InventoryType``."""

    Details: Any
    DetectionName: str
    Hash: str
    LayerHash: str
    LayerIndex: int
    Malicious: bool
    Path: str
    Size: int


# names that no field of a class can have
_PlatformNames = TypedDict("_PlatformNames", {"os.features": "Sequence[str]", "os.version": str}, total=False)


class Platform(Body, _PlatformNames, total=False):
    """The ``platform`` of ``Descriptor``."""

    architecture: str
    os: str
    variant: str


class Descriptor(Body, total=False):
    """The ``config`` of ``Manifest``."""

    annotations: Mapping[str, str]
    artifactType: str
    data: str
    digest: str
    mediaType: str
    platform: Platform
    size: int
    urls: Sequence[str]


class Manifest(Body, total=False):
    """The ``Manifest`` of ``InventoryType`` and ``ScanRequestType``."""

    annotations: Mapping[str, str]
    artifactType: str
    config: Descriptor
    layers: Sequence[Descriptor]
    mediaType: str
    schemaVersion: int
    subject: Descriptor


class OSInfoType(Body, total=False):
    """The ``OSInfo`` of ``InventoryType``."""

    DisplayVersion: str
    EditionID: str
    InstallType: str
    LayerHash: str
    LayerIndex: int
    Name: str
    Version: str


class InventoryType(Body, total=False):
    """The ``inventory`` of ``InventoryScanRequestType``."""

    ApplicationPackages: Sequence[ApplicationPackageInfoType]
    Config: Image
    ConfigInfo: ConfigInfoType
    ELFBinaries: Sequence[ELFBinaryInfoType]
    HashedFiles: Sequence[HashedFileInfoType]
    ImageInfo: ImageInfoType
    InventoryEngineInfo: InventoryEngineInfoType
    Layers: Sequence[LayerInfoType]
    MLModels: Sequence[MLModelType]
    Manifest: Manifest
    OSInfo: OSInfoType
    Packages: Sequence[PackageInfoType]
    ai_related: bool
    high_entropy_s3_file_exists: bool
    interesting_strings: Sequence[HEStringFileInfoType]
    whiteout_files: Sequence[str]


class ImageMetadataType(Body, total=False):
    """The ``ImageMetadata`` of ``ScanRequestType``."""

    image_metadata_config_s3_key: str
    image_metadata_high_entropy_strings_s3_key: str
    image_metadata_image_inventory_s3_key: str
    image_metadata_image_inventory_s3_path: str
    image_metadata_manifest_s3_key: str
    image_metadata_scan_report_s3_key: str


class ScanInfoType(Body, total=False):
    """The ``ScanInfo`` of ``ScanRequestType``."""

    CorrelationUUID: str
    RequestedAt: str
    ScanUUID: str
    UserUUID: str
    Username: str
    cid: str


class ScanRequestType(Body, total=False):
    """The ``scan_request`` of ``InventoryScanRequestType``."""

    Config: Image
    ConfigInfo: ConfigInfoType
    ImageInfo: ImageInfoType
    ImageMetadata: ImageMetadataType
    Layers: Sequence[LayerInfoType]
    Manifest: Manifest
    ScanInfo: ScanInfoType
    high_entropy_strings_s3_key: str
    image_inventory_s3_key: str
    layer_inventory_s3_key: str
    scan_report_s3_key: str
    scan_request_s3_key: str


class InventoryScanRequestType(Body, total=False):
    """The body of ``scan_inventory``."""

    agent_uuid: str
    agent_version: str
    agent_version_hash: str
    cluster_id: str
    cluster_name: str
    container_id: str
    ephemeral_scan: bool
    helm_version: str
    high_entropy_strings: Sequence[HEStringFileInfoType]
    host_ip: str
    host_name: str
    inventory: InventoryType
    original_image_name: str
    pod_id: str
    pod_name: str
    pod_namespace: str
    runmode: str
    runtime_type: str
    scan_request: ScanRequestType
