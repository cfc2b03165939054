"""Send events to the collector of Next-Gen SIEM."""

from __future__ import annotations

import os
import re
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

import click

from falconlite.cli.changes.carry_out import counted
from falconlite.cli.changes.report import usual_path
from falconlite.cli.commands.siem.delivery import Delivery, parts_left
from falconlite.cli.commands.siem.parts import Part, Reader, chunks_of, opened
from falconlite.cli.failures import Failure, line_of, wrong
from falconlite.cli.options import Records
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, log_to_stderr, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from falconlite.hec.collector import HEC

KEY, URL = "FALCON_HEC_TOKEN", "FALCON_HEC_URL"
"""Environment variables of the ingest key, and of the URL of the connector."""

SERVICE = "falconlite-hec"
"""Service under which the keyring has ingest keys; the user is the host of the connector."""

WORDS = {"failed": "not sent", "unclear": "unclear (no answer: they may be there)", "repeated": "may be there twice"}
"""The meaning of the counts."""


@click.command("ingest", cls=Records)
@click.argument("file", required=False, metavar="[FILE|-]")
@click.option("--url", envvar=URL, metavar="URL", help=f"URL of the connector; default: the variable {URL}.")
@click.option("--format", "kind", type=click.Choice(["raw", "json"]), default="raw", show_default=True,
              help="raw: each line is an event, sent unchanged. json: each line is an object with the event and its "
              "host, timestamp, timeunit and fields.")  # fmt: skip
@click.option("--once", is_flag=True, help="Never send a batch again whose answer was lost: it may then be missing.")
@click.option("--dry-run", is_flag=True, help="Count the events; send nothing.")
@click.option("--report", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
              help="Write a report of the events sent and not sent to this file.")  # fmt: skip
@click.option("--resume", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FILE",
              help="Continue from a report: send what it has left of the same input.")  # fmt: skip
@pass_session
def command(
    session: Session,
    file: str | None,
    url: str | None,
    kind: Literal["raw", "json"],
    once: bool,
    dry_run: bool,
    report: Path | None,
    resume: Path | None,
) -> None:
    r"""Send events to Next-Gen SIEM: the lines of a file (also gzip), or of standard input.

    \b
    falconlite siem ingest /var/log/web.log.gz
    journalctl -o json | falconlite siem ingest
    falconlite siem ingest events.jsonl --format json --report sent.json

    The ingest key comes from the variable FALCON_HEC_TOKEN or from the keyring.
    """
    session.output.check()
    if file is None and sys.stdin.isatty():
        raise wrong("name a file, or send events to standard input; - reads them from the terminal")
    if not url:
        raise wrong(f"name the URL of the connector with --url, or in the variable {URL}")
    file = file or "-"
    if report is not None and resume is not None:
        raise wrong("--resume continues its own file: leave out --report")
    heading = {"command": "siem ingest", "file": file, "format": kind, "collector": _host_of(url)}
    parts = parts_left(resume, heading) if resume is not None else [Part(0)]
    if dry_run:
        _count(session, file, kind, parts, url)
        return
    path = report or resume or usual_path("siem ingest").with_suffix(".json")
    delivery = Delivery()
    with opened(file) as source, _collector(session, url, once=once) as hec, progress("events") as show:
        delivery.send(hec, source, parts, kind, lambda sent: show(sent, None))
    if report is not None or resume is not None or not delivery.ok:
        delivery.write(path, heading)
    session.output.record(delivery.record())
    again = ["falconlite", "siem", "ingest", file, "--format", kind, *(["--once"] if once else ())]
    if url != os.environ.get(URL):
        again += ["--url", url]
    _end(session, delivery, shlex.join([*again, "--resume", str(path)]))


def _end(session: Session, delivery: Delivery, again: str) -> None:
    """Print the counts; raise a failure unless all was sent."""
    counts, ended = delivery.counts, delivery.ended
    told = [f"{counts[name]:,} {word}" for name, word in WORDS.items() if counts[name]]
    session.note(", ".join([f"{counted(counts['sent'], 'events')} sent", *told]))
    if delivery.ok:
        return
    reason = next((one["error"] for one in delivery.problems if one["error"]), "")
    if reason and ended is None:
        session.note(f"the first problem: {reason}")
    session.note(f"to continue: {again}")
    if isinstance(ended, KeyboardInterrupt):
        raise Failure("interrupted", Status.INTERRUPTED)
    if isinstance(ended, OSError) and not hasattr(ended, "code"):
        raise Failure(f"stopped: {ended}", Status.PARTLY)
    if isinstance(ended, Exception) and not counts["sent"]:
        raise ended
    raise Failure(f"stopped: {line_of(ended)}" if ended else "not all events were sent", Status.PARTLY)


def _count(session: Session, file: str, kind: str, parts: list[Part], url: str) -> None:
    """Report how much would be sent."""
    events = bad = place = size = 0
    with opened(file) as source:
        for part in parts:
            reader = Reader(source, place, part)
            begin = reader.place
            for chunk in chunks_of(reader) if kind == "json" else ():
                events, bad = events + len(chunk.events), bad + len(chunk.bad)
            rest = b""
            while piece := reader.read(1 << 20):
                *lines, rest = (rest + piece).split(b"\n")
                events += sum(1 for line in lines if line.strip())
            events += bool(rest.strip())
            place = reader.place
            size += place - begin
    session.note(f"{counted(events, 'events')} would be sent to {_host_of(url)}; nothing was sent: this is a dry run")
    session.output.record({"events": events, "bytes": size, "not_json": bad})


def _collector(session: Session, url: str, *, once: bool) -> HEC:
    """Return the collector; raise a failure if there is no ingest key, or the URL is wrong."""
    from falconlite import HEC

    host = _host_of(url)
    first = re.match(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?", host)
    settings: dict[str, Any] = {"base_url": url, "at_least_once": not once}
    if session.debug:
        log_to_stderr()
        settings["debug"] = True
    try:
        return HEC(_key(host), first[0] if first else "", **settings)
    except (TypeError, ValueError) as error:
        raise wrong(f"{URL} or --url: {line_of(error) if hasattr(error, 'code') else error}") from None


def _key(host: str) -> str:
    """Return the ingest key, of the environment or of the keyring."""
    from falconlite.auth.providers.keyring import FromKeyring
    from falconlite.errors import FalconError

    if key := os.environ.get(KEY, "").strip():
        return key
    try:
        return FromKeyring(host, SERVICE).credentials().client_secret
    except (FalconError, ModuleNotFoundError):
        said = f"there is no ingest key: set the variable {KEY}, or store it with: keyring set {SERVICE} {host}"
        raise Failure(said, Status.LOGIN) from None


def _host_of(url: str) -> str:
    """Return the host of the connector, for the report and the keyring."""
    try:
        return urlsplit(url if "://" in url else f"https://{url}").hostname or ""
    except ValueError:
        return ""
