"""Download a sensor installer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.sensors.choosing import checked_version, one, with_system
from falconlite.cli.commands.sensors.resuming import Wanted, fetch
from falconlite.cli.options import Files
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite import Download

COLUMNS = ("path", "outcome", "version", "os", "file_size", "sha256")


@click.command("download", cls=Files)
@click.argument("named", required=False, metavar="[SHA256|NAME]")
@with_system
@click.option("--version", default="latest", show_default=True, callback=checked_version, metavar="N|latest|n-1",
              help="Version, or the beginning of one; n-1 is the release before the latest.")  # fmt: skip
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), default=Path(), metavar="FOLDER",
              help="Folder; default: the current one.")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Replace another file with the same name.")
@pass_session
def command(
    session: Session, named: str | None, system: Mapping[str, str], version: str, folder: Path, overwrite: bool
) -> None:
    r"""Download a sensor installer, given by SHA-256 digest, by file name, or by system and version.

    The digest is checked. An existing file is not downloaded again. If the download is interrupted, NAME.part stays,
    and the same command continues it.

    \b
    falconlite sensors download --platform linux --os Ubuntu --to installers
    falconlite sensors download --platform windows --version n-1
    """
    from falconlite import SensorDownload

    session.output.check()
    sensors = session.service(SensorDownload)
    installer = one(sensors, named, system, version)
    digest = str(installer["sha256"]).lower()
    name = Path(str(installer.get("name") or "").replace("\\", "/")).name or digest  # no folder in the name
    folder.mkdir(parents=True, exist_ok=True)
    wanted = Wanted(folder / name, digest, int(installer.get("file_size") or 0))

    def opened(headers: Mapping[str, str]) -> Download:
        return sensors.download_sensor_installer_v3(id=digest, headers=headers, stream=True)

    outcome = fetch(wanted, opened, session.note, overwrite=overwrite)
    session.output.record({"path": str(wanted.path), "outcome": outcome, **installer}, COLUMNS)
