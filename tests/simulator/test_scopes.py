"""Clients with limited scopes, and children that only some clients may access."""

import json

import pytest

from falconlite import Forbidden, Hosts
from falconlite.simulator import Client, Cloud
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.routes import scopes, simulated
from tests.cases import each


def limited(caller, *scopes, **more):
    cloud = Cloud(hosts=20, clients={"mine": Client("secret", scopes=scopes)}, **more)
    call = caller(cloud)
    call.token = call.log_in(client_id="mine", client_secret="secret").body["access_token"]
    return call


def test_a_client_reads_what_it_may_read(caller):
    call = limited(caller, "hosts:read")
    assert call("QueryDevicesByFilter").status == 200
    assert call("PostDeviceDetailsV2", {"ids": call("QueryDevicesByFilter").resources}).status == 200


def test_a_missing_scope_is_403_in_the_gateways_words_and_named_in_a_header(caller):
    call = limited(caller, "hosts:read", "host-groups:write")
    answer = call("PerformActionV2", {"ids": ["x"]}, action_name="contain")
    assert answer.status == 403
    assert answer.errors == [{"code": 403, "message": "access denied, authorization failed"}]
    assert answer.body.keys() == {"meta", "errors"}
    assert answer.body["meta"]["powered_by"] == "crowdstrike-api-gateway"
    assert answer.headers["X-Sim-Missing-Scope"] == "hosts:write"


def test_nothing_is_done_without_the_scope_and_arguments_are_not_looked_at(caller):
    call = limited(caller, "hosts:read")
    ids = call("QueryDevicesByFilter").resources
    before = call("PostDeviceDetailsV2", {"ids": ids}).resources
    assert call("PerformActionV2", {"ids": ids}, action_name="contain").status == 403
    assert call("PerformActionV2", {"nonsense": 1}, colour="red").status == 403
    assert call("PostDeviceDetailsV2", {"ids": ids}).resources == before


@each("id", sorted(id for id, operation in simulated().items() if operation.needs))
def test_every_operation_asks_for_its_own_scope_and_no_other(caller, id):
    needs = folded(simulated()[id].needs)
    without = limited(caller, *scopes() - {needs}, installation_tokens_limit=10**6)
    assert (without(id).status, without(id).headers["X-Sim-Missing-Scope"]) == (403, needs)
    assert limited(caller, needs)(id).status != 403


def test_the_names_of_the_scopes():
    assert scopes() >= {
        *(
            f"{name}:{right}"
            for name in ("hosts", "host-groups", "alerts", "detections")
            for right in ("read", "write")
        ),
        "flight-control:read",
        *("installation-tokens:read", "installation-tokens:write", "installation-token-settings:write"),
    }


@pytest.mark.parametrize("name", ["Host groups: Read", "host-groups:read", "HOST GROUPS:READ", " host-groups : read "])
def test_a_scope_may_be_written_as_the_console_does(caller, name):
    call = limited(caller, name)
    assert (call("queryHostGroups").status, call("QueryDevicesByFilter").status) == (200, 403)


def test_a_client_may_have_no_scope_at_all_and_still_log_in_and_out(caller):
    call = limited(caller)
    assert call("QueryDevicesByFilter").status == 403
    assert call.revoke(call.token, client_id="mine", secret="secret").status == 200
    assert call("QueryDevicesByFilter").status == 401


def test_a_client_given_by_its_secret_and_the_ready_one_may_do_everything(caller):
    cloud = Cloud(hosts=5, clients={"plain": "secret", "full": Client("secret")})
    call = caller(cloud)
    for client_id in (cloud.client_id, "plain", "full"):
        call.token = cloud.issue_token(client_id=client_id)
        assert call("customer-settings-update", {"tokens_required": True}).status == 200


def test_the_sdk_says_which_scope_is_missing():
    cloud = Cloud(hosts=5, clients={"mine": Client("secret", scopes=["alerts:read"])})
    hosts = Hosts(client_id="mine", client_secret="secret", transport=cloud, pythonic=True)
    with pytest.raises(Forbidden) as caught:
        hosts.query_devices()
    assert caught.value.scope == "Hosts: Read"
    assert caught.value.headers["x-sim-missing-scope"] == "hosts:read"


@pytest.mark.parametrize(
    ("client", "error", "named"),
    [
        (Client("s", scopes=["hosts:fly"]), ValueError, "hosts:fly"),
        (Client("s", scopes=["hosts"]), ValueError, "there is no scope"),
        (Client("s", scopes="hosts:read"), TypeError, "must be a list"),
        (Client("s", member_cids="abc"), TypeError, "must be a list"),
        (Client("s", member_cids=[2]), ValueError, "not one of the 2 children"),
        (Client("s", member_cids=[-1]), ValueError, "not one of the 2 children"),
        (Client("s", member_cids=["0" * 32]), ValueError, "not one of the 2 children"),
        (Client(""), ValueError, "secret of client 'c'"),
        (5, ValueError, "secret of client 'c'"),
    ],
)
def test_a_client_that_cannot_be_is_an_error(client, error, named):
    with pytest.raises(error, match=named):
        Cloud(hosts=1, clients={"c": client})


@pytest.mark.parametrize("id", ["", 5])
def test_a_client_id_is_a_text(id):
    with pytest.raises(ValueError, match="client ID"):
        Cloud(hosts=1, clients={id: "secret"})


def test_no_repr_shows_a_secret():
    assert repr(Client("hidden")) == "<Client of any scope>"
    assert repr(Client("hidden", scopes=["b:read", "a:read"])) == "<Client of a:read, b:read>"
    assert repr(Client("hidden", scopes=())) == "<Client of no scope>"


# Children


def test_a_token_for_a_child_sees_that_childs_records_only(caller):
    cloud = Cloud(hosts=30, alerts=50, children=3, child_hosts=4)
    call = caller(cloud)
    for child in cloud.children:
        call.token = call.log_in(member_cid=child).body["access_token"]
        records = call("CombinedDevicesByFilter").resources
        assert [record["cid"] for record in records] == [child] * 4
        assert {alert["cid"] for alert in call("PostCombinedAlertsV1", {"limit": 100}).resources} == {child}


def test_what_is_done_to_one_child_is_not_done_to_another(caller):
    cloud = Cloud(hosts=10, children=2)
    call = caller(cloud)
    totals = []
    call.token = cloud.issue_token(cloud.children[0])
    assert call("tokens-create", {"label": "a"}).status == 201
    for child in (*cloud.children, None):
        call.token = cloud.issue_token(child)
        totals.append(call("tokens-query").page["total"])
    assert totals[0] == totals[1] + 1 == totals[2] + 1


@pytest.mark.parametrize("children", [0, 1, 2, 5, 200])
def test_there_are_as_many_children_as_wanted(caller, children):
    cloud, usual = Cloud(hosts=10, children=children, child_hosts=1), Cloud(hosts=10)
    assert len(set(cloud.children) | {cloud.cid}) == children + 1
    assert (cloud.client_id, cloud.client_secret, cloud.cid) == (usual.client_id, usual.client_secret, usual.cid)
    assert cloud.children[:2] == usual.children[:children]
    call = caller(cloud)
    for child in cloud.children[-1:]:
        call.token = cloud.issue_token(child)
        assert [record["cid"] for record in call("CombinedDevicesByFilter").resources] == [child]


@pytest.mark.parametrize("name", ["hosts", "alerts", "children", "child_hosts"])
def test_a_number_below_zero_is_an_error(name):
    with pytest.raises(ValueError, match="0 or more"):
        Cloud(**{name: -1})


def test_a_client_acts_only_for_its_own_children(caller):
    usual = Cloud(hosts=10, children=3)
    members = (0, f"{usual.children[2].upper()}-A1")
    cloud = Cloud(hosts=10, children=3, clients={"mine": Client("secret", member_cids=members)})
    call = caller(cloud)
    mine = {"client_id": "mine", "client_secret": "secret"}
    assert [call.log_in(member_cid=child, **mine).status for child in cloud.children] == [201, 403, 201]
    assert call.log_in(**mine).status == 201
    assert [call.log_in(member_cid=child).status for child in cloud.children] == [201, 201, 201]
    refused = call.log_in(member_cid=cloud.children[1], **mine)
    assert refused.errors[0]["message"].startswith("access denied")
    with pytest.raises(ValueError, match="member_cid"):
        cloud.issue_token(cloud.children[1], client_id="mine")


@pytest.mark.parametrize("member_cid", ["0" * 32, "x", "-", "--4F", "ä-öü", "%00"])
def test_a_member_cid_that_is_no_child_is_403(caller, member_cid):
    assert caller(Cloud(hosts=1)).log_in(member_cid=member_cid).status == 403


def test_the_parents_own_cid_is_no_member(caller):
    cloud = Cloud(hosts=1)
    assert caller(cloud).log_in(member_cid=cloud.cid).status == 403


def test_a_token_is_issued_for_known_clients_only():
    with pytest.raises(ValueError, match="'nobody'"):
        Cloud(hosts=1).issue_token(client_id="nobody")


def test_a_wrong_secret_is_refused_before_the_member_cid_is_looked_at(caller):
    answer = caller(Cloud(hosts=1)).log_in(client_secret="wrong", member_cid="0" * 32)
    assert "client_secret" in json.dumps(answer.body)
