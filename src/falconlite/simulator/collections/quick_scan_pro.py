"""QuickScan Pro: upload files, scan them, and read the verdict with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, found, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.sample_uploads import Store
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search
from falconlite.simulator.samples.vault import PRO
from falconlite.simulator.samples.verdicts import of_file, type_of

if TYPE_CHECKING:
    from falconlite.simulator.question import Question
    from falconlite.simulator.samples.vault import Row, Vault

POWERED_BY = "quickscanpro"
"""A guess."""

LEVEL = "modelled"

FIELDS = frozenset(
    """
    id sha256 status type verdict verdict_reason verdict_source file_type file_size adversary executor
    created_timestamp updated_timestamp
    """.split()  # noqa: SIM905  # a table to read
)


def _quota(vault: Vault) -> dict[str, Any]:
    return vault.quota(PRO, vault.pro_scans)


def _start(vault: Vault, sha256: str) -> Row:
    vault.spend(PRO, vault.pro_scans)
    id = vault.new_id()
    vault.pro_scans[id] = {"id": id, "sha256": sha256, "time": vault.now, "result": _result(vault, sha256)}
    return vault.pro_scans[id]


def _result(vault: Vault, sha256: str) -> dict[str, Any]:
    content = vault.content(sha256) or b""
    verdict, (words, short, mime) = of_file(content, sha256), type_of(content)
    reason = {0: "no indicators were found", 45: "unusual content"}.get(verdict.score, "known malicious content")
    return {
        "verdict": verdict.short,
        "verdict_reason": reason,
        "verdict_reasons": [reason],
        "verdict_source": ["static analysis"],
        "malicious_confidence": verdict.score,
        "malware_families": [{"name": verdict.family}] if verdict.family else [],
        "file_artifacts": [],
        "url_artifacts": [],
        "file_size": len(content),
        "file_type": words,
        "file_type_short": short,
        "mime_type": mime,
        "first_content_bytes_hex": content[:32].hex(" "),
        "first_content_bytes_ascii": "".join(chr(byte) if 32 <= byte < 127 else "." for byte in content[:32]),
    }


NOT_YET = {
    "verdict": "unknown",
    "verdict_reason": "",
    "malicious_confidence": 0,
    "file_artifacts": [],
}


def upload(ask: Question) -> Reply:
    """Store a file, and scan it if the call asks for a scan."""
    vault = ask.tenant.store(Store)
    if ask.file is None or not ask.file.content:
        raise Refused(400, "the file is empty")
    name = ask.query.get("file_name") or ask.file.name or "UploadedFile"
    uploaded = {"sha256": vault.keep(ask.file.content, name, ask.actor)}
    if ask.body.get("scan", False):
        uploaded["scan_id"] = _start(vault, uploaded["sha256"])["id"]
    return Reply([uploaded], meta={"quota": _quota(vault)}, beside={"quota": _quota(vault)})


def delete_files(ask: Question) -> Reply:
    """Delete files."""
    vault, ids = ask.tenant.store(Store), list(dict.fromkeys(ask.query["ids"]))
    there = [id for id in ids if vault.samples.pop(id.lower(), None) is not None]
    return found(there, missing("file", [id for id in ids if id not in there]), affected=len(there))


def launch(ask: Question) -> Reply:
    """Start scans of files."""
    vault, started, unknown = ask.tenant.store(Store), [], []
    for wanted in ask.body["resources"]:
        sha256 = wanted.get("sha256", "").lower()
        if sha256 not in vault.samples:
            unknown.append(sha256)
            continue
        row = _start(vault, sha256)
        started.append({"id": row["id"], "sha256": sha256, "created_timestamp": vault.stamp(row["time"])})
    return found(started, missing("file", unknown), beside={"quota": _quota(vault)})


def _shown(vault: Vault, row: Row) -> dict[str, Any]:
    over = vault.is_over(PRO, row)
    scan = {
        "sha256": row["sha256"],
        "status": "done" if over else "pending",
        "created_timestamp": vault.stamp(row["time"]),
        "updated_timestamp": vault.stamp(row["time"] + PRO.takes if over else row["time"]),
        "errors": [],
    }
    return {"id": row["id"], "scan": scan, "result": row["result"] if over else NOT_YET}


def describe(ask: Question) -> Reply:
    """Return scans by ID."""
    vault, ids = ask.tenant.store(Store), ask.query["ids"]
    there = [_shown(vault, vault.pro_scans[id]) for id in ids if id in vault.pro_scans]
    return found(there, missing("scan", [id for id in ids if id not in vault.pro_scans]))


def delete_scans(ask: Question) -> Reply:
    """Delete results of scans."""
    vault, ids = ask.tenant.store(Store), list(dict.fromkeys(ask.query["ids"]))
    there = [id for id in ids if vault.pro_scans.pop(id, None) is not None]
    return found(there, missing("scan", [id for id in ids if id not in there]), affected=len(there))


def query(ask: Question) -> Reply:
    """Find IDs of scans."""
    vault = ask.tenant.store(Store)
    shown = [_shown(vault, row) for row in vault.pro_scans.values()]
    rows = [{"id": each["id"], "type": "file", **each["scan"], **each["result"]} for each in shown]
    found = search(rows, ask.query, Dialect(FIELDS.__contains__), vault.now, sort="created_timestamp.desc")
    page, offset = slice_of([row["id"] for row in found], ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(found)})


HANDLERS = {
    "UploadFileQuickScanPro": Handler(upload, raw=True),
    "DeleteFile": Handler(delete_files, free=True),
    "GetScanResult": Handler(describe, free=True),
    "LaunchScan": Handler(launch),
    "DeleteScanResult": Handler(delete_scans, free=True),
    "QueryScanResults": Handler(query, limit=(50, 5000)),
}
