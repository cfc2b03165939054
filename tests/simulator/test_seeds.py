"""The programs that falconlite was requested for, from login to answer, over a server; only base_url is added."""

import contextvars
import warnings
from types import SimpleNamespace

import pytest

from falconlite import Alerts, Detects, Hosts


@pytest.fixture
def served(cloud):
    with cloud.serve() as served:
        yield served


def test_hosts_scroll_with_credentials(cloud, served):
    with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url) as hosts:
        response = hosts.query_devices_by_filter_scroll(limit=5)
    assert response["status_code"] == 200
    assert len(response["body"]["resources"]) == 5
    assert response["body"]["meta"]["pagination"]["offset"]


def test_detects_from_the_environment(cloud, served, monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", cloud.client_id)
    monkeypatch.setenv("FALCON_CLIENT_SECRET", cloud.client_secret)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        detects = Detects(base_url=served.url)
    with detects:
        result = detects.query_detects()
    assert (detects.auth_style, result["status_code"]) == ("ENVIRONMENT", 200)
    assert result["body"]["resources"][0].startswith("ldt:")


def test_alerts_in_a_running_context(cloud, served):
    running = contextvars.ContextVar("request")

    def on_query():
        running.set(SimpleNamespace(access_token=cloud.issue_token()))
        with Alerts(base_url=served.url) as alerts:
            result = alerts.query_alerts_v2()
        return alerts.auth_style, result["status_code"], result["body"]

    style, code, body = contextvars.copy_context().run(on_query)
    assert (style, code, len(body["resources"])) == ("CONTEXT", 200, 100)
    assert all(id.startswith(f"{cloud.cid}:ind:") for id in body["resources"])
    assert {call.path for call in cloud.requests} == {"/alerts/queries/alerts/v2"}
