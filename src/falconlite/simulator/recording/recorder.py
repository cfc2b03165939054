"""Forward calls to a tenant, and record its answers without secrets and personal names."""

from __future__ import annotations

import re
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from falconlite.auth import clouds
from falconlite.errors import FalconError
from falconlite.http.messages import Request, Response
from falconlite.simulator.answers import Refused
from falconlite.simulator.recording.har import HarFile, entry_of
from falconlite.simulator.recording.masking import Masking, outline
from falconlite.simulator.recording.names import marks_of, may_hold
from falconlite.simulator.recording.rules import default_rules, read_rules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from falconlite.http.messages import Clock, Transport
    from falconlite.simulator.answers import Call

HOPS = frozenset(
    (
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    )
)
"""Headers of a single connection, which are not forwarded."""

NOT_SENT = HOPS | {"host", "content-length", "accept-encoding", "origin"}
NOT_ANSWERED = HOPS | {"content-length", "content-encoding", "date", "alt-svc"}

PATIENCE = (10.0, 120.0)
"""Timeout in seconds for a connection to the tenant, and for each part of its answer."""

STEM = "recording-"


class Recorder:
    """Forwards calls to *upstream* (the URL or name of a Falcon cloud), and writes them to a HAR file in *folder*.

    Each run writes a new file, with new made-up names. *rules* is a TOML file, *ca* a file with certificate
    authorities.
    """

    def __init__(
        self, folder: Path, upstream: str, clock: Clock, *, rules: Path | None = None, ca: str | None = None
    ) -> None:
        from falconlite.transport.default import DefaultTransport

        try:
            self.upstream = clouds.base_url_of(upstream)
        except FalconError as error:
            raise ValueError(f"upstream: {error}") from None
        self._clock = clock
        self._masking = Masking(read_rules(rules) if rules else default_rules())
        self._network: Transport = DefaultTransport(verify=ca or True)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = HarFile(_new_path(folder))
        self._seen: set[int] = set()
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<Recorder of {self.upstream} in {self.path}>"

    @property
    def path(self) -> Path:
        """The HAR file."""
        return self._file.path

    def answer(self, call: Call, *, falcon: bool) -> Response:
        """Return the tenant's answer to a call, and record it. Raise Refused without an answer or if recording fails.

        *falcon* tells whether the call was sent to the API host of a Falcon cloud. Answers to other calls do not
        name the region, because clients would leave the recorder for the real cloud.
        """
        if not call.target.startswith("/"):  # "@other.example/" would lead to another host
            raise Refused(400, "the target of the call must be a path")
        started, began = self._clock.time(), monotonic()
        headers = {name: value for name, value in call.headers.items() if name.lower() not in NOT_SENT}
        request = Request(
            call.verb, call.target, data=call.body or None, headers=headers, timeout=PATIENCE, deadline=None
        )
        found = self._sent(request)
        kept = {name: value for name, value in dict(found.headers).items() if name.lower() not in NOT_ANSWERED}
        response = Response(found.status, kept, found.content)
        self._check_region(call, kept, found.status)
        try:
            self._record(call, response, started, monotonic() - began)
        except OSError as error:
            raise Refused(502, f"the answer could not be recorded: {error.strerror}") from None
        if not falcon:
            kept = {name: value for name, value in kept.items() if name.lower() != "x-cs-region"}
        return response._replace(headers={**kept, "Content-Length": str(len(found.content))})

    def _sent(self, request: Request) -> Response:
        try:
            return self._network.send(self.upstream, request)
        except FalconError as error:
            said = self._masking.again(str(error))
        raise Refused(502, f"the tenant did not answer: {said}")

    def _record(self, call: Call, response: Response, started: float, seconds: float) -> None:
        with self._lock:
            entry = entry_of(self._masking.masked(call, response), self.upstream, started, seconds)
            if any(may_hold(self._seen, value) for value in self._masking.names.settle()):
                self._file.rewrite(self._masking.again)  # a name was recorded before it was recognized
            self._file.add(entry)
            self._seen.update(marks_of(_texts(entry)))

    def _check_region(self, call: Call, headers: Mapping[str, str], status: int) -> None:
        if status in {301, 302, 307, 308} and call.path == "/oauth2/token":
            location = next((value for name, value in headers.items() if name.lower() == "location"), "")
            host = urlsplit(location).netloc
            raise Refused(502, f"the account lives in another cloud: begin again with --upstream https://{host}")

    def shown_target(self, call: Call) -> str:
        """Return the target of a call without values, which may be secrets or names."""
        return outline(call)

    def reset(self) -> None:
        """Do nothing: the recording stays."""


def _texts(value: Any) -> str:
    """Return all strs in a JSON value."""
    if isinstance(value, dict):
        return "\n".join(f"{name}\n{_texts(one)}" for name, one in value.items())
    if isinstance(value, list):
        return "\n".join(map(_texts, value))
    return value if isinstance(value, str) else ""


def _new_path(folder: Path) -> Path:
    """Return the path for the next recording in a folder."""
    numbers = [re.fullmatch(rf"{STEM}([0-9]+)", path.stem) for path in folder.glob(f"{STEM}*.har")]
    return folder / f"{STEM}{max((int(found[1]) for found in numbers if found), default=0) + 1}.har"
