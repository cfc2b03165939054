"""Answer an operation by its declaration: made-up records in the declared envelope. Writes change nothing."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.binding.shapes import one_aggregate
from falconlite.results.places import SINGLE
from falconlite.simulator.answers import Refused, Reply, missing
from falconlite.simulator.contract.beside import beside
from falconlite.simulator.contract.files import SENTENCE, file_of
from falconlite.simulator.contract.graphql import answer as graphql
from falconlite.simulator.contract.kinds import id_field, is_list, is_paged, kind_of, model_of, of_one
from falconlite.simulator.contract.statuses import missing_status, status_of
from falconlite.simulator.contract.stock import can_be_id, can_be_name, fits, ids_of, is_known, new_id, record_of
from falconlite.simulator.records import made

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.question import Question

FEW = 3
"""Number of records in the answer to a call that names no records and does not list."""

NONE = "none"
"""The host's ID in a record of a host, in an account without hosts."""

LIMIT = 100
"""Default number of records on a page."""

NAMES = re.compile(r"(^|_)(id|name|key|hash)$")
"""Arguments that name a file to download, or the record of the file."""

HOSTS = 2
"""Number of records in an answer that has a record for each host."""


def answer(ask: Question, handled: frozenset[str] = frozenset()) -> Reply:
    """Answer a call of any operation; *handled* has the IDs of the operations in its collection that have handlers."""
    contract, operation = Contract(ask, handled), ask.operation
    if operation.answers in {"bytes", "text"}:
        return contract.file()
    if operation.verb == "HEAD":  # the headers are those of an answer with JSON
        return Reply(status=contract.status, content=b"", headers={"Content-Type": "application/json"})
    if contract.status == 204 and operation.empty:
        return Reply(status=contract.status, content=b"")
    if operation.model == "GraphQLResponse":
        return contract.graph()
    if operation.shape is one_aggregate:
        return contract.reply([contract.aggregate(spec) for spec in contract.given["resources"]])
    if is_list(operation):
        return contract.page() if is_paged(operation) else contract.whole()
    ids = contract.ids()
    if ids:
        return contract.by_id(ids)
    return contract.some() if operation.reads else contract.written()


class Contract:
    """One call: its arguments by wire name, and the kind of record of its operation."""

    def __init__(self, ask: Question, handled: frozenset[str]) -> None:
        self.operation, self.tenant = ask.operation, ask.tenant
        self.given: dict[str, Any] = {**ask.body, **ask.query, **ask.path}
        self.body = ask.body
        self.kind, self.listed, self.taken = kind_of(ask.operation, handled)
        self.model, self.status = model_of(ask.operation), status_of(ask.operation.id)

    # The names in the call.

    def ids(self) -> list[str]:
        """Return the IDs in the call, without duplicates and empty ones (Go clients send these)."""
        name = self.operation.argument_of_ids or of_one(self.operation)
        value = self.given.get(self.operation.wire[name]) if name else None
        if isinstance(value, str):
            value = value.split(",") if name in {"ids", "composite_ids"} else [value]
        if not isinstance(value, list):
            value = [] if value is None else [value]
        return list(dict.fromkeys(str(id) for id in value if id != ""))

    def known(self, ids: Sequence[str]) -> list[str]:
        """Return the IDs of existing records. If no list gives these IDs, every plausible ID counts as existing."""
        if self.listed:
            return [id for id in ids if is_known(self.tenant, self.kind, id)]
        return [id for id in ids if can_be_id(self.kind, id)]

    def file_exists(self) -> bool:
        """Tell whether the file exists that the last required name or ID means; True if none is required."""
        wires = [self.operation.wire[name] for name in self.operation.required if NAMES.search(name)]
        if not wires:
            return True
        wire, value = wires[-1], str(self.given[wires[-1]])
        if self.listed and wire.endswith(self.kind.field):
            return is_known(self.tenant, self.kind, value)
        return can_be_name(value)

    def items(self) -> list[dict[str, Any]]:
        """Return the records sent by a write: the items of its only list of objects, otherwise the body."""
        lists = [value for value in self.body.values() if isinstance(value, list) and value]
        objects = [value for value in lists if all(isinstance(item, dict) for item in value)]
        return objects[0] if len(objects) == 1 and len(self.body) == 1 else [self.body]

    # Answers.

    def file(self) -> Reply:
        """Return a file of the declared media type."""
        ids, form = self.ids(), str(self.given.get("result_format", self.given.get("format", "")))
        if ids and not self.known(ids):
            return Reply([], 404 if self.listed else 400, missing("file", ids))
        if not ids and not self.file_exists():
            raise Refused(404, "there is no such file")
        kind, content = file_of(self.operation.produces, form.lower())
        if self.operation.answers == "text":
            kind, content = "text/plain", SENTENCE
        return Reply(status=self.status, content=content, media=kind)

    def page(self) -> Reply:
        """Return one page of a list."""
        everything, pages = ids_of(self.tenant, self.kind), self.operation.pages
        named, errors = self.ids(), []
        if named:
            errors = missing(self.kind.name.rpartition("/")[2], [id for id in named if id not in everything])
            everything = [id for id in everything if id in named]
        limit = _whole("limit", self.given.get("limit", LIMIT))
        token = pages.token if pages else ""
        if token and pages:
            name = self.operation.wire[pages.argument]
            place = self._place(name, self.given.get(name))
        else:
            place = _whole("offset", self.given.get("offset", 0))
        page, total = everything[place : place + limit], len(everything)
        pagination: dict[str, Any] = {"limit": limit, "total": total}
        if token:
            pagination[token] = self._token(place + limit) if place + limit < total else ""
        else:
            pagination["offset"] = place
        return self.reply([self.record(id) for id in page], errors, pagination=pagination)

    def _token(self, place: int) -> str:
        return urlsafe_b64encode(f"{self.kind.name}:{place}".encode()).decode()

    def _place(self, name: str, token: Any) -> int:
        """Return the position that a token means; raise Refused if the token is not from this list."""
        if token is None or token == "":
            return 0
        try:
            begin, _, place = urlsafe_b64decode(str(token).encode()).decode().rpartition(":")
        except ValueError:
            begin = place = ""
        if begin != self.kind.name or not place.isdecimal():
            raise Refused(400, f"{name} is not a token of this list")
        return int(place)

    def whole(self) -> Reply:
        """Return a list without pages: all records if other operations take their IDs, otherwise a few."""
        if self.taken and "/aggregates/" not in self.operation.route:
            return self.reply([self.record(id) for id in ids_of(self.tenant, self.kind)])
        return self.some()

    def by_id(self, ids: Sequence[str]) -> Reply:
        """Return the records with these IDs, and an error for each ID that does not exist."""
        there = self.known(ids)
        errors = missing(self.kind.name.rpartition("/")[2], [id for id in ids if id not in there])
        records = [self.record(id) for id in there]
        if not self.operation.reads:
            records = [self._overlaid(one, self.body) if isinstance(one, dict) else one for one in records]
        return self.reply(records, errors, names=there)

    def some(self) -> Reply:
        """Return a few records of the kind."""
        return self.reply([self.record(id) for id in ids_of(self.tenant, self.kind)[:FEW] or [NONE]])

    def written(self) -> Reply:
        """Answer a write without IDs: return one record for each that the call sends."""
        records, errors = [], []
        for item in self.items():
            id = item.get(self.kind.field) or None
            new = not isinstance(id, str) or not self.known([id])
            if new and isinstance(id, str) and self.operation.verb != "POST":
                errors += missing(self.kind.name.rpartition("/")[2], [id])
            else:
                made_up = new_id(self.tenant, self.kind, json.dumps(item, sort_keys=True))
                record = self.record(made_up if new else str(id))
                records.append(self._overlaid(record, item) if isinstance(record, dict) else record)
        return self.reply(records, errors)

    def graph(self) -> Reply:
        """Return the answer to a GraphQL query."""
        query, variables = self.given.get("query") or "", self.given.get("variables") or {}
        seed = f"{self.tenant.seed}:contract:{self.tenant.cid}:{json.dumps([query, variables], sort_keys=True)}"
        return Reply(document=graphql(query, variables, Random(seed), now=self.tenant.born, cid=self.tenant.cid))

    def aggregate(self, spec: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answer to one specification of an aggregate."""
        if self.model is None:
            return {"name": spec.get("name", ""), "buckets": []}
        chance = Random(f"{self.tenant.seed}:contract:{self.tenant.cid}:{json.dumps(spec, sort_keys=True)}")
        bare: dict[str, Any] = made(self.model, chance, now=self.tenant.born, cid=self.tenant.cid)
        return self._overlaid(bare, spec)

    # Parts of answers.

    def record(self, id: str) -> Any:
        """Return the record with an ID, with the fields that the operation declares."""
        if self.operation.model == "str":
            return id
        field = id_field(self.operation, self.model) if self.model else self.operation.key
        return record_of(self.tenant, self.kind, self.model, id, field)

    def _overlaid(self, record: dict[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
        """Return a record, its fields overwritten by the sent values, except the ID.

        An empty ID, which Go clients send with a new record, counts as absent.
        """
        fixed = {self.kind.field, "cid", *(name for name in sent if name.endswith("_id") and not sent[name])}
        fitting = {
            name: value
            for name, value in sent.items()
            if name in record and name not in fixed and fits(value, record[name])
        }
        return {**record, **fitting}

    def reply(
        self,
        records: list[Any],
        errors: Sequence[Mapping[str, Any]] = (),
        *,
        pagination: Mapping[str, Any] | None = None,
        names: Sequence[str] = (),
    ) -> Reply:
        """Put records into the place that the operation declares."""
        kind, place = self.operation.answers, self.operation.records
        if not records and errors:
            return Reply([], missing_status(self.operation.id), errors, place=place)
        if not records and kind in SINGLE:  # a page past the end of a list
            records = [self.record(next(iter(ids_of(self.tenant, self.kind)), NONE))]
        if kind == "record":
            document = {name: [] if name == "errors" else value for name, value in records[0].items()}
            return Reply(document=document, status=self.status)
        if kind == "list":
            return Reply(document=records, status=self.status)
        if kind == "object":
            return Reply(records[0], self.status, errors, place=place)
        if kind == "map":
            keys = names or [*islice(self.tenant.devices, HOSTS)] or [NONE]
            several: Any = dict(zip(keys, records * len(keys), strict=False))
            return Reply(several, self.status, errors, place=place)
        affected = None if self.operation.reads else len(records)
        total = (pagination or {}).get("total", len(records))
        more = beside(self.operation.id, (self.tenant.seed, self.tenant.cid, self.given), total)
        return Reply(records, self.status, errors, pagination, affected, beside=more, place=place)


def _whole(name: str, value: Any) -> int:
    """Read a number that gives the position or the size of a page."""
    if isinstance(value, str) and value.isdecimal() and len(value) < 10:
        value = int(value)
    if not isinstance(value, int) or value < 0:
        raise Refused(400, f"{name} must be a whole number, 0 or more")
    return value
