"""The settings timeout=, deadline= and retry=, for an object and for one call."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from falconlite import FalconInterface, Hosts, PayloadValidationError, Retry
from falconlite.http.messages import UNSET, Request
from falconlite.retry.policy import ONCE
from falconlite.retry.timeouts import deadline_of, patient, timeout_of
from falconlite.simulator import Cloud
from tests.cases import each
from tests.doubles import Script

REQUEST = Request("GET", "/x")

# Seconds


@pytest.mark.parametrize("given", [None, 1, 0.001, 7.5, (1, 2), (None, 2), (1, None), (None, None), [1, 2.5]])
def test_a_timeout_is_a_number_of_seconds_or_two_or_none(given):
    assert timeout_of(given) == (tuple(given) if isinstance(given, list) else given)


@pytest.mark.parametrize("given", [None, 1, 0.001, 7.5, 86400])
def test_a_deadline_is_a_number_of_seconds_or_none(given):
    assert deadline_of(given) == given


@pytest.mark.parametrize(
    ("given", "seconds"), [(np.float32(2.5), 2.5), (np.int64(3), 3), (Decimal("2.5"), 2.5), (Fraction(5, 2), 2.5)]
)
def test_a_number_of_any_kind_is_a_number_of_seconds(given, seconds):
    found = [timeout_of(given), deadline_of(given), *timeout_of((given, given))]  # type: ignore[misc]  # a pair gives a pair
    assert found == [seconds] * 4
    assert {type(one) for one in found} == {type(seconds)}


@pytest.mark.parametrize(
    "ages", [math.inf, 1e300, 1e12, 10**30, np.float32("inf"), Decimal("Infinity"), Decimal("1e400")]
)
def test_what_is_longer_than_a_socket_can_wait_has_no_end(ages):
    assert timeout_of(ages) is None
    assert timeout_of((5, ages)) == (5, None)
    assert timeout_of((ages, 5)) == (None, 5)
    assert deadline_of(ages) is None


@pytest.mark.parametrize(
    "given", [{"timeout": math.inf}, {"timeout": (1e12, 1e12)}, {"deadline": math.inf}, {"deadline": 1e12}]
)
def test_a_call_that_may_take_for_ever_takes_no_longer_for_that(given):
    cloud = Cloud(hosts=1)
    with cloud.serve() as served:
        settings = {"base_url": served.url, "client_id": cloud.client_id, "client_secret": cloud.client_secret}
        hosts = Hosts(**settings, **{"timeout": None} | given)
        assert hosts.query_devices().ok
        assert hosts.query_devices(**{"timeout": None} | given).ok
        hosts.auth_object.close()


NO_SECONDS = [
    ("5", TypeError),
    (b"5", TypeError),
    (True, TypeError),
    (np.True_, TypeError),
    (np.str_("5"), TypeError),
    (np.timedelta64(5, "s"), TypeError),
    (timedelta(seconds=5), TypeError),
    (datetime(2027, 1, 1), TypeError),  # not a number, with or without a time zone
    ({}, TypeError),
    (0, ValueError),
    (-1, ValueError),
    (-0.0, ValueError),
    (-math.inf, ValueError),
    (math.nan, ValueError),
    (np.float32("nan"), ValueError),
    (np.int8(-1), ValueError),
]


@each(("given", "kind"), NO_SECONDS)
@each(("read", "name"), [(timeout_of, "timeout"), (deadline_of, "deadline")])
def test_anything_else_is_refused_by_name(given, kind, read, name):
    with pytest.raises(kind, match=rf"{name} (is|must be) .*seconds"):
        read(given)


@each(("part", "kind"), NO_SECONDS)
def test_both_parts_of_a_timeout_are_looked_at(part, kind):
    for pair in ((part, 5), (5, part)):
        with pytest.raises(kind, match=r"timeout .* not \("):
            timeout_of(pair)


@pytest.mark.parametrize("given", [(), (1,), (1, 2, 3)])
def test_a_timeout_has_one_part_or_two(given):
    with pytest.raises(ValueError, match=r"\(connect, read\)"):
        timeout_of(given)
    with pytest.raises(TypeError, match="deadline must be a number of seconds"):
        deadline_of(given)


# The options of a call


def test_a_call_that_says_nothing_leaves_it_to_the_class_and_the_auth_object():
    assert patient(REQUEST, {}) is REQUEST
    assert patient(REQUEST, {"retry": None, "pythonic": True}) == REQUEST
    assert (REQUEST.timeout, REQUEST.deadline, REQUEST.retry) == (UNSET, UNSET, UNSET)


@pytest.mark.parametrize(
    ("options", "fields"),
    [
        ({"timeout": 5}, {"timeout": 5}),
        ({"timeout": None}, {"timeout": None}),
        ({"timeout": [1, 2]}, {"timeout": (1, 2)}),
        ({"deadline": 5}, {"deadline": 5}),
        ({"deadline": None}, {"deadline": None}),
        ({"retry": False}, {"retry": ONCE}),
        ({"retry": True}, {"retry": Retry()}),
        ({"retry": 3}, {"retry": Retry(attempts=3)}),
        ({"timeout": 1, "deadline": 2, "retry": Retry(base=3)}, {"timeout": 1, "deadline": 2, "retry": Retry(base=3)}),
    ],
)
def test_what_a_call_says_is_in_its_request(options, fields):
    assert patient(REQUEST, options) == REQUEST._replace(**fields)


@pytest.mark.parametrize(
    "options", [{"timeout": "5"}, {"timeout": 0}, {"deadline": (1, 2)}, {"deadline": -1}, {"retry": 0}, {"retry": "no"}]
)
def test_an_option_that_cannot_work_stops_the_call_before_anything_is_sent(options):
    net = Script()
    hosts = Hosts(access_token="T", transport=net)
    with pytest.raises(PayloadValidationError, match=rf"{next(iter(options))} .*nothing was sent") as caught:
        hosts.query_devices(**options, pythonic=True)
    assert isinstance(caught.value.__cause__, (TypeError, ValueError))
    assert hosts.query_devices(**options)["status_code"] == 400
    assert hosts.override("GET", "/x/v1", **options)["status_code"] == 400
    assert net.sent == []


# The settings of an object


@each(("given", "kind"), NO_SECONDS)
@each("name", ["timeout", "deadline"])
def test_an_object_refuses_what_cannot_work_when_it_is_made_and_later(name, given, kind):
    auth = FalconInterface(access_token="T", transport=Script())
    for refused in (
        lambda: FalconInterface(access_token="T", transport=Script(), **{name: given}),
        lambda: Hosts(auth, **{name: given}),
        lambda: setattr(auth, name, given),
        lambda: setattr(Hosts(auth), name, given),
    ):
        with pytest.raises(kind, match=name):
            refused()


def test_an_object_is_patient_for_five_minutes_unless_it_is_told_otherwise():
    auth = FalconInterface(access_token="T", transport=Script())
    assert (auth.timeout, auth.deadline, auth.retry) == ((5.0, 60.0), 300.0, Retry())
    auth.timeout, auth.deadline, auth.retry = 7, None, 2
    assert (auth.timeout, auth.deadline, auth.retry) == (7, None, Retry(attempts=2))
    hosts = Hosts(auth)
    assert (hosts.timeout, hosts.deadline, hosts.retry) == (7, None, Retry(attempts=2))
    hosts.timeout, hosts.deadline, hosts.retry = None, 9, False
    assert (hosts.timeout, hosts.deadline, hosts.retry) == (None, 9, ONCE)
    assert (auth.timeout, auth.deadline, auth.retry) == (7, None, Retry(attempts=2))
