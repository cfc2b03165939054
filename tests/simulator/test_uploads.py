"""Forms with a file, files that are the whole body, and answers that are files."""

import hashlib
from http.client import HTTPConnection

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite.simulator import Cloud, VirtualClock
from falconlite.simulator.routes import operations
from tests.cases import each
from tests.simulator.test_asgi import Process

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
CLOUD = Cloud(hosts=1, rate_limit=10**9)
CONTENT = st.one_of(
    st.binary(max_size=200),
    st.sampled_from([b"\r\n", b"--", b"\r\n--", b"\r\n\r\n", b"a\r\n--x\r\nb", b"\x00" * 70_000]),
)
TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20).map(str.strip).filter(bool)


@QUICK
@given(CONTENT.filter(bool), TEXT, TEXT)
def test_what_requests_sends_in_a_form_arrives_and_comes_back(caller, content, name, description):
    call = caller(CLOUD)
    form = {"name": name, "description": description}
    made = call.upload("RTR-CreatePut-FilesV2", form, [("file", ("x.bin", content, "image/png"))])
    assert made.status == 200, made
    (record,) = made.resources
    assert (record["name"], record["description"], record["size"]) == (name, description, len(content))
    assert record["sha256"] == hashlib.sha256(content).hexdigest()
    status, headers, back = call.download("RTR-GetPutFileContents", id=record["id"])
    assert (status, back, headers["Content-Length"]) == (200, content, str(len(content)))
    assert headers["Content-Type"] == "application/octet-stream"
    assert call("RTR-DeletePut-Files", ids=record["id"]).status == 200


BOUNDED = {"Content-Type": "multipart/form-data; boundary=b"}
PART = b'--b\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\nx\r\n'


@each(
    ("status", "named", "headers", "body"),
    [
        (415, "no content type", {}, b""),
        (415, "application/json", {"Content-Type": "application/json"}, b"{}"),
        (415, "multipart/form-data", {"Content-Type": "multipart/form-data"}, b"--b--"),
        (400, "no end", BOUNDED, b""),
        (400, "no end", BOUNDED, PART % (b"file", b'; filename="a"')),
        (400, "no name", BOUNDED, b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--"),
        (400, "no name", BOUNDED, b"--b\r\n--b--"),
        (400, "file", BOUNDED, PART % (b"name", b"") + b"--b--"),
        (400, "description", BOUNDED, PART % (b"name", b"") + PART % (b"file", b'; filename="a"') + b"--b--"),
        (400, "colour", BOUNDED, PART % (b"colour", b"") + PART % (b"file", b'; filename="a"') + b"--b--"),
    ],
)
def test_a_form_that_is_not_complete_is_refused_by_name(call, status, named, headers, body):
    answer = call.raw("POST", operations()["RTR-CreatePut-Files"].route, body, **headers)
    assert answer.status == status
    assert named in answer.errors[0]["message"]


def test_a_file_in_a_part_of_another_name_is_the_file_as_caracara_sends_it(call):
    form = {"name": "tool", "description": "d"}
    assert call.upload("RTR-CreatePut-FilesV2", form, [("tool", ("tool", b"abc"))]).resources[0]["size"] == 3


def test_the_text_of_a_script_counts_more_than_a_file_beside_it_as_the_samples_send_both(call):
    form = {"name": "pony", "description": "d", "permission_type": "private", "content": "echo 1", "platform": "linux"}
    made = call.upload("RTR-CreateScriptsV2", form, [("pony", ("pony", "application/script"))]).resources[0]
    assert (made["content"], made["platform"], made["size"]) == ("echo 1", ["linux"], 6)


def test_empty_fields_of_a_form_count_as_absent(call):
    form = {"name": "", "description": "d", "permission_type": "group", "platform": ["", "mac"], "content": ""}
    (made,) = call.upload("RTR-CreateScriptsV2", form, [("file", ("a.sh", b"echo 1"))]).resources
    assert (made["name"], made["platform"], made["content"]) == ("a.sh", ["mac"], "echo 1")
    form |= {"name": "other", "platform": ""}
    assert call.upload("RTR-CreateScriptsV2", form, [("file", ("a.sh", b"x"))]).resources[0]["platform"] == ["windows"]
    (uploaded,) = call.upload("UploadFileQuickScanPro", {"scan": ""}, [("file", ("a", b"x"))]).resources
    assert "scan_id" not in uploaded


@each(("given", "kept"), [("True", True), ("false", False), ("1", True), ("F", False), ("yes", None)])
def test_a_boolean_of_a_form_is_read_as_clients_write_it(call, given, kept):
    answer = call.upload("UploadFileQuickScanPro", {"scan": given}, [("file", ("a", b"x"))])
    if kept is None:
        assert (answer.status, answer.errors[0]["message"]) == (400, "scan must be true or false")
    else:
        assert ("scan_id" in answer.resources[0]) is kept


def test_a_file_may_be_the_whole_body_where_the_api_takes_that(call):
    route = operations()["UploadFileQuickScanPro"].route
    answer = call.raw("POST", f"{route}?file_name=a", b"\x00abc", **{"Content-Type": "application/octet-stream"})
    assert answer.resources == [{"sha256": hashlib.sha256(b"\x00abc").hexdigest()}]
    assert call.raw("POST", route, b"").errors[0]["message"] == "missing file: file"


@each("version", ["V2", "V3"])
def test_the_other_fields_of_a_form_are_in_the_query_string_if_the_file_is_the_whole_body(call, version):
    route, kind = operations()[f"UploadSample{version}"].route, {"Content-Type": "application/octet-stream"}
    answer = call.raw("POST", f"{route}?file_name=a.bin&is_confidential=true", b"\x00abc", **kind)
    assert answer.resources == [{"sha256": hashlib.sha256(b"\x00abc").hexdigest(), "file_name": "a.bin"}]
    for query, refusal in (("", "missing parameter: file_name"), ("?file_name=a&is_confidential=x", "is_confidential")):
        refused = call.raw("POST", route + query, b"\x00abc", **kind)
        assert (refused.status, refusal in refused.errors[0]["message"]) == (400, True)


@pytest.mark.parametrize("serve", [lambda cloud: cloud.serve(), Process], ids=["threads", "asgi"])
def test_files_and_empty_answers_travel_over_a_socket(serve):
    cloud = Cloud(hosts=1, clock=VirtualClock())
    content = bytes(range(256)) * 300
    with serve(cloud) as served, requests.Session() as session:
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {cloud.issue_token()}"
        response, devices = f"{served.url}/real-time-response/entities", f"{served.url}/devices/queries/devices/v1"
        files = {"file": ("x", content)}
        made = session.post(f"{response}/put-files/v2", data={"description": "d"}, files=files).json()["resources"][0]
        back = session.get(f"{response}/put-file-contents/v1?id={made['id']}", stream=True)
        assert b"".join(back.iter_content(1000)) == content
        body = {"device_id": session.get(devices).json()["resources"][0], "queue_offline": True}
        opened = session.post(f"{response}/sessions/v1", json=body).json()["resources"][0]
        # Both over one connection, which http.client does not open again.
        talk = HTTPConnection("127.0.0.1", served.port, timeout=10)
        talk.connect()
        talk.auto_open = 0
        headers = {"Authorization": session.headers["Authorization"]}
        for status, verb, target in (
            (204, "DELETE", f"/real-time-response/entities/sessions/v1?session_id={opened['session_id']}"),
            (200, "GET", "/devices/queries/devices/v1"),
        ):
            talk.request(verb, target, headers=headers)
            answer = talk.getresponse()
            assert (answer.status, bool(answer.read())) == (status, status == 200)
            assert (answer.headers["Content-Length"] is None) is (status == 204)
        talk.close()
