"""Models of the records of ``ServerlessVulnerabilities``."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text


class ResultPhysicalLocationArtifactLocation(Record):
    """The ``artifactLocation`` of ``ResultPhysicalLocation``."""

    uri: Text = None


class ResultPhysicalLocationRegion(Record):
    """The ``region`` of ``ResultPhysicalLocation``."""

    startLine: Number = None


class ResultPhysicalLocation(Record):
    """The ``physicalLocation`` of ``ResultLocation``."""

    artifactLocation: One[ResultPhysicalLocationArtifactLocation] = None
    region: One[ResultPhysicalLocationRegion] = None


class ResultLocationProperties(Record):
    """The ``properties`` of ``ResultLocation``."""

    layer: Text = None
    path: Text = None


class ResultLocation(Record):
    """One of the ``locations`` of ``ScanResult``."""

    physicalLocation: One[ResultPhysicalLocation] = None
    properties: One[ResultLocationProperties] = None


class Message(Record):
    """The ``message`` of ``ScanResult``; also in ``Rule``."""

    text: Text = None


class PartialFingerprints(Record):
    """The ``partialFingerprints`` of ``ScanResult``."""

    identifier_v1: Text = Field(default=None, validation_alias=AliasChoices("identifier/v1", "identifier_v1"))


class ResultProperties(Record):
    """The ``properties`` of ``ScanResult``."""

    assetID: Text = None
    assetName: Text = None
    assetType: Text = None
    cid: Text = None
    cloudAccountID: Text = None
    cloudAccountName: Text = None
    cloudProvider: Text = None
    functionType: Text = None
    isSupported: Flag = None
    last_analyzed_at: Number = None
    region: Text = None


class ScanResult(Record):
    """One of the ``results`` of ``Run``."""

    kind: Text = None
    level: Text = None
    locations: Many[ResultLocation] = ()
    message: One[Message] = None
    partialFingerprints: One[PartialFingerprints] = None
    properties: One[ResultProperties] = None
    ruleId: Text = None
    ruleIndex: Number = None


class RuleDefaultConfiguration(Record):
    """The ``defaultConfiguration`` of ``Rule``."""

    level: Text = None


class Help(Record):
    """The ``help`` of ``Rule``."""

    text: Text = None


class CVEExploitReference(Record):
    """One of the ``references`` of ``CVEExploitSource``."""

    kind: Text = None
    label: Text = None
    url: Text = None


class CVEExploitSource(Record):
    """One of the ``exploitSources`` of ``RuleProperties``."""

    is_flat: Flag = None
    label: Text = None
    references: Many[CVEExploitReference] = ()
    source: Text = None


class Reference(Record):
    """One of the ``references`` of ``RuleProperties``."""

    tags: Many[str] = ()
    url: Text = None


class ExPRTRatingFactors(Record):
    """One of the ``topExprtRatingFactors`` of ``RuleProperties``."""

    description: Text = None
    factor: Text = None
    impact: Number = None
    long_description: Text = None


class RuleProperties(Record):
    """The ``properties`` of ``Rule``."""

    cvssAttackComplexity: Text = None
    cvssAttackVector: Text = None
    cvssAvailabilityImpact: Text = None
    cvssBaseScore: Figure = None
    cvssConfidentialityImpact: Text = None
    cvssExploitabilityScore: Figure = None
    cvssImpactScore: Figure = None
    cvssIntegrityImpact: Text = None
    cvssPrivilegesRequired: Text = None
    cvssScope: Text = None
    cvssSource: Text = None
    cvssUserInteraction: Text = None
    cvssVector: Text = None
    description: Text = None
    exploitDateRecordedTimestamp: Number = None
    exploitSources: Many[CVEExploitSource] = ()
    exploitStatus: Text = None
    exploitUpdatedTimestamp: Number = None
    exprtRating: Text = None
    exprtRatingDateRecordedTimestamp: Number = None
    exprtRatingHighest: Text = None
    exprtRatingHighestRecordedTimestamp: Number = None
    firstSeenTimestamp: Number = None
    references: Many[Reference] = ()
    remediationCount: Number = None
    remediationSources: Many[str] = ()
    remediations: Many[str] = ()
    runtime: Text = None
    scannerVersion: Text = None
    severity: Text = None
    topExprtRatingFactors: Many[ExPRTRatingFactors] = ()


class Rule(Record):
    """One of the ``rules`` of ``RunToolDriver``."""

    defaultConfiguration: One[RuleDefaultConfiguration] = None
    fullDescription: One[Message] = None
    help: One[Help] = None
    helpUri: Text = None
    id: Text = None
    name: Text = None
    properties: One[RuleProperties] = None
    shortDescription: One[Message] = None


class RunToolDriver(Record):
    """The ``driver`` of ``RunTool``."""

    informationUri: Text = None
    name: Text = None
    rules: Many[Rule] = ()
    version: Text = None


class RunTool(Record):
    """The ``tool`` of ``Run``."""

    driver: One[RunToolDriver] = None


class Run(Record):
    """One of the ``runs`` of ``VulnerabilitySARIF``."""

    results: Many[ScanResult] = ()
    tool: One[RunTool] = None


class VulnerabilitySARIF(Record):
    """SARIF report of vulnerabilities, as ``get_vulnerabilities`` returns them."""

    schema_: Text = Field(default=None, validation_alias=AliasChoices("$schema", "schema_"))
    runs: Many[Run] = ()
    version: Text = None
