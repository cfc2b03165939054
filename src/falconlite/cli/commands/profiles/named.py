"""Find profiles by their names."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeVar

import click

from falconlite.cli.failures import Failure
from falconlite.cli.profiles import Profile, names
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

F = TypeVar("F", bound="Callable[..., Any]")


def complete(_context: click.Context, _argument: click.Parameter, start: str) -> list[str]:
    """Complete the name of a profile."""
    return [name for name in names() if name.startswith(start)]


def named(found: Mapping[str, Profile], name: str) -> Profile:
    """Return the profile of a name; raise a failure if it does not exist."""
    if name in found:
        return found[name]
    near = get_close_matches(name, found, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(found)) or 'none'}"
    raise Failure(f"there is no profile {name!r}; {hint}", Status.NOT_FOUND)


def argument(**more: Any) -> Callable[[F], F]:
    """Return the decorator of an argument that names profiles."""
    return click.argument("name", shell_complete=complete, **more)
