"""Find the secrets in a request, and mask them in the response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from falconlite.http.headers import Headers
from falconlite.http.messages import Unset, proxies_of
from falconlite.redact import IDENTIFIERS, LONG, Spelt, is_secret

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from falconlite.http.messages import Request, Response


def without(response: Response, secrets: Iterable[str]) -> Response:
    """Return the response with *secrets* masked in its headers and its body.

    A server may quote a refused request. The quote would appear in messages, logs and pickles.
    """
    spelt = Spelt(secret for secret in secrets if len(secret) >= LONG)
    content = response.arrived.content() if response.arrived else response.content
    text = content.decode("latin-1")  # one character a byte, so that any body can be searched
    masked = spelt.masked(text)
    headers = Headers({name: spelt.masked(value) for name, value in response.headers.items()})
    if masked == text and headers == dict(response.headers):
        return response
    return response._replace(headers=headers, content=masked.encode("latin-1"), arrived=None)


def secrets_of(request: Request) -> tuple[str, ...]:
    """Return the values of secret fields in a request, and the password of its proxy."""
    pairs = [*request.query, *parse_qsl(request.path.partition("?")[2])]
    if isinstance(request.data, str):
        pairs += parse_qsl(request.data)
    parts = (dict(request.headers), request.json, request.form, request.data, *({name: text} for name, text in pairs))
    proxy = () if isinstance(request.proxy, Unset) else passwords_of(request.proxy)
    try:
        return (*(secret for part in parts for secret in _named(part)), *proxy)
    except RecursionError:  # this body cannot be encoded, so it is not sent
        return proxy


def secrets_in(session: Any) -> tuple[str, ...]:
    """Return the secrets that the caller's session adds to every request; an empty tuple for None."""
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
                secret = rest if scheme.lower() in {"basic", "bearer", "token"} else part
                if len(secret) >= LONG:
                    yield secret
            else:
                yield from _named(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _named(part)


def passwords_of(proxy: Any) -> tuple[str, ...]:
    """Return the passwords in ``proxy``, percent-encoded and decoded, so that both can be masked."""
    found = (urlsplit(url if "://" in url else f"http://{url}").password for url in proxies_of(proxy).values())
    return tuple({spelling for password in found if password for spelling in (password, unquote(password))})
