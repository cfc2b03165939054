"""``falconlite vulns``: all vulnerabilities are exported, and the counts are those of the records."""

import csv
import json
from collections import Counter

import pytest

from falconlite import SpotlightVulnerabilities
from tests.cases import each


@pytest.fixture
def vulnerabilities(cloud):
    spotlight = SpotlightVulnerabilities(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    found = spotlight.query_vulnerabilities_combined.records(
        filter="created_timestamp:>'2000-01-01T00:00:00Z'", facet=["cve", "host_info"]
    )
    return list(found)


def rows(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def test_an_export_has_every_vulnerability_once(here, vulnerabilities, tmp_path):
    path = tmp_path / "all.csv"
    assert here("vulns", "export", "--closed", "--to", str(path)).status == 0
    with path.open(newline="") as file:
        exported = [row["id"] for row in csv.DictReader(file)]
    assert sorted(exported) == sorted(one["id"] for one in vulnerabilities)
    wanted = {one["id"] for one in vulnerabilities if one["status"] in {"open", "reopen"}}
    assert {row["id"] for row in rows(here("vulns", "export"))} == wanted
    ended = here("vulns", "export", "--closed", "--severity", "critical", "--severity", "HIGH")
    assert {row["cve"]["severity"] for row in rows(ended)} == {"CRITICAL", "HIGH"}


@each("by, name, key", [("cve", "cve", lambda one: one["cve"]["id"]), ("host", "aid", lambda one: one["aid"])])
def test_the_worst_come_first_and_are_counted(here, vulnerabilities, by, name, key):
    ended = here("vulns", "top", "--closed", "--by", by, "--most", "10000")
    assert {row[name]: row["vulnerabilities"] for row in rows(ended)} == Counter(map(key, vulnerabilities))
    scores = [row["base_score"] if by == "cve" else row["critical"] for row in rows(ended)]
    assert scores == sorted(scores, reverse=True)
    short = here("vulns", "top", "--closed", "--by", by, "--most", "2")
    assert rows(short) == rows(ended)[:2]
    assert f"2 of {len(rows(ended))} rows" in short.err
