"""Make the same call with both libraries without a network, and say what each would send."""

from __future__ import annotations

import io
import json
import warnings
from contextlib import contextmanager
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock
from urllib.parse import parse_qsl, unquote, urlsplit

import falconpy
import requests
from requests.adapters import HTTPAdapter

import falconlite
from falconlite.http.messages import UNSET, Response

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BASE = "https://api.crowdstrike.com"
UBER = ("APIHarnessV2", "APIHarness")
TOKEN = {"access_token": "T", "expires_in": 1799}
ANSWER = {"meta": {"query_time": 0.1, "trace_id": "trace"}, "resources": [], "errors": []}


class Sent(NamedTuple):
    """What a call sends: ``query`` has (name, values), sorted by name; ``body`` is (kind, value)."""

    verb: str
    host: str
    path: str
    query: tuple[tuple[str, tuple[str, ...]], ...]
    body: tuple[str, Any]


class Refused(NamedTuple):
    """A call that sends nothing: "TypeError" for wrong names, else "error"."""

    why: str


def read(request: Any) -> Sent:
    """Describe a request of the library ``requests``."""
    url = urlsplit(request.url)
    names: dict[str, list[str]] = {}
    for name, value in parse_qsl(url.query, keep_blank_values=True):
        names.setdefault(name, []).append(value)
    query = tuple((name, tuple(values)) for name, values in sorted(names.items()))
    return Sent(request.method, url.netloc, unquote(url.path), query, body_of(request))


def body_of(request: Any) -> tuple[str, Any]:
    """Describe the body of a request: JSON, the fields of a form, the parts of a multipart form, or bytes."""
    body, kind = request.body, request.headers.get("Content-Type") or ""
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        body = body.encode()
    if not body:
        return "none", None
    if kind.startswith("multipart/form-data"):
        message = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
        return "parts", sorted(
            (
                part.get_param("name", header="content-disposition") or "",
                part.get_filename() or "",
                part.get_content_type() if part.get("Content-Type") else "",
                part.get_payload(decode=True),
            )
            for part in message.get_payload()
        )
    if kind.startswith("application/x-www-form-urlencoded"):
        return "form", sorted(parse_qsl(body.decode(), keep_blank_values=True))
    try:
        return "json", json.loads(body)
    except ValueError:
        return "bytes", bytes(body)


class Network(Exception):
    """Ends a call where it would be sent."""

    def __init__(self, request: requests.PreparedRequest) -> None:
        super().__init__()
        self.request = request


class Peer:
    """falconpy, whose requests end at the adapter of ``requests``."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}
        self.sent: list[Sent] = []

    def send(self, adapter: Any, request: requests.PreparedRequest, **given: Any) -> requests.Response:
        login = request.path_url == "/oauth2/token"
        if not login:
            self.sent.append(read(request))
        answer: Any = requests.Response()
        answer.status_code, answer.url, answer.request = 201 if login else 200, request.url, request
        answer.headers["Content-Type"] = "application/json"
        answer.raw = io.BytesIO(json.dumps(TOKEN if login else ANSWER).encode())
        return answer

    def service(self, name: str) -> Any:
        if name not in self.made:
            kind = getattr(falconpy, name)
            self.made[name] = (
                kind(access_token="T", base_url=BASE)
                if name != "APIHarness"
                else kind(client_id="I" * 32, client_secret="S" * 40)
            )
        return self.made[name]

    def call(self, owner: str, method: str, args: tuple[Any, ...], given: Mapping[str, Any]) -> Sent | Refused:
        self.sent.clear()
        try:
            with quiet():
                getattr(self.service(owner), method)(*args, **given)
        except Exception as error:  # whatever falconpy raises
            if not self.sent:
                return Refused(type(error).__name__)
        return self.sent[0] if self.sent else Refused("error")


class Ours:
    """falconlite, whose requests end at a transport."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}
        self.sent: list[Sent] = []
        self.content = json.dumps(ANSWER).encode()

    def send(self, base_url: str, request: Any) -> Response:
        data, files = request.data, request.files
        if hasattr(data, "__fspath__"):
            data = open(data, "rb")  # noqa: SIM115, PTH123  # as the transport does
        if files:
            files = [(name, _opened(part)) for name, part in files]
        prepared = requests.Request(
            request.verb,
            base_url + request.path,
            params=list(request.query),
            json=None if request.json is UNSET else request.json,
            data=data,
            files=files or None,
            headers=dict(request.headers),
        ).prepare()
        if request.json is not UNSET and not prepared.body:
            prepared.body, prepared.headers["Content-Type"] = json.dumps(request.json), "application/json"
        self.sent.append(read(prepared))
        return Response(200, {"Content-Type": "application/json"}, self.content)

    def service(self, name: str) -> Any:
        if name not in self.made:
            more = {} if name in UBER else {"validate_payloads": False}
            self.made[name] = getattr(falconlite, name)(access_token="T", base_url=BASE, transport=self, **more)
        return self.made[name]

    def close(self) -> None:
        pass

    def call(self, owner: str, method: str, args: tuple[Any, ...], given: Mapping[str, Any]) -> Sent | Refused:
        self.sent.clear()
        try:
            with quiet():
                getattr(self.service(owner), method)(*args, **given)
        except TypeError as error:
            if not self.sent:
                return Refused(f"TypeError: {error}")
        except ValueError:  # a form that cannot be sent
            if not self.sent:
                return Refused("error")
        except Exception:
            if not self.sent:
                raise
        return self.sent[0] if self.sent else Refused("error")


def _opened(part: Any) -> Any:
    if isinstance(part, tuple) and len(part) > 1 and hasattr(part[1], "__fspath__"):
        return (part[0], open(part[1], "rb"), *part[2:])  # noqa: PTH123  # the way that callers open a file
    return part


@contextmanager
def quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def both() -> Iterator[tuple[Peer, Ours]]:
    """Yield both libraries; meanwhile nothing of ``requests`` reaches a network, or asks for the machine's proxies."""
    peer, ours = Peer(), Ours()
    with (
        mock.patch.object(HTTPAdapter, "send", lambda self, request, **given: peer.send(self, request, **given)),
        mock.patch.object(requests.sessions, "get_environ_proxies", return_value={}),
        mock.patch.object(requests.sessions, "get_netrc_auth", return_value=None),
    ):
        yield peer, ours


class Call(NamedTuple):
    owner: str
    method: str
    form: str
    args: tuple[Any, ...] = ()
    given: Mapping[str, Any] = {}  # never modified

    @property
    def id(self) -> str:
        return f"{self.owner}.{self.method}: {self.form}"


def value_of(name: str, kind: str, facts: Mapping[str, Any]) -> Any:
    """Return a value for a keyword: one of those that falconpy knows, else one that no other keyword has."""
    first = (facts.get("words") or {}).get(name, [None])[0] or (facts.get("first") or {}).get(name)
    if first and kind == "str":
        return first
    number = 100 + sum(map(ord, name)) % 1000
    return {
        "int": number,
        "float": number + 0.5,
        "bool": True,
        "strs": [f"{name} 1", f"{name} 2"],
        "strlist": [f"{name} 1", f"{name} 2"],
        "dict": {f"{name} k": "v"},
        "dicts": [{f"{name} k": "v"}],
        "list": [{f"{name} k": "v"}],
        "bytes": name.encode(),
        "file": FILE,
    }.get(kind, f"{name} 1")


FILE = str(Path(__file__).with_name("recorder.py"))


def calls_of(owner: str, facts: Mapping[str, Any], path: frozenset[str]) -> Iterator[Call]:
    method, kinds = facts["method"], facts["keywords"]
    values = {name: value_of(name, kind, facts) for name, kind in kinds.items() if name not in {"data", "files"}}
    base = {name: value for name, value in values.items() if name in path}

    def call(form: str, /, *args: Any, **given: Any) -> Call:
        return Call(owner, method, form, args, given)

    shown = {
        name: value
        for name, value in values.items()
        if name
        not in {
            *facts.get("hidden", ()),
            *facts.get("unknown", ()),
            *facts.get("lost", ()),
            *facts.get("elsewhere", ()),
        }
    }
    yield call("every keyword", **shown)
    yield call("nothing", **base)
    for name, value in values.items():
        kind = kinds[name]
        yield call(f"{name} alone", **{**base, name: value})
        if name in path:
            continue
        yield call(f"{name} None", **{**base, name: None})
        if kind in {"str", "strs"}:
            yield call(f"{name} empty", **{**base, name: ""})
        if kind in {"str", "strs", "list", "strlist"}:
            yield call(f"{name} commas", **{**base, name: "a,b"})
            yield call(f"{name} single", **{**base, name: "a"})
            yield call(f"{name} list", **{**base, name: ["a", "b"]})
        if kind == "bool":
            yield call(f"{name} False", **{**base, name: False})
        if kind == "int":
            yield call(f"{name} zero", **{**base, name: 0})
    yield call("position list", ["a", "b"], **base)
    yield call("position commas", "a,b", **base)
    yield call("position one", "a", **base)
    yield call("position dict", {"k": "v"}, **base)
    yield call("parameters", parameters={"z": "v"}, **base)
    yield call(
        "parameters of keywords",
        parameters={n: v for n, v in shown.items() if kinds[n] in {"str", "int", "bool"} and n not in path},
        **base,
    )
    if facts.get("body"):
        yield call("body", body={"k": "v"}, **base)
        yield call("body list", body=[{"k": "v"}], **base)


def uber_calls_of(owner: str, row: Any) -> Iterator[Call]:
    """Yield the calls of one operation ID by an Uber class; *row* is its row in falconpy's table."""
    operation, _, route, _, _, parameters = row
    query = {one["name"]: sample_of(one) for one in parameters if one["in"] == "query"}
    path = {one["name"]: "a b" for one in parameters if one["in"] == "path" and f"{{{one['name']}}}" in route}

    def call(form: str, /, **given: Any) -> Call:
        return Call(owner, "command", f"{operation}, {form}", (operation,), {**path, **given})

    yield call("nothing")
    if query:
        yield call("parameters", parameters=query)
        yield call("keywords", **query)
    for name, value in query.items():
        yield call(f"parameters {name}", parameters={name: value})
        yield call(f"keyword {name}", **{name: value})
    if any(one["in"] == "body" for one in parameters):
        yield call("body", body={"k": "v"})
        yield call("body list", body=[{"k": "v"}])
        yield call("body and parameters", body={"k": "v"}, parameters=query)
        if "ids" in query:
            yield call("ids and body", body={"k": "v"}, ids=["a", "b"])


def sample_of(parameter: Mapping[str, Any]) -> Any:
    """Return a value for a parameter of falconpy's table."""
    if parameter.get("enum"):
        return parameter["enum"][0]
    return {"array": ["a", "b"], "integer": 3, "boolean": True, "number": 1.5}.get(parameter.get("type"), "a b")
