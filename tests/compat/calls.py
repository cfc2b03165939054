"""Calls to make with both libraries, in the forms that methods share; and the test data of a collection."""

from __future__ import annotations

from inspect import isfunction
from typing import TYPE_CHECKING, Any, NamedTuple

import falconpy

from .differences import Difference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

NO_ARGUMENT = "nothing -> TypeError"
REFUSED = "nothing -> 400"


class Call(NamedTuple):
    service: str
    method: str
    form: str
    args: tuple[Any, ...] = ()
    kwargs: dict[Any, Any] = {}  # noqa: RUF012  # never modified

    @property
    def id(self) -> str:
        return f"{self.method}: {self.form}"

    @property
    def checks(self) -> bool:
        """Whether payloads are validated."""
        return "unchecked" not in self.form


def call(service, method, form, /, *args, **kwargs):
    return Call(service, method, form, args, kwargs)


def names(library, service):
    """Map the method names of a class to the name of the underlying function."""
    own = vars(getattr(library, service)).items()
    return {name: method.__name__ for name, method in own if isfunction(method) and not name.startswith("_")}


# Forms that many methods share


def plain_forms(service, plain):
    """Call each method by each of its names."""
    for name, method in names(falconpy, service).items():
        yield Call(service, name, "keywords", (), plain[method])


def search_forms(service, method, keywords):
    """Call a search by query string."""
    yield call(service, method, "nothing")
    yield call(service, method, "parameters", parameters=keywords)
    yield call(service, method, "parameters None", parameters=None)
    yield call(service, method, "parameters empty", parameters={})
    yield call(service, method, "parameters and keywords", parameters={"limit": 1, "sort": "x"}, filter="y")
    yield call(service, method, "keyword over parameters", parameters={"limit": 1}, limit=9)
    yield call(service, method, "None left out", filter=None, limit=3, sort=None)
    yield call(service, method, "None in parameters", parameters={"filter": None, "limit": 3})
    yield call(service, method, "zero and empty", offset=0, filter="")


def ids_forms(service, method, name="ids"):
    """Call a method whose first argument is a list of IDs."""
    given = {name: ["a", "b"]}
    yield call(service, method, "keyword text", **{name: "a"})
    yield call(service, method, "keyword commas", **{name: "a,b"})
    yield call(service, method, "keyword commas and spaces", **{name: "a, b"})
    yield call(service, method, "keyword tuple", **{name: ("a", "b")})
    yield call(service, method, "keyword set", **{name: {"a"}})
    yield call(service, method, "positional text", "a")
    yield call(service, method, "positional commas", "a,b")
    yield call(service, method, "positional list", ["a", "b"])
    yield call(service, method, "positional tuple", ("a", "b"))
    yield call(service, method, "positional set", {"a"})
    yield call(service, method, "two positionals", ["a"], ["b"])
    yield call(service, method, "positional and keyword", ["a"], **{name: ["b"]})
    yield call(service, method, "parameters", parameters=given)
    yield call(service, method, "parameters commas", parameters={name: "a,b"})
    yield call(service, method, "keyword over parameters", parameters=given, **{name: ["c"]})
    yield call(service, method, "positional over parameters", ["c"], parameters=given)
    yield call(service, method, "unknown in parameters", ["a"], parameters={"x": 1})
    yield call(service, method, "c alone", **{name: ["c"]})
    yield call(service, method, "empty list", **{name: []})
    yield call(service, method, "empty text", **{name: ""})
    yield call(service, method, "None", **{name: None})
    yield call(service, method, "nothing")


def ids_body_forms(service, method, name="ids"):
    """Call a method with a list of IDs in the body."""
    given = {name: ["a", "b"]}
    yield call(service, method, "body", body=given)
    yield call(service, method, "body commas", body={name: "a,b"})
    yield call(service, method, "body tuple", body={name: ("a", "b")})
    yield call(service, method, "body over keyword", body={name: ["a"]}, **{name: ["b"]})
    yield call(service, method, "body over positional", ["b"], body={name: ["a"]})
    yield call(service, method, "body of more", body={name: ["a"], "x": 1})
    yield call(service, method, "body of something else", body={"x": 1})
    yield call(service, method, "body empty", **{name: ["a"]}, body={})
    yield call(service, method, "body None", **{name: ["a"]}, body=None)
    yield call(service, method, "positional dict", given)


def unchecked_forms(service, method, name="ids"):
    """Make calls with mistakes that validate_payloads=False passes on to the API."""
    yield call(service, method, "nothing, unchecked")
    yield call(service, method, "empty list, unchecked", **{name: []})


SPECIFICATION = {
    "name": "n",
    "type": "date_range",
    "field": "status",
    "filter": "product:'epp'",
    "q": "a b",
    "sort": "_count|desc",
    "size": 5,
    "from": 10,
    "min_doc_count": 1,
    "max_doc_count": 9,
    "include": "i",
    "exclude": "e",
    "missing": "m",
    "interval": "day",
    "time_zone": "+01:00",
    "percents": [50, 99.9],
    "date_ranges": [{"from": "now-7d", "to": "now"}],
    "ranges": [{"From": 1, "To": 2.5}],
    "sub_aggregates": [{"name": "s", "type": "terms", "field": "product"}],
}


def aggregate_forms(service, method):
    """Aggregate by a specification."""
    one, many = {"name": "n", "type": "terms", "field": "status"}, [SPECIFICATION, {"name": "m"}]
    yield call(service, method, "every keyword", **SPECIFICATION)
    yield call(service, method, "one keyword", name="n")
    yield call(service, method, "from", **one, **{"from": 10})
    yield call(service, method, "from_", **one, from_=10)
    yield call(service, method, "zeros", **one, **{"from": 0, "size": 0, "min_doc_count": 0, "max_doc_count": 0})
    yield call(service, method, "negative", **one, size=-1)
    yield call(service, method, "number as text", **one, size="5")
    yield call(service, method, "None left out", **one, filter=None, q=None)
    yield call(service, method, "number None", **one, size=None)
    yield call(service, method, "empty texts", **one, filter="", missing="")
    yield call(service, method, "empty lists", **one, ranges=[], sub_aggregates=[])
    yield call(service, method, "tuples", **one, percents=(1, 2), ranges=({"From": 1},))
    yield call(service, method, "commas", name="a,b", field="c,d")
    yield call(service, method, "nothing")
    yield call(service, method, "body", body=many)
    yield call(service, method, "body tuple", body=tuple(many))
    yield call(service, method, "body as a dict", body=one)
    yield call(service, method, "body over keywords", body=many, name="x", size=1)
    yield call(service, method, "body empty", body=[], **one)
    yield call(service, method, "body None", body=None, **one)
    yield call(service, method, "positional list", many)
    yield call(service, method, "positional tuple", tuple(many))
    yield call(service, method, "positional dict", one)
    yield call(service, method, "positional list and keyword", many, name="x")
    yield call(service, method, "positional and body", many, body=many)
    yield call(service, method, "two positionals", many, many)
    yield call(service, method, "parameters", **one, parameters={"x": 1})
    yield call(service, method, "unknown keyword", **one, naem="x")


def aggregate_differences(methods, routes):
    """Return the rows that the aggregates of all classes share; *routes* are those of *methods*."""
    rows = {
        ("a body is also accepted as the first positional argument", "3.1"): [
            (methods, ["positional list", "positional tuple", "positional list and keyword"], "as body"),
            (methods, ["positional dict"], "as body as a dict"),
        ],
        ("an argument that does not exist is a TypeError", "3.1, W12"): [(methods, ["unknown keyword"], NO_ARGUMENT)],
        ("an extra positional argument is a TypeError", "3.1, W50"): [(methods, ["two positionals"], NO_ARGUMENT)],
        ("an argument given twice is a TypeError, as for any function", "3.1"): [
            (methods, ["positional and body"], NO_ARGUMENT)
        ],
        ("from is a Python keyword, so the argument is from_", "3.6"): [(methods, ["from_"], "as from")],
        ("a number may be None, which means not given", "3.6"): [(methods, ["number None"], "as None left out")],
    }
    one = '"field": "status", {}"name": "n", {}"type": "terms"'
    for method, route in zip(methods.split(), routes, strict=True):

        def sent(before="", after="", route=route):
            return f"POST {route} [{{{one.format(before, after)}}}] -> 200"

        more = {
            ("an explicit empty value is sent", "3.1"): [
                (method, ["empty texts"], sent('"filter": "", "missing": "", ')),
                (method, ["empty lists"], sent(after='"ranges": [], "sub_aggregates": [], ')),
            ],
            ("the API checks the range of a number", "3.6"): [
                (method, ["negative"], sent(after='"size": -1, ')),
                (method, ["number as text"], sent(after='"size": "5", ')),
            ],
        }
        for reason, added in more.items():
            rows.setdefault(reason, []).extend(added)
    return rows


def ids_body_differences(methods):
    """Return the rows that all methods with a list of IDs in the body share."""
    return {
        ("a comma-separated str is split, without the spaces, wherever a list is expected", "3.2, W14"): [
            (methods, ["keyword commas and spaces"], "as keyword commas"),
            (methods, ["body commas"], "as body"),
        ],
        ("a body accepts any iterable as a list", "3.2, W15"): [
            (methods, ["keyword tuple", "positional tuple"], "as keyword commas"),
            (methods, ["keyword set", "positional set"], "as keyword text"),
        ],
        ("an argument also works in parameters, and is sent where the API expects it", "3.1"): [
            (methods, ["parameters", "parameters commas"], "as keyword commas"),
        ],
        ("an extra positional argument is a TypeError", "3.1, W50"): [(methods, ["two positionals"], NO_ARGUMENT)],
        ("an argument given twice is a TypeError, as for any function", "3.1"): [
            (methods, ["positional and keyword"], NO_ARGUMENT)
        ],
    }


def merged(*tables):
    """Merge tables of differences."""
    rows = {}
    for table in tables:
        for reason, added in table.items():
            rows.setdefault(reason, []).extend(added)
    return rows


class Collection(NamedTuple):
    """The test data of a service class. Each file in tests/collections defines one, and the tests need nothing more."""

    service: str
    """The name of the class, in both libraries."""
    endpoints: Sequence[Any]
    """Its operations in falconlite, as falconpy lists them, in every spelling."""
    size: int
    """Number of operations, with one spelling each."""
    calls: Sequence[Call]
    """The calls to make."""
    table: Mapping[tuple[str, str], Iterable[tuple[str, Sequence[str], str]]]
    """The intended differences: (why, source) and its rows of methods, forms and what falconlite does instead.

    That is in a line: "nothing" and how the caller hears of it; "as <form>", which is what falconpy itself does for
    that form of the same method; or the request and its status.
    """
    warnings: Sequence[str] = ()
    """Filters for the warnings of its calls."""
    bodies: Mapping[str, Any] = {}
    """A body for each operation that takes one, by ID."""
    parameters: Mapping[str, Mapping[str, Any]] = {}
    """Query parameters by ID, where the general ones do not fit."""
    commands: Mapping[tuple[str, str], Iterable[tuple[str, Sequence[str], str]]] = {}
    """Like ``table``, for Uber class commands: the rows that no rule covers."""
    elsewhere: Mapping[str, str] = {}
    """IDs of removed operations, and of those that falconlite calls instead."""
    simulated: Mapping[str, Callable[[Any], Any]] = {}
    """Calls that the embedded API must answer successfully, by the API's operation ID; they take falconpy's objects."""

    models: Mapping[str, str | None] = {}
    """The model of each operation whose records are objects, by the API's ID; None if it returns no records."""

    @property
    def called(self) -> set[str]:
        """The methods to call."""
        found = names(falconpy, self.service)
        return {found.get(call.method, call.method) for call in self.calls}


def resources(answer):
    """Return the records of a successful answer."""
    assert answer["status_code"] < 300, answer
    assert answer["body"]["errors"] == []
    return answer["body"]["resources"]


def rows(table):
    """Split a table of differences into call ID and difference."""
    for (why, source), entries in table.items():
        for methods, forms, instead in entries:
            for method in methods.split():
                for form in forms:
                    yield f"{method}: {form}", Difference(instead, why, source)
