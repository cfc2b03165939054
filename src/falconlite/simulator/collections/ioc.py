"""Custom indicators: create, find, change and delete them; find the hosts and processes where they were seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import stay_within_window
from falconlite.simulator.answers import Refused, Reply, found, missing
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.indicators import sightings
from falconlite.simulator.indicators.kinds import ACTIONS, INDICATOR, PLATFORMS, SEVERITIES, TYPES, by_value
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared, Endpoints, ids_of, records_in
from falconlite.simulator.kept.pages import page_of
from falconlite.specs.ioc import IndicatorCreateReqsV1, IndicatorUpdateReqsV1

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from falconlite.simulator.question import Question

LEVEL = "stateful"

POWERED_BY = "iocmanager"
"""A guess."""


class Store(repository.Store):
    """The indicators of an account."""

    kinds = (INDICATOR,)


_indicators = Endpoints(Store, INDICATOR)


def _found(ask: Question, **query: Any) -> list[str]:
    """Find IDs by a filter; ``from_parent`` selects the parent's indicators (true) or the account's own (false)."""
    kept, of_parent = _indicators.of(ask), ask.query.get("from_parent")
    ids = kept.find({**ask.query, **query})
    return [id for id in ids if of_parent is None or kept.records[id]["from_parent"] is of_parent]


def search(ask: Question, *, whole: bool) -> Reply:
    """Find indicators, page by page: by offset within the first 10,000, or by ``after``."""
    if "after" in ask.query and "offset" in ask.query:
        raise Refused(400, "offset and after exclude each other")
    if "after" not in ask.query:
        stay_within_window(ask.query)
    page, pagination = page_of(_found(ask), ask.query, after=True)
    return Reply(_indicators.shown(ask, page) if whole else page, pagination=pagination)


def create(ask: Question) -> Reply:
    """Create indicators: all of them, or none.

    An indicator that exists already causes a warning. The call is refused, or replaces it if the call ignores warnings.
    """
    given, kept = records_in(ask.body, "indicators"), _indicators.of(ask)
    pairs = [(each.get("type"), each.get("value")) for each in given]
    if len(set(pairs)) < len(pairs):
        raise Refused(400, "the body has two indicators of the same type and value")
    known = by_value(kept)
    there = [known.get(pair) for pair in pairs]
    if any(there) and not ask.query.get("ignore_warnings", False):
        twice = ", ".join(f"{type} {value}" for (type, value), id in zip(pairs, there, strict=True) if id)
        raise Refused(400, f"warning: these indicators exist already: {twice}; ignore_warnings=true replaces them")
    new = iter(_indicators.new(ask, [each for each, id in zip(given, there, strict=True) if id is None]))
    _indicators.set(ask, {id: each for each, id in zip(given, there, strict=True) if id is not None})
    ids = [next(new) if id is None else id for id in there]
    return _indicators.told(ask, ids, status=201, affected=len(ids))


def update(ask: Question) -> Reply:
    """Change indicators: those in ``indicators``, and those that match the filter of ``bulk_update``."""
    given, bulk = ask.body.get("indicators", ()), ask.body.get("bulk_update") or {}
    if not given and not bulk:
        raise Refused(400, "the body needs indicators, or bulk_update with a filter")
    if any(not each.get("id") for each in given):
        raise Refused(400, "missing field in the body: indicators.id")
    changes: dict[str, Any] = {}
    if bulk:
        if not bulk.get("filter"):
            raise Refused(400, "missing field in the body: bulk_update.filter")
        changes = dict.fromkeys(_found(ask, filter=bulk["filter"], sort=""), bulk)
    changes |= {each["id"]: each for each in given}
    there = {id: each for id, each in changes.items() if _indicators.of(ask).get(id) is not None}
    _indicators.set(ask, there)
    return _indicators.told(ask, list(there), list(changes), affected=len(there))


def delete(ask: Question) -> Reply:
    """Delete indicators by ID, or those that match a filter: then IDs are ignored."""
    ids = _found(ask, sort="") if ask.query.get("filter") else ids_of(ask)
    if not ids and not ask.query.get("filter"):
        raise Refused(400, "a deletion needs ids or a filter")
    there = [id for id in ids if _indicators.of(ask).get(id) is not None]
    _indicators.drop(ask, there)
    return _indicators.answered(there, [id for id in ids if id not in there], affected=len(there))


def count(ask: Question) -> Reply:
    """Count the indicators that match a filter, by the specifications in the body."""
    return _indicators.counted(ask, _found(ask, sort=""))


def _listed(names: Sequence[str]) -> Handler:
    def names_of(ask: Question) -> Reply:
        """List names, page by page."""
        page, pagination = page_of(names, ask.query)
        return Reply(page, pagination=pagination)

    return Declared(names_of)


def read_actions(ask: Question) -> Reply:
    """Return actions by ID; without IDs, all."""
    ids = ids_of(ask) or list(ACTIONS)
    unknown = [id for id in ids if id not in ACTIONS]
    return found([ACTIONS[id] for id in ids if id in ACTIONS], missing("action", unknown))


def count_devices(ask: Question, *, legacy: bool = False) -> Reply:
    """Count the hosts on which an indicator was seen."""
    type, value = ask.query["type"], ask.query["value"]
    record = {"device_count": len(sightings.devices(ask.tenant, type, value)), "limit_exceeded": False}
    more = {"id": f"{type}:{value}"} if legacy else {}
    return Reply([{**more, "type": type, "value": value, **record}])


def query_devices(ask: Question) -> Reply:
    """Find IDs of hosts on which an indicator was seen."""
    return _paged(ask, sightings.devices(ask.tenant, ask.query["type"], ask.query["value"]))


def query_processes(ask: Question) -> Reply:
    """Find IDs of processes on a host in which an indicator was seen."""
    return _paged(ask, sightings.processes(ask.tenant, *(ask.query[name] for name in ("type", "value", "device_id"))))


def _paged(ask: Question, ids: Sequence[str]) -> Reply:
    """Reply with a page. Its position is a str; every page but the last names the next position."""
    page, pagination = page_of(ids, ask.query)
    end = pagination["offset"] + len(page)
    return Reply(page, pagination={**pagination, "offset": str(end) if end < len(ids) else ""})


def read_processes(ask: Question) -> Reply:
    """Return processes by ID."""
    ids = ids_of(ask)
    there = {id: record for id in ids if (record := sightings.process(ask.tenant, id)) is not None}
    return found(list(there.values()), missing("process", [id for id in ids if id not in there]))


Search: Callable[..., Handler] = partial(Declared, limit=(100, 2000))
Legacy: Callable[..., Handler] = partial(Declared, limit=(100, 100))

HANDLERS = {
    "indicator.search.v1": Search(partial(search, whole=False)),
    "indicator.combined.v1": Search(partial(search, whole=True)),
    "indicator.get.v1": _indicators.read(),
    "indicator.create.v1": Handler(create, read=as_declared(IndicatorCreateReqsV1)),
    "indicator.update.v1": Handler(update, read=as_declared(IndicatorUpdateReqsV1)),
    "indicator.delete.v1": Declared(delete, free=True),
    "indicator.aggregate.v1": Declared(count),
    "action.get.v1": Declared(read_actions, free=True),
    "action.query.v1": _listed(list(ACTIONS)),
    "ioc_type.query.v1": _listed(TYPES),
    "platform.query.v1": _listed(PLATFORMS),
    "severity.query.v1": _listed(SEVERITIES),
    "indicator.get.device_count.v1": Declared(count_devices),
    "indicator.get.devices_ran_on.v1": Declared(query_devices),
    "indicator.get.processes_ran_on.v1": Declared(query_processes),
    "DevicesCount": Declared(partial(count_devices, legacy=True)),
    "DevicesRanOn": Legacy(query_devices),
    "ProcessesRanOn": Legacy(query_processes),
    "entities.processes": Declared(read_processes, free=True),
}
