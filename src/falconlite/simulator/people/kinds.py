"""The kinds of records about people: users, and their granted roles."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.kept.kinds import Kind, Stamps, uuid
from falconlite.simulator.people.roles import BY_ID, ROLES
from falconlite.simulator.records.words import FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

USERS = 12
"""Number of initial users of an account."""

ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")

TENANTS = ("assigned_cids", "direct_assigned_cids", "non_ancestor_assigned_cids", "temporarily_assigned_cids")


def _users(tenant: Tenant) -> Iterator[Stored]:
    chance = Random(f"{tenant.seed}:users:{tenant.cid}")
    for number in range(USERS):
        first, last = FIRST[number % len(FIRST)], LAST[number % len(LAST)]
        created = tenant.born - (30 + 400 * chance.random()) * DAY
        active = number % 6 != 5
        user = {
            "cid": tenant.cid,
            "uuid": uuid(chance),
            "uid": f"{first}.{last}@corp.example".lower(),
            "first_name": first,
            "last_name": last,
            "status": "active" if active else "inactive",
            "factors": ["totp"] if number % 3 else [],
            "user_type": "internal",
            "created_at": stamp(created),
            "access_granted_at": stamp(created),
            "updated_at": stamp(created + DAY),
        }
        if active:
            user["last_login_at"] = stamp(tenant.born - 20 * DAY * chance.random())
        yield {**user, **_searched(tenant.cid, user)}


def _searched(cid: str, user: Mapping[str, Any]) -> Stored:
    """Return the fields of a user that filters know and answers omit."""
    name = f"{user.get('first_name', '')} {user.get('last_name', '')}".strip()
    return {"name": name, "assigned_cids": [cid], "direct_assigned_cids": [cid]}


def _new_user(ask: Question, _: Repository, given: Mapping[str, Any]) -> Stored:
    if not ADDRESS.fullmatch(given["uid"]):
        raise Refused(400, "uid must be an email address")
    now = stamp(ask.tenant.clock.time())
    user = {"first_name": "", "last_name": "", **given}
    fixed = {"status": "active", "factors": [], "user_type": "internal", "access_granted_at": now}
    return {**user, **fixed, **_searched(ask.tenant.cid, user)}


def _changed_user(ask: Question, _: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    return {**given, **_searched(ask.tenant.cid, {**record, **given})}


USER = Kind(
    "user",
    "user_management.User",
    settable=("uid", "first_name", "last_name"),
    fixed=("uid",),
    needs=("uid",),
    unique=("uid",),
    clash=400,
    unknown=400,
    key="uuid",
    new_id=uuid,
    more=("has_temporary_roles", "cid_name", "associated_cids"),
    hidden=("name", *TENANTS),
    sort="uid.asc",
    stamps=Stamps("", "created_at", "", "updated_at"),
    moment=stamp,
    seed=_users,
    make=_new_user,
    change=_changed_user,
)


def grant_of(cid: str, user: str, role: str, until: str | None = None) -> Stored:
    """Return the record of a granted role, without or with an expiry."""
    grant = {
        "grant": f"{user}:{role}",
        "cid": cid,
        "uuid": user,
        "user_uuid": user,
        "role_id": role,
        "role_name": BY_ID[role].name,
        "grant_type": "direct",
        "type": "direct",
        "user_type": "internal",
    }
    return grant | {"expires_at": until} if until else grant


def _grants(tenant: Tenant) -> Iterator[Stored]:
    """Make the first user an administrator, and grant the others one or two roles each."""
    chance = Random(f"{tenant.seed}:grants:{tenant.cid}")
    for number, user in enumerate(_users(tenant)):
        roles = [ROLES[0]] if number == 0 else chance.sample(ROLES[1:], 1 + number % 2)
        yield from (grant_of(tenant.cid, user["uuid"], role.id) for role in roles)


def _expired(kept: Repository, now: float) -> None:
    """Revoke the expired roles."""
    over = [
        id for id, grant in kept.records.items() if "expires_at" in grant and (instant(grant["expires_at"]) or 0) <= now
    ]
    for id in over:
        kept.remove(id)


GRANT = Kind(
    "role of the user",
    "user_management.CombinedUserRolesResourceV2",
    key="grant",
    hidden=("grant", "user_uuid", "type"),
    sort="role_name.asc",
    stamps=Stamps("", "", "", ""),
    seed=_grants,
    settle=_expired,
)
