"""The FQL builder: the filters it writes and the mistakes it rejects."""

from __future__ import annotations

import copy
import enum
import pickle
from datetime import date, datetime, timedelta, timezone

import pytest

from falconlite import Alerts, HostGroup, Hosts, InstallationTokens
from falconlite import fql as f
from falconlite.fields import AnyField, declared
from falconlite.fields.conditions import Condition
from tests.cases import each

AID, GROUP = "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"
H, A, T, E, G = Hosts.F, Alerts.F, InstallationTokens.F, InstallationTokens.EventF, HostGroup.F
IN_MAY = datetime(2024, 5, 1, tzinfo=timezone.utc)
IN_JUNE = datetime(2024, 6, 1, tzinfo=timezone.utc)

WORKED = [
    (H.platform_name == "Windows", "platform_name:'Windows'"),
    (H.platform_name != "Linux", "platform_name:!'Linux'"),
    (H.hostname == "web1", "hostname:'web1'"),
    (H.hostname.exactly("web1"), "hostname:['web1']"),
    (H.hostname.in_(["web1", "db1"]), "hostname:['web1','db1']"),
    (H.hostname.matches("web*"), "hostname:*'web*'"),
    (H.hostname.starts_with("web"), "hostname:*'web*'"),
    (H.hostname.ends_with("-eu"), "hostname:*'*-eu'"),
    (H.hostname.contains("sql"), "hostname:*'*sql*'"),
    (~H.hostname.contains("test"), "hostname:!*'*test*'"),
    (H.hostname.has_words("build server"), "hostname:~'build server'"),
    (H.os_version.has_words("windows 11"), "os_version:~'windows 11'"),
    (H.status.in_(["contained", "containment_pending"]), "status:['contained','containment_pending']"),
    (H.product_type_desc.in_(["Server", "Domain Controller"]), "product_type_desc:['Server','Domain Controller']"),
    (H.last_seen > IN_MAY, "last_seen:>'2024-05-01T00:00:00Z'"),
    (H.last_seen <= date(2024, 5, 1), "last_seen:<='2024-05-01T00:00:00Z'"),
    (H.last_seen >= f.days_ago(1), "last_seen:>='now-1d'"),
    (H.last_seen < f.days_ago(45), "last_seen:<'now-45d'"),
    (
        (H.first_seen >= IN_MAY) & (H.first_seen < IN_JUNE),
        "first_seen:>='2024-05-01T00:00:00Z'+first_seen:<'2024-06-01T00:00:00Z'",
    ),
    (H.local_ip.raw.starts_with("10.20."), "local_ip.raw:*'10.20.*'"),
    (H.external_ip == "203.0.113.7", "external_ip:'203.0.113.7'"),
    (H.tags == "FalconGroupingTags/prod", "tags:'FalconGroupingTags/prod'"),
    (H.tags != "FalconGroupingTags/prod", "tags:!'FalconGroupingTags/prod'"),
    (
        H.tags.in_(["FalconGroupingTags/a", "FalconGroupingTags/b"]),
        "tags:['FalconGroupingTags/a','FalconGroupingTags/b']",
    ),
    (
        (H.tags == "FalconGroupingTags/a") & (H.tags == "FalconGroupingTags/b"),
        "tags:'FalconGroupingTags/a'+tags:'FalconGroupingTags/b'",
    ),
    (H.groups == GROUP, f"groups:'{GROUP}'"),
    (H.device_id.in_([AID, GROUP]), f"device_id:['{AID}','{GROUP}']"),
    (H.reduced_functionality_mode == "yes", "reduced_functionality_mode:'yes'"),
    (H.serial_number.exists(), "serial_number:!''"),
    (H.serial_number != "", "serial_number:!''"),
    (
        H.instance_id.exists() & (H.service_provider == "AZURE"),
        "instance_id:!''+service_provider:'AZURE'",
    ),
    (
        ((H.platform_name == "Windows") | (H.platform_name == "Mac")) & (H.status == "normal"),
        "(platform_name:'Windows',platform_name:'Mac')+status:'normal'",
    ),
    (
        (H.platform_name == "Linux") & ((H.tags == "FalconGroupingTags/a") | (H.tags == "FalconGroupingTags/b")),
        "platform_name:'Linux'+(tags:'FalconGroupingTags/a',tags:'FalconGroupingTags/b')",
    ),
    (
        (H.service_provider == "GCP") & (H.platform_name == "Linux")
        | (H.service_provider == "AZURE") & (H.platform_name == "Windows"),
        "(service_provider:'GCP'+platform_name:'Linux'),(service_provider:'AZURE'+platform_name:'Windows')",
    ),
    (H.agent_version == "7.26.17905.0", "agent_version:'7.26.17905.0'"),
    (H.modified_timestamp > IN_MAY, "modified_timestamp:>'2024-05-01T00:00:00Z'"),
    (H.hostname == "O'Neil-pc", r"hostname:'O\'Neil-pc'"),
    ((H.machine_domain == "corp.example") & (H.ou == "Servers"), "machine_domain:'corp.example'+ou:'Servers'"),
    (A.status == "new", "status:'new'"),
    ((A.severity >= 40) & (A.severity < 60), "severity:>=40+severity:<60"),
    (A.severity_name.in_(["High", "Critical"]), "severity_name:['High','Critical']"),
    (
        (A.severity_name == "High") | (A.severity_name == "Critical"),
        "severity_name:'High',severity_name:'Critical'",
    ),
    (
        (A.product == "epp") & ((A.severity_name == "High") | (A.severity_name == "Critical")),
        "product:'epp'+(severity_name:'High',severity_name:'Critical')",
    ),
    (A.created_timestamp > f.hours_ago(24), "created_timestamp:>'now-24h'"),
    (A.assigned_to_uid.is_null(), "assigned_to_uid:null"),
    (A.name.starts_with("Lateral"), "name:*'Lateral*'"),
    (A.description.contains("credential"), "description:*'*credential*'"),
    (A.pattern_id.matches("301*"), "pattern_id:*'301*'"),
    (A.show_in_ui == True, "show_in_ui:true"),  # noqa: E712  # builds a condition
    (A.device.hostname.starts_with("DC") & (A.product == "epp"), "device.hostname:*'DC*'+product:'epp'"),
    (A.tags == "false_positive", "tags:'false_positive'"),
    (A.seconds_to_resolved < 600, "seconds_to_resolved:<600"),
    ((f.max_severity > 50) & (f.status == "new"), "max_severity:>50+status:'new'"),
    (T.status == "valid", "status:'valid'"),
    (T.label.contains("lab"), "label:*'*lab*'"),
    (E.action == "token_create", "action:'token_create'"),
    (
        (G.group_type == "dynamic") & (G.created_timestamp > f.days_ago(30)),
        "group_type:'dynamic'+created_timestamp:>'now-30d'",
    ),
    (~f.name.has_words("default"), "name:!~'default'"),
    (f.cve.id.not_in([""]), "cve.id:!['']"),
    (f.host_info.tags.not_in(["lab", "old"]), "host_info.tags:!['lab','old']"),
    (f.last_seen_within == "3", "last_seen_within:'3'"),
    (f.user_id == "@me", "user_id:'@me'"),
    (f.field("_marker") < "m1", "_marker:<'m1'"),
]


@each(("condition", "text"), WORKED, ids=[text for _, text in WORKED])
def test_the_expressions_that_people_write(condition, text):
    assert type(condition) is Condition
    assert str(condition) == text


class Severity(enum.IntEnum):
    HIGH = 60


class Status(str, enum.Enum):
    NEW = "new"


EAST = timezone(timedelta(hours=2))

VALUES = [
    (f.x == 5, "x:5"),
    (f.x == -5, "x:-5"),
    (f.x == Severity.HIGH, "x:60"),
    (f.x == Status.NEW, "x:'new'"),
    (f.x > 0.5, "x:>0.5"),
    (f.x > 1e21, "x:>1000000000000000000000"),
    (f.x > 1e-7, "x:>0.0000001"),
    (f.x == False, "x:false"),  # noqa: E712  # builds a condition
    (f.x == None, "x:null"),  # noqa: E711  # builds a condition
    (f.x != None, "x:!null"),  # noqa: E711  # builds a condition
    (f.x.exists(), "x:!null"),
    (f.x.in_([1, True, "a"]), "x:[1,true,'a']"),
    (f.x.in_({"only"}), "x:['only']"),
    (f.x.exactly("a*b"), "x:['a*b']"),
    (f.x == f.now(), "x:'now'"),
    (f.x == "a\\b", r"x:'a\\b'"),
    (f.x == "\\'", r"x:'\\\''"),
    (f.x == 'say "hi"', "x:'say \"hi\"'"),
    (f.x == "a'+y:'b", r"x:'a\'+y:\'b'"),
    (f.x == "two\nlines", "x:'two\nlines'"),
    (f.x > datetime(2024, 5, 1, 14, 30, tzinfo=EAST), "x:>'2024-05-01T12:30:00Z'"),
    (f.x > datetime(2024, 5, 1, 0, 0, 0, 250, tzinfo=timezone.utc), "x:>'2024-05-01T00:00:00.000250Z'"),
    (f.x.between(1, 5), "x:>=1+x:<=5"),
    (f.x >= 5, "x:>=5"),
    (f.device_policies.prevention.policy_id == "a", "device_policies.prevention.policy_id:'a'"),
    (f.field("device_policies.cloud-ml.applied") == True, "device_policies.cloud-ml.applied:true"),  # noqa: E712  # builds a condition
    (f.field("now") == "a", "now:'a'"),
    (f.annotations == "a", "annotations:'a'"),  # type: ignore[attr-defined]  # the module imports this name
    (H.device_policies.cloud_ml.applied == True, "device_policies.cloud-ml.applied:true"),  # noqa: E712  # builds a condition
    (H.managed_apps.aws_verified_access.version == "1", "managed_apps.aws-verified-access.version:'1'"),
    (A.assigned_to_uid.exists(), "assigned_to_uid:!null"),
    (A.severity.in_([1, 2.5]), "severity:[1,2.5]"),
    ("Windows" == H.platform_name, "platform_name:'Windows'"),  # noqa: SIM300  # reversed on purpose
    (5 < A.severity, "severity:>5"),  # noqa: SIM300  # reversed on purpose
]


@each(("condition", "text"), VALUES, ids=[repr(text) for _, text in VALUES])
def test_how_values_are_written(condition, text):
    assert str(condition) == text


a, b, c, d = (f.field(name) == "1" for name in "abcd")

COMBINED = [
    (a & b & c, "a:'1'+b:'1'+c:'1'"),
    (a & (b & c), "a:'1'+b:'1'+c:'1'"),
    (a | b | c, "a:'1',b:'1',c:'1'"),
    (a & b | c, "(a:'1'+b:'1'),c:'1'"),
    (a & (b | c), "a:'1'+(b:'1',c:'1')"),
    ((a | b) & (c | d), "(a:'1',b:'1')+(c:'1',d:'1')"),
    ((a & (b | c)) | d, "(a:'1'+(b:'1',c:'1')),d:'1'"),
    (f.all_of([a, b]) | c, "(a:'1'+b:'1'),c:'1'"),
    (f.any_of(x for x in (a, b)), "a:'1',b:'1'"),
    (f.all_of([a]), "a:'1'"),
    (f.any_of([a & b]), "a:'1'+b:'1'"),
    (f.x.between(1, 2) | a, "(x:>=1+x:<=2),a:'1'"),
    (f.raw("a:'1',b:'2'"), "a:'1',b:'2'"),
    (f.raw("a:'1',b:'2'") & c, "(a:'1',b:'2')+c:'1'"),
    (c & f.raw("a:'(,['"), "c:'1'+(a:'(,[')"),
    (c | f.raw(r"a:'\'(' + b:['x','y']"), r"c:'1',(a:'\'(' + b:['x','y'])"),
    (f.raw('a:"it\'s"') & c, "(a:\"it's\")+c:'1'"),
    (f.raw(a), "a:'1'"),
    (f.raw("*"), "*"),
    (~a, "a:!'1'"),
    (~~a, "a:'1'"),
    (~(f.x != 1), "x:1"),
    (~(a & b), "a:!'1',b:!'1'"),
    (~(a | b), "a:!'1'+b:!'1'"),
    (~(a & (b | c)), "a:!'1',(b:!'1'+c:!'1')"),
    (~f.x.in_([1]), "x:![1]"),
    (~f.x.not_in([1]), "x:[1]"),
    (~f.x.matches("a*"), "x:!*'a*'"),
    (~~f.x.matches("a*"), "x:*'a*'"),
    (~~f.x.has_words("a"), "x:~'a'"),
    (~f.x.exists(), "x:null"),
    (~f.x.is_null(), "x:!null"),
    (~H.hostname.exists(), "hostname:null"),
    (~f.x.not_in([""]), "x:['']"),
]


@each(("condition", "text"), COMBINED, ids=[text for _, text in COMBINED])
def test_how_conditions_are_joined_and_negated(condition, text):
    assert str(condition) == text


REFUSED = [
    # what FQL cannot express
    (
        lambda: f.x == "a*",
        ValueError,
        r"x: the API may read the \* in 'a\*' as a wildcard.*\.matches\(\).*\.exactly\(\)",
    ),
    (lambda: f.x != "*", ValueError, "as a wildcard"),
    (lambda: f.x == "", ValueError, r"may find everything: \.is_null\(\)"),
    (lambda: f.x == float("nan"), ValueError, "no way to write nan"),  # noqa: PLW0177  # must be rejected
    (lambda: f.x > float("-inf"), ValueError, "no way to write -inf"),
    (lambda: f.x == "\ud800", ValueError, "no Unicode text"),
    (lambda: f.x.in_([]), ValueError, "FQL has no empty list"),
    (lambda: f.x.not_in(()), ValueError, "FQL has no empty list"),
    (lambda: f.x.matches("a"), ValueError, r"'a' has no \*: compare by =="),
    (lambda: f.x.starts_with("a*"), ValueError, r"use \.matches\(\)"),
    (lambda: f.x.ends_with("*"), ValueError, r"use \.matches\(\)"),
    (lambda: f.x.contains("a*b"), ValueError, r"use \.matches\(\)"),
    (lambda: f.x.contains(""), ValueError, r"\.exists\(\) finds"),
    (lambda: f.x.has_words(" -_ "), ValueError, "' -_ ' has no word"),
    (lambda: f.x > "2024*", ValueError, "has no order"),
    (lambda: f.x < "", ValueError, "has no order"),
    (lambda: f.x < True, ValueError, "True has no order"),
    (lambda: ~(f.x < 3), ValueError, r"cannot negate 'x:<3', .* \| f\.field\('x'\)\.is_null\(\)"),
    (lambda: ~((f.x == 1) & (f.y >= 3)), ValueError, "cannot negate 'y:>=3'"),
    (lambda: ~f.raw("a:1"), ValueError, "no NOT for a group"),
    (lambda: f.all_of([]), ValueError, r"all_of\(\) got no condition"),
    (lambda: f.any_of([]), ValueError, r"any_of\(\) got no condition"),
    (lambda: f.raw("*") & a, ValueError, "leave it out"),
    # dates
    (lambda: f.x < datetime(2024, 5, 1), ValueError, "has no time zone, and the API reads dates as UTC"),
    (lambda: f.x < datetime.min.replace(tzinfo=EAST), ValueError, "outside of the years 1 to 9999"),
    (lambda: H.last_seen < "yesterday", TypeError, r"last_seen is compared with an aware datetime, .* not str"),
    (lambda: f.days_ago(-1), ValueError, "-1 is not between 0 and 999999"),
    (lambda: f.days_ago(1_000_000), ValueError, "an aware datetime"),
    (lambda: f.days_ago(1.5), TypeError, r"whole days and hours, not a float: hours_ago\(36\)"),
    (lambda: f.hours_ago(True), TypeError, "not a bool"),
    (lambda: f.x.in_([f.now()]), TypeError, "cannot hold 'now'"),
    # values of the wrong type
    (lambda: f.x == b"a", TypeError, "x is compared with a str, a number, a boolean or a date, not bytes"),
    (lambda: f.x == (f.y == 1), TypeError, "not a condition"),
    (lambda: f.x == f.y, TypeError, "not AnyField"),
    (lambda: f.x < None, TypeError, "not NoneType"),
    (lambda: f.x.in_("abc"), TypeError, "x needs a list of values, not str"),
    (lambda: f.x.in_(5), TypeError, "x needs a list of values, not int"),
    (lambda: f.x.in_([None]), TypeError, "not NoneType"),  # type: ignore[list-item]  # wrong on purpose
    (lambda: f.x.contains(5), TypeError, "x is searched for a str, not int"),
    (lambda: f.x.matches(a), TypeError, "not a condition"),
    (lambda: H.hostname == 5, TypeError, "hostname is compared with a str, not int"),
    (lambda: A.severity == True, TypeError, "severity is compared with a number, not bool"),  # noqa: E712  # builds a condition
    (lambda: A.severity == "40", TypeError, "severity is compared with a number, not str"),
    (lambda: A.show_in_ui == 1, TypeError, "show_in_ui is compared with True or False, not int"),
    (lambda: A.pattern_id.in_(["301"]), TypeError, "pattern_id is compared with a number, not str"),  # type: ignore[list-item]  # wrong on purpose
    # conditions that a type of field does not support
    (lambda: H.hostname < "a", TypeError, "hostname has no order: it is compared with a str, by == and !="),
    (lambda: A.show_in_ui >= True, TypeError, "show_in_ui has no order"),
    (lambda: A.tags.matches("a*"), AttributeError, "matches"),  # type: ignore[attr-defined]  # wrong on purpose
    (lambda: H.last_seen.contains("a"), AttributeError, "contains"),  # type: ignore[attr-defined]  # wrong on purpose
    # Python's own operators
    (lambda: a and b, TypeError, r"write &, \| and ~"),
    (lambda: a or b, TypeError, r"write &, \| and ~"),
    (lambda: not a, TypeError, r"write &, \| and ~"),
    (lambda: 1 < f.x < 5, TypeError, r"\(f\.x > 1\) & \(f\.x < 5\)"),
    (lambda: f.x in ["a", "b"], TypeError, r"in_\(\) for in"),
    (lambda: "a" in f.x, TypeError, r"x\.in_\(\[\.\.\.\]\) or x\.contains\(text\)"),
    (lambda: bool(f.x), TypeError, "x is a field, neither true nor false"),
    (lambda: f.x == "1" & f.y == "2", TypeError, "y is a field, not a condition: .* parentheses"),
    (lambda: f.x | a, TypeError, "x is a field, not a condition"),
    (lambda: a | f.x, TypeError, r"put it in parentheses\?"),
    (lambda: ~f.x, TypeError, "x is a field, not a condition"),
    (lambda: a & "b:'1'", TypeError, r"not str: f\.raw\(\.\.\.\)"),
    (lambda: a & True, TypeError, "not bool"),
    (lambda: f.all_of(["b:'1'"]), TypeError, r"f\.raw\(\.\.\.\)"),  # type: ignore[list-item]  # wrong on purpose
    (lambda: a + b, TypeError, "conditions are joined by & and |"),
    (lambda: a + ",b:'1'", TypeError, "conditions are joined by & and |"),
    (lambda: "b:'1'," + a, TypeError, "conditions are joined by & and |"),
    (lambda: a % "x", TypeError, "not a template"),
    (lambda: hash(f.x), TypeError, "unhashable"),
    # names
    (lambda: f.day_ago(3), TypeError, "day_ago is a field and cannot be called; did you mean days_ago?"),
    (lambda: f.hostname.match("a"), TypeError, "hostname.match is a field and cannot be called; did you mean matches?"),
    (lambda: f.Größe, AttributeError, "Größe"),
    (lambda: f.__wrapped__, AttributeError, "__wrapped__"),
    (lambda: f.x.__wrapped__, AttributeError, "__wrapped__"),
    (lambda: f.field("a b"), ValueError, "'a b' cannot be the name of a property: a letter first"),
    (lambda: f.field("a:'x'+b"), ValueError, "cannot be the name of a property"),
    (lambda: f.field("a\n"), ValueError, "cannot be the name of a property"),
    (lambda: f.field("a..b"), ValueError, "cannot be the name of a property"),
    (lambda: f.field("1a"), ValueError, "cannot be the name of a property"),
    (lambda: f.field(""), ValueError, "cannot be the name of a property"),
    (lambda: f.field(5), TypeError, "must be a str, not int"),
    (lambda: H.hostnam, AttributeError, "HostFields has no field 'hostnam'; did you mean hostname?"),  # type: ignore[attr-defined]  # wrong on purpose
    (
        lambda: H.device_policies.cloudml,  # type: ignore[attr-defined]  # wrong on purpose
        AttributeError,
        "device_policies has no field 'cloudml'; did you mean cloud_ml?",
    ),
    (lambda: H.zzzz, AttributeError, r"HostFields has no field 'zzzz'; f\.field\(name\) takes any name"),  # type: ignore[attr-defined]  # wrong on purpose
    # FQL strings
    (lambda: f.raw(""), ValueError, "finds everything"),
    (lambda: f.raw(" "), ValueError, "finds everything"),
    (lambda: f.raw(5), TypeError, "not int"),
    (lambda: f.raw("a:'x"), ValueError, "a quote that is not closed"),
    (lambda: f.raw('a:"x'), ValueError, "a quote that is not closed"),
    (lambda: f.raw("a:'x')"), ValueError, "closes a bracket that is not open"),
    (lambda: f.raw("(a:['x')]"), ValueError, "closes a bracket that is not open"),
    (lambda: f.raw("(a:'x'"), ValueError, "a bracket that is not closed"),
    (lambda: f.raw("a:'1'),(b:'2'"), ValueError, "closes a bracket that is not open"),
]


@each(("attempt", "kind", "message"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_said_is_refused_in_words(attempt, kind, message):
    with pytest.raises(kind, match=message):
        attempt()


def test_the_names_of_the_module_are_its_functions_and_all_else_is_a_field():
    own = {name for name in vars(f) if not name.startswith(("_", "@"))}  # pytest adds some names with an @
    assert own == set(dir(f)) == {"all_of", "any_of", "days_ago", "field", "hours_ago", "now", "raw"}
    assert isinstance(f.TYPE_CHECKING, AnyField)


def test_twenty_properties_are_the_most():
    def some(count):
        return [f.field(f"p{number}") == 1 for number in range(count)]

    assert f.all_of(some(20)).count("+") == 19
    with pytest.raises(ValueError, match="a filter of 21 properties: the API reads at most 20"):
        f.all_of(some(21))
    with pytest.raises(ValueError, match="21"):
        f.any_of(some(20)) & (f.x == 1)
    with pytest.raises(ValueError, match="22"):
        f.all_of(some(20)) | f.raw("a:'x:y',b:1")
    with pytest.raises(ValueError, match="21"):
        f.raw(",".join(some(21)))
    assert len(f.x.in_(range(1000)).split(",")) == 1000  # one property


def test_a_condition_is_a_value():
    condition = (H.hostname == "a'b") & ~H.tags.in_(["x"]) | f.raw("c:1")
    same = (H.hostname == "a'b") & ~H.tags.in_(["x"]) | f.raw("c:1")
    assert (condition == same) is True
    assert (condition != same) is False
    assert (condition == a) is False
    assert condition == str(condition)
    assert len({condition, same, a}) == 2
    assert repr(condition) == f"<Condition {condition}>"
    assert f"{condition}" == str(condition) == "%s" % condition  # noqa: UP031  # as old programs write it
    assert type(str(condition)) is str


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_condition_comes_back_from_a_pickle_and_can_be_used_on(protocol):
    condition = (H.hostname == "a'b") & (f.raw("c:1") | a)
    again = pickle.loads(pickle.dumps(condition, protocol))
    assert type(again) is Condition
    assert again == condition
    assert again | b == condition | b
    assert ~(again.node.parts[0]) == "hostname:!'a\\'b'"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_of_a_condition_is_the_same(copied):
    assert copied(a & b) == a & b


def test_conditions_do_not_change():
    before = str(a)
    for change in (lambda: setattr(a, "node", b.node), lambda: setattr(a, "more", 1), lambda: delattr(a, "node")):
        with pytest.raises(AttributeError, match="a condition cannot be changed"):
            change()
    assert str(a & b)
    assert str(a) == before


def test_a_field_as_a_text_is_its_name_and_survives_a_pickle():
    assert f"{H.last_seen}.desc" == "last_seen.desc"
    assert str(A.device.hostname) == "device.hostname"
    assert repr(H.last_seen) == "<Date last_seen>"
    for name in ("f.a.b", "H.device_policies.cloud_ml.applied", "H.local_ip"):
        field = eval(name)
        assert repr(pickle.loads(pickle.dumps(field))) == repr(field) == repr(copy.deepcopy(field))


def test_a_field_that_a_class_of_ones_own_holds_stays_what_it_is():
    class Mine:
        status = f.status

    assert str(Mine.status == "a") == str(Mine().status == "a") == "status:'a'"


def test_fields_cannot_be_replaced_by_accident():
    with pytest.raises(AttributeError):
        H.hostname = f.x  # type: ignore[misc, assignment]  # wrong on purpose
    assert str(H.hostname) == "hostname"


def test_a_namespace_lists_its_names_for_editors():
    assert {"hostname", "device_policies", "last_seen"} <= set(dir(H))
    assert not [name for name in dir(H) if name.startswith("_")]
    assert "device_policies.cloud-ml.applied" in declared(H)
    assert str(declared(H)["device_policies.cloud-ml.applied"]) == "device_policies.cloud-ml.applied"
