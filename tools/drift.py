"""Compare what falconlite declares with another description of the API, and list what changed.

    python tools/drift.py                        the installed falconpy
    python tools/drift.py --falconpy PATH        another falconpy: a virtual environment, site-packages or a checkout
    python tools/drift.py --gofalcon PATH        a checkout of gofalcon
    python tools/drift.py --swagger FILE         a Swagger 2 or OpenAPI 3 document

Exit with status 0 if there is no difference, 1 if there is one, and 2 for wrong arguments. Differences in drift.toml
are accepted, each for a reason.
"""

from __future__ import annotations

import argparse
import json
import sys
from fnmatch import fnmatchcase
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from apis import declared, gofalcon, package, swagger
from apis.comparison import Finding, compare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from apis.description import Api

ACCEPTED = Path(__file__).parent / "drift.toml"
SIGNS = {"new": "+", "gone": "-", "different": "~"}
MATCHED = ("group", "operation", "route", "change", "kind", "name", "ours", "theirs")
"""Keys of an accepted difference that are patterns, each for the entry of a finding with this name."""


class Accepted(NamedTuple):
    """A difference that is intended."""

    reason: str
    patterns: dict[str, str]
    source: str = ""
    """"falconpy", "gofalcon" or "swagger"; empty for all."""

    def covers(self, finding: Finding, source: str) -> bool:
        """Return whether a finding is this difference."""
        return self.source in {"", source} and all(
            fnmatchcase(getattr(finding, key), pattern) for key, pattern in self.patterns.items()
        )


def accepted(path: Path) -> list[Accepted]:
    """Return the accepted differences of a file; exit with a message if one has no reason or an unknown key."""
    found = []
    for number, row in enumerate(_toml(path.read_text(encoding="utf-8")).get("accepted", []), 1):
        unknown = row.keys() - {"reason", "source", *MATCHED}
        patterns = {key: row[key] for key in MATCHED if key in row}
        if unknown or not row.get("reason") or not patterns:
            wrong = f"unknown {', '.join(sorted(unknown))}" if unknown else "a reason and a pattern are needed"
            raise SystemExit(f"{path}: accepted difference {number}: {wrong}")
        found.append(Accepted(row["reason"], patterns, row.get("source", "")))
    return found


def _toml(text: str) -> dict[str, Any]:
    """Parse TOML; Python 3.10 has no parser for it, but pytest installs one there."""
    name = "tomllib" if sys.version_info >= (3, 11) else "tomli"
    parsed: dict[str, Any] = import_module(name).loads(text)
    return parsed


def falconlite() -> Api:
    """Return what falconlite declares: its public classes that have operations, under each of their names."""
    sdk = import_module("falconlite")
    found = {name: getattr(sdk, name) for name in sdk.__all__}
    kinds = {n: kind for n, kind in found.items() if isinstance(kind, type) and getattr(kind, "operations", None)}
    whole = declared.read(kinds)
    classes = {name: names for name, names in (whole.classes or {}).items() if issubclass(kinds[name], sdk.Service)}
    return whole._replace(classes=classes)


def matching(findings: Iterable[Finding], patterns: Sequence[str]) -> list[Finding]:
    """Return the findings whose class, operation, route, kind or change matches one of the patterns, if any."""
    return [
        one
        for one in findings
        if not patterns
        or any(
            fnmatchcase(text, pattern)
            for pattern in patterns
            for text in (one.group, one.operation, one.route, one.kind, one.change)
        )
    ]


def report(source: str, findings: Sequence[Finding], dropped: int, unused: Sequence[Accepted]) -> Iterator[str]:
    """Yield the lines that people read: class by class, operation by operation."""
    for group, of_group in groupby(findings, key=lambda one: one.group):
        yield group
        for (operation, route), of_operation in groupby(of_group, key=lambda one: (one.operation, one.route)):
            rows = list(of_operation)
            if operation and not (len(rows) == 1 and rows[0].kind == "operation"):
                yield f"  {operation}  {route}"
            indent = "  " if len(rows) == 1 and rows[0].kind == "operation" else "    " if operation else "  "
            yield from (f"{indent}{_line(row)}" for row in rows)
        yield ""
    counts = {change: sum(one.change == change for one in findings) for change in SIGNS}
    summary = ", ".join(f"{count} {change}" for change, count in counts.items() if count) or "no difference"
    yield f"falconlite and {source}: {summary}" + (f"; {dropped} accepted" if dropped else "")
    for one in unused:
        yield f"accepted, but no longer found: {one.patterns} ({one.reason})"


def _line(finding: Finding) -> str:
    if finding.change == "different":
        sides = [f"falconlite {finding.ours}" if finding.ours else "", finding.theirs and f"now {finding.theirs}"]
        detail = "; ".join(filter(None, sides))
    else:
        detail = finding.ours or finding.theirs
    shown = detail if detail != finding.name else ""
    return f"{SIGNS[finding.change]} {finding.kind} {finding.name}" + (f": {shown}" if shown else "")


def as_json(source: str, findings: Sequence[Finding], dropped: int, unused: Sequence[Accepted]) -> str:
    """Return the report for programs."""
    counts: dict[str, dict[str, int]] = {}
    for one in findings:
        of_kind = counts.setdefault(one.kind, {})
        of_kind[one.change] = of_kind.get(one.change, 0) + 1
    rows = [one._asdict() for one in findings]
    stale = [{**one.patterns, "reason": one.reason} for one in unused]
    whole = {"source": source, "findings": rows, "counts": counts, "accepted": dropped, "unused": stale}
    return json.dumps(whole, indent=1)


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description="Compare what falconlite declares with falconpy, gofalcon or a Swagger document.",
        epilog="Exit status: 0 without differences, 1 with some.",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--falconpy", metavar="PATH", help="environment or folder with falconpy (the installed)")
    source.add_argument("--gofalcon", metavar="PATH", type=Path, help="checkout of gofalcon")
    source.add_argument("--swagger", metavar="FILE", type=Path, help="Swagger 2 or OpenAPI 3 document, JSON or YAML")
    parser.add_argument(
        "--only",
        metavar="PATTERN",
        action="append",
        default=[],
        help="show only this class, operation ID, route or kind: Hosts, '* /devices/*', choices; repeatable",
    )
    parser.add_argument("--accepted", metavar="FILE", type=Path, default=ACCEPTED, help="accepted differences, in TOML")
    parser.add_argument("--all", action="store_true", help="show accepted differences too")
    parser.add_argument("--json", action="store_true", help="write JSON")
    return parser.parse_args(arguments)


def described(given: argparse.Namespace) -> tuple[str, Api]:
    """Return the kind of the source that the command line names, and what it says."""
    if given.gofalcon:
        return "gofalcon", gofalcon.read(given.gofalcon)
    if given.swagger:
        return "swagger", swagger.read(swagger.load(given.swagger), str(given.swagger))
    return "falconpy", package.read(given.falconpy)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the differences; return 1 if there are any."""
    given = options(arguments)
    intended = [] if given.all else accepted(given.accepted)
    source, theirs = described(given)
    every = compare(falconlite(), theirs)
    chosen = matching(every, given.only)
    findings = [one for one in chosen if not any(row.covers(one, source) for row in intended)]
    # other sources may still need an entry without a source
    unused = [row for row in intended if row.source == source and not any(row.covers(one, source) for one in every)]
    write = as_json if given.json else lambda *report_of: "\n".join(report(*report_of))
    print(write(theirs.name, findings, len(chosen) - len(findings), unused))
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())
