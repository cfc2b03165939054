"""Report on a fleet: a page, or figures in the terminal."""

from __future__ import annotations

from pathlib import Path

import click

from falconlite.cli.commands.hosts.columns import known_fields
from falconlite.cli.failures import line_of, wrong
from falconlite.cli.options import Records, filter_option
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session
from falconlite.exporting.complete import replacing


@click.command("report", cls=Records)
@click.option("--html", type=click.Path(path_type=Path), metavar="FILE", help="Write a page of HTML to this file.")
@click.option("--stale", "stale_days", type=click.IntRange(1, 36_500), default=30, show_default=True, metavar="DAYS",
              help="List hosts that were not seen for so many days.")  # fmt: skip
@click.option("--expiring", "token_days", type=click.IntRange(1, 36_500), default=30, show_default=True,
              metavar="DAYS", help="List installation tokens that expire within so many days.")  # fmt: skip
@filter_option(known_fields, help="Only hosts that match, in FQL.")
@pass_session
def command(session: Session, html: Path | None, stale_days: int, token_days: int, filter: str | None) -> None:
    r"""Report on all hosts: platforms, versions, when they were last seen, containment, stale and duplicate hosts,
    tokens about to expire.

    Without --html the figures are shown in the terminal, or written as JSON into a pipe. The page is one file, which
    requests nothing from anywhere.

    \b
    falconlite hosts report
    falconlite hosts report --html report.html --stale 60
    """  # noqa: D205  # click shows the first paragraph, which is one sentence
    from falconlite import Hosts, InstallationTokens
    from falconlite.cli.commands.tokens.expiring import expiring
    from falconlite.cli.report.figures import FIELDS, Figures, now
    from falconlite.errors import Forbidden

    session.output.check()
    if html is not None and (html.is_dir() or not html.absolute().parent.is_dir()):
        raise wrong(f"--html must be a file in an existing folder, not {str(html)!r}")
    hosts = session.service(Hosts)
    figures = Figures(now(), filter=filter or "", stale_days=stale_days, token_days=token_days)
    with progress("hosts") as told, hosts.iter_devices(filter, fields=FIELDS, progress=told) as devices:
        figures.count(devices)
        figures.vanished = len(devices.missing)
    try:
        figures.tokens = expiring(session.service(InstallationTokens), token_days)
    except Forbidden as error:
        figures.tokens_unread = f"Installation tokens were not read: {line_of(error)}"
    figures.cloud = session.auth.base_url.removeprefix("https://")
    figures.tenant = session.child or session.profile or ""
    if html is not None:
        from falconlite.cli.report.page import page

        with replacing(html) as draft:
            draft.write_text(page(figures), encoding="utf-8", errors="backslashreplace")
        session.note(f"{figures.total:,} hosts in {html}")
    elif session.output.kind == "table" and session.output.to is None:
        from falconlite.cli.report.terminal import tell

        tell(figures)
    else:
        session.output.record({**vars(figures), "made": f"{figures.made:%Y-%m-%dT%H:%M:%SZ}"})
