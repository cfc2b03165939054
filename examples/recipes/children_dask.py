"""Export the hosts of all child tenants on a Dask cluster: one file of JSON lines, and a report.

``python examples/recipes/children_dask.py hosts.jsonl --workers 4`` starts processes on this machine, ``--scheduler
tls://10.0.0.5:8786`` uses an existing cluster. The rate is divided among its workers. Each worker receives the auth
object as a pickle without secrets; FALCON_CLIENT_ID and FALCON_CLIENT_SECRET must be in its environment. Each line has
its child as ``member_cid``. Exit status 1: some children failed and have no line. 2: the program failed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from distributed import Client, LocalCluster, WorkerPlugin, as_completed, get_worker

from falconlite import FalconError, FlightControl, Hosts, OAuth2
from falconlite.paging import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FIELDS = "hostname,platform_name,os_version,agent_version,last_seen,tags"


class Row(NamedTuple):
    """The outcome of one child: the number of hosts according to the API, the number written, or the error."""

    cid: str
    expected: int | None = None
    written: int | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the number of hosts written is the number expected."""
        return self.error is None and self.expected == self.written


# On the workers.


class Keeper(WorkerPlugin):
    """Keep one auth object on each worker, including later ones, so that its tasks share connections and the rate."""

    def __init__(self, falcon: OAuth2) -> None:
        self.falcon, self.name = falcon, f"falconlite-{uuid4().hex}"


def lines_of(falcon: OAuth2, cid: str) -> tuple[Row, bytes]:
    """Read the hosts of one child, all or none of them, as lines; never raise."""
    expected = None
    try:
        hosts = Hosts(auth_object=falcon.child(cid))  # its token expires: revoking counts as a login
        expected = hosts.query_devices_by_filter(limit=1).total
        with hosts.iter_devices(fields=FIELDS) as devices:
            lines = b"".join(f"{json.dumps(device)}\n".encode() for device in devices)  # each has its member_cid
        if devices.done != expected:  # hosts may have been added or removed meanwhile
            expected = hosts.query_devices_by_filter(limit=1).total
        return Row(cid, expected, devices.done), lines
    except Exception as error:  # noqa: BLE001  # any error ends this child only
        return Row(cid, expected, None, f"{type(error).__name__}: {error}"), b""


def export(cid: str, keeper: str) -> tuple[Row, bytes]:
    """Run one task."""
    plugin: Any = get_worker().plugins[keeper]
    return lines_of(plugin.falcon, cid)


# In the main process.


@contextmanager
def cluster(scheduler: str | None, workers: int) -> Iterator[Client]:
    """Connect to a cluster, or start local processes, which only this machine can reach and which end with this one."""
    if scheduler:
        with Client(scheduler) as client:
            yield client
        return
    with (
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            worker_dashboard_address="127.0.0.1:0",  # by default older versions open it to the network
            scheduler_kwargs={"dashboard": False},
        ) as local,
        Client(local) as client,
    ):
        yield client


def export_all(client: Client, falcon: OAuth2, cids: Sequence[str], path: Path) -> Iterator[Row]:
    """Export children to a file; yield the outcome of each as it arrives.

    The file appears once all children were tried. If all failed, the previous file is kept.
    """
    keeper, done = Keeper(falcon), not cids
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    client.register_plugin(keeper)
    try:
        with draft.open("wb") as file:
            tasks = client.map(export, cids, keeper=keeper.name, pure=False)
            waiting = dict(zip(tasks, cids, strict=True))
            del tasks
            for task in as_completed(list(waiting)):
                cid = waiting.pop(task)
                try:
                    row, lines = task.result()
                except Exception as error:  # noqa: BLE001  # from Dask: a worker died repeatedly, or all are gone
                    row, lines = Row(cid, error=f"{type(error).__name__}: {error}"), b""
                file.write(lines)
                done = done or not row.error
                task.release()  # frees its lines in the worker's memory
                yield row
            file.flush()
            os.fsync(file.fileno())
        if done:
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
        client.unregister_worker_plugin(keeper.name)


def report(rows: Sequence[Row], path: Path) -> int:
    """Write and print the outcome of each child; return the exit status."""
    draft = path.with_name(f".{path.name}.draft")
    draft.write_text(json.dumps([row._asdict() for row in rows], indent=2), encoding="utf-8")
    draft.replace(path)
    bad = [row for row in rows if not row.ok]
    for row in bad:
        wrong = row.error or f"{row.written} hosts were written, {row.expected} were expected"
        print(f"{row.cid}: {wrong}", file=sys.stderr)
    print(f"{sum(row.written or 0 for row in rows)} hosts of {len(rows) - len(bad)} children; {len(bad)} failed")
    return 1 if bad else 0


def share(per_minute: int, workers: int) -> int:
    """Return the requests a minute for each worker; raise ValueError if there are no workers, or too many."""
    if not 1 <= workers <= per_minute:
        raise ValueError(f"{per_minute} requests a minute cannot be divided among {workers} workers")
    return per_minute // workers


def number(text: str) -> int:
    """Parse an integer from 1 to 100,000."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 100_000):
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 to 100000, not {text!r}")
    return int(text)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; wrong values end the program before anything is sent."""
    parser = argparse.ArgumentParser(description="Export the hosts of all child tenants on a Dask cluster.")
    parser.add_argument("file", type=Path, help="the output file; the report is written beside it")
    parser.add_argument("cids", nargs="*", metavar="cid", help="only these children")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--scheduler", help="address of an existing cluster, for example tls://10.0.0.5:8786")
    where.add_argument("--workers", type=number, default=4, help="processes on this machine (4)")
    parser.add_argument("--per-minute", type=number, default=3000, help="requests a minute, in total (3000)")
    args = parser.parse_args(argv)
    if args.file.is_dir() or not args.file.parent.is_dir():
        parser.error(f"file must be in an existing folder, not {str(args.file)!r}")
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Export all children; return the exit status."""
    args = arguments(argv)
    try:
        with OAuth2(pythonic=True) as falcon:
            named = args.cids or records(FlightControl(falcon).query_children)
            cids = list(dict.fromkeys(falcon.child(cid).cid for cid in named))  # normalized, each once
            with cluster(args.scheduler, args.workers) as client:
                there: Any = client.nthreads()
                falcon.requests_per_minute = share(args.per_minute, len(there))  # part of the pickle
                rows = list(export_all(client, falcon, cids, args.file))
            return report(rows, args.file.with_name(f"{args.file.name}.report.json"))
    except (FalconError, OSError, ValueError) as error:
        print(f"children_dask: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
