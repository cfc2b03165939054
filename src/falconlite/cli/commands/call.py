"""Call any operation by its ID."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.calls.suggest import arguments as suggest_arguments
from falconlite.cli.calls.suggest import operations as suggest_operations
from falconlite.cli.failures import wrong
from falconlite.cli.options import Asking, reporting
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Sequence

OPERATION = "falconlite.operation"
"""Key of the context under which the help finds the operation that was named."""


class Call(Asking):
    """The command. With an operation, it shows the help of the operation."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += reporting()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line, and remember the operation for the help."""
        if set(ctx.help_option_names) & set(args):
            found = self.make_parser(ctx).parse_args(list(args))[0]
            name = found.get("operation")
            ctx.meta[OPERATION] = name if isinstance(name, str) else ""  # click has an object for "not given"
        return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help of the named operation, or of the command."""
        name = ctx.meta.get(OPERATION)
        if not name:
            super().format_help(ctx, formatter)
            return
        from falconlite.cli.calls.manual import write
        from falconlite.cli.calls.named import named

        write(named(name), formatter)
        self.format_options(ctx, formatter)


@click.command("call", cls=Call, short_help="Call an operation by its ID.")
@click.argument("operation", metavar="OPERATION_ID", shell_complete=suggest_operations)
@click.argument("given", metavar="[NAME=VALUE]...", nargs=-1, shell_complete=suggest_arguments)
@click.option("--body", metavar="@FILE|JSON|-", help="The whole body: JSON, a file, or - for standard input.")
@click.option("--all", "everything", is_flag=True, help="Read every page of a list.")
@click.option("--raw", is_flag=True, help="Write the whole body of the answer instead of its records.")
@pass_session
def command(
    session: Session, operation: str, given: Sequence[str], body: str | None, everything: bool, raw: bool
) -> None:
    r"""Call an operation by its ID, and write the records of its answer.

    OPERATION_ID is an operation ID in any spelling, or the name of a method; "falconlite operations WORDS" finds it,
    and "falconlite call OPERATION_ID --help" shows its arguments.

    NAME=VALUE is an argument. Lists are separated by commas, or NAME=VALUE is repeated. NAME=@FILE reads the value from
    a file, NAME=@- from standard input: one a line, also JSON lines. NAME:=JSON is a value in JSON.

    With --child all the operation is called for every child tenant. An operation that changes many IDs can write a
    --report on each of them, which --resume continues.

    \b
    falconlite call QueryDevicesByFilter filter="platform_name:'Linux'" --all
    falconlite call QueryDevicesByFilter --all | falconlite call PostDeviceDetailsV2 ids=@-
    falconlite call PerformActionV2 action_name=contain ids=AID --dry-run
    """
    from falconlite.cli.calls.arguments import arguments_of
    from falconlite.cli.calls.call import call_of
    from falconlite.cli.calls.carry_out import make
    from falconlite.cli.calls.named import named

    found = named(operation)
    if session.change.report or session.change.resume:
        from falconlite.cli.calls.reported import make as make_reported

        if body is not None or everything or raw:
            raise wrong("--report and --resume need the IDs as an argument, without --body, --all and --raw")
        make_reported(session, found, tuple(given))
        return
    arguments = arguments_of(found, tuple(given), body)
    if found.entry.deprecated:
        session.note(f"{found.entry.id} is replaced by {found.entry.replacement}")
    make(session, call_of(found, arguments), everything=everything, raw=raw)
