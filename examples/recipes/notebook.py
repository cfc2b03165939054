# %%
"""Hosts and their groups as a pandas DataFrame, in the cells of a notebook: for Jupyter, VS Code and PyCharm.

``python examples/recipes/notebook.py`` runs everything as a program.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pandas as pd

from falconlite import FalconError, HostGroup, Hosts
from falconlite.paging import records

if TYPE_CHECKING:
    from collections.abc import Sequence

DATES = ["first_seen", "last_seen"]
KINDS = ["platform_name", "os_version", "product_type_desc", "status"]
FIELDS = ["device_id", "hostname", *KINDS, *DATES, "groups"]


# %%
def frame(hosts: Hosts, filter: str | None = None) -> pd.DataFrame:
    """Read all hosts, or the hosts that match a filter, one row each, indexed by ``device_id``.

    Dates have a time zone, columns with few values are categories, ``groups`` is a tuple of the names of groups.
    Missing values are NaT or NA.
    """
    names = {group["id"]: group["name"] for group in records(HostGroup(hosts).query_combined_host_groups)}
    found = pd.DataFrame(
        records(hosts.query_devices_by_filter_combined, filter=filter, fields=FIELDS), columns=pd.Index(FIELDS)
    )
    for name in DATES:
        found[name] = pd.to_datetime(found[name], utc=True, format="ISO8601")
    found = found.astype({"device_id": "string", "hostname": "string", **dict.fromkeys(KINDS, "category")})
    ids = (groups if isinstance(groups, list) else [] for groups in found["groups"])
    found["groups"] = pd.Series(
        [tuple(names.get(id, id) for id in of_one) for of_one in ids], found.index, dtype=object
    )
    return found.set_index("device_id")


# %%
def systems(found: pd.DataFrame) -> pd.Series:
    """Count hosts by operating system, the most frequent first."""
    of_each: pd.Series = found["os_version"]
    return of_each.value_counts()


# %%
def unseen(found: pd.DataFrame, days: int, now: datetime) -> pd.Series:
    """Count the hosts of each platform that were not seen for *days* days."""
    of_each: pd.Series = found.loc[found["last_seen"] < now - timedelta(days=days), "platform_name"]
    return of_each.value_counts(sort=False)


# %%
def by_group(found: pd.DataFrame) -> pd.Series:
    """Count the hosts of each group; a host counts in each of its groups."""
    of_each: pd.Series = found["groups"]
    return of_each.explode().value_counts()


# %%
def main(argv: Sequence[str] | None = None) -> int:
    """Print the counts; an argument is a filter. Return the exit status."""
    filter = next(iter(sys.argv[1:] if argv is None else argv), None)
    try:
        with Hosts(pythonic=True) as hosts:
            few = pd.DataFrame(records(hosts.query_devices_by_filter_combined, filter=filter, most=3))  # unchanged
            found = frame(hosts, filter)
    except FalconError as error:
        print(f"notebook: {error}", file=sys.stderr)
        return 1
    print(f"{len(found)} hosts; the API has {len(few.columns)} fields of each")
    print(systems(found).to_string(), end="\n\n")
    print(unseen(found, 30, datetime.now(timezone.utc)).to_string(), end="\n\n")
    print(by_group(found).to_string())
    return 0


# %%
if __name__ == "__main__":
    sys.exit(main())
