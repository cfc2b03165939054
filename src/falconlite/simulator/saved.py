"""The parts of a state as JSON holds them: written here, and read back with a reason where that cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random


def written_chance(chance: Random) -> list[Any]:
    """Write down what a Random will draw from here on."""
    version, numbers, gauss = chance.getstate()
    return [version, list(numbers), gauss]


def read_chance(chance: Random, given: Any, name: str) -> None:
    """Let a Random draw what was written down."""
    try:
        version, numbers, gauss = given
        chance.setstate((version, tuple(numbers), gauss))
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"{name} of the state is no state of a random generator") from None


def part(state: Any, name: str, kind: type[Any] | tuple[type[Any], ...]) -> Any:
    """Take a part out of a state, of a certain type."""
    found = state.get(name) if isinstance(state, dict) else None
    if not isinstance(found, kind) or isinstance(found, bool):
        raise ValueError(f"{name} of the state is missing, or not what it should be")  # noqa: TRY004  # bad JSON, not a bad program
    return found


def compare(there: Mapping[str, Any], here: Mapping[str, Any]) -> None:
    """Raise ValueError, with the names, where a state was made by other arguments than those here."""
    other = [
        f"{name} is {there.get(name)!r} there and {here[name]!r} here" for name in here if there.get(name) != here[name]
    ]
    if other:
        raise ValueError(f"the state is one of another cloud: {', '.join(other)}")
