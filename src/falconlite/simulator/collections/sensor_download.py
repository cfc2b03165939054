"""Sensor downloads: installers by filter, their bytes, and the customer ID with checksum that they need."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from zlib import crc32

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Reply, found, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.fleet.installers import installers
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.matching import version as read_version
from falconlite.simulator.fql.order import search, sort_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.fleet.installers import Installer
    from falconlite.simulator.question import Question

POWERED_BY = "sensor-download-api"
"""A guess."""

LEVEL = "modelled"

OF_V2 = frozenset(("architectures", "ltv_expiry_date", "ltv_promoted_date"))
OF_V3 = frozenset(("is_lts", "lts_expiry_date"))
"""Fields that versions 2 and 3 of the records added."""

HIDDEN = {1: OF_V2 | OF_V3, 2: OF_V3, 3: frozenset[str]()}

FIELDS = frozenset(
    ("name", "description", "platform", "os", "os_version", "sha256", "release_date", "version", "file_size")
) | {"file_type", *OF_V2, *OF_V3}

NEWEST = "release_date.desc"


def _all(ask: Question) -> Sequence[Installer]:
    return installers(str(ask.tenant.seed), int(ask.tenant.born))


def _shown(record: Mapping[str, Any], number: int) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in HIDDEN[number]}


def query(ask: Question, number: int, *, combined: bool) -> Reply:
    """Find installers in one version of the records, newest first; return them, or their IDs."""
    sort, dialect = (
        ask.query.get("sort") or NEWEST,
        Dialect(lambda name: name in FIELDS - HIDDEN[number], versions=frozenset(("version",))),
    )
    rows = [_shown(installer.record, number) for installer in _all(ask)]
    ordered = search(rows, {**ask.query, "sort": sort}, dialect, ask.tenant.clock.time(), sort=sort)
    name, descending = sort_of(sort)
    if name == "version":
        ordered.sort(key=lambda row: read_version(row["version"]) or (), reverse=descending)
    page, offset = slice_of(ordered, ask.query)
    pagination = {"limit": ask.query["limit"], "offset": offset, "total": len(ordered)}
    return Reply(page if combined else [row["sha256"] for row in page], pagination=pagination)


def describe(ask: Question, number: int) -> Reply:
    """Return installers by ID; 207 if some are unknown."""
    known, ids = {one.record["sha256"]: one for one in _all(ask)}, list(dict.fromkeys(ask.query["ids"]))
    there = [_shown(known[id].record, number) for id in ids if id in known]
    errors = missing("installer", [id for id in ids if id not in known])
    return found(there, errors, 207 if there and errors else 200)


def download(ask: Question) -> Reply:
    """Return the bytes of an installer."""
    id = ask.query["id"]
    installer = next((one for one in _all(ask) if one.record["sha256"] == id.lower()), None)
    if installer is None:
        return found([], missing("installer", [id]))
    headers = {"Content-Disposition": f'attachment; filename="{installer.record["name"]}"'}
    return Reply(content=installer.content(), headers=headers)


def ccid(ask: Question) -> Reply:
    """Return the CID in upper case with its checksum."""
    cid = ask.tenant.cid.upper()
    return Reply([f"{cid}-{crc32(cid.encode()) & 0xFF:02X}"])


Free = partial(Handler, free=True)
Listed = partial(Handler, limit=(100, 500))

HANDLERS = {
    "GetCombinedSensorInstallersByQuery": Listed(partial(query, number=1, combined=True)),
    "GetCombinedSensorInstallersByQueryV2": Listed(partial(query, number=2, combined=True)),
    "GetCombinedSensorInstallersByQueryV3": Listed(partial(query, number=3, combined=True)),
    "DownloadSensorInstallerById": Handler(download),
    "DownloadSensorInstallerByIdV2": Handler(download),
    "DownloadSensorInstallerByIdV3": Handler(download),
    "GetSensorInstallersEntities": Free(partial(describe, number=1)),
    "GetSensorInstallersEntitiesV2": Free(partial(describe, number=2)),
    "GetSensorInstallersEntitiesV3": Free(partial(describe, number=3)),
    "GetSensorInstallersCCIDByQuery": Handler(ccid),
    "GetSensorInstallersByQuery": Listed(partial(query, number=1, combined=False)),
    "GetSensorInstallersByQueryV2": Listed(partial(query, number=2, combined=False)),
    "GetSensorInstallersByQueryV3": Listed(partial(query, number=3, combined=False)),
}
