"""FQL: documented examples for hosts and tokens, rules for hosts, and rejected filters."""

import pytest

from falconlite.simulator.answers import Refused
from falconlite.simulator.collections.installation_tokens import EVENT_FIELDS, TOKEN_FIELDS
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import Dialect, compiled
from falconlite.simulator.fql.matching import instant, moment
from tests.cases import each

NOW = 1_717_200_000.0  # 2024-06-01T00:00:00Z
GROUP = "0123456789abcdef0123456789abcdef"

DEVICES = {
    "web": {
        "device_id": "1" * 32,
        "hostname": "web1",
        "platform_name": "Linux",
        "os_version": "Ubuntu 22.04",
        "status": "normal",
        "product_type_desc": "Server",
        "first_seen": "2024-05-31T23:59:59Z",
        "last_seen": "2024-05-31T12:00:00Z",
        "modified_timestamp": "2024-05-31T12:00:00Z",
        "local_ip": "10.20.0.5",
        "external_ip": "203.0.113.7",
        "tags": ["FalconGroupingTags/prod", "FalconGroupingTags/a"],
        "groups": [GROUP],
        "agent_version": "7.26.17905.0",
        "service_provider": "GCP",
        "build_number": "40",
    },
    "WEB": {
        "device_id": "2" * 32,
        "hostname": "WEB1",
        "platform_name": "Windows",
        "os_version": "Windows 11",
        "status": "contained",
        "product_type_desc": "Workstation",
        "first_seen": "2024-05-01T00:00:00Z",
        "last_seen": "2024-05-01T00:00:00Z",
        "modified_timestamp": "2024-05-01T00:00:00Z",
        "local_ip": "10.21.0.5",
        "tags": ["FalconGroupingTags/a", "FalconGroupingTags/b"],
        "serial_number": "EX1",
        "machine_domain": "corp.example",
        "ou": ["Desks", "Servers"],
        "reduced_functionality_mode": "yes",
        "device_policies": {"prevention": {"applied": True, "policy_type": "prevention"}},
    },
    "build": {
        "device_id": "3" * 32,
        "hostname": "Build-Server-eu",
        "platform_name": "Mac",
        "os_version": "Sonoma (14)",
        "status": "containment_pending",
        "product_type_desc": "Workstation",
        "first_seen": "2023-01-01T00:00:00Z",
        "last_seen": "2024-01-01T00:00:00Z",
        "modified_timestamp": "2024-06-01T00:00:00Z",
        "tags": [],
        "reduced_functionality_mode": "no",
        "build_number": "7",
    },
    "sql": {
        "device_id": "4" * 32,
        "hostname": "db-MySQL-test",
        "platform_name": "Windows",
        "os_version": "Windows Server 2022",
        "status": "normal",
        "product_type_desc": "Domain Controller",
        "first_seen": "2024-06-01T00:00:00Z",
        "last_seen": "2024-06-01T00:00:00Z",
        "modified_timestamp": "2024-06-01T00:00:00Z",
        "instance_id": "i-1",
        "service_provider": "AZURE",
        "tags": ["SensorGroupingTags/prod"],
    },
    "neil": {"device_id": "5" * 32, "hostname": "O'Neil-pc", "platform_name": "Windows", "status": "normal"},
    "bare": {"device_id": "6" * 32, "hostname": "", "status": "normal"},
}


def found(text, records=None, dialect=DIALECT):
    matches = compiled(text, dialect, NOW)
    return {name for name, record in (records or DEVICES).items() if matches(record)}


@each(
    ("text", "names"),
    [
        ("platform_name:'Windows'", "WEB sql neil"),
        ("platform_name:!'Linux'", "WEB build sql neil bare"),
        ("hostname:'web1'", "web WEB"),
        ("hostname:'we'", "web WEB"),
        ("hostname:'DB-MY'", "sql"),
        ("hostname:'eb1'", ""),
        ("hostname:!'web'", "build sql neil bare"),
        ("hostname:['web']", ""),
        ("hostname:['web1']", "web"),
        ("hostname:'mysql'", "sql"),
        ("hostname:'server-EU'", "build"),
        ("hostname:'sql'", ""),
        ("hostname:'build-eu'", ""),
        ("hostname:'-'", ""),
        ("hostname:!'mysql'", "web WEB build neil bare"),
        ("hostname:['mysql']", ""),
        ("os_version:'windows'", ""),
        ("hostname:['web1','O\\'Neil-pc']", "web neil"),
        ("hostname:'web*'", "web WEB"),
        ("hostname:'*-eu'", "build"),
        ("hostname:*'*sql*'", "sql"),
        ("hostname:!*'*test*'", "web WEB build neil bare"),
        ("hostname:~'build server'", "build"),
        ("os_version:~'windows 11'", "WEB"),
        ("status:'contained'", "WEB"),
        ("status:['contained','containment_pending']", "WEB build"),
        ("product_type_desc:['Server','Domain Controller']", "web sql"),
        ("last_seen:>'2024-05-01T00:00:00Z'", "web sql"),
        ("last_seen:>'2024-05-01T00:00:00.123456+00:00Z'", "web sql"),  # the vendor's sample sends this
        ("last_seen:<='2024-05-01'", "WEB build"),
        ("last_seen:>='now-1d'", "web sql"),
        ("last_seen:<'now-45d'", "build"),
        ("first_seen:>='2024-05-01T00:00:00Z'+first_seen:<'2024-06-01T00:00:00Z'", "web WEB"),
        ("local_ip.raw:*'10.20.*'", "web"),
        ("external_ip:'203.0.113.7'", "web"),
        ("tags:'FalconGroupingTags/prod'", "web"),
        ("tags:!'FalconGroupingTags/prod'", "WEB build sql neil bare"),
        ("tags:['FalconGroupingTags/prod','FalconGroupingTags/b']", "web WEB"),
        ("tags:'FalconGroupingTags/a'+tags:'FalconGroupingTags/b'", "WEB"),
        (f"groups:'{GROUP}'", "web"),
        (f"device_id:['{'1' * 32}','{'3' * 32}']", "web build"),
        ("reduced_functionality_mode:'yes'", "WEB"),
        ("serial_number:!''", "WEB"),
        ("instance_id:!''+service_provider:'AZURE'", "sql"),
        ("(platform_name:'Windows',platform_name:'Mac')+status:'normal'", "sql neil"),
        ("platform_name:'Linux'+(tags:'FalconGroupingTags/a',tags:'FalconGroupingTags/b')", "web"),
        (
            "(service_provider:'GCP'+platform_name:'Linux'),(service_provider:'AZURE'+platform_name:'Windows')",
            "web sql",
        ),
        ("agent_version:'7.26.17905.0'", "web"),
        ('modified_timestamp:>"2024-05-01T00:00:00Z"', "web build sql"),
        ("hostname:'O\\'Neil-pc'", "neil"),
        ("hostname: 'web1'", "web WEB"),
        ("machine_domain:'corp.example'+ou:'Servers'", "WEB"),
        (f"(device_id:['{'1' * 32}', '{'2' * 32}'])", "web WEB"),
        ("*", "web WEB build sql neil bare"),
        ("", "web WEB build sql neil bare"),
    ],
)
def test_a_worked_expression_finds_what_it_says(text, names):
    assert found(text) == set(names.split())


@each(
    ("text", "names"),
    [
        # + binds tighter than the comma
        ("platform_name:'Mac',platform_name:'Windows'+status:'contained'", "build WEB"),
        ("status:'contained'+platform_name:'Mac',platform_name:'Linux'", "web"),
        # case
        ("PLATFORM_NAME:'wINDOWS'", "WEB sql neil"),
        ("platform_name:['windows']", ""),
        ("tags:'falcongroupingtags/prod'", ""),
        ("tags:'prod'", ""),
        ("tags:*'*/prod'", "web sql"),
        # wildcards: on hosts, contains needs the operator
        ("hostname:'*sql*'", ""),
        ("hostname:*'w*1'", "web WEB"),
        ("hostname:*'b*-*-e*'", "build"),
        ("hostname:*'web1'", "web WEB"),
        ("hostname:!'*'", "bare"),
        ("hostname:*'we*eb1'", ""),
        # lists, negated and mixed
        ("status:!['contained','normal']", "build"),
        ("build_number:[40,7]", "web build"),
        ("serial_number:!['']", "WEB"),
        ("serial_number:['EX1','']", "web WEB build sql neil bare"),
        # nothing
        ("hostname:''", "bare"),
        ("hostname:null", "bare"),
        ("serial_number:!null", "WEB"),
        # numbers and booleans
        ("build_number:40", "web"),
        ("build_number:>=7", "web build"),
        ("hostname:>7", ""),
        ("device_policies.prevention.applied:1", ""),
        ("build_number:*40", "web"),
        ("build_number:<40", "build"),
        ("device_policies.prevention.applied:true", "WEB"),
        ("device_policies.prevention.applied:false", ""),
        ("device_policies.firewall.applied:!true", "web WEB build sql neil bare"),
        # words
        ("hostname:!~'server build'", "web WEB sql neil bare"),
        # dates
        ("last_seen:>'2024-05'", "web sql"),
        ("last_seen:>='2024'", "web WEB build sql"),
        ("last_seen:=<'2024-01-01T01:00:00+01:00'", "build"),
        ("last_seen:>='2024-05-31T12:00:00.001Z'", "sql"),
        ("last_seen:>'now-12h'", "sql"),
        ("last_seen:>='now'", "sql"),
        ("hostname:>'2024'", ""),
    ],
)
def test_the_rules_beside_the_examples(text, names):
    assert found(text) == set(names.split())


TOKENS = {
    "lab": {"label": "the lab", "status": "valid", "created_timestamp": "2024-05-20T00:00:00Z"},
    "old": {"label": "Lab", "status": "revoked", "created_timestamp": "2023-05-20T00:00:00Z"},
}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("status:'valid'", "lab"),
        ("label:*'*lab*'", "lab"),
        ("label:'*lab*'", "lab"),  # other collections do not need the operator
        ("label:'lab'", ""),  # and are case-sensitive
        ("created_timestamp:>'now-30d'", "lab"),
        ("status:'valid',status:'revoked'", "lab old"),
    ],
)
def test_a_worked_expression_of_tokens_finds_what_it_says(text, names):
    assert found(text, TOKENS, Dialect(TOKEN_FIELDS.__contains__)) == set(names.split())


def test_audit_events_are_found_by_their_action():
    events = {"a": {"action": "token_create"}, "b": {"action": "token_delete"}}
    assert found("action:'token_create'", events, Dialect(EVENT_FIELDS.__contains__)) == {"a"}


@each(
    "text",
    [
        "status:new",
        "status:'x' AND hostname:'y'",
        "status:'x' hostname:'y'",
        "hostname:'x",
        "hostname:*",
        "hostname:",
        "hostname",
        "'x'",
        "hostname:'x'+",
        "hostname:'x',",
        "(hostname:'x'",
        "hostname:'x')",
        "hostname:[]",
        "hostname:['x'",
        "hostname:!!'x'",
        "1hostname:'x'",
        "**",
        "!hostname:'x'",
        "hostname:>['2024']",
        "hostname:>null",
        "hostname:>true",
        "last_seen:>'yesterday'",
        "last_seen:>'2024-13'",
        "last_seen:>''",
        "colour:'red'",
        "hostname.colour:'red'",
        "device_policies.colour.applied:true",
    ],
)
def test_a_wrong_filter_is_400(text):
    with pytest.raises(Refused) as refused:
        compiled(text, DIALECT, NOW)
    assert refused.value.status == 400


def test_an_unknown_property_is_named():
    with pytest.raises(Refused, match="'colour'"):
        compiled("hostname:'x'+colour:'red'", DIALECT, NOW)


def test_a_filter_has_at_most_twenty_properties():
    twenty = ["hostname:'x'"] * 20
    assert compiled(",".join(twenty), DIALECT, NOW)
    with pytest.raises(Refused, match="20"):
        compiled(",".join([*twenty, "hostname:'y'"]), DIALECT, NOW)


def test_brackets_may_be_as_deep_as_one_likes():
    assert found("(" * 5000 + "status:'contained'" + ")" * 5000) == {"WEB"}


def test_a_nest_of_too_many_properties_is_400():
    text = "(status:'x'," * 5000 + "status:'x'" + ")" * 5000
    with pytest.raises(Refused, match="20"):
        compiled(text, DIALECT, NOW)


def test_a_pattern_of_many_stars_takes_no_time():
    record = {"hostname": "a" * 20_000}
    assert not compiled("hostname:*'" + "*a" * 200 + "b'", DIALECT, NOW)(record)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970", 0),
        ("1970-01-02", 86400),
        ("1970-01-01T00:00:01.5Z", 1.5),
        ("1970-01-01T01:00:00+01:00", 0),
        ("1969-12-31T19:00:00-0500", 0),
        ("1970-01-01 00:01", 60),
        ("1970-02-30", None),
        ("0000-01-01", None),
        ("1970-1-1", None),
        ("", None),
    ],
)
def test_dates_are_read_whole_or_shortened(text, seconds):
    assert instant(text) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"), [("now", 0), ("now-1m", -60), ("now+2h", 7200), ("now-1w", -604800), ("now-1M", -2592000)]
)
def test_relative_dates_count_from_now(text, seconds):
    assert moment(text, NOW) == NOW + seconds


@pytest.mark.parametrize("text", ["NOW", "now-", "now-7", "now-7x", "-7d", "now--7d"])
def test_other_relative_dates_are_none(text):
    assert moment(text, NOW) is None
