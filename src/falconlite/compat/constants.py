"""Define falconpy's version and constants, under falconpy's names."""

from __future__ import annotations

from enum import Enum

from falconlite.about import AGENT
from falconlite.auth.clouds import OTHER_HOSTS
from falconlite.auth.settings import WINDOWS
from falconlite.debug import RECORDS
from falconlite.operations.override import METHODS

_TITLE = __title__ = "crowdstrike-falconpy"
_VERSION = __version__ = "1.6.6"
"""The version of falconpy that falconlite is compatible with."""

ALLOWED_METHODS = sorted(METHODS)
GLOBAL_API_MAX_RETURN = 5000
MAX_DEBUG_RECORDS = RECORDS
MAX_ERROR_PAYLOAD_LENGTH = 4096
MAX_RANDOM_STRING_LENGTH = 4096
MIN_TOKEN_RENEW_WINDOW, MAX_TOKEN_RENEW_WINDOW = WINDOWS
MOCK_OPERATIONS = ["GetImageAssessmentReport", "DeleteImageDetails", "ImageMatchesPolicy"]
"""Operations of the host for container images."""

USER_AGENT = AGENT


class ContainerBaseURL(Enum):
    """Host of each cloud for uploads of container images, under falconpy's names."""

    US1 = OTHER_HOSTS["container"]["us-1"]
    US2 = OTHER_HOSTS["container"]["us-2"]
    US3 = OTHER_HOSTS["container"]["us-3"]
    EU1 = OTHER_HOSTS["container"]["eu-1"]
    USGOV1 = OTHER_HOSTS["container"]["us-gov-1"]
    USGOV2 = OTHER_HOSTS["container"]["us-gov-2"]


class TokenFailReason(Enum):
    """Why there is no token, in general. ``token_fail_reason`` of an auth object has the API's own reason instead."""

    INVALID = "the API refused the credentials"
    UNEXPECTED = "the API gave an answer that is not a token"
