"""A bearer token as a value, and what a store of tokens must do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from falconlite._late import late
from falconlite._tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.auth.credentials import Credentials


class Token(NamedTuple):
    """A bearer token, or why there is none; replaced whole, never changed."""

    value: str | None = None
    status: int | None = None
    fail_reason: str | None = None
    expiration: float = 0  # seconds that it lives
    issued: float = 0.0  # seconds since the epoch, by the API's clock: another process may read it
    born: float = 0.0  # the same moment by the monotonic clock, which no other process knows
    member_cid: str | None = None  # the child tenant that it is for; None for the parent, or where nobody knows
    base_url: str = ""  # the cloud that issued it; empty for a token that was handed in

    def __repr__(self) -> str:
        return f"<Token: status {self.status}>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the fields of a tuple

    def __sentry_repr__(self) -> str:
        return repr(self)  # as would Sentry


NONE_YET = Token()


class TokenStore(Protocol):
    """Keeps tokens by key. Several threads or processes can share one, so that one of them logs in for all."""

    def load(self, key: str) -> Token | None:
        """Return the token of a key, or None."""
        ...

    def save(self, key: str, token: Token | None) -> None:
        """Store a token, or remove it for None. The caller's lease on the key ends."""
        ...

    def lease(self, key: str, seconds: float) -> bool:
        """Ask to be the one who logs in, for so many seconds at most. Return False while another one is."""
        ...


def key_of(credentials: Credentials, cloud: str) -> str:
    """Return the key of a client's token at a cloud, and for a child tenant if it acts for one; it shows no secret."""
    parts = (credentials.client_id, credentials.client_secret, credentials.member_cid or "", cloud)
    digest: str = late("hashlib", "sha256")("\0".join(parts).encode("utf-8", "replace")).hexdigest()
    return digest
