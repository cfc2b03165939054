"""The benchmarks run, and their page matches their results. Timings are not tested."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from random import Random
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
RUN = ROOT / "benchmarks" / "run.py"
PAGE = ROOT / "docs" / "performance.md"


def run(*args):
    return subprocess.run([sys.executable, str(RUN), *map(str, args)], check=False, capture_output=True, text=True)


@pytest.fixture(scope="module")
def bench():
    """Make the benchmarks' modules importable; rendering the server's answers takes a second, so keep them."""
    before = set(sys.modules)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "benchmarks"))
        yield
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(ROOT / "benchmarks")):
            del sys.modules[name]


def test_a_scenario_fills_its_table_and_leaves_the_others_alone(tmp_path):
    pytest.importorskip("trustme")
    page, results, history = tmp_path / "page.md", tmp_path / "results.json", tmp_path / "history.jsonl"
    page.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    done = run("--quick", "--only", "headroom", "--page", page, "--json", results, "--history", history)
    assert done.returncode == 0, done.stderr
    run_ = json.loads(history.read_text())
    assert run_.keys() == {"commit", "date", "machine", "figures"}
    assert "no figure is worse" in done.stdout  # headroom has no goal
    samples = json.loads(results.read_text())["headroom"]
    assert {place: set(found) for place, found in samples.items()} == {
        place: {"fifty under way", "bare socket", "http.client"} for place in ("http", "https")
    }
    text = page.read_text(encoding="utf-8")
    table = text.partition("<!-- headroom -->")[2].partition("<!-- end -->")[0]
    assert [row.split("|")[1].strip() for row in table.strip().splitlines()[2:]] == ["http", "https"]
    assert text.partition("<!-- cold -->")[2] == PAGE.read_text(encoding="utf-8").partition("<!-- cold -->")[2]


def test_the_page_is_what_the_results_say():
    done = run("--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_page_without_its_charts_is_not_up_to_date(tmp_path):
    page = tmp_path / "performance.md"
    page.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    done = run("--check", "--page", page)
    assert done.returncode == 1
    assert "warm.svg" in done.stdout


def test_a_scenario_that_does_not_exist_is_said():
    done = run("--only", "warmth")
    assert done.returncode == 1
    assert "no such scenario: warmth" in done.stderr


@pytest.mark.usefixtures("bench")
def test_the_server_describes_the_hosts_that_it_is_asked_for():
    from answers import BLOCK, Answers, Asked, identity

    answers = Answers(2 * BLOCK)
    ids = [identity(number) for number in range(BLOCK + 7, BLOCK + 10)]
    answer = answers.about(Asked("POST", "/devices/entities/devices/v2", "", json.dumps({"ids": ids}).encode()))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert [record["device_id"] for record in json.loads(body)["resources"]] == ids
    assert f"Content-Length: {len(body)}\r\n".encode() in head


@pytest.mark.usefixtures("bench")
def test_each_child_tenant_gets_its_own_hosts_and_no_others():
    from answers import CHILD_HOSTS, Answers, Asked, child_cid

    def asked(*parts):
        body = answers.about(Asked(*parts)).partition(b"\r\n\r\n")[2]
        return json.loads(body)

    answers, ids, logins = (
        Answers(10),
        {},
        [b"grant_type=x", *(b"member_cid=%s" % child_cid(n).encode() for n in (0, 7))],
    )
    tokens = [asked("POST", "/oauth2/token", "", login)["access_token"] for login in logins]
    for token in tokens:
        listed = asked("GET", "/devices/queries/devices-scroll/v1", "limit=1000", b"", token[:32])
        ids[token] = listed["resources"]
        assert listed["meta"]["pagination"]["offset"] == ""
    assert [len(found) for found in ids.values()] == [10, CHILD_HOSTS, CHILD_HOSTS]
    assert len({one for found in ids.values() for one in found}) == 10 + 2 * CHILD_HOSTS
    for token in tokens:
        for owner, found in ids.items():
            body = json.dumps({"ids": found}).encode()
            records = asked("POST", "/devices/entities/devices/v2", "", body, token[:32])
            if token == owner:
                assert [record["device_id"] for record in records["resources"]] == found
            else:
                assert records["errors"][0]["code"] == 403


@pytest.mark.usefixtures("bench")
def test_pages_of_ids_lead_from_one_to_the_next_until_the_last():
    from answers import Answers, Asked

    answers, seen, query = Answers(25), [], "limit=10"
    while True:
        answer = answers.about(Asked("GET", "/devices/queries/devices-scroll/v1", query, b""))
        body = json.loads(answer.partition(b"\r\n\r\n")[2])
        seen += body["resources"]
        if not body["meta"]["pagination"]["offset"]:
            break
        query = f"offset={body['meta']['pagination']['offset']}&limit=10"
    assert len(seen) == len(set(seen)) == 25


@pytest.mark.usefixtures("bench")
def test_a_long_answer_from_afar_takes_the_round_trips_of_a_slow_start():
    from server import FIRST_WINDOW, Window

    window = Window(0.04)
    assert window.time(FIRST_WINDOW) < 0.001
    assert int(window.time(FIRST_WINDOW * 7) / 0.04) == 2  # 1 + 2 + 4
    assert window.size == FIRST_WINDOW * 4


@pytest.mark.usefixtures("bench")
def test_a_ratio_is_the_median_of_those_of_the_rounds():
    from figures import ratio

    samples = {"one": {"cpu": [1, 8, 3]}, "other": {"cpu": [2, 4, 6]}}
    assert ratio(samples, "one", "other", "cpu") == 0.5
    assert ratio(samples, "one", "absent", "cpu") is None


@pytest.mark.usefixtures("bench")
def test_numbers_have_three_digits_that_count():
    from figures import number

    found = [number(value) for value in (None, 7, 1234.4, 100.2, 12.345, 1.2345, 0.21849, 0.0070004, 0.0)]
    assert found == ["", "7", "1,234", "100", "12.3", "1.23", "0.218", "0.00700", "0"]


MACHINE = {"cpu": "one", "cores": 2, "system": "Linux", "python": "CPython 3.11.7"}
STEADY, NOISY = [1.0, 1.01, 0.99], [1.0, 1.2, 0.8]


def landed(commit, key, samples, **machine):
    from history import Figure

    return {"commit": commit, "machine": {**MACHINE, **machine}, "figures": {key: list(Figure.of(samples))}}


@pytest.mark.usefixtures("bench")
@pytest.mark.parametrize(
    ("key", "old", "factor", "told"),
    [
        ("x, cpu", STEADY, 1.2, True),
        ("x, cpu", STEADY, 0.8, False),  # it is better
        ("x, cpu", STEADY, 1.04, False),  # less than 5 %
        ("x, cpu", NOISY, 1.2, False),  # no more than the rounds differ
        ("x, cpu", NOISY, 3.0, True),
        ("x, instructions", [1.0], 1.015, False),  # less than 2 %
        ("x, instructions", [1.0], 1.03, True),  # one count has no spread
        ("x, each", STEADY, 1.06, True),
    ],
)
def test_a_figure_is_worse_if_it_grew_by_more_than_the_noise_of_both_runs(key, old, factor, told):
    from history import worse

    latest = landed("b", key, [factor * value for value in old])
    assert len(worse([landed("a", key, old)], latest)) == told


@pytest.mark.usefixtures("bench")
def test_noise_alone_is_hardly_ever_reported_and_a_change_by_half_almost_always():
    from history import worse

    random, told = Random(17), {1.0: 0, 1.5: 0}
    for _ in range(1000):
        for factor in told:
            old, new = ([random.gauss(1, 0.05) * by for _ in range(3)] for by in (1, factor))
            told[factor] += bool(worse([landed("a", "x, wall", old)], landed("b", "x, wall", new)))
    assert told[1.0] < 20
    assert told[1.5] > 950


@pytest.mark.usefixtures("bench")
def test_a_run_is_compared_with_the_last_landing_on_such_a_machine():
    from history import worse

    runs = [
        landed("landing", "x, cpu", STEADY),
        landed("elsewhere", "x, cpu", [9.0], cpu="another"),
        landed("other", "y, cpu", [9.0]),
        landed("uncommitted+", "x, cpu", [9.0]),
        landed("now", "x, cpu", [9.0]),
    ]
    for commit in ("now", "now+"):  # with and without changes that are not committed
        [line] = worse(runs, landed(commit, "x, cpu", [2.0, 2.0, 2.0]))
        assert line.startswith("x, cpu: 2.00, was 1.00 at landing")
    assert worse(runs[1:], landed("now", "x, cpu", [2.0])) == []


@pytest.mark.usefixtures("bench")
def test_the_history_keeps_the_ratios_of_the_scenarios_that_ran():
    from history import run_of

    samples = {"falconlite": {"each": [2.0, 3.0, 4.0]}, "falconpy": {"each": [4.0, 4.0, 4.0]}}
    results = {"machine": MACHINE, "idle": {"https": samples}}
    assert run_of(results, ["idle"], "c", "today")["figures"] == {
        "idle https: falconlite / falconpy, each": [0.75, 0.25, 3]
    }
    assert run_of(results, ["warm"], "c", "today")["figures"] == {}


@pytest.mark.usefixtures("bench")
def test_a_chart_holds_each_row_as_text_and_cuts_only_a_bar_far_beyond_the_others():
    from plots import Plot, drawn

    rows = [("falconpy <1>", 1000.0), ("requests", 10.0), ("falconlite", 5.0)]
    svg = ET.fromstring(drawn(Plot("A & B", "", "", ""), rows))
    name = "{http://www.w3.org/2000/svg}"
    assert [text.text for text in svg.iter(f"{name}text")] == [
        *("A & B", "falconpy <1>", "1,000", "requests", "10.0", "falconlite", "5.00"),
    ]
    lengths = [float(bar.get("width")) for bar in svg.iter(f"{name}rect") if bar.get("class") != "page"]
    assert lengths[1] == pytest.approx(2 * lengths[2], abs=0.2)
    assert lengths[0] == pytest.approx(3 * lengths[1], abs=0.2)
    assert len(list(svg.iter(f"{name}path"))) == 1
    assert "falconpy <1> 1,000" in svg.find(f"{name}desc").text
