"""Check the built site: every link leads to a page and an anchor, and no page loads anything from another host.

    python tools/site_check.py build/docs/1.2 --versions build/docs

``--versions`` writes ``versions.json`` into a folder: the pages offer the versions that stand beside each other there.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

INVENTORY = "objects.inv"
"""Sphinx writes this file into the folder of every site."""
LOADED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}
"""Elements that load something, and the attribute with its address."""


@dataclass
class Page(HTMLParser):
    """What a page holds: the anchors, the links, what it loads, where it begins if not at its own address."""

    path: Path
    anchors: Counter[str] = field(default_factory=Counter)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    base: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.anchors[given["id"]] += 1
        if tag == "base":
            self.base = given["href"]
        elif tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in LOADED and given.get("rel") != "canonical" and LOADED[tag] in given:
            self.loads.append(given[LOADED[tag]])


def main(root: Path) -> int:
    """Check a site and return the exit status."""
    pages = {path: Page(path) for path in _pages_of(root)}
    faults = sorted({fault for page in pages.values() for fault in _faults(root, page, pages)})
    links = sum(len(page.links) for page in pages.values())
    print(*faults, f"{len(pages)} pages, {links} links, {len(faults)} faults", sep="\n")
    return bool(faults) or not pages


def write_versions(top: Path) -> None:
    """List the sites in a folder and in those below it, the newest first."""
    folders = sorted((path.parent.name for path in top.glob(f"*/{INVENTORY}")), key=_order, reverse=True)
    here = [{"name": f"{_version(top)} (latest)", "folder": ""}] if (top / INVENTORY).exists() else []
    versions = [*here, *({"name": folder, "folder": folder} for folder in folders)]
    (top / "versions.json").write_text(json.dumps(versions, indent=1) + "\n", encoding="utf-8")


def _order(folder: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (-1, part) for part in folder.split(".")]


def _version(site: Path) -> str:
    """Read the version of a site from its inventory, whose first lines are text."""
    lines = (site / INVENTORY).read_bytes().split(b"\n", 3)
    return lines[2].decode().removeprefix("# Version: ")


def _pages_of(root: Path) -> list[Path]:
    """Return the pages of a site, without those of other versions in folders below it."""
    others = [path.parent for path in root.glob(f"*/{INVENTORY}")]
    pages = (path for path in root.rglob("*.html") if not any(path.is_relative_to(other) for other in others))
    return sorted(path for path in pages if "_static" not in path.relative_to(root).parts)


def _faults(root: Path, page: Page, pages: dict[Path, Page]) -> Iterator[str]:
    name = page.path.relative_to(root)
    for anchor, count in page.anchors.items():
        if count > 1:
            yield f"{name}: {count} elements have the ID {anchor}"
    for address in page.loads:
        if urlsplit(address).netloc:
            yield f"{name}: loads {address} from another host"
        elif not address.startswith("data:") and not _target(root, page, address).exists():
            yield f"{name}: loads {address}, which does not exist"
    for link in page.links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        target = _target(root, page, link)
        if target.is_dir():
            target /= "index.html"
        anchor = unquote(parts.fragment)
        if not target.exists():
            yield f"{name}: {link} leads to no page"
        elif anchor and target in pages and anchor not in pages[target].anchors:
            yield f"{name}: {link} leads to no anchor"


def _target(root: Path, page: Page, address: str) -> Path:
    """Return the file of an address on a page."""
    path = unquote(urlsplit(address).path)
    if page.base and not path.startswith("/"):
        return (root / path).resolve() if path else root / "index.html"
    return (page.path.parent / path).resolve() if path else page.path


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("site", type=Path)
    arguments.add_argument("--versions", type=Path)
    given = arguments.parse_args()
    if given.versions:
        write_versions(given.versions)
    sys.exit(main(given.site.resolve()))
