"""OAuth 2: issue a bearer token, and revoke one."""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING

from falconlite.simulator.accounts.activity import Deed
from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.stream_events import LOGIN

if TYPE_CHECKING:
    from falconlite.simulator.question import Question

POWERED_BY = "csam"


def access_token(ask: Question) -> Reply:
    """Issue a token: a plain OAuth 2 document, without the envelope."""
    identity, form = ask.identity, ask.body
    login = Deed(ask.tenant.clock.time(), LOGIN, form["client_id"])
    try:
        identity.check(form["client_id"], form["client_secret"])
    except Refused:
        ask.tenant.activity.add(login._replace(done=False))
        raise
    cid = identity.tenant_of(form.get("member_cid"), form["client_id"])
    token = identity.issue(cid, form["client_id"])
    ask.tenant.activity.add(login)
    document = {"access_token": token, "expires_in": int(identity.lifetime), "token_type": "bearer"}
    return Reply(status=201, document=document)


def revoke_token(ask: Question) -> Reply:
    """Revoke a token for a client that sends its secret. Revoking a dead token succeeds."""
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
