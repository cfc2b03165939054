"""What may be shown: secrets are masked by the name of their field, at any depth, and by their value, however spelt."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from falconlite.http.headers import Headers
from falconlite.http.messages import Unset, proxies_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from falconlite.http.messages import Request, Response

MASK = "REDACTED"

IDENTIFIERS = frozenset(("client_id", "member_cid"))
"""Names of what a log masks and an error may name: it is of no use without the secret that goes with it."""

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
"""Names, in lower case, whose values no log shows."""

HEADER_ENDS = ("-auth", "-authorization", "-cookie", "-key", "-password", "-secret", "-signature", "-token")
"""Ends of the names of headers whose values no log shows: every gateway has a name of its own for its key."""

LONG = 8
"""Characters from which a secret is looked for in base64 and in answers; what is shorter turns up there by chance."""


def is_secret(name: str, names: Collection[str] = SECRET_NAMES) -> bool:
    """Tell whether a field or a header of that name holds a secret."""
    folded = name.lower()
    return folded in names or folded.endswith(HEADER_ENDS)


def redact(value: Any, names: frozenset[str] = SECRET_NAMES, values: tuple[str, ...] = ()) -> Any:
    """Copy a JSON value with its secrets masked; files and other objects are only named, never read."""
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
    """Find secrets in text that is no JSON: a name, a colon or an equals sign, and a value to the end of its quotes.

    Compiled when the first line is logged, which most programs never do.
    """
    names = "|".join(sorted(map(re.escape, SECRET_NAMES), key=len, reverse=True))
    ends = "|".join(map(re.escape, HEADER_ENDS))
    return re.compile(
        rf"""(?isx) (["']? (?: \b (?: {names} ) | (?: {ends} ) ) \b \\*["']? \s* [:=] \s* (?: (?:basic|bearer) \s+ )? )
        (?: (?P<quote> \\{{0,15}}["'] ) .*? (?<!\\) (?P=quote)  |  \\*["']? [^"'&\s,;}}]+ )"""
    )


class Spelt:
    """Secrets however spelt: as they are, and as JSON, a repr, a URL, HTML and base64 have them.

    The time that masking takes grows with the length of the text, whatever the text is: a server may have made it up.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        found = {secret.strip() for secret in secrets}  # the line break of a file is not in every text
        known = sorted(filter(None, found), key=len, reverse=True)  # the longest first: one may hold another
        self._spellings = [Spelling(secret) for secret in known]
        self._cores = {core for secret in known if len(secret) >= LONG for core in _in_base64(secret)}

    def masked(self, text: str) -> str:
        """Return a text without the secrets; of base64, the whole word goes."""
        for spelling in self._spellings:
            text = spelling.masked(text)
        for core in self._cores:
            if core in text:
                text = _without_words(text, core)
        return text


BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="


def _without_words(text: str, core: str) -> str:
    """Mask each word of base64 that holds a core."""
    pieces: list[str] = []
    word, end = re.compile(r"[A-Za-z0-9+/_=-]+"), 0
    while (place := text.find(core, end)) >= 0:
        pieces += text[end:place].rstrip(BASE64), MASK
        found = word.match(text, place)
        end = found.end() if found else place + len(core)
    return "".join((*pieces, text[end:]))


class Spelling:
    """A secret whose letters and digits are as they are, and whose other characters may be escaped in any way.

    A run of other characters may be up to ``LEVELS`` times as long as in the secret, and is read in one way only: so
    the pattern takes a bounded number of steps from any place of a text.
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
            stops = f"(?:{re.escape(odd)}|{re.escape(odd[-1])})"  # as they are, where they look like an escape
            stop = f"(?!{stops}{re.escape(following)})" if following else ""
            run = f"(?:{stop}(?:{_unit(odd)})){{{0 if following else 1},{LEVELS * len(odd)}}}"
            pattern += f"(?=({run}))\\{groups}"  # an atomic group, as Python 3.10 can write it
            pattern += f"{stops}?" if following else ""
        if parts[0]:
            self._ahead, self._most = re.compile(_unit(parts[0])), LEVELS * len(parts[0])
        self._pattern = re.compile(pattern)

    def masked(self, text: str) -> str:
        """Return a text without the secret."""
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
        """Go back from a place over what may be the secret's first characters, but for the last of them."""
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
    """Return a pattern of one character of a run: escaped, or one of those that the secret has there."""
    return rf"{ESCAPED}|[\\+{re.escape(odd)}]"


ESCAPED = r"\\[abfnrtv]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|&#?\w{1,8};|[^\x00-\x7f]"
"""A character as JSON, a repr, a URL and HTML escape it, or one that was read in another encoding."""

LEVELS = 16
"""Characters that may stand for one: of UTF-8 that was read as another encoding, or of JSON in JSON in JSON."""

SURE = 4
"""Letters and digits that a secret must have to be known by them, whatever stands for the rest."""


def _in_base64(secret: str) -> Iterator[str]:
    """Yield what base64 has for a secret whatever stands around it; that depends on where the secret begins."""
    for coding in ("utf-8", "latin-1"):  # the latter is what requests takes for a proxy's password
        raw = secret.encode(coding, "replace")
        for before, first in enumerate((0, 2, 3)):  # bytes that stand before it, and the digits that hold some of them
            end = (before + len(raw)) * 8 // 6  # of the digits that are the secret's alone
            core = b64encode(b"\0" * before + raw)[first:end].decode()
            yield core
            yield core.replace("+", "-").replace("/", "_")


def without(response: Response, secrets: Iterable[str]) -> Response:
    """Return an answer that quotes no secret of its request, in its headers or its body.

    What a server quotes of a request that it cannot work with ends up in messages, logs and pickles.
    """
    spelt = Spelt(secret for secret in secrets if len(secret) >= LONG)
    text = response.content.decode("latin-1")  # byte for byte, whatever it is
    masked = spelt.masked(text)
    headers = Headers({name: spelt.masked(value) for name, value in response.headers.items()})
    if masked == text and headers == dict(response.headers):
        return response
    return response._replace(headers=headers, content=masked.encode("latin-1"))


def secrets_of(request: Request) -> tuple[str, ...]:
    """Return what a request carries under names of secrets, and the password of its own proxy."""
    pairs = [*request.query, *parse_qsl(request.path.partition("?")[2])]
    if isinstance(request.data, str):
        pairs += parse_qsl(request.data)
    parts = (dict(request.headers), request.json, request.form, request.data, *({name: text} for name, text in pairs))
    proxy = () if isinstance(request.proxy, Unset) else passwords_of(request.proxy)
    try:
        return (*(secret for part in parts for secret in _named(part)), *proxy)
    except RecursionError:  # of a body that cannot be encoded either
        return proxy


def secrets_in(session: Any) -> tuple[str, ...]:
    """Return what a caller's own session sends along with every request and no text may show; nothing for None."""
    if session is None:
        return ()
    named = [secret for part in (session.headers, session.params) for secret in _named(dict(part))]
    password = session.auth[1:] if isinstance(session.auth, tuple) else ()
    return (*named, *(cookie.value for cookie in session.cookies if cookie.value), *password)


def _named(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, str) and isinstance(name, str) and is_secret(name) and name.lower() not in IDENTIFIERS:
                scheme, _, rest = part.partition(" ")
                secret = rest if scheme.lower() in {"basic", "bearer"} else part
                if len(secret) >= LONG:
                    yield secret
            else:
                yield from _named(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _named(part)


def passwords_of(proxy: Any) -> tuple[str, ...]:
    """Return the passwords in ``proxy``, as a URL has them and as they are, for a redactor to look for."""
    found = (urlsplit(url if "://" in url else f"http://{url}").password for url in proxies_of(proxy).values())
    return tuple({spelling for password in found if password for spelling in (password, unquote(password))})
