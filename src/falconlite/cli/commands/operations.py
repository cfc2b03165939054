"""Find operations, and show their arguments."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.calls.suggest import operations as suggest_operations
from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import LocalRecords
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from falconlite.operations.entries import OperationEntry

COLUMNS = ("id", "summary", "scope", "service", "method")


@click.command("operations", cls=LocalRecords, short_help="Find operations, and show what they take.")
@click.argument("words", metavar="[WORDS]... | show OPERATION_ID", nargs=-1, shell_complete=suggest_operations)
@click.option("--service", metavar="CLASS", help="Only operations of a service class, such as Hosts.")
@click.option("--verb", metavar="VERB", help="Only operations with this HTTP method.")
@click.option("--scope", metavar="SCOPE", help="Only operations that need a scope: 'Hosts' or 'Hosts: Write'.")
@pass_session
def command(session: Session, words: tuple[str, ...], service: str | None, verb: str | None, scope: str | None) -> None:
    r"""Find operations by words in their IDs, classes, methods, routes and summaries.

    "show" and an operation ID, or an exact ID alone, show the arguments, the scope and the route.

    \b
    falconlite operations contain host
    falconlite operations --service Hosts --verb POST
    falconlite operations show PerformActionV2
    """
    import falconlite
    from falconlite.errors import InvalidServiceCollection

    filters = {"service": service, "verb": verb, "scope": scope}
    session.output.check()
    if words[:1] == ("show",) and len(words) > 1:
        if len(words) > 2 or any(filters.values()):
            raise wrong("show takes one operation ID and no filters")
        _show(session, words[1])
        return
    if len(words) == 1 and not any(filters.values()) and any(words[0] in one.ids for one in falconlite.operations()):
        _show(session, words[0])
        return
    try:
        found = falconlite.operations(" ".join(words), **filters)
    except (InvalidServiceCollection, ValueError) as error:
        raise wrong(str(error)) from None
    if not found:
        raise Failure(f"no operation has the words {' '.join(words)!r}{_with(filters)}", Status.NOT_FOUND)
    session.output.records(map(_record, found), COLUMNS)


def _with(filters: dict[str, str | None]) -> str:
    return "".join(f", {name} {value}" for name, value in filters.items() if value)


def _record(entry: OperationEntry) -> dict[str, Any]:
    """Return an operation as a record, with all that is known about it."""
    from falconlite.cli.calls.manual import unmarked

    more = {
        "summary": unmarked(entry.summary),
        "arguments": [one._asdict() for one in entry.arguments],
        "deprecated": entry.deprecated,
    }
    return {"id": entry.id, **entry._asdict(), **more}


def _show(session: Session, name: str) -> None:
    """Show one operation: its help on a terminal, its record elsewhere."""
    from falconlite.cli.calls.named import named

    found, output = named(name), session.output
    if output.kind != "table" or output.query or output.columns:
        output.record({**_record(found.entry), "reads": found.reads}, COLUMNS)
        return
    import shutil

    from falconlite.cli.calls.manual import text

    with output.file() as (file, _):
        file.write(text(found, shutil.get_terminal_size().columns - 1 if sys.stdout.isatty() else 99))
