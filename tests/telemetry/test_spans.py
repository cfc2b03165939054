"""OpenTelemetry: the spans and metrics that come out of the SDK's exporters in memory."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import INVALID_SPAN, SpanKind, StatusCode

from falconlite import APIHarnessV2, FalconError, Hosts, InstallationTokens, OAuth2, TimedOut, parallel
from falconlite.http.messages import Response
from falconlite.simulator import Cloud
from falconlite.telemetry import instrument, uninstrument
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal, token

QUERY = "QueryDevicesByFilterScroll"
LOGIN = "oauth2AccessToken"
OK = answer(200, {"meta": {"trace_id": "T-2"}, "resources": ["a"], "errors": []})
DOWN, BUSY = refusal(503, "down"), refusal(429, "busy")


class Sdk:
    """Providers that keep what they get."""

    def __init__(self):
        self.exporter, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.providers: dict[str, Any] = {
            "tracer_provider": TracerProvider(shutdown_on_exit=False),
            "meter_provider": MeterProvider([self.reader], shutdown_on_exit=False),
        }
        self.providers["tracer_provider"].add_span_processor(SimpleSpanProcessor(self.exporter))
        self.tracer = self.providers["tracer_provider"].get_tracer("test")

    @property
    def spans(self) -> list[Any]:
        return list(self.exporter.get_finished_spans())

    def span(self, name=QUERY):
        (found,) = [span for span in self.spans if span.name == name]
        return found

    def metric(self, name):
        """Return attributes and value of each point of a metric."""
        found: Any = self.reader.get_metrics_data()
        return [
            (dict(point.attributes), getattr(point, "value", None) or getattr(point, "sum", 0.0), point)
            for resource in found.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]


@pytest.fixture
def sdk():
    return Sdk()


def made(sdk, *answers, kind: Any = Hosts, logins=None, **settings):
    found = kind(**CREDS, transport=Script(*answers, logins=logins), clock=Clock(), lazy_login=True, **settings)
    instrument(found, **sdk.providers)
    return found


def test_a_call_is_a_span_with_its_attempts_pauses_status_and_trace_id(sdk):
    hosts = made(sdk, DOWN, BUSY, OK)
    hosts.query_devices(filter="hostname:'canary'")
    waits = hosts.auth_object.clock.waits
    span = sdk.span()
    assert dict(span.attributes) == {
        "http.request.method": "GET",
        "http.request.resend_count": 2,
        "http.response.status_code": 200,
        "server.address": "api.crowdstrike.com",
        "server.port": 443,
        "url.path": "/devices/queries/devices-scroll/v1",
        "falconlite.operation_id": QUERY,
        "falconlite.attempts": 3,
        "falconlite.pause_seconds": pytest.approx(sum(waits)),
        "falconlite.trace_id": "T-2",
    }
    assert (span.kind, span.status.status_code) == (SpanKind.CLIENT, StatusCode.UNSET)
    assert [(event.name, dict(event.attributes)) for event in span.events if event.name == "retry"] == [
        (
            "retry",
            {
                "falconlite.reason": reason,
                "falconlite.pause_seconds": pause,
                "falconlite.attempt": attempt,
                "http.response.status_code": status,
                "error.type": str(status),
            },
        )
        for attempt, reason, pause, status in [
            (1, "server_error", waits[0], 503),
            (2, "rate_limited", waits[1], 429),
        ]
    ]


def test_a_login_is_a_child_of_the_call_that_needs_it(sdk):
    hosts = made(sdk)
    with sdk.tracer.start_as_current_span("job") as job:
        hosts.query_devices()
        assert trace.get_current_span() is job
    call, login = sdk.span(), sdk.span(LOGIN)
    assert call.parent.span_id == job.get_span_context().span_id
    assert login.parent.span_id == call.context.span_id
    assert login.attributes["http.response.status_code"] == 201


@pytest.mark.parametrize("pythonic", [False, True])
@each(
    ("given", "logins", "error"),
    [
        (refusal(404), None, "404"),
        (DOWN, None, "503"),
        (TimedOut(None, "no answer"), None, "TimedOut"),
        (Response(200, {"Content-Type": "text/html"}, b"<html>"), None, "UnreadableAnswer"),
        (OK, [refusal(403)], "LoginFailed"),
    ],
)
def test_a_failed_call_is_an_error_in_either_mode(pythonic, given, logins, error):
    sdk = Sdk()
    hosts = made(sdk, given, logins=logins, retry=False, pythonic=pythonic)
    with suppress(FalconError):
        hosts.query_devices()
    span = sdk.span()
    assert (span.attributes["error.type"], span.status.status_code) == (error, StatusCode.ERROR)
    assert trace.get_current_span() is INVALID_SPAN


def test_an_interrupt_ends_the_span_and_leaves_no_span_current(sdk):
    def interrupted():
        raise KeyboardInterrupt

    hosts = made(sdk, interrupted)
    with pytest.raises(KeyboardInterrupt):
        hosts.query_devices()
    assert sdk.span().attributes["error.type"] == "KeyboardInterrupt"
    assert trace.get_current_span() is INVALID_SPAN


def test_spans_in_threads_of_parallel_bulk_and_paging_are_children_of_the_caller_s_span(sdk):
    cloud = Cloud(hosts=250)
    auth = OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    auth.login()
    instrument(auth, **sdk.providers)
    hosts = Hosts(auth)
    with sdk.tracer.start_as_current_span("job") as job:
        list(parallel(lambda n: hosts.query_devices_by_filter(limit=n), range(1, 21), workers=4))
        ids = list(hosts.query_devices_by_filter_scroll.records(limit=100))
        hosts.get_device_details.bulk(ids=ids, at_once=50)
    found = [span for span in sdk.spans if span.name != "job"]
    assert len(found) >= 28
    assert {span.parent.span_id for span in found} == {job.get_span_context().span_id}


def test_the_span_of_a_call_is_current_in_hooks(sdk):
    names = []

    def note(_event):
        span: Any = trace.get_current_span()
        names.append(span.name)

    hosts = made(sdk, on_request=note)
    hosts.query_devices()
    assert names == [LOGIN, QUERY]


def test_metrics_count_requests_retries_pauses_and_logins(sdk):
    hosts = made(sdk, DOWN, refusal(401), BUSY, OK)
    hosts.query_devices()
    pauses = hosts.auth_object.clock.waits
    requests = {
        (found["falconlite.operation_id"], found["http.response.status_code"], found.get("error.type")): point.count
        for found, _, point in sdk.metric("http.client.request.duration")
    }
    assert requests == {
        (LOGIN, 201, None): 2,
        (QUERY, 503, "503"): 1,
        (QUERY, 401, "401"): 1,
        (QUERY, 429, "429"): 1,
        (QUERY, 200, None): 1,
    }
    retries = {found["falconlite.reason"]: value for found, value, _ in sdk.metric("falconlite.retries")}
    assert retries == {"server_error": 1, "unauthorized": 1, "rate_limited": 1}
    paused = {found["falconlite.reason"]: value for found, value, _ in sdk.metric("falconlite.pause.time")}
    assert paused.pop("limiter", 0.0) < 0.001  # it may open a moment after the pause
    assert paused == {"server_error": pauses[0], "unauthorized": 0.0, "rate_limited": pauses[1]}
    logins = [(found["falconlite.outcome"], value) for found, value, _ in sdk.metric("falconlite.logins")]
    assert logins == [("issued", 2)]


def test_the_duration_is_that_of_each_request_in_seconds(sdk):
    def slow():
        clock.now += 1.5
        return OK

    clock = Clock()
    hosts = Hosts(access_token="T", transport=Script(slow), clock=clock)
    instrument(hosts, **sdk.providers)
    hosts.query_devices()
    ((_, seconds, _),) = sdk.metric("http.client.request.duration")
    assert seconds == 1.5


def test_a_wait_for_the_limiter_is_a_pause_and_no_retry(sdk):
    hosts = made(sdk, requests_per_minute=1)
    hosts.query_devices()
    hosts.query_devices()
    (paused,) = [value for found, value, _ in sdk.metric("falconlite.pause.time")]
    assert paused == pytest.approx(60, abs=2)
    assert sdk.metric("falconlite.retries") == []
    waited = [span for span in sdk.spans if span.events]
    assert [(event.name, event.attributes["falconlite.reason"]) for span in waited for event in span.events] == [
        ("pause", "limiter")
    ]


def test_no_span_or_metric_shows_a_secret_or_a_body(sdk):
    hosts = Hosts(
        client_id="canary-id",
        client_secret="canary-secret-of-a-client",
        ext_headers={"X-Api-Key": "canary-key"},
        transport=Script(
            refusal(401, "canary-answer"), BUSY, OK, logins=map(token, ["canary-token-1", "canary-token-2"])
        ),
        clock=Clock(),
        lazy_login=True,
    )
    instrument(hosts, **sdk.providers)
    hosts.override("POST", "/x/canary-secret-of-a-client?token=canary-query", body={"password": "canary-body"})
    InstallationTokens(hosts).tokens_read(ids="canary-record")
    hosts.logout()
    assert len(sdk.spans) == 5
    shown = "".join(span.to_json() for span in sdk.spans) + str(sdk.reader.get_metrics_data().to_json())
    assert "canary" not in shown


# Switching


def test_it_is_switched_on_twice_and_off(sdk):
    other = Sdk()
    hosts = made(other)
    instrument(hosts.auth_object, **sdk.providers)
    hosts.query_devices()
    assert (len(other.spans), len(sdk.spans)) == (0, 2)
    uninstrument(hosts)
    hosts.query_devices()
    assert len(sdk.spans) == 2
    assert hosts.auth_object.connection.observers is None
    uninstrument(hosts)


def test_it_stands_beside_hooks(sdk):
    events: list[Any] = []
    hosts = made(sdk, on_request=events.append)
    uninstrument(hosts)
    hosts.query_devices()
    assert len(events) == 2
    assert sdk.spans == []


def test_children_and_the_uber_class_are_seen(sdk):
    uber = APIHarnessV2(**CREDS, transport=Script())
    instrument(uber.child("0123456789abcdef0123456789abcdef"), **sdk.providers)
    uber.command("QueryDevicesByFilter")
    Hosts(uber.child("0123456789abcdef0123456789abcdef")).query_devices()
    assert sorted(span.name for span in sdk.spans) == sorted([LOGIN, LOGIN, "QueryDevicesByFilter", QUERY])


def test_without_providers_the_global_ones_are_used_and_stay_as_they_are():
    before = trace.get_tracer_provider()
    hosts = Hosts(access_token="T", transport=Script())
    instrument(hosts)
    assert hosts.query_devices()["status_code"] == 200
    assert trace.get_tracer_provider() is before


@each(
    ("given", "settings", "named"),
    [
        (7, {}, "auth_object"),
        (OAuth2(access_token="T"), {"tracer_provider": 7}, "tracer_provider"),
        (OAuth2(access_token="T"), {"meter_provider": "m"}, "meter_provider"),
    ],
)
def test_a_wrong_argument_is_named(given, settings, named):
    with pytest.raises(TypeError, match=named):
        instrument(given, **settings)


def test_a_broken_exporter_breaks_no_call(caplog):
    class Broken:
        def get_tracer(self, *_args, **_given):
            return self

        def start_span(self, *_args, **_given):
            raise ValueError("canary of a tracer")

    hosts = Hosts(access_token="T", transport=Script())
    instrument(hosts, tracer_provider=Broken())
    for _ in range(2):
        assert hosts.query_devices()["status_code"] == 200
    (record,) = caplog.records
    assert "canary of a tracer" in record.exc_text


def test_without_the_library_the_error_says_what_to_install():
    code = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "from falconlite import OAuth2\n"
        "from falconlite.telemetry import instrument\n"
        "try: instrument(OAuth2(access_token='T'))\n"
        "except ImportError as error: print(error)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert "opentelemetry-api, of the extra otel: pip install" in found.stdout
