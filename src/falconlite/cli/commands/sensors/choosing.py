"""Choose sensor installers by platform, operating system and version."""

from __future__ import annotations

import re
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.output.printable import printable
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from falconlite import SensorDownload

COLUMNS = ("name", "version", "platform", "os", "os_version", "architectures", "release_date", "file_size", "sha256")
"""Fields of an installer in a table, the most important first."""

PLATFORMS = ("windows", "mac", "linux")

ID = re.compile(r"[0-9a-fA-F]{64}")
"""The ID of an installer: its SHA-256 digest."""

BEFORE = re.compile(r"n(?:-(\d{1,2}))?")

Installer = dict[str, Any]


def with_system(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--platform``, ``--os``, ``--os-version`` and ``--arch``; pass them as ``system``, a dict of fields."""

    @wraps(function)
    def collected(**given: Any) -> Any:
        system = {name: given.pop(name) for name in ("platform", "os", "os_version", "architectures")}
        return function(system={name: value for name, value in system.items() if value}, **given)

    for option in (
        click.option("--arch", "architectures", metavar="NAME", help="Architecture: x86_64, arm64 and others."),
        click.option("--os-version", metavar="VERSION", help="Version of the operating system: 9, '16/18/20/22/24'."),
        click.option("--os", metavar="NAME", help="Operating system: Ubuntu, 'Amazon Linux' and others."),
        click.option("--platform", type=click.Choice(PLATFORMS, case_sensitive=False), help="Platform."),
    ):
        collected = option(collected)
    return collected


def condition(system: Mapping[str, str], filter: str | None = None) -> dict[str, Any]:
    """Return the argument ``filter`` for the installers of a system that match a filter; no argument for all."""
    from falconlite import fql as f

    terms = [f.field(name) == value for name, value in system.items()]
    terms += [f.raw(filter)] if filter else []
    return {"filter": f.all_of(terms)} if terms else {}


def found(sensors: SensorDownload, system: Mapping[str, str], filter: str | None = None) -> Iterator[Installer]:
    """Yield the installers of a system, the newest first."""
    records = sensors.get_combined_sensor_installers_by_query_v3.records
    yield from records(sort="release_date|desc", **condition(system, filter))


def numbers(version: object) -> tuple[int, ...]:
    """Return the numbers of a version, so that 7.10 is greater than 7.9."""
    return tuple(int(part) for part in re.findall(r"\d{1,18}", str(version)))


def latest(installers: Iterable[Installer]) -> list[Installer]:
    """Return the installers with the highest version for each operating system and architecture."""
    best: dict[Any, Installer] = {}
    for one in installers:
        key = (*(one.get(name) for name in ("platform", "os", "os_version")), *(one.get("architectures") or ()))
        if key not in best or numbers(one.get("version")) > numbers(best[key].get("version")):
            best[key] = one
    return list(best.values())


def of_version(installers: list[Installer], version: str) -> list[Installer]:
    """Return the installers of a version.

    *version* is "latest" or "n" for the highest, or "n-1" for the highest of the release before (7.25 before 7.26). It
    may also be a version or a prefix ("7.25"), which selects the highest match.
    """
    wanted = "n" if version == "latest" else version
    if count := BEFORE.fullmatch(wanted):
        releases = sorted({numbers(one.get("version"))[:2] for one in installers}, reverse=True)
        left = releases[int(count[1] or 0) :][:1]
        fitting = [one for one in installers if numbers(one.get("version"))[:2] in left]
    else:
        parts = numbers(version)
        fitting = [one for one in installers if numbers(one.get("version"))[: len(parts)] == parts]
    highest = max((numbers(one.get("version")) for one in fitting), default=())
    return [one for one in fitting if numbers(one.get("version")) == highest]


def checked_version(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """Raise a failure for a version that is none."""
    value = value.lower()
    if value != "latest" and not BEFORE.fullmatch(value) and not re.fullmatch(r"\d{1,9}(\.\d{1,9}){0,3}", value):
        raise click.BadParameter(f"use latest, n-1, or a version such as 7.25.17804, not {value!r}")
    return value


def one(sensors: SensorDownload, named: str | None, system: Mapping[str, str], version: str) -> Installer:
    """Return the installer with an ID or a file name, or of a system; raise a failure unless exactly one fits."""
    if named and ID.fullmatch(named):
        from falconlite.errors import NotFound

        try:
            return dict(sensors.get_sensor_installer_entities_v3(named.lower()).resources[0])
        except (NotFound, IndexError):
            raise Failure(f"there is no installer with the digest {named}", Status.NOT_FOUND) from None
    if not (named or system):
        raise wrong("name an installer by its digest or file name, or with --platform and --os")
    wanted = {**system, "name": named} if named else system
    what = " ".join([*wanted.values(), version])
    fitting = of_version(list(found(sensors, wanted)), version)
    if not fitting:
        raise Failure(f"there is no installer for {what}", Status.NOT_FOUND)
    if len({each["sha256"] for each in fitting}) > 1:
        shown = ("sha256", "os", "os_version", "name")
        lines = [printable("  " + "  ".join(str(each.get(field) or "") for field in shown)) for each in fitting]
        raise wrong("\n".join([f"{len(fitting)} installers fit: give a digest, --os, --os-version or --arch", *lines]))
    return fitting[0]
