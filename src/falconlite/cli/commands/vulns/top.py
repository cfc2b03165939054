"""Count vulnerabilities, the worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.commands.vulns.reading import filter_of, found, total, which
from falconlite.cli.options import Records
from falconlite.cli.output.progress import counted
from falconlite.cli.session import Session, pass_session
from falconlite.exporting.fields import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

KEYS = {
    "cve": ("cve.id",),
    "host": ("aid",),
    "product": ("app.product_name_version", "apps.product_name_version"),
}
"""The field by which records are counted; the first that a record has."""

COLUMNS = {
    "cve": ("cve", "severity", "base_score", "hosts", "vulnerabilities", "exploit_status"),
    "host": ("hostname", "vulnerabilities", "critical", "high", "base_score", "aid"),
    "product": ("product", "vulnerabilities", "hosts", "critical", "high", "base_score"),
}


@click.command("top", cls=Records)
@click.option("--by", type=click.Choice([*KEYS]), default="cve", show_default=True, help="Group to count by.")
@click.option("--most", type=click.IntRange(1), default=20, show_default=True, help="Rows to show.")
@which
@pass_session
def command(session: Session, by: str, most: int, filter: str | None, severity: tuple[str, ...], closed: bool) -> None:
    r"""Show the worst: the highest CVSS base score first, then the most hosts, or the most vulnerabilities.

    All vulnerabilities of the filter are read. Use --severity or --filter to read fewer.

    \b
    falconlite vulns top --severity critical
    falconlite vulns top --by host --most 50
    """
    from falconlite import SpotlightVulnerabilities

    session.output.check()
    spotlight = session.service(SpotlightVulnerabilities)
    wanted = filter_of(filter, severity, closed=closed)
    rows = counted(found(spotlight, wanted), "vulnerabilities", total(spotlight, wanted))
    ranked = rank(rows, by)
    session.output.records(ranked[:most], COLUMNS[by])
    if len(ranked) > most:
        session.note(f"{most:,} of {len(ranked):,} rows; --most shows more")


def rank(records: Iterable[Mapping[str, Any]], by: str) -> list[dict[str, Any]]:
    """Count vulnerabilities by CVE, host or product, and sort them, the worst first."""
    rows: dict[str, dict[str, Any]] = {}
    seen: dict[str, set[str]] = {}
    for record in records:
        for key in keys(record, by):
            row = rows.setdefault(key, {by: key, **_first(record, by)})
            severity, score = str(field(record, "cve.severity") or "").lower(), field(record, "cve.base_score") or 0
            row["vulnerabilities"] = row.get("vulnerabilities", 0) + 1
            row["base_score"] = max(row.get("base_score") or 0, score)
            for level in ("critical", "high"):
                row[level] = row.get(level, 0) + (severity == level)
            hosts = seen.setdefault(key, set())
            hosts.add(str(record.get("aid")))
            row["hosts"] = len(hosts)
    if by == "host":
        for row in rows.values():
            row["aid"] = row.pop("host")
    order = {"cve": ("base_score", "hosts"), "host": ("critical", "high", "vulnerabilities")}
    names = order.get(by, ("vulnerabilities", "base_score"))
    return sorted(rows.values(), key=lambda row: tuple(-row[name] for name in names))


def keys(record: Mapping[str, Any], by: str) -> list[str]:
    """Return the keys that a record counts for; several if it has several products."""
    for name in KEYS[by]:
        value = field(record, name)
        found = [each for each in (value if isinstance(value, list) else [value]) if each]
        if found:
            return list(dict.fromkeys(map(str, found)))
    return ["unknown"]


def _first(record: Mapping[str, Any], by: str) -> dict[str, Any]:
    """Return the facts of a row that all its records share."""
    if by == "cve":
        return {"severity": field(record, "cve.severity"), "exploit_status": field(record, "cve.exploit_status")}
    return {"hostname": field(record, "host_info.hostname")} if by == "host" else {}
