"""Draw bars of some tables as SVG, for docs/performance.md.

The same results give the same bytes, labels stay text, and one style sheet serves light and dark screens. With a
plotting library each of these needs a workaround, so it would save few lines, and it would be a large dependency.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from figures import number, value

if TYPE_CHECKING:
    from figures import Results

WIDTH, LETTER, RIGHT, TOP, ROW, BAR = 760, 7, 80, 44, 26, 16
"""Sizes in pixels: of the picture, a letter, the column of numbers, the title, a row and its bar."""

STYLE = """
.page { fill: #fff }
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
.bar { fill: #8c959f }
.own { fill: #0969da }
.cut { stroke: #fff; stroke-width: 3 }
@media (prefers-color-scheme: dark) {
  .page { fill: #0d1117 }
  text { fill: #e6edf3 }
  .bar { fill: #6e7681 }
  .own { fill: #4493f8 }
  .cut { stroke: #0d1117 }
}
"""


class Plot(NamedTuple):
    """A column of a table to draw."""

    title: str
    scenario: str
    place: str
    measure: str
    scale: float = 1


PLOTS = {
    "start": Plot("Start, token, first result over TLS: million instructions", "cold", "https", "instructions", 1e-6),
    "context": Plot("Token in the context, first result: milliseconds", "context", "http", "total", 1e3),
    "warm": Plot("A small call over TLS: µs of CPU time", "warm", "https", "cpu", 1e6),
    "far": Plot("Token and 50 calls, 40 ms away: seconds", "far", "50", "total"),
    "records": Plot("5,000 records in the first call: MB over idle", "records", "first 5000", "peak"),
    "export": Plot("Export of 100,000 hosts, 40 ms away: seconds", "export", "far", "wall"),
    "memory": Plot("Export of 100,000 hosts: peak MB", "export", "far", "peak"),
    "children": Plot("500 child tenants with 200 hosts each, 40 ms away: seconds", "children", "far", "wall"),
}


def linked(scenario: str, results: Results) -> str:
    """Return the lines of Markdown that show the charts of a scenario."""
    return "".join(
        f"![{described(plot, rows)}](performance/{name}.svg)\n\n"
        for name, plot in PLOTS.items()
        if plot.scenario == scenario and (rows := rows_of(plot, results))
    )


def drawings(results: Results) -> dict[str, str]:
    """Return the charts by the names of their files."""
    return {f"{name}.svg": drawn(plot, rows) for name, plot in PLOTS.items() if (rows := rows_of(plot, results))}


def rows_of(plot: Plot, results: Results) -> list[tuple[str, float]]:
    """Return the label and the median of each bar."""
    samples = results.get(plot.scenario, {}).get(plot.place, {})
    found = {label: value(samples, label, plot.measure, plot.scale) for label in samples}
    return [(label, middle) for label, middle in found.items() if middle is not None]


def described(plot: Plot, rows: list[tuple[str, float]]) -> str:
    """Say what a chart shows, for those who do not see it."""
    return f"{plot.title}. {'; '.join(f'{label} {number(found)}' for label, found in rows)}."


def drawn(plot: Plot, rows: list[tuple[str, float]]) -> str:
    """Draw a bar for each row. A bar over three times the next is cut, with a gap; its number is the true one."""
    highest, *rest = sorted((found for _, found in rows), reverse=True)
    full = min(highest, 3 * rest[0]) if rest else highest
    left = LETTER * max(len(label) for label, _ in rows) + 16
    height, room = TOP + ROW * len(rows), WIDTH - left - RIGHT
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}"',
        'role="img" aria-labelledby="title what">',
        f'<title id="title">{escape(plot.title)}</title>',
        f'<desc id="what">{escape(described(plot, rows))}</desc>',
        f"<style>{STYLE}</style>",
        '<rect class="page" width="100%" height="100%" rx="6"/>',
        f'<text class="title" x="8" y="26">{escape(plot.title)}</text>',
    ]
    for place, (label, found) in enumerate(rows):
        top, length = TOP + ROW * place, max(min(found / full, 1) * room, 1)
        line, kind = top + BAR - 3, "bar own" if label.startswith("falconlite") else "bar"
        parts += [
            f'<text x="{left - 8}" y="{line}" text-anchor="end">{escape(label)}</text>',
            f'<rect class="{kind}" x="{left}" y="{top}" width="{length:.1f}" height="{BAR}" rx="2"/>',
            f'<text x="{left + length + 6:.1f}" y="{line}">{number(found)}</text>',
        ]
        if found > full:
            parts.append(f'<path class="cut" d="M{left + room * 0.8:.1f} {top + BAR + 2}l8 -{BAR + 4}"/>')
    return "\n".join([*parts, "</svg>", ""])
