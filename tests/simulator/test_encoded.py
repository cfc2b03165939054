"""Records that stay encoded: the same bytes as encoding each again, whatever changes, and within a bound of memory."""

import gzip
import json
from random import Random

from falconlite.simulator import answers
from falconlite.simulator.answers import Reply, content_of, encoded, envelope, head_of
from falconlite.simulator.fleet import encoded as module
from falconlite.simulator.fleet.encoded import EncodedRecords
from falconlite.simulator.packing import packed


def test_hosts_and_alerts_are_shown_as_they_are_after_any_change(call, cloud, clock):
    chance, tenant = Random(4), cloud._tenants[cloud.cid]
    detections = {detection: tenant.alerts[id] for detection, id in detections_of(call, tenant).items()}
    for step in range(12):
        hosts = chance.sample(list(tenant.devices), 4)
        shown = call("PostDeviceDetailsV2", {"ids": hosts}).resources
        visible = [tenant.devices[id] for id in hosts if tenant.devices[id]["host_hidden_status"] == "visible"]
        assert shown == visible
        assert (
            call("CombinedDevicesByFilter", limit=5).resources
            == [record for record in tenant.devices.values() if record["host_hidden_status"] == "visible"][:5]
        )
        ids = chance.sample(list(tenant.alerts), 4)
        assert call("PostEntitiesAlertsV2", {"composite_ids": ids}).resources == [tenant.alerts[id] for id in ids]
        some = chance.sample(list(detections), 3)
        for detection in call("GetDetectSummaries", {"ids": some}).resources:
            alert = detections[detection["detection_id"]]
            assert detection["date_updated"] == alert["updated_timestamp"]
            assert detection["assigned_to_name"] == alert["assigned_to_name"]
        assign = [{"name": "assign_to_name", "value": f"user {step}"}]
        call(
            "PatchEntitiesAlertsV3",
            {"composite_ids": [*ids, detections[some[0]]["composite_id"]], "action_parameters": assign},
        )
        if step % 3 == 0:
            clock.seconds += 61
        action = chance.choice(["hide_host", "unhide_host", "contain", "lift_containment"])
        call("PerformActionV2", {"ids": hosts[:2]}, action_name=action)
        if step % 7 == 0:
            tenant.remove(hosts[3])


def detections_of(call, tenant):
    call("QueryDetects")
    call("GetDetectSummaries", {"ids": ["unknown"]})
    return tenant.detections


def test_a_record_is_encoded_once_until_it_changes_and_the_first_are_dropped(monkeypatch):
    made, records = [], {key: {"key": key, "text": "x" * 100} for key in range(10)}
    monkeypatch.setattr(module, "encoded", lambda record: made.append(record["key"]) or encoded(record))
    monkeypatch.setattr(module, "MOST", 7 * len(encoded(records[0])))
    stored = EncodedRecords()
    for _ in range(2):
        assert stored.of([3, 1, 2], records.__getitem__) == [encoded(records[key]) for key in (3, 1, 2)]
    assert made == [3, 1, 2]
    records[1] = {"key": 1, "text": "changed"}
    stored.forget(1)
    stored.forget(8)  # not stored
    assert stored.of([1, 2], records.__getitem__) == [encoded(records[1]), encoded(records[2])]
    assert made == [3, 1, 2, 1]
    stored.of(range(10), records.__getitem__)
    assert len(made) == 11
    stored.of([9, 8, 7, 6], records.__getitem__)
    assert len(made) == 11
    stored.of([3], records.__getitem__)  # the first that was stored, so the first that was dropped
    assert len(made) == 12
    assert sum(map(len, stored._stored.values())) == stored._size <= module.MOST
    stored.clear()
    stored.of([9], records.__getitem__)
    assert (len(made), stored._size) == (13, len(encoded(records[9])))


def test_an_answer_is_the_same_with_records_that_are_encoded_already():
    for records in ([], [{"a": "é"}], [{"a": None}, {"b": [1.5, True]}, {}]):
        for more in (
            {},
            {"errors": [{"code": 404, "message": "no"}]},
            {"errors": [{"code": 404, "message": "longer than a block that is not compressed" * 2000}]},
            {"pagination": {"total": 3}, "affected": 2},
        ):
            plain = Reply(records, powered_by="x", **more)
            ready = plain._replace(resources=answers.Encoded(map(answers.Piece, map(encoded, records))))
            content = json.dumps(envelope(plain, "t")).encode()
            assert content == content_of(ready, "t") == content_of(plain, "t")
            for _ in range(2):  # the second time from what the first stored
                assert gzip.decompress(packed(head_of(ready, "t"), ready.resources)) == content
