"""Write the hosts that were not seen for some days to a file: ``job.py --days 30 --to stale.jsonl``.

For cron or a systemd timer. ``--profile`` names the credentials; without it, FALCON_CLIENT_ID and FALCON_CLIENT_SECRET
are read. Scope: *Hosts: Read*. The file appears when it is complete; until then the previous file stays. Log lines are
JSON, on stderr.

Exit status 0: the file is written. 1: the job failed. 2: the command line is wrong. 75: another run is not finished.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from falconlite import FalconError, Hosts
from falconlite import fql as f

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILED, BUSY = 1, 75
"""Exit statuses; 75 is EX_TEMPFAIL of sysexits.h."""

log = logging.getLogger("job")


class JSONLines(logging.Formatter):
    """Formats a record as one line of JSON, with the fields of ``extra={"fields": {...}}``."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        time = datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds")
        line = {"time": time, "level": record.levelname, "logger": record.name, "message": record.getMessage()}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line | getattr(record, "fields", {}))


def write_stale(hosts: Hosts, days: int, to: Path) -> int:
    """Write the hosts that were not seen for *days* to a file of JSON lines; return their number."""
    call = hosts.query_devices_by_filter_combined
    return call.export(to, format="jsonl", filter=f.last_seen < f.days_ago(days)).records


def run(profile: str | None, days: int, to: Path) -> int:
    """Run the job, unless another run has the lock of its file; return the exit status."""
    try:
        with FileLock(f"{to}.lock", timeout=0), Hosts(profile=profile, pythonic=True) as hosts:
            count = write_stale(hosts, days, to)
    except Timeout:  # the system releases the lock of a run that died
        log.warning("another run is not finished", extra={"fields": {"file": str(to)}})
        return BUSY
    except (FalconError, OSError) as error:
        log.error("the job failed", extra={"fields": {"error": str(error)}})  # noqa: TRY400  # no traceback is needed
        return FAILED
    log.info("the job is done", extra={"fields": {"file": str(to), "hosts": count}})
    return 0


def days(given: str) -> int:
    """Parse a number of days."""
    if not (given.isascii() and given.isdecimal() and len(given) < 5 and int(given)):
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 to 9999, not {given!r}")
    return int(given)


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the command line and run the job; return the exit status."""
    parser = argparse.ArgumentParser(description="Write the hosts that were not seen for some days to a file.")
    parser.add_argument("--profile", help="the profile with the credentials")
    parser.add_argument("--days", type=days, default=30, help="days (30)")
    parser.add_argument("--to", type=Path, default=Path("stale.jsonl"), help="the file (stale.jsonl)")
    given = parser.parse_args(argv)
    handler = logging.StreamHandler()
    handler.setFormatter(JSONLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    return run(given.profile, given.days, given.to)


if __name__ == "__main__":
    sys.exit(main())
