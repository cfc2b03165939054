"""What type checkers see of falconlite.aio. Derived by tools/index.py: run it, do not edit this."""

# mypy: disable-error-code="misc, override"
# pyright: reportIncompatibleMethodOverride=false
import typing
from collections.abc import Awaitable, Callable, Coroutine
from types import CoroutineType
from typing import Any, Concatenate, Generic

from typing_extensions import ParamSpec, Self, TypeVar

import falconlite as sync
from falconlite.aio import twins
from falconlite.aio.collector import Collector
from falconlite.aio.twins import Iteration
from falconlite.binding.operation import Operation
from falconlite.bulk import Bulk
from falconlite.operations import _faces
from falconlite.results.result import Result
from collections.abc import Iterable
from collections.abc import Mapping
from falconlite.auth.connection import Connection
from falconlite.auth.outcomes import ChildOutcome
from falconlite.auth.parts import BearerToken
from falconlite.auth.parts import InterfaceConfiguration
from falconlite.auth.parts import LogFacility
from falconlite.auth.settings import AuthSettings
from falconlite.auth.settings import Hook
from falconlite.auth.tokens import Tokens
from falconlite.binding.operation import CommaSeparated
from falconlite.bulk.report import Each
from falconlite.bulk.waiting import Waited
from falconlite.debug import DebugLog
from falconlite.exporting import Exported
from falconlite.exporting import Format
from falconlite.exporting import Place
from falconlite.fields.alerts import AlertFields
from falconlite.fields.host_group import GroupFields
from falconlite.fields.hosts import HostFields
from falconlite.fields.installation_tokens import EventFields
from falconlite.fields.installation_tokens import TokenFields
from falconlite.hec.collector import AnEvent
from falconlite.hec.collector import Progress as Progress_collector
from falconlite.hec.config import IngestConfig
from falconlite.hec.payload import IngestPayload
from falconlite.hec.report import IngestReport
from falconlite.hec.sessions import SessionManager
from falconlite.hec.settings import CollectorSettings
from falconlite.http.headers import Headers
from falconlite.http.messages import Clock
from falconlite.http.messages import Proxy
from falconlite.http.messages import Request
from falconlite.http.messages import Response
from falconlite.http.messages import RetryPolicy
from falconlite.http.messages import Timeout
from falconlite.http.messages import Unset
from falconlite.http.observed import ObservedCall
from falconlite.models.hosts import Device
from falconlite.models.tokens import AccessToken
from falconlite.operations.download import Saved
from falconlite.operations.options import CallOptions
from falconlite.operations.options import ListOptions
from falconlite.operations.service import ServiceSettings
from falconlite.results.cursor import Cursor
from falconlite.results.ranges import Part
from falconlite.results.result import PythonicResult
from falconlite.retry.limits import Limiter
from falconlite.services.hosts import HostState
from falconlite.threads import Progress
from falconlite.transport.pooled import Session
from logging import Logger
from threading import Event
from typing import ClassVar
from typing import IO
from typing import Literal
from typing import NoReturn
from typing_extensions import Unpack
from typing_extensions import deprecated
import os

R = TypeVar('R')
R_devices = TypeVar('R_devices', default=dict[str, Any])
P = ParamSpec('P')
F = TypeVar("F", bound=Callable[..., Any])

__all__ = [
    "AIDR",
    "APIClients",
    "APIHarness",
    "APIHarnessV2",
    "APIIntegrations",
    "ASPM",
    "AccessScopes",
    "AdmissionControlPolicies",
    "AgentInvocation",
    "AgentTemplates",
    "AgentVersions",
    "AgenticStudio",
    "Agentic_Studio",
    "Agents",
    "Alerts",
    "ApplicationAbuseExclusions",
    "AsyncDownload",
    "Audit",
    "BrowserSecurity",
    "CAOHunting",
    "CSPMRegistration",
    "CSPM_Registration",
    "CaseManagement",
    "CertificateBasedExclusions",
    "Child",
    "CloudAWSRegistration",
    "CloudAzureRegistration",
    "CloudConnectAWS",
    "CloudGoogleCloudRegistration",
    "CloudOCIRegistration",
    "CloudPolicies",
    "CloudSecurity",
    "CloudSecurityAssets",
    "CloudSecurityCompliance",
    "CloudSecurityDetections",
    "CloudSecurityRegistrationCombined",
    "CloudSecurityRisks",
    "CloudSnapshots",
    "Cloud_Connect_AWS",
    "CodeSecurity",
    "CompleteDashboard",
    "Complete_Dashboard",
    "ComplianceAssessments",
    "ConfigurationAssessment",
    "ConfigurationAssessmentEvaluationLogic",
    "ContainerAlerts",
    "ContainerDetections",
    "ContainerImageCompliance",
    "ContainerImages",
    "ContainerPackages",
    "ContainerSecurity",
    "ContainerVulnerabilities",
    "Container_Security",
    "ContentUpdatePolicies",
    "CorrelationRules",
    "CorrelationRulesAdmin",
    "CustomIOA",
    "CustomStorage",
    "Custom_IOA",
    "D4CRegistration",
    "D4C_Registration",
    "DataProtectionConfiguration",
    "DeliverySettings",
    "Deployments",
    "Detects",
    "DeviceContent",
    "DeviceControlPolicies",
    "Device_Control_Policies",
    "Discover",
    "Downloads",
    "DriftIndicators",
    "EventStreams",
    "Event_Streams",
    "ExposureManagement",
    "F4IT",
    "FDR",
    "FaaSExecution",
    "FalconContainer",
    "FalconId",
    "FalconInterface",
    "FalconXSandbox",
    "FalconX_Sandbox",
    "FederatedConnections",
    "FileVantage",
    "File_Vantage",
    "Firewall",
    "FirewallManagement",
    "FirewallPolicies",
    "Firewall_Management",
    "Firewall_Policies",
    "FlightControl",
    "Flight_Control",
    "Foundry",
    "FoundryLogScale",
    "FoundryLookupFiles",
    "Guardian",
    "HEC",
    "HTTPEventCollector",
    "HostGroup",
    "HostMigration",
    "Host_Group",
    "Hosts",
    "IOAExclusions",
    "IOA_Exclusions",
    "IOC",
    "ITAutomation",
    "IdentityProtection",
    "Identity_Protection",
    "ImageAssessmentPolicies",
    "Incidents",
    "InstallationTokens",
    "Installation_Tokens",
    "Intel",
    "IntelligenceFeeds",
    "IntelligenceIndicatorGraph",
    "Iocs",
    "Iteration",
    "KnowledgeBaseAuditEvents",
    "KnowledgeBaseFiles",
    "KnowledgeBases",
    "KubernetesContainerCompliance",
    "KubernetesProtection",
    "Kubernetes_Protection",
    "MLExclusions",
    "ML_Exclusions",
    "MalQuery",
    "MessageCenter",
    "Message_Center",
    "MobileEnrollment",
    "Mobile_Enrollment",
    "Models",
    "NGSIEM",
    "NetworkContainment",
    "NetworkScan",
    "NetworkScanDetections",
    "NetworkScanGlobalConfigs",
    "NetworkScanNetworks",
    "NetworkScanScanRunReports",
    "NetworkScanScanRuns",
    "NetworkScanScanners",
    "NetworkScanScans",
    "NetworkScanTemplates",
    "NetworkScanZones",
    "Network_Scan",
    "OAuth2",
    "ODS",
    "PreventionPolicies",
    "PreventionPolicy",
    "Prevention_Policy",
    "ProfileGroups",
    "Quarantine",
    "QuickScan",
    "QuickScanPro",
    "Quick_Scan",
    "RealTimeResponse",
    "RealTimeResponseAdmin",
    "RealTimeResponseAudit",
    "Real_Time_Response",
    "Real_Time_Response_Admin",
    "Real_Time_Response_Audit",
    "Recon",
    "ReportExecutions",
    "ResponsePolicies",
    "Response_Policies",
    "SaasSecurity",
    "SampleUploads",
    "Sample_Uploads",
    "ScanningOrchestrator",
    "ScheduledReports",
    "SensorDownload",
    "SensorUpdatePolicies",
    "SensorUpdatePolicy",
    "SensorUsage",
    "SensorVisibilityExclusions",
    "Sensor_Download",
    "Sensor_Update_Policy",
    "Sensor_Visibility_Exclusions",
    "Seraphic",
    "Serverless",
    "ServerlessExports",
    "ServerlessVulnerabilities",
    "Service",
    "ServiceClass",
    "Skills",
    "Spans",
    "Spotlight",
    "SpotlightEvaluationLogic",
    "SpotlightVulnerabilities",
    "SpotlightVulnerabilityMetadata",
    "Spotlight_Evaluation_Logic",
    "Spotlight_Vulnerabilities",
    "Stream",
    "TailoredIntelligence",
    "ThreatGraph",
    "Tools",
    "UnidentifiedContainers",
    "UserManagement",
    "User_Management",
    "Workflows",
    "ZeroTrustAssessment",
    "Zero_Trust_Assessment",
]

if typing.TYPE_CHECKING:
    from typing import overload  # jedi reads this name, and does not know @typing.overload

class Called(Generic[P, R]):
    """An operation as an attribute of its class."""

    operation: Operation
    __name__: str
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    def __get__(self, service: Service, kind: type) -> _Called[P, R]: ...
    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...

@typing.overload
def called(of: Callable[Concatenate[Any, P], Result[R]]) -> Called[P, R]: ...
@overload
def called(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]]: ...
@typing.overload
def replaced(of: _faces.Replaced[P, R]) -> Replaced[P, R]: ...
@overload
def replaced(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]]: ...
@typing.overload
def downloaded(of: _faces.Downloaded[P, R]) -> Downloaded[P, R]: ...
@overload
def downloaded(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]]: ...
@typing.overload
def listed(of: _faces.ReplacedListed[P, R]) -> ReplacedListed[P, R]: ...
@typing.overload
def listed(of: _faces.Listed[P, R]) -> Listed[P, R]: ...
@overload
def listed(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]] | ListedMembers[..., Any]: ...
@typing.overload
def chunked(of: _faces.ReplacedChunked[P, R]) -> ReplacedChunked[P, R]: ...
@typing.overload
def chunked(of: _faces.Chunked[P, R]) -> Chunked[P, R]: ...
@overload
def chunked(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]] | ChunkedMembers[..., Any]: ...

class AsyncPages(Iteration[PythonicResult[R]], Generic[R]):
    """Iterate over the pages of a list, with one page in memory at a time.

    Records that were on an earlier page are removed from ``page.resources``. Pages without new records are skipped.

    - ``done`` (int): number of records read.
    - ``cursor`` (Cursor): where to resume.
    - ``short`` (int or None): number of records missing at the end."""
    @property
    def done(self) -> int:
        """Number of records read, including those before the cursor from which it resumed."""
    @property
    def cursor(self) -> Cursor:
        """Cursor to resume from after the last page read."""
    @property
    def short(self) -> int | None:
        """Number of records missing at the end, by the API's total; None if none are known to be missing."""

class AsyncRecords(Iteration[R], Generic[R]):
    """Iterate over the records of a list, with one page in memory at a time."""
    @property
    def at_hand(self) -> bool:
        """Whether the next record is in memory, so that ``next()`` does not wait."""
    def parts(self) -> Iteration[list[Any]]:
        """Iterate over the remaining records in lists, for ``falconlite.exporting``.

        With ``raw=True`` the records are objects that have their bytes in ``content``."""
    @property
    def done(self) -> int:
        """Number of records returned, including those before the cursor from which it resumed."""
    @property
    def cursor(self) -> Cursor:
        """Cursor to resume from after the last record returned."""
    @property
    def short(self) -> int | None:
        """Number of records missing at the end, by the API's total; None if none are known to be missing."""

class AsyncDevices(Iteration[R_devices], Generic[R_devices]):
    """Iterate over device records, each host once. Records are dicts as the API sent them, or bytes with ``raw=True``.

    * ``found`` (int): number of hosts found so far
    * ``done`` (int): number of records returned
    * ``missing`` (list of str): IDs of hosts that were found but could not be described: deleted or hidden meanwhile
    * ``short`` (int or None): number of hosts missing from the API's total; None if none are known to be missing

    At the end ``found`` is ``done`` plus the length of ``missing``. ``found`` and ``done`` include the records before
    the cursor from which it resumed.

    Read it to its end, call ``aclose()``, or use it as a context manager. Only one thread at a time may use it."""
    done: int
    @property
    def at_hand(self) -> bool:
        """Whether the next record is in memory, so that ``next()`` does not wait."""
    def parts(self) -> Iteration[list[Any]]:
        """Iterate over the remaining records in lists, for ``falconlite.exporting``.

        With ``raw=True`` the records are objects that have their bytes in ``content``."""
    def models(self) -> Iteration[Device]:
        """Iterate over the remaining records as models."""
    @property
    def found(self) -> int:
        """Number of hosts found so far."""
    @property
    def total(self) -> int:
        """Number of hosts by the API's total on the last page."""
    @property
    def missing(self) -> list[str]:
        """IDs of hosts that were found but not described."""
    @property
    def short(self) -> int | None:
        """Number of hosts missing from the API's total; None if none are known to be missing."""
    @property
    def cursor(self) -> Cursor:
        """Cursor to resume from after the records returned: ``iter_devices(cursor=...)``."""

class AsyncEventFeed(Iteration[dict[str, Any]]):
    """Iterates over the events of all streams of a tenant, as they happen; created by ``EventStreams.follow``.

    Use it in an ``async with`` block, or call ``aclose()``: until then its threads run. Nothing is sent before the first
    ``next()``. One thread may iterate; others may call ``aclose()``, which ends the iteration.

    - ``offsets`` (dict): for each partition, the offset after the last returned event, to resume from"""
    offsets: dict[int, int]
    @property
    def waiting(self) -> int:
        """Approximate number of events read and not returned yet."""
    def end(self) -> None:
        """End the feeds, and do not wait for their threads."""

class AsyncBulk(Bulk[R]):
    async def again(self, *, failed: bool=True, workers: int=..., progress: Progress | None=None, stop: Event | None=None, each: Each | None=None) -> AsyncBulk[R]:
        """Retry the failed IDs, and try the remaining ones; return a new report of all IDs.

        - *failed* (bool): default True; False leaves out the IDs that failed
        - other arguments: as in ``bulk``

        This report does not change. After a dry run all IDs are tried. The ``unclear`` IDs may be done already: check
        them before you retry a write that must not happen twice. Raise TypeError for a report that was pickled."""

class AsyncDownload(twins.AsyncDownload):
    """The response to a call with ``stream=True``. Its body can be read once; until then it keeps a connection.

    Read it with ``read()``, by iterating over it, or save it to a file with ``save()``. If the body breaks off or is
    damaged, reading raises TransportError, and the bytes read so far are incomplete. Use it in an ``async with`` block, or
    close it, unless you read it to the end."""
    status_code: int
    headers: Headers
    attempts: int
    @property
    def part(self) -> Part | None:
        """The bytes of the file that the body has, if the call asked for a range and the API answered 206."""
    @property
    def ok(self) -> bool:
        """Whether there is a body to read: always True, because a failed call raises or returns a Refused."""
    def raise_for_status(self) -> Self:
        """Return this download; a Refused raises its error instead."""
    def iter_content(self, chunk_size: int=...) -> Iteration[bytes]:
        """Iterate over the body in chunks of up to *chunk_size* bytes; raise SpentDownload if it was read already."""
    async def save(self, path: str | os.PathLike[str], *, sha256: str | None=None, overwrite: bool=True) -> Saved:
        """Save the body to a file and close the download. After an error, no partial file is left.

        The body is written to a temporary file beside *path*, which replaces *path* once it is complete and on disk. An
        existing file keeps its permissions. After any error, *path* is unchanged and the temporary file is deleted.

        - *path* (str or os.PathLike): the file to write.
        - *sha256* (str): expected digest, 64 hexadecimal digits; raise DamagedDownload if the body has another digest.
        - *overwrite* (bool): default True; if False and *path* exists, raise FileExistsError before reading anything.

        Return a ``Saved``. Raise SpentDownload if any of the body was read already, OSError if the file cannot be
        written."""

class AnyRouteOf:
    """``override`` of a service object: call any route; ``pages`` and ``records`` read a list."""
    __name__: str
    __qualname__: str
    __self__: Any
    @typing.overload
    async def __call__(self, method: str, route: str, parameters: Mapping[str, Any] | None=None, body: Any=None, data: Any=None, files: Any=None, expand_result: bool=False, *, headers: Mapping[str, str] | None=None, timeout: Timeout | Unset=..., deadline: float | Unset | None=..., retry: RetryPolicy | int | None=None, pythonic: bool | None=None, stream: Literal[True]) -> AsyncDownload: ...
    @typing.overload
    async def __call__(self, method: str, route: str, parameters: Mapping[str, Any] | None=None, body: Any=None, data: Any=None, files: Any=None, expand_result: bool=False, *, headers: Mapping[str, str] | None=None, timeout: Timeout | Unset=..., deadline: float | Unset | None=..., retry: RetryPolicy | int | None=None, pythonic: bool | None=None, stream: Literal[False]=False) -> Result[Any]: ...
    def pages(self, method: str, route: str, parameters: Mapping[str, Any] | None=None, body: Any=None, **more: Unpack[ListOptions]) -> AsyncPages[Any]:
        """Iterate over the pages of a list by its route; see ``override``."""
    @typing.overload
    def records(self, method: str, route: str, parameters: Mapping[str, Any] | None=None, body: Any=None, *, raw: Literal[True], **more: Unpack[ListOptions]) -> AsyncRecords[bytes]:
        """Iterate over the records of a list by its route; see ``override``."""
    @typing.overload
    def records(self, method: str, route: str, parameters: Mapping[str, Any] | None=None, body: Any=None, **more: Unpack[ListOptions]) -> AsyncRecords[Any]:
        """Iterate over the records of a list by its route; see ``override``."""
    async def export(self, target: Place, method: str, route: str, parameters: Mapping[str, Any] | None=None, body: Any=None, *, format: Format | None=None, columns: str | Iterable[str] | None=None, **more: Unpack[ListOptions]) -> Exported:
        """Write the records of a list by its route to a file; see ``override``."""

class AnyRoute:
    """``override`` as an attribute of the class."""
    @typing.overload
    def __get__(self, service: None, kind: type) -> Callable[..., Any]: ...
    @typing.overload
    def __get__(self, service: object, kind: type) -> AnyRouteOf: ...

class _Called(Generic[P, R]):
    operation: Operation
    __name__: str
    __qualname__: str
    __self__: Service
    def __call__(self, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...

class ListedMembers(Generic[P, R]):
    def __get__(self, service: Any, kind: Any) -> Self: ...
    @typing.overload
    def pages(self, *args: P.args, **given: P.kwargs) -> AsyncPages[R]:
        """Iterate over all pages of results; see ``falconlite.paging.pages``."""
    @typing.overload
    def pages(self, *args: Any, most: int | None, cursor: Cursor | None=None, strict: bool=False, **given: Any) -> AsyncPages[R]:
        """Iterate over all pages of results; see ``falconlite.paging.pages``."""
    @typing.overload
    def pages(self, *args: Any, cursor: Cursor | None, strict: bool=False, **given: Any) -> AsyncPages[R]:
        """Iterate over all pages of results; see ``falconlite.paging.pages``."""
    @typing.overload
    def pages(self, *args: Any, strict: bool, **given: Any) -> AsyncPages[R]:
        """Iterate over all pages of results; see ``falconlite.paging.pages``."""
    @typing.overload
    def records(self, *args: P.args, **given: P.kwargs) -> AsyncRecords[Any]:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""
    @typing.overload
    def records(self, *args: Any, most: int | None, cursor: Cursor | None=None, strict: bool=False, raw: Literal[False]=False, **given: Any) -> AsyncRecords[Any]:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""
    @typing.overload
    def records(self, *args: Any, cursor: Cursor | None, strict: bool=False, raw: Literal[False]=False, **given: Any) -> AsyncRecords[Any]:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""
    @typing.overload
    def records(self, *args: Any, strict: bool, raw: Literal[False]=False, **given: Any) -> AsyncRecords[Any]:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""
    @typing.overload
    def records(self, *args: Any, raw: Literal[False], **given: Any) -> AsyncRecords[Any]:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""
    @typing.overload
    def records(self, *args: Any, raw: Literal[True], most: int | None=None, cursor: Cursor | None=None, strict: bool=False, **given: Any) -> AsyncRecords[bytes]:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""
    async def export(self, target: Place, /, *args: Any, format: Format | None=None, columns: str | Iterable[str] | None=None, most: int | None=None, cursor: Cursor | None=None, strict: bool=False, **given: Any) -> Exported:
        """Write the records of all pages to a file; see ``falconlite.exporting.export``."""

class ListedOf(ListedMembers[P, R], _Called[P, R]): ...

class ChunkedMembers(Generic[P, R]):
    def __get__(self, service: Any, kind: Any) -> Self: ...
    async def bulk(self, *args: Any, workers: int=4, progress: Progress | None=None, stop: Event | None=None, each: Each | None=None, dry_run: bool=False, at_once: int | None=None, **given: Any) -> AsyncBulk[R]:
        """Call the operation for any number of IDs; see ``falconlite.bulk.bulk``."""

class ChunkedOf(ChunkedMembers[P, R], _Called[P, R]): ...

class DownloadedOf(Generic[P, R]):
    operation: Operation
    __name__: str
    __qualname__: str
    __self__: Service
    @typing.overload
    def __call__(self, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...
    @typing.overload
    async def __call__(self, *args: Any, stream: Literal[True], **given: Any) -> AsyncDownload: ...
    @typing.overload
    async def __call__(self, *args: Any, stream: Literal[False], **given: Any) -> Result[R]: ...

class Downloaded(Generic[P, R]):
    operation: Operation
    __name__: str
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    def __get__(self, service: Service, kind: type) -> DownloadedOf[P, R]: ...
    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...

class Listed(Generic[P, R]):
    operation: Operation
    __name__: str
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    def __get__(self, service: Service, kind: type) -> ListedOf[P, R]: ...
    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...

class Chunked(Generic[P, R]):
    operation: Operation
    __name__: str
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    def __get__(self, service: Service, kind: type) -> ChunkedOf[P, R]: ...
    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...

class Replaced(Generic[P, R]):
    operation: Operation
    __name__: str
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    @deprecated('the operation has been replaced: its docstring names the method to use')
    def __get__(self, service: Service, kind: type) -> _Called[P, R]: ...
    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...

class ReplacedListed(Listed[P, R]):
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    @deprecated('the operation has been replaced: its docstring names the method to use')
    def __get__(self, service: Service, kind: type) -> ListedOf[P, R]: ...

class ReplacedChunked(Chunked[P, R]):
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    @deprecated('the operation has been replaced: its docstring names the method to use')
    def __get__(self, service: Service, kind: type) -> ChunkedOf[P, R]: ...

class FalconInterface(twins.Auth):
    """An auth object: one token, one connection pool and one set of settings for all that share it.

    The first of these credentials that you supply is used:

    * ``profile`` (str): name of a profile, which says where the secret is
    * ``creds`` (dict or JSON str, or a provider that returns one at each login)
    * ``client_id`` and ``client_secret`` (str)
    * ``access_token`` (str)
    * a token in the running context (Foundry functions)
    * the environment variables FALCON_PROFILE, or FALCON_CLIENT_ID and FALCON_CLIENT_SECRET

    It logs in at the first call. The token is renewed before it expires and after a 401. All methods may be called
    from several threads. Other keywords are settings: see ``AuthSettings``.

    Raise TypeError for an unknown keyword, InvalidCredentialFormat for malformed credentials, InvalidBaseURL for an
    unknown cloud."""
    connection: Connection
    clock: Clock
    debug_logger: Logger | None
    debug_record_count: int
    sanitize_log: bool
    pythonic: bool
    @property
    def base_url(self) -> str:
        """URL of the API. Assign a cloud name, ``auto`` or a URL; InvalidBaseURL is raised for other values.

        None means the cloud in the environment (FALCON_BASE_URL, FALCON_CLOUD), or ``auto`` without one."""
    @base_url.setter
    def base_url(self, given: str | None) -> None: ...
    @property
    def user_agent(self) -> str | None:
        """User-Agent of all calls; None means falconlite's own. ValueError is raised if it cannot be a header."""
    @user_agent.setter
    def user_agent(self, agent: str | None) -> None: ...
    @property
    def ssl_verify(self) -> bool | str:
        """Whether certificates are verified, the path of the CA bundle to verify them with, or "system"."""
    @ssl_verify.setter
    def ssl_verify(self, given: bool | str | os.PathLike[str]) -> None: ...
    @property
    def proxy(self) -> dict[str, str] | None:
        """Proxy by scheme, or None. Assign a dict or a URL. Without it the proxies of the environment are used."""
    @proxy.setter
    def proxy(self, given: Proxy) -> None: ...
    @property
    def timeout(self) -> Timeout:
        """Seconds to wait for a connection and for each part of an answer, or (connect, read); None for no limit."""
    @timeout.setter
    def timeout(self, given: Timeout) -> None: ...
    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take over all its attempts, pauses included; None for no limit."""
    @deadline.setter
    def deadline(self, given: float | None) -> None: ...
    @property
    def retry(self) -> RetryPolicy:
        """Retry policy. Assign a Retry, a number of attempts, False for one attempt, or None for the default."""
    @retry.setter
    def retry(self, given: RetryPolicy | int | None) -> None: ...
    @property
    def requests_per_minute(self) -> int | None:
        """Ceiling in requests per minute for all calls of this object together, or None.

        If the rate limit is shared by ``store``, it is the ceiling of all processes together.
        Raise TypeError if there is a ``limiter`` too."""
    @requests_per_minute.setter
    def requests_per_minute(self, given: int | None) -> None: ...
    @property
    def limiter(self) -> Limiter:
        """Limiter that decides when a request may be sent; all calls of this object share it."""
    @property
    def shares_limit(self) -> bool:
        """Whether ``limiter`` or ``store`` shares the rate limit; ``requests_per_minute`` is then a ceiling for all."""
    @property
    def session(self) -> Session | None:
        """The requests.Session that the caller supplied, or None if this object uses its own."""
    @session.setter
    def session(self, given: Session | None) -> None: ...
    @property
    def debug(self) -> bool:
        """Whether calls are logged. Assign True, False or a Logger."""
    @debug.setter
    def debug(self, given: bool | Logger | None) -> None: ...
    @property
    def debug_format(self) -> str:
        """Format of the debug log: "text" or "json". ValueError is raised for another value."""
    @debug_format.setter
    def debug_format(self, given: str | None) -> None: ...
    @property
    def log(self) -> Logger | None:
        """The logger of calls, or None."""
    @property
    def on_request(self) -> tuple[Hook, ...]:
        """Hooks called before each request is sent. Assign a callable, a list of callables, or None."""
    @on_request.setter
    def on_request(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def on_response(self) -> tuple[Hook, ...]:
        """Hooks called after each attempt, answered or not. Assign a callable, a list of callables, or None."""
    @on_response.setter
    def on_response(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def on_retry(self) -> tuple[Hook, ...]:
        """Hooks called before the pause that precedes a retry. Assign a callable, a list of callables, or None."""
    @on_retry.setter
    def on_retry(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def on_login(self) -> tuple[Hook, ...]:
        """Hooks called after each token request. Assign a callable, a list of callables, or None."""
    @on_login.setter
    def on_login(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def env_prefix(self) -> str:
        """Prefix of the names of the environment variables."""
    @property
    def env_key(self) -> str:
        """Suffix of the name of the variable that holds the client ID."""
    @property
    def env_secret(self) -> str:
        """Suffix of the name of the variable that holds the client secret."""
    def debug_log(self, logger: Logger, record_count: int | None, sanitize: bool | None, values: tuple[str, ...], *, format: str | None=None, call: ObservedCall | None=None) -> DebugLog:
        """Return the log of one call; None means the setting of this object."""
    tokens: Tokens
    @property
    def member_cid(self) -> str | None:
        """CID of the child tenant that this object acts for; None for the parent, or if unknown."""
    def secrets(self) -> tuple[str, ...]:
        """Return the secrets in use, to be masked in logs and messages."""
    @property
    def auth_style(self) -> str:
        """Where the credentials come from: DIRECT, CREDENTIAL, PROFILE, TOKEN, CONTEXT, ENVIRONMENT, or NONE so far."""
    @property
    def refreshable(self) -> bool:
        """Whether there are credentials to log in with."""
    cred_format_valid = refreshable
    @property
    def creds(self) -> dict[str, str]:
        """The credentials, secret included, as a dict. With a provider, the credentials of the last login.

        Setting other credentials, or another provider, drops the token. A change of the dict takes effect at the next
        login."""
    @creds.setter
    def creds(self, given: Any) -> None: ...
    @property
    def token_value(self) -> str | None:
        """The bearer token. A token that you set counts as issued now."""
    @token_value.setter
    def token_value(self, value: str | None) -> None: ...
    @property
    def bearer_token(self) -> BearerToken:
        """The token with its status and its times. Assign a BearerToken to use its token."""
    @bearer_token.setter
    def bearer_token(self, given: BearerToken) -> None: ...
    @property
    def config(self) -> InterfaceConfiguration:
        """The settings of this object that falconpy keeps in a separate object. Both have the same values.

        Assign an InterfaceConfiguration to replace them; ValueError is raised for other values."""
    @config.setter
    def config(self, given: InterfaceConfiguration) -> None: ...
    @property
    def log_facility(self) -> LogFacility:
        """The logger and the settings of the log; ``deactivate_log()`` stops logging."""
    @property
    def token_status(self) -> int | None:
        """Status of the last token request: 201 if it worked, None before the first and after logout."""
    @token_status.setter
    def token_status(self, status: int | None) -> None: ...
    @property
    def token_fail_reason(self) -> str | None:
        """Reason why there is no token; None if there is one."""
    @token_fail_reason.setter
    def token_fail_reason(self, reason: str | None) -> None: ...
    @property
    def token_expiration(self) -> float:
        """Lifetime of the token in seconds, from its issue; 0 without a token."""
    @token_expiration.setter
    def token_expiration(self, seconds: float) -> None: ...
    @property
    def token_time(self) -> float:
        """Time of issue of the token, in seconds since the epoch; 0 without a token."""
    @token_time.setter
    def token_time(self, moment: float) -> None: ...
    @property
    def token_stale(self) -> bool:
        """Whether the token is within its renewal window, expired, or absent."""
    @property
    def token_valid(self) -> bool:
        """Whether there is a token that is not stale."""
    @property
    def renew_window(self) -> float:
        """Seconds before expiry at which the token is renewed. Values are limited to 120 to 1200."""
    @renew_window.setter
    def renew_window(self, seconds: float) -> None: ...
    async def send(self, request: Request) -> Response:
        """Send a request with a valid token, and retry it by the retry policy.

        After a 401 the request is sent once more, with a new token.

        * LoginFailed or InvalidCredentials: there is no token, so nothing was sent.
        * TransportError: no response arrived.
        * RateLimited: the limiter does not allow a request before the deadline."""
    async def login(self) -> Any:
        """Request a new token; return the answer of the token endpoint as a dict, in every mode. 201 is success.

        A subclass may override this: its method is called for each new token, may call this one, and may set
        ``token_value``. So may an instance (``auth.login = ...``). Views made by ``child(cid)`` log in themselves."""
    @property
    def auth_headers(self) -> Awaitable[dict[str, str]]:
        """The Authorization header; empty if there is no token. Reading it may log in.

        A subclass may override this: its headers are sent with every call and replace others of the same names. Views
        made by ``child(cid)`` do not send them, since they may belong to the parent."""
    async def logout(self, everywhere: bool=False) -> Any:
        """Revoke the current token, and drop it even if that fails; return the response as a dict.

        A token shared with other processes by ``store`` is only dropped here, unless *everywhere* (bool): this revokes
        it for all processes, and removes it from the store. A token from the caller or the context is kept and not
        revoked; the status is then 403."""
    def authenticated(self) -> bool:
        """Tell whether there is a token that is not stale."""
    def token_expired(self) -> bool:
        """Tell whether the token is stale or missing."""
    async def child_login(self, member_cid: str | None=None) -> bool:
        """Log in to a child tenant (Flight Control); return whether it succeeded.

        If the login fails, there is no token, so that no call is made for the parent by mistake. Without credentials
        (``access_token`` and context tokens) return False and change nothing."""
    async def child_logout(self, login_as_parent: bool=True) -> bool:
        """Leave the child tenant: log in as the parent, or revoke the token. Return whether it succeeded.

        Return False if there is no child to leave."""
    def __init__(self, **settings: Unpack[AuthSettings]) -> None: ...
    def child(self, cid: str) -> Child:
        """Return a view of this object that acts for a child tenant. It has its own token and shares the rest.

        * *cid* (str): 32 hexadecimal digits, with or without a checksum at the end

        The same CID returns the same view. Nothing is sent before its first use. A view ignores a subclass's
        ``login()`` and ``auth_headers``, because they may belong to the parent: pass headers for the child as
        ``ext_headers``.

        Raise TypeError or PayloadValidationError (a ValueError) if *cid* is not a CID, InvalidCredentials if there are
        no credentials to log in with, for example with ``access_token``."""
    async def children(self) -> list[Child]:
        """Return a view of each child tenant that Flight Control lists, with its name if that can be read.

        Scope: Flight Control: Read. Errors are raised in every mode. Raise InvalidCredentials as ``child`` does."""
    @typing.overload
    def for_each_child(self, work: Callable[[Child], Awaitable[R]], cids: Iterable[str] | None=None, *, workers: int=8, ordered: bool=True, progress: Progress | None=None, stop: Event | None=None) -> Iteration[ChildOutcome[R]]:
        """Call *work* with each child tenant concurrently; yield a ChildOutcome for each.

        * *work*: a function of one ``Child``
        * *cids* (iterable of str): CIDs of the children; default: all that Flight Control lists. An error of that list
          is raised before any work starts

        Each child is logged in before its work. An error of the login or of *work* is the outcome of that child; the
        others continue. Takes the other arguments of ``parallel``, and raises the same errors."""
    @typing.overload
    def for_each_child(self, work: Callable[[Child], R], cids: Iterable[str] | None=None, *, workers: int=8, ordered: bool=True, progress: Progress | None=None, stop: Event | None=None) -> Iteration[ChildOutcome[R]]:
        """Call *work* with each child tenant concurrently; yield a ChildOutcome for each.

        * *work*: a function of one ``Child``
        * *cids* (iterable of str): CIDs of the children; default: all that Flight Control lists. An error of that list
          is raised before any work starts

        Each child is logged in before its work. An error of the login or of *work* is the outcome of that child; the
        others continue. Takes the other arguments of ``parallel``, and raises the same errors."""

class Child(FalconInterface):
    """A view of an auth object that acts for one child tenant; created by ``child(cid)``.

    It has its own token. The rest is shared with the parent: connections, rate limits, cloud, retries, timeouts,
    logging. Its settings cannot be changed, and it cannot switch to another tenant. ``close()`` and the end of a
    ``with`` block revoke its token and leave the connections open."""
    cid: str
    name: str | None
    @property
    def parent(self) -> FalconInterface:
        """The auth object that this is a view of."""
    @property
    def member_cid(self) -> str:
        """CID of the tenant, the same as ``cid``."""
    def named(self, name: str) -> None:
        """Store the name that Flight Control has for the tenant."""
    async def close(self) -> None:
        """Revoke the token of this tenant, if there is one. The connections belong to the parent and stay open."""
    async def child_login(self, member_cid: str | None=None) -> NoReturn:
        """Raise TypeError: a view cannot switch to another tenant."""
    async def child_logout(self, login_as_parent: bool=True) -> NoReturn:
        """Raise TypeError: a view cannot switch to another tenant."""
    async def give_up(self, enough: Event | None=None) -> None:
        """Revoke the token and drop it; set *enough* if the API refuses further revocations for now."""
    async def ready(self) -> None:
        """Log in if there is no valid token; raise the error of the login."""

class OAuth2(FalconInterface):
    """An auth object that can also issue and revoke other tokens.

    Takes the same keywords as ``FalconInterface``. It returns dicts in every mode, as falconpy does."""
    operations: ClassVar[Mapping[str, Operation]]
    async def token(self, alter_state: bool=False) -> Result[AccessToken]:
        """Issue a token. On success the status is 201 and ``access_token`` of the body holds the token.

        With *alter_state* this object uses the new token. (falconpy does the reverse.)"""
    async def revoke(self, token: str, alter_state: bool=False, client_id: str | None=None) -> Result[Any]:
        """Revoke this object's token or another one. On success the status is 200.

        This object drops its own token if that was revoked, or with *alter_state*."""
    async def logout(self, everywhere: bool=False) -> Result[Any]:
        """Revoke the current token and drop it; on success ``message`` of the body says so.

        A token shared with other processes is only dropped here, unless *everywhere*."""
    oauth2AccessToken = oAuth2AccessToken = token
    oauth2RevokeToken = oAuth2RevokeToken = revoke

class APIHarnessV2(FalconInterface):
    """Call any operation: ``command("QueryDevicesByFilter", limit=5)``.

    It accepts the keywords of ``FalconInterface`` and can be an ``auth_object``. An operation is found by its ID in any
    spelling (``tokens-create``, ``tokens_create``), or by its method name in the service class."""
    @typing.overload
    async def command(self, *args: str, api_operation: str | None=None, override: str | None=None, data: Any=None, files: Any=None, content_type: str | None=None, stream: Literal[True], **given: Any) -> AsyncDownload:
        """Call an operation and return the result of its method in the service class.

        Give the operation ID (str) as the first argument, or as ``api_operation`` or ``action``. Other keywords are the
        arguments of the operation, or ``parameters``, ``body``, ``headers``, ``timeout``, ``deadline``, ``retry``,
        ``pythonic`` and ``expand_result``.

        - *data* (dict of form fields, bytes or a file), *files* (as in requests): replace the body. Files are sent
          while they are read.
        - *stream* (bool): return a Download.
        - *override* (str): call a route instead, for example ``"GET,/devices/queries/devices/v1"``. It has priority
          over an operation ID, with an IgnoredSettingWarning.
        - *base_url*: not used, as in falconpy; an IgnoredSettingWarning says so. Set it on this object.

        An unknown ID returns a result with status 418 that names the nearest IDs; in pythonic mode it raises
        InvalidOperation. An unknown argument raises TypeError."""
    @typing.overload
    async def command(self, *args: str, api_operation: str | None=None, override: str | None=None, data: Any=None, files: Any=None, content_type: str | None=None, stream: Literal[False]=False, **given: Any) -> Result[Any]:
        """Call an operation and return the result of its method in the service class.

        Give the operation ID (str) as the first argument, or as ``api_operation`` or ``action``. Other keywords are the
        arguments of the operation, or ``parameters``, ``body``, ``headers``, ``timeout``, ``deadline``, ``retry``,
        ``pythonic`` and ``expand_result``.

        - *data* (dict of form fields, bytes or a file), *files* (as in requests): replace the body. Files are sent
          while they are read.
        - *stream* (bool): return a Download.
        - *override* (str): call a route instead, for example ``"GET,/devices/queries/devices/v1"``. It has priority
          over an operation ID, with an IgnoredSettingWarning.
        - *base_url*: not used, as in falconpy; an IgnoredSettingWarning says so. Set it on this object.

        An unknown ID returns a result with status 418 that names the nearest IDs; in pythonic mode it raises
        InvalidOperation. An unknown argument raises TypeError."""
    @typing.overload
    def records(self, operation: str=..., /, **given: Any) -> AsyncRecords[Any]:
        """Iterate over the records of a list, page after page: of an operation, or of any route.

        - ``records("QueryDevicesByFilter", filter=...)``: an operation by its ID; takes the arguments of its method
        - ``records("GET", "/devices/queries/devices/v1", parameters={...})``: a route; see ``Service.override``. Also
          ``records(override="GET,/devices/queries/devices/v1", ...)``

        Both take *most*, *cursor*, *strict* and *raw*. Errors are raised in dict mode too, InvalidOperation for an
        unknown ID."""
    @typing.overload
    def records(self, method: str, route: str, /, parameters: Mapping[str, Any] | None=None, body: Any=None, **more: Unpack[ListOptions]) -> AsyncRecords[Any]:
        """Iterate over the records of a list, page after page: of an operation, or of any route.

        - ``records("QueryDevicesByFilter", filter=...)``: an operation by its ID; takes the arguments of its method
        - ``records("GET", "/devices/queries/devices/v1", parameters={...})``: a route; see ``Service.override``. Also
          ``records(override="GET,/devices/queries/devices/v1", ...)``

        Both take *most*, *cursor*, *strict* and *raw*. Errors are raised in dict mode too, InvalidOperation for an
        unknown ID."""
    async def export(self, target: Place, /, *args: Any, **given: Any) -> Exported:
        """Write the records of a list to a file: *target*, then the arguments of ``records``, *format* and *columns*.

        See ``falconlite.exporting.export``."""
    @typing.overload
    def pages(self, operation: str=..., /, **given: Any) -> AsyncPages[Any]:
        """Iterate over the pages of a list; takes the arguments of ``records``."""
    @typing.overload
    def pages(self, method: str, route: str, /, parameters: Mapping[str, Any] | None=None, body: Any=None, **more: Unpack[ListOptions]) -> AsyncPages[Any]:
        """Iterate over the pages of a list; takes the arguments of ``records``."""
    @property
    def commands(self) -> list[list[Any]]:
        """All operations, as falconpy lists them: ID, method, route, description, collection, parameters."""
    async def login(self) -> bool:
        """Request a new token and return whether that worked; ``token_fail_reason`` holds the reason if not."""
    async def logout(self, everywhere: bool=False) -> bool:
        """Revoke and forget the current token; return whether that worked.

        A token that other processes share by ``store`` is only forgotten, unless *everywhere* (bool)."""
    async def authenticate(self) -> bool:
        """Request a new token, as ``login`` does."""
    async def deauthenticate(self) -> bool:
        """Revoke the current token, as ``logout`` does."""
    def valid_cred_format(self) -> bool:
        """Return whether there are credentials to log in with."""
    async def headers(self) -> dict[str, str]:
        """Return the headers of a call. Calling this may log in."""
    @property
    def token(self) -> str | None:
        """The bearer token."""
    @property
    def token_renew_window(self) -> float:
        """An older name of ``renew_window``."""
    @token_renew_window.setter
    def token_renew_window(self, seconds: float) -> None: ...

class APIHarness(APIHarnessV2):
    """The older Uber class. It differs from APIHarnessV2: ``authenticated`` is a property, ``token`` can be set."""
    @property
    def authenticated(self) -> bool:
        """Whether there is a token that is not stale."""
    @property
    def token(self) -> str | None:
        """The bearer token; setting one makes it count as issued now."""
    @token.setter
    def token(self, value: str | None) -> None: ...

class HEC(Collector):
    """Sends events to the HTTP event collector (HEC) of Next-Gen SIEM.

    - *api_key* (str): API key of the HEC connector. It is the only credential; no repr, log or error shows it.
    - *api_url_key* (str): first part of the connector's host name, before ``.ingest``
    - *debug* (bool or Logger): log requests and answers, without the events

    Other keywords are settings: see ``CollectorSettings``. All methods may be called from several threads.

    Raise TypeError for an unknown keyword, TypeError or ValueError for a value that is not allowed."""
    def __init__(self, api_key: str, api_url_key: str, debug: bool | Logger | None=False, **settings: Unpack[CollectorSettings]) -> None: ...
    async def send_event(self, event: AnEvent) -> int:
        """Send one event in a separate request, and return the status of the answer.

        * *event*: a dict, an IngestPayload, or a str. ``host``, ``timestamp``, ``timeunit``, ``custom`` and ``fields``
          of a dict have the meaning of an IngestPayload; its other keys are the event's own values.

        Success is 200. 500 means that no answer came, 502 that a success was not JSON. ``last_message`` has the
        answer, or the reason. Raise PayloadValidationError (a ValueError) for an event that cannot be sent."""
    @typing.overload
    async def send_event_list(self, event_list: Iterable[AnEvent], show_progress: Literal[False]=False) -> int:
        """Send each event in a separate request, in ``thread_count`` threads; return the number that was accepted.

        With *show_progress*, return an iterator that sends them and yields that number after each event.
        ``send_events`` is faster, since it sends many events in one request.

        Raise PayloadValidationError for an event that cannot be sent, before anything is sent."""
    @typing.overload
    async def send_event_list(self, event_list: Iterable[AnEvent], show_progress: Literal[True]) -> Iteration[int]:
        """Send each event in a separate request, in ``thread_count`` threads; return the number that was accepted.

        With *show_progress*, return an iterator that sends them and yields that number after each event.
        ``send_events`` is faster, since it sends many events in one request.

        Raise PayloadValidationError for an event that cannot be sent, before anything is sent."""
    async def process_list(self, events: Iterable[AnEvent]) -> int:
        """Send a list of events; see ``send_event_list``."""
    def process_list_with_progress(self, events: Iterable[AnEvent]) -> Iteration[int]:
        """Send a list of events, and yield the number that was accepted after each; see ``send_event_list``."""
    async def test_connection(self) -> bool:
        """Send a test event, which is stored, and tell whether it was accepted."""
    async def send_events(self, events: Iterable[AnEvent], *, workers: int | None=None, progress: Progress_collector | None=None) -> IngestReport:
        """Send any number of events, many in one request, and report the outcome.

        * *events*: an iterable of events, also an endless one; see ``send_event`` for what an event can be. In raw
          mode a str is a line
        * *workers* (int): maximum number of concurrent batches; default 4, or ``thread_count`` if that is less
        * *progress*: function called with the report after each batch

        Memory holds at most twice *workers* batches. An event that cannot be sent counts as failed; the others are
        sent. After an error that every batch would get, such as a refused key, no further batch is sent, and ``ended``
        of the report is the error. Events that were taken but not sent count as failed, with 0 attempts. An error of
        *events* is raised after the events before it were sent; ``last_report`` is then the report.

        Raise TypeError or ValueError for a wrong argument."""
    async def send_file(self, file: str | os.PathLike[str] | IO[bytes] | IO[str], *, start: int=0, workers: int | None=None, progress: Progress_collector | None=None) -> IngestReport:
        """Send the lines of a file to the raw endpoint, and report the outcome. gzip is detected.

        * *file*: a path, or an open file, which is read from its current position and stays open
        * *start* (int): number of bytes to skip, after decompression: ``offset`` of an earlier report resumes there
        * *workers*, *progress*: see ``send_events``

        The file is read during sending: memory holds at most twice *workers* batches. No line is split. A line longer
        than ``batch_bytes`` counts as failed.

        Raise TypeError or ValueError for a wrong argument, OSError if the file cannot be read or its gzip is damaged.
        ``last_report`` is then the report of the lines before."""
    async def send_event_file(self, event_file: str | os.PathLike[str] | IO[bytes] | IO[str]) -> int:
        """Send the lines of a file to the raw endpoint, as ``send_file`` does; return the status of the answer.

        Success is 200. If a batch was not accepted, it is the status of the first one. ``last_report`` is the report."""
    def format_event(self, evt: Mapping[str, Any] | IngestPayload) -> dict[str, Any] | str:
        """Return an event in the form in which it is sent: a dict, or in raw mode a str."""
    def slice_raw_data(self, data: str) -> list[dict[str, Any]]:
        """Divide lines into parts of at most 10.24 MB; return a dict with "data" (str) and "count" for each."""
    @staticmethod
    def detect_gzip(filename: str | os.PathLike[str]) -> bool:
        """Tell whether a file is compressed with gzip; raise OSError if it cannot be read."""
    @property
    def last_report(self) -> IngestReport | None:
        """The report of the last call for several events; None before the first one."""
    @property
    def totals(self) -> IngestReport:
        """The outcome of all events of this object. ``problems`` is empty; ``events`` and ``offset`` are 0."""
    @property
    def last_status(self) -> int | None:
        """Status of the last answer, also if it is an error; None before the first one."""
    @last_status.setter
    def last_status(self, value: int | None) -> None: ...
    @property
    def last_message(self) -> Any:
        """Body of the last answer: a dict, or a str; the reason if no answer came or it was not JSON."""
    @last_message.setter
    def last_message(self, value: Any) -> None: ...
    def track_result(self, code: int, msg: Any) -> None:
        """Set ``last_status`` and ``last_message``."""
    @property
    def ingest_config(self) -> IngestConfig:
        """The settings, except the settings of the connection."""
    @ingest_config.setter
    def ingest_config(self, value: IngestConfig) -> None: ...
    ingest_key: Any
    ingest_url_key: Any
    ingest_format: Any
    ingest_timeout: Any
    ingest_timeunit: Any
    ingest_base_url: Any
    raw_ingest: Any
    @property
    def ingest_format_name(self) -> str | None:
        """Name of the format; None for another content type."""
    @property
    def ingest_url(self) -> str:
        """URL that events are sent to."""
    @property
    def raw_ingest_url(self) -> str:
        """URL that files, and events in raw mode, are sent to."""
    @property
    def hec_headers(self) -> dict[str, str]:
        """Authorization and Content-Type of a request. The values hold the key; the repr does not."""
    @property
    def batch_bytes(self) -> int:
        """Maximum bytes of a batch before compression."""
    @batch_bytes.setter
    def batch_bytes(self, value: int) -> None: ...
    @property
    def retry(self) -> RetryPolicy:
        """The retry policy: ``retry`` if it was given, otherwise one with ``retry_count`` attempts."""
    @property
    def session_manager(self) -> SessionManager:
        """Number of threads and of attempts, and the session."""
    @session_manager.setter
    def session_manager(self, value: SessionManager) -> None: ...
    @property
    def sessions(self) -> list[Session]:
        """The session, in a list. A list with another requests.Session can be assigned."""
    @sessions.setter
    def sessions(self, value: list[Session]) -> None: ...
    @property
    def retry_count(self) -> int:
        """Maximum number of times that a request is sent, unless ``retry`` is given. Setting it replaces ``retry``."""
    @retry_count.setter
    def retry_count(self, value: int) -> None: ...
    @property
    def thread_count(self) -> int:
        """Requests at the same time."""
    @thread_count.setter
    def thread_count(self, value: int) -> None: ...
    @property
    def log(self) -> Logger | None:
        """The logger of the debug log, or None."""
    @log.setter
    def log(self, value: Logger | None) -> None: ...
    @property
    def debug(self) -> bool:
        """Whether requests and answers are logged. A Logger can be assigned too."""
    @debug.setter
    def debug(self, value: bool | Logger | None) -> None: ...
    @property
    def sanitize_log(self) -> bool:
        """Whether the ingest key is masked in the debug log."""
    @sanitize_log.setter
    def sanitize_log(self, value: bool | None) -> None: ...
    @property
    def debug_record_count(self) -> int:
        """Records logged of an answer; an answer of the collector has no records."""
    @debug_record_count.setter
    def debug_record_count(self, value: int) -> None: ...
    @property
    def log_facility(self) -> LogFacility:
        """The logger and its settings."""
    @log_facility.setter
    def log_facility(self, value: LogFacility) -> None: ...
    def log_activity(self, msg: str | list[str], logo: bool=False) -> None:
        """Write one or more lines to the debug log. *logo* has no effect."""
    def log_startup(self) -> None:
        """Write to the debug log that the collector was made."""

class Service(twins.ServiceTwin):
    """The operations of one API collection.

    With ``auth_object`` (an auth object, or an object that has one) it shares the token, the connection pool and the
    settings of that object. Otherwise it creates its own auth object from the same keywords. It logs in at its
    creation, like falconpy, unless ``lazy_login=True``; ``token_status`` tells whether the login succeeded.

    Raise TypeError for an unknown keyword or a wrong ``auth_object``, InvalidCredentialFormat for malformed
    credentials, InvalidBaseURL for an unknown cloud."""
    auth_object: FalconInterface
    ext_headers: dict[str, str] | None
    validate_payloads: bool
    def __init__(self, auth_object: Any=None, default_auth_object_class: type[FalconInterface] | None=None, **settings: Unpack[ServiceSettings]) -> None: ...
    def authenticated(self) -> bool:
        """Return whether there is a token that is not stale."""
    def token_expired(self) -> bool:
        """Return whether the token is stale or absent."""
    async def login(self) -> Any:
        """Request a new token for everything that shares the auth object; see its ``login``."""
    async def logout(self, everywhere: bool=False) -> Any:
        """Revoke the token of everything that shares the auth object; see its ``logout``."""
    async def child_login(self, member_cid: str | None=None) -> bool:
        """Log in to a child tenant, for everything that shares the auth object; see its ``child_login``."""
    async def child_logout(self, login_as_parent: bool=True) -> bool:
        """Leave the child tenant, for everything that shares the auth object; see its ``child_logout``."""
    @property
    def token(self) -> str | None:
        """The bearer token."""
    @property
    def token_status(self) -> int | None:
        """Status of the last token request: 201 if it worked, None before the first and after logout."""
    @property
    def token_fail_reason(self) -> str | None:
        """Why there is no token; None if there is one."""
    @property
    def token_stale(self) -> bool:
        """Whether the token is within its renewal window, expired, or absent."""
    @property
    def token_valid(self) -> bool:
        """Whether there is a token that is not stale."""
    @property
    def refreshable(self) -> bool:
        """Whether there are credentials to log in with."""
    @property
    def renew_window(self) -> float:
        """Seconds before expiry at which the token is renewed, 120 to 1200. A setting of the auth object."""
    @renew_window.setter
    def renew_window(self, given: float) -> None: ...
    @property
    def token_renew_window(self) -> float:
        """An older name of ``renew_window``."""
    @token_renew_window.setter
    def token_renew_window(self, given: float) -> None: ...
    @property
    def base_url(self) -> str:
        """URL of the API; a cloud name can be assigned too. A setting of the auth object."""
    @base_url.setter
    def base_url(self, given: str | None) -> None: ...
    @property
    def ssl_verify(self) -> bool | str:
        """Whether certificates are verified, or the path of a CA bundle. A setting of the auth object."""
    @ssl_verify.setter
    def ssl_verify(self, given: bool | str | os.PathLike[str]) -> None: ...
    @property
    def session(self) -> Session | None:
        """The requests.Session that the caller gave, or None. A setting of the auth object."""
    @session.setter
    def session(self, given: Session | None) -> None: ...
    @property
    def on_request(self) -> tuple[Hook, ...]:
        """Hooks called before each request is sent; see the auth object, whose setting it is."""
    @on_request.setter
    def on_request(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def on_response(self) -> tuple[Hook, ...]:
        """Hooks called after each attempt; see the auth object, whose setting it is."""
    @on_response.setter
    def on_response(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def on_retry(self) -> tuple[Hook, ...]:
        """Hooks called before the pause that precedes a retry; see the auth object, whose setting it is."""
    @on_retry.setter
    def on_retry(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def on_login(self) -> tuple[Hook, ...]:
        """Hooks called after each token request; see the auth object, whose setting it is."""
    @on_login.setter
    def on_login(self, given: Hook | Iterable[Hook] | None) -> None: ...
    @property
    def headers(self) -> Awaitable[dict[str, str]]:
        """The headers of a call, with ``ext_headers`` and the bearer token. Reading them may log in."""
    @property
    def auth_style(self) -> str:
        """Source of the credentials: OBJECT for an auth object, otherwise the auth object's style."""
    @auth_style.setter
    def auth_style(self, style: str) -> None: ...
    @property
    def timeout(self) -> Timeout:
        """Seconds to wait for a connection and for each part of an answer, or (connect, read); None for ever."""
    @timeout.setter
    def timeout(self, given: Timeout) -> None: ...
    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take over all its attempts; None for no limit."""
    @deadline.setter
    def deadline(self, given: float | None) -> None: ...
    @property
    def retry(self) -> RetryPolicy:
        """When a call is retried; assign None to use the auth object's policy."""
    @retry.setter
    def retry(self, given: RetryPolicy | int | None) -> None: ...
    @property
    def proxy(self) -> Proxy:
        """Proxies of the calls; assign None or an empty dict to use the auth object's."""
    @proxy.setter
    def proxy(self, given: Proxy) -> None: ...
    @property
    def user_agent(self) -> str | None:
        """User-Agent of the calls; None for falconlite's own."""
    @user_agent.setter
    def user_agent(self, agent: str | None) -> None: ...
    @property
    def pythonic(self) -> bool:
        """Whether calls return records and raise errors, rather than return dicts."""
    @pythonic.setter
    def pythonic(self, pythonic: bool | None) -> None: ...
    @property
    def log(self) -> Logger | None:
        """The logger of the calls, or None."""
    @property
    def debug(self) -> bool:
        """Whether calls are logged. Assign True, False or a Logger, or None to use the auth object's setting."""
    @debug.setter
    def debug(self, debug: bool | Logger | None) -> None: ...
    @property
    def debug_format(self) -> str:
        """Format of the debug log: "text" or "json"; assign None to use the auth object's setting."""
    @debug_format.setter
    def debug_format(self, given: str | None) -> None: ...
    @property
    def debug_record_count(self) -> int:
        """Records logged per response, 1 to 5000."""
    @debug_record_count.setter
    def debug_record_count(self, count: int | None) -> None: ...
    @property
    def sanitize_log(self) -> bool:
        """Whether secrets are masked in the log."""
    @sanitize_log.setter
    def sanitize_log(self, sanitize: bool | None) -> None: ...
    scope: ClassVar[str]
    own_limit: ClassVar[str]
    deprecated: ClassVar[str]
    operations: ClassVar[Mapping[str, Operation]]
    def sibling(self, name: str) -> Service:
        """Return a service object of another class, with the auth object and settings of this one.

        *name* (str) is the name of the class: "HostGroup". Raise AttributeError for an unknown one."""
    override = AnyRoute()

class AccessScopes(Service):
    """Access scopes: find and describe them."""
    list_access_scopes_external = called(sync.AccessScopes.list_access_scopes_external)
    ListAccessScopesExternal = list_access_scopes_external
    query_access_scopes_external = listed(sync.AccessScopes.query_access_scopes_external)
    QueryAccessScopesExternal = query_access_scopes_external

class AdmissionControlPolicies(Service):
    """Find, describe, create, change and delete policies of the Kubernetes admission controller."""
    get_policies = chunked(sync.AdmissionControlPolicies.get_policies)
    admission_control_get_policies = get_policies
    create_policy = called(sync.AdmissionControlPolicies.create_policy)
    admission_control_create_policy = create_policy
    update_policy = called(sync.AdmissionControlPolicies.update_policy)
    admission_control_update_policy = update_policy
    delete_policies = chunked(sync.AdmissionControlPolicies.delete_policies)
    admission_control_delete_policies = delete_policies
    add_host_groups = called(sync.AdmissionControlPolicies.add_host_groups)
    admission_control_add_host_groups = add_host_groups
    remove_host_groups = called(sync.AdmissionControlPolicies.remove_host_groups)
    admission_control_remove_host_groups = remove_host_groups
    update_policy_precedence = called(sync.AdmissionControlPolicies.update_policy_precedence)
    admission_control_update_policy_precedence = update_policy_precedence
    add_custom_rules = called(sync.AdmissionControlPolicies.add_custom_rules)
    admission_control_add_rule_group_custom_rule = add_custom_rules
    delete_custom_rules = called(sync.AdmissionControlPolicies.delete_custom_rules)
    admission_control_remove_rule_group_custom_rule = delete_custom_rules
    set_rule_group_precedence = called(sync.AdmissionControlPolicies.set_rule_group_precedence)
    admission_control_set_rule_group_precedence = set_rule_group_precedence
    replace_rule_group_selectors = called(sync.AdmissionControlPolicies.replace_rule_group_selectors)
    admission_control_replace_rule_group_selectors = replace_rule_group_selectors
    create_rule_groups = called(sync.AdmissionControlPolicies.create_rule_groups)
    admission_control_create_rule_groups = create_rule_groups
    update_rule_groups = called(sync.AdmissionControlPolicies.update_rule_groups)
    admission_control_update_rule_groups = update_rule_groups
    delete_rule_groups = called(sync.AdmissionControlPolicies.delete_rule_groups)
    admission_control_delete_rule_groups = delete_rule_groups
    query_policies = listed(sync.AdmissionControlPolicies.query_policies)
    admission_control_query_policies = query_policies

class AgentInvocation(Service):
    """Agent invocations: run a published agent or one version of it, read the messages, cancel a run."""
    invoke_published_agent_external_v1 = called(sync.AgentInvocation.invoke_published_agent_external_v1)
    InvokePublishedAgentExternalV1 = invoke_published_agent_external_v1
    get_agent_invocation_v3 = called(sync.AgentInvocation.get_agent_invocation_v3)
    GetAgentInvocationV3 = get_agent_invocation_v3
    update_agent_invocation = called(sync.AgentInvocation.update_agent_invocation)
    PatchAgentInvocationV3 = update_agent_invocation
    invoke_agent_version_external_v1 = called(sync.AgentInvocation.invoke_agent_version_external_v1)
    InvokeAgentVersionExternalV1 = invoke_agent_version_external_v1

class AgentTemplates(Service):
    """Agent templates: find and describe them."""
    entities_agent_templates_v1 = called(sync.AgentTemplates.entities_agent_templates_v1)
    EntitiesAgentTemplatesV1 = entities_agent_templates_v1
    queries_agent_templates_v1 = listed(sync.AgentTemplates.queries_agent_templates_v1)
    QueriesAgentTemplatesV1 = queries_agent_templates_v1

class AgentVersions(Service):
    """Agent versions: find and describe them."""
    get_agent_versions_v1 = called(sync.AgentVersions.get_agent_versions_v1)
    GetAgentVersionsV1 = get_agent_versions_v1
    query_agent_versions_v1 = listed(sync.AgentVersions.query_agent_versions_v1)
    QueryAgentVersionsV1 = query_agent_versions_v1

class Agents(Service):
    """Agents: find, describe, create, update, publish and delete them."""
    delete_agent = called(sync.Agents.delete_agent)
    DeleteAgentV1 = delete_agent
    get_studio_agents = called(sync.Agents.get_studio_agents)
    GetAgentsV2 = get_studio_agents
    create_or_update_agent = called(sync.Agents.create_or_update_agent)
    CreateOrEditAgentExternalV3 = create_or_update_agent
    update_agent = called(sync.Agents.update_agent)
    PatchAgentExternalV3 = update_agent
    query_studio_agents = listed(sync.Agents.query_studio_agents)
    QueryAgentsV2 = query_studio_agents

class AIDR(Service):
    """AI agents on hosts: list agents, sessions, tools, skills, prompts, detections; follow a session's activity."""
    aggregate_aidr_agent_sessions = called(sync.AIDR.aggregate_aidr_agent_sessions)
    aggregateAgentSessionsV1 = aggregate_aidr_agent_sessions
    aggregate_aidr_agents = called(sync.AIDR.aggregate_aidr_agents)
    aggregateAgentsV1 = aggregate_aidr_agents
    aggregate_aidr_detections = called(sync.AIDR.aggregate_aidr_detections)
    aggregateDetectionsV1 = aggregate_aidr_detections
    aggregate_aidr_skill_usage = called(sync.AIDR.aggregate_aidr_skill_usage)
    aggregateSkillUsageV1 = aggregate_aidr_skill_usage
    aggregate_aidr_skills = called(sync.AIDR.aggregate_aidr_skills)
    aggregateSkillsV1 = aggregate_aidr_skills
    aggregate_aidr_tool_usage = called(sync.AIDR.aggregate_aidr_tool_usage)
    aggregateToolUsageV1 = aggregate_aidr_tool_usage
    aggregate_aidr_tools = called(sync.AIDR.aggregate_aidr_tools)
    aggregateToolsV1 = aggregate_aidr_tools
    get_aidr_agent_installations = called(sync.AIDR.get_aidr_agent_installations)
    entitiesAgentInstallationsV1 = get_aidr_agent_installations
    get_aidr_agent_os_users = called(sync.AIDR.get_aidr_agent_os_users)
    entitiesAgentOSUsersV1 = get_aidr_agent_os_users
    get_aidr_agent_sessions = called(sync.AIDR.get_aidr_agent_sessions)
    entitiesAgentSessionsV1 = get_aidr_agent_sessions
    get_aidr_agents = chunked(sync.AIDR.get_aidr_agents)
    entitiesAgentsV1 = get_aidr_agents
    get_aidr_classified_file_access = called(sync.AIDR.get_aidr_classified_file_access)
    entitiesClassifiedFileAccessV1 = get_aidr_classified_file_access
    get_aidr_executions = called(sync.AIDR.get_aidr_executions)
    entitiesExecutionsV1 = get_aidr_executions
    get_aidr_file_events = called(sync.AIDR.get_aidr_file_events)
    entitiesFileEventsV1 = get_aidr_file_events
    get_aidr_model_names = called(sync.AIDR.get_aidr_model_names)
    entitiesModelNamesV1 = get_aidr_model_names
    get_aidr_network_events = called(sync.AIDR.get_aidr_network_events)
    entitiesNetworkEventsV1 = get_aidr_network_events
    get_aidr_process_tree = called(sync.AIDR.get_aidr_process_tree)
    entitiesProcessTreeV1 = get_aidr_process_tree
    get_aidr_session_activity = called(sync.AIDR.get_aidr_session_activity)
    entitiesSessionActivityV1 = get_aidr_session_activity
    get_aidr_skills = called(sync.AIDR.get_aidr_skills)
    entitiesSkillsV1 = get_aidr_skills
    get_aidr_tools = called(sync.AIDR.get_aidr_tools)
    entitiesToolsV1 = get_aidr_tools
    query_aidr_agent_installations = listed(sync.AIDR.query_aidr_agent_installations)
    queryAgentInstallationsV1 = query_aidr_agent_installations
    query_aidr_agent_os_users = listed(sync.AIDR.query_aidr_agent_os_users)
    queryAgentOSUsersV1 = query_aidr_agent_os_users
    query_aidr_agent_sessions = listed(sync.AIDR.query_aidr_agent_sessions)
    queryAgentSessionsV1 = query_aidr_agent_sessions
    query_aidr_agents = listed(sync.AIDR.query_aidr_agents)
    queryAgentsV1 = query_aidr_agents
    query_aidr_detections = listed(sync.AIDR.query_aidr_detections)
    queryDetectionsV1 = query_aidr_detections
    query_aidr_executions = listed(sync.AIDR.query_aidr_executions)
    queryExecutionsV1 = query_aidr_executions
    query_aidr_mcp_server_names = listed(sync.AIDR.query_aidr_mcp_server_names)
    queryMcpServerNamesV1 = query_aidr_mcp_server_names
    query_aidr_model_names = listed(sync.AIDR.query_aidr_model_names)
    queryModelNamesV1 = query_aidr_model_names
    query_aidr_prompts = listed(sync.AIDR.query_aidr_prompts)
    queryPromptsV1 = query_aidr_prompts
    query_aidr_skill_usage = listed(sync.AIDR.query_aidr_skill_usage)
    querySkillUsageV1 = query_aidr_skill_usage
    query_aidr_skills = listed(sync.AIDR.query_aidr_skills)
    querySkillsV1 = query_aidr_skills
    query_aidr_tool_usage = listed(sync.AIDR.query_aidr_tool_usage)
    queryToolUsageV1 = query_aidr_tool_usage
    query_aidr_tools = listed(sync.AIDR.query_aidr_tools)
    queryToolsV1 = query_aidr_tools

Guardian = AIDR

class Alerts(Service):
    """Alerts of every Falcon product: find, describe, count, assign, tag and close them."""
    F: AlertFields
    get_aggregate_alerts_v1 = replaced(sync.Alerts.get_aggregate_alerts_v1)
    PostAggregatesAlertsV1 = get_aggregate_alerts_v1
    get_aggregate_alerts = get_aggregate_alerts_v1
    get_aggregate_alerts_v2 = called(sync.Alerts.get_aggregate_alerts_v2)
    PostAggregatesAlertsV2 = get_aggregate_alerts_v2
    GetAggregateV2 = get_aggregate_alerts_v2
    update_alerts_v2 = chunked(sync.Alerts.update_alerts_v2)
    PatchEntitiesAlertsV2 = update_alerts_v2
    update_alerts = update_alerts_v2
    PatchEntitiesAlertsV1 = update_alerts_v2
    update_alerts_v3 = chunked(sync.Alerts.update_alerts_v3)
    PatchEntitiesAlertsV3 = update_alerts_v3
    UpdateV3 = update_alerts_v3
    get_alerts_combined = listed(sync.Alerts.get_alerts_combined)
    PostCombinedAlertsV1 = get_alerts_combined
    get_alerts_v1 = chunked(sync.Alerts.get_alerts_v1)
    PostEntitiesAlertsV1 = get_alerts_v1
    get_alerts = get_alerts_v1
    get_alerts_v2 = chunked(sync.Alerts.get_alerts_v2)
    PostEntitiesAlertsV2 = get_alerts_v2
    GetV2 = get_alerts_v2
    query_alerts_v1 = listed(sync.Alerts.query_alerts_v1)
    GetQueriesAlertsV1 = query_alerts_v1
    query_alerts = query_alerts_v1
    query_alerts_v2 = listed(sync.Alerts.query_alerts_v2)
    GetQueriesAlertsV2 = query_alerts_v2
    QueryV2 = query_alerts_v2

class APIClients(Service):
    """API clients: find, describe, create, update and delete them, and reset their secrets."""
    get_accessible_scopes = called(sync.APIClients.get_accessible_scopes)
    GetAccessibleScopes = get_accessible_scopes
    reset_api_client_secret = called(sync.APIClients.reset_api_client_secret)
    ResetAPIClientSecret = reset_api_client_secret
    get_api_clients = called(sync.APIClients.get_api_clients)
    GetAPIClients = get_api_clients
    create_api_client = called(sync.APIClients.create_api_client)
    CreateAPIClient = create_api_client
    delete_api_clients = called(sync.APIClients.delete_api_clients)
    DeleteAPIClients = delete_api_clients
    update_api_client = called(sync.APIClients.update_api_client)
    UpdateAPIClient = update_api_client
    get_all_api_client_ids_for_customer = listed(sync.APIClients.get_all_api_client_ids_for_customer)
    GetAllAPIClientIdsForCustomer = get_all_api_client_ids_for_customer

class APIIntegrations(Service):
    """API integrations: list the configurations of plugins and run their operations."""
    get_plugin_configs = listed(sync.APIIntegrations.get_plugin_configs)
    GetCombinedPluginConfigs = get_plugin_configs
    execute_command_proxy = called(sync.APIIntegrations.execute_command_proxy)
    ExecuteCommandProxy = execute_command_proxy
    execute_command = called(sync.APIIntegrations.execute_command)
    ExecuteCommand = execute_command

class ApplicationAbuseExclusions(Service):
    """Application abuse exclusions: find, describe, create, update and delete them."""
    aggregate_app_abuse_exclusions = called(sync.ApplicationAbuseExclusions.aggregate_app_abuse_exclusions)
    app_abuse_exclusions_aggregates_v1 = aggregate_app_abuse_exclusions
    create_app_abuse_report = called(sync.ApplicationAbuseExclusions.create_app_abuse_report)
    app_abuse_exclusions_report_v1 = create_app_abuse_report
    get_app_abuse_exclusions = called(sync.ApplicationAbuseExclusions.get_app_abuse_exclusions)
    app_abuse_exclusions_get_v1 = get_app_abuse_exclusions
    create_app_abuse_exclusion = called(sync.ApplicationAbuseExclusions.create_app_abuse_exclusion)
    app_abuse_exclusions_create_v1 = create_app_abuse_exclusion
    delete_app_abuse_exclusions = called(sync.ApplicationAbuseExclusions.delete_app_abuse_exclusions)
    app_abuse_exclusions_delete_v1 = delete_app_abuse_exclusions
    update_app_abuse_exclusions = called(sync.ApplicationAbuseExclusions.update_app_abuse_exclusions)
    app_abuse_exclusions_update_v1 = update_app_abuse_exclusions
    get_app_abuse_apps_by_category = called(sync.ApplicationAbuseExclusions.get_app_abuse_apps_by_category)
    app_abuse_exclusions_get_apps_by_category_v1 = get_app_abuse_apps_by_category
    get_app_abuse_categories = called(sync.ApplicationAbuseExclusions.get_app_abuse_categories)
    app_abuse_exclusions_get_categories_v1 = get_app_abuse_categories
    query_app_abuse_exclusions = listed(sync.ApplicationAbuseExclusions.query_app_abuse_exclusions)
    app_abuse_exclusions_query_v1 = query_app_abuse_exclusions

class ASPM(Service):
    """Application Security Posture Management: query services, functions and findings, and manage what collects them."""
    execute_function_data_count = called(sync.ASPM.execute_function_data_count)
    ExecuteFunctionDataCount = execute_function_data_count
    execute_functions_count = called(sync.ASPM.execute_functions_count)
    ExecuteFunctionsCount = execute_functions_count
    execute_function_data_query_count = called(sync.ASPM.execute_function_data_query_count)
    ExecuteFunctionDataQueryCount = execute_function_data_query_count
    execute_functions_query_count = called(sync.ASPM.execute_functions_query_count)
    ExecuteFunctionsQueryCount = execute_functions_query_count
    execute_function_data = called(sync.ASPM.execute_function_data)
    ExecuteFunctionData = execute_function_data
    execute_functions_over_time = called(sync.ASPM.execute_functions_over_time)
    ExecuteFunctionsOvertime = execute_functions_over_time
    execute_functions = called(sync.ASPM.execute_functions)
    ExecuteFunctions = execute_functions
    execute_function_data_query = called(sync.ASPM.execute_function_data_query)
    ExecuteFunctionDataQuery = execute_function_data_query
    execute_functions_query_over_time = called(sync.ASPM.execute_functions_query_over_time)
    ExecuteFunctionsQueryOvertime = execute_functions_query_over_time
    execute_functions_query = called(sync.ASPM.execute_functions_query)
    ExecuteFunctionsQuery = execute_functions_query
    get_service_artifacts = listed(sync.ASPM.get_service_artifacts)
    getServiceArtifacts = get_service_artifacts
    update_business_applications = called(sync.ASPM.update_business_applications)
    UpsertBusinessApplications = update_business_applications
    get_cloud_security_integration_state = called(sync.ASPM.get_cloud_security_integration_state)
    GetCloudSecurityIntegrationState = get_cloud_security_integration_state
    set_cloud_security_integration_state = called(sync.ASPM.set_cloud_security_integration_state)
    SetCloudSecurityIntegrationState = set_cloud_security_integration_state
    get_executor_nodes = listed(sync.ASPM.get_executor_nodes)
    GetExecutorNodes = get_executor_nodes
    update_executor_node = called(sync.ASPM.update_executor_node)
    UpdateExecutorNode = update_executor_node
    create_executor_node = called(sync.ASPM.create_executor_node)
    CreateExecutorNode = create_executor_node
    get_executor_nodes_metadata = called(sync.ASPM.get_executor_nodes_metadata)
    GetExecutorNodesMetadata = get_executor_nodes_metadata
    delete_node = called(sync.ASPM.delete_node)
    DeleteExecutorNode = delete_node
    retrieve_relay_instances = called(sync.ASPM.retrieve_relay_instances)
    RetrieveRelayInstances = retrieve_relay_instances
    get_executor_nodes_ID_0_9_instances_csv = retrieve_relay_instances
    post_group_v2 = called(sync.ASPM.post_group_v2)
    PostGroupV2 = post_group_v2
    delete_group = called(sync.ASPM.delete_group)
    DeleteGroup = delete_group
    delete_group_ID_0_9_ = delete_group
    update_default_group = called(sync.ASPM.update_default_group)
    UpdateDefaultGroup = update_default_group
    post_group_ID_0_9_update_default = update_default_group
    get_group_v2 = called(sync.ASPM.get_group_v2)
    GetGroupV2 = get_group_v2
    get_group_ID_0_9_v2 = get_group_v2
    update_group = called(sync.ASPM.update_group)
    UpdateGroup = update_group
    post_group_ID_0_9_v2 = update_group
    get_group_hierarchy = called(sync.ASPM.get_group_hierarchy)
    GetGroupHierarchy = get_group_hierarchy
    get_groups_v2 = called(sync.ASPM.get_groups_v2)
    GetGroupsV2 = get_groups_v2
    get_integration_tasks = listed(sync.ASPM.get_integration_tasks)
    GetIntegrationTasks = get_integration_tasks
    create_integration_task = called(sync.ASPM.create_integration_task)
    CreateIntegrationTask = create_integration_task
    get_integration_tasks_admin = listed(sync.ASPM.get_integration_tasks_admin)
    GetIntegrationTasksAdmin = get_integration_tasks_admin
    get_integration_tasks_metadata = called(sync.ASPM.get_integration_tasks_metadata)
    GetIntegrationTasksMetadata = get_integration_tasks_metadata
    get_integration_tasks_v2 = listed(sync.ASPM.get_integration_tasks_v2)
    GetIntegrationTasksV2 = get_integration_tasks_v2
    update_integration_task = called(sync.ASPM.update_integration_task)
    UpdateIntegrationTask = update_integration_task
    delete_integration_task = called(sync.ASPM.delete_integration_task)
    DeleteIntegrationTask = delete_integration_task
    run_integration_task = called(sync.ASPM.run_integration_task)
    RunIntegrationTask = run_integration_task
    run_integration_task_admin = called(sync.ASPM.run_integration_task_admin)
    RunIntegrationTaskAdmin = run_integration_task_admin
    run_integration_task_v2 = called(sync.ASPM.run_integration_task_v2)
    RunIntegrationTaskV2 = run_integration_task_v2
    get_integration_types = called(sync.ASPM.get_integration_types)
    GetIntegrationTypes = get_integration_types
    get_integrations = called(sync.ASPM.get_integrations)
    GetIntegrations = get_integrations
    create_integration = called(sync.ASPM.create_integration)
    CreateIntegration = create_integration
    get_integrations_v2 = called(sync.ASPM.get_integrations_v2)
    GetIntegrationsV2 = get_integrations_v2
    update_integration = called(sync.ASPM.update_integration)
    UpdateIntegration = update_integration
    delete_integration = called(sync.ASPM.delete_integration)
    DeleteIntegration = delete_integration
    execute_query = called(sync.ASPM.execute_query)
    ExecuteQuery = execute_query
    get_servicenow_deployments = called(sync.ASPM.get_servicenow_deployments)
    ServiceNowGetDeployments = get_servicenow_deployments
    get_servicenow_services = listed(sync.ASPM.get_servicenow_services)
    ServiceNowGetServices = get_servicenow_services
    get_services_count = called(sync.ASPM.get_services_count)
    GetServicesCount = get_services_count
    get_service_violation_types = called(sync.ASPM.get_service_violation_types)
    GetServiceViolationTypes = get_service_violation_types
    get_tags = listed(sync.ASPM.get_tags)
    GetTags = get_tags
    update_tags = called(sync.ASPM.update_tags)
    UpsertTags = update_tags
    delete_tags = called(sync.ASPM.delete_tags)
    DeleteTags = delete_tags
    get_users_v2 = called(sync.ASPM.get_users_v2)
    GetUsersV2 = get_users_v2
    get_combined_aspm_findings = listed(sync.ASPM.get_combined_aspm_findings)
    aspm_combined_application_findings = get_combined_aspm_findings

class Audit(Service):
    """Audit log: start a search, check its progress, and read or export its results."""
    export_audit_query_results = called(sync.Audit.export_audit_query_results)
    ExportQueryResults = export_audit_query_results
    get_audit_query_results = listed(sync.Audit.get_audit_query_results)
    GetQueryResults = get_audit_query_results
    poll_audit_query_status = called(sync.Audit.poll_audit_query_status)
    PollQueryJobStatus = poll_audit_query_status
    create_audit_query_job = called(sync.Audit.create_audit_query_job)
    CreateQueryJob = create_audit_query_job

class BrowserSecurity(Service):
    """Seraphic Enterprise Browser: find agents, switch them on and off, and manage rules and destinations."""
    query_combined_seraphic_agents = called(sync.BrowserSecurity.query_combined_seraphic_agents)
    CombinedQueryAgents = query_combined_seraphic_agents
    classify_domains = called(sync.BrowserSecurity.classify_domains)
    ClassifyDomains = classify_domains
    activate_agents = called(sync.BrowserSecurity.activate_agents)
    ActivateAgents = activate_agents
    deactivate_agents = called(sync.BrowserSecurity.deactivate_agents)
    DeactivateAgents = deactivate_agents
    apply_agent_tasks = called(sync.BrowserSecurity.apply_agent_tasks)
    ApplyAgentTasks = apply_agent_tasks
    get_seraphic_agents = called(sync.BrowserSecurity.get_seraphic_agents)
    GetAgents = get_seraphic_agents
    get_seraphic_audit_logs = called(sync.BrowserSecurity.get_seraphic_audit_logs)
    GetAuditLogsMixin0 = get_seraphic_audit_logs
    get_destination_groups = called(sync.BrowserSecurity.get_destination_groups)
    GetDestinationGroups = get_destination_groups
    create_destination_group = called(sync.BrowserSecurity.create_destination_group)
    CreateDestinationGroup = create_destination_group
    delete_destination_group = called(sync.BrowserSecurity.delete_destination_group)
    DeleteDestinationGroup = delete_destination_group
    update_destination_group = called(sync.BrowserSecurity.update_destination_group)
    UpdateDestinationGroup = update_destination_group
    get_extension_analysis = called(sync.BrowserSecurity.get_extension_analysis)
    GetExtensionAnalysis = get_extension_analysis
    get_seraphic_rules = called(sync.BrowserSecurity.get_seraphic_rules)
    GetRules = get_seraphic_rules
    update_seraphic_rule = called(sync.BrowserSecurity.update_seraphic_rule)
    UpdateRuleMixin0 = update_seraphic_rule
    get_tenant_settings = called(sync.BrowserSecurity.get_tenant_settings)
    GetTenantSettings = get_tenant_settings
    get_url_domain_lists = called(sync.BrowserSecurity.get_url_domain_lists)
    GetUrlDomainLists = get_url_domain_lists
    add_url_domain_list = called(sync.BrowserSecurity.add_url_domain_list)
    AddUrlDomainList = add_url_domain_list
    delete_url_domain_list = called(sync.BrowserSecurity.delete_url_domain_list)
    DeleteUrlDomainList = delete_url_domain_list
    query_seraphic_agents = called(sync.BrowserSecurity.query_seraphic_agents)
    QueryAgents = query_seraphic_agents
    query_destination_groups = called(sync.BrowserSecurity.query_destination_groups)
    QueryDestinationGroups = query_destination_groups
    query_seraphic_rules = called(sync.BrowserSecurity.query_seraphic_rules)
    QueryRulesMixin0 = query_seraphic_rules

Seraphic = BrowserSecurity

class CAOHunting(Service):
    """Hunting guides and intelligence queries: find, describe, count and export them."""
    aggregate_guides = called(sync.CAOHunting.aggregate_guides)
    AggregateHuntingGuides = aggregate_guides
    aggregate_queries = called(sync.CAOHunting.aggregate_queries)
    AggregateIntelligenceQueries = aggregate_queries
    create_export_archive = downloaded(sync.CAOHunting.create_export_archive)
    GetArchiveExport = create_export_archive
    get_guides = called(sync.CAOHunting.get_guides)
    GetHuntingGuides = get_guides
    get_queries = called(sync.CAOHunting.get_queries)
    GetIntelligenceQueries = get_queries
    search_guides = listed(sync.CAOHunting.search_guides)
    SearchHuntingGuides = search_guides
    search_queries = listed(sync.CAOHunting.search_queries)
    SearchIntelligenceQueries = search_queries

class CaseManagement(Service):
    """Cases: open, find and update them, add evidence and files, and manage their templates, SLAs and notifications."""
    aggregates_file_details_post_v1 = called(sync.CaseManagement.aggregates_file_details_post_v1)
    query_file_details = listed(sync.CaseManagement.query_file_details)
    combined_file_details_get_v1 = query_file_details
    get_file_details = called(sync.CaseManagement.get_file_details)
    entities_file_details_get_v1 = get_file_details
    update_file_details = called(sync.CaseManagement.update_file_details)
    entities_file_details_patch_v1 = update_file_details
    bulk_download_files = called(sync.CaseManagement.bulk_download_files)
    entities_files_bulk_download_post_v1 = bulk_download_files
    download_existing_files = called(sync.CaseManagement.download_existing_files)
    entities_files_download_get_v1 = download_existing_files
    entities_files_download_post_v1 = called(sync.CaseManagement.entities_files_download_post_v1)
    upload_file = called(sync.CaseManagement.upload_file)
    entities_files_upload_post_v1 = upload_file
    delete_file_details = called(sync.CaseManagement.delete_file_details)
    entities_files_delete_v1 = delete_file_details
    get_rtr_file_metadata = called(sync.CaseManagement.get_rtr_file_metadata)
    entities_get_rtr_file_metadata_post_v1 = get_rtr_file_metadata
    retrieve_rtr_file = called(sync.CaseManagement.retrieve_rtr_file)
    entities_retrieve_rtr_file_post_v1 = retrieve_rtr_file
    retrieve_rtr_recent_file = called(sync.CaseManagement.retrieve_rtr_recent_file)
    entities_retrieve_rtr_recent_file_post_v1 = retrieve_rtr_recent_file
    query_file_detail_ids = listed(sync.CaseManagement.query_file_detail_ids)
    queries_file_details_get_v1 = query_file_detail_ids
    get_access_tag_aggregations = called(sync.CaseManagement.get_access_tag_aggregations)
    aggregates_access_tags_post_v1 = get_access_tag_aggregations
    get_notification_groups_aggregation = called(sync.CaseManagement.get_notification_groups_aggregation)
    aggregates_notification_groups_post_v1 = get_notification_groups_aggregation
    get_notification_groups_aggregation_v2 = called(sync.CaseManagement.get_notification_groups_aggregation_v2)
    aggregates_notification_groups_post_v2 = get_notification_groups_aggregation_v2
    get_sla_aggregations = called(sync.CaseManagement.get_sla_aggregations)
    aggregates_slas_post_v1 = get_sla_aggregations
    get_template_aggregations = called(sync.CaseManagement.get_template_aggregations)
    aggregates_templates_post_v1 = get_template_aggregations
    get_access_tags = called(sync.CaseManagement.get_access_tags)
    entities_access_tags_get_v1 = get_access_tags
    get_fields = called(sync.CaseManagement.get_fields)
    entities_fields_get_v1 = get_fields
    get_notification_groups = called(sync.CaseManagement.get_notification_groups)
    entities_notification_groups_get_v1 = get_notification_groups
    create_notification_group = called(sync.CaseManagement.create_notification_group)
    entities_notification_groups_post_v1 = create_notification_group
    delete_notification_group = called(sync.CaseManagement.delete_notification_group)
    entities_notification_groups_delete_v1 = delete_notification_group
    update_notification_group = called(sync.CaseManagement.update_notification_group)
    entities_notification_groups_patch_v1 = update_notification_group
    get_notification_groups_v2 = called(sync.CaseManagement.get_notification_groups_v2)
    entities_notification_groups_get_v2 = get_notification_groups_v2
    create_notification_group_v2 = called(sync.CaseManagement.create_notification_group_v2)
    entities_notification_groups_post_v2 = create_notification_group_v2
    delete_notification_group_v2 = called(sync.CaseManagement.delete_notification_group_v2)
    entities_notification_groups_delete_v2 = delete_notification_group_v2
    update_notification_group_v2 = called(sync.CaseManagement.update_notification_group_v2)
    entities_notification_groups_patch_v2 = update_notification_group_v2
    get_slas = called(sync.CaseManagement.get_slas)
    entities_slas_get_v1 = get_slas
    create_sla = called(sync.CaseManagement.create_sla)
    entities_slas_post_v1 = create_sla
    delete_sla = called(sync.CaseManagement.delete_sla)
    entities_slas_delete_v1 = delete_sla
    update_sla = called(sync.CaseManagement.update_sla)
    entities_slas_patch_v1 = update_sla
    get_template_snapshots = called(sync.CaseManagement.get_template_snapshots)
    entities_template_snapshots_get_v1 = get_template_snapshots
    export_templates = called(sync.CaseManagement.export_templates)
    entities_templates_export_get_v1 = export_templates
    import_template = called(sync.CaseManagement.import_template)
    entities_templates_import_post_v1 = import_template
    get_templates = called(sync.CaseManagement.get_templates)
    entities_templates_get_v1 = get_templates
    create_template = called(sync.CaseManagement.create_template)
    entities_templates_post_v1 = create_template
    delete_templates = called(sync.CaseManagement.delete_templates)
    entities_templates_delete_v1 = delete_templates
    update_template = called(sync.CaseManagement.update_template)
    entities_templates_patch_v1 = update_template
    query_access_tags = listed(sync.CaseManagement.query_access_tags)
    queries_access_tags_get_v1 = query_access_tags
    query_fields = listed(sync.CaseManagement.query_fields)
    queries_fields_get_v1 = query_fields
    query_notification_groups = listed(sync.CaseManagement.query_notification_groups)
    queries_notification_groups_get_v1 = query_notification_groups
    query_notification_groups_v2 = listed(sync.CaseManagement.query_notification_groups_v2)
    queries_notification_groups_get_v2 = query_notification_groups_v2
    query_slas = listed(sync.CaseManagement.query_slas)
    queries_slas_get_v1 = query_slas
    query_template_snapshots = listed(sync.CaseManagement.query_template_snapshots)
    queries_template_snapshots_get_v1 = query_template_snapshots
    query_templates = listed(sync.CaseManagement.query_templates)
    queries_templates_get_v1 = query_templates
    add_case_alert_evidence = called(sync.CaseManagement.add_case_alert_evidence)
    entities_alert_evidence_post_v1 = add_case_alert_evidence
    add_case_tags = called(sync.CaseManagement.add_case_tags)
    entities_case_tags_post_v1 = add_case_tags
    delete_case_tags = called(sync.CaseManagement.delete_case_tags)
    entities_case_tags_delete_v1 = delete_case_tags
    create_case = called(sync.CaseManagement.create_case)
    entities_cases_put_v2 = create_case
    get_cases = called(sync.CaseManagement.get_cases)
    entities_cases_post_v2 = get_cases
    update_case_fields = called(sync.CaseManagement.update_case_fields)
    entities_cases_patch_v2 = update_case_fields
    add_case_event_evidence = called(sync.CaseManagement.add_case_event_evidence)
    entities_event_evidence_post_v1 = add_case_event_evidence
    entities_merge_post_v1 = called(sync.CaseManagement.entities_merge_post_v1)
    query_case_ids = listed(sync.CaseManagement.query_case_ids)
    queries_cases_get_v1 = query_case_ids

class CertificateBasedExclusions(Service):
    """Certificate-based exclusions: find, describe, create, update and delete them."""
    get_exclusions = called(sync.CertificateBasedExclusions.get_exclusions)
    cb_exclusions_get_v1 = get_exclusions
    create_exclusions = called(sync.CertificateBasedExclusions.create_exclusions)
    cb_exclusions_create_v1 = create_exclusions
    update_exclusions = called(sync.CertificateBasedExclusions.update_exclusions)
    cb_exclusions_update_v1 = update_exclusions
    delete_exclusions = called(sync.CertificateBasedExclusions.delete_exclusions)
    cb_exclusions_delete_v1 = delete_exclusions
    get_certificates = chunked(sync.CertificateBasedExclusions.get_certificates)
    certificates_get_v1 = get_certificates
    query_certificates = listed(sync.CertificateBasedExclusions.query_certificates)
    cb_exclusions_query_v1 = query_certificates

class CloudAWSRegistration(Service):
    """AWS accounts of Falcon Cloud Security: find, describe, register, change, check and remove them."""
    trigger_health_check = called(sync.CloudAWSRegistration.trigger_health_check)
    cloud_registration_aws_trigger_health_check = trigger_health_check
    get_accounts = called(sync.CloudAWSRegistration.get_accounts)
    cloud_registration_aws_get_accounts = get_accounts
    create_account = called(sync.CloudAWSRegistration.create_account)
    cloud_registration_aws_create_account = create_account
    update_account = called(sync.CloudAWSRegistration.update_account)
    cloud_registration_aws_update_account = update_account
    delete_account = called(sync.CloudAWSRegistration.delete_account)
    cloud_registration_aws_delete_account = delete_account
    validate_accounts = called(sync.CloudAWSRegistration.validate_accounts)
    cloud_registration_aws_validate_accounts = validate_accounts
    query_accounts = listed(sync.CloudAWSRegistration.query_accounts)
    cloud_registration_aws_query_accounts = query_accounts

class CloudAzureRegistration(Service):
    """Azure tenants of Falcon Cloud Security: register and check them, handle issues, get set-up scripts."""
    cloud_registration_azure_get_issue_suppression_values_by_field = called(sync.CloudAzureRegistration.cloud_registration_azure_get_issue_suppression_values_by_field)
    cloud_registration_azure_get_issue_values_by_field = called(sync.CloudAzureRegistration.cloud_registration_azure_get_issue_values_by_field)
    delete_legacy_subscription = called(sync.CloudAzureRegistration.delete_legacy_subscription)
    cloud_registration_azure_delete_legacy_subscription = delete_legacy_subscription
    cloud_registration_azure_get_suppressions = listed(sync.CloudAzureRegistration.cloud_registration_azure_get_suppressions)
    cloud_registration_azure_create_suppressions = called(sync.CloudAzureRegistration.cloud_registration_azure_create_suppressions)
    cloud_registration_azure_delete_suppressions = called(sync.CloudAzureRegistration.cloud_registration_azure_delete_suppressions)
    cloud_registration_azure_update_suppressions = called(sync.CloudAzureRegistration.cloud_registration_azure_update_suppressions)
    cloud_registration_azure_get_issues = listed(sync.CloudAzureRegistration.cloud_registration_azure_get_issues)
    health_check = called(sync.CloudAzureRegistration.health_check)
    cloud_registration_azure_trigger_health_check = health_check
    get_registration = called(sync.CloudAzureRegistration.get_registration)
    cloud_registration_azure_get_registration = get_registration
    create_registration = called(sync.CloudAzureRegistration.create_registration)
    cloud_registration_azure_create_registration = create_registration
    delete_registration = called(sync.CloudAzureRegistration.delete_registration)
    cloud_registration_azure_delete_registration = delete_registration
    update_registration = called(sync.CloudAzureRegistration.update_registration)
    cloud_registration_azure_update_registration = update_registration
    validate_registration = called(sync.CloudAzureRegistration.validate_registration)
    cloud_registration_azure_validate_registration = validate_registration
    cloud_registration_azure_get_script_versions = listed(sync.CloudAzureRegistration.cloud_registration_azure_get_script_versions)
    cloud_registration_azure_get_script = replaced(sync.CloudAzureRegistration.cloud_registration_azure_get_script)
    deployment_script = replaced(sync.CloudAzureRegistration.deployment_script)
    download_azure_script = deployment_script
    download_script = called(sync.CloudAzureRegistration.download_script)
    cloud_registration_azure_download_script = download_script

@deprecated('use CSPMRegistration')
class CloudConnectAWS(Service):
    """AWS accounts of Cloud Connect: find, describe, provision, change and remove them, and check access."""
    query_aws_accounts = listed(sync.CloudConnectAWS.query_aws_accounts)
    QueryAWSAccounts = query_aws_accounts
    get_aws_settings = replaced(sync.CloudConnectAWS.get_aws_settings)
    GetAWSSettings = get_aws_settings
    get_aws_accounts = chunked(sync.CloudConnectAWS.get_aws_accounts)
    GetAWSAccounts = get_aws_accounts
    provision_aws_accounts = replaced(sync.CloudConnectAWS.provision_aws_accounts)
    ProvisionAWSAccounts = provision_aws_accounts
    delete_aws_accounts = replaced(sync.CloudConnectAWS.delete_aws_accounts)
    DeleteAWSAccounts = delete_aws_accounts
    update_aws_accounts = replaced(sync.CloudConnectAWS.update_aws_accounts)
    UpdateAWSAccounts = update_aws_accounts
    create_or_update_aws_settings = replaced(sync.CloudConnectAWS.create_or_update_aws_settings)
    CreateOrUpdateAWSSettings = create_or_update_aws_settings
    verify_aws_account_access = replaced(sync.CloudConnectAWS.verify_aws_account_access)
    VerifyAWSAccountAccess = verify_aws_account_access
    query_aws_accounts_for_ids = listed(sync.CloudConnectAWS.query_aws_accounts_for_ids)
    QueryAWSAccountsForIDs = query_aws_accounts_for_ids

Cloud_Connect_AWS = CloudConnectAWS

class CloudGoogleCloudRegistration(Service):
    """Google Cloud registrations of Falcon Cloud Security: create, describe, change, check and remove them."""
    get_entities = called(sync.CloudGoogleCloudRegistration.get_entities)
    cloud_registration_gcp_get_entities = get_entities
    trigger_health_check = called(sync.CloudGoogleCloudRegistration.trigger_health_check)
    cloud_registration_gcp_trigger_health_check = trigger_health_check
    get_registration = chunked(sync.CloudGoogleCloudRegistration.get_registration)
    cloud_registration_gcp_get_registration = get_registration
    update_registration = called(sync.CloudGoogleCloudRegistration.update_registration)
    cloud_registration_gcp_put_registration = update_registration
    create_registration = called(sync.CloudGoogleCloudRegistration.create_registration)
    cloud_registration_gcp_create_registration = create_registration
    delete_registration = chunked(sync.CloudGoogleCloudRegistration.delete_registration)
    cloud_registration_gcp_delete_registration = delete_registration
    cloud_registration_gcp_update_registration = chunked(sync.CloudGoogleCloudRegistration.cloud_registration_gcp_update_registration)
    generate_gcp_infra_manager_script = called(sync.CloudGoogleCloudRegistration.generate_gcp_infra_manager_script)
    cloud_registration_gcp_post_infra_manager_script = generate_gcp_infra_manager_script
    cloud_registration_gcp_post_terraform_script = downloaded(sync.CloudGoogleCloudRegistration.cloud_registration_gcp_post_terraform_script)

class CloudOCIRegistration(Service):
    """OCI tenancies of Falcon Cloud Security: list, register, change, check and remove them, rotate keys, get scripts."""
    get_account = listed(sync.CloudOCIRegistration.get_account)
    cloud_security_registration_oci_get_account = get_account
    rotate_key = called(sync.CloudOCIRegistration.rotate_key)
    cloud_security_registration_oci_rotate_key = rotate_key
    validate_tenancy = called(sync.CloudOCIRegistration.validate_tenancy)
    cloud_security_registration_oci_validate_tenancy = validate_tenancy
    create_account = called(sync.CloudOCIRegistration.create_account)
    cloud_security_registration_oci_create_account = create_account
    delete_account = called(sync.CloudOCIRegistration.delete_account)
    cloud_security_registration_oci_delete_account = delete_account
    update_account = called(sync.CloudOCIRegistration.update_account)
    cloud_security_registration_oci_update_account = update_account
    download_script = called(sync.CloudOCIRegistration.download_script)
    cloud_security_registration_oci_download_script = download_script

class CloudPolicies(Service):
    """Find, describe, create, change and delete rules for cloud resources, compliance frameworks and exceptions."""
    get_rule_input_schema = called(sync.CloudPolicies.get_rule_input_schema)
    GetRuleInputSchema = get_rule_input_schema
    clone_compliance_framework = called(sync.CloudPolicies.clone_compliance_framework)
    CloneComplianceFramework = clone_compliance_framework
    replace_control_rules = called(sync.CloudPolicies.replace_control_rules)
    ReplaceControlRules = replace_control_rules
    get_compliance_controls = called(sync.CloudPolicies.get_compliance_controls)
    GetComplianceControls = get_compliance_controls
    create_compliance_control = called(sync.CloudPolicies.create_compliance_control)
    CreateComplianceControl = create_compliance_control
    delete_compliance_control = called(sync.CloudPolicies.delete_compliance_control)
    DeleteComplianceControl = delete_compliance_control
    update_compliance_control = called(sync.CloudPolicies.update_compliance_control)
    UpdateComplianceControl = update_compliance_control
    rename_section_compliance_framework = called(sync.CloudPolicies.rename_section_compliance_framework)
    RenameSectionComplianceFramework = rename_section_compliance_framework
    get_compliance_frameworks = called(sync.CloudPolicies.get_compliance_frameworks)
    GetComplianceFrameworks = get_compliance_frameworks
    create_compliance_framework = called(sync.CloudPolicies.create_compliance_framework)
    CreateComplianceFramework = create_compliance_framework
    delete_compliance_framework = called(sync.CloudPolicies.delete_compliance_framework)
    DeleteComplianceFramework = delete_compliance_framework
    update_compliance_framework = called(sync.CloudPolicies.update_compliance_framework)
    UpdateComplianceFramework = update_compliance_framework
    get_enriched_asset = chunked(sync.CloudPolicies.get_enriched_asset)
    GetEnrichedAsset = get_enriched_asset
    get_evaluation_result = chunked(sync.CloudPolicies.get_evaluation_result)
    GetEvaluationResult = get_evaluation_result
    get_rule_override = called(sync.CloudPolicies.get_rule_override)
    GetRuleOverride = get_rule_override
    create_rule_override = called(sync.CloudPolicies.create_rule_override)
    CreateRuleOverride = create_rule_override
    delete_rule_override = called(sync.CloudPolicies.delete_rule_override)
    DeleteRuleOverride = delete_rule_override
    update_rule_override = called(sync.CloudPolicies.update_rule_override)
    UpdateRuleOverride = update_rule_override
    get_rule = called(sync.CloudPolicies.get_rule)
    GetRule = get_rule
    create_rule = called(sync.CloudPolicies.create_rule)
    CreateRuleMixin0 = create_rule
    delete_rule = called(sync.CloudPolicies.delete_rule)
    DeleteRuleMixin0 = delete_rule
    update_rule = called(sync.CloudPolicies.update_rule)
    UpdateRule = update_rule
    get_suppression_rules = called(sync.CloudPolicies.get_suppression_rules)
    GetSuppressionRules = get_suppression_rules
    create_suppression_rule = called(sync.CloudPolicies.create_suppression_rule)
    CreateSuppressionRule = create_suppression_rule
    delete_suppression_rules = chunked(sync.CloudPolicies.delete_suppression_rules)
    DeleteSuppressionRules = delete_suppression_rules
    update_suppression_rule = called(sync.CloudPolicies.update_suppression_rule)
    UpdateSuppressionRule = update_suppression_rule
    query_compliance_controls = listed(sync.CloudPolicies.query_compliance_controls)
    QueryComplianceControls = query_compliance_controls
    query_compliance_frameworks = listed(sync.CloudPolicies.query_compliance_frameworks)
    QueryComplianceFrameworks = query_compliance_frameworks
    query_rule = listed(sync.CloudPolicies.query_rule)
    QueryRule = query_rule
    query_suppression_rules = listed(sync.CloudPolicies.query_suppression_rules)
    QuerySuppressionRules = query_suppression_rules

class CloudSecurity(Service):
    """Find risks in the cloud, and find, describe, create, change and delete groups of cloud assets."""
    combined_cloud_risks = listed(sync.CloudSecurity.combined_cloud_risks)
    list_cloud_groups = listed(sync.CloudSecurity.list_cloud_groups)
    ListCloudGroupsExternal = list_cloud_groups
    list_cloud_groups_by_id = called(sync.CloudSecurity.list_cloud_groups_by_id)
    ListCloudGroupsByIDExternal = list_cloud_groups_by_id
    create_cloud_group = called(sync.CloudSecurity.create_cloud_group)
    CreateCloudGroupExternal = create_cloud_group
    delete_cloud_groups = called(sync.CloudSecurity.delete_cloud_groups)
    DeleteCloudGroupsExternal = delete_cloud_groups
    update_cloud_group = called(sync.CloudSecurity.update_cloud_group)
    UpdateCloudGroupExternal = update_cloud_group
    list_group_ids = listed(sync.CloudSecurity.list_group_ids)
    ListCloudGroupIDsExternal = list_group_ids

class CloudSecurityAssets(Service):
    """Find and describe cloud resources, their compliance and the findings in applications."""
    combined_application_findings = listed(sync.CloudSecurityAssets.combined_application_findings)
    cloud_security_assets_combined_application_findings = combined_application_findings
    get_combined_compliance_by_account = listed(sync.CloudSecurityAssets.get_combined_compliance_by_account)
    cloud_security_assets_combined_compliance_by_account = get_combined_compliance_by_account
    get_assets = chunked(sync.CloudSecurityAssets.get_assets)
    cloud_security_assets_entities_get = get_assets
    cloud_security_assets_entities_post = chunked(sync.CloudSecurityAssets.cloud_security_assets_entities_post)
    query_assets = listed(sync.CloudSecurityAssets.query_assets)
    cloud_security_assets_queries = query_assets

class CloudSecurityCompliance(Service):
    """Get the compliance scores of frameworks and of rules in the cloud."""
    framework_posture_summaries = chunked(sync.CloudSecurityCompliance.framework_posture_summaries)
    cloud_compliance_framework_posture_summaries = framework_posture_summaries
    rule_posture_summaries = chunked(sync.CloudSecurityCompliance.rule_posture_summaries)
    cloud_compliance_rule_posture_summaries = rule_posture_summaries

class CloudSecurityDetections(Service):
    """Find and describe indicators of misconfiguration (IOMs) of cloud resources."""
    get_combined_iom_by_rule = listed(sync.CloudSecurityDetections.get_combined_iom_by_rule)
    cspm_evaluations_combined_iom_by_rule = get_combined_iom_by_rule
    get_iom_entities = chunked(sync.CloudSecurityDetections.get_iom_entities)
    cspm_evaluations_iom_entities = get_iom_entities
    cspm_evaluations_iom_entities_post = chunked(sync.CloudSecurityDetections.cspm_evaluations_iom_entities_post)
    query_iom_entities = listed(sync.CloudSecurityDetections.query_iom_entities)
    cspm_evaluations_iom_queries = query_iom_entities

class CloudSecurityRegistrationCombined(Service):
    """Count the registered accounts of all cloud providers together."""
    cloud_registration_cross_provider_get_account_aggregates = called(sync.CloudSecurityRegistrationCombined.cloud_registration_cross_provider_get_account_aggregates)

class CloudSecurityRisks(Service):
    """Read how the risks of a cloud asset changed over time."""
    cloud_security_timeline_risks_enriched = called(sync.CloudSecurityRisks.cloud_security_timeline_risks_enriched)

class CloudSnapshots(Service):
    """Scan snapshots of cloud assets, read their reports, and find misconfigurations in infrastructure as code."""
    search_detections = listed(sync.CloudSnapshots.search_detections)
    CombinedDetections = search_detections
    get_iac_credentials = called(sync.CloudSnapshots.get_iac_credentials)
    GetCredentialsIAC = get_iac_credentials
    search_scan_jobs = listed(sync.CloudSnapshots.search_scan_jobs)
    ReadDeploymentsCombined = search_scan_jobs
    register_account = called(sync.CloudSnapshots.register_account)
    RegisterCspmSnapshotAccount = register_account
    get_scan_jobs = chunked(sync.CloudSnapshots.get_scan_jobs)
    ReadDeploymentsEntities = get_scan_jobs
    launch_scan_job = called(sync.CloudSnapshots.launch_scan_job)
    CreateDeploymentEntity = launch_scan_job
    get_credentials = called(sync.CloudSnapshots.get_credentials)
    GetCredentialsMixin0 = get_credentials
    get_scan_reports = called(sync.CloudSnapshots.get_scan_reports)
    GetScanReport = get_scan_reports

class CodeSecurity(Service):
    """Connect source code management (SCM), list its repositories, and choose the branches to scan."""
    get_scm_repository_aggregates = called(sync.CodeSecurity.get_scm_repository_aggregates)
    GetSCMRepositoryAggregates = get_scm_repository_aggregates
    get_branch_config = called(sync.CodeSecurity.get_branch_config)
    GetBranchConfig = get_branch_config
    create_branch_config = called(sync.CodeSecurity.create_branch_config)
    CreateBranchConfig = create_branch_config
    delete_branch_config = called(sync.CodeSecurity.delete_branch_config)
    DeleteBranchConfig = delete_branch_config
    update_branch_config = called(sync.CodeSecurity.update_branch_config)
    UpdateBranchConfig = update_branch_config
    list_scm_connections = called(sync.CodeSecurity.list_scm_connections)
    ListSCMConnections = list_scm_connections
    get_scm_connection = called(sync.CodeSecurity.get_scm_connection)
    GetSCMConnection = get_scm_connection
    delete_scm_connection = called(sync.CodeSecurity.delete_scm_connection)
    DeleteSCMConnection = delete_scm_connection
    trigger_scm_sync = called(sync.CodeSecurity.trigger_scm_sync)
    TriggerSCMSync = trigger_scm_sync
    list_scm_exclusion_rules = called(sync.CodeSecurity.list_scm_exclusion_rules)
    ListExclusionRules = list_scm_exclusion_rules
    create_scm_exclusion_rule = called(sync.CodeSecurity.create_scm_exclusion_rule)
    CreateExclusionRule = create_scm_exclusion_rule
    delete_scm_exclusion_rule = called(sync.CodeSecurity.delete_scm_exclusion_rule)
    DeleteExclusionRule = delete_scm_exclusion_rule
    list_scm_repositories = listed(sync.CodeSecurity.list_scm_repositories)
    ListSCMRepositories = list_scm_repositories
    exchange_github_app_code = called(sync.CodeSecurity.exchange_github_app_code)
    ExchangeGitHubAppCode = exchange_github_app_code
    register_scm_app = called(sync.CodeSecurity.register_scm_app)
    RegisterSCMApp = register_scm_app

class ConfigurationAssessment(Service):
    """Configuration assessment: find the findings of hosts, and describe the rules."""
    query_combined_assessments = listed(sync.ConfigurationAssessment.query_combined_assessments)
    getCombinedAssessmentsQuery = query_combined_assessments
    get_rule_details = chunked(sync.ConfigurationAssessment.get_rule_details)
    getRuleDetails = get_rule_details

class ConfigurationAssessmentEvaluationLogic(Service):
    """Configuration assessment evaluation logic: the tests behind the findings of a host."""
    get_evaluation_logic = called(sync.ConfigurationAssessmentEvaluationLogic.get_evaluation_logic)
    getEvaluationLogicMixin0 = get_evaluation_logic

class ContainerAlerts(Service):
    """Container alerts: count them and read their records."""
    read_counts_by_severity = called(sync.ContainerAlerts.read_counts_by_severity)
    ReadContainerAlertsCountBySeverity = read_counts_by_severity
    read_counts = called(sync.ContainerAlerts.read_counts)
    ReadContainerAlertsCount = read_counts
    search_and_read = listed(sync.ContainerAlerts.search_and_read)
    SearchAndReadContainerAlerts = search_and_read

class ContainerDetections(Service):
    """Container detections: count and find them, in images and in running containers."""
    read_detection_counts_by_severity = called(sync.ContainerDetections.read_detection_counts_by_severity)
    ReadDetectionsCountBySeverity = read_detection_counts_by_severity
    read_detections_count_by_type = called(sync.ContainerDetections.read_detections_count_by_type)
    ReadDetectionsCountByType = read_detections_count_by_type
    read_detections_count = called(sync.ContainerDetections.read_detections_count)
    ReadDetectionsCount = read_detections_count
    read_combined_detections = listed(sync.ContainerDetections.read_combined_detections)
    ReadCombinedDetections = read_combined_detections
    search_runtime_detections = listed(sync.ContainerDetections.search_runtime_detections)
    GetRuntimeDetectionsCombinedV2 = search_runtime_detections
    read_detections = listed(sync.ContainerDetections.read_detections)
    ReadDetections = read_detections
    search_detections = listed(sync.ContainerDetections.search_detections)
    SearchDetections = search_detections

class ContainerImageCompliance(Service):
    """Count and group the results of compliance rules for images, containers and Kubernetes clusters."""
    aggregate_cluster_assessments = called(sync.ContainerImageCompliance.aggregate_cluster_assessments)
    extAggregateClusterAssessments = aggregate_cluster_assessments
    aggregate_image_assessments = called(sync.ContainerImageCompliance.aggregate_image_assessments)
    extAggregateImageAssessments = aggregate_image_assessments
    aggregate_rules_assessments = called(sync.ContainerImageCompliance.aggregate_rules_assessments)
    extAggregateRulesAssessments = aggregate_rules_assessments
    aggregate_failed_containers_by_rules = called(sync.ContainerImageCompliance.aggregate_failed_containers_by_rules)
    extAggregateFailedContainersByRulesPath = aggregate_failed_containers_by_rules
    aggregate_failed_containers_count_by_severity = called(sync.ContainerImageCompliance.aggregate_failed_containers_count_by_severity)
    extAggregateFailedContainersCountBySeverity = aggregate_failed_containers_count_by_severity
    aggregate_failed_images_by_rules = called(sync.ContainerImageCompliance.aggregate_failed_images_by_rules)
    extAggregateFailedImagesByRulesPath = aggregate_failed_images_by_rules
    aggregate_failed_images_count_by_severity = called(sync.ContainerImageCompliance.aggregate_failed_images_count_by_severity)
    extAggregateFailedImagesCountBySeverity = aggregate_failed_images_count_by_severity
    aggregate_failed_rules_by_clusters = called(sync.ContainerImageCompliance.aggregate_failed_rules_by_clusters)
    extAggregateFailedRulesByClusters = aggregate_failed_rules_by_clusters
    aggregate_failed_rules_by_image = called(sync.ContainerImageCompliance.aggregate_failed_rules_by_image)
    extAggregateFailedRulesByImages = aggregate_failed_rules_by_image
    aggregate_failed_rules_count_by_severity = called(sync.ContainerImageCompliance.aggregate_failed_rules_count_by_severity)
    extAggregateFailedRulesCountBySeverity = aggregate_failed_rules_count_by_severity
    aggregate_rules_by_status = called(sync.ContainerImageCompliance.aggregate_rules_by_status)
    extAggregateRulesByStatus = aggregate_rules_by_status

ComplianceAssessments = ContainerImageCompliance

class ContainerImages(Service):
    """Container images: count them, read their assessments, and declare base images."""
    aggregate_assessment_history = called(sync.ContainerImages.aggregate_assessment_history)
    AggregateImageAssessmentHistory = aggregate_assessment_history
    aggregate_count_by_base_os = called(sync.ContainerImages.aggregate_count_by_base_os)
    AggregateImageCountByBaseOS = aggregate_count_by_base_os
    aggregate_count_by_state = called(sync.ContainerImages.aggregate_count_by_state)
    AggregateImageCountByState = aggregate_count_by_state
    aggregate_count = called(sync.ContainerImages.aggregate_count)
    AggregateImageCount = aggregate_count
    get_combined_base_images = called(sync.ContainerImages.get_combined_base_images)
    CombinedBaseImages = get_combined_base_images
    get_combined_images = listed(sync.ContainerImages.get_combined_images)
    GetCombinedImages = get_combined_images
    get_combined_images_by_vulnerability_count = called(sync.ContainerImages.get_combined_images_by_vulnerability_count)
    CombinedImageByVulnerabilityCount = get_combined_images_by_vulnerability_count
    get_combined_detail = listed(sync.ContainerImages.get_combined_detail)
    CombinedImageDetail = get_combined_detail
    read_combined_export = called(sync.ContainerImages.read_combined_export)
    ReadCombinedImagesExport = read_combined_export
    get_combined_issues_summary = called(sync.ContainerImages.get_combined_issues_summary)
    CombinedImageIssuesSummary = get_combined_issues_summary
    get_combined_vulnerabilities_summary = called(sync.ContainerImages.get_combined_vulnerabilities_summary)
    CombinedImageVulnerabilitySummary = get_combined_vulnerabilities_summary
    create_base_images = called(sync.ContainerImages.create_base_images)
    CreateBaseImagesEntities = create_base_images
    delete_base_images = called(sync.ContainerImages.delete_base_images)
    DeleteBaseImages = delete_base_images

class ContainerPackages(Service):
    """Container packages: find those in images, and count the vulnerable ones."""
    read_packages_by_image_count = called(sync.ContainerPackages.read_packages_by_image_count)
    ReadPackagesByImageCount = read_packages_by_image_count
    read_zero_day_counts = called(sync.ContainerPackages.read_zero_day_counts)
    ReadPackagesCountByZeroDay = read_zero_day_counts
    read_fixable_vuln_count = listed(sync.ContainerPackages.read_fixable_vuln_count)
    ReadPackagesByFixableVulnCount = read_fixable_vuln_count
    read_vuln_count = listed(sync.ContainerPackages.read_vuln_count)
    ReadPackagesByVulnCount = read_vuln_count
    read_combined_export = listed(sync.ContainerPackages.read_combined_export)
    ReadPackagesCombinedExport = read_combined_export
    read_combined = listed(sync.ContainerPackages.read_combined)
    ReadPackagesCombined = read_combined
    read_packages = listed(sync.ContainerPackages.read_packages)
    ReadPackagesCombinedV2 = read_packages

class ContainerVulnerabilities(Service):
    """Container vulnerabilities: count and find them, and list the vulnerabilities of one image."""
    read_vulnerability_counts_by_active_exploited = called(sync.ContainerVulnerabilities.read_vulnerability_counts_by_active_exploited)
    ReadVulnerabilityCountByActivelyExploited = read_vulnerability_counts_by_active_exploited
    read_vulnerability_counts_by_actively_exploited = read_vulnerability_counts_by_active_exploited
    read_vulnerability_counts_by_cps_rating = called(sync.ContainerVulnerabilities.read_vulnerability_counts_by_cps_rating)
    ReadVulnerabilityCountByCPSRating = read_vulnerability_counts_by_cps_rating
    read_vulnerability_counts_by_cvss_score = called(sync.ContainerVulnerabilities.read_vulnerability_counts_by_cvss_score)
    ReadVulnerabilityCountByCVSSScore = read_vulnerability_counts_by_cvss_score
    read_vulnerability_counts_by_severity = called(sync.ContainerVulnerabilities.read_vulnerability_counts_by_severity)
    ReadVulnerabilityCountBySeverity = read_vulnerability_counts_by_severity
    read_vulnerability_count = called(sync.ContainerVulnerabilities.read_vulnerability_count)
    ReadVulnerabilityCount = read_vulnerability_count
    read_vulnerabilities_by_count = listed(sync.ContainerVulnerabilities.read_vulnerabilities_by_count)
    ReadVulnerabilitiesByImageCount = read_vulnerabilities_by_count
    read_vulnerabilities_by_pub_date = listed(sync.ContainerVulnerabilities.read_vulnerabilities_by_pub_date)
    ReadVulnerabilitiesPublicationDate = read_vulnerabilities_by_pub_date
    read_combined_vulnerability_detail = listed(sync.ContainerVulnerabilities.read_combined_vulnerability_detail)
    ReadCombinedVulnerabilitiesDetails = read_combined_vulnerability_detail
    read_combined_vulnerabilities_info = listed(sync.ContainerVulnerabilities.read_combined_vulnerabilities_info)
    ReadCombinedVulnerabilitiesInfo = read_combined_vulnerabilities_info
    read_combined_vulnerabilities = listed(sync.ContainerVulnerabilities.read_combined_vulnerabilities)
    ReadCombinedVulnerabilities = read_combined_vulnerabilities

class ContentUpdatePolicies(Service):
    """Content update policies: find, create, change, order and delete them, and pin or pause content."""
    query_policy_members_combined = listed(sync.ContentUpdatePolicies.query_policy_members_combined)
    queryCombinedContentUpdatePolicyMembers = query_policy_members_combined
    query_policies_combined = listed(sync.ContentUpdatePolicies.query_policies_combined)
    queryCombinedContentUpdatePolicies = query_policies_combined
    perform_action = called(sync.ContentUpdatePolicies.perform_action)
    performContentUpdatePoliciesAction = perform_action
    set_precedence = called(sync.ContentUpdatePolicies.set_precedence)
    setContentUpdatePoliciesPrecedence = set_precedence
    get_policies = called(sync.ContentUpdatePolicies.get_policies)
    getContentUpdatePolicies = get_policies
    create_policies = called(sync.ContentUpdatePolicies.create_policies)
    createContentUpdatePolicies = create_policies
    update_policies = called(sync.ContentUpdatePolicies.update_policies)
    updateContentUpdatePolicies = update_policies
    delete_policies = called(sync.ContentUpdatePolicies.delete_policies)
    deleteContentUpdatePolicies = delete_policies
    query_policy_members = listed(sync.ContentUpdatePolicies.query_policy_members)
    queryContentUpdatePolicyMembers = query_policy_members
    query_pinnable_content_versions = called(sync.ContentUpdatePolicies.query_pinnable_content_versions)
    queryPinnableContentVersions = query_pinnable_content_versions
    query_policies = listed(sync.ContentUpdatePolicies.query_policies)
    queryContentUpdatePolicies = query_policies

class CorrelationRules(Service):
    """Correlation rules: find, describe, create, publish, export and delete them and their versions."""
    aggregate_rule_versions = called(sync.CorrelationRules.aggregate_rule_versions)
    aggregates_rule_versions_post_v1 = aggregate_rule_versions
    get_rules_combined = listed(sync.CorrelationRules.get_rules_combined)
    combined_rules_get_v1 = get_rules_combined
    get_rules_combined_v2 = listed(sync.CorrelationRules.get_rules_combined_v2)
    combined_rules_get_v2 = get_rules_combined_v2
    get_latest_rule_versions = called(sync.CorrelationRules.get_latest_rule_versions)
    entities_latest_rules_get_v1 = get_latest_rule_versions
    export_rule = called(sync.CorrelationRules.export_rule)
    entities_rule_versions_export_post_v1 = export_rule
    import_rule = called(sync.CorrelationRules.import_rule)
    entities_rule_versions_import_post_v1 = import_rule
    publish_rule_version = called(sync.CorrelationRules.publish_rule_version)
    entities_rule_versions_publish_patch_v1 = publish_rule_version
    delete_rule_versions = called(sync.CorrelationRules.delete_rule_versions)
    entities_rule_versions_delete_v1 = delete_rule_versions
    get_rules = called(sync.CorrelationRules.get_rules)
    entities_rules_get_v1 = get_rules
    create_rule = called(sync.CorrelationRules.create_rule)
    entities_rules_post_v1 = create_rule
    update_rule = called(sync.CorrelationRules.update_rule)
    entities_rules_patch_v1 = update_rule
    delete_rules = called(sync.CorrelationRules.delete_rules)
    entities_rules_delete_v1 = delete_rules
    get_rules_v2 = called(sync.CorrelationRules.get_rules_v2)
    entities_rules_get_v2 = get_rules_v2
    create_rule_from_template = called(sync.CorrelationRules.create_rule_from_template)
    entities_templates_rules_post_v1 = create_rule_from_template
    get_rule_templates_by_id = called(sync.CorrelationRules.get_rule_templates_by_id)
    entities_templates_get_v1Mixin0 = get_rule_templates_by_id
    query_rules = listed(sync.CorrelationRules.query_rules)
    queries_rules_get_v1 = query_rules
    query_rules_v2 = listed(sync.CorrelationRules.query_rules_v2)
    queries_rules_get_v2 = query_rules_v2
    search_rule_template_ids = listed(sync.CorrelationRules.search_rule_template_ids)
    queries_templates_get_v1Mixin0 = search_rule_template_ids

class CorrelationRulesAdmin(Service):
    """Correlation rules, administration: change who owns rules."""
    change_correlation_rule_owner = called(sync.CorrelationRulesAdmin.change_correlation_rule_owner)
    entities_rules_ownership_put_v1 = change_correlation_rule_owner
    entities_rules_ownership_put_v2 = called(sync.CorrelationRulesAdmin.entities_rules_ownership_put_v2)

class CSPMRegistration(Service):
    """Posture management of clouds: register accounts, read findings, set policies and scan schedules."""
    get_aws_account = listed(sync.CSPMRegistration.get_aws_account)
    GetCSPMAwsAccount = get_aws_account
    create_aws_account = called(sync.CSPMRegistration.create_aws_account)
    CreateCSPMAwsAccount = create_aws_account
    delete_aws_account = called(sync.CSPMRegistration.delete_aws_account)
    DeleteCSPMAwsAccount = delete_aws_account
    update_aws_account = called(sync.CSPMRegistration.update_aws_account)
    PatchCSPMAwsAccount = update_aws_account
    get_aws_console_setup_urls = called(sync.CSPMRegistration.get_aws_console_setup_urls)
    GetCSPMAwsConsoleSetupURLs = get_aws_console_setup_urls
    get_aws_account_scripts_attachment = called(sync.CSPMRegistration.get_aws_account_scripts_attachment)
    GetCSPMAwsAccountScriptsAttachment = get_aws_account_scripts_attachment
    get_azure_account = listed(sync.CSPMRegistration.get_azure_account)
    GetCSPMAzureAccount = get_azure_account
    create_azure_account = called(sync.CSPMRegistration.create_azure_account)
    CreateCSPMAzureAccount = create_azure_account
    delete_azure_account = called(sync.CSPMRegistration.delete_azure_account)
    DeleteCSPMAzureAccount = delete_azure_account
    update_azure_account = called(sync.CSPMRegistration.update_azure_account)
    UpdateCSPMAzureAccount = update_azure_account
    update_azure_account_client_id = called(sync.CSPMRegistration.update_azure_account_client_id)
    UpdateCSPMAzureAccountClientID = update_azure_account_client_id
    update_azure_tenant_default_subscription_id = called(sync.CSPMRegistration.update_azure_tenant_default_subscription_id)
    UpdateCSPMAzureTenantDefaultSubscriptionID = update_azure_tenant_default_subscription_id
    azure_download_certificate = called(sync.CSPMRegistration.azure_download_certificate)
    AzureDownloadCertificate = azure_download_certificate
    get_azure_management_group = listed(sync.CSPMRegistration.get_azure_management_group)
    GetCSPMAzureManagementGroup = get_azure_management_group
    create_azure_management_group = called(sync.CSPMRegistration.create_azure_management_group)
    CreateCSPMAzureManagementGroup = create_azure_management_group
    delete_azure_management_group = called(sync.CSPMRegistration.delete_azure_management_group)
    DeleteCSPMAzureManagementGroup = delete_azure_management_group
    azure_refresh_certificate = called(sync.CSPMRegistration.azure_refresh_certificate)
    AzureRefreshCertificate = azure_refresh_certificate
    get_azure_user_scripts_attachment = called(sync.CSPMRegistration.get_azure_user_scripts_attachment)
    GetCSPMAzureUserScriptsAttachment = get_azure_user_scripts_attachment
    get_gcp_account = listed(sync.CSPMRegistration.get_gcp_account)
    GetCSPMCGPAccount = get_gcp_account
    GetCSPMGCPAccount = get_gcp_account
    create_gcp_account = called(sync.CSPMRegistration.create_gcp_account)
    CreateCSPMGCPAccount = create_gcp_account
    delete_gcp_account = called(sync.CSPMRegistration.delete_gcp_account)
    DeleteCSPMGCPAccount = delete_gcp_account
    update_gcp_account = called(sync.CSPMRegistration.update_gcp_account)
    UpdateCSPMGCPAccount = update_gcp_account
    connect_gcp_account = called(sync.CSPMRegistration.connect_gcp_account)
    ConnectCSPMGCPAccount = connect_gcp_account
    validate_gcp_account = called(sync.CSPMRegistration.validate_gcp_account)
    GetCSPMGCPValidateAccountsExt = validate_gcp_account
    get_gcp_service_account = called(sync.CSPMRegistration.get_gcp_service_account)
    GetCSPMGCPServiceAccountsExt = get_gcp_service_account
    update_gcp_service_account = called(sync.CSPMRegistration.update_gcp_service_account)
    UpdateCSPMGCPServiceAccountsExt = update_gcp_service_account
    validate_gcp_service_account = called(sync.CSPMRegistration.validate_gcp_service_account)
    ValidateCSPMGCPServiceAccountExt = validate_gcp_service_account
    get_gcp_user_scripts_attachment = called(sync.CSPMRegistration.get_gcp_user_scripts_attachment)
    GetCSPMGCPUserScriptsAttachment = get_gcp_user_scripts_attachment
    get_behavior_detections = called(sync.CSPMRegistration.get_behavior_detections)
    GetBehaviorDetections = get_behavior_detections
    get_configuration_detection_entities = called(sync.CSPMRegistration.get_configuration_detection_entities)
    GetConfigurationDetectionEntities = get_configuration_detection_entities
    get_cloud_event_ids = called(sync.CSPMRegistration.get_cloud_event_ids)
    getCloudEventIDs = get_cloud_event_ids
    get_configuration_detection_ids_v2 = listed(sync.CSPMRegistration.get_configuration_detection_ids_v2)
    GetConfigurationDetectionIDsV2 = get_configuration_detection_ids_v2
    get_ioa_events = called(sync.CSPMRegistration.get_ioa_events)
    GetIOAEvents = get_ioa_events
    get_ioa_users = called(sync.CSPMRegistration.get_ioa_users)
    GetIOAUsers = get_ioa_users
    get_policy = chunked(sync.CSPMRegistration.get_policy)
    GetCSPMPolicy = get_policy
    get_policy_details = called(sync.CSPMRegistration.get_policy_details)
    GetCSPMPoliciesDetails = get_policy_details
    get_policy_settings = called(sync.CSPMRegistration.get_policy_settings)
    GetCSPMPolicySettings = get_policy_settings
    update_policy_settings = called(sync.CSPMRegistration.update_policy_settings)
    UpdateCSPMPolicySettings = update_policy_settings
    get_scan_schedule = called(sync.CSPMRegistration.get_scan_schedule)
    GetCSPMScanSchedule = get_scan_schedule
    update_scan_schedule = called(sync.CSPMRegistration.update_scan_schedule)
    UpdateCSPMScanSchedule = update_scan_schedule
    get_configuration_detections = replaced(sync.CSPMRegistration.get_configuration_detections)
    GetConfigurationDetections = get_configuration_detections

CSPM_Registration = CSPMRegistration

class CustomIOA(Service):
    """Custom IOA rules: find, describe, create, update and delete rules and groups of rules."""
    get_patterns = called(sync.CustomIOA.get_patterns)
    get_platforms = called(sync.CustomIOA.get_platforms)
    get_platformsMixin0 = get_platforms
    get_rule_groups = called(sync.CustomIOA.get_rule_groups)
    get_rule_groupsMixin0 = get_rule_groups
    create_rule_group = called(sync.CustomIOA.create_rule_group)
    create_rule_groupMixin0 = create_rule_group
    delete_rule_groups = called(sync.CustomIOA.delete_rule_groups)
    delete_rule_groupMixin0 = delete_rule_groups
    delete_rule_groupsMixin0 = delete_rule_groups
    update_rule_group = called(sync.CustomIOA.update_rule_group)
    update_rule_groupMixin0 = update_rule_group
    get_rule_types = called(sync.CustomIOA.get_rule_types)
    get_rules_get = called(sync.CustomIOA.get_rules_get)
    get_rules = called(sync.CustomIOA.get_rules)
    get_rulesMixin0 = get_rules
    create_rule = called(sync.CustomIOA.create_rule)
    delete_rules = called(sync.CustomIOA.delete_rules)
    update_rules = called(sync.CustomIOA.update_rules)
    update_rules_v2 = called(sync.CustomIOA.update_rules_v2)
    validate = called(sync.CustomIOA.validate)
    query_patterns = listed(sync.CustomIOA.query_patterns)
    query_platforms = listed(sync.CustomIOA.query_platforms)
    query_platformsMixin0 = query_platforms
    query_rule_groups_full = listed(sync.CustomIOA.query_rule_groups_full)
    query_rule_groups = listed(sync.CustomIOA.query_rule_groups)
    query_rule_groupsMixin0 = query_rule_groups
    query_rule_types = listed(sync.CustomIOA.query_rule_types)
    query_rules = listed(sync.CustomIOA.query_rules)
    query_rulesMixin0 = query_rules

Custom_IOA = CustomIOA

class CustomStorage(Service):
    """Custom storage of Foundry apps: list, search, read, write and delete objects in collections."""
    list_collections = called(sync.CustomStorage.list_collections)
    ListCollections = list_collections
    describe_collections = called(sync.CustomStorage.describe_collections)
    DescribeCollections = describe_collections
    describe_collection = called(sync.CustomStorage.describe_collection)
    DescribeCollection = describe_collection
    list = called(sync.CustomStorage.list)
    ListObjects = list
    search = listed(sync.CustomStorage.search)
    SearchObjects = search
    get = downloaded(sync.CustomStorage.get)
    GetObject = get
    upload = called(sync.CustomStorage.upload)
    PutObject = upload
    delete = called(sync.CustomStorage.delete)
    DeleteObject = delete
    metadata = called(sync.CustomStorage.metadata)
    GetObjectMetadata = metadata
    list_schemas = called(sync.CustomStorage.list_schemas)
    ListSchemas = list_schemas
    get_schema = downloaded(sync.CustomStorage.get_schema)
    GetSchema = get_schema
    schema_metadata = called(sync.CustomStorage.schema_metadata)
    GetSchemaMetadata = schema_metadata
    list_by_version = called(sync.CustomStorage.list_by_version)
    ListObjectsByVersion = list_by_version
    search_by_version = listed(sync.CustomStorage.search_by_version)
    SearchObjectsByVersion = search_by_version
    get_version = downloaded(sync.CustomStorage.get_version)
    GetVersionedObject = get_version
    upload_version = called(sync.CustomStorage.upload_version)
    PutObjectByVersion = upload_version
    delete_version = called(sync.CustomStorage.delete_version)
    DeleteVersionedObject = delete_version
    version_metadata = called(sync.CustomStorage.version_metadata)
    GetVersionedObjectMetadata = version_metadata

@deprecated('use CSPMRegistration')
class D4CRegistration(Service):
    """Discover for Cloud: register AWS, Azure and Google Cloud accounts, and get the scripts of their set-up."""
    get_aws_account = listed(sync.D4CRegistration.get_aws_account)
    GetD4CAwsAccount = get_aws_account
    create_aws_account = replaced(sync.D4CRegistration.create_aws_account)
    CreateD4CAwsAccount = create_aws_account
    delete_aws_account = replaced(sync.D4CRegistration.delete_aws_account)
    DeleteD4CAwsAccount = delete_aws_account
    get_aws_console_setup = replaced(sync.D4CRegistration.get_aws_console_setup)
    GetD4CAwsConsoleSetupURLs = get_aws_console_setup
    get_aws_account_scripts = replaced(sync.D4CRegistration.get_aws_account_scripts)
    GetD4CAWSAccountScriptsAttachment = get_aws_account_scripts
    get_azure_account = listed(sync.D4CRegistration.get_azure_account)
    GetCSPMAzureAccount = get_azure_account
    GetDiscoverCloudAzureAccount = get_azure_account
    create_azure_account = replaced(sync.D4CRegistration.create_azure_account)
    CreateCSPMAzureAccount = create_azure_account
    CreateDiscoverCloudAzureAccount = create_azure_account
    update_azure_account_client_id = replaced(sync.D4CRegistration.update_azure_account_client_id)
    UpdateCSPMAzureAccountClientID = update_azure_account_client_id
    UpdateDiscoverCloudAzureAccountClientID = update_azure_account_client_id
    azure_download_certificate = replaced(sync.D4CRegistration.azure_download_certificate)
    DiscoverCloudAzureDownloadCertificate = azure_download_certificate
    get_azure_tenant_ids = replaced(sync.D4CRegistration.get_azure_tenant_ids)
    GetDiscoverCloudAzureTenantIDs = get_azure_tenant_ids
    get_azure_user_scripts_attachment = replaced(sync.D4CRegistration.get_azure_user_scripts_attachment)
    GetCSPMAzureUserScriptsAttachment = get_azure_user_scripts_attachment
    GetDiscoverCloudAzureUserScriptsAttachment = get_azure_user_scripts_attachment
    get_azure_user_scripts = called(sync.D4CRegistration.get_azure_user_scripts)
    GetCSPMAzureUserScripts = get_azure_user_scripts
    GetDiscoverCloudAzureUserScripts = get_azure_user_scripts
    get_gcp_account = listed(sync.D4CRegistration.get_gcp_account)
    GetCSPMGCPAccount = get_gcp_account
    GetCSPMCGPAccount = get_gcp_account
    GetD4CGCPAccount = get_gcp_account
    GetD4CCGPAccount = get_gcp_account
    create_gcp_account = called(sync.D4CRegistration.create_gcp_account)
    CreateCSPMGCPAccount = create_gcp_account
    CreateD4CGCPAccount = create_gcp_account
    delete_gcp_account = called(sync.D4CRegistration.delete_gcp_account)
    DeleteD4CGCPAccount = delete_gcp_account
    connect_gcp_account = called(sync.D4CRegistration.connect_gcp_account)
    ConnectD4CGCPAccount = connect_gcp_account
    get_gcp_service_account = called(sync.D4CRegistration.get_gcp_service_account)
    GetD4CGCPServiceAccountsExt = get_gcp_service_account
    update_gcp_service_account = called(sync.D4CRegistration.update_gcp_service_account)
    UpdateD4CGCPServiceAccountsExt = update_gcp_service_account
    get_gcp_user_scripts_attachment_v2 = called(sync.D4CRegistration.get_gcp_user_scripts_attachment_v2)
    GetD4CGCPUserScriptsAttachment = get_gcp_user_scripts_attachment_v2
    get_gcp_user_scripts = called(sync.D4CRegistration.get_gcp_user_scripts)
    GetCSPMGCPUserScripts = get_gcp_user_scripts
    GetD4CGCPUserScripts = get_gcp_user_scripts
    get_aws_horizon_scripts = replaced(sync.D4CRegistration.get_aws_horizon_scripts)
    GetHorizonD4CScripts = get_aws_horizon_scripts

D4C_Registration = D4CRegistration

class DataProtectionConfiguration(Service):
    """Data Protection: find, create, update and delete policies, classifications and the objects that they refer to."""
    get_classification = chunked(sync.DataProtectionConfiguration.get_classification)
    entities_classification_get_v2 = get_classification
    create_classification = called(sync.DataProtectionConfiguration.create_classification)
    entities_classification_post_v2 = create_classification
    delete_classification = chunked(sync.DataProtectionConfiguration.delete_classification)
    entities_classification_delete_v2 = delete_classification
    update_classifications = called(sync.DataProtectionConfiguration.update_classifications)
    entities_classification_patch_v2 = update_classifications
    get_cloud_application = called(sync.DataProtectionConfiguration.get_cloud_application)
    entities_cloud_application_get = get_cloud_application
    create_cloud_application = called(sync.DataProtectionConfiguration.create_cloud_application)
    entities_cloud_application_create = create_cloud_application
    delete_cloud_application = called(sync.DataProtectionConfiguration.delete_cloud_application)
    entities_cloud_application_delete = delete_cloud_application
    update_cloud_application = called(sync.DataProtectionConfiguration.update_cloud_application)
    entities_cloud_application_patch = update_cloud_application
    get_content_pattern = called(sync.DataProtectionConfiguration.get_content_pattern)
    entities_content_pattern_get = get_content_pattern
    create_content_pattern = called(sync.DataProtectionConfiguration.create_content_pattern)
    entities_content_pattern_create = create_content_pattern
    delete_content_pattern = called(sync.DataProtectionConfiguration.delete_content_pattern)
    entities_content_pattern_delete = delete_content_pattern
    update_content_pattern = called(sync.DataProtectionConfiguration.update_content_pattern)
    entities_content_pattern_patch = update_content_pattern
    update_policy_precedence = called(sync.DataProtectionConfiguration.update_policy_precedence)
    entities_policy_precedence_post_v1 = update_policy_precedence
    get_enterprise_account = called(sync.DataProtectionConfiguration.get_enterprise_account)
    entities_enterprise_account_get = get_enterprise_account
    create_enterprise_account = called(sync.DataProtectionConfiguration.create_enterprise_account)
    entities_enterprise_account_create = create_enterprise_account
    delete_enterprise_account = called(sync.DataProtectionConfiguration.delete_enterprise_account)
    entities_enterprise_account_delete = delete_enterprise_account
    update_enterprise_account = called(sync.DataProtectionConfiguration.update_enterprise_account)
    entities_enterprise_account_patch = update_enterprise_account
    get_file_type = called(sync.DataProtectionConfiguration.get_file_type)
    entities_file_type_get = get_file_type
    get_sensitivity_label = called(sync.DataProtectionConfiguration.get_sensitivity_label)
    entities_sensitivity_label_get_v2 = get_sensitivity_label
    create_sensitivity_label = called(sync.DataProtectionConfiguration.create_sensitivity_label)
    entities_sensitivity_label_create_v2 = create_sensitivity_label
    delete_sensitivity_label = called(sync.DataProtectionConfiguration.delete_sensitivity_label)
    entities_sensitivity_label_delete_v2 = delete_sensitivity_label
    get_local_application_group = called(sync.DataProtectionConfiguration.get_local_application_group)
    entities_local_application_group_get = get_local_application_group
    create_local_application_group = called(sync.DataProtectionConfiguration.create_local_application_group)
    entities_local_application_group_create = create_local_application_group
    delete_local_application_group = called(sync.DataProtectionConfiguration.delete_local_application_group)
    entities_local_application_group_delete = delete_local_application_group
    update_local_application_group = called(sync.DataProtectionConfiguration.update_local_application_group)
    entities_local_application_group_patch = update_local_application_group
    get_local_application = called(sync.DataProtectionConfiguration.get_local_application)
    entities_local_application_get = get_local_application
    create_local_application = called(sync.DataProtectionConfiguration.create_local_application)
    entities_local_application_create = create_local_application
    delete_local_application = called(sync.DataProtectionConfiguration.delete_local_application)
    entities_local_application_delete = delete_local_application
    update_local_application = called(sync.DataProtectionConfiguration.update_local_application)
    entities_local_application_patch = update_local_application
    get_policies = chunked(sync.DataProtectionConfiguration.get_policies)
    entities_policy_get_v2 = get_policies
    create_policy = called(sync.DataProtectionConfiguration.create_policy)
    entities_policy_post_v2 = create_policy
    delete_policies = chunked(sync.DataProtectionConfiguration.delete_policies)
    entities_policy_delete_v2 = delete_policies
    update_policies = called(sync.DataProtectionConfiguration.update_policies)
    entities_policy_patch_v2 = update_policies
    entities_web_location_group_get = called(sync.DataProtectionConfiguration.entities_web_location_group_get)
    entities_web_location_group_create = called(sync.DataProtectionConfiguration.entities_web_location_group_create)
    entities_web_location_group_delete = called(sync.DataProtectionConfiguration.entities_web_location_group_delete)
    entities_web_location_group_patch = called(sync.DataProtectionConfiguration.entities_web_location_group_patch)
    get_web_location = called(sync.DataProtectionConfiguration.get_web_location)
    entities_web_location_get_v2 = get_web_location
    create_web_location = called(sync.DataProtectionConfiguration.create_web_location)
    entities_web_location_create_v2 = create_web_location
    delete_web_location = called(sync.DataProtectionConfiguration.delete_web_location)
    entities_web_location_delete_v2 = delete_web_location
    update_web_location = called(sync.DataProtectionConfiguration.update_web_location)
    entities_web_location_patch_v2 = update_web_location
    query_classifications = listed(sync.DataProtectionConfiguration.query_classifications)
    queries_classification_get_v2 = query_classifications
    query_cloud_applications = listed(sync.DataProtectionConfiguration.query_cloud_applications)
    queries_cloud_application_get_v2 = query_cloud_applications
    query_content_patterns = listed(sync.DataProtectionConfiguration.query_content_patterns)
    queries_content_pattern_get_v2 = query_content_patterns
    query_enterprise_accounts = listed(sync.DataProtectionConfiguration.query_enterprise_accounts)
    queries_enterprise_account_get_v2 = query_enterprise_accounts
    query_file_type = listed(sync.DataProtectionConfiguration.query_file_type)
    queries_file_type_get_v2 = query_file_type
    query_sensitivity_label = listed(sync.DataProtectionConfiguration.query_sensitivity_label)
    queries_sensitivity_label_get_v2 = query_sensitivity_label
    query_local_application_groups = listed(sync.DataProtectionConfiguration.query_local_application_groups)
    queries_local_application_group_get = query_local_application_groups
    query_local_applications = listed(sync.DataProtectionConfiguration.query_local_applications)
    queries_local_application_get = query_local_applications
    query_policies = listed(sync.DataProtectionConfiguration.query_policies)
    queries_policy_get_v2 = query_policies
    queries_web_location_group_get = listed(sync.DataProtectionConfiguration.queries_web_location_group_get)
    query_web_locations = listed(sync.DataProtectionConfiguration.query_web_locations)
    queries_web_location_get_v2 = query_web_locations

class DeliverySettings(Service):
    """Delivery settings: read and set the cadence at which content is delivered to a tenant's sensors."""
    get_delivery_settings = called(sync.DeliverySettings.get_delivery_settings)
    GetDeliverySettings = get_delivery_settings
    create_delivery_settings = called(sync.DeliverySettings.create_delivery_settings)
    PostDeliverySettings = create_delivery_settings

class Deployments(Service):
    """Deployment Coordinator: find releases, follow their rollout, and read release notes."""
    query_release_notes = listed(sync.Deployments.query_release_notes)
    CombinedReleaseNotesV1 = query_release_notes
    query_releases = listed(sync.Deployments.query_releases)
    CombinedReleasesV1Mixin0 = query_releases
    get_deployments = called(sync.Deployments.get_deployments)
    GetDeploymentsExternalV1 = get_deployments
    get_release_notes_v1 = called(sync.Deployments.get_release_notes_v1)
    GetEntityIDsByQueryPOST = get_release_notes_v1
    GetEntityIDsByQueryPOSTV1 = get_release_notes_v1
    get_release_notes = called(sync.Deployments.get_release_notes)
    GetEntityIDsByQueryPOSTV2 = get_release_notes
    query_release_note_ids = listed(sync.Deployments.query_release_note_ids)
    QueryReleaseNotesV1 = query_release_note_ids

@deprecated('use Alerts')
class Detects(Service):
    """Older detections: the API was taken out of service on 2025-09-30. Use ``Alerts``."""
    get_aggregate_detects = called(sync.Detects.get_aggregate_detects)
    GetAggregateDetects = get_aggregate_detects
    update_detects_by_ids = chunked(sync.Detects.update_detects_by_ids)
    UpdateDetectsByIdsV2 = update_detects_by_ids
    get_detect_summaries = chunked(sync.Detects.get_detect_summaries)
    GetDetectSummaries = get_detect_summaries
    query_detects = listed(sync.Detects.query_detects)
    QueryDetects = query_detects

class DeviceContent(Service):
    """States of the content on hosts: find and describe them, to see which content each host has."""
    get_states = chunked(sync.DeviceContent.get_states)
    entities_states_v1 = get_states
    query_states = listed(sync.DeviceContent.query_states)
    queries_states_v1 = query_states

class DeviceControlPolicies(Service):
    """Device control policies: find, create, change, order and delete them, and set the messages to users."""
    query_combined_policy_members = listed(sync.DeviceControlPolicies.query_combined_policy_members)
    queryCombinedDeviceControlPolicyMembers = query_combined_policy_members
    query_combined_policies = listed(sync.DeviceControlPolicies.query_combined_policies)
    queryCombinedDeviceControlPolicies = query_combined_policies
    get_default_policies = called(sync.DeviceControlPolicies.get_default_policies)
    getDefaultDeviceControlPolicies = get_default_policies
    update_default_policies = called(sync.DeviceControlPolicies.update_default_policies)
    updateDefaultDeviceControlPolicies = update_default_policies
    perform_action = called(sync.DeviceControlPolicies.perform_action)
    performDeviceControlPoliciesAction = perform_action
    update_policy_classes = called(sync.DeviceControlPolicies.update_policy_classes)
    patchDeviceControlPoliciesClassesV1 = update_policy_classes
    get_default_settings = called(sync.DeviceControlPolicies.get_default_settings)
    getDefaultDeviceControlSettings = get_default_settings
    update_default_settings = called(sync.DeviceControlPolicies.update_default_settings)
    updateDefaultDeviceControlSettings = update_default_settings
    set_precedence = called(sync.DeviceControlPolicies.set_precedence)
    setDeviceControlPoliciesPrecedence = set_precedence
    get_policies = called(sync.DeviceControlPolicies.get_policies)
    getDeviceControlPolicies = get_policies
    create_policies = called(sync.DeviceControlPolicies.create_policies)
    createDeviceControlPolicies = create_policies
    delete_policies = called(sync.DeviceControlPolicies.delete_policies)
    deleteDeviceControlPolicies = delete_policies
    update_policies = called(sync.DeviceControlPolicies.update_policies)
    updateDeviceControlPolicies = update_policies
    get_policies_v2 = called(sync.DeviceControlPolicies.get_policies_v2)
    getDeviceControlPoliciesV2 = get_policies_v2
    create_policies_v2 = called(sync.DeviceControlPolicies.create_policies_v2)
    postDeviceControlPoliciesV2 = create_policies_v2
    update_policies_v2 = called(sync.DeviceControlPolicies.update_policies_v2)
    patchDeviceControlPoliciesV2 = update_policies_v2
    query_policy_members = listed(sync.DeviceControlPolicies.query_policy_members)
    queryDeviceControlPolicyMembers = query_policy_members
    query_policies = listed(sync.DeviceControlPolicies.query_policies)
    queryDeviceControlPolicies = query_policies

Device_Control_Policies = DeviceControlPolicies

class Discover(Service):
    """Discover: find and describe assets, applications, accounts, logins and IoT assets."""
    query_combined_applications = listed(sync.Discover.query_combined_applications)
    combined_applications = query_combined_applications
    query_combined_hosts = listed(sync.Discover.query_combined_hosts)
    combined_hosts = query_combined_hosts
    get_accounts = chunked(sync.Discover.get_accounts)
    get_applications = chunked(sync.Discover.get_applications)
    get_hosts = chunked(sync.Discover.get_hosts)
    get_iot_hosts = chunked(sync.Discover.get_iot_hosts)
    get_logins = chunked(sync.Discover.get_logins)
    query_accounts = listed(sync.Discover.query_accounts)
    query_applications = listed(sync.Discover.query_applications)
    query_hosts = listed(sync.Discover.query_hosts)
    query_iot_hosts = listed(sync.Discover.query_iot_hosts)
    query_iot_hosts_v2 = listed(sync.Discover.query_iot_hosts_v2)
    query_iot_hostsV2 = query_iot_hosts_v2
    query_logins = listed(sync.Discover.query_logins)

class Downloads(Service):
    """Tools for cloud security: list the files, and get URLs to download them."""
    fetch_download_info = called(sync.Downloads.fetch_download_info)
    FetchFilesDownloadInfo = fetch_download_info
    fetch_download_info_v2 = listed(sync.Downloads.fetch_download_info_v2)
    FetchFilesDownloadInfoV2 = fetch_download_info_v2
    download = called(sync.Downloads.download)
    DownloadFile = download
    enumerate = called(sync.Downloads.enumerate)
    EnumerateFile = enumerate

class DriftIndicators(Service):
    """Drift indicators: count and find programs in containers that their images did not contain."""
    get_drift_indicators_by_date = called(sync.DriftIndicators.get_drift_indicators_by_date)
    GetDriftIndicatorsValuesByDate = get_drift_indicators_by_date
    read_drift_indicator_counts = called(sync.DriftIndicators.read_drift_indicator_counts)
    ReadDriftIndicatorsCount = read_drift_indicator_counts
    search_and_read_drift_indicators = listed(sync.DriftIndicators.search_and_read_drift_indicators)
    SearchAndReadDriftIndicatorEntities = search_and_read_drift_indicators
    read_drift_indicator_entities = chunked(sync.DriftIndicators.read_drift_indicator_entities)
    ReadDriftIndicatorEntities = read_drift_indicator_entities
    search_drift_indicators = listed(sync.DriftIndicators.search_drift_indicators)
    SearchDriftIndicators = search_drift_indicators

class EventStreams(Service):
    """Event streams: follow the live feeds of a tenant, discover them, and keep the sessions of their readers alive."""
    refresh_active_stream = called(sync.EventStreams.refresh_active_stream)
    refreshActiveStreamSession = refresh_active_stream
    list_available_streams = called(sync.EventStreams.list_available_streams)
    listAvailableStreamsOAuth2 = list_available_streams
    def follow(self, *, app_id: str, offsets: Mapping[int, int] | None=None, since: Literal['start', 'now']='start', types: str | Iterable[str]=..., duration: float | None=None, notify: Callable[[str], object] | None=None) -> AsyncEventFeed:
        """Iterate over the events of all streams as they happen: read every feed, refresh its session, reconnect.

        - *app_id* (str): label of this reader, 1 to 32 letters and digits. Two readers need two labels
        - *offsets* (dict): where to resume, by partition: the ``offsets`` of an earlier feed
        - *since* (str): "start" for the oldest event that the API keeps, "now" for those that happen from now on; only
          for a partition that *offsets* lacks
        - *types* (str or iterable of str): event types, such as ``EppDetectionSummaryEvent``; a str is split at
          commas. Default: all
        - *duration* (float): seconds after which the iteration ends; default None: never
        - *notify*: function that is called with a str for each failure that is tried again, such as a broken feed

        A broken feed is opened again at its offset, so that no event is lost or comes twice. Use the ``EventFeed`` in a
        ``with`` block. It raises, in either mode, if the login or the list of streams is refused. Raise TypeError or
        ValueError for wrong arguments before anything is sent."""

Event_Streams = EventStreams

class ExposureManagement(Service):
    """External assets: find, describe, add, update and delete them, and find and describe subsidiaries."""
    aggregate_assets = called(sync.ExposureManagement.aggregate_assets)
    aggregate_external_assets = aggregate_assets
    query_combined_ecosystem_subsidiaries = listed(sync.ExposureManagement.query_combined_ecosystem_subsidiaries)
    combined_ecosystem_subsidiaries = query_combined_ecosystem_subsidiaries
    download_assets = downloaded(sync.ExposureManagement.download_assets)
    blob_download_external_assets = download_assets
    preview_assets = called(sync.ExposureManagement.preview_assets)
    blob_preview_external_assets = preview_assets
    get_ecosystem_subsidiaries = chunked(sync.ExposureManagement.get_ecosystem_subsidiaries)
    add_assets = called(sync.ExposureManagement.add_assets)
    post_external_assets_inventory_v1 = add_assets
    get_assets = chunked(sync.ExposureManagement.get_assets)
    get_external_assets = get_assets
    delete_assets = chunked(sync.ExposureManagement.delete_assets)
    delete_external_assets = delete_assets
    update_assets = called(sync.ExposureManagement.update_assets)
    patch_external_assets = update_assets
    query_ecosystem_subsidiaries = listed(sync.ExposureManagement.query_ecosystem_subsidiaries)
    query_assets_v1 = listed(sync.ExposureManagement.query_assets_v1)
    query_external_assets = query_assets_v1
    query_external_assets_v1 = query_assets_v1
    query_assets = listed(sync.ExposureManagement.query_assets)
    query_external_assets_v2 = query_assets

class FaaSExecution(Service):
    """Foundry functions: read request bodies that are too large to arrive with the execution itself."""
    read_request_body = downloaded(sync.FaaSExecution.read_request_body)
    ReadRequestBody = read_request_body

class CompleteDashboard(Service):
    """Falcon Complete dashboards: count alerts, tickets, hosts and policies, and find the IDs behind the counts."""
    aggregate_alerts = called(sync.CompleteDashboard.aggregate_alerts)
    AggregateAlerts = aggregate_alerts
    aggregate_allow_list = called(sync.CompleteDashboard.aggregate_allow_list)
    AggregateAllowList = aggregate_allow_list
    aggregate_block_list = called(sync.CompleteDashboard.aggregate_block_list)
    AggregateBlockList = aggregate_block_list
    aggregate_device_count_collection = called(sync.CompleteDashboard.aggregate_device_count_collection)
    AggregateDeviceCountCollection = aggregate_device_count_collection
    aggregate_escalations = called(sync.CompleteDashboard.aggregate_escalations)
    AggregateEscalations = aggregate_escalations
    aggregate_prevention_policy = called(sync.CompleteDashboard.aggregate_prevention_policy)
    AggregatePreventionPolicy = aggregate_prevention_policy
    aggregate_remediations = called(sync.CompleteDashboard.aggregate_remediations)
    AggregateRemediations = aggregate_remediations
    aggregate_sensor_update_policy = called(sync.CompleteDashboard.aggregate_sensor_update_policy)
    AggregateSensorUpdatePolicy = aggregate_sensor_update_policy
    aggregate_support_issues = called(sync.CompleteDashboard.aggregate_support_issues)
    AggregateSupportIssues = aggregate_support_issues
    aggregate_total_device_counts = called(sync.CompleteDashboard.aggregate_total_device_counts)
    AggregateTotalDeviceCounts = aggregate_total_device_counts
    query_alert_ids_by_filter_v1 = listed(sync.CompleteDashboard.query_alert_ids_by_filter_v1)
    QueryAlertIdsByFilterV1 = query_alert_ids_by_filter_v1
    QueryAlertIdsByFilter = query_alert_ids_by_filter_v1
    query_alert_ids_by_filter = listed(sync.CompleteDashboard.query_alert_ids_by_filter)
    QueryAlertIdsByFilterV2 = query_alert_ids_by_filter
    query_allow_list_filter = listed(sync.CompleteDashboard.query_allow_list_filter)
    QueryAllowListFilter = query_allow_list_filter
    query_block_list_filter = listed(sync.CompleteDashboard.query_block_list_filter)
    QueryBlockListFilter = query_block_list_filter
    get_device_count_collection_queries_by_filter = listed(sync.CompleteDashboard.get_device_count_collection_queries_by_filter)
    GetDeviceCountCollectionQueriesByFilter = get_device_count_collection_queries_by_filter
    query_escalations_filter = listed(sync.CompleteDashboard.query_escalations_filter)
    QueryEscalationsFilter = query_escalations_filter
    query_remediations_filter = listed(sync.CompleteDashboard.query_remediations_filter)
    QueryRemediationsFilter = query_remediations_filter
    aggregate_fc_incidents = replaced(sync.CompleteDashboard.aggregate_fc_incidents)
    AggregateFCIncidents = aggregate_fc_incidents
    query_incident_ids_by_filter = listed(sync.CompleteDashboard.query_incident_ids_by_filter)
    QueryIncidentIdsByFilter = query_incident_ids_by_filter

Complete_Dashboard = CompleteDashboard

class FalconContainer(Service):
    """Connect image registries, read scan reports, check images against policies, and export container data."""
    download_export_file = downloaded(sync.FalconContainer.download_export_file)
    DownloadExportFile = download_export_file
    read_export_jobs = chunked(sync.FalconContainer.read_export_jobs)
    ReadExportJobs = read_export_jobs
    launch_export_job = called(sync.FalconContainer.launch_export_job)
    LaunchExportJob = launch_export_job
    get_credentials = called(sync.FalconContainer.get_credentials)
    GetCredentials = get_credentials
    read_registry_entities_by_uuid = chunked(sync.FalconContainer.read_registry_entities_by_uuid)
    ReadRegistryEntitiesByUUID = read_registry_entities_by_uuid
    create_registry_entities = called(sync.FalconContainer.create_registry_entities)
    CreateRegistryEntities = create_registry_entities
    delete_registry_entities = called(sync.FalconContainer.delete_registry_entities)
    DeleteRegistryEntities = delete_registry_entities
    update_registry_entities = called(sync.FalconContainer.update_registry_entities)
    UpdateRegistryEntities = update_registry_entities
    query_export_jobs = called(sync.FalconContainer.query_export_jobs)
    QueryExportJobs = query_export_jobs
    read_registry_entities = listed(sync.FalconContainer.read_registry_entities)
    ReadRegistryEntities = read_registry_entities
    read_image_vulnerabilities = called(sync.FalconContainer.read_image_vulnerabilities)
    ReadImageVulnerabilities = read_image_vulnerabilities
    get_assessment = called(sync.FalconContainer.get_assessment)
    GetImageAssessmentReport = get_assessment
    delete_image_details = called(sync.FalconContainer.delete_image_details)
    DeleteImageDetails = delete_image_details
    image_matches_policy = called(sync.FalconContainer.image_matches_policy)
    ImageMatchesPolicy = image_matches_policy
    scan_inventory = called(sync.FalconContainer.scan_inventory)
    PostImageScanInventory = scan_inventory
    get_scan_headers = called(sync.FalconContainer.get_scan_headers)
    HeadImageScanInventory = get_scan_headers
    check_prevention_policies = called(sync.FalconContainer.check_prevention_policies)
    PolicyChecks = check_prevention_policies
    get_report_by_reference = called(sync.FalconContainer.get_report_by_reference)
    GetReportByReference = get_report_by_reference
    get_report_by_id = called(sync.FalconContainer.get_report_by_id)
    GetReportByScanID = get_report_by_id

class FalconId(Service):
    """Third-party passkeys: find, describe, enable, disable and delete them."""
    get_third_party_passkey_registry = called(sync.FalconId.get_third_party_passkey_registry)
    GetThirdPartyPasskeyRegistry = get_third_party_passkey_registry
    delete_third_party_passkey_registry = called(sync.FalconId.delete_third_party_passkey_registry)
    DeleteThirdPartyPasskeyRegistry = delete_third_party_passkey_registry
    update_third_party_passkey_registry = called(sync.FalconId.update_third_party_passkey_registry)
    UpdateThirdPartyPasskeyRegistry = update_third_party_passkey_registry
    query_third_party_passkey_registry = listed(sync.FalconId.query_third_party_passkey_registry)
    QueryThirdPartyPasskeyRegistry = query_third_party_passkey_registry

class FalconXSandbox(Service):
    """Sandbox analysis: upload samples, submit files and URLs, read reports, and download their artifacts."""
    get_artifacts = downloaded(sync.FalconXSandbox.get_artifacts)
    GetArtifacts = get_artifacts
    get_dump_extracted_strings = downloaded(sync.FalconXSandbox.get_dump_extracted_strings)
    GetMemoryDumpExtractedStrings = get_dump_extracted_strings
    get_hex_dump = downloaded(sync.FalconXSandbox.get_hex_dump)
    GetMemoryDumpHexDump = get_hex_dump
    get_memory_dump = downloaded(sync.FalconXSandbox.get_memory_dump)
    GetMemoryDump = get_memory_dump
    get_summary_reports = called(sync.FalconXSandbox.get_summary_reports)
    GetSummaryReports = get_summary_reports
    get_reports = called(sync.FalconXSandbox.get_reports)
    GetReports = get_reports
    delete_report = chunked(sync.FalconXSandbox.delete_report)
    DeleteReport = delete_report
    get_submissions = called(sync.FalconXSandbox.get_submissions)
    GetSubmissions = get_submissions
    submit = called(sync.FalconXSandbox.submit)
    Submit = submit
    query_reports = listed(sync.FalconXSandbox.query_reports)
    QueryReports = query_reports
    query_submissions = listed(sync.FalconXSandbox.query_submissions)
    QuerySubmissions = query_submissions
    get_sample = downloaded(sync.FalconXSandbox.get_sample)
    GetSampleV2 = get_sample
    upload_sample = called(sync.FalconXSandbox.upload_sample)
    UploadSampleV2 = upload_sample
    delete_sample = chunked(sync.FalconXSandbox.delete_sample)
    DeleteSampleV2 = delete_sample
    query_sample = called(sync.FalconXSandbox.query_sample)
    QuerySampleV1 = query_sample

FalconX_Sandbox = FalconXSandbox

class FDR(Service):
    """Falcon Data Replicator: look up the schema of the events that it delivers, and of their fields."""
    get_event_combined = called(sync.FDR.get_event_combined)
    fdrschema_combined_event_get = get_event_combined
    get_event_entities = called(sync.FDR.get_event_entities)
    fdrschema_entities_event_get = get_event_entities
    get_field_entities = called(sync.FDR.get_field_entities)
    fdrschema_entities_field_get = get_field_entities
    query_event_entities = listed(sync.FDR.query_event_entities)
    fdrschema_queries_event_get = query_event_entities
    query_field_entities = listed(sync.FDR.query_field_entities)
    fdrschema_queries_field_get = query_field_entities

class FederatedConnections(Service):
    """Federated connections: configure which LogScale cluster and view they search."""
    post_federated_connections_config = called(sync.FederatedConnections.post_federated_connections_config)
    PostFederatedConnectionsConfig = post_federated_connections_config
    delete_federated_connections_config = called(sync.FederatedConnections.delete_federated_connections_config)
    DeleteFederatedConnectionsConfig = delete_federated_connections_config
    patch_federated_connections_config = called(sync.FederatedConnections.patch_federated_connections_config)
    PatchFederatedConnectionsConfig = patch_federated_connections_config

class FileVantage(Service):
    """FileVantage: find changes, and manage policies, rule groups, rules and scheduled exclusions."""
    get_actions = called(sync.FileVantage.get_actions)
    getActionsMixin0 = get_actions
    start_actions = called(sync.FileVantage.start_actions)
    startActions = start_actions
    get_contents = called(sync.FileVantage.get_contents)
    getContents = get_contents
    get_changes = chunked(sync.FileVantage.get_changes)
    getChanges = get_changes
    update_policy_host_groups = called(sync.FileVantage.update_policy_host_groups)
    updatePolicyHostGroups = update_policy_host_groups
    update_policy_precedence = called(sync.FileVantage.update_policy_precedence)
    updatePolicyPrecedence = update_policy_precedence
    update_policy_rule_groups = called(sync.FileVantage.update_policy_rule_groups)
    updatePolicyRuleGroups = update_policy_rule_groups
    get_policies = chunked(sync.FileVantage.get_policies)
    getPolicies = get_policies
    create_policy = called(sync.FileVantage.create_policy)
    createPolicies = create_policy
    delete_policies = chunked(sync.FileVantage.delete_policies)
    deletePolicies = delete_policies
    update_policies = called(sync.FileVantage.update_policies)
    updatePolicies = update_policies
    get_scheduled_exclusions = chunked(sync.FileVantage.get_scheduled_exclusions)
    getScheduledExclusions = get_scheduled_exclusions
    create_scheduled_exclusions = called(sync.FileVantage.create_scheduled_exclusions)
    createScheduledExclusions = create_scheduled_exclusions
    delete_scheduled_exclusions = chunked(sync.FileVantage.delete_scheduled_exclusions)
    deleteScheduledExclusions = delete_scheduled_exclusions
    update_scheduled_exclusions = called(sync.FileVantage.update_scheduled_exclusions)
    updateScheduledExclusions = update_scheduled_exclusions
    update_rule_group_precedence = called(sync.FileVantage.update_rule_group_precedence)
    updateRuleGroupPrecedence = update_rule_group_precedence
    get_rules = chunked(sync.FileVantage.get_rules)
    getRules = get_rules
    create_rule = called(sync.FileVantage.create_rule)
    createRules = create_rule
    delete_rules = chunked(sync.FileVantage.delete_rules)
    deleteRules = delete_rules
    update_rule = called(sync.FileVantage.update_rule)
    updateRules = update_rule
    get_rule_groups = chunked(sync.FileVantage.get_rule_groups)
    getRuleGroups = get_rule_groups
    create_rule_group = called(sync.FileVantage.create_rule_group)
    createRuleGroups = create_rule_group
    delete_rule_groups = chunked(sync.FileVantage.delete_rule_groups)
    deleteRuleGroups = delete_rule_groups
    update_rule_group = called(sync.FileVantage.update_rule_group)
    updateRuleGroups = update_rule_group
    signal_changes = chunked(sync.FileVantage.signal_changes)
    signalChangesExternal = signal_changes
    query_actions = listed(sync.FileVantage.query_actions)
    queryActionsMixin0 = query_actions
    query_changes = listed(sync.FileVantage.query_changes)
    queryChanges = query_changes
    query_changes_scroll = listed(sync.FileVantage.query_changes_scroll)
    highVolumeQueryChanges = query_changes_scroll
    query_policies = listed(sync.FileVantage.query_policies)
    queryPolicies = query_policies
    query_scheduled_exclusions = called(sync.FileVantage.query_scheduled_exclusions)
    queryScheduledExclusions = query_scheduled_exclusions
    query_rule_groups = listed(sync.FileVantage.query_rule_groups)
    queryRuleGroups = query_rule_groups

File_Vantage = FileVantage

class FirewallManagement(Service):
    """The host firewall: manage rule groups, policy containers and network locations, and find rules and events."""
    aggregate_events = called(sync.FirewallManagement.aggregate_events)
    aggregate_policy_rules = called(sync.FirewallManagement.aggregate_policy_rules)
    aggregate_rule_groups = called(sync.FirewallManagement.aggregate_rule_groups)
    aggregate_rules = called(sync.FirewallManagement.aggregate_rules)
    get_events = called(sync.FirewallManagement.get_events)
    get_firewall_fields = called(sync.FirewallManagement.get_firewall_fields)
    get_network_locations_details = called(sync.FirewallManagement.get_network_locations_details)
    update_network_locations_metadata = called(sync.FirewallManagement.update_network_locations_metadata)
    update_network_locations_precedence = called(sync.FirewallManagement.update_network_locations_precedence)
    get_network_locations = called(sync.FirewallManagement.get_network_locations)
    upsert_network_locations = called(sync.FirewallManagement.upsert_network_locations)
    create_network_locations = called(sync.FirewallManagement.create_network_locations)
    update_network_locations = called(sync.FirewallManagement.update_network_locations)
    delete_network_locations = called(sync.FirewallManagement.delete_network_locations)
    get_platforms = called(sync.FirewallManagement.get_platforms)
    get_policy_containers = called(sync.FirewallManagement.get_policy_containers)
    update_policy_container_v1 = replaced(sync.FirewallManagement.update_policy_container_v1)
    update_policy_container = called(sync.FirewallManagement.update_policy_container)
    update_policy_container_v2 = update_policy_container
    get_rule_groups = called(sync.FirewallManagement.get_rule_groups)
    create_rule_group = called(sync.FirewallManagement.create_rule_group)
    update_rule_group = called(sync.FirewallManagement.update_rule_group)
    delete_rule_groups = called(sync.FirewallManagement.delete_rule_groups)
    create_rule_group_validation = called(sync.FirewallManagement.create_rule_group_validation)
    update_rule_group_validation = called(sync.FirewallManagement.update_rule_group_validation)
    get_rules = called(sync.FirewallManagement.get_rules)
    validate_filepath_pattern = called(sync.FirewallManagement.validate_filepath_pattern)
    query_events = listed(sync.FirewallManagement.query_events)
    query_firewall_fields = listed(sync.FirewallManagement.query_firewall_fields)
    query_network_locations = listed(sync.FirewallManagement.query_network_locations)
    query_platforms = listed(sync.FirewallManagement.query_platforms)
    query_policy_rules = listed(sync.FirewallManagement.query_policy_rules)
    query_rule_groups = listed(sync.FirewallManagement.query_rule_groups)
    query_rules = listed(sync.FirewallManagement.query_rules)

Firewall_Management = FirewallManagement

class FirewallPolicies(Service):
    """Firewall policies: find, create, rename, order and delete them, and find the hosts that they apply to."""
    query_combined_policy_members = listed(sync.FirewallPolicies.query_combined_policy_members)
    queryCombinedFirewallPolicyMembers = query_combined_policy_members
    query_combined_policies = listed(sync.FirewallPolicies.query_combined_policies)
    queryCombinedFirewallPolicies = query_combined_policies
    perform_action = called(sync.FirewallPolicies.perform_action)
    performFirewallPoliciesAction = perform_action
    perform_policies_action = perform_action
    set_policies = called(sync.FirewallPolicies.set_policies)
    setFirewallPoliciesPrecedence = set_policies
    set_policies_precedence = set_policies
    get_policies = called(sync.FirewallPolicies.get_policies)
    getFirewallPolicies = get_policies
    create_policies = called(sync.FirewallPolicies.create_policies)
    createFirewallPolicies = create_policies
    update_policies = called(sync.FirewallPolicies.update_policies)
    updateFirewallPolicies = update_policies
    delete_policies = called(sync.FirewallPolicies.delete_policies)
    deleteFirewallPolicies = delete_policies
    query_policy_members = listed(sync.FirewallPolicies.query_policy_members)
    queryFirewallPolicyMembers = query_policy_members
    query_policies = listed(sync.FirewallPolicies.query_policies)
    queryFirewallPolicies = query_policies

Firewall_Policies = FirewallPolicies

class FoundryLogScale(Service):
    """Foundry LogScale: write events to the repository of an app, and run saved and ad-hoc searches."""
    list_repos = called(sync.FoundryLogScale.list_repos)
    ListReposV1 = list_repos
    ingest_data_async = called(sync.FoundryLogScale.ingest_data_async)
    IngestDataAsyncV1 = ingest_data_async
    ingest_data = called(sync.FoundryLogScale.ingest_data)
    IngestDataV1 = ingest_data
    execute_dynamic = called(sync.FoundryLogScale.execute_dynamic)
    CreateSavedSearchesDynamicExecuteV1 = execute_dynamic
    get_search_results = called(sync.FoundryLogScale.get_search_results)
    GetSavedSearchesExecuteV1 = get_search_results
    execute = called(sync.FoundryLogScale.execute)
    CreateSavedSearchesExecuteV1 = execute
    populate = called(sync.FoundryLogScale.populate)
    CreateSavedSearchesIngestV1 = populate
    download_results = downloaded(sync.FoundryLogScale.download_results)
    GetSavedSearchesJobResultsDownloadV1 = download_results
    list_views = called(sync.FoundryLogScale.list_views)
    ListViewV1 = list_views
    create_file = replaced(sync.FoundryLogScale.create_file)
    CreateFileV1 = create_file
    update_file = replaced(sync.FoundryLogScale.update_file)
    UpdateFileV1 = update_file

class FoundryLookupFiles(Service):
    """Foundry lookup files: create and update them, with operations that the API has withdrawn."""
    create_file_v1 = replaced(sync.FoundryLookupFiles.create_file_v1)
    CreateFileV1 = create_file_v1
    update_file_v1 = replaced(sync.FoundryLookupFiles.update_file_v1)
    UpdateFileV1 = update_file_v1

class HostGroup(Service):
    """Host groups: find, create, update and delete them, and choose their members."""
    F: GroupFields
    MemberF: HostFields
    query_combined_group_members = listed(sync.HostGroup.query_combined_group_members)
    queryCombinedGroupMembers = query_combined_group_members
    query_combined_host_groups = listed(sync.HostGroup.query_combined_host_groups)
    queryCombinedHostGroups = query_combined_host_groups
    perform_group_action = chunked(sync.HostGroup.perform_group_action)
    performGroupAction = perform_group_action
    get_host_groups = chunked(sync.HostGroup.get_host_groups)
    getHostGroups = get_host_groups
    create_host_groups = called(sync.HostGroup.create_host_groups)
    createHostGroups = create_host_groups
    delete_host_groups = chunked(sync.HostGroup.delete_host_groups)
    deleteHostGroups = delete_host_groups
    update_host_groups = called(sync.HostGroup.update_host_groups)
    updateHostGroups = update_host_groups
    query_group_members = listed(sync.HostGroup.query_group_members)
    queryGroupMembers = query_group_members
    query_host_groups = listed(sync.HostGroup.query_host_groups)
    queryHostGroups = query_host_groups

Host_Group = HostGroup

class HostMigration(Service):
    """Migrations of hosts to another CID: create, start, rename, cancel and delete jobs, and follow each host."""
    aggregate_host_migration = called(sync.HostMigration.aggregate_host_migration)
    HostMigrationAggregatesV1 = aggregate_host_migration
    aggregate_migration = called(sync.HostMigration.aggregate_migration)
    MigrationAggregatesV1 = aggregate_migration
    perform_host_migration_action = called(sync.HostMigration.perform_host_migration_action)
    HostMigrationsActionsV1 = perform_host_migration_action
    get_host_migration_details = called(sync.HostMigration.get_host_migration_details)
    GetHostMigrationsV1 = get_host_migration_details
    get_migration_destination = called(sync.HostMigration.get_migration_destination)
    GetMigrationDestinationsV1 = get_migration_destination
    perform_migration_job_action = called(sync.HostMigration.perform_migration_job_action)
    MigrationsActionsV1 = perform_migration_job_action
    get_migration_job_details = called(sync.HostMigration.get_migration_job_details)
    GetMigrationsV1 = get_migration_job_details
    create_migration = called(sync.HostMigration.create_migration)
    CreateMigrationV1 = create_migration
    query_host_migration_ids = listed(sync.HostMigration.query_host_migration_ids)
    GetHostMigrationIDsV1 = query_host_migration_ids
    query_migration_jobs = listed(sync.HostMigration.query_migration_jobs)
    GetMigrationIDsV1 = query_migration_jobs

class Hosts(Service):
    """Hosts that run the sensor: find, describe, contain, hide and tag them, and read their login history."""
    F: HostFields
    query_devices_by_filter_combined = listed(sync.Hosts.query_devices_by_filter_combined)
    CombinedDevicesByFilter = query_devices_by_filter_combined
    query_hidden_devices_combined = listed(sync.Hosts.query_hidden_devices_combined)
    CombinedHiddenDevicesByFilter = query_hidden_devices_combined
    query_devices_by_filter = listed(sync.Hosts.query_devices_by_filter)
    QueryDevicesByFilter = query_devices_by_filter
    query_devices_by_filter_scroll = listed(sync.Hosts.query_devices_by_filter_scroll)
    QueryDevicesByFilterScroll = query_devices_by_filter_scroll
    QueryDevices = query_devices_by_filter_scroll
    query_devices = query_devices_by_filter_scroll
    query_hidden_devices = listed(sync.Hosts.query_hidden_devices)
    QueryHiddenDevices = query_hidden_devices
    get_device_details_v2 = chunked(sync.Hosts.get_device_details_v2)
    GetDeviceDetailsV2 = get_device_details_v2
    get_device_details = chunked(sync.Hosts.get_device_details)
    PostDeviceDetailsV2 = get_device_details
    GetDeviceDetails = get_device_details
    post_device_details_v2 = get_device_details
    get_device_details_v1 = chunked(sync.Hosts.get_device_details_v1)
    GetDeviceDetailsV1 = get_device_details_v1
    perform_action = chunked(sync.Hosts.perform_action)
    PerformActionV2 = perform_action
    perform_group_action = chunked(sync.Hosts.perform_group_action)
    entities_perform_action = perform_group_action
    PerformGroupAction = perform_group_action
    update_device_tags = chunked(sync.Hosts.update_device_tags)
    UpdateDeviceTags = update_device_tags
    get_online_state = chunked(sync.Hosts.get_online_state)
    GetOnlineState_V1 = get_online_state
    get_online_state_v1 = get_online_state
    query_device_login_history_v1 = chunked(sync.Hosts.query_device_login_history_v1)
    QueryDeviceLoginHistory = query_device_login_history_v1
    query_device_login_history = query_device_login_history_v1
    query_device_login_history_v2 = chunked(sync.Hosts.query_device_login_history_v2)
    QueryDeviceLoginHistoryV2 = query_device_login_history_v2
    query_network_address_history = chunked(sync.Hosts.query_network_address_history)
    QueryGetNetworkAddressHistoryV1 = query_network_address_history
    devices_actions_delete_v1 = chunked(sync.Hosts.devices_actions_delete_v1)
    DevicesActionsDeleteV1 = devices_actions_delete_v1
    @typing.overload
    def iter_devices(self, filter: str | None=None, *, raw: Literal[True], fields: CommaSeparated | None=None, sort: str | None=None, hidden: bool=False, ordered: bool=True, workers: int=4, limit: int | None=None, most: int | None=None, progress: Callable[[int, int], object] | None=None, stop: Event | None=None, cursor: Cursor | None=None, strict: bool=False, **more: Unpack[CallOptions]) -> AsyncDevices[bytes]:
        """Iterate over hosts as dicts, however many there are, with few of them in memory.

        *filter* is FQL and *sort* a field with ``.asc`` or ``.desc`` (``device_id.asc``). Pages of IDs and up to
        *workers* (4) requests for details run at the same time, *limit* records each (1 to 5,000; default 1,000). With
        *fields*, or ``hidden=True`` for the hidden hosts, the combined operations are read instead, one page ahead
        (default 5,000 with *fields*). ``ordered=False`` yields records as they arrive. *most* is the maximum number of
        records. *progress* is called with the number of hosts done and the total. Setting the event *stop* ends the
        iteration with Stopped. *cursor* resumes an earlier iteration. Nothing is sent before the first record is
        requested.

        Errors are raised in either mode; after the first record as PartialResult, whose ``cursor`` resumes. If fewer
        hosts are found than the API's total, a ShortListWarning is issued; with *strict*, PartialResult is raised
        instead.

        ``raw=True`` returns the JSON of each record as bytes, exactly as the API sent it, in UTF-8. Only IDs are
        decoded."""
    @typing.overload
    def iter_devices(self, filter: str | None=None, *, fields: CommaSeparated | None=None, sort: str | None=None, hidden: bool=False, ordered: bool=True, workers: int=4, limit: int | None=None, most: int | None=None, progress: Callable[[int, int], object] | None=None, stop: Event | None=None, cursor: Cursor | None=None, strict: bool=False, raw: Literal[False]=False, **more: Unpack[CallOptions]) -> AsyncDevices:
        """Iterate over hosts as dicts, however many there are, with few of them in memory.

        *filter* is FQL and *sort* a field with ``.asc`` or ``.desc`` (``device_id.asc``). Pages of IDs and up to
        *workers* (4) requests for details run at the same time, *limit* records each (1 to 5,000; default 1,000). With
        *fields*, or ``hidden=True`` for the hidden hosts, the combined operations are read instead, one page ahead
        (default 5,000 with *fields*). ``ordered=False`` yields records as they arrive. *most* is the maximum number of
        records. *progress* is called with the number of hosts done and the total. Setting the event *stop* ends the
        iteration with Stopped. *cursor* resumes an earlier iteration. Nothing is sent before the first record is
        requested.

        Errors are raised in either mode; after the first record as PartialResult, whose ``cursor`` resumes. If fewer
        hosts are found than the API's total, a ShortListWarning is issued; with *strict*, PartialResult is raised
        instead.

        ``raw=True`` returns the JSON of each record as bytes, exactly as the API sent it, in UTF-8. Only IDs are
        decoded."""
    async def export_devices(self, target: Place, /, filter: str | None=None, *, format: Format | None=None, columns: str | Iterable[str] | None=None, processes: int=1, fields: CommaSeparated | None=None, sort: str | None=None, hidden: bool=False, ordered: bool=True, workers: int=12, limit: int | None=None, most: int | None=None, progress: Callable[[int, int], object] | None=None, stop: Event | None=None, cursor: Cursor | None=None, strict: bool=False, **more: Unpack[CallOptions]) -> Exported:
        """Write hosts to a file, however many there are, with few of them in memory.

        - *target* (path or file): a path, whose file appears when it is complete (until then the previous file stays),
          or a file that is open for writing bytes
        - *format* (str): "jsonl", "csv" or "parquet"; by default as the path ends, otherwise "jsonl"
        - *columns* (list of str): fields to write as CSV or Parquet; dots lead into nested objects. By default all
          fields of the model ``Device``
        - *workers* (int): requests for details at the same time; default 12
        - *limit* (int): hosts in one answer; default 250, or as in ``iter_devices`` with *hidden* or *fields*
        - *processes* (int): worker processes that share the requests for details; default 1, this one. They get the
          token of this process and never log in. Hosts are written in the same order

        The other arguments, and the errors raised, are the same as in ``iter_devices``. JSON lines hold the bytes of
        each record as the API sent them; see ``falconlite.exporting.export`` for the formats. Return an ``Exported``:
        ``records``, ``bytes``, ``path``, ``missing`` and ``short``."""
    async def wait(self, ids: str | Iterable[str], until: HostState | Callable[[dict[str, Any]], object], *, timeout: float=600.0, every: float | None=None, workers: int=4, progress: Callable[[int, int], object] | None=None, stop: Event | None=None) -> Waited:
        """Wait until hosts have a state, and report which have it and where the others are.

        - *ids* (str or iterable of str): agent IDs, any number; a str is split at commas
        - *until*: "contained", "normal" (released), "online", "offline" or "visible" (no longer hidden); or a function
          of the host's record (a dict of ``get_device_details``) that returns True once the host is ready
        - *timeout* (float): seconds after which the last check begins; default 600; 0 checks once
        - *every* (float): seconds between two checks; default is 5, then half as much again each time, up to 30
        - *workers* (int): calls at the same time, 1 or more; default 4
        - *progress*: a function of two numbers, called after each check: hosts in the state, and hosts in all
        - *stop* (threading.Event): ends the wait within a second once it is set

        Each check reads only the hosts that have not reached the state yet, 5,000 IDs a call (100 for "online" and
        "offline"). A host without a record in three checks in a row is not checked again, except for "visible". Calls
        are retried as usual, up to *timeout*; a host whose check failed is checked again if that may help. The function
        *until* is called in other threads, one call at a time.

        Return a ``Waited`` in either mode; answers of the API never raise. Raise TypeError or ValueError for wrong
        arguments before anything is sent, and any exception of the function *until*. Scope: Hosts: Read."""

class IdentityProtection(Service):
    """Identity Protection: query entities and incidents with GraphQL, find and count sensors, and manage policy rules."""
    get_sensor_aggregates = called(sync.IdentityProtection.get_sensor_aggregates)
    GetSensorAggregates = get_sensor_aggregates
    graphql = called(sync.IdentityProtection.graphql)
    GraphQL = graphql
    api_preempt_proxy_post_graphql = graphql
    post_graphql = graphql
    get_sensor_details = chunked(sync.IdentityProtection.get_sensor_details)
    GetSensorDetails = get_sensor_details
    get_policy_rules = chunked(sync.IdentityProtection.get_policy_rules)
    api_preempt_proxy_get_policy_rules = get_policy_rules
    create_policy_rule = called(sync.IdentityProtection.create_policy_rule)
    post_policy_rules = create_policy_rule
    api_preempt_proxy_post_policy_rules = create_policy_rule
    delete_policy_rules = chunked(sync.IdentityProtection.delete_policy_rules)
    api_preempt_proxy_delete_policy_rules = delete_policy_rules
    query_sensors = listed(sync.IdentityProtection.query_sensors)
    QuerySensorsByFilter = query_sensors
    query_sensors_by_filter = query_sensors
    query_policy_rules = called(sync.IdentityProtection.query_policy_rules)
    get_policy_rules_query = query_policy_rules
    api_preempt_proxy_get_policy_rules_query = query_policy_rules

Identity_Protection = IdentityProtection

class ImageAssessmentPolicies(Service):
    """List, create, change and delete image assessment policies, their image groups and exclusions."""
    read_policies = called(sync.ImageAssessmentPolicies.read_policies)
    ReadPolicies = read_policies
    create_policies = called(sync.ImageAssessmentPolicies.create_policies)
    CreatePolicies = create_policies
    update_policies = called(sync.ImageAssessmentPolicies.update_policies)
    UpdatePolicies = update_policies
    delete_policy = called(sync.ImageAssessmentPolicies.delete_policy)
    DeletePolicy = delete_policy
    read_policy_exclusions = called(sync.ImageAssessmentPolicies.read_policy_exclusions)
    ReadPolicyExclusions = read_policy_exclusions
    update_policy_exclusions = called(sync.ImageAssessmentPolicies.update_policy_exclusions)
    UpdatePolicyExclusions = update_policy_exclusions
    read_policy_groups = called(sync.ImageAssessmentPolicies.read_policy_groups)
    ReadPolicyGroups = read_policy_groups
    create_policy_groups = called(sync.ImageAssessmentPolicies.create_policy_groups)
    CreatePolicyGroups = create_policy_groups
    update_policy_groups = called(sync.ImageAssessmentPolicies.update_policy_groups)
    UpdatePolicyGroups = update_policy_groups
    delete_policy_group = called(sync.ImageAssessmentPolicies.delete_policy_group)
    DeletePolicyGroup = delete_policy_group
    update_policy_precedence = called(sync.ImageAssessmentPolicies.update_policy_precedence)
    UpdatePolicyPrecedence = update_policy_precedence

class Incidents(Service):
    """Incidents and behaviors: find, describe and update them, and read the CrowdScore of the tenant."""
    crowdscore = listed(sync.Incidents.crowdscore)
    CrowdScore = crowdscore
    get_behaviors = replaced(sync.Incidents.get_behaviors)
    GetBehaviors = get_behaviors
    perform_incident_action = chunked(sync.Incidents.perform_incident_action)
    PerformIncidentAction = perform_incident_action
    get_incidents = replaced(sync.Incidents.get_incidents)
    GetIncidents = get_incidents
    query_behaviors = listed(sync.Incidents.query_behaviors)
    QueryBehaviors = query_behaviors
    query_incidents = listed(sync.Incidents.query_incidents)
    QueryIncidents = query_incidents

class InstallationTokens(Service):
    """Installation tokens, which a sensor must present to join the account."""
    F: TokenFields
    EventF: EventFields
    audit_events_read = chunked(sync.InstallationTokens.audit_events_read)
    customer_settings_read = called(sync.InstallationTokens.customer_settings_read)
    customer_settings_update = called(sync.InstallationTokens.customer_settings_update)
    tokens_read = chunked(sync.InstallationTokens.tokens_read)
    tokens_create = called(sync.InstallationTokens.tokens_create)
    tokens_delete = chunked(sync.InstallationTokens.tokens_delete)
    tokens_update = chunked(sync.InstallationTokens.tokens_update)
    audit_events_query = listed(sync.InstallationTokens.audit_events_query)
    tokens_query = listed(sync.InstallationTokens.tokens_query)

Installation_Tokens = InstallationTokens

class Intel(Service):
    """Threat intelligence: find and describe actors, indicators, malware families and reports, and download rule sets."""
    cao_incidents_aggregates_v1 = called(sync.Intel.cao_incidents_aggregates_v1)
    query_actor_entities = listed(sync.Intel.query_actor_entities)
    QueryIntelActorEntities = query_actor_entities
    query_indicator_entities = listed(sync.Intel.query_indicator_entities)
    QueryIntelIndicatorEntities = query_indicator_entities
    query_malware_entities = listed(sync.Intel.query_malware_entities)
    QueryMalwareEntities = query_malware_entities
    query_report_entities = listed(sync.Intel.query_report_entities)
    QueryIntelReportEntities = query_report_entities
    get_actor_entities = called(sync.Intel.get_actor_entities)
    GetIntelActorEntities = get_actor_entities
    cao_incidents_entities_v1 = called(sync.Intel.cao_incidents_entities_v1)
    get_indicator_entities = called(sync.Intel.get_indicator_entities)
    GetIntelIndicatorEntities = get_indicator_entities
    get_malware_report = downloaded(sync.Intel.get_malware_report)
    GetMalwareMitreReport = get_malware_report
    get_malware_entities = called(sync.Intel.get_malware_entities)
    GetMalwareEntities = get_malware_entities
    get_mitre_report = downloaded(sync.Intel.get_mitre_report)
    GetMitreReport = get_mitre_report
    mitre_attacks = called(sync.Intel.mitre_attacks)
    PostMitreAttacks = mitre_attacks
    get_report_pdf = downloaded(sync.Intel.get_report_pdf)
    GetIntelReportPDF = get_report_pdf
    get_report_entities = called(sync.Intel.get_report_entities)
    GetIntelReportEntities = get_report_entities
    get_rule_file = downloaded(sync.Intel.get_rule_file)
    GetIntelRuleFile = get_rule_file
    get_latest_rule_file = downloaded(sync.Intel.get_latest_rule_file)
    GetLatestIntelRuleFile = get_latest_rule_file
    get_rule_entities = called(sync.Intel.get_rule_entities)
    GetIntelRuleEntities = get_rule_entities
    get_vulnerabilities = called(sync.Intel.get_vulnerabilities)
    GetVulnerabilities = get_vulnerabilities
    query_actor_ids = listed(sync.Intel.query_actor_ids)
    QueryIntelActorIds = query_actor_ids
    cao_incidents_queries_v1 = listed(sync.Intel.cao_incidents_queries_v1)
    query_indicator_ids = listed(sync.Intel.query_indicator_ids)
    QueryIntelIndicatorIds = query_indicator_ids
    query_malware = listed(sync.Intel.query_malware)
    QueryMalware = query_malware
    query_mitre_attacks_for_malware = called(sync.Intel.query_mitre_attacks_for_malware)
    QueryMitreAttacksForMalware = query_mitre_attacks_for_malware
    query_mitre_attacks = called(sync.Intel.query_mitre_attacks)
    QueryMitreAttacks = query_mitre_attacks
    query_report_ids = listed(sync.Intel.query_report_ids)
    QueryIntelReportIds = query_report_ids
    query_rule_ids = listed(sync.Intel.query_rule_ids)
    QueryIntelRuleIds = query_rule_ids
    query_vulnerabilities = listed(sync.Intel.query_vulnerabilities)
    QueryVulnerabilities = query_vulnerabilities

class IntelligenceFeeds(Service):
    """Indicator feeds: list the feeds that you may read, find their archives and download them."""
    download_feed = downloaded(sync.IntelligenceFeeds.download_feed)
    DownloadFeedArchive = download_feed
    list_feeds = called(sync.IntelligenceFeeds.list_feeds)
    ListFeedTypes = list_feeds
    query_feeds = called(sync.IntelligenceFeeds.query_feeds)
    QueryFeedArchives = query_feeds

class IntelligenceIndicatorGraph(Service):
    """Indicator graph: search indicators by FQL, and look them up by value."""
    search = listed(sync.IntelligenceIndicatorGraph.search)
    SearchIndicators = search
    lookup = called(sync.IntelligenceIndicatorGraph.lookup)
    LookupIndicators = lookup

class IOAExclusions(Service):
    """IOA exclusions: find, describe, create, update and delete them."""
    get_ss_exclusion_aggregates = called(sync.IOAExclusions.get_ss_exclusion_aggregates)
    ss_ioa_exclusions_aggregates_v2 = get_ss_exclusion_aggregates
    get_ss_exclusion_reports_v2 = called(sync.IOAExclusions.get_ss_exclusion_reports_v2)
    ss_ioa_exclusions_get_reports_v2 = get_ss_exclusion_reports_v2
    get_ss_exclusion_rules_v2 = called(sync.IOAExclusions.get_ss_exclusion_rules_v2)
    ss_ioa_exclusions_get_v2 = get_ss_exclusion_rules_v2
    create_ss_exclusions = called(sync.IOAExclusions.create_ss_exclusions)
    ss_ioa_exclusions_create_v2 = create_ss_exclusions
    update_ss_exclusions = called(sync.IOAExclusions.update_ss_exclusions)
    ss_ioa_exclusions_update_v2 = update_ss_exclusions
    delete_ss_exclusions = called(sync.IOAExclusions.delete_ss_exclusions)
    ss_ioa_exclusions_delete_v2 = delete_ss_exclusions
    get_ss_exclusion_matched_rules = called(sync.IOAExclusions.get_ss_exclusion_matched_rules)
    ss_ioa_exclusions_matched_rule_v2 = get_ss_exclusion_matched_rules
    get_default_ss_exclusions = called(sync.IOAExclusions.get_default_ss_exclusions)
    ss_ioa_exclusions_new_rules_v2 = get_default_ss_exclusions
    query_ss_exclusions = listed(sync.IOAExclusions.query_ss_exclusions)
    ss_ioa_exclusions_search_v2 = query_ss_exclusions
    ss_ioa_exclusions_query_v2 = query_ss_exclusions
    get_exclusions = called(sync.IOAExclusions.get_exclusions)
    getIOAExclusionsV1 = get_exclusions
    create_exclusions = called(sync.IOAExclusions.create_exclusions)
    createIOAExclusionsV1 = create_exclusions
    update_exclusions = called(sync.IOAExclusions.update_exclusions)
    updateIOAExclusionsV1 = update_exclusions
    delete_exclusions = called(sync.IOAExclusions.delete_exclusions)
    deleteIOAExclusionsV1 = delete_exclusions
    query_exclusions = listed(sync.IOAExclusions.query_exclusions)
    queryIOAExclusionsV1 = query_exclusions

IOA_Exclusions = IOAExclusions

class IOC(Service):
    """Custom indicators: find, describe, create, update and delete them, and find hosts and processes that had them."""
    devices_count = called(sync.IOC.devices_count)
    indicator_get_device_count_v1 = devices_count
    indicator_aggregate = called(sync.IOC.indicator_aggregate)
    indicator_aggregate_v1 = indicator_aggregate
    indicator_combined = listed(sync.IOC.indicator_combined)
    indicator_combined_v1 = indicator_combined
    action_get = called(sync.IOC.action_get)
    action_get_v1 = action_get
    get_indicators_report = called(sync.IOC.get_indicators_report)
    GetIndicatorsReport = get_indicators_report
    indicator_get = called(sync.IOC.indicator_get)
    indicator_get_v1 = indicator_get
    indicator_create = called(sync.IOC.indicator_create)
    indicator_create_v1 = indicator_create
    indicator_delete = called(sync.IOC.indicator_delete)
    indicator_delete_v1 = indicator_delete
    indicator_update = called(sync.IOC.indicator_update)
    indicator_update_v1 = indicator_update
    action_query = listed(sync.IOC.action_query)
    action_query_v1 = action_query
    devices_ran_on = listed(sync.IOC.devices_ran_on)
    indicator_get_devices_ran_on_v1 = devices_ran_on
    processes_ran_on = listed(sync.IOC.processes_ran_on)
    indicator_get_processes_ran_on_v1 = processes_ran_on
    indicator_search = listed(sync.IOC.indicator_search)
    indicator_search_v1 = indicator_search
    ioc_type_query = listed(sync.IOC.ioc_type_query)
    ioc_type_query_v1 = ioc_type_query
    platform_query = listed(sync.IOC.platform_query)
    platform_query_v1 = platform_query
    severity_query = listed(sync.IOC.severity_query)
    severity_query_v1 = severity_query
    indicator_sdmf_query_v1 = called(sync.IOC.indicator_sdmf_query_v1)
    devices_count_legacy = called(sync.IOC.devices_count_legacy)
    DevicesCount = devices_count_legacy
    devices_ran_on_legacy = listed(sync.IOC.devices_ran_on_legacy)
    DevicesRanOn = devices_ran_on_legacy
    processes_ran_on_legacy = listed(sync.IOC.processes_ran_on_legacy)
    ProcessesRanOn = processes_ran_on_legacy
    entities_processes = called(sync.IOC.entities_processes)

@deprecated('use IOC')
class Iocs(Service):
    """Custom indicators, first generation: hosts and processes on which an indicator was seen, and retired writes."""
    devices_count = called(sync.Iocs.devices_count)
    DevicesCount = devices_count
    get_ioc = replaced(sync.Iocs.get_ioc)
    GetIOC = get_ioc
    create_ioc = replaced(sync.Iocs.create_ioc)
    CreateIOC = create_ioc
    delete_ioc = replaced(sync.Iocs.delete_ioc)
    DeleteIOC = delete_ioc
    update_ioc = replaced(sync.Iocs.update_ioc)
    UpdateIOC = update_ioc
    devices_ran_on = listed(sync.Iocs.devices_ran_on)
    DevicesRanOn = devices_ran_on
    query_iocs = replaced(sync.Iocs.query_iocs)
    QueryIOCs = query_iocs
    processes_ran_on = listed(sync.Iocs.processes_ran_on)
    ProcessesRanOn = processes_ran_on
    entities_processes = called(sync.Iocs.entities_processes)

class ITAutomation(Service):
    """Falcon for IT: manage tasks, task groups, schedules, policies and user groups, run tasks and read their results."""
    get_associated_tasks = listed(sync.ITAutomation.get_associated_tasks)
    ITAutomationGetAssociatedTasks = get_associated_tasks
    scheduled_task_details = listed(sync.ITAutomation.scheduled_task_details)
    ITAutomationCombinedScheduledTasks = scheduled_task_details
    get_executions_by_query = listed(sync.ITAutomation.get_executions_by_query)
    ITAutomationGetTaskExecutionsByQuery = get_executions_by_query
    get_task_groups_by_query = listed(sync.ITAutomation.get_task_groups_by_query)
    ITAutomationGetTaskGroupsByQuery = get_task_groups_by_query
    get_tasks_by_query = listed(sync.ITAutomation.get_tasks_by_query)
    ITAutomationGetTasksByQuery = get_tasks_by_query
    get_user_group = called(sync.ITAutomation.get_user_group)
    ITAutomationGetUserGroup = get_user_group
    create_user_group = called(sync.ITAutomation.create_user_group)
    ITAutomationCreateUserGroup = create_user_group
    update_user_group = called(sync.ITAutomation.update_user_group)
    ITAutomationUpdateUserGroup = update_user_group
    delete_user_groups = called(sync.ITAutomation.delete_user_groups)
    ITAutomationDeleteUserGroup = delete_user_groups
    run_live_query = called(sync.ITAutomation.run_live_query)
    ITAutomationRunLiveQuery = run_live_query
    update_policy_host_groups = called(sync.ITAutomation.update_policy_host_groups)
    ITAutomationUpdatePolicyHostGroups = update_policy_host_groups
    update_policies_precedence = called(sync.ITAutomation.update_policies_precedence)
    ITAutomationUpdatePoliciesPrecedence = update_policies_precedence
    get_policies = chunked(sync.ITAutomation.get_policies)
    ITAutomationGetPolicies = get_policies
    create_policy = called(sync.ITAutomation.create_policy)
    ITAutomationCreatePolicy = create_policy
    update_policy = called(sync.ITAutomation.update_policy)
    ITAutomationUpdatePolicies = update_policy
    delete_policy = called(sync.ITAutomation.delete_policy)
    ITAutomationDeletePolicy = delete_policy
    get_scheduled_task = called(sync.ITAutomation.get_scheduled_task)
    ITAutomationGetScheduledTasks = get_scheduled_task
    create_scheduled_task = called(sync.ITAutomation.create_scheduled_task)
    ITAutomationCreateScheduledTask = create_scheduled_task
    update_scheduled_task = called(sync.ITAutomation.update_scheduled_task)
    ITAutomationUpdateScheduledTask = update_scheduled_task
    delete_scheduled_task = called(sync.ITAutomation.delete_scheduled_task)
    ITAutomationDeleteScheduledTasks = delete_scheduled_task
    cancel_execution = called(sync.ITAutomation.cancel_execution)
    ITAutomationCancelTaskExecution = cancel_execution
    get_execution_host_status = listed(sync.ITAutomation.get_execution_host_status)
    ITAutomationGetTaskExecutionHostStatus = get_execution_host_status
    rerun_execution = called(sync.ITAutomation.rerun_execution)
    ITAutomationRerunTaskExecution = rerun_execution
    get_execution_results_search_status = called(sync.ITAutomation.get_execution_results_search_status)
    ITAutomationGetExecutionResultsSearchStatus = get_execution_results_search_status
    execution_results_search = called(sync.ITAutomation.execution_results_search)
    ITAutomationStartExecutionResultsSearch = execution_results_search
    get_execution_results = listed(sync.ITAutomation.get_execution_results)
    ITAutomationGetExecutionResults = get_execution_results
    get_execution = called(sync.ITAutomation.get_execution)
    ITAutomationGetTaskExecution = get_execution
    start_execution = called(sync.ITAutomation.start_execution)
    ITAutomationStartTaskExecution = start_execution
    get_task_group = called(sync.ITAutomation.get_task_group)
    ITAutomationGetTaskGroups = get_task_group
    create_task_group = called(sync.ITAutomation.create_task_group)
    ITAutomationCreateTaskGroup = create_task_group
    update_task_group = called(sync.ITAutomation.update_task_group)
    ITAutomationUpdateTaskGroup = update_task_group
    delete_task_groups = called(sync.ITAutomation.delete_task_groups)
    ITAutomationDeleteTaskGroups = delete_task_groups
    get_tasks = called(sync.ITAutomation.get_tasks)
    ITAutomationGetTasks = get_tasks
    create_task = called(sync.ITAutomation.create_task)
    ITAutomationCreateTask = create_task
    update_task = called(sync.ITAutomation.update_task)
    ITAutomationUpdateTask = update_task
    delete_task = called(sync.ITAutomation.delete_task)
    ITAutomationDeleteTask = delete_task
    search_user_groups = listed(sync.ITAutomation.search_user_groups)
    ITAutomationSearchUserGroup = search_user_groups
    query_policies = listed(sync.ITAutomation.query_policies)
    ITAutomationQueryPolicies = query_policies
    search_scheduled_tasks = listed(sync.ITAutomation.search_scheduled_tasks)
    ITAutomationSearchScheduledTasks = search_scheduled_tasks
    search_task_executions = listed(sync.ITAutomation.search_task_executions)
    ITAutomationSearchTaskExecutions = search_task_executions
    search_task_groups = listed(sync.ITAutomation.search_task_groups)
    ITAutomationSearchTaskGroups = search_task_groups
    search_tasks = listed(sync.ITAutomation.search_tasks)
    ITAutomationSearchTasks = search_tasks

F4IT = ITAutomation

class KnowledgeBaseAuditEvents(Service):
    """Audit events of knowledge bases: find and describe them."""
    combined_knowledge_base_audit_events_v1 = listed(sync.KnowledgeBaseAuditEvents.combined_knowledge_base_audit_events_v1)
    CombinedKnowledgeBaseAuditEventsV1 = combined_knowledge_base_audit_events_v1
    entities_knowledge_base_audit_events_v1 = called(sync.KnowledgeBaseAuditEvents.entities_knowledge_base_audit_events_v1)
    EntitiesKnowledgeBaseAuditEventsV1 = entities_knowledge_base_audit_events_v1
    queries_knowledge_base_audit_events_v1 = listed(sync.KnowledgeBaseAuditEvents.queries_knowledge_base_audit_events_v1)
    QueriesKnowledgeBaseAuditEventsV1 = queries_knowledge_base_audit_events_v1
    aggregates_knowledge_base_audit_events_v1 = replaced(sync.KnowledgeBaseAuditEvents.aggregates_knowledge_base_audit_events_v1)
    AggregatesKnowledgeBaseAuditEventsV1 = aggregates_knowledge_base_audit_events_v1

class KnowledgeBaseFiles(Service):
    """Files of knowledge bases: find, describe, upload, replace, download and delete them."""
    entities_knowledge_base_files_download_v1 = downloaded(sync.KnowledgeBaseFiles.entities_knowledge_base_files_download_v1)
    EntitiesKnowledgeBaseFilesDownloadV1 = entities_knowledge_base_files_download_v1
    entities_knowledge_base_files_v1 = called(sync.KnowledgeBaseFiles.entities_knowledge_base_files_v1)
    EntitiesKnowledgeBaseFilesV1 = entities_knowledge_base_files_v1
    entities_knowledge_base_files_update_v1 = called(sync.KnowledgeBaseFiles.entities_knowledge_base_files_update_v1)
    EntitiesKnowledgeBaseFilesUpdateV1 = entities_knowledge_base_files_update_v1
    entities_knowledge_base_files_create_v1 = called(sync.KnowledgeBaseFiles.entities_knowledge_base_files_create_v1)
    EntitiesKnowledgeBaseFilesCreateV1 = entities_knowledge_base_files_create_v1
    entities_knowledge_base_files_delete_v1 = called(sync.KnowledgeBaseFiles.entities_knowledge_base_files_delete_v1)
    EntitiesKnowledgeBaseFilesDeleteV1 = entities_knowledge_base_files_delete_v1
    queries_knowledge_base_files_v1 = listed(sync.KnowledgeBaseFiles.queries_knowledge_base_files_v1)
    QueriesKnowledgeBaseFilesV1 = queries_knowledge_base_files_v1

class KnowledgeBases(Service):
    """Knowledge bases: find, describe, create and update them."""
    combined_knowledge_bases_v1 = listed(sync.KnowledgeBases.combined_knowledge_bases_v1)
    CombinedKnowledgeBasesV1 = combined_knowledge_bases_v1
    entities_knowledge_bases_v1 = called(sync.KnowledgeBases.entities_knowledge_bases_v1)
    EntitiesKnowledgeBasesV1 = entities_knowledge_bases_v1
    entities_knowledge_bases_create_v1 = called(sync.KnowledgeBases.entities_knowledge_bases_create_v1)
    EntitiesKnowledgeBasesCreateV1 = entities_knowledge_bases_create_v1
    entities_knowledge_bases_update_v1 = called(sync.KnowledgeBases.entities_knowledge_bases_update_v1)
    EntitiesKnowledgeBasesUpdateV1 = entities_knowledge_bases_update_v1
    queries_knowledge_bases_v1 = listed(sync.KnowledgeBases.queries_knowledge_bases_v1)
    QueriesKnowledgeBasesV1 = queries_knowledge_bases_v1
    aggregates_knowledge_bases_v1 = replaced(sync.KnowledgeBases.aggregates_knowledge_bases_v1)
    AggregatesKnowledgeBasesV1 = aggregates_knowledge_bases_v1

class KubernetesContainerCompliance(Service):
    """Kubernetes container compliance: count assessments and rules, and list the findings of images and nodes."""
    aggregate_assessments_by_cluster = called(sync.KubernetesContainerCompliance.aggregate_assessments_by_cluster)
    AggregateAssessmentsGroupedByClustersV2 = aggregate_assessments_by_cluster
    aggregate_compliance_by_asset_type = called(sync.KubernetesContainerCompliance.aggregate_compliance_by_asset_type)
    AggregateComplianceByAssetType = aggregate_compliance_by_asset_type
    aggregate_compliance_by_cluster_type = called(sync.KubernetesContainerCompliance.aggregate_compliance_by_cluster_type)
    AggregateComplianceByClusterType = aggregate_compliance_by_cluster_type
    aggregate_compliance_by_framework = called(sync.KubernetesContainerCompliance.aggregate_compliance_by_framework)
    AggregateComplianceByFramework = aggregate_compliance_by_framework
    aggregate_failed_rules_by_clusters = called(sync.KubernetesContainerCompliance.aggregate_failed_rules_by_clusters)
    AggregateFailedRulesByClustersV3 = aggregate_failed_rules_by_clusters
    aggregate_assessments_by_rules = called(sync.KubernetesContainerCompliance.aggregate_assessments_by_rules)
    AggregateAssessmentsGroupedByRulesV2 = aggregate_assessments_by_rules
    aggregate_top_failed_images = called(sync.KubernetesContainerCompliance.aggregate_top_failed_images)
    AggregateTopFailedImages = aggregate_top_failed_images
    image_findings = listed(sync.KubernetesContainerCompliance.image_findings)
    CombinedImagesFindings = image_findings
    node_findings = listed(sync.KubernetesContainerCompliance.node_findings)
    CombinedNodesFindings = node_findings
    get_rules_metadata = called(sync.KubernetesContainerCompliance.get_rules_metadata)
    getRulesMetadataByID = get_rules_metadata

class KubernetesProtection(Service):
    """Kubernetes inventory: count and list clusters, nodes, pods, containers, and register cloud accounts."""
    read_clusters_by_date_range = called(sync.KubernetesProtection.read_clusters_by_date_range)
    ReadClustersByDateRangeCount = read_clusters_by_date_range
    read_clusters_by_version = called(sync.KubernetesProtection.read_clusters_by_version)
    ReadClustersByKubernetesVersionCount = read_clusters_by_version
    read_clusters_by_status = called(sync.KubernetesProtection.read_clusters_by_status)
    ReadClustersByStatusCount = read_clusters_by_status
    read_cluster_count = called(sync.KubernetesProtection.read_cluster_count)
    ReadClusterCount = read_cluster_count
    read_containers_by_date_range = called(sync.KubernetesProtection.read_containers_by_date_range)
    ReadContainersByDateRangeCount = read_containers_by_date_range
    read_containers_by_registry = called(sync.KubernetesProtection.read_containers_by_registry)
    ReadContainerCountByRegistry = read_containers_by_registry
    read_zero_day_affected_counts = called(sync.KubernetesProtection.read_zero_day_affected_counts)
    FindContainersCountAffectedByZeroDayVulnerabilities = read_zero_day_affected_counts
    read_vulnerable_container_count = called(sync.KubernetesProtection.read_vulnerable_container_count)
    ReadVulnerableContainerImageCount = read_vulnerable_container_count
    read_container_counts = called(sync.KubernetesProtection.read_container_counts)
    ReadContainerCount = read_container_counts
    find_containers_by_runtime_version = listed(sync.KubernetesProtection.find_containers_by_runtime_version)
    FindContainersByContainerRunTimeVersion = find_containers_by_runtime_version
    group_managed_containers = called(sync.KubernetesProtection.group_managed_containers)
    GroupContainersByManaged = group_managed_containers
    read_detections_count_by_date = called(sync.KubernetesProtection.read_detections_count_by_date)
    ReadContainerImageDetectionsCountByDate = read_detections_count_by_date
    read_images_by_state = called(sync.KubernetesProtection.read_images_by_state)
    ReadContainerImagesByState = read_images_by_state
    read_sensor_coverage = called(sync.KubernetesProtection.read_sensor_coverage)
    ReadContainersSensorCoverage = read_sensor_coverage
    read_vulnerability_counts_by_severity = called(sync.KubernetesProtection.read_vulnerability_counts_by_severity)
    ReadContainerVulnerabilitiesBySeverityCount = read_vulnerability_counts_by_severity
    read_deployment_counts_by_date_range = called(sync.KubernetesProtection.read_deployment_counts_by_date_range)
    ReadDeploymentsByDateRangeCount = read_deployment_counts_by_date_range
    read_deployment_count = called(sync.KubernetesProtection.read_deployment_count)
    ReadDeploymentCount = read_deployment_count
    read_cluster_enrichment = called(sync.KubernetesProtection.read_cluster_enrichment)
    ReadClusterEnrichment = read_cluster_enrichment
    read_container_enrichment = called(sync.KubernetesProtection.read_container_enrichment)
    ReadContainerEnrichment = read_container_enrichment
    read_deployment_enrichment = called(sync.KubernetesProtection.read_deployment_enrichment)
    ReadDeploymentEnrichment = read_deployment_enrichment
    read_node_enrichment = called(sync.KubernetesProtection.read_node_enrichment)
    ReadNodeEnrichment = read_node_enrichment
    read_pod_enrichment = called(sync.KubernetesProtection.read_pod_enrichment)
    ReadPodEnrichment = read_pod_enrichment
    read_distinct_image_count = called(sync.KubernetesProtection.read_distinct_image_count)
    ReadDistinctContainerImageCount = read_distinct_image_count
    read_images_by_most_used = called(sync.KubernetesProtection.read_images_by_most_used)
    ReadContainerImagesByMostUsed = read_images_by_most_used
    read_iom_count_by_date_range = called(sync.KubernetesProtection.read_iom_count_by_date_range)
    ReadKubernetesIomByDateRange = read_iom_count_by_date_range
    read_iom_count = called(sync.KubernetesProtection.read_iom_count)
    ReadKubernetesIomCount = read_iom_count
    read_namespaces_by_date_range_count = called(sync.KubernetesProtection.read_namespaces_by_date_range_count)
    ReadNamespacesByDateRangeCount = read_namespaces_by_date_range_count
    read_namespace_count = called(sync.KubernetesProtection.read_namespace_count)
    ReadNamespaceCount = read_namespace_count
    read_node_counts_by_cloud = called(sync.KubernetesProtection.read_node_counts_by_cloud)
    ReadNodesByCloudCount = read_node_counts_by_cloud
    read_nodes_by_container_engine_version = called(sync.KubernetesProtection.read_nodes_by_container_engine_version)
    ReadNodesByContainerEngineVersionCount = read_nodes_by_container_engine_version
    read_node_counts_by_date_range = called(sync.KubernetesProtection.read_node_counts_by_date_range)
    ReadNodesByDateRangeCount = read_node_counts_by_date_range
    read_node_count = called(sync.KubernetesProtection.read_node_count)
    ReadNodeCount = read_node_count
    read_node_counts = read_node_count
    read_pod_counts_by_date_range = called(sync.KubernetesProtection.read_pod_counts_by_date_range)
    ReadPodsByDateRangeCount = read_pod_counts_by_date_range
    read_pod_counts = called(sync.KubernetesProtection.read_pod_counts)
    ReadPodCount = read_pod_counts
    post_aggregates_pods = called(sync.KubernetesProtection.post_aggregates_pods)
    PostAggregatesPods = post_aggregates_pods
    read_clusters_combined = listed(sync.KubernetesProtection.read_clusters_combined)
    ReadClusterCombined = read_clusters_combined
    read_clusters_combined_v2 = listed(sync.KubernetesProtection.read_clusters_combined_v2)
    ReadClusterCombinedV2 = read_clusters_combined_v2
    read_running_images = listed(sync.KubernetesProtection.read_running_images)
    ReadRunningContainerImages = read_running_images
    read_containers_combined = listed(sync.KubernetesProtection.read_containers_combined)
    ReadContainerCombined = read_containers_combined
    read_deployments_combined = listed(sync.KubernetesProtection.read_deployments_combined)
    ReadDeploymentCombined = read_deployments_combined
    search_kubernetes_ioms = called(sync.KubernetesProtection.search_kubernetes_ioms)
    PostSearchKubernetesIOMEntities = search_kubernetes_ioms
    search_and_read_ioms = listed(sync.KubernetesProtection.search_and_read_ioms)
    SearchAndReadKubernetesIomEntities = search_and_read_ioms
    read_nodes_combined = listed(sync.KubernetesProtection.read_nodes_combined)
    ReadNodeCombined = read_nodes_combined
    read_pods_combined = listed(sync.KubernetesProtection.read_pods_combined)
    ReadPodCombined = read_pods_combined
    read_iom_entities = chunked(sync.KubernetesProtection.read_iom_entities)
    ReadKubernetesIomEntities = read_iom_entities
    search_ioms = listed(sync.KubernetesProtection.search_ioms)
    SearchKubernetesIoms = search_ioms
    get_aws_accounts = listed(sync.KubernetesProtection.get_aws_accounts)
    GetAWSAccountsMixin0 = get_aws_accounts
    GetAWSAccounts = get_aws_accounts
    create_aws_account = called(sync.KubernetesProtection.create_aws_account)
    CreateAWSAccount = create_aws_account
    delete_aws_accounts = called(sync.KubernetesProtection.delete_aws_accounts)
    DeleteAWSAccountsMixin0 = delete_aws_accounts
    DeleteAWSAccounts = delete_aws_accounts
    update_aws_account = called(sync.KubernetesProtection.update_aws_account)
    UpdateAWSAccount = update_aws_account
    list_azure_accounts = listed(sync.KubernetesProtection.list_azure_accounts)
    ListAzureAccounts = list_azure_accounts
    create_azure_subscription = called(sync.KubernetesProtection.create_azure_subscription)
    CreateAzureSubscription = create_azure_subscription
    delete_azure_subscription = called(sync.KubernetesProtection.delete_azure_subscription)
    DeleteAzureSubscription = delete_azure_subscription
    get_locations = called(sync.KubernetesProtection.get_locations)
    GetLocations = get_locations
    get_cloud_clusters = called(sync.KubernetesProtection.get_cloud_clusters)
    GetCombinedCloudClusters = get_cloud_clusters
    get_azure_tenant_config = listed(sync.KubernetesProtection.get_azure_tenant_config)
    GetAzureTenantConfig = get_azure_tenant_config
    get_static_scripts = called(sync.KubernetesProtection.get_static_scripts)
    GetStaticScripts = get_static_scripts
    get_helm_values_yaml = downloaded(sync.KubernetesProtection.get_helm_values_yaml)
    GetHelmValuesYaml = get_helm_values_yaml
    regenerate = called(sync.KubernetesProtection.regenerate)
    regenerate_api_key = regenerate
    RegenerateAPIKey = regenerate
    get_clusters = listed(sync.KubernetesProtection.get_clusters)
    GetClusters = get_clusters
    trigger_scan = called(sync.KubernetesProtection.trigger_scan)
    TriggerScan = trigger_scan
    update_azure_service_principal = called(sync.KubernetesProtection.update_azure_service_principal)
    PatchAzureServicePrincipal = update_azure_service_principal
    patch_azure_service_principal = update_azure_service_principal
    get_azure_tenant_ids = listed(sync.KubernetesProtection.get_azure_tenant_ids)
    GetAzureTenantIDs = get_azure_tenant_ids
    get_azure_install_script = called(sync.KubernetesProtection.get_azure_install_script)
    GetAzureInstallScript = get_azure_install_script

Kubernetes_Protection = KubernetesProtection

class MalQuery(Service):
    """Malware search: find samples by strings, bytes or YARA rules, read their metadata and download them."""
    get_quotas = called(sync.MalQuery.get_quotas)
    GetMalQueryQuotasV1 = get_quotas
    fuzzy_search = called(sync.MalQuery.fuzzy_search)
    PostMalQueryFuzzySearchV1 = fuzzy_search
    get_download = downloaded(sync.MalQuery.get_download)
    GetMalQueryDownloadV1 = get_download
    get_metadata = called(sync.MalQuery.get_metadata)
    GetMalQueryMetadataV1 = get_metadata
    get_request = chunked(sync.MalQuery.get_request)
    GetMalQueryRequestV1 = get_request
    get_samples = downloaded(sync.MalQuery.get_samples)
    GetMalQueryEntitiesSamplesFetchV1 = get_samples
    samples_multidownload = called(sync.MalQuery.samples_multidownload)
    PostMalQueryEntitiesSamplesMultidownloadV1 = samples_multidownload
    exact_search = called(sync.MalQuery.exact_search)
    PostMalQueryExactSearchV1 = exact_search
    hunt = called(sync.MalQuery.hunt)
    PostMalQueryHuntV1 = hunt

class MessageCenter(Service):
    """Message Center: open, find and describe cases with CrowdStrike's analysts, and add comments and files to them."""
    aggregate_cases = called(sync.MessageCenter.aggregate_cases)
    AggregateCases = aggregate_cases
    get_case_activity = called(sync.MessageCenter.get_case_activity)
    GetCaseActivityByIds = get_case_activity
    get_case_activity_by_ids = get_case_activity
    add_case_activity = called(sync.MessageCenter.add_case_activity)
    CaseAddActivity = add_case_activity
    case_add_activity = add_case_activity
    download_case_attachment = downloaded(sync.MessageCenter.download_case_attachment)
    CaseDownloadAttachment = download_case_attachment
    case_download_attachment = download_case_attachment
    add_case_attachment = called(sync.MessageCenter.add_case_attachment)
    CaseAddAttachment = add_case_attachment
    case_add_attachment = add_case_attachment
    create_case_v2 = called(sync.MessageCenter.create_case_v2)
    CreateCaseV2 = create_case_v2
    get_cases = called(sync.MessageCenter.get_cases)
    GetCaseEntitiesByIDs = get_cases
    get_case_entities_by_ids = get_cases
    query_activities = listed(sync.MessageCenter.query_activities)
    QueryActivityByCaseID = query_activities
    query_activity_by_case_id = query_activities
    query_cases = listed(sync.MessageCenter.query_cases)
    QueryCasesIdsByFilter = query_cases
    QueryCaseIdsByFilter = query_cases
    query_cases_ids_by_filter = query_cases
    query_case_ids_by_filter = query_cases

Message_Center = MessageCenter

class MLExclusions(Service):
    """Machine learning exclusions: find, describe, create, update and delete them."""
    aggregate_exclusions = called(sync.MLExclusions.aggregate_exclusions)
    exclusions_aggregates_v2 = aggregate_exclusions
    get_all_exclusions = called(sync.MLExclusions.get_all_exclusions)
    exclusions_get_all_v2 = get_all_exclusions
    perform_actions = called(sync.MLExclusions.perform_actions)
    exclusions_perform_action_v2 = perform_actions
    get_reports = called(sync.MLExclusions.get_reports)
    exclusions_get_reports_v2 = get_reports
    get_exclusions_by_id = called(sync.MLExclusions.get_exclusions_by_id)
    exclusions_get_v2 = get_exclusions_by_id
    create_exclusions_v2 = called(sync.MLExclusions.create_exclusions_v2)
    exclusions_create_v2 = create_exclusions_v2
    delete_exclusions_v2 = called(sync.MLExclusions.delete_exclusions_v2)
    exclusions_delete_v2 = delete_exclusions_v2
    update_exclusions_v2 = called(sync.MLExclusions.update_exclusions_v2)
    exclusions_update_v2 = update_exclusions_v2
    search_exclusions_v2 = listed(sync.MLExclusions.search_exclusions_v2)
    exclusions_search_v2 = search_exclusions_v2
    exclusions_sdmf_query_v1 = called(sync.MLExclusions.exclusions_sdmf_query_v1)
    get_ml_exclusion_sets = called(sync.MLExclusions.get_ml_exclusion_sets)
    getMLExclusionsV1 = get_ml_exclusion_sets
    get_exclusions = called(sync.MLExclusions.get_exclusions)
    create_ml_exclusions_v2 = called(sync.MLExclusions.create_ml_exclusions_v2)
    createMLExclusionsV1 = create_ml_exclusions_v2
    create_exclusions = called(sync.MLExclusions.create_exclusions)
    delete_exclusions = called(sync.MLExclusions.delete_exclusions)
    deleteMLExclusionsV1 = delete_exclusions
    update_ml_exclusions = called(sync.MLExclusions.update_ml_exclusions)
    updateMLExclusionsV1 = update_ml_exclusions
    update_exclusions = called(sync.MLExclusions.update_exclusions)
    query_exclusions = listed(sync.MLExclusions.query_exclusions)
    queryMLExclusionsV1 = query_exclusions

ML_Exclusions = MLExclusions

class MobileEnrollment(Service):
    """Mobile Enrollment: send users the email with which they enroll a mobile device."""
    device_enroll = called(sync.MobileEnrollment.device_enroll)
    RequestDeviceEnrollmentV3 = device_enroll
    device_enroll_v4 = called(sync.MobileEnrollment.device_enroll_v4)
    RequestDeviceEnrollmentV4 = device_enroll_v4

Mobile_Enrollment = MobileEnrollment

class Models(Service):
    """Language models for agents: find and describe them."""
    entities_models_v1 = called(sync.Models.entities_models_v1)
    EntitiesModelsV1 = entities_models_v1
    queries_models_v1 = listed(sync.Models.queries_models_v1)
    QueriesModelsV1 = queries_models_v1

class FlightControl(Service):
    """Flight Control: find child customers, and manage CID groups, user groups and the roles that link them."""
    get_children = called(sync.FlightControl.get_children)
    getChildren = get_children
    get_children_v2 = called(sync.FlightControl.get_children_v2)
    getChildrenV2 = get_children_v2
    get_cid_group_members_by_v1 = replaced(sync.FlightControl.get_cid_group_members_by_v1)
    getCIDGroupMembersByV1 = get_cid_group_members_by_v1
    add_cid_group_members = called(sync.FlightControl.add_cid_group_members)
    addCIDGroupMembers = add_cid_group_members
    delete_cid_group_members_v1 = replaced(sync.FlightControl.delete_cid_group_members_v1)
    deleteCIDGroupMembersV1 = delete_cid_group_members_v1
    get_cid_group_members_by = called(sync.FlightControl.get_cid_group_members_by)
    getCIDGroupMembersBy = get_cid_group_members_by
    getCIDGroupMembersByV2 = get_cid_group_members_by
    delete_cid_group_members = called(sync.FlightControl.delete_cid_group_members)
    deleteCIDGroupMembers = delete_cid_group_members
    deleteCIDGroupMembersV2 = delete_cid_group_members
    get_cid_group_by_id_v1 = replaced(sync.FlightControl.get_cid_group_by_id_v1)
    getCIDGroupByIdV1 = get_cid_group_by_id_v1
    create_cid_groups = called(sync.FlightControl.create_cid_groups)
    createCIDGroups = create_cid_groups
    delete_cid_groups = called(sync.FlightControl.delete_cid_groups)
    deleteCIDGroups = delete_cid_groups
    update_cid_groups = called(sync.FlightControl.update_cid_groups)
    updateCIDGroups = update_cid_groups
    get_cid_group_by_id = called(sync.FlightControl.get_cid_group_by_id)
    getCIDGroupById = get_cid_group_by_id
    getCIDGroupByIdV2 = get_cid_group_by_id
    get_roles_by_id = called(sync.FlightControl.get_roles_by_id)
    getRolesByID = get_roles_by_id
    add_role = called(sync.FlightControl.add_role)
    addRole = add_role
    delete_roles = called(sync.FlightControl.delete_roles)
    deletedRoles = delete_roles
    deleteRoles = delete_roles
    get_user_group_members_by_id_v1 = replaced(sync.FlightControl.get_user_group_members_by_id_v1)
    getUserGroupMembersByIDV1 = get_user_group_members_by_id_v1
    add_user_group_members = called(sync.FlightControl.add_user_group_members)
    addUserGroupMembers = add_user_group_members
    delete_user_group_members = called(sync.FlightControl.delete_user_group_members)
    deleteUserGroupMembers = delete_user_group_members
    get_user_group_members_by_id = called(sync.FlightControl.get_user_group_members_by_id)
    getUserGroupMembersByID = get_user_group_members_by_id
    getUserGroupMembersByIDV2 = get_user_group_members_by_id
    get_user_groups_by_id_v1 = replaced(sync.FlightControl.get_user_groups_by_id_v1)
    getUserGroupsByIDV1 = get_user_groups_by_id_v1
    create_user_groups = called(sync.FlightControl.create_user_groups)
    createUserGroups = create_user_groups
    createUserGroup = create_user_groups
    delete_user_groups = called(sync.FlightControl.delete_user_groups)
    deleteUserGroups = delete_user_groups
    update_user_groups = called(sync.FlightControl.update_user_groups)
    updateUserGroups = update_user_groups
    get_user_groups_by_id = called(sync.FlightControl.get_user_groups_by_id)
    getUserGroupsByID = get_user_groups_by_id
    getUserGroupsByIDV2 = get_user_groups_by_id
    query_children = listed(sync.FlightControl.query_children)
    queryChildren = query_children
    query_cid_group_members = listed(sync.FlightControl.query_cid_group_members)
    queryCIDGroupMembers = query_cid_group_members
    query_cid_groups = listed(sync.FlightControl.query_cid_groups)
    queryCIDGroups = query_cid_groups
    query_roles = listed(sync.FlightControl.query_roles)
    queryRoles = query_roles
    query_user_group_members = listed(sync.FlightControl.query_user_group_members)
    queryUserGroupMembers = query_user_group_members
    query_user_groups = listed(sync.FlightControl.query_user_groups)
    queryUserGroups = query_user_groups

Flight_Control = FlightControl

class NetworkContainment(Service):
    """The allowlist of network containment: find, describe, add, change and delete its rules."""
    get_allowlist_rules = called(sync.NetworkContainment.get_allowlist_rules)
    GetContainmentAllowlistRules = get_allowlist_rules
    create_allowlist_rules = called(sync.NetworkContainment.create_allowlist_rules)
    CreateContainmentAllowlistRules = create_allowlist_rules
    delete_allowlist_rules = called(sync.NetworkContainment.delete_allowlist_rules)
    DeleteContainmentAllowlistRules = delete_allowlist_rules
    update_allowlist_rules = called(sync.NetworkContainment.update_allowlist_rules)
    UpdateContainmentAllowlistRules = update_allowlist_rules
    query_allowlist_rules = called(sync.NetworkContainment.query_allowlist_rules)
    QueryContainmentAllowlistRules = query_allowlist_rules

class NetworkScanDetections(Service):
    """Network scan detections: find, describe and count them."""
    aggregate_netscan_detections = called(sync.NetworkScanDetections.aggregate_netscan_detections)
    aggregate_detections = aggregate_netscan_detections
    get_combined_netscan_detections = listed(sync.NetworkScanDetections.get_combined_netscan_detections)
    combined_detections = get_combined_netscan_detections
    get_netscan_detections = chunked(sync.NetworkScanDetections.get_netscan_detections)
    get_detections = get_netscan_detections
    query_netscan_detections = listed(sync.NetworkScanDetections.query_netscan_detections)
    query_detections = query_netscan_detections

class NetworkScanGlobalConfigs(Service):
    """Network scan settings: read and change the settings for all scans of a CID."""
    get_global_configs = called(sync.NetworkScanGlobalConfigs.get_global_configs)
    GetGlobalConfigs = get_global_configs
    update_global_configs = called(sync.NetworkScanGlobalConfigs.update_global_configs)
    UpdateGlobalConfigs = update_global_configs

class NetworkScanNetworks(Service):
    """Network scan networks: find, describe, create, update and delete subnets to scan."""
    aggregate_networks = called(sync.NetworkScanNetworks.aggregate_networks)
    AggregateNetworks = aggregate_networks
    get_networks = chunked(sync.NetworkScanNetworks.get_networks)
    GetNetworks = get_networks
    create_networks = called(sync.NetworkScanNetworks.create_networks)
    CreateNetworks = create_networks
    delete_networks = chunked(sync.NetworkScanNetworks.delete_networks)
    DeleteNetworks = delete_networks
    update_networks = called(sync.NetworkScanNetworks.update_networks)
    UpdateNetworks = update_networks
    query_networks = listed(sync.NetworkScanNetworks.query_networks)
    QueryNetworks = query_networks

class NetworkScanScanRunReports(Service):
    """Network scan reports: download the report of a scan run."""
    get_scan_run_reports = downloaded(sync.NetworkScanScanRunReports.get_scan_run_reports)
    GetScanRunReports = get_scan_run_reports

class NetworkScanScanRuns(Service):
    """Network scan runs: find, describe, start and stop them."""
    aggregate_scan_runs = called(sync.NetworkScanScanRuns.aggregate_scan_runs)
    AggregateScanRuns = aggregate_scan_runs
    get_scan_runs = chunked(sync.NetworkScanScanRuns.get_scan_runs)
    GetScanRuns = get_scan_runs
    create_scan_runs = called(sync.NetworkScanScanRuns.create_scan_runs)
    CreateScanRuns = create_scan_runs
    update_scan_runs = called(sync.NetworkScanScanRuns.update_scan_runs)
    UpdateScanRuns = update_scan_runs
    query_scan_runs = listed(sync.NetworkScanScanRuns.query_scan_runs)
    QueryScanRuns = query_scan_runs

class NetworkScanScanners(Service):
    """Network scanners: find, describe and set up the hosts that scan."""
    aggregate_scanners = called(sync.NetworkScanScanners.aggregate_scanners)
    AggregateScanners = aggregate_scanners
    get_scanners = chunked(sync.NetworkScanScanners.get_scanners)
    GetScanners = get_scanners
    update_scanners = called(sync.NetworkScanScanners.update_scanners)
    UpdateScanners = update_scanners
    query_scanners = listed(sync.NetworkScanScanners.query_scanners)
    QueryScanners = query_scanners

class NetworkScanScans(Service):
    """Network scans: find, describe, create, update and delete their definitions."""
    aggregate_scans = called(sync.NetworkScanScans.aggregate_scans)
    aggregate_scansMixin0 = aggregate_scans
    AggregateScansMixin0 = aggregate_scans
    get_scans = chunked(sync.NetworkScanScans.get_scans)
    GetScans = get_scans
    create_scans = called(sync.NetworkScanScans.create_scans)
    CreateScans = create_scans
    delete_scans = chunked(sync.NetworkScanScans.delete_scans)
    DeleteScans = delete_scans
    update_scans = called(sync.NetworkScanScans.update_scans)
    UpdateScans = update_scans
    query_scans = listed(sync.NetworkScanScans.query_scans)
    query_scansMixin0 = query_scans
    QueryScansMixin0 = query_scans

class NetworkScanTemplates(Service):
    """Network scan templates: find, describe, create, update and delete them."""
    get_template_configs = called(sync.NetworkScanTemplates.get_template_configs)
    GetTemplateConfigs = get_template_configs
    get_templates = chunked(sync.NetworkScanTemplates.get_templates)
    GetTemplates = get_templates
    create_templates = called(sync.NetworkScanTemplates.create_templates)
    CreateTemplates = create_templates
    delete_templates = chunked(sync.NetworkScanTemplates.delete_templates)
    DeleteTemplates = delete_templates
    update_templates = called(sync.NetworkScanTemplates.update_templates)
    UpdateTemplates = update_templates
    query_templates = listed(sync.NetworkScanTemplates.query_templates)
    QueryTemplates = query_templates

class NetworkScanZones(Service):
    """Network scan zones: find, describe, create, update and delete them."""
    aggregate_zones = called(sync.NetworkScanZones.aggregate_zones)
    AggregateZones = aggregate_zones
    combined_zones = listed(sync.NetworkScanZones.combined_zones)
    CombinedZones = combined_zones
    get_zones = chunked(sync.NetworkScanZones.get_zones)
    GetZones = get_zones
    create_zones = called(sync.NetworkScanZones.create_zones)
    CreateZones = create_zones
    delete_zones = chunked(sync.NetworkScanZones.delete_zones)
    DeleteZones = delete_zones
    update_zones = called(sync.NetworkScanZones.update_zones)
    UpdateZones = update_zones
    query_zones = listed(sync.NetworkScanZones.query_zones)
    QueryZones = query_zones

class NGSIEM(Service):
    """Next-Gen SIEM: search events; manage parsers, dashboards, saved queries, lookup files and data connections."""
    upload_file = called(sync.NGSIEM.upload_file)
    UploadLookupV1 = upload_file
    get_file = downloaded(sync.NGSIEM.get_file)
    GetLookupV1 = get_file
    get_file_from_package_with_namespace = downloaded(sync.NGSIEM.get_file_from_package_with_namespace)
    GetLookupFromPackageWithNamespaceV1 = get_file_from_package_with_namespace
    get_file_from_package = downloaded(sync.NGSIEM.get_file_from_package)
    GetLookupFromPackageV1 = get_file_from_package
    start_search = called(sync.NGSIEM.start_search)
    StartSearchV1 = start_search
    get_search_status = called(sync.NGSIEM.get_search_status)
    GetSearchStatusV1 = get_search_status
    stop_search = called(sync.NGSIEM.stop_search)
    StopSearchV1 = stop_search
    bulk_add_dashboard_labels = called(sync.NGSIEM.bulk_add_dashboard_labels)
    bulkAddDashboardLabels = bulk_add_dashboard_labels
    bulk_remove_dashboard_labels = called(sync.NGSIEM.bulk_remove_dashboard_labels)
    bulkRemoveDashboardLabels = bulk_remove_dashboard_labels
    bulk_update_dashboard_labels = called(sync.NGSIEM.bulk_update_dashboard_labels)
    bulkUpdateDashboardLabels = bulk_update_dashboard_labels
    bulk_create_dashboards_from_template = called(sync.NGSIEM.bulk_create_dashboards_from_template)
    BulkCreateDashboardsFromTemplate = bulk_create_dashboards_from_template
    bulk_update_dashboards_from_template = called(sync.NGSIEM.bulk_update_dashboards_from_template)
    BulkUpdateDashboardsFromTemplate = bulk_update_dashboards_from_template
    bulk_add_lookup_file_labels = called(sync.NGSIEM.bulk_add_lookup_file_labels)
    bulkAddLookupFileLabels = bulk_add_lookup_file_labels
    bulk_remove_lookup_file_labels = called(sync.NGSIEM.bulk_remove_lookup_file_labels)
    bulkRemoveLookupFileLabels = bulk_remove_lookup_file_labels
    bulk_update_lookup_file_labels = called(sync.NGSIEM.bulk_update_lookup_file_labels)
    bulkUpdateLookupFileLabels = bulk_update_lookup_file_labels
    bulk_get_lookup_files = called(sync.NGSIEM.bulk_get_lookup_files)
    BulkGetLookupFiles = bulk_get_lookup_files
    bulk_create_lookup_files = called(sync.NGSIEM.bulk_create_lookup_files)
    BulkCreateLookupFiles = bulk_create_lookup_files
    bulk_update_lookup_files = called(sync.NGSIEM.bulk_update_lookup_files)
    BulkUpdateLookupFiles = bulk_update_lookup_files
    bulk_create_persisted_aggregations = called(sync.NGSIEM.bulk_create_persisted_aggregations)
    BulkCreatePersistedAggregations = bulk_create_persisted_aggregations
    bulk_update_persisted_aggregations = called(sync.NGSIEM.bulk_update_persisted_aggregations)
    BulkUpdatePersistedAggregations = bulk_update_persisted_aggregations
    bulk_create_saved_queries_from_template = called(sync.NGSIEM.bulk_create_saved_queries_from_template)
    BulkCreateSavedQueriesFromTemplate = bulk_create_saved_queries_from_template
    bulk_update_saved_queries_from_template = called(sync.NGSIEM.bulk_update_saved_queries_from_template)
    BulkUpdateSavedQueriesFromTemplate = bulk_update_saved_queries_from_template
    bulk_add_saved_query_labels = called(sync.NGSIEM.bulk_add_saved_query_labels)
    bulkAddSavedQueryLabels = bulk_add_saved_query_labels
    bulk_remove_saved_query_labels = called(sync.NGSIEM.bulk_remove_saved_query_labels)
    bulkRemoveSavedQueryLabels = bulk_remove_saved_query_labels
    bulk_update_saved_query_labels = called(sync.NGSIEM.bulk_update_saved_query_labels)
    bulkUpdateSavedQueryLabels = bulk_update_saved_query_labels
    update_dashboard_labels = called(sync.NGSIEM.update_dashboard_labels)
    updateDashboardLabels = update_dashboard_labels
    add_dashboard_labels = called(sync.NGSIEM.add_dashboard_labels)
    addDashboardLabels = add_dashboard_labels
    remove_dashboard_labels = called(sync.NGSIEM.remove_dashboard_labels)
    removeDashboardLabels = remove_dashboard_labels
    get_dashboard_template = called(sync.NGSIEM.get_dashboard_template)
    GetDashboardTemplate = get_dashboard_template
    create_dashboard_from_template = called(sync.NGSIEM.create_dashboard_from_template)
    CreateDashboardFromTemplate = create_dashboard_from_template
    update_dashboard_from_template = chunked(sync.NGSIEM.update_dashboard_from_template)
    UpdateDashboardFromTemplate = update_dashboard_from_template
    delete_dashboard = called(sync.NGSIEM.delete_dashboard)
    DeleteDashboard = delete_dashboard
    update_file_labels = called(sync.NGSIEM.update_file_labels)
    updateFileLabels = update_file_labels
    add_file_labels = called(sync.NGSIEM.add_file_labels)
    addFileLabels = add_file_labels
    remove_file_labels = called(sync.NGSIEM.remove_file_labels)
    removeFileLabels = remove_file_labels
    update_lookup_file_entries = called(sync.NGSIEM.update_lookup_file_entries)
    UpdateLookupFileEntries = update_lookup_file_entries
    get_lookup_file = downloaded(sync.NGSIEM.get_lookup_file)
    GetLookupFile = get_lookup_file
    create_lookup_file = called(sync.NGSIEM.create_lookup_file)
    CreateLookupFile = create_lookup_file
    delete_lookup_file = called(sync.NGSIEM.delete_lookup_file)
    DeleteLookupFile = delete_lookup_file
    update_lookup_file = called(sync.NGSIEM.update_lookup_file)
    UpdateLookupFile = update_lookup_file
    clone_parser = called(sync.NGSIEM.clone_parser)
    CloneParser = clone_parser
    create_parser_extension = called(sync.NGSIEM.create_parser_extension)
    CreateParserExtension = create_parser_extension
    update_parser_extension = called(sync.NGSIEM.update_parser_extension)
    UpdateParserExtension = update_parser_extension
    get_parser_rollback_options = called(sync.NGSIEM.get_parser_rollback_options)
    GetParserRollbackOptions = get_parser_rollback_options
    rollback_parser = called(sync.NGSIEM.rollback_parser)
    RollbackParser = rollback_parser
    test_parser_from_template = called(sync.NGSIEM.test_parser_from_template)
    TestParserFromTemplate = test_parser_from_template
    get_parser_template = chunked(sync.NGSIEM.get_parser_template)
    GetParserTemplate = get_parser_template
    create_parser_from_template = called(sync.NGSIEM.create_parser_from_template)
    CreateParserFromTemplate = create_parser_from_template
    update_parser_from_template = chunked(sync.NGSIEM.update_parser_from_template)
    UpdateParserFromTemplate = update_parser_from_template
    update_parser_auto_update_policy = called(sync.NGSIEM.update_parser_auto_update_policy)
    UpdateParserAutoUpdatePolicy = update_parser_auto_update_policy
    bulk_install_parsers = called(sync.NGSIEM.bulk_install_parsers)
    BulkInstallParsers = bulk_install_parsers
    install_parser = called(sync.NGSIEM.install_parser)
    InstallParser = install_parser
    get_parser = chunked(sync.NGSIEM.get_parser)
    GetParser = get_parser
    create_parser = replaced(sync.NGSIEM.create_parser)
    CreateParser = create_parser
    delete_parser = chunked(sync.NGSIEM.delete_parser)
    DeleteParser = delete_parser
    update_parser = replaced(sync.NGSIEM.update_parser)
    UpdateParser = update_parser
    get_persisted_aggregation = chunked(sync.NGSIEM.get_persisted_aggregation)
    GetPersistedAggregation = get_persisted_aggregation
    create_persisted_aggregation = called(sync.NGSIEM.create_persisted_aggregation)
    CreatePersistedAggregation = create_persisted_aggregation
    delete_persisted_aggregation = called(sync.NGSIEM.delete_persisted_aggregation)
    DeletePersistedAggregation = delete_persisted_aggregation
    update_persisted_aggregation = called(sync.NGSIEM.update_persisted_aggregation)
    UpdatePersistedAggregation = update_persisted_aggregation
    get_saved_query_template = called(sync.NGSIEM.get_saved_query_template)
    GetSavedQueryTemplate = get_saved_query_template
    create_saved_query = called(sync.NGSIEM.create_saved_query)
    CreateSavedQuery = create_saved_query
    update_saved_query_from_template = chunked(sync.NGSIEM.update_saved_query_from_template)
    UpdateSavedQueryFromTemplate = update_saved_query_from_template
    delete_saved_query = called(sync.NGSIEM.delete_saved_query)
    DeleteSavedQuery = delete_saved_query
    update_saved_query_labels = called(sync.NGSIEM.update_saved_query_labels)
    updateSavedQueryLabels = update_saved_query_labels
    add_saved_query_labels = called(sync.NGSIEM.add_saved_query_labels)
    addSavedQueryLabels = add_saved_query_labels
    remove_saved_query_labels = called(sync.NGSIEM.remove_saved_query_labels)
    removeSavedQueryLabels = remove_saved_query_labels
    list_dashboards = listed(sync.NGSIEM.list_dashboards)
    ListDashboards = list_dashboards
    list_lookup_files = listed(sync.NGSIEM.list_lookup_files)
    ListLookupFiles = list_lookup_files
    list_parsers = listed(sync.NGSIEM.list_parsers)
    ListParsers = list_parsers
    list_persisted_aggregations = listed(sync.NGSIEM.list_persisted_aggregations)
    ListPersistedAggregations = list_persisted_aggregations
    list_saved_queries = listed(sync.NGSIEM.list_saved_queries)
    ListSavedQueries = list_saved_queries
    list_data_connections = listed(sync.NGSIEM.list_data_connections)
    ExternalListDataConnections = list_data_connections
    list_data_connectors = listed(sync.NGSIEM.list_data_connectors)
    ExternalListDataConnectors = list_data_connectors
    get_provisioning_status = called(sync.NGSIEM.get_provisioning_status)
    ExternalGetDataConnectionStatus = get_provisioning_status
    update_connection_status = chunked(sync.NGSIEM.update_connection_status)
    ExternalUpdateDataConnectionStatus = update_connection_status
    get_ingest_token = chunked(sync.NGSIEM.get_ingest_token)
    ExternalGetDataConnectionToken = get_ingest_token
    regenerate_ingest_token = chunked(sync.NGSIEM.regenerate_ingest_token)
    ExternalRegenerateDataConnectionToken = regenerate_ingest_token
    get_connection_by_id = called(sync.NGSIEM.get_connection_by_id)
    ExternalGetDataConnectionByID = get_connection_by_id
    create_data_connection = called(sync.NGSIEM.create_data_connection)
    ExternalCreateDataConnection = create_data_connection
    delete_data_connection = chunked(sync.NGSIEM.delete_data_connection)
    ExternalDeleteDataConnection = delete_data_connection
    update_data_connection = chunked(sync.NGSIEM.update_data_connection)
    ExternalUpdateDataConnection = update_data_connection
    list_connector_configs = chunked(sync.NGSIEM.list_connector_configs)
    ExternalListConnectorConfigs = list_connector_configs
    create_connector_config = called(sync.NGSIEM.create_connector_config)
    ExternalCreateConnectorConfig = create_connector_config
    delete_connector_configs = chunked(sync.NGSIEM.delete_connector_configs)
    ExternalDeleteConnectorConfigs = delete_connector_configs
    patch_connector_config = chunked(sync.NGSIEM.patch_connector_config)
    ExternalPatchConnectorConfig = patch_connector_config

class ODS(Service):
    """On-demand scans: start, schedule, cancel and count scans, and read the malicious files that they found."""
    aggregate_scan_hosts = called(sync.ODS.aggregate_scan_hosts)
    aggregate_query_scan_host_metadata = aggregate_scan_hosts
    aggregate_scans = called(sync.ODS.aggregate_scans)
    aggregate_scheduled_scans = called(sync.ODS.aggregate_scheduled_scans)
    get_malicious_files = called(sync.ODS.get_malicious_files)
    get_malicious_files_by_ids = get_malicious_files
    cancel_scans = called(sync.ODS.cancel_scans)
    get_scan_hosts = called(sync.ODS.get_scan_hosts)
    get_scan_host_metadata_by_ids = get_scan_hosts
    get_scans_v1 = called(sync.ODS.get_scans_v1)
    get_scans_by_scan_ids = get_scans_v1
    get_scans_by_scan_ids_v1 = get_scans_v1
    create_scan = called(sync.ODS.create_scan)
    get_scans = called(sync.ODS.get_scans)
    get_scans_by_scan_ids_v2 = get_scans
    scans_report = called(sync.ODS.scans_report)
    get_scheduled_scans = called(sync.ODS.get_scheduled_scans)
    get_scheduled_scans_by_scan_ids = get_scheduled_scans
    schedule_scan = called(sync.ODS.schedule_scan)
    delete_scheduled_scans = called(sync.ODS.delete_scheduled_scans)
    query_malicious_files = listed(sync.ODS.query_malicious_files)
    query_scan_hosts = listed(sync.ODS.query_scan_hosts)
    query_scan_host_metadata = query_scan_hosts
    query_scans = listed(sync.ODS.query_scans)
    query_scheduled_scans = listed(sync.ODS.query_scheduled_scans)

class PreventionPolicy(Service):
    """Prevention policies: find, create, change, order and delete them, and find the hosts that they apply to."""
    query_combined_policy_members = listed(sync.PreventionPolicy.query_combined_policy_members)
    queryCombinedPreventionPolicyMembers = query_combined_policy_members
    query_combined_policies = listed(sync.PreventionPolicy.query_combined_policies)
    queryCombinedPreventionPolicies = query_combined_policies
    perform_policies_action = called(sync.PreventionPolicy.perform_policies_action)
    performPreventionPoliciesAction = perform_policies_action
    set_policies_precedence = called(sync.PreventionPolicy.set_policies_precedence)
    setPreventionPoliciesPrecedence = set_policies_precedence
    get_policies = called(sync.PreventionPolicy.get_policies)
    getPreventionPolicies = get_policies
    create_policies = called(sync.PreventionPolicy.create_policies)
    createPreventionPolicies = create_policies
    update_policies = called(sync.PreventionPolicy.update_policies)
    updatePreventionPolicies = update_policies
    delete_policies = called(sync.PreventionPolicy.delete_policies)
    deletePreventionPolicies = delete_policies
    query_policy_members = listed(sync.PreventionPolicy.query_policy_members)
    queryPreventionPolicyMembers = query_policy_members
    query_policies = listed(sync.PreventionPolicy.query_policies)
    queryPreventionPolicies = query_policies

PreventionPolicies = PreventionPolicy

Prevention_Policy = PreventionPolicy

class ProfileGroups(Service):
    """Profile groups: find, describe, create, update and delete them, and choose their users, roles and user groups."""
    group_actions_v1_mixin0 = called(sync.ProfileGroups.group_actions_v1_mixin0)
    GroupActionsV1Mixin0 = group_actions_v1_mixin0
    group_users_actions_v1_mixin0 = called(sync.ProfileGroups.group_users_actions_v1_mixin0)
    GroupUsersActionsV1Mixin0 = group_users_actions_v1_mixin0
    get_group_users_v1 = called(sync.ProfileGroups.get_group_users_v1)
    GetGroupUsersV1 = get_group_users_v1
    get_groups_v1_mixin0 = called(sync.ProfileGroups.get_groups_v1_mixin0)
    GetGroupsV1Mixin0 = get_groups_v1_mixin0
    create_group_v1_mixin0 = called(sync.ProfileGroups.create_group_v1_mixin0)
    CreateGroupV1Mixin0 = create_group_v1_mixin0
    delete_groups_v1 = called(sync.ProfileGroups.delete_groups_v1)
    DeleteGroupsV1 = delete_groups_v1
    update_group_v1_mixin0 = called(sync.ProfileGroups.update_group_v1_mixin0)
    UpdateGroupV1Mixin0 = update_group_v1_mixin0
    get_user_groups_v1 = called(sync.ProfileGroups.get_user_groups_v1)
    GetUserGroupsV1 = get_user_groups_v1
    query_groups_v1_mixin0 = listed(sync.ProfileGroups.query_groups_v1_mixin0)
    QueryGroupsV1Mixin0 = query_groups_v1_mixin0

class Quarantine(Service):
    """Quarantined files: find, describe and count them, and release or delete them."""
    action_update_count = called(sync.Quarantine.action_update_count)
    ActionUpdateCount = action_update_count
    get_aggregate_files = called(sync.Quarantine.get_aggregate_files)
    GetAggregateFiles = get_aggregate_files
    get_quarantine_files = called(sync.Quarantine.get_quarantine_files)
    GetQuarantineFiles = get_quarantine_files
    update_quarantined_detects_by_id = called(sync.Quarantine.update_quarantined_detects_by_id)
    UpdateQuarantinedDetectsByIds = update_quarantined_detects_by_id
    query_quarantine_files = listed(sync.Quarantine.query_quarantine_files)
    QueryQuarantineFiles = query_quarantine_files
    update_quarantined_detects_by_query = called(sync.Quarantine.update_quarantined_detects_by_query)
    UpdateQfByQuery = update_quarantined_detects_by_query

class QuickScan(Service):
    """Quick scans: submit uploaded samples in bulk, and read the verdicts."""
    get_scans_aggregates = called(sync.QuickScan.get_scans_aggregates)
    GetScansAggregates = get_scans_aggregates
    get_scans = called(sync.QuickScan.get_scans)
    GetScans = get_scans
    scan_samples = called(sync.QuickScan.scan_samples)
    ScanSamples = scan_samples
    query_submissions = listed(sync.QuickScan.query_submissions)
    QuerySubmissionsMixin0 = query_submissions
    QuerySubmissions = query_submissions

Quick_Scan = QuickScan

class QuickScanPro(Service):
    """QuickScan Pro: upload files, scan them, read and delete the results."""
    upload_file = called(sync.QuickScanPro.upload_file)
    UploadFileMixin0Mixin93 = upload_file
    UploadFileMixin0Mixin94 = upload_file
    UploadFileQuickScanPro = upload_file
    delete_file = called(sync.QuickScanPro.delete_file)
    DeleteFile = delete_file
    get_scan_result = called(sync.QuickScanPro.get_scan_result)
    GetScanResult = get_scan_result
    launch_scan = called(sync.QuickScanPro.launch_scan)
    LaunchScan = launch_scan
    delete_scan_result = called(sync.QuickScanPro.delete_scan_result)
    DeleteScanResult = delete_scan_result
    query_scan_results = listed(sync.QuickScanPro.query_scan_results)
    QueryScanResults = query_scan_results

class RealTimeResponse(Service):
    """Real Time Response: open sessions on hosts, run commands in them, and download files from hosts."""
    aggregate_sessions = called(sync.RealTimeResponse.aggregate_sessions)
    RTR_AggregateSessions = aggregate_sessions
    batch_active_responder_command = called(sync.RealTimeResponse.batch_active_responder_command)
    BatchActiveResponderCmd = batch_active_responder_command
    batch_command = called(sync.RealTimeResponse.batch_command)
    BatchCmd = batch_command
    batch_get_command_status = called(sync.RealTimeResponse.batch_get_command_status)
    BatchGetCmdStatus = batch_get_command_status
    batch_get_command = called(sync.RealTimeResponse.batch_get_command)
    BatchGetCmd = batch_get_command
    batch_init_sessions = called(sync.RealTimeResponse.batch_init_sessions)
    BatchInitSessions = batch_init_sessions
    batch_refresh_sessions = called(sync.RealTimeResponse.batch_refresh_sessions)
    BatchRefreshSessions = batch_refresh_sessions
    check_active_responder_command_status = called(sync.RealTimeResponse.check_active_responder_command_status)
    RTR_CheckActiveResponderCommandStatus = check_active_responder_command_status
    execute_active_responder_command = called(sync.RealTimeResponse.execute_active_responder_command)
    RTR_ExecuteActiveResponderCommand = execute_active_responder_command
    check_command_status = called(sync.RealTimeResponse.check_command_status)
    RTR_CheckCommandStatus = check_command_status
    execute_command = called(sync.RealTimeResponse.execute_command)
    RTR_ExecuteCommand = execute_command
    get_extracted_file_contents = downloaded(sync.RealTimeResponse.get_extracted_file_contents)
    RTR_GetExtractedFileContents = get_extracted_file_contents
    list_files = called(sync.RealTimeResponse.list_files)
    RTR_ListFiles = list_files
    delete_file = chunked(sync.RealTimeResponse.delete_file)
    RTR_DeleteFile = delete_file
    list_files_v2 = called(sync.RealTimeResponse.list_files_v2)
    RTR_ListFilesV2 = list_files_v2
    delete_file_v2 = chunked(sync.RealTimeResponse.delete_file_v2)
    RTR_DeleteFileV2 = delete_file_v2
    list_queued_sessions = called(sync.RealTimeResponse.list_queued_sessions)
    RTR_ListQueuedSessions = list_queued_sessions
    delete_queued_session = called(sync.RealTimeResponse.delete_queued_session)
    RTR_DeleteQueuedSession = delete_queued_session
    pulse_session = called(sync.RealTimeResponse.pulse_session)
    RTR_PulseSession = pulse_session
    list_sessions = called(sync.RealTimeResponse.list_sessions)
    RTR_ListSessions = list_sessions
    init_session = called(sync.RealTimeResponse.init_session)
    RTR_InitSession = init_session
    delete_session = called(sync.RealTimeResponse.delete_session)
    RTR_DeleteSession = delete_session
    list_all_sessions = listed(sync.RealTimeResponse.list_all_sessions)
    RTR_ListAllSessions = list_all_sessions

Real_Time_Response = RealTimeResponse

class RealTimeResponseAdmin(Service):
    """Real Time Response for administrators: run any command, and manage scripts and files for hosts."""
    batch_admin_command = called(sync.RealTimeResponseAdmin.batch_admin_command)
    BatchAdminCmd = batch_admin_command
    check_admin_command_status = called(sync.RealTimeResponseAdmin.check_admin_command_status)
    RTR_CheckAdminCommandStatus = check_admin_command_status
    execute_admin_command = called(sync.RealTimeResponseAdmin.execute_admin_command)
    RTR_ExecuteAdminCommand = execute_admin_command
    get_falcon_scripts = called(sync.RealTimeResponseAdmin.get_falcon_scripts)
    RTR_GetFalconScripts = get_falcon_scripts
    get_put_file_contents = downloaded(sync.RealTimeResponseAdmin.get_put_file_contents)
    RTR_GetPutFileContents = get_put_file_contents
    get_put_files = called(sync.RealTimeResponseAdmin.get_put_files)
    RTR_GetPut_Files = get_put_files
    create_put_files = called(sync.RealTimeResponseAdmin.create_put_files)
    RTR_CreatePut_Files = create_put_files
    delete_put_files = chunked(sync.RealTimeResponseAdmin.delete_put_files)
    RTR_DeletePut_Files = delete_put_files
    get_put_files_v2 = called(sync.RealTimeResponseAdmin.get_put_files_v2)
    RTR_GetPut_FilesV2 = get_put_files_v2
    create_put_files_v2 = called(sync.RealTimeResponseAdmin.create_put_files_v2)
    RTR_CreatePut_FilesV2 = create_put_files_v2
    get_scripts = called(sync.RealTimeResponseAdmin.get_scripts)
    RTR_GetScripts = get_scripts
    create_scripts = called(sync.RealTimeResponseAdmin.create_scripts)
    RTR_CreateScripts = create_scripts
    delete_scripts = chunked(sync.RealTimeResponseAdmin.delete_scripts)
    RTR_DeleteScripts = delete_scripts
    update_scripts = called(sync.RealTimeResponseAdmin.update_scripts)
    RTR_UpdateScripts = update_scripts
    get_scripts_v2 = called(sync.RealTimeResponseAdmin.get_scripts_v2)
    RTR_GetScriptsV2 = get_scripts_v2
    create_scripts_v2 = called(sync.RealTimeResponseAdmin.create_scripts_v2)
    RTR_CreateScriptsV2 = create_scripts_v2
    update_scripts_v2 = called(sync.RealTimeResponseAdmin.update_scripts_v2)
    RTR_UpdateScriptsV2 = update_scripts_v2
    list_falcon_scripts = listed(sync.RealTimeResponseAdmin.list_falcon_scripts)
    RTR_ListFalconScripts = list_falcon_scripts
    list_put_files = listed(sync.RealTimeResponseAdmin.list_put_files)
    RTR_ListPut_Files = list_put_files
    list_scripts = listed(sync.RealTimeResponseAdmin.list_scripts)
    RTR_ListScripts = list_scripts

Real_Time_Response_Admin = RealTimeResponseAdmin

class RealTimeResponseAudit(Service):
    """Audit of Real Time Response: read the sessions of all users of a tenant, and the commands run in them."""
    audit_sessions = listed(sync.RealTimeResponseAudit.audit_sessions)
    RTRAuditSessions = audit_sessions

Real_Time_Response_Audit = RealTimeResponseAudit

class Recon(Service):
    """Recon: manage monitoring rules and their actions, read and triage notifications, and export them."""
    aggregate_notifications_exposed_data_records = called(sync.Recon.aggregate_notifications_exposed_data_records)
    AggregateNotificationsExposedDataRecordsV1 = aggregate_notifications_exposed_data_records
    aggregate_notifications = called(sync.Recon.aggregate_notifications)
    AggregateNotificationsV1 = aggregate_notifications
    preview_rule = called(sync.Recon.preview_rule)
    PreviewRuleV1 = preview_rule
    get_actions = called(sync.Recon.get_actions)
    GetActionsV1 = get_actions
    create_actions = called(sync.Recon.create_actions)
    CreateActionsV1 = create_actions
    delete_action = called(sync.Recon.delete_action)
    DeleteActionV1 = delete_action
    update_action = called(sync.Recon.update_action)
    UpdateActionV1 = update_action
    get_export_job_file_contents = downloaded(sync.Recon.get_export_job_file_contents)
    GetFileContentForExportJobsV1 = get_export_job_file_contents
    get_export_jobs = called(sync.Recon.get_export_jobs)
    GetExportJobsV1 = get_export_jobs
    create_export_jobs = called(sync.Recon.create_export_jobs)
    CreateExportJobsV1 = create_export_jobs
    delete_export_jobs = called(sync.Recon.delete_export_jobs)
    DeleteExportJobsV1 = delete_export_jobs
    get_notifications_detailed_translated = called(sync.Recon.get_notifications_detailed_translated)
    GetNotificationsDetailedTranslatedV1 = get_notifications_detailed_translated
    get_notifications_detailed = called(sync.Recon.get_notifications_detailed)
    GetNotificationsDetailedV1 = get_notifications_detailed
    get_notifications_exposed_data_records = called(sync.Recon.get_notifications_exposed_data_records)
    GetNotificationsExposedDataRecordsV1 = get_notifications_exposed_data_records
    get_notifications_translated = called(sync.Recon.get_notifications_translated)
    GetNotificationsTranslatedV1 = get_notifications_translated
    get_notifications = called(sync.Recon.get_notifications)
    GetNotificationsV1 = get_notifications
    delete_notifications = called(sync.Recon.delete_notifications)
    DeleteNotificationsV1 = delete_notifications
    update_notifications = called(sync.Recon.update_notifications)
    UpdateNotificationsV1 = update_notifications
    get_rules = called(sync.Recon.get_rules)
    GetRulesV1 = get_rules
    create_rules = called(sync.Recon.create_rules)
    CreateRulesV1 = create_rules
    delete_rules = called(sync.Recon.delete_rules)
    DeleteRulesV1 = delete_rules
    update_rules = called(sync.Recon.update_rules)
    UpdateRulesV1 = update_rules
    query_actions = listed(sync.Recon.query_actions)
    QueryActionsV1 = query_actions
    query_notifications_exposed_data_records = listed(sync.Recon.query_notifications_exposed_data_records)
    QueryNotificationsExposedDataRecordsV1 = query_notifications_exposed_data_records
    query_notifications = listed(sync.Recon.query_notifications)
    QueryNotificationsV1 = query_notifications
    query_rules = listed(sync.Recon.query_rules)
    QueryRulesV1 = query_rules

class ReportExecutions(Service):
    """Report executions: find, describe and repeat the runs of scheduled reports, and download their files."""
    get_download = downloaded(sync.ReportExecutions.get_download)
    report_executions_download_get = get_download
    retry_reports = called(sync.ReportExecutions.retry_reports)
    report_executions_retry = retry_reports
    get_reports = called(sync.ReportExecutions.get_reports)
    report_executions_get = get_reports
    query_reports = listed(sync.ReportExecutions.query_reports)
    report_executions_query = query_reports
    reports_executions_query = query_reports

class ResponsePolicies(Service):
    """Response policies: find, create, change, order and delete them, and find the hosts that they apply to."""
    query_combined_policy_members = listed(sync.ResponsePolicies.query_combined_policy_members)
    queryCombinedRTResponsePolicyMembers = query_combined_policy_members
    query_combined_policies = listed(sync.ResponsePolicies.query_combined_policies)
    queryCombinedRTResponsePolicies = query_combined_policies
    perform_policies_action = called(sync.ResponsePolicies.perform_policies_action)
    performRTResponsePoliciesAction = perform_policies_action
    set_policies_precedence = called(sync.ResponsePolicies.set_policies_precedence)
    setRTResponsePoliciesPrecedence = set_policies_precedence
    get_policies = called(sync.ResponsePolicies.get_policies)
    getRTResponsePolicies = get_policies
    create_policies = called(sync.ResponsePolicies.create_policies)
    createRTResponsePolicies = create_policies
    update_policies = called(sync.ResponsePolicies.update_policies)
    updateRTResponsePolicies = update_policies
    delete_policies = called(sync.ResponsePolicies.delete_policies)
    deleteRTResponsePolicies = delete_policies
    query_policy_members = listed(sync.ResponsePolicies.query_policy_members)
    queryRTResponsePolicyMembers = query_policy_members
    query_policies = listed(sync.ResponsePolicies.query_policies)
    queryRTResponsePolicies = query_policies

Response_Policies = ResponsePolicies

class SaasSecurity(Service):
    """Falcon Shield: read security checks, alerts and inventories of SaaS products, and dismiss findings."""
    get_metrics = called(sync.SaasSecurity.get_metrics)
    GetMetricsV3 = get_metrics
    get_ai_agent_details = called(sync.SaasSecurity.get_ai_agent_details)
    GetAiAgentDetails = get_ai_agent_details
    get_ai_agents_inventory = listed(sync.SaasSecurity.get_ai_agents_inventory)
    GetAiAgentsInventory = get_ai_agents_inventory
    get_alerts = listed(sync.SaasSecurity.get_alerts)
    GetAlertsV3 = get_alerts
    get_app_journal = listed(sync.SaasSecurity.get_app_journal)
    GetAppJournalV3 = get_app_journal
    create_app_journal_comment = called(sync.SaasSecurity.create_app_journal_comment)
    CreateAppJournalCommentV3 = create_app_journal_comment
    get_application_users = called(sync.SaasSecurity.get_application_users)
    GetAppInventoryUsers = get_application_users
    get_application_inventory = listed(sync.SaasSecurity.get_application_inventory)
    GetAppInventory = get_application_inventory
    get_security_check = listed(sync.SaasSecurity.get_security_check)
    GetSecurityCheckAffectedV3 = get_security_check
    dismiss_affected_entity = called(sync.SaasSecurity.dismiss_affected_entity)
    DismissAffectedEntityV3 = dismiss_affected_entity
    dismiss_security_check = called(sync.SaasSecurity.dismiss_security_check)
    DismissSecurityCheckV3 = dismiss_security_check
    get_check_journal = listed(sync.SaasSecurity.get_check_journal)
    GetCheckJournalV3 = get_check_journal
    create_check_journal_comment = called(sync.SaasSecurity.create_check_journal_comment)
    CreateCheckJournalCommentV3 = create_check_journal_comment
    get_check_params = called(sync.SaasSecurity.get_check_params)
    GetCheckParamsV3 = get_check_params
    set_check_param = called(sync.SaasSecurity.set_check_param)
    SetCheckParamV3 = set_check_param
    restore_affected_entity = called(sync.SaasSecurity.restore_affected_entity)
    RestoreAffectedEntityV3 = restore_affected_entity
    restore_security_check = called(sync.SaasSecurity.restore_security_check)
    RestoreSecurityCheckV3 = restore_security_check
    get_check_tags = called(sync.SaasSecurity.get_check_tags)
    GetCheckTagsV3 = get_check_tags
    connect_check_tag = called(sync.SaasSecurity.connect_check_tag)
    ConnectCheckTagV3 = connect_check_tag
    disconnect_check_tag = called(sync.SaasSecurity.disconnect_check_tag)
    DisconnectCheckTagV3 = disconnect_check_tag
    get_security_checks = listed(sync.SaasSecurity.get_security_checks)
    GetSecurityChecksV3 = get_security_checks
    get_security_check_compliance = called(sync.SaasSecurity.get_security_check_compliance)
    GetSecurityCheckComplianceV3 = get_security_check_compliance
    complete_integration_upload = called(sync.SaasSecurity.complete_integration_upload)
    IntegrationBuilderEndTransactionV3 = complete_integration_upload
    reset_integration_builder = called(sync.SaasSecurity.reset_integration_builder)
    IntegrationBuilderResetV3 = reset_integration_builder
    get_integration_builder_status = called(sync.SaasSecurity.get_integration_builder_status)
    IntegrationBuilderGetStatusV3 = get_integration_builder_status
    upload_integration_builder = called(sync.SaasSecurity.upload_integration_builder)
    IntegrationBuilderUploadV3 = upload_integration_builder
    get_asset_inventory = listed(sync.SaasSecurity.get_asset_inventory)
    GetAssetInventoryV3 = get_asset_inventory
    get_device_inventory = listed(sync.SaasSecurity.get_device_inventory)
    GetDeviceInventoryV3 = get_device_inventory
    get_integrations = called(sync.SaasSecurity.get_integrations)
    GetIntegrationsV3 = get_integrations
    get_activity_monitor = called(sync.SaasSecurity.get_activity_monitor)
    GetActivityMonitorV3 = get_activity_monitor
    get_supported_saas = called(sync.SaasSecurity.get_supported_saas)
    GetSupportedSaasV3 = get_supported_saas
    get_system_logs = listed(sync.SaasSecurity.get_system_logs)
    GetSystemLogsV3 = get_system_logs
    get_system_users = called(sync.SaasSecurity.get_system_users)
    GetSystemUsersV3 = get_system_users
    get_user_journal = listed(sync.SaasSecurity.get_user_journal)
    GetUserJournalV3 = get_user_journal
    create_user_journal_comment = called(sync.SaasSecurity.create_user_journal_comment)
    CreateUserJournalCommentV3 = create_user_journal_comment
    get_user_inventory = listed(sync.SaasSecurity.get_user_inventory)
    GetUserInventoryV3 = get_user_inventory

class SampleUploads(Service):
    """Samples for analysis: upload files and archives, extract archives, download and delete samples."""
    list_archive = listed(sync.SampleUploads.list_archive)
    ArchiveListV1 = list_archive
    get_archive = called(sync.SampleUploads.get_archive)
    ArchiveGetV1 = get_archive
    upload_archive_v1 = replaced(sync.SampleUploads.upload_archive_v1)
    ArchiveUploadV1 = upload_archive_v1
    archive_upload_v1 = upload_archive_v1
    delete_archive = called(sync.SampleUploads.delete_archive)
    ArchiveDeleteV1 = delete_archive
    upload_archive = called(sync.SampleUploads.upload_archive)
    ArchiveUploadV2 = upload_archive
    archive_upload = upload_archive
    list_extraction = listed(sync.SampleUploads.list_extraction)
    ExtractionListV1 = list_extraction
    get_extraction = called(sync.SampleUploads.get_extraction)
    ExtractionGetV1 = get_extraction
    create_extraction = called(sync.SampleUploads.create_extraction)
    ExtractionCreateV1 = create_extraction
    get_sample = downloaded(sync.SampleUploads.get_sample)
    GetSampleV3 = get_sample
    upload_sample = called(sync.SampleUploads.upload_sample)
    UploadSampleV3 = upload_sample
    delete_sample = chunked(sync.SampleUploads.delete_sample)
    DeleteSampleV3 = delete_sample

Sample_Uploads = SampleUploads

class ScanningOrchestrator(Service):
    """Find, describe, create, change, run and delete schedules of agentless scans in the cloud."""
    get_combined_schedules = listed(sync.ScanningOrchestrator.get_combined_schedules)
    trigger_scan_by_schedule = called(sync.ScanningOrchestrator.trigger_scan_by_schedule)
    get_schedules = called(sync.ScanningOrchestrator.get_schedules)
    create_schedules = called(sync.ScanningOrchestrator.create_schedules)
    delete_schedules = called(sync.ScanningOrchestrator.delete_schedules)
    update_schedules = called(sync.ScanningOrchestrator.update_schedules)
    get_service_types = called(sync.ScanningOrchestrator.get_service_types)
    search_schedules = listed(sync.ScanningOrchestrator.search_schedules)

class ScheduledReports(Service):
    """Scheduled reports and searches: find, describe and start them."""
    launch = called(sync.ScheduledReports.launch)
    scheduled_reports_launch = launch
    get_reports = called(sync.ScheduledReports.get_reports)
    scheduled_reports_get = get_reports
    query_reports = listed(sync.ScheduledReports.query_reports)
    scheduled_reports_query = query_reports

class SensorDownload(Service):
    """Sensor installers: find, describe and download them, and read the CCID that an installation needs."""
    get_combined_sensor_installers_by_query = listed(sync.SensorDownload.get_combined_sensor_installers_by_query)
    GetCombinedSensorInstallersByQuery = get_combined_sensor_installers_by_query
    get_combined_sensor_installers_by_query_v2 = listed(sync.SensorDownload.get_combined_sensor_installers_by_query_v2)
    GetCombinedSensorInstallersByQueryV2 = get_combined_sensor_installers_by_query_v2
    get_combined_sensor_installers_by_query_v3 = listed(sync.SensorDownload.get_combined_sensor_installers_by_query_v3)
    GetCombinedSensorInstallersByQueryV3 = get_combined_sensor_installers_by_query_v3
    download_sensor_installer = downloaded(sync.SensorDownload.download_sensor_installer)
    DownloadSensorInstallerById = download_sensor_installer
    download_sensor_installer_v2 = downloaded(sync.SensorDownload.download_sensor_installer_v2)
    DownloadSensorInstallerByIdV2 = download_sensor_installer_v2
    download_sensor_installer_v3 = downloaded(sync.SensorDownload.download_sensor_installer_v3)
    DownloadSensorInstallerByIdV3 = download_sensor_installer_v3
    get_sensor_installer_entities = called(sync.SensorDownload.get_sensor_installer_entities)
    GetSensorInstallersEntities = get_sensor_installer_entities
    get_sensor_installer_entities_v2 = called(sync.SensorDownload.get_sensor_installer_entities_v2)
    GetSensorInstallersEntitiesV2 = get_sensor_installer_entities_v2
    get_sensor_installer_entities_v3 = called(sync.SensorDownload.get_sensor_installer_entities_v3)
    GetSensorInstallersEntitiesV3 = get_sensor_installer_entities_v3
    get_sensor_installer_ccid = called(sync.SensorDownload.get_sensor_installer_ccid)
    GetSensorInstallersCCIDByQuery = get_sensor_installer_ccid
    get_sensor_installers_by_query = listed(sync.SensorDownload.get_sensor_installers_by_query)
    GetSensorInstallersByQuery = get_sensor_installers_by_query
    get_sensor_installers_by_query_v2 = listed(sync.SensorDownload.get_sensor_installers_by_query_v2)
    GetSensorInstallersByQueryV2 = get_sensor_installers_by_query_v2
    get_sensor_installers_by_query_v3 = listed(sync.SensorDownload.get_sensor_installers_by_query_v3)
    GetSensorInstallersByQueryV3 = get_sensor_installers_by_query_v3

Sensor_Download = SensorDownload

class SensorUpdatePolicy(Service):
    """Sensor update policies: find, create, change and order them, list builds, and reveal uninstall tokens."""
    increment_uninstall_token = called(sync.SensorUpdatePolicy.increment_uninstall_token)
    incrementUninstallToken = increment_uninstall_token
    reveal_uninstall_token = called(sync.SensorUpdatePolicy.reveal_uninstall_token)
    revealUninstallToken = reveal_uninstall_token
    query_combined_builds = called(sync.SensorUpdatePolicy.query_combined_builds)
    queryCombinedSensorUpdateBuilds = query_combined_builds
    query_combined_kernels = listed(sync.SensorUpdatePolicy.query_combined_kernels)
    queryCombinedSensorUpdateKernels = query_combined_kernels
    query_combined_policy_members = listed(sync.SensorUpdatePolicy.query_combined_policy_members)
    queryCombinedSensorUpdatePolicyMembers = query_combined_policy_members
    query_combined_policies = listed(sync.SensorUpdatePolicy.query_combined_policies)
    queryCombinedSensorUpdatePolicies = query_combined_policies
    query_combined_policies_v2 = listed(sync.SensorUpdatePolicy.query_combined_policies_v2)
    queryCombinedSensorUpdatePoliciesV2 = query_combined_policies_v2
    perform_policies_action = called(sync.SensorUpdatePolicy.perform_policies_action)
    performSensorUpdatePoliciesAction = perform_policies_action
    set_policies_precedence = called(sync.SensorUpdatePolicy.set_policies_precedence)
    setSensorUpdatePoliciesPrecedence = set_policies_precedence
    get_policies = called(sync.SensorUpdatePolicy.get_policies)
    getSensorUpdatePolicies = get_policies
    create_policies = called(sync.SensorUpdatePolicy.create_policies)
    createSensorUpdatePolicies = create_policies
    delete_policies = called(sync.SensorUpdatePolicy.delete_policies)
    deleteSensorUpdatePolicies = delete_policies
    update_policies = called(sync.SensorUpdatePolicy.update_policies)
    updateSensorUpdatePolicies = update_policies
    get_policies_v2 = called(sync.SensorUpdatePolicy.get_policies_v2)
    getSensorUpdatePoliciesV2 = get_policies_v2
    create_policies_v2 = called(sync.SensorUpdatePolicy.create_policies_v2)
    createSensorUpdatePoliciesV2 = create_policies_v2
    update_policies_v2 = called(sync.SensorUpdatePolicy.update_policies_v2)
    updateSensorUpdatePoliciesV2 = update_policies_v2
    query_kernels = listed(sync.SensorUpdatePolicy.query_kernels)
    querySensorUpdateKernelsDistinct = query_kernels
    query_policy_members = listed(sync.SensorUpdatePolicy.query_policy_members)
    querySensorUpdatePolicyMembers = query_policy_members
    query_policies = listed(sync.SensorUpdatePolicy.query_policies)
    querySensorUpdatePolicies = query_policies

SensorUpdatePolicies = SensorUpdatePolicy

Sensor_Update_Policy = SensorUpdatePolicy

class SensorUsage(Service):
    """Sensor usage: read the average number of sensors by kind of host, one record for each day."""
    get_hourly_usage = called(sync.SensorUsage.get_hourly_usage)
    GetSensorUsageHourly = get_hourly_usage
    get_weekly_usage = called(sync.SensorUsage.get_weekly_usage)
    GetSensorUsageWeekly = get_weekly_usage

class SensorVisibilityExclusions(Service):
    """Sensor visibility exclusions: find, describe, create, update and delete them."""
    get_exclusions = called(sync.SensorVisibilityExclusions.get_exclusions)
    getSensorVisibilityExclusionsV1 = get_exclusions
    create_exclusions = called(sync.SensorVisibilityExclusions.create_exclusions)
    createSVExclusionsV1 = create_exclusions
    update_exclusions = called(sync.SensorVisibilityExclusions.update_exclusions)
    updateSensorVisibilityExclusionsV1 = update_exclusions
    delete_exclusions = called(sync.SensorVisibilityExclusions.delete_exclusions)
    deleteSensorVisibilityExclusionsV1 = delete_exclusions
    query_exclusions = listed(sync.SensorVisibilityExclusions.query_exclusions)
    querySensorVisibilityExclusionsV1 = query_exclusions

Sensor_Visibility_Exclusions = SensorVisibilityExclusions

class ServerlessExports(Service):
    """Export the detections and vulnerabilities of serverless functions to a file, and download it."""
    download_export_file = downloaded(sync.ServerlessExports.download_export_file)
    DownloadExportFileMixin0 = download_export_file
    read_export_jobs = chunked(sync.ServerlessExports.read_export_jobs)
    ReadExportJobsMixin0 = read_export_jobs
    launch_export_job = called(sync.ServerlessExports.launch_export_job)
    LaunchExportJobMixin0 = launch_export_job
    query_export_jobs = called(sync.ServerlessExports.query_export_jobs)
    QueryExportJobsMixin0 = query_export_jobs

class ServerlessVulnerabilities(Service):
    """Read the vulnerabilities of serverless functions in the SARIF format."""
    get_vulnerabilities = called(sync.ServerlessVulnerabilities.get_vulnerabilities)
    GetCombinedVulnerabilitiesSARIF = get_vulnerabilities

class Skills(Service):
    """Skills of agents: find, describe, upload, replace, download and delete them."""
    download_studio_skill = downloaded(sync.Skills.download_studio_skill)
    EntitiesSkillsDownloadV2 = download_studio_skill
    get_studio_skills = called(sync.Skills.get_studio_skills)
    EntitiesSkillsV1 = get_studio_skills
    update_studio_skill = called(sync.Skills.update_studio_skill)
    EntitiesSkillsUpdateV1 = update_studio_skill
    create_studio_skill = called(sync.Skills.create_studio_skill)
    EntitiesSkillsCreateV1 = create_studio_skill
    delete_studio_skill = called(sync.Skills.delete_studio_skill)
    EntitiesSkillsDeleteV1 = delete_studio_skill
    query_studio_skills = listed(sync.Skills.query_studio_skills)
    QueriesSkillsV1 = query_studio_skills

class Spans(Service):
    """Spans of agent runs: find and describe them."""
    entities_spans_v1 = chunked(sync.Spans.entities_spans_v1)
    EntitiesSpansV1 = entities_spans_v1
    queries_spans_v1 = listed(sync.Spans.queries_spans_v1)
    QueriesSpansV1 = queries_spans_v1

class SpotlightEvaluationLogic(Service):
    """Spotlight evaluation logic: find and describe the tests that ran on hosts, and the risks that can be evaluated."""
    query_evaluation_logic_combined = listed(sync.SpotlightEvaluationLogic.query_evaluation_logic_combined)
    combinedQueryEvaluationLogic = query_evaluation_logic_combined
    get_supported_evaluations = listed(sync.SpotlightEvaluationLogic.get_supported_evaluations)
    combinedSupportedEvaluationExt = get_supported_evaluations
    get_evaluation_logic = called(sync.SpotlightEvaluationLogic.get_evaluation_logic)
    getEvaluationLogic = get_evaluation_logic
    query_evaluation_logic = listed(sync.SpotlightEvaluationLogic.query_evaluation_logic)
    queryEvaluationLogic = query_evaluation_logic

Spotlight_Evaluation_Logic = SpotlightEvaluationLogic

class SpotlightVulnerabilities(Service):
    """Spotlight: find and describe vulnerabilities of hosts, remediations and installed patches."""
    query_installed_patches_combined = listed(sync.SpotlightVulnerabilities.query_installed_patches_combined)
    combinedQueryInstalledPatches = query_installed_patches_combined
    query_vulnerabilities_combined = listed(sync.SpotlightVulnerabilities.query_vulnerabilities_combined)
    combinedQueryVulnerabilities = query_vulnerabilities_combined
    get_remediations_v2 = chunked(sync.SpotlightVulnerabilities.get_remediations_v2)
    getRemediationsV2 = get_remediations_v2
    get_remediations = chunked(sync.SpotlightVulnerabilities.get_remediations)
    getRemediations = get_remediations
    get_vulnerabilities = chunked(sync.SpotlightVulnerabilities.get_vulnerabilities)
    getVulnerabilities = get_vulnerabilities
    query_vulnerabilities = listed(sync.SpotlightVulnerabilities.query_vulnerabilities)
    queryVulnerabilities = query_vulnerabilities

Spotlight_Vulnerabilities = SpotlightVulnerabilities

class SpotlightVulnerabilityMetadata(Service):
    """Vulnerability metadata: scores, vectors and exploits of CVEs by provider."""
    get_cve_metadata = listed(sync.SpotlightVulnerabilityMetadata.get_cve_metadata)
    combineVulnMetadataExt = get_cve_metadata

class Stream(Service):
    """Streams of agent runs: read the answer of an invocation while it is being written."""
    stream_invocation_response_v1 = downloaded(sync.Stream.stream_invocation_response_v1)
    StreamInvocationResponseV1 = stream_invocation_response_v1

class TailoredIntelligence(Service):
    """Tailored intelligence: find and describe events and the rules that match them."""
    get_event_body = downloaded(sync.TailoredIntelligence.get_event_body)
    GetEventsBody = get_event_body
    get_events_body = get_event_body
    get_event_entities = called(sync.TailoredIntelligence.get_event_entities)
    GetEventsEntities = get_event_entities
    get_events_entities = get_event_entities
    query_events = listed(sync.TailoredIntelligence.query_events)
    QueryEvents = query_events
    get_rule_entities = called(sync.TailoredIntelligence.get_rule_entities)
    GetRulesEntities = get_rule_entities
    get_rules_entities = get_rule_entities
    query_rules = listed(sync.TailoredIntelligence.query_rules)
    QueryRules = query_rules

class ThreatGraph(Service):
    """Threat Graph: describe vertices, follow their edges, and find the hosts where an indicator was seen."""
    get_edges = listed(sync.ThreatGraph.get_edges)
    combined_edges_get = get_edges
    get_ran_on = listed(sync.ThreatGraph.get_ran_on)
    combined_ran_on_get = get_ran_on
    get_summary = chunked(sync.ThreatGraph.get_summary)
    combined_summary_get = get_summary
    get_vertices_v1 = chunked(sync.ThreatGraph.get_vertices_v1)
    entities_vertices_get = get_vertices_v1
    get_vertices = chunked(sync.ThreatGraph.get_vertices)
    entities_vertices_getv2 = get_vertices
    get_vertices_v2 = get_vertices
    get_edge_types = called(sync.ThreatGraph.get_edge_types)
    queries_edgetypes_get = get_edge_types

class Tools(Service):
    """Tools of agents: find and describe them."""
    entities_tools_v1 = called(sync.Tools.entities_tools_v1)
    EntitiesToolsV1 = entities_tools_v1
    queries_tools_v1 = listed(sync.Tools.queries_tools_v1)
    QueriesToolsV1 = queries_tools_v1

class UnidentifiedContainers(Service):
    """Unidentified containers: count them and read their records."""
    read_count_by_date_range = called(sync.UnidentifiedContainers.read_count_by_date_range)
    ReadUnidentifiedContainersByDateRangeCount = read_count_by_date_range
    read_count = called(sync.UnidentifiedContainers.read_count)
    ReadUnidentifiedContainersCount = read_count
    search_and_read = listed(sync.UnidentifiedContainers.search_and_read)
    SearchAndReadUnidentifiedContainers = search_and_read

class UserManagement(Service):
    """Users: find, describe, count, create, update and delete them, and grant and revoke their roles."""
    aggregate_users = called(sync.UserManagement.aggregate_users)
    aggregateUsersV1 = aggregate_users
    aggregate_users_v2 = called(sync.UserManagement.aggregate_users_v2)
    aggregateUsersV2 = aggregate_users_v2
    get_user_grants_v1 = listed(sync.UserManagement.get_user_grants_v1)
    combinedUserRolesV1 = get_user_grants_v1
    get_user_grants = listed(sync.UserManagement.get_user_grants)
    CombinedUserRolesV2 = get_user_grants
    get_user_roles = get_user_grants
    get_user_roles_combined = get_user_grants
    combined_user_roles_v3 = listed(sync.UserManagement.combined_user_roles_v3)
    CombinedUserRolesV3 = combined_user_roles_v3
    get_roles_mssp = chunked(sync.UserManagement.get_roles_mssp)
    entitiesRolesGETV2 = get_roles_mssp
    get_roles_mssp_v1 = called(sync.UserManagement.get_roles_mssp_v1)
    entitiesRolesV1 = get_roles_mssp_v1
    user_action = called(sync.UserManagement.user_action)
    userActionV1 = user_action
    get_user_allowed_actions = called(sync.UserManagement.get_user_allowed_actions)
    userAllowedActionsV1 = get_user_allowed_actions
    get_user_invitations = called(sync.UserManagement.get_user_invitations)
    getUserInvitationsGETV1 = get_user_invitations
    user_roles_action = called(sync.UserManagement.user_roles_action)
    userRolesActionV1 = user_roles_action
    update_user_roles = called(sync.UserManagement.update_user_roles)
    userRolesActionV2 = update_user_roles
    retrieve_users = chunked(sync.UserManagement.retrieve_users)
    retrieveUsersGETV1 = retrieve_users
    retrieve_users_v2 = chunked(sync.UserManagement.retrieve_users_v2)
    retrieveUsersGETV2 = retrieve_users_v2
    create_user_mssp = called(sync.UserManagement.create_user_mssp)
    createUserV1 = create_user_mssp
    delete_user_mssp = called(sync.UserManagement.delete_user_mssp)
    deleteUserV1 = delete_user_mssp
    update_user_mssp = called(sync.UserManagement.update_user_mssp)
    updateUserV1 = update_user_mssp
    query_roles = called(sync.UserManagement.query_roles)
    queryRolesV1 = query_roles
    queriesRolesV1 = query_roles
    query_user_invitations = listed(sync.UserManagement.query_user_invitations)
    queryUserInvitationsV1 = query_user_invitations
    query_users = listed(sync.UserManagement.query_users)
    queryUserV1 = query_users
    query_users_v2 = listed(sync.UserManagement.query_users_v2)
    queryUserV2 = query_users_v2
    get_roles = replaced(sync.UserManagement.get_roles)
    GetRoles = get_roles
    grant_user_role_ids = replaced(sync.UserManagement.grant_user_role_ids)
    GrantUserRoleIds = grant_user_role_ids
    revoke_user_role_ids = replaced(sync.UserManagement.revoke_user_role_ids)
    RevokeUserRoleIds = revoke_user_role_ids
    get_available_role_ids = replaced(sync.UserManagement.get_available_role_ids)
    GetAvailableRoleIds = get_available_role_ids
    get_user_role_ids = replaced(sync.UserManagement.get_user_role_ids)
    GetUserRoleIds = get_user_role_ids
    retrieve_user = replaced(sync.UserManagement.retrieve_user)
    RetrieveUser = retrieve_user
    retrieveUser = retrieve_user
    create_user = replaced(sync.UserManagement.create_user)
    CreateUser = create_user
    delete_user = replaced(sync.UserManagement.delete_user)
    DeleteUser = delete_user
    update_user = replaced(sync.UserManagement.update_user)
    UpdateUser = update_user
    retrieve_emails_by_cid = replaced(sync.UserManagement.retrieve_emails_by_cid)
    RetrieveEmailsByCID = retrieve_emails_by_cid
    retrieve_user_uuids_by_cid = replaced(sync.UserManagement.retrieve_user_uuids_by_cid)
    RetrieveUserUUIDsByCID = retrieve_user_uuids_by_cid
    retrieve_user_uuid = replaced(sync.UserManagement.retrieve_user_uuid)
    RetrieveUserUUID = retrieve_user_uuid

User_Management = UserManagement

class Workflows(Service):
    """Workflows: find, import, export, change and run them, read results of executions, and answer requests for input."""
    search_activities = listed(sync.Workflows.search_activities)
    WorkflowActivitiesCombined = search_activities
    search_activities_content = listed(sync.Workflows.search_activities_content)
    WorkflowActivitiesContentCombined = search_activities_content
    search_definitions = listed(sync.Workflows.search_definitions)
    WorkflowDefinitionsCombined = search_definitions
    search_executions = listed(sync.Workflows.search_executions)
    WorkflowExecutionsCombined = search_executions
    search_triggers = listed(sync.Workflows.search_triggers)
    WorkflowTriggersCombined = search_triggers
    workflow_definition_action = called(sync.Workflows.workflow_definition_action)
    WorkflowDefinitionsAction = workflow_definition_action
    export_definition = downloaded(sync.Workflows.export_definition)
    WorkflowDefinitionsExport = export_definition
    import_definition = called(sync.Workflows.import_definition)
    WorkflowDefinitionsImport = import_definition
    update_definition = called(sync.Workflows.update_definition)
    WorkflowDefinitionsUpdate = update_definition
    workflow_definitions_delete = chunked(sync.Workflows.workflow_definitions_delete)
    WorkflowDefinitionsDelete = workflow_definitions_delete
    delete_definitions = workflow_definitions_delete
    execute = called(sync.Workflows.execute)
    WorkflowExecute = execute
    execution_action = called(sync.Workflows.execution_action)
    WorkflowExecutionsAction = execution_action
    execution_results = chunked(sync.Workflows.execution_results)
    WorkflowExecutionResults = execution_results
    get_human_input = called(sync.Workflows.get_human_input)
    WorkflowGetHumanInputV1 = get_human_input
    update_human_input = called(sync.Workflows.update_human_input)
    WorkflowUpdateHumanInputV1 = update_human_input
    mock_execute = called(sync.Workflows.mock_execute)
    WorkflowMockExecute = mock_execute
    execute_single_activity_node = called(sync.Workflows.execute_single_activity_node)
    WorkflowExecuteSingleNodeV1 = execute_single_activity_node
    query_child_executions = listed(sync.Workflows.query_child_executions)
    v1_child_executions_query = query_child_executions
    deprovision = called(sync.Workflows.deprovision)
    WorkflowSystemDefinitionsDeProvision = deprovision
    promote = called(sync.Workflows.promote)
    WorkflowSystemDefinitionsPromote = promote
    provision = called(sync.Workflows.provision)
    WorkflowSystemDefinitionsProvision = provision
    execute_internal = replaced(sync.Workflows.execute_internal)
    WorkflowExecuteInternal = execute_internal

class ZeroTrustAssessment(Service):
    """Zero Trust Assessment: read the security scores of hosts and of the tenant."""
    get_assessment = called(sync.ZeroTrustAssessment.get_assessment)
    getAssessmentV1 = get_assessment
    get_audit = called(sync.ZeroTrustAssessment.get_audit)
    getAuditV1 = get_audit
    getComplianceV1 = get_audit
    get_compliance = get_audit
    get_assessments_by_score = listed(sync.ZeroTrustAssessment.get_assessments_by_score)
    getAssessmentsByScoreV1 = get_assessments_by_score

Zero_Trust_Assessment = ZeroTrustAssessment

class Firewall(FirewallPolicies, FirewallManagement):
    """Firewall: its policies and its rules, in one class."""

class Serverless(ServerlessExports, ServerlessVulnerabilities):
    """Serverless functions: exports and vulnerabilities, in one class."""

class Spotlight(SpotlightVulnerabilities, SpotlightVulnerabilityMetadata, SpotlightEvaluationLogic):
    """Spotlight: vulnerabilities, their metadata and the logic that finds them, in one class."""

class Foundry(FoundryLookupFiles, FoundryLogScale, CustomStorage, FaaSExecution):
    """Foundry: lookup files, LogScale, custom storage and functions, in one class."""

class ContainerSecurity(ContainerAlerts, ContainerDetections, ContainerImageCompliance, ContainerImages, ContainerVulnerabilities, DriftIndicators, ImageAssessmentPolicies):
    """Container security: alerts, detections, images, vulnerabilities, drift and policies, in one class."""

Container_Security = ContainerSecurity

class NetworkScan(NetworkScanGlobalConfigs, NetworkScanScanRunReports, NetworkScanScanRuns, NetworkScanScanners, NetworkScanTemplates, NetworkScanNetworks, NetworkScanScans, NetworkScanZones, NetworkScanDetections):
    """Network scans: networks, zones, scanners, scans and their findings, in one class."""

Network_Scan = NetworkScan

class AgenticStudio(Agents, AgentInvocation, AgentTemplates, AgentVersions, KnowledgeBases, KnowledgeBaseFiles, KnowledgeBaseAuditEvents, Models, Skills, Spans, Tools, Stream):
    """Agentic Studio: agents, their versions, knowledge bases, skills, tools and spans, in one class."""

Agentic_Studio = AgenticStudio

HTTPEventCollector = HEC
ServiceClass = Service
