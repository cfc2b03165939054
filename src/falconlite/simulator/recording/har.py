"""HAR 1.2: write masked calls, one entry a line, and read any HAR file."""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from binascii import Error
from contextlib import suppress
from datetime import timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit

from falconlite.about import VERSION
from falconlite.simulator.answers import EPOCH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from falconlite.simulator.recording.masking import Content, Masked

CREATOR = json.dumps({"name": "falconlite", "version": VERSION})

BEGIN = f'{{"log": {{"version": "1.2", "creator": {CREATOR}, "entries": [\n'
END = "\n]}}\n"

PHRASES = {status.value: status.phrase for status in HTTPStatus}

OMITTED = "_falconliteOmitted"
"""Custom field of a content: the number of bytes not stored. HAR reserves names that begin with ``_`` for tools."""


class Recorded(NamedTuple):
    """A call of a HAR file and its answer.

    *body* is None if it was not stored. *omitted* is the number of bytes of the answer that were not stored.
    """

    verb: str
    path: str
    query: list[tuple[str, str]]
    kind: str
    body: bytes | None
    status: int
    headers: list[tuple[str, str]]
    content: bytes
    omitted: int


class HarFile:
    """A HAR file that is valid after each entry, even if the process is killed.

    Only its owner may read it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        _create(path, BEGIN + END)
        self._end = len(BEGIN)
        self._entries = 0

    def add(self, entry: dict[str, Any]) -> None:
        """Append an entry, overwriting the end of the file."""
        line = (",\n" if self._entries else "") + _line(entry)
        with self.path.open("r+b", buffering=0) as file:
            file.seek(self._end)
            file.write((line + END).encode())
        self._end += len(line)
        self._entries += 1

    def rewrite(self, change: Callable[[Any], Any]) -> None:
        """Change all entries, and replace the file atomically."""
        lines = [_line(change(entry)) for entry in read_entries(self.path.read_bytes(), str(self.path))]
        content = BEGIN + ",\n".join(lines)
        new = self.path.with_suffix(".new")
        new.unlink(missing_ok=True)
        _create(new, content + END)
        new.replace(self.path)
        self._end = len(content)


def _create(path: Path, content: str) -> None:
    """Create a file that only its owner can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content.encode())


def _line(entry: dict[str, Any]) -> str:
    return json.dumps(entry)  # ASCII, so that its length equals its number of bytes


def entry_of(masked: Masked, base_url: str, started: float, seconds: float) -> dict[str, Any]:
    """Convert a masked call to an entry."""
    query = f"?{urlencode(masked.query)}" if masked.query else ""
    wait = round(seconds * 1000, 3)
    request: dict[str, Any] = {
        "method": masked.verb,
        "url": f"{base_url}{masked.path}{query}",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _named(masked.headers),
        "queryString": _named(masked.query),
        "headersSize": -1,
        "bodySize": masked.body.size,
    }
    if masked.body.size:
        request["postData"] = {"mimeType": masked.body.kind, "params": [], "text": masked.body.text or ""}
        if masked.body.text is None:
            request["postData"][OMITTED] = masked.body.size
    return {
        "startedDateTime": (EPOCH + timedelta(seconds=started)).isoformat(timespec="milliseconds") + "Z",
        "time": wait,
        "request": request,
        "response": {
            "status": masked.status,
            "statusText": PHRASES.get(masked.status, ""),
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _named(masked.answer_headers),
            "content": _content(masked.answer),
            "redirectURL": next((value for name, value in masked.answer_headers if name.lower() == "location"), ""),
            "headersSize": -1,
            "bodySize": masked.answer.size,
        },
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": 0},
    }


def _named(pairs: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]


def _content(content: Content) -> dict[str, Any]:
    whole: dict[str, Any] = {"size": content.size, "mimeType": content.kind}
    if content.text is not None:
        return whole | {"text": content.text}
    if content.raw or not content.size:
        return whole | {"text": b64encode(content.raw).decode(), "encoding": "base64"}
    return whole | {"comment": "these bytes are not stored", OMITTED: content.size}


def read_entries(content: bytes, name: str) -> list[Any]:
    """Return the entries of a HAR file, even if its end is missing. Raise ValueError for other files."""
    text = content.decode("utf-8-sig", "replace")
    try:
        entries = json.loads(text)["log"]["entries"]
    except (ValueError, RecursionError, KeyError, TypeError):
        if not text.startswith(BEGIN[:12]):
            raise ValueError(f"{name} is not a HAR file") from None
        entries = list(_whole_lines(text))
    if not isinstance(entries, list):
        raise ValueError(f"{name} is not a HAR file: its entries are no list")  # noqa: TRY004  # as above
    return entries


def _whole_lines(text: str) -> Iterator[Any]:
    for line in text.splitlines()[1:]:
        with suppress(ValueError):  # the last line may be incomplete
            yield json.loads(line.removesuffix(","))


def read_har(path: Path) -> list[Recorded]:
    """Return the calls of a HAR file, or of all HAR files in a folder in the order of their names.

    Raise ValueError if one of them is not valid, OSError if there is none.
    """
    files = sorted(path.glob("*.har"), key=_by_number) if path.is_dir() else [path]
    if not files:
        raise FileNotFoundError(f"there is no .har file in {path}")
    found = []
    for file in files:
        for place, entry in enumerate(read_entries(file.read_bytes(), str(file)), 1):
            try:
                recorded = _recorded(entry)
            except (KeyError, TypeError, ValueError, AttributeError, Error) as error:
                raise ValueError(f"{file}: entry {place} is not valid: {type(error).__name__} {error}") from None
            if recorded.status:  # 0: the browser got no answer
                found.append(recorded)
    return found


def _by_number(path: Path) -> tuple[str, int, str]:
    stem = path.stem.rstrip("0123456789")
    digits = path.stem[len(stem) :]
    return stem, int(digits or 0), path.name


def _recorded(entry: Any) -> Recorded:
    request, response = entry["request"], entry["response"]
    url = urlsplit(request["url"])
    sent = request.get("postData") or {}
    body: bytes | None = b""
    if sent.get(OMITTED):
        body = None
    elif sent.get("text"):
        body = str(sent["text"]).encode()
    elif sent.get("params"):
        body = urlencode([(one["name"], one.get("value", "")) for one in sent["params"]]).encode()
    content = response.get("content") or {}
    text = content.get("text") or ""
    raw = b64decode(text) if content.get("encoding") == "base64" else str(text).encode()
    headers = [(str(one["name"]), str(one["value"])) for one in response.get("headers") or ()]
    if content.get("mimeType") and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", str(content["mimeType"])))
    return Recorded(
        str(request["method"]).upper(),
        url.path or "/",
        parse_qsl(url.query, keep_blank_values=True),
        str(sent.get("mimeType") or ""),
        body,
        int(response["status"]),
        headers,
        raw,
        int(content.get(OMITTED) or 0),
    )
