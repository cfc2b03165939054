"""``falconlite alerts``: which alerts, what changes, and that a watch prints each alert once."""

import json
import time
from datetime import datetime, timezone

import pytest
from pexpect import EOF

from falconlite import Alerts
from tests.cases import each


@pytest.fixture
def alerts(cloud):
    return Alerts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True)


def rows(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def every(alerts, **more):
    return list(alerts.get_alerts_combined.records(**more))


def test_alerts_are_listed_the_newest_first_and_a_short_list_says_so(here, alerts):
    wanted = [alert["composite_id"] for alert in every(alerts, sort="timestamp|desc")]
    assert [row["composite_id"] for row in rows(here("alerts", "list", "--all"))] == wanted
    ended = here("alerts", "list", "--most", "3")
    assert [row["composite_id"] for row in rows(ended)] == wanted[:3]
    assert "3 of 40 alerts; --all lists all" in ended.err
    assert {row["status"] for row in rows(here("alerts", "list", "--filter", "status:'new'"))} == {"new"}


@each(
    "arguments, field, value",
    [
        (("close",), "status", "closed"),
        (("close", "--status", "in_progress"), "status", "in_progress"),
        (("tag", "--add", "triaged"), "tags", ["triaged"]),
        (("assign", "--to-user", "amy@corp.example"), "assigned_to_uid", "amy@corp.example"),
        (("assign", "--to-user", "Amy Doe"), "assigned_to_name", "Amy Doe"),
    ],
)
def test_the_selected_alerts_change_and_no_others(here, alerts, arguments, field, value):
    before = {alert["composite_id"]: alert for alert in every(alerts, filter="status:'new'+tags:!'triaged'")}
    chosen = [*before][:2]
    ended = here("alerts", *arguments, *chosen, "--yes")
    assert ended.status == 0, ended.err
    after = {alert["composite_id"]: alert for alert in every(alerts)}
    for id, alert in before.items():
        if id in chosen:
            assert set(value) <= set(after[id][field]) if isinstance(value, list) else after[id][field] == value
        else:
            assert after[id] == alert


def test_tags_and_assignments_are_taken_back(here, alerts):
    id = every(alerts)[0]["composite_id"]
    assert here("alerts", "tag", "--add", "x1", id, "--yes").status == 0
    assert here("alerts", "tag", "--remove-prefix", "x", id, "--yes").status == 0
    assert here("alerts", "assign", "--to-user", "amy@corp.example", id, "--yes").status == 0
    assert here("alerts", "assign", "--nobody", "--filter", "assigned_to_uid:'amy@corp.example'", "--yes").status == 0
    (alert,) = alerts.get_alerts_v2(id).resources
    assert not alert.get("assigned_to_uid")
    assert "x1" not in alert.get("tags", [])


def test_alerts_are_shown_and_missing_ones_told(here, alerts):
    first, second = [alert["composite_id"] for alert in every(alerts)[:2]]
    assert rows(here("alerts", "show", first))[0] == alerts.get_alerts_v2(first).resources[0]
    missing = f"{first}x"
    ended = here("alerts", "show", first, missing, second)
    assert ended.status == 7
    assert [row["composite_id"] for row in rows(ended)] == [first, second]
    assert missing in ended.err
    assert here("alerts", "show", missing).status == 6


def test_a_watch_prints_old_and_new_alerts_once_until_it_is_interrupted(here, terminal, alerts, cloud):
    wanted = sorted(alert["composite_id"] for alert in every(alerts))
    ended = here("alerts", "watch", "--since", "2000d", "--duration", "0.1", "--every", "1")
    assert (ended.status, sorted(row["composite_id"] for row in rows(ended))) == (0, wanted)
    before = len(cloud.requests)
    screen = terminal("alerts", "watch", "--every", "1", columns=200)
    while not any(call.path.startswith("/alerts/") for call in cloud.requests[before:]):
        time.sleep(0.05)
    model = dict(every(alerts)[0])
    added = []
    for number in range(2):
        made = model | {"composite_id": f"{model['composite_id']}{number}", "id": f"{model['id']}{number}"}
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        added += cloud.add("alerts", [made | {"created_timestamp": now, "timestamp": now, "updated_timestamp": now}])
        screen.expect_exact(made["composite_id"], timeout=10)
    screen.sendintr()
    screen.expect(EOF)
    screen.wait()
    assert model["composite_id"] + "0" not in screen.before
    assert screen.exitstatus == 130
