"""Save parts of a state as JSON values, and load them; errors name the wrong part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random


def written_chance(chance: Random) -> list[Any]:
    """Return the state of a random generator."""
    version, numbers, gauss = chance.getstate()
    return [version, list(numbers), gauss]


def read_chance(chance: Random, given: Any, name: str) -> None:
    """Restore the state of a random generator."""
    try:
        version, numbers, gauss = given
        chance.setstate((version, tuple(numbers), gauss))
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"{name} of the state is not the state of a random generator") from None


def copied(value: Any) -> Any:
    """Copy a JSON value, several times as fast as ``deepcopy``."""
    if type(value) is dict:
        return {name: copied(inner) for name, inner in value.items()}
    return [copied(inner) for inner in value] if type(value) is list else value


def part(state: Any, name: str, kind: type[Any] | tuple[type[Any], ...]) -> Any:
    """Return a part of a state; raise ValueError if it is absent or has another type."""
    found = state.get(name) if isinstance(state, dict) else None
    if not isinstance(found, kind) or isinstance(found, bool):
        raise ValueError(f"{name} of the state is missing or has the wrong type")  # noqa: TRY004  # bad JSON, not a bad program
    return found


def compare(there: Mapping[str, Any], here: Mapping[str, Any]) -> None:
    """Raise ValueError, naming the arguments, if a state was saved with other arguments."""
    other = [
        f"{name} is {there.get(name)!r} there and {here[name]!r} here" for name in here if there.get(name) != here[name]
    ]
    if other:
        raise ValueError(f"the state belongs to another cloud: {', '.join(other)}")
