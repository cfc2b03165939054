"""Write the reference of the command line: every command, with its arguments and options, from the click commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.root import root
from falconlite.cli.subcommands import SUBCOMMANDS
from reference.markup import Entry, block, code, codes, escaped, table

if TYPE_CHECKING:
    from collections.abc import Iterator

SIMULATE = "simulate"


def all_commands() -> Iterator[tuple[click.Context, click.Command]]:
    """Yield each command with its context, groups before their commands."""
    yield from _below(root, click.Context(root, info_name="falconlite"))


def _below(command: click.Command, context: click.Context) -> Iterator[tuple[click.Context, click.Command]]:
    yield context, command
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None and not inner.hidden:
                yield from _below(inner, click.Context(inner, info_name=name, parent=context))


def render() -> str:
    """Return the reference of all commands."""
    parts = []
    everywhere = {one.name for one in root.params if isinstance(one, click.Option)}
    for context, command in all_commands():
        path = context.command_path
        level = min(path.count(" ") + 2, 4)
        target = "(options-of-every-command)=\n" if command is root else ""
        parts.append(f"\n{target}{'#' * level} {path}\n\n{Entry('-', f'command {path}', (path,))}")
        parts.append(block("text", "\n".join(_usage(context, command))))
        parts.append("\n".join(_help(command)))
        if isinstance(command, click.Group):
            found = ((name, command.get_command(context, name)) for name in command.list_commands(context))
            rows = [[code(f"{path} {name}"), escaped(one.get_short_help_str(200))] for name, one in found if one]
            parts.append(table(("Command", "What it does"), rows))
        rows = [_argument(one, context) for one in command.params if isinstance(one, click.Argument)]
        parts.append(table(("Argument", "Required", "Values"), rows))
        options = [one for one in command.params if isinstance(one, click.Option) and not one.hidden]
        if command is not root and any(one.name in everywhere for one in options):
            options = [one for one in options if one.name not in everywhere]
            parts.append("It takes the [options of every command](#options-of-every-command) too.\n")
        if options:
            words = tuple(f"{_long(option)}; {path}" for option in options)
            parts.append(str(Entry("-", f"options of {path}", words)))
        parts.append(table(("Option", "Values", "Default", "Environment", "Meaning"), (_option(o) for o in options)))
    parts.append(
        f"\n## falconlite {SIMULATE}\n\n{Entry('-', f'command falconlite {SIMULATE}', (f'falconlite {SIMULATE}',))}"
    )
    parts.append(f"{escaped(SUBCOMMANDS[SIMULATE].about)} [Simulator](../simulator.md) lists its options.\n")
    return "\n".join(part for part in parts if part)


def _usage(context: click.Context, command: click.Command) -> Iterator[str]:
    yield " ".join([context.command_path, *command.collect_usage_pieces(context)])


def _help(command: click.Command) -> Iterator[str]:
    """Yield the paragraphs of a help text; a block that click does not fold is an example."""
    for paragraph in (command.help or "").replace("\f", "").split("\n\n"):
        lines = paragraph.strip("\n").splitlines()
        if lines and lines[0].strip() == "\b":
            yield block("text", "\n".join(line.strip() for line in lines[1:] if line.strip()))
        elif lines:
            yield escaped(" ".join(line.strip() for line in lines)) + "\n"


def _argument(argument: click.Argument, context: click.Context) -> list[str]:
    return [code(argument.make_metavar(context)), "yes" if argument.required else "", _values(argument.type)]


def _values(kind: Any) -> str:
    if isinstance(kind, click.Choice):
        return codes(kind.choices)
    if isinstance(kind, (click.IntRange, click.FloatRange)):
        low, high = kind.min, kind.max
        return f"{'' if low is None else low} to {'any' if high is None else high}".strip()
    return ""


def _long(option: click.Option) -> str:
    return max(option.opts, key=len)


def _option(option: click.Option) -> list[str]:
    names = codes([*option.opts, *option.secondary_opts])
    metavar = "" if option.is_flag or option.count or isinstance(option.type, click.Choice) else option.metavar or ""
    shown = f"{names} {code(metavar)}" if metavar else names
    default: Any = option.default
    told = (
        "" if default is None or default is False or callable(default) or "Sentinel" in repr(default) else str(default)
    )
    envvar = [option.envvar] if isinstance(option.envvar, str) else list(option.envvar or ())
    repeated = "; can be repeated" if option.multiple else ""
    return [
        shown,
        _values(option.type),
        code(told) if told else "",
        codes(envvar),
        escaped(option.help or "") + repeated,
    ]
