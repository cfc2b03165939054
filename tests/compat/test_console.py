"""Colors, indicators and random strings, beside falconpy's."""

from __future__ import annotations

import falconpy
import pytest

import falconlite
from tests.cases import each


@each("name", [name for name in vars(falconpy.Color) if not name.startswith("_")])
def test_a_color_is_falconpys(name):
    assert getattr(falconlite.Color, name) == getattr(falconpy.Color, name)


@each("style", ["moon", "clock", "KITT", "cylon", "thinking", "none", "position", "indicator"])
def test_an_indicator_shows_the_pictures_of_falconpy(style):
    theirs, ours = (library.Indicator(style) for library in (falconpy, falconlite))
    if style in {"position", "indicator"}:  # falconpy takes its property for pictures, and fails at the first one
        assert ours.indicator == falconpy.Indicator.MOON
        return
    assert [repr(ours) for _ in range(30)] == [repr(theirs) for _ in range(30)]
    assert (ours.indicator, ours.position) == (theirs.indicator, theirs.position)


@each("given", [{}, {"length": 0}, {"length": 5000}, {"include_letters": False}, {"include_digits": False}])
@each("specials", [False, True])
def test_a_random_string_has_the_length_and_the_characters_of_falconpys(given, specials):
    theirs, ours = (
        library.random_string(**given | {"include_specials": specials}) for library in (falconpy, falconlite)
    )
    assert len(ours) == len(theirs)
    many = {"length": 4096, "include_specials": specials}
    sets = [set(library.random_string(**given | many)) for library in (falconpy, falconlite)]
    assert sets[0] == sets[1]


def test_a_random_string_without_kinds_of_characters_is_empty_and_two_differ():
    assert falconlite.random_string(5, False, False) == falconpy.random_string(5, False, False) == ""
    assert falconlite.random_string(20) != falconlite.random_string(20)


@pytest.mark.parametrize("enum", ["ContainerBaseURL", "BaseURL", "TokenFailReason"])
def test_an_enumeration_has_falconpys_members(enum):
    theirs, ours = ([one.name for one in getattr(library, enum)] for library in (falconpy, falconlite))
    assert ours == theirs
