"""Sensor installers: their files are what their records say, on every route."""

from hashlib import sha256

import pytest

from falconlite import SensorDownload
from falconlite.simulator import Call, Cloud


def downloaded(call, id, version=""):
    route = f"/sensors/entities/download-installer/{version or 'v1'}?id={id}"
    return call.cloud.handle(Call("GET", route, {"Authorization": f"Bearer {call.token}"}))


def test_a_file_has_the_digest_the_size_and_the_name_of_its_record(call):
    records = call("GetCombinedSensorInstallersByQueryV3", limit=500).resources
    assert len({record["sha256"] for record in records}) == len(records) > 20
    begins = {"exe": b"MZ", "pkg": b"xar!", "deb": b"!<arch>\n", "rpm": b"\xed\xab\xee\xdb"}
    for version, record in zip(("v1", "v2", "v3"), records[::5], strict=False):
        answer = downloaded(call, record["sha256"], version)
        assert sha256(answer.content).hexdigest() == record["sha256"]
        assert len(answer.content) == record["file_size"] == int(answer.headers["Content-Length"])
        assert record["name"] in answer.headers["Content-Disposition"]
        assert answer.content.startswith(begins[record["file_type"]])
    assert downloaded(call, "0" * 64).status == 404


@pytest.mark.parametrize(
    ("version", "more"), [("", set()), ("V2", {"architectures"}), ("V3", {"architectures", "is_lts"})]
)
def test_installers_are_found_and_described_by_each_version(call, version, more):
    ids = call(f"GetSensorInstallersByQuery{version}", filter='platform:"linux"', sort="release_date|desc").resources
    records = call(f"GetSensorInstallersEntities{version}", ids=ids).resources
    assert [record["sha256"] for record in records] == ids
    assert {record["platform"] for record in records} == {"linux"}
    dates = [record["release_date"] for record in records]
    assert dates == sorted(dates, reverse=True)
    assert {"architectures", "is_lts"} & records[0].keys() == more
    mixed = call(f"GetSensorInstallersEntities{version}", ids=[ids[0], "0" * 64])
    assert (mixed.status, mixed.errors[0]["id"]) == (207, "0" * 64)
    assert call(f"GetSensorInstallersEntities{version}", ids="0" * 64).status == 404


def test_each_account_has_its_id_with_a_checksum_and_the_same_files(caller):
    cloud = Cloud(hosts=2, children=1)
    call = caller(cloud)
    files = call("GetSensorInstallersByQueryV3").resources
    (of_parent,) = call("GetSensorInstallersCCIDByQuery").resources
    call.token = cloud.issue_token(cloud.children[0])
    (of_child,) = call("GetSensorInstallersCCIDByQuery").resources
    assert [each.partition("-")[0].lower() for each in (of_parent, of_child)] == [cloud.cid, cloud.children[0]]
    assert call("GetSensorInstallersByQueryV3").resources == files
    call.token = cloud.issue_token()
    (link,) = call("getChildrenV2", {"ids": [cloud.children[0]]}).resources
    assert of_child.partition("-")[2] == link["checksum"]


def test_falconlite_saves_an_installer_and_checks_its_digest(tmp_path):
    cloud = Cloud(hosts=2)
    with SensorDownload(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud) as sensors:
        (record,) = sensors.get_combined_sensor_installers_by_query_v3(limit=1).resources
        sensors.download_sensor_installer_v3(record["sha256"], download_path=str(tmp_path), file_name="sensor")
    assert sha256((tmp_path / "sensor").read_bytes()).hexdigest() == record["sha256"]
