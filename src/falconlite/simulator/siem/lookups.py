"""Lookup files: upload, download, list, change and delete them, by search domain."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, found, problem
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from falconlite.simulator.question import Question
    from falconlite.simulator.siem.store import Siem

DOMAINS = {"search-all": "all", "investigate_view": "falcon"}
"""Search domains of repositories, where the names differ."""

MEDIA = {"json": "application/json", "csv": "text/csv"}
"""Content type of a file by its extension."""

NAME = Dialect(frozenset(("name",)).__contains__)


def upload(ask: Question, store: Siem) -> Reply:
    """Store a file of a repository, replacing one of the same name. The answer is its ID, as plain text."""
    assert ask.file is not None, "the form was checked"
    if not ask.file.name:
        raise Refused(400, "the file has no name")
    domain = ask.path["repository"]
    store.files.setdefault(DOMAINS.get(domain, domain), {})[ask.file.name] = ask.file.content
    return Reply(content=ask.file.name.encode(), media="text/plain")


def download(ask: Question, store: Siem) -> Reply:
    """Return a file of a repository."""
    domain = ask.path["repository"]
    return _file(store, DOMAINS.get(domain, domain), ask.path["filename"])


def from_package(ask: Question, store: Siem) -> Reply:
    """Refuse a file of a package, because no package is installed."""
    del store
    raise Refused(404, f"there is no package {ask.path['package']}")


def get(ask: Question, store: Siem) -> Reply:
    """Return a file of a search domain."""
    if "filename" not in ask.query:
        raise Refused(400, "missing parameter: filename")
    return _file(store, _domain(ask), ask.query["filename"])


def _domain(ask: Question) -> str:
    return str(ask.body.get("search_domain") or ask.query.get("search_domain") or "all")


def _file(store: Siem, domain: str, name: str) -> Reply:
    content = store.files.get(domain, {}).get(name)
    if content is None:
        raise Refused(404, f"there is no lookup file {name} in {domain}")
    return Reply(content=content, media=MEDIA.get(name.rpartition(".")[2].lower(), "application/octet-stream"))


def names(ask: Question, store: Siem) -> Reply:
    """Find the names of files."""
    files = store.files.get(_domain(ask), {})
    records = search(({"name": name} for name in files), ask.query, NAME, store.clock.time(), sort="name.asc")
    page, offset = slice_of([record["name"] for record in records], ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(records)})


def create(ask: Question, store: Siem) -> Reply:
    """Store a new file of a search domain."""
    assert ask.file is not None, "the form was checked"
    files, name = store.files.setdefault(_domain(ask), {}), ask.body["filename"]
    if name in files:
        raise Refused(400, f"there is a lookup file {name} already")
    files[name] = ask.file.content
    return Reply([name])


def update(ask: Question, store: Siem) -> Reply:
    """Replace the content of a file."""
    assert ask.file is not None, "the form was checked"
    files, name = store.files.get(_domain(ask), {}), ask.body["filename"]
    if name not in files:
        raise Refused(404, f"there is no lookup file {name} in {_domain(ask)}")
    files[name] = ask.file.content
    return Reply([name])


def delete(ask: Question, store: Siem) -> Reply:
    """Delete files by name."""
    files, asked = store.files.get(_domain(ask), {}), list(dict.fromkeys(ask.query["filename"]))
    gone = [name for name in asked if files.pop(name, None) is not None]
    errors = [problem(404, f"there is no lookup file {name} in {_domain(ask)}") for name in asked if name not in gone]
    return found(gone, errors)


def bulk_get(ask: Question, store: Siem) -> Reply:
    """Return files with their contents."""
    files, asked = store.files.get(_domain(ask), {}), list(dict.fromkeys(ask.query["filename"]))
    there = [{"filename": name, "content": files[name].decode("utf-8", "replace")} for name in asked if name in files]
    errors = [problem(404, f"there is no lookup file {name}") for name in asked if name not in files]
    return found(there, errors)


def bulk_put(ask: Question, store: Siem, *, new: bool) -> Reply:
    """Create or replace files; reply with a record for each."""
    files = store.files.setdefault(_domain(ask), {})
    records: list[dict[str, Any]] = []
    errors = []
    for item in ask.body.get("lookup_files") or ():
        name, content = item.get("filename"), item.get("content")
        message = ""
        if not isinstance(name, str) or not isinstance(content, str):
            message = "a lookup file needs filename and content"
        elif (name in files) is new:
            message = f"there is a lookup file {name} already" if new else f"there is no lookup file {name}"
        else:
            files[name] = content.encode()
        records.append({"filename": name, "success": not message, **({"error": message} if message else {})})
        errors += [problem(400 if new else 404, message)] if message else []
    return Reply(records, errors=errors)


def entries(ask: Question, store: Siem) -> Reply:
    """Append rows to a CSV file, or update the rows with the same keys. Rows with new keys are appended."""
    assert ask.file is not None, "the form was checked"
    files, name = store.files.get(_domain(ask), {}), ask.body["filename"]
    if name not in files:
        raise Refused(404, f"there is no lookup file {name} in {_domain(ask)}")
    columns, rows = _table(files[name], name)
    given, more = _table(ask.file.content, "the file")
    if strangers := [column for column in given if column not in columns]:
        raise Refused(400, f"the lookup file has no column {', '.join(strangers)}")
    if ask.body.get("update_mode") == "update":
        key = _key(ask, columns)
        there = {key(row): row for row in rows}
        for row in more:
            if (old := there.get(key(row))) is not None:
                old.update(row)
            else:
                rows.append(row)
    else:
        rows += more
    text = StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    files[name] = text.getvalue().encode()
    return Reply([name])


def _table(content: bytes, name: str) -> tuple[Sequence[str], list[dict[str, str]]]:
    reader = csv.DictReader(StringIO(content.decode("utf-8", "replace")), strict=True)
    try:
        rows = list(reader)
    except csv.Error as error:
        raise Refused(400, f"{name} is not CSV: {error}") from None
    if any(None in row for row in rows):
        raise Refused(400, f"{name} has a row with more values than columns")
    return list(reader.fieldnames or ()), rows


def _key(ask: Question, columns: Sequence[str]) -> Callable[[dict[str, str]], tuple[str, ...]]:
    names = ask.body.get("key_columns") or ""
    keys = [part for part in (names.split(",") if isinstance(names, str) else names) if part]
    if not keys or any(key not in columns for key in keys):
        raise Refused(400, "update needs key_columns: columns of the lookup file")
    fold = str(ask.body.get("ignore_case", "")).lower() == "true"
    return lambda row: tuple((row.get(key) or "").casefold() if fold else row.get(key) or "" for key in keys)
