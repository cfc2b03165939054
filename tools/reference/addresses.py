"""Find the page of an operation in CrowdStrike's API reference, by falconpy's docstring of the operation.

The address holds a name for the group of the operation, which no declaration has, so it cannot be derived.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, files

ADDRESS = re.compile(r"https://assets\.falcon\.crowdstrike\.com/support/api/swagger\.html#/[^/\s]+/([^\s/\"]+)")


def of(id: str) -> str:
    """Return the address of an operation; empty if falconpy does not have it."""
    return _addresses().get(id, "")


@cache
def _addresses() -> dict[str, str]:
    try:
        paths = files("crowdstrike-falconpy") or []
    except PackageNotFoundError:
        raise SystemExit("the reference needs crowdstrike-falconpy, of the dependency group docs") from None
    found: dict[str, str] = {}
    for path in paths:
        if path.parent.name == "falconpy" and path.suffix == ".py":
            for match in ADDRESS.finditer(path.read_text(encoding="utf-8")):
                found.setdefault(match[1], match[0])
    return found
