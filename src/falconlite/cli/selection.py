"""Find the records that a command is about: by ID, by name, by filter, from a file or standard input, or all."""

from __future__ import annotations

import json
import sys
from functools import wraps
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import click

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import filter_option
from falconlite.cli.status import Status

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from falconlite.cli.session import Session

SHOWN = 10
"""Names that a failure lists."""


class Noun(NamedTuple):
    """A kind of records that commands select.

    - ``plural`` (str): example ``"tokens"``
    - ``is_id``: the pattern of an ID; all other values are names
    - ``keys`` (tuple of str): fields by which a JSON line names a record; the first holds the ID
    - ``by`` (str): the other field that names a record; example ``"label"``. Empty if only IDs do
    - ``fields``: returns the properties that filters know; None if the collection takes no filter
    """

    plural: str
    is_id: re.Pattern[str]
    keys: tuple[str, ...] = ("id",)
    by: str = "name"
    fields: Callable[[], Any] | None = None


class Selection(NamedTuple):
    """The records that a command line names, in one of four ways."""

    names: tuple[str, ...]
    filter: str | None
    ids_from: IO[str] | None
    everything: bool


def with_selection(noun: Noun, *, all: bool = True) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add an argument for IDs or names, ``--filter``, ``--ids-from`` and ``--all``; pass them as ``selection``."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def collected(**given: Any) -> Any:
            named = Selection(
                given.pop("names"), given.pop("filter", None), given.pop("ids_from"), given.pop("everything", False)
            )
            return function(selection=named, **given)

        options = [
            click.option("--ids-from", type=click.File("r"), metavar="FILE", help="A file of IDs or names, or -."),
            click.argument("names", nargs=-1, metavar=f"[{noun.plural.upper().replace(' ', '_')}]..."),
        ]
        if noun.fields is not None:
            options.insert(0, filter_option(noun.fields, help=f"The {noun.plural} that match, in FQL."))
        if all:
            options.insert(0, click.option("--all", "everything", is_flag=True, help=f"All {noun.plural}."))
        for option in options:
            collected = option(collected)
        return collected

    return decorate


def selected(
    session: Session,
    noun: Noun,
    selection: Selection,
    find: Callable[[str | None], Iterable[Mapping[str, Any]]],
    named: Callable[[list[str]], Iterable[tuple[str, Mapping[str, Any]]]] | None = None,
) -> list[Mapping[str, Any]]:
    """Return the records that were selected; only the ID of a record that was named by it.

    - *find*: a function of a filter, or None for all, that yields records
    - *named*: a function of names that yields each name that exists with its record; letter case is ignored

    With ``--resume`` the list is empty. Raise a failure if nothing is selected, or in more than one way; if a name fits
    no record, or several.
    """
    ways = [bool(selection.names), selection.filter is not None, selection.ids_from is not None, selection.everything]
    if session.change.resume:
        if any(ways):
            raise wrong(f"--resume takes the {noun.plural} from its report: name no others")
        return []
    if sum(ways) != 1:
        by = f" or {noun.by}" if noun.by else ""
        more = ["--filter"] if noun.fields is not None else []
        raise wrong(f"select {noun.plural} by ID{by}, or with one of {', '.join([*more, '--ids-from', '--all'])}")
    if not (selection.names or selection.ids_from):
        return list(find(selection.filter))
    return _by_name(noun, list(dict.fromkeys(names_of(noun, selection))), named)


def names_of(noun: Noun, selection: Selection) -> Iterator[str]:
    """Yield the IDs and names that were given: as arguments, on standard input for ``-``, and in a file."""
    for name in selection.names:
        if name == "-":
            yield from lines(sys.stdin, noun)
        else:
            yield name
    if selection.ids_from is not None:
        yield from lines(selection.ids_from, noun)


def lines(file: IO[str], noun: Noun) -> Iterator[str]:
    """Yield the IDs or names of a file: one a line, or JSON lines.

    Of the report of a change, yield the records that it changed: the last outcome of each counts.
    """
    outcomes: dict[str, Any] = {}
    for line in file:
        text = line.strip()
        if text.startswith(("{", '"')):
            try:
                value = json.loads(text)
            except ValueError:
                raise wrong(f"this line is not JSON: {text[:60]}") from None
            if isinstance(value, dict) and "command" in value and "started" in value:
                continue  # the first line of a report
            outcome = value.get("outcome") if isinstance(value, dict) and isinstance(value.get("id"), str) else None
            if isinstance(value, dict):
                value = value["id"] if outcome else next((value[key] for key in noun.keys if value.get(key)), None)
            if not isinstance(value, str):
                raise wrong(f"this line has no field {' or '.join(noun.keys)}: {text[:60]}")
            if outcome:
                outcomes[value] = outcome
            else:
                yield value
        elif text:
            yield text
    done = [id for id, outcome in outcomes.items() if outcome == "done"]
    yield from done
    if rest := len(outcomes) - len(done):
        sys.stderr.write(f"{rest:,} of {len(outcomes):,} {noun.plural} of the report are left out: not done\n")


def _by_name(
    noun: Noun,
    names: list[str],
    named: Callable[[list[str]], Iterable[tuple[str, Mapping[str, Any]]]] | None,
) -> list[Mapping[str, Any]]:
    """Return a record for each ID or name, in order."""
    id = noun.keys[0]
    others = [name for name in names if not noun.is_id.fullmatch(name)]
    if others and named is None:
        raise wrong(f"{others[0]!r} is not the ID of one of the {noun.plural}")
    found: dict[str, list[Mapping[str, Any]]] = {}
    for name, record in named(others) if others and named else ():
        found.setdefault(name.lower(), []).append(record)
    records: list[Mapping[str, Any]] = []
    if missing := [repr(name) for name in others if name.lower() not in found]:
        more = f" and {len(missing) - SHOWN:,} more" if len(missing) > SHOWN else ""
        told = f"no {noun.plural} found with the {noun.by} {', '.join(missing[:SHOWN])}{more}"
        raise Failure(told, Status.NOT_FOUND)
    for name in names:
        if noun.is_id.fullmatch(name):
            records.append({id: name})
            continue
        fitting = found[name.lower()]
        if len(fitting) > 1:
            ids = ", ".join(str(record[id]) for record in fitting)
            raise wrong(f"{len(fitting)} {noun.plural} have the {noun.by} {name!r}: give one of the IDs {ids}")
        records += fitting
    return records
