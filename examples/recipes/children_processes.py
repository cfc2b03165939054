"""Export the hosts of all child tenants with several processes: a file of JSON lines for each child, and a report.

``python examples/recipes/children_processes.py folder --workers 4 --per-minute 3000`` divides the rate among the
processes. CIDs after the folder select children, for example those that failed before. Each process receives the auth
object as a pickle without secrets, and reads FALCON_CLIENT_ID and FALCON_CLIENT_SECRET from its environment. With
FALCON_STORE=file or redis://... there too, processes share one token for each child: see docs/processes.md. Exit status
1: some children failed; the others are complete. 2: the program could not start.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, NamedTuple
from warnings import catch_warnings, simplefilter

from falconlite import FalconError, FlightControl, Hosts, OAuth2, ShortListWarning, jobs
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


# In the workers.

own: dict[str, OAuth2] = {}
"""The auth object of this process, so that all its children share connections and the rate."""


def begin(falcon: OAuth2) -> None:
    """Store the auth object that the process received."""
    own["falcon"] = falcon


def export(folder: Path, cid: str) -> Row:
    """Write the hosts of one child to a file, which appears when it is complete; never raise."""
    draft, expected = folder / f".{cid}.draft", None
    try:
        hosts = Hosts(auth_object=own["falcon"].child(cid))  # its token expires: revoking counts as a login
        expected = hosts.query_devices_by_filter(limit=1).total
        with draft.open("w", encoding="utf-8") as file, hosts.iter_devices(fields=FIELDS) as devices:
            file.writelines(f"{json.dumps(device)}\n" for device in devices)  # each has its member_cid
        if devices.done != expected:  # hosts may have been added or removed in between
            expected = hosts.query_devices_by_filter(limit=1).total
        draft.replace(folder / f"{cid}.jsonl")
        return Row(cid, expected, devices.done)
    except Exception as error:  # noqa: BLE001  # any error ends this child only
        draft.unlink(missing_ok=True)
        return Row(cid, expected, None, f"{type(error).__name__}: {error}")


# In the main process.


def export_all(falcon: OAuth2, cids: Sequence[str], folder: Path, workers: int) -> Iterator[Row]:
    """Export children, several at a time; yield the outcome of each as it arrives."""
    with ProcessPoolExecutor(workers, get_context("spawn"), begin, (falcon,)) as pool:
        futures = {pool.submit(export, folder, cid): cid for cid in cids}
        try:
            for future in as_completed(futures):
                error = future.exception()  # of the process: it was killed, which ends the pool
                yield Row(futures[future], error=f"{type(error).__name__}: {error}") if error else future.result()
        finally:
            pool.shutdown(cancel_futures=True)


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


# For children_dask.py, children_celery.py and children_ray.py: exports in pieces that any engine can run.


def prepared(falcon: OAuth2, cids: Sequence[str], file: Path) -> tuple[list[jobs.Piece], Path]:
    """Split an export by child; return the pieces, and the folder of their files. Say if an earlier run left some."""
    pieces = jobs.split(falcon, by="cid", cids=cids or None, fields=f"cid,{FIELDS}", job=file.name)
    parts = file.with_name(f"{file.name}.parts")
    if parts.is_dir() and (done := len(pieces) - len(jobs.left(pieces, parts))):
        print(f"{done} children were finished by an earlier run: delete {parts} to read them again", file=sys.stderr)
    return pieces, parts


def collected(pieces: Sequence[jobs.Piece], parts: Path, file: Path) -> None:
    """Join what is finished into one file; if nothing is, keep the previous file. Delete the parts if all is."""
    left = jobs.left(pieces, parts)
    with catch_warnings():
        simplefilter("ignore", ShortListWarning)  # the report has the numbers
        if not pieces or len(left) < len(pieces):
            jobs.collect([piece for piece in pieces if piece not in left], parts, file)
    if not left:
        rmtree(parts)


def number(text: str) -> int:
    """Parse an integer from 1 to 100,000."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 100_000):
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 to 100000, not {text!r}")
    return int(text)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; wrong values end the program before anything is sent."""
    parser = argparse.ArgumentParser(description="Export the hosts of all child tenants with several processes.")
    parser.add_argument("folder", type=Path, help="folder for the files and report.json")
    parser.add_argument("cids", nargs="*", metavar="cid", help="only these children")
    parser.add_argument("--workers", type=number, default=4, help="processes (4)")
    parser.add_argument("--per-minute", type=number, default=3000, help="requests a minute, in total (3000)")
    args = parser.parse_args(argv)
    if args.per_minute < args.workers:
        parser.error(f"--per-minute must be {args.workers} or more, one request for each worker")
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Export all children; return the exit status."""
    args = arguments(argv)
    try:
        args.folder.mkdir(parents=True, exist_ok=True)
        with OAuth2(pythonic=True) as falcon:
            # Part of the pickle: the rate of each process, or of all if FALCON_STORE shares it.
            falcon.requests_per_minute = args.per_minute if falcon.shares_limit else args.per_minute // args.workers
            named = args.cids or records(FlightControl(falcon).query_children)
            cids = list(dict.fromkeys(falcon.child(cid).cid for cid in named))  # normalized, each once
            rows = list(export_all(falcon, cids, args.folder, args.workers))
            return report(rows, args.folder / "report.json")
    except (FalconError, OSError) as error:
        print(f"children_processes: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
