"""Bulk operations without a cloud: verdicts per ID, refusals, and counts that add up."""

from __future__ import annotations

import json
import math
import pickle
import re
import signal
import sys
from collections import Counter
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from falconlite import (
    Alerts,
    Conflict,
    Detects,
    FalconError,
    HostGroup,
    Hosts,
    InstallationTokens,
    NotFound,
    PartialResult,
    PayloadValidationError,
    ServerError,
    TransportError,
    parallel,
    threads,
)
from falconlite.bulk import bulk
from falconlite.bulk import calls as many
from falconlite.bulk.batches import limit_of
from falconlite.bulk.calls import IN_A_ROW, SPLITS
from falconlite.bulk.report import Bulk, is_unclear
from falconlite.bulk.verdicts import judge
from falconlite.bulk.verdicts import refused as named_in
from falconlite.errors import APIError, AuthError, BadRequest, Forbidden, UnreadableAnswer
from falconlite.http.messages import Response
from falconlite.operations.declare import delete, post
from falconlite.operations.service import Service
from falconlite.results.result import Result
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal

if TYPE_CHECKING:
    from falconlite.binding.operation import Strings

CLASSES = (Hosts, HostGroup, InstallationTokens, Alerts, Detects)
OPERATIONS = {operation.id: operation for kind in CLASSES for operation in kind.operations.values()}
WITH_IDS = [operation for operation in OPERATIONS.values() if operation.argument_of_ids and operation.at_once]


def ids_of(number, start=0):
    return [f"{n:032x}" for n in range(start, start + number)]


def envelope(resources=(), errors=(), affected=None):
    meta = {} if affected is None else {"writes": {"resources_affected": affected}}
    return {"meta": meta, "resources": list(resources), "errors": list(errors)}


def result(status=200, **parts):
    return Result.read(answer(status, envelope(**parts)))


class Api:
    """A transport that answers with a function of the IDs of a call, and counts calls."""

    def __init__(self, reply):
        self.reply, self.batches, self.lock = reply, [], Lock()

    def send(self, base_url, request):
        ids = [value for name, value in request.query if name == "ids"] if request.query else []
        if not ids or "group-actions" in request.path:
            ids = next(
                (request.json[key] for key in ("ids", "composite_ids", "device_ids") if key in request.json), ids
            )
        with self.lock:
            self.batches.append(list(ids))
        found = self.reply(ids)
        if isinstance(found, Exception):
            raise found
        return found if isinstance(found, Response) else answer(200, found)

    def close(self):
        pass


def affected(ids):
    return answer(202, envelope([{"id": id, "path": "/"} for id in ids]))


def devices(ids):
    return envelope([{"device_id": id} for id in ids])


def refused(status, message="no", **more):
    return answer(status, envelope(errors=[{"code": status, "message": message, **more}]))


def at(api, kind=Hosts, **settings):
    return kind(access_token="BEARER", transport=api, retry=False, **settings)


def holds(report):
    assert len(report.done) + len(report.failed) + len(report.not_tried) == len(report.expected) == len(report)
    assert Counter([*report.done, *report.failed, *report.not_tried]) == Counter(report.expected)
    return report


# Declarations


def test_every_operation_that_takes_ids_says_how_many():
    silent = [op.id for op in OPERATIONS.values() if op.argument_of_ids and op.at_once is None]
    assert silent == []


@each(
    ("method", "action", "limit"),
    [
        (Hosts.get_device_details, "", 5000),
        (Hosts.get_device_details_v2, "", 100),
        (Hosts.get_device_details_v1, "", 500),
        (Hosts.get_online_state, "", 100),
        (Hosts.query_device_login_history_v1, "", 500),
        (Hosts.query_device_login_history_v2, "", 10),
        (Hosts.query_network_address_history, "", 500),
        (Hosts.update_device_tags, "add", 5000),
        (Hosts.perform_action, "contain", 500),
        (Hosts.perform_action, " Lift_Containment ", 500),
        (Hosts.perform_action, "hide_host", 100),
        (Hosts.perform_action, None, 100),
        (Alerts.get_alerts_v2, "", 1000),
        (Alerts.update_alerts_v3, "", 1000),
        (Detects.get_detect_summaries, "", 1000),
        (InstallationTokens.tokens_update, "", 100),
        (HostGroup.delete_host_groups, "", 100),
    ],
    ids=str,
)
def test_how_many_ids_a_call_takes(method, action, limit):
    assert limit_of(method.operation, action) == limit


def test_the_documentation_says_the_same():
    page = (Path(__file__).parents[2] / "docs" / "bulk.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| (.*`.*) \| ([\d,]+)(?:, a guess)? \|$", page.partition("## IDs in a request")[2], re.MULTILINE
    )
    methods = {operation.stub.__name__: operation for operation in WITH_IDS}
    told = [
        (methods[name], int(most.replace(",", ""))) for names, most in rows for name in re.findall(r"`(\w+)`", names)
    ]
    assert len(told) >= 14
    for operation, most in told:
        declared = operation.at_once
        assert most in ([declared] if isinstance(declared, int) else declared.values()), operation


def test_the_key_of_each_record_is_the_one_of_its_model():
    for operation in WITH_IDS:
        home = import_module(f"falconlite.models.{operation.stub.__module__.rpartition('.')[2]}")
        model = getattr(home, operation.model, None)
        if model is not None:
            assert operation.key in model.model_fields, operation


# Verdicts of an answer


def judged(operation_id, ids, **parts):
    return judged_on(OPERATIONS[operation_id], ids, result(**parts))


def judged_on(operation, ids, given):
    report = Bulk(operation, ids)
    judge(report, ids, given)
    return report


def test_a_record_makes_an_id_done_and_silence_does_not():
    found = judged("PostDeviceDetailsV2", ["a", "b"], resources=[{"device_id": "a"}])
    assert (found.done, list(found.failed), found.not_tried) == (["a"], ["b"], [])
    assert type(found.failed["b"]) is NotFound
    assert str(found.failed["b"]).startswith("[404] no record of b came back")
    assert found.failed["b"].operation_id == "PostDeviceDetailsV2"


def test_letter_case_does_not_matter():
    assert judged("PostDeviceDetailsV2", ["AB"], resources=[{"device_id": "ab"}]).done == ["AB"]
    assert judged("PostDeviceDetailsV2", ["ab"], resources=[{"device_id": "AB"}]).done == ["ab"]
    assert list(judged("tokens-delete", ["AB"], errors=[{"code": 404, "id": "aB"}]).failed) == ["AB"]


@each(
    ("operation", "record"),
    [
        ("GetOnlineState.V1", {"id": "a", "state": "online"}),
        ("QueryDeviceLoginHistory", {"device_id": "a", "recent_logins": []}),
        ("QueryGetNetworkAddressHistoryV1", {"device_id": "a", "history": []}),
        ("PerformActionV2", {"id": "a"}),
        ("UpdateDeviceTags", {"device_id": "a", "updated": True}),
        ("PostEntitiesAlertsV2", {"composite_id": "a", "id": "other"}),
        ("PostEntitiesAlertsV1", {"id": "a", "composite_id": "other"}),
        ("GetDetectSummaries", {"detection_id": "a"}),
        ("getHostGroups", {"id": "a"}),
        ("deleteHostGroups", "a"),
        ("tokens-read", {"id": "a"}),
        ("tokens-update", {"id": "a"}),
    ],
)
def test_each_collection_names_its_records_in_its_own_way(operation, record):
    found = judged(operation, ["a", "b"], resources=[record])
    assert (found.done, list(found.failed)) == (["a"], ["b"])


def test_records_of_writes_that_only_name_ids_are_not_kept():
    assert judged("PerformActionV2", ["a"], resources=[{"id": "a"}]).records == {}
    assert judged("UpdateDeviceTags", ["a"], resources=[{"device_id": "a", "updated": True}]).records == {}
    assert judged("tokens-update", ["a"], resources=[{"id": "a"}]).records == {"a": {"id": "a"}}
    assert judged("PostDeviceDetailsV2", ["a"], resources=[{"device_id": "a"}]).records == {"a": {"device_id": "a"}}


def test_a_write_that_is_passed_over_is_not_done():
    found = judged("PerformActionV2", ["a", "b"], resources=[{"id": "a"}], status=202)
    assert (found.failed["b"].code, found.failed["b"].message) == (202, "the answer gives no outcome for b")


def test_an_error_beats_a_record():
    found = judged("PerformActionV2", ["a"], resources=[{"id": "a"}], errors=[{"code": 409, "id": "a", "message": "x"}])
    assert (found.done, type(found.failed["a"])) == ([], Conflict)


@pytest.mark.parametrize("error", [{"code": 404, "id": "b"}, {"code": 404, "message": "there is no device b."}])
def test_an_error_names_its_id_in_a_field_or_in_its_words(error):
    found = judged("tokens-delete", ["a", "b"], errors=[error])
    assert (found.done, list(found.failed)) == (["a"], ["b"])


def test_part_of_a_word_names_nobody():
    found = judged("PostDeviceDetailsV2", ["a"], resources=[{"device_id": "a"}], errors=[{"message": "a1 is a-b"}])
    assert found.done == ["a"]


def test_an_error_that_names_nobody_explains_what_is_missing():
    errors = [{"code": 500, "message": "one shard failed"}]
    found = judged("PostDeviceDetailsV2", ["a", "b"], resources=[{"device_id": "a"}], errors=errors)
    assert (found.done, type(found.failed["b"]), found.failed["b"].message) == (["a"], ServerError, "one shard failed")


@pytest.mark.parametrize("code", [None, "404", True, 0, 99_999])
def test_a_code_that_is_none_is_taken_from_the_answer(code):
    error = {"code": code, "message": "odd", "id": "a"}
    assert judged("tokens-delete", ["a"], errors=[error]).failed["a"].code == 400


def test_tags_say_of_each_device_whether_it_was_done():
    records = [
        {"device_id": "a", "updated": True},
        {"device_id": "b", "updated": False, "code": 404, "error": "no such device"},
        {"device_id": "c", "updated": False},
        {"device_id": "d"},
    ]
    found = judged("UpdateDeviceTags", ["a", "b", "c", "d", "e"], resources=records)
    assert found.done == ["a"]
    assert {id: (type(error), error.message) for id, error in found.failed.items()} == {
        "b": (NotFound, "no such device"),
        "c": (BadRequest, "c was not updated, and the answer gives no reason"),
        "d": (BadRequest, "d was not updated, and the answer gives no reason"),
        "e": (APIError, "the answer gives no outcome for e"),
    }


@each(
    ("parts", "done"),
    [
        ({}, ["a", "b"]),
        ({"affected": 2}, ["a", "b"]),
        ({"affected": 1}, []),
        ({"affected": 1, "errors": [{"code": 404, "id": "a"}]}, ["b"]),
        ({"errors": [{"code": 404, "id": "a"}]}, ["b"]),
        ({"errors": [{"code": 500, "message": "half failed"}]}, []),
        ({"affected": 2, "errors": [{"code": 500, "message": "an index is slow"}]}, ["a", "b"]),
    ],
)
@each("operation", ["PatchEntitiesAlertsV3", "tokens-delete", "UpdateDetectsByIdsV2"])
def test_an_answer_without_records_is_believed_unless_it_contradicts_itself(operation, parts, done):
    found = judged(operation, ["a", "b"], **parts)
    assert found.done == done
    assert sorted([*found.done, *found.failed]) == ["a", "b"]
    assert found.not_tried == []


def test_a_count_that_is_too_small_is_the_reason():
    found = judged("PatchEntitiesAlertsV3", ["a", "b", "c"], affected=1)
    assert found.failed["c"].message == "1 of 3 were affected, and the answer does not say which"


@pytest.mark.parametrize("count", [True, 2.0, "2", -1, [2], {"n": 2}, False])
def test_a_count_that_is_no_number_is_not_believed(count):
    found = judged("tokens-delete", ["a", "b"], affected=count)
    assert (found.done, list(found.failed)) == ([], ["a", "b"])
    assert is_unclear(OPERATIONS["tokens-delete"], found.failed["a"])
    assert "resources_affected is" in found.failed["a"].message


@pytest.mark.parametrize("writes", [[], "all", 2, True])
def test_writes_that_are_no_object_are_not_believed(writes):
    body = {"meta": {"writes": writes}, "resources": [], "errors": []}
    found = judged_on(OPERATIONS["tokens-delete"], ["a"], Result.read(answer(200, body)))
    assert (found.done, list(found.failed)) == ([], ["a"])


@pytest.mark.parametrize(
    ("operation", "resources", "done"),
    [
        ("PostDeviceDetailsV2", ["a", {"device_id": "b"}], ["b"]),
        ("PostDeviceDetailsV2", ["a", "b"], []),
        ("PostEntitiesAlertsV2", [["a"], None, 5], []),
        ("UpdateDeviceTags", ["a", {"device_id": "b", "updated": True}], ["b"]),
        ("PerformActionV2", ["a", {"id": "b"}], ["a", "b"]),  # it names both IDs, so no further request is needed
    ],
)
def test_records_of_another_kind_make_no_id_done_and_the_answer_is_blamed(operation, resources, done):
    found = judged(operation, ["a", "b"], resources=resources)
    assert found.done == done
    assert all("the answer has status 200, but its record 0 is" in error.message for error in found.failed.values())
    assert found.others == []


def test_a_record_that_comes_twice_is_kept_once():
    one, other = {"device_id": "a", "n": 1}, {"device_id": "a", "n": 2}
    found = judged("PostDeviceDetailsV2", ["a"], resources=[one, dict(one), other])
    assert (found.records, found.others) == ({"a": one}, [other])


NO_ENVELOPES = {
    "bytes": Response(200, {"Content-Type": "application/octet-stream"}, b"\x00\x01"),
    "html": Response(200, {"Content-Type": "text/html"}, b"<html>sign in</html>"),
    "html without a type": Response(200, {}, b"<html>sign in</html>"),
    "resources that are an object": answer(200, {"meta": {}, "resources": {"id": "a"}, "errors": []}),
    "resources that are a str": answer(200, {"meta": {}, "resources": "a", "errors": []}),
    "meta that is a list": answer(200, {"meta": ["a"], "resources": [], "errors": []}),
    "meta that is a str": answer(202, {"meta": "a", "resources": [{"id": "a"}], "errors": []}),
}


@each("given", NO_ENVELOPES.values(), ids=NO_ENVELOPES)
@each("name", ["details", "hide", "tokens", "groups"])
def test_an_answer_that_is_no_envelope_does_nothing_and_is_blamed(name, given):
    api = Api(lambda _: given)
    call = {
        "details": at(api).get_device_details,
        "hide": partial(at(api).perform_action, action_name="hide_host"),
        "tokens": at(api, InstallationTokens).tokens_delete,
        "groups": at(api, HostGroup).delete_host_groups,
    }[name]
    report = holds(bulk(call, ids=["a", "b"]))
    assert (report.done, report.results, report.resources) == ([], [], [])
    assert list(report.failed) == ["a", "b"]
    assert report.unclear == ([] if name == "details" else ["a", "b"])
    for error in report.failed.values():
        assert type(error) is UnreadableAnswer
        assert f"the answer has status {given.status}" in str(error)
        assert "no record" not in str(error)


def test_answers_that_are_no_envelopes_end_it():
    api = Api(lambda _: NO_ENVELOPES["resources that are an object"])
    report = holds(bulk(at(api).get_online_state, ids=ids_of(5000), workers=1))
    assert len(api.batches) == IN_A_ROW
    assert type(report.ended) is UnreadableAnswer


@pytest.mark.parametrize("errors", [{"code": 500, "message": "x"}, "x", [{"code": 500, "message": "x"}], [{}], [None]])
def test_errors_of_any_shape_keep_silence_from_being_a_success(errors):
    api = Api(lambda _: {"meta": {}, "resources": [], "errors": errors})
    report = holds(bulk(at(api, InstallationTokens).tokens_delete, ids=["a", "b"]))
    assert (report.done, list(report.failed)) == ([], ["a", "b"])


@pytest.mark.parametrize("empty", [True, False])
def test_an_answer_without_a_body_is_a_success_where_that_is_declared(empty, monkeypatch):
    operation = OPERATIONS["deleteHostGroups"]
    monkeypatch.setattr(operation, "empty", empty, raising=False)
    nothing = Response(204, {}, b"")
    report = holds(bulk(at(Api(lambda _: nothing), HostGroup).delete_host_groups, ids=["a", "b"]))
    assert report.done == (["a", "b"] if empty else [])
    assert report.unclear == ([] if empty else ["a", "b"])


def test_an_exception_of_the_transport_leaves_a_write_unclear():
    report = bulk(at(Api(lambda _: RuntimeError("a bug"))).devices_actions_delete_v1, ids=["a"])
    assert report.unclear == ["a"]
    report = bulk(at(Api(lambda _: RuntimeError("a bug"))).get_device_details, ids=["a"])
    assert report.unclear == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 9) | st.floats() | st.sampled_from([*"abx", "", "no a", "a: gone"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["id", "device_id", "composite_id", "code", "message", "updated", "error", "writes"]),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(
    st.sampled_from(WITH_IDS),
    st.fixed_dictionaries({}, optional={"meta": JSON, "resources": JSON, "errors": JSON}) | JSON,
    st.sampled_from([200, 202, 400, 404, 409]),
)
def test_no_json_makes_anything_but_a_verdict(operation, body, status):
    given = Result.read(Response(status, {"Content-Type": "application/json"}, json.dumps(body).encode()))
    ids = ["a", "b"]
    if status >= 300:
        refusal = APIError.of(given)
        assert {*named_in(operation, ids, refusal)} <= {*ids}
        return
    found = judged_on(operation, ids, given)
    assert sorted([*found.done, *found.failed]) == ids
    assert all(isinstance(error, APIError) for error in found.failed.values())
    records = body.get("resources") if isinstance(body, dict) else None
    records = records if isinstance(records, list) else []
    named = {
        value.lower()
        for record in records
        for value in (record.values() if isinstance(record, dict) else [record])
        if isinstance(value, str)
    }
    if operation.reads or operation.model != "Any":
        assert {*found.done} <= named or not isinstance(body, dict)
    elif isinstance(body, dict) and body.get("errors"):
        meta = body.get("meta")
        writes = meta.get("writes") if isinstance(meta, dict) else None
        counted = isinstance(writes, dict) and writes.get("resources_affected")
        assert {*found.done} <= named or counted or len(found.failed) == 1  # one is blamed, so the other is done


IDS = st.lists(st.sampled_from([*"abcdefgh"]), unique=True, min_size=1)
CODES = st.sampled_from([None, 200, 400, 404, 409, 500, "x"])
RECORDS = st.lists(
    st.one_of(
        st.sampled_from([*"abcxyz", None, 7]),
        st.fixed_dictionaries(
            {},
            optional={
                "id": st.sampled_from([*"abcdefghx", None, 3]),
                "device_id": st.sampled_from([*"abcdefghx"]),
                "composite_id": st.sampled_from([*"abcdefghx"]),
                "updated": st.sampled_from([True, False, None, "yes"]),
                "code": CODES,
            },
        ),
    )
)
ERRORS = st.lists(
    st.one_of(
        st.sampled_from(["bare", None, 5]),
        st.fixed_dictionaries(
            {},
            optional={
                "code": CODES,
                "message": st.sampled_from(["no a", "b, c: gone", "broken", None, 4]),
                "id": st.sampled_from([*"abcdefghx", None]),
            },
        ),
    )
)


@given(st.sampled_from(WITH_IDS), IDS, RECORDS, ERRORS, st.sampled_from([None, 0, 1, 3, 99, True, "x"]))
def test_every_id_gets_one_verdict_whatever_the_answer(operation, ids, records, errors, count):
    found = judged_on(operation, ids, result(resources=records, errors=errors, affected=count))
    assert sorted([*found.done, *found.failed]) == sorted(ids)
    assert found.not_tried == []
    assert all(isinstance(error, APIError) for error in found.failed.values())


# Requests


@given(
    number=st.integers(0, 60),
    at_once=st.integers(1, 20),
    workers=st.integers(1, 4),
    method=st.sampled_from(["details", "hide", "delete"]),
    bad=st.sets(st.integers(0, 59)),
    fate=st.lists(st.sampled_from(["ok", "ok", "500", "lost", "403", "409", "named", "gone", "html"]), min_size=1),
    stop_after=st.integers(0, 30),
)
def test_the_numbers_add_up_whatever_happens(number, at_once, workers, method, bad, fate, stop_after):
    ids, stop = ids_of(number), Event()
    wrong = {ids[place] for place in bad if place < number}
    record = devices if method == "details" else affected

    def reply(asked):
        if len(api.batches) > stop_after:
            stop.set()
        what = fate[len(api.batches) % len(fate)]
        if what == "lost":
            return TransportError(None, "gone")
        if what == "named":
            return answer(404, envelope(errors=[{"code": 404, "id": id} for id in asked if id in wrong] or ["no"]))
        if what == "gone":
            return answer(200, envelope())
        if what == "html":
            return Response(502, {"Content-Type": "text/html"}, b"<html>")
        if what == "ok":
            return refused(400, "one is bad") if wrong.intersection(asked) else record(asked)
        return refused(int(what))

    api = Api(reply)
    hosts = at(api)
    call = {
        "details": hosts.get_device_details,
        "hide": partial(hosts.perform_action, action_name="hide_host"),
        "delete": hosts.devices_actions_delete_v1,
    }[method]
    seen = []
    report = holds(
        bulk(call, ids=ids, at_once=at_once, workers=workers, stop=stop, progress=lambda *both: seen.append(both))
    )
    assert report.expected == ids
    assert report.calls == len(api.batches)
    assert all(len(batch) <= at_once for batch in api.batches)
    assert not wrong.intersection(report.done)
    sent = {id for batch in api.batches for id in batch}
    assert not sent.intersection(report.not_tried)
    assert {*report.done, *report.failed} == sent
    if method == "delete":  # calls that must not be repeated are sent once
        assert sum(map(len, api.batches)) == len(sent)
    assert seen == sorted(seen)
    assert not seen or seen[-1] == (len(report.done) + len(report.failed), len(report.failed))
    if method == "details":
        assert [record["device_id"] for record in report.resources] == report.done


@pytest.mark.parametrize("number", [0, 1, 99, 100, 101, 100_000])
def test_the_number_of_calls_is_the_least_there_is(number):
    api = Api(lambda ids: envelope([{"id": id, "state": "online"} for id in ids]))
    report = holds(bulk(at(api).get_online_state, ids=iter(ids_of(number))))
    assert report.ok
    assert len(api.batches) == report.calls == math.ceil(number / 100)
    assert max(map(len, api.batches), default=0) <= 100
    assert sorted(id for batch in api.batches for id in batch) == ids_of(number)


def test_actions_keep_no_records():
    api = Api(affected)
    report = bulk(at(api).perform_action, action_name="contain", ids=ids_of(1200))
    assert [len(result.resources) for result in report.results] == [0, 0, 0]
    assert [result.status_code for result in report.results] == [202] * 3
    assert report.resources == []
    assert report.done == ids_of(1200)


def test_results_and_records_are_in_the_order_of_the_ids():
    others, answered = Event(), []

    def reply(ids):
        if ids_of(1)[0] in ids:  # the first batch is answered last
            assert others.wait(60)
        else:
            answered.append(ids)
            if len(answered) == 2:
                others.set()
        return devices(list(reversed(ids)))

    report = bulk(at(Api(reply)).get_device_details, ids=ids_of(30), at_once=10, workers=3)
    assert [record["device_id"] for record in report.resources] == ids_of(30)
    assert [result.resources[-1]["device_id"] for result in report.results] == ids_of(30)[::10]
    assert [model.device_id for model in report.models] == ids_of(30)


# Refusals


def spoilt_by(bad, status=400):
    return Api(lambda ids: refused(status, "an ID is wrong") if {*bad}.intersection(ids) else affected(ids))


@pytest.mark.parametrize("status", [400, 404, 409])
@pytest.mark.parametrize("place", [0, 250, 499])
def test_one_bad_id_does_not_spoil_its_batch(status, place):
    ids = ids_of(500)
    api = spoilt_by([ids[place]], status)
    report = holds(bulk(at(api).perform_action, action_name="contain", ids=ids))
    assert list(report.failed) == [ids[place]]
    assert report.failed[ids[place]].code == status
    assert len(api.batches) <= 1 + 2 * math.ceil(math.log2(500))


def test_ids_that_a_refusal_names_are_left_out_of_the_next_call():
    ids = ids_of(500)
    bad = ids[7::100]

    def reply(asked):
        there = [id for id in bad if id in asked]
        return (
            answer(400, envelope(errors=[{"message": f"no devices: {', '.join(there)}"}])) if there else affected(asked)
        )

    api = Api(reply)
    report = holds(bulk(at(api).perform_action, action_name="contain", ids=ids))
    assert list(report.failed) == bad
    assert [len(batch) for batch in api.batches] == [500, 495]


def test_a_refusal_that_names_them_all_is_the_end_of_it():
    api = Api(lambda ids: answer(404, envelope(errors=[{"code": 404, "id": id, "message": f"no {id}"} for id in ids])))
    report = holds(bulk(at(api).get_device_details, ids=ids_of(8)))
    assert len(api.batches) == 1
    assert [error.message for error in report.failed.values()] == [f"no {id}" for id in ids_of(8)]


def test_a_call_that_is_wrong_itself_is_not_split_for_ever():
    api = Api(lambda _: refused(400, "no such action"))
    report = holds(bulk(at(api).perform_action, action_name="contain", ids=ids_of(50_000), workers=1))
    assert len(api.batches) == 1 + SPLITS + IN_A_ROW - 1
    assert len(report.failed) == IN_A_ROW * 500
    assert len(report.not_tried) == 50_000 - IN_A_ROW * 500
    assert report.ended.message == "no such action"


def test_what_may_not_be_repeated_is_not_split():
    api = spoilt_by(ids_of(1))
    report = holds(bulk(at(api).devices_actions_delete_v1, ids=ids_of(50)))
    assert len(api.batches) == 1
    assert len(report.failed) == 50


@pytest.mark.parametrize("status", [413, 429, 500, 503])
def test_what_no_id_can_cause_is_not_split(status):
    api = spoilt_by(ids_of(1), status)
    report = holds(bulk(at(api).get_device_details, ids=ids_of(50)))
    assert len(api.batches) == 1
    assert {error.code for error in report.failed.values()} == {status}


def test_single_ids_that_are_refused_end_nothing():
    api = spoilt_by(ids_of(20), 409)
    report = holds(bulk(at(api).perform_action, action_name="contain", ids=ids_of(30), at_once=1, workers=1))
    assert report.done == ids_of(10, 20)
    assert report.ended is None


# Failures in a row


@pytest.mark.parametrize("status", [401, 403, 308])
def test_what_would_refuse_every_call_ends_it(status):
    api = Api(lambda _: refused(status))
    report = holds(bulk(at(api).get_online_state, ids=ids_of(5000), workers=1))
    assert len(report.failed) == 100
    assert len(report.not_tried) == 4900
    assert report.ended.code == status


def test_a_forbidden_call_says_what_is_needed():
    report = bulk(at(Api(lambda _: refused(403))).get_online_state, ids=["a"])
    assert type(report.ended) is Forbidden
    assert "Hosts: Read" in str(report.ended)


def test_a_login_that_fails_leaves_all_untried():
    sent = []

    class Refusing:
        def send(self, base_url, request):
            sent.append(request.path)
            return refused(403, "access denied, invalid client secret")

        def close(self):
            pass

    hosts = Hosts(client_id="ID", client_secret="S", transport=Refusing(), lazy_login=True)
    report = holds(bulk(hosts.get_online_state, ids=ids_of(5000), workers=2))
    assert report.not_tried == ids_of(5000)
    assert report.calls == 0
    assert "invalid client secret" in str(report.ended)
    assert set(sent) == {"/oauth2/token"}
    assert len(sent) <= 4
    with pytest.raises(
        PartialResult, match=r"0 of 5000 done, 0 failed, 5000 not tried: .*invalid client secret"
    ) as caught:
        report.raise_for_failures()
    assert caught.value.__cause__ is report.ended


@pytest.mark.parametrize(
    "what", [refused(500), TransportError(None, "no answer"), RuntimeError("a bug of the transport")]
)
def test_a_cloud_that_is_down_ends_it(what):
    api = Api(lambda _: what)
    report = holds(bulk(at(api).get_online_state, ids=ids_of(5000), workers=1))
    assert len(api.batches) == IN_A_ROW
    assert len(report.failed) == 100 * IN_A_ROW
    assert str(report.ended) in {str(what), str(report.failed[ids_of(1)[0]])}


def test_failures_that_are_not_in_a_row_end_nothing():
    api: Api = Api(lambda ids: refused(500) if len(api.batches) % IN_A_ROW else envelope([{"id": id} for id in ids]))
    report = holds(bulk(at(api).get_online_state, ids=ids_of(4000), workers=1))
    assert report.not_tried == []
    assert report.ended is None
    assert len(report.done) == 4000 // IN_A_ROW


def test_a_lasting_failure_of_the_network_ends_it():
    lasting = TransportError(None, "the certificate is not trusted")
    lasting.lasting = True
    report = holds(bulk(at(Api(lambda _: lasting)).get_online_state, ids=ids_of(500), workers=1))
    assert len(report.failed) == 100
    assert report.ended is lasting


# The report


def half(ids):
    return answer(202, envelope([{"id": id} for id in ids if int(id, 16) % 2], [refusal_of(i) for i in ids]))


def refusal_of(id):
    return {"code": 409, "message": f"{id} is so already", "id": id} if int(id, 16) % 2 == 0 else {}


def test_a_report_in_numbers():
    report = holds(bulk(at(Api(half)).perform_action, action_name="contain", ids=ids_of(6)))
    assert repr(report) == "<Bulk PerformActionV2: 3 of 6 done, 3 failed, 0 not tried, 1 calls>"
    assert (report.ok, bool(report), len(report)) == (False, False, 6)
    assert report.left == ids_of(6)[::2]
    assert {type(error) for error in report.failed.values()} == {Conflict}
    with pytest.raises(PartialResult) as caught:
        report.raise_for_failures()
    error = caught.value
    assert str(error).startswith("PerformActionV2: 3 of 6 done, 3 failed, 0 not tried: [409] ")
    assert (error.code, error.done, error.__cause__) == (409, 3, report.failed[ids_of(1)[0]])


def test_a_message_tells_three_reasons_each_once():
    def reply(ids):
        return answer(
            404, envelope(errors=[{"code": 404, "id": id, "message": f"no {int(id, 16) // 20}"} for id in ids])
        )

    report = bulk(at(Api(reply)).perform_action, action_name="contain", ids=ids_of(100))
    with pytest.raises(PartialResult) as caught:
        report.raise_for_failures()
    assert [str(caught.value).count(f"no {n}") for n in range(5)] == [1, 1, 1, 0, 0]


def test_a_report_of_success():
    report = bulk(at(Api(affected)).perform_action, action_name="contain", ids=ids_of(6))
    assert report.raise_for_failures() is report
    assert report


def test_nothing_to_do_is_done():
    api = Api(affected)
    report = holds(bulk(at(api).perform_action, action_name="contain", ids=[]))
    assert (report.ok, report.done, report.resources, report.planned, api.batches) == (True, [], [], [], [])


def test_attempts_are_counted():
    answers = iter([refused(503), refused(503)])
    hosts = Hosts(access_token="BEARER", transport=Api(lambda ids: next(answers, None) or devices(ids)))
    report = bulk(hosts.get_device_details, ids=ids_of(2))
    assert (report.calls, report.attempts) == (1, 3)
    hosts = Hosts(access_token="BEARER", transport=Api(lambda _: refused(503)))
    report = bulk(hosts.get_device_details, ids=ids_of(2), retry=3)
    assert (report.calls, report.attempts) == (1, 3)
    assert {getattr(error, "attempts", None) for error in report.failed.values()} == {3}


def test_again_does_what_is_left_and_merges():
    healed = []
    api = Api(lambda ids: refused(500) if ids_of(1)[0] in ids and not healed else devices(ids))
    hosts = at(api)
    first = holds(bulk(hosts.get_device_details, ids=ids_of(30), at_once=10))
    assert list(first.failed) == ids_of(10)
    healed.append(True)
    second = holds(first.again())
    assert second.ok
    assert [record["device_id"] for record in second.resources] == ids_of(30)
    assert (second.calls, len(second.results), len(api.batches)) == (4, 3, 4)
    assert api.batches[-1] == ids_of(10)
    assert list(first.failed) == ids_of(10)  # it stays unchanged
    assert (first.calls, len(first.results)) == (3, 2)


def test_again_may_leave_what_failed_alone():
    stop = Event()

    def reply(ids):
        stop.set()
        return refused(500) if len(api.batches) == 1 else affected(ids)

    api = Api(reply)
    first = holds(bulk(at(api).devices_actions_delete_v1, ids=ids_of(300), workers=1, stop=stop))
    assert (len(first.failed), len(first.not_tried)) == (100, 200)
    second = holds(first.again(failed=False, workers=1))
    assert list(second.failed) == ids_of(100)
    assert second.done == ids_of(200, 100)
    assert [batch[0] for batch in api.batches] == ids_of(300)[::100]


def test_again_forgets_why_the_first_ended():
    cured = []
    api = Api(lambda ids: affected(ids) if cured else refused(403))
    first = bulk(at(api).perform_action, action_name="contain", ids=ids_of(2000), workers=1)
    cured.append(True)
    second = holds(first.again())
    assert (second.ok, second.ended) == (True, None)


def test_again_takes_options_and_checks_them():
    report = bulk(at(Api(devices)).get_device_details, ids=["a"], dry_run=True)
    with pytest.raises(TypeError, match="workers"):
        report.again(workers="2")
    with pytest.raises(TypeError, match="failed must be True or False"):
        report.again(failed=1)


def test_a_pickled_report_tells_but_does_not_call():
    api = Api(lambda ids: refused(500) if ids_of(1)[0] in ids else devices(ids))
    report = bulk(at(api).get_device_details, ids=ids_of(20), at_once=10)
    again = pickle.loads(pickle.dumps(report))
    assert (repr(again), again.done, again.resources) == (repr(report), report.done, report.resources)
    assert again.failed[ids_of(1)[0]].code == 500
    assert again.planned == []
    assert b"BEARER" not in pickle.dumps(report)
    with pytest.raises(TypeError, match=r"pickled without its service object: call bulk\(\) with ids=report.left"):
        again.again()


def test_the_repr_holds_no_id_and_no_record():
    report = bulk(
        at(Api(lambda ids: envelope([{"id": i, "value": "SECRET"} for i in ids])), InstallationTokens).tokens_read,
        ids="aid1",
    )
    assert report.resources[0]["value"] == "SECRET"
    assert "SECRET" not in repr(report)
    assert "aid1" not in repr(report)


# Dry runs


def test_a_dry_run_sends_nothing_and_checks_everything():
    class Nothing:
        def send(self, base_url, request):
            pytest.fail("a dry run sent something")

        def close(self):
            pass

    hosts = Hosts(client_id="ID", client_secret="S", transport=Nothing(), lazy_login=True)
    report = holds(bulk(hosts.perform_action, action_name="hide_host", ids=ids_of(250), dry_run=True))
    assert (report.ok, report.done, report.not_tried) == (False, [], ids_of(250))
    assert report.planned == [ids_of(100), ids_of(100, 100), ids_of(50, 200)]
    assert report.calls == 0
    with pytest.raises(PartialResult, match=r"0 of 250 done, 0 failed, 250 not tried$"):
        report.raise_for_failures()
    with pytest.raises(PayloadValidationError, match="action_name"):
        bulk(hosts.perform_action, action_name="explode", ids=ids_of(250), dry_run=True)
    with pytest.raises(PayloadValidationError, match="set when the sensor is installed"):
        bulk(hosts.update_device_tags, "add", ids_of(2), "SensorGroupingTags/x", dry_run=True)
    with pytest.raises(TypeError, match="workers must be a whole number"):
        bulk(hosts.perform_action, action_name="hide_host", ids=ids_of(250), dry_run=True, workers=1.5)


def test_what_was_planned_is_what_again_does():
    api = Api(affected)
    report = bulk(at(api).perform_action, action_name="hide_host", ids=ids_of(250), dry_run=True)
    assert api.batches == []
    assert report.again(workers=1).ok
    assert api.batches == report.planned


# Arguments


@pytest.mark.parametrize("kind", [list, ", ".join, tuple, iter, lambda ids: dict.fromkeys(ids).keys()])
def test_ids_come_in_many_forms(kind):
    ids = kind(["a", "b", "a"])
    api = Api(devices)
    report = bulk(at(api).get_device_details, ids=ids)
    assert (report.expected, api.batches) == (["a", "b"], [["a", "b"]])


def test_a_result_is_a_list_of_ids_in_pythonic_mode_alone():
    api = Api(lambda ids: devices(ids) if ids else envelope(["a", "b"]))

    class Both(Api):
        def send(self, base_url, request):
            return answer(200, envelope(["a", "b"])) if "queries" in request.path else super().send(base_url, request)

    api = Both(devices)
    hosts = at(api)
    assert bulk(hosts.get_device_details, ids=hosts.query_devices(pythonic=True)).done == ["a", "b"]
    with pytest.raises(TypeError, match="not a result in dict mode: give its resources"):
        bulk(hosts.get_device_details, ids=hosts.query_devices(pythonic=False))


@each(
    "work",
    [
        lambda hosts, failed: bulk(hosts.get_device_details, ids=failed),
        lambda hosts, failed: hosts.wait(failed, "contained"),
        lambda hosts, failed: list(parallel(hosts.get_device_details, failed)),
        lambda hosts, failed: list(hosts.auth_object.for_each_child(print, failed)),
    ],
)
def test_the_result_of_a_failure_is_not_an_empty_list_of_ids(work):
    hosts = Hosts(**CREDS, transport=Script(refusal(403)), clock=Clock())
    with pytest.raises(Forbidden) as caught:
        hosts.query_devices(pythonic=True)
    with pytest.raises(Forbidden):
        work(hosts, Result(full=caught.value.result))


@pytest.mark.parametrize(
    "call",
    [
        lambda hosts: bulk(hosts.update_device_tags, "add", ["a"], ["t"]),
        lambda hosts: bulk(hosts.update_device_tags, "add", ids=["a"], tags=iter(["t"])),
        lambda hosts: bulk(partial(hosts.update_device_tags, "add", tags="t"), ids="a"),
        lambda hosts: bulk(partial(partial(hosts.update_device_tags, tags="t"), ids="a"), action_name="add"),
        lambda hosts: bulk(hosts.update_device_tags, body={"action": "add", "device_ids": ["a"], "tags": ["t"]}),
        lambda hosts: bulk(hosts.UpdateDeviceTags, body={"action": "add", "tags": ["t"]}, ids=["a"]),
        lambda hosts: bulk(hosts.update_device_tags, "add", parameters={"ids": "a"}, tags="t"),
    ],
)
def test_arguments_are_those_of_the_method(call):
    api = Api(lambda ids: envelope([{"device_id": id, "updated": True} for id in ids]))
    sent = []
    send = api.send
    api.send = lambda base_url, request: (sent.append(request.json), send(base_url, request))[1]  # type: ignore[method-assign]  # a stand-in
    assert call(at(api)).done == ["a"]
    assert sent[0]["action"] == "add"
    assert sent[0]["tags"][0].endswith("t")


def test_an_iterator_is_sent_with_every_call():
    sent = []

    class Kept(Api):
        def send(self, base_url, request):
            sent.append(json.loads(json.dumps(request.json)))
            return super().send(base_url, request)

    hosts = at(Kept(lambda ids: envelope([{"device_id": id, "updated": True} for id in ids])))
    assert bulk(hosts.update_device_tags, "add", ids_of(30), (t for t in ("x", "y")), at_once=10).ok
    assert [call["tags"] for call in sent] == [["FalconGroupingTags/x", "FalconGroupingTags/y"]] * 3
    assert bulk(hosts.update_device_tags, body={"action": "add", "tags": iter(["z"])}, ids=ids_of(3), at_once=1).ok
    assert [call["tags"] for call in sent[3:]] == [["z"]] * 3


def test_composite_ids_have_two_names():
    api = Api(lambda ids: envelope([{"composite_id": id} for id in ids]))
    alerts = at(api, Alerts)
    assert bulk(alerts.get_alerts_v2, ids=["a:b"]).done == ["a:b"]
    assert bulk(alerts.get_alerts_v2, composite_ids=["a:b"]).done == ["a:b"]
    assert bulk(alerts.get_alerts_v2, ["a:b"], include_hidden=False).done == ["a:b"]
    assert bulk(alerts.get_alerts_v2, body={"composite_ids": ["a:b"]}).done == ["a:b"]
    with pytest.raises(TypeError, match="IDs twice"):
        bulk(alerts.get_alerts_v2, ids=["a"], composite_ids=["b"])


def test_ids_of_a_query_may_be_among_the_parameters():
    api = Api(lambda ids: envelope([{"id": id} for id in ids]))
    tokens = at(api, InstallationTokens)
    assert bulk(tokens.tokens_read, parameters={"ids": ["a", "b"]}, at_once=1, workers=1).done == ["a", "b"]
    assert bulk(tokens.tokens_update, ids=["a"], body={"revoked": True}).done == ["a"]
    assert api.batches == [["a"], ["b"], ["a"]]


@pytest.mark.parametrize("mode", [True, False, None])
def test_the_mode_makes_no_difference(mode):
    hosts = at(Api(lambda ids: refused(404, "no")), pythonic=mode)
    report = bulk(hosts.get_device_details, ids=["a"], pythonic=mode)
    assert type(report.failed["a"]) is NotFound


class Odd(Service):
    """Operations that do not declare a maximum number of IDs."""

    @post("oddTake", "/odd/v1")
    def take(self, *, ids: Strings, **options) -> Result[str]: ...

    oddTake = take  # noqa: N815  # the API's name

    @delete("oddCount", "/odd/v1")
    def count(self, *, number: int, **options) -> Result[str]: ...

    oddCount = count  # noqa: N815  # the API's name


@each(
    ("call", "message"),
    [
        (lambda h: bulk(len, ids=["a"]), "call must be a method of a service object"),
        (lambda h: bulk(h.query_devices, ids=["a"]), r"query_devices_by_filter_scroll\(\) takes no IDs"),
        (lambda h: bulk(h.get_device_details), r"get_device_details\(\) needs the IDs: give ids="),
        (lambda h: bulk(h.get_device_details, ids=None), "ids must be an iterable of str values, not NoneType"),
        (lambda h: bulk(h.get_device_details, ids=5), "ids must be an iterable of str values, not int"),
        (lambda h: bulk(h.get_device_details, ids=b"a"), "ids must be an iterable of str values, not bytes"),
        (lambda h: bulk(h.get_device_details, ids={"a": 1}), "ids must be an iterable of str values, not dict"),
        (
            lambda h: bulk(h.get_device_details, ids=["a", 5]),  # type: ignore[list-item]  # wrong on purpose
            "ids must be str values; number 1, counted from 0, is int",
        ),
        (lambda h: bulk(h.get_device_details, ["a"], ids=["a"]), "IDs twice"),
        (lambda h: bulk(h.get_device_details, ids=["a"], body={"ids": ["b"]}), "IDs twice"),
        (lambda h: bulk(h.get_device_details, ids=["a"], body=["b"]), "body must be a dict, not list"),
        (lambda h: bulk(h.get_device_details, ids=["a"], colour=1), "unexpected keyword argument 'colour'"),
        (lambda h: bulk(h.get_device_details, ids=[], colour=1), "unexpected keyword argument 'colour'"),
        (lambda h: bulk(h.get_device_details, ids=["a"], expand_result=True), "expand_result is not possible here"),
        (lambda h: bulk(h.get_device_details, ids=["a"], workers=True), "workers must be a whole number"),
        (lambda h: bulk(h.get_device_details, ids=["a"], progress=5), "progress must be a function or None"),
        (lambda h: bulk(h.get_device_details, ids=["a"], stop=5), "stop must be a threading.Event or None, not int"),
        (lambda h: bulk(h.get_device_details, ids=["a"], at_once="5"), "at_once must be a whole number"),
        (lambda h: bulk(h.get_device_details, ids=["a"], at_once=True), "at_once must be a whole number"),
        (lambda h: bulk(h.get_device_details, ids=["a"], dry_run=1), "dry_run must be True or False"),
        (
            lambda h: bulk(Odd(h).take, ids=["a"]),
            r"the number of IDs that take\(\) takes in one call is not declared: give at_once=",
        ),
        (lambda h: bulk(Odd(h).count, ids=["a"]), r"count\(\) takes no IDs"),
    ],
)
def test_wrong_kinds_are_refused_at_once(call, message):
    api = Api(devices)
    with pytest.raises(TypeError, match=message):
        call(at(api))
    assert api.batches == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda h: bulk(h.get_device_details, ids=["a", ""]), "number 1, counted from 0, is empty"),
        (lambda h: bulk(h.get_device_details, ids=["a\n"]), "has blanks or commas"),
        (lambda h: bulk(h.get_device_details, ids=["a b"]), "has blanks or commas"),
        (lambda h: bulk(h.get_device_details, ids=["a,b"]), "has blanks or commas"),
        (lambda h: bulk(h.get_device_details, ids=["a"], workers=0), "workers must be 1 or more"),
        (lambda h: bulk(h.get_device_details, ids=["a"], at_once=0), "at_once must be 1 or more"),
        (lambda h: bulk(h.perform_action, ids=["a"]), "action_name"),
        (lambda h: bulk(h.perform_action, ids=[], action_name="burn"), "action_name"),
    ],
)
def test_wrong_values_are_refused_at_once(call, message):
    api = Api(devices)
    with pytest.raises(ValueError, match=message):
        call(at(api))
    assert api.batches == []


def test_what_is_not_declared_can_be_given():
    api = Api(lambda ids: envelope(ids))
    assert bulk(Odd(at(api)).take, ids=ids_of(5), at_once=2).ok
    assert sorted(map(len, api.batches)) == [1, 2, 2]


def test_ids_that_break_off_send_nothing():
    def broken():
        yield from ids_of(1000)
        raise FalconError(None, "the list broke off")

    api = Api(devices)
    with pytest.raises(FalconError, match="the list broke off"):
        bulk(at(api).get_online_state, ids=broken())
    assert api.batches == []


# Early ends


def test_stop_leaves_the_rest_untried():
    stop = Event()
    report = holds(
        bulk(
            at(Api(devices)).get_device_details_v2,
            ids=ids_of(1000),
            workers=1,
            stop=stop,
            progress=lambda tried, _: tried == 300 and stop.set(),
        )
    )
    assert report.done == ids_of(300)
    assert report.not_tried == ids_of(700, 300)
    assert report.ended is None


def test_stop_before_the_start_sends_nothing():
    stop, api = Event(), Api(devices)
    stop.set()
    report = holds(bulk(at(api).get_device_details, ids=ids_of(3), stop=stop))
    assert (report.not_tried, api.batches) == (ids_of(3), [])


def test_stop_ends_the_search_for_a_bad_id():
    stop, bad = Event(), ids_of(1)

    def reply(ids):
        if len(api.batches) == 3:
            stop.set()
        return refused(400) if bad[0] in ids else devices(ids)

    api = Api(reply)
    report = holds(bulk(at(api).get_device_details, ids=ids_of(64), workers=1, stop=stop))
    assert len(api.batches) == 3
    assert report.done == ids_of(32, 32)
    assert list(report.failed) == ids_of(32)


def test_what_was_refused_is_not_untried_when_the_login_fails_after_that():
    answers = iter([refused(400, "one is bad")])
    api = Api(lambda _: next(answers, None) or AuthError(None, "the login failed"))
    report = holds(bulk(at(api).get_device_details, ids=ids_of(8), at_once=4, workers=1))
    assert {id: error.message for id, error in report.failed.items()} == dict.fromkeys(ids_of(4), "one is bad")
    assert report.not_tried == ids_of(4, 4)
    assert (str(report.ended), report.calls) == ("the login failed", 1)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_what_is_no_error_passes_through(error):
    def reply(ids):
        raise error

    with pytest.raises(error):
        bulk(at(Api(reply)).get_device_details, ids=ids_of(3))


def test_an_error_of_progress_passes_through():
    api = Api(devices)
    with pytest.raises(ZeroDivisionError):
        bulk(at(api).get_device_details_v2, ids=ids_of(1000), workers=1, progress=lambda *_: 1 / 0)
    assert len(api.batches) == 1


# Progress and logs


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize("bad", [{0}, {2, 3}, {*range(100)}])
def test_each_hears_of_every_batch_that_ended_though_it_raises(workers, bad):
    heard, api = [], Api(devices)

    def each(done, failed):
        heard.append(tuple(done))
        if len(heard) - 1 in bad:
            raise KeyError(len(heard) - 1)

    with pytest.raises(KeyError) as caught:
        bulk(at(api).get_device_details, ids=ids_of(60), at_once=5, workers=workers, each=each)
    assert caught.value.args == (min(bad),)
    assert sorted(heard) == sorted(tuple(batch) for batch in api.batches)
    assert len(api.batches) <= 1 + min(bad) + 2 * workers  # no call started after that
    more = len([number for number in bad if number < len(heard)]) - 1
    if sys.version_info >= (3, 11) and more:
        assert f"raised an exception for {more} more batches" in caught.value.__notes__[-1]


def test_each_hears_of_every_batch_though_progress_raises():
    heard, api = [], Api(devices)
    with pytest.raises(ZeroDivisionError):
        bulk(
            at(api).get_device_details,
            ids=ids_of(60),
            at_once=5,
            each=lambda done, _: heard.append(tuple(done)),
            progress=lambda *_: 1 / 0,
        )
    assert sorted(heard) == sorted(tuple(batch) for batch in api.batches)


def interrupted(number):
    """Interrupt a bulk call at step *number* of the reading thread; return whether it has that many steps."""
    heard, api, left = [], Api(devices), [number]
    hosts = at(api)

    def step(frame, event, _):
        if event == "opcode":
            left[0] -= 1
            if not left[0]:
                raise KeyboardInterrupt
        return step

    def trace(frame, event, _):
        if frame.f_code.co_filename in (many.__file__, threads.__file__):
            frame.f_trace_opcodes = True
            return step
        return None

    before = sys.gettrace()
    sys._getframe().f_trace_opcodes = True  # Python 3.12 looks for this when a trace is set
    sys.settrace(trace)
    try:
        bulk(hosts.get_device_details, ids=ids_of(3), at_once=1, workers=2, each=lambda done, _: heard.append(done))
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(before)
    assert sorted(heard) == sorted(api.batches), number
    return not left[0] or left[0] < 0


def test_each_hears_once_of_every_batch_that_ended_wherever_an_interrupt_comes():
    number = 1
    while interrupted(number):
        number += 3  # every third step is enough: thread timing varies between runs
    assert number > 300


def test_an_interrupt_within_each_counts_as_told():
    heard, api = [], Api(devices)

    def each(done, _):
        heard.append(done)
        if len(heard) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bulk(at(api).get_device_details, ids=ids_of(20), at_once=1, workers=2, each=each)
    assert sorted(heard) == sorted(api.batches)
    assert 2 <= len(heard) < 20


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers")
@pytest.mark.timeout(120, method="thread")  # the other method uses the same timer
# CPython drops an interrupt inside a gc callback.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_each_hears_once_of_every_batch_that_ended_whenever_a_signal_comes():
    heard, begun = [], []

    def each(done, _):
        heard.append(done)

    def stop(_, frame):
        if frame.f_code is each.__code__:
            begun.append(frame.f_locals["done"])  # `each` may be interrupted before it records the batch
        raise KeyboardInterrupt

    bulk(at(Api(devices)).get_device_details, ids=ids_of(1))  # so that its imports are done
    before, came = signal.signal(signal.SIGALRM, stop), 0
    try:
        for n in range(60):
            api = Api(devices)
            hosts = at(api)
            heard.clear()
            begun.clear()
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.0005 + n * 0.0002)
                bulk(hosts.get_device_details, ids=ids_of(100), at_once=1, each=each)
                signal.setitimer(signal.ITIMER_REAL, 0)
            except KeyboardInterrupt:
                came += 1
            assert sorted(heard + [done for done in begun if done not in heard]) == sorted(api.batches)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert came
