"""Lists of containers and clouds keep records that share a field, and calls that start something are sent once."""

from __future__ import annotations

import pytest
from tests.cases import each
from tests.doubles import Script, answer

import falconlite

DOWN = answer(503, {"meta": {}, "resources": [], "errors": [{"code": 503, "message": "down"}]})

SHARED = {
    "ContainerDetections.search_runtime_detections": {"aid": "a"},
    "ContainerDetections.read_detections": {"id": "a"},
    "CSPMRegistration.get_aws_account": {"account_id": ""},
    "DriftIndicators.search_and_read_drift_indicators": {"aid": "a"},
    "KubernetesContainerCompliance.node_findings": {"aid": "a"},
}
"""Lists in which several records may have the same value in a field that looks like an ID."""

STARTS = {
    "BrowserSecurity.update_seraphic_rule": {"id": "r", "add_extension_ids": ["x"]},
    "CloudAWSRegistration.trigger_health_check": {"account_ids": ["123456789012"]},
    "D4CRegistration.azure_download_certificate": {"tenant_id": "t", "refresh": True},
}
"""Calls whose effect is another one if they run twice."""


def called(name, script):
    """Return the method of a service object that sends nothing."""
    service, _, method = name.partition(".")
    kind = getattr(falconlite, service)
    return getattr(kind(access_token="T", lazy_login=True, transport=script), method)


@pytest.mark.filterwarnings("ignore::falconlite.DeprecatedOperation", "ignore::falconlite.DeprecatedClass")
@each("name", SHARED)
def test_records_that_share_a_field_are_all_returned(name):
    found = [SHARED[name] | {"number": number} for number in range(3)]
    page = answer(200, {"meta": {"pagination": {"total": 3}}, "resources": found, "errors": []})
    assert list(called(name, Script(page)).records()) == found


@pytest.mark.filterwarnings("ignore::falconlite.DeprecatedOperation", "ignore::falconlite.DeprecatedClass")
@each("name", STARTS)
def test_a_call_that_starts_something_is_not_repeated_after_a_fault(name):
    script = Script(DOWN)
    assert called(name, script)(**STARTS[name])["status_code"] == 503
    assert len(script.sent) == 1
