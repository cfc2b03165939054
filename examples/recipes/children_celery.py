"""Export the hosts of all child tenants with Celery workers: one file of JSON lines, and a report.

Start workers on any number of machines, then run the program on one of them:

    PYTHONPATH=examples/recipes celery -A children_celery worker --concurrency 4
    python examples/recipes/children_celery.py hosts.jsonl

CELERY_BROKER_URL is the address of the broker, by default Redis on this machine, which also keeps the results. The
messages hold no secret; FALCON_CLIENT_ID and FALCON_CLIENT_SECRET must be in the environment of each worker. With
FALCON_STORE=redis://... there too, they share tokens and one budget: see docs/processes.md. All workers write to
the folder ``hosts.jsonl.parts``, which must be the same for all, and is deleted once every child is complete. If some
failed, run the same command again: it continues. Each line has its child as ``cid``. Needs ``children_processes.py``
beside this file. Exit status 1: some children failed and have no line. 2: the program failed.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from celery import Celery
from children_processes import Row, collected, number, prepared, report
from kombu.exceptions import OperationalError

from falconlite import FalconError, OAuth2, jobs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BROKER = os.environ.get("CELERY_BROKER_URL", "redis://localhost:6379/0")

app = Celery("children_celery", broker=BROKER, backend=os.environ.get("CELERY_RESULT_BACKEND", BROKER))
app.conf.update(
    task_acks_late=True,  # a message is gone when its piece is finished, not when it is begun
    task_reject_on_worker_lost=True,  # the piece of a process that is killed goes to another one
    worker_prefetch_multiplier=1,  # no worker holds pieces that another one could run
    broker_connection_retry_on_startup=True,
    # If a whole worker dies, its pieces go to another one after this time. A piece that takes longer is then run twice
    # at the same time, which does no harm.
    broker_transport_options={"visibility_timeout": int(os.environ.get("CHILDREN_VISIBILITY", "3600"))},
)


@app.task(autoretry_for=(FalconError, OSError), max_retries=1, retry_backoff=True)  # type: ignore[untyped-decorator]  # Celery has no types
def export(piece: str, parts: str) -> dict[str, Any]:
    """Run one piece. Celery may run it again, or twice at the same time: each host is still written once."""
    return jobs.run(piece, parts)._asdict()  # the process keeps one auth object for all its pieces


def export_all(pieces: Sequence[jobs.Piece], parts: Path, timeout: float) -> Iterator[Row]:
    """Export children; yield the outcome of each."""
    parts.mkdir(exist_ok=True)
    start: Any = export  # a task, which type checkers take for a function
    tasks = [(piece.cid or "", start.delay(piece.to_json(), str(parts))) for piece in pieces]
    for cid, task in tasks:
        try:
            done = task.get(timeout=timeout)
            yield Row(cid, done["total"], done["records"])
        except Exception as error:  # noqa: BLE001, PERF203  # of the piece, or from Celery: not finished in time
            yield Row(cid, error=f"{type(error).__name__}: {error}")


def main(argv: Sequence[str] | None = None) -> int:
    """Export all children; return the exit status."""
    parser = argparse.ArgumentParser(description="Export the hosts of all child tenants with Celery workers.")
    parser.add_argument("file", type=Path, help="the output file; the report is written beside it")
    parser.add_argument("cids", nargs="*", metavar="cid", help="only these children")
    parser.add_argument("--timeout", type=number, default=3600, help="seconds to wait for one child (3600)")
    args = parser.parse_args(argv)
    if args.file.is_dir() or not args.file.parent.is_dir():
        parser.error(f"file must be in an existing folder, not {str(args.file)!r}")
    file: Path = args.file.absolute()
    try:
        with app.connection_for_write() as broker:
            broker.ensure_connection(max_retries=1, interval_start=0.2)
        with OAuth2(pythonic=True) as falcon:
            pieces, parts = prepared(falcon, args.cids, file)
        rows = list(export_all(pieces, parts, args.timeout))
        collected(pieces, parts, file)
        return report(rows, file.with_name(f"{file.name}.report.json"))
    except (FalconError, OSError, ValueError, OperationalError) as error:
        print(f"children_celery: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
