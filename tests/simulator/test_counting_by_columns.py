"""Aggregates are computed by columns: the same buckets as by reading every record, whatever the values are."""

import contextlib
import json
from datetime import datetime, timedelta, timezone
from random import Random
from types import SimpleNamespace

from falconlite.simulator.aggregates import aggregated
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.routes import operations

NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)
VALUES = [None, "", [], 1, 1.0, True, False, 2.5, -3, "1", "a", "A b", ["a", "c"], ["a", "a"], [1, True, "1"], {"in": "x"},
          [{"in": "x"}, {"in": ["y", "x"]}], float(10**15), "2025-12-31T23:59:59.500Z", "2025-11-30T01:02:03Z",
          ["2025-02-28T12:00:00+02:00", "not a date"], "2024-12-30"]  # fmt: skip


def values_of(record, name):
    found = [record]
    for step in name.split("."):
        found = [one for each in found if isinstance(each, dict) for one in several(each.get(step))]
    return found


def several(value):
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def moment(value):
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return None


def utc(time):
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


def terms(records, name):
    """Group records by each of their values, as a dict does: 1, 1.0 and True are one."""
    groups = {}
    for record in records:
        for label in dict.fromkeys(one for one in values_of(record, name) if not isinstance(one, dict)):
            groups.setdefault(label, []).append(record)
    return groups


def days(records, name):
    groups = {}
    for record in records:
        times = [time for time in map(moment, values_of(record, name)) if time]
        if times:
            start = (utc(times[0]).astimezone(timezone.utc) + timedelta(hours=2)).replace(
                hour=0, minute=0, second=0, microsecond=0
            )
            groups.setdefault((start - timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%SZ"), []).append(record)
    return groups


def numbers(records, name):
    found = []
    for value in (value for record in records for value in values_of(record, name)):
        time = moment(value) if isinstance(value, str) and "T" in value else None
        if time:
            found.append(utc(time).timestamp() * 1000)
        elif not isinstance(value, (bool, dict)):
            with contextlib.suppress(ValueError):
                found.append(float(value))
    return found


def answered(records, *specs):
    ask = SimpleNamespace(
        body={"resources": list(specs)},
        operation=operations()["PostAggregatesAlertsV2"],
        tenant=SimpleNamespace(clock=SimpleNamespace(time=NOW.timestamp)),
    )
    return [result["buckets"] for result in aggregated(ask, records, Dialect(lambda _: True))]


def test_buckets_hold_what_reading_each_record_finds():
    chance = Random(6)
    for _ in range(60):
        records = [
            {"n": number, "f": chance.choice(VALUES), "g": {"h": chance.choice(VALUES)}, "odd": number % 2 == 1}
            for number in range(chance.choice([0, 1, 30]))
        ]
        name = chance.choice(["f", "g.h", "g.h.in", "none"])
        inner = [{"name": "a", "type": "terms", "field": "n", "sort": "_key|asc", "size": 100},
                 {"name": "b", "type": "sum", "field": "f"}]  # fmt: skip
        some, filter = [record for record in records if record["odd"]], "odd:true"
        shared = {"name": "x", "field": name, "filter": filter, "sub_aggregates": inner}
        by_value, by_day, distinct, total, least = answered(
            records,
            {**shared, "type": "terms", "size": 100},
            {**shared, "type": "date_histogram", "interval": "day", "time_zone": "+02:00"},
            {**shared, "type": "cardinality"},
            {**shared, "type": "sum"},
            {**shared, "type": "min"},
        )
        assert members(by_value, "label") == [(label, *of(having)) for label, having in ordered(terms(some, name))]
        assert members(by_day, "key_as_string") == [
            (label, *of(days(some, name)[label])) for label in sorted(days(some, name))
        ]
        assert distinct[0]["count"] == sum(bool(values_of(record, name)) for record in some)
        assert distinct[0]["value"] == len({written(value) for record in some for value in values_of(record, name)})
        assert total[0].get("value") == (sum(numbers(some, name)) if numbers(some, name) else None)
        assert least[0].get("value") == min(numbers(some, name), default=None)
        assert total[0]["count"] == len(numbers(some, name))
        assert members(total, "count")[0][1:] == of(some)


def ordered(groups):
    """Sort by number of records; those with as many by value, numbers first."""

    def key(pair):
        number = isinstance(pair[0], (int, float)) and not isinstance(pair[0], bool)
        return (-len(pair[1]), not number, pair[0] if number else 0, "" if number else written(pair[0]))

    return sorted(groups.items(), key=key)


def members(buckets, key):
    """Return what a bucket is called, its records by number, and the sum of their values."""
    return [
        (
            bucket[key],
            [one["label"] for one in bucket["sub_aggregates"][0]["buckets"]],
            bucket["sub_aggregates"][1]["buckets"][0].get("value"),
        )
        for bucket in buckets
    ]


def of(records):
    found = numbers(records, "f")
    return [record["n"] for record in records], sum(found) if found else None


def written(value):
    if isinstance(value, bool):
        return json.dumps(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
