"""Store tokens in the memory of this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from falconlite.auth.bearer import Token


class InMemory:
    """The default token store of an auth object.

    A lease is always granted: only one ``Tokens`` uses the store, and its lock allows one login at a time. A stored
    lease could only do harm: after an interrupt it would make the next call wait.
    """

    __slots__ = ("_tokens",)

    shared = False

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def __repr__(self) -> str:
        return f"<InMemory: {len(self._tokens)} tokens>"

    def load(self, key: str) -> Token | None:
        """Return the token of a key, or None."""
        return self._tokens.get(key)

    def save(self, key: str, token: Token | None) -> None:
        """Store a token; None removes it."""
        if token is None:
            self._tokens.pop(key, None)
        else:
            self._tokens[key] = token

    def lease(self, key: str, seconds: float) -> bool:  # noqa: ARG002  # the signature of the protocol
        """Return True."""
        return True

    def release(self, key: str) -> None:
        """End a lease and keep the token."""
        self.save(key, self.load(key))

    def discard(self, key: str, value: str) -> None:
        """Remove a token, if it has this value."""
        found = self.load(key)
        if found is not None and found.value == value:
            self.save(key, None)
