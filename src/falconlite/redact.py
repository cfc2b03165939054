"""Mask secrets in logs, messages and reprs: by field name at any depth, and by value in any spelling."""

from __future__ import annotations

import re
from binascii import b2a_base64
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

MASK = "REDACTED"

IDENTIFIERS = frozenset(("client_id", "member_cid"))
"""Fields that logs mask but errors may show: the values are useless without the secret."""

SECRET_NAMES = IDENTIFIERS | frozenset(
    (
        "access_token",
        "accesstoken",
        "api_key",
        "apikey",
        "auth_token",
        "authorization",
        "bearer_token",
        "client_secret",
        "clientsecret",
        "cookie",
        "id_token",
        "webhook_secret",
        "maintenance_token",
        "passphrase",
        "passwd",
        "password",
        "private_key",
        "proxy-authorization",
        "refresh_token",
        "secret",
        "secret_access_key",
        "secret_key",
        "session_token",
        "set-cookie",
        "token",
        "uninstall_token",
        "x-api-key",
        "x-file-password",
    )
)
"""Names of fields and headers with masked values, in lower case."""

HEADER_ENDS = ("-auth", "-authorization", "-cookie", "-key", "-password", "-secret", "-signature", "-token")
"""Suffixes of header names with masked values, because every gateway names its key differently."""

LONG = 8
"""Minimum length of a secret masked in base64 and in responses; shorter ones would match by chance."""


def is_secret(name: str, names: Collection[str] = SECRET_NAMES) -> bool:
    """Tell whether a field or header of this name holds a secret."""
    folded = name.lower()
    return folded in names or folded.endswith(HEADER_ENDS)


def redact(value: Any, names: frozenset[str] = SECRET_NAMES, values: tuple[str, ...] = ()) -> Any:
    """Copy a JSON value with its secrets masked. Files and other objects are replaced by their type."""
    return _copied(value, names, Spelt(values))


def _copied(value: Any, names: frozenset[str], secrets: Spelt) -> Any:
    if isinstance(value, str):
        value = secrets.masked(value)
        return _in_text().sub(rf"\1\g<quote>{MASK}\g<quote>", value) if ":" in value or "=" in value else value
    if isinstance(value, dict):
        return {
            _key(k, secrets): MASK if isinstance(k, str) and is_secret(k, names) and v else _copied(v, names, secrets)
            for k, v in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [_copied(item, names, secrets) for item in value]
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (bytes, bytearray)):
        return f"<{len(value)} bytes>"
    return f"<{type(value).__name__}>"


def _key(key: Any, secrets: Spelt) -> Any:
    if isinstance(key, str):
        return secrets.masked(key)
    return key if key is None or isinstance(key, (bool, int, float)) else f"<{type(key).__name__}>"


@cache
def _in_text() -> re.Pattern[str]:
    """Match secrets in a str that is not JSON: a name, a colon or an equals sign, and a value to the end of its quotes.

    Compiled at the first use, which most programs never reach.
    """
    names = "|".join(sorted(map(re.escape, SECRET_NAMES), key=len, reverse=True))
    ends = "|".join(map(re.escape, HEADER_ENDS))
    return re.compile(
        rf"""(?isx) (["']? (?: \b (?: {names} ) | (?: {ends} ) ) \b \\*["']? \s* [:=] \s* (?: (?:basic|bearer) \s+ )? )
        (?: (?P<quote> \\{{0,15}}["'] ) .*? (?<!\\) (?P=quote)  |  \\*["']? [^"'&\s,;}}]+ )"""
    )


class Spelt:
    """Finds secrets in any spelling: plain, or escaped as in JSON, a repr, a URL, HTML or base64.

    The time is proportional to the length of the str, even for a str that a server made to be slow.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        found = {secret.strip() for secret in secrets}  # a secret read from a file may end with a line break
        known = sorted(filter(None, found), key=len, reverse=True)  # longest first: one may contain another
        self._spellings = [Spelling(secret) for secret in known]
        self._cores = {core for secret in known if len(secret) >= LONG for core in _in_base64(secret)}

    def masked(self, text: str) -> str:
        """Return a str with the secrets masked; in base64, the whole word is masked."""
        for spelling in self._spellings:
            text = spelling.masked(text)
        cores = [core for core in self._cores if core in text]
        if cores:
            return re.sub("[A-Za-z0-9+/_=-]+", lambda word: _unless_in_base64(word[0], cores), text)
        return text


def _unless_in_base64(word: str, cores: list[str]) -> str:
    """Return a word of base64, or the mask if it contains one of *cores*."""
    return MASK if any(core in word for core in cores) else word


class Spelling:
    """Finds one secret. Its letters and digits must be unchanged; other characters may be escaped in any way.

    A run of other characters may be up to ``LEVELS`` times as long as in the secret, and can match in only one way. So
    a match attempt takes a bounded number of steps at any position.
    """

    def __init__(self, secret: str) -> None:
        parts = re.split("([A-Za-z0-9_.~-]+)", secret)
        self._longest = max(parts[1::2], key=len, default="")
        self._ahead: re.Pattern[str] | None = None
        if len("".join(parts[1::2])) < SURE:
            self._longest, self._pattern = secret, re.compile(re.escape(secret))
            return
        pattern = f"(?:{_unit(parts[0])})" if parts[0] else ""
        groups = 0
        for plain, odd, following in zip(parts[1::2], parts[2::2], [*parts[3::2], ""], strict=True):
            pattern += re.escape(plain)
            if not odd:
                continue
            groups += 1
            stops = f"(?:{re.escape(odd)}|{re.escape(odd[-1])})"  # unescaped characters that look like an escape
            stop = f"(?!{stops}{re.escape(following)})" if following else ""
            run = f"(?:{stop}(?:{_unit(odd)})){{{0 if following else 1},{LEVELS * len(odd)}}}"
            pattern += f"(?=({run}))\\{groups}"  # an atomic group, in the syntax of Python 3.10
            pattern += f"{stops}?" if following else ""
        if parts[0]:
            self._ahead, self._most = re.compile(_unit(parts[0])), LEVELS * len(parts[0])
        self._pattern = re.compile(pattern)

    def masked(self, text: str) -> str:
        """Return a str with the secret masked."""
        if self._longest not in text:
            return text
        if self._ahead is None:
            return self._pattern.sub(MASK, text)
        pieces: list[str] = []
        end = 0
        for found in self._pattern.finditer(text):
            pieces += text[end : self._start(text, found.start(), end)], MASK
            end = found.end()
        return "".join((*pieces, text[end:]))

    def _start(self, text: str, start: int, least: int) -> int:
        """Go back from *start* over characters that may be the escaped start of the secret."""
        for _ in range(self._most):
            fits = (
                n for n in range(LONGEST_ESCAPE, 0, -1) if start - n >= least and self._fits(text, start - n, start)
            )
            length = next(fits, 0)
            if not length:
                break
            start -= length
        return start

    def _fits(self, text: str, start: int, end: int) -> bool:
        return self._ahead is not None and self._ahead.fullmatch(text, start, end) is not None


def _unit(odd: str) -> str:
    """Return a pattern for one character of a run: an escape, or one of the characters of the secret."""
    return rf"{ESCAPED}|[\\+{re.escape(odd)}]"


ESCAPED = r"\\[abfnrtv]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|&#?\w{1,8};|[^\x00-\x7f]"
"""A character escaped as in JSON, a repr, a URL or HTML, or a character decoded with a wrong encoding."""

LONGEST_ESCAPE = len("&#12345678;")

LEVELS = 16
"""Maximum characters in place of one, for UTF-8 decoded with a wrong encoding, or JSON in JSON in JSON."""

SURE = 4
"""Least number of letters and digits of a secret that is found escaped; others are found only unescaped."""


def _in_base64(secret: str) -> Iterator[str]:
    """Yield the base64 digits that depend only on the secret, for each of its three possible offsets."""
    for coding in ("utf-8", "latin-1"):  # requests encodes the password of a proxy in Latin-1
        raw = secret.encode(coding, "replace")
        for before, first in enumerate((0, 2, 3)):  # bytes before it, and the number of digits that depend on them
            end = (before + len(raw)) * 8 // 6  # of the digits that depend only on the secret
            core = b2a_base64(b"\0" * before + raw, newline=False)[first:end].decode()
            yield core
            yield core.replace("+", "-").replace("/", "_")
