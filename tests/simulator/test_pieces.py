"""Sorting in pieces is sorting."""

from random import Random

import pytest

from falconlite.simulator.fleet import pieces
from falconlite.simulator.fleet.pieces import in_order


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("different", [1, 3, 700, 10**9])
def test_pieces_are_in_the_order_of_sorted_with_equal_ones_as_they_came(monkeypatch, different, reverse):
    monkeypatch.setattr(pieces, "SHORT", 600)
    chance = Random(different)
    for length in (0, 1, 600, 601, 5000):
        items = [(chance.randrange(different), place) for place in range(length)]
        expected = sorted(items, key=lambda item: item[0], reverse=reverse)
        assert in_order(items, lambda item: item[0], reverse=reverse) == expected
