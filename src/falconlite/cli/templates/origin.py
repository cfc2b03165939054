"""Write the requirement by which another program installs this falconlite."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

from falconlite.about import __version__


def requirement(extras: str = "") -> str:
    """Return a line for a file of requirements: by the place that falconlite was installed from, or by its version.

    * *extras* (str): names of extras, separated by commas

    The place is that of ``direct_url.json``, which pip writes for folders, files and repositories, without passwords.
    """
    name = f"falconlite[{extras}]" if extras else "falconlite"
    try:
        found = distribution("falconlite").read_text("direct_url.json")
    except PackageNotFoundError:  # it runs from a folder that is on the path
        found = None
    return f"{name} @ {_place(json.loads(found))}" if found else f"{name}>={__version__}"


def _place(direct: dict[str, Any]) -> str:
    """Return the URL of a ``direct_url.json`` as a requirement needs it."""
    url: str = direct["url"]
    if version := direct.get("vcs_info"):
        url = f"{version['vcs']}+{url}@{version['commit_id']}"
    return f"{url}#subdirectory={direct['subdirectory']}" if "subdirectory" in direct else url
