"""Export the hosts of all child tenants with Ray: one file of JSON lines, and a report.

``python examples/recipes/children_ray.py hosts.jsonl --workers 4`` starts Ray on this machine, ``--address
10.0.0.5:6379`` uses an existing cluster, from one of its machines. The rate is divided among its CPUs. Tasks hold no
secret; FALCON_CLIENT_ID and FALCON_CLIENT_SECRET must be in the environment of each worker. With
FALCON_STORE=redis://... there too, they share tokens and one budget: see docs/processes.md. All workers write to
the folder ``hosts.jsonl.parts``, which must be the same for all, and is deleted once every child is complete. If some
failed, run the same command again: it continues. Each line has its child as ``cid``. Needs ``children_processes.py``
beside this file. Exit status 1: some children failed and have no line. 2: the program failed.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from children_processes import Row, collected, number, prepared, report

from falconlite import FalconError, OAuth2, jobs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RETRIES = 3
"""How often a piece is run again because its worker died."""

# On the workers.

own: dict[int, OAuth2] = {}
"""The auth object of a worker process, by its rate, so that all its pieces share connections and the rate."""


def export(piece: str, parts: str, per_minute: int) -> jobs.Finished:
    """Run one piece. Ray may run it again, or twice at the same time: each host is still written once."""
    if per_minute not in own:
        own[per_minute] = OAuth2(pythonic=True, requests_per_minute=per_minute)
    return jobs.run(piece, parts, own[per_minute])


# In the main process.


@contextmanager
def cluster(address: str | None, workers: int) -> Iterator[Any]:
    """Connect to a cluster, or start local processes that end with this one; yield the module ``ray``."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # by default Ray reports its use over the internet
    if address is None:
        # Ray listens on all addresses of the machine and runs any code that it is sent: only with this token.
        os.environ |= {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": token_hex(32)}
    import ray  # pyright: ignore[reportMissingImports]  # reads these variables; not installed for the checks

    new: dict[str, Any] = {} if address else {"num_cpus": workers, "include_dashboard": False}
    ray.init(address or "local", log_to_driver=False, logging_level="error", **new)
    try:
        yield ray
    finally:
        ray.shutdown()


def export_all(ray: Any, pieces: Sequence[jobs.Piece], parts: Path, per_minute: int) -> Iterator[Row]:
    """Export children; yield the outcome of each."""
    parts.mkdir(exist_ok=True)
    start = ray.remote(max_retries=RETRIES)(export)
    tasks = [(piece.cid or "", start.remote(piece.to_json(), str(parts), per_minute)) for piece in pieces]
    for cid, task in tasks:
        try:
            done = ray.get(task)
            yield Row(cid, done.total, done.records)
        except Exception as error:  # noqa: BLE001, PERF203  # of the piece, or from Ray: a worker died repeatedly
            cause = getattr(error, "cause", None) or error  # without the traceback of the worker
            yield Row(cid, error=f"{type(cause).__name__}: {cause}")


def share(per_minute: int, workers: int) -> int:
    """Return the requests a minute for each worker; raise ValueError if there are no workers, or too many."""
    if not 1 <= workers <= per_minute:
        raise ValueError(f"{per_minute} requests a minute cannot be divided among {workers} workers")
    return per_minute // workers


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; wrong values end the program before anything is sent."""
    parser = argparse.ArgumentParser(description="Export the hosts of all child tenants with Ray.")
    parser.add_argument("file", type=Path, help="the output file; the report is written beside it")
    parser.add_argument("cids", nargs="*", metavar="cid", help="only these children")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--address", help="address of an existing cluster, for example 10.0.0.5:6379")
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
            with cluster(args.address, args.workers) as ray:
                per_minute = args.per_minute
                if not falcon.shares_limit:  # by FALCON_STORE, which the workers need too
                    per_minute = share(args.per_minute, int(ray.cluster_resources().get("CPU", 0)))
                rows = list(export_all(ray, pieces, parts, per_minute))
            collected(pieces, parts, args.file)
            return report(rows, args.file.with_name(f"{args.file.name}.report.json"))
    except (FalconError, OSError, ValueError) as error:
        print(f"children_ray: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
