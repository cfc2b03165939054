"""Count what an account has: hosts, alerts, host groups, tokens, clients."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite.simulator.accounts.account import Account
    from falconlite.simulator.accounts.tenant import Tenant

HOSTS = ("platform_name", "status")
"""The fields by which visible hosts are counted."""

ALERTS = ("status", "severity_name")
"""The fields by which alerts are counted."""


def overview(account: Account, cid: str = "") -> dict[str, Any]:
    """Return the clients and accounts of a customer, and the counts of one account, as JSON values.

    The result holds no secret. Raise ValueError if there is no account *cid*; the default is the parent.
    """
    identity = account.identity
    tenant = account.tenants.get(cid or identity.cid)
    if tenant is None:
        raise ValueError(f"there is no account {cid!r}; the accounts are {', '.join(account.tenants)}")
    tenant.settle()
    live = identity.live_by_client()
    return {
        "time": account.clock.time(),
        "accounts": list(account.tenants),
        "cid": tenant.cid,
        **_counts(tenant),
        "clients": [
            {
                "client_id": id,
                "scopes": None if client.scopes is None else sorted(client.scopes),
                "member_cids": None if client.member_cids is None else sorted(map(str, client.member_cids)),
                "live_tokens": live[id],
            }
            for id, client in identity.clients.items()
        ],
    }


def _counts(tenant: Tenant) -> dict[str, Any]:
    hosts = {name: dict(tenant.devices.counts(name)) for name in HOSTS}
    visible = sum(hosts["status"].values())
    alerts = list(tenant.alerts.values())
    tokens = [tenant.tokens.shown(token)["status"] for token in tenant.tokens.tokens.values()]
    return {
        "hosts": {"visible": visible, "hidden": len(tenant.devices) - visible, **hosts},
        "alerts": {
            "total": len(alerts),
            **{name: dict(Counter(one.get(name) or "" for one in alerts)) for name in ALERTS},
        },
        "host_groups": len(tenant.groups),
        "installation_tokens": {"total": len(tokens), "status": dict(Counter(tokens))},
    }
