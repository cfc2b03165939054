"""Find hosts that were not seen for some days, hide them, and restore exactly the hidden ones.

``stale_sensors.py --days 60`` only shows them. ``--hide hidden.jsonl`` hides them and writes a line for each hidden
host to that file; ``--undo hidden.jsonl`` restores those. ``hidden.jsonl.pending`` holds the running batch: after an
interrupted run, the next run and the undo check its outcome. Run only one at a time for each file.

Exit status 1: some hosts are not in the wanted state. 2: the program failed. The reason is on stderr.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from falconlite import FalconError, Hosts
from falconlite import fql as f

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

BATCH = 400
"""Hosts hidden between two writes to the file: four concurrent calls."""

SHOWN = 10
"""Hosts that a dry run shows."""


def stale(hosts: Hosts, days: int, more: str | None = None) -> list[dict[str, Any]]:
    """Find hosts that were last seen more than *days* days ago by the API's clock, those unseen longest first."""
    conditions = [hosts.F.last_seen < f.days_ago(days), *([f.raw(more)] if more else [])]
    return list(hosts.iter_devices(f.all_of(conditions), fields=["hostname", "last_seen"], sort="last_seen.asc"))


def show(devices: Sequence[Mapping[str, Any]]) -> None:
    """Print the first hosts; unprintable characters in their names are replaced."""
    for device in devices[:SHOWN]:
        line = f"  {device['device_id']}  {device.get('last_seen') or '-'}  {device.get('hostname') or '-'}"
        print("".join(c if c.isprintable() else "?" for c in line))
    if len(devices) > SHOWN:
        print(f"  and {len(devices) - SHOWN} more")


def lines(path: Path) -> list[dict[str, Any]]:
    """Read the hosts of a file, each once; raise ValueError if a line is invalid or incomplete."""
    found: dict[str, dict[str, Any]] = {}
    for number, line in enumerate(path.read_bytes().splitlines(keepends=True), 1):
        try:
            device = json.loads(line)
            id = device["device_id"]
        except (ValueError, LookupError, TypeError):
            device, id = {}, None
        if not (isinstance(id, str) and re.fullmatch("[0-9a-f]{32}", id) and line.endswith(b"\n")):
            raise ValueError(f"{path}: line {number} is not a host, or is incomplete; nothing was changed")
        found[id] = device
    return list(found.values())


def write(path: Path, devices: Iterable[Mapping[str, Any]], mode: str) -> None:
    """Write a line for each host, and sync it to the disk."""
    with path.open(mode) as file:
        file.write("".join(f"{json.dumps(device)}\n" for device in devices).encode())
        file.flush()
        os.fsync(file.fileno())


def beside(log: Path, ending: str = ".pending") -> Path:
    """Return the path of the file that holds the running batch."""
    return log.with_name(log.name + ending)


def settle(hosts: Hosts, log: Path) -> None:
    """After an interrupted run, find out which hosts of its last batch are hidden, and write them to the file too."""
    pending = beside(log)
    if not pending.exists():
        return
    with log.open("ab+") as file:  # the last line may be incomplete; its host is in the batch
        file.seek(0)
        file.truncate(file.read().rfind(b"\n") + 1)
    noted = {device["device_id"] for device in lines(log)}
    hidden = set(hosts.query_hidden_devices.records()) - noted
    write(log, [device for device in lines(pending) if device["device_id"] in hidden], "ab")
    pending.unlink()


def hide(hosts: Hosts, devices: Sequence[Mapping[str, Any]], log: Path) -> tuple[int, dict[str, str]]:
    """Hide hosts, batch by batch; return the number hidden and the errors of others. The rest was not tried."""
    write(log, [], "ab")
    settle(hosts, log)
    lines(log)  # do not append to another or a damaged file
    count, failed, draft = 0, dict[str, str](), beside(log, ".draft")
    for start in range(0, len(devices), BATCH):
        batch = {device["device_id"]: device for device in devices[start : start + BATCH]}
        write(draft, batch.values(), "wb")
        draft.replace(beside(log))
        report = hosts.perform_action.bulk(action_name="hide_host", ids=list(batch))
        done = set(report.done)
        if report.failed:  # without an answer, the action may have taken effect
            done.update(report.failed.keys() & set(hosts.query_hidden_devices.records()))
        write(log, [device for id, device in batch.items() if id in done], "ab")
        beside(log).unlink()
        count += len(done)
        failed.update({id: str(error) for id, error in report.failed.items() if id not in done})
        if report.ended or not done:  # the next batch would fail too
            print(f"stopped: {report.ended or 'no host of a whole batch could be hidden'}", file=sys.stderr)
            break
    return count, failed


def tell(what: str, wanted: int, done: int, failed: Mapping[str, object]) -> int:
    """Print the counts and the errors; return the exit status."""
    print(f"{done} of {wanted} hosts {what}, {len(failed)} failed, {wanted - done - len(failed)} not tried")
    for id, why in failed.items():
        print(f"{id}: {why}", file=sys.stderr)
    return 0 if done == wanted else 1


def restore(hosts: Hosts, log: Path) -> int:
    """Restore the hosts of a file that are still hidden; return the exit status. It can be run again."""
    settle(hosts, log)
    ids = [device["device_id"] for device in lines(log)]
    hidden = set(hosts.query_hidden_devices.records()) if ids else set[str]()
    report = hosts.perform_action.bulk(action_name="unhide_host", ids=[id for id in ids if id in hidden])
    if len(report) < len(ids):
        print(f"{len(ids) - len(report)} of {len(ids)} hosts are no longer hidden")
    if report.ended:
        print(f"stopped: {report.ended}", file=sys.stderr)
    return tell("restored", len(report), len(report.done), report.failed)


def days(text: str) -> int:
    """Parse a number of days."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 36_500):
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 to 36500, not {text!r}")
    return int(text)


def undo_options(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that select the action on the hosts found."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--hide", type=Path, metavar="FILE", help="hide them, and append each hidden host to this file")
    what.add_argument("--undo", type=Path, metavar="FILE", help="restore the hosts of this file")


def main(argv: Sequence[str] | None = None) -> int:
    """Show stale hosts, hide or restore them; return the exit status."""
    parser = argparse.ArgumentParser(description="Hide hosts not seen for some days. By default, only show them.")
    parser.add_argument("--days", type=days, default=30, help="how long a host was not seen (30)")
    parser.add_argument("--filter", help="only hosts that also match this filter (FQL)")
    undo_options(parser)
    args = parser.parse_args(argv)
    try:
        with Hosts(pythonic=True) as hosts:
            if args.undo:
                return restore(hosts, args.undo)
            devices = stale(hosts, args.days, args.filter)
            print(f"{len(devices)} hosts were not seen for {args.days} days")
            if args.hide:
                return tell("hidden", len(devices), *hide(hosts, devices, args.hide))
            show(devices)
            print("nothing was changed: --hide FILE hides them")
    except (FalconError, OSError, ValueError) as error:
        print(f"stale_sensors: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
