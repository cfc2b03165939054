"""Look-ups of hosts by ID, name and serial number: the same as reading every record, without testing every value."""

from random import Random

import pytest

from falconlite.simulator import Cloud, VirtualClock
from falconlite.simulator.fleet import indexes
from falconlite.simulator.fleet.columns import Column, Texts
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import compiled


@pytest.fixture
def cloud():
    return Cloud(hosts=400, alerts=0, clock=VirtualClock(), churn=40)


def filters(records, chance):
    """Make filters for a host that there is, with its values as they are and changed a little."""
    record = chance.choice(records)
    id, name, serial = record["device_id"], record.get("hostname", "none"), record.get("serial_number", "none")
    word = chance.choice(name.split("-"))
    conditions = [
        f"device_id:'{id}'", f"device_id:'{id.upper()}'", f"device_id:['{id}','{id.upper()}','x']", f"device_id:!'{id}'",
        f"hostname:'{name}'", f"hostname:'{name.lower()}'", f"hostname:'{name[:-1]}'", f"hostname:'{word.upper()}'",
        f"hostname:'{name.partition('-')[2]}'", f"hostname:['{name}','{name.lower()}']", f"hostname:'{name[1:]}'",
        "hostname:'-'", "hostname:''", f"hostname:'*{word}'", f"hostname:*'*{word}*'", f"hostname:'-{name}'",
        f"serial_number:'{serial.lower()}'", f"serial_number:['{serial}']", f"serial_number:'{serial[:-1]}'",
        f"serial_number:~'{serial}'", "serial_number:null", f"serial_number:['{serial}',null]",
    ]  # fmt: skip
    one, two = chance.choices(conditions, k=2)
    return [*conditions, f"{one}+{two}", f"{one},{two}", f"{one}+platform_name:'Windows'", f"{one},platform_name:'Mac'"]


@pytest.mark.parametrize("most", [2, 1000])
def test_an_index_finds_what_reading_every_record_finds(cloud, caller, monkeypatch, most):
    monkeypatch.setattr(indexes, "MOST", most)
    call, chance = caller(cloud), Random(5)
    devices = cloud._tenants[cloud.cid].devices
    records = list(devices.values())
    for step in range(25):
        now = cloud.clock.time()
        if step % 5 == 1:
            hidden = call("QueryDevicesByFilter", limit=5).resources
            call("PerformActionV2", {"ids": hidden}, action_name="hide_host")
        visible = [each for each in devices.values() if each["host_hidden_status"] == "visible"]
        for filter in filters(records if step % 2 else visible, chance):
            matches = compiled(filter, DIALECT, now)
            expected = [each["device_id"] for each in visible if matches(each)]
            assert list(devices.find(matches, hidden=False)) == expected, filter
        cloud.advance(600)  # some hosts leave, others arrive
        call.token = cloud.issue_token()
        call("QueryDevicesByFilter")


def test_a_look_up_does_not_test_every_value(call, monkeypatch):
    tested = []
    for kind in (Column, Texts):

        def counted(self, check, places, chosen=kind.chosen):
            tested.append(len(places))
            return chosen(self, check, places)

        monkeypatch.setattr(kind, "chosen", counted)
    for record in call("CombinedDevicesByFilter", limit=20).resources:
        for name in ("device_id", "hostname", "serial_number"):
            if name in record:
                found = call("QueryDevicesByFilter", filter=f"{name}:'{record[name]}'+platform_name:!'x'").resources
                assert record["device_id"] in found
    assert len(tested) > 80
    assert max(tested) <= 3
