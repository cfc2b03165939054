"""Every public name of falconpy's package and of its objects: it is there, or a table says why not."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import falconpy
import pytest
import requests

import falconlite
from tests.cases import each

from .differences import Difference, expected
from .recorder import close

LIBRARIES = (falconpy, falconlite)
ROOT = Path(__file__).parents[2]
OBJECTS: dict[str, dict[str, Any]] = {
    "OAuth2": {"access_token": "T"},
    "FalconInterface": {"access_token": "T"},
    "APIHarnessV2": {"access_token": "T"},
    "APIHarness": {"client_id": "a", "client_secret": "b"},
    "Hosts": {"access_token": "T"},
    "HostGroup": {"access_token": "T"},
    "InstallationTokens": {"access_token": "T"},
    "Alerts": {"access_token": "T"},
}
PARTS = ("config", "log_facility", "bearer_token")


def made(library, kind, url):
    """Make an object, or a part of one: ``OAuth2.config``."""
    name, _, part = kind.partition(".")
    found = getattr(library, name)(base_url=url, **OBJECTS[name])
    return getattr(found, part) if part else found


def public(thing):
    return [name for name in dir(thing) if not name.startswith("_")]


KINDS = [*OBJECTS, *(f"{kind}.{part}" for kind in ("OAuth2", "FalconInterface", "APIHarnessV2") for part in PARTS)]


@each("kind", KINDS)
def test_every_public_name_of_an_object_is_there_and_a_method_or_a_value_as_in_falconpy(recorder, kind):
    theirs, ours = (made(library, kind, recorder.url) for library in LIBRARIES)
    lacks = [name for name in public(theirs) if not hasattr(ours, name)]
    assert lacks == []
    both = {name: (callable(getattr(theirs, name)), callable(getattr(ours, name))) for name in public(theirs)}
    assert [name for name, (their, our) in both.items() if their != our] == []
    close(ours)


def settable(thing, name, value):
    try:
        setattr(thing, name, value)
    except AttributeError:
        return "read-only"
    return "set"


CAN_BE_CHANGED = "the setting can be changed"
OWN_LIST = "the list of operations is derived from the declarations, so it is not replaced"
SET_DIFFERENCES = {
    **{f"{kind}.debug": Difference("set", CAN_BE_CHANGED, "10, W24") for kind in OBJECTS},
    **{
        f"{kind}.{name}": Difference("set", CAN_BE_CHANGED, "10, W24")
        for kind in ("Hosts", "HostGroup", "InstallationTokens", "Alerts")
        for name in ("pythonic", "session")
    },
    **{f"{kind}.commands": Difference("read-only", OWN_LIST, "4.2") for kind in ("APIHarnessV2", "APIHarness")},
    "APIHarness.authenticated": Difference("read-only", "only a token makes an object authenticated", "4.4"),
    "APIHarness.token_value": Difference("set", CAN_BE_CHANGED, "10, W24"),
}


@each("kind", KINDS)
def test_every_property_can_be_set_where_falconpys_can(recorder, kind):
    theirs, ours = (made(library, kind, recorder.url) for library in LIBRARIES)
    names = [name for name in public(theirs) if not callable(getattr(theirs, name)) and name != "auth_object"]
    said = {}
    for name in names:
        their, our = (settable(thing, name, getattr(thing, name)) for thing in (theirs, ours))
        if our != expected(their, SET_DIFFERENCES.get(f"{kind}.{name}")):
            said[name] = (their, our)
    assert said == {}
    close(ours)


def test_the_table_of_properties_names_only_what_is_compared(recorder):
    names = {f"{kind}.{name}" for kind in OBJECTS for name in public(made(falconpy, kind, recorder.url))}
    assert SET_DIFFERENCES.keys() <= names


SESSION = requests.Session()
PROXY = {"https": "http://proxy:1"}
CONFIG = {
    "base_url": "https://api.eu-1.crowdstrike.com",
    "proxy": PROXY,
    "timeout": (3, 4),
    "user_agent": "me/1",
    "ssl_verify": False,
    "session": SESSION,
}


@pytest.mark.filterwarnings("ignore:ssl_verify=False:falconlite.SSLDisabledWarning")
def test_a_configuration_that_a_program_makes_is_used_as_by_falconpy(recorder):
    from falconlite.auth.parts import InterfaceConfiguration

    said = []
    for library, kind in ((falconpy, falconpy.InterfaceConfiguration), (falconlite, InterfaceConfiguration)):
        auth = library.OAuth2(base_url=recorder.url, access_token="T")
        config = kind(**CONFIG)
        held = {name: getattr(config, name) for name in CONFIG}
        auth.config = config
        used = {name: getattr(auth, name) for name in CONFIG}
        config.user_agent = "other/1"
        said.append((held, used, auth.user_agent, auth.config.base_url))
        close(auth)
    assert said[0] == said[1]


def test_the_log_and_the_token_are_switched_off_as_by_falconpy(recorder):
    said = []
    for library in LIBRARIES:
        auth = library.OAuth2(
            base_url=recorder.url, access_token="T", debug=logging.getLogger("tests.compat"), sanitize_log=False
        )
        facility, token = auth.log_facility, auth.bearer_token
        before = (facility.active, facility.sanitize_log, facility.debug_record_count, facility.file_log, token.value)
        facility.file_log = 1
        facility.deactivate_log()
        token.fail_token(418, "teapot")
        after = (auth.log, facility.active, auth.token_value, auth.token_status, auth.token_fail_reason)
        said.append((before, after, auth.token_expiration, token.status, token.fail_reason))
        close(auth)
    assert said[0] == said[1]


# The package

BUILDING = "falconpy's own parts of a request; falconlite sends it as a Request"
DESCRIBES = "describes the package falconpy, its authors and its pages"
PACKAGE_DIFFERENCES = {
    **{
        name: Difference("missing", BUILDING, "10")
        for name in [
            "APIRequest",
            "RequestBehavior",
            "RequestConnection",
            "RequestMeta",
            "RequestPayloads",
            "RequestValidator",
        ]
    },
    **{
        f"{start}{name}{end}": Difference("missing", DESCRIBES, "8")
        for start, end, case in (("__", "__", str.lower), ("_", "", str.upper))
        for name in map(
            case,
            ["author", "author_email", "credits", "description", "docs_url", "keywords", "maintainer", "project_url"],
        )
    },
}
FOUND = """
import sys
import falconlite.compat.falconpy
import falconpy
for name in sys.argv[1:]:
    if hasattr(falconpy, name):
        print(name)
"""


def test_every_public_name_of_the_package_is_there_under_the_drop_in_or_has_a_reason():
    names = [
        name
        for name, value in vars(falconpy).items()
        if (name in falconpy.__all__ or name.strip("_") != name)
        and not isinstance(value, ModuleType)
        and name
        not in {
            "__builtins__",
            "__cached__",
            "__file__",
            "__loader__",
            "__name__",
            "__package__",
            "__path__",
            "__spec__",
            "__doc__",
            "__all__",
        }
    ]
    done = subprocess.run(
        [sys.executable, "-c", FOUND, *names], capture_output=True, text=True, check=True, timeout=60, cwd=ROOT
    )
    found = set(done.stdout.split())
    assert set(names) - found == PACKAGE_DIFFERENCES.keys()


CONSTANTS = [
    "ALLOWED_METHODS",
    "GLOBAL_API_MAX_RETURN",
    "MAX_DEBUG_RECORDS",
    "MAX_ERROR_PAYLOAD_LENGTH",
    "MAX_TOKEN_RENEW_WINDOW",
    "MIN_TOKEN_RENEW_WINDOW",
    "MOCK_OPERATIONS",
    "MAX_RANDOM_STRING_LENGTH",
]


@each("name", CONSTANTS)
def test_a_constant_has_falconpys_value(name):
    from falconlite.compat import constants

    theirs, ours = getattr(falconpy._constant, name), getattr(constants, name)
    assert ours == (sorted(theirs) if name == "ALLOWED_METHODS" else theirs)


@each("name", [member.name for member in falconpy.ContainerBaseURL])
def test_the_hosts_for_container_images_are_falconpys(name):
    from falconlite.compat.constants import ContainerBaseURL

    assert ContainerBaseURL[name].value == falconpy.ContainerBaseURL[name].value


def test_base_classes_of_falconpy_are_base_classes_of_falconlites_objects(recorder):
    from falconlite.compat import classes

    for kind in OBJECTS:
        if kind == "APIHarness":  # in falconpy a class beside the others
            continue
        theirs, ours = (made(library, kind, recorder.url) for library in LIBRARIES)
        for base in classes.__all__:
            assert isinstance(ours, getattr(classes, base)) == isinstance(theirs, getattr(falconpy, base))
        close(ours)
