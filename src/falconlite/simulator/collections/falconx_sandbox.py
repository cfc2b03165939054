"""The sandbox: submissions that run on the cloud's clock, their reports, and the artifacts of the reports."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections import sample_uploads
from falconlite.simulator.collections.quick_scan import sorted_by_time
from falconlite.simulator.collections.sample_uploads import Store, absent
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search
from falconlite.simulator.samples import reports
from falconlite.simulator.samples.vault import SANDBOX, STARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from falconlite.simulator.question import Question
    from falconlite.simulator.samples.vault import Row, Vault

POWERED_BY = "falconx-sandbox"
"""A guess."""

LEVEL = "modelled"

CHOICES = {
    "action_script": (
        *("default", "default_maxantievasion", "default_openie", "default_randomfiles", "default_randomtheme"),
    ),
    "network_settings": ("default", "tor", "simulated", "offline"),
}

PATTERNS = {
    "system_date": (r"\d{4}-\d{2}-\d{2}", "yyyy-MM-dd"),
    "system_time": (r"\d{2}:\d{2}", "HH:mm"),
    "url": (r"(?i)(https?|ftp)://\S+", "a URL of HTTP, HTTPS or FTP"),
    "command_line": (r"(?s).{0,2048}", "at most 2,048 characters"),
    "document_password": (r"(?s).{0,32}", "at most 32 characters"),
}

FIELDS = frozenset(
    """
    id cid state verdict created_timestamp origin user_id user_name user_tags sandbox sandbox.sha256
    sandbox.environment_id sandbox.environment_description sandbox.submit_name sandbox.submit_url sandbox.url
    sandbox.verdict sandbox.threat_score sandbox.network_settings sandbox.submission_type sandbox.file_type
    """.split()  # noqa: SIM905  # a table to read
)


def _meta(vault: Vault) -> dict[str, Any]:
    return {"quota": vault.quota(SANDBOX, vault.submissions)}


# Submissions


def submit(ask: Question) -> Reply:
    """Start the analysis of a sample or a URL."""
    vault = ask.tenant.store(Store)
    settings = ask.body.get("sandbox", ())
    if len(settings) != 1:
        raise Refused(400, "Invalid number of sandbox parameters submitted")
    _check(vault, settings[0])
    sandbox = {name: value for name, value in settings[0].items() if name != "document_password"}  # never stored
    vault.spend(SANDBOX, vault.submissions)
    id = vault.new_id()
    vault.submissions[id] = {
        "id": id,
        "time": vault.now,
        "user": ask.actor,
        "user_tags": list(ask.body.get("user_tags", ())),
        "send_email_notification": ask.body.get("send_email_notification", False),
        "sandbox": sandbox,
        "reported": True,
        "facts": reports.facts(vault, sandbox),
    }
    return Reply([_submission(vault, vault.submissions[id])], meta=_meta(vault))


def _check(vault: Vault, sandbox: Row) -> None:
    """Raise Refused if the settings of a submission are not valid."""
    sha256, url = sandbox.get("sha256"), sandbox.get("url")
    if bool(sha256) is bool(url):
        raise Refused(400, "Either sha256 or url attributes needs to be submitted, not both")
    environment = sandbox.get("environment_id")
    if type(environment) is not int or environment not in reports.ENVIRONMENTS:
        raise Refused(400, f"environment_id must be one of {', '.join(map(str, reports.ENVIRONMENTS))}")
    for name, choices in CHOICES.items():
        if sandbox.get(name, choices[0]) not in choices:
            raise Refused(400, f"{name} must be one of {', '.join(choices)}")
    for name, value in sandbox.items():
        if name in {"sha256", "submit_name", *PATTERNS} and not isinstance(value, str):
            raise Refused(400, f"{name} must be a string")
    for name, (pattern, wanted) in PATTERNS.items():
        if not re.fullmatch(pattern, sandbox.get(name) or "") and sandbox.get(name):
            raise Refused(400, f"{name} must be {wanted}")
    if sha256 and vault.content(sha256) is None:
        raise Refused(400, f"there is no sample {sha256}: upload it first")


def _submission(vault: Vault, row: Row) -> dict[str, Any]:
    gone = vault.now - row["time"]
    state = "created" if gone < STARTS else "running" if gone < SANDBOX.takes else "success"
    return {
        "id": row["id"],
        "cid": vault.cid,
        "origin": "apigateway",
        "state": state,
        "created_timestamp": vault.stamp(row["time"]),
        "user_id": row["user"],
        "user_name": row["user"],
        "user_uuid": row["user"],
        "user_tags": row["user_tags"],
        "send_email_notification": row["send_email_notification"],
        "sandbox": [row["sandbox"]],
    }


def describe_submissions(ask: Question) -> Reply:
    """Return submissions by ID."""
    vault, ids = ask.tenant.store(Store), ask.query["ids"]
    there = [_submission(vault, vault.submissions[id]) for id in ids if id in vault.submissions]
    unknown = [id for id in ids if id not in vault.submissions]
    return Reply(there, 200 if there else 400, missing("submission", unknown), meta=_meta(vault))


# Reports


def _reported(vault: Vault) -> Iterable[Row]:
    return (row for row in vault.submissions.values() if row["reported"] and vault.is_over(SANDBOX, row))


def describe_reports(ask: Question, show: Callable[[Vault, Row], dict[str, Any]]) -> Reply:
    """Return reports by ID. A running submission has no report yet, which is not an error."""
    vault, ids = ask.tenant.store(Store), ask.query["ids"]
    ready = {row["id"]: row for row in _reported(vault)}
    there = [show(vault, ready[id]) for id in ids if id in ready]
    unknown = [id for id in ids if id not in vault.submissions or not vault.submissions[id]["reported"]]
    return Reply(there, 400 if unknown and not there else 200, missing("report", unknown), meta=_meta(vault))


def delete_sample(ask: Question) -> Reply:
    """Delete a sample with its submissions."""
    vault, (sha256, *_) = ask.tenant.store(Store), ask.query["ids"]
    for id, row in list(vault.submissions.items()):
        if row["sandbox"].get("sha256", "").lower() == sha256.lower():
            del vault.submissions[id]
    return sample_uploads.delete(ask)


def delete_report(ask: Question) -> Reply:
    """Delete a report."""
    vault, (id, *_) = ask.tenant.store(Store), ask.query["ids"]
    if id not in {row["id"] for row in _reported(vault)}:
        return absent("report", [id], 404)
    vault.submissions[id]["reported"] = False
    return Reply([id], 202, affected=1, meta=_meta(vault))


def query(ask: Question, *, ended: bool) -> Reply:
    """Find IDs of submissions or of reports, newest first."""
    vault = ask.tenant.store(Store)
    if ended:
        rows = [{"state": "success", **reports.summary(vault, row)} for row in _reported(vault)]
    else:
        rows = [_submission(vault, row) for row in vault.submissions.values()]
    dialect = Dialect(FIELDS.__contains__)
    found = search(rows, sorted_by_time(ask), dialect, vault.now, sort="created_timestamp.desc")
    page, offset = slice_of([row["id"] for row in found], ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(found)})


def download(ask: Question, kind: str) -> Reply:
    """Return an artifact of a report."""
    vault, id = ask.tenant.store(Store), ask.query["id"]
    for row in _reported(vault):
        known, media, content = reports.artifacts(vault, row).get(id, ("", "", b""))
        if known == kind:
            return Reply(content=content, media=media)
    return absent("artifact", [id], 404)


HANDLERS = {
    "GetArtifacts": Handler(partial(download, kind="artifact")),
    "GetMemoryDumpExtractedStrings": Handler(partial(download, kind="strings")),
    "GetMemoryDumpHexDump": Handler(partial(download, kind="hex")),
    "GetMemoryDump": Handler(partial(download, kind="memory")),
    "GetSummaryReports": Handler(partial(describe_reports, show=reports.summary), free=True),
    "GetReports": Handler(partial(describe_reports, show=reports.full), free=True),
    "DeleteReport": Handler(delete_report),
    "GetSubmissions": Handler(describe_submissions, free=True),
    "Submit": Handler(submit),
    "QueryReports": Handler(partial(query, ended=True), limit=(100, 5000)),
    "QuerySubmissions": Handler(partial(query, ended=False), limit=(100, 5000)),
    "GetSampleV2": Handler(sample_uploads.download, most={"ids": 1}),
    "UploadSampleV2": Handler(sample_uploads.upload, raw=True),
    "DeleteSampleV2": Handler(delete_sample),
    "QuerySampleV1": Handler(sample_uploads.query, most={"sha256s": 200}),
}
