"""Models of the records of ``QuickScanPro``."""

from __future__ import annotations

from typing import Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Many, Named, Number, One, Record, Text, Timestamp


class FileUploadResource(Record):
    """A file upload, as ``upload_file`` returns it."""

    scan_id: Text = None
    sha256: Text = None


class ArtifactEdge(Record):
    """One of the ``edges`` of ``ArtifactsTree``."""

    from_: Text = Field(default=None, validation_alias=AliasChoices("from", "from_"))
    label: Text = None
    to: Text = None


class ArtifactNode(Record):
    """One of the ``nodes`` of ``ArtifactsTree``."""

    adversary: Text = None
    id: Text = None
    malicious_confidence: Number = None
    malware_family: Text = None
    properties: Named[str] = Field(default_factory=dict)
    type: Text = None
    value: Text = None
    verdict: Text = None
    verdict_reasons: Many[str] = ()
    verdict_source: Many[str] = ()


class ArtifactsTree(Record):
    """The ``artifacts_tree`` of ``ScanResult``."""

    edges: Many[ArtifactEdge] = ()
    nodes: Many[ArtifactNode] = ()


class FileResult(Record):
    """One of the ``file_artifacts`` of ``ScanResult``.

    Known values: ``verdict`` is clean, likely_benign, suspicious, malicious or unknown.
    """

    filename: Text = None
    sha256: Text = None
    verdict: Text = None
    verdict_reason: Text = None


class MalwareFamily(Record):
    """One of the ``malware_families`` of ``ScanResult``."""

    name: Text = None


class MITREAttackParent(Record):
    """The ``parent`` of ``MITREAttack``."""

    attack_id: Text = None
    attack_id_wiki: Text = None
    technique: Text = None


class MITREAttack(Record):
    """One of the ``mitre_attacks`` of ``ScanResult``."""

    attack_id: Text = None
    attack_id_wiki: Text = None
    capec_id: Text = None
    description: Text = None
    evidence: Text = None
    indicator: Text = None
    parent: One[MITREAttackParent] = None
    tactic: Text = None
    technique: Text = None


class URLResult(Record):
    """One of the ``url_artifacts`` of ``ScanResult``.

    Known values: ``verdict`` is clean, likely_benign, suspicious, malicious or unknown.
    """

    url: Text = None
    verdict: Text = None
    verdict_reason: Text = None


class YaraRule(Record):
    """One of the ``yara_rules`` of ``ScanResult``."""

    created_at: Timestamp = None
    description: Text = None
    rule_name: Text = None
    sha256: Text = None
    tags: Many[str] = ()
    updated_at: Timestamp = None


class ScanResult(Record):
    """The ``result`` of ``GetScanResultResource``.

    Known values: ``verdict`` is clean, likely_benign, suspicious, malicious or unknown.
    """

    adversary: Text = None
    artifacts_tree: One[ArtifactsTree] = None
    beta_intelligence_context: Any = None
    file_artifacts: Many[FileResult] = ()
    file_size: Number = None
    file_type: Text = None
    file_type_short: Text = None
    first_content_bytes_ascii: Text = None
    first_content_bytes_hex: Text = None
    malicious_confidence: Number = None
    malware_config: Named[Many[str]] = Field(default_factory=dict)
    malware_families: Many[MalwareFamily] = ()
    mime_type: Text = None
    mitre_attacks: Many[MITREAttack] = ()
    static_indicators: Many[str] = ()
    url_artifacts: Many[URLResult] = ()
    verdict: Text = None
    verdict_reason: Text = None
    verdict_reasons: Many[str] = ()
    verdict_source: Many[str] = ()
    yara_rules: Many[YaraRule] = ()


class Error(Record):
    """One of the ``errors`` of ``ScanMetadata``."""

    code: Text = None
    message: Text = None


class ScanMetadata(Record):
    """The ``scan`` of ``GetScanResultResource``."""

    created_timestamp: Timestamp = None
    errors: Many[Error] = ()
    sha256: Text = None
    status: Text = None
    updated_timestamp: Timestamp = None


class GetScanResultResource(Record):
    """A scan result, as ``get_scan_result`` returns it."""

    id: Text = None
    result: One[ScanResult] = None
    scan: One[ScanMetadata] = None


class LaunchScanResource(Record):
    """A launched scan, as ``launch_scan`` returns it."""

    created_timestamp: Timestamp = None
    id: Text = None
    sha256: Text = None
