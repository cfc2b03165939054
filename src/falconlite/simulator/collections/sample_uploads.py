"""Samples and archives: upload, download and delete them, and extract the files of an archive."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.samples import zips
from falconlite.simulator.samples.vault import Vault
from falconlite.simulator.samples.verdicts import type_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.simulator.forms import Uploaded
    from falconlite.simulator.question import Question
    from falconlite.simulator.samples.vault import Row

POWERED_BY = "sample-store-api"
"""A guess."""

LEVEL = "modelled"

TAKES = 3.0
"""Seconds until an archive has been read, or its files extracted."""


class Store(Vault):
    """Samples, archives and analyses, shared by four collections."""


def absent(kind: str, ids: Sequence[str], status: int = 400) -> Reply:
    """Reply to a call for something that does not exist. The API documents a 404 for some of these routes only."""
    return Reply((), status, missing(kind, ids))


def _file(ask: Question) -> Uploaded:
    if ask.file is None or not ask.file.content:
        raise Refused(400, "the file is empty")
    return ask.file


# Samples


def upload(ask: Question) -> Reply:
    """Store a sample."""
    vault, content, name = ask.tenant.store(Store), _file(ask).content, ask.body["file_name"]
    more = {"comment": ask.body.get("comment", ""), "confidential": ask.body.get("is_confidential", True)}
    return Reply([{"sha256": vault.keep(content, name, ask.actor, **more), "file_name": name}])


def download(ask: Question) -> Reply:
    """Return a sample, or a zip archive of it with a password."""
    vault, (id, *_) = ask.tenant.store(Store), ask.query["ids"]
    content = vault.content(id)
    if content is None:
        return absent("sample", [id], 404)
    if ask.query.get("password_protected", False):
        content = zips.locked(id.lower(), content)
    return Reply(content=content)


def delete(ask: Question) -> Reply:
    """Delete a sample."""
    vault, (id, *_) = ask.tenant.store(Store), ask.query["ids"]
    if vault.samples.pop(id.lower(), None) is None:
        return absent("sample", [id], 404)
    return Reply([id], affected=1)


def query(ask: Question) -> Reply:
    """Return which of the samples exist."""
    vault = ask.tenant.store(Store)
    return Reply([id for id in ask.body.get("sha256s", ()) if id.lower() in vault.samples])


# Archives


def _shown(vault: Vault, row: Row, *, files: bool) -> dict[str, Any]:
    over = row["time"] + TAKES <= vault.now
    shown = {
        "sha256": row["sha256"],
        "name": row["name"],
        "size": row["size"],
        "mime_type": row["mime_type"],
        "status": ("error" if row["error"] else "done") if over else "created",
        "upload_timestamp": vault.stamp(row["time"]),
    }
    if over and row["error"]:
        shown["error"] = row["error"]
    return shown | {"files": list(row["files"])} if files and over else shown


def upload_archive(ask: Question) -> Reply:
    """Store an archive, and start to read it."""
    vault, given, content = ask.tenant.store(Store), {**ask.query, **ask.body}, _file(ask).content
    sha256, error = hashlib.sha256(content).hexdigest(), ""
    files: dict[str, bytes] = {}
    try:
        files = zips.contents(content, given.get("password", ""))
    except zips.Unreadable as unreadable:
        error = str(unreadable)
    known = sha256 in vault.archives
    vault.archives[sha256] = {
        "sha256": sha256,
        "name": given["name"],
        "size": len(content),
        "mime_type": type_of(content)[2],
        "files": {name: b64encode(files[name]).decode() for name in sorted(files)},  # the password is not kept
        "error": error,
        "time": vault.now,
    }
    return Reply([_shown(vault, vault.archives[sha256], files=False)], 200 if known else 202)


def read_archive(ask: Question) -> Reply:
    """Return the state of an archive."""
    vault, id = ask.tenant.store(Store), ask.query["id"]
    row = vault.archives.get(id.lower())
    if row is None:
        return absent("archive", [id])
    return Reply([_shown(vault, row, files=ask.query.get("include_files", False))])


def list_archive(ask: Question) -> Reply:
    """Return the names of the files in an archive."""
    vault, id = ask.tenant.store(Store), ask.query["id"]
    row = vault.archives.get(id.lower())
    if row is None:
        return absent("archive", [id])
    return _page(ask, list(row["files"]) if row["time"] + TAKES <= vault.now else [])


def _page(ask: Question, rows: Sequence[Any]) -> Reply:
    page, offset = slice_of(rows, ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(rows)})


def delete_archive(ask: Question) -> Reply:
    """Delete an archive. Its extracted samples stay."""
    id = ask.query["id"]
    if ask.tenant.store(Store).archives.pop(id.lower(), None) is None:
        return absent("archive", [id], 404)
    return Reply(status=202, content=b"")


# Extractions


def extract(ask: Question) -> Reply:
    """Create samples from the files of an archive."""
    vault, sha256 = ask.tenant.store(Store), ask.body.get("sha256", "")
    archive = vault.archives.get(sha256.lower())
    if archive is None:
        return absent("archive", [sha256])
    wanted = {str(file.get("name", "")): file for file in ask.body.get("files", ())}
    if ask.body.get("extract_all", False):
        wanted = {name: wanted.get(name, {}) for name in [*archive["files"], *wanted]}
    if not wanted:
        raise Refused(400, "files is empty: name some, or set extract_all")
    files = []
    for name, settings in wanted.items():
        row: Row = {"name": name, "extract_timestamp": vault.stamp(vault.now), "status": "done"}
        if name in archive["files"]:
            more = {"comment": settings.get("comment", ""), "confidential": settings.get("is_confidential", True)}
            content = b64decode(archive["files"][name])
            row["sha256"] = vault.keep(content, name.rpartition("/")[2], ask.actor, **more)
        else:
            row |= {"status": "error", "error": "there is no such file in the archive"}
        files.append(row)
    id = vault.new_id()
    vault.extractions[id] = {"id": id, "files": files, "time": vault.now}
    return Reply([_extracted(vault, vault.extractions[id], files=False)], 202)


def _extracted(vault: Vault, row: Row, *, files: bool) -> dict[str, Any]:
    over = row["time"] + TAKES <= vault.now
    failed = [file["name"] for file in row["files"] if file["status"] == "error"]
    shown = {
        "id": row["id"],
        "status": ("error" if failed else "done") if over else "created",
        "extract_timestamp": vault.stamp(row["time"]),
    }
    if over and failed:
        shown["error"] = f"not extracted: {', '.join(failed)}"
    return shown | {"files": row["files"]} if files and over else shown


def read_extraction(ask: Question) -> Reply:
    """Return the state of an extraction."""
    vault, id = ask.tenant.store(Store), ask.query["id"]
    row = vault.extractions.get(id)
    if row is None:
        return absent("extraction", [id])
    return Reply([_extracted(vault, row, files=ask.query.get("include_files", False))])


def list_extraction(ask: Question) -> Reply:
    """Return the files of an extraction."""
    vault, id = ask.tenant.store(Store), ask.query["id"]
    row = vault.extractions.get(id)
    if row is None:
        return absent("extraction", [id])
    return _page(ask, row["files"] if row["time"] + TAKES <= vault.now else [])


HANDLERS = {
    "ArchiveListV1": Handler(list_archive, limit=(100, 5000)),
    "ArchiveGetV1": Handler(read_archive),
    "ArchiveUploadV1": Handler(upload_archive),
    "ArchiveDeleteV1": Handler(delete_archive),
    "ArchiveUploadV2": Handler(upload_archive),
    "ExtractionListV1": Handler(list_extraction, limit=(100, 5000)),
    "ExtractionGetV1": Handler(read_extraction),
    "ExtractionCreateV1": Handler(extract),
    "GetSampleV3": Handler(download, most={"ids": 1}),
    "UploadSampleV3": Handler(upload, raw=True),
    "DeleteSampleV3": Handler(delete),
}
