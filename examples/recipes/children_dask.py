"""Export the hosts of all child tenants on a Dask cluster: one file of JSON lines, and a report.

``python examples/recipes/children_dask.py hosts.jsonl --workers 4`` starts processes on this machine, ``--scheduler
tls://10.0.0.5:8786`` uses a cluster that is there. The rate is shared out among its workers. Each gets the auth object
as a pickle, which holds no secrets; FALCON_CLIENT_ID and FALCON_CLIENT_SECRET have to be in their environment. A line
tells its child as ``member_cid``. Exit status 1: some children failed, and have no line. 2: it could not be done.
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
    """What came of one child: how many hosts it says it has, how many are in the file, or what went wrong."""

    cid: str
    expected: int | None = None
    written: int | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the file has as many hosts as there are."""
        return self.error is None and self.expected == self.written


# What runs on the workers.


class Keeper(WorkerPlugin):
    """Keeps one auth object on each worker, those that come later too: its tasks share connections and the rate."""

    def __init__(self, falcon: OAuth2) -> None:
        self.falcon, self.name = falcon, f"falconlite-{uuid4().hex}"


def lines_of(falcon: OAuth2, cid: str) -> tuple[Row, bytes]:
    """Read the hosts of one child, all or none of them, as lines; never raise."""
    expected = None
    try:
        hosts = Hosts(auth_object=falcon.child(cid))  # left to end: revoking a token counts as a login too
        expected = hosts.query_devices_by_filter(limit=1).total
        with hosts.iter_devices(fields=FIELDS) as devices:
            lines = b"".join(f"{json.dumps(device)}\n".encode() for device in devices)  # each has its member_cid
        if devices.done != expected:  # hosts may have come or gone meanwhile
            expected = hosts.query_devices_by_filter(limit=1).total
        return Row(cid, expected, devices.done), lines
    except Exception as error:  # noqa: BLE001  # whatever it is, it is the end of one child, and of no other
        return Row(cid, expected, None, f"{type(error).__name__}: {error}"), b""


def export(cid: str, keeper: str) -> tuple[Row, bytes]:
    """Do the work of a task."""
    plugin: Any = get_worker().plugins[keeper]
    return lines_of(plugin.falcon, cid)


# What runs here.


@contextmanager
def cluster(scheduler: str | None, workers: int) -> Iterator[Client]:
    """Connect to a cluster, or start processes that end with this; nobody but this machine can reach them."""
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
            scheduler_kwargs={"dashboard": False},
        ) as local,
        Client(local) as client,
    ):
        yield client


def export_all(client: Client, falcon: OAuth2, cids: Sequence[str], path: Path) -> Iterator[Row]:
    """Export children to a file; yield what came of each, as it comes.

    The file is there once all were tried; if all failed, it stays what it was.
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
                except Exception as error:  # noqa: BLE001  # the engine's: a worker died time and again, or all are gone
                    row, lines = Row(cid, error=f"{type(error).__name__}: {error}"), b""
                file.write(lines)
                done = done or not row.error
                task.release()  # its lines need not wait in the worker's memory any more
                yield row
            file.flush()
            os.fsync(file.fileno())
        if done:
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
        client.unregister_worker_plugin(keeper.name)


def report(rows: Sequence[Row], path: Path) -> int:
    """Write down what came of each child, and tell it; return the exit status."""
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
    """Return the requests a minute for each worker; ValueError if there are none, or too few to share out."""
    if not 1 <= workers <= per_minute:
        raise ValueError(f"{per_minute} requests a minute cannot be shared out among {workers} workers")
    return per_minute // workers


def number(text: str) -> int:
    """Read a whole number, 1 or more."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 100_000):
        raise argparse.ArgumentTypeError(f"a whole number from 1 to 100000 is wanted, not {text!r}")
    return int(text)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line; what cannot work ends the program before anything is sent."""
    parser = argparse.ArgumentParser(description="Export the hosts of all child tenants on a Dask cluster.")
    parser.add_argument("file", type=Path, help="where the hosts go; the report stands beside it")
    parser.add_argument("cids", nargs="*", metavar="cid", help="just these children")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--scheduler", help="the address of a cluster that is there, such as tls://10.0.0.5:8786")
    where.add_argument("--workers", type=number, default=4, help="processes on this machine (4)")
    parser.add_argument("--per-minute", type=number, default=3000, help="requests a minute, of all together (3000)")
    args = parser.parse_args(argv)
    if args.file.is_dir() or not args.file.parent.is_dir():
        parser.error(f"file is one in a folder that exists, not {str(args.file)!r}")
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Export all children; return the exit status."""
    args = arguments(argv)
    try:
        with OAuth2(base_url=os.environ.get("FALCON_BASE_URL"), pythonic=True) as falcon:
            named = args.cids or records(FlightControl(falcon).query_children)
            cids = list(dict.fromkeys(falcon.child(cid).cid for cid in named))  # each as it is written, and once
            with cluster(args.scheduler, args.workers) as client:
                there: Any = client.nthreads()
                falcon.requests_per_minute = share(args.per_minute, len(there))  # goes along in the pickle
                rows = list(export_all(client, falcon, cids, args.file))
            return report(rows, args.file.with_name(f"{args.file.name}.report.json"))
    except (FalconError, OSError, ValueError) as error:
        print(f"children_dask: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
