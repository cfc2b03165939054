"""Names that falconpy programs import and call: modules, functions, and the name falconpy itself."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import falconpy
import pytest

import falconlite
from falconlite._index import NAMES
from falconlite.operations.catalog import commands
from falconlite.simulator import Cloud
from tests.cases import each

ROOT = Path(__file__).parents[2]


def run(program, *args, check=True):
    """Run a program in a separate process; return its output."""
    done = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", program, *args],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=ROOT,
    )
    assert not check or done.returncode == 0, done.stderr
    return done.stdout if check else done.stderr


# Modules

COLLECTIONS = {
    "alerts": ["Alerts"],
    "detects": ["Detects"],
    "host_group": ["HostGroup", "Host_Group"],
    "hosts": ["Hosts"],
    "installation_tokens": ["InstallationTokens", "Installation_Tokens"],
    "mssp": ["FlightControl", "Flight_Control"],
    "oauth2": ["OAuth2"],
}
OTHERS = {
    "api_complete": ["APIHarness", "APIHarnessV2"],
    "_auth_object": ["FalconInterface", "UberInterface"],
    "_error": ["APIError", "SDKError", "InvalidCredentials", "InvalidOperation"],
    "_result": ["Result", "Headers", "Meta", "Resources", "Errors", "RawBody"],
    "_service_class": ["ServiceClass"],
    "_util": ["confirm_base_url", "confirm_base_region"],
    "_version": ["version", "_VERSION"],
    "_constant": ["ALLOWED_METHODS", "MAX_DEBUG_RECORDS"],
    "_enum": ["BaseURL", "ContainerBaseURL", "IngestBaseURL", "IngestFormat", "TimeUnit", "TokenFailReason"],
    "_helper": ["Color", "Indicator", "random_string", "find_operation"],
    "_ngsiem": ["HEC", "IngestConfig", "IngestPayload", "SessionManager"],
}


@pytest.mark.parametrize(("module", "names"), COLLECTIONS.items())
def test_a_class_is_found_in_the_module_that_falconpy_has_it_in(module, names):
    for name in names:
        assert hasattr(import_module(f"falconpy.{module}"), name)
        assert getattr(import_module(f"falconlite.{module}"), name) is getattr(falconlite, name)


def test_a_service_class_of_a_module_called_models_is_found_beside_the_models_of_records(monkeypatch):
    monkeypatch.setitem(sys.modules, "falconlite.services.models", ModuleType("models"))
    monkeypatch.setattr(sys.modules["falconlite.services.models"], "Models", falconlite.Hosts, raising=False)
    monkeypatch.setitem(NAMES, "Models", "services.models")
    monkeypatch.delitem(vars(falconlite), "Models", raising=False)
    found = import_module("falconlite.models")
    assert found.Models is falconlite.Hosts
    del falconlite.Models
    with pytest.raises(AttributeError, match="'Hosts'"):
        _ = found.Hosts


@pytest.mark.parametrize("module", OTHERS)
def test_the_other_modules_are_there_with_what_falconlite_has_of_them(module):
    found = import_module(f"falconlite.{module}")
    for name in OTHERS[module]:
        assert hasattr(import_module(f"falconpy.{module}"), name)
    for name in set(OTHERS[module]) & set(NAMES):
        assert getattr(found, name) is getattr(falconlite, name)
    assert set(NAMES).isdisjoint(OTHERS[module]) or set(NAMES) & set(dir(found))


@each("name", [n for n in vars(falconpy._error) if isinstance(getattr(falconpy._error, n), type)])
def test_every_error_class_of_falconpy_is_found_where_it_was(name):
    assert issubclass(getattr(import_module("falconlite._error"), name), (Exception, Warning))
    assert getattr(import_module("falconlite._error"), name) is getattr(falconlite, name)


def test_the_module_of_the_uber_class_is_an_attribute_too():
    from falconlite import api_complete

    assert api_complete.APIHarness is falconlite.APIHarness
    assert falconlite.api_complete is api_complete
    with pytest.raises(AttributeError, match="Nonsense"):
        api_complete.Nonsense  # type: ignore[attr-defined]  # noqa: B018  # the access is the test


def test_star_imports_of_a_module_give_its_class():
    space = {}
    exec("from falconlite.hosts import *", space)
    assert space["Hosts"] is falconlite.Hosts


@pytest.mark.parametrize("name", ["nonsense", "hostz", "services.nonsense", "hosts.deep", "real_time_responses"])
def test_an_unknown_module_is_a_module_not_found_error(name):
    with pytest.raises(ModuleNotFoundError, match=name.rpartition(".")[2]):
        import_module(f"falconlite.{name}")


def test_importing_falconlite_loads_none_of_this():
    program = "import sys, falconlite; print(sorted(m for m in sys.modules if m.startswith('falconlite')))"
    assert run(program) == "['falconlite']\n"


def test_a_module_of_falconpys_loads_what_is_in_it_and_no_more():
    program = "import sys, falconlite.hosts; print([m for m in sys.modules if m.startswith('falconlite.services.')])"
    assert run(program) == "[]\n"
    program = "import sys; from falconlite.hosts import Hosts; print([m for m in sys.modules if 'services.' in m])"
    assert run(program) == "['falconlite.services.hosts']\n"


# Functions, compared with falconpy's


@pytest.mark.parametrize("name", [member.name for member in falconpy.BaseURL] + ["AUTO"])
def test_the_clouds_have_falconpys_names(name):
    assert falconlite.BaseURL[name].value == falconpy.BaseURL[name].value
    assert [member.name for member in falconlite.BaseURL] == [member.name for member in falconpy.BaseURL]


URLS = ["us1", "US-1", "us2", "us-2", "US3", "eu1", "EU-1", "usgov1", "us-gov-1", "usgov2", "US-GOV-2", "auto"]
URLS += ["https://api.crowdstrike.com", "https://api.us-2.crowdstrike.com/", "http://127.0.0.1:8080"]
URLS += ["api.eu-1.crowdstrike.com", "localhost:8080", "proxy.example.com/falcon"]


@each("given", URLS)
def test_a_base_url_is_read_as_falconpy_reads_it(given):
    assert falconlite.confirm_base_url(given) == falconpy._util.confirm_base_url(given)


def test_the_base_url_of_nothing_is_falconpys():
    assert falconlite.confirm_base_url() == falconpy._util.confirm_base_url()
    assert falconlite.confirm_base_region() == falconpy._util.confirm_base_region()


@pytest.mark.parametrize("given", ["mars", "us_9", "", " ", "ftp://x", "https://", "http://a b", 7, False])
def test_a_base_url_that_is_none_is_refused(given):
    """falconpy (behaviour sheet, 1.2) accepts any str."""
    with pytest.raises(falconlite.InvalidBaseURL):
        falconlite.confirm_base_url(given)


REGIONS = [f"https://{member.value}" for member in falconpy.BaseURL] + ["https://example.com", "http://127.0.0.1:1"]
REGIONS += [member.value for member in falconpy.BaseURL] + ["https://API.US-2.crowdstrike.com", "us2", ""]


@each("given", REGIONS)
def test_a_region_is_named_as_falconpy_names_it(given):
    assert falconlite.confirm_base_region(given) == falconpy._util.confirm_base_region(given)


@pytest.mark.parametrize(
    "compare",
    ["{0}.{1}.{2}", "{0}.{1}", "{0}", "0", "0.0.1", "{0}.{1}.9999", "{0}.9999", "9999", " {0}.{1} ", "{0}.{1}.{2}.9"],
)
def test_versions_compare_as_falconpys_do(compare):
    ours, theirs = (
        library.version(compare=compare.format(*library.version().split("."))) for library in (falconlite, falconpy)
    )
    assert ours is theirs


@pytest.mark.parametrize("compare", [0, 0.0, 9999, 9999.5])
def test_versions_compare_with_numbers_as_falconpys_do(compare):
    assert type(falconlite.version(compare)) is type(falconpy.version(compare))
    if compare:
        assert falconlite.version(compare) is falconpy.version(compare) is False


@pytest.mark.parametrize("compare", ["x", "1.x", "1..2"])
def test_a_version_that_is_none_is_a_value_error_as_in_falconpy(compare):
    for library in (falconlite, falconpy):
        with pytest.raises(ValueError):
            library.version(compare)


def test_the_version_for_falconpys_programs_is_falconpys_and_the_package_has_its_own():
    assert falconlite.version() == falconpy.version() == falconpy.__version__
    assert falconlite.VERSION == falconlite.__version__ != falconpy.__version__
    assert falconlite.version(agent_string=True) == f"falconlite/{falconlite.VERSION}"
    assert falconpy.version(agent_string=True) == f"crowdstrike-falconpy/{falconpy.version()}"


VERSIONS = """
import falconpy
from falconpy import __version__, _VERSION, version
from falconpy._version import _TITLE, _VERSION as again, version as same
print(__version__, _VERSION, again, falconpy.__title__, _TITLE, version(), same(), version(compare="1.3.4"))
if not version(compare="1.3.4"):
    raise SystemExit("needs falconpy 1.3.4")
if tuple(map(int, falconpy.__version__.split("."))) < (1, 3, 4):
    raise SystemExit("needs falconpy 1.3.4")
"""


def test_a_program_that_needs_a_version_of_falconpy_runs_under_the_drop_in():
    theirs = run(VERSIONS)
    assert run(f"import falconlite.compat.falconpy{VERSIONS}") == theirs
    own = "import falconlite.compat.falconpy, falconpy, falconlite; print(falconlite.__version__)"
    assert run(own) == f"{falconlite.VERSION}\n"


SEARCHES = [
    ("QueryDevicesByFilter", {}),
    ("tokens-query", {}),
    ("tokens_query", {"search_by": "id"}),
    ("/devices/queries/devices/v1", {"search_by": "route"}),
    ("/oauth2/token", {"search_by": "ROUTE"}),
]
SAME = ("operation", "method", "route", "collection")


@pytest.mark.parametrize(("wanted", "how"), SEARCHES)
def test_an_operation_is_found_as_falconpy_finds_it(wanted, how):
    ours, theirs = (library.find_operation(wanted, **how) for library in (falconlite, falconpy))
    assert ours.keys() == theirs.keys()
    assert ours["description"]
    same = SAME[1:] if "search_by" in how and how["search_by"] != "id" else SAME  # a route with several spellings
    assert [ours[name] for name in same] == [theirs[name] for name in same]


TWICE = (
    "deleteCIDGroupMembers",
    "getCIDGroupById",
    "getCIDGroupMembersBy",
    "getUserGroupMembersByID",
    "getUserGroupsByID",
)
"""IDs that falconpy lists with two routes, and sends to the newer one."""


@pytest.mark.parametrize("collection", [*COLLECTIONS, "HOSTS"])
def test_the_operations_of_a_collection_are_found_as_falconpy_finds_them(collection):
    ours, theirs = (
        {tuple(found[name] for name in SAME) for found in library.find_operation(collection, "collection")}
        for library in (falconlite, falconpy)
    )
    missing = {row[0] for row in theirs - ours}
    assert missing <= {"PatchEntitiesAlertsV1", *TWICE}  # goes to the same route as falconpy's Alerts
    assert {row[1:] for row in ours - theirs} <= {row[1:] for row in theirs}  # more names of the same


@pytest.mark.parametrize(("part", "by"), [("tokens", "id"), ("QUERYDEVICE", "id"), ("/installation-tokens/", "route")])
def test_operations_are_found_by_a_part_as_falconpy_finds_them(part, by):
    ours, theirs = (library.find_operation(part, by, exact=False) for library in (falconlite, falconpy))
    routes = {found["route"] for found in theirs}
    assert {found["route"] for found in ours} == {route for route in routes if route in ROUTES}


ROUTES = {row[2] for row in commands()}


@pytest.mark.parametrize(
    ("wanted", "by", "error", "code"),
    [
        ("Nonsense", "id", "InvalidOperation", 418),
        ("nonsense", "collection", "InvalidServiceCollection", 418),
        ("/nonsense", "route", "InvalidRoute", 501),
        ("QueryDevicesByFilter", "nonsense", "InvalidOperationSearch", 400),
    ],
)
@pytest.mark.parametrize("exact", [True, False])
def test_what_is_not_found_is_falconpys_error(wanted, by, error, code, exact):
    for library in (falconlite, falconpy):
        with pytest.raises(getattr(library._error if library is falconpy else library, error)) as caught:
            library.find_operation(wanted, by, exact)
        assert caught.value.code == code


# The name falconpy

PROGRAM = '''
"""List the hosts of a platform, tag them, and look after the installation tokens."""
from argparse import ArgumentParser, RawTextHelpFormatter

from falconpy import APIHarnessV2, Hosts, InstallationTokens
from falconpy import api_complete as FalconSDK
from falconpy.oauth2 import OAuth2
from falconpy.hosts import Hosts as SameHosts
from falconpy._error import APIError


def consume_arguments():
    parser = ArgumentParser(description=__doc__, formatter_class=RawTextHelpFormatter)
    parser.add_argument("-k", "--client_id", required=True)
    parser.add_argument("-s", "--client_secret", required=True)
    parser.add_argument("-b", "--base_url", default="auto")
    parser.add_argument("-t", "--tag", default="canary")
    return parser.parse_args()


def chunk_list(inbound, size):
    for start in range(0, len(inbound), size):
        yield inbound[start:start + size]


def find_hosts(falcon, filter_string):
    total, found = 1, []
    while len(found) < total:
        result = falcon.query_devices_by_filter(limit=7, offset=len(found), filter=filter_string, sort="hostname.asc")
        if result["status_code"] != 200:
            raise SystemExit(result["body"]["errors"][0]["message"])
        total = result["body"]["meta"]["pagination"]["total"]
        found.extend(result["body"]["resources"])
    return found


def describe(falcon, ids):
    names = []
    for batch in chunk_list(ids, 5):
        details = falcon.get_device_details(ids=batch)
        names += [f"{record['hostname']} {record['platform_name']}" for record in details["body"]["resources"]]
    return names


args = consume_arguments()
auth = OAuth2(client_id=args.client_id, client_secret=args.client_secret, base_url=args.base_url)
token = auth.login()
print("login", token["status_code"], sorted(token["body"]))
hosts = Hosts(auth_object=auth)
print(SameHosts is Hosts, hosts.token_status, hosts.authenticated(), hosts.base_url == args.base_url)
ids = find_hosts(hosts, "platform_name:'Linux'")
print(len(ids), *describe(hosts, ids), sep=chr(10))
answer = hosts.update_device_tags(action_name="add", ids=ids[:3], tags=args.tag)
print(answer["status_code"], [record["updated"] for record in answer["body"]["resources"]])
print(hosts.GetDeviceDetails(ids[0])["body"]["resources"][0]["tags"])
contained = hosts.perform_action(action_name="contain", ids=ids[0])
print(contained["status_code"], [record["id"] == ids[0] for record in contained["body"]["resources"]])
print([state["id"] in ids for state in hosts.get_online_state(ids=ids[:2])["body"]["resources"]])

tokens = InstallationTokens(creds={"client_id": args.client_id, "client_secret": args.client_secret},
                            base_url=args.base_url)
created = tokens.tokens_create(label="from a program", type="customer_managed")
token_id = created["body"]["resources"][0]["id"]
print(created["status_code"], created["body"]["resources"][0]["label"])
print(tokens.tokens_update(ids=token_id, revoked=True)["status_code"])
found = tokens.tokens_query(filter="label:'from a program'")["body"]["resources"]
print(found == [token_id], tokens.tokens_read(found)["body"]["resources"][0]["status"])
print(tokens.tokens_delete(ids=token_id)["status_code"], tokens.audit_events_query(limit=1)["status_code"])

wrong = hosts.query_devices_by_filter(filter="nonsense!!")
print("refused", wrong["status_code"], bool(wrong["body"]["errors"][0]["message"]))
try:
    Hosts(auth_object=auth, pythonic=True).query_devices_by_filter(filter="nonsense!!")
except APIError as error:
    print("raised", error.code)
lost = OAuth2(client_id="x", client_secret="y", base_url=args.base_url)
print("login", lost.login()["status_code"], lost.token_status, lost.authenticated())

uber = APIHarnessV2(client_id=args.client_id, client_secret=args.client_secret, base_url=args.base_url)
print(len(uber.command("QueryDevicesByFilterScroll", limit=3)["body"]["resources"]))
print(uber.command("Nonsense")["status_code"], uber.logout(), uber.authenticated())
older = FalconSDK.APIHarness(creds={"client_id": args.client_id, "client_secret": args.client_secret},
                             base_url=args.base_url)
print(older.command(action="tokens-query", parameters={"limit": 2})["status_code"], older.authenticated)
print(older.deauthenticate(), auth.revoke(auth.token_value)["status_code"])
'''


def printed(before):
    """Run the program against its own cloud; falconpy must not reach any other."""
    cloud = Cloud(hosts=40)
    with cloud.serve() as served:
        keys = ("-k", cloud.client_id, "-s", cloud.client_secret, "-b", served.url)
        return run(before + PROGRAM, *keys), [(call.verb, call.path) for call in cloud.requests]


@pytest.fixture(scope="module")
def both():
    return printed(""), printed("import falconlite.compat.falconpy\n")


def test_a_program_for_falconpy_prints_the_same_on_falconlite(both):
    (theirs, _), (ours, _) = both
    assert ours == theirs
    assert len(ours.splitlines()) > 25
    assert "raised 400" in ours


def test_a_program_for_falconpy_makes_the_same_calls_on_falconlite(both):
    (_, theirs), (_, ours) = both
    assert ours == theirs
    assert len(ours) > 20


def test_under_compat_the_classes_are_falconlites():
    program = """
import falconlite.compat.falconpy
import falconlite, falconpy, falconpy.hosts, sys
from falconpy import *
assert falconpy.Hosts is falconpy.hosts.Hosts is falconlite.Hosts is Hosts
assert "falconpy._util._functions" not in sys.modules
assert falconpy._error.APIError is falconlite.APIError
print(falconpy.__doc__)
"""
    assert run(program) == "falconlite in the place of falconpy.\n"


def test_installing_comes_before_falconpy_is_imported():
    message = run("import falconpy, falconlite.compat.falconpy", check=False)
    assert "ImportError: falconpy has been imported already" in message


def test_installing_twice_is_installing_once():
    program = """
import sys, falconlite.compat.falconpy
from falconlite.compat import FINDER, install
import falconpy
install()
print(sys.meta_path.count(FINDER))
"""
    assert run(program) == "1\n"


def test_uninstalling_gives_falconpy_back():
    program = """
import falconlite.compat.falconpy
import falconpy, falconpy.hosts
from falconlite.compat import uninstall
held = falconpy
uninstall()
import falconpy, falconpy.hosts
print(held.Hosts.__module__, falconpy.Hosts.__module__, falconpy.hosts.Hosts.__module__)
uninstall()
import falconpy as again
print(again is falconpy)
"""
    assert run(program) == "falconlite.services.hosts falconpy.hosts falconpy.hosts\nTrue\n"


@pytest.mark.parametrize(
    ("statement", "error", "message"),
    [
        ("from falconpy import RealTimeResponses", "ImportError", "RealTimeResponses"),
        ("import falconpy; falconpy.RealTimeResponses", "AttributeError", "falconlite has no RealTimeResponses"),
        ("import falconpy._endpoint", "ModuleNotFoundError", "in the place of falconpy._endpoint"),
        ("from falconpy.hosts import Hostz", "ImportError", "Hostz"),
        ("import falconpy.hosts; falconpy.hosts.Hostz", "AttributeError", "falconlite has no Hostz"),
    ],
)
def test_what_falconlite_does_not_have_says_so(statement, error, message):
    said = run(f"import falconlite.compat.falconpy\n{statement}", check=False)
    assert error in said.splitlines()[-1]
    assert message in said.splitlines()[-1]


def test_importing_compat_installs_nothing_by_itself():
    assert run("import falconlite.compat, falconpy; print(falconpy.Hosts.__module__)") == "falconpy.hosts\n"


def test_other_imports_are_left_alone():
    program = "import falconlite.compat.falconpy, falconpytest"
    assert "No module named 'falconpytest'" in run(program, check=False)
