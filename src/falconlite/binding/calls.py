"""What a service object needs of anything that it calls, and what a caller of operations needs of a service object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection

    from falconlite.http.messages import Request


class Call(Protocol):
    """What turns the arguments of one call into a request: an operation, an Uber command with a body, or any route."""

    @property
    def id(self) -> str:
        """The operation ID."""
        ...

    @property
    def secret(self) -> Collection[str]:
        """Fields of the records that no log and no repr may show."""
        ...

    @property
    def needs(self) -> str:
        """The API scope that the call needs, with Read or Write; empty if unknown."""
        ...

    @property
    def deprecated(self) -> str:
        """The method to use instead; empty if the operation is current."""
        ...

    def bind(self, args: tuple[Any, ...], given: dict[str, Any], *, validate: bool = True) -> Request:
        """Turn the arguments of one call into a request."""
        ...
