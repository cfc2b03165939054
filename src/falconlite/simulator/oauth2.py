"""Who may call: clients, bearer tokens, and the two operations that issue and revoke them."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.checks import Handler

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from falconlite.simulator.answers import Question
    from falconlite.wire import Clock

WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class Bearer(NamedTuple):
    """What a token stands for."""

    cid: str
    client_id: str
    expires: float  # by the monotonic clock


class Identity:
    """The clients of one parent account, its children, and the tokens that live."""

    def __init__(self, chance: Random, clock: Clock, clients: Mapping[str, str], lifetime: float) -> None:
        self._chance, self._clock, self.lifetime = chance, clock, lifetime
        self.cid = f"{chance.getrandbits(128):032x}"
        self.children = tuple(f"{chance.getrandbits(128):032x}" for _ in range(2))
        self.client_id = f"{chance.getrandbits(128):032x}"
        self.client_secret = "".join(chance.choices(WORD, k=40))
        self.clients = {self.client_id: self.client_secret, **clients}
        self._live: dict[str, Bearer] = {}

    def issue(self, cid: str, client_id: str) -> str:
        """Make a token, one beside those that live already."""
        now = self._clock.monotonic()
        self._live = {token: bearer for token, bearer in self._live.items() if bearer.expires > now}
        parts = [urlsafe_b64encode(self._chance.randbytes(size)).decode() for size in (36, 120, 63)]
        token = ".".join(parts)
        self._live[token] = Bearer(cid, client_id, now + self.lifetime)
        return token

    def revoke(self, token: str) -> None:
        """End one token."""
        self._live.pop(token, None)

    def expire(self) -> None:
        """End every token."""
        self._live.clear()

    def bearer(self, authorization: str) -> Bearer | None:
        """Return what an Authorization header stands for, if that is alive."""
        scheme, _, token = authorization.partition(" ")
        bearer = self._live.get(token.strip()) if scheme.lower() == "bearer" else None
        return bearer if bearer and bearer.expires > self._clock.monotonic() else None

    def check(self, client_id: str, secret: str) -> None:
        """Refuse a client that does not exist, or a wrong secret."""
        if client_id not in self.clients:
            raise Refused(400, f"there is no client {client_id!r} in this cloud")
        if self.clients[client_id] != secret:
            raise Refused(403, "access denied, wrong client_secret")

    def tenant_of(self, member_cid: str | None) -> str:
        """Return the CID that a token is for; a checksum at the end of a child's is allowed."""
        if not member_cid:
            return self.cid
        cid = re.sub(r"-\w\w$", "", member_cid).lower()
        if cid not in self.children:
            raise Refused(403, "access denied, no right on this member_cid")
        return cid


def access_token(ask: Question) -> Reply:
    """Issue a token: a plain OAuth 2 document, without the envelope."""
    identity, form = ask.identity, ask.body
    identity.check(form["client_id"], form["client_secret"])
    token = identity.issue(identity.tenant_of(form.get("member_cid")), form["client_id"])
    document = {"access_token": token, "expires_in": int(identity.lifetime), "token_type": "bearer"}
    return Reply(status=201, document=document)


def revoke_token(ask: Question) -> Reply:
    """Revoke a token for a client that shows its secret; one that is dead already is no error."""
    scheme, _, pair = ask.headers.get("authorization", "").partition(" ")
    try:
        client_id, _, secret = b64decode(pair, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        client_id = secret = ""
    if scheme.lower() != "basic" or client_id not in ask.identity.clients:
        raise Refused(403, "access denied, revoking needs basic authentication with client_id and client_secret")
    ask.identity.check(client_id, secret)
    ask.identity.revoke(ask.body["token"])
    return Reply()


HANDLERS = {
    "oauth2AccessToken": Handler(access_token, public=True, form=True),
    "oauth2RevokeToken": Handler(revoke_token, public=True, form=True),
}
