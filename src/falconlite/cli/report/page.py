"""Write a report as one page of HTML, which requests nothing from anywhere."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from falconlite.cli.output.printable import printable
from falconlite.cli.report.figures import LISTED, most, ordered
from falconlite.exporting.fields import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from falconlite.cli.report.figures import Figures

STALE = (
    ("hostname", "host"),
    ("device_id", "ID"),
    ("platform_name", "platform"),
    ("last_seen", "last seen"),
    ("days", "days"),
)
DUPLICATES = (
    *(("hostname", "host"), ("device_id", "ID"), ("last_seen", "last seen"), ("serial_number", "serial number")),
    ("newest", "ID of the newest"),
)
TOKENS = (("label", "label"), ("id", "ID"), ("expires_timestamp", "expires"), ("status", "status"))


def page(figures: Figures) -> str:
    """Return the page."""
    style = files("falconlite.cli.report").joinpath("page.css").read_text(encoding="utf-8")
    contained = sum(number for state, number in figures.states.items() if state != "normal")
    numbers = (
        ("hosts", figures.total, False),
        ("not in state normal", contained, bool(contained)),
        (f"not seen for {figures.stale_days} days", figures.stale_count, bool(figures.stale_count)),
        ("older duplicates", figures.duplicate_count, bool(figures.duplicate_count)),
        ("reduced functionality", figures.reduced, bool(figures.reduced)),
        *([] if figures.tokens_unread else [("tokens expire soon", len(figures.tokens), bool(figures.tokens))]),
    )
    charts = (
        ("Platforms", most(figures.platforms, 8)),
        ("Last seen", ordered(figures.ages)),
        ("Containment", most(figures.states, 8)),
        ("Types", most(figures.products, 8)),
        ("Operating systems", most(figures.systems, 10)),
        ("Sensor versions", most(figures.versions, 10)),
    )
    about = " · ".join(filter(None, (figures.tenant, figures.cloud, figures.filter and f"filter: {figures.filter}")))
    gone = f" · {figures.vanished:,} hosts vanished while they were read" if figures.vanished else ""
    lists = (
        _list(
            f"Not seen for {figures.stale_days} days", STALE, figures.stale, figures.stale_count, "Every host was seen."
        ),
        _list(
            *("Older duplicates of a machine", DUPLICATES, figures.duplicates, figures.duplicate_count),
            "No machine has several hosts.",
            f"{figures.unclear_count:,} more may be alive." if figures.unclear_count else "",
        ),
        _list(
            *(f"Installation tokens that expire within {figures.token_days} days", TOKENS, figures.tokens),
            len(figures.tokens),
            figures.tokens_unread or "No token expires soon.",
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Hosts, {figures.made:%Y-%m-%d}</title>
<link rel="icon" href="data:,">
<style>
{style}</style>
</head>
<body>
<header>
<h1>Hosts</h1>
<p>{figures.made:%Y-%m-%d %H:%M} UTC{f" · {_safe(about)}" if about else ""}{gone}</p>
</header>
<main>
<dl class="figures">
{"".join(_figure(*each) for each in numbers)}</dl>
<div class="charts">
{"".join(_chart(title, rows) for title, rows in charts)}</div>
{"".join(lists)}</main>
<footer><p>Made by falconlite hosts report.</p></footer>
</body>
</html>
"""


def _safe(value: Any) -> str:
    """Return a value escaped for HTML."""
    return escape(printable(text(value)))


def _figure(name: str, number: int, warn: bool) -> str:
    mark = ' class="warn"' if warn else ""
    return f"<div{mark}><dt>{_safe(name)}</dt><dd>{number:,}</dd></div>\n"


def _chart(title: str, rows: Sequence[tuple[str, int]]) -> str:
    """Return a table of numbers, with a bar in each row."""
    longest = max((number for _, number in rows), default=0) or 1
    total = sum(number for _, number in rows) or 1
    cells = "".join(
        f'<tr><th scope="row">{_safe(name)}</th><td class="number">{number:,}</td>'
        f'<td class="number">{100 * number / total:.0f} %</td>'
        f'<td><span class="bar" style="width:{100 * number / longest:.1f}%"></span></td></tr>\n'
        for name, number in rows
    )
    return f'<section><h2>{_safe(title)}</h2>\n<table class="chart"><tbody>\n{cells}</tbody></table></section>\n'


def _list(
    title: str,
    columns: Sequence[tuple[str, str]],
    records: Iterable[dict[str, Any]],
    count: int,
    nothing: str,
    more: str = "",
) -> str:
    """Return a list of records with its number above it."""
    rows = [*records]
    if not rows:
        return f"<section><h2>{_safe(title)}</h2><p>{_safe(nothing)}</p></section>\n"
    heads = "".join(f'<th scope="col">{_safe(name)}</th>' for _, name in columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_safe(record.get(name))}</td>" for name, _ in columns) + "</tr>\n" for record in rows
    )
    told = f"{count:,}" if count <= LISTED else f"{count:,}, the first {len(rows):,} below"
    return (
        f"<section><h2>{_safe(title)}</h2><p>{told}. {_safe(more)}</p>\n"
        f'<div class="scroll" tabindex="0" role="region" aria-label="{_safe(title)}"><table class="list">'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}</tbody></table></div></section>\n"
    )
