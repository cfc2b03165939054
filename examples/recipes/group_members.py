"""List all members of a host group, however many, as JSON lines or IDs, and check the count.

``python examples/recipes/group_members.py Servers --to servers.jsonl`` takes the name of a group or its ID; ``--ids``
writes only device IDs, one a line. Without ``--to``, the output goes to stdout. The file appears when it is complete.
Exit status 1: the count differs from the group's size. 2: reading failed, or the group does not exist.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from falconlite import FalconError, HostGroup
from falconlite.models.hosts import Device
from falconlite.paging import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FIELDS = ["device_id", "hostname", "platform_name", "last_seen"]


def group_of(groups: HostGroup, given: str) -> str:
    """Return the ID of the group with this name or ID; raise ValueError if no group or more than one has it."""
    every = list(records(groups.query_combined_host_groups))
    found = [str(group["id"]) for group in every if given == group["id"]]
    found = found or [str(group["id"]) for group in every if given == group["name"]]
    if not found:
        names = ", ".join(sorted(repr(group["name"]) for group in every)[:20])
        raise ValueError(f"no host group has the name or the ID {given!r}; existing groups: {names or 'none'}")
    if len(found) > 1:
        raise ValueError(f"{len(found)} host groups are named {given!r}: give an ID, {' or '.join(found)}")
    return found[0]


def size(groups: HostGroup, id: str) -> int:
    """Return the number of members of a group."""
    return groups.query_group_members(id=id, limit=1).total


def members(groups: HostGroup, id: str, fields: Sequence[str]) -> Iterator[str]:
    """Yield a line for each member of a group: a JSON object of these fields, or the device ID without fields."""
    if not fields:
        yield from records(groups.query_group_members, id=id)
        return
    for device in records(groups.query_combined_group_members, id=id):
        yield json.dumps({name: device.get(name) for name in fields})


def write(groups: HostGroup, id: str, fields: Sequence[str], file: TextIO) -> tuple[int, range]:
    """Write the members of a group; return their number, and the range of valid numbers, since hosts come and go."""
    count, before = 0, size(groups, id)
    for count, line in enumerate(members(groups, id, fields), 1):  # noqa: B007  # the last value is the count
        file.write(f"{line}\n")
    file.flush()
    after = size(groups, id)
    return count, range(min(before, after), max(before, after) + 1)


@contextmanager
def whole(path: Path | None) -> Iterator[TextIO]:
    """Open stdout, or a draft that replaces the file on success and is deleted otherwise."""
    if path is None:
        yield sys.stdout
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        with draft.open("w", encoding="utf-8") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def fields(given: str) -> list[str]:
    """Parse names of fields of a host."""
    names = [name.strip() for name in given.split(",")]
    if strangers := [name for name in names if name not in Device.model_fields]:
        raise argparse.ArgumentTypeError(f"{strangers[0]!r} is not a field of a host")
    return names


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; wrong values end the program before anything is sent."""
    parser = argparse.ArgumentParser(description="List all members of a host group.")
    parser.add_argument("group", help="the name of a group, or its ID")
    parser.add_argument("--to", type=Path, metavar="FILE", help="write to this file instead of stdout")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--ids", action="store_const", dest="fields", const=[], help="only device IDs")
    what.add_argument("--fields", type=fields, help=f"fields of hosts ({','.join(FIELDS)})")
    parser.set_defaults(fields=FIELDS)
    args = parser.parse_args(argv)
    if args.to and (args.to.is_dir() or not args.to.parent.is_dir()):
        parser.error(f"--to must be a file in an existing folder, not {str(args.to)!r}")
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Write the members; return the exit status."""
    args = arguments(argv)
    try:
        with HostGroup(pythonic=True) as groups:
            id = group_of(groups, args.group)
            with whole(args.to) as file:
                count, right = write(groups, id, args.fields, file)
    except BrokenPipeError:  # the reader of stdout has closed it; keep Python from writing the rest at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except (FalconError, OSError, ValueError) as error:
        print(f"group_members: {error}", file=sys.stderr)
        return 2
    print(f"{count} members of {args.group}", file=sys.stderr)
    if count not in right:
        wanted = str(right.start) if len(right) == 1 else f"from {right.start} to {right.stop - 1}"
        print(f"group_members: the group's own count is {wanted}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
