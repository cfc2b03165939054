"""The nearest names: the same as difflib finds, with far fewer comparisons."""

from __future__ import annotations

import difflib
import random
from string import ascii_lowercase

import pytest

from falconlite.operations._index import OPERATIONS
from falconlite.operations.undeclared import nearest, suggested_operations


@pytest.mark.no_cover
def test_misspelt_names_are_found_as_difflib_finds_them_among_thousands(monkeypatch):
    chance = random.Random(4)  # a seed, no secret
    known = [*OPERATIONS]
    compared = 0
    real = difflib.SequenceMatcher.ratio

    def ratio(self):
        nonlocal compared
        compared += 1
        return real(self)

    for name in chance.sample(list(OPERATIONS), 40):
        at = chance.randrange(len(name))
        wrong = chance.choice(
            [name[:at] + name[at + 1 :], name[:at] + chance.choice(ascii_lowercase) + name[at:], name.swapcase()]
        )
        lowered = {other.lower(): other for other in known}
        best = lowered[difflib.get_close_matches(wrong.lower(), list(lowered), 1)[0]]
        with monkeypatch.context() as patch:
            patch.setattr(difflib.SequenceMatcher, "ratio", ratio)
            assert nearest(wrong, known, 1) == [best], wrong
    assert compared <= 40 * 24 * 2  # difflib compares a match twice


def test_an_operation_is_suggested_once_under_one_of_its_names():
    assert suggested_operations("tokens_reed") == "; did you mean 'tokens_read' or 'tokens_create' or 'tokens_query'?"


def test_a_name_like_no_other_or_of_one_letter_has_no_suggestion():
    for name in ("zzzzzzzz", "q", "", "x" * 10_000, "数据"):
        assert nearest(name, OPERATIONS, 3) == []
