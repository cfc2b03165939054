"""Define the options that many commands share, and the classes of commands that have them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from falconlite.cli.output.output import FORMATS
from falconlite.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")


def _keep(part: str, name: str, read: Callable[[Any], Any]) -> Callable[..., None]:
    """Return a callback that stores the value of a given option in the session."""

    def keep(context: click.Context, _option: click.Parameter, value: Any) -> None:
        session = context.ensure_object(Session)
        if value is not None and value is not False and not context.resilient_parsing:
            setattr(getattr(session, part) if part else session, name, read(value))

    return keep


def _option(*names: str, part: str = "", to: str, read: Callable[[Any], Any] = lambda value: value, **more: Any) -> Any:
    return click.Option(names, expose_value=False, callback=_keep(part, to, read), **more)


def names_of(value: str) -> tuple[str, ...]:
    """Read names that commas separate, each once."""
    return tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))


def _complete_profiles(_context: click.Context, _option: click.Parameter, start: str) -> list[str]:
    from falconlite.cli.profiles import names

    return [name for name in names() if name.startswith(start)]


CLOUDS = ("us-1", "us-2", "us-3", "eu-1", "us-gov-1", "us-gov-2", "auto")


def _complete_clouds(_context: click.Context, _option: click.Parameter, start: str) -> list[str]:
    return [name for name in CLOUDS if name.startswith(start)]


def _complete_columns(context: click.Context, _option: click.Parameter, start: str) -> list[str]:
    """Complete the last of several columns, from the columns of the tables of the command."""
    before, comma, last = start.rpartition(",")
    columns = getattr(sys.modules.get(getattr(context.command.callback, "__module__", "")), "COLUMNS", ())
    return [before + comma + name for name in columns if name.startswith(last)]


def connection() -> list[click.Parameter]:
    """Return the options that choose the credentials and the cloud."""
    return [
        _option("--profile", to="profile", metavar="NAME", shell_complete=_complete_profiles,
                help="Profile to use; falconlite profiles lists them."),
        _option("--cloud", to="cloud", metavar="CLOUD|URL", shell_complete=_complete_clouds,
                help="Cloud, such as us-2, or the URL of a server."),
        _option("--child", to="child", metavar="CID", help="Act for this child tenant (Flight Control)."),
        *debug(),
    ]  # fmt: skip


def debug() -> list[click.Parameter]:
    """Return the option that shows what happens."""
    help = "Print requests and tracebacks on stderr, secrets masked."
    return [_option("--debug", to="debug", is_flag=True, help=help)]


def output() -> list[click.Parameter]:
    """Return the options that choose how records are written."""
    return [
        _option("-o", "--output", part="output", to="format", type=click.Choice(FORMATS),
                help="Format; default: a table on a terminal, JSON lines into a pipe."),
        _option("--columns", part="output", to="columns", read=names_of, metavar="FIELD,...",
                shell_complete=_complete_columns,
                help="Fields to write; dots lead into nested objects."),
        _option("--query", part="output", to="query", metavar="JMESPATH",
                help="Apply a JMESPath expression to the list of records."),
        _option("--template", part="output", to="template", metavar="TEXT",
                help="Write this for each record: '{hostname}\\t{local_ip}'."),
        _option("--to", part="output", to="to", read=Path, metavar="FILE", type=click.Path(),
                help="Write to a file; its ending selects the format."),
        _option("--show-secrets", part="output", to="show_secrets", is_flag=True,
                help="Write the values of secret fields, for example of installation tokens."),
    ]  # fmt: skip


def asking() -> list[click.Parameter]:
    """Return the options of commands that ask before they change something."""
    return [
        _option("--dry-run", part="change", to="dry_run", is_flag=True, help="Say what would be done; change nothing."),
        _option("-y", "--yes", part="change", to="yes", is_flag=True, help="Do not ask for confirmation."),
    ]


def change() -> list[click.Parameter]:
    """Return the options of commands that change something."""
    return [*asking(), *reporting()]


def reporting() -> list[click.Parameter]:
    """Return the options that keep and continue the report of a change."""
    return [
        _option("--report", part="change", to="report", read=Path, metavar="FILE", type=click.Path(),
                help="Write the outcome of each record to this file, as JSON lines."),
        _option("--resume", part="change", to="resume", read=Path, metavar="FILE", type=click.Path(exists=True),
                help="Continue from a report: take the records that are not done."),
    ]  # fmt: skip


class Explained(click.Command):
    r"""A command whose docstring may have examples after a line ``\b``: click keeps the lines of that paragraph.

    click looks for the character backspace, which a raw docstring writes as two characters.
    """

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.help = self.help and self.help.replace("\\b\n", "\b\n")


class Command(Explained):
    """A command that calls the API: it has the options of the connection."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += connection()


class Records(Command):
    """A command that writes records: it also has the options of the output."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += output()


class Files(Command):
    """A command that writes files into a folder, its own ``--to``: it has the other options of the output."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += without_to(output())


class Asking(Records):
    """A command that writes records, and may ask before a change."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += asking()


class Change(Command):
    """A command that changes records: it also has the options of changes, and the output options for its report."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += [*change(), *output()]


class FilesChange(Command):
    """A command that changes records and writes files into a folder, its own ``--to``."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += [*change(), *without_to(output())]


def without_to(options: list[click.Parameter]) -> list[click.Parameter]:
    """Return options without ``--to``."""
    return [option for option in options if "--to" not in option.opts]


class Local(Explained):
    """A command that calls no API."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += debug()


class LocalRecords(Local):
    """A command that calls no API and writes records."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.params += output()


def filter_option(fields: Callable[[], Any] | None = None, **more: Any) -> Callable[[F], F]:
    """Add ``--filter``, which is validated before anything is sent.

    *fields* returns the known properties, for suggestions; it is called only if a filter is given.
    """
    from falconlite.cli.filters import checked

    def check(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
        return checked(value, fields() if fields is not None and value else ())

    help = more.pop("help", "Only records that match, in FQL: \"platform_name:'Linux'+last_seen:<'now-30d'\".")
    return click.option("--filter", callback=check, metavar="FQL", help=help, **more)


def most_options(function: F) -> F:
    """Add ``--most N`` and ``--all``, and pass ``most`` (int, or None for all)."""

    def read(context: click.Context, _option: click.Parameter, value: int) -> int | None:
        return None if context.params.pop("everything", False) else value

    function = click.option("--most", type=click.IntRange(1), default=100, show_default=True, callback=read,
                            help="Most records to list.")(function)  # fmt: skip
    return click.option("--all", "everything", is_flag=True, is_eager=True, help="List all records.")(function)
