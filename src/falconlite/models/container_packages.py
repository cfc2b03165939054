"""Models of the records of ``ContainerPackages``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, Record, Text


class APIFilterLabel(Record):
    """One of the ``buckets`` of ``APIFilterResponse``."""

    count: Number = None
    label: Text = None


class APIFilterResponse(Record):
    """Group of counts, as ``read_packages_by_image_count`` returns them."""

    buckets: Many[APIFilterLabel] = ()
    name: Text = None


class CountAsResource(Record):
    """A count, as ``read_zero_day_counts`` returns it."""

    count: Number = None


class APIPackagesByVulnCount(Record):
    """A count of packages by vulnerability, as ``read_fixable_vuln_count`` and ``read_vuln_count`` return it."""

    images: Number = None
    package: Text = None
    packages_type: Text = None
    running_images: Number = None
    version: Text = None
    vulnerabilities: Number = None


class APIPackageVulnerability(Record):
    """One of the ``vulnerabilities`` of ``APIPackageCombined``."""

    cveid: Text = None
    description: Text = None
    fix_resolution: Many[str] = ()
    severity: Text = None


class APIPackageCombined(Record):
    """A package, as ``read_combined_export`` and ``read_combined`` return it."""

    ai_related: Flag = None
    all_images: Number = None
    cid: Text = None
    license: Text = None
    package_name_version: Text = None
    running_images: Number = None
    type: Text = None
    vulnerabilities: Many[APIPackageVulnerability] = ()
    vulnerability_count: Number = None


class APIPackageCombinedV2(Record):
    """A package, as ``read_packages`` returns it."""

    ai_related: Flag = None
    all_images: Number = None
    cid: Text = None
    cveid: Text = None
    fix_resolution: Many[str] = ()
    license: Text = None
    package_name_version: Text = None
    running_images: Number = None
    severity: Text = None
    type: Text = None
    vulnerability_description: Text = None
