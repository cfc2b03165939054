"""Models of the records of ``ExposureManagement``."""

from __future__ import annotations

from typing import Any

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for ExposureManagement
from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp


class ExternalAssetRedirectStepAttributes(Record):
    """One of the ``redirect_path`` of ``ExternalAssetDiscoveryStepAttributes``."""

    clue: Text = None
    entity: Text = None
    entity_type: Text = None
    id: Text = None


class ExternalAssetDiscoveryStepAttributes(Record):
    """One of the ``steps`` of ``ExternalAssetDiscoveryPathAttributes``."""

    clue: Text = None
    entity: Text = None
    entity_type: Text = None
    id: Text = None
    redirect_path: Many[ExternalAssetRedirectStepAttributes] = ()


class ExternalAssetDiscoveryPathAttributes(Record):
    """One of the ``alternative_paths`` of ``ExternalAssetDiscoveryAttributes``."""

    steps: Many[ExternalAssetDiscoveryStepAttributes] = ()


class ExternalAssetDiscoveryAttributes(Record):
    """The ``discovery`` of ``FemEcosystemSubsidiary`` and ``FemExternalAsset``."""

    alternative_paths: Many[ExternalAssetDiscoveryPathAttributes] = ()
    path: One[ExternalAssetDiscoveryPathAttributes] = None


class FemEcosystemSubsidiary(Record):
    """A subsidiary, as ``query_combined_ecosystem_subsidiaries`` and ``get_ecosystem_subsidiaries`` return it."""

    asset_count: Number = None
    children_count: Number = None
    cid: Text = None
    discovery: One[ExternalAssetDiscoveryAttributes] = None
    id: Text = None
    name: Text = None
    parent_id: Text = None
    primary_domain: Text = None
    risk_score: Figure = None


class Subsidiary(Record):
    """The ``current_subsidiary`` of ``UserExternalAssetResult``."""

    id: Text = None
    name: Text = None


class SurfaceError(Record):
    """The ``error`` of ``UserExternalAssetResult``."""

    code: Number = None
    details: Text = None
    message: Text = None


class UserExternalAssetResult(Record):
    """A result for an added asset, as ``add_assets`` returns it."""

    asset_type: Text = None
    current_subsidiary: One[Subsidiary] = None
    error: One[SurfaceError] = None
    id: Text = None
    index: Number = None
    raw_value: Text = None
    subsidiary: One[Subsidiary] = None
    value: Text = None


class ExternalAssetApplication(Record):
    """One of the ``applications`` of ``ExternalAssetService``."""

    category: Text = None
    cpe: Text = None
    name: Text = None
    vendor: Text = None
    version: Text = None


class ExternalAssetServiceBlobsLinks(Record):
    """The ``blob_links`` of ``ExternalAssetService``."""

    download_attributes: Text = None
    download_banner: Text = None
    preview_attributes: Text = None
    preview_banner: Text = None


class ExternalAssetHTTPAttributes(Record):
    """The ``http_attributes`` of ``ExternalAssetService``."""

    cookies: Many[str] = ()
    meta: Many[str] = ()
    response_headers: Text = None
    technologies: Many[str] = ()
    title: Text = None


class ExternalAssetSubsidiary(Record):
    """One of the ``subsidiaries`` of ``ExternalAssetService`` and ``FemExternalAsset``."""

    id: Text = None
    name: Text = None


class ExternalAssetCertificateEntityIdentifiers(Record):
    """The ``issuer`` of ``ExternalAssetCertificate``."""

    common_name: Text = None
    country_name: Text = None
    dn_qualifier: Text = None
    domain_component: Text = None
    email_address: Text = None
    generation_qualifier: Text = None
    given_name: Text = None
    locality_name: Text = None
    organization_name: Text = None
    organizational_unit: Text = None
    pseudonym: Text = None
    serial_number: Text = None
    state_or_province_name: Text = None
    street_address: Text = None
    surname: Text = None
    user_id: Text = None


class ExternalAssetCertificate(Record):
    """The ``certificate`` of ``ExternalAssetSSLRecord``."""

    ciphers: Many[Any] = ()
    fingerprint_sha256: Text = None
    issuer: One[ExternalAssetCertificateEntityIdentifiers] = None
    pubkey_bits: Number = None
    pubkey_type: Text = None
    serial: Text = None
    signature_algorithm: Text = None
    subject: One[ExternalAssetCertificateEntityIdentifiers] = None
    valid_from: Timestamp = None
    valid_to: Timestamp = None


class Cipher(Record):
    """One of the ``cipher_suites`` of ``ExternalAssetSSLRecord``."""

    bits: Number = None
    name: Text = None
    version: Text = None


class ExternalAssetSSLRecord(Record):
    """The ``tls`` of ``ExternalAssetService``."""

    alpn: Text = None
    alternative_name: Text = None
    certificate: One[ExternalAssetCertificate] = None
    cipher_suites: Many[Cipher] = ()
    ja3s: Text = None
    jarm: Text = None
    supported_versions: Many[str] = ()
    version: Text = None


class ExternalAssetService(Record):
    """One of the ``services`` of ``FemDNSDomain`` and ``FemExternalIP``."""

    applications: Many[ExternalAssetApplication] = ()
    blob_links: One[ExternalAssetServiceBlobsLinks] = None
    cloud_provider: Text = None
    cpes: Many[str] = ()
    first_seen: Timestamp = None
    hosting_provider: Text = None
    http_attributes: One[ExternalAssetHTTPAttributes] = None
    id: Text = None
    last_seen: Timestamp = None
    os: Text = None
    platform_name: Text = None
    port: Number = None
    protocol: Text = None
    status: Text = None
    status_code: Number = None
    subsidiaries: Many[ExternalAssetSubsidiary] = ()
    tls: One[ExternalAssetSSLRecord] = None
    transport: Text = None


class FemDNSDomain(Record):
    """The ``dns_domain`` of ``FemExternalAsset``."""

    fqdn: Text = None
    isps: Many[str] = ()
    parent_domain: Text = None
    resolved_ips: Many[str] = ()
    services: Many[ExternalAssetService] = ()
    type: Text = None


class ExternalAssetCloudVM(Record):
    """The ``cloud_vm`` of ``FemExternalIP``."""

    description: Text = None
    instance_id: Text = None
    lifecycle: Text = None
    mac_address: Text = None
    owner_id: Text = None
    platform: Text = None
    private_ip: Text = None
    public_ip: Text = None
    region: Text = None
    security_groups: Many[str] = ()
    source: Text = None
    status: Text = None


class GeoPoint(Record):
    """The ``geo_point`` of ``ExternalAssetGeographicalLocation``."""

    lat: Figure = None
    lon: Figure = None


class ExternalAssetGeographicalLocation(Record):
    """The ``location`` of ``FemExternalIP``."""

    area_code: Text = None
    city: Text = None
    country_code: Text = None
    country_name: Text = None
    geo_point: One[GeoPoint] = None
    postal_code: Text = None
    region_code: Text = None
    region_name: Text = None
    timezone: Text = None


class FemExternalIP(Record):
    """The ``ip`` of ``FemExternalAsset``."""

    aid: Text = None
    asn: Number = None
    cloud_provider: Text = None
    cloud_vm: One[ExternalAssetCloudVM] = None
    fqdns: Many[str] = ()
    ip_address: Text = None
    isp: Text = None
    location: One[ExternalAssetGeographicalLocation] = None
    ptr: Text = None
    services: Many[ExternalAssetService] = ()


class ExternalAssetsAPITriage(Record):
    """The ``triage`` of ``FemExternalAsset``."""

    action: Text = None
    assigned_to: Text = None
    description: Text = None
    status: Text = None
    updated_by: Text = None
    updated_timestamp: Timestamp = None


class FemExternalAsset(Record):
    """An external asset, as ``get_assets`` and ``update_assets`` return it."""

    applicable_actions: Many[str] = ()
    asset_type: Text = None
    cid: Text = None
    confidence: Number = None
    criticality: Text = None
    criticality_description: Text = None
    criticality_timestamp: Text = None
    criticality_username: Text = None
    data_providers: Many[str] = ()
    discovered_by: Text = None
    discovery: One[ExternalAssetDiscoveryAttributes] = None
    dns_domain: One[FemDNSDomain] = None
    entity_type: Text = None
    first_seen: Timestamp = None
    id: Text = None
    internet_exposure: Text = None
    ip: One[FemExternalIP] = None
    last_seen: Timestamp = None
    manual: Flag = None
    perimeter: Text = None
    status: Text = None
    subsidiaries: Many[ExternalAssetSubsidiary] = ()
    triage: One[ExternalAssetsAPITriage] = None
