"""One batch: which outcome is reported after which answers, and what is on the wire."""

from __future__ import annotations

import gzip
import json
import socket
from typing import Any

import pytest

from falconlite import HEC, BatchOutcome, IngestPayload, Retry
from tests.cases import each
from tests.hec.served import ACCEPTED, KEY, collecting, refused
from tests.raw import CLOSE, RESET, SILENCE, chunked, plain

EVENT = {"host": "h", "timestamp": 1, "a": "b"}
BUSY = refused(b"503 Service Unavailable")
WAIT = refused(b"429 Too Many Requests", more=b"Retry-After: 7\r\n")


@each(
    "steps, state, status, attempts, repeated",
    [
        ([ACCEPTED], "sent", 200, 1, False),
        ([(plain(b'{"text": "ok"}', b"202 Accepted"),)], "sent", 202, 1, False),
        ([(chunked(b'{"code"', b": 0}"),)], "sent", 200, 1, False),
        # a success that is not to be believed
        ([(plain(b""),)], "unclear", 502, 1, False),
        ([(plain(b"", b"204 No Content", b""),)], "unclear", 502, 1, False),
        ([(plain(b"<html>proxy</html>", more=b"Content-Type: text/html\r\n"),)], "unclear", 502, 1, False),
        ([(plain(b"[]"),)], "unclear", 502, 1, False),
        ([(plain(b'{"text": "no", "code": 9}'),)], "unclear", 502, 1, False),
        # refusals
        ([refused(b"400 Bad Request")], "failed", 400, 1, False),
        ([refused(b"401 Unauthorized")], "failed", 401, 1, False),
        ([refused(b"404 Not Found", b"")], "failed", 404, 1, False),
        ([refused(b"302 Found", b"", b"Location: /other\r\n")], "failed", 302, 1, False),
        # limits: nothing was stored, so nothing can be there twice
        ([WAIT, ACCEPTED], "sent", 200, 2, False),
        ([WAIT], "failed", 429, 3, False),
        # faults: the events may be stored already
        ([BUSY, ACCEPTED], "sent", 200, 2, True),
        ([BUSY], "unclear", 503, 3, True),
        ([(RESET,), ACCEPTED], "sent", 200, 2, True),
        ([(CLOSE,)], "unclear", 500, 3, True),
        ([(plain(b"{}")[:-1], CLOSE), ACCEPTED], "sent", 200, 2, True),
        ([BUSY, refused(b"400 Bad Request")], "unclear", 400, 2, False),
        ([(RESET,), WAIT], "unclear", 429, 3, False),
        ([(RESET,), BUSY, WAIT], "unclear", 429, 3, True),
        ([refused(b"500 Internal Server Error")], "unclear", 500, 1, False),
        ([refused(b"408 Request Timeout")], "unclear", 408, 1, False),
    ],
)
def test_the_outcome_says_what_is_known(steps, state, status, attempts, repeated):
    with collecting(*steps) as (hec, collector):
        report = hec.send_events([EVENT])
    assert len(collector.asked) == attempts == report.attempts
    assert {name: getattr(report, name) for name in ("sent", "failed", "unclear")} == {
        "sent": 0,
        "failed": 0,
        "unclear": 0,
    } | {state: 1}
    assert report.repeated == repeated
    assert (hec.last_status, report.ok) == (200 if state == "sent" else status, state == "sent")
    if state != "sent":
        [problem] = report.problems
        assert (problem.state, problem.status, problem.attempts, problem.repeated) == (
            state,
            status,
            attempts,
            repeated,
        )
        assert str(problem.error)


@each("steps", [[BUSY], [(RESET,)], [(CLOSE,)]])
def test_at_most_once_sends_nothing_again_that_may_have_arrived(steps):
    with collecting(*steps, ACCEPTED, at_least_once=False) as (hec, collector):
        report = hec.send_events([EVENT])
    assert (len(collector.asked), report.unclear, report.repeated) == (1, 1, 0)


def test_at_most_once_still_waits_for_the_rate_limit():
    with collecting(WAIT, ACCEPTED, at_least_once=False) as (hec, collector):
        clock: Any = hec._sender.connection.clock
        before = clock.skipped
        assert hec.send_event(EVENT) == 200
        assert 7 <= clock.skipped - before <= 8
    assert len(collector.asked) == 2


def test_without_a_connection_the_events_have_failed_and_nothing_is_unclear():
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with HEC(KEY, "k", base_url=url) as hec:
        report = hec.send_events([EVENT])
        assert (report.failed, report.unclear, report.attempts, hec.last_status) == (1, 0, 3, 500)
        assert hec.send_event(EVENT) == 500
        assert hec.test_connection() is False


def test_an_answer_that_does_not_come_in_time_is_unclear():
    with collecting((SILENCE,), ingest_timeout=0.2, retry_count=1) as (hec, _):
        assert hec.send_event(EVENT) == 500
        assert "timed out" in str(hec.last_message)
        assert (hec.totals.unclear, hec.totals.failed) == (1, 0)


def test_a_pause_that_is_longer_than_the_policy_allows_is_not_awaited():
    long = refused(b"429 Too Many Requests", more=b"Retry-After: 999\r\n")
    with collecting(long, retry=Retry(5, longest=10)) as (hec, collector):
        assert hec.send_event(EVENT) == 429
    assert len(collector.asked) == 1


# On the wire


def test_a_batch_is_compressed_and_one_small_event_is_not():
    with collecting() as (hec, collector):
        hec.send_event(EVENT)
        hec.send_events({"n": n} for n in range(100))
    small, large = collector.asked
    assert "content-encoding" not in small.headers
    assert large.headers["content-encoding"] == "gzip"
    assert len(large.body) < len(gzip.decompress(large.body)) / 5
    assert {one.headers["authorization"] for one in (small, large)} == {f"Bearer {KEY}"}
    assert [event["n"] for event in collector.events[1:]] == list(range(100))


def test_compression_can_be_switched_off():
    with collecting(compress=False) as (hec, collector):
        hec.send_events({"n": n} for n in range(100))
    assert [json.loads(line)["event"]["n"] for line in collector.asked[0].body.splitlines()] == list(range(100))


@each(
    "settings, event, path, body",
    [
        ({}, "a line", "", b'{"event": "a line"}'),
        ({}, b"bytes", "", b'{"event": "bytes"}'),
        ({"raw_ingest": True}, "a line\n", "/raw", b"a line"),
        (
            {"raw_ingest": True},
            EVENT,
            "/raw",
            b'{"event": {"host": "h", "timestamp": 1, "timeunit": "nanoseconds", "a": "b"}}',
        ),
        (
            {"ingest_format": "xml"},
            EVENT,
            "/raw",
            b"<event><host>h</host><timestamp>1</timestamp><timeunit>nanoseconds</timeunit><a>b</a></event>",
        ),
        ({"ingest_format": "csv"}, EVENT, "/raw", b"h,1,nanoseconds,b"),
        (
            {"ingest_timeunit": "seconds"},
            {**EVENT, "fields": {"f": 1}},
            "",
            b'{"event": {"host": "h", "timestamp": 1, "timeunit": "seconds", "a": "b"}, "fields": {"f": 1}}',
        ),
        (
            {"ingest_timeunit": "seconds"},
            IngestPayload("h", 1, "milliseconds"),
            "",
            b'{"event": {"host": "h", "timestamp": 1, "timeunit": "milliseconds"}}',
        ),
        (
            {},
            {"timestamp": 1, "self": 2, "raw": 3, "to_json": 4},
            "",
            b'{"event": {"host": null, "timestamp": 1, "timeunit": "nanoseconds", "self": 2, "raw": 3, "to_json": 4}}',
        ),
    ],
)
def test_an_event_is_written_in_the_format_of_the_collector(settings, event, path, body):
    with collecting(**settings) as (hec, collector):
        assert hec.send_event(event) == 200
        assert hec.send_events([event]).ok
        kind = hec.ingest_format
    assert collector.bodies == [body, body + b"\n"]
    for one in collector.asked:
        assert (one.verb, one.target) == ("POST", f"/services/collector{path}")
        assert one.headers["content-type"] == kind


@each(
    "settings, event, why",
    [
        ({}, 7, "must be a dict, an IngestPayload or a str, not int"),
        ({}, {1: 2}, "names in an event must be str, not 1"),
        ({}, {"a": object()}, "object is not JSON"),
        ({}, {"a": float("nan")}, "cannot be written"),
        ({}, b"\xff", "cannot be written"),
        ({"raw_ingest": True}, {"fields": {"a": 1}}, "the raw endpoint takes no fields"),
        ({"raw_ingest": True}, "a\nb", "must be one line"),
        ({"raw_ingest": True}, "", "must be one line"),
        ({"ingest_format": "csv"}, {"a": "b\nc"}, "an event in CSV must be one line"),
    ],
)
def test_an_event_that_cannot_be_sent_is_an_error_or_counts_as_failed(settings, event, why):
    with collecting(**settings) as (hec, collector):
        with pytest.raises(ValueError, match=f"{why}.*; nothing was sent"):
            hec.send_event(event)
        with pytest.raises(ValueError, match=rf"event_list\[1\]: .*{why}"):
            hec.send_event_list([{"a": 1}, event])
        assert not collector.asked
        report = hec.send_events([event, {"a": 1}])
    assert (report.failed, report.sent, report.ended, len(collector.asked)) == (1, 1, None, 1)
    assert why.split(",")[0].split(".*")[0] in report.problems[0].message


def test_an_outcome_shows_its_fields_and_no_event():
    outcome = BatchOutcome("sent", 0, 1, 0, 10, 200, {})
    assert "content" not in repr(outcome)
