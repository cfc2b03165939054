"""Write vulnerabilities to a file."""

from __future__ import annotations

import click

from falconlite.cli.commands.vulns.reading import COLUMNS, FACETS, filter_of, found, total, which
from falconlite.cli.options import Records
from falconlite.cli.output.progress import counted
from falconlite.cli.session import Session, pass_session


@click.command("export", cls=Records)
@which
@click.option("--facet", type=click.Choice(FACETS), multiple=True, default=("cve", "host_info"), show_default=True,
              help="Parts of each record; may be given again.")  # fmt: skip
@pass_session
def command(
    session: Session, filter: str | None, severity: tuple[str, ...], closed: bool, facet: tuple[str, ...]
) -> None:
    r"""Write all open vulnerabilities of all hosts, or the ones that match a filter.

    \b
    falconlite vulns export --severity critical --to critical.csv
    falconlite vulns export --filter "cve.id:'CVE-2026-1234'" --facet cve --facet host_info --facet remediation
    """
    from falconlite import SpotlightVulnerabilities

    session.output.check()
    spotlight = session.service(SpotlightVulnerabilities)
    wanted = filter_of(filter, severity, closed=closed)
    rows = counted(found(spotlight, wanted, facet), "vulnerabilities", total(spotlight, wanted))
    count = session.output.records(rows, COLUMNS)
    session.note(f"{count:,} vulnerabilities")
