"""Flight Control: the children of the account under invented names, their groups, and the users of the groups."""

from __future__ import annotations

from functools import cache, partial
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from uuid import UUID

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, found, missing, stamp
from falconlite.simulator.checks import Handler
from falconlite.simulator.fql.filters import Dialect, compiled
from falconlite.simulator.fql.order import in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from falconlite.simulator.question import Question

POWERED_BY = "mssp"
"""A guess."""

READS_CHANGE_NOTHING = True

MODIFIED = "last_modified_timestamp"

WORDS = ("Alder", "Birch", "Cedar", "Damson", "Elm", "Fir", "Hazel", "Juniper", "Larch", "Maple", "Oak", "Pine")
TRADES = ("Bakery", "Clinic", "Foundry", "Freight", "Law", "Library", "Press", "School", "Textiles", "Works")
USER_GROUPS = {"Analysts": ("falcon_analyst",), "Responders": ("falcon_analyst", "remote_responder")}

SINCE = 1_600_000_000
"""The earliest time of a change. The last is at most ``SPAN`` seconds later."""

SPAN = 150_000_000

Records: TypeAlias = "dict[str, dict[str, Any]]"


class Family(NamedTuple):
    """The records of an account by ID, and the time when each was changed (not a field of the records).

    Without children there are neither groups nor roles.
    """

    links: Records
    cid_groups: Records
    cid_group_members: Records
    user_groups: Records
    user_group_members: Records
    roles: Records
    modified: dict[str, str]


@cache
def family_of(parent: str, children: tuple[str, ...]) -> Family:
    """Make all records. The name of a child must not depend on the number of children."""
    family = Family({}, {}, {}, {}, {}, {}, {})
    for number, cid in enumerate(children, 1):
        chance = _chance(family, parent, cid)
        family.links[cid] = {
            "child_cid": cid,
            "child_gcid": f"{chance.getrandbits(128):032x}",
            "child_of": parent,
            "checksum": f"{chance.getrandbits(8):02X}",
            "name": f"{chance.choice(WORDS)} {chance.choice(TRADES)} {number:03}",
            "status": "active",
            "domains": [],
        }
    everybody = _id(parent, "All customers")
    if not children:
        return family
    for name, cids in (("All customers", children), ("First half", children[::2]), ("Second half", children[1::2])):
        id = _id(parent, name)
        _chance(family, parent, id)
        family.cid_groups[id] = {"cid_group_id": id, "cid": parent, "name": name, "description": f"{name}, made up"}
        family.cid_group_members[id] = {"cid_group_id": id, "cids": list(cids)}
    for name, roles in USER_GROUPS.items():
        id = _id(parent, name)
        chance = _chance(family, parent, id)
        users = [str(UUID(int=chance.getrandbits(128), version=4)) for _ in range(3)]
        family.user_groups[id] = {"user_group_id": id, "cid": parent, "name": name, "description": f"{name}, made up"}
        family.user_group_members[id] = {"user_group_id": id, "user_uuids": users}
        link = f"{everybody}:{id}"
        _chance(family, parent, link)
        family.roles[link] = {"id": link, "cid_group_id": everybody, "user_group_id": id, "role_ids": list(roles)}
    return family


def _id(parent: str, name: str) -> str:
    return f"{Random(f'{parent}:{name}').getrandbits(128):032x}"


def _chance(family: Family, parent: str, id: str) -> Random:
    """Return the random generator of a record, after drawing the record's time of change."""
    chance = Random(f"{parent}:flight-control:{id}")
    family.modified[id] = stamp(SINCE + chance.randrange(SPAN))
    return chance


def _family(ask: Question) -> Family:
    return family_of(ask.identity.cid, ask.identity.children)


def query_children(ask: Question) -> Reply:
    """Find the CIDs of all children. The login checks which of them a client may act for."""
    matches = compiled(ask.query.get("filter", ""), Dialect(("cid",).__contains__), ask.tenant.clock.time())
    return _page(ask, [cid for cid in _family(ask).links if matches({"cid": cid})])


def query_groups(ask: Question, *, kind: str) -> Reply:
    """Find IDs of groups; with *name*, only those with that name."""
    name, groups = ask.query.get("name"), getattr(_family(ask), kind)
    return _page(ask, [id for id, group in groups.items() if name in (None, group["name"])], groups)


def query_members(ask: Question, *, kind: str, given: str, listed: str) -> Reply:
    """Find IDs of the groups that contain a child or a user; none for an unknown one."""
    groups = getattr(_family(ask), kind)
    return _page(ask, [id for id, group in groups.items() if ask.query[given] in group[listed]])


def query_roles(ask: Question) -> Reply:
    """Find IDs of links between groups. The ID of one of the groups is required."""
    wanted = {name: ask.query[name] for name in ("user_group_id", "cid_group_id") if name in ask.query}
    if not wanted:
        raise Refused(400, "missing parameter: user_group_id or cid_group_id")
    role = ask.query.get("role_id")
    return _page(
        ask,
        [
            id
            for id, link in _family(ask).roles.items()
            if all(link[name] == value for name, value in wanted.items()) and role in (None, *link["role_ids"])
        ],
    )


def _page(ask: Question, ids: Sequence[str], named: Mapping[str, Mapping[str, Any]] | None = None) -> Reply:
    """Sort IDs by name or time of change, and return the requested page."""
    modified = _family(ask).modified
    sorts, first = ((MODIFIED, "name"), "name.asc") if named is not None else ((MODIFIED,), f"{MODIFIED}.desc")
    records = [{"id": id, MODIFIED: modified[id], **(named or {}).get(id, {})} for id in ids]
    ordered = [record["id"] for record in in_order(records, ask.query.get("sort") or first, sorts.__contains__)]
    page, offset = slice_of(ordered, ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(ordered)})


def read(ask: Question, *, kind: str, given: str) -> Reply:
    """Return records by ID."""
    records: Records = getattr(_family(ask), kind)
    ids = list(dict.fromkeys((ask.body or ask.query)[given]))
    there = [records[id] for id in ids if id in records]
    return found(there, missing(WORDED[kind], [id for id in ids if id not in records]))


WORDED = {
    "links": "child",
    "cid_groups": "CID group",
    "cid_group_members": "CID group",
    "user_groups": "user group",
    "user_group_members": "user group",
    "roles": "link",
}
"""The word for an ID of each kind, in errors."""


def _of_parent(answer: Callable[[Question], Reply]) -> Callable[[Question], Reply]:
    """Raise Refused for every account but the parent."""

    def ask_as_parent(ask: Question) -> Reply:
        if ask.tenant.cid != ask.identity.cid:
            raise Refused(403, "access denied, authorization failed")
        return answer(ask)

    return ask_as_parent


def _search(answer: Callable[..., Reply], **how: str) -> Handler:
    return Handler(_of_parent(partial(answer, **how)), limit=(10, 1000))


def _read(kind: str, given: str = "ids") -> Handler:
    return Handler(_of_parent(partial(read, kind=kind, given=given)))


HANDLERS = {
    "queryChildren": _search(query_children),
    "queryCIDGroups": _search(query_groups, kind="cid_groups"),
    "queryCIDGroupMembers": _search(query_members, kind="cid_group_members", given="cid", listed="cids"),
    "queryUserGroups": _search(query_groups, kind="user_groups"),
    "queryUserGroupMembers": _search(query_members, kind="user_group_members", given="user_uuid", listed="user_uuids"),
    "queryRoles": _search(query_roles),
    "getChildren": _read("links"),
    "getChildrenV2": _read("links"),
    "getCIDGroupByIdV1": _read("cid_groups", "cid_group_ids"),
    "getCIDGroupByIdV2": _read("cid_groups"),
    "getCIDGroupMembersByV1": _read("cid_group_members", "cid_group_ids"),
    "getCIDGroupMembersByV2": _read("cid_group_members"),
    "getUserGroupsByIDV1": _read("user_groups", "user_group_ids"),
    "getUserGroupsByIDV2": _read("user_groups"),
    "getUserGroupMembersByIDV1": _read("user_group_members", "user_group_ids"),
    "getUserGroupMembersByIDV2": _read("user_group_members"),
    "getRolesByID": _read("roles"),
}
