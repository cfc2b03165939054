"""Print the events of the event streams as they happen."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from datetime import datetime, timezone
from hashlib import sha256
from itertools import islice
from pathlib import Path
from threading import current_thread, main_thread
from typing import TYPE_CHECKING, Any, Literal

import click

from falconlite.cli.commands.events.offsets import Offsets
from falconlite.cli.failures import wrong
from falconlite.cli.options import Records, names_of
from falconlite.cli.output.listening import listening
from falconlite.cli.output.printable import printable
from falconlite.cli.session import Session, pass_session
from falconlite.exporting.fields import field, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.cli.output.output import Output
    from falconlite.streams.feed import EventFeed

COLUMNS = (
    *("metadata.eventCreationTime", "metadata.eventType", "metadata.offset", "event.OperationName", "event.Name"),
    *("event.SeverityName", "event.Hostname", "event.UserId", "event.UserName", "event.CompositeId"),
)

TOLD = ("event.SeverityName", "event.OperationName", "event.Name", "event.Hostname", "event.UserId", "event.UserName")
"""Fields that the line of an event has on a terminal, after its time, type and offset."""


@click.command("follow", cls=Records)
@click.option("--app-id", metavar="NAME", help="Label of this reader, 1 to 32 letters and digits. Two readers need two "
              "labels; default: one for this machine, user and --offset file.")  # fmt: skip
@click.option("--since", type=click.Choice(["start", "now"]), default="start", show_default=True,
              help="Begin with the oldest event that the API keeps, or with the next one.")  # fmt: skip
@click.option("--offset", "path", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
              help="Continue at the offset in this file, and keep it there.")  # fmt: skip
@click.option("--type", "types", metavar="TYPE,...", multiple=True, help="Only events of these types.")
@click.option("--most", type=click.IntRange(1), help="End after so many events.")
@click.option("--duration", type=click.FloatRange(min=0), metavar="SECONDS", help="End after this time.")
@pass_session
def command(
    session: Session,
    app_id: str | None,
    since: Literal["start", "now"],
    path: Path | None,
    types: tuple[str, ...],
    most: int | None,
    duration: float | None,
) -> None:
    r"""Print the events of the event streams as they happen, each once, until Ctrl-C.

    \b
    falconlite events follow --since now
    falconlite events follow --type EppDetectionSummaryEvent --offset events.offset >> events.jsonl
    """
    from falconlite import EventStreams

    output = session.output
    if output.query or output.to or output.kind in {"json", "parquet"}:
        raise wrong("events follow writes each event at once: use a line format, without --query and --to")
    output.check()
    kept = Offsets(path)
    try:
        feed = session.service(EventStreams).follow(
            app_id=app_id if app_id is not None else usual_name(path, session.child or session.profile or ""),
            offsets=kept.offsets,
            since=since,
            types=[name for given in types for name in names_of(given)],
            duration=duration,
            notify=session.note,
        )
    except ValueError as error:
        raise wrong(str(error)) from None
    if kept.offsets:
        places = ", ".join(f"{offset:,} (partition {partition})" for partition, offset in kept.offsets.items())
        session.note(f"continuing at offset {places}")
    with feed, terminable(), listening(feed.close):
        write(output, feed, kept, most)


@contextmanager
def terminable() -> Iterator[None]:
    """Treat SIGTERM, by which services are stopped, as Ctrl-C."""
    if current_thread() is not main_thread():  # only the main thread may set it
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def write(output: Output, feed: EventFeed, kept: Offsets, most: int | None) -> None:
    """Write events until the feed ends, and save the offset of the last written one, even after Ctrl-C."""
    written, whole = dict(feed.offsets), True
    try:
        for number, event in enumerate(islice(feed, most)):
            whole = False
            kept.check(event)
            if output.kind == "table":
                sys.stdout.write(f"{line_of(event, output.columns)}\n")
            else:
                output.headings = number == 0
                output.records([event], COLUMNS)
            sys.stdout.flush()
            written, whole = dict(feed.offsets), True
            kept.save(written, soon=feed.waiting > 0)
    finally:
        kept.save(dict(feed.offsets) if whole else written)


def line_of(event: Mapping[str, Any], columns: tuple[str, ...]) -> str:
    """Return an event as a line for a person: its time, type, offset and description; or these *columns*."""
    metadata = event["metadata"]
    if columns:
        return printable("  ".join(text(field(event, name)) for name in columns))
    made = metadata.get("eventCreationTime")
    moment = datetime.fromtimestamp(made / 1000, timezone.utc) if isinstance(made, (int, float)) else None
    told = [text(field(event, name)) for name in TOLD]
    parts = [moment.isoformat("T", "seconds")[:19] + "Z" if moment else "", text(metadata.get("eventType")), *told]
    return printable("  ".join(filter(None, parts)))


def usual_name(path: Path | None, tenant: str) -> str:
    """Return the label of a reader: the same at each run, and another on another machine or for another file."""
    from getpass import getuser
    from socket import gethostname

    try:
        user = getuser()
    except (KeyError, OSError):  # a container may have a user without a name
        user = ""
    parts = (gethostname(), user, tenant, str(path.absolute()) if path else "")
    return f"falconlite{sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"
