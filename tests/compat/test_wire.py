"""Every operation, called in every way, sends what falconpy sends. The calls are in tests/collections."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import falconpy
import pytest

import falconlite
from tests.cases import cases
from tests.collections import COLLECTIONS

from .calls import names, rows
from .differences import expected

each_collection = pytest.mark.parametrize("collection", COLLECTIONS.values(), ids=COLLECTIONS)
OPERATIONS = [
    pytest.param(
        collection,
        method,
        id=f"{collection.service}.{method}",
        marks=[pytest.mark.filterwarnings(warning) for warning in collection.warnings],
    )
    for collection in COLLECTIONS.values()
    for method in sorted(collection.called)
]


@pytest.mark.parametrize(("collection", "method"), OPERATIONS)
def test_every_call_of_an_operation_sends_what_falconpy_sends_or_what_the_table_of_differences_says(
    observe, collection, method
):
    found, differences = names(falconpy, collection.service), dict(rows(collection.table))
    made = {call.id: call for call in collection.calls}
    with cases() as case:
        for call in made.values():
            if found.get(call.method, call.method) != method:
                continue
            with case(call.id):
                difference = differences.get(call.id)
                if difference and difference.ours.startswith("as "):
                    like = made[f"{call.method}: {difference.ours[3:]}"]
                    difference = difference._replace(ours=observe(falconpy, like))
                assert observe(falconlite, call) == expected(observe(falconpy, call), difference)


@each_collection
def test_the_table_of_differences_names_calls_that_are_made_and_each_once(collection):
    made = Counter(call.id for call in collection.calls)
    named = Counter(id for id, _ in rows(collection.table))
    assert named.keys() <= made.keys()
    assert {*named.values(), *made.values()} == {1}


@each_collection
def test_every_method_of_falconpy_exists_under_each_of_its_names_and_is_called(collection):
    ours = getattr(falconlite, collection.service)
    for name, method in names(falconpy, collection.service).items():
        assert (name in ours.operations) is (method in collection.called)
        if name in ours.operations:
            assert ours.operations[name] is ours.operations[method]
            assert callable(getattr(ours, name))


@each_collection
def test_every_operation_id_of_falconpy_leads_to_its_verb_and_route(collection):
    ours = getattr(falconlite, collection.service).operations
    declared = {id: (verb, route) for id, verb, route, *_ in collection.endpoints}
    assert len({id for id in declared if not set("-.") & set(id)}) == collection.size
    for id in declared:
        assert (ours[id].verb, ours[id].route) == declared[collection.elsewhere.get(id, id)]
    assert {operation.alias for operation in ours.values()} <= set(declared)


def test_every_class_of_falconpy_is_compared_by_the_keywords_of_its_methods():
    """The calls above are written by hand, for six classes; test_every_call.py makes those of every class."""
    facts = json.loads((Path(__file__).parent / "falconpy.json").read_text(encoding="utf-8"))
    classes = [kind for kind in vars(falconpy).values() if isinstance(kind, type)]
    own = {kind.__name__ for kind in classes if issubclass(kind, falconpy.ServiceClass) and has_operations(kind)}
    assert {collection.service for collection in COLLECTIONS.values()} <= own == set(facts)


def has_operations(kind):
    """Whether a class is not made of others."""
    return kind is not falconpy.ServiceClass and bool(names(falconpy, kind.__name__))
