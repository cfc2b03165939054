"""Read and check the records of the user: from a folder, from memory or from a request."""

from __future__ import annotations

from difflib import get_close_matches
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from falconlite.simulator.fleet.owned import Packer
from falconlite.simulator.given.collections import COLLECTIONS, checked, collection
from falconlite.simulator.given.files import RESOURCES, SUFFIXES, Row, read_body, read_file
from falconlite.simulator.given.given import MEMBER, Given, home_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    Data: TypeAlias = str | PathLike[str] | Mapping[str, Any]
    """A folder, or records by the name of their collection: a list, an API answer, or the path of a file."""


def read(data: Data) -> Given:
    """Read all records. Raise ValueError for an invalid record or a duplicate ID."""
    if isinstance(data, (str, PathLike)):
        return _packed(_of_folder(Path(data)))
    return _packed({collection(name).name: _rows(name, records) for name, records in data.items()})


def read_request(name: str, content: bytes, kind: str) -> Given:
    """Read the records of a request; *kind* is its content type."""
    return _packed({name: read_body(content, kind.lower(), collection(name).types)})


def _packed(rows: Mapping[str, Iterable[Row]]) -> Given:
    found: dict[str, Sequence[Any]] = {}
    for name, given in rows.items():
        records = checked(COLLECTIONS[name], given)
        if name == "hosts":
            packer = Packer()
            found[name] = [packer.pack(_without(row.record, MEMBER), home_of(row.record)) for row in records]
        else:
            found[name] = [dict(row.record) for row in records]
    return Given(**found)


def _without(record: Mapping[str, Any], field: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name != field and value is not None}


def _of_folder(folder: Path) -> dict[str, Iterator[Row]]:
    if not folder.is_dir():
        raise ValueError(f"there is no folder {str(folder)!r} to read records from")
    files: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name in COLLECTIONS:
            files.setdefault(path.name, []).extend(
                each for each in sorted(path.iterdir()) if each.suffix.lower() in SUFFIXES
            )
        elif path.suffix.lower() in SUFFIXES:
            if path.stem not in COLLECTIONS:
                near = get_close_matches(path.stem, COLLECTIONS, 1)
                hint = f"; did you mean {near[0]}{path.suffix}?" if near else ""
                raise ValueError(f"{path}: records are in files named {', '.join(COLLECTIONS)}{hint}")
            files.setdefault(path.stem, []).append(path)
    if not files:
        raise ValueError(
            f"{folder}: there are no records; their files are named {', '.join(COLLECTIONS)} with {', '.join(SUFFIXES)}"
        )
    return {name: _of_files(name, paths) for name, paths in files.items()}


def _of_files(name: str, paths: Iterable[Path]) -> Iterator[Row]:
    for path in paths:
        yield from read_file(path, COLLECTIONS[name].types)


def _rows(name: str, given: Any) -> Iterator[Row]:
    """Yield the records of a collection in memory."""
    if isinstance(given, (str, PathLike)):
        yield from read_file(Path(given), COLLECTIONS[name].types)
        return
    if isinstance(given, dict) and RESOURCES in given:
        given = given[RESOURCES]
    if isinstance(given, (dict, bytes)) or not hasattr(given, "__iter__"):
        raise TypeError(f"data: {name} must be a list of records, not {type(given).__name__}")
    for number, record in enumerate(given, 1):
        if not isinstance(record, dict):
            raise TypeError(f"data: {name}, record {number}: a record must be a dict, not {type(record).__name__}")
        yield Row(record, _at(name, number))


def _at(name: str, number: int) -> Any:
    return lambda: f"{name}, record {number}"
