"""Search the events of Next-Gen SIEM."""

from __future__ import annotations

import re
import sys
import time
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import Records, most_options
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status
from falconlite.cli.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite import NGSIEM

COLUMNS = ("@timestamp", "#repo", "host", "@rawstring")

PAGE = 1000
"""Events of an answer."""

USUAL = 200
"""Events that a search finds, unless its query has tail(), head() or a function that aggregates."""

PAUSES = (0.1, 5.0)
"""Least and most seconds between two polls; the API says when, and ends a search after 30 s without one."""


def _time(_context: click.Context, _option: click.Parameter, value: str) -> str | int:
    """Read a time of a search: keep a relative one, write a date or a timestamp in milliseconds."""
    if value.isdecimal():
        return int(value)
    if not re.match(r"\d{4}-", value):
        return value
    try:
        return int(moment(value, -1).timestamp() * 1000)
    except ValueError as error:
        raise click.BadParameter(f"use 1d, now, 2035-01-31 or 2035-01-31T08:00:00Z, not {value!r} ({error})") from None


def _pairs(_context: click.Context, _option: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    pairs = [value.partition("=") for value in values]
    for name, equals, _ in pairs:
        if not (name and equals):
            raise click.BadParameter(f"use NAME=VALUE, not {name!r}")
    return {name: value for name, _, value in pairs}


@click.command("search", cls=Records)
@click.argument("text", metavar="QUERY")
@click.option("--repository", default="search-all", show_default=True, help="Repository or view to search.")
@click.option("--start", callback=_time, default="1d", show_default=True, metavar="TIME",
              help="Begin of the time range: 1d, 15m, a date or a timestamp.")  # fmt: skip
@click.option("--end", callback=_time, default="now", show_default=True, metavar="TIME", help="End of the time range.")
@click.option("--argument", "arguments", callback=_pairs, multiple=True, metavar="NAME=VALUE",
              help="Value of a parameter in the query.")  # fmt: skip
@most_options
@pass_session
def command(
    session: Session,
    text: str,
    repository: str,
    start: str | int,
    end: str | int,
    arguments: dict[str, str],
    most: int | None,
) -> None:
    r"""Search events with a query in CrowdStrike Query Language; - reads it from standard input.

    \b
    falconlite siem search "#event_simpleName=ProcessRollup2 | tail(500)" --start 1h --all
    falconlite siem search "event_type=login | groupBy(user)" --start 7d -o csv
    falconlite siem search - --repository third-party < query.cql
    """
    from falconlite import NGSIEM

    session.output.check()
    siem, text = session.service(NGSIEM), sys.stdin.read() if text == "-" else text
    if not text.strip():
        raise wrong("the query is empty")
    job = siem.start_search(repository=repository, query_string=text, start=start, end=end, arguments=arguments or None)
    search = Search(siem, repository, str(job.body["id"]))
    try:
        about, first = search.done()
        found = chain(first, search.rest(len(first)))
        columns = tuple(about.get("fieldOrder") or ()) if about.get("isAggregate") else COLUMNS
        if about.get("isAggregate") and not columns:
            columns = tuple(first[0]) if first else ("_count",)
        count = session.output.records(islice(found, most), columns)
    except BaseException:
        search.stop()
        raise
    _say(session, about, count, most)


def _say(session: Session, about: Mapping[str, Any], count: int, most: int | None) -> None:
    """Say which events are not shown."""
    total = about.get("eventCount") or 0
    if most is not None and count >= most and total > count:
        session.note(f"{count:,} of {total:,} events; --all lists all")
    more = str((about.get("extraData") or {}).get("hasMoreEvents")).lower() == "true"
    if more or (not about.get("isAggregate") and total == USUAL):
        session.note(f"a search keeps {total:,} events here, and there may be more: add | tail(10000) to the query")
    if not total:
        session.note("no events")
    for warning in [about.get("warning"), *(about.get("warnings") or ())]:
        if warning:
            session.note(f"warning of the API: {warning}")


class Search:
    """A search job."""

    def __init__(self, siem: NGSIEM, repository: str, id: str) -> None:
        self._siem, self._repository, self._id = siem, repository, id

    def done(self) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
        """Wait until the search is done; return its state, and the first page of its events."""
        with progress("events") as show:
            while True:
                body = self._page(0)
                about = body.get("metaData") or {}
                if body.get("cancelled"):
                    raise Failure("the search was cancelled", Status.REFUSED)
                if body.get("done"):
                    return about, body.get("events") or []
                show(about.get("eventCount") or 0, None)
                wait = (about.get("pollAfter") or 0) / 1000
                time.sleep(min(max(wait, PAUSES[0]), PAUSES[1]))

    def rest(self, offset: int) -> Iterator[Mapping[str, Any]]:
        """Yield the events from an offset on, a page at a time."""
        size = offset
        while size >= PAGE:
            events = self._page(offset).get("events") or []
            yield from events
            size = len(events)
            offset += size

    def stop(self) -> None:
        """Stop the search, which uses the tenant's quota. Ignore errors, because the search soon ends by itself."""
        from falconlite.errors import FalconError

        try:
            self._siem.stop_search(repository=self._repository, id=self._id, timeout=5, retry=False)
        except FalconError:
            return

    def _page(self, offset: int) -> Mapping[str, Any]:
        answer = self._siem.get_search_status(
            repository=self._repository, id=self._id, pagination_limit=PAGE, pagination_offset=offset
        )
        body: Mapping[str, Any] = answer.body
        return body
