"""Flight Control of the embedded cloud: links, CID groups, user groups and roles, for the parent only."""

import re

import pytest

from falconlite.simulator import Client, Cloud
from falconlite.simulator.collections.mssp import HANDLERS
from falconlite.simulator.routes import operations

SORT = "last_modified_timestamp"


@pytest.fixture
def many(caller):
    return caller(Cloud(hosts=1, children=25))


def first(call, id, **query):
    return call(id, **query).resources[0]


def test_every_operation_of_the_collection_that_reads_is_simulated():
    declared = {
        id for id, operation in operations().items() if operation.route.startswith("/mssp/") and operation.reads
    }
    assert set(HANDLERS) == declared


def test_the_children_are_those_that_a_token_can_be_had_for(call, cloud):
    answer = call("queryChildren")
    assert sorted(answer.resources) == sorted(cloud.children)
    assert answer.page == {"limit": 10, "offset": 0, "total": len(cloud.children)}
    assert answer.body["meta"]["powered_by"] == "mssp"


def test_a_link_tells_whose_child_it_is_and_what_it_is_called(call, cloud):
    for answer in (
        call("getChildren", ids=list(cloud.children)),
        call("getChildrenV2", {"ids": list(cloud.children)}),
    ):
        assert [link["child_cid"] for link in answer.resources] == list(cloud.children)
        assert {link["child_of"] for link in answer.resources} == {cloud.cid}
        assert len({link["name"] for link in answer.resources}) == len(cloud.children)
        for link in answer.resources:
            assert re.fullmatch(r"[0-9A-F]{2}", link["checksum"])
            assert re.fullmatch(r"[0-9a-f]{32}", link["child_gcid"])
            assert (link["status"], link["domains"]) == ("active", [])


def test_the_same_seed_gives_the_same_names_however_many_children_there_are(caller):
    few, more = caller(Cloud(hosts=1, children=3)), caller(Cloud(hosts=1, children=30))
    other = caller(Cloud(hosts=1, children=3, seed="other"))
    ids = list(few.cloud.children)
    assert few("getChildren", ids=ids).resources == more("getChildren", ids=ids).resources
    names = [link["name"] for link in few("getChildren", ids=ids).resources]
    assert names != [link["name"] for link in other("getChildren", ids=list(other.cloud.children)).resources]


def test_children_are_sorted_and_paged(many):
    whole = many("queryChildren", limit=1000).resources
    assert len(whole) == len(set(whole)) == 25
    assert many("queryChildren", limit=1000, sort=f"{SORT}|desc").resources == whole
    assert many("queryChildren", limit=1000, sort=f"{SORT}.asc").resources == whole[::-1]
    paged = [cid for offset in range(0, 25, 10) for cid in many("queryChildren", offset=offset).resources]
    assert paged == whole
    assert [many("queryChildren", limit=limit).status for limit in (0, 1, 1000, 1001)] == [400, 200, 200, 400]
    assert many("queryChildren", sort="name").status == 400


def test_children_are_filtered_by_cid_alone(many):
    some = list(many.cloud.children[3:5])
    assert sorted(many("queryChildren", filter=f"cid:{some}").resources) == sorted(some)
    assert many("queryChildren", filter=f"cid:!'{some[0]}'").page["total"] == 24
    assert many("queryChildren", filter="name:'x'").status == 400


def test_groups_hold_the_children_that_they_say(many):
    for id, name in (("queryCIDGroups", "All customers"), ("queryUserGroups", "Analysts")):
        (found,) = many(id, name=name).resources
        assert found in many(id).resources
        assert many(id, name=name.lower()).resources == []
    everybody = first(many, "queryCIDGroups", name="All customers")
    (group,) = many("getCIDGroupByIdV2", ids=everybody).resources
    assert (group["cid_group_id"], group["cid"], group["name"]) == (everybody, many.cloud.cid, "All customers")
    (members,) = many("getCIDGroupMembersByV2", ids=everybody).resources
    assert members == {"cid_group_id": everybody, "cids": list(many.cloud.children)}
    halves = [first(many, "queryCIDGroups", name=f"{half} half") for half in ("First", "Second")]
    parts = [record["cids"] for record in many("getCIDGroupMembersByV2", ids=halves).resources]
    assert sorted(parts[0] + parts[1]) == sorted(many.cloud.children)
    assert set(many("queryCIDGroupMembers", cid=parts[0][0]).resources) == {everybody, halves[0]}
    assert many("queryCIDGroupMembers", cid="f" * 32).resources == []


def test_groups_are_sorted_by_name_unless_told(many):
    def names(ids):
        return [group["name"] for group in many("getCIDGroupByIdV2", ids=ids).resources]

    assert names(many("queryCIDGroups").resources) == ["All customers", "First half", "Second half"]
    assert names(many("queryCIDGroups", sort="name|desc").resources) == ["Second half", "First half", "All customers"]
    by_time = many("queryCIDGroups", sort=f"{SORT}|asc").resources
    assert by_time == many("queryCIDGroups", sort=f"{SORT}|desc").resources[::-1]


def test_the_older_operations_answer_the_same_by_their_own_name_of_the_ids(many):
    group, users = first(many, "queryCIDGroups"), first(many, "queryUserGroups")
    for old, new, given, id in (
        ("getCIDGroupByIdV1", "getCIDGroupByIdV2", "cid_group_ids", group),
        ("getCIDGroupMembersByV1", "getCIDGroupMembersByV2", "cid_group_ids", group),
        ("getUserGroupsByIDV1", "getUserGroupsByIDV2", "user_group_ids", users),
        ("getUserGroupMembersByIDV1", "getUserGroupMembersByIDV2", "user_group_ids", users),
    ):
        answer = many(old, **{given: id})
        assert answer.resources == many(new, ids=id).resources != []
        assert many(old, ids=id).status == 400


def test_users_have_roles_for_cid_groups(many):
    group = first(many, "queryUserGroups", name="Responders")
    (members,) = many("getUserGroupMembersByIDV2", ids=group).resources
    assert group in many("queryUserGroupMembers", user_uuid=members["user_uuids"][0]).resources
    (link,) = many("queryRoles", user_group_id=group).resources
    (role,) = many("getRolesByID", ids=link).resources
    assert role["id"] == f"{role['cid_group_id']}:{group}"
    assert "remote_responder" in role["role_ids"]
    assert link in many("queryRoles", cid_group_id=role["cid_group_id"]).resources
    assert many("queryRoles", cid_group_id=role["cid_group_id"], role_id="remote_responder").resources == [link]
    assert many("queryRoles", user_group_id=group, role_id="none").resources == []
    assert many("queryRoles").status == many("queryRoles", role_id="remote_responder").status == 400


@pytest.mark.parametrize(
    "id", ["getChildren", "getCIDGroupByIdV2", "getCIDGroupMembersByV2", "getUserGroupsByIDV2", "getRolesByID"]
)
def test_what_is_unknown_is_404(call, id):
    answer = call(id, ids=["x", "x"])
    assert (answer.status, [error["id"] for error in answer.errors]) == (404, ["x"])


def test_what_is_known_comes_beside_the_errors(call, cloud):
    answer = call("getChildrenV2", {"ids": [cloud.children[0], "x"]})
    assert (answer.status, len(answer.resources), [error["id"] for error in answer.errors]) == (200, 1, ["x"])


@pytest.mark.parametrize("id", ["queryCIDGroupMembers", "queryUserGroupMembers"])
def test_a_query_of_members_needs_whose_groups(call, id):
    assert call(id).status == 400


@pytest.mark.parametrize("id", sorted(HANDLERS))
def test_a_childs_token_may_not(cloud, call, id):
    name = "user_group_ids" if "UserGroup" in id else "cid_group_ids"
    query = {"ids" if not id.endswith("V1") else name: "x"} if id.startswith("get") else {}
    if id in ("queryCIDGroupMembers", "queryUserGroupMembers"):
        query = {"cid" if "CID" in id else "user_uuid": "x"}
    body = {"ids": ["x"]} if id == "getChildrenV2" else None
    query = {} if body else query
    assert call(id, body, **query).status in (200, 404, 400)
    call.token = cloud.issue_token(cloud.children[0])
    answer = call(id, body, **query)
    assert (answer.status, answer.errors[0]["message"]) == (403, "access denied, authorization failed")


def test_a_client_that_may_act_for_some_sees_the_links_of_all(caller):
    cloud = Cloud(hosts=1, children=4, clients={"some": Client("S", member_cids=[0])})
    call = caller(cloud)
    call.token = cloud.issue_token(client_id="some")
    assert call("queryChildren").page["total"] == 4


def test_an_account_without_children_has_no_groups(caller):
    call = caller(Cloud(hosts=1, children=0))
    for id in ("queryChildren", "queryCIDGroups", "queryUserGroups"):
        assert (call(id).status, call(id).resources) == (200, [])
