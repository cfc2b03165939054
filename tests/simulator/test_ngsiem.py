"""Next-Gen SIEM: the event collector, search jobs and their language, data connections, lookup files."""

import gzip
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falconlite import HEC, NGSIEM
from falconlite.hec.batches import LARGEST
from falconlite.http.messages import Request
from falconlite.simulator import Cloud, VirtualClock
from falconlite.simulator.answers import Refused
from falconlite.simulator.clock import START
from falconlite.simulator.siem.jobs import LEFT_ALONE, WORK
from falconlite.simulator.siem.queries import compiled
from falconlite.simulator.siem.store import MOST_BYTES, Siem

# The language: each query over the same events, which have these names in the order of their time.

EVENTS = [
    {
        "@timestamp": 1000,
        "name": "a",
        "host": "web-1",
        "size": "10",
        "#type": "json",
        "@rawstring": "GET /x from web-1",
    },
    {"@timestamp": 2000, "name": "b", "host": "web-2", "size": "9", "user": "Ana", "@rawstring": "POST /x"},
    {"@timestamp": 3000, "name": "c", "host": "db-1", "size": "1e2", "user": "bob", "@rawstring": "a b c"},
    {"@timestamp": 4000, "name": "d", "host": "WEB-1", "size": "none", "@rawstring": 'key="a b"'},
]

FOUND = {
    "": "dcba",
    "*": "dcba",
    "true": "dcba",
    "false": "",
    "host=web-1": "a",
    'host="web-1"': "a",
    '"host"=web-1': "a",
    "host = web-1": "a",
    "host=web*": "ba",
    "host=*-1": "dca",
    "host=eb": "",
    "host!=web-1": "dcb",
    "user!=Ana": "dca",
    "user=*": "cb",
    "user!=*": "da",
    "not user=*": "da",
    "!user=*": "da",
    "not not user=*": "cb",
    "host=/^web/": "ba",
    "host=/^web/i": "dba",
    "host!=/^web/i": "c",
    "/POST|GET/": "ba",
    "size>9": "ca",
    "size>=9": "cba",
    "size<10": "b",
    "size<=10": "ba",
    "POST": "b",
    "post": "",
    '"a b"': "dc",
    "a*c": "c",
    "json": "",
    "host=web-1 or host=db-1": "ca",
    "host=web-1 OR host=db-1 size>50": "c",
    "size>9 host=web-1 or host=db-1": "ca",
    "host=web-1 or (host=db-1 size<50)": "a",
    "(host=web-1 or user=bob) and not size=10": "c",
    "size>9 | host=web*": "a",
    "size>9 // a comment\n| host=web* /* another */": "a",
    "#type=json": "a",
    "host=?where": "c",
    "user=?{who}": "b",
    "head(2)": "ab",
    "head()": "abcd",
    "head(limit=1)": "a",
    "tail(2)": "dc",
    "sort(size)": "cabd",
    "sort(size, order=asc)": "bacd",
    "sort(size, type=string, order=asc)": "acbd",
    "sort(user)": "cb" + "ad",
    "sort([host, name], order=asc, limit=3)": "dca",
    "sort(host, limit=max)": "bacd",
    "table([name, size])": "dcba",
    "table([name], sortby=size, order=asc, limit=2)": "ba",
    "select([name]) | host=*": "",
    "select(name)": "dcba",
}


@pytest.mark.parametrize("query", FOUND)
def test_a_query_finds(query):
    found = compiled(query, {"where": "db-1", "who": "Ana"}).run(EVENTS)
    assert "".join(event["name"] for event in found) == FOUND[query]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("count()", [{"_count": "4"}]),
        ("host=nowhere | count()", [{"_count": "0"}]),
        ("count(user)", [{"_count": "2"}]),
        ("count(as=n) | n>3", [{"n": "4"}]),
        ("count(field=host, distinct=true, as=hosts)", [{"hosts": "4"}]),
        ("groupBy(user)", [{"user": "Ana", "_count": "1"}, {"user": "bob", "_count": "1"}]),
        (
            'host=/^web/i | groupBy([host], function=[count(as=n), max(size, as="most"), avg(size)]) | sort(host)',
            [
                {"host": "web-2", "n": "1", "most": "9", "_avg": "9"},
                {"host": "web-1", "n": "1", "most": "10", "_avg": "10"},
                {"host": "WEB-1", "n": "1"},
            ],
        ),
        ("groupBy(user, function=[])", [{"user": "Ana"}, {"user": "bob"}]),
        ("groupBy(user, limit=1)", [{"user": "Ana", "_count": "1"}]),
        ("sum(size)", [{"_sum": "119"}]),
        ("user=bob | min(size, as=least)", [{"least": "100"}]),
        ("select([user, @timestamp]) | head(2)", [{"@timestamp": 1000}, {"user": "Ana", "@timestamp": 2000}]),
    ],
)
def test_a_query_counts(query, rows):
    assert compiled(query, {}).run(EVENTS) == rows


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("foo()", "'foo' at character 1|foo"),
        ("a | timeChart(span=1h)", "timeChart"),
        ("total := count()", ":="),
        ("name =~ in(values=[a])", "=~"),
        ("user=lower(x)", "lower"),
        ("| a", "'|'"),
        ("a |", "ends with"),
        ("a || b", "'|'"),
        ("a=", "end of the query"),
        ("(a", "'\\)'"),
        ("a)", "'\\|'"),
        ("or a", "'or'"),
        ('"a', "quote"),
        ("host=/a", "regular expression"),
        ("host=/(/", "not valid"),
        ("host=/a/x", "flag 'x'"),
        ("size>big", "number"),
        ("head(0)", "from 1"),
        ("head(x)", "from 1"),
        ("head(1, 2)", "head"),
        ("head(by=1)", "argument by"),
        ("sort()", "needs a field"),
        ("sort(a, order=up)", "order"),
        ("groupBy()", "needs a field"),
        ("groupBy(a, function=stdDev(b))", "stdDev"),
        ("table()", "need fields"),
        ("select([count()])", "name or a number"),
        ("host=?missing", "missing"),
        ("case { a; b }", "'{'"),
        ("(" * 200 + "a", "parentheses"),
    ],
)
def test_what_is_not_understood_is_refused_and_named(query, named):
    with pytest.raises(Refused, match=named) as refused:
        compiled(query, {})
    assert refused.value.status == 400


def test_a_query_shows_the_last_200_events():
    events = [{"@timestamp": n, "n": str(n)} for n in range(1000)]
    assert [event["n"] for event in compiled("*", {}).run(events)] == [str(n) for n in range(999, 799, -1)]
    assert len(compiled("tail(300)", {}).run(events)) == 300
    assert len(compiled("sort(n, order=asc)", {}).run(events)) == 200


@given(st.text(alphabet='ab=*|()[]{}!<>"/:?, \n#@.\\1', max_size=40))
def test_any_query_is_compiled_or_refused(text):
    with suppress(Refused):
        compiled(text, {}).run(EVENTS)


# Search jobs.


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def cloud(clock):
    return Cloud(hosts=1, alerts=0, clock=clock)


@pytest.fixture
def siem(cloud):
    return NGSIEM(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def post(cloud, key, body, place="", scheme="Bearer", **headers):
    headers = {"Authorization": f"{scheme} {key}", **headers}
    answer = cloud.send(
        "https://abc.ingest.us-1.crowdstrike.com",
        Request("POST", f"/services/collector{place}", data=body, headers=headers),
    )
    return answer.status, json.loads(answer.content)


def searched(siem, query="*", repository="search-all", **more):
    """Start a search, let its time pass, and return its answer."""
    started = siem.start_search(repository=repository, query_string=query, **more)
    assert started.status_code == 200, started.body
    return started.body["id"]


def only(answer):
    (record,) = answer.body["resources"]
    return record


def found(cloud, siem, query="*", **more):
    id = searched(siem, query, **more)
    cloud.advance(WORK)
    answer = siem.get_search_status(repository=more.get("repository", "search-all"), id=id)
    assert answer.body["done"]
    return answer.body["events"]


def test_a_search_is_done_after_a_moment_and_forgotten_if_nobody_asks(cloud, siem):
    post(cloud, cloud.ingest_key(), '{"event": {"n": 1}}')
    id = searched(siem)
    asked = {"repository": "search-all", "id": id}
    early = siem.get_search_status(**asked).body
    assert (early["done"], early["events"], early["metaData"]["pollAfter"]) == (False, [], 1000)
    cloud.advance(WORK)
    post(cloud, cloud.ingest_key(), '{"event": {"n": 2}}')
    for _ in range(3):
        cloud.advance(LEFT_ALONE - WORK)
        late = siem.get_search_status(**asked)
        assert ([event["n"] for event in late.body["events"]], late.body["done"]) == (["1"], True)
    assert late.body["metaData"]["eventCount"] == 1
    cloud.advance(LEFT_ALONE + 0.1)
    assert siem.get_search_status(**asked).status_code == 404
    for _ in range(2):
        assert siem.stop_search(**{**asked, "id": searched(siem)}).status_code == 200


def test_a_live_search_finds_what_comes_later(cloud, siem):
    key, id = cloud.ingest_key(), searched(siem, is_live=True)
    for count in range(1, 4):
        cloud.advance(100)
        post(cloud, key, json.dumps({"event": {"n": count}}))
        assert len(siem.get_search_status(repository="search-all", id=id).body["events"]) == count
    siem.stop_search(repository="search-all", id=id)
    assert siem.get_search_status(repository="search-all", id=id).status_code == 404


def test_a_search_has_a_time_range_and_pages(cloud, siem):
    key = cloud.ingest_key()
    post(cloud, key, "\n".join(json.dumps({"time": START - 3600 * n, "event": {"n": n}}) for n in range(48)))

    def numbers(**more):
        return [event["n"] for event in found(cloud, siem, "sort(n, order=asc)", **more)]

    assert numbers() == [str(n) for n in range(25)]
    assert numbers(start="90m") == ["0", "1"]
    assert numbers(start="2 days", end="1d") == [str(n) for n in range(24, 48)]
    assert numbers(start=int(START - 7200) * 1000, end=str(int(START - 3600) * 1000)) == ["2"]
    assert numbers(start="2025-12-31T23:00:00Z", end="now") == ["0", "1"]
    assert len(numbers(use_ingest_time=True, ingest_start="1m")) == 48
    assert found(cloud, siem, repository="investigate_view") == []
    assert [len(found(cloud, siem, repository=name)) for name in ("third-party", "search-all")] == [24, 24]
    id = searched(siem, "sort(n, order=asc)", start="3d")
    cloud.advance(WORK)
    page = siem.get_search_status(repository="search-all", id=id, pagination_limit=3, pagination_offset=10).body
    assert ([event["n"] for event in page["events"]], page["metaData"]["eventCount"]) == (["10", "11", "12"], 48)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"query_string": "foo()"}, 400),
        ({"query_string": "a", "start": "soon"}, 400),
        ({"query_string": "a", "end": "1d@d"}, 400),
        ({"query_string": "a=?b", "arguments": {"b": 1}}, 400),
        ({"start": "1d"}, 400),
        ({"query_string": "a", "repository": "nowhere"}, 404),
    ],
)
def test_a_wrong_search_is_refused(siem, fields, status):
    answer = siem.start_search(**{"repository": "search-all", **fields})
    assert (answer.status_code, answer.body["errors"][0]["code"]) == (status, status)


# The event collector.


def test_ten_thousand_events_of_the_sdk_are_found(cloud, siem, clock):
    with HEC(cloud.ingest_key(), "abc", transport=cloud, clock=clock) as hec:
        assert hec.test_connection() is True
        events = [
            {"host": f"web-{n % 3}", "timestamp": int(START * 1000), "timeunit": "milliseconds", "n": n}
            for n in range(10_000)
        ]
        report = hec.send_events(events)
        assert (report.sent, report.failed, report.unclear) == (10_000, 0, 0)
    assert found(cloud, siem, "n=* | count()") == [{"_count": "10000"}]
    assert found(cloud, siem, "host=web-1 n>=9990 | sort(n)")[0]["n"] == "9997"


@pytest.mark.parametrize("place", ["", "/event", "/event/1.0"])
@pytest.mark.parametrize("scheme", ["Bearer", "Splunk"])
def test_an_event_has_the_fields_that_were_sent(cloud, siem, place, scheme):
    event = {"user": {"name": "ana", "ids": [1, {"x": None}, True]}, "text": "a b"}
    sent = {
        "time": f"{START - 5.5}",
        "host": "h",
        "source": "s",
        "sourcetype": "t",
        "event": event,
        "fields": {"#env": "prod", "n": 2},
    }
    body = gzip.compress(
        json.dumps(sent).encode() + b"\n \t" + json.dumps({"event": "level=warn msg='no space' \"q\""}).encode()
    )
    answer = post(cloud, cloud.ingest_key(), body, place, scheme, **{"Content-Encoding": "gzip"})
    assert answer == (200, {"text": "Success", "code": 0})
    first, second = found(cloud, siem, "head()")
    tags = {
        "@host": "h",
        "@source": "s",
        "#type": "t",
        "#env": "prod",
        "#repo": "third-party",
        "#Vendor": "generic",
        "@timezone": "Z",
    }
    fields = {"user.name": "ana", "user.ids[0]": "1", "user.ids[2]": "true", "text": "a b", "n": "2"}
    added = {
        "@timestamp": int((START - 5.5) * 1000),
        "@ingesttimestamp": str(int(START * 1000)),
        "@rawstring": json.dumps(event),
    }
    assert {name: value for name, value in first.items() if name != "@id"} == {**tags, **fields, **added}
    assert (second["level"], second["msg"], second["#type"]) == ("warn", "no space", "json")
    assert second["@timestamp"] == int(START * 1000)


def test_each_raw_line_is_an_event(cloud, siem):
    lines = [
        "user=ana n=1",
        "",
        '{"event": {"n": 2, "timestamp": 1767225000, "timeunit": "seconds"}}',
        '{"n": 3',
        "<a>4</a>",
    ]
    assert post(cloud, cloud.ingest_key(), "\n".join(lines), "/raw")[0] == 200
    events = found(cloud, siem)
    assert {event["@rawstring"] for event in events} == {line for line in lines if line}
    assert sorted(event["n"] for event in events if "n" in event) == ["1", "2"]
    assert [event["@timestamp"] for event in events if event.get("n") == "2"] == [1_767_225_000_000]


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"", {}, 400, 5),
        (b"  \n", {}, 400, 5),
        (b"{", {}, 400, 6),
        (b'{"event": 1} x', {}, 400, 6),
        (b'[{"event": 1}]', {}, 400, 6),
        (b'{"event": NaN}', {}, 400, 6),
        (b"\xff", {}, 400, 6),
        (b'{"a": 1}', {}, 400, 12),
        (b'{"event": ""}', {}, 400, 13),
        (b'{"event": 1, "fields": [1]}', {}, 400, 15),
        (b'{"event": 1, "time": "now"}', {}, 400, 6),
        (b"x", {"Content-Encoding": "gzip"}, 400, 6),
        (gzip.compress(b'{"event": 1}', mtime=0)[:-9], {"Content-Encoding": "gzip"}, 400, 6),
        (b"x", {"Content-Encoding": "br"}, 400, 6),
        (gzip.compress(b" " * (LARGEST + 1), mtime=0), {"Content-Encoding": "gzip"}, 413, 413),
        (b'{"event": 1}', {"Authorization": ""}, 401, 2),
        (b'{"event": 1}', {"Authorization": "Basic abc"}, 401, 3),
        (b'{"event": 1}', {"Authorization": "Bearer no"}, 403, 4),
    ],
)
def test_a_wrong_batch_is_refused_and_nothing_of_it_is_kept(cloud, siem, body, headers, status, code):
    answer = post(
        cloud,
        cloud.ingest_key(),
        b'{"event": 1}\n' + body if status == 400 and body.strip() and not headers else body,
        **headers,
    )
    assert (answer[0], answer[1]["code"]) == (status, code)
    assert found(cloud, siem) == []


def test_the_collector_is_healthy_and_has_no_other_routes(cloud):
    asked = [("GET", "/health"), ("GET", "/health/1.0"), ("GET", ""), ("POST", "/ack"), ("POST", "/health")]
    answers = [cloud.send("http://sim", Request(verb, f"/services/collector{place}")).status for verb, place in asked]
    assert answers == [200, 200, 404, 404, 404]


def test_events_beyond_the_bytes_that_are_kept_push_out_the_oldest(cloud, siem, monkeypatch):
    monkeypatch.setattr("falconlite.simulator.siem.store.MOST_BYTES", 20_000)
    key = cloud.ingest_key()
    for number in range(100):
        post(cloud, key, json.dumps({"event": {"n": number, "text": "x" * 300}}))
    numbers = [int(event["n"]) for event in found(cloud, siem, "sort(n, order=asc)")]
    assert 10 < len(numbers) < 40 < MOST_BYTES
    assert numbers == list(range(100 - len(numbers), 100))


# Data connections and their keys.


def test_a_connection_has_a_key_that_can_be_replaced_and_switched_off(cloud, siem):
    (connector,) = siem.list_data_connectors().body["resources"]
    created = siem.create_data_connection(
        connector_id=connector["id"], name="web logs", parser="kv", vendor_name="Acme"
    )
    (id,) = (record["id"] for record in created.body["resources"])
    assert created.status_code == 201
    token = siem.get_ingest_token(id)
    assert only(token)["ingest_url"] == "https://api.crowdstrike.com/services/collector"
    key = only(token)["token"]
    assert key not in repr(token)
    assert only(siem.get_provisioning_status(id))["status"] == "Pending"
    assert post(cloud, key, '{"event": 1}')[0] == 200
    assert only(siem.get_provisioning_status(id))["status"] == "Active"
    assert found(cloud, siem)[0]["#Vendor"] == "acme"

    other = only(siem.regenerate_ingest_token(ids=id))["token"]
    assert [post(cloud, each, '{"event": 1}')[0] for each in (key, other)] == [403, 200]
    siem.update_connection_status(ids=id, status="inactive")
    assert post(cloud, other, '{"event": 1}') == (403, {"text": "Token disabled", "code": 1})
    siem.update_connection_status(ids=id, status="active")
    assert post(cloud, other, '{"event": 1}')[0] == 200

    siem.update_data_connection(ids=id, name="all logs")
    cloud.ingest_key("another")
    names = [record["name"] for record in siem.list_data_connections(filter="status:'Active'").body["resources"]]
    assert names == ["all logs"]
    assert [record["name"] for record in siem.list_data_connections().body["resources"]] == ["all logs", "another"]
    assert only(siem.get_connection_by_id(id))["parser_name"] == "kv"
    assert siem.delete_data_connection(id).status_code == 200
    assert post(cloud, other, '{"event": 1}')[0] == 403
    unknown = [
        siem.get_ingest_token(id),
        siem.get_connection_by_id(id),
        siem.delete_data_connection(id),
        siem.create_data_connection(name="x", connector_id="y"),
    ]
    assert {answer.status_code for answer in unknown} == {404}
    assert siem.create_data_connection(connector_id=connector["id"]).status_code == 400


def test_a_child_has_its_own_events(cloud, siem):
    child = cloud.children[0]
    post(cloud, cloud.ingest_key(member_cid=child), '{"event": {"n": 1}}')
    assert found(cloud, siem) == []
    of_child = NGSIEM(client_id=cloud.client_id, client_secret=cloud.client_secret, member_cid=child, transport=cloud)
    assert len(found(cloud, of_child)) == 1
    with pytest.raises(ValueError, match="no account 'x'"):
        cloud.ingest_key(member_cid="x")


def test_all_of_it_goes_on_in_a_restored_cloud(cloud, siem):
    key = cloud.ingest_key()
    post(cloud, key, '{"event": {"n": 1}}')
    siem.upload_file(repository="search-all", file=b"\x00a,b\n", filename="x.csv")
    id = searched(siem)
    cloud.advance(WORK)
    state = json.loads(json.dumps(cloud.state()))
    other = Cloud(hosts=1, alerts=0, clock=VirtualClock())
    other.restore(state)
    there = NGSIEM(client_id=other.client_id, client_secret=other.client_secret, transport=other)
    assert there.get_search_status(repository="search-all", id=id).body["events"][0]["n"] == "1"
    assert there.get_file(repository="search-all", filename="x.csv") == b"\x00a,b\n"
    assert post(other, key, '{"event": {"n": 2}}')[0] == 200
    assert other.ingest_key() != key
    kept = state["tenants"][cloud.cid]["stores"]["ngsiem"]
    for name, wrong in (
        ("events", [[1, 2, 3, ["a", "b", "c"], "x"]]),
        ("keys", {"a": "b"}),
        ("files", {"all": {"x": "?"}}),
        ("jobs", [[1]]),
    ):
        with pytest.raises(ValueError, match="ngsiem"):
            Siem(other._tenants[cloud.cid]).restore({**kept, name: wrong})


# Lookup files.


def test_a_lookup_file_is_what_was_uploaded(cloud, siem):
    content = bytes(range(256))
    uploaded = siem.upload_file(repository="search-all", file=content, filename="all.bin")
    assert (uploaded.status_code, uploaded.body["resources"]) == (200, ["all.bin"])
    assert siem.get_file(repository="search-all", filename="all.bin") == content
    assert siem.get_lookup_file(filename="all.bin", search_domain="all") == content
    assert siem.get_file(repository="third-party", filename="all.bin").status_code == 404
    assert siem.get_file_from_package(repository="search-all", package="p", filename="all.bin").status_code == 404


def test_lookup_files_of_a_search_domain(cloud, siem):
    assert siem.create_lookup_file(filename="hosts.csv", file=b"id,owner\n1,ana\n2,bob\n").status_code == 200
    assert siem.create_lookup_file(filename="hosts.csv", file=b"x").status_code == 400
    siem.bulk_create_lookup_files(
        lookup_files=[{"filename": "b.json", "content": "[]"}, {"filename": "hosts.csv", "content": ""}]
    )
    assert siem.list_lookup_files().body["resources"] == ["b.json", "hosts.csv"]
    assert siem.list_lookup_files(filter="name:~'hosts'", limit=1).body["resources"] == ["hosts.csv"]
    rows = {"search_domain": "all", "filename": "hosts.csv"}
    siem.update_lookup_file_entries(**rows, file=b"id,owner\n3,cem\n", update_mode="append")
    siem.update_lookup_file_entries(**rows, file=b"owner,id\ndan,2\neve,4\n", update_mode="update", key_columns="id")
    siem.update_lookup_file_entries(
        **rows, file=b"owner,id\nANA,9\n", update_mode="update", key_columns=["owner"], ignore_case=True
    )
    assert siem.get_lookup_file(filename="hosts.csv") == b"id,owner\n9,ANA\n2,dan\n3,cem\n4,eve\n"
    wrong = [
        {"file": b"id,other\n1,2\n"},
        {"file": b"id\n1,2\n"},
        {"file": b"id\n1\n", "update_mode": "update", "key_columns": "x"},
    ]
    assert {siem.update_lookup_file_entries(**rows, **each).status_code for each in wrong} == {400}
    siem.update_lookup_file(filename="hosts.csv", file=b"new")
    (record,) = siem.bulk_get_lookup_files(filename=["hosts.csv", "none"]).body["resources"]
    assert record == {"filename": "hosts.csv", "content": "new"}
    done = siem.bulk_update_lookup_files(
        lookup_files=[{"filename": "none", "content": ""}, {"filename": "b.json", "content": "{}"}]
    )
    assert [record["success"] for record in done.body["resources"]] == [False, True]
    assert siem.delete_lookup_file(filename="hosts.csv").body["resources"] == ["hosts.csv"]
    assert siem.list_lookup_files().body["resources"] == ["b.json"]
    gone = [
        siem.get_lookup_file(filename="hosts.csv"),
        siem.delete_lookup_file(filename="hosts.csv"),
        siem.update_lookup_file(filename="hosts.csv", file=b"x"),
        siem.update_lookup_file_entries(**rows, file=b"id\n1\n"),
    ]
    assert {answer.status_code for answer in gone} == {404}
