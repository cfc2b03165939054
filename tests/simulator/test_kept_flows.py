"""Collections whose records depend on each other: users and roles, cases, rules and versions, workflows, files."""

import json

import pytest

from falconlite import (
    Alerts,
    CaseManagement,
    CorrelationRules,
    Discover,
    Hosts,
    Quarantine,
    SpotlightEvaluationLogic,
    SpotlightVulnerabilities,
    UserManagement,
    Workflows,
)
from falconlite.simulator import Cloud
from tests.simulator.conftest import Hands


@pytest.fixture
def clock():
    return Hands()


@pytest.fixture
def cloud(clock):
    return Cloud(hosts=60, alerts=10, clock=clock, rate_limit=10**9)


@pytest.fixture
def of(cloud):
    return lambda kind, at=cloud: kind(client_id=at.client_id, client_secret=at.client_secret, transport=at)


def roles_of(users, id):
    return {grant["role_id"] for grant in users.get_user_grants(user_uuid=id).resources}


def test_roles_are_granted_and_revoked_and_go_with_their_user(of):
    users = of(UserManagement)
    user = users.create_user_mssp(
        uid="n@corp.example", first_name="N", last_name="M", password="Not-kept-1234"
    ).resources
    id = user[0]["uuid"]
    assert (
        users.user_roles_action(action="grant", uuid=id, role_ids=["help_desk", "workflow_author"]).status_code == 200
    )
    assert roles_of(users, id) == {"help_desk", "workflow_author"}
    assert "help_desk" not in users.query_roles(user_uuid=id).resources
    assert users.query_roles(user_uuid=id, action="revoke").resources == ["help_desk", "workflow_author"]
    users.user_roles_action(action="revoke", uuid=id, role_ids=["help_desk"])
    assert roles_of(users, id) == {"workflow_author"}
    assert users.user_roles_action(action="grant", uuid=id, role_ids=["king"]).status_code == 400
    assert users.delete_user_mssp(user_uuid=id).status_code == 200
    assert users.get_user_grants(user_uuid=id).status_code == 400
    assert id not in users.query_users(limit=500).resources


def test_a_role_for_a_time_ends_with_it(of, clock):
    users = of(UserManagement)
    (id, *_) = users.query_users().resources
    before = roles_of(users, id)
    users.user_roles_action(action="grant", uuid=id, role_ids=["help_desk"], expires_at="2026-01-01T01:00:00Z")
    clock.seconds = 3500
    assert roles_of(users, id) == before | {"help_desk"}
    clock.seconds = 3600
    assert roles_of(users, id) == before


@pytest.mark.filterwarnings("ignore::falconlite.errors.DeprecatedOperation")  # the older form has been replaced
def test_both_forms_of_the_api_know_the_same_users(of):
    users = of(UserManagement)
    (id,) = users.retrieve_user_uuid(uid="ada.allen@corp.example").resources
    users.update_user(user_uuid=id, first_name="Other")
    assert users.retrieve_users(ids=[id]).resources[0]["first_name"] == "Other"
    assert users.retrieve_user(ids=[id]).resources[0]["firstName"] == "Other"
    assert users.query_users(filter="name:'Other Allen'").resources == [id]


def test_a_user_that_is_only_checked_is_not_there(of, cloud):
    users = of(UserManagement)
    before = users.query_users(limit=500).resources
    checked = users.create_user_mssp(uid="n@corp.example", validate_only=True)
    assert (checked.status_code, users.query_users(limit=500).resources) == (201, before)
    for wrong in ({"uid": "ada.allen@corp.example"}, {"uid": "n"}, {"uid": "n@corp.example", "password": "Password1"}):
        assert users.create_user_mssp(**wrong, validate_only=True).status_code == 400
    made = users.create_user_mssp(uid="n@corp.example").resources[0]["uuid"]
    other = of(UserManagement, Cloud(hosts=60, alerts=10, clock=cloud.clock))
    assert other.create_user_mssp(uid="n@corp.example").resources[0]["uuid"] == made  # nothing was used up


def test_a_case_counts_its_changes_and_refuses_one_that_comes_late(of):
    cases, (first, second) = of(CaseManagement), of(Alerts).query_alerts_v2(limit=2).resources
    case = cases.create_case(name="C", severity=75, evidence={"alerts": [{"id": first}]}).resources[0]
    assert (case["version"], case["severity_info"]["level"]) == (1, "high")
    changed = cases.update_case_fields(id=case["id"], fields={"severity": 10}, expected_version=1).resources[0]
    assert (changed["version"], changed["severity_info"]["level"]) == (2, "informational")
    late = cases.update_case_fields(id=case["id"], fields={"name": "late"}, expected_version=1)
    assert (late.status_code, cases.get_cases(ids=[case["id"]]).resources[0]["name"]) == (409, "C")
    for _ in range(2):
        told = cases.add_case_alert_evidence(id=case["id"], alerts=[{"id": first}, {"id": second}]).resources[0]
    assert [each["selector"]["id"] for each in told["evidence"]["alerts"]["records"]] == [first, second]
    assert cases.add_case_alert_evidence(id=case["id"], alerts=[{"id": "none"}]).status_code == 400


def test_a_merged_case_has_the_evidence_of_both_and_the_other_one_stays_as_it_is(of):
    cases, (first, second) = of(CaseManagement), of(Alerts).query_alerts_v2(limit=2).resources
    source, into = (
        cases.create_case(name="C", tags=[tag], evidence={"alerts": [{"id": alert}]}).resources[0]["id"]
        for tag, alert in (("a", first), ("b", second))
    )
    assert cases.entities_merge_post_v1(source_id=source, destination_id=into).status_code == 200
    left, right = cases.get_cases(ids=[source, into]).resources
    assert (left["status"], left["read_only"]) == ("closed", {"is_read_only": True})
    assert [each["selector"]["id"] for each in right["evidence"]["alerts"]["records"]] == [second, first]
    assert right["tags"] == ["b", "a"]
    assert cases.add_case_tags(id=source, tags=["c"]).status_code == 409


def test_each_version_of_a_template_stays_and_its_fields_keep_their_ids(of):
    cases = of(CaseManagement)
    template = cases.create_template(name="T", fields=[{"name": "F"}]).resources[0]
    id, field = template["id"], template["fields"][0]["id"]
    cases.update_template(id=id, fields=[{"id": field, "name": "G"}])
    assert cases.get_fields(ids=[field]).resources[0]["name"] == "G"
    snapshots = cases.get_template_snapshots(template_ids=[id]).resources
    assert [(each["version"], json.loads(each["template"])["fields"][0]["name"]) for each in snapshots] == [
        (1, "F"),
        (2, "G"),
    ]
    assert cases.get_template_snapshots(template_ids=[id], versions=["2"]).resources == snapshots[1:]


def test_a_case_has_all_fields_that_generated_clients_require(of):
    """The documentation requires them, also of a case that is not assigned and not closed."""
    cases = of(CaseManagement)
    template = cases.create_template(name="T").resources[0]["id"]
    id = cases.create_case(name="C", severity=1).resources[0]["id"]
    for told in (
        cases.get_cases(ids=[id]),
        cases.update_case_fields(id=id, fields={"assigned_to_user_uuid": "u", "template": {"id": template}}),
        cases.update_case_fields(id=id, fields={"remove_user_assignment": True}),
    ):
        (case,) = told.resources
        users = [case[name] for name in ("created_by", "last_updated_by", "assigned_to")]
        actors = [case[name] for name in ("creation_actor", "update_actor")]
        for user in (*users, *(actor["user"] for actor in actors)):
            assert {type(user[name]) for name in ("uuid", "email", "full_name")} == {str}
        assert all(actor["workflow"].keys() == {"id", "execution_id"} for actor in actors)
        assert case["analysis_results"]["hosts"] == {"records": []}
        assert (case["end_timestamp"], case["assigned_to"]["uuid"]) == ("", "u" if case["version"] == 2 else "")
    assert (case["template"]["version"], len(case["template"]["snapshot_id"])) == (1, 32)


def test_the_parts_of_a_template_keep_their_ids_and_say_who_made_them(of):
    cases = of(CaseManagement)
    field = {"name": "F", "options": [{"value": "a"}]}
    rule = {"condition": "severity > 1", "sla_id": "s", "type": "ack"}
    made = cases.create_template(name="T", fields=[field], sla_rules=[rule]).resources[0]
    (field,), (rule,) = made["fields"], made["sla_rules"]
    option = {**field["options"][0], "value": "b"}
    told = cases.update_template(
        id=made["id"],
        fields=[{"id": field["id"], "options": [{"id": option["id"], "value": "b"}]}],
        sla_rules=[{"id": rule["id"], "type": "resolve"}],
    ).resources[0]
    assert told["fields"] == [{**field, "options": [option]}]
    assert told["sla_rules"] == [{**rule, "type": "resolve"}]
    for part in (field, option, rule):
        assert part["created_by_name"] == part["updated_by_name"] != ""
        assert part["created_timestamp"] == part["updated_timestamp"] == made["created_timestamp"]


def test_a_file_of_a_case_is_described_by_what_was_sent(of):
    cases = of(CaseManagement)
    (case, *_) = cases.query_case_ids().resources
    told = cases.upload_file(case_id=case, file=b"abc", description="d").resources[0]
    assert (told["file_size_bytes"], told["hash_value"][:8], told["case_id"]) == (3, "ba7816bf", case)
    assert cases.query_file_details(filter=f"case_id:'{case}'").resources == [told]
    assert cases.delete_file_details(ids=[told["id"]]).resources == [told["id"]]
    assert cases.query_file_details().resources == []


def test_a_rule_has_one_published_version_and_all_of_them_stay(of):
    rules = of(CorrelationRules)
    rule = rules.create_rule(
        name="R", severity=10, status="active", search={"filter": "a=1", "lookback": "1h"}
    ).resources[0]["id"]
    rules.update_rule(id=rule, severity=20, search={"lookback": "2h"})
    rules.update_rule(id=rule, severity=30, state="unpublished")
    versions = rules.get_rules_combined_v2(filter=f"rule_id:'{rule}'", sort="version|asc").resources
    assert [(each["severity"], each["state"]) for each in versions] == [
        (10, "unpublished"),
        (20, "published"),
        (30, "unpublished"),
    ]
    assert versions[1]["search"] == {"filter": "a=1", "lookback": "2h"}
    assert rules.get_rules(ids=[rule]).resources[0]["severity"] == 20
    assert rules.get_latest_rule_versions(rule_ids=[rule]).resources[0]["severity"] == 30
    rules.publish_rule_version(id=versions[0]["id"])
    assert rules.get_rules(ids=[rule]).resources[0]["severity"] == 10
    rules.delete_rule_versions(ids=[versions[0]["id"]])
    assert rules.get_rules(ids=[rule]).resources[0]["severity"] == 30
    assert rules.delete_rules(ids=[rule]).resources == [rule]
    assert rules.get_rules_v2(ids=[versions[1]["id"]]).status_code == 404


def test_two_rules_of_one_template_are_two_rules(of):
    rules = of(CorrelationRules)
    (template, *_) = rules.search_rule_template_ids().resources
    wanted = [{"template_id": template, "name": name, "severity": 7} for name in ("x", "y")]
    made = rules.create_rule_from_template(templates=wanted).resources
    assert [(each["name"], each["severity"]) for each in made] == [("x", 7), ("y", 7)]
    assert len({each["id"] for each in made}) == 2
    assert {each["id"] for each in made} <= set(rules.query_rules(limit=500).resources)


def test_an_execution_runs_for_a_while_and_a_key_runs_once(of, clock):
    flows = of(Workflows)
    (definition,) = flows.search_definitions(filter="trigger.name:'on_demand'").resources
    (id,) = flows.execute(definition_id=definition["id"], key="k", body={"device_id": "x"}).resources
    assert flows.execute(name=definition["name"], key="k").resources == [id]
    run = flows.execution_results(ids=[id]).resources[0]
    assert (run["status"], run["trigger"]["status"], run["trigger"]["ui_status"]) == (
        "Running", "Succeeded", "Action Performed",  # values of the documentation
    )  # fmt: skip
    assert all(step["type"] for step in run["activities"])
    clock.seconds = 5
    assert flows.execution_results(ids=[id]).resources[0]["status"] == "Completed"
    (other,) = flows.execute(definition_id=definition["id"]).resources
    flows.execution_action(action_name="cancel", ids=[other])
    assert flows.search_executions(filter="status:'Canceled'").resources[0]["execution_id"] == other
    flows.workflow_definition_action(action_name="disable", ids=[definition["id"]])
    assert flows.execute(definition_id=definition["id"]).status_code == 400


def test_an_exported_workflow_can_be_imported(of):
    flows = of(Workflows)
    (definition, *_) = flows.search_definitions(sort="name.asc").resources
    text = flows.export_definition(id=definition["id"]).decode()
    assert flows.import_definition(data_file=text).status_code == 400  # there is one of that name
    made = flows.import_definition(data_file=text, name="Copy").resources[0]["id"]
    (copy,) = flows.search_definitions(filter=f"id:'{made}'").resources
    assert (copy["name"], copy["actions"], copy["trigger"]) == ("Copy", definition["actions"], definition["trigger"])
    refused = flows.import_definition(data_file="name: x").resources[0]
    assert refused["validation_errors"] == [{"message": "trigger is missing"}]


def test_an_action_on_files_changes_those_that_it_was_counted_for(of):
    files = of(Quarantine)
    every = files.query_quarantine_files(filter="*", limit=500).resources
    released = every[:2]
    assert files.update_quarantined_detects_by_id(action="release", ids=released).status_code == 200
    counts = {each["label"]: each["count"] for each in files.action_update_count(filter="*").resources[0]["buckets"]}
    assert counts == {"release": len(every) - 2, "unrelease": 2, "delete": len(every)}
    files.update_quarantined_detects_by_query(action="delete", filter="state:'released'")
    states = {each["id"]: each["state"] for each in files.get_quarantine_files(ids=every).resources}
    assert {id for id, state in states.items() if state == "deleted"} == set(released)
    files.update_quarantined_detects_by_id(action="release", ids=released)
    assert files.query_quarantine_files(filter="state:'deleted'", limit=500).resources == released
    assert files.update_quarantined_detects_by_query(action="delete").status_code == 400


def test_vulnerabilities_and_assets_belong_to_hosts_of_the_account(of):
    spotlight, discover = of(SpotlightVulnerabilities), of(Discover)
    hosts = {device["device_id"]: device for device in of(Hosts).iter_devices()}
    found = list(spotlight.query_vulnerabilities_combined.records(filter="status:'open'", facet=["host_info"]))
    assert found
    for each in found:
        device = hosts[each["aid"]]
        assert each["host_info"]["platform"] == device["platform_name"]
        assert each["host_info"]["os_version"] == device["os_version"]
    known = {
        each["id"] for vulnerability in found for each in ({"id": id} for id in vulnerability["remediation"]["ids"])
    }
    assert {each["id"] for each in spotlight.get_remediations_v2(ids=sorted(known)).resources} == known
    logic = {each["apps"][0]["evaluation_logic"]["id"]: each["aid"] for each in found}
    read = of(SpotlightEvaluationLogic).get_evaluation_logic(ids=list(logic)).resources
    assert {each["id"]: each["aid"] for each in read} == logic
    managed = list(discover.query_combined_hosts.records(filter="entity_type:'managed'"))
    assert {asset["aid"] for asset in managed} == set(hosts)
    assert all(asset["platform_name"] == hosts[asset["aid"]]["platform_name"] for asset in managed)
    logins = discover.get_logins(ids=discover.query_logins().resources).resources
    assert {login["host_id"] for login in logins} <= {asset["id"] for asset in managed}


def test_facets_add_what_they_name(of):
    spotlight = of(SpotlightVulnerabilities)
    plain, full = (
        spotlight.query_vulnerabilities_combined(filter="status:'open'", limit=1, **more).resources[0]
        for more in ({}, {"facet": ["cve", "host_info", "remediation"]})
    )
    assert (set(plain["cve"]), set(plain["remediation"]), "host_info" in plain) == ({"id"}, {"ids"}, False)
    assert spotlight.get_vulnerabilities(ids=[plain["id"]]).resources == [full]
