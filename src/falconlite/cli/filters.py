"""Check an FQL filter before sending it, and show where it is wrong."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from falconlite.cli.failures import wrong
from falconlite.cli.output.printable import printable

if TYPE_CHECKING:
    from collections.abc import Collection


def checked(text: str | None, fields: Collection[str] = ()) -> str | None:
    """Return a filter that has the grammar of FQL; raise a failure with a caret under the mistake otherwise.

    *fields* are known properties, in the dotted form of the API. A property that is not among them is refused only if
    a known one is spelled almost like it, because not all of them are documented.
    """
    if text is None or not text.strip():
        return None
    from falconlite.simulator.fql.grammar import Condition, mistake, parsed

    place = mistake(text)
    if place is not None:
        raise wrong(f"the filter is not FQL:\n{marked(text, place)}")
    known = {name.lower() for name in fields}
    open_ = [parsed(text)] if known else []
    while open_:
        part = open_.pop()
        if isinstance(part, Condition):
            if part.name not in known and (near := get_close_matches(part.name, known, 1, 0.85)):
                start = text.lower().find(part.name)
                raise wrong(f"there is no property {part.name}, did you mean {near[0]}?\n{marked(text, max(start, 0))}")
        elif part is not None:
            open_ += part.parts
    return text


def marked(text: str, place: int) -> str:
    """Return the line of a filter that holds a place, with a caret under it."""
    start = text.rfind("\n", 0, place) + 1
    line = text[start:].partition("\n")[0]
    return f"  {printable(line)}\n  {' ' * len(printable(line[: place - start]))}^"
