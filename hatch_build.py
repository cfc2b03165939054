"""Metadata that depends on where the project is published: run by hatchling at each build.

The only input is the environment variable ``FALCONLITE_URL``, the address of the repository, for example
``https://git.example/falconlite/falconlite``. The release workflow sets it. A build without it has no addresses, and
the relative links of its long description are plain text: outside of the repository they would be dead.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

URL = "FALCONLITE_URL"
PLACES = {
    "Homepage": "",
    "Documentation": "/blob/v{version}/docs/index.md",
    "Changelog": "/blob/v{version}/CHANGELOG.md",
    "Issues": "/issues",
    "Security": "/security/policy",
    "Source": "",
}
"""The addresses in the metadata, below that of the repository."""

CODE = re.compile(r"(^ *```.*?^ *```$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(!?)\[((?:[^\[\]]|!\[[^\]]*\]\([^)\s]*\))*)\]\(([^)\s]+)\)")


class CustomMetadataHook(MetadataHookInterface):
    """Set the long description and the addresses of the project."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add ``readme`` and ``urls`` to the table ``project``, unless they come from the PKG-INFO of an sdist."""
        url, version = os.environ.get(URL, "").rstrip("/"), metadata["version"]
        if "readme" in metadata:  # the wheel of an sdist has the metadata of the sdist
            metadata.setdefault("urls", {})
            return
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": with_links(text, url, version)}
        metadata["urls"] = {name: url + place.format(version=version) for name, place in PLACES.items()} if url else {}


def with_links(text: str, url: str, version: str) -> str:
    """Return Markdown whose relative links lead to the tag of this version, or are plain text if *url* is empty."""

    def absolute(found: re.Match[str]) -> str:
        image, label, target = found.groups()
        label = LINK.sub(absolute, label)  # an image in a link
        if re.match(r"[a-z]+:", target):
            return f"{image}[{label}]({target})"
        if not url:
            return label
        path = f"README.md{target}" if target.startswith("#") else target
        return f"{image}[{label}]({url}/{'raw' if image else 'blob'}/v{version}/{path})"

    # A link's label may contain code, so code is taken out before links are looked for, and put back after.
    code: list[str] = []

    def keep(found: re.Match[str]) -> str:
        code.append(found[0])
        return f"\0{len(code) - 1}\0"

    return re.sub(r"\0(\d+)\0", lambda found: code[int(found[1])], LINK.sub(absolute, CODE.sub(keep, text)))
