"""Cursors: a saved cursor loads unchanged, and nothing else is accepted as one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falconlite.results.cursor import Cursor
from tests.cases import each

texts = st.text(max_size=20)
keys = st.lists(texts, max_size=4).map(tuple)


def cursor_of(known, **fields):
    """Make a cursor as iterations do: it remembers the last key or all keys."""
    keyed, upto, seen = known
    return Cursor(**fields, keyed=True, upto=upto) if keyed else Cursor(**fields, seen=seen)


cursors = st.builds(
    cursor_of,
    operation=texts,
    question=texts,
    place=st.none() | texts | st.integers(0, 10**6),
    done=st.integers(4, 10**9),
    way=st.sampled_from(["", "onward", "instead"]),
    last=texts,
    whole=st.booleans(),
    ahead=keys,
    passed=st.integers(-1, 10**9),
    known=st.tuples(st.booleans(), texts, keys),
)
GOOD = Cursor("Op", "digest", "token")


@given(cursors)
def test_a_cursor_comes_back_as_it_was_saved(cursor):
    text = cursor.to_json()
    assert Cursor.from_json(text) == Cursor.from_json(text.encode()) == cursor
    assert "\n" not in text


@each(
    "change",
    [
        {"operation": 1},
        {"place": 1.5},
        {"place": True},
        {"done": "1"},
        {"done": -1},
        {"way": "sideways"},
        {"last": None},
        {"keyed": 1},
        {"whole": 0},
        {"upto": []},
        {"seen": "abc"},
        {"seen": [1]},
        {"ahead": None},
        {"ahead": "abc"},
        {"ahead": [1]},
        {"more": 1},
    ],
)
def test_what_is_no_cursor_is_refused(change):
    with pytest.raises(ValueError, match="not a saved cursor"):
        Cursor.from_json(json.dumps(GOOD._asdict() | change))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", "[" * 100_000, b"\xff"])
def test_what_is_no_json_of_a_cursor_is_refused(text):
    with pytest.raises(ValueError):
        Cursor.from_json(text)


def test_a_place_within_a_page_is_told_by_the_last_key_or_by_all():
    assert GOOD._replace(keyed=True).after(["a", "b"]) == GOOD._replace(keyed=True, done=2, upto="b")
    assert GOOD._replace(seen=("x",)).after(["a", None]) == GOOD._replace(done=2, seen=("x", "a"))
    assert GOOD._replace(keyed=True).after([None]) == GOOD._replace(keyed=True, done=1)
