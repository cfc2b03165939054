"""Values of any type in query, path and JSON body: how each is sent, and which are rejected."""

from __future__ import annotations

import collections
import decimal
import enum
import fractions
import ipaddress
import json
import re
import subprocess
import sys
import uuid
from datetime import date, datetime, time, timedelta, timezone

import numpy as np
import pandas as pd
import pytest

from falconlite import Hosts, PayloadValidationError
from falconlite.binding.values import segment
from falconlite.http.messages import encode
from falconlite.paging import records
from tests.cases import each
from tests.doubles import CREDS, Script, answer

AIDS = ["a" * 32, "b" * 32]


class Colour(enum.Enum):
    RED = "red"
    FIVE = 5


class Action(enum.Enum):
    CONTAIN = "contain"


class Number(enum.IntEnum):
    SEVEN = 7


class Indexed:
    def __index__(self):
        return 11


ID = uuid.UUID("12345678123456781234567812345678")
MOMENT = datetime(2030, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
SCALARS = [  # the value as JSON; query and path have the same without quotes
    (np.float64(5), "5.0"),
    (np.float32(0.5), "0.5"),
    (np.longdouble(0.5), "0.5"),
    (np.int64(5), "5"),
    (np.uint8(5), "5"),
    (np.array(5), "5"),
    (np.bool_(True), "true"),
    (np.str_("text"), '"text"'),
    (decimal.Decimal(5), "5"),
    (decimal.Decimal("5.0"), "5.0"),
    (decimal.Decimal("0.1"), "0.1"),
    (decimal.Decimal("1E+3"), "1000"),
    (fractions.Fraction(4, 2), "2"),
    (fractions.Fraction(1, 4), "0.25"),
    (Colour.RED, '"red"'),
    (Colour.FIVE, "5"),
    (Number.SEVEN, "7"),
    (enum.Flag("Bits", ["A", "B"]).B, "2"),  # type: ignore[attr-defined]  # an enum created by a call
    (ID, f'"{ID}"'),
    (ipaddress.ip_address("::1"), '"::1"'),
    (date(2030, 1, 2), '"2030-01-02"'),
    (MOMENT, '"2030-01-02T03:04:05Z"'),
    (pd.Timestamp(MOMENT), '"2030-01-02T03:04:05Z"'),
    (Indexed(), "11"),
    (True, "true"),
    (2**70, str(2**70)),
]
NONE_OF_THEM = [
    *(float("nan"), float("inf"), np.float64("nan"), np.float32("inf"), 1j, np.complex64(1)),
    *(decimal.Decimal("NaN"), decimal.Decimal("1E+999999"), decimal.Decimal("0.1234567890123456789012345")),
    *(np.datetime64("2030-01-02T03:04:05", "ns"), np.timedelta64(5, "ns"), pd.NaT, pd.NA),
    *(datetime(2030, 1, 1), time(1, tzinfo=timezone.utc), timedelta(1)),
    *(object(), object, len, pd.DataFrame({"a": [1]}), enum.Enum("Odd", {"A": (1, 2)}).A),  # type: ignore[attr-defined]  # an enum created by a call
]
LISTS = [
    lambda: AIDS,
    lambda: tuple(AIDS),
    lambda: set(AIDS),
    lambda: (aid for aid in AIDS),
    lambda: dict.fromkeys(AIDS).keys(),
    lambda: {aid: aid for aid in AIDS}.values(),
    lambda: collections.deque(AIDS),
    lambda: np.array(AIDS),
    lambda: np.array(AIDS, dtype=object),
    lambda: pd.Series(AIDS),
    lambda: pd.DataFrame({"aid": AIDS})["aid"],
    lambda: pd.Index(AIDS),
    lambda: map(str, AIDS),
]


def name_of(value):
    """Name a case the same in every process: reprs can contain addresses."""
    return re.sub(r" at 0x\w+", "", repr(value))


@pytest.fixture
def hosts():
    return Hosts(**CREDS, transport=Script(answer(200, {"meta": {}, "resources": [], "errors": []})))


def sent(hosts):
    return hosts.auth_object.connection.transport.sent[-1][1]


@each(("value", "text"), SCALARS, ids=name_of)
def test_a_value_is_sent_as_what_it_is(hosts, value, text):
    plain = text.strip('"')
    assert encode({"x": value}) == f'{{"x": {text}}}'.encode()
    assert encode([value]) == f"[{text}]".encode()
    assert segment("x", value) == plain.replace(":", "%3A")
    assert hosts.query_devices_by_filter(limit=value)["status_code"] == 200
    assert sent(hosts).query == [("limit", plain)]
    assert hosts.query_devices_by_filter(parameters={"odd": [value, "z"]})["status_code"] == 200
    assert sent(hosts).query == [("odd", plain), ("odd", "z")]


@each("value", NONE_OF_THEM, ids=name_of)
def test_what_could_only_be_written_as_its_repr_is_refused_by_name(hosts, value):
    for given in ({"limit": value}, {"parameters": {"limit": [value]}}):
        result = hosts.query_devices_by_filter(**given)
        assert result["status_code"] == 400
        assert "limit" in result.errors[0]["message"]
        assert "nothing was sent" in result.errors[0]["message"]
    for body in ({"x": value}, [value]):
        with pytest.raises(ValueError, match=r"\S"):
            encode(body)
    with pytest.raises(PayloadValidationError):
        segment("x", value)


@each("made", LISTS)
@each("by", ["keyword", "position"])
def test_any_iterable_of_ids_is_ids(hosts, made, by):
    for call in (hosts.get_device_details, hosts.query_device_login_history):  # one GET or POST, one body
        result = call(ids=made()) if by == "keyword" else call(made())
        assert result["status_code"] == 200
        request = sent(hosts)
        found = request.json["ids"] if isinstance(request.json, dict) else [value for _, value in request.query]
        assert sorted(found) == AIDS


@each("made", LISTS)
def test_any_iterable_of_ids_is_ids_of_bulk(hosts, made):
    assert sorted(hosts.get_device_details.bulk(ids=made(), dry_run=True).expected) == AIDS
    assert sorted(hosts.get_device_details.bulk(made(), dry_run=True).expected) == AIDS
    in_body = hosts.get_device_details.bulk(body={"ids": made()}, dry_run=True)
    assert sorted(in_body.expected) == AIDS


@pytest.mark.parametrize("value", [10**5000, [10**5000], np.array([10**5000], dtype=object)], ids=type)
def test_a_number_that_python_does_not_write_is_refused_by_name(hosts, value):
    for name, result in (
        ("limit", hosts.query_devices_by_filter(limit=value)),
        ("q", hosts.override("GET", "/x", parameters={"q": value})),
        ("ids", hosts.get_device_details(ids=10**5000)),
        ("header 'X'", hosts.query_devices_by_filter(headers={"X": 10**5000})),
    ):
        assert result["status_code"] == 400
        assert result.errors[0]["message"].startswith(f"{name}: ")


@pytest.mark.parametrize("empty", [[], np.array([]), pd.Series([], dtype=object), iter(())])
def test_an_empty_iterable_is_no_ids(hosts, empty):
    result = hosts.get_device_details(ids=empty)
    assert result["status_code"] == 400
    assert "ids" in result.errors[0]["message"]


@pytest.mark.parametrize("value", [pd.DataFrame({"aid": AIDS}), {"aid": AIDS[0]}, 1.5j, np.array([AIDS, AIDS])])
def test_what_is_no_list_of_ids_is_refused(hosts, value):
    assert hosts.get_device_details(ids=value)["status_code"] == 400
    with pytest.raises((TypeError, ValueError), match="ids"):
        hosts.get_device_details.bulk(ids=value, dry_run=True)
    assert hosts.get_device_details(ids=[AIDS[0], float("nan")])["status_code"] == 400
    assert hosts.get_device_details(ids=pd.Series([AIDS[0], None]))["status_code"] == 400


def test_ids_of_bulk_may_be_uuids_and_no_numbers(hosts):
    assert hosts.get_device_details.bulk(ids=[ID], dry_run=True).expected == [str(ID)]
    for wrong in ([5], [np.int64(5)], np.array([1.5]), [MOMENT]):
        with pytest.raises(TypeError, match="number 0"):
            hosts.get_device_details.bulk(ids=wrong, dry_run=True)


def test_a_body_may_hold_arrays_and_no_iterator_that_a_retry_would_find_empty():
    assert json.loads(encode({"a": np.array([[1, 2]]), "b": pd.Series(["x"]), "c": {"k": 1}.values()})) == {
        "a": [[1, 2]],
        "b": ["x"],
        "c": [1],
    }
    with pytest.raises(ValueError, match="generator"):
        encode({"a": (x for x in "ab")})


def test_a_whole_body_in_an_odd_shape_is_an_answer_and_no_exception(hosts):
    for body in (np.array([1, 2]), collections.deque([{"a": 1}])):
        assert hosts.get_device_details(body=body)["status_code"] == 200
    for wrong in (pd.DataFrame({"a": [1]}), 5, np.float64(5), "text"):
        assert hosts.get_device_details(body=wrong)["status_code"] == 400


@pytest.mark.parametrize("value", [Action.CONTAIN, np.str_("contain"), "CONTAIN"])
def test_an_action_may_be_a_member_of_an_enum(hosts, value):
    assert hosts.perform_action(action_name=value, ids=AIDS)["status_code"] == 200
    assert sent(hosts).query == [("action_name", "contain")]
    assert hosts.perform_action.bulk(action_name=value, ids=AIDS, dry_run=True).planned == [AIDS]


@pytest.mark.parametrize("number", [2, np.int64(2), np.float64(2), decimal.Decimal(2), fractions.Fraction(2)])
def test_most_limit_and_offset_are_whole_numbers_of_any_kind(hosts, number):
    assert list(records(hosts.query_devices_by_filter, most=number, limit=number, offset=number)) == []
    assert dict(sent(hosts).query) == {"limit": "2", "offset": "2", **dict(sent(hosts).query)}
    assert hosts.get_device_details.bulk(ids=AIDS, at_once=number, dry_run=True).planned == [AIDS]


@each("wrong", [True, np.bool_(True), "2", 1.5, np.float64(1.5), float("nan")])
@each("name", ["most", "limit", "offset"])
def test_a_number_that_is_not_whole_is_refused_by_name(hosts, name, wrong):
    with pytest.raises((TypeError, ValueError), match=name):
        list(records(hosts.query_devices_by_filter, **{name: wrong}))


def test_numpy_is_not_loaded_for_any_of_this():
    program = (
        "import sys; from falconlite import Hosts; from falconlite.binding.values import text_of; text_of('x', 5.0)\n"
        "print(sorted({'numpy', 'pandas', 'decimal', 'uuid', 'fractions'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
