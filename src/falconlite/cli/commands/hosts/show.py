"""Show hosts with all their fields."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.commands.hosts.columns import COLUMNS, model
from falconlite.cli.commands.hosts.targets import AID, AT_ONCE, HOSTS, looked_up, separated
from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import Records
from falconlite.cli.selection import SHOWN, Selection, names_of, with_selection
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from falconlite import Hosts


@click.command("show", cls=Records, short_help="Show hosts with all their fields.")
@with_selection(HOSTS, all=False)
@click.option("--hidden", is_flag=True, help="Show hidden hosts.")
@pass_session
def command(session: Session, hidden: bool, selection: Selection) -> None:
    r"""Show hosts with all their fields.

    HOSTS are agent IDs (AID) or host names. "-" reads them from standard input, one a line or as JSON lines. If several
    hosts have a name, all of them are shown.

    \b
    falconlite hosts show WEB-01
    falconlite hosts show 1a2b3c4d5e6f1a2b3c4d5e6f1a2b3c4d --output json
    falconlite hosts list --filter "status:'contained'" --all | falconlite hosts show -
    """
    from falconlite import Hosts

    session.output.check()
    hosts, none = session.service(Hosts), list[str]()
    if selection.filter is not None and not (selection.names or selection.ids_from):
        records: Iterator[dict[str, Any]] = hosts.iter_devices(selection.filter, hidden=hidden)
        names = []
    elif selection.filter is not None or bool(selection.names) == bool(selection.ids_from):
        raise wrong("select hosts by ID or name, or with one of --filter, --ids-from")
    else:
        given = names_of(HOSTS, separated(selection))
        names = list({name.lower(): name.lower() if AID.fullmatch(name) else name for name in given}.values())
        records = described(hosts, names, none, hidden=hidden)
    first = list(islice(records, 2))
    if len(first) == len(names) == 1:
        session.output.record(first[0])
    elif first or not none:
        session.output.records(chain(first, records), COLUMNS, model)
    if none:
        raise Failure(absent(none, hidden=hidden), Status.NOT_FOUND)


def described(service: Hosts, names: list[str], none: list[str], *, hidden: bool) -> Iterator[dict[str, Any]]:
    """Yield the whole records of hosts; append the names and IDs that no host has to *none*."""
    from falconlite import NotFound
    from falconlite import fql as f

    for start in range(0, len(names), AT_ONCE):
        part = names[start : start + AT_ONCE]
        ids = [name for name in part if AID.fullmatch(name)]
        by_id: dict[str, dict[str, Any]] = {}
        if hidden and ids:
            by_id = {each["device_id"]: each for each in service.iter_devices(f.device_id.in_(ids), hidden=True)}
        elif ids:
            report = service.get_device_details.bulk(ids=ids)
            for error in [report.ended, *report.failed.values()]:
                if error is not None and not isinstance(error, NotFound):
                    raise error
            by_id = {device["device_id"]: device for device in report.resources}
        found = looked_up(service, [name for name in part if not AID.fullmatch(name)], None, hidden=hidden)
        for name in part:
            fitting = [by_id[name]] if name in by_id else found.get(name.lower(), [])
            if not fitting:
                none.append(name)
            yield from fitting


def absent(names: Sequence[str], *, hidden: bool) -> str:
    """Say that no hosts have these names or IDs."""
    more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    which = "hidden host" if hidden else "host"
    hint = "" if hidden else "; --hidden shows hidden hosts"
    return f"there is no {which} {', '.join(names[:SHOWN])}{more}{hint}"
