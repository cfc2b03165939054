"""The way in: where the tokens of an auth object come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, Protocol

if TYPE_CHECKING:
    from contextvars import ContextVar

    from falconlite.auth.credentials import Credentials


class WayIn(Protocol):
    """Where tokens come from."""

    @property
    def style(self) -> str:
        """Name of the way: DIRECT, CREDENTIAL, TOKEN, CONTEXT, ENVIRONMENT, or NONE so far."""
        ...

    @property
    def credentials(self) -> Credentials | None:
        """What to log in with, if there is anything."""
        ...

    @property
    def context(self) -> ContextVar[Any] | None:
        """The context variable that carried a token, if one did."""
        ...

    @property
    def seeks(self) -> bool:
        """Whether the token of a running context may be used."""
        ...

    def take(self, credentials: Credentials | None, style: str) -> None:
        """Use these credentials, and no context."""
        ...

    def found(self, variable: ContextVar[Any]) -> None:
        """Use the token that a context variable carries."""
        ...


class OwnWay:
    """The way in of an auth object that was made with settings."""

    def __init__(self) -> None:
        self.style = "NONE"
        self.credentials: Credentials | None = None
        self.context: ContextVar[Any] | None = None

    @property
    def seeks(self) -> bool:
        """Whether the token of a running context may be used: not where the caller handed one in."""
        return self.style != "TOKEN"

    def take(self, credentials: Credentials | None, style: str) -> None:
        """Use these credentials, and no context."""
        self.context = None
        self.credentials = credentials
        self.style = style

    def found(self, variable: ContextVar[Any]) -> None:
        """Use the token that a context variable carries."""
        self.context = variable
        self.style = "CONTEXT"


class WayOfChild:
    """The way in of a child tenant: its parent's credentials as they are at the moment, for its own CID."""

    __slots__ = ("_cid", "_parent")

    context = None
    seeks = False  # the token of a running context is another tenant's

    def __init__(self, parent: WayIn, cid: str) -> None:
        self._parent, self._cid = parent, cid

    @property
    def style(self) -> str:
        """The parent's."""
        return self._parent.style

    @property
    def credentials(self) -> Credentials | None:
        """The parent's, for this tenant."""
        found = self._parent.credentials
        return found._replace(member_cid=self._cid) if found else None

    def take(self, credentials: Credentials | None, style: str) -> NoReturn:  # noqa: ARG002  # as the protocol has it
        """Refuse: a child uses its parent's credentials."""
        raise TypeError("a child tenant uses its parent's credentials")

    def found(self, variable: ContextVar[Any]) -> NoReturn:  # noqa: ARG002  # as the protocol has it
        """Refuse: the token of a context is another tenant's."""
        raise TypeError("a child tenant takes no token of a context")
