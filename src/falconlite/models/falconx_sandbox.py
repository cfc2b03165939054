"""Models of the records of ``FalconXSandbox``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp


class ActorSummary(Record):
    """One of the ``actors`` of ``IntelSummaryReportV1``."""

    id: Number = None
    name: Text = None
    slug: Text = None


class IntelSummaryReportV1(Record):
    """One of the ``intel`` of ``SummaryReportV1``."""

    actors: Many[ActorSummary] = ()


class Incident(Record):
    """One of the ``incidents`` of ``SandboxSummaryReportV1`` and ``SandboxReportV1``."""

    details: Many[str] = ()
    name: Text = None


class SandboxSummaryReportV1(Record):
    """One of the ``sandbox`` of ``SummaryReportV1``."""

    classification_tags: Many[str] = ()
    environment_description: Text = None
    environment_id: Number = None
    error_message: Text = None
    error_origin: Text = None
    error_type: Text = None
    file_type: Text = None
    incidents: Many[Incident] = ()
    network_settings: Text = None
    sample_flags: Many[str] = ()
    sha256: Text = None
    submission_type: Text = None
    submit_name: Text = None
    submit_url: Text = None
    threat_score: Number = None
    verdict: Text = None


class SummaryReportV1(Record):
    """A summary report, as ``get_summary_reports`` returns it."""

    cid: Text = None
    created_timestamp: Timestamp = None
    has_recording: Flag = None
    id: Text = None
    intel: Many[IntelSummaryReportV1] = ()
    ioc_report_broad_csv_artifact_id: Text = None
    ioc_report_broad_json_artifact_id: Text = None
    ioc_report_broad_maec_artifact_id: Text = None
    ioc_report_broad_stix_artifact_id: Text = None
    ioc_report_strict_csv_artifact_id: Text = None
    ioc_report_strict_json_artifact_id: Text = None
    ioc_report_strict_maec_artifact_id: Text = None
    ioc_report_strict_stix_artifact_id: Text = None
    origin: Text = None
    sandbox: Many[SandboxSummaryReportV1] = ()
    tags: Many[str] = ()
    user_id: Text = None
    user_name: Text = None
    user_tags: Many[str] = ()
    verdict: Text = None


class AISummary(Record):
    """The ``ai_summary`` of ``ReportV1``."""

    error_message: Text = None
    report_id: Text = None
    status: Text = None
    summary: Text = None
    summary_id: Text = None
    updated_at: Timestamp = None
    version_timestamp: Timestamp = None


class FalconXEntity(Record):
    """One of the ``origins`` of ``Actor``."""

    id: Number = None
    name: Text = None
    slug: Text = None
    value: Text = None


class Actor(Record):
    """One of the ``actors`` of ``IntelReportV1``."""

    created_timestamp: Timestamp = None
    description: Text = None
    first_activity_timestamp: Text = None
    id: Number = None
    image_artifact_id: Text = None
    known_as: Text = None
    last_activity_timestamp: Text = None
    name: Text = None
    origins: Many[FalconXEntity] = ()
    short_description: Text = None
    slug: Text = None
    target_countries: Many[FalconXEntity] = ()
    target_industries: Many[FalconXEntity] = ()
    thumbnail_artifact_id: Text = None


class RelatedIndicator(Record):
    """One of the ``related_indicators`` of ``IntelReportV1``."""

    created_timestamp: Timestamp = None
    id: Text = None
    type: Text = None
    updated_timestamp: Timestamp = None
    value: Text = None


class IntelReportV1(Record):
    """One of the ``intel`` of ``ReportV1``."""

    actors: Many[Actor] = ()
    malware_families: Many[str] = ()
    related_indicators: Many[RelatedIndicator] = ()


class Certificate(Record):
    """One of the ``certificates`` of ``SandboxReportV1``."""

    issuer: Text = None
    md5: Text = None
    owner: Text = None
    serial_number: Text = None
    sha1: Text = None
    valid_from: Timestamp = None
    valid_until: Timestamp = None


class AssociatedRuntime(Record):
    """One of the ``associated_runtime`` of ``ContactedHost``."""

    name: Text = None
    pid: Number = None


class ContactedHost(Record):
    """One of the ``contacted_hosts`` of ``SandboxReportV1``."""

    address: Text = None
    associated_runtime: Many[AssociatedRuntime] = ()
    compromised: Flag = None
    country: Text = None
    port: Number = None
    protocol: Text = None


class DNSRequest(Record):
    """One of the ``dns_requests`` of ``SandboxReportV1``."""

    address: Text = None
    compromised: Flag = None
    country: Text = None
    domain: Text = None
    registrar_creation_timestamp: Text = None
    registrar_name: Text = None
    registrar_name_servers: Text = None
    registrar_organization: Text = None


class ExtractedFile(Record):
    """One of the ``extracted_files`` of ``SandboxReportV1``."""

    description: Text = None
    file_available_to_download: Flag = None
    file_path: Text = None
    file_size: Number = None
    md5: Text = None
    name: Text = None
    runtime_process: Text = None
    sha1: Text = None
    sha256: Text = None
    threat_level: Number = None
    threat_level_readable: Text = None
    type_tags: Many[str] = ()


class ExtractedInterestingString(Record):
    """One of the ``extracted_interesting_strings`` of ``SandboxReportV1``."""

    filename: Text = None
    process: Text = None
    source: Text = None
    type: Text = None
    value: Text = None


class FileDataDirectory(Record):
    """One of the ``file_data_directories`` of ``SandboxReportV1``."""

    is_in_section: Text = None
    name: Text = None
    virtual_address: Text = None
    virtual_size: Text = None


class FileImport(Record):
    """One of the ``file_imports`` of ``SandboxReportV1``."""

    functions: Many[str] = ()
    module: Text = None


class FileMetadata(Record):
    """The ``file_metadata`` of ``SandboxReportV1``."""

    file_analysis: Many[str] = ()
    file_compositions: Many[str] = ()
    imported_objects: Many[str] = ()


class FileResource(Record):
    """One of the ``file_resources`` of ``SandboxReportV1``."""

    language: Text = None
    name: Text = None
    rva: Text = None
    size: Text = None
    type: Text = None


class FileSection(Record):
    """One of the ``file_sections`` of ``SandboxReportV1``."""

    characteristics: Many[str] = ()
    entropy: Figure = None
    md5: Text = None
    name: Text = None
    raw_size: Text = None
    virtual_address: Text = None
    virtual_size: Text = None


class HTTPRequest(Record):
    """One of the ``http_requests`` of ``SandboxReportV1``."""

    header: Text = None
    host: Text = None
    host_ip: Text = None
    host_port: Number = None
    method: Text = None
    response_code: Number = None
    response_phrase: Text = None
    url: Text = None


class MITREAttackParent(Record):
    """The ``parent`` of ``MITREAttack``."""

    attack_id: Text = None
    attack_id_wiki: Text = None
    technique: Text = None


class MITREAttack(Record):
    """One of the ``intelligence_mitre_attacks`` of ``SandboxReportV1``."""

    attack_id: Text = None
    attack_id_wiki: Text = None
    informative_identifiers: Many[str] = ()
    malicious_identifiers: Many[str] = ()
    parent: One[MITREAttackParent] = None
    suspicious_identifiers: Many[str] = ()
    tactic: Text = None
    technique: Text = None


class MemoryDumpData(Record):
    """One of the ``memory_dumps`` of ``SandboxReportV1``."""

    address: Text = None
    binary_content_id: Text = None
    extracted_strings_id: Text = None
    file_process: Text = None
    file_process_disc_pathway: Text = None
    file_process_pid: Number = None
    file_process_sha256: Text = None
    filename: Text = None
    flags: Text = None
    hex_dump_id: Text = None
    verdict: Text = None


class MemoryForensic(Record):
    """One of the ``memory_forensics`` of ``SandboxReportV1``."""

    stream_uid: Text = None
    value: Text = None


class AMSICall(Record):
    """One of the ``amsi_calls`` of ``Process``."""

    app_name: Text = None
    filename: Text = None
    raw_script_content: Text = None


class FileAccess(Record):
    """One of the ``file_accesses`` of ``Process``."""

    mask: Text = None
    path: Text = None
    type: Text = None


class Handle(Record):
    """One of the ``handles`` of ``Process``."""

    id: Number = None
    path: Text = None
    type: Text = None


class Module(Record):
    """One of the ``modules`` of ``Process``."""

    base: Text = None
    path: Text = None


class ProcessFlag(Record):
    """One of the ``process_flags`` of ``Process``."""

    data: Text = None
    name: Text = None


class Registry(Record):
    """One of the ``registry`` of ``Process``."""

    key: Text = None
    operation: Text = None
    path: Text = None
    status: Text = None
    status_human_readable: Text = None
    value: Text = None


class Parameter(Record):
    """One of the ``parameters`` of ``ScriptCall``."""

    argument_number: Number = None
    comment: Text = None
    meaning: Text = None
    name: Text = None
    value: Text = None


class ScriptCall(Record):
    """One of the ``script_calls`` of ``Process``."""

    cls_id: Text = None
    dispatch_id: Text = None
    matched_malicious_signatures: Many[str] = ()
    parameters: Many[Parameter] = ()
    result: Text = None
    status: Text = None


class MatchedSignature(Record):
    """One of the ``matched_signatures`` of ``FalconXStream``."""

    id: Text = None
    value: Text = None


class FalconXStream(Record):
    """One of the ``streams`` of ``Process``."""

    executed: Flag = None
    file_name: Text = None
    human_keywords: Text = None
    instructions_artifact_id: Text = None
    matched_signatures: Many[MatchedSignature] = ()
    uid: Text = None


class Process(Record):
    """One of the ``processes`` of ``SandboxReportV1``."""

    amsi_calls: Many[AMSICall] = ()
    command_line: Text = None
    file_accesses: Many[FileAccess] = ()
    handles: Many[Handle] = ()
    icon_artifact_id: Text = None
    modules: Many[Module] = ()
    mutants: Many[str] = ()
    name: Text = None
    normalized_path: Text = None
    parent_uid: Text = None
    pid: Number = None
    process_flags: Many[ProcessFlag] = ()
    registry: Many[Registry] = ()
    script_calls: Many[ScriptCall] = ()
    sha256: Text = None
    streams: Many[FalconXStream] = ()
    uid: Text = None


class Signature(Record):
    """One of the ``signatures`` of ``SandboxReportV1``."""

    attack_id: Text = None
    category: Text = None
    description: Text = None
    identifier: Text = None
    name: Text = None
    origin: Text = None
    relevance: Number = None
    threat_level: Number = None
    threat_level_human: Text = None
    type: Number = None


class SuricataAlert(Record):
    """One of the ``suricata_alerts`` of ``SandboxReportV1``."""

    category: Text = None
    description: Text = None
    destination_ip: Text = None
    destination_port: Number = None
    protocol: Text = None
    sid: Text = None


class UrlData(Record):
    """One of the ``urls`` of ``SandboxReportV1``."""

    type: Text = None
    url: Text = None
    verdict: Text = None


class VersionInfo(Record):
    """One of the ``version_info`` of ``SandboxReportV1``."""

    id: Text = None
    value: Text = None


class SandboxReportV1(Record):
    """One of the ``sandbox`` of ``ReportV1``."""

    all_extracted_strings_artifact_id: Text = None
    architecture: Text = None
    certificates: Many[Certificate] = ()
    certificates_validation_message: Text = None
    classification: Many[str] = ()
    classification_tags: Many[str] = ()
    contacted_hosts: Many[ContactedHost] = ()
    dll_characteristics: Many[str] = ()
    dns_requests: Many[DNSRequest] = ()
    entrypoint: Text = None
    entrypoint_preview_count: Number = None
    entrypoint_preview_instructions: Many[str] = ()
    entrypoint_section: Text = None
    environment_description: Text = None
    environment_id: Number = None
    error_message: Text = None
    error_origin: Text = None
    error_type: Text = None
    exact_deep_hash: Text = None
    extracted_files: Many[ExtractedFile] = ()
    extracted_interesting_strings: Many[ExtractedInterestingString] = ()
    file_data_directories: Many[FileDataDirectory] = ()
    file_imports: Many[FileImport] = ()
    file_metadata: One[FileMetadata] = None
    file_resources: Many[FileResource] = ()
    file_sections: Many[FileSection] = ()
    file_size: Number = None
    file_type: Text = None
    file_type_short: Many[str] = ()
    http_requests: Many[HTTPRequest] = ()
    icon: Text = None
    image_base: Text = None
    image_file_characteristics: Many[str] = ()
    incidents: Many[Incident] = ()
    intelligence_mitre_attacks: Many[MITREAttack] = ()
    ioc_report_broad_artifact_id: Text = None
    ioc_report_strict_artifact_id: Text = None
    is_certificates_valid: Flag = None
    language: Text = None
    major_os_version: Number = None
    memory_dumps: Many[MemoryDumpData] = ()
    memory_dumps_artifact_id: Text = None
    memory_forensics: Many[MemoryForensic] = ()
    memory_strings_artifact_id: Text = None
    minor_os_version: Number = None
    mitre_attacks: Many[MITREAttack] = ()
    network_settings: Text = None
    packer: Text = None
    pcap_report_artifact_id: Text = None
    processes: Many[Process] = ()
    sample_flags: Many[str] = ()
    screenshots_artifact_ids: Many[str] = ()
    sha256: Text = None
    signatures: Many[Signature] = ()
    submission_type: Text = None
    submit_name: Text = None
    submit_url: Text = None
    subsystem: Text = None
    suricata_alerts: Many[SuricataAlert] = ()
    target_url: Text = None
    threat_score: Number = None
    urls: Many[UrlData] = ()
    verdict: Text = None
    version_info: Many[VersionInfo] = ()
    visualization: Text = None
    windows_version_bitness: Number = None
    windows_version_edition: Text = None
    windows_version_name: Text = None
    windows_version_service_pack: Text = None
    windows_version_version: Text = None


class ThreatGraphIndicatorV1(Record):
    """One of the ``indicators`` of ``ThreatGraphReportV1``."""

    customer_prevalence: Text = None
    global_prevalence: Text = None
    type: Text = None
    value: Text = None


class ThreatGraphReportV1(Record):
    """The ``threat_graph`` of ``ReportV1``."""

    indicators: Many[ThreatGraphIndicatorV1] = ()


class ReportV1(Record):
    """A report, as ``get_reports`` returns it."""

    ai_summary: One[AISummary] = None
    aid: Text = None
    cid: Text = None
    created_timestamp: Timestamp = None
    has_recording: Flag = None
    id: Text = None
    index_timestamp: Text = None
    intel: Many[IntelReportV1] = ()
    ioc_report_broad_csv_artifact_id: Text = None
    ioc_report_broad_json_artifact_id: Text = None
    ioc_report_broad_maec_artifact_id: Text = None
    ioc_report_broad_stix_artifact_id: Text = None
    ioc_report_strict_csv_artifact_id: Text = None
    ioc_report_strict_json_artifact_id: Text = None
    ioc_report_strict_maec_artifact_id: Text = None
    ioc_report_strict_stix_artifact_id: Text = None
    origin: Text = None
    sandbox: Many[SandboxReportV1] = ()
    tags: Many[str] = ()
    threat_graph: One[ThreatGraphReportV1] = None
    user_id: Text = None
    user_name: Text = None
    user_tags: Many[str] = ()
    user_uuid: Text = None
    verdict: Text = None
    verdict_source: Text = None


class SandboxParametersV1(Record):
    """One of the ``sandbox`` of ``SubmissionV1``."""

    action_script: Text = None
    browser: Text = None
    command_line: Text = None
    document_password: Annotated[Text, Field(repr=False)] = None
    enable_tor: Flag = None
    environment_id: Number = None
    interactivity: Flag = None
    network_settings: Text = None
    sha256: Text = None
    submit_name: Text = None
    system_date: Text = None
    system_time: Text = None
    url: Text = None


class SubmissionV1(Record):
    """A submission, as ``get_submissions`` and ``submit`` return it."""

    auto_detect_environment: Flag = None
    cid: Text = None
    created_timestamp: Timestamp = None
    error_message: Text = None
    error_origin: Text = None
    error_type: Text = None
    id: Text = None
    index_timestamp: Text = None
    interactive_phase: Text = None
    origin: Text = None
    sandbox: Many[SandboxParametersV1] = ()
    send_email_notification: Flag = None
    state: Text = None
    user_id: Text = None
    user_name: Text = None
    user_tags: Many[str] = ()
    user_uuid: Text = None


class SampleMetadataV2(Record):
    """Sample metadata, as ``upload_sample`` returns it."""

    file_name: Text = None
    sha256: Text = None
