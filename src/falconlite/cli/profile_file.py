"""Change the file of profiles: add, replace or remove one. The rest of the file, comments included, stays unchanged."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import Failure
from falconlite.cli.status import Status
from falconlite.exporting.complete import PRIVATE, replacing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tomlkit import TOMLDocument


def path() -> Path:
    """Return the path of the file of profiles."""
    from falconlite.auth.providers.profiles import profiles_file

    return Path(profiles_file())


def put(name: str, table: Mapping[str, str]) -> None:
    """Add a profile, or replace the one of that name.

    Raise InvalidCredentialFormat if the present file cannot be trusted or understood, OSError if it cannot be written.
    """
    import tomlkit

    document = _present()
    found = document.get(name)
    if found is None:
        text = document.as_string()
        if text.strip() and not text.endswith("\n\n"):
            document.add(tomlkit.nl())
        found = tomlkit.table()
        document.add(name, found)
    if not isinstance(found, MutableMapping):
        raise Failure(f"{path()} has a {name} that is no profile: edit it by hand, or use another name", Status.OUTPUT)
    for key in [key for key in found if key not in table]:
        del found[key]
    for key, value in table.items():
        found[key] = value
    _write(document, name, table)


def remove(name: str) -> None:
    """Remove a profile. Raise the errors of ``put``."""
    document = _present()
    document.remove(name)
    _write(document, name, None)


def _present() -> TOMLDocument:
    """Return the present file, checked; an empty document if it does not exist."""
    import tomlkit

    from falconlite.auth.providers.profiles import load

    file = path()
    if not os.path.lexists(file):
        return tomlkit.document()
    load(str(file))
    return tomlkit.parse(file.read_text(encoding="utf-8"))


def _write(document: TOMLDocument, name: str, table: Mapping[str, str] | None) -> None:
    """Replace the file in one step, with mode 0600. The target of a link is replaced, not the link."""
    import tomlkit

    text = document.as_string()
    file = Path(os.path.realpath(path()))
    before = tomlkit.parse(file.read_text(encoding="utf-8")).unwrap() if file.exists() else {}
    wanted: dict[str, Any] = {key: value for key, value in before.items() if key != name}
    if table is not None:
        wanted[name] = dict(table)
    if tomlkit.parse(text).unwrap() != wanted:
        raise Failure(f"{file} has a form that cannot be changed safely: edit it by hand", Status.OUTPUT)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with replacing(file, PRIVATE) as draft, draft.open("w", encoding="utf-8", newline="") as out:
        out.write(text)
