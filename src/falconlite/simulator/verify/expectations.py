"""Expect calls: state which calls must arrive and how often, and report readably what arrived instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.verify.selection import Selection, counted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

    from falconlite.simulator.call_log import CallLog
    from falconlite.simulator.verify.selection import Logged

    Times: TypeAlias = "int | tuple[int, int | None]"

LISTED = 10
"""Maximum number of calls that a message lists."""

NEAREST = 3
"""Maximum number of similar calls that a message compares."""


class Expectation:
    """Expected calls; ``check()`` raises AssertionError if they did not arrive as often as expected."""

    def __init__(self, log: CallLog, selection: Selection, times: Times) -> None:
        self._log, self._selection = log, selection
        self.times = _read_times(times)

    def __repr__(self) -> str:
        return f"<Expectation of {self._selection.words()}, {_often(self.times)}>"

    @property
    def met(self) -> bool:
        """Whether the calls have arrived as often as expected."""
        return not self.problem()

    def check(self) -> None:
        """Raise AssertionError, with the differences, if the calls did not arrive as often as expected."""
        _raise([self.problem()], self._log)

    def problem(self) -> str:
        """Return the differences as a message; "" if there are none."""
        calls = self._log.logged()
        found = [one for one in calls if self._selection.matches(one)]
        least, most = self.times
        if least <= len(found) and (most is None or len(found) <= most):
            return ""
        came = "it did not come" if not found else f"it came {_count(len(found))}"
        told = self._nearest(calls) if len(found) < least else ["these calls came:", *_listed(found)]
        return "\n".join([f"expected {self._selection.words()}, {_often(self.times)}; {came}", *told])

    def _nearest(self, calls: Sequence[Logged]) -> list[str]:
        """Return the differences of the calls with the right operation, route and verb, the most similar first."""
        alike = ((one, self._selection.differences(one)) for one in calls if self._selection.is_like(one))
        near = sorted(((one, told) for one, told in alike if told), key=lambda pair: len(pair[1]))
        lines = []
        for one, told in near[:NEAREST]:
            lines += [f"near: {one.line()}", *(f"    {text}" for text in told)]
        return lines


class Expectations(list[Expectation]):
    """The expectations of a cloud; ``check()`` checks all."""

    def __init__(self, log: CallLog) -> None:
        super().__init__()
        self._log = log

    def check(self) -> None:
        """Raise AssertionError with the problems of all unmet expectations."""
        _raise([expectation.problem() for expectation in self], self._log)

    def report(self) -> str:
        """Return the message of ``check``; "" if all expectations are met."""
        return _report([expectation.problem() for expectation in self], self._log)


class Bounds(NamedTuple):
    """Bounds of the number of calls; *most* is None for no maximum."""

    least: int
    most: int | None


def expectation(log: CallLog, operation: str | None, times: Times, given: Mapping[str, Any]) -> Expectation:
    """Create an expectation. Raise ValueError if it names no operation, route or verb."""
    if operation is None and given.get("route") is None and given.get("verb") is None:
        raise ValueError("name what to expect: an operation ID, a route or a verb")
    return Expectation(log, Selection.of(operation, **given), times)


def _read_times(times: Any) -> Bounds:
    match times:
        case bool():
            pass
        case int() if times >= 0:
            return Bounds(times, times)
        case (int(least), int(most)) if 0 <= least <= most:
            return Bounds(least, most)
        case (int(least), None) if least >= 0:
            return Bounds(least, None)
    raise ValueError(f"times must be a number, or (least, most) where most may be None, not {times!r}")


def _count(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def _often(times: Bounds) -> str:
    least, most = times
    if most == 0:
        return "never"
    if least == most:
        return _count(least)
    return f"at least {_count(least)}" if most is None else f"{least} to {most} times"


def _listed(calls: Sequence[Logged]) -> list[str]:
    left_out = [f"  ... {len(calls) - LISTED} earlier calls"] if len(calls) > LISTED else []
    return [*left_out, *(f"  {one.line()}" for one in calls[-LISTED:])]


def _raise(problems: list[str], log: CallLog) -> None:
    report = _report(problems, log)
    if report:
        raise AssertionError(report)


def _report(problems: list[str], log: CallLog) -> str:
    """Return problems, and the calls that arrived; "" if there is no problem."""
    told = [problem for problem in problems if problem]
    if not told:
        return ""
    calls = log.logged()
    lines = ["the cloud received no call"]
    if calls:
        by_operation = ", ".join(f"{name} {number}" for name, number in counted(calls, "operation").items())
        lines = [f"the cloud received {len(calls)} calls ({by_operation}):", *_listed(calls)]
        if calls[0].number > 1:
            lines.append(f"the log no longer has the first {calls[0].number - 1} calls")
    return "\n".join([*told, *lines])
