"""Download the newest sensor installer of a platform, unless the folder has it.

``download_installer.py linux --os Ubuntu --to installers``. The file is complete or not there: its SHA-256 digest is
compared with the one that the API states. The scope is Sensor Download: Read.

Exit status 1: the API has no installer for the platform. 2: the program failed; the reason is on stderr.
"""

from __future__ import annotations

import argparse
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from falconlite import FalconError, SensorDownload
from falconlite import fql as f

if TYPE_CHECKING:
    from collections.abc import Sequence


def newest(sensors: SensorDownload, platform: str, os: str = "") -> dict[str, Any] | None:
    """Return the record of the newest installer, or None if no installer is found."""
    wanted = f.platform == platform
    found = sensors.get_combined_sensor_installers_by_query_v3(
        filter=wanted & (f.os == os) if os else wanted, sort="release_date.desc", limit=1
    )
    return found.resources[0] if found.resources else None


def download(sensors: SensorDownload, installer: dict[str, Any], folder: Path) -> tuple[Path, bool]:
    """Save an installer in the folder; return its path, and whether it had to be downloaded."""
    name, digest = Path(str(installer["name"])).name, str(installer["sha256"])  # no folder in the name
    path = folder / name
    if path.is_file() and sha256(path.read_bytes()).hexdigest() == digest.lower():
        return path, False
    folder.mkdir(parents=True, exist_ok=True)
    with sensors.download_sensor_installer_v3(id=digest, stream=True) as found:
        found.save(path, sha256=digest)
    return path, True


def main(argv: Sequence[str] | None = None) -> int:
    """Download the installer; return the exit status."""
    parser = argparse.ArgumentParser(description="Download the newest sensor installer.")
    parser.add_argument("platform", choices=["windows", "mac", "linux"])
    parser.add_argument("--os", default="", help='operating system, for example "Ubuntu"')
    parser.add_argument("--to", type=Path, default=Path(), help="folder (the current one)")
    args = parser.parse_args(argv)
    try:
        with SensorDownload(pythonic=True) as sensors:
            installer = newest(sensors, args.platform, args.os)
            if installer is None:
                print(f"no installer for {args.platform} {args.os}".rstrip(), file=sys.stderr)
                return 1
            path, new = download(sensors, installer, args.to)
    except (FalconError, OSError, ValueError) as error:
        print(f"download_installer: {error}", file=sys.stderr)
        return 2
    print(f"{path} {installer.get('version', '')} {'downloaded' if new else 'is there'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
