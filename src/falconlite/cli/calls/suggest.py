"""Complete operation IDs, the names of arguments and their choices in a shell. It reads tables only, to be quick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    import click


def operations(_context: click.Context, _option: click.Parameter, start: str) -> list[CompletionItem[str]]:
    """Complete an operation ID. Case counts only if an ID starts with exactly this str."""
    from falconlite.operations._listing import LISTING

    known = sorted((id, row[3]) for row in LISTING for id in row[0].split())
    found = [(id, about) for id, about in known if id.startswith(start)]
    found = found or [(id, about) for id, about in known if id.lower().startswith(start.lower())]
    return [CompletionItem(id, help=about) for id, about in found]


def arguments(context: click.Context, _option: click.Parameter, start: str) -> list[CompletionItem[str]]:
    """Complete the name of an argument of the operation that was named, or the choice after ``name=``."""
    import falconlite
    from falconlite.cli.calls.values import choices_of
    from falconlite.errors import InvalidOperation

    try:
        entry = falconlite.operations().named(context.params.get("operation") or "")
    except InvalidOperation:
        return []
    name, sign, text = start.partition("=")
    if sign:
        chosen = [choices_of(one) for one in entry.arguments if one.name == name]
        return [CompletionItem(f"{name}={c}") for choices in chosen for c in choices if c.startswith(text)]
    given = {word.partition("=")[0].rstrip(":") for word in context.params.get("given") or ()}
    return [
        CompletionItem(f"{one.name}=", help=f"{one.type}{', required' if one.required else ''}")
        for one in entry.arguments
        if one.name.startswith(start) and one.name not in given
    ]
