"""The source of an auth object's tokens: credentials, the caller, or the running context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from falconlite.waiting import blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextvars import ContextVar

    from falconlite.auth.credentials import Credentials
    from falconlite.auth.providers.source import Source


class CredentialsProvider(Protocol):
    """Returns the credentials for a login; pass it as ``creds=``."""

    def credentials(self) -> Credentials | Mapping[str, Any] | str:
        """Return the current client_id and client_secret, and optionally member_cid and base_url.

        They are Credentials, a dict, or a str of JSON. falconlite calls the method before each login, and once more if
        the API refuses that login. Threads may call it concurrently, for different child tenants. If it raises, nothing
        is sent, and the error that the call returns or raises names only the type of the exception. The message of a
        FalconError is shown.
        """
        ...


class WayIn(Protocol):
    """The source of tokens."""

    @property
    def style(self) -> str:
        """Name of the source: DIRECT, CREDENTIAL, PROFILE, TOKEN, CONTEXT, ENVIRONMENT, or NONE so far."""
        ...

    @property
    def credentials(self) -> Credentials | None:
        """The credentials, or None. With a provider, the ones that it returned last."""
        ...

    @property
    def source(self) -> Source | None:
        """The provider that returns credentials, or None."""
        ...

    @property
    def renews(self) -> bool:
        """Whether there are credentials to log in with, or a provider."""
        ...

    @property
    def member_cid(self) -> str | None:
        """CID of the child tenant; None for the parent, or if unknown."""
        ...

    @property
    def context(self) -> ContextVar[Any] | None:
        """The context variable that held the token, or None."""
        ...

    @property
    def seeks(self) -> bool:
        """Whether the token of a running context may be used."""
        ...

    def ask(self) -> Credentials | None:
        """Return the credentials for a login; call the provider if one is set."""
        ...

    def take(self, credentials: Credentials | None, style: str, source: Source | None = None) -> None:
        """Use these credentials, or this provider, from now on, and no context."""
        ...

    def switch(self, member_cid: str | None) -> None:
        """Use the credentials for another tenant from now on; None is the parent."""
        ...

    def found(self, variable: ContextVar[Any]) -> None:
        """Use the token of a context variable from now on."""
        ...


class OwnWay:
    """The source of an auth object that is not a view."""

    def __init__(self) -> None:
        self.style = "NONE"
        self.credentials: Credentials | None = None
        self.source: Source | None = None
        self.context: ContextVar[Any] | None = None

    @property
    def renews(self) -> bool:
        """Whether there are credentials to log in with, or a provider of them."""
        return self.credentials is not None or self.source is not None

    @property
    def member_cid(self) -> str | None:
        """CID of the child tenant; None for the parent, or if the provider has not been called yet."""
        if self.credentials is not None:
            return self.credentials.member_cid
        cid = self.source.cid if self.source is not None else None
        return cid if isinstance(cid, str) else None

    @property
    def seeks(self) -> bool:
        """Whether the token of a running context may be used: False if the caller supplied a token."""
        return self.style != "TOKEN"

    def ask(self) -> Credentials | None:
        """Return the credentials for a login; call the provider if one is set."""
        source = self.source
        if source is None:
            return self.credentials
        found = blocking(source.ask)
        if self.source is source:  # otherwise another thread has replaced it
            self.credentials = found
        return found

    def take(self, credentials: Credentials | None, style: str, source: Source | None = None) -> None:
        """Use these credentials, or this provider, from now on, and no context."""
        self.context = None
        self.source = source
        self.credentials = credentials
        self.style = style

    def switch(self, member_cid: str | None) -> None:
        """Use the credentials for another tenant from now on; None is the parent."""
        if self.source is not None:
            self.source = self.source.of(member_cid)
        if self.credentials is not None:
            self.credentials = self.credentials._replace(member_cid=member_cid)

    def found(self, variable: ContextVar[Any]) -> None:
        """Use the token of a context variable from now on."""
        self.context = variable
        self.style = "CONTEXT"


class WayOfChild:
    """The source of a child tenant: the current credentials of its parent, with its own CID."""

    __slots__ = ("_cid", "_parent")

    context = None
    source = None
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
        return self._for_tenant(self._parent.credentials)

    @property
    def renews(self) -> bool:
        """Whether the parent has credentials, or a provider of them."""
        return self._parent.renews

    @property
    def member_cid(self) -> str | None:
        """CID of this tenant; None if the parent has no credentials any more."""
        return self._cid if self._parent.renews else None

    def ask(self) -> Credentials | None:
        """Return the parent's credentials for a login of this tenant; call the parent's provider if one is set."""
        return self._for_tenant(self._parent.ask())

    def take(self, credentials: Credentials | None, style: str, source: Source | None = None) -> NoReturn:  # noqa: ARG002  # the signature of the protocol
        """Raise TypeError: a child uses the credentials of its parent."""
        raise TypeError("a child tenant uses its parent's credentials")

    def switch(self, member_cid: str | None) -> NoReturn:  # noqa: ARG002  # the signature of the protocol
        """Raise TypeError: a child is one tenant."""
        raise TypeError("a child tenant uses its parent's credentials")

    def found(self, variable: ContextVar[Any]) -> NoReturn:  # noqa: ARG002  # the signature of the protocol
        """Raise TypeError: the token of a context belongs to another tenant."""
        raise TypeError("a child tenant does not use the token of a context")

    def _for_tenant(self, found: Credentials | None) -> Credentials | None:
        return found._replace(member_cid=self._cid) if found else None
