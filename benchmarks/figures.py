"""Medians and ratios of what was measured, and how numbers are written."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bench import Samples

Results = dict[str, Any]
"""What was measured: by scenario, place, label and measure, a number a round."""

FLOOR = "floor"
"""Instead of a row to divide by: the measure is a ratio already."""


def number(value: float | None) -> str:
    """Write a number with three significant digits."""
    if value is None:
        return ""
    if isinstance(value, int):
        return f"{value:,}"
    if abs(value) >= 100 or value == 0:
        return f"{value:,.0f}"
    digits = 2
    while abs(value) * 10 ** (digits - 2) < 1 and digits < 6:
        digits += 1
    return f"{value:.{digits - (abs(value) >= 10)}f}"


def value(samples: Samples, label: str, measure: str, scale: float = 1) -> float | None:
    """Return the median of a measure, times *scale*."""
    found = samples.get(label, {}).get(measure)
    return median(found) * scale if found else None


def ratios(samples: Samples, label: str, base: str, measure: str) -> list[float]:
    """Return the ratio of two rows in each round."""
    found = samples.get(label, {}).get(measure, [])
    if base == FLOOR:
        return found
    pairs = zip(found, samples.get(base, {}).get(measure, ()), strict=False)
    return [one / other for one, other in pairs if other > 0]


def ratio(samples: Samples, label: str, base: str, measure: str) -> float | None:
    """Return the median, over rounds, of the ratio of two rows."""
    found = ratios(samples, label, base, measure)
    return median(found) if found else None
