"""Add grouping tags to the hosts of a filter, or remove them, only where that changes something.

``tag_hosts.py add web prod --filter "platform_name:'Linux'"`` shows the affected hosts; ``--apply`` changes them. The
prefix FalconGroupingTags/ is added to tags. Tags of the sensor's installer (SensorGroupingTags/) are not changed.

Exit status 1: some hosts failed, each is named on stderr. 2: the program failed; the reason is on stderr.
"""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, Any

from falconlite import FalconError, Hosts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.services.hosts import TagAction

PREFIX = "FalconGroupingTags/"

SHOWN = 10
"""Hosts that a dry run shows."""


def to_change(hosts: Hosts, filter: str, action: TagAction, tags: Sequence[str]) -> tuple[int, dict[str, Any]]:
    """Return the number of hosts found, and the names, by ID, of those that lack a tag (add) or have one (remove)."""
    count, wanted = 0, dict[str, Any]()
    for device in hosts.iter_devices(filter, fields=["hostname", "tags"]):
        count += 1
        has = set(device.get("tags") or ())
        if not has.issuperset(tags) if action == "add" else not has.isdisjoint(tags):
            wanted[device["device_id"]] = device.get("hostname")
    return count, wanted


def line(id: str, name: object) -> str:
    """Format a host; unprintable characters in its name are replaced."""
    return "".join(c if c.isprintable() else "?" for c in f"{id} {name or '-'}")


def apply(hosts: Hosts, action: TagAction, tags: Sequence[str], wanted: Mapping[str, Any]) -> int:
    """Tag the hosts; return the exit status."""
    report = hosts.update_device_tags.bulk(action_name=action, ids=list(wanted), tags=tags)
    print(f"{len(report.done)} of {len(report)} done, {len(report.failed)} failed, {len(report.not_tried)} not tried")
    for id, error in report.failed.items():
        print(f"{line(id, wanted[id])}: {error}", file=sys.stderr)
    if report.ended:
        print(f"stopped: {report.ended}", file=sys.stderr)
    return 0 if report.ok else 1


def tag(text: str) -> str:
    """Parse a grouping tag, and add its prefix."""
    name = text.removeprefix(PREFIX)
    if not re.fullmatch(r"[\w/-]{1,200}", name, re.ASCII) or name.startswith("SensorGroupingTags/"):
        raise argparse.ArgumentTypeError(f"a grouping tag must be letters, digits and _ - /, not {text!r}")
    return f"{PREFIX}{name}"


def main(argv: Sequence[str] | None = None) -> int:
    """Show the hosts to be tagged, or tag them; return the exit status."""
    parser = argparse.ArgumentParser(description="Add grouping tags to hosts, or remove them.")
    parser.add_argument("action", choices=["add", "remove"])
    parser.add_argument("tags", nargs="+", type=tag, metavar="TAG", help="up to 50")
    parser.add_argument("--filter", required=True, help="which hosts (FQL)")
    parser.add_argument("--apply", action="store_true", help="change the tags; default: change nothing")
    args = parser.parse_args(argv)
    if not args.filter.strip() or len(args.tags) > 50:
        parser.error("expected a filter that is not empty, and at most 50 tags")
    try:
        with Hosts(pythonic=True) as hosts:
            count, wanted = to_change(hosts, args.filter, args.action, args.tags)
            preposition = "to" if args.action == "add" else "from"
            print(f"{args.action} {', '.join(args.tags)} {preposition} {len(wanted)} of the {count} hosts found")
            if args.apply:
                return apply(hosts, args.action, args.tags, wanted)
            for id in list(wanted)[:SHOWN]:
                print(f"  {line(id, wanted[id])}")
            print("nothing was changed: --apply changes the tags")
    except (FalconError, ValueError) as error:
        print(f"tag_hosts: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
