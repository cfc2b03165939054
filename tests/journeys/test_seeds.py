"""The examples that the project began with run unchanged except for the name of the library."""

from __future__ import annotations

import contextvars
import sys
import threading
import types
from types import SimpleNamespace
from typing import Any, Union

import pytest
import requests

from falconlite import Hosts, InstallationTokens
from falconlite.auth.connection import Connection
from falconlite.simulator import Cloud
from falconlite.transport.default import DefaultTransport
from tests.cases import each

pytestmark = pytest.mark.filterwarnings("ignore::falconlite.SDKDeprecationWarning")


class Rerouted(DefaultTransport):
    """The real transport, with one server in place of every cloud."""

    def __init__(self, url, **settings):
        super().__init__(**settings)
        self.url, self.asked = url, []

    def send(self, base_url, request):
        self.asked.append(base_url)
        return super().send(self.url, request)


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=50)


@pytest.fixture(scope="module")
def served(cloud):
    with cloud.serve() as found:
        yield found


@pytest.fixture(autouse=True)
def made(served, monkeypatch):
    """Route every connection to the embedded cloud: the examples name none."""
    made = []

    def connect(self):
        made.append(Rerouted(served.url))
        return made[-1]

    monkeypatch.setattr(Connection, "connect", connect)
    yield made
    for transport in made:
        transport.close()


@pytest.fixture
def tokens(cloud):
    return InstallationTokens(client_id=cloud.client_id, client_secret=cloud.client_secret)


def run(example, names):
    """Run an example written for falconpy with falconlite; return its names and its output."""
    assert "falconpy" in example
    printed = []
    space = dict(names, print=printed.append)
    exec(compile(example.replace("falconpy", "falconlite"), "<seed>", "exec"), space)
    return space, printed


# Uber class, Installation Tokens. UBER holds the code of the examples; the rest fills in the placeholders.

UBER = {
    "audit_events_read": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

IDS = 'ID1,ID2,ID3'

response = falcon.command('audit-events-read', ids=IDS)
print(response)
falcon.deauthenticate()
""",
    "customer_settings_read": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

response = falcon.command('customer-settings-read')
print(response)
falcon.deauthenticate()
""",
    "tokens_read": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

IDS = 'ID1,ID2,ID3'

response = falcon.command('tokens-read', ids=IDS)
print(response)
falcon.deauthenticate()
""",
    "tokens_create": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

BODY = {
    'Body Payload': 'See body description above'
}

response = falcon.command('tokens-create', body=BODY)
print(response)
falcon.deauthenticate()
""",
    "tokens_delete": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

IDS = 'ID1,ID2,ID3'

response = falcon.command('tokens-delete', ids=IDS)
print(response)
falcon.deauthenticate()
""",
    "tokens_update": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

BODY = {
    'Body Payload': 'See body description above'
}

IDS = 'ID1,ID2,ID3'

response = falcon.command('tokens-update', body=BODY, ids=IDS)
print(response)
falcon.deauthenticate()
""",
    "audit_events_query": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

PARAMS = {
    'offset': integer,
    'limit': integer,
    'sort': 'string',
    'filter': 'string'
}

response = falcon.command('audit-events-query', parameters=PARAMS)
print(response)
falcon.deauthenticate()
""",
    "tokens_query": """\
from falconpy import api_complete as FalconSDK

falcon = FalconSDK.APIHarness(creds={
      'client_id': falcon_client_id,
      'client_secret': falcon_client_secret
   }
)

PARAMS = {
    'offset': integer,
    'limit': integer,
    'sort': 'string',
    'filter': 'string'
}

response = falcon.command('tokens-query', parameters=PARAMS)
print(response)
falcon.deauthenticate()
""",
}
ROUTES = {
    "audit_events_read": "GET /installation-tokens/entities/audit-events/v1",
    "customer_settings_read": "GET /installation-tokens/entities/customer-settings/v1",
    "tokens_read": "GET /installation-tokens/entities/tokens/v1",
    "tokens_create": "POST /installation-tokens/entities/tokens/v1",
    "tokens_delete": "DELETE /installation-tokens/entities/tokens/v1",
    "tokens_update": "PATCH /installation-tokens/entities/tokens/v1",
    "audit_events_query": "GET /installation-tokens/queries/audit-events/v1",
    "tokens_query": "GET /installation-tokens/queries/tokens/v1",
}


def filled(name, tokens):
    """Fill in the placeholders of an example: existing IDs, a body, a page, a sort and a filter."""
    made = [
        tokens.tokens_create(label=f"seed {n}", type="customer_managed").resources[0]["id"] for n in range(3)
    ]  # three hosts that no other example uses
    events = tokens.audit_events_query(limit=3).resources
    assert len(events) == 3
    ids = ",".join(events if name.startswith("audit") else made)
    sort, filter = (
        ("timestamp.desc", "action:'token_create'") if name.startswith("audit") else ("label.asc", "label:*'seed*'")
    )
    body = "'label': 'from the seed'" + (", 'type': 'customer_managed'" if name == "tokens_create" else "")
    return (
        UBER[name]
        .replace("ID1,ID2,ID3", ids)
        .replace("'Body Payload': 'See body description above'", body)
        .replace("'sort': 'string'", f"'sort': '{sort}'")
        .replace("'filter': 'string'", f'"filter": "{filter}"')
    )


@pytest.mark.parametrize("name", UBER)
def test_an_example_of_the_uber_class_runs_as_it_is_written(cloud, tokens, name):
    example = filled(name, tokens)
    before = len(cloud.requests)
    names = {"falcon_client_id": cloud.client_id, "falcon_client_secret": cloud.client_secret, "integer": 2}
    space, printed = run(example, names)
    response = space["response"]
    assert response["status_code"] in {200, 201}
    assert response["body"]["errors"] == []
    assert bool(response["body"]["resources"]) is (name != "tokens_delete")
    assert printed == [response]
    calls = [f"{call.verb} {call.path}" for call in cloud.requests[before:]]
    assert calls == ["POST /oauth2/token", ROUTES[name], "POST /oauth2/revoke"]
    assert not space["falcon"].authenticated
    assert space["falcon"].token is None


@pytest.mark.parametrize("name", UBER)
def test_an_example_with_its_placeholders_left_in_is_answered_and_not_raised(cloud, name):
    names = {"falcon_client_id": cloud.client_id, "falcon_client_secret": cloud.client_secret, "integer": 2}
    space, _ = run(UBER[name], names)
    fine = name == "customer_settings_read"  # the only one without a placeholder
    assert (space["response"]["status_code"] < 400) is fine


def test_what_the_examples_change_is_changed(cloud, tokens):
    names = {"falcon_client_id": cloud.client_id, "falcon_client_secret": cloud.client_secret}
    updated, _ = run(filled("tokens_update", tokens), names)
    ids = updated["IDS"].split(",")
    assert {record["label"] for record in tokens.tokens_read(ids=ids).resources} == {"from the seed"}
    deleted, _ = run(filled("tokens_delete", tokens), names)
    assert tokens.tokens_read(ids=deleted["IDS"].split(",")).resources == []


# Service classes: each way to log in

HOSTS = {
    "direct": """\
from falconpy import Hosts
hosts = Hosts(client_id=CLIENT_ID, client_secret=CLIENT_SECRET)
""",
    "creds": """\
from falconpy import Hosts
hosts = Hosts(creds={"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})
""",
    "object": """\
from falconpy import Hosts, OAuth2
auth = OAuth2(client_id=CLIENT_ID, client_secret=CLIENT_SECRET)
hosts = Hosts(auth_object=auth)
""",
}
STYLES = {"direct": "DIRECT", "creds": "CREDENTIAL", "object": "OBJECT"}

# The first call of the same article, with its slip corrected: it creates `hosts` and calls `falcon`.
CALL = """
# You can use PEP8 or Operation ID syntax for this call
response = falcon.query_devices_by_filter_scroll(limit=5)
# Show our results
print(response)
"""


@pytest.fixture
def names(cloud):
    return {"CLIENT_ID": cloud.client_id, "CLIENT_SECRET": cloud.client_secret}


@pytest.mark.parametrize("way", HOSTS)
def test_each_way_in_of_the_article_makes_a_hosts_that_works(names, way):
    space, printed = run(HOSTS[way] + CALL.replace("falcon.", "hosts."), names)
    response = space["response"]
    assert (response["status_code"], len(response["body"]["resources"])) == (200, 5)
    assert response["body"]["meta"]["pagination"].keys() >= {"total", "offset"}
    assert response["headers"].keys() >= {"X-Cs-Traceid", "X-Ratelimit-Limit", "X-Ratelimit-Remaining"}
    assert printed == [response]
    assert space["hosts"].auth_style == STYLES[way]
    assert space["hosts"].token_status == 201


def test_a_service_class_can_be_the_auth_object_of_another(cloud, names):
    before = len(cloud.requests)
    space, _ = run(
        """\
from falconpy import Detects, Hosts
hosts = Hosts(creds={"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})
# We do not need to use an instance of the OAuth2 Service Class for Object Authentication.
# Any Service Class can share it's auth_object with another.
detects = Detects(auth_object=hosts)
""",
        names,
    )
    assert space["detects"].auth_object is space["hosts"].auth_object
    assert [call.path for call in cloud.requests[before:]] == ["/oauth2/token"]


def test_credentials_are_found_in_the_environment(cloud, monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", cloud.client_id)
    monkeypatch.setenv("FALCON_CLIENT_SECRET", cloud.client_secret)
    space, printed = run(
        """\
from falconpy import Detects
detects = Detects()
print(detects.query_detects())
""",
        {},
    )
    assert space["detects"].auth_style == "ENVIRONMENT"
    assert space["detects"].token_status == 201
    assert printed[0]["status_code"] < 500
    assert cloud.requests[-1].path == "/detects/queries/detects/v1"


FOUNDRY = """\
from falconpy import Alerts
from crowdstrike.foundry.function import Function, Response
func = Function.instance()
@func.handler(method='POST', path='/data')
def on_query(request, config: Union[Dict[str, any], None]) -> Response:
    with Alerts() as alerts:
        result = alerts.query_alerts_v2()
        return Response(body=result["body"], code=result["status_code"])
"""


def test_a_token_is_found_in_the_running_context(cloud, monkeypatch):
    """A stand-in replaces the functions package; tests/compat covers the real context."""
    variable = contextvars.ContextVar("request")
    handlers = {}
    kit: Any = types.ModuleType("crowdstrike.foundry.function")
    kit.Response = lambda body, code: SimpleNamespace(body=body, code=code)
    function = SimpleNamespace(handler=lambda method, path: lambda work: handlers.setdefault((method, path), work))
    kit.Function = SimpleNamespace(instance=lambda: function)
    for name in ("crowdstrike", "crowdstrike.foundry"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, kit.__name__, kit)
    run(FOUNDRY, {"Union": Union, "Dict": dict})
    before = len(cloud.requests)

    def request():
        variable.set(SimpleNamespace(access_token=cloud.issue_token()))
        return handlers["POST", "/data"](variable.get(), None)

    response = contextvars.copy_context().run(request)
    assert response.code == 200
    assert response.body["resources"]
    assert [call.path for call in cloud.requests[before:]] == ["/alerts/queries/alerts/v2"]


LEGACY = """\
from falconpy import OAuth2
from falconpy import Hosts
authorization = OAuth2(creds={"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})
try:
    token = authorization.token()["body"]["access_token"]
    falcon = Hosts(access_token=token)
except:
    token = False
    # Failure handling here
"""


def test_a_token_can_be_handed_over(names):
    space, _ = run(LEGACY + CALL, names)
    assert space["response"]["status_code"] == 200
    assert space["falcon"].auth_style == "TOKEN"
    assert space["falcon"].token == space["token"]


def test_a_login_that_fails_ends_in_the_example_s_own_handling(names):
    space, _ = run(LEGACY, {**names, "CLIENT_SECRET": "wrong"})
    assert space["token"] is False
    assert "falcon" not in space


# The names that the article promises


ATTRIBUTES = [
    "auth_object",
    "validate_payloads",
    "authenticated",
    "login",
    "logout",
    "token_expired",
    "base_url",
    "ssl_verify",
    "log",
    "headers",
    "timeout",
    "token",
    "token_status",
    "token_fail_reason",
    "token_stale",
    "token_valid",
    "refreshable",
    "debug",
    "proxy",
    "renew_window",
    "token_renew_window",
    "user_agent",
    "debug_record_count",
    "sanitize_log",
    "pythonic",
]


@each("name", ATTRIBUTES)
def test_a_service_class_has_what_the_article_lists(cloud, name):
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, lazy_login=True)
    assert hasattr(hosts, name)
    assert callable(getattr(hosts, name)) is (name in {"authenticated", "login", "logout", "token_expired"})


def test_the_examples_above_went_over_a_real_connection(names, made, served):
    run(HOSTS["direct"], names)
    assert made[-1].asked == ["https://api.crowdstrike.com"]
    assert made[-1].url == served.url
    assert requests.get(f"{served.url}/devices/queries/devices/v1", timeout=5).status_code == 401
    assert threading.active_count() > 1
