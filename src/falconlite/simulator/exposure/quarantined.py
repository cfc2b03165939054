"""The kind of a quarantined file, and the initial files of an account."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from falconlite.simulator.answers import stamp
from falconlite.simulator.exposure.hosts import first_hosts, hostname_of
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored

FOLDERS = {"Windows": r"\Device\HarddiskVolume2\Users\{user}\Downloads\{name}", "": "/home/{user}/Downloads/{name}"}
NAMES = ("invoice", "setup", "report", "update", "viewer", "codec")

HOSTS = 40
"""The number of hosts that may have a quarantined file."""

STATES = {"release": "released", "unrelease": "quarantined", "delete": "deleted"}
"""The state of a file after each action."""


def _files(tenant: Tenant) -> Iterator[Stored]:
    chance = Random(f"{tenant.seed}:quarantine:{tenant.cid}")
    for device in first_hosts(tenant, HOSTS):
        if chance.random() < 0.5:
            yield _file(tenant, device, chance)


def _file(tenant: Tenant, device: Stored, chance: Random) -> Stored:
    windows = device["platform_name"] == "Windows"
    digest, user = f"{chance.getrandbits(256):064x}", f"user{chance.randrange(100)}"
    name = f"{chance.choice(NAMES)}-{chance.randrange(1000)}.{'exe' if windows else 'bin'}"
    path = FOLDERS["Windows" if windows else ""].format(user=user, name=name)
    created, aid = tenant.born - 60 * DAY * chance.random(), str(device["device_id"])
    return {
        "id": f"{aid}_{digest}",
        "aid": aid,
        "cid": tenant.cid,
        "hostname": hostname_of(device),
        "username": user,
        "sha256": digest,
        "paths": [{"path": path, "filename": name, "state": "quarantined", "reason": 1}],
        "state": "quarantined",
        "status": "quarantined",
        "primary_module": True,
        "extracted": False,
        "is_on_removable_disk": False,
        "detect_ids": [f"ldt:{aid}:{chance.getrandbits(36)}"],
        "alert_ids": [f"{tenant.cid}:ind:{aid}:{chance.getrandbits(36)}"],
        "date_created": stamp(created),
        "date_updated": stamp(created),
        "device": {"device_id": aid, "hostname": hostname_of(device), "country": "DE"},
        "max_severity": chance.randrange(30, 100),
        "max_confidence": chance.randrange(40, 100, 10),
        "comments": [],
    }


FILE = Kind(
    "quarantined file",
    "quarantine.QuarantinedFile",
    more=(
        *("adversary_id", "behaviors", "first_behavior", "last_behavior"),
        *("behaviors.behavior_id", "behaviors.ioc_type", "behaviors.ioc_value", "behaviors.username"),
        *("behaviors.tree_root_hash", "device.device_id", "device.hostname", "device.country"),
    ),
    hidden=("status", "device", "max_severity", "max_confidence", "comments"),
    sort="date_created.asc",
    unknown=200,
    stamps=Stamps("", "", "", "date_updated"),
    moment=stamp,
    seed=_files,
)
