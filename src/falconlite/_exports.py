"""What type checkers see. Derived by tools/index.py: run it, do not edit this."""

from __future__ import annotations

from falconlite.envelope import Headers as Headers
from falconlite.envelope import Meta as Meta
from falconlite.envelope import RateLimit as RateLimit
from falconlite.errors import APIError as APIError
from falconlite.errors import AuthError as AuthError
from falconlite.errors import BadRequest as BadRequest
from falconlite.errors import CannotRevokeToken as CannotRevokeToken
from falconlite.errors import Conflict as Conflict
from falconlite.errors import FalconError as FalconError
from falconlite.errors import Forbidden as Forbidden
from falconlite.errors import IgnoredSettingWarning as IgnoredSettingWarning
from falconlite.errors import InvalidBaseURL as InvalidBaseURL
from falconlite.errors import InvalidCredentialFormat as InvalidCredentialFormat
from falconlite.errors import InvalidCredentials as InvalidCredentials
from falconlite.errors import InvalidMethod as InvalidMethod
from falconlite.errors import LoginFailed as LoginFailed
from falconlite.errors import NoAuthenticationMechanism as NoAuthenticationMechanism
from falconlite.errors import NotFound as NotFound
from falconlite.errors import PayloadValidationError as PayloadValidationError
from falconlite.errors import RateLimited as RateLimited
from falconlite.errors import SDKError as SDKError
from falconlite.errors import SDKWarning as SDKWarning
from falconlite.errors import SSLDisabledWarning as SSLDisabledWarning
from falconlite.errors import ServerError as ServerError
from falconlite.errors import StaleTokenWarning as StaleTokenWarning
from falconlite.errors import TokenNotSpecified as TokenNotSpecified
from falconlite.errors import TransportError as TransportError
from falconlite.errors import Unauthorized as Unauthorized
from falconlite.interface import FalconInterface as FalconInterface
from falconlite.oauth2 import OAuth2 as OAuth2
from falconlite.result import PythonicResult as PythonicResult
from falconlite.result import Result as Result
from falconlite.service import Service as Service
from falconlite.services.hosts import Hosts as Hosts
from falconlite.services.installation_tokens import InstallationTokens as InstallationTokens
from falconlite.services.installation_tokens import Installation_Tokens as Installation_Tokens
from falconlite.transport import ConnectionFailed as ConnectionFailed
from falconlite.transport import TimedOut as TimedOut
from falconlite.version import VERSION as VERSION
from falconlite.version import __version__ as __version__
from falconlite.wire import NULL as NULL
