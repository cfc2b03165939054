"""Answers that are no envelope with a list of resources: the records are where the operation declares them."""

from __future__ import annotations

import pytest

from falconlite.operations.declare import get, post
from falconlite.operations.service import Service
from falconlite.results.result import Result  # noqa: TC001  # the stubs below name it
from tests.cases import each
from tests.doubles import Script, answer


class Kinds(Service):
    """One operation of each kind of answer."""

    @get("named", "/kinds/queries/named/v1", records="EnrichmentData")
    def named(self) -> Result[str]: ...

    @get("one", "/kinds/entities/one/v1", answers="object")
    def one(self) -> Result[str]: ...

    @post("by_id", "/kinds/combined/by-id/v1", answers="map", body=())
    def by_id(self) -> Result[str]: ...

    @get("bare", "/kinds/entities/bare/v1", answers="record")
    def bare(self) -> Result[str]: ...

    @get("listed", "/kinds/entities/listed/v1", answers="list")
    def listed(self) -> Result[str]: ...

    @get("table", "/kinds/entities/table/v1", answers="record", produces=("application/json", "text/csv"))
    def table(self) -> Result[str]: ...


A, B = {"id": "a"}, {"id": "b"}
ERRORS = [{"code": 400, "message": "no"}]


def call(name, body, **options):
    kinds = Kinds(access_token="T", transport=Script(answer(200, body)))
    return getattr(kinds, name)(**options)


@each(
    ("name", "body", "records"),
    [
        ("named", {"EnrichmentData": [A, B]}, [A, B]),
        ("named", {"EnrichmentData": [], "totalCount": 0}, []),
        ("named", {"EnrichmentData": None}, []),
        ("named", {"meta": {}, "resources": [A], "errors": []}, [A]),
        ("one", {"meta": {}, "resources": A}, [A]),
        ("one", {"meta": {}, "resources": [A]}, [A]),
        ("one", {"meta": {}, "resources": None}, []),
        ("by_id", {"meta": {}, "resources": {"x": A, "y": B}, "batch_id": "z"}, [A, B]),
        ("by_id", {"meta": {}, "resources": {}}, []),
        ("bare", {"id": "a", "name": "n"}, [{"id": "a", "name": "n"}]),
        ("bare", {"id": "a", "resources": ["x"]}, [{"id": "a", "resources": ["x"]}]),
        ("listed", [A, B], [A, B]),
        ("listed", [], []),
        ("table", A, [A]),
    ],
)
def test_the_records_are_where_the_operation_declares_them(name, body, records):
    plain, pythonic = call(name, body), call(name, body, pythonic=True)
    assert plain.status_code == 200
    assert plain.resources == pythonic.resources == records
    assert not plain.errors
    if name not in {"listed", "bare"}:
        assert {key: plain["body"][key] for key in body} == body
    if name == "bare":
        assert {**body, "resources": plain["body"]["resources"]}.items() <= plain["body"].items()


@each(
    ("name", "body"),
    [
        ("named", {"EnrichmentData": "x"}),
        ("named", {"other": [A]}),
        ("named", [A]),
        ("one", {"meta": {}, "resources": "x"}),
        ("one", {"other": A}),
        ("by_id", [A]),
        ("by_id", {"meta": {}, "resources": 3}),
        ("bare", [A]),
        ("bare", "x"),
        ("listed", A),
        ("listed", None),
        ("listed", 3),
    ],
)
def test_an_answer_of_another_kind_is_unreadable(name, body):
    assert call(name, body).status_code == 502
    with pytest.raises(Exception, match="the answer has status 200"):
        call(name, body, pythonic=True)


@each("name", ["named", "one", "by_id", "bare", "listed"])
def test_an_envelope_of_errors_is_one_for_every_kind(name):
    result = call(name, {"meta": {}, "resources": None, "errors": ERRORS})
    assert (result.errors, result.resources) == (ERRORS, [])
    refused = Kinds(access_token="T", transport=Script(answer(403, {"meta": {}, "errors": ERRORS})))
    assert getattr(refused, name)().errors == ERRORS


def test_another_content_type_that_is_declared_is_bytes():
    script = Script(answer(200, A)._replace(headers={"Content-Type": "text/csv"}, content=b"a,b\n1,2\n"))
    assert Kinds(access_token="T", transport=script).table() == b"a,b\n1,2\n"
