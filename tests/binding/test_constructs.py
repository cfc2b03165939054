"""Arguments of the operation decorators, and the requests that they produce."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from falconlite import APIError, InvalidBaseURL, PayloadValidationError, UnreadableAnswer
from falconlite.binding.shapes import placed
from falconlite.binding.uploads import FilePart, RawBody
from falconlite.http.messages import UNSET, Response
from falconlite.operations import declare
from falconlite.operations.declare import delete, get, head, patch, post, put
from falconlite.operations.download import Download, Refused
from falconlite.operations.service import Service
from tests.doubles import CREDS, Script, answer
from tests.talker import LEAST, always, talker

if TYPE_CHECKING:
    from falconlite.binding.operation import CommaSeparated, Strings
    from falconlite.results.result import Result

OK = answer(200, {"meta": {}, "resources": ["a"], "errors": []})


class Things(Service):
    """Operations with every decorator argument."""

    @put("put-thing", "/things/v1", query={"ids"}, default={"mode": "soft", "label": "none"})
    def put_thing(
        self, ids: Strings, *, label: str | None = None, mode: str | None = None, **options: Any
    ) -> Result[str]:
        """Replace a thing."""

    @head("head-thing", "/things/v1", empty=True)
    def head_thing(self, *, id: str | None = None, **options: Any) -> Result[str]:
        """Check a thing."""

    @delete("delete-thing", "/things/v1", body={"reason"})
    def delete_thing(self, ids: Strings, *, reason: str | None = None, **options: Any) -> Result[str]:
        """Delete things."""

    @delete("remove-labels", "/things/labels/v1", body=())
    def remove_labels(self, *, id: str | None = None, **options: Any) -> Result[str]:
        """Remove labels."""

    @get("get-instances", "/nodes/{id}/instances", body={"id", "kind"})
    def get_instances(self, *, id: str, kind: str | None = None, **options: Any) -> Result[str]:
        """Read the instances of a node."""

    @post("clone-policy", "/policies/v1", query={"clone_id"}, body={"clone_id"}, shape=placed({}, rest="resources[0]"))
    def clone_policy(self, *, clone_id: Strings | None = None, name: str | None = None, **options: Any) -> Result[str]:
        """Make a policy."""

    @post("regenerate", "/things/regenerate/v1", body=())
    def regenerate(self, *, id: str | None = None, **options: Any) -> Result[str]:
        """Recreate a thing."""

    @post(
        "batch-init",
        "/batches/v1",
        query={"timeout", "deadline", "scan_type", "sample_ids"},
        wire={"scan_type": "scan-type", "sample_ids": "samples"},
        also={"upfile": "sample_ids", "fileData": "sample_ids"},
    )
    def batch_init(
        self,
        *,
        timeout: int | None = None,
        deadline: str | None = None,
        options: dict[str, Any] | None = None,
        scan_type: str | None = None,
        sample_ids: CommaSeparated | None = None,
        **more: Any,
    ) -> Result[str]:
        """Begin a batch."""

    @get("refresh", "/streams/v1", fixed={"Accept-Encoding": "gzip", "X-Kind": "a"})
    def refresh(self, *, timeout: int | None = None, **options: Any) -> Result[str]:
        """Refresh a stream."""

    @get(
        "read-file",
        "/files/v1",
        header={"if_none_match": "If-None-Match", "compress": "Accept-Encoding: gzip"},
        download=True,
        produces=("text/csv", "application/x-ndjson"),
    )
    def read_file(
        self, id: str, *, if_none_match: str | None = None, compress: bool | None = None, **options: Any
    ) -> Result[bytes]:
        """Read a file."""

    @get("export", "/exports/v1", produces=("application/json", "text/html", "application/pdf"))
    def export(self, *, id: str | None = None, **options: Any) -> Result[Any]:
        """Export."""

    @get("image-report", "/image/v1", host="container")
    def image_report(self, *, id: str | None = None, **options: Any) -> Result[str]:
        """Read a report from the registry's host."""


def called(method, *args, answers=(OK,), **given):
    """Call a method of Things; return the request."""
    script = Script(*answers)
    getattr(Things(**CREDS, transport=script), method)(*args, **given)
    return script.sent[-1][1]


def sent(method, *args, **given):
    """Call a method of Things; return verb, query and body of the request."""
    request = called(method, *args, **given)
    return request.verb, list(request.query), request.json


# Verbs and bodies


def test_a_put_has_a_body_and_a_head_has_none():
    assert sent("put_thing", "a", label="x", mode="hard") == ("PUT", [("ids", "a")], {"label": "x", "mode": "hard"})
    assert sent("head_thing", id="a", answers=[Response(200, {}, b"")]) == ("HEAD", [("id", "a")], UNSET)
    with pytest.raises(TypeError, match="'body'"):
        sent("head_thing", body={})


@pytest.mark.parametrize(
    ("method", "given", "query", "body"),
    [
        ("delete_thing", {"ids": "a", "reason": "r"}, [("ids", "a")], {"reason": "r"}),
        ("delete_thing", {"ids": "a", "body": {"x": 1}}, [("ids", "a")], {"x": 1}),
        ("delete_thing", {"ids": "a"}, [("ids", "a")], UNSET),
        ("remove_labels", {"id": "a", "body": ["x"]}, [("id", "a")], ["x"]),
        ("remove_labels", {"id": "a"}, [("id", "a")], UNSET),
        ("remove_labels", {"body": {}}, [], {}),
        ("regenerate", {"body": {"x": 1}}, [], {"x": 1}),
        ("regenerate", {}, [], {}),  # as any POST that has a body
    ],
)
def test_a_get_or_delete_has_a_body_where_that_is_declared(method, given, query, body):
    assert sent(method, **given)[1:] == (query, body)


def test_an_argument_may_go_to_two_places():
    request = called("get_instances", id="a/b", kind="k")
    assert (request.verb, request.path, request.json) == ("GET", "/nodes/a%2Fb/instances", {"id": "a/b", "kind": "k"})
    both = [("clone_id", "a"), ("clone_id", "b")]
    for given in ({"clone_id": "a,b"}, {"parameters": {"clone_id": ["a", "b"]}}):
        assert sent("clone_policy", **given, name="n")[1:] == (
            both,
            {"resources": [{"clone_id": ["a", "b"], "name": "n"}]},
        )


def test_a_default_is_sent_where_nothing_else_is_given():
    assert sent("put_thing", "a")[2] == {"mode": "soft", "label": "none"}
    assert sent("put_thing", "a", mode=None, label="")[2] == {"mode": "soft", "label": ""}
    assert sent("put_thing", "a", parameters={"mode": "hard"})[2] == {"mode": "hard", "label": "none"}
    assert sent("put_thing", "a", body={"x": 1})[2] == {"x": 1}


# Names


@pytest.mark.parametrize("name", ["sample_ids", "samples", "upfile", "fileData"])
def test_an_argument_has_second_names_and_its_name_in_the_request(name):
    assert sent("batch_init", **{name: ["a", "b"]})[1] == [("samples", "a,b")]
    assert sent("batch_init", parameters={name: ["a", "b"]})[1] == [("samples", "a,b")]


def test_a_name_that_is_none_in_python_can_be_used():
    assert sent("batch_init", **{"scan-type": "full"})[1] == [("scan-type", "full")]


def test_two_names_of_one_argument_are_given_twice():
    with pytest.raises(TypeError, match="multiple values for argument 'sample_ids'"):
        sent("batch_init", upfile="a", fileData="b")


def test_an_argument_wins_over_an_option_of_its_name():
    request = called("batch_init", timeout=30, deadline="5m", options={"x": 1})
    assert (request.query, request.json) == ([("timeout", "30"), ("deadline", "5m")], {"options": {"x": 1}})
    assert request.timeout == (5.0, 60.0)  # the auth object's timeout


def test_the_options_of_the_call_can_be_given_under_a_name_of_their_own():
    request = called("refresh", timeout=30, options={"timeout": (1, 2), "deadline": 9, "headers": {"X-A": "1"}})
    assert request.query == [("timeout", "30")]
    assert (request.timeout, request.headers["X-A"]) == ((1, 2), "1")
    assert 0 < request.deadline <= 9
    assert called("head_thing", options={"timeout": 3}, answers=[Response(200, {}, b"")]).timeout == 3


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"options": {"timeuot": 1}}, "'timeuot'; did you mean 'timeout'"),
        ({"options": {"pythonic": True}}, "'pythonic'"),
        ({"options": {"deadline": 1}, "deadline": 2}, "multiple values for the option 'deadline'"),
        ({"options": 5}, "options must be a dict of headers, timeout, deadline, retry, not int"),
    ],
)
def test_options_that_cannot_be_are_a_type_error(given, why):
    with pytest.raises(TypeError, match=why):
        sent("refresh", **given)


@pytest.mark.parametrize(
    "wrong",
    [
        {"header": {"nope": "X"}},
        {"also": {"x": "nope"}},
        {"default": {"nope": 1}},
        {"body": {"nope"}},
        {"upload": FilePart("nope")},
        {"upload": FilePart("limit", name="nope")},
        {"upload": RawBody("nope")},
    ],
)
def test_a_declaration_of_no_argument_cannot_be_made(wrong):
    def stub(self, *, limit=None): ...

    with pytest.raises(TypeError, match=r"\['nope'\]"):
        post("x", "/things/v1", **wrong)(stub)


def test_an_argument_of_the_path_that_is_missing_is_not_asked_for_in_the_body():
    with pytest.raises(PayloadValidationError, match=re.escape("give id=... or parameters={'id': ...};")):
        Things(**CREDS, transport=Script(), pythonic=True).get_instances(body={"id": "a"})  # type: ignore[call-arg]  # wrong on purpose


def test_a_failed_call_with_an_argument_called_stream_is_a_result():
    class Streams(Service):
        @get("Stream_Of", "/streams/v1")
        def stream_of(self, *, stream: str | None = None, **options: Any) -> Result[str]: ...

        Stream_Of = stream_of

    assert Streams(**CREDS, transport=Script(answer(404))).stream_of(stream="x")["status_code"] == 404


def test_an_argument_may_be_called_data_files_or_stream_where_no_option_is():
    def stub(self, *, data=None, files=None, stream=None, body): ...

    declared: Any = post("x", "/things/v1")(stub)
    operation = declared.operation
    assert operation.bind((), {"data": 1, "files": 2, "stream": 3}).json == {"data": 1, "files": 2, "stream": 3}
    assert operation.bind((), {"body": {}}).json == {}


# Headers


def test_headers_are_fixed_or_arguments_and_the_callers_win():
    headers = called("refresh", headers={"x-kind": "b"}).headers
    assert headers["Accept-Encoding"] == "gzip"
    assert {name: value for name, value in headers.items() if name.lower() == "x-kind"} == {"x-kind": "b"}
    csv = Response(200, {"Content-Type": "text/csv"}, b"a,b\n")
    headers = called("read_file", "f", if_none_match="E", compress=True, answers=[csv]).headers
    assert (headers["If-None-Match"], headers["Accept-Encoding"]) == ("E", "gzip")
    assert "Accept-Encoding" not in called("read_file", "f", compress=False, answers=[csv]).headers


def test_a_header_argument_cannot_make_a_second_header():
    with pytest.raises(PayloadValidationError, match="'If-None-Match' is not a valid header"):
        Things(**CREDS, transport=Script(), pythonic=True).read_file("f", if_none_match="a\r\nX-B: 1")


# Answers


@pytest.mark.parametrize(
    ("method", "kind", "content"),
    [
        ("read_file", "text/csv; charset=utf-8", b"a,b\n"),
        ("read_file", "application/octet-stream", b"a,b\n"),
        ("read_file", "application/x-ndjson", b'{"a": 1}\n{"a": 2}\n'),
        ("export", "application/pdf", b"%PDF-1"),
        ("export", "text/html", b"<html><p>a report</p></html>"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_a_declared_content_type_is_a_file(method, kind, content, stream):
    things = Things(**CREDS, transport=Script(Response(200, {"Content-Type": kind}, content)))
    if stream and method == "read_file":
        assert things.read_file("f", stream=True).read() == content  # type: ignore[call-arg]  # with stream=True it is a Download
    else:
        assert getattr(things, method)(id="f") == content


@pytest.mark.parametrize(
    ("method", "kind", "content", "why"),
    [
        ("read_file", "text/html", b"<html></html>", "it is a page"),
        ("read_file", "text/csv", b"<!doctype html><html></html>", "it is a page"),
        ("read_file", "application/zip", b"PK", "it is application/zip, not text/csv or application/x-ndjson"),
        ("read_file", "application/json", b'{"meta": {}, "resources": ["a"]}', "it is application/json, not text/csv"),
        (
            "read_file",
            "text/csv",
            b'{"errors": [{"code": 5, "message": "oh"}]}',
            "envelope of errors, not a file: .*oh",
        ),
        ("export", "text/csv", b"a,b", "it is text/csv, not application/json or"),
        ("export", "application/json", b"[1]", "its JSON is a list"),
        ("export", "application/xml", b"<a/>", "it is a page"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_another_content_type_is_an_error(method, kind, content, why, stream):
    things = Things(**CREDS, transport=Script(Response(200, {"Content-Type": kind}, content)), pythonic=True)
    with pytest.raises(UnreadableAnswer, match=why):
        getattr(things, method)(id="f", **({"stream": True} if stream and method == "read_file" else {}))


@pytest.mark.parametrize(
    ("kind", "content", "records"),
    [
        ("text/plain", b"an ID", ["an ID"]),
        ("text/plain; charset=latin-1", b"\xe9", ["\xe9"]),
        ("application/json", b'{"resources": ["a"]}', ["a"]),
    ],
)
def test_a_declared_text_is_the_only_record_and_no_error(kind, content, records):
    class Notes(Service):
        @get("read-note", "/notes/v1", answers="text")
        def read_note(self, **options: Any) -> Result[str]: ...

    notes = Notes(**CREDS, transport=Script(Response(200, {"Content-Type": kind}, content)), pythonic=True)
    assert (notes.read_note().resources, notes.read_note().errors) == (records, [])
    assert notes.read_note().raise_for_status().text == ("" if "json" in kind else records[0])


CSV, JSON = ("text/csv", b"a,b\n"), "application/json"


@pytest.mark.parametrize(
    ("declared", "kind", "content", "body"),
    [
        ({"answers": "json"}, JSON, b'[{"a": 1}]', [{"a": 1}]),
        ({"answers": "json"}, *CSV, CSV[1]),
        ({"answers": "record"}, JSON, b'{"done": false}', [{"done": False}]),
        ({"answers": "record"}, "application/x-ndjson", b'{"a": 1}\n{"a": 2}\n', b'{"a": 1}\n{"a": 2}\n'),
        ({"answers": "object"}, "application/yaml", b"a: 1\n", b"a: 1\n"),
        ({"answers": "map"}, "text/event-stream", b"data: {}\n\n", b"data: {}\n\n"),
        ({"answers": "list"}, "application/pdf", b"%PDF", b"%PDF"),
        ({"answers": "list"}, JSON, b'["a"]', ["a"]),
        ({"records": "Resources"}, JSON, b'{"meta": {}, "Resources": ["a"]}', ["a"]),
        ({"records": "Resources"}, "application/zip", b"PK", b"PK"),
        ({"answers": "bytes"}, JSON, b'{"a": 1}', b'{"a": 1}'),
        ({"answers": "bytes"}, *CSV, CSV[1]),
        ({"produces": (JSON, f"{JSON}; charset=utf-8")}, "text/plain", b'{"resources": ["a"]}', ["a"]),
    ],
)
def test_an_answer_that_may_be_json_or_a_file_is_read_by_its_content_type(declared, kind, content, body):
    every = (JSON, "text/csv", "application/x-ndjson", "application/yaml", "text/event-stream", "application/zip")

    class Reports(Service):
        @get("report", "/reports/v1", **{"produces": (*every, "application/pdf"), **declared})
        def report(self, **options: Any) -> Result[Any]: ...

    found: Any = Reports(**CREDS, transport=Script(Response(200, {"Content-Type": kind}, content))).report()
    result = Reports(**CREDS, transport=Script(Response(200, {"Content-Type": kind}, content)), pythonic=True).report()
    if isinstance(body, bytes):
        assert (found, result.content, result.data, bytes(result), len(result)) == (body, body, body, body, len(body))
        assert (bytes(result.resources), repr(result)) == (body, repr(body))
    else:
        assert (found.resources, result.resources) == (body, body)


@pytest.mark.parametrize("answers", ["json", "record", "bytes"])
def test_a_file_that_may_be_json_is_a_download_whatever_its_answer_is(answers):
    class Reports(Service):
        @get("report", "/reports/v1", answers=answers, produces=(JSON, "text/csv"), download=True)
        def report(self, **options: Any) -> Result[Any]: ...

    for kind, content in ((JSON, b'{"a": 1}'), CSV):
        reports = Reports(**CREDS, transport=Script(Response(200, {"Content-Type": kind}, content)))
        found: Any = reports.report(stream=True)
        assert found.read() == content


def test_an_answer_that_nothing_has_changed_is_told_as_that():
    things = Things(**CREDS, transport=Script(Response(304, {}, b"")), pythonic=True)
    with pytest.raises(APIError, match="nothing has changed since the version that If-None-Match"):
        things.read_file("f", if_none_match="E")


def test_an_envelope_is_read_where_json_is_declared_beside_a_file():
    assert Things(**CREDS, transport=Script(OK)).export()["body"]["resources"] == ["a"]


def test_a_download_is_refused_as_any_call_is_and_others_have_no_stream():
    assert called("read_file", "f", stream=True, answers=[Response(200, {"Content-Type": "text/csv"}, b"a")]).stream
    refused = Things(**CREDS, transport=Script(answer(404, {"errors": [{"code": 404, "message": "no"}]})))
    assert isinstance(refused.read_file("f", stream=True), Refused)
    assert isinstance(refused.read_file("f", stream=True), Download)
    with pytest.raises(TypeError, match="'stream'"):
        sent("refresh", stream=True)


# Another host


@pytest.mark.parametrize(
    ("base_url", "there"),
    [
        ("us-2", "https://container-upload.us-2.crowdstrike.com"),
        ("usgov1", "https://container-upload.laggar.gcw.crowdstrike.com"),
        ("https://API.eu-1.crowdstrike.com", "https://container-upload.eu-1.crowdstrike.com"),
        ("http://127.0.0.1:5", "http://127.0.0.1:5"),
    ],
)
def test_an_operation_of_another_host_goes_to_that_of_the_cloud(base_url, there):
    script = Script(OK)
    things = Things(**CREDS, transport=script, base_url=base_url)
    things.image_report()
    things.refresh()
    assert [place for place, request in script.sent if "oauth2" not in request.path] == [there, things.base_url]


def test_the_host_is_that_of_the_cloud_that_a_login_finds():
    script = Script(OK, logins=[answer(201, {"access_token": "T", "expires_in": 1799}, X_Cs_Region="eu-1")])
    Things(**CREDS, transport=script).image_report()
    assert script.sent[-1][0] == "https://container-upload.eu-1.crowdstrike.com"


def test_the_log_names_the_host_that_an_operation_goes_to(caplog):
    caplog.set_level("DEBUG")
    Things(**CREDS, transport=Script(OK), debug=True, base_url="eu-1").image_report()
    assert "ENDPOINT: GET https://container-upload.eu-1.crowdstrike.com/image/v1" in caplog.text


def test_a_refused_token_is_renewed_for_another_host_too():
    script = Script(answer(401, {"errors": []}), OK)
    assert Things(**CREDS, transport=script).image_report()["status_code"] == 200
    assert [place for place, request in script.sent if request.path == "/image/v1"] == [
        "https://container-upload.us-1.crowdstrike.com"
    ] * 2
    assert script.bearers() == ["T1", "T2"]


@pytest.mark.parametrize(
    "base_url",
    ["https://gateway.example.com", "https://api.crowdstrike.com:8443", "https://api.crowdstrike.com.example.com"],
)
def test_a_server_that_is_no_cloud_has_no_other_host_and_nothing_is_sent(base_url):
    script = Script(OK)
    things = Things(**CREDS, transport=script, base_url=base_url, lazy_login=True, pythonic=True)
    with pytest.raises(InvalidBaseURL, match=r"goes to the container host of a Falcon cloud.*nothing was sent"):
        things.image_report()
    assert script.sent == []


# Files


class Uploads(Service):
    """Operations that send files."""

    @post("upload-sample", "/samples/v1", upload=FilePart("sample", name="file_name"), body={"file_name"})
    def upload_sample(
        self,
        sample: Any,
        *,
        file_name: str,
        comment: str | None = None,
        is_confidential: bool | None = None,
        **options: Any,
    ) -> Result[str]:
        """Upload a sample."""

    @post(
        "import-definition",
        "/definitions/v1",
        query={"validate_only"},
        upload=FilePart("definition", field="data_file", named="yaml_upload", type="application/x-yaml", path=True),
    )
    def import_definition(self, *, definition: Any, validate_only: bool | None = None, **options: Any) -> Result[str]:
        """Import a definition."""

    @post("create-script", "/scripts/v1", query={"name"}, upload=FilePart("file", name="name", type="text/x"))
    def create_script(
        self, *, file: Any = None, name: str | None = None, platform: Strings | None = None, **options: Any
    ) -> Result[str]:
        """Upload a script."""

    @post("send-note", "/notes/v1", upload=FilePart("file"))
    def send_note(self, *, name: str, file: Any = None, **options: Any) -> Result[str]:
        """Send a note, perhaps with a file."""

    @post("upload-archive", "/archives/v1", upload=RawBody("file_data"), fixed={"Content-Type": "application/zip"})
    def upload_archive(self, file_data: Any, *, name: str | None = None, **options: Any) -> Result[str]:
        """Upload an archive."""

    @put("put-object", "/objects/{key}", upload=RawBody(), fixed={"Content-Type": "application/octet-stream"})
    def put_object(self, *, key: str, **options: Any) -> Result[str]:
        """Upload an object."""


@pytest.fixture(scope="module")
def server():
    with talker(always(LEAST)) as server:
        yield server


def uploaded(server, method, *args, **given):
    """Send a file over loopback; return the target, the content type, and the body with a fixed boundary."""
    server.heard.clear()
    uploads = Uploads(access_token="T" * 24, base_url=server.url, pythonic=True)
    with pytest.raises(UnreadableAnswer):  # {} is not an envelope
        getattr(uploads, method)(*args, **given)
    top, _, body = server.heard[0].partition(b"\r\n\r\n")
    kind = re.search(rb"(?im)^content-type: ([^\r]*)", top)
    boundary = re.search(rb"boundary=([0-9a-f]+)", top)
    if boundary:
        body = body.replace(boundary[1], b"B")
    return top.split()[1].decode(), kind[1].decode().partition(";")[0] if kind else "", body.decode()


def part(content, *, name, filename=None, kind=None):
    named = f'; filename="{filename}"' if filename else ""
    typed = f"Content-Type: {kind}\r\n" if kind else ""
    return f'--B\r\nContent-Disposition: form-data; name="{name}"{named}\r\n{typed}\r\n{content}\r\n'


@pytest.mark.parametrize("form", ["bytes", "str", "open file", "path", "buffer"])
def test_a_file_travels_with_its_fields(server, tmp_path, form):
    path = tmp_path / "x.bin"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        sample = {
            "bytes": b"content",
            "str": "content",
            "open file": file,
            "path": path,
            "buffer": io.BytesIO(b"content"),
        }
        target, kind, body = uploaded(
            server, "upload_sample", sample[form], file_name="a.bin", comment="c", is_confidential=True
        )
    assert (target, kind) == ("/samples/v1", "multipart/form-data")
    fields = part("a.bin", name="file_name") + part("c", name="comment") + part("True", name="is_confidential")
    assert body == fields + part("content", name="sample", filename="a.bin") + "--B--\r\n"


def test_a_str_is_a_path_where_that_is_declared(server, tmp_path):
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: 1")
    for given in (str(path), path, b"a: 1"):
        target, _, body = uploaded(server, "import_definition", definition=given, validate_only=True)
        assert target == "/definitions/v1?validate_only=true"
        file = part("a: 1", name="data_file", filename="yaml_upload", kind="application/x-yaml")
        assert body == file + "--B--\r\n"


def test_a_file_has_its_own_name_unless_one_is_given(server, tmp_path):
    path = tmp_path / "own.sh"
    path.write_bytes(b"ls")
    with path.open("rb") as file:
        for given, filename in ((path, "own.sh"), (file, "own.sh"), (b"ls", None)):
            _, _, body = uploaded(server, "create_script", file=given, platform="a,b")
            fields = part("a", name="platform") + part("b", name="platform")
            assert body == fields + part("ls", name="file", filename=filename, kind="text/x") + "--B--\r\n"
            file.seek(0)
    target, _, body = uploaded(server, "create_script", file=path, name='n"\r\nX: 1')
    assert target == "/scripts/v1?name=n%22%0D%0AX%3A+1"
    assert body == part("ls", name="file", filename="n%22%0D%0AX: 1", kind="text/x") + "--B--\r\n"


def test_fields_without_a_file_are_a_form(server):
    form = "application/x-www-form-urlencoded"
    assert uploaded(server, "create_script", platform="a,b") == ("/scripts/v1", form, "platform=a&platform=b")


def test_data_and_files_are_taken_as_requests_takes_them(server):
    _, _, body = uploaded(server, "create_script", data={"x": 1}, files=[("file", ("a.sh", b"ls"))], platform="a")
    assert body == part("1", name="x") + part("ls", name="file", filename="a.sh") + "--B--\r\n"
    for given in ({"data": {"name": "n"}}, {"body": {"name": "n"}}):  # nothing is refused for what it lacks
        _, kind, body = uploaded(server, "send_note", **given)
        assert (kind, body) == ("application/x-www-form-urlencoded", "name=n")
    _, _, body = uploaded(server, "create_script", {"y": 2}, file=b"ls")
    assert body == part("2", name="y") + part("ls", name="file", kind="text/x") + "--B--\r\n"


@pytest.mark.parametrize("method", ["upload_archive", "put_object"])
def test_a_file_may_be_the_whole_body(server, tmp_path, method):
    path = tmp_path / "x"
    path.write_bytes(b"PK")
    kinds = {"upload_archive": "application/zip", "put_object": "application/octet-stream"}
    for content in (b"PK", "PK", path, io.BytesIO(b"PK")):
        given = {"file_data": content, "name": None} if method == "upload_archive" else {"key": "a/b", "body": content}
        target, kind, body = uploaded(server, method, **given)
        assert (kind, body) == (kinds[method], "PK")
    assert target == {"upload_archive": "/archives/v1", "put_object": "/objects/a%2Fb"}[method]


def test_the_whole_body_may_be_an_iterator_that_is_sent_as_it_comes(server):
    _, _, body = uploaded(server, "put_object", key="k", body=(piece for piece in (b"PK", b"34")))
    assert body.startswith("2\r\nPK\r\n")


def test_a_body_that_is_a_dict_is_json_all_the_same(server):
    expected = ("/objects/k", "application/octet-stream", '{"a": 1}')
    assert uploaded(server, "put_object", key="k", body={"a": 1}) == expected


@pytest.mark.parametrize("wrong", [0, 1, True, 5.0, object(), {"a": 1}, ["x"]])
@pytest.mark.parametrize(
    ("method", "given"), [("upload_sample", {"file_name": "n"}), ("import_definition", {}), ("upload_archive", {})]
)
def test_what_is_no_file_is_refused_and_no_descriptor_is_read_or_closed(method, given, wrong):
    script = Script()
    uploads = Uploads(**CREDS, transport=script, lazy_login=True, pythonic=True)
    name = {"upload_sample": "sample", "import_definition": "definition", "upload_archive": "file_data"}[method]
    with pytest.raises(
        PayloadValidationError, match=f"{name} must be .*, not {type(wrong).__name__}; nothing was sent"
    ):
        getattr(uploads, method)(**{name: wrong}, **given)
    assert script.sent == []
    assert not sys.stdin.closed


@pytest.mark.parametrize(
    ("method", "given", "why"),
    [
        ("upload_sample", {"file_name": "n"}, "needs sample: give sample=...;"),
        ("upload_sample", {"sample": b"x"}, "needs file_name"),
        ("upload_sample", {"sample": b"", "file_name": "n"}, "needs sample"),
        ("upload_sample", {"data": {}, "files": [], "file_name": "n"}, "needs sample"),
        ("import_definition", {"definition": str(Path("no") / "such")}, "cannot be opened"),
        ("upload_sample", {"sample": b"x", "file_name": "n", "body": [1]}, "must be a dict of fields, not list"),
    ],
)
def test_a_file_that_is_missing_is_named(method, given, why):
    with pytest.raises(PayloadValidationError, match=why):
        getattr(Uploads(**CREDS, transport=Script(), pythonic=True), method)(**given)


# Classes


def test_decorators_can_be_used_beside_methods_of_their_names():
    class Storage(Service):
        @declare.get("GetObject", "/objects/v1")
        def get(self, **options: Any) -> Result[Any]: ...

        GetObject = get

        @declare.delete("DeleteObject", "/objects/v1")
        def delete(self, **options: Any) -> Result[Any]: ...

        DeleteObject = delete

        @declare.get("ListObjects", "/objects/list/v1")
        def list(self, **options: Any) -> Result[Any]: ...

        ListObjects = list

    script = Script(OK)
    storage = Storage(**CREDS, transport=script)
    for call in (storage.get, storage.delete, storage.list):
        call()
    assert [request.verb for _, request in script.sent[1:]] == ["GET", "DELETE", "GET"]


def test_two_methods_may_have_one_operation():
    class Twice(Service):
        @get("get-v2", "/x/v2")
        def get_v2(self, **options: Any) -> Result[str]: ...

        @get("get-v2", "/x/v2", of="get_v2")
        def get_it(self, ids: Strings, **options: Any) -> Result[str]: ...

    assert getattr(Twice, "get-v2") is Twice.get_v2
    assert Twice.operations["get-v2"] is Twice.get_v2.operation
    assert Twice.operations["get_it"] is Twice.get_it.operation  # type: ignore[attr-defined]  # type checkers do not see it


@pytest.mark.parametrize("of", ["no_such", "other"])
def test_a_second_method_names_the_first_of_the_same_operation(of):
    with pytest.raises(TypeError, match=rf"has no method {of} of <Operation getV2"):

        class Wrong(Service):
            @get("other", "/x/v1")
            def other(self, **options: Any) -> Result[str]: ...

            @get("getV2", "/x/v2", of=of)
            def get_it(self, **options: Any) -> Result[str]: ...


def test_an_id_that_is_another_methods_name_calls_that_method():
    class Assets(Service):
        @get("query_assets", "/assets/queries/v1")
        def query_assets_v1(self, **options: Any) -> Result[str]: ...

        @get("query_assets_v2", "/assets/queries/v2")
        def query_assets(self, **options: Any) -> Result[str]: ...

        query_assets_v2 = query_assets

    assert Assets.operations["query_assets"].route == "/assets/queries/v2"
    assert Assets.operations["query_assets_v1"].route == "/assets/queries/v1"


def test_of_two_operations_with_one_id_the_line_says_which_has_it():
    class Groups(Service):
        @get("getGroups", "/groups/v1")
        def get_groups_v1(self, **options: Any) -> Result[str]: ...

        @get("getGroups", "/groups/v2")
        def get_groups(self, **options: Any) -> Result[str]: ...

        getGroups = get_groups  # noqa: N815  # an operation ID

    assert Groups.operations["getGroups"].route == "/groups/v2"
    assert Groups.operations["get_groups_v1"].route == "/groups/v1"


def test_an_operation_without_its_line_cannot_be_declared():
    with pytest.raises(TypeError, match=r"Lacking lacks the line getX = get_x$"):

        class Lacking(Service):
            @get("getX", "/x/v1")
            def get_x(self, **options: Any) -> Result[str]: ...


def test_a_class_of_several_has_the_operations_of_all_and_the_first_wins():
    class First(Service):
        scope = "First"

        @get("read-it", "/first/v1")
        def read_it(self, **options: Any) -> Result[str]: ...

        @get("one", "/first/one/v1")
        def one(self, **options: Any) -> Result[str]: ...

    class Second(Service):
        scope = "Second"

        @patch("read-it", "/second/v1")
        def read_it(self, **options: Any) -> Result[str]: ...

        @patch("two", "/second/two/v1")
        def two(self, **options: Any) -> Result[str]: ...

    class Changed(First):
        def one(self) -> str:  # type: ignore[override]  # wrong on purpose
            return "own"

    class Both(First, Second):
        """Both."""

    class Last(Second, Changed):
        """Both, in the other order."""

    assert {name: o.route for name, o in Both.operations.items()} == {
        "read-it": "/first/v1",
        "read_it": "/first/v1",
        "one": "/first/one/v1",
        "two": "/second/two/v1",
    }
    assert Both.operations["two"].needs == "Second: Write"
    assert {Last.operations[name].route for name in ("read-it", "read_it")} == {"/second/v1"}
    for kind in (Both, Last):
        for name in ("read-it", "read_it", "two"):
            assert kind.operations[name] is getattr(kind, name).operation
