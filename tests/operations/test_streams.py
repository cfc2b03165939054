"""Streamed calls: what the caller gets in both modes, in every way to make the call."""

from __future__ import annotations

import hashlib
import logging

import pytest

from falconlite import APIError, APIHarnessV2, Download, Forbidden, Hosts, LoginFailed, OAuth2, Refused, TransportError
from falconlite.http.messages import Response
from falconlite.simulator import Cloud, Fault
from tests.doubles import CREDS, Script, refusal, token

ROUTE = "/some/file/v1"
SIZE = 200_000
BODY = bytes(n % 251 for n in range(SIZE))


@pytest.fixture
def cloud():
    return Cloud(hosts=1)


@pytest.fixture
def served(cloud):
    with cloud.serve() as served:
        yield served


@pytest.fixture(params=["class", "uber", "operation", "in process"])
def ask(request, cloud, served):
    """Make a streamed call, in one of the ways."""
    creds = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    if request.param == "in process":
        hosts = Hosts(**creds, transport=cloud)
        return lambda **options: hosts.override("GET", ROUTE, stream=True, **options)
    falcon = APIHarnessV2(**creds, base_url=served.url)
    if request.param == "class":
        return lambda **options: Hosts(falcon).override("GET", ROUTE, stream=True, **options)
    if request.param == "uber":
        return lambda **options: falcon.command(override=f"GET,{ROUTE}", stream=True, **options)
    return lambda **options: falcon.command("QueryDevicesByFilter", limit=1, stream=True, **options)


@pytest.mark.usefixtures("every_way")
@pytest.mark.parametrize("pythonic", [False, True])
def test_a_success_is_a_download_that_can_be_saved(cloud, ask, pythonic, tmp_path):
    cloud.faults.add(Fault.huge(SIZE), verb="GET")
    with ask(pythonic=pythonic) as found:
        assert isinstance(found, Download)
        assert (found.ok, found.status_code, found.attempts) == (True, 200, 1)
        saved = found.raise_for_status().save(tmp_path / "file")
    assert (saved.size, saved.sha256) == (SIZE, hashlib.sha256(BODY).hexdigest())
    assert (tmp_path / "file").read_bytes() == BODY


@pytest.mark.usefixtures("every_way")
def test_a_refusal_is_no_file(cloud, ask, tmp_path):
    cloud.faults.add(Fault.status(403, body={"errors": [{"code": 403, "message": "no"}]}), times=None, verb="GET")
    found = ask()
    assert isinstance(found, Refused)
    assert (found.ok, found.status_code, found.result.errors[0]["message"]) == (False, 403, "no")
    for read in (found.read, found.raise_for_status, lambda: found.save(tmp_path / "file"), lambda: list(found)):
        with pytest.raises(Forbidden):
            read()
    with pytest.raises(Forbidden, match="no"):
        ask(pythonic=True)
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("every_way")
def test_a_redirect_is_no_file_either(cloud, ask):
    cloud.faults.add(Fault.redirect("https://example.com/file"), times=None, verb="GET")
    assert (ask().ok, ask().status_code) == (False, 302)
    with pytest.raises(APIError, match="302"):
        ask(pythonic=True)


@pytest.mark.usefixtures("every_way")
def test_a_streamed_call_is_sent_again_and_signed_anew_as_any_other(cloud, ask):
    cloud.faults.add(Fault.status(503), verb="GET")
    cloud.faults.add(Fault.status(401), verb="GET")
    cloud.faults.add(Fault.huge(10), verb="GET")
    found = ask()
    assert (found.read(), found.attempts) == (BODY[:10], 3)


@pytest.mark.usefixtures("every_way")
def test_no_answer_is_no_file(cloud, ask):
    cloud.faults.add(Fault.cut_before(), times=None, verb="GET")
    found = ask(retry=False)
    assert (found.ok, found.status_code, found.result.answered) == (False, 500, False)
    with pytest.raises(TransportError):
        found.read()
    with pytest.raises(TransportError):
        ask(retry=False, pythonic=True)


@pytest.mark.usefixtures("every_way")
def test_a_file_that_breaks_off_is_no_file(cloud, ask, tmp_path):
    cloud.faults.add(Fault.huge(SIZE, after=1000), verb="GET")
    with pytest.raises(TransportError):
        ask().save(tmp_path / "file")
    assert not list(tmp_path.iterdir())


def test_a_call_that_cannot_be_made_is_refused_before_it_is_sent():
    net = Script()
    found = Hosts(access_token="T", transport=net).override("FETCH", ROUTE, stream=True)
    assert (found.ok, found.status_code, net.sent) == (False, 405, [])


def test_a_login_that_is_refused_is_no_file():
    net = Script(logins=[refusal()])
    refused = Hosts(OAuth2(**CREDS, transport=net), lazy_login=True).override("GET", ROUTE, stream=True)
    assert isinstance(refused, Refused)
    assert refused.status_code == 403
    raised = []
    for ask in (refused.raise_for_status, refused.read, refused.result.raise_for_status):
        with pytest.raises(LoginFailed, match="invalid client secret") as error:
            ask()
        raised.append(error.value)
    assert len(set(map(id, raised))) == 3, "one error for all would gather the frames of each"


def test_what_a_transport_has_read_already_is_a_download_too():
    net = Script(Response(200, {}, b"PK"), logins=[token()])
    assert Hosts(OAuth2(**CREDS, transport=net)).override("GET", ROUTE, stream=True).read() == b"PK"


def test_a_stream_is_logged_by_its_head(caplog):
    net = Script(Response(200, {"X-A": "1"}, b"PK"))
    with caplog.at_level(logging.DEBUG, "falconlite"):
        hosts = Hosts(access_token="T", transport=net, debug=True)
        hosts.override("GET", ROUTE, stream=True)
    assert "STATUS CODE: 200" in caplog.text
    assert "RESULT: a stream" in caplog.text
    assert "PK" not in caplog.text


def test_an_operation_that_is_no_download_takes_no_stream():
    with pytest.raises(TypeError, match="stream"):
        Hosts(access_token="T", transport=Script()).query_devices(stream=True)  # type: ignore[call-arg]  # wrong on purpose
