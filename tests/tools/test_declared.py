"""Declarations of every form are read as they are sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from falconlite import Service
from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, one_resource, placed
from falconlite.binding.uploads import FilePart, RawBody
from falconlite.operations import declare
from tests.cases import each

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.binding.operation import CommaSeparated, Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.results.result import Result

ROOT = Path(__file__).parents[2]


def both(fields):
    """Arrange a body, but only from both of its fields or from one alone that is not *last*."""
    if set(fields) == {"last"}:
        raise ValueError("last needs first")
    return {"range": dict(fields)}


def alone(fields):
    """Arrange a body from exactly one of its fields."""
    (field,) = fields.items()
    return {"only": dict([field])}


class Cases(Service):
    """A class with operations of every form."""

    @declare.get(
        "ReadCase",
        "/cases/{case_id}/entities/{part}/v1",
        wire={"case_id": "ID"},
        header={"tag": "If-None-Match"},
        fixed={"Prefer": "a"},
    )
    def read_case(
        self, case_id: str, part: str, *, fields: CommaSeparated | None = None, tag: str | None = None
    ) -> Any:
        """Read."""

    ReadCase = read_case

    @declare.get("QueryCases", "/cases/queries/v1", pages=by_offset(most=500), deprecated="find_cases")
    def query_cases(self, *, limit: int | None = None, ids: Strings | None = None) -> Any:
        """Find."""

    QueryCases = query_cases

    @declare.get("QueryCases", "/cases/queries/v1", of="query_cases", pages=by_offset(most=500))
    def find_cases(self, *, ids: Strings, labels: Strings | None = None) -> Any:
        """Find."""

    @declare.post(
        "MakeCase", "/cases/entities/v1", shape=placed({"build": "resources[0].settings.build"}, "resources[0]")
    )
    def make_case(self, *, name: str, build: int | None = None, settings: Mapping[str, Any] | None = None) -> Any:
        """Make."""

    MakeCase = make_case

    @declare.post("CountCases", "/cases/aggregates/v1", shape=one_aggregate, models="aggregates")
    def count_cases(
        self, *, field: str | None = None, ranges: Sequence[Mapping[str, Any]] | None = None
    ) -> Result[Aggregate]:
        """Count."""

    CountCases = count_cases

    @declare.patch("MoveCase", "/cases/entities/v1", shape=both, query={"ids"}, at_once={"": 5, "move": 9})
    def move_case(self, *, ids: Strings, first: bool | None = None, last: bool | None = None) -> Any:
        """Move."""

    MoveCase = move_case

    @declare.put("PutCase", "/cases/entities/v1", body=())
    def put_case(self) -> Any:
        """Put."""

    PutCase = put_case

    @declare.post("AddFile", "/cases/files/v1", upload=FilePart("file", field="upfile", name="name"), body={"note"})
    def add_file(self, file: Any, *, name: str | None = None, note: str | None = None) -> Any:
        """Add."""

    AddFile = add_file

    @declare.post("AddText", "/cases/texts/v1", upload=RawBody())
    def add_text(self) -> Any:
        """Add."""

    AddText = add_text

    @declare.post("PickCase", "/cases/picks/v1", shape=alone, query={"wait"})
    def pick_case(self, *, oldest: bool | None = None, newest: bool | None = None, wait: float | None = None) -> Any:
        """Pick."""

    PickCase = pick_case


class Notes(Service):
    """A class that the next one joins with Cases."""

    @declare.post("MakeNote", "/cases/notes/v1", shape=one_resource)
    def make_note(self, *, text: str, tags: Strings | None = None, kind: str | None = None) -> Any:
        """Make."""

    MakeNote = make_note


class CaseManagement(Notes, Cases):
    """Both, and one more."""

    @declare.delete("DropNote", "/cases/notes/v1")
    def drop_note(self, *, ids: Strings) -> Any:
        """Drop."""

    DropNote = drop_note


@pytest.fixture(scope="module")
def api():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "tools"))
        from apis import declared

        return declared.read(
            {"CaseManagement": CaseManagement, "Cases": Cases, "Case_Management": CaseManagement, "Notes": Notes}
        )


def outline(value):
    """Return what a value contains: its fields, by name, or its kind."""
    if value is None or value.fields is None:
        return value and value.kind
    fields = {name: outline(inner) for name, inner in value.fields.items()}
    return [fields] if value.kind == "array" else fields


@each(
    ("route", "body"),
    [
        ("POST /cases/entities/v1", {"resources": [{"name": "string", "settings": "object"}]}),
        ("POST /cases/aggregates/v1", [{"field": "string", "ranges": "array"}]),
        ("POST /cases/notes/v1", {"resources": [{"text": "string", "tags": "array", "kind": "string"}]}),
        ("PATCH /cases/entities/v1", {"range": {"first": "boolean", "last": "boolean"}}),
        ("POST /cases/picks/v1", {"only": {"oldest": "boolean", "newest": "boolean"}}),
        ("PUT /cases/entities/v1", ""),
        ("POST /cases/texts/v1", ""),
        ("POST /cases/files/v1", None),
        ("DELETE /cases/notes/v1", None),
    ],
)
def test_a_body_is_known_as_its_shape_arranges_it(api, route, body):
    assert outline(api.routes[route].body) == body


@each(
    ("route", "parameters"),
    [
        (
            "GET /cases/{}/entities/{}/v1",
            {
                ("path", "case_id"): ("string", True, None),
                ("path", "part"): ("string", True, None),
                ("query", "fields"): ("array", False, None),
                ("header", "if-none-match"): ("string", False, None),
                ("header", "prefer"): ("", None, None),
            },
        ),
        (
            # one method requires ids and the other one does not; only one has labels
            "GET /cases/queries/v1",
            {
                ("query", "limit"): ("integer", None, 500),
                ("query", "ids"): ("array", False, None),
                ("query", "labels"): ("array", None, None),
            },
        ),
        ("PATCH /cases/entities/v1", {("query", "ids"): ("array", True, 9)}),
        (
            "POST /cases/files/v1",
            {("form", "upfile"): ("", True, None), ("form", "note"): ("string", False, None)},
        ),
    ],
)
def test_a_parameter_is_known_by_its_place_in_the_request(api, route, parameters):
    found = api.routes[route].parameters
    assert {key: (value.kind, value.required, value.most) for key, value in found.items()} == parameters


def test_the_record_of_an_operation_has_the_names_of_the_api_at_every_depth(api):
    record = api.routes["POST /cases/aggregates/v1"].record
    assert {"name", "buckets", "sum_other_doc_count"} <= set(record.fields)
    assert {"label", "from", "count"} <= set(record.fields["buckets"].fields)
    assert record.fields["buckets"].fields["sub_aggregates"].fields is None  # results within results


def test_an_operation_is_in_the_class_that_declares_it(api):
    assert {route.ids[0]: route.group for route in api.routes.values()} == {
        "MakeNote": "Notes",
        "DropNote": "CaseManagement",
        **dict.fromkeys(
            [
                "ReadCase",
                "QueryCases",
                "MakeCase",
                "CountCases",
                "MoveCase",
                "PutCase",
                "AddFile",
                "AddText",
                "PickCase",
            ],
            "Cases",
        ),
    }


def test_a_class_that_joins_others_has_their_methods_under_each_of_its_names(api):
    assert api.classes["CaseManagement"] == api.classes["Case_Management"]
    methods = {name for names in api.classes["CaseManagement"] for name in names}
    assert methods >= {"make_note", "MakeNote", "read_case", "ReadCase", "find_cases", "drop_note"}


def test_a_route_is_deprecated_only_if_all_of_its_methods_are(api):
    assert not api.routes["GET /cases/queries/v1"].deprecated
