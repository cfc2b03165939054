"""Every list operation of every collection reads all pages: no record is lost, and none comes twice."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import falconlite
from falconlite.http.messages import UNSET, Response
from falconlite.operations.service import Service
from tests.cases import cases

if TYPE_CHECKING:
    from falconlite.http.messages import Request

TOTAL, LIMIT = 25, 10


def lists():
    """Return each list operation once, with its class."""
    found: dict[int, tuple[type[Service], Any]] = {}
    for name in dir(falconlite):
        kind = getattr(falconlite, name)
        if isinstance(kind, type) and issubclass(kind, Service):
            for one in vars(kind).values():
                operation = getattr(one, "operation", None)
                if operation is not None and operation.pages is not None:
                    found.setdefault(id(operation), (kind, operation))
    return [*found.values()]


class Pages:
    """A transport that answers with the page of a list that the request asks for."""

    def __init__(self, operation: Any) -> None:
        self.operation, self.asked = operation, []
        key = operation.key or "id"
        self.records = [f"r{n}" if operation.model == "str" else {key: f"r{n}"} for n in range(TOTAL)]

    def send(self, base_url: str, request: Request) -> Response:
        """Answer by number or by token, as the operation declares."""
        sent = dict(request.query)
        if request.json is not UNSET and isinstance(request.json, dict):
            sent |= {name: str(value) for name, value in request.json.items()}
        pages = self.operation.pages
        position = sent.get(self.operation.wire[pages.argument], "")
        self.asked.append(position)
        begin = int(position.removeprefix("at-") or 0)
        limit = int(sent.get("limit", LIMIT))
        page = self.records[begin : begin + limit]
        about: dict[str, Any] = {"limit": limit, "total": TOTAL}
        if pages.token:
            about[pages.token] = f"at-{begin + limit}" if begin + limit < TOTAL else ""
        else:
            about["offset"] = begin
        body: Any = {"meta": {"pagination": about}, self.operation.records: page, "errors": []}
        if self.operation.answers == "list":
            body = page
        return Response(200, {"Content-Type": "application/json"}, json.dumps(body).encode())

    def close(self) -> None:
        pass


def given(operation):
    """Return a value for each required argument."""
    return {
        name: next(iter(operation.choices.get(name, ())), ["a"] if operation.places[name].kind else "a")
        for name in operation.required
    }


def test_every_list_operation_reads_each_record_once(recwarn):
    with cases() as case:
        for kind, operation in lists():
            with case(f"{kind.__name__}.{operation.name}"):
                pages = Pages(operation)
                service = kind(access_token="T", lazy_login=True, transport=pages)
                method = getattr(service, operation.name)
                assert list(method.records(limit=LIMIT, **given(operation))) == pages.records
                assert len(pages.asked) >= TOTAL // LIMIT
                sent = [json.dumps(record).encode() for record in pages.records]
                assert list(method.records(limit=LIMIT, **given(operation), raw=True)) == sent
                assert next(len(page) for page in method.pages(limit=LIMIT, **given(operation))) == LIMIT
