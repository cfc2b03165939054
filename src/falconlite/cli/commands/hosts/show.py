"""Show hosts with all their fields."""

from __future__ import annotations

from itertools import islice
from typing import IO, TYPE_CHECKING, Any

import click

from falconlite.cli.commands.hosts.columns import COLUMNS, model
from falconlite.cli.commands.hosts.targets import AID, AT_ONCE, absent, given_names, looked_up
from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import Records
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite import Hosts


@click.command("show", cls=Records, short_help="Show hosts with all their fields.")
@click.argument("hosts", nargs=-1, metavar="[HOSTS]...")
@click.option("--ids-from", type=click.File("r"), metavar="FILE", help="A file of hosts; - is standard input.")
@click.option("--hidden", is_flag=True, help="Show hidden hosts.")
@pass_session
def command(session: Session, hosts: tuple[str, ...], ids_from: IO[str] | None, hidden: bool) -> None:
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
    if not hosts and ids_from is None:
        raise wrong("name hosts by ID or name, or with --ids-from")
    names = given_names(session, hosts, ids_from)
    none: list[str] = []
    records = described(session.service(Hosts), names, none, hidden=hidden)
    first = list(islice(records, 2))
    if len(first) == len(names) == 1:
        session.output.record(first[0])
    elif first or not none:
        session.output.records(_chained(first, records), COLUMNS, model)
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


def _chained(first: list[dict[str, Any]], rest: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    yield from first
    yield from rest
