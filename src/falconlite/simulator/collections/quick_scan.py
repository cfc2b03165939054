"""Quick scans: a verdict on each of many samples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.aggregates import aggregated
from falconlite.simulator.answers import Reply, found, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.sample_uploads import Store
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search
from falconlite.simulator.samples.vault import QUICK
from falconlite.simulator.samples.verdicts import of_file

if TYPE_CHECKING:
    from falconlite.simulator.question import Question
    from falconlite.simulator.samples.vault import Row, Vault

POWERED_BY = "mlscannerapi"
"""A guess."""

LEVEL = "modelled"

FIELDS = frozenset(("id", "cid", "status", "created_timestamp", "samples", "samples.sha256", "samples.verdict"))

DIALECT = Dialect(FIELDS.__contains__)


def _shown(vault: Vault, row: Row) -> dict[str, Any]:
    over = vault.is_over(QUICK, row)
    return {
        "id": row["id"],
        "cid": vault.cid,
        "status": "done" if over else "pending",
        "created_timestamp": vault.stamp(row["time"]),
        "samples": row["samples"] if over else [{"sha256": sample["sha256"]} for sample in row["samples"]],
    }


def _meta(vault: Vault) -> dict[str, Any]:
    return {"quota": vault.quota(QUICK, vault.scans)}


def scan(ask: Question) -> Reply:
    """Start a scan of samples."""
    vault = ask.tenant.store(Store)
    vault.spend(QUICK, vault.scans)
    id, samples = vault.new_id(), []
    for sha256 in ask.body["samples"]:
        content = vault.content(sha256)
        told = {"error": "the sample was not found"} if content is None else {"verdict": of_file(content, sha256).name}
        samples.append({"sha256": sha256, **told})
    vault.scans[id] = {"id": id, "time": vault.now, "samples": samples}
    return Reply([id], meta=_meta(vault))


def describe(ask: Question) -> Reply:
    """Return scans by ID; without IDs, only the quota."""
    vault, ids = ask.tenant.store(Store), ask.query.get("ids", ())
    there = [_shown(vault, vault.scans[id]) for id in ids if id in vault.scans]
    return found(there, missing("scan", [id for id in ids if id not in vault.scans]), meta=_meta(vault))


def query(ask: Question) -> Reply:
    """Find IDs of scans."""
    vault = ask.tenant.store(Store)
    rows = [_shown(vault, row) for row in vault.scans.values()]
    ids = [row["id"] for row in search(rows, sorted_by_time(ask), DIALECT, vault.now, sort="created_timestamp")]
    page, offset = slice_of(ids, ask.query)
    pagination = {"limit": ask.query["limit"], "offset": offset, "total": len(ids)}
    return Reply(page, pagination=pagination, meta=_meta(vault))


def sorted_by_time(ask: Question) -> dict[str, Any]:
    """Return the query of a call. A ``sort`` that is only ``asc`` or ``desc`` gets the field ``created_timestamp``."""
    sort = ask.query.get("sort", "")
    return {**ask.query, "sort": f"created_timestamp.{sort}" if sort in {"asc", "desc"} else sort}


def aggregate(ask: Question) -> Reply:
    """Count scans by one specification."""
    vault = ask.tenant.store(Store)
    rows = [_shown(vault, row) for row in vault.scans.values()]
    return Reply(aggregated(ask._replace(body={"resources": [ask.body]}), rows, DIALECT))


HANDLERS = {
    "GetScansAggregates": Handler(aggregate),
    "GetScans": Handler(describe, free=True, optional=frozenset(("ids",))),
    "ScanSamples": Handler(scan),
    "QuerySubmissionsMixin0": Handler(query, limit=(100, 5000)),
}
