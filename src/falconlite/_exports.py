"""What type checkers see. Derived by tools/index.py: run it, do not edit this."""

from __future__ import annotations

from falconlite import uber
from falconlite.about import VERSION as VERSION
from falconlite.about import __version__ as __version__
from falconlite.envelope import Headers as Headers
from falconlite.envelope import Meta as Meta
from falconlite.envelope import RateLimit as RateLimit
from falconlite.errors import APIError as APIError
from falconlite.errors import AuthError as AuthError
from falconlite.errors import BadRequest as BadRequest
from falconlite.errors import CannotRevokeToken as CannotRevokeToken
from falconlite.errors import Conflict as Conflict
from falconlite.errors import DeprecatedClass as DeprecatedClass
from falconlite.errors import DeprecatedOperation as DeprecatedOperation
from falconlite.errors import FalconError as FalconError
from falconlite.errors import FeatureNotSupportedByPythonVersion as FeatureNotSupportedByPythonVersion
from falconlite.errors import Forbidden as Forbidden
from falconlite.errors import FunctionalityNotImplemented as FunctionalityNotImplemented
from falconlite.errors import IgnoredSettingWarning as IgnoredSettingWarning
from falconlite.errors import InvalidBaseURL as InvalidBaseURL
from falconlite.errors import InvalidCredentialFormat as InvalidCredentialFormat
from falconlite.errors import InvalidCredentials as InvalidCredentials
from falconlite.errors import InvalidIndex as InvalidIndex
from falconlite.errors import InvalidMethod as InvalidMethod
from falconlite.errors import InvalidOperation as InvalidOperation
from falconlite.errors import InvalidOperationSearch as InvalidOperationSearch
from falconlite.errors import InvalidRoute as InvalidRoute
from falconlite.errors import InvalidServiceCollection as InvalidServiceCollection
from falconlite.errors import KeywordsOnly as KeywordsOnly
from falconlite.errors import LoginFailed as LoginFailed
from falconlite.errors import NoAuthenticationMechanism as NoAuthenticationMechanism
from falconlite.errors import NoContentWarning as NoContentWarning
from falconlite.errors import NonJsonContentWarning as NonJsonContentWarning
from falconlite.errors import NotFound as NotFound
from falconlite.errors import PayloadValidationError as PayloadValidationError
from falconlite.errors import RateLimited as RateLimited
from falconlite.errors import RegionSelectError as RegionSelectError
from falconlite.errors import SDKDeprecationWarning as SDKDeprecationWarning
from falconlite.errors import SDKError as SDKError
from falconlite.errors import SDKWarning as SDKWarning
from falconlite.errors import SSLDisabledWarning as SSLDisabledWarning
from falconlite.errors import ServerError as ServerError
from falconlite.errors import StaleTokenWarning as StaleTokenWarning
from falconlite.errors import TokenNotSpecified as TokenNotSpecified
from falconlite.errors import TransportError as TransportError
from falconlite.errors import Unauthorized as Unauthorized
from falconlite.errors import UnnecessaryEncodingUsed as UnnecessaryEncodingUsed
from falconlite.interface import FalconInterface as FalconInterface
from falconlite.legacy import BaseURL as BaseURL
from falconlite.legacy import confirm_base_region as confirm_base_region
from falconlite.legacy import confirm_base_url as confirm_base_url
from falconlite.legacy import find_operation as find_operation
from falconlite.legacy import version as version
from falconlite.oauth2 import OAuth2 as OAuth2
from falconlite.result import PythonicResult as PythonicResult
from falconlite.result import Result as Result
from falconlite.service import Service as Service
from falconlite.service import ServiceClass as ServiceClass
from falconlite.services.alerts import Alerts as Alerts
from falconlite.services.detects import Detects as Detects
from falconlite.services.host_group import HostGroup as HostGroup
from falconlite.services.host_group import Host_Group as Host_Group
from falconlite.services.hosts import Hosts as Hosts
from falconlite.services.installation_tokens import InstallationTokens as InstallationTokens
from falconlite.services.installation_tokens import Installation_Tokens as Installation_Tokens
from falconlite.transport import ConnectionFailed as ConnectionFailed
from falconlite.transport import TimedOut as TimedOut
from falconlite.uber import APIHarness as APIHarness
from falconlite.uber import APIHarnessV2 as APIHarnessV2
from falconlite.wire import NULL as NULL

api_complete = uber
