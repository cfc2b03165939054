"""Users: find, describe, create, change and delete them; grant and revoke their roles."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints
from falconlite.simulator.kept.pages import page_of
from falconlite.simulator.people.kinds import GRANT, USER, grant_of
from falconlite.simulator.people.roles import BY_ID, ROLES, described
from falconlite.specs.user_management import GrantInput, UserActionRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "csam"
"""A guess."""

GRANTS, REVOKES = ("grant", "assign-role"), ("revoke", "remove-role")


class Store(repository.Store):
    """The users of an account, and their roles."""

    kinds = (USER, GRANT)


users, grants = Endpoints(Store, USER), Endpoints(Store, GRANT)


def _user(ask: Question, id: str) -> Stored:
    """Return a user; raise Refused if it does not exist."""
    found = users.of(ask).get(id)
    if found is None:
        raise Refused(USER.unknown, f"there is no user {id}")
    return found


def _known_roles(ids: Iterable[str]) -> list[str]:
    roles = list(dict.fromkeys(ids))
    if unknown := [id for id in roles if id not in BY_ID]:
        raise Refused(400, f"there is no role {', '.join(unknown)}")
    return roles


def _held(ask: Question, user: str) -> list[str]:
    """Return the IDs of the roles that a user has."""
    kept = grants.of(ask)
    kept.settle(ask.tenant.clock.time())
    return [grant["role_id"] for grant in kept.where(uuid=user)]


# Users.


def _external(ask: Question, *, find: Handler) -> Reply:
    """Find users of a type. All made-up users are internal."""
    if ask.query.get("user_type") == "external":
        return Reply([], pagination={"limit": ask.query["limit"], "offset": ask.query.get("offset", 0), "total": 0})
    return find.answer(ask)


LEAST = 12
"""Minimum length of a password."""


def _create(ask: Question) -> list[str]:
    """Create a user. The password is checked but not stored."""
    if not ask.body.get("uid"):
        raise Refused(400, "missing field in the body: uid")
    password = ask.body.get("password")
    if password is not None and not (
        len(password) >= LEAST and all(re.search(kind, password) for kind in ("[a-z]", "[A-Z]", r"\d", r"[\W_]"))
    ):
        raise Refused(400, f"password needs {LEAST} characters: small and capital letters, digits and others")
    return users.new(ask, [ask.body])


def create(ask: Question) -> Reply:
    """Create a user; with ``validate_only``, only check that it could be created."""
    if ask.query.get("validate_only"):
        kept = users.of(ask)
        state, made = dict(kept.records), kept.made
        try:
            shown = users.shown(ask, _create(ask))
        finally:
            for id in [id for id in kept.records if id not in state]:
                kept.remove(id)
            kept.made = made
        return Reply([{name: value for name, value in shown[0].items() if name != "uuid"}], 201)
    return users.told(ask, _create(ask), (), 201, affected=1)


def update(ask: Question) -> Reply:
    """Change the name of a user."""
    id = ask.query["user_uuid"]
    _user(ask, id)
    if not ask.body:
        raise Refused(400, "first_name or last_name is needed")
    users.set(ask, {id: ask.body})
    return users.told(ask, [id], affected=1)


def delete(ask: Question) -> Reply:
    """Delete a user, and the roles of that user."""
    id = ask.query["user_uuid"]
    _user(ask, id)
    users.drop(ask, [id])
    kept: Repository = grants.of(ask)
    for grant in kept.where(uuid=id):
        kept.remove(grant["grant"])
    return Reply(None, affected=1)


def act(ask: Question) -> Reply:
    """Reset the password or the second factor of users: of all of them, or of none."""
    action, ids = ask.body.get("action", {}).get("action_name"), list(dict.fromkeys(ask.body["ids"]))
    if action is None:
        raise Refused(400, "missing field in the body: action.action_name")
    for id in ids:
        _user(ask, id)
    users.apply(ask, {id: {"factors": []} if action == "reset_2fa" else {} for id in ids})
    return Reply(None, affected=len(ids))


# Roles.


def read_roles(ask: Question, *, fields: Sequence[str] = ()) -> Reply:
    """Describe roles. With *fields*, keep only these."""
    ids = list(dict.fromkeys(ask.query.get("ids") or ask.body["ids"]))
    found = [described(BY_ID[id], ask.tenant.cid) for id in ids if id in BY_ID]
    if fields:
        found = [{name: role[name] for name in fields} for role in found]
    return _roles_told(found, [id for id in ids if id not in BY_ID])


def _roles_told(found: Sequence[Any], unknown: Sequence[str]) -> Reply:
    errors = [{"code": 404, "message": f"there is no role {id}", "id": id} for id in unknown]
    return Reply(found, 404 if errors and not found else 200, errors)


def query_roles(ask: Question) -> Reply:
    """Find IDs of roles: those that can be granted to a user, or those that the user has."""
    user, every = ask.query.get("user_uuid"), [role.id for role in ROLES]
    if user is None:
        return Reply(every)
    _user(ask, user)
    held, action = set(_held(ask, user)), ask.query.get("action", "grant")
    if action not in {"grant", "revoke"}:
        raise Refused(400, "action must be grant or revoke")
    return Reply([id for id in every if (id in held) is (action == "revoke")])


def query_grants(ask: Question, *, without: Sequence[str] = ()) -> Reply:
    """Find the roles that a user has. Answers lack the fields *without*."""
    kept, user = grants.of(ask), ask.query["user_uuid"]
    _user(ask, user)
    ids = [id for id in kept.find(ask.query) if kept.records[id]["uuid"] == user]
    page, pagination = page_of(ids, ask.query)
    shown = [{name: value for name, value in grant.items() if name not in without} for grant in grants.shown(ask, page)]
    return Reply(shown, pagination=pagination)


def act_on_roles(ask: Question) -> Reply:
    """Grant or revoke roles of a user."""
    body = ask.body
    if absent := [name for name in ("action", "role_ids", "uuid") if not body.get(name)]:
        raise Refused(400, f"missing field in the body: {', '.join(absent)}")
    if body["action"] not in GRANTS + REVOKES:
        raise Refused(400, f"action must be one of {', '.join(GRANTS + REVOKES)}")
    if body.get("cid", ask.tenant.cid) != ask.tenant.cid:
        raise Refused(403, "access denied: cid is not the account of the client")
    until = body.get("expires_at") or None
    if until is not None and (instant(until) or 0) <= ask.tenant.clock.time():
        raise Refused(400, "expires_at must be a moment in the future, such as 2030-01-01T00:00:00Z")
    if body["action"] in GRANTS:
        changed = _grant(ask, body["uuid"], body["role_ids"], until)
    else:
        changed = _revoke(ask, body["uuid"], body["role_ids"])
    return Reply(None, affected=len(changed))


def _grant(ask: Question, user: str, roles: Iterable[str], until: str | None = None) -> list[str]:
    _user(ask, user)
    kept, wanted = grants.of(ask), _known_roles(roles)
    for role in wanted:
        if f"{user}:{role}" in kept.records:
            kept.remove(f"{user}:{role}")
        kept.add(grant_of(ask.tenant.cid, user, role, until))
    return wanted


def _revoke(ask: Question, user: str, roles: Iterable[str]) -> list[str]:
    _user(ask, user)
    wanted = _known_roles(roles)
    held = [role for role in wanted if role in _held(ask, user)]
    for role in held:
        grants.of(ask).remove(f"{user}:{role}")
    return held


# The older API.

METADATA = {"customer": "cid", "firstName": "first_name", "lastName": "last_name"}
METADATA |= {name: name for name in ("status", "uid", "uuid")}
"""Fields of a user in the older API, with their names in the newer API."""


def _metadata(user: Mapping[str, Any]) -> Stored:
    return {name: user.get(of, "") for name, of in METADATA.items()}


def older(ask: Question, *, answer: Any) -> Reply:
    """Reply with users in the form of the older API."""
    given = {METADATA.get(name, name): value for name, value in ask.body.items()}
    reply: Reply = answer(ask._replace(body=given))
    return reply._replace(resources=[_metadata(user) for user in reply.resources or ()])


def read_emails(ask: Question) -> Reply:
    """Return the user names of the account."""
    return Reply([user["uid"] for user in users.of(ask).records.values()])


def read_uuids(ask: Question) -> Reply:
    """Return the UUIDs of the users of the account."""
    return Reply(list(users.of(ask).records))


def find_uuids(ask: Question) -> Reply:
    """Return the UUIDs of users by user name."""
    by_name = {user["uid"]: user["uuid"] for user in users.of(ask).records.values()}
    names = list(dict.fromkeys(ask.query["uid"]))
    errors = [{"code": 404, "message": f"there is no user {name}", "id": name} for name in names if name not in by_name]
    found = [by_name[name] for name in names if name in by_name]
    return Reply(found, 404 if errors and not found else 200, errors)


def read_role_ids(ask: Question) -> Reply:
    """Return the IDs of a user's roles."""
    _user(ask, ask.query["user_uuid"])
    return Reply(_held(ask, ask.query["user_uuid"]))


def change_role_ids(ask: Question, *, grant: bool) -> Reply:
    """Grant or revoke roles; return the IDs of the roles that the user then has."""
    user = ask.query["user_uuid"]
    wanted = ask.body.get("roleIds") if grant else ask.query.get("ids")
    if not wanted:
        raise Refused(400, "missing field in the body: roleIds" if grant else "missing parameter: ids")
    changed = _grant(ask, user, wanted) if grant else _revoke(ask, user, wanted)
    return Reply(_held(ask, user), affected=len(changed))


_query, _read = users.query(limit=(100, 500)), users.read()
Grants = partial(Handler, limit=(100, 500))

HANDLERS = {
    "aggregateUsersV1": users.aggregate(),
    "combinedUserRolesV1": Grants(partial(query_grants, without=("expires_at", "user_type"))),
    "CombinedUserRolesV2": Grants(query_grants),
    "CombinedUserRolesV3": Grants(query_grants),
    "entitiesRolesGETV2": Handler(read_roles, free=True),
    "entitiesRolesV1": Handler(read_roles, free=True, commas=True),
    "userActionV1": Handler(act, read=as_declared(UserActionRequest)),
    "userRolesActionV1": Handler(act_on_roles, read=as_declared(GrantInput)),
    "userRolesActionV2": Handler(act_on_roles, read=as_declared(GrantInput)),
    "retrieveUsersGETV1": _read,
    "retrieveUsersGETV2": _read,
    "createUserV1": Handler(create),
    "deleteUserV1": Handler(delete),
    "updateUserV1": Handler(update),
    "queriesRolesV1": Handler(query_roles),
    "queryUserV1": _query,
    "queryUserV2": Handler(partial(_external, find=_query), limit=(100, 500)),
    "GetRoles": Handler(partial(read_roles, fields=("cid", "description", "display_name", "id")), free=True),
    "GrantUserRoleIds": Handler(partial(change_role_ids, grant=True)),
    "RevokeUserRoleIds": Handler(partial(change_role_ids, grant=False), free=True),
    "GetAvailableRoleIds": Handler(query_roles),
    "GetUserRoleIds": Handler(read_role_ids),
    "RetrieveUser": Handler(partial(older, answer=_read.answer), free=True),
    "CreateUser": Handler(partial(older, answer=create)),
    "DeleteUser": Handler(delete),
    "UpdateUser": Handler(partial(older, answer=update)),
    "RetrieveEmailsByCID": Handler(read_emails),
    "RetrieveUserUUIDsByCID": Handler(read_uuids),
    "RetrieveUserUUID": Handler(find_uuids),
}
