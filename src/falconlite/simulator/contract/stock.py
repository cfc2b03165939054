"""The made-up records of an account: the seed makes their IDs and fields, and nothing changes them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.records import made
from falconlite.simulator.records.life import Making
from falconlite.simulator.records.making import snake, wires_of
from falconlite.simulator.records.texts import hexes, maker_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.models.record import Record
    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.contract.kinds import Kind

MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}.*(Z|[+-][0-9]{2}:[0-9]{2})$")

OPAQUE = re.compile(r"[0-9a-f]{12}|[0-9]{9}", re.IGNORECASE)
"""Pattern of a part of an ID. IDs are digests, UUIDs, numbers of cloud accounts, and combinations of these."""

TITLE = re.compile(r"\w+-\w+-\d+")
"""Pattern of a name that the simulator makes."""

DEPTH = 2
"""Depth of nested records."""

FEWEST, MOST = 21, 40
"""The range of the number of records of a kind; the seed chooses the number."""


def ids_of(tenant: Tenant, kind: Kind) -> Sequence[str]:
    """Return the IDs of all records of a kind. IDs of hosts are those of the account's first hosts."""
    if kind.hosts:
        return tuple(islice(tenant.devices, MOST))
    return _ids(str(tenant.seed), tenant.cid, kind)


def is_known(tenant: Tenant, kind: Kind, id: str) -> bool:
    """Tell whether a record with this ID exists."""
    return id in tenant.devices if kind.hosts else id in ids_of(tenant, kind)


def can_be_id(kind: Kind, id: str) -> bool:
    """Tell whether a str looks like an ID, for a kind whose IDs no list gives."""
    return id.isdecimal() if kind.number else OPAQUE.search(id) is not None


def can_be_name(value: str) -> bool:
    """Tell whether a str looks like a name, number or ID from an answer of the simulator."""
    return value.isdecimal() or OPAQUE.search(value) is not None or TITLE.fullmatch(value) is not None


@lru_cache(1024)
def _ids(seed: str, cid: str, kind: Kind) -> tuple[str, ...]:
    chance = Random(f"{seed}:contract:{cid}:{kind.name}")
    making = Making(chance, 0.0, cid, 0)
    number = chance.randint(FEWEST, MOST)
    if kind.number:
        first = chance.randint(1_000, 900_000)
        return tuple(str(first + place) for place in range(number))
    ids = dict.fromkeys(str(maker_of(snake(kind.field))(making)) for _ in range(number))
    if len(ids) < number:  # too few distinct values
        ids = dict.fromkeys(str(hexes(32)(making)) for _ in range(number))
    return tuple(ids)


def new_id(tenant: Tenant, kind: Kind, given: str) -> str:
    """Return the ID of a record that a call appears to create; the same call (*given*) gives the same ID."""
    chance = Random(f"{tenant.seed}:contract:{tenant.cid}:{kind.name}:{given}")
    return str(chance.randint(1_000_000, 9_999_999)) if kind.number else f"{chance.getrandbits(128):032x}"


def record_of(tenant: Tenant, kind: Kind, model: type[Record] | None, id: str, field: str = "") -> dict[str, Any]:
    """Return the record with an ID, with a model's fields; without a model, only an ID and a name.

    *field* (str) holds the ID; default: the kind's field. The same ID gives the same record every time. The record of a
    host has the values of the account's host.
    """
    chance = Random(f"{tenant.seed}:contract:{tenant.cid}:{kind.name}:{id}")
    field = field or kind.field
    if model is None:
        return {field: id, "cid": tenant.cid, "name": maker_of("name")(Making(chance, tenant.born, tenant.cid, 0))}
    record = made(model, chance, now=tenant.born, cid=tenant.cid, depth=DEPTH)
    wires = wires_of(model)
    if kind.hosts and id in tenant.devices:
        record |= {
            name: value for name, value in tenant.devices[id].items() if name in record and fits(value, record[name])
        }
    if field in wires:
        numeric = "int" in str(model.model_fields[wires[field]].annotation)
        record[field] = id if not numeric else int(id) if kind.number else record[field]
    return record


def fits(value: Any, other: Any) -> bool:
    """Tell whether a value may replace another in a record: plain values of the same type, or lists of str.

    Only a moment may replace a moment.
    """
    if type(value) is not type(other):
        return False
    if isinstance(other, str) and MOMENT.match(other):
        return MOMENT.match(value) is not None
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, str) for item in [*value, *other])
    return isinstance(value, (str, int, float, bool))
