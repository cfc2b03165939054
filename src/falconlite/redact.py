"""What may be shown: secrets are masked by the name of their field, at any depth, and by their value, however spelt."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from falconlite.envelope import Headers
from falconlite.wire import Unset, proxies_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from falconlite.wire import Request, Response

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
        (?: (?P<quote> \\*["'] ) .*? (?<!\\) (?P=quote)  |  ["']? [^"'&\s,;}}]+ )"""
    )


class Spelt:
    """Secrets however spelt: as they are, and as JSON, a repr, a URL, HTML and base64 have them."""

    def __init__(self, secrets: Iterable[str]) -> None:
        found = {secret.strip() for secret in secrets}  # the line break of a file is not in every text
        known = sorted(filter(None, found), key=len, reverse=True)  # the longest first: one may hold another
        self._patterns = [_however_spelt(secret) for secret in known]
        self._cores = {core for secret in known if len(secret) >= LONG for core in _in_base64(secret)}

    def masked(self, text: str) -> str:
        """Return a text without the secrets; of base64, the whole word goes."""
        for pattern in self._patterns:
            text = pattern.sub(MASK, text)
        for core in self._cores:
            while (place := text.find(core)) >= 0:
                text = text[:place].rstrip(BASE64) + MASK + text[place + len(core) :].lstrip(BASE64)
        return text


BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="


def _however_spelt(secret: str) -> re.Pattern[str]:
    """Find a text whose letters and digits are as they are, and whose other characters may be escaped in any way."""
    pattern, parts = "", re.split("([A-Za-z0-9_.~-]+)", secret)
    if len("".join(parts[1::2])) < SURE:
        return re.compile(re.escape(secret))
    for plain, odd in zip(["", *parts[1::2]], parts[::2], strict=True):
        pattern += plain.replace(".", r"\.")
        if odd:  # no two ways to read the same character, so that no text takes long
            pattern += rf"(?:{ESCAPED}|[\\+{re.escape(odd)}])+"
    return re.compile(pattern)


ESCAPED = r"\\[abfnrtv]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|&#?\w{1,8};|[^\x00-\x7f]"
"""A character as JSON, a repr, a URL and HTML escape it, or one that was read in another encoding."""

SURE = 4
"""Letters and digits that a secret must have to be known by them, whatever stands for the rest."""


def _in_base64(secret: str) -> Iterator[str]:
    """Yield what base64 has for a secret whatever stands around it; that depends on where the secret begins."""
    for coding in ("utf-8", "latin-1"):  # the latter is what requests takes for a proxy's password
        raw = secret.encode(coding, "replace")
        for before in range(3):
            first, end = -(-before * 8 // 6), (before + len(raw)) * 8 // 6  # digits that are the secret's alone
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
