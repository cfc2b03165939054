"""``falconlite siem``: searches are polled, paged and stopped; events are sent once, and a report resumes."""

import gzip
import json
from contextlib import contextmanager

import pytest

from falconlite import HEC, NGSIEM
from falconlite.simulator import Cloud, Fault
from falconlite.simulator.siem import jobs
from tests.cases import each

COLLECTOR = "/services/collector*"


@pytest.fixture
def cloud(monkeypatch):
    monkeypatch.setattr(jobs, "WORK", 0.05)
    return Cloud(hosts=1, alerts=1, rate_limit=0)


@pytest.fixture
def stored(cloud, environment):
    """Return the texts of the events that the cloud has, oldest first."""

    def read():
        siem = NGSIEM(
            client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=environment["FALCON_BASE_URL"]
        )
        given = {"repository": "search-all"}
        id = siem.start_search(**given, query_string="* | tail(10000)", start="1d").body["id"]
        while not (body := siem.get_search_status(**given, id=id).body)["done"]:
            pass
        return [
            event["@rawstring"]
            for event in sorted(body["events"], key=lambda event: int(event["@id"].rpartition("_")[2]))
        ]

    return read


@pytest.fixture
def small(monkeypatch):
    """Batches of 1,000 bytes, one at a time."""
    monkeypatch.setattr("falconlite.hec.collector.USUAL", 1000)
    monkeypatch.setattr("falconlite.hec.collector.WORKERS", 1)
    real = HEC.__init__
    monkeypatch.setattr(HEC, "__init__", lambda self, *args, **given: real(self, *args, batch_bytes=1000, **given))


def lines(first, last):
    return "".join(f'{{"host": "web-{n % 3}", "number": {n}}}\n' for n in range(first, last))


def sent(stored):
    return [json.loads(text)["number"] for text in stored()]


def records(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def report_of(ended):
    return ended.err.partition("--resume ")[2].split()[0]


def test_a_search_is_polled_until_it_is_done_and_read_page_by_page(here, cloud, tmp_path, monkeypatch):
    monkeypatch.setattr("falconlite.cli.commands.siem.search.PAGE", 40)
    file = tmp_path / "events"
    file.write_text(lines(0, 100))
    assert here("siem", "ingest", file).status == 0
    ended = here("siem", "search", "number>=10 | tail(1000)", "--all")
    assert [int(row["number"]) for row in reversed(records(ended))] == [*range(10, 100)]
    polls = [one.target for one in cloud.requests if one.verb == "GET" and "queryjobs" in one.path]
    assert [one.partition("paginationOffset=")[2] for one in polls[-3:]] == ["0", "40", "80"]
    few = here("siem", "search", "*", "--most", "5")
    assert (len(records(few)), "5 of 100 events; --all lists all" in few.err) == (5, True)
    counts = here("siem", "search", "* | groupBy(host)", "--start", "2h", "-o", "csv").out
    assert counts == "host,_count\nweb-0,34\nweb-1,33\nweb-2,33\n"
    told = here("siem", "search", "-", "--argument", "which=web-1", "-o", "csv", given="host=?which | count()")
    assert told.out == "_count\n33\n"


@each(
    "arguments, status, said",
    [
        (("number > 1 | nonsense()",), 1, "nonsense"),
        (("*", "--repository", "none"), 6, "no repository none"),
        (("*", "--start", "2026-13-01"), 2, "--start"),
        (("*", "--argument", "novalue"), 2, "NAME=VALUE"),
        ((" ",), 2, "the query is empty"),
        (("*", "--start", "1700000000000", "--end", "2023-11-20"), 0, "no events"),
    ],
)
def test_searches_that_find_nothing_say_why(here, arguments, status, said):
    ended = here("siem", "search", *arguments)
    assert (ended.status, ended.out) == (status, "")
    assert said in ended.err


def test_ctrl_c_stops_the_search(terminal, cloud, monkeypatch):
    monkeypatch.setattr(jobs, "WORK", 60)
    child = terminal("siem", "search", "*")
    child.expect("events")  # the line of progress
    child.sendintr()
    child.expect("interrupted")
    child.wait()
    assert child.exitstatus == 130
    assert [one.verb for one in cloud.requests if "queryjobs/" in one.path][-1] == "DELETE"


@pytest.mark.parametrize("kind", ["raw", "json"])
def test_a_file_is_sent_and_a_dry_run_sends_nothing(here, cloud, stored, kind, tmp_path):
    file = tmp_path / "events.jsonl.gz"
    file.write_bytes(gzip.compress(lines(0, 50).encode()))
    counted = here("siem", "ingest", file, "--format", kind, "--dry-run")
    assert records(counted) == [{"events": 50, "bytes": len(lines(0, 50)), "not_json": 0}]
    assert stored() == []
    ended = here("siem", "ingest", file, "--format", kind)
    assert ended.status == 0, ended.err
    assert (records(ended)[0]["sent"], records(ended)[0]["offset"]) == (50, len(lines(0, 50)))
    assert sent(stored) == [*range(50)]


@pytest.mark.parametrize("kind", ["raw", "json"])
def test_a_report_resumes_what_was_not_sent(here, cloud, stored, small, kind, tmp_path):
    file = tmp_path / "events.jsonl"
    file.write_text(lines(0, 100))
    cloud.faults.add(Fault.status(403), route=COLLECTOR, skip=1)
    first = here("siem", "ingest", file, "--format", kind)
    done = sent(stored)
    assert (first.status, 0 < len(done) < 100) == (7, True)
    assert f"{len(done)} events sent" in first.err
    again = ("siem", "ingest", file, "--format", kind, "--resume", report_of(first))
    second = here(*again)
    assert second.status == 0, second.err
    assert sent(stored) == [*range(100)]
    assert here(*again).status == 0
    assert len(stored()) == 100  # the report says that nothing is left
    other = here("siem", "ingest", file, "--format", "raw" if kind == "json" else "json", "--resume", report_of(first))
    assert (other.status, "of another input" in other.err) == (2, True)


def test_a_batch_in_the_middle_that_is_refused_is_all_that_is_sent_again(here, cloud, stored, small, tmp_path):
    file = tmp_path / "events.jsonl"
    file.write_text(lines(0, 100))
    cloud.faults.add(Fault.status(400), route=COLLECTOR, skip=1)
    first = here("siem", "ingest", file, "--report", tmp_path / "report.json")
    assert first.status == 7
    assert 0 < records(first)[0]["failed"] < 40
    assert len(stored()) == 100 - records(first)[0]["failed"]
    assert here("siem", "ingest", file, "--resume", tmp_path / "report.json").status == 0
    assert sorted(sent(stored)) == [*range(100)]


def test_lines_that_are_not_json_are_reported_and_the_others_sent(falconlite, stored, tmp_path):
    given = '{"number": 1}\nnot json\n\n[2]\n{"number": 3}'
    ended = falconlite("siem", "ingest", "--format", "json", "--report", tmp_path / "report.json", given=given)
    assert ended.status == 7
    assert sent(stored) == [1, 3]
    problems = json.loads((tmp_path / "report.json").read_text())["problems"]
    assert [given[one["start"] : one["end"]] for one in problems] == ["not json\n", "[2]\n"]


def test_the_key_is_never_shown_and_must_be_there(here, environment, stored, tmp_path, caplog):
    file = tmp_path / "events"
    file.write_text(lines(0, 3))
    key = environment["FALCON_HEC_TOKEN"]
    ended = here("siem", "ingest", file, "--debug", "--report", tmp_path / "report.json")
    assert ended.status == 0
    assert "OPERATION: HEC" in caplog.text
    assert key not in caplog.text + ended.err + ended.out + (tmp_path / "report.json").read_text()
    wrong = here("siem", "ingest", file, FALCON_HEC_TOKEN="not-the-key")  # it is wrong
    assert (wrong.status, "not-the-key" in wrong.err) == (4, False)
    none = here("siem", "ingest", file, FALCON_HEC_TOKEN="")
    assert (none.status, "FALCON_HEC_TOKEN" in none.err) == (3, True)
    assert here("siem", "ingest", file, FALCON_HEC_URL="").status == 2
    assert len(stored()) == 3


def test_damaged_gzip_keeps_what_was_sent(here, stored, tmp_path):
    file = tmp_path / "events.gz"
    whole = gzip.compress(lines(0, 5000).encode())
    file.write_bytes(whole[: len(whole) // 2])
    ended = here("siem", "ingest", file)
    assert (ended.status, "damaged" in ended.err) == (7, True)
    count = len(stored())
    file.write_bytes(whole)
    assert here("siem", "ingest", file, "--resume", report_of(ended)).status == 0
    assert (count > 0, sent(stored)) == (True, [*range(5000)])


def test_after_ctrl_c_a_report_has_what_was_not_sent(here, stored, small, tmp_path, monkeypatch):
    @contextmanager
    def interrupting(_noun):
        shown = []

        def show(sent, _total):
            shown.append(sent)
            if len(shown) == 2:
                raise KeyboardInterrupt

        yield show

    file = tmp_path / "events.jsonl"
    file.write_text(lines(0, 2000))
    with monkeypatch.context() as patch:
        patch.setattr("falconlite.hec.collector.WORKERS", 4)
        patch.setattr("falconlite.cli.commands.siem.ingest.progress", interrupting)
        first = here("siem", "ingest", file)
    assert (first.status, 0 < len(stored()) < 2000) == (130, True)
    second = here("siem", "ingest", file, "--resume", report_of(first))
    assert (second.status, sorted(sent(stored))) == (0, [*range(2000)])
