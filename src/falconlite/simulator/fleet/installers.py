"""The sensor installers: records and bytes, generated from the seed. They are not real programs."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.kinds import AGENTS, DAY

if TYPE_CHECKING:
    from collections.abc import Sequence


class Kind(NamedTuple):
    """The installers of one operating system: *name* is the pattern of their file names."""

    platform: str
    os: str
    os_version: str
    name: str
    architectures: Sequence[str] = ("x86_64",)


KINDS = (
    Kind("windows", "Windows", "", "WindowsSensor.exe", ("x86_64", "x86")),
    Kind("mac", "macOS", "", "FalconSensorMacOS.pkg", ("x86_64", "arm64")),
    Kind("linux", "RHEL/CentOS/Oracle", "7", "falcon-sensor-{}.el7.x86_64.rpm"),
    Kind("linux", "RHEL/CentOS/Oracle", "8", "falcon-sensor-{}.el8.x86_64.rpm"),
    Kind("linux", "RHEL/CentOS/Oracle", "8 - arm64", "falcon-sensor-{}.el8.aarch64.rpm", ("arm64",)),
    Kind("linux", "RHEL/CentOS/Oracle", "9", "falcon-sensor-{}.el9.x86_64.rpm"),
    Kind("linux", "Amazon Linux", "2", "falcon-sensor-{}.amzn2.x86_64.rpm"),
    Kind("linux", "SLES", "15", "falcon-sensor-{}.suse15.x86_64.rpm"),
    Kind("linux", "Debian", "9/10/11/12", "falcon-sensor_{}_amd64.deb"),
    Kind("linux", "Ubuntu", "16/18/20/22/24", "falcon-sensor_{}_amd64.deb"),
)

BEGINNINGS = {"exe": b"MZ\x90\x00", "pkg": b"xar!", "rpm": b"\xed\xab\xee\xdb", "deb": b"!<arch>\n"}
"""The first bytes (magic number) of each file type."""

EVERY = 28 * DAY
"""Seconds between two releases."""

LEAST, MOST = 200_000, 400_000
"""The size of an installer in bytes: about 1 % of a real one."""


class Installer(NamedTuple):
    """An installer: *seed* makes its bytes, *record* has the fields of the newest version of the API."""

    seed: str
    beginning: bytes
    record: dict[str, Any]

    def content(self) -> bytes:
        """Return the bytes whose digest is in the record."""
        return _bytes(self.seed, self.beginning)


def _bytes(seed: str, beginning: bytes) -> bytes:
    chance = Random(seed)
    return beginning + chance.randbytes(chance.randint(LEAST, MOST))


@lru_cache(8)
def installers(seed: str, born: int) -> Sequence[Installer]:
    """Return the installers of a cloud whose clock started at *born*, newest first: one for each agent in the fleet."""
    found = []
    for age, agent in enumerate(dict.fromkeys(AGENTS)):
        version = agent.rpartition(".")[0]
        for kind in KINDS:
            type = kind.name.rpartition(".")[2]
            own = f"{seed}:installer:{version}:{kind.os}:{kind.os_version}"
            content = _bytes(own, BEGINNINGS[type])
            lts = version.endswith(".16303")
            released = born - (10 * DAY + age * EVERY)
            record = {
                "name": kind.name.format(".0-".join(version.rsplit(".", 1))),
                "description": f"Falcon Sensor for {kind.os} {kind.os_version}".strip(),
                "platform": kind.platform,
                "os": kind.os,
                "os_version": kind.os_version,
                "architectures": list(kind.architectures),
                "sha256": hashlib.sha256(content).hexdigest(),
                "release_date": stamp(released),
                "version": version,
                "file_size": len(content),
                "file_type": type,
                "is_lts": lts,
                "lts_expiry_date": stamp(released + 365 * DAY) if lts else "",
                "ltv_expiry_date": "",
                "ltv_promoted_date": "",
            }
            found.append(Installer(own, BEGINNINGS[type], record))
    return found
