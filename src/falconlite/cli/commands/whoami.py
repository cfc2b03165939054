"""Show who calls: the cloud, the tenant, the client, the token."""

from __future__ import annotations

from typing import Any

import click

from falconlite.cli.failures import line_of
from falconlite.cli.options import Records
from falconlite.cli.profiles import usual
from falconlite.cli.session import Session, logged_in, pass_session
from falconlite.cli.tenant import Tenant, tenant_of

COLUMNS = (
    *("auth_style", "profile", "cloud", "base_url", "client_id", "cid", "child", "token_seconds_left"),
    *("rate_limit", "rate_limit_left", "scopes", "user_agent"),
)


@click.command("whoami", cls=Records, short_help="Show the cloud, the tenant, the client and the token.")
@pass_session
def command(session: Session) -> None:
    r"""Show who calls which cloud: where the credentials come from, client ID, tenant, token, rate limit.

    It logs in, reads the CID, and shows no secret. The API does not tell which scopes a client has: falconlite doctor
    tries each of them.

    \b
    falconlite whoami
    falconlite whoami --profile prod --output json
    """
    from falconlite.about import AGENT
    from falconlite.auth.clouds import cloud_name
    from falconlite.errors import FalconError

    session.output.check()
    auth = session.auth
    logged_in(auth)
    try:
        tenant = tenant_of(auth)
    except FalconError as error:
        tenant = Tenant(None, line_of(error), None, None)
    token = auth.tokens.token
    left = token.born + token.expiration - auth.clock.monotonic()
    record: dict[str, Any] = {
        "auth_style": auth.auth_style,
        "profile": (session.profile or usual()) if auth.auth_style == "PROFILE" else None,
        "cloud": cloud_name(auth.base_url),
        "base_url": auth.base_url,
        "client_id": auth.creds.get("client_id"),
        "cid": tenant.cid,
        "child": auth.member_cid,
        "token_seconds_left": round(left),
        "rate_limit": tenant.limit,
        "rate_limit_left": tenant.left,
        "scopes": None,
        "user_agent": auth.user_agent or AGENT,
    }
    session.output.record(record, COLUMNS)
    if tenant.unknown:
        session.note(f"the CID is not known: {tenant.unknown}")
    if session.output.kind == "table":
        session.note("the API does not tell the scopes of a client: falconlite doctor tries them")
