"""Answer calls from a recording: the same calls get the recorded answers, in order."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote

from falconlite.auth.login import TOKEN
from falconlite.http.messages import Response
from falconlite.redact import MASK, redact
from falconlite.simulator.answers import Refused
from falconlite.simulator.recording.har import read_har
from falconlite.simulator.recording.recorder import NOT_ANSWERED
from falconlite.simulator.verify.differences import differences
from falconlite.simulator.verify.selection import shown_target

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from os import PathLike

    from falconlite.simulator.answers import Call
    from falconlite.simulator.recording.har import Recorded

LOGINS = frozenset((TOKEN.route, "/oauth2/revoke"))
"""Routes whose last answer is repeated, because programs log in whenever their tokens expire."""

CREDENTIALS = frozenset(("client_id", "client_secret", "token"))

NEAREST = 3

OPAQUE = "<bytes>"
"""Placeholder of a body that is not compared: files, and bodies that were not recorded."""


class Question(NamedTuple):
    """A request without credentials. Equal requests get the same answers."""

    verb: str
    path: str
    query: tuple[tuple[str, str], ...]
    body: str

    def line(self) -> str:
        """Return the request in one line."""
        query = "&".join(f"{name}={value}" for name, value in self.query)
        return f"{self.verb} {self.path}{'?' if query else ''}{query}"


class Replay:
    """The calls of a recording. With *repeats*, the last answer to a request is repeated when all were used."""

    def __init__(self, recorded: Sequence[Recorded], *, repeats: bool) -> None:
        self._answers: dict[Question, list[Recorded]] = {}
        for one in recorded:
            body = OPAQUE if one.body is None else _body(one.body, one.kind)
            self._answers.setdefault(_question(one.verb, one.path, one.query, body), []).append(one)
        self._repeats = repeats
        self._given: dict[Question, int] = {}
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<Replay of {sum(map(len, self._answers.values()))} calls>"

    @property
    def path(self) -> None:
        """None: no file is written."""
        return

    def reset(self) -> None:
        """Start again with the first answers."""
        with self._lock:
            self._given.clear()

    def shown_target(self, call: Call) -> str:
        """Return the target of a call without secrets."""
        return shown_target(call)

    def answer(self, call: Call, *, falcon: bool) -> Response:
        """Return the next recorded answer to a call. Raise Refused (501) if there is none.

        *falcon* tells whether the call was sent to the API host of a Falcon cloud. Answers to other calls do not
        name the region.
        """
        kind = next((value for name, value in call.headers.items() if name.lower() == "content-type"), "")
        path, _, query = call.target.partition("?")
        pairs = parse_qsl(query, keep_blank_values=True)
        asked = _question(call.verb, path, pairs, _body(call.body, kind))
        with self._lock:
            if asked not in self._answers:
                asked = next((one for one in self._answers if _fits(one, asked)), asked)
            several = self._answers.get(asked)
            if several is None:
                raise Refused(501, self._not_recorded(asked))
            number = self._given.get(asked, 0)
            if number >= len(several) and not self._repeats and path not in LOGINS:
                times = "once" if len(several) == 1 else f"{len(several)} times"
                raise Refused(501, f"{asked.line()} was recorded {times}, and all its answers were given")
            self._given[asked] = number + 1
        recorded = several[min(number, len(several) - 1)]
        if recorded.omitted:
            raise Refused(501, f"the {recorded.omitted} bytes of {asked.line()} are not in the recording: see binary")
        left_out = NOT_ANSWERED if falcon else NOT_ANSWERED | {"x-cs-region"}
        headers = {name: value for name, value in recorded.headers if name.lower() not in left_out and name[:1] != ":"}
        headers["Content-Length"] = str(len(recorded.content))
        return Response(recorded.status, headers, recorded.content)

    def _not_recorded(self, asked: Question) -> str:
        near = sorted(((_distance(asked, one), one) for one in self._answers), key=lambda pair: pair[0])[:NEAREST]
        if not near:
            return f"{asked.line()} was not recorded; the recording has no calls"
        told = [f"{one.line()} ({'; '.join(_differences(one, asked))})" for distance, one in near if distance[0] < 3]
        if not told:
            return f"{asked.line()} was not recorded, nor any call with a path like it"
        return f"{asked.line()} was not recorded; the nearest recorded calls are: {', '.join(told)}"


def _question(verb: str, path: str, query: Iterable[tuple[str, str]], body: str) -> Question:
    pairs = [(name, str(redact({name: value})[name])) for name, value in query if name not in CREDENTIALS]
    return Question(verb, unquote(path), tuple(sorted(pairs)), body)


def _body(content: bytes, kind: str) -> str:
    """Return the normal form of a body, the same for all spellings of equal values, with secrets masked."""
    if not content:
        return ""
    if kind.lower().startswith("multipart/"):
        return OPAQUE
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return OPAQUE
    if "x-www-form-urlencoded" in kind.lower():
        pairs = [(name, value) for name, value in parse_qsl(text, keep_blank_values=True) if name not in CREDENTIALS]
        return json.dumps(sorted((name, str(redact({name: value})[name])) for name, value in pairs))
    try:
        return json.dumps(redact(json.loads(text)), sort_keys=True)
    except (ValueError, RecursionError):
        return text


def _fits(recorded: Question, asked: Question) -> bool:
    """Return whether a request matches a recorded one. A masked value matches any value, and a file any file."""
    if recorded.verb != asked.verb or recorded.path != asked.path:
        return False
    if [name for name, _ in recorded.query] != [name for name, _ in asked.query]:
        return False
    if any(one not in {two, MASK} for (_, one), (_, two) in zip(recorded.query, asked.query, strict=True)):
        return False
    if recorded.body in {asked.body, OPAQUE}:
        return bool(asked.body) or recorded.body == asked.body
    try:
        return MASK in recorded.body and _same(json.loads(recorded.body), json.loads(asked.body))
    except ValueError:
        return False


def _same(recorded: Any, asked: Any) -> bool:
    """Return whether two JSON values match. A masked value matches any value."""
    if recorded == MASK:
        return True
    if isinstance(recorded, dict) and isinstance(asked, dict):
        return recorded.keys() == asked.keys() and all(_same(recorded[name], asked[name]) for name in recorded)
    if isinstance(recorded, list) and isinstance(asked, list):
        return len(recorded) == len(asked) and all(map(_same, recorded, asked))
    return json.dumps(recorded) == json.dumps(asked)


def _distance(asked: Question, other: Question) -> tuple[int, int]:
    """Return the distance to a recorded request: 0 another body, 1 another query, 2 another verb, 3 another path."""
    query = len(set(asked.query) ^ set(other.query))
    if asked.path != other.path:
        same = [one == two for one, two in zip(asked.path.split("/"), other.path.split("/"), strict=False)]
        near = asked.path.count("/") == other.path.count("/") and sum(same) >= len(same) - 1
        return (2 if near else 3), query
    return (2 if asked.verb != other.verb else 1 if query else 0), query


def _differences(recorded: Question, asked: Question) -> list[str]:
    found = [
        f"{name}: recorded {one!r}, asked {two!r}"
        for name, one, two in (("verb", recorded.verb, asked.verb), ("path", recorded.path, asked.path))
        if one != two
    ]
    for name in dict.fromkeys(name for name, _ in (*recorded.query, *asked.query)):
        one, two = ([value for other, value in pairs if other == name] for pairs in (recorded.query, asked.query))
        if one != two:
            found.append(f"{name}: recorded {', '.join(one) or 'not'}, asked {', '.join(two) or 'not'}")
    if recorded.body != asked.body:
        found += _of_bodies(recorded.body, asked.body)
    return found


def _of_bodies(recorded: str, asked: str) -> list[str]:
    try:
        one, two = json.loads(recorded), json.loads(asked)
    except ValueError:
        return [f"body: recorded {len(recorded)} characters, asked {len(asked)} other ones"]
    told: list[Any] = differences(one, two, "body")
    return told or ["body: asked for more fields than recorded"]


def replay_of(path: str | PathLike[str], *, repeats: bool) -> Replay:
    """Return the replay of a HAR file, or of the HAR files in a folder. Raise ValueError or OSError for others."""
    return Replay(read_har(Path(path)), repeats=repeats)
