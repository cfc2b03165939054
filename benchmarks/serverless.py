"""The clients of serverless functions: the token is in the running context, or credentials in the environment."""

from __future__ import annotations

from contextvars import ContextVar
from os import environ

from peers import CLIENT, TOKEN, Falconlite, Falconpy, HttpClient, Requests

TYPE_CHECKING = False  # true for type checkers; importing typing would add to the measured start
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from peers import Peer


class Request:
    """The request that a platform puts into the context, with a bearer token."""

    access_token = "t" * 1100


request: ContextVar[Request] = ContextVar("request")
VARIABLES = {"FALCON_CLIENT_ID": CLIENT["client_id"], "FALCON_CLIENT_SECRET": CLIENT["client_secret"]}


class _Nothing:
    """Gives a client no credentials: it finds them itself."""

    def credentials(self) -> dict[str, str]:
        return {}


class _ContextToken:
    """Takes the token from the context, as one does by hand."""

    def token(self) -> str:
        return request.get().access_token


class _Environment:
    """Logs in with credentials of the environment, as one does by hand."""

    ask: Any
    names: ClassVar[tuple[str, str]] = ("FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET")

    def token(self) -> str:
        client_id, client_secret = (environ[name] for name in self.names)
        found: str = self.ask("POST", TOKEN, form={"client_id": client_id, "client_secret": client_secret})[
            "access_token"
        ]
        return found


def in_context(peer: str, url: str, ca: str) -> Peer:
    """Create a client inside a request whose context has a token."""
    request.set(Request())
    return _of(peer, _ContextToken)(url, ca)


def in_environment(peer: str, url: str, ca: str) -> Peer:
    """Create a client in an environment that has credentials."""
    environ.update(VARIABLES)
    return _of(peer, _Environment)(url, ca)


def _of(peer: str, plain: type) -> type[Peer]:
    """Mix the source of the token into a client."""
    kinds: dict[str, tuple[type, type[Peer]]] = {
        "falconpy": (_Nothing, Falconpy),
        "requests.Session": (plain, Requests),
        "http.client": (plain, HttpClient),
        "falconlite": (_Nothing, Falconlite),
    }
    return type(peer, kinds[peer], {})
