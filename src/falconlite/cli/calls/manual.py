"""Write the help of an operation from its declaration."""

from __future__ import annotations

import inspect
import re
import shlex
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from falconlite.cli.calls.named import AUTH
from falconlite.cli.calls.values import choices_of, items_of, kinds_of
from falconlite.redact import is_secret

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

    from falconlite.cli.calls.named import Named
    from falconlite.operations.entries import ArgumentEntry

PAGES = {"offset": "by offset", "scroll": "by a scroll token"}


def write(named: Named, formatter: click.HelpFormatter) -> None:
    """Write usage, description, arguments, facts and an example of an operation."""
    entry = named.entry
    formatter.write_usage("falconlite call", f"{entry.id} [NAME=VALUE]... [OPTIONS]", "Usage: ")
    for paragraph in _paragraphs(named):
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(paragraph)
    if entry.arguments:
        with formatter.section("Arguments"):
            formatter.write_dl([_argument(named, one) for one in entry.arguments], col_max=34)
    with formatter.section("Facts"):
        for name, value in _facts(named):
            formatter.write(_folded(f"{name:<12}{value}", formatter, 12))
    with formatter.section("Example"):
        formatter.write(f"{' ' * formatter.current_indent}{example(named)}\n")  # not folded, so that it can be copied


def text(named: Named, width: int) -> str:
    """Return the help of an operation, folded to a width."""
    import click

    formatter = click.HelpFormatter(width=width, max_width=width)
    write(named, formatter)
    return formatter.getvalue()


def _folded(line: str, formatter: click.HelpFormatter, indent: int) -> str:
    """Fold a line. Routes and other long words stay in one piece, so that they can be copied."""
    start = " " * formatter.current_indent
    lines = wrap(
        line,
        formatter.width,
        initial_indent=start,
        subsequent_indent=start + " " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "".join(f"{one}\n" for one in lines)


def unmarked(text: str) -> str:
    """Remove the markup of docstrings from a str."""
    return re.sub(r"``([^`]*)``", r"\1", re.sub(r"\*(\w+)\*", r"\1", text))


def _paragraphs(named: Named) -> list[str]:
    """Return the paragraphs of the docstring, without its markup."""
    doc = (inspect.getdoc(named.declared.stub) if named.declared else "") or named.entry.summary
    return [" ".join(part.split()) for part in unmarked(doc).split("\n\n")]


def _argument(named: Named, argument: ArgumentEntry) -> tuple[str, str]:
    """Return an argument in the form of the command line, and its type."""
    told = [_kind(named, argument)]
    if choices := choices_of(argument):
        told.append(f"one of {', '.join(choices)}")
    if argument.required:
        told.append("required")
    if argument.default is not None:
        told.append(f"default {argument.default}")
    if argument.name == "limit" and named.entry.page_size:
        told.append(f"1 to {named.entry.page_size:,}")
    told.append(f"in the {argument.part.replace(' ', ' and the ')}")
    if argument.wire != argument.name:
        told.append(f"sent as {argument.wire}")
    return f"{argument.name}{':=' if _is_json(argument) else '='}...", "; ".join(told)


def _kind(named: Named, argument: ArgumentEntry) -> str:
    """Return the type of an argument in words."""
    kinds = kinds_of(argument)
    if _is_file(named, argument):
        return "file to send"
    if item := items_of(argument):
        words = {"str": "list", "int": "list of whole numbers", "float": "list of numbers"}[item]
        return f"{words}, separated by commas"
    if "bool" in kinds:
        return "true or false"
    if _is_json(argument):
        return f"JSON ({argument.type})"
    for kind, word in (("int", "whole number"), ("float", "number"), ("datetime", "date and time in RFC 3339")):
        if kind in kinds:
            return word
    return "text"


def _is_file(named: Named, argument: ArgumentEntry) -> bool:
    """Tell whether an argument is the file to send."""
    return bool(named.declared and named.declared.upload and argument.name == named.declared.upload.argument)


def _is_json(argument: ArgumentEntry) -> bool:
    plain = {"str", "int", "float", "bool", "datetime", "Null", "Any"}
    return not (items_of(argument) or choices_of(argument) or kinds_of(argument) & plain)


def _facts(named: Named) -> Iterator[tuple[str, str]]:
    entry = named.entry
    yield "Operation", " or ".join(entry.ids)
    yield "Route", f"{entry.verb} {entry.route}"
    yield "Scope", entry.scope or ("none" if entry.service == AUTH else "not known")
    yield "In Python", f"{entry.service}.{entry.method}"
    if entry.pages:
        size = f", at most {entry.page_size:,} records a page" if entry.page_size else ""
        yield "Pages", f"{PAGES.get(entry.pages, f'by the token {entry.pages}')}{size}; --all reads every page"
    if entry.at_once:
        yield "IDs", f"{_at_once(entry.at_once)} in one request; more are sent in several"
    yield "Returns", "a file: --to FILE" if named.is_file else f"{'IDs' if entry.model == 'str' else 'records'}"
    yield "Effect", "reads" if named.reads else "changes something, so it asks first; --yes does not ask"
    if named.declared and named.declared.has_body:
        yield "Body", "--body @FILE or JSON replaces the arguments in the body"
    if entry.deprecated:
        yield "Replaced by", entry.replacement


def _at_once(sizes: Any) -> str:
    if isinstance(sizes, int):
        return f"{sizes:,}"
    return ", ".join(f"{size:,} ({action or 'other actions'})" for action, size in sizes)


def example(named: Named) -> str:
    """Return a command line with the required arguments, and the IDs."""
    ids = named.declared.argument_of_ids if named.declared else ""
    words = [f"falconlite call {named.entry.id}"]
    words += [_sample(named, one) for one in named.entry.arguments if one.required or one.name == ids]
    if named.declared and named.declared.upload and not named.declared.upload.argument:
        words.append("--body @FILE")
    if named.entry.pages:
        words.append("--all")
    if named.is_file:
        words.append("--to FILE")
    return " ".join(words)


def _sample(named: Named, argument: ArgumentEntry) -> str:
    """Return an argument with a value that shows its form."""
    if _is_file(named, argument) or is_secret(argument.name):
        return f"{argument.name}=@FILE"
    if _is_json(argument):
        return f"{argument.name}:='[...]'"
    number = kinds_of(argument) & {"int", "float"} or items_of(argument) in {"int", "float"}
    value = next(iter(choices_of(argument)), "1" if number else argument.name.rstrip("_").upper())
    return f"{argument.name}={shlex.quote(value)}"
