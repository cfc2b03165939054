"""``falconlite hosts export``: complete files of the right types, and what they lack is said."""

import csv
import json
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

import pyarrow as pa
import pytest
from pyarrow import parquet

from falconlite import Hosts


@pytest.fixture
def devices(cloud):
    """All hosts as the SDK reads them."""
    with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud) as hosts:
        return list(hosts.iter_devices())


def test_json_lines_are_whole_records_on_stdout_and_in_a_file(here, devices, tmp_path):
    ended = here("hosts", "export")
    assert ([json.loads(line) for line in ended.out.splitlines()], ended.err) == (devices, "")
    ended = here("hosts", "export", "--to", tmp_path / "hosts.jsonl", "--filter", "platform_name:'Linux'")
    found = [json.loads(line) for line in (tmp_path / "hosts.jsonl").read_text().splitlines()]
    assert found == [device for device in devices if device["platform_name"] == "Linux"]
    assert ended.err == f"{len(found)} hosts in {tmp_path / 'hosts.jsonl'}\n"


def test_csv_has_the_columns_that_were_asked_for(here, devices, tmp_path):
    columns = ("device_id", "hostname", "device_policies.prevention.policy_id")
    assert here("hosts", "export", "--to", tmp_path / "h.csv", "--columns", ",".join(columns)).status == 0
    with (tmp_path / "h.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    policies = [device["device_policies"]["prevention"]["policy_id"] for device in devices]
    names = [(device["device_id"], device.get("hostname", "")) for device in devices]
    assert rows == [list(columns), *([*name, policy] for name, policy in zip(names, policies, strict=True))]
    assert here("hosts", "export", "--columns", "hostnme").status == 2


def test_parquet_has_timestamps_and_lists(here, devices, tmp_path):
    assert here("hosts", "export", "--to", tmp_path / "hosts.parquet").status == 0
    table = parquet.read_table(tmp_path / "hosts.parquet")
    moment, texts = pa.timestamp("us", tz="UTC"), pa.list_(pa.string())
    assert [table.schema.field(name).type for name in ("last_seen", "tags", "site_name")] == [
        moment,
        texts,
        pa.string(),
    ]
    found = table.to_pylist()
    assert [(each["last_seen"], each["tags"]) for each in found] == [
        (datetime.fromisoformat(device["last_seen"].replace("Z", "+00:00")), device["tags"]) for device in devices
    ]


def test_a_timestamp_that_is_none_leaves_the_previous_file(here, cloud, devices, tmp_path):
    path = tmp_path / "hosts.parquet"
    path.write_text("before")
    cloud.stub("CombinedDevicesByFilter", resources=[devices[0] | {"last_seen": "soon"}])
    ended = here("hosts", "export", "--to", path)
    assert (ended.status, "the column last_seen has a value of another type: 'soon'" in ended.err) == (2, True)
    assert [file.read_text() for file in tmp_path.glob("*[a-z].parquet*")] == ["before"]


def test_hidden_and_changed_hosts_are_exported_by_options(here, cloud, devices):
    ids = [device["device_id"] for device in devices[:2]]
    began = datetime.now(timezone.utc)
    assert here("hosts", "hide", *ids[:1], "--yes").status == 0
    assert here("hosts", "tag", "web", ids[1], "--yes").status == 0
    hidden = here("hosts", "export", "--hidden").out.splitlines()
    assert [json.loads(line)["device_id"] for line in hidden] == ids[:1]
    since = (began - timedelta(seconds=1)).isoformat(timespec="seconds")
    assert ids[1] in [
        json.loads(line)["device_id"] for line in here("hosts", "export", "--since", since).out.splitlines()
    ]
    assert here("hosts", "export", "--since", "2h", "--filter", "platform_name:'Mac',hostname:'x'").status == 0
    (call,) = cloud.requests.of("QueryDevicesByFilterScroll")[-1:]
    assert parse_qs(urlsplit(call.target).query)["filter"] == [
        "(platform_name:'Mac',hostname:'x')+modified_timestamp:>='now-2h'"
    ]
    assert here("hosts", "export", "--since", "yesterday").status == 2


def test_hosts_that_vanish_while_they_are_read_are_told(here, cloud, devices):
    gone = devices[7]["device_id"]
    cloud.stub("PostDeviceDetailsV2", lambda asked: [each for each in devices if each["device_id"] != gone])
    ended = here("hosts", "export")
    assert (ended.status, len(ended.out.splitlines())) == (0, 249)
    assert ended.err == f"1 host vanished while they were read: {gone}\n"
