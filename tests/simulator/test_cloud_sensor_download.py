"""Sensor downloads: installers by filter and order, their bytes, and the CCID."""

import hashlib
import re

import pytest

from falconlite import SensorDownload
from falconlite.simulator import Cloud
from falconlite.simulator.access.scopes import plain_cid
from falconlite.simulator.collections import sensor_download
from falconlite.simulator.fleet import installers
from tests.cases import each

COMBINED = ("GetCombinedSensorInstallersByQuery", "GetCombinedSensorInstallersByQueryV2",
            "GetCombinedSensorInstallersByQueryV3")  # fmt: skip


def numbers(version):
    return [int(part) for part in version.split(".")]


def test_each_version_of_the_route_lists_the_same_installers_with_its_own_fields(call):
    first, second, third = (call(id, limit=500).resources for id in COMBINED)
    assert first[0].keys() == {
        *("description", "file_size", "file_type", "name", "os", "os_version", "platform", "release_date", "sha256"),
        "version",
    }
    assert second[0].keys() - first[0].keys() == {"architectures", "ltv_expiry_date", "ltv_promoted_date"}
    assert third[0].keys() - second[0].keys() == {"is_lts", "lts_expiry_date"}
    ids = [[one["sha256"] for one in records] for records in (first, second, third)]
    assert ids[0] == ids[1] == ids[2]
    for number, id in enumerate(("", "V2", "V3")):
        assert call(f"GetSensorInstallersByQuery{id}", limit=500).resources == ids[0]
        described = call(f"GetSensorInstallersEntities{id}", ids=ids[0][:2]).resources
        assert described == (first, second, third)[number][:2]
    assert {one["platform"] for one in first} == {"windows", "mac", "linux"}
    dates = [one["release_date"] for one in first]
    assert dates == sorted(dates, reverse=True)


def test_the_bytes_of_an_installer_have_the_digest_and_the_size_of_its_record(call):
    for one in call(COMBINED[2], limit=500).resources[::9]:
        for id in ("DownloadSensorInstallerById", "DownloadSensorInstallerByIdV2", "DownloadSensorInstallerByIdV3"):
            status, headers, content = call.download(id, id=one["sha256"])
            assert (status, hashlib.sha256(content).hexdigest(), len(content)) == (200, one["sha256"], one["file_size"])
            assert headers["Content-Disposition"] == f'attachment; filename="{one["name"]}"'
        assert 200_000 <= len(content) <= 500_000
    assert call("DownloadSensorInstallerById", id="0" * 64).status == 404


@each(
    ("filter", "holds"),
    [
        ('platform:"linux"', lambda one: one["platform"] == "linux"),
        ("os:'RHEL/CentOS/Oracle'+os_version:'8*'", lambda one: one["os_version"].startswith("8")),
        ('version:>"7.9"', lambda one: numbers(one["version"]) > [7, 9]),
        ('version:<="7.24.17607"', lambda one: numbers(one["version"]) <= [7, 24, 17607]),
        ("version:'7.25.17804',version:'7.16*'", lambda one: one["version"][:4] in {"7.25", "7.16"}),
        ("file_size:>300000", lambda one: one["file_size"] > 300_000),
        ("release_date:>'now-60d'", lambda one: one["release_date"] > "2025-11-02"),
        ("is_lts:true", lambda one: one["is_lts"]),
    ],
)
def test_a_filter_finds_the_installers_that_it_says(call, filter, holds):
    everything = call(COMBINED[2], limit=500).resources
    found = call(COMBINED[2], filter=filter, limit=500).resources
    assert found == [one for one in everything if holds(one)]
    assert 0 < len(found) <= len(everything)


def test_versions_are_sorted_by_their_numbers_and_pages_follow(call, monkeypatch):
    monkeypatch.setattr(installers, "AGENTS", ("7.26.1.0", "7.9.1.0", "7.10.2.0", "10.1.1.0"))
    monkeypatch.setattr(sensor_download, "installers", installers.installers.__wrapped__)
    up = [one["version"] for one in call(COMBINED[0], sort="version.asc", limit=500).resources]
    assert up == sorted(up, key=numbers)
    assert list(dict.fromkeys(up)) == ["7.9.1", "7.10.2", "7.26.1", "10.1.1"]
    page = call(COMBINED[0], sort="version|desc", limit=3, offset=2)
    assert [one["version"] for one in page.resources] == up[::-1][2:5]
    assert page.page == {"limit": 3, "offset": 2, "total": len(up)}
    assert call("GetSensorInstallersByQuery", filter="is_lts:true").status == 400  # a field of version 3
    assert call("GetSensorInstallersByQuery", limit=501).status == 400


def test_some_of_the_installers_are_207_and_none_404(call):
    (id,) = call("GetSensorInstallersByQuery", limit=1).resources
    mixed = call("GetSensorInstallersEntities", ids=[id, "x"])
    assert (mixed.status, len(mixed.resources), mixed.errors[0]["id"]) == (207, 1, "x")
    assert call("GetSensorInstallersEntities", ids="x").status == 404


def test_the_ccid_is_the_cid_of_the_caller_with_a_checksum(call):
    (found,) = call("GetSensorInstallersCCIDByQuery").resources
    assert re.fullmatch(r"[0-9A-F]{32}-[0-9A-F]{2}", found)
    assert found[:-3].lower() == call.cloud.cid == plain_cid(found)
    call.token = call.cloud.issue_token(call.cloud.children[0])
    assert call("GetSensorInstallersCCIDByQuery").resources[0][:-3].lower() == call.cloud.children[0]


@pytest.mark.parametrize("seed", [7, 8])
def test_the_sdk_saves_an_installer_over_a_socket(tmp_path, seed):
    cloud = Cloud(hosts=1, seed=seed)
    with (
        cloud.serve() as served,
        SensorDownload(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url) as sensors,
    ):
        record = sensors.get_combined_sensor_installers_by_query_v3(limit=1)["body"]["resources"][0]
        sensors.download_sensor_installer_v3(id=record["sha256"], download_path=tmp_path, file_name="sensor")
        with sensors.download_sensor_installer_v3(id=record["sha256"], stream=True) as download:
            assert b"".join(download.iter_content(10_000)) == (tmp_path / "sensor").read_bytes()
    assert hashlib.sha256((tmp_path / "sensor").read_bytes()).hexdigest() == record["sha256"]


@each(
    ("range", "status", "bounds"),
    [
        ("bytes=100-", 206, (100, None)),
        ("bytes=0-0", 206, (0, 1)),
        ("bytes=5-99999999", 206, (5, None)),
        ("bytes=-7", 206, (-7, None)),
        ("bytes=99999999-", 416, None),
        ("bytes=9-3", 200, (0, None)),
        ("bytes=0-1,5-6", 200, (0, None)),
        ("lines=0-1", 200, (0, None)),
        ("bytes=-", 200, (0, None)),
    ],
)
def test_a_download_takes_a_range_of_bytes(call, range, status, bounds):
    (id,) = call("GetSensorInstallersByQuery", limit=1).resources
    whole = call.download("DownloadSensorInstallerByIdV3", id=id)[2]
    with_range = call.download("DownloadSensorInstallerByIdV3", headers={"Range": range}, id=id)
    assert with_range[0] == status
    if bounds is None:
        assert with_range[1]["Content-Range"] == f"bytes */{len(whole)}"
        return
    part = whole[slice(*bounds)]
    assert with_range[2] == part
    first = bounds[0] % len(whole)
    said = f"bytes {first}-{first + len(part) - 1}/{len(whole)}" if status == 206 else None
    assert with_range[1].get("Content-Range") == said
