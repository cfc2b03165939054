"""Sensor installers: find them, and download files whose digests are their IDs."""

from __future__ import annotations

from functools import lru_cache, partial
from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.collections.mssp import family_of
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared, Endpoints
from falconlite.simulator.kept.kinds import Kind, Stamps, fine
from falconlite.simulator.policies.builds import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

POWERED_BY = "binserv"
"""A guess."""

SIZE = 150_000
"""About the number of bytes of a file. Real ones are a thousand times as large."""


class Package(NamedTuple):
    """The installers of one system: *begins* is how such a file begins, *name* is filled with version and build."""

    platform: str
    os: str
    os_version: str
    architecture: str
    file_type: str
    begins: bytes
    name: str


PACKAGES = (
    Package("windows", "Windows", "", "x86_64", "exe", b"MZ", "FalconSensor_Windows_{0}.{1}.exe"),
    Package("mac", "macOS", "", "x86_64", "pkg", b"xar!", "FalconSensorMacOS_{0}.{1}.pkg"),
    Package("linux", "Ubuntu", "16/18/20/22/24", "x86_64", "deb", b"!<arch>\n", "falcon-sensor_{0}.0-{1}_amd64.deb"),
    Package("linux", "Ubuntu", "20/22/24", "arm64", "deb", b"!<arch>\n", "falcon-sensor_{0}.0-{1}_arm64.deb"),
    Package(
        "linux",
        "RHEL/CentOS/Oracle",
        "9",
        "x86_64",
        "rpm",
        b"\xed\xab\xee\xdb",
        "falcon-sensor-{0}.0-{1}.el9.x86_64.rpm",
    ),
    Package("linux", "Amazon Linux", "2023", "arm64", "rpm", b"\xed\xab\xee\xdb", "falcon-sensor-{0}.0-{1}.rpm"),
)

FILES = tuple((package, version) for version in VERSIONS for package in PACKAGES)
"""Each file there is, newest first."""


def content(seed: object, number: int) -> bytes:
    """Return the bytes of a file: the same for the same seed."""
    package, _ = FILES[number]
    chance = Random(f"{seed}:installer:{number}")
    return package.begins + chance.randbytes(SIZE + chance.randrange(SIZE))


@lru_cache(maxsize=64)
def _digests(seed: str) -> tuple[tuple[str, int], ...]:
    """Return the digest and the size of each file."""
    files = (content(seed, number) for number in range(len(FILES)))
    return tuple((sha256(file).hexdigest(), len(file)) for file in files)


def _seed(tenant: Tenant) -> Iterable[Stored]:
    for number, (digest, size) in enumerate(_digests(str(tenant.seed))):
        package, version = FILES[number]
        place, lts = VERSIONS.index(version), version == VERSIONS[-1]
        released = tenant.born - (20 + 35 * place) * DAY
        release, build = version.removesuffix(".0").rsplit(".", 1)
        yield {
            "sha256": digest,
            "name": package.name.format(release, build),
            "description": f"Falcon Sensor for {package.os}",
            "platform": package.platform,
            "os": package.os,
            "os_version": package.os_version,
            "architectures": [package.architecture],
            "version": version.removesuffix(".0"),
            "file_type": package.file_type,
            "file_size": size,
            "release_date": fine(released),
            "is_lts": lts,
            **({"lts_expiry_date": fine(released + 365 * DAY)} if lts else {}),
            "number": number,
        }


def _without(*names: str) -> Any:
    def show(_: Question, _kept: repository.Repository, record: Stored) -> Stored:
        """Leave out the fields that a version of the records lacks."""
        return {name: value for name, value in record.items() if name not in names}

    return show


V3 = Kind(
    "installer",
    "sensor_download.SensorInstallerV3",
    key="sha256",
    hidden=("number",),
    stamps=Stamps("", "", "", ""),
    sort="release_date.desc",
    seed=_seed,
)
V2 = V3._replace(show=_without("is_lts", "lts_expiry_date"))
V1 = V3._replace(show=_without("is_lts", "lts_expiry_date", "architectures"))


class Store(repository.Store):
    """The installers that an account can download."""

    kinds = (V3,)


def ccid(ask: Question) -> Reply:
    """Return the ID of the account with its checksum, which installers ask for."""
    cid, identity = ask.tenant.cid, ask.identity
    link = family_of(identity.cid, identity.children).links.get(cid)
    checksum = link["checksum"] if link else sha256(cid.encode()).hexdigest()[:2].upper()
    return Reply([f"{cid.upper()}-{checksum}"])


def download(ask: Question) -> Reply:
    """Return the file of an installer."""
    record = ask.tenant.store(Store).of(V3).get(ask.query["id"])
    if record is None:
        raise Refused(404, f"there is no installer {ask.query['id']}")
    name = {"Content-Disposition": f'attachment; filename="{record["name"]}"'}
    file = content(str(ask.tenant.seed), record["number"])
    return Reply(content=file, content_type="application/octet-stream", headers=name)


def read(ask: Question, *, endpoints: Endpoints) -> Reply:
    """Return installers by ID. If some of them do not exist, the status is 207."""
    reply = endpoints.read().answer(ask)
    return reply._replace(status=207) if reply.errors and reply.resources else reply


def _of(kind: Kind, version: str) -> dict[str, Any]:
    endpoints = Endpoints(Store, kind)
    return {
        f"GetSensorInstallersByQuery{version}": endpoints.query(),
        f"GetCombinedSensorInstallersByQuery{version}": endpoints.combined(),
        f"GetSensorInstallersEntities{version}": Declared(partial(read, endpoints=endpoints), free=True),
        f"DownloadSensorInstallerById{version}": Declared(download),
    }


HANDLERS = {**_of(V1, ""), **_of(V2, "V2"), **_of(V3, "V3"), "GetSensorInstallersCCIDByQuery": Declared(ccid)}
