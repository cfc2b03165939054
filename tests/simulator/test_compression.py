"""Answers in gzip: for whom, and that they hold the same."""

import gzip
import http.client
import json

import pytest

from falconlite import Hosts
from falconlite.simulator import Call, Fault
from falconlite.simulator.faults.latency import Latency
from falconlite.simulator.faults.travel import Disturbed
from falconlite.simulator.serving.control import Control
from tests.cases import cases, each

TARGET = "/devices/queries/devices/v1"
RECORDS = "/devices/combined/devices/v1?limit=7"


@pytest.fixture
def ask(cloud):
    """Return a function that calls the cloud as its servers do, with an Accept-Encoding."""
    control = Control(cloud)

    def ask(accepted=None, target=TARGET):
        headers = {"Authorization": f"Bearer {cloud.issue_token()}", "Host": "127.0.0.1"}
        if accepted is not None:
            headers["accept-Encoding"] = accepted
        try:
            return control.handle(Call("GET", target, headers))
        except Disturbed as disturbed:
            return disturbed.response

    return ask


@each(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("GZIP, deflate", True),
        ("br;q=1.0, gzip;q=0.2", True),
        ("x-gzip", True),
        ("*", True),
        ("gzip;q=nonsense", True),
        (None, False),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip; q=0.0, *", False),
        ("*;q=0", False),
        ("gzipped, br", False),
    ],
)
def test_a_client_gets_gzip_if_it_accepts_it(ask, accepted, packed):
    answer = ask(accepted)
    assert answer.headers.get("Content-Encoding") == ("gzip" if packed else None)
    assert answer.headers["Content-Length"] == str(len(answer.content))
    content = gzip.decompress(answer.content) if packed else answer.content
    assert len(json.loads(content)["resources"]) == 60


def test_the_same_answer_is_the_same_bytes(ask, cloud):
    first = ask("gzip").content
    cloud.reset()
    assert ask("gzip").content == first


def test_refusals_and_late_answers_are_gzip_and_endpoints_are_not(ask, cloud):
    assert ask("gzip", "/no/where").headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in ask("gzip", "/_sim/clock").headers
    cloud.faults.latency = Latency(0.001)
    assert len(json.loads(gzip.decompress(ask("gzip").content))["resources"]) == 60


@each("latency", [None, Latency(0.001)])
def test_records_that_are_packed_one_by_one_are_those_of_the_plain_answer(ask, cloud, latency):
    cloud.faults.latency = latency
    plain, packed = ask(None, RECORDS), ask("gzip", RECORDS)
    assert packed.headers["Content-Length"] == str(len(packed.content))
    content = gzip.decompress(packed.content)
    assert content.partition(b'"resources"')[2] == plain.content.partition(b'"resources"')[2]
    assert len(json.loads(content)["resources"]) == 7


def test_a_cloud_without_a_server_answers_without_gzip(ask, cloud):
    ask("gzip", RECORDS)
    assert cloud.handle(cloud.requests[-1]).content.startswith(b"{")


@each(
    "fault",
    [Fault.gzip(), Fault.damaged_gzip(), Fault.html(), Fault.wrong_length(7), Fault.chunked(), Fault.cut_before()],
)
@each("target", [TARGET, RECORDS])
def test_a_fault_is_what_it_would_be_without_gzip(ask, cloud, fault, target):
    cloud.faults.add(fault, times=2)
    plain, packed = ask(None, target), ask("gzip", target)
    if plain is None:
        assert packed is None
    else:
        assert plain.headers.keys() == packed.headers.keys()
        assert plain.headers.get("Content-Encoding") == packed.headers.get("Content-Encoding")


def test_both_servers_and_both_clients_read_it(cloud):
    falconpy = pytest.importorskip("falconpy")
    asgi = pytest.importorskip("tests.simulator.test_asgi", reason="needs uvicorn")
    with cloud.serve() as served, asgi.Process(cloud) as process, cases() as case:
        for server in (served, process):
            with case(server.url), Hosts(access_token=cloud.issue_token(), base_url=server.url) as ours:
                theirs = falconpy.Hosts(access_token=cloud.issue_token(), base_url=server.url)
                found, same = theirs.query_devices_by_filter(limit=40), ours.query_devices_by_filter(limit=40)
                assert (found["headers"]["Content-Encoding"], len(found["body"]["resources"])) == ("gzip", 40)
                assert same["body"]["resources"] == found["body"]["resources"]
                connection = http.client.HTTPConnection("127.0.0.1", server.port)
                connection.request("HEAD", TARGET, headers={"Accept-Encoding": "gzip"})
                assert connection.getresponse().getheader("Content-Encoding") == "gzip"
                connection.close()
