"""Find the generated reference of each page of the site, by the name of the page."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from index import service_classes

from reference import commands, filters, modules, operations, settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.binding.operation import Operation
    from falconlite.operations.service import Service

COMMANDS, FIELDS, SETTINGS = "reference/command_line", "reference/filter_fields", "reference/settings"


def reference(name: str, *, introduced: bool = False) -> str:
    """Return the Markdown that the site appends to a page; empty for pages without a reference.

    *introduced* tells that the page begins with the docstring of its class, which is then not repeated.
    """
    folder, _, page = name.rpartition("/")
    if folder == "services" and page in classes():
        return operations.collection(page, classes()[page], homes(), introduced=introduced)
    if name == COMMANDS:
        return commands.render()
    if name == SETTINGS:
        return settings.render()
    if name == FIELDS:
        found = tuple(dict.fromkeys(kind for kinds in classes().values() for kind in kinds.values()))
        return filters.overview(found) + operations.filtered(found)
    if folder == "reference" and page in modules.pages():
        return modules.render(page)
    return ""


def names() -> Iterator[str]:
    """Yield the pages that have a reference."""
    yield from (f"services/{module}" for module in classes())
    yield from (COMMANDS, FIELDS, SETTINGS)
    yield from (f"reference/{page}" for page in modules.pages())


@cache
def classes() -> dict[str, dict[str, type[Service]]]:
    """Return the service classes by module and by name."""
    return service_classes()


@cache
def homes() -> Mapping[Operation, operations.Place]:
    """Return where each operation is described."""
    return operations.homes(classes())
