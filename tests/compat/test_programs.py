"""Programs written for falconpy, in the ways that its users write them: they print and call the same on falconlite."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from falconlite.simulator import Cloud

ROOT = Path(__file__).parents[2]
DROP_IN = "import falconlite.compat.falconpy\n"

START = """
import sys
from falconpy import APIError, APIHarnessV2, FlightControl, InstallationTokens, Result, __version__ as LEVEL, version
from falconpy import _VERSION as SAME_LEVEL, hosts as FalconHosts, oauth2 as FalconAuth
if not version(compare="1.3.4"):
    raise SystemExit("falconpy 1.3.4 or newer is needed")
KEYS = dict(zip(("client_id", "client_secret", "base_url"), sys.argv[1:]))
CREDS = {name: KEYS[name] for name in ("client_id", "client_secret")}
URL = KEYS["base_url"]
"""
PROGRAMS = {
    "each tenant with the credentials of the object before": """
def tenants(tokens):
    children = FlightControl(auth_object=tokens).query_children().data
    return ["parent", *children]


def labels(tokens):
    found = tokens.tokens_query(sort="created_timestamp")
    return [record["label"] for record in tokens.tokens_read(found.data).data] if found.data else []


parent = InstallationTokens(**KEYS, pythonic=True)
held = parent.auth_object.creds
for cid in tenants(parent):
    api = parent
    if cid != "parent":
        held["member_cid"] = cid
        api = InstallationTokens(creds=held, base_url=URL, pythonic=True)
    made: Result = api.tokens_create(label=f"of {cid[:4]}", expires_timestamp="2030-01-01T00:00:00Z")
    for error in made.errors:
        print(error["code"], error["message"])
    print(cid, made.status_code, labels(api), labels(parent))
""",
    "a tenant by a change of the credentials and a login": """
falcon = APIHarnessV2(creds=CREDS, base_url=URL)
print(falcon.login(), falcon.auth_style)
cid = falcon.command("queryChildren")["body"]["resources"][0]
before = falcon.command("QueryDevicesByFilter", limit=100)["body"]["resources"]
falcon.creds["member_cid"] = cid
print(falcon.authenticate(), falcon.creds["member_cid"] == cid)
inside = falcon.command("QueryDevicesByFilter", limit=100)["body"]["resources"]
print(len(inside), set(inside).isdisjoint(before), inside)
falcon.creds.pop("member_cid")
print(falcon.login(), falcon.command("QueryDevicesByFilter", limit=100)["body"]["resources"] == before)
""",
    "a retry of each call until the API accepts it": """
def patient(operation, **given):
    waits = 0
    while True:
        try:
            return operation(**given), waits
        except APIError as error:
            if error.code != 429:
                return f"{error.code} {type(error).__name__ == 'APIError' or isinstance(error, APIError)}", waits
            waits += 1


hosts = FalconHosts.Hosts(**KEYS, pythonic=True)
found, waits = patient(hosts.query_devices_by_filter, limit=3, sort="hostname.asc")
print(found.status_code, len(found), found.total, waits, bool(found), found.data == list(found))
details, waits = patient(hosts.get_device_details, ids=found.data)
print([host["hostname"] for host in details], details.raw, details.errors)
print(patient(hosts.query_devices_by_filter, filter="nonsense!!"))
print(patient(hosts.get_device_details, ids="f" * 32)[0])
""",
    "a log that is switched off, and settings in their own objects": """
import logging
lines = []
handler = logging.Handler()
handler.emit = lambda record: lines.append(record.getMessage())
log = logging.getLogger("program")
log.setLevel(logging.DEBUG)
log.addHandler(handler)
auth = FalconAuth.OAuth2(**KEYS, debug=log, debug_record_count=2, user_agent="program/1")
hosts = FalconHosts.Hosts(auth_object=auth)
hosts.query_devices_by_filter(limit=5)
print(bool(lines), auth.log_facility.active, auth.log_facility.log is log, auth.log_facility.debug_record_count)
auth.log_facility.deactivate_log()
lines.clear()
hosts.query_devices_by_filter(limit=5)
print(lines, auth.log, auth.debug, hosts.debug, auth.config.user_agent, auth.config.base_url == URL)
print(auth.bearer_token.value == auth.token_value, auth.bearer_token.status, int(auth.bearer_token.expiration))
auth.bearer_token.value = "invalid"
print(hosts.token, hosts.auth_object.config.ssl_verify, hosts.auth_object.config.proxy)
try:
    auth.config = {"base_url": URL}
except ValueError:
    print("refused")
""",
    "errors and warnings that are made by hand": """
import warnings
from falconpy import DeprecatedClass, NonJsonContentWarning, SDKError, SDKWarning, SSLDisabledWarning
try:
    raise APIError(code=429, message="slow down", headers={"X-Ratelimit-Limit": "15"})
except SDKError as error:
    print(error.code, error.message, error.simple, error.warning, error.headers["X-Ratelimit-Limit"])
    print(error.result["status_code"], sorted(error.result["body"]["errors"][0].items(), key=str))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn(DeprecatedClass(class_name="Old", new_class_name="New"), stacklevel=1)
    FalconAuth.OAuth2(pythonic=True, base_url=URL, environment={"prefix": "NOBODY_"})
print([type(warning.message).__name__ for warning in caught], caught[0].message.code)
try:
    raise NonJsonContentWarning(code=500, body="<html>")
except SDKWarning as warning:
    print(warning.code, warning.warning, warning.body, warning.result["body"]["errors"][0]["message"])
print(SSLDisabledWarning(code=1, message="off").simple)
""",
    "a command with arguments that are not used": """
import warnings
warnings.simplefilter("ignore")
falcon = APIHarnessV2(**KEYS)
print(falcon.command("QueryDevicesByFilter", base_url="https://nowhere.example", limit=1)["status_code"])
print(falcon.command(action="", override="GET,/devices/queries/devices/v1")["status_code"])
print(falcon.command("tokens-query", override="GET,/devices/queries/devices/v1", parameters={"limit": 2})["body"]["resources"])
print(falcon.command(action="", override="BANANA,/devices/queries/devices/v1")["status_code"])
""",
    "the versions": """
print(LEVEL, SAME_LEVEL, version(), version("9999"), tuple(map(int, LEVEL.split("."))) >= (1, 3, 4))
""",
}


def printed(before, program):
    """Run a program against its own cloud; return its output and the calls that it made."""
    cloud = Cloud(hosts=40)
    with cloud.serve() as served:
        done = subprocess.run(
            [sys.executable, "-c", before + START + program, cloud.client_id, cloud.client_secret, served.url],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            cwd=ROOT,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout, [(call.verb, call.path) for call in cloud.requests]


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_prints_and_calls_the_same_on_both(name):
    theirs, ours = (printed(before, PROGRAMS[name]) for before in ("", DROP_IN))
    assert ours == theirs
    assert theirs[0]
