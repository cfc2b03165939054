"""Mask secrets in what is shown: by the names of their fields at any depth, and by their values in any spelling."""

from __future__ import annotations

import re
from binascii import b2a_base64
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

MASK = "REDACTED"

IDENTIFIERS = frozenset(("client_id", "member_cid"))
"""Names of values that a log masks and an error may show: they are useless without their secret."""

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
"""Names, in lower case, of fields and headers whose values no log shows."""

HEADER_ENDS = ("-auth", "-authorization", "-cookie", "-key", "-password", "-secret", "-signature", "-token")
"""Endings of header names whose values no log shows: every gateway has its own name for its key."""

LONG = 8
"""Length from which a secret is masked in base64 and in answers; a shorter one is found there by chance."""


def is_secret(name: str, names: Collection[str] = SECRET_NAMES) -> bool:
    """Tell whether a field or a header with that name holds a secret."""
    folded = name.lower()
    return folded in names or folded.endswith(HEADER_ENDS)


def redact(value: Any, names: frozenset[str] = SECRET_NAMES, values: tuple[str, ...] = ()) -> Any:
    """Copy a JSON value with its secrets masked. Of files and other objects only the type is shown."""
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
    """Finds secrets in any spelling: plain, and as JSON, a repr, a URL, HTML and base64 write them.

    Masking takes a time proportional to the length of the str, even of one that a server made up to be slow.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        found = {secret.strip() for secret in secrets}  # a secret read from a file may end with a line break
        known = sorted(filter(None, found), key=len, reverse=True)  # the longest first, since one may contain another
        self._spellings = [Spelling(secret) for secret in known]
        self._cores = {core for secret in known if len(secret) >= LONG for core in _in_base64(secret)}

    def masked(self, text: str) -> str:
        """Return a str with the secrets masked; in base64, the whole word is masked."""
        for spelling in self._spellings:
            text = spelling.masked(text)
        for core in self._cores:
            if core in text:
                text = _without_words(text, core)
        return text


BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="


def _without_words(text: str, core: str) -> str:
    """Mask each word of base64 that contains *core*."""
    pieces: list[str] = []
    word, end = re.compile(r"[A-Za-z0-9+/_=-]+"), 0
    while (place := text.find(core, end)) >= 0:
        pieces += text[end:place].rstrip(BASE64), MASK
        found = word.match(text, place)
        end = found.end() if found else place + len(core)
    return "".join((*pieces, text[end:]))


class Spelling:
    """Finds one secret, whose letters and digits stand unchanged and whose other characters may be escaped in any way.

    A run of other characters may be up to ``LEVELS`` times as long as in the secret, and can be matched in one way
    only. So the pattern takes a bounded number of steps from any position.
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
            stops = f"(?:{re.escape(odd)}|{re.escape(odd[-1])})"  # unescaped, where they look like an escape
            stop = f"(?!{stops}{re.escape(following)})" if following else ""
            run = f"(?:{stop}(?:{_unit(odd)})){{{0 if following else 1},{LEVELS * len(odd)}}}"
            pattern += f"(?=({run}))\\{groups}"  # an atomic group, as Python 3.10 can write it
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
        """Go back from *start* over what may be escaped characters at the beginning of the secret."""
        for _ in range(self._most):
            fits = (n for n in range(10, 0, -1) if start - n >= least and self._fits(text, start - n, start))
            length = next(fits, 0)
            if not length:
                break
            start -= length
        return start

    def _fits(self, text: str, start: int, end: int) -> bool:
        return self._ahead is not None and self._ahead.fullmatch(text, start, end) is not None


def _unit(odd: str) -> str:
    """Return a pattern for one character of a run: an escape, or a character that the secret has there."""
    return rf"{ESCAPED}|[\\+{re.escape(odd)}]"


ESCAPED = r"\\[abfnrtv]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|&#?\w{1,8};|[^\x00-\x7f]"
"""A character as JSON, a repr, a URL and HTML escape it, or one that was read in another encoding."""

LEVELS = 16
"""Characters that may stand for one: UTF-8 that was read in another encoding, or JSON in JSON in JSON."""

SURE = 4
"""Letters and digits that a secret must have to be found by them; others are found unescaped only."""


def _in_base64(secret: str) -> Iterator[str]:
    """Yield the parts of base64 that hold the secret alone, for each of the three offsets that it may begin at."""
    for coding in ("utf-8", "latin-1"):  # requests encodes the password of a proxy in Latin-1
        raw = secret.encode(coding, "replace")
        for before, first in enumerate((0, 2, 3)):  # bytes before it, and the digits that hold part of them
            end = (before + len(raw)) * 8 // 6  # of the digits that hold the secret alone
            core = b2a_base64(b"\0" * before + raw, newline=False)[first:end].decode()
            yield core
            yield core.replace("+", "-").replace("/", "_")
