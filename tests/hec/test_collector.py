"""The collector of events: many events, files, settings, and the secrecy of its key."""

from __future__ import annotations

import copy
import gzip
import io
import itertools
import json
import logging
import os
import pickle
import signal
import threading
import traceback
import tracemalloc

import pytest
import requests

from falconlite import (
    HEC,
    Forbidden,
    HTTPEventCollector,
    IngestConfig,
    PartialResult,
    Response,
    SessionManager,
)
from tests.cases import each
from tests.hec.served import ACCEPTED, KEY, collecting, refused
from tests.raw import CLOSE, SILENCE, plain, raw
from tests.talker import certified
from tests.tunnel import tunnel

DENIED = refused(b"403 Forbidden", b'{"text": "Invalid token", "code": 4}')


def numbers(collector):
    return sorted(event["n"] for event in collector.events)


# Many events


def test_each_event_arrives_once_from_several_threads_in_batches_of_the_given_size():
    seen = []
    with collecting(batch_bytes=5000) as (hec, collector):
        report = hec.send_events(
            ({"n": n} for n in range(3000)), workers=4, progress=lambda so_far: seen.append(so_far.sent)
        )
    assert numbers(collector) == list(range(3000))
    assert all(4800 < len(body) <= 5000 for body in sorted(collector.bodies, key=len)[1:])
    assert (report.sent, report.events, report.batches) == (3000, 3000, len(collector.asked))
    assert report.size == report.offset == sum(map(len, collector.bodies))
    assert len(seen) == report.batches
    assert seen[-1] == 3000
    assert report.ok
    assert report.raise_for_failures() is report


def test_a_refused_key_ends_the_call_and_the_report_counts_every_event_that_was_taken():
    taken = []

    def events():
        for n in range(100_000):
            taken.append(n)
            yield {"n": n}

    with collecting(ACCEPTED, DENIED, batch_bytes=2000) as (hec, collector):
        report = hec.send_events(events(), workers=2)
    assert isinstance(report.ended, Forbidden)
    assert report.sent > 0
    assert report.sent + report.failed == report.events == len(taken) < 1000
    assert len(collector.asked) == report.batches < 10
    assert hec.last_status == 403
    assert hec.last_report is report
    with pytest.raises(PartialResult, match=f"{report.sent} events were sent, {report.failed} failed") as caught:
        report.raise_for_failures()
    again = pickle.loads(pickle.dumps(report))
    assert (bool(again), again.sent, again.problems[0].status) == (False, report.sent, 403)
    again.end(None)  # it has a lock
    assert (caught.value.code, caught.value.done, caught.value.__cause__) == (403, report.sent, report.ended)


def test_a_batch_that_is_refused_for_its_content_does_not_stop_the_others():
    with collecting(ACCEPTED, refused(b"400 Bad Request"), ACCEPTED, batch_bytes=2000) as (hec, _):
        report = hec.send_events(({"n": n} for n in range(100)), workers=1)
    [problem] = report.problems
    assert (report.failed, report.ended, report.events) == (problem.events, None, 100)
    assert report.sent == 100 - problem.events
    assert hec.last_status == 400


def test_an_error_of_the_events_is_raised_after_those_before_it_were_sent():
    def events():
        yield from ({"n": n} for n in range(50))
        raise ArithmeticError("mine")

    with collecting(batch_bytes=1000) as (hec, collector):
        with pytest.raises(ArithmeticError, match="mine"):
            hec.send_events(events())
        assert numbers(collector) == list(range(50))
        assert (hec.last_report.sent, hec.last_report.events) == (50, 50)


def test_after_an_error_in_progress_what_was_sent_is_in_the_last_report():
    def fail(report):
        raise KeyError("mine")

    source = ({"n": n} for n in range(10_000))
    before = set(threading.enumerate())
    with collecting(batch_bytes=1000) as (hec, collector):
        with pytest.raises(KeyError, match="mine") as raised:
            hec.send_events(source, workers=2, progress=fail)
        left = set(threading.enumerate()) - before
        assert not [thread for thread in left if thread.name.startswith("falconlite-parallel")]
        del raised  # its frames held the iteration
        report = hec.last_report
        assert report.sent == hec.totals.sent == len(collector.events)
        assert report.sent + report.failed == report.events == next(source)["n"] < 1000


def test_a_list_is_sent_event_by_event_and_each_refusal_is_counted():
    with collecting(ACCEPTED, refused(b"400 Bad Request"), ACCEPTED, thread_count=1) as (hec, collector):
        assert hec.send_event_list([{"n": n} for n in range(5)]) == 4
        assert numbers(collector) == list(range(5))
        assert [len(body.splitlines()) for body in collector.bodies] == [1] * 5
        assert hec.last_report.problems[0].first == 1
        assert list(hec.send_event_list([{"n": 1}, {"n": 2}], show_progress=True)) == [1, 2]
        assert (hec.totals.sent, hec.totals.failed, hec.totals.problems) == (6, 1, [])


def test_the_iterator_of_a_list_sends_nothing_before_it_is_read():
    with collecting() as (hec, collector):
        counts = hec.send_event_list([{"n": 1}], show_progress=True)
        assert not collector.asked
        assert next(counts) == 1


@each("call", ["send_events", "send_event_list"])
@each("events", [{"a": 1}, "text", b"bytes", 7, None])
def test_events_are_an_iterable_and_not_one_event(call, events):
    with collecting() as (hec, collector):
        with pytest.raises(TypeError, match="must be an iterable of events, not"):
            getattr(hec, call)(events)
        assert not collector.asked


# Files


def test_the_lines_of_a_file_arrive_unchanged_and_none_is_split(tmp_path):
    lines = [b"line %d %s\r\n" % (number, b"x" * (number % 50)) for number in range(500)]
    path = tmp_path / "events.log"
    for content in (b"".join(lines), gzip.compress(b"".join(lines))):
        path.write_bytes(content)
        with collecting(batch_bytes=2000) as (hec, collector):
            assert hec.send_event_file(path) == 200
        assert sorted(line for body in collector.bodies for line in body.splitlines(keepends=True)) == sorted(lines)
        assert {one.target for one in collector.asked} == {"/services/collector/raw"}
        assert (hec.last_report.sent, hec.last_report.offset) == (500, sum(map(len, lines)))


def test_a_file_resumes_where_an_earlier_call_ended():
    lines = [b"line %d\n" % number for number in range(2000)]
    with collecting(ACCEPTED, DENIED, batch_bytes=1000) as (hec, collector):
        first = hec.send_file(io.BytesIO(b"".join(lines)), workers=1)
        collector.steps = [ACCEPTED]
        [*_, begin] = [problem.start for problem in first.problems[:1]]
        second = hec.send_file(io.BytesIO(b"".join(lines)), start=begin, workers=1)
    accepted = [collector.bodies[0], *collector.bodies[first.batches :]]
    assert b"".join(accepted) == b"".join(lines)
    assert first.sent + second.sent == 2000


class Endless:
    """A file of many lines that is never in memory as a whole."""

    def __init__(self, size):
        self.left = size

    def read(self, size):
        size = min(size, self.left)
        self.left -= size
        return (b"a line of some file\n" * (size // 20 + 1))[-size:] if size else b""


@pytest.mark.no_cover
def test_memory_holds_a_few_batches_and_not_the_file_nor_the_events():
    sends = (
        lambda hec: hec.send_file(Endless(10_000_000), workers=2),
        lambda hec: hec.send_events(({"n": n, "text": "x" * 300} for n in range(12_000)), workers=2),
    )
    with (
        raw(lambda _: (server.asked.clear(), ACCEPTED)[1]) as server,
        HEC(KEY, "k", base_url=server.url, batch_bytes=250_000) as hec,
    ):
        hec.send_events([{"a": 1}])
        for send in sends:
            tracemalloc.start()
            report = send(hec)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert report.ok
            assert report.size > 4_500_000
            assert peak < 3_000_000


def test_a_blank_file_sends_nothing(tmp_path):
    with collecting() as (hec, collector):
        for content in (b"", b"\n \n"):
            assert hec.send_file(io.BytesIO(content)).ok
        assert not collector.asked


@each(
    "given, why", [({"start": -1}, "start must be"), ({"workers": 0}, "workers must be"), ({"progress": 1}, "progress")]
)
def test_wrong_arguments_send_nothing(given, why):
    with collecting() as (hec, collector):
        with pytest.raises((TypeError, ValueError), match=why):
            hec.send_file(io.BytesIO(b"a\n"), **given)
        assert not collector.asked


def test_parts_of_a_str_have_falconpys_shape():
    hec = HEC(KEY, "k")
    assert hec.slice_raw_data("a\nb") == [{"data": "a\nb", "count": 2}]
    parts = hec.slice_raw_data("x" * 99 + "\n" + "line\n" * 2_500_000)
    assert [len(part["data"]) <= 10_240_000 for part in parts] == [True, True]
    assert sum(part["count"] for part in parts) == 2_500_001


# Where the key goes


def test_the_key_goes_to_the_host_of_the_connector_over_tls(tmp_path):
    host = "url-key.ingest.eu-1.crowdstrike.com"
    tls, authority = certified(tmp_path, host)
    with raw(lambda _: ACCEPTED, tls) as server, tunnel({host: server.talker.port}) as proxy:
        with HEC(KEY, "url-key", ingest_region="eu-1", ssl_verify=authority, proxy=proxy.url) as hec:
            assert hec.send_event({"a": 1}) == 200
            assert hec.send_file(io.BytesIO(b"a\n")).ok
            assert [hec.ingest_url, hec.raw_ingest_url] == [f"https://{host}{one.target}" for one in server.asked]
            hec.ingest_base_url = "us-2"
            assert hec.send_event({"a": 1}) == 500  # the proxy refuses the other host
        assert proxy.asked[0] == host
        assert set(proxy.asked) == {host, "url-key.ingest.us-2.crowdstrike.com"}
        with HEC(KEY, "url-key", ingest_region="eu1", proxy=proxy.url) as hec:  # the CA is not known
            assert hec.send_event({"a": 1}) == 500
            assert "certificate" in str(hec.last_message).lower()
            assert (hec.totals.attempts, hec.totals.failed) == (1, 1)
    assert len(server.asked) == 2


def test_a_redirect_is_not_followed():
    with raw(lambda _: ACCEPTED) as other:
        moved = refused(b"307 Temporary Redirect", b"", f"Location: {other.url}/services/collector\r\n".encode())
        with collecting(moved) as (hec, _):
            assert hec.send_event({"a": 1}) == 307
            assert hec.send_events([{"a": 1}]).failed == 1
        assert not other.asked


@each(
    "url_key",
    ["evil.example/", "a.b", "a@b", "a:80", "", "-a", "a b", "a/../b", "ä", "https://a.ingest.us-1.crowdstrike.com"],
)
def test_a_url_key_cannot_name_another_host(url_key):
    with pytest.raises(ValueError, match="ingest_url_key must be the part of the connector's URL"):
        HEC(KEY, url_key)
    hec = HEC(KEY, "good")
    with pytest.raises(ValueError, match="ingest_url_key"):
        hec.ingest_url_key = url_key
    assert hec.ingest_url == "https://good.ingest.us-1.crowdstrike.com/services/collector"


@each("base_url", ["us-1", "auto", "http://collector.example", "https://a@b.example", 7, "evil.example"])
def test_a_collector_of_ones_own_is_a_url_with_tls(base_url):
    with pytest.raises(ValueError, match="base_url"):
        HEC(KEY, "k", base_url=base_url)


def test_the_url_that_the_console_shows_is_a_base_url():
    for path in ("", "/", "/services/collector", "/services/collector/raw"):
        made = HEC(KEY, "k", base_url=f"https://x.ingest.us-2.crowdstrike.com{path}")
        assert made.ingest_url == "https://x.ingest.us-2.crowdstrike.com/services/collector"


# The secrecy of the key


def reported(error):
    """Return what a report of an error with variables shows, without those of this module."""
    lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
    return "".join(line for line in lines if __file__ not in line)


def test_the_key_is_in_no_repr_log_error_or_frame(caplog):
    quoted = json.dumps({"text": f"token {KEY} is not valid", "code": 4}).encode()
    steps = [
        refused(b"403 Forbidden", quoted),
        (plain(quoted, b"200 OK"),),
        (plain(KEY.encode()),),
        (b"HTTP/1.1 200 " + KEY.encode(), CLOSE),
    ]
    caplog.set_level(logging.DEBUG)
    shown: list[object] = []

    def seen(event):
        shown.append(repr(event))

    for step in steps:
        with collecting(step, debug=True, on_response=seen) as (hec, collector):
            hec.send_event({"a": 1})
            shown += [hec, hec.last_message, hec.ingest_config, hec.hec_headers, hec.session_manager, hec.log_facility]
            report = hec.send_events([{"a": 1}])
            shown += [report, report.problems]
            try:
                report.raise_for_failures()
            except PartialResult as error:
                shown.append(reported(error))
                shown.append(pickle.dumps(error))
            hec.log_activity(f"mine {KEY}")
        assert collector.asked
    for wrong in ({"ingest_format": "doc"}, {"ingest_region": "mars"}, {"api_url_key": "a/b"}, {"nonsense": 1}):
        with pytest.raises((TypeError, ValueError)) as caught:
            HEC(**{"api_key": KEY, "api_url_key": "k"} | wrong)
        shown.append(reported(caught.value))
    logged = caplog.text
    assert "Authorization" in logged
    assert "mine REDACTED" in logged
    for text in [*map(repr, shown), logged]:
        assert KEY not in text
        assert KEY[11:] not in text


def test_a_person_can_ask_for_the_key_in_the_log(caplog):
    caplog.set_level(logging.DEBUG)
    with collecting(debug=True, sanitize_log=False) as (hec, _):
        hec.send_event({"secret event": 1})
    assert KEY in caplog.text
    assert "secret event" not in caplog.text
    assert hec.hec_headers["Authorization"] == f"Bearer {KEY}"
    assert hec.ingest_key == KEY


def test_a_collector_is_shared_and_not_copied_or_pickled():
    hec = HEC(KEY, "k")
    for one in (hec, hec.ingest_config):
        assert copy.copy(one) is copy.deepcopy(one) is one
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(one)


# Settings


@each(
    "settings, why",
    [
        ({"ingest_fromat": "json"}, "did you mean 'ingest_format'"),
        ({"ingest_format": "doc"}, "ingest_format must be one of json, csv, xml, yaml"),
        ({"ingest_format": 1}, "ingest_format must be a str"),
        ({"ingest_region": "mars"}, "ingest_region must be one of us1, us2"),
        ({"ingest_timeunit": "hours"}, "ingest_timeunit must be one of"),
        ({"ingest_timeout": -1}, "ingest_timeout must be"),
        ({"ingest_timeout": "soon"}, "ingest_timeout must be"),
        ({"retry_count": 0}, "retry_count must be"),
        ({"thread_count": -1}, "thread_count must be"),
        ({"batch_bytes": 10}, "batch_bytes must be"),
        ({"batch_bytes": 11_000_000}, "batch_bytes must be"),
        ({"compress": "no"}, "compress must be"),
        ({"at_least_once": 1}, "at_least_once must be"),
        ({"api_key": ""}, "ingest_key must not be empty"),
        ({"api_key": None}, "ingest_key must be a str"),
        ({"api_key": "a\nb"}, "ingest_key is sent as a header"),
    ],
)
def test_a_wrong_setting_is_an_error_that_names_it(settings, why):
    with pytest.raises((TypeError, ValueError), match=why):
        HEC(**{"api_key": KEY, "api_url_key": "k"} | settings)


def test_a_misspelt_attribute_is_an_error():
    with pytest.raises(AttributeError, match="did you mean 'ingest_format'"):
        HEC(KEY, "k").ingest_fromat = "xml"  # type: ignore[attr-defined]  # misspelt on purpose


def test_settings_that_are_changed_take_effect_at_the_next_call():
    with collecting(refused(b"503 Service Unavailable")) as (hec, collector):
        hec.ingest_key, hec.ingest_format, hec.raw_ingest, hec.retry_count = " other-key\n", "yaml", True, 2
        hec.send_event({"a": 1})
        hec.session_manager = SessionManager(3, 4)
        hec.send_event({"a": 1})
        hec.ingest_config = IngestConfig("third-key", "k", "csv")
        hec.send_event("a,b")
    found = [(one.headers["authorization"], one.headers["content-type"], one.target) for one in collector.asked]
    assert found[:6] == [("Bearer other-key", "application/x-yaml", "/services/collector/raw")] * 6
    assert found[6:] == [("Bearer third-key", "text/csv", "/services/collector/raw")] * 4
    assert (hec.thread_count, hec.retry_count, hec.ingest_format_name) == (3, 4, "CSV")


def test_a_session_of_the_callers_sends_the_requests():
    with requests.Session() as session:
        session.headers["X-Mine"] = "1"
        with collecting() as (hec, collector):
            hec.sessions = [session]
            assert hec.send_event({"a": 1}) == 200
            assert hec.sessions == [session]
            assert next(hec.session_manager) is session
        assert collector.asked[0].headers["x-mine"] == "1"


def test_an_answer_to_a_batch_may_take_longer_than_that_to_one_event_unless_a_timeout_is_given():
    class Noting:
        timeouts: list[object] = []  # noqa: RUF012  # of one test

        def send(self, base_url, request):
            self.timeouts.append(request.timeout)
            raise RuntimeError("enough")

        def close(self):
            pass

    for settings in ({}, {"ingest_timeout": 9}):
        hec = HEC(KEY, "k", transport=Noting(), **settings)
        for send in (lambda hec=hec: hec.send_event({"a": 1}), lambda hec=hec: hec.send_events([{"a": 1}])):
            with pytest.raises(RuntimeError, match="enough"):
                send()
    assert Noting.timeouts == [(5.0, 5.0), (5.0, 60.0), (9, 9), (9, 9)]
    assert (hec.last_report.unclear, hec.last_report.events) == (1, 1)


def test_threads_share_a_collector():
    with collecting() as (hec, collector):
        threads = [threading.Thread(target=hec.send_event, args=({"n": n},)) for n in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert numbers(collector) == list(range(20))
    assert hec.totals.sent == 20


def test_a_deadline_ends_a_call_whose_answer_does_not_come():
    with collecting((SILENCE,), deadline=0.2) as (hec, _):
        assert hec.send_event({"a": 1}) == 500
        assert (hec.totals.unclear, hec.totals.attempts) == (1, 1)


def test_both_names_are_one_class():
    assert HTTPEventCollector is HEC


def test_after_an_interrupt_every_event_that_was_taken_is_counted():
    class Interrupting:
        def __init__(self):
            self.sent = 0

        def send(self, base_url, request):
            self.sent += 1
            if self.sent == 5:
                os.kill(os.getpid(), signal.SIGINT)
            return Response(200, {"Content-Type": "application/json"}, b"{}")

        def close(self):
            pass

    for _ in range(10):
        source = map("event {}".format, itertools.count())  # in C: an interrupt cannot end it
        hec = HEC(KEY, "k", transport=Interrupting(), batch_bytes=2000)
        with pytest.raises(KeyboardInterrupt):
            hec.send_events(source)
        report = hec.last_report
        assert report.sent + report.failed + report.unclear == report.events == int(next(source).split()[1])
        assert report.sent > 0
