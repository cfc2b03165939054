"""Mask a call and its answer: replace secrets by REDACTED, and personal names by made-up ones, in every part."""

from __future__ import annotations

import csv
import json
import re
from base64 import b64decode
from binascii import Error
from collections import deque
from io import StringIO
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode

from falconlite.redact import LONG, MASK, Spelt, redact
from falconlite.simulator.call_patterns import VARIABLE, secret_fields
from falconlite.simulator.recording.bodies import aliases, decoded, kind_of, loaded
from falconlite.simulator.recording.names import Names, is_address
from falconlite.simulator.recording.rules import VERSIONS, plain
from falconlite.simulator.routes import segment_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.http.messages import Response
    from falconlite.simulator.answers import Call
    from falconlite.simulator.recording.rules import Rules

FILTERS = frozenset(("filter", "fql", "fql_filter", "assignment_rule"))
"""Fields whose values are FQL: only the values in a filter are replaced, not its field names."""

TERM = re.compile(
    r"""(?<![\w.])([A-Za-z_][\w.]*)(\s*:\s*[!<>~=*]*\s*)"""
    r"""(\[[^\[\]]*\]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s,+()'"\[]+)"""
)
"""A term of FQL: the field, the operator and the value or list of values."""

QUOTED = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\s,\[\]'"]+)""")

FIELD = re.compile("[a-z_]+")

SHORT, SEEN = 200, 200_000
"""Maximum length and number of masked strs in the cache."""

DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|now\b")

CURSOR = 12
"""Minimum length of a masked cursor. Shorter cursors are numbers of records."""

CREDENTIALS = 20
"""Number of recent credentials that are searched for in any spelling, also in base64. More would take long."""

FORM = "application/x-www-form-urlencoded"


class Content(NamedTuple):
    """A masked body: its str, or None if it is not text; *raw* then holds bytes that may be stored."""

    kind: str
    text: str | None
    raw: bytes
    size: int


class Masked(NamedTuple):
    """A call and its answer, masked."""

    verb: str
    path: str
    query: list[tuple[str, str]]
    headers: list[tuple[str, str]]
    body: Content
    status: int
    answer_headers: list[tuple[str, str]]
    answer: Content


class Masking:
    """Masks calls by rules. It replaces every name that it has seen, in all later calls."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self.names = Names(rules.keeps)
        self._credentials: deque[str] = deque(maxlen=CREDENTIALS)
        self._spelt = Spelt(())
        self._secret_fields: frozenset[str] = frozenset()
        self._aliases: dict[str, str] = {}
        self._kinds: dict[str, str | None] = {}
        self._secrets: dict[str, bool] = {}
        self._plain: set[str] = set()
        """Cache of strs in which only known names are replaced."""
        for value, kind in rules.values.items():
            self.names.made_up(kind, value)

    def masked(self, call: Call, response: Response) -> Masked:
        """Mask a call and its answer. A name found in one part is replaced in all parts."""
        self._secret_fields = secret_fields(call.verb, call.path)
        self._masked(call, response)  # names learned here may stand earlier in the same call
        return self._masked(call, response)

    def _masked(self, call: Call, response: Response) -> Masked:
        headers = [self.header(name, value) for name, value in call.headers.items()]
        path, _, raw = call.target.partition("?")
        query = [(name, self._parameter(name, value)) for name, value in parse_qsl(raw, keep_blank_values=True)]
        self._aliases = aliases(loaded(call.body.decode("utf-8", "replace")))
        body = self._content(call.body, kind_of(call.headers))
        answered = [self.header(name, value) for name, value in response.headers.items()]
        answer = self._content(response.content, kind_of(response.headers))
        return Masked(call.verb, self._path(path), query, headers, body, response.status, answered, answer)

    def header(self, name: str, value: str) -> tuple[str, str]:
        """Mask a header."""
        if name.lower() == "authorization":
            scheme, _, rest = value.partition(" ")
            self._learn_credentials(scheme, rest.strip())
        if self._is_secret(name):
            self._learn_secret(value)
            return name, MASK
        return name, self._named(name, value)

    def again(self, value: Any) -> Any:
        """Mask values again, with the names learned since."""
        if isinstance(value, str):
            nested = loaded(value) if value[:1] in "[{" else None
            if nested is not None:
                return json.dumps(self.again(nested), ensure_ascii=False)
            return self.names.replaced(self._spelt.masked(value))
        if isinstance(value, list):
            return [self.again(one) for one in value]
        return {name: self.again(one) for name, one in value.items()} if isinstance(value, dict) else value

    # Secrets.

    def _is_secret(self, field: str) -> bool:
        if field not in self._secrets:
            self._secrets[field] = self._rules.is_secret(field)
        return self._secrets[field] or field.lower() in self._secret_fields

    def _learn_credentials(self, scheme: str, rest: str) -> None:
        if scheme.lower() != "basic":
            return self._learn_secret(rest, credential=True)
        try:
            client, _, secret = b64decode(rest).decode("utf-8", "replace").partition(":")
        except (Error, ValueError):
            return None
        self.names.made_up("client", client)
        return self._learn_secret(secret, credential=True)

    def _learn_secret(self, value: str, *, credential: bool = False) -> None:
        if len(value) < LONG // 2 or value == MASK:
            return
        self.names.learn("secret", value, MASK)
        if credential and value not in self._credentials:
            self._credentials.append(value)
            self._spelt = Spelt(self._credentials)

    def _secret(self, value: Any) -> Any:
        """Return the value of a secret field with every str and number masked."""
        if isinstance(value, dict):
            return {name: self._secret(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self._secret(one) for one in value]
        if isinstance(value, str) and value:
            self._learn_secret(value)
            return MASK
        return value if value is None or isinstance(value, (bool, str)) else 0

    # Names.

    def _kind(self, field: str) -> str | None:
        """Return the kind of a field, cached."""
        if field not in self._kinds:
            self._kinds[field] = self._rules.kind_of(field)
        return self._kinds[field]

    def _json(self, value: Any, field: str = "") -> Any:
        if isinstance(value, dict):
            counted = self._kind(self._aliases.get(str(value.get("name")), str(value.get("name"))))
            if counted and isinstance(value.get("buckets"), list):
                self._learn_buckets(value["buckets"], counted)
            return {self._key(name): self._member(name, one) for name, one in value.items()}
        if isinstance(value, list):
            return [self._json(one, field) for one in value]
        return self._named(field, value) if isinstance(value, str) else value

    def _member(self, name: str, value: Any) -> Any:
        return self._secret(value) if self._is_secret(name) else self._json(value, name)

    def _key(self, name: str) -> str:
        """Mask the name of a field only if it is data, such as a host with a number."""
        return name if FIELD.fullmatch(name) else self._text(name)

    def _learn_buckets(self, buckets: Iterable[Any], kind: str) -> None:
        for bucket in buckets:
            label = bucket.get("label") if isinstance(bucket, dict) else None
            if isinstance(label, str):
                self.names.made_up(kind, label)

    def _named(self, field: str, value: str) -> str:
        """Mask the value of a field."""
        name = plain(field)
        if name in FILTERS:
            return self._filter(value)
        kind = self._kind(field)
        if kind == "cursor" or name == "offset":
            return self._cursor(value)
        if kind is not None and value.strip():
            made = self.names.made_up(kind, value)
            return self._text(value) if made == value else made
        return self._text(value, versions=VERSIONS.search(name) is not None)

    def _cursor(self, value: str) -> str:
        if len(value) < CURSOR or DATE.match(value) or value.isdecimal():
            return self._text(value)
        return self.names.made_up("cursor", value)

    def _filter(self, value: str) -> str:
        """Mask the values in a filter."""

        def term(found: re.Match[str]) -> str:
            field, operator, values = found.groups()
            return f"{field}{operator}{QUOTED.sub(lambda one: self._term(field, one), values)}"

        masked = TERM.sub(term, value)
        return masked if TERM.search(value) else self._text(value)

    def _term(self, field: str, found: re.Match[str]) -> str:
        place = found.lastindex or 0
        value, whole = found[place], found[0]
        core = value.strip("*")
        if not core:
            return whole
        masked = self._named("value" if plain(field) in FILTERS else field, core)
        return whole.replace(value, value.replace(core, masked))

    def _text(self, text: str, *, versions: bool = False) -> str:
        """Mask any str: secrets, patterns, terms of FQL, JSON in it, and all known names."""
        if not text:
            return text
        if text[0] in "[{":
            nested = loaded(text)
            if nested is not None:
                return json.dumps(self._json(nested), ensure_ascii=False)
        masked = self._spelt.masked(text)
        if masked not in self._plain:
            masked = self._learn_text(masked, versions=versions)
        return self.names.replaced(masked)

    def _learn_text(self, text: str, *, versions: bool) -> str:
        """Learn the names that patterns and FQL terms show in a str; return the str without secrets."""
        masked = str(redact(text)) if ":" in text or "=" in text else text
        found = [
            (kind, match[0])
            for kind, pattern in self._rules.patterns
            if not (versions and kind == "ip")
            for match in pattern.finditer(masked)
            if kind != "ip" or _is_real_address(match[0])
        ]
        for field, _, values in TERM.findall(masked) if ":" in masked and "'" in masked else ():
            kind = self._kind(field)
            if kind and kind != "cursor":
                cores = (quoted[quoted.lastindex or 0].strip("*") for quoted in QUOTED.finditer(values))
                found += [(kind, core) for core in cores if core]
        for kind, value in found:
            self.names.made_up(kind, value)
        if not found and masked == text and not versions and len(text) < SHORT and len(self._plain) < SEEN:
            self._plain.add(text)
        return masked

    # Parts of a call.

    def _path(self, path: str) -> str:
        """Mask the variables of a path, or all its segments if the API does not have the route."""
        verbs, variables = segment_of(path).find(path)
        if not verbs:
            return "/".join(quote(self._text(unquote(part)), safe="") for part in path.split("/"))
        if not variables:
            return path
        route = next(iter(verbs.values())).operation.route
        masked = {name: quote(self._named(name, value), safe="") for name, value in variables.items()}
        return VARIABLE.sub(lambda found: masked[found[0][1:-1]], route)

    def _parameter(self, name: str, value: str) -> str:
        if self._is_secret(name):
            self._learn_secret(value, credential=True)
            return MASK
        return self._named(name, value)

    def _content(self, content: bytes, kind: str) -> Content:
        if not content:
            return Content(kind, "", b"", 0)
        text = decoded(content, kind)
        if text is None:
            kept = content if self._rules.binary else b""
            return Content(kind, None, kept, len(content))
        if kind.partition(";")[0].strip().lower() == FORM:
            pairs = parse_qsl(text, keep_blank_values=True)
            masked = urlencode([(name, self._parameter(name, value)) for name, value in pairs])
        else:
            masked = self._document(text, kind)
        return Content(kind, masked, b"", len(content))

    def _document(self, text: str, kind: str) -> str:
        value = loaded(text)
        if value is not None:
            return json.dumps(self._json(value), ensure_ascii=False)
        if "csv" in kind:
            self._learn_columns(text)
        lines = text.splitlines(keepends=True)
        return "".join(self._text(line.rstrip("\r\n")) + line[len(line.rstrip("\r\n")) :] for line in lines)

    def _learn_columns(self, text: str) -> None:
        rows = csv.reader(StringIO(text))
        titles = next(rows, [])
        for row in rows:
            for title, value in zip(titles, row, strict=False):
                self._member(title, value)


def outline(call: Call) -> str:
    """Return a call's route and parameter names for a log. Values may be names that are still unknown."""
    path, mark, raw = call.target.partition("?")
    verbs, _ = segment_of(path).find(path)
    route = next(iter(verbs.values())).operation.route if verbs else f"/{path[1:].partition('/')[0]}/..."
    names = dict.fromkeys(name for name, _ in parse_qsl(raw, keep_blank_values=True))
    return f"{route}{mark}{'&'.join(names)}"


def _is_real_address(text: str) -> bool:
    """Return whether a str is an address that may belong to somebody: not ``::``, loopback, or a mask."""
    return (
        is_address(text) and not text.startswith(("127.", "0.", "255.", "224.", "239.")) and text not in {"::", "::1"}
    )
