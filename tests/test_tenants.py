"""Child tenants: a view per child with its own token and the parent's other settings; work for many children."""

from __future__ import annotations

import contextvars
import copy
import gc
import logging
import pickle
import subprocess
import sys
import threading
import tracemalloc
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from types import SimpleNamespace
from urllib.parse import parse_qs

import pytest

from falconlite import (
    APIError,
    APIHarnessV2,
    FalconInterface,
    FlightControl,
    Forbidden,
    Hosts,
    InvalidCredentials,
    LoginFailed,
    OAuth2,
    PartialResult,
    PayloadValidationError,
    Result,
    Retry,
    Stopped,
    TransportError,
    UnreadableAnswer,
)
from falconlite.auth.credentials import FOUNDRY_CONTEXT
from falconlite.http.messages import Request, Response
from falconlite.paging import records
from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from falconlite.tenants import Child, ChildOutcome, cid_of
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal, token
from tests.journeys.test_forks import holding, in_child

A, B, C = ("a" * 32, "b" * 32, "c" * 32)
QUERY = "/devices/queries/devices/v1"
LOGIN = "/oauth2/token"
GENEROUS = 30
"""Seconds after which a test counts as stuck."""


def auth_of(cloud, **settings):
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud, "pythonic": True}
    return OAuth2(**{**given, **settings})


@pytest.fixture
def cloud():
    return Cloud(hosts=30, children=8)


@pytest.fixture
def falcon(cloud):
    return auth_of(cloud)


@pytest.fixture
def net():
    return Script()


@pytest.fixture
def scripted(net):
    return FalconInterface(**CREDS, transport=net, clock=Clock())


def logins(cloud):
    """Count the logins of each tenant, by member_cid; None is the parent."""
    forms = [parse_qs(call.body.decode()) for call in cloud.requests if call.path == LOGIN]
    return Counter(form.get("member_cid", [None])[0] for form in forms)


def tenant_of(cloud, call):
    """Return the tenant of the bearer token of a call."""
    headers = {name.lower(): value for name, value in call.headers.items()}
    return cloud._identity.bearer(headers["authorization"]).cid


def total(child):
    return Hosts(auth_object=child).query_devices_by_filter(limit=1).total


# The view


@pytest.mark.parametrize("given", [A, A.upper(), f"{A}-B7", f"{A.upper()}-b7", f" {A} "])
def test_a_cid_is_read_in_the_ways_that_it_is_written(given):
    assert cid_of(given) == A


@pytest.mark.parametrize(
    "given", ["", "x", A[:-1], f"{A}a", f"{A}-", f"{A}-B", f"{A}-B77", f"{A}B7", "g" * 32, f"{A},{B}", "٣" * 32]
)
def test_what_is_no_cid_is_refused_before_anything_is_sent(scripted, net, given):
    with pytest.raises(PayloadValidationError, match="32 hexadecimal digits") as caught:
        scripted.child(given)
    assert isinstance(caught.value, ValueError)
    assert net.sent == []


@pytest.mark.parametrize("given", [None, 7, A.encode(), [A]])
def test_a_cid_is_a_text(scripted, given):
    with pytest.raises(TypeError, match="cid must be a str, the CID of a child"):
        scripted.child(given)


def test_the_same_cid_gives_the_same_view_and_nothing_is_sent(scripted, net):
    child = scripted.child(A)
    assert scripted.child(f"{A.upper()}-B7") is child
    assert child.child(A) is child
    assert child.child(B) is scripted.child(B) is not child
    assert (child.cid, child.member_cid, child.parent, child.name) == (A, A, scripted, None)
    assert isinstance(child, FalconInterface)
    assert net.sent == []


def test_many_threads_that_ask_at_once_get_one_view(scripted):
    barrier = threading.Barrier(16)

    def ask(_):
        barrier.wait(GENEROUS)
        return [scripted.child(f"{n:032x}") for n in range(200)]

    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(ask, range(16)))
    assert [len(set(views)) for views in zip(*found, strict=True)] == [1] * 200
    assert len(scripted.connection.children) == 200


def test_of_two_threads_that_make_a_view_one_does(scripted, monkeypatch):
    made = []

    class Slow(Child):
        """While one thread creates the child, another one requests and gets the same object."""

        def __init__(self, parent, cid):
            super().__init__(parent, cid)
            if not made:
                made.append(self)
                made.append(parent.child(cid))

    monkeypatch.setattr("falconlite.auth.interface.Child", Slow)
    found = scripted.child(A)
    assert len(made) == 2
    assert found is made[1] is scripted.child(A)


def test_a_child_acts_for_its_tenant_and_the_parent_for_itself(cloud, falcon):
    one, two = cloud.children[:2]
    hosts = {cid: Hosts(auth_object=falcon.child(cid)) for cid in (one, two)}
    hosts[cloud.cid] = Hosts(auth_object=falcon)
    for cid, service in list(hosts.items()) * 2:
        found = service.query_devices_by_filter_combined(limit=3).resources
        assert {record["cid"] for record in found} == {cid}
        assert tenant_of(cloud, cloud.requests[-1]) == cid
    assert logins(cloud) == {one: 1, two: 1, None: 1}
    assert len({falcon.token_value, *(falcon.child(cid).token_value for cid in (one, two))}) == 3


@pytest.mark.usefixtures("own_ways")
@pytest.mark.parametrize("served", [False, True])
def test_with_many_threads_no_call_is_for_the_wrong_tenant_and_each_logs_in_once(cloud, served):
    tenants = [*cloud.children, cloud.cid]

    def run(falcon):
        auths = {cid: falcon if cid == cloud.cid else falcon.child(cid) for cid in tenants}
        barrier = threading.Barrier(64)

        def work(number):
            barrier.wait(GENEROUS)
            for turn in range(4):
                cid = tenants[(number + turn) % len(tenants)]
                service = Hosts(auth_object=auths[cid], lazy_login=True)
                found = service.query_devices_by_filter_combined(filter=f"hostname:!'{cid}'", limit=2)
                assert found.member_cid == (None if cid == cloud.cid else cid)
                assert {record["cid"] for record in found} == {cid}

        with ThreadPoolExecutor(64) as pool:
            list(pool.map(work, range(64)))

    if served:
        with cloud.serve() as far, auth_of(cloud, transport=None, base_url=far.url) as falcon:
            run(falcon)
            asked = list(cloud.requests)
            whose = [(call, tenant_of(cloud, call)) for call in asked if call.path.startswith("/devices/")]
    else:
        run(auth_of(cloud))
        whose = [(call, tenant_of(cloud, call)) for call in cloud.requests if call.path.startswith("/devices/")]
    assert len(whose) == 64 * 4
    for call, cid in whose:
        assert cid in call.target
    assert logins(cloud) == dict.fromkeys((*cloud.children, None), 1)


def test_a_token_that_dies_is_replaced_for_its_child_alone(cloud, falcon):
    children = [falcon.child(cid) for cid in cloud.children[:3]]
    before = [(total(child), child.token_value)[1] for child in children]
    cloud._identity.revoke(before[1])
    assert [total(child) for child in children] == [3, 3, 3]
    after = [child.token_value for child in children]
    assert [old == new for old, new in zip(before, after, strict=True)] == [True, False, True]
    assert logins(cloud) == {cloud.children[0]: 1, cloud.children[1]: 2, cloud.children[2]: 1}
    cloud.expire_tokens()
    assert [total(child) for child in children] == [3, 3, 3]
    assert logins(cloud) == {cloud.children[0]: 2, cloud.children[1]: 3, cloud.children[2]: 2}


def test_a_login_that_failed_is_remembered_for_its_child_alone(scripted, net):
    net.logins[:] = [refusal(), token("B")]
    one, two = scripted.child(A), scripted.child(B)
    for _ in range(3):
        assert Hosts(one, lazy_login=True).query_devices()["status_code"] == 403
    assert Hosts(two, lazy_login=True).query_devices()["status_code"] == 200
    assert [form["member_cid"] for form in net.forms()] == [A, B]
    assert (one.token_status, two.token_status, scripted.token_status) == (403, 201, None)
    assert "invalid client secret" in one.token_fail_reason


# What it inherits from its parent


def test_a_child_has_its_parents_connection_and_tokens_of_its_own(scripted):
    child = scripted.child(A)
    assert child.connection is scripted.connection
    assert child.tokens is not scripted.tokens
    assert set(vars(child)) == {"connection", "tokens", "cid", "_parent"}


CHANGES = {
    "timeout": (3, 4),
    "deadline": 77.0,
    "retry": Retry(attempts=9),
    "proxy": {"https": "http://proxy.example:1"},
    "user_agent": "mine/2",
    "pythonic": True,
    "debug_format": "json",
    "debug_record_count": 3,
    "sanitize_log": False,
    "on_request": (print,),
    "base_url": "https://api.eu-1.crowdstrike.com",
    "requests_per_minute": 9,
    "renew_window": 600,
}


@pytest.mark.parametrize(("name", "value"), CHANGES.items())
def test_what_the_parent_changes_holds_for_its_children(scripted, name, value):
    child = scripted.child(A)
    assert getattr(child, name) != value
    setattr(scripted, name, value)
    assert getattr(child, name) == value


def test_the_parents_debug_log_is_its_childrens_too_and_shows_no_secrets(falcon, cloud, caplog):
    child = falcon.child(cloud.children[0])
    falcon.debug = logging.getLogger("of-tenants")
    with caplog.at_level(logging.DEBUG, "of-tenants"):
        assert total(child) == 3
    assert child.debug
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert QUERY in said
    assert LOGIN in said
    for secret in (cloud.client_secret, child.token_value):
        assert secret not in said


def test_calls_are_sent_with_the_parents_settings_of_the_moment(scripted, net):
    hosts = Hosts(scripted.child(A))
    scripted.timeout, scripted.user_agent, scripted.base_url = (1, 2), "mine/2", "eu-1"
    hosts.query_devices()
    base_url, request = net.sent[-1]
    assert (base_url, request.timeout) == ("https://api.eu-1.crowdstrike.com", (1, 2))
    assert request.headers["User-Agent"] == "mine/2"


def test_a_pause_that_one_child_is_asked_for_holds_for_all(net):
    clock = Clock()
    net.answers[:] = [answer(429, None, Retry_After="30"), answer(200, {"resources": []})]
    parent = FalconInterface(**CREDS, transport=net, clock=clock)
    Hosts(parent.child(A)).query_devices(retry=False)
    began = clock.now
    assert Hosts(parent.child(B)).query_devices().ok
    assert clock.now - began >= 30


def test_logins_share_the_parents_budget(net):
    clock = Clock()
    net.logins[:] = [answer(429, None, Retry_After="30"), *(token(f"T{n}") for n in range(9))]
    parent = FalconInterface(**CREDS, transport=net, clock=clock, retry=False)
    assert not Hosts(parent.child(A), lazy_login=True).query_devices(retry=False).ok
    parent.retry = None
    began = clock.now
    assert Hosts(parent.child(B), lazy_login=True).query_devices().ok
    assert clock.now - began >= 30


@pytest.mark.parametrize("who", ["parent", "child"])
def test_one_login_finds_the_cloud_for_the_whole_family(who):
    cloud = Cloud(hosts=30, region="eu-1", clouds=["us-1", "us-2", "eu-1"])
    falcon = auth_of(cloud, base_url="auto")
    child = falcon.child(cloud.children[0])
    first, second = (falcon, child) if who == "parent" else (child, falcon)
    assert first.login()["status_code"] == 201
    assert falcon.base_url == child.base_url == "https://api.eu-1.crowdstrike.com"
    before = len(cloud.requests)
    assert second.login()["status_code"] == 201
    assert len(cloud.requests) == before + 1  # directly to the right cloud


def test_new_credentials_end_the_tokens_of_children_and_are_what_they_log_in_with(cloud):
    cloud = Cloud(hosts=30, clients={"second": "canary-of-a-secret"})
    falcon = auth_of(cloud)
    child = falcon.child(cloud.children[0])
    assert total(child) == 3
    falcon.creds = {"client_id": "second", "client_secret": "canary-of-a-secret"}
    assert child.token_value is None
    assert total(child) == 3
    forms = [parse_qs(call.body.decode()) for call in cloud.requests if call.path == LOGIN]
    assert [(form["client_id"][0], form["member_cid"][0]) for form in forms] == [
        (cloud.client_id, cloud.children[0]),
        ("second", cloud.children[0]),
    ]
    assert falcon.child(cloud.children[0]) is child


def test_a_wider_renewal_window_holds_for_tokens_that_children_have(scripted, net):
    hosts = Hosts(scripted.child(A))
    scripted.clock.now += 1000
    hosts.query_devices()
    assert len(net.forms()) == 1
    scripted.renew_window = 1200
    hosts.query_devices()
    assert len(net.forms()) == 2


def test_a_parent_without_credentials_leaves_its_children_without_a_token(scripted, net):
    child = scripted.child(A)
    Hosts(child).query_devices()
    scripted.creds = {}
    sent = len(net.sent)

    def in_a_foundry_function():
        ContextVar(FOUNDRY_CONTEXT).set(SimpleNamespace(access_token="STRANGER"))
        assert Hosts(FalconInterface(transport=Script())).query_devices().ok  # there is a token, but of another tenant
        return Hosts(child, lazy_login=True).query_devices()

    with pytest.warns(match="nothing to log in with"):
        found = contextvars.copy_context().run(in_a_foundry_function)
    assert (found.status_code, found.member_cid) == (403, A)
    assert child.token_value is None
    assert len(net.sent) == sent
    with pytest.raises(InvalidCredentials, match="children need a client_id"):
        scripted.child(B)


# Unsupported operations

SETTERS = sorted(
    name for name in dir(FalconInterface) if getattr(getattr(FalconInterface, name), "fset", None) is not None
)


@each(
    "name", [*SETTERS, "clock", "debug_logger", "debug_record_count", "sanitize_log", "pythonic", "user_agent",
             "cid", "name", "member_cid", "parent", "_timeout", "_credentials", "_context", "_auth_style", "else_"]
)  # fmt: skip
def test_a_child_cannot_be_changed(scripted, name):
    child = scripted.child(A)
    before, of_parent = dict(vars(child)), dict(vars(scripted))
    with pytest.raises(
        AttributeError, match=rf"^{name} (cannot be set on a child: set it on its parent|of a child cannot be set)"
    ):
        setattr(child, name, getattr(child, name, 7))
    with pytest.raises(AttributeError, match=name):
        delattr(child, name)
    assert (vars(child), vars(scripted)) == (before, of_parent)


@pytest.mark.parametrize("through", ["itself", "a service"])
def test_a_child_does_not_switch(scripted, net, through):
    child = scripted.child(A)
    each = child if through == "itself" else Hosts(child)
    for call in (lambda: each.child_login(B), each.child_logout, lambda: each.child_logout(login_as_parent=False)):
        with pytest.raises(TypeError, match="cannot switch to another tenant"):
            call()
    assert Hosts(child).query_devices().ok
    assert [form.get("member_cid") for form in net.forms()] == [A]


def test_a_parent_that_switches_leaves_its_children_where_they_are(cloud, falcon):
    one, two = cloud.children[:2]
    child = falcon.child(one)
    assert falcon.child_login(two)
    for auth, cid in ((child, one), (falcon, two), (falcon.child(two), two)):
        assert {record["cid"] for record in Hosts(auth).query_devices_by_filter_combined(limit=3)} == {cid}
    assert falcon.child_logout()
    assert Hosts(falcon).query_devices_by_filter_combined(limit=1).resources[0]["cid"] == cloud.cid
    assert child.member_cid == one


def test_a_call_that_is_refused_is_not_sent_again_for_another_tenant(net):
    auth = FalconInterface(**CREDS, transport=net, clock=Clock())
    hosts = Hosts(auth)

    def refused():
        auth.child_login(B)  # as another thread would during this call
        return answer(401, {"errors": [{"code": 401, "message": "access denied, invalid bearer token"}]})

    net.answers[:] = [refused, answer(200, {"resources": ["wrong"]})]
    found = hosts.query_devices()
    assert (found.status_code, found.resources, found.member_cid) == (401, [], None)
    assert net.bearers() == ["T1"]
    assert hosts.query_devices().member_cid == B


@pytest.mark.parametrize("settings", [{"access_token": "T"}, {}])
def test_who_has_no_credentials_has_no_children(net, settings):
    auth = FalconInterface(**settings, transport=net)
    with pytest.raises(InvalidCredentials, match="client_id and its client_secret"):
        auth.child(A)
    with pytest.raises(InvalidCredentials, match="client_id and its client_secret"):
        auth.for_each_child(total)
    assert net.sent == []


# Closing


def test_a_child_that_is_closed_revokes_its_token_and_no_connection(scripted, net):
    child, other = scripted.child(A), scripted.child(B)
    for auth in (child, other, scripted):
        Hosts(auth)
    value = child.token_value
    child.close()
    child.close()
    assert (child.token_value, bool(other.token_value), bool(scripted.token_value)) == (None, True, True)
    revoked = [request.form for _, request in net.sent if request.path == "/oauth2/revoke"]
    assert ([form["token"] for form in revoked], net.closed) == ([value], 0)
    with other as same:
        assert same is other
    assert other.token_value is None
    assert net.paths().count("/oauth2/revoke") == 2
    assert net.closed == 0
    assert Hosts(child).query_devices().ok  # it logs in again


def test_the_end_of_the_parent_revokes_the_tokens_of_all(cloud):
    with auth_of(cloud) as falcon:
        children = [falcon.child(cid) for cid in cloud.children]
        assert [total(child) for child in children[:-1]] == [3] * 7
        Hosts(falcon)
    assert [child.token_value for child in children] == [None] * 8
    assert falcon.token_value is None
    assert sum(call.path == "/oauth2/revoke" for call in cloud.requests) == 8
    assert cloud._identity._live == {}


@pytest.mark.threads("about volume")
def test_nobody_holds_a_family_that_is_let_go(scripted):
    from falconlite.auth.locks import LIVING

    parent = FalconInterface(**CREDS, transport=Script())
    child = parent.child(A)
    assert {parent.connection, parent.tokens, child.tokens} <= set(LIVING)
    before = len(LIVING)
    del parent, child
    gc.collect()
    assert len(LIVING) <= before - 3


# Copies, pickles, forks, memory


def test_a_copy_is_the_same(scripted):
    child = scripted.child(A)
    assert copy.copy(child) is copy.deepcopy(child) is child


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_is_the_parents_recipe_and_the_cid_without_secrets(monkeypatch, cloud, protocol):
    falcon = auth_of(cloud, timeout=7, deadline=70)
    children = [falcon.child(cid) for cid in cloud.children[:2]]
    services = [Hosts(child) for child in children]
    packed = pickle.dumps((children, services), protocol)
    for secret in (cloud.client_id, cloud.client_secret, *(child.token_value for child in children)):
        assert secret.encode() not in packed
    monkeypatch.setenv("FALCON_CLIENT_ID", "another")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "canary")
    again, services = pickle.loads(packed)
    assert [child.cid for child in again] == [child.cid for child in children]
    assert again[0].parent is again[1].parent is not falcon
    assert again[0].parent.child(again[1].cid) is again[1]
    assert type(again[0].parent) is OAuth2
    assert (again[0].timeout, again[0].deadline, again[0].token_value) == (7, 70, None)
    assert again[0].creds == {"client_id": "another", "client_secret": "canary", "member_cid": cloud.children[0]}
    assert [service.auth_object for service in services] == again


def test_a_pickle_is_read_where_credentials_are_missing_and_says_so_at_the_first_call(scripted):
    again = pickle.loads(pickle.dumps(scripted.child(A)))
    with pytest.warns(match="nothing to log in with"):
        found = Hosts(again, lazy_login=True).query_devices()
    assert (found.status_code, found.member_cid) == (403, A)
    assert "nothing to log in with" in found.errors[0]["message"]


def test_no_repr_shows_a_secret(cloud, falcon):
    child = falcon.child(cloud.children[0])
    total(child)
    said = repr(child) + str(child) + repr(vars(child)) + repr(list(falcon.for_each_child(lambda each: each)))
    for secret in (cloud.client_secret, child.token_value, falcon.token_value):
        assert secret not in said
    assert repr(child) == f"<Child {cloud.children[0]} of <OAuth2 DIRECT https://api.crowdstrike.com>>"
    assert repr(Child.__new__(Child)) == "<Child>"


@pytest.mark.skipif(sys.platform == "win32", reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_has_the_tokens_and_locks_of_its_own(scripted, net):
    child, other = scripted.child(A), scripted.child(B)
    Hosts(child)
    let_go = holding(child.tokens.lock, other.tokens.lock, scripted.tokens.lock)

    def work():
        found = [Hosts(each, lazy_login=True).query_devices() for each in (child, other)]
        return [[result.status_code for result in found], net.bearers(), len(net.forms())]

    try:
        assert in_child(work) == [[200, 200], ["T1", "T2"], 2]
    finally:
        let_go()
    assert net.bearers() == []
    assert Hosts(child).query_devices().ok


@pytest.mark.threads("about volume")
def test_a_child_takes_little_memory(scripted):
    scripted.child(A)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for number in range(500):
        scripted.child(f"{number:032x}")
    taken = (tracemalloc.get_traced_memory()[0] - before) / 500
    tracemalloc.stop()
    assert taken < 2048


def test_nobody_imports_it_who_has_no_children():
    program = (
        "import sys; from falconlite import Hosts; from tests.doubles import CREDS, Script;"
        "auth = Hosts(**CREDS, transport=Script()).auth_object; Hosts(auth).query_devices(); auth.close();"
        "print(sorted(m for m in sys.modules if m in {'falconlite.tenants', 'falconlite.threads'}));"
        "auth.child('a' * 32)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["[]"]


# The tenant of a result


def test_results_tell_whose_they_are_and_records_of_a_view_as_well(cloud, falcon):
    cid = cloud.children[0]
    child = Hosts(falcon.child(cid))
    found = child.query_devices_by_filter_combined(limit=2)
    assert found.member_cid == cid
    assert [record["member_cid"] for record in found.resources] == [cid, cid]
    assert [device.member_cid for device in found.models] == [cid, cid]  # type: ignore[attr-defined]  # not a declared field
    assert found.copy().member_cid == cid
    ids = child.query_devices_by_filter(limit=2)
    assert (ids.member_cid, [type(id) for id in ids]) == (cid, [str, str])
    whole = list(records(child.query_devices_by_filter_combined, limit=2))
    assert ({record["member_cid"] for record in whole}, len(whole)) == ({cid}, 3)
    of_parent = Hosts(falcon).query_devices_by_filter_combined(limit=1)
    assert of_parent.member_cid is None
    assert "member_cid" not in of_parent.resources[0]


def test_a_key_that_the_api_sent_stays(scripted, net):
    net.answers[:] = [answer(200, {"resources": [{"member_cid": "theirs"}, {"x": 1}, "id", None]})]
    found = Hosts(scripted.child(A)).query_devices()
    assert found.resources == [{"member_cid": "theirs"}, {"x": 1, "member_cid": A}, "id", None]


def test_an_auth_object_that_was_made_for_a_child_tells_it_too(cloud):
    cid = cloud.children[0]
    auth = auth_of(cloud, member_cid=cid)
    assert auth.member_cid == cid
    found = Hosts(auth).query_devices_by_filter_combined(limit=1)
    assert found.member_cid == cid
    assert "member_cid" not in found.resources[0]
    with pytest.raises(Forbidden) as caught:
        FlightControl(auth).query_children()
    assert caught.value.member_cid == caught.value.result.member_cid == cid


def test_a_result_is_of_the_tenant_that_its_token_was_for(net):
    auth = FalconInterface(**CREDS, transport=net, clock=Clock(), member_cid=A)

    def answered():
        auth.child_login(B)  # as another thread would during this call
        return answer(200, {"resources": []})

    net.answers[:] = [answered]
    assert Hosts(auth).query_devices().member_cid == A


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ([answer(403, {"errors": [{"code": 403, "message": "no"}]})], Forbidden),
        ([TransportError], TransportError),
        ([Response(200, {"Content-Type": "application/json"}, b"{")], UnreadableAnswer),
    ],
)
def test_errors_tell_whose_they_are_in_both_modes(scripted, net, answers, kind):
    net.answers[:] = answers
    child = scripted.child(A)
    with pytest.raises(kind) as caught:
        Hosts(child, pythonic=True).query_devices(retry=False)
    assert caught.value.member_cid == caught.value.result.member_cid == A
    assert Hosts(child).query_devices(retry=False).member_cid == A
    with pytest.raises(kind) as caught:
        Hosts(scripted, pythonic=True).query_devices(retry=False)
    assert caught.value.member_cid is None


def test_an_error_of_a_child_says_so_in_words(scripted, net):
    net.answers[:] = [answer(403, {"errors": [{"code": 403, "message": "no"}]})]
    with pytest.raises(Forbidden, match=f"for child {A}"):
        Hosts(scripted.child(A), pythonic=True).query_devices()


def test_a_login_that_fails_tells_whose_it_was_each_time(scripted, net):
    net.logins[:] = [refusal()]
    hosts = Hosts(scripted.child(A), lazy_login=True)
    with pytest.raises(LoginFailed) as first:
        hosts.query_devices(pythonic=True)
    with pytest.raises(LoginFailed, match="a moment ago") as second:
        hosts.query_devices(pythonic=True)
    assert (first.value.member_cid, second.value.member_cid, hosts.query_devices().member_cid) == (A, A, A)
    net.logins[:] = [TransportError()]
    with pytest.raises(TransportError) as third:
        Hosts(scripted.child(B), lazy_login=True).query_devices(pythonic=True, retry=False)
    assert third.value.member_cid == B


@pytest.mark.parametrize("outcome", [token("T"), refusal(), answer(200, {}), answer(308), TransportError])
def test_the_answer_of_a_login_tells_whose_it_was(scripted, net, outcome):
    net.logins[:] = [outcome]
    scripted.retry = False
    assert scripted.child(A).login().member_cid == A
    assert scripted.login().member_cid is None


def test_an_error_that_is_made_of_a_result_tells_whose_it_was(scripted, net):
    net.answers[:] = [refusal()]
    found = Hosts(scripted.child(A)).query_devices()
    with pytest.raises(Forbidden) as caught:
        found.raise_for_status()
    assert caught.value.member_cid == A


def test_a_call_that_is_stopped_before_it_is_sent_tells_it_too(scripted):
    with pytest.raises(PayloadValidationError) as caught:
        Hosts(scripted.child(A), pythonic=True).get_device_details([])
    assert caught.value.member_cid == A


def test_a_refused_token_and_a_slow_way_tell_it_too(scripted, net):
    net.answers[:] = [answer(401, {"errors": []}), answer(200, {"resources": []})]
    found = Hosts(scripted.child(A)).query_devices()
    assert (found.member_cid, found.attempts, net.bearers()) == (A, 2, ["T1", "T2"])


# Work for all children


def test_work_is_done_for_every_child_in_order_with_one_login_each(cloud, falcon):
    outcomes = list(falcon.for_each_child(total))
    assert [outcome.cid for outcome in outcomes] == FlightControl(falcon).query_children().resources
    assert [(outcome.ok, outcome.get(), outcome.result, outcome.error) for outcome in outcomes] == [
        (True, 3, 3, None)
    ] * 8
    links = FlightControl(falcon).get_children_v2(cloud.children).resources
    assert {outcome.cid: outcome.name for outcome in outcomes} == {link["child_cid"]: link["name"] for link in links}
    assert [falcon.child(outcome.cid).name for outcome in outcomes] == [outcome.name for outcome in outcomes]
    assert logins(cloud) == dict.fromkeys((*cloud.children, None), 1)
    again = list(falcon.child(A).for_each_child(total))  # called on a child: uses the parent's children
    assert again == outcomes
    assert sum(logins(cloud).values()) == 9


def test_children_that_are_named_are_not_asked_for(cloud, falcon):
    chosen = [cloud.children[2].upper(), f"{cloud.children[0]}-A1"]
    outcomes = list(falcon.for_each_child(lambda child: child.cid, iter(chosen)))
    assert [(o.cid, o.name, o.result) for o in outcomes] == [
        (cloud.children[2], None, cloud.children[2]),
        (cloud.children[0], None, cloud.children[0]),
    ]
    assert not [call for call in cloud.requests if call.path.startswith("/mssp/")]
    assert logins(cloud) == {cloud.children[0]: 1, cloud.children[2]: 1}  # although the work made no call
    assert list(falcon.for_each_child(total, [])) == []


def test_one_bad_child_does_not_stop_the_rest():
    good = list(range(20))
    bad = good.pop(7)
    cloud = Cloud(hosts=30, children=20, clients={"msp": Client("S", member_cids=good)})
    falcon = auth_of(cloud, client_id="msp", client_secret="S")
    for mode in (True, False):
        falcon.pythonic = mode
        outcomes = {outcome.cid: outcome for outcome in falcon.for_each_child(total)}
        assert len(outcomes) == 20
        failed = outcomes.pop(cloud.children[bad])
        assert isinstance(failed.error, LoginFailed)
        assert (failed.ok, failed.result, failed.error.member_cid) == (False, None, cloud.children[bad])
        assert failed.name
        with pytest.raises(LoginFailed):
            failed.get()
        assert {outcome.result for outcome in outcomes.values()} == {3}
    assert max(logins(cloud).values()) == 1  # a failed login is not retried at once


def test_an_error_of_the_work_is_its_childs_outcome(cloud, falcon):
    def work(child):
        if child.cid == cloud.children[3]:
            raise RuntimeError("broken")
        return child.cid

    outcomes = list(falcon.for_each_child(work, cloud.children))
    assert [outcome.ok for outcome in outcomes] == [True, True, True, False, True, True, True, True]
    if sys.version_info >= (3, 11):
        assert cloud.children[3] in outcomes[3].error.__notes__[0]
    assert ChildOutcome(A, None, None, None).get() is None


def test_wrong_arguments_are_refused_at_once(scripted, net):
    for cids, kind, said in [
        ([A, "x"], ValueError, "32 hexadecimal digits"),
        ([A, 7], TypeError, "cid must be a str"),
        ([A, B, A.upper()], ValueError, f"contains the child {A} twice"),
        (A, TypeError, "cids must be a list of CIDs"),
        (7, TypeError, "cids must be a list of CIDs"),
        (Result.local(200, "x"), TypeError, "give its resources"),
    ]:
        with pytest.raises(kind, match=said):
            scripted.for_each_child(total, cids)
    for options, kind, said in [
        ({"workers": 0}, ValueError, "workers"),
        ({"workers": "8"}, TypeError, "workers"),
        ({"ordered": 1}, TypeError, "ordered"),
        ({"progress": 1}, TypeError, "progress"),
        ({"stop": 1}, TypeError, "stop"),
    ]:
        for cids in (None, [A]):
            with pytest.raises(kind, match=said):
                scripted.for_each_child(total, cids, **options)
    with pytest.raises(TypeError, match="work must be a function"):
        scripted.for_each_child(None)
    assert net.sent == []


def test_nothing_runs_before_the_first_outcome_is_asked_for(cloud, falcon):
    outcomes = falcon.for_each_child(total)
    assert cloud.requests == []
    assert next(outcomes).ok
    outcomes.close()


def test_children_that_cannot_be_found_are_an_error_before_any_work():
    cloud = Cloud(hosts=30, clients={"msp": Client("S", scopes=["hosts:read"])})
    falcon = auth_of(cloud, client_id="msp", client_secret="S", pythonic=False)
    worked = []
    with pytest.raises(Forbidden, match="Flight Control: Read"):
        list(falcon.for_each_child(worked.append))
    assert worked == []
    assert [outcome.result for outcome in falcon.for_each_child(total, cloud.children)] == [3, 3]


def test_children_that_are_found_in_part_are_an_error_before_any_work():
    cloud = Cloud(hosts=1, alerts=0, children=1001, child_hosts=0)
    cloud.faults.add(Fault.status(500), route="/mssp/queries/children/v1", skip=1)
    falcon = auth_of(cloud, retry=False)
    worked = []
    with pytest.raises(PartialResult) as caught:
        list(falcon.for_each_child(worked.append))
    assert (caught.value.done, worked) == (1000, [])


def test_names_that_are_not_to_be_had_are_none_and_the_log_says_so(cloud, falcon, caplog):
    cloud.faults.add(Fault.status(500), route="/mssp/entities/children/GET/v2")
    falcon.retry = False
    with caplog.at_level(logging.WARNING, "falconlite"):
        outcomes = list(falcon.for_each_child(total))
    assert [(outcome.name, outcome.result) for outcome in outcomes] == [(None, 3)] * 8
    assert "the names of 8 children could not be read" in caplog.text


def listing(*cids, total=None, **more):
    return answer(
        200, {"meta": {"pagination": {"total": len(cids) if total is None else total}}, "resources": list(cids), **more}
    )


SORRY = {"code": 500, "message": "a shard failed"}


@pytest.mark.parametrize(
    ("children", "says"),
    [
        (listing(A, "fleet"), "Flight Control lists 'fleet' as a child, which is not a CID"),
        (listing(A, {"child_cid": B}), "its record 1 is an object, not a string"),
        (listing(A, None), "its record 1 is null, not a string"),
        (listing(7), "its record 0 is a number, not a string"),
        (listing(A, errors=[SORRY]), "a shard failed"),
        (listing(errors=SORRY), "queryChildren"),
        (listing(total=5), "counts 5 records, and 5 of them are missing"),
        (listing(A, total=2), "counts 2 records, and 1 of them are missing"),
        (
            answer(200, {"meta": {}, "resources": {"0": A}, "errors": []}),
            "its resources are an object, not a list",
        ),
        (Response(200, {"Content-Type": "text/html"}, b"<html>"), "html"),
    ],
)
def test_a_list_of_children_that_is_none_is_an_error_and_no_work_is_begun(net, scripted, children, says):
    net.answers = [children]
    with pytest.raises((APIError, PartialResult), match=says):
        scripted.children()
    with pytest.raises((APIError, PartialResult), match=says):
        list(scripted.for_each_child(pytest.fail))


@pytest.mark.parametrize(
    ("links", "names", "logged"),
    [
        ([{"child_cid": A.upper(), "name": "one"}, {"child_cid": B, "name": "two"}], ["one", "two"], False),
        ([{"child_cid": A, "name": ["one"]}, {"child_cid": [B], "name": "two"}, B, None, 5], [None, None], False),
        ([{"name": "one"}, {"child_cid": C, "name": "three"}], [None, None], False),
        ({"child_cid": A, "name": "one"}, [None, None], True),
        ("one", [None, None], True),
    ],
)
def test_names_of_odd_types_are_none(net, scripted, caplog, links, names, logged):
    net.answers = [
        listing(A, B, A.upper(), f"{B}-4F", total=4),
        answer(200, {"meta": {}, "resources": links, "errors": []}),
    ]
    with caplog.at_level(logging.WARNING, "falconlite"):
        children = scripted.children()
    assert [(child.cid, child.name) for child in children] == [*zip((A, B), names, strict=True)]
    assert ("the names of 2 children could not be read" in caplog.text) == logged


def test_errors_beside_names_are_logged(net, scripted, caplog):
    net.answers = [
        listing(A),
        answer(200, {"meta": {}, "resources": [{"child_cid": A, "name": "one"}], "errors": [SORRY]}),
    ]
    with caplog.at_level(logging.WARNING, "falconlite"):
        assert scripted.children()[0].name == "one"
    assert "a shard failed" in caplog.text


def test_progress_is_told_and_a_stop_is_kept(cloud, falcon):
    seen, stop = [], threading.Event()
    outcomes = falcon.for_each_child(
        total, cloud.children, workers=1, progress=lambda *numbers: seen.append(numbers), stop=stop
    )
    done = [next(outcomes).cid for _ in range(3)]
    stop.set()
    with pytest.raises(Stopped) as caught:
        done.extend(outcome.cid for outcome in outcomes)
    assert done == list(cloud.children[: len(done)])
    assert seen == [(number, 0) for number in range(1, len(done) + 1)]
    assert caught.value.done == len(done) < 8
    assert caught.value.left == 8 - len(done)


def test_nothing_more_is_begun_once_the_loop_is_left(cloud, falcon):
    begun = []
    outcomes = falcon.for_each_child(lambda child: begun.append(child.cid), cloud.children, workers=2)
    next(outcomes)
    outcomes.close()
    before = len(begun)
    assert before < 8
    assert list(outcomes) == []
    assert len(begun) == before
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("falconlite-parallel")]


def test_outcomes_come_as_they_are_ready_if_wanted(cloud, falcon):
    first, second = threading.Event(), cloud.children[1]

    def work(child):
        if child.cid == cloud.children[0]:
            assert first.wait(GENEROUS)
        return child.cid

    outcomes = falcon.for_each_child(work, cloud.children[:2], workers=2, ordered=False)
    assert next(outcomes).cid == second
    first.set()
    assert [outcome.cid for outcome in outcomes] == [cloud.children[0]]


def test_two_hundred_children_take_one_login_each_and_no_more_connections_than_workers():
    cloud = Cloud(hosts=10, alerts=0, children=200, child_hosts=2, login_limit=10_000)
    with cloud.serve() as far:
        falcon = OAuth2(
            client_id=cloud.client_id,
            client_secret=cloud.client_secret,
            base_url=far.url,
            pythonic=True,
            pool_size=6,
        )
        outcomes = list(falcon.for_each_child(total, workers=6))
        assert [outcome.get() for outcome in outcomes] == [2] * 200
        assert far.connections <= 7  # six workers, and the call that lists the children
        falcon.close()
    assert {outcome.cid for outcome in outcomes} == set(cloud.children)
    assert all(outcome.name for outcome in outcomes)
    assert logins(cloud) == dict.fromkeys((*cloud.children, None), 1)
    paths = Counter(call.path for call in cloud.requests)
    assert paths["/mssp/entities/children/GET/v2"] == 2
    assert paths[QUERY] == 200
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("falconlite-parallel")]


def test_logins_beyond_the_limit_wait_and_all_is_done_all_the_same():
    clock = Clock()
    cloud = Cloud(hosts=10, alerts=0, children=40, child_hosts=1, login_limit=15, clock=clock)
    outcomes = list(auth_of(cloud, clock=clock).for_each_child(total, workers=1))
    assert [outcome.get() for outcome in outcomes] == [1] * 40
    assert sum(clock.waits) > 60


def test_the_uber_class_has_children_for_service_classes(cloud):
    uber = APIHarnessV2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    assert Hosts(uber.child(cloud.children[0])).query_devices_by_filter().total == 3
    found = uber.command("queryChildren", limit=3)
    assert (found["status_code"], len(found["body"]["resources"])) == (200, 3)


# Rate limits of logins and revocations


@pytest.fixture
def cloud_of_many():
    """Return a cloud whose token route allows 40 calls a minute, and its auth object; the clock stands still."""
    cloud = Cloud(hosts=1, children=20, child_hosts=1, alerts=0, clock=VirtualClock(), login_limit=40)
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "clock": cloud.clock}
    return cloud, FalconInterface(**given, transport=cloud)


def test_leaving_the_parent_waits_for_no_turn_to_revoke(cloud_of_many):
    cloud, falcon = cloud_of_many
    with falcon:
        assert all(outcome.ok for outcome in falcon.for_each_child(lambda child: child.token_value))
        before = cloud.clock.time()
    revoked = [call for call in cloud.requests if call.path == "/oauth2/revoke"]
    assert cloud.clock.time() - before <= 1.5
    assert 20 <= len(revoked) <= 21, "19 pass after 21 logins, and no more is begun than what runs then"
    assert falcon.token_value is None
    assert not any(falcon.child(cid).token_value for cid in cloud.children)


def test_the_parent_s_own_token_is_revoked_first(cloud_of_many):
    cloud, falcon = cloud_of_many
    with falcon:
        list(falcon.for_each_child(lambda child: child.token_value))
        bearer = falcon.token_value
    first = next(call for call in cloud.requests if call.path == "/oauth2/revoke")
    assert f"token={bearer}".encode() in first.body


@pytest.mark.parametrize("way", ["close", "with"])
def test_leaving_a_child_waits_for_no_turn_to_revoke(cloud_of_many, way):
    cloud, falcon = cloud_of_many
    child = falcon.child(cloud.children[0])
    child.login()
    while cloud.send("", Request("POST", "/oauth2/token", form={"client_id": "?", "client_secret": "?"})).status != 429:
        pass
    before = cloud.clock.time()
    if way == "close":
        child.close()
    else:
        with child:
            pass
    assert cloud.clock.time() - before <= 1.5
    assert child.token_value is None
    assert cloud.requests[-1].path == "/oauth2/revoke"


def test_all_children_are_known_by_cid_and_name(cloud):
    falcon = FalconInterface(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    children = falcon.children()
    assert sorted(child.cid for child in children) == sorted(cloud.children)
    assert all(child is falcon.child(child.cid) and child.name for child in children)
    assert children[0].children() == children
    assert not any(child.token_value for child in children)


def test_children_are_not_known_without_the_right_to_ask():
    cloud = Cloud(hosts=1, children=3, clients={"poor": Client("secret", ["hosts:read"])})
    falcon = FalconInterface(client_id="poor", client_secret="secret", transport=cloud)
    with pytest.raises(Forbidden, match="Flight Control: Read"):
        falcon.children()
    with pytest.raises(InvalidCredentials, match="children need a client_id"):
        FalconInterface(access_token="T").children()
