"""Custom IOA rules: versions that must match, types and fields, and patterns that are tried."""

import time

import pytest

from tests.cases import each

FIELD = {"name": "CommandLine", "values": [{"label": "include", "value": ".*curl.*"}]}


@pytest.fixture
def group(call):
    (record,) = call("create-rule-groupMixin0", {"name": "g", "platform": "linux"}).resources
    assert (record["version"], record["rules"], record["enabled"]) == (1, [], False)
    return record


def rule_in(group, **more):
    fields = {
        "name": "r",
        "pattern_severity": "high",
        "ruletype_id": "12",
        "disposition_id": 30,
        "field_values": [FIELD],
    }
    return {**fields, "rulegroup_id": group["id"], **more}


def read(call, group):
    (record,) = call("get-rule-groupsMixin0", ids=group["id"]).resources
    return record


def test_each_change_of_a_rule_makes_a_version_of_its_group_and_only_the_present_one_can_be_changed(call, group):
    (rule,) = call("create-rule", rule_in(group)).resources
    id = rule["instance_id"]
    assert (rule["action_label"], rule["ruletype_name"], rule["enabled"]) == (
        "Block Execution",
        "Process Creation",
        False,
    )
    assert rule["field_values"][0]["final_value"] == ".*curl.*"
    assert (read(call, group)["version"], read(call, group)["rules"]) == (2, [rule])
    for operation in ("update-rules", "update-rules-v2"):
        present = read(call, group)["version"]
        update = {"instance_id": id, "enabled": True, "name": operation}
        body = {"rulegroup_id": group["id"], "comment": "why", "rule_updates": [update]}
        for wrong in (present - 1, present + 1):
            answer = call(operation, {**body, "rulegroup_version": wrong})
            assert answer.status == 409
            assert str(present) in answer.errors[0]["message"]
        assert call(operation, body).status == 400
        (changed,) = call(operation, {**body, "rulegroup_version": present}).resources
        assert (changed["name"], changed["enabled"], changed["comment"]) == (operation, True, "why")
        assert changed["instance_version"] == present
        assert read(call, group)["version"] == present + 1
    body = {"id": group["id"], "name": "h", "enabled": True}
    assert call("update-rule-groupMixin0", {**body, "rulegroup_version": 1}).status == 409
    assert call("update-rule-groupMixin0", {**body, "rulegroup_version": 4}).resources[0]["version"] == 5
    answer = call("delete-rules", rule_group_id=group["id"], ids=[id, "0"])
    assert (answer.status, answer.errors[0]["id"], "resources" in answer.body) == (200, "0", False)
    assert (read(call, group)["version"], read(call, group)["rule_ids"]) == (6, [])
    assert call("get-rulesMixin0", ids=id).status == 404


def test_a_group_takes_its_rules_with_it(call, group):
    ids = [call("create-rule", rule_in(group, name=f"r{n}")).resources[0]["instance_id"] for n in range(3)]
    assert [rule["name"] for rule in call("get-rules-get", {"ids": ids}).resources] == ["r0", "r1", "r2"]
    assert call("query-rulesMixin0", filter=f"rulegroup_id:'{group['id']}'", sort="rules.name").resources == ids
    found = call("query-rulesMixin0", filter="rules.current_version.name:'r1'").resources
    assert found == ids[1:2]
    assert call("query-rule-groupsMixin0", filter="rules.name:'r1'").resources == [group["id"]]
    assert call("delete-rule-groupsMixin0", ids=group["id"]).status == 200
    assert call("get-rules-get", {"ids": ids}).status == 404
    assert set(call("query-rulesMixin0").resources).isdisjoint(ids)


@each(
    "changes, status, named",
    [
        ({"ruletype_id": "1"}, 400, "windows"),
        ({"ruletype_id": "99"}, 400, "99"),
        ({"disposition_id": 40}, 400, "30"),
        ({"pattern_severity": "huge"}, 400, "critical"),
        ({"rulegroup_id": "0" * 32}, 404, "0000"),
        ({"field_values": []}, 400, "field_values"),
        ({"field_values": [{"name": "FilePath", "values": []}]}, 400, "FilePath"),
        (
            {"field_values": [{"name": "CommandLine", "values": [{"label": "include", "value": "("}]}]},
            400,
            "CommandLine",
        ),
        ({"name": ""}, 400, "name"),
        ({"ruletype_id": "13", "field_values": [{"name": "FileType", "values": [{"value": "TXT"}]}]}, 400, "TXT"),
    ],
)
def test_a_rule_that_its_type_does_not_allow_is_refused_and_makes_no_version(call, group, changes, status, named):
    before = read(call, group)["version"]
    answer = call("create-rule", rule_in(group, **changes))
    assert answer.status == status
    assert named in answer.errors[0]["message"]
    assert read(call, group)["version"] == before


def test_rules_can_have_what_their_types_say(call):
    types = call("query-rule-types", limit=100).resources
    for record in call("get-rule-types", ids=types).resources:
        (made,) = call("create-rule-groupMixin0", {"name": record["id"], "platform": record["platform"]}).resources
        for disposition in record["disposition_map"]:
            fields = [
                {
                    "name": field["name"],
                    "values": [{**field["options"][0], "value": field["options"][0]["value"] or ".*"}],
                }
                for field in record["fields"]
            ]
            body = rule_in(made, ruletype_id=record["id"], disposition_id=disposition["id"], field_values=fields)
            assert call("create-rule", body).resources[0]["action_label"] == disposition["label"]
    platforms = call("query-platformsMixin0").resources
    assert {record["name"] for record in call("get-platformsMixin0", ids=platforms).resources} == set(platforms)
    severities = call("query-patterns").resources
    assert [record["severity"] for record in call("get-patterns", ids=severities).resources] == severities


def tried(call, include, text, exclude=None):
    values = [{"label": "include", "value": include}, *([{"label": "exclude", "value": exclude}] if exclude else [])]
    return call("validate", {"fields": [{"name": "CommandLine", "test_data": text, "values": values}]})


@each(
    "include, exclude, text, hit",
    [
        (r".*\\cmd\.exe", None, r"C:\Windows\CMD.exe", True),
        (r".*\\cmd\.exe", None, r"C:\Windows\cmdxexe", False),
        (r"curl.*", r".*localhost.*", "curl https://localhost/", False),
        (r"curl.*", r".*localhost.*", "curl https://a.example/", True),
        (r"[ab]+(c|d)?", None, "abbad", True),
    ],
)
def test_patterns_are_tried_on_data(call, include, exclude, text, hit):
    (answer,) = tried(call, include, text, exclude).resources
    assert answer["value"] == (text if hit else "")


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|a)*b", ".*.*.*.*.*x", "(?:a*)*b", "a" * 300, "(a{1,9}){1,9}b"])
def test_a_pattern_that_could_take_long_is_422_at_once(call, pattern):
    begun = time.process_time()
    assert tried(call, pattern, "a" * 200).status == 422
    assert time.process_time() - begun < 1
