"""Say which packages a feature needs that are not installed."""

from __future__ import annotations

import re
import sys


def needs(feature: str, package: str, extra: str) -> str:
    """Return an error message: *feature* needs *package*, of *extra*, and the command that installs the whole extra.

    The command names the packages, with the oldest tested versions, so it works however falconlite was installed. The
    names come from the metadata of the installed falconlite; without metadata, the command names only *package*.
    """
    named = " ".join(f"'{requirement}'" for requirement in requirements(extra)) or package
    return f"{feature} needs {package}, of the extra {extra}: pip install {named}"


def requirements(extra: str) -> list[str]:
    """Return the requirements of an extra on this Python, as in ``["redis>=5.2.1"]``; empty without metadata."""
    from importlib.metadata import PackageNotFoundError, requires  # late: 20 ms

    try:
        rows = requires("falconlite") or []
    except PackageNotFoundError:
        return []
    found = []
    for row in rows:
        requirement, _, marker = row.partition(";")
        before = re.search(r"python_version < '3\.(\d+)'", marker.replace('"', "'"))
        if f"extra == '{extra}'" in marker.replace('"', "'") and (not before or sys.version_info < (3, int(before[1]))):
            found.append(requirement.strip())
    return found
