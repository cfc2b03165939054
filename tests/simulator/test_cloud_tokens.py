"""Installation tokens: create, revoke and delete them, their settings, and the audit events."""

import pytest

from falconlite import NULL, InstallationTokens


@pytest.fixture
def create(call):
    def create(**body):
        answer = call("tokens-create", body)
        assert answer.status == 201
        return answer.resources[0]

    return create


def actions(call, **query):
    ids = call("audit-events-query", **query).resources
    return [event["action"] for event in call("audit-events-read", ids=ids).resources]


def test_a_new_token_has_all_its_fields(create):
    token = create(label="lab", expires_timestamp="2030-01-01T00:00:00Z")
    assert len(token.pop("value")) >= 36
    assert len(token.pop("id")) == 32
    assert token == {
        "label": "lab",
        "type": "customer_managed",
        "status": "valid",
        "created_timestamp": "2026-01-01T00:00:00Z",
        "expires_timestamp": "2030-01-01T00:00:00Z",
        "last_used_timestamp": None,
        "revoked_timestamp": None,
    }


def test_a_token_expires_by_the_clock(call, create, clock):
    token = create(label="short", expires_timestamp="2026-01-01T00:10:00Z")
    clock.seconds += 599
    assert call("tokens-query", filter="status:'valid'").resources == [token["id"]]
    clock.seconds += 1
    assert call("tokens-query", filter="status:'expired'").resources == [token["id"]]


def test_tokens_are_read_by_id(call, create):
    first, second = create(label="a"), create(label="b")
    answer = call("tokens-read", ids=[second["id"], "f" * 32, first["id"]])
    assert answer.resources == [second, first]
    assert [error["code"] for error in answer.errors] == [404]
    assert call("tokens-read").resources == []
    assert call("tokens-read", ids=f"{first['id']},{second['id']}").status == 404


def test_tokens_are_found_in_order_and_page_by_page(call, create):
    ids = [create(label=label)["id"] for label in ("b", "c", "a")]
    answer = call("tokens-query", sort="label.desc", limit=2)
    assert answer.resources == [ids[1], ids[0]]
    assert answer.page == {"limit": 2, "offset": 0, "total": 3}
    assert call("tokens-query", sort="label|desc", limit=2, offset=2).resources == [ids[2]]
    assert call("tokens-query", offset=7).page == {"limit": 50, "offset": 7, "total": 3}


def test_the_secret_of_a_token_can_be_neither_searched_nor_sorted(call, create):
    value = create(label="a")["value"]
    assert call("tokens-query", filter=f"value:'{value}'").status == 400
    assert call("tokens-query", sort="value.asc").status == 400


def test_a_token_is_revoked_and_restored(call, create, clock):
    id = create(label="a")["id"]
    clock.seconds += 60
    revoked = call("tokens-update", {"revoked": True}, ids=id).resources[0]
    assert (revoked["status"], revoked["revoked_timestamp"]) == ("revoked", "2026-01-01T00:01:00Z")
    restored = call("tokens-update", {"revoked": False}, ids=id).resources[0]
    assert (restored["status"], restored["revoked_timestamp"]) == ("valid", None)


def test_an_update_changes_what_is_given_and_nothing_else(call, create):
    id = create(label="a", expires_timestamp="2030-01-01T00:00:00Z")["id"]
    relabelled = call("tokens-update", {"label": "b"}, ids=id).resources[0]
    assert (relabelled["label"], relabelled["expires_timestamp"]) == ("b", "2030-01-01T00:00:00Z")
    endless = call("tokens-update", {"expires_timestamp": None}, ids=id).resources[0]
    assert (endless["label"], endless["expires_timestamp"]) == ("b", None)


@pytest.mark.parametrize("separate", [True, False])
def test_ids_are_separated_by_commas_or_repeated(call, create, separate):
    ids = [create(label=label)["id"] for label in "ab"]
    given = ids if separate else ",".join(ids)
    assert len(call("tokens-update", {"revoked": True}, ids=given).resources) == 2
    assert call("tokens-delete", ids=given).body["meta"]["writes"] == {"resources_affected": 2}


def test_a_deleted_token_is_gone(call, create):
    id = create(label="a")["id"]
    answer = call("tokens-delete", ids=id)
    assert (answer.status, answer.body.keys()) == (200, {"meta", "errors"})
    assert call("tokens-read", ids=id).status == 404
    assert call("tokens-delete", ids=id).status == 404
    assert call("tokens-update", {"label": "b"}, ids=id).status == 404


def test_no_more_tokens_than_the_settings_allow(call, create):
    call("customer-settings-update", {"max_active_tokens": 2})
    first, _ = create(label="a"), create(label="b")
    assert call("tokens-create", {"label": "c"}).status == 409
    call("tokens-update", {"revoked": True}, ids=first["id"])
    create(label="c")


def test_settings_are_kept(call):
    assert call("customer-settings-read").resources == [{"tokens_required": False, "max_active_tokens": 100}]
    answer = call("customer-settings-update", {"tokens_required": True})
    assert answer.resources == [{"tokens_required": True, "max_active_tokens": 100}]
    assert call("customer-settings-read").resources == answer.resources


def test_each_change_leaves_an_audit_event(call, create):
    id = create(label="a")["id"]
    for body in ({"label": "b"}, {"revoked": True}, {"revoked": True}, {"revoked": False}):
        call("tokens-update", body, ids=id)
    call("customer-settings-update", {"tokens_required": True})
    call("tokens-delete", ids=id)
    expected = ["token_create", "token_update", "token_revoke", "token_restore", "settings_update", "token_delete"]
    assert actions(call) == expected
    assert actions(call, filter=f"token_id:'{id}'+action:*'*re*'") == ["token_create", "token_revoke", "token_restore"]


def test_an_audit_event_tells_who_did_what_when(call, create):
    id = create(label="a")["id"]
    event = call("audit-events-read", ids=call("audit-events-query").resources).resources[0]
    assert event.keys() == {"id", "action", "actor", "description", "token_id", "timestamp"}
    assert (event["actor"], event["token_id"]) == (call.cloud.client_id, id)
    assert event["timestamp"] == "2026-01-01T00:00:00Z"


def test_tokens_of_a_child_are_its_own(call, create):
    create(label="a")
    call.token = call.cloud.issue_token(call.cloud.children[1])
    assert call("tokens-query").resources == []


def test_the_sdk_creates_and_updates_tokens(cloud):
    tokens = InstallationTokens(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    made = tokens.tokens_create(label="lab", expires_timestamp="2030-01-01T00:00:00Z")
    assert made.status_code == 201
    id = made.body["resources"][0]["id"]
    assert tokens.tokens_update(id, expires_timestamp=NULL).body["resources"][0]["expires_timestamp"] is None
    assert tokens.tokens_delete(id).status_code == 200
