"""Know where the tokens of an auth object come from: credentials, the caller, or the running context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, Protocol

if TYPE_CHECKING:
    from contextvars import ContextVar

    from falconlite.auth.credentials import Credentials


class WayIn(Protocol):
    """The source of tokens."""

    @property
    def style(self) -> str:
        """Name of the source: DIRECT, CREDENTIAL, TOKEN, CONTEXT, ENVIRONMENT, or NONE so far."""
        ...

    @property
    def credentials(self) -> Credentials | None:
        """Credentials to log in with, or None."""
        ...

    @property
    def context(self) -> ContextVar[Any] | None:
        """The context variable that held the token, or None."""
        ...

    @property
    def seeks(self) -> bool:
        """Whether the token of a running context may be used."""
        ...

    def take(self, credentials: Credentials | None, style: str) -> None:
        """Use these credentials from now on, and no context."""
        ...

    def found(self, variable: ContextVar[Any]) -> None:
        """Use the token of a context variable from now on."""
        ...


class OwnWay:
    """The source of an auth object that is not a view."""

    def __init__(self) -> None:
        self.style = "NONE"
        self.credentials: Credentials | None = None
        self.context: ContextVar[Any] | None = None

    @property
    def seeks(self) -> bool:
        """Whether the token of a running context may be used: False if the caller supplied a token."""
        return self.style != "TOKEN"

    def take(self, credentials: Credentials | None, style: str) -> None:
        """Use these credentials from now on, and no context."""
        self.context = None
        self.credentials = credentials
        self.style = style

    def found(self, variable: ContextVar[Any]) -> None:
        """Use the token of a context variable from now on."""
        self.context = variable
        self.style = "CONTEXT"


class WayOfChild:
    """The source of a child tenant: the current credentials of its parent, with its own CID."""

    __slots__ = ("_cid", "_parent")

    context = None
    seeks = False  # the token of a running context belongs to another tenant

    def __init__(self, parent: WayIn, cid: str) -> None:
        self._parent, self._cid = parent, cid

    @property
    def style(self) -> str:
        """The name of the parent's source."""
        return self._parent.style

    @property
    def credentials(self) -> Credentials | None:
        """The parent's credentials, for this tenant."""
        found = self._parent.credentials
        return found._replace(member_cid=self._cid) if found else None

    def take(self, credentials: Credentials | None, style: str) -> NoReturn:  # noqa: ARG002  # the signature of the protocol
        """Raise TypeError: a child uses the credentials of its parent."""
        raise TypeError("a child tenant uses its parent's credentials")

    def found(self, variable: ContextVar[Any]) -> NoReturn:  # noqa: ARG002  # the signature of the protocol
        """Raise TypeError: the token of a context belongs to another tenant."""
        raise TypeError("a child tenant does not use the token of a context")
