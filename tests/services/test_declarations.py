"""Declarations of single operations whose faults no comparison with falconpy shows: what they send, and their records."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cases import each
from tests.doubles import Script, answer

from falconlite import NGSIEM, CustomIOA, FileVantage, FirewallManagement, HostMigration, Incidents, RealTimeResponse
from falconlite.bulk import bulk
from falconlite.models import real_time_response as models

HOST = {"aid": "a1", "session_id": "s1", "stdout": "out", "complete": True}
ENVELOPE: dict[str, Any] = {"meta": {}, "errors": []}


@each(
    ("method", "body", "model"),
    [
        ("batch_command", {"combined": {"resources": {"a1": HOST}}}, models.MultiStatusSensorResponse),
        ("batch_get_command", {"combined": {"resources": {"a1": HOST}}}, models.MultiStatusSensorResponse),
        ("batch_init_sessions", {"batch_id": "b", "resources": {"a1": HOST}}, models.MultiStatusSensorResponse),
        ("batch_refresh_sessions", {"resources": {"a1": HOST}}, models.MultiPulseSensorResponse),
        ("batch_get_command_status", {"resources": {"a1": {"session_id": "s1", "sha256": "h"}}}, models.File),
    ],
)
def test_a_batch_has_one_model_for_each_host(method, body, model):
    service = RealTimeResponse(access_token="T", transport=Script(answer(201, ENVELOPE | body)))
    more: Any = {"batch_get_cmd_req_id": "r"} if method == "batch_get_command_status" else {}
    (one,) = getattr(service, method)(**more).models
    assert (type(one), one.session_id) == (model, "s1")


@each(
    ("given", "sent"),
    [
        ({"compress": True}, "gzip"),
        ({"accept_encoding": "gzip"}, "gzip"),
        ({"Accept-Encoding": "gzip"}, "gzip"),
        ({"compress": False}, None),
    ],
)
def test_the_content_of_a_change_is_compressed_on_request(given, sent):
    script = Script()
    FileVantage(access_token="T", transport=script).get_contents("c1", **given)
    assert script.sent[-1][1].headers.get("Accept-Encoding") == sent


@each(
    ("kind", "method", "field"),
    [
        (CustomIOA, "get_rules", "instance_id"),
        (CustomIOA, "get_rules_get", "instance_id"),
        (FirewallManagement, "get_policy_containers", "policy_id"),
        (HostMigration, "get_host_migration_details", "host_migration_id"),
        (HostMigration, "get_migration_job_details", "migration_id"),
    ],
)
def test_bulk_calls_find_records_by_their_own_id_field(kind, method, field):
    service = kind(access_token="T", transport=Script(answer(200, ENVELOPE | {"resources": [{field: "x"}]})))
    report = bulk(getattr(service, method), ids=["x"], at_once=10)
    assert (report.ok, [*report.records]) == (True, ["x"])


@pytest.mark.filterwarnings("ignore:PerformIncidentAction is deprecated")
@each(
    ("kind", "method", "body"),
    [
        (Incidents, "perform_incident_action", {"resources": [{"detections_updated": ["d"]}]}),
        (FileVantage, "signal_changes", {"ids": ["x"]}),
    ],
)
def test_a_write_whose_record_names_no_id_is_done_in_bulk(kind, method, body):
    more: Any = {"add_comment": "seen"} if kind is Incidents else {}
    service = kind(access_token="T", transport=Script(answer(200, ENVELOPE | body)))
    assert bulk(getattr(service, method), ids=["x"], **more).ok


def test_the_only_record_of_the_only_id_is_its_own_though_it_names_none():
    script = Script(answer(200, ENVELOPE | {"resources": [{"token": "t"}]}))
    report = bulk(NGSIEM(access_token="T", transport=script).regenerate_ingest_token, ids=["c1"])
    assert (report.done, report.failed, report.unclear) == (["c1"], {}, [])
