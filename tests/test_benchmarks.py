"""The benchmarks run, and their page matches their results. Timings are not tested."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RUN = ROOT / "benchmarks" / "run.py"
PAGE = ROOT / "docs" / "performance.md"


def run(*args):
    return subprocess.run([sys.executable, str(RUN), *map(str, args)], check=False, capture_output=True, text=True)


@pytest.fixture
def bench(monkeypatch):
    """Make the benchmarks' modules importable for a test."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    yield
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(ROOT / "benchmarks")):
            del sys.modules[name]


def test_a_scenario_fills_its_table_and_leaves_the_others_alone(tmp_path):
    pytest.importorskip("trustme")
    page, results = tmp_path / "page.md", tmp_path / "results.json"
    page.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    done = run("--quick", "--only", "headroom", "--page", page, "--json", results)
    assert done.returncode == 0, done.stderr
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
    from report import ratio

    samples = {"one": {"cpu": [1, 8, 3]}, "other": {"cpu": [2, 4, 6]}}
    assert ratio(samples, "one", "other", "cpu") == 0.5
    assert ratio(samples, "one", "absent", "cpu") is None


@pytest.mark.usefixtures("bench")
def test_numbers_have_three_digits_that_count():
    from report import number

    found = [number(value) for value in (None, 7, 1234.4, 100.2, 12.345, 1.2345, 0.21849, 0.0070004, 0.0)]
    assert found == ["", "7", "1,234", "100", "12.3", "1.23", "0.218", "0.00700", "0"]
