"""List sensor installers."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.commands.sensors.choosing import COLUMNS, condition, found, latest, with_system
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.output.progress import counted
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Mapping


def known_fields() -> Any:
    """Return the properties of installers that filters know."""
    from falconlite.models.sensor_download import SensorInstallerV3

    return SensorInstallerV3.model_fields


@click.command("list", cls=Records)
@with_system
@filter_option(known_fields, help="Only installers that match, in FQL.")
@click.option("--latest", "only_latest", is_flag=True, help="Only the highest version for each operating system.")
@most_options
@pass_session
def command(
    session: Session, system: Mapping[str, str], filter: str | None, only_latest: bool, most: int | None
) -> None:
    r"""List sensor installers, the newest first; 100 of them unless --most or --all says otherwise.

    \b
    falconlite sensors list --latest
    falconlite sensors list --platform linux --os Ubuntu --columns version,sha256
    """
    from falconlite import SensorDownload

    session.output.check()
    sensors = session.service(SensorDownload)
    installers = counted(found(sensors, system, filter), "installers")
    session.output.records(latest(installers) if only_latest else islice(installers, most), COLUMNS)
    if not only_latest and next(installers, None) is not None:
        total = sensors.get_sensor_installers_by_query_v3(limit=1, **condition(system, filter)).total
        session.note(f"{most:,} of {total:,} installers; --all lists all")
