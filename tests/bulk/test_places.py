"""Bulk calls whose records are not in ``resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite import NotFound, Result, UnreadableAnswer
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service
from tests.cases import each
from tests.doubles import Script, answer

if TYPE_CHECKING:
    from falconlite.binding.operation import Strings

A, B = {"id": "a"}, {"id": "b"}


class Many(Service):
    """Operations for many IDs."""

    @get("exports", "/exports/v1", records="Resources", at_once=10)
    def exports(self, *, ids: Strings, **options: Any) -> Result[Any]:
        """Read exports."""

    @post("sessions", "/sessions/v1", answers="map", key="id", reads=True, at_once=10)
    def sessions(self, *, ids: Strings, **options: Any) -> Result[Any]:
        """Read sessions."""

    @get("listed", "/listed/v1", answers="list", at_once=10)
    def listed(self, *, ids: Strings, **options: Any) -> Result[Any]:
        """Read a list."""

    @get("node", "/node/v1", answers="record", at_once=1)
    def node(self, *, ids: Strings, **options: Any) -> Result[Any]:
        """Read one record."""

    @post("close", "/close/v1", records="Resources", at_once=10)
    def close(self, *, ids: Strings, **options: Any) -> Result[str]:
        """Close things."""

    @post("refresh", "/refresh/v1", answers="map", at_once=10)
    def refresh(self, *, ids: Strings, **options: Any) -> Result[Any]:
        """Refresh sessions."""


def bulk(method, *bodies, ids=("a", "b")):
    service = Many(access_token="T", transport=Script(*(answer(200, body) for body in bodies)), retry=False)
    return getattr(service, method).bulk(ids=ids, workers=1)


@each(
    ("method", "bodies"),
    [
        ("exports", [{"meta": {}, "Resources": [B, A]}]),
        ("sessions", [{"meta": {}, "resources": {"x": A, "y": B}}]),
        ("listed", [[A, B]]),
        ("node", [A, B]),
    ],
)
def test_each_id_has_its_record(method, bodies):
    report = bulk(method, *bodies)
    assert (report.done, report.failed, report.resources) == (["a", "b"], {}, [A, B])


@each(
    ("method", "body"),
    [("exports", {"meta": {}, "Resources": [A]}), ("sessions", {"meta": {}, "resources": {"x": A}}), ("listed", [A])],
)
def test_an_id_without_a_record_was_not_found(method, body):
    report = bulk(method, body)
    assert (report.done, [type(error) for error in report.failed.values()]) == (["a"], [NotFound])


@each(("method", "body"), [("exports", [A, B]), ("sessions", [A, B]), ("listed", {"resources": [A, B]})])
def test_an_answer_of_another_kind_is_of_no_id(method, body):
    report = bulk(method, body)
    assert [type(error) for error in report.failed.values()] == [UnreadableAnswer] * 2


def test_ids_that_a_write_repeats_are_dropped_in_their_place():
    report = bulk("close", {"meta": {"writes": {}}, "Resources": ["a", "b"]})
    assert (report.done, report.results[0]["body"]) == (["a", "b"], {"meta": {"writes": {}}, "Resources": []})


def test_the_records_of_a_write_that_has_them_by_key_are_kept():
    body = {"meta": {}, "resources": {"x": A, "y": B}}
    report = bulk("refresh", body)
    assert (report.done, report.results[0]["body"]) == (["a", "b"], body)
