"""Built filters: parsed by the embedded API's grammar, evaluated on records, sent by every operation."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
import warnings
from datetime import datetime, timezone
from functools import reduce
from operator import and_, or_

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import falconlite
from falconlite import Alerts, APIHarnessV2, HostGroup, Hosts, InstallationTokens
from falconlite import fql as f
from falconlite.fields import Date, ExactTexts, Fields, Flag, Number, Text, Texts, declared
from falconlite.http.messages import UNSET, Response, encode
from falconlite.models import alerts, host_group, hosts, installation_tokens, record
from falconlite.services.detects import Detects
from falconlite.simulator import Cloud
from falconlite.simulator.collections import host_group as groups
from falconlite.simulator.collections import installation_tokens as token_store
from falconlite.simulator.fleet import alert_records
from falconlite.simulator.fleet import kinds as fleet
from falconlite.simulator.fql import filters, grammar
from tests.cases import each

HOSTILE = st.text(
    st.one_of(
        st.sampled_from("'\"\\()[]+,:!*~<>=%&#\n\r\t\0\x1b \u2028\ufeff\U0001f600"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=12,
)
NAMES = st.from_regex(r"[a-z][a-z0-9_-]{0,5}(\.[a-z0-9][a-z0-9_-]{0,5}){0,2}", fullmatch=True)
NUMBERS = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False, width=32))


def plain(text):
    return "*" not in text


def leaves(names, texts, numbers):
    """Generate pairs of a condition and its model: name, operator, values, whether they are a list."""
    exact = texts.filter(lambda text: plain(text) and text)
    patterns = texts.map(lambda text: f"{text}*")
    words = texts.filter(lambda text: re.search(r"[^\W_]", text))
    lists = st.lists(st.one_of(texts, numbers, st.booleans()), min_size=1, max_size=3)
    scalars = st.one_of(exact, numbers, st.booleans())
    return st.one_of(
        st.tuples(names, scalars).map(lambda p: (f.field(p[0]) == p[1], (p[0], "", [p[1]], False))),
        st.tuples(names, st.one_of(scalars, st.just(""))).map(
            lambda p: (f.field(p[0]) != p[1], (p[0], "!", [p[1]], False))
        ),
        st.tuples(names, lists).map(lambda p: (f.field(p[0]).in_(p[1]), (p[0], "", p[1], True))),
        st.tuples(names, lists).map(lambda p: (f.field(p[0]).not_in(p[1]), (p[0], "!", p[1], True))),
        st.tuples(names, texts).map(lambda p: (f.field(p[0]).exactly(p[1]), (p[0], "", [p[1]], True))),
        st.tuples(names, patterns).map(lambda p: (f.field(p[0]).matches(p[1]), (p[0], "*", [p[1]], False))),
        st.tuples(names, exact).map(lambda p: (f.field(p[0]).contains(p[1]), (p[0], "*", [f"*{p[1]}*"], False))),
        st.tuples(names, exact).map(lambda p: (f.field(p[0]).starts_with(p[1]), (p[0], "*", [f"{p[1]}*"], False))),
        st.tuples(names, exact).map(lambda p: (f.field(p[0]).ends_with(p[1]), (p[0], "*", [f"*{p[1]}"], False))),
        st.tuples(names, words).map(lambda p: (f.field(p[0]).has_words(p[1]), (p[0], "~", [p[1]], False))),
        names.map(lambda name: (f.field(name).is_null(), (name, "", [None], False))),
        names.map(lambda name: (f.field(name).exists(), (name, "!", [None], False))),
        *(
            st.tuples(names, numbers, st.just(sign)).map(
                lambda p: (getattr(f.field(p[0]), METHODS[p[2]])(p[1]), (p[0], p[2], [p[1]], False))
            )
            for sign in METHODS
        ),
    )


METHODS = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}


def trees(leaf):
    """Generate pairs of a combined condition and its model (every, parts); ten leaves at most."""

    def groups(below):
        def joined(pair):
            every, parts = pair
            return reduce(and_ if every else or_, [condition for condition, _ in parts]), (every, [m for _, m in parts])

        return st.tuples(st.booleans(), st.lists(below, min_size=2, max_size=3)).map(joined)

    return st.recursive(leaf, groups, max_leaves=6)


def flat(model):
    """Merge nested groups of the same kind, as AND and OR allow; keep the order."""
    if len(model) == 4:
        name, operator, values, listed = model
        numbers = [float(v) if isinstance(v, (int, float)) and not isinstance(v, bool) else v for v in values]
        return name, operator, numbers, listed
    every, parts = model
    found = []
    for part in map(flat, parts):
        found += part[1] if len(part) == 2 and part[0] == every else [part]
    return found[0] if len(found) == 1 else (every, found)


def parsed(text):
    """Parse a filter with the embedded API's grammar, into the same kind of model."""

    def model(node):
        if isinstance(node, grammar.Group):
            return node.every, [model(part) for part in node.parts]
        return node.name, node.operator, list(node.values), node.listed

    return flat(model(grammar.parsed(text)))


@pytest.mark.no_cover
@settings(max_examples=200, deadline=None)
@given(trees(leaves(NAMES, HOSTILE, NUMBERS)))
def test_what_is_built_is_what_is_read(pair):
    condition, model = pair
    assert parsed(str(condition)) == flat(model)


@settings(max_examples=150, deadline=None)
@given(HOSTILE, HOSTILE)
def test_no_value_changes_the_structure(one, other):
    condition = (f.a.exactly(one) | f.b.in_([other, one])) & (f.c != one.replace("*", "") + ".") & ~f.d.exactly(other)
    assert parsed(str(condition)) == (
        True,
        [
            (False, [("a", "", [one], True), ("b", "", [other, one], True)]),
            ("c", "!", [one.replace("*", "") + "."], False),
            ("d", "!", [other], True),
        ],
    )
    assert parsed(str(f.raw(str(condition)) | (f.e == 1))) == (
        False,
        [parsed(str(condition)), ("e", "", [1.0], False)],
    )


@settings(max_examples=150, deadline=None)
@given(HOSTILE)
def test_a_text_is_never_taken_for_one_of_fql_that_is_sound_when_it_is_not(text):
    try:
        condition = f.raw(text)
    except ValueError:
        return
    beside = str(condition) if text.strip() == "*" else str(condition & (f.a == 1))
    bare = re.sub(r"""'([^'\\]|\\.)*'|"([^"\\]|\\.)*\"""", "", beside, flags=re.DOTALL)
    assert bare.count("(") == bare.count(")")
    assert "'" not in bare
    assert '"' not in bare


# The same condition, evaluated on records in Python.

POOL = ["a", "A", "ab", "b a", "", "it's", 'x"y', "\\", "a\\'", "(a,b)", "a+b", "[x]", "\n", "ß", "5", "true", "a*b"]
FEW = st.sampled_from(POOL)
FEW_NUMBERS = st.sampled_from([5, 0, -1, 2.5])
RECORDS = st.dictionaries(
    st.sampled_from(["p", "q", "r"]),
    st.one_of(st.none(), FEW, FEW_NUMBERS, st.booleans(), st.lists(FEW, max_size=3)),
    max_size=3,
)


def shown(value):
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


def as_number(value):
    try:
        return None if isinstance(value, bool) else float(value)
    except ValueError:
        return None


def as_moment(text):
    return re.fullmatch(r"\d{4}.*", text) is not None


def words(text):
    return set(re.findall(r"[^\W_]+", text.casefold()))


def one_holds(value, operator, wanted, listed, folds):
    if isinstance(wanted, bool):
        return shown(value).lower() == shown(wanted)
    if isinstance(wanted, (int, float)):
        return as_number(value) == wanted
    if operator == "~":
        return words(wanted) <= words(shown(value))
    if operator == "*":
        pattern = ".*".join(map(re.escape, (wanted.casefold() if folds else wanted).split("*")))
        return re.fullmatch(pattern, shown(value).casefold() if folds else shown(value), re.DOTALL) is not None
    if folds and not listed:
        return shown(value).casefold() == wanted.casefold()
    return shown(value) == wanted


def holds(model, found, folds):
    """Return whether a record matches a model."""
    if len(model) == 2:
        every, parts = model
        return (all if every else any)(holds(part, found, folds) for part in parts)
    name, operator, wanted, listed = model
    value = found.get(name)
    values = [v for v in (value if isinstance(value, list) else [value]) if value is not None and value != ""]
    if operator in METHODS:
        numbers = [number for number in map(as_number, values) if number is not None]
        return any(getattr(number, METHODS[operator])(float(wanted[0])) for number in numbers)
    full = [w for w in wanted if w not in ("", None) or isinstance(w, bool)]
    if not values:
        answer = len(full) < len(wanted)
    else:
        bare = operator.removeprefix("!")
        answer = any(one_holds(value, bare, w, listed, folds) for value in values for w in full)
    return answer is not operator.startswith("!")


@pytest.mark.no_cover
@settings(max_examples=250, deadline=None)
@given(trees(leaves(st.sampled_from(["p", "q", "r"]), FEW, FEW_NUMBERS)), st.lists(RECORDS, max_size=8), st.booleans())
def test_a_filter_finds_the_records_that_are_what_it_asks_for(pair, records, folds):
    condition, model = pair
    meant = filters.compiled(str(condition), filters.Dialect(lambda _: True, folds=folds), 0.0)
    assert [meant(found) for found in records] == [holds(model, found, folds) for found in records]


def without_order(pair):
    return not re.search(r":[<>]", re.sub(r"'([^'\\]|\\.)*'", "", str(pair[0]), flags=re.DOTALL))


@pytest.mark.no_cover
@settings(max_examples=150, deadline=None)
@given(
    trees(leaves(st.sampled_from(["p", "q", "r"]), FEW, FEW_NUMBERS)).filter(without_order),
    st.lists(RECORDS, max_size=8),
)
def test_the_opposite_of_a_filter_finds_all_other_records(pair, records):
    condition, model = pair
    meant = filters.compiled(str(~condition), filters.Dialect(lambda _: True), 0.0)
    assert [meant(found) for found in records] == [not holds(model, found, folds=False) for found in records]
    again = filters.compiled(str(~~condition), filters.Dialect(lambda _: True), 0.0)
    assert [again(found) for found in records] == [holds(model, found, folds=False) for found in records]


@pytest.mark.parametrize(
    ("condition", "seen"),
    [
        (f.at > datetime(2024, 5, 1, tzinfo=timezone.utc), [False, False, True]),
        (f.at >= datetime(2024, 5, 1, tzinfo=timezone.utc).date(), [False, True, True]),
        (f.at < f.days_ago(30), [True, False, False]),
        (f.at >= f.hours_ago(30 * 24), [False, True, True]),
        (f.at < f.now(), [True, True, False]),
        (f.at.between(f.days_ago(30), f.now()), [False, True, True]),
    ],
    ids=str,
)
def test_dates_are_moments_to_the_grammar_too(condition, seen):
    now = datetime(2024, 5, 31, tzinfo=timezone.utc).timestamp()
    meant = filters.compiled(str(condition), filters.Dialect(lambda _: True), now)
    records = [{"at": text} for text in ("2024-04-30T23:59:59Z", "2024-05-01T00:00:00Z", "2024-05-31T00:00:00Z")]
    assert [meant(found) for found in [*records, {}]] == [*seen, False]


# Requests


class Recorder:
    """Records requests and answers each with an empty result."""

    def __init__(self):
        self.sent = []

    def send(self, base_url, request):
        self.sent.append(request)
        return Response(200, {"Content-Type": "application/json"}, b'{"meta": {}, "resources": [], "errors": []}')

    def close(self):
        pass


HARD = (Hosts.F.hostname == 'it\'s 100%27 "a+b"') & (f.x.contains("\\(,") | ~f.tags.in_(["é", "%2B"]))
VALUES = {"id": "a", "ids": ["a"], "action_name": "add-hosts", "name": "n", "group_type": "dynamic"}
FILTERED = [
    (kind, name)
    for kind in (Hosts, Alerts, Detects, HostGroup, InstallationTokens)
    for name, operation in kind.operations.items()
    if {"filter", "assignment_rule"} & set(operation.names)
]


@each(("kind", "name"), FILTERED, ids=[f"{kind.__name__}.{name}" for kind, name in FILTERED])
def test_every_operation_that_takes_a_filter_takes_a_condition(kind, name):
    net = Recorder()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", falconlite.DeprecatedClass)
        warnings.simplefilter("ignore", falconlite.DeprecatedOperation)
        service = kind(access_token="T", transport=net, pythonic=True)
        keyword = "filter" if "filter" in kind.operations[name].names else "assignment_rule"
        more = {key: VALUES[key] for key in kind.operations[name].names if key in VALUES}
        getattr(service, name)(**{**more, keyword: HARD})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", falconlite.UnnecessaryEncodingUsed)  # a str may be encoded already
            getattr(service, name)(**{**more, keyword: str(HARD)})
    ours, plain_text = net.sent
    assert ours == plain_text
    body = b"" if ours.json is UNSET else encode(ours.json)
    assert ("filter", str(HARD)) in ours.query or json.dumps(str(HARD)).encode() in body
    assert {type(value) for _, value in ours.query} <= {str}


def test_the_uber_class_and_plain_parameters_take_conditions():
    net = Recorder()
    uber = APIHarnessV2(access_token="T", transport=net)
    uber.command("QueryDevicesByFilter", filter=HARD)
    uber.command("QueryDevicesByFilter", parameters={"filter": HARD})
    uber.command("PostCombinedAlertsV1", body={"filter": HARD})
    Hosts(uber).query_devices_by_filter(parameters={"filter": HARD})
    assert [request.query for request in net.sent if request.query] == [[("filter", str(HARD))]] * 3
    assert net.sent[2].json == {"filter": str(HARD)}


def test_the_debug_log_tells_conditions_as_it_does_texts(caplog):
    with caplog.at_level(logging.DEBUG):
        service = Alerts(access_token="T", transport=Recorder(), debug=True, pythonic=True)
        service.query_alerts_v2(filter=service.F.name == "in a query")
        service.get_alerts_combined(filter=service.F.name == "in a body")
    assert "in a query" in caplog.text
    assert "in a body" in caplog.text
    assert "<Condition" not in caplog.text


def test_an_empty_filter_of_a_group_action_is_still_refused():
    groups = HostGroup(access_token="T", transport=Recorder(), pythonic=True)
    for empty in ("", []):
        with pytest.raises(falconlite.PayloadValidationError, match="filter is empty"):
            groups.perform_group_action(action_name="add-hosts", ids="a", filter=empty)


def test_only_texts_of_the_callers_own_are_asked_whether_they_are_encoded_already():
    service = Hosts(access_token="T", transport=Recorder())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        service.query_devices_by_filter(filter=f.hostname == "a%27b")
    with pytest.warns(falconlite.UnnecessaryEncodingUsed):
        service.query_devices_by_filter(filter="hostname:'a%27b'")
    with pytest.warns(falconlite.UnnecessaryEncodingUsed):
        service.query_devices_by_filter({"filter": "hostname:'a%27b'"})  # type: ignore[call-arg]  # as falconpy takes it


def test_on_the_embedded_api_conditions_find_what_they_should():
    cloud = Cloud(hosts=300)
    service = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True)
    devices = service.query_devices_by_filter_combined(limit=5000).resources
    fields = service.F

    def found(condition):
        return set(service.query_devices_by_filter(filter=condition, limit=5000).resources)

    def those(test):
        return {device["device_id"] for device in devices if test(device)}

    windows = those(lambda device: device["platform_name"] == "Windows")
    assert 0 < len(windows) < 300
    assert found(fields.platform_name == "Windows") == windows
    assert found(fields.platform_name != "Windows") == those(lambda device: device["platform_name"] != "Windows")
    assert found(~fields.hostname.exists()) == those(lambda device: not device.get("hostname"))
    assert found(fields.hostname.is_null() | (fields.platform_name == "Windows")) == windows | those(
        lambda device: not device.get("hostname")
    )
    assert found(fields.tags.contains("prod")) == those(lambda device: any("prod" in tag for tag in device["tags"]))
    assert found(fields.local_ip.raw.starts_with("10.20.")) == those(lambda d: d["local_ip"].startswith("10.20."))
    assert found((fields.last_seen > f.days_ago(10_000)) & fields.serial_number.exists()) == those(
        lambda device: device.get("serial_number")
    )
    hardest = max((device["hostname"] for device in devices if device.get("hostname")), key=lambda n: n.count("'"))
    assert found(fields.hostname.exactly(hardest)) == those(lambda device: device.get("hostname") == hardest)
    everything = Alerts(service).get_alerts_combined(limit=1000).resources
    severe = Alerts(service).query_alerts_v2(filter=Alerts.F.severity >= 40, limit=1000).resources
    assert set(severe) == {alert["composite_id"] for alert in everything if alert["severity"] >= 40}
    assert 0 < len(severe) < len(everything)
    group = HostGroup(service).create_host_groups(
        name="W", group_type="dynamic", assignment_rule=fields.platform_name == "Windows"
    )
    members = HostGroup(service).query_group_members(
        id=group.resources[0]["id"], filter=HostGroup.MemberF.hostname.exists(), limit=5000
    )
    assert set(members.resources) == windows & those(lambda device: device.get("hostname"))
    tokens = InstallationTokens(service)
    assert tokens.tokens_query(filter=tokens.F.status == "valid").resources is not None
    assert tokens.audit_events_query(filter=tokens.EventF.action == "token_create").status_code == 200


# One list of fields, in all places that name them.


def tops(fields):
    return {name.partition(".")[0] for name in declared(fields)}


def test_the_fields_are_those_of_the_embedded_api():
    assert tops(Hosts.F) == (fleet.FIELDS | fleet.EXTRAS) - {"_all"}
    assert not [name for name in declared(Hosts.F) if not fleet.knows(name)]
    policies = {name.split(".")[1] for name in declared(Hosts.F) if name.startswith("device_policies.")}
    assert policies == fleet.POLICIES
    apps = {name.split(".")[1] for name in declared(Hosts.F) if name.startswith("managed_apps.")}
    assert apps == fleet.APPS
    assert fleet.knows(str(Hosts.F.local_ip.raw))
    assert tops(Alerts.F) == alert_records.FIELDS - {"comments"}
    for first, within in alert_records.NESTED.items():
        ours = {name.split(".")[1] for name in declared(Alerts.F) if name.startswith(f"{first}.")}
        assert first == "comments" or set(within) <= ours, first
    assert tops(HostGroup.F) == groups.FIELDS
    assert tops(InstallationTokens.F) == token_store.TOKEN_FIELDS
    assert tops(InstallationTokens.EventF) == token_store.EVENT_FIELDS


KINDS = {
    record.Text: Text,
    record.Key: Text,
    record.Timestamp: Date,
    record.Flag: Flag,
    record.Number: Number,
    record.Many[str]: (Texts, ExactTexts),
}
MODELS = [
    (hosts.Device, Hosts.F, set()),
    (hosts.Policy, Hosts.F.device_policies.prevention, set()),
    (hosts.DeviceMeta, Hosts.F.meta, set()),
    (hosts.ManagedApp, Hosts.F.managed_apps.airlock, set()),
    (alerts.Alert, Alerts.F, {"crawl_edge_ids", "crawl_vertex_ids"}),
    (alerts.HostInfo, Alerts.F.device.hostinfo, set()),
    (alerts.Process, Alerts.F.parent_details, set()),
    (alerts.Mitre, Alerts.F.mitre_attack, set()),
    (alerts.Indicator, Alerts.F.ioc_context, set()),
    (alerts.QuarantinedFile, Alerts.F.quarantined_files, set()),
    (host_group.Group, HostGroup.F, set()),
    (installation_tokens.InstallationToken, InstallationTokens.F, {"value"}),
    (installation_tokens.AuditEvent, InstallationTokens.EventF, set()),
]


@each(("model", "fields", "left_out"), MODELS, ids=[model.__name__ for model, _, _ in MODELS])
def test_the_fields_are_those_of_the_models_and_of_the_same_kinds(model, fields, left_out):
    import typing

    hints = typing.get_type_hints(model, include_extras=True)
    names = set(model.model_fields) - left_out
    extra = fleet.EXTRAS - {"_all"} if model is hosts.Device else set()
    assert set(dir(fields)) - extra == names
    for name in names:
        hint, member = hints[name], getattr(fields, name)
        if name == "value":
            continue
        kind = next((ours for theirs, ours in KINDS.items() if theirs == hint), Fields)
        assert isinstance(member, kind), (name, hint, member)


def test_the_device_of_an_alert_is_a_host_but_for_lists():
    device = declared(Alerts.F.device)
    for name in set(dir(Alerts.F.device)) - {"id", "hostinfo"}:
        ours, theirs = device[f"device.{name}"], declared(Hosts.F)[name]
        assert type(ours) is type(theirs) or isinstance(theirs, (Text, Texts)), name


# Imports


def loaded(program):
    code = f"import sys\n{program}\nprint(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return {name for name in found.stdout.split() if name.startswith("falconlite")}


def test_fields_are_loaded_when_they_are_asked_for_and_no_others():
    builder = {"falconlite.fql", "falconlite.fields.conditions", "falconlite.fields"}
    before = loaded("from falconlite import Hosts; Hosts(access_token='T').operations")
    assert not [name for name in before if name in builder or name.startswith("falconlite.fields")]
    after = loaded("from falconlite import Hosts; Hosts.F.hostname")
    assert after - loaded("from falconlite import Hosts") == {
        "falconlite.fields.conditions",
        "falconlite.fields",
        "falconlite.fields.hosts",
    }
    assert "falconlite.simulator" not in loaded("from falconlite import fql as f; f.hostname == 'a'")


def test_a_namespace_is_the_same_for_the_class_and_all_that_is_made_of_it():
    class Mine(Hosts):
        pass

    service = Mine(access_token="T", transport=Recorder())
    assert service.F is Mine.F is Hosts.F
    assert HostGroup.MemberF is Hosts.F
