"""The cheap NamedTuple and TypedDict behave like those of typing."""

from __future__ import annotations

import pickle
import typing

import pytest

from falconlite import _tuples as tuples
from falconlite.auth import settings
from falconlite.http import messages as wire


class Cheap(tuples.NamedTuple):
    """A tuple."""

    first: int
    second: str = "two"
    third: typing.Any = None

    @property
    def both(self) -> str:
        """Both of them."""
        return f"{self.first}{self.second}"

    def __repr__(self) -> str:
        return "cheap"


class Theirs(typing.NamedTuple):
    """A tuple."""

    first: int
    second: str = "two"
    third: typing.Any = None


def test_a_named_tuple_is_as_typing_makes_it():
    ours, theirs = Cheap(1, third=3), Theirs(1, third=3)
    assert ours == theirs == (1, "two", 3)
    assert ours._asdict() == theirs._asdict()  # type: ignore[attr-defined]  # type checkers see only a tuple
    assert (Cheap._fields, Cheap._field_defaults) == (Theirs._fields, Theirs._field_defaults)
    assert ours._replace(first=2) == (2, "two", 3)  # type: ignore[attr-defined]  # type checkers see only a tuple
    assert (Cheap.__doc__, Cheap.__module__, Cheap.__qualname__) == ("A tuple.", __name__, "Cheap")
    assert typing.get_type_hints(Cheap) == typing.get_type_hints(Theirs)
    assert pickle.loads(pickle.dumps(ours)) == ours
    with pytest.raises(TypeError, match="first"):
        Cheap()  # type: ignore[call-arg]  # wrong on purpose
    with pytest.raises(AttributeError):
        ours.fourth = 4  # type: ignore[attr-defined]  # wrong on purpose


def test_methods_properties_and_reprs_are_those_of_the_class_body():
    assert Cheap(1).both == "1two"
    assert repr(Cheap(1)) == "cheap"


def test_a_named_tuple_may_be_added_to():
    class More(Cheap):
        __slots__ = ()

        def __repr__(self) -> str:
            return "more"

    assert repr(More(1)) == "more"
    assert isinstance(More(1), Cheap)


def test_a_typed_dict_has_the_annotations_of_all_its_bases():
    class First(tuples.TypedDict, total=False):
        one: int

    class Second(First):
        two: str

    assert Second.__annotations__ == {"one": "int", "two": "str"}
    assert First.__annotations__ == {"one": "int"}
    assert Second(one=1) == {"one": 1}  # type: ignore[typeddict-item]  # wrong on purpose


def test_what_is_used_everywhere_is_cheap():
    assert "NamedTuple" not in vars(wire) or vars(wire)["NamedTuple"] is tuples.NamedTuple
    assert vars(settings)["TypedDict"] is tuples.TypedDict is not typing.TypedDict
