"""FQL: documented examples for alerts, detections, groups and other collections."""

import pytest

from falconlite.simulator.collections.alerts import DIALECT as ALERTS
from falconlite.simulator.collections.detects import DIALECT as DETECTS
from falconlite.simulator.collections.host_group import FIELDS
from falconlite.simulator.collections.installation_tokens import EVENT_FIELDS, TOKEN_FIELDS
from falconlite.simulator.fleet.kinds import DIALECT as HOSTS
from falconlite.simulator.fql.filters import Dialect, compiled
from tests.cases import each

NOW = 1_717_200_000.0  # 2024-06-01T00:00:00Z

ALERT = {
    "new": {
        "status": "new", "severity": 45, "severity_name": "Medium", "product": "epp", "show_in_ui": True,
        "created_timestamp": "2024-05-31T12:00:00.123456789Z", "name": "LateralMove", "pattern_id": 30111,
        "description": "some credential was read", "device": {"hostname": "DC1"}, "tags": [], "seconds_to_resolved": 0,
    },
    "high": {
        "status": "closed", "severity": 70, "severity_name": "High", "product": "epp", "show_in_ui": False,
        "created_timestamp": "2024-05-30T12:00:00Z", "name": "lateral", "pattern_id": 13010,
        "description": "Credential", "device": {"hostname": "dc2"}, "tags": ["false_positive", "x"],
        "seconds_to_resolved": 900, "assigned_to_uid": "a@b", "assigned_to_name": "Ada",
    },
    "critical": {
        "status": "in_progress", "severity": 90, "severity_name": "Critical", "product": "idp", "show_in_ui": True,
        "created_timestamp": "2023-01-01T00:00:00Z", "name": "Lateral", "pattern_id": 301, "tags": ["false_positive2"],
        "description": "", "seconds_to_resolved": 599, "assigned_to_name": "",
    },
}  # fmt: skip


def found(text, records, dialect):
    matches = compiled(text, dialect, NOW)
    return {name for name, record in records.items() if matches(record)}


@each(
    ("text", "names"),
    [
        ("status:'new'", "new"),
        ("severity:>=40+severity:<60", "new"),
        ("severity:>=45+severity:<=70", "new high"),
        ("severity_name:['High','Critical']", "high critical"),
        ("severity_name:'High',severity_name:'Critical'", "high critical"),
        ("product:'epp'+(severity_name:'High',severity_name:'Critical')", "high"),
        ("created_timestamp:>'now-24h'", "new"),
        ("created_timestamp:<='2024-05-31T12:00:00.123456789Z'", "new high critical"),
        ("created_timestamp:>'2024-05-31T12:00:00.1Z'", "new"),
        ("assigned_to_uid:null", "new critical"),
        ("assigned_to_uid:!null", "high"),
        ("assigned_to_name:!'*'", "new critical"),
        ("name:'Lateral*'", "new critical"),
        ("name:'Lateral'", "critical"),
        ("description:'*credential*'", "new"),
        ("pattern_id:'301*'", "new critical"),
        ("pattern_id:301", "critical"),
        ("pattern_id:!301", "new high"),
        ("show_in_ui:true", "new critical"),
        ("show_in_ui:'true'", "new critical"),
        ("show_in_ui:false", "high"),
        ("device.hostname:'DC*'+product:'epp'", "new"),
        ("tags:'false_positive'", "high"),
        ("tags:['false_positive','false_positive2']", "high critical"),
        ("tags:!''", "high critical"),
        ("seconds_to_resolved:<600", "new critical"),
        ("*", "new high critical"),
        ("  ", "new high critical"),
    ],
)
def test_a_worked_expression_of_alerts_finds_what_it_says(text, names):
    assert found(text, ALERT, ALERTS) == set(names.split())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("max_severity:>50+status:'new'", "b"),
        ("max_severity:>=50+status:'new'", "a b"),
        ("behaviors.filename:'x*'", "a"),
        ("device.hostname:~'dc 1'", "a"),
        ("hostinfo.domain:'corp'", "c"),
    ],
)
def test_a_worked_expression_of_detections_finds_what_it_says(text, names):
    records = {
        "a": {"max_severity": 50, "status": "new", "behaviors": [{"filename": "y"}, {"filename": "xy"}],
              "device": {"hostname": "1-DC"}},
        "b": {"max_severity": 51, "status": "new"},
        "c": {"max_severity": 99, "status": "closed", "hostinfo": {"domain": "corp"}},
    }  # fmt: skip
    assert found(text, records, DETECTS) == set(names.split())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("group_type:'dynamic'+created_timestamp:>'now-30d'", "new"),
        ("name:!~'default'", "new"),
        ("name:'The Default*'", "old"),
        ("name:'the default*'", ""),
        ("assignment_rule:null", "old"),
    ],
)
def test_a_worked_expression_of_groups_finds_what_it_says(text, names):
    records = {
        "new": {"name": "mine", "group_type": "dynamic", "created_timestamp": "2024-05-20T00:00:00Z",
                "assignment_rule": "hostname:'a'"},
        "old": {"name": "The Default one", "group_type": "dynamic", "created_timestamp": "2024-01-20T00:00:00Z"},
    }  # fmt: skip
    assert found(text, records, Dialect(FIELDS.__contains__)) == set(names.split())


@pytest.mark.parametrize(
    ("dialect", "name"),
    [(ALERTS, "hostname"), (DETECTS, "severity_name"), (Dialect(FIELDS.__contains__), "meta"), (HOSTS, "cve.id"),
     (Dialect(TOKEN_FIELDS.__contains__), "value"), (Dialect(EVENT_FIELDS.__contains__), "label"), (HOSTS, "user_id")],
)  # fmt: skip
def test_a_property_of_another_collection_is_unknown_and_named(call, dialect, name):
    from falconlite.simulator.answers import Refused

    with pytest.raises(Refused, match=name) as refused:
        compiled(f"{name}:'x'", dialect, NOW)
    assert refused.value.status == 400


@each(
    ("id", "body"),
    [("QueryDevicesByFilter", None), ("QueryDevicesByFilterScroll", None), ("CombinedDevicesByFilter", None),
     ("QueryHiddenDevices", None), ("GetQueriesAlertsV2", None), ("QueryDetects", None), ("queryHostGroups", None),
     ("queryCombinedHostGroups", None), ("tokens-query", None), ("audit-events-query", None),
     ("PostCombinedAlertsV1", {})],
)  # fmt: skip
@each(("filter", "said"), [("status:new", "character"), ("colour:'red'", "'colour'"), ("id:'", "character")])
def test_each_collection_says_what_is_wrong_with_a_filter(call, id, body, filter, said):
    answer = call(id, filter=filter) if body is None else call(id, {**body, "filter": filter})
    assert (answer.status, len(answer.errors)) == (400, 1)
    assert said in answer.errors[0]["message"]
    assert answer.resources == []
