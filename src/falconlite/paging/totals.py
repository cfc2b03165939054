"""Compare the number of records read with the API's total."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.results.places import total_beside

if TYPE_CHECKING:
    from falconlite.results.result import Result


class Totals:
    """The number of records before the position of an iteration, and the total of the list.

    *passed* is the number of records before the position, including duplicates; -1 if unknown.
    """

    def __init__(self, passed: int) -> None:
        self.passed = passed
        self.said: int | None = None  # the total of the last page that had one
        self.steady = True  # whether all pages had the same total
        self.paged = False  # whether a page had a ``meta.pagination``

    @property
    def more(self) -> bool:
        """Whether the total exceeds the number of records so far."""
        return self.said is not None and 0 <= self.passed < self.said

    @property
    def missing(self) -> int | None:
        """Number of records missing at the end of the list; None if none are known to be missing."""
        if self.said is None or self.passed < 0 or not self.steady or self.said <= self.passed:
            return None
        return self.said - self.passed

    def note(self, page: Result[Any]) -> None:
        """Store the total of a page."""
        total = total_of(page)
        self.paged = self.paged or isinstance(page.meta.get("pagination"), dict)
        if total is not None and total >= 0:
            self.steady = self.steady and self.said in (None, total)
            self.said = total

    def after(self, number: int) -> int:
        """Return the number of records before the next position, after a page of *number* records; -1 if unknown."""
        return self.passed + number if self.passed >= 0 else self.passed

    def restart(self, passed: int) -> None:
        """Count again, because the list is read again from its start."""
        self.passed, self.said, self.steady = passed, None, True


def total_of(page: Result[Any]) -> int | None:
    """Return the total of a page; None if it is missing, -1 if it is not a whole number."""
    pagination = page.meta.get("pagination")
    if pagination is None:
        return total_beside(page)
    if not isinstance(pagination, dict):
        return -1
    total = pagination.get("total")
    if total is None:
        return None
    return total if isinstance(total, int) and not isinstance(total, bool) and total >= 0 else -1
