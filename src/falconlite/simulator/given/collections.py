"""The collections that accept records of the user, with their fields and required values."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.models.alerts import Alert
from falconlite.models.host_group import Device, Group
from falconlite.models.installation_tokens import InstallationToken
from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import compiled
from falconlite.simulator.given.fields import ANY, COMMENTS, OBJECT, TEXT, TEXTS, Type, types_of
from falconlite.simulator.given.given import MEMBER, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from falconlite.simulator.given.files import Row

GROUP_TYPES = ("static", "dynamic", "staticByID")


class Collection(NamedTuple):
    """A collection: the name of its files, its ID field, and its checks beside the types."""

    name: str
    key: str
    types: Mapping[str, Type]
    problem: Callable[[Mapping[str, Any]], str] = lambda _: ""


def _host(record: Mapping[str, Any]) -> str:
    version = (record.get("meta") or {}).get("version", "0")
    good = type(version) is str and version.isascii() and version.isdecimal() and len(version) < 16
    return "" if good else "meta.version must be a number in a string"


def _group(record: Mapping[str, Any]) -> str:
    if not record.get("name"):
        return "a group needs a name"
    kind, rule = record.get("group_type"), record.get("assignment_rule")
    if kind not in (None, *GROUP_TYPES):
        return f"group_type must be one of {', '.join(GROUP_TYPES)}, not {kind!r}"
    try:
        compiled(rule or "", DIALECT, 0.0)
    except Refused as refused:
        return f"assignment_rule: {refused.message}"
    return ""


def _token(record: Mapping[str, Any]) -> str:
    if record.get("status") == "revoked" and not record.get("revoked_timestamp"):
        return "a token with the status revoked needs revoked_timestamp, because its dates tell its status"
    return ""


COLLECTIONS = {
    one.name: one
    for one in (
        Collection("hosts", "device_id", {**types_of(Device), MEMBER: TEXT}, _host),
        Collection(
            "alerts",
            "composite_id",
            {**types_of(Alert), "comments": COMMENTS, "behaviors_processed": TEXTS, MEMBER: TEXT},
        ),
        Collection("groups", "id", {**types_of(Group), "cid": TEXT, "meta": OBJECT, MEMBER: TEXT}, _group),
        Collection("tokens", "id", {**types_of(InstallationToken), "cid": TEXT, MEMBER: TEXT}, _token),
    )
}


def collection(name: object) -> Collection:
    """Return a collection by its name. Raise ValueError if it does not exist."""
    if not isinstance(name, str) or name not in COLLECTIONS:
        near = get_close_matches(str(name), COLLECTIONS, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ValueError(f"there is no collection {name!r}; records may be {', '.join(COLLECTIONS)}{hint}")
    return COLLECTIONS[name]


def checked(kind: Collection, rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the valid rows. Raise ValueError for an invalid record or a duplicate ID."""
    seen: set[str] = set()
    twice: list[str] = []
    types, key = kind.types, kind.key
    for row in rows:
        record = row.record
        for name, value in record.items():
            known = types.get(name, ANY)
            if type(value) is not known.plain and value is not None and not known.fits(value):
                raise ValueError(f"{row.at()}: {name} must be {types[name].words}{_not(name, value)}")
        if problem := kind.problem(record):
            raise ValueError(f"{row.at()}: {problem}")
        id = record.get(key)
        if id == "":
            raise ValueError(f"{row.at()}: {key} must not be empty; without {key} the record gets one")
        if id in seen:
            twice.append(f"{id} ({row.at()})")
        elif id is not None:
            seen.add(id)
        yield row
    if twice:
        raise ValueError(f"{kind.name}: {key} is there twice: {named(twice)}")


def _not(name: str, value: Any) -> str:
    """Describe the wrong value for an error, but never that of a field that may be a secret."""
    text = repr(value)
    return "" if name == "value" or len(text) > 60 else f", not {text}"
