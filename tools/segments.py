"""Derive which classes have routes with which first segment: ``python tools/segments.py [--check]``.

The simulator reads the table, so that a call imports the services of its own path and no others.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
PATH = HERE.parent / "src" / "falconlite" / "simulator" / "_segments.py"
HEAD = '''"""The classes that have routes under a segment. Derived by tools/segments.py: run it, do not edit this."""

from __future__ import annotations

SEGMENTS: dict[str, list[str]] = {
'''


def render() -> str:
    """Return the text of the derived file."""
    table: dict[str, set[str]] = {}
    for kind in import_module("index").classes():
        home = f"{kind.__module__.removeprefix('falconlite.')}:{kind.__name__}"
        for operation in kind.operations.values():
            table.setdefault(operation.route.split("/")[1], set()).add(home)
    rows = [f"    {json.dumps(first)}: {json.dumps(sorted(homes))},\n" for first, homes in sorted(table.items())]
    return "".join([HEAD, *rows, "}\n"])


def main() -> int:
    """Write the file if it is out of date, or with ``--check`` only say so."""
    text = render()
    stale = not PATH.exists() or PATH.read_text() != text
    if "--check" in sys.argv[1:]:
        print("out of date: run python tools/segments.py" if stale else "the segments are up to date")
        return int(stale)
    if stale:
        PATH.write_text(text)
        print(f"wrote {PATH.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
