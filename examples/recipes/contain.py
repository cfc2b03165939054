"""Contain or release hosts, and wait for the result: ``contain.py <AID>...`` or ``contain.py --filter <FQL>``.

A host that is offline stays pending until it is online again. The wait ends after ``--timeout`` seconds; the API then
completes the action later. ``--lift`` releases, ``--dry-run`` prints the number of hosts.

Exit status 1: some hosts are pending or failed, or there are none; each is named. 2: the program failed.
"""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, NamedTuple

from falconlite import APIError, Conflict, FalconError, Hosts, RateLimited

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.services.hosts import HostAction


class Way(NamedTuple):
    """One of the two actions, with the status of a host before and after it."""

    action: HostAction
    start: str
    goal: str


CONTAIN, LIFT = Way("contain", "normal", "contained"), Way("lift_containment", "contained", "normal")


class Report(NamedTuple):
    """The outcome. Each host is in one of these dicts, by ID, with its status or the error."""

    done: dict[str, str]
    pending: dict[str, str]
    failed: dict[str, str]


def change(hosts: Hosts, way: Way, ids: Sequence[str], *, timeout: float, pause: float) -> Report:
    """Request the action, then check every *pause* seconds until all hosts have the new status, or *timeout* is over.

    If a request got no answer, 429s only, or a 409 because of the host's state, it is repeated while the host still has
    its old status.
    """
    clock = hosts.auth_object.clock
    ends = clock.monotonic() + timeout
    report, unclear = Report({}, dict.fromkeys(ids, ""), {}), dict.fromkeys(ids, "")
    to_ask = list(report.pending)
    while True:
        asked = hosts.perform_action.bulk(action_name=way.action, ids=to_ask)
        for id in asked.done:
            del unclear[id]
        for id in asked.left:
            error = asked.failed.get(id)
            unclear[id] = str(error or f"not tried: {asked.ended}")
            refused = isinstance(error, APIError) and 300 <= error.code < 500
            if error is None or (refused and not isinstance(error, (Conflict, RateLimited))):
                report.failed[id] = unclear.pop(id)
                del report.pending[id]
        seen = hosts.get_device_details.bulk(ids=list(report.pending))
        report.pending.update({id: f"cannot be read: {error}" for id, error in seen.failed.items()})
        for device in seen.resources:
            id, status = device["device_id"], str(device.get("status"))
            report.pending[id] = status
            if status == way.goal:
                report.done[id] = report.pending.pop(id)
        left = ends - clock.monotonic()
        if not report.pending or left <= 0 or seen.ended:
            break
        clock.sleep(min(pause, left))
        to_ask = [id for id in unclear if report.pending.get(id) == way.start]
    for id in [id for id, status in report.pending.items() if status == way.start and id in unclear]:
        report.failed[id] = unclear[id]
        del report.pending[id]
    return report


def tell(report: Report, way: Way) -> int:
    """Print the report; return the exit status."""
    total = sum(map(len, report))
    print(f"{len(report.done)} of {total} hosts {way.goal}, {len(report.pending)} pending, {len(report.failed)} failed")
    for what in ("pending", "failed"):
        for id, why in getattr(report, what).items():
            print(f"{what}: {id}: {why}")
    return 1 if report.pending or report.failed or not total else 0


def aid(text: str) -> str:
    """Parse an agent ID."""
    if not re.fullmatch("[0-9a-f]{32}", text.lower()):
        raise argparse.ArgumentTypeError(f"expected an agent ID of 32 hexadecimal digits, not {text!r}")
    return text.lower()


def seconds(text: str) -> int:
    """Parse a number of seconds."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 86_400):
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 to 86400, not {text!r}")
    return int(text)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; wrong values end the program before anything is sent."""
    parser = argparse.ArgumentParser(description="Contain or release hosts, and wait for the result.")
    parser.add_argument("ids", nargs="*", type=aid, metavar="AID", help="the agent IDs of the hosts")
    parser.add_argument("--filter", help="the hosts that this filter finds (FQL), instead of agent IDs")
    parser.add_argument("--lift", action="store_true", help="release them")
    parser.add_argument("--at-most", type=int, default=100, help="do nothing if a filter finds more hosts (100)")
    parser.add_argument("--timeout", type=seconds, default=600, help="seconds to wait for them (600)")
    parser.add_argument("--pause", type=seconds, default=10, help="seconds between two checks (10)")
    parser.add_argument("--dry-run", action="store_true", help="change nothing")
    args = parser.parse_args(argv)
    if bool(args.ids) == bool(args.filter):
        parser.error("give either agent IDs or --filter")
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Contain or release hosts; return the exit status."""
    args = arguments(argv)
    way = LIFT if args.lift else CONTAIN
    try:
        with Hosts(pythonic=True) as hosts:
            ids: list[str] = args.ids or list(hosts.query_devices_by_filter.records(filter=args.filter))
            if args.filter and len(ids) > args.at_most:
                print(f"contain: the filter finds {len(ids)} hosts; --at-most {len(ids)} allows that", file=sys.stderr)
                return 2
            if args.dry_run:
                print(f"{len(set(ids))} hosts would be {way.goal}; nothing was changed")
                return 0
            return tell(change(hosts, way, ids, timeout=args.timeout, pause=args.pause), way)
    except (FalconError, ValueError) as error:
        print(f"contain: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
