"""Exclusions: where they apply, the patterns that follow from them, and the records of both versions."""

import re

import pytest

from tests.cases import each

IOA = {
    "name": "n",
    "description": "d",
    "pattern_id": "1",
    "pattern_name": "p",
    "ifn_regex": "i",
    "cl_regex": "c",
    "groups": ["all"],
}


@pytest.fixture
def group(call):
    body = {"resources": [{"name": "G", "group_type": "static"}]}
    return call("createHostGroups", body).resources[0]["id"]


@each(
    "operation, body",
    [
        ("createMLExclusionsV1", {"value": "/a"}),
        ("createMLExclusionsV1", {"value": "/a", "groups": []}),
        ("createMLExclusionsV1", {"value": "/a", "groups": ["all", "{group}"]}),
        ("createMLExclusionsV1", {"value": "/a", "groups": ["0" * 32]}),
        ("createMLExclusionsV1", {"value": "/a", "groups": ["all"], "excluded_from": ["everything"]}),
        ("createMLExclusionsV1", {"groups": ["all"]}),
        ("createSVExclusionsV1", {"value": "", "groups": ["all"]}),
        ("exclusions.create.v2", {"exclusions": []}),
        ("createIOAExclusionsV1", {**IOA, "groups": []}),
        ("createIOAExclusionsV1", {**IOA, "cl_regex": "("}),
        ("createIOAExclusionsV1", {**IOA, "ifn_regex": ""}),
        ("cb-exclusions.create.v1", {"exclusions": [{"name": "n"}]}),
        ("cb-exclusions.create.v1", {"exclusions": [{"name": "n", "certificate": {"valid_to": "soon"}}]}),
    ],
)
def test_what_an_exclusion_needs(call, group, operation, body):
    groups = [id.format(group=group) for id in body.get("groups", ())]
    assert call(operation, {**body, **({"groups": groups} if "groups" in body else {})}).status == 400


def test_a_pattern_excludes_once_and_says_what_it_means(call):
    paths = {
        "/opt/*/x.so": ({"/opt/a/x.so"}, {"/opt/a/b/x.so", "/opt/a/xxso"}),
        "/opt/**": ({"/opt/a/b", "/opt/"}, {"/optical"}),
        r"C:\T?mp\*.obj": ({r"C:\Temp\a.obj"}, {r"C:\Temp\a\b.obj", r"C:\Tmp\a.obj"}),
    }
    for value, (inside, outside) in paths.items():
        (record,) = call("createMLExclusionsV1", {"value": value, "groups": ["all"]}).resources
        assert {path for path in inside | outside if re.fullmatch(record["regexp_value"], path)} == inside
        assert call("createMLExclusionsV1", {"value": value, "groups": ["all"]}).status == 400
        (found,) = call("queryMLExclusionsV1", filter=f"value_hash:'{record['value_hash']}'").resources
        assert found == record["id"]


def test_an_exclusion_of_groups_shows_them_as_its_version_does(call, group):
    (made,) = call("createSVExclusionsV1", {"value": "/a", "groups": [group]}).resources
    (read,) = call("getSensorVisibilityExclusionsV1", ids=made["id"]).resources
    assert (made["groups"], made["applied_globally"]) == ([group], False)
    assert {**read, "groups": [each["id"] for each in read["groups"]]} == made
    assert read["groups"][0]["name"] == "G"
    (first,) = call("createIOAExclusionsV1", {**IOA, "groups": [group]}).resources
    (second,) = call("ss-ioa-exclusions.get.v2", ids=first["id"]).resources
    assert ([each["id"] for each in first["groups"]], second["host_groups"]) == ([group], [group])
    assert {"groups", "host_groups"} & second.keys() == {"host_groups"}
    change = {"id": first["id"], "host_groups": ["all"], "parent_ifn_regex": "p.*"}
    call("ss-ioa-exclusions.update.v2", {"exclusions": [change]})
    (again,) = call("getIOAExclusionsV1", ids=first["id"]).resources
    assert (again["groups"], again["applied_globally"], "parent_ifn_regex" in again) == ([], True, False)
    for operation in ("queryIOAExclusionsV1", "ss-ioa-exclusions.search.v2"):
        assert call(operation, ifn_regex="i").resources == [first["id"]]
    assert call("ss-ioa-exclusions.search.v2", parent_ifn_regex="p.*", cl_regex="other").resources == []


def test_both_versions_of_ml_exclusions_are_one_list(call):
    (made,) = call("exclusions.create.v2", {"exclusions": [{"value": "/v2", "applied_globally": True}]}).resources
    assert made["groups"] == ["all"]
    assert call("getMLExclusionsV1", ids=made["id"]).resources == [made]
    assert made in call("exclusions.get-all.v2").resources
    body = {"type": "terms", "field": "applied_globally", "name": "a", "filter": "value:'/v2'"}
    (counted,) = call("exclusions.aggregates.v2", body).resources
    assert [(bucket["label"], bucket["count"]) for bucket in counted["buckets"]] == [(True, 1)]
    assert call("deleteMLExclusionsV1", ids=made["id"], comment="x").resources == [made["id"]]
    answer = call("exclusions.get.v2", ids=made["id"])
    assert (answer.status, answer.resources, answer.errors[0]["code"]) == (200, [], 404)


@each(
    "id",
    ["getSensorVisibilityExclusionsV1", "deleteSensorVisibilityExclusionsV1", "get-accounts", "get-applications", "get-hosts",
     "get-iot-hosts", "get-logins", "getVulnerabilities", "getRemediationsV2", "getEvaluationLogic"],
)  # fmt: skip
def test_an_unknown_id_is_an_error_in_a_200_where_the_api_documents_no_404(call, id):
    answer = call(id, ids="0" * 32)
    assert (answer.status, answer.resources, answer.errors[0]["code"]) == (200, [], 404)


def test_a_certificate_changes_part_by_part(call):
    certificate = {"subject": "CN=A", "issuer": "CN=B", "serial": "1", "thumbprint": "2"}
    body = {"exclusions": [{"name": "n", "certificate": certificate, "applied_globally": True, "created_by": "me"}]}
    (made,) = call("cb-exclusions.create.v1", body).resources
    assert (made["certificate"], made["created_by"]) == (certificate, call.cloud.client_id)
    change = {"exclusions": [{"id": made["id"], "certificate": {"serial": "9"}}]}
    (changed,) = call("cb-exclusions.update.v1", change).resources
    assert changed["certificate"] == {**certificate, "serial": "9"}
    assert [record["id"] for record in call("cb-exclusions.delete.v1", ids=made["id"]).resources] == [made["id"]]
