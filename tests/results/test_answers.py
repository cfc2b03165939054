"""Answers that are not from the API: a call ends with its true answer or with an error."""

from __future__ import annotations

import itertools
import json
import threading
from contextlib import contextmanager, suppress
from socket import SHUT_RDWR, create_server
from typing import Any

import pytest
import requests

from falconlite import (
    APIError,
    ConnectionFailed,
    FalconError,
    Hosts,
    InstallationTokens,
    LoginFailed,
    OAuth2,
    Refused,
    Result,
    UnreadableAnswer,
)
from falconlite.auth.login import revoke
from falconlite.binding.operation import Operation
from falconlite.http.messages import Request, Response
from falconlite.operations.declare import get
from falconlite.operations.service import Service
from tests.cases import each
from tests.doubles import CREDS, Script, token
from tests.raw import over_session
from tests.ways import CALLERS, DIRECT, SESSION, WAYS

RECORDS = ["a" * 32, "b" * 32]
GOOD = {"meta": {"trace_id": "T-1"}, "resources": RECORDS, "errors": []}
JSON = "application/json"
TYPES = (
    *(JSON, "application/json; charset=utf-8", "Application/JSON", "application/problem+json", "text/plain", ""),
    *("application/octet-stream", "text/html", "application/xhtml+xml", "text/xml", "application/javascript"),
)
PAGES = {
    "page": b"<html>sign in</html>",
    "page after a comment": b"\n <!-- portal --><p>sign in</p>",
    "page with a mark": b"\xef\xbb\xbf<!DOCTYPE html><title>sign in</title>",
    "page in UTF-16": "<html>sign in</html>".encode("utf-16"),
    "page without a root": b"<h1>Sign in</h1>",
    "script": b"<script>location='/login'</script>",
    "SVG": b"<svg xmlns='x'/>",
    "XML": b"<?xml version='1.0'?><Error/>",
    "XML without a head": b"<Error><Code>AccessDenied</Code></Error>",
}
VALUES = {
    "null": None,
    "list": RECORDS,
    "empty list": [],
    "string": "portal",
    "number": 7,
    "true": True,
    "empty object": {},
    "nothing but nulls": {"meta": None, "resources": None, "errors": None},
    "no errors, and nothing else": {"errors": None},
    "message": {"message": "Endpoint request timed out"},
    "record": {"device_id": RECORDS[0]},
    "GraphQL": {"data": RECORDS},
    "token": {"access_token": "x", "expires_in": 1799},
    "resources object": {**GOOD, "resources": {"a": 1}},
    "resources string": {**GOOD, "resources": "a"},
    "resources number": {**GOOD, "resources": 0},
    "resources false": {**GOOD, "resources": False},
    "meta list": {**GOOD, "meta": []},
    "meta string": {**GOOD, "meta": "m"},
}
WHOLE = json.dumps(GOOD).encode()
BROKEN = {
    "cut": WHOLE[:-1],
    "cut early": WHOLE[:9],
    "something behind": WHOLE + b"}",
    "two": WHOLE * 2,
    "Latin-1": b'{"meta": {}, "resources": ["\xe9"], "errors": []}',
    "single quotes": str(GOOD).encode(),
    "guarded": b")]}',\n" + WHOLE,
    "words": b"upstream connect error",
    "zeros": bytes(20),
    "gzip": b"\x1f\x8b\x08\x00" + bytes(range(100)),
}
NONE = {"nothing": b"", "blanks": b" \r\n "}
FOREIGN = PAGES | {name: json.dumps(value).encode() for name, value in VALUES.items()} | BROKEN | NONE
STATUSES = (200, 201, 202, 203, 207, 299)
NEVER = [(204, "", b""), (205, JSON, b""), (206, JSON, WHOLE), (206, JSON, WHOLE[:20])]
ANSWERS = [
    *itertools.product((200,), TYPES, FOREIGN.values()),
    *itertools.product(STATUSES[1:], (JSON, ""), FOREIGN.values()),
    *itertools.product(STATUSES, ("text/html", "text/xml", "application/javascript"), (WHOLE,)),
    *NEVER,
]


class Server:
    """A server that sends the next answer of a list to each request."""

    def __init__(self):
        self.listener = create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.answer = (200, JSON, b"")
        self.heard = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                threading.Thread(target=self._talk, args=(client,), daemon=True).start()

    def _talk(self, client):
        with client, suppress(OSError), client.makefile("rb") as asked:
            while asked.readline():
                length = 0
                while (line := asked.readline()) not in {b"\r\n", b""}:
                    name, _, value = line.partition(b":")
                    length = int(value) if name.lower() == b"content-length" else length
                asked.read(length)
                self.heard += 1
                client.sendall(wire(*self.answer))

    def close(self):
        with suppress(OSError):
            self.listener.shutdown(SHUT_RDWR)
        self.listener.close()


def wire(status, kind, content, *headers):
    lines = [f"HTTP/1.1 {status} Said", *headers]
    lines += [f"Content-Type: {kind}"] if kind else []
    lines += [] if status == 204 else [f"Content-Length: {len(content)}"]
    return "\r\n".join([*lines, "", ""]).encode() + content


@pytest.fixture(scope="module")
def server():
    found = Server()
    yield found
    found.close()


@contextmanager
def client(server, way, **settings):
    """An auth object over loopback, with its own connections or a caller's session."""
    with requests.Session() as session:
        given = {"session": session} if way == CALLERS else {}
        auth = OAuth2(access_token="T" * 24, base_url=server.url, retry=False, **given, **settings)
        if way == SESSION:
            over_session(auth)
        yield auth
        auth.close()


CALLS = {
    "query": lambda auth, **mode: Hosts(auth).query_devices_by_filter(limit=2, **mode),
    "details": lambda auth, **mode: Hosts(auth).get_device_details(ids=RECORDS, **mode),
    "delete": lambda auth, **mode: InstallationTokens(auth).tokens_delete(ids=RECORDS, **mode),
    "update": lambda auth, **mode: InstallationTokens(auth).tokens_update(ids=RECORDS, revoked=True, **mode),
}


def assert_no_answer(call, answer):
    """Check that both modes report an error with the content: never bytes, never an empty success."""
    status, kind, content = answer
    result = call()
    assert type(result) is Result, answer
    seen = (result["status_code"], result.ok, result.unreadable, result.partial, result["body"]["resources"])
    assert seen == (502, False, True, False, []), answer
    assert result.headers.get("Content-Type", "") == kind
    [error] = result["body"]["errors"]
    assert error["code"] == 502
    assert f"status {status} ({kind or 'no content type'})" in error["message"], answer
    assert len(error["message"]) < 4096
    if content.isascii() and content.strip() and not any(part in content for part in (b"\0", b"access_token")):
        assert content.decode()[:20] in error["message"], answer
    assert call(expand_result=True) == (502, result["headers"], result["body"])
    with pytest.raises(UnreadableAnswer):
        result.raise_for_status()
    with pytest.raises(UnreadableAnswer) as caught:
        call(pythonic=True)
    assert (caught.value.code, caught.value.result) == (502, result)
    assert error["message"] in str(caught.value)


@pytest.mark.no_cover
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", CALLS)
def test_what_is_no_envelope_is_no_answer_of_an_operation(server, way, name):
    own = way == DIRECT and name in {"query", "delete"}
    with client(server, way) as auth:
        for answer in ANSWERS if own else ANSWERS[:: len(TYPES) + 2 + 4 * (way == SESSION)]:
            server.answer = answer
            assert_no_answer(lambda answer=answer, **mode: CALLS[name](auth, **mode), answer)


TRUE = [
    (GOOD, RECORDS, 0),
    ({"resources": RECORDS}, RECORDS, 0),
    ({"meta": None, "resources": RECORDS, "errors": None, "batch_id": "b"}, RECORDS, 0),
    ({"meta": {}, "resources": None}, [], 0),
    ({"meta": {}}, [], 0),
    ({"errors": []}, [], 0),
    ({"errors": [{"code": 404, "message": "gone"}], "resources": RECORDS[:1]}, RECORDS[:1], 1),
    ({"errors": {"code": 500, "message": "gone"}, "resources": []}, [], 1),
    ({"errors": "gone"}, [], 1),
    ({"errors": ["gone", {"message": "gone"}], "meta": {}}, [], 2),
    ({"errors": True}, [], 1),
]


@pytest.mark.no_cover
@pytest.mark.parametrize("way", WAYS)
def test_an_envelope_is_believed_under_any_status_and_type_that_can_be(server, way):
    kinds = [kind for kind in TYPES if not kind.endswith(("html", "xml", "javascript"))]
    with client(server, way) as auth:
        for status, kind, (body, records, errors) in itertools.product(STATUSES, kinds, TRUE):
            server.answer = (status, kind, json.dumps(body).encode())
            for call in (CALLS["query"], CALLS["delete"]):
                result: Any = call(auth)
                seen = (result["status_code"], result.ok, result.unreadable, result.resources, len(result.errors))
                assert seen == (status, True, False, records, errors), server.answer
                assert result.partial is bool(errors)
                assert len(result["body"]["errors"]) == errors
            assert list(CALLS["query"](auth, pythonic=True)) == records


# Calls by route


ANY = {
    "object": (JSON, b'{"data": 1}', {"meta": {}, "resources": [], "errors": [], "data": 1}),
    "list": (JSON, b"[1]", {"meta": {}, "resources": [1], "errors": []}),
    "null": (JSON, b"null", {"meta": {}, "resources": [], "errors": []}),
    "zip": ("application/zip", b"PK\x03\x04", b"PK\x03\x04"),
    "no type": ("", b"PK\x03\x04", b"PK\x03\x04"),
    "CSV": ("text/csv", b"a,<b>\n1,2\n", b"a,<b>\n1,2\n"),
    "JSON as a file": ("application/octet-stream", b'{"a": 1}', b'{"a": 1}'),
    "a value a line": ("application/x-ndjson", b'{"a": 1}\n{"a": 2}\n', b'{"a": 1}\n{"a": 2}\n'),
    "a sign at the start": ("application/octet-stream", b"<\x00\x01binary", b"<\x00\x01binary"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_call_by_route_takes_any_json_and_files_but_no_page_and_nothing(server, way):
    with client(server, way) as auth:
        hosts = Hosts(auth)
        for kind, content, body in ANY.values():
            server.answer = (200, kind, content)
            found = hosts.override("GET", "/x")
            assert (found if isinstance(body, bytes) else found["body"]) == body
        wrong = [
            *((200, kind, page) for kind in (*TYPES, "application/zip", "image/png") for page in PAGES.values()),
            *((200, kind, WHOLE[:-1]) for kind in (JSON, "application/problem+json", "")),
            *((status, kind, b"") for status in STATUSES for kind in TYPES),
            *NEVER,
        ]
        for answer in wrong:
            server.answer = answer
            assert_no_answer(lambda **mode: hosts.override("GET", "/x", **mode), answer)
        server.answer = (206, "application/zip", b"PK", "Content-Range: bytes 0-1/9")
        assert hosts.override("GET", "/x", headers={"range": "bytes=0-1"}) == b"PK"  # the requested range


@pytest.mark.parametrize("verb", ["DELETE", "PATCH", "POST", "PUT"])
def test_a_write_by_route_may_be_answered_204_but_not_with_an_empty_200(server, verb):
    with client(server, DIRECT) as auth:
        server.answer = (204, "", b"")
        result = Hosts(auth).override(verb, "/x", pythonic=True)
        assert (result.ok, result.status_code, result.resources) == (True, 204, [])
        server.answer = (200, JSON, b"")
        assert Hosts(auth).override(verb, "/x")["status_code"] == 502


TEXTS = {
    "long": b"host,seen\n" + b"a,2026-01-01\n" * 1000,
    "a number": b"12",
    "words": b"upstream connect error",
    "Latin-1": "caf\u00e9".encode("latin-1"),
    "tags within": b"see <b>this</b>",
}


@pytest.mark.parametrize("name", TEXTS)
def test_plain_text_by_route_is_whole_and_no_error(server, name):
    charset = "latin-1" if name == "Latin-1" else "utf-8"
    text = TEXTS[name].decode(charset)
    server.answer = (200, f"text/plain; charset={charset}", TEXTS[name])
    with client(server, DIRECT) as auth:
        for mode in (False, True):
            result = Hosts(auth).override("GET", "/report/v1", pythonic=mode)
            assert (result.text, result["body"]["errors"][0]["message"]) == (text, text)
            assert (result.status_code, result.ok, result.unreadable, result.partial) == (200, True, False, False)
            assert (result.raise_for_status(), result.copy().text) == (result, text)
        server.answer = (200, JSON, WHOLE)
        assert Hosts(auth).override("GET", "/x").text == ""


def test_plain_text_is_logged_as_far_as_its_beginning_and_as_no_error(caplog):
    net = Script(Response(200, {"Content-Type": "text/plain"}, b"begin " + b"x" * 10_000 + b" end"))
    with caplog.at_level("DEBUG", "falconlite"):
        Hosts(access_token="T", transport=net, debug=True).override("GET", "/report/v1")
    assert "RESULT: begin x" in caplog.text
    assert "x end" not in caplog.text
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


# Declarations of operations


def declared(answers, empty):
    return Operation("POST", "x", "/x", revoke, answers=answers, empty=empty)


@each(
    ("answers", "content", "body"),
    [
        ("bytes", b'{"a": 1}', b'{"a": 1}'),
        ("bytes", WHOLE, WHOLE),
        ("bytes", b"PK", b"PK"),
        ("text", b"an ID", "an ID"),
        ("json", b"[1]", [1]),
        ("json", b'{"access_token": "x"}', {"access_token": "x"}),
        ("token", b'{"access_token": "x"}', {"access_token": "x"}),
        ("bytes", b'{"errors": [{"message": "no"}]}', None),
        ("text", b'{"errors": "no"}', None),
        ("bytes", b"<html>", None),
        ("text", b"<html>", None),
        ("json", b"<html>", None),
        ("json", b"{", None),
        ("token", b'{"meta": {}}', None),
    ],
)
def test_an_operation_answers_what_it_declares(answers, content, body):
    for kind in ("", JSON, "text/plain", "application/octet-stream"):
        result = Result.read(Response(200, {"Content-Type": kind}, content), declared(answers, empty=False))
        assert result.unreadable is (body is None)
        if isinstance(body, list):
            assert result.resources == body
        elif isinstance(body, str):
            assert result.text == body
        elif body is not None:
            assert result.body == body


@each("empty", [True, False])
@each("status", [200, 202, 204])
@each("answers", ["envelope", "bytes", "text", "json"])
def test_no_body_is_an_answer_only_where_that_is_declared(answers, empty, status):
    result = Result.read(Response(status, {}, b""), declared(answers, empty), Request("POST", "/x"))
    assert (result.unreadable, result.ok, result.status_code) == (not empty, empty, status if empty else 502)


@each("status", [-1, 0, 99, 100, 103, 199])
@each("pythonic", [True, False])
def test_a_status_below_200_is_never_a_result(status, pythonic):
    net = Script(Response(status, {"Content-Type": JSON}, WHOLE))
    hosts = Hosts(access_token="T", transport=net, pythonic=pythonic, retry=False)
    for call in (hosts.query_devices, lambda: hosts.override("DELETE", "/x")):
        with pytest.raises(UnreadableAnswer, match=f"status {status} "):
            call().raise_for_status()


@pytest.mark.parametrize("status", [600, 999])
def test_a_status_beyond_599_is_an_error_of_that_code(status):
    net = Script(Response(status, {"Content-Type": JSON}, WHOLE))
    with pytest.raises(APIError) as caught:
        Hosts(access_token="T", transport=net, pythonic=True, retry=False).query_devices()
    assert caught.value.code == status


# Reasons in error messages


REASONS = [
    ({"errors": {"code": 400, "message": "bad filter"}}, "bad filter"),
    ({"errors": "bad filter"}, "bad filter"),
    ({"errors": ["bad filter"]}, "bad filter"),
    ({"errors": [{"detail": "bad filter"}]}, "bad filter"),
    ({"message": "bad filter"}, "bad filter"),
    ({"Message": "bad filter"}, "bad filter"),
    ({"meta": {}, "resources": [], "errors": [], "message": "bad filter"}, "bad filter"),
    ({"meta": {}, "errors": None, "detail": "bad filter"}, "bad filter"),
    ({"error": "invalid", "error_description": "bad filter"}, "invalid: bad filter"),
    ({"error": {"code": 7, "message": "bad filter"}}, "bad filter"),
    ({"title": "Bad", "status": 400, "detail": "bad filter"}, "Bad: bad filter"),
    ({"fault": {"faultstring": "bad filter"}}, "bad filter"),
    ({"code": "bad filter"}, '{"code": "bad filter"}'),
    ([{"message": "bad filter"}], "bad filter"),
    ("bad filter", "bad filter"),
]


@pytest.mark.parametrize("content", [b"", b" \r\n\t"])
def test_a_refusal_with_nothing_in_it_has_a_reason_all_the_same(content):
    hosts = Hosts(access_token="T", transport=Script(Response(400, {}, content)), retry=False)
    assert hosts.query_devices().errors == [{"code": 400, "message": "the API answered 400 with no content"}]


@each(("body", "reason"), REASONS)
@each("status", [400, 403, 404, 500])
def test_the_reason_of_a_refusal_is_found_wherever_it_is(body, reason, status):
    net = Script(Response(status, {"Content-Type": JSON}, json.dumps(body).encode()))
    hosts = Hosts(access_token="T", transport=net, retry=False)
    result = hosts.query_devices()
    with pytest.raises(APIError) as caught:
        hosts.query_devices(pythonic=True)
    assert (result.status_code, caught.value.message) == (status, reason)
    assert len(result["body"]["errors"]) == len(result.errors) == 1


@each(("body", "reason"), REASONS)
def test_the_reason_of_a_refused_login_is_found_too(body, reason):
    auth = OAuth2(**CREDS, transport=Script(logins=[Response(401, {"Content-Type": JSON}, json.dumps(body).encode())]))
    assert (auth.login()["status_code"], auth.token_status, auth.token_fail_reason) == (401, 401, reason)


# Logins


LOGINS = [
    *itertools.product((200, 201), (JSON, ""), [*PAGES.values(), *BROKEN.values(), *NONE.values()]),
    *((201, JSON, json.dumps(value).encode()) for name, value in VALUES.items() if name != "token"),
    *((201, JSON, json.dumps({"access_token": value}).encode()) for value in ("", None, 7, [], ["SECRET-SECRET"])),
    *((201, JSON, json.dumps({"access_token": f"SECRET{odd}SECRET"}).encode()) for odd in "\r\n\0 \u017e"),
    (201, JSON, b'{"access_token": ["SECRET-SECRET"'),
    *NEVER,
]


@pytest.mark.parametrize("way", WAYS)
def test_a_login_is_believed_only_with_a_token_that_a_header_can_hold(server, way):
    with requests.Session() as session:
        given = {"session": session} if way == CALLERS else {}
        for answer in LOGINS if way == DIRECT else LOGINS[::5]:
            server.answer = answer
            with OAuth2(**CREDS, base_url=server.url, retry=False, pythonic=True, **given) as auth:
                if way == SESSION:
                    over_session(auth)
                assert (auth.login()["status_code"], auth.token_status, auth.token_value) == (502, 502, None), answer
                assert f"status {answer[0]}" in auth.token_fail_reason
                before = server.heard
                with pytest.raises(LoginFailed) as caught:
                    Hosts(auth).query_devices()
                assert (caught.value.code, server.heard) == (502, before)
                for said in (auth.token_fail_reason, str(caught.value), repr(caught.value.result)):
                    assert "SECRET" not in said


# Streams


FILES = [
    ("application/zip", b"PK\x03\x04" * 50_000),
    ("application/zip", b""),
    (JSON, WHOLE),
    (JSON, json.dumps({"errors": [1], "resources": RECORDS}).encode()),
    (JSON, json.dumps({"errors": [1], "x": "x" * 70_000}).encode()),
    (JSON, b"[" + b"1," * 50_000 + b"1]"),
    ("text/csv", b"a,b\n" * 50_000),
    ("", b"{not JSON"),
    ("text/event-stream", b"<html>"),
]
NO_FILES = [
    *((200, kind, page) for kind in (*TYPES, "application/zip") for page in PAGES.values()),
    *((200, kind, json.dumps({"errors": [{"message": "no such file"}]}).encode()) for kind in (JSON, "", "x/y")),
    (200, JSON, b'{"meta": {}, "resources": [], "errors": {"message": "no such file"}}'),
    *((200, "application/zip", '{"errors": ["no such file"]}'.encode(code)) for code in ("utf-8-sig", "utf-16")),
    (206, "application/zip", b"PK"),
    (206, "application/x-ndjson", b"{}"),
    (204, "", b""),
    (205, "", b""),
]


@pytest.mark.parametrize("way", WAYS)
def test_a_stream_is_a_file_or_an_error(server, way, tmp_path):
    path = tmp_path / "file"
    with client(server, way) as auth:
        hosts = Hosts(auth)
        for kind, content in FILES:
            server.answer = (200, kind, content)
            assert hosts.override("GET", "/x", stream=True).save(path).size == len(content)
            assert path.read_bytes() == content
            assert b"".join(hosts.override("GET", "/x", stream=True).iter_content(1000)) == content
        path.unlink()
        for answer in NO_FILES:
            server.answer = answer
            found = hosts.override("GET", "/x", stream=True)
            assert (type(found), found.ok, found.status_code) == (Refused, False, 502), answer
            with pytest.raises(UnreadableAnswer, match=f"status {answer[0]} "):
                found.save(path)
            with pytest.raises(UnreadableAnswer) as caught:
                hosts.override("GET", "/x", stream=True, pythonic=True)
            if b"no such file" in answer[2].replace(b"\0", b""):
                assert "no such file" in str(caught.value)
        server.answer = (206, "application/zip", b"<p>", "Content-Range: bytes 4-6/7")
        found = hosts.override("GET", "/x", headers={"Range": "bytes=4-"}, stream=True)
        assert (found.part, found.read()) == ((4, 6, 7), b"<p>")  # not a page: it is from the middle of a file
    assert not path.exists()


@pytest.mark.parametrize(
    ("asked", "came", "fits"),
    [
        ("bytes=4-", "bytes 4-9/10", True),
        ("bytes=4-9", "bytes 4-9/*", True),
        ("bytes=4-99", "bytes 4-9/10", True),
        ("bytes=-6", "bytes 4-9/10", True),
        ("bytes=-60", "bytes 0-5/6", True),
        ("bytes=4-", "bytes 4-9/11", False),  # not up to the end
        ("bytes=4-", "bytes 0-5/6", False),  # from another place
        ("bytes=-6", "bytes 0-5/10", False),
        ("bytes=4-9", "bytes 4-9/9", False),  # behind the end
        ("bytes=4-20", "bytes 4-9/100", False),
        ("bytes=4-5,7-10", "bytes 4-9/10", False),
        ("bytes=4-", "", False),
        ("bytes=4-", "items 4-9/10", False),
        (None, "bytes 4-9/10", False),
    ],
)
def test_a_part_is_taken_only_if_it_is_the_one_that_was_asked_for(asked, came, fits):
    said = {"Content-Range": came, "Content-Length": "6"}
    for more, holds in (({}, fits), ({"Content-Length": "7"}, False), ({"Content-Encoding": "gzip"}, False)):
        hosts = Hosts(access_token="T", transport=Script(Response(206, said | more, b"456789")))
        headers = {"range": asked} if asked else {}
        assert hosts.override("GET", "/x", headers=headers, stream=True).ok is holds
        assert (hosts.override("GET", "/x", headers=headers) == b"456789") is holds


def test_an_empty_body_that_nobody_announced_is_no_file():
    for headers, ok in (({}, False), ({"Content-Length": "0"}, True), ({"transfer-encoding": "chunked"}, True)):
        hosts = Hosts(access_token="T", transport=Script(Response(200, headers, b"")))
        assert hosts.override("GET", "/x", stream=True).ok is ok


class Breaking:
    """A body that breaks off."""

    def __init__(self, *pieces):
        self.pieces, self.closed = list(pieces), False

    def read(self, size):
        if not self.pieces:
            raise ConnectionFailed(None, "cut")
        assert len(self.pieces[0]) <= size
        return self.pieces.pop(0)

    def close(self):
        self.closed = True


def test_a_body_that_breaks_off_at_once_does_so_where_it_is_read(tmp_path):
    for pieces in ((), (b"PK", b"\x03"), (b'{"errors": [',)):
        body = Breaking(*pieces)
        net = Script(Response(200, {"Content-Type": JSON}, b"", stream=body))
        found = Hosts(access_token="T", transport=net).override("GET", "/x", stream=True)
        assert found.ok
        with pytest.raises(ConnectionFailed, match="cut"):
            found.save(tmp_path / "file")
        assert (list(tmp_path.iterdir()), body.closed) == ([], True)


def test_a_page_that_breaks_off_is_a_page():
    body = Breaking(b"<html>sign", b" in")
    net = Script(Response(200, {}, b"", stream=body))
    found: Any = Hosts(access_token="T", transport=net).override("GET", "/x", stream=True)
    assert (found.ok, "<html>sign in" in found.result.errors[0]["message"], body.closed) == (False, True, True)


# Redirects


class Feeds(Service):
    @get("download-feed", "/feed/v1", answers="bytes", download=True)
    def download_feed(self, **options: Any) -> Result[bytes]: ...


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_file_that_is_elsewhere_is_left_to_the_caller_with_its_address(server, way, status):
    elsewhere = Server()
    address = f"{elsewhere.url}/bucket/feed.gz?Signature=s"
    server.answer = (status, "text/html", b"", f"Location: {address}")
    with client(server, way) as auth:
        feeds = Feeds(auth)
        result: Any = feeds.download_feed()
        assert (result["status_code"], result["headers"]["location"], result["body"]["resources"]) == (
            status,
            address,
            [],
        )
        refused: Any = feeds.download_feed(stream=True)
        assert (refused.ok, refused.status_code, refused.headers["Location"]) == (False, status, address)
        with pytest.raises(APIError, match=r"never followed.*Its headers have the address, as Location") as caught:
            feeds.download_feed(pythonic=True)
        assert (caught.value.code, caught.value.headers["Location"]) == (status, address)
    assert elsewhere.heard == 0
    elsewhere.close()


# Secrets


PASSWORD = "hunter2-hunter2"
BEARER = "bearer-of-the-day"


def echo(base_url, request):
    """Answer with a page that quotes the request."""
    parts = (request.headers, request.json, request.form)
    values = [value for part in parts if isinstance(part, dict) for value in part.values()]
    said = " / ".join(map(str, values))  # without names that would mark a value as a secret
    return Response(200, {"Content-Type": "text/html", "X-Echo": said}, f"<html>asked: {said}</html>".encode())


class Echo(Script):
    def send(self, base_url, request):
        if request.path == "/oauth2/token" and self.logins:
            return super().send(base_url, request)
        return echo(base_url, request)


ECHOES = {
    "operation": lambda hosts, **mode: hosts.update_device_tags("add", "a" * 32, ["x"], **mode),
    "route": lambda hosts, **mode: hosts.override("POST", "/x", body={"password": PASSWORD}, **mode),
    "stream": lambda hosts, **mode: hosts.override("POST", "/x", body={"password": PASSWORD}, stream=True, **mode),
}


@pytest.mark.parametrize("name", ECHOES)
def test_a_page_that_quotes_its_request_shows_no_secret_of_it(name, caplog):
    net = Echo(logins=[token(BEARER)])
    auth = OAuth2(**CREDS, transport=net)
    hosts = Hosts(auth, ext_headers={"X-Auth-Token": PASSWORD}, debug=True)
    with caplog.at_level("DEBUG", "falconlite"):
        found = ECHOES[name](hosts)
    result = found.result if name == "stream" else found
    with pytest.raises(UnreadableAnswer) as caught:
        ECHOES[name](hosts, pythonic=True)
    shown = [json.dumps(result), repr(result), str(caught.value), json.dumps(caught.value.result), caplog.text]
    assert "<html>asked: " in shown[0]
    for said in (*shown, str(dict(result["headers"]))):
        assert not [secret for secret in (PASSWORD, BEARER, CREDS["client_secret"]) if secret in said]


@pytest.mark.parametrize("status", [200, 302, 400])
@pytest.mark.parametrize("kind", [JSON, "text/html"])
def test_errors_that_quote_their_request_show_no_secret_of_it(status, kind):
    error = {"code": 400, "message": f"no: Bearer {BEARER}"}
    quoted = error if status == 302 else {"meta": {}, "resources": [], "errors": [error]}
    hosts = Hosts(
        access_token=BEARER, transport=Script(Response(status, {"Content-Type": kind}, json.dumps(quoted).encode()))
    )
    shown = [json.dumps(hosts.query_devices()), repr(hosts.override("GET", "/x", stream=True).__dict__)]
    for ask in (
        lambda: list(hosts.query_devices.records()),
        lambda: list(hosts.iter_devices()),
        lambda: hosts.get_device_details.bulk(ids=["a" * 32]).raise_for_failures(),
    ):
        with pytest.raises(FalconError) as caught:
            ask()
        shown += [str(caught.value), repr(caught.value), json.dumps(caught.value.result)]
    assert not [said for said in shown if BEARER in said]


def test_a_login_that_is_answered_with_a_page_quoting_it_shows_no_secret():
    net = Echo()
    net.logins = []
    auth = OAuth2(**CREDS, transport=net)
    result = auth.login()
    assert "<html>asked: " in (auth.token_fail_reason or "")
    assert CREDS["client_secret"] not in json.dumps(result) + str(auth.token_fail_reason)
