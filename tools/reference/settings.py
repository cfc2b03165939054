"""Write the table of the settings of constructors: type, default, environment variable, meaning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from falconlite.auth.settings import AuthSettings
from falconlite.operations.describe import short
from falconlite.operations.service import ServiceSettings
from reference.markup import Entry, code, codes, described, table

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS: dict[str, Any] = {
    "Every auth object": AuthSettings,
    "Service classes, in addition": ServiceSettings,
}


def render() -> str:
    """Return the tables of settings."""
    parts = []
    for title, kind in SETTINGS.items():
        parts.append(f"\n## {title}\n")
        rows = list(_rows(kind))
        entry = Entry("-", f"settings of {kind.__name__}", tuple(f"{row[0].strip('`')}; setting" for row in rows))
        parts += [str(entry), table(("Setting", "Type", "Default", "Environment", "Meaning"), rows)]
    return "\n".join(parts)


def _rows(kind: Any) -> Iterator[list[str]]:
    meanings = described(kind.__doc__)
    inherited = set(AuthSettings.__annotations__) if kind is not AuthSettings else set()
    for name, annotation in kind.__annotations__.items():
        if name in inherited:
            continue
        meaning = meanings.get(name, "")
        yield [code(name), code(short(str(annotation))), _default(meaning), codes(_variables(meaning)), meaning]


def _variables(meaning: str) -> list[str]:
    return re.findall(r"FALCON\w+", meaning.replace("\\", ""))


def _default(meaning: str) -> str:
    """Return the default that a meaning names."""
    if found := re.search(r"(`[^`]+`|\"[^\"]+\"|\S+) \(default\)", meaning):
        return found[1]
    found = re.search(r"(?<!the )default (?:is )?(\([^)]*\)|`[^`]*`|[^;,.]+(?:\.\d+)?)", meaning)
    return found[1] if found else ""
