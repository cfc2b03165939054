"""Bearer tokens, and the protocol of a token store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from falconlite._late import late
from falconlite._tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.auth.credentials import Credentials


class Token(NamedTuple):
    """A bearer token, or the reason why it is missing. It is immutable: a new token replaces it."""

    value: str | None = None
    status: int | None = None
    fail_reason: str | None = None
    expiration: float = 0  # lifetime in seconds
    issued: float = 0.0  # seconds since the epoch, by the API's clock, so that other processes can use it
    born: float = 0.0  # the same moment by the monotonic clock, valid only in this process
    member_cid: str | None = None  # CID of the child tenant; None for the parent, or if unknown
    base_url: str = ""  # the cloud that issued it; empty for a token from the caller

    def __repr__(self) -> str:
        return f"<Token: status {self.status}>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the fields of a tuple

    def __sentry_repr__(self) -> str:
        return repr(self)  # as would Sentry


NONE_YET = Token()


class TokenStore(Protocol):
    """Stores tokens by key. If several threads or processes share a store, one of them logs in for all.

    Pass it as ``store=``. Each method may raise anything, and has 50 ms to answer, or the seconds in the attribute
    ``patience``: after that, calls continue without the store. A store may also have ``release(key)``, which ends a
    lease and keeps the token, and ``discard(key, value)``, which removes a token if it has this value; without them,
    the three required methods are used. A store that is also a ``Limiter`` shares the rate limit too, unless
    ``limiter=`` is given.
    """

    def load(self, key: str) -> Token | None:
        """Return the token of a key, or None."""
        ...

    def save(self, key: str, token: Token | None) -> None:
        """Store a token; None removes it. This ends the caller's lease on the key."""
        ...

    def lease(self, key: str, seconds: float) -> bool:
        """Request the right to log in, for at most *seconds*. Return False while another caller has it."""
        ...


def key_of(credentials: Credentials, cloud: str) -> str:
    """Return the store key for a client, a cloud and, if there is one, a child tenant.

    It is a digest keyed with the client's secret. So it reveals neither these values nor the secret, and only a caller
    that knows the secret can find the token.
    """
    parts = "\0".join((credentials.client_id, credentials.member_cid or "", cloud))
    secret = credentials.client_secret.encode("utf-8", "replace")
    digest: bytes = late("hmac", "digest")(secret, parts.encode("utf-8", "replace"), "sha256")
    return digest.hex()
