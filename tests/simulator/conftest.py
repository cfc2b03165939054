"""A cloud with a clock that tests move, and a client for it."""

import json
from base64 import b64encode
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
from requests import Request

from falconlite.simulator import Call, Cloud
from falconlite.simulator.routes import operations


class Hands:
    """A clock that stands still until a test moves it."""

    def __init__(self):
        self.seconds = 0.0

    def time(self):
        return 1_767_225_600.0 + self.seconds  # 2026-01-01T00:00:00Z

    def monotonic(self):
        return 500.0 + self.seconds


class Answer(NamedTuple):
    status: int
    headers: Any
    body: Any

    @property
    def resources(self):
        return self.body["resources"]

    @property
    def errors(self):
        return self.body["errors"]

    @property
    def page(self):
        return self.body["meta"]["pagination"]


class Caller:
    """Calls a cloud by operation ID."""

    def __init__(self, cloud):
        self.cloud = cloud
        self.token = cloud.issue_token()

    def __call__(self, id, body=None, /, **query):
        operation = operations()[id]
        text = urlencode({name.rstrip("_"): value for name, value in query.items()}, doseq=True)
        content = b"" if body is None else json.dumps(body).encode()
        return self.raw(operation.verb, f"{operation.route}?{text}" if text else operation.route, content)

    def raw(self, verb, target, body=b"", **headers):
        headers = {"Authorization": f"Bearer {self.token}", **headers}
        return self.answer(Call(verb, target, headers, body))

    def upload(self, id, fields, files):
        """Send a form as requests encodes it: *files* are pairs of part and file."""
        operation = operations()[id]
        made = Request(operation.verb, "http://x/", data=fields, files=files).prepare()
        return self.raw(operation.verb, operation.route, made.body, **{"Content-Type": made.headers["Content-Type"]})

    def download(self, id, /, *, headers=(), **query):
        """Return status, headers and content of a file."""
        operation = operations()[id]
        headers = {"Authorization": f"Bearer {self.token}", **dict(headers)}
        call = Call(operation.verb, f"{operation.route}?{urlencode(query)}", headers)
        return self.cloud.handle(call)[:3]

    def log_in(self, *, host="127.0.0.1", **form):
        form = {"client_id": self.cloud.client_id, "client_secret": self.cloud.client_secret, **form}
        return self.answer(Call("POST", "/oauth2/token", {"Host": host}, urlencode(form).encode()))

    def revoke(self, token, client_id=None, secret=None):
        pair = f"{client_id or self.cloud.client_id}:{secret or self.cloud.client_secret}"
        headers = {"Authorization": f"basic {b64encode(pair.encode()).decode()}"}
        return self.answer(Call("POST", "/oauth2/revoke", headers, urlencode({"token": token}).encode()))

    def answer(self, call):
        status, headers, content = self.cloud.handle(call)[:3]
        return Answer(status, headers, json.loads(content) if content else None)


@pytest.fixture
def clock():
    return Hands()


@pytest.fixture
def cloud(clock):
    return Cloud(hosts=60, clock=clock)


@pytest.fixture
def call(cloud):
    return Caller(cloud)


@pytest.fixture
def ids(call):
    return call("QueryDevicesByFilter").resources


@pytest.fixture
def caller():
    return Caller
