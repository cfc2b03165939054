"""The collections that keep records, as one table: how each is created, found, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Family(NamedTuple):
    """A kind of record, by the IDs of its operations.

    - *new*: makes the fields of the *n*-th record; *changes*: makes other values of some of them
    - *at*: the list of records in a body; "" if the body is the record
    - *filter*: finds a record by its fields
    - *seen*: what a record shows of the fields that were sent, if it is not the same
    - *before*: operations and their query that a deletion needs; ``{id}`` is the record's
    - *whole*: an update must have all fields
    """

    query: str
    combined: str
    read: str
    create: str
    update: str
    delete: str
    new: Callable[[int], dict[str, Any]]
    changes: Callable[[int], dict[str, Any]]
    filter: str
    at: str = "resources"
    seen: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict
    before: Sequence[tuple[str, dict[str, Any], dict[str, Any]]] = ()
    whole: bool = False
    gone: str = "ids"


PLATFORMS = ("Windows", "Mac", "Linux")


def _values(categories: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {each["id"]: each["value"] for category in categories for each in category["settings"]}


def _settings_of(field: str) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """Show the settings of a policy as they are sent, those with the IDs that the tests set."""

    def seen(record: Mapping[str, Any]) -> dict[str, Any]:
        values = _values(record[field])
        return {**record, "settings": [{"id": id, "value": values[id]} for id in SET[field] if id in values]}

    return seen


SET = {
    "prevention_settings": ("NextGenAV", "CloudAntiMalware"),
    "settings": ("RealTimeFunctionality", "GetCommand"),
}


def _policies(name: str, **more: Any) -> Family:
    return Family(
        f"query{name}Policies",
        f"queryCombined{name}Policies",
        f"get{name}Policies",
        f"create{name}Policies",
        f"update{name}Policies",
        f"delete{name}Policies",
        filter="platform_name:'{platform_name}'+name:'{name}'",
        **{
            "new": lambda n: {"name": f"P {n}", "description": f"it's {n}", "platform_name": PLATFORMS[n % 3]},
            "changes": lambda n: {"name": f"Q {n}", "description": ""},
            **more,
        },
    )


def _toggles(*ids: str, on: int) -> list[dict[str, Any]]:
    return [{"id": id, "value": {"enabled": bool(on >> place & 1)}} for place, id in enumerate(ids)]


def _slider(n: int) -> dict[str, Any]:
    levels = ("DISABLED", "MODERATE", "AGGRESSIVE")
    return {"id": "CloudAntiMalware", "value": {"detection": levels[n % 3], "prevention": levels[n // 3 % 3]}}


def _prevention(n: int) -> list[dict[str, Any]]:
    return [*_toggles("NextGenAV", on=n), _slider(n)]


FAMILIES = {
    "prevention": _policies(
        "Prevention",
        new=lambda n: {"name": f"P {n}", "platform_name": PLATFORMS[n % 3], "settings": _prevention(n)},
        changes=lambda n: {"name": f"Q {n}", "settings": _prevention(n + 1)},
        seen=_settings_of("prevention_settings"),
    ),
    "response": _policies(
        "RTResponse",
        new=lambda n: {
            "name": f"P {n}",
            "platform_name": PLATFORMS[n % 3],
            "settings": _toggles("RealTimeFunctionality", "GetCommand", on=n),
        },
        changes=lambda n: {"settings": _toggles("RealTimeFunctionality", "GetCommand", on=n + 1)},
        seen=_settings_of("settings"),
    ),
}
