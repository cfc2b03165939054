"""What the tests know of each collection: a file each, found by its name."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

COLLECTIONS = {
    path.stem: import_module(f"{__name__}.{path.stem}").COLLECTION
    for path in sorted(Path(__file__).parent.glob("[!_]*.py"))
}
