"""Stand-ins for the network and the clock, for tests of other parts."""

from __future__ import annotations

import json
from typing import Any

from falconlite.http.messages import Request, Response

JSON = {"Content-Type": "application/json"}
CREDS = {"client_id": "ID" * 16, "client_secret": "SECRET" * 6}


def answer(status: int, body: Any = None, **headers: str) -> Response:
    """Return a JSON response; underscores in header names become hyphens."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, JSON | names, b"" if body is None else json.dumps(body).encode())


def token(value: str = "TOKEN", lifetime: Any = 1799, **headers: str) -> Response:
    """Return the response to a successful login."""
    return answer(201, {"access_token": value, "expires_in": lifetime}, **headers)


def refusal(status: int = 403, message: str = "access denied, invalid client secret") -> Response:
    """Return the response to a refused request."""
    return answer(status, {"meta": {"trace_id": "T-1"}, "errors": [{"code": status, "message": message}]})


class Script:
    """A transport that plays back answers: *logins* for the token route, *answers* for others; the last one repeats."""

    def __init__(self, *answers: Any, logins: Any = None, revokes: Any = None) -> None:
        self.answers = list(answers) or [answer(200, {"meta": {}, "resources": ["a"], "errors": []})]
        self.logins = list(logins or [token(f"T{n}") for n in range(1, 100)])
        self.revokes = list(revokes or [answer(200, {"meta": {}})])
        self.sent: list[tuple[str, Request]] = []
        self.closed = 0

    def send(self, base_url: str, request: Request) -> Response:
        self.sent.append((base_url, request))
        queue = {"/oauth2/token": self.logins, "/oauth2/revoke": self.revokes}.get(request.path, self.answers)
        found = queue.pop(0) if len(queue) > 1 else queue[0]
        if callable(found):
            found = found()
        if isinstance(found, Exception):
            raise found
        return found

    def close(self) -> None:
        self.closed += 1

    def paths(self) -> list[str]:
        return [request.path for _, request in self.sent]

    def bearers(self) -> list[str]:
        """The bearer tokens of the calls, in order."""
        return [r.headers["Authorization"].removeprefix("Bearer ") for _, r in self.sent if "oauth2" not in r.path]

    def forms(self) -> list[Any]:
        """The forms of the token requests, in order."""
        return [request.form for _, request in self.sent if request.path == "/oauth2/token"]


class Clock:
    """A clock that only moves when it is told to or when a caller waits."""

    def __init__(self, now: float = 1_000_000.0) -> None:
        self.now = now
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now - 900_000.0
