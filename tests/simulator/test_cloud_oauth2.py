"""Tokens: issue, expiry, revocation, children, the wrong cloud."""

import pytest

from falconlite import OAuth2
from falconlite.simulator import Call, Cloud


def test_a_token_is_a_plain_document_answered_201(call):
    answer = call.log_in()
    assert answer.status == 201
    assert answer.body.keys() == {"access_token", "expires_in", "token_type"}
    assert (answer.body["expires_in"], answer.body["token_type"]) == (1799, "bearer")


def test_the_ready_client_has_the_usual_form(cloud):
    assert len(cloud.client_id) == 32
    assert int(cloud.client_id, 16)
    assert len(cloud.client_secret) == 40
    assert cloud.client_secret.isalnum()


def test_an_issued_token_is_good_for_a_call(call):
    call.token = call.log_in().body["access_token"]
    assert call("QueryDevicesByFilter").status == 200


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"client_secret": "wrong"}, 403),
        ({"client_id": "0" * 32}, 400),
        ({"client_id": ""}, 400),
        ({"member_cid": "0" * 32}, 403),
        ({"grant_type": "client_credentials"}, 201),
    ],
)
def test_a_login_that_is_refused_says_how(call, form, status):
    assert call.log_in(**form).status == status


def test_more_clients_can_be_given(caller):
    call = caller(Cloud(hosts=5, clients={"mine": "secret"}))
    assert call.log_in(client_id="mine", client_secret="secret").status == 201
    assert call.log_in().status == 201


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "basic x", "Bearer  "])
def test_a_bad_bearer_is_denied(cloud, call, header):
    answer = call.answer(Call("GET", "/devices/queries/devices/v1", {"Authorization": header}))
    assert (answer.status, answer.errors[0]["code"]) == (401, 401)
    assert answer.errors[0]["message"].startswith("access denied")
    assert answer.body["meta"]["powered_by"] == "crowdstrike-api-gateway"


def test_a_token_ends_with_its_time(call, clock):
    clock.seconds += 1798
    assert call("QueryDevicesByFilter").status == 200
    clock.seconds += 1
    assert call("QueryDevicesByFilter").status == 401


def test_the_lifetime_can_be_chosen(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock, token_lifetime=10))
    assert call.log_in().body["expires_in"] == 10
    clock.seconds += 11
    assert call("QueryDevicesByFilter").status == 401


def test_several_tokens_live_at_once_and_one_can_be_revoked(call):
    first, second = (call.log_in().body["access_token"] for _ in range(2))
    assert call.revoke(first).status == 200
    statuses = []
    for call.token in (first, second):
        statuses.append(call("QueryDevicesByFilter").status)
    assert statuses == [401, 200]


def test_revoking_needs_the_clients_own_secret(call):
    assert call.revoke(call.token, secret="wrong").status == 403
    assert call.revoke(call.token, client_id="unknown").status == 403
    assert call.answer(Call("POST", "/oauth2/revoke", {"Authorization": "basic ?"}, b"token=x")).status == 403
    assert call("QueryDevicesByFilter").status == 200


def test_all_tokens_can_be_ended_at_once(cloud, call):
    cloud.expire_tokens()
    assert call("QueryDevicesByFilter").status == 401


def test_a_child_has_a_fleet_of_its_own(cloud, call, caller):
    child = cloud.children[0]
    call.token = call.log_in(member_cid=f"{child.upper()}-4F").body["access_token"]
    records = call("CombinedDevicesByFilter").resources
    assert {record["cid"] for record in records} == {child}
    assert len(records) == 6


def test_a_refused_login_has_no_records(call):
    assert [call.log_in(client_id=id).body.keys() for id in ("", "0" * 32)] == [{"meta", "errors"}] * 2


def test_a_login_at_the_wrong_cloud_is_sent_on(caller):
    cloud = Cloud(hosts=5, redirect_to="us-2")
    answer = caller(cloud).log_in(host="api.crowdstrike.com")
    assert answer.status == 308
    assert answer.headers["Location"] == "https://api.us-2.crowdstrike.com/oauth2/token"
    assert (answer.headers["X-Cs-Region"], answer.headers["Content-Length"]) == ("us-2", "0")
    assert answer.body is None


def test_the_sdk_follows_a_login_to_the_right_cloud():
    cloud = Cloud(hosts=5, redirect_to="eu-1")
    auth = OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    auth.login()
    assert auth.token_status == 201
    assert auth.base_url == "https://api.eu-1.crowdstrike.com"
    assert [call.headers["Host"] for call in cloud.requests] == ["api.crowdstrike.com", "api.eu-1.crowdstrike.com"]


def test_the_token_route_has_a_limit_of_its_own(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock, login_limit=2))
    assert [call.log_in().status for _ in range(3)] == [201, 201, 429]
    assert call("QueryDevicesByFilter").status == 200
