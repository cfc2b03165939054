"""The sensor builds and kernels for sensor update policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import AGENTS, DAY
from falconlite.simulator.kept.kinds import fine, hexadecimal, seeded_chance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored

VERSIONS = tuple(sorted(dict.fromkeys(AGENTS), key=lambda version: -int(version.split(".")[2])))
"""Versions of the sensors in the fleet, newest first."""

TAGS = ("n", "n-1", "n-2", "")
"""Names of builds by age, newest first. The last one is the build with long-term support."""

PLATFORMS = ("Windows", "Mac", "Linux", "LinuxArm64", "zLinux")

EARLY = "7.27.18003.0"
"""A version with limited availability."""


def _build(platform: str, version: str, tag: str, place: int, stage: str = "prod") -> dict[str, Any]:
    number = version.split(".")[2]
    name = f"{number}|{tag}|tagged|{place + 1}" if tag else number
    sensor = version.removesuffix(".0")
    return {
        "build": name,
        "is_lts_build": stage == "prod" and not tag,
        "platform": platform,
        "sensor_version": sensor,
        "stage": stage,
    }


BUILDS = tuple(
    build
    for platform in PLATFORMS
    for build in (
        _build(platform, EARLY, "", 0, "early_adopter"),
        *(_build(platform, version, tag, n) for n, (version, tag) in enumerate(zip(VERSIONS, TAGS, strict=True))),
    )
)
"""The builds of each platform, newest first."""


def build_of(platform: str, name: str) -> dict[str, Any]:
    """Return the facts of a build by its name, with or without a tag; raise Refused if it does not exist."""
    for build in BUILDS:
        if build["platform"] == platform and name in {build["build"], str(build["build"]).partition("|")[0]}:
            return build
    raise Refused(400, f"there is no build {name} for {platform}")


DISTRIBUTIONS = (
    ("ubuntu", "22", "5.15.0-{}-generic", "canonical", "x86_64"),
    ("ubuntu", "24", "6.8.0-{}-generic", "canonical", "arm64"),
    ("rhel", "9", "5.14.0-{}.el9", "redhat", "x86_64"),
    ("amzn", "2023", "6.1.97-{}.amzn2023", "amazon", "aarch64"),
    ("sles", "15", "5.3.18-{}-default", "suse", "x86_64"),
)


def kernels(tenant: Tenant) -> Iterable[Stored]:
    """Return the kernels that the builds support."""
    for place, (distro, version, release, vendor, architecture) in enumerate(DISTRIBUTIONS):
        for step in range(4):
            chance = seeded_chance(tenant, f"kernels:{place}:{step}")
            supported = [each.removesuffix(".0") for each in VERSIONS[: 1 + step]]
            created = tenant.born - (30 + 20 * step + place) * DAY
            yield {
                "id": hexadecimal(chance),
                "architecture": architecture,
                "base_package_supported_sensor_versions": supported,
                "created_timestamp": fine(created),
                "distro": distro,
                "distro_version": version,
                "flavor": release.rpartition("-")[2] if distro in {"ubuntu", "sles"} else "default",
                "modified_timestamp": fine(created + DAY),
                "release": release.format(120 - step),
                "vendor": vendor,
                "version": f"#{120 - step} SMP",
                "ztl_module_supported_sensor_versions": [],
                "ztl_supported_sensor_versions": supported[:1],
            }
