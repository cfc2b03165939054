"""Export the hosts of all child tenants on a Dask cluster: one file of JSON lines, and a report.

``python examples/recipes/children_dask.py hosts.jsonl --workers 4`` starts processes on this machine, ``--scheduler
tls://10.0.0.5:8786`` uses an existing cluster. The rate is divided among its workers. Each worker receives the auth
object as a pickle without secrets; FALCON_CLIENT_ID and FALCON_CLIENT_SECRET must be in its environment. With
FALCON_STORE=redis://... there too, they share tokens and one budget: see docs/processes.md. All workers write to
the folder ``hosts.jsonl.parts``, which must be the same for all, and is deleted once every child is complete. If some
failed, run the same command again: it continues. Each line has its child as ``cid``. Needs ``children_processes.py``
beside this file. Exit status 1: some children failed and have no line. 2: the program failed.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from children_processes import Row, collected, number, prepared, report
from distributed import Client, LocalCluster, WorkerPlugin, as_completed, get_worker

from falconlite import FalconError, OAuth2, jobs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# On the workers.


class Keeper(WorkerPlugin):
    """Keep one auth object on each worker, including later ones, so that its tasks share connections and the rate."""

    def __init__(self, falcon: OAuth2) -> None:
        self.falcon, self.name = falcon, f"falconlite-{uuid4().hex}"


def export(piece: jobs.Piece, parts: str, keeper: str) -> jobs.Finished:
    """Run one piece. Dask may run it again, or twice at the same time: each host is still written once."""
    plugin: Any = get_worker().plugins[keeper]
    return jobs.run(piece, parts, plugin.falcon)


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


def export_all(client: Client, falcon: OAuth2, pieces: Sequence[jobs.Piece], parts: Path) -> Iterator[Row]:
    """Export children; yield the outcome of each as it arrives."""
    parts.mkdir(exist_ok=True)
    keeper = Keeper(falcon)
    client.register_plugin(keeper)
    try:
        tasks = client.map(export, pieces, parts=str(parts), keeper=keeper.name, pure=False)
        waiting = dict(zip(tasks, pieces, strict=True))
        for task in as_completed(list(waiting)):
            cid = waiting[task].cid or ""
            try:
                done = task.result()
                yield Row(cid, done.total, done.records)
            except Exception as error:  # noqa: BLE001  # of the piece, or from Dask: a worker died repeatedly
                yield Row(cid, error=f"{type(error).__name__}: {error}")
    finally:
        client.unregister_worker_plugin(keeper.name)


def share(per_minute: int, workers: int) -> int:
    """Return the requests a minute for each worker; raise ValueError if there are no workers, or too many."""
    if not 1 <= workers <= per_minute:
        raise ValueError(f"{per_minute} requests a minute cannot be divided among {workers} workers")
    return per_minute // workers


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
    args.file = args.file.absolute()
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Export all children; return the exit status."""
    args = arguments(argv)
    try:
        with OAuth2(pythonic=True) as falcon:
            pieces, parts = prepared(falcon, args.cids, args.file)
            with cluster(args.scheduler, args.workers) as client:
                there: Any = client.nthreads()
                if falcon.shares_limit:  # by FALCON_STORE, which the workers need too
                    falcon.requests_per_minute = args.per_minute
                else:
                    falcon.requests_per_minute = share(args.per_minute, len(there))  # part of the pickle
                rows = list(export_all(client, falcon, pieces, parts))
            collected(pieces, parts, args.file)
            return report(rows, args.file.with_name(f"{args.file.name}.report.json"))
    except (FalconError, OSError, ValueError) as error:
        print(f"children_dask: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
