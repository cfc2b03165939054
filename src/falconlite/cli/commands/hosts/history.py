"""Write who was logged in on hosts, and the network addresses that they had."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from falconlite.cli.changes.carry_out import counted
from falconlite.cli.commands.hosts.targets import found_hosts, with_targets
from falconlite.cli.failures import Failure, line_of, wrong
from falconlite.cli.options import Records
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from falconlite.bulk import Bulk
    from falconlite.cli.selection import Selection

AT_ONCE = 1000
"""Number of hosts whose histories are in memory together."""


class Kind(NamedTuple):
    """The history to read: the name of its list in a record, the fields of an entry, and the request for some hosts."""

    noun: str
    entries: str
    fields: tuple[str, ...]
    ask: Callable[..., Bulk[Any]]
    most: int | None = None


class Count:
    """Counts of hosts and entries read so far."""

    def __init__(self) -> None:
        self.hosts = self.entries = self.without = self.failed = self.full = 0


@click.command("history", cls=Records, short_help="Write logins on hosts, or the network addresses they had.")
@with_targets
@click.option("--logins", is_flag=True, help="Who was logged in (default).")
@click.option("--addresses", is_flag=True, help="The network addresses that the hosts had.")
@click.option("--days", type=click.IntRange(1, 3650), help="Logins of so many days; default: 7.")
@click.option("--limit", type=click.IntRange(1, 100), help="Most logins of one host; default: 100.")
@click.option("--last", is_flag=True, help="The last logins whenever they were; this takes far fewer calls.")
@pass_session
def command(
    session: Session,
    logins: bool,
    addresses: bool,
    days: int | None,
    limit: int | None,
    last: bool,
    selection: Selection,
) -> None:
    r"""Write who was logged in on hosts, a record for each login; or the network addresses that hosts had.

    HOSTS are agent IDs (AID) or host names. "-" reads them from standard input. A host without logins has a record too,
    without a user; if its history could not be read, "problem" has the reason.

    \b
    falconlite hosts history WEB-01 --days 30
    falconlite hosts history --filter "product_type_desc:'Server'" --to logins.csv
    falconlite hosts history WEB-01 --addresses
    """
    from falconlite import Hosts

    if logins and addresses:
        raise wrong("--logins and --addresses are two lists: choose one")
    if addresses and (days or limit or last):
        raise wrong("--days, --limit and --last are for --logins")
    if last and (days or limit):
        raise wrong("--last takes the logins whenever they were: leave out --days and --limit")
    session.output.check()
    hosts = session.service(Hosts)
    if addresses:
        fields = ("ip_address", "mac_address", "timestamp")
        kind = Kind("addresses", "history", fields, hosts.query_network_address_history.bulk)
    else:
        most = None if last else limit or 100
        ask = partial(hosts.query_device_login_history_v2.bulk, from_=f"now-{days or 7}d", limit=most)
        kind = Kind(
            "logins",
            "recent_logins",
            ("user_name", "login_time"),
            hosts.query_device_login_history_v1.bulk if last else ask,
            most,
        )
    count = Count()
    with progress("hosts") as show, found_hosts(session, hosts, selection, ("hostname",)) as found:
        devices, total = found
        records = rows(devices, kind, count, lambda done: show(done, total()))
        session.output.records(records, ("hostname", *kind.fields, "problem", "device_id"))
    tell(session, kind, count)


def rows(
    devices: Iterable[dict[str, Any]], kind: Kind, count: Count, show: Callable[[int], object]
) -> Iterator[dict[str, Any]]:
    """Read the histories of hosts, and yield at least one record for each host."""
    from falconlite import NotFound

    rest = iter(devices)
    while some := {device["device_id"]: device.get("hostname") for device in islice(rest, AT_ONCE)}:
        report = kind.ask(ids=list(some))
        if report.ended:  # every further request would fail too
            raise report.ended
        histories = {record["device_id"]: record.get(kind.entries) or [] for record in report.resources}
        for id, name in some.items():
            host = {"device_id": id, "hostname": name}
            error, found = report.failed.get(id), histories.get(id, [])
            # A valid response may omit a deleted host, or a host without logins.
            silent = isinstance(error, NotFound) and error.result.ok
            count.hosts += 1
            count.entries += len(found)
            count.without += not found and (not error or silent)
            count.failed += bool(error) and not silent
            count.full += kind.most is not None and len(found) >= kind.most
            problem = line_of(error) if error else None
            for entry in found or [{}]:
                yield host | {name: entry.get(name) for name in kind.fields} | {"problem": problem}
        show(count.hosts)


def tell(session: Session, kind: Kind, count: Count) -> None:
    """Print the counts; raise a failure if histories could not be read."""
    told = f"{count.entries:,} {kind.noun} on {counted(count.hosts, 'hosts')}"
    session.note(told + (f", {count.without:,} of them without any" if count.without else ""))
    if count.full:
        session.note(f"{counted(count.full, 'hosts')} had {kind.most} logins, and possibly more: --limit, --days")
    if count.failed:
        what = f"the history of {counted(count.failed, 'hosts')} could not be read: see the field problem"
        raise Failure(what, Status.PARTLY)
