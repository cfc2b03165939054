"""Aggregates, compared with manual counts."""

from collections import Counter
from datetime import datetime
from statistics import median, quantiles

import pytest

from tests.cases import each


@pytest.fixture
def every(call):
    return call("PostCombinedAlertsV1", {"limit": 1000}).resources


@pytest.fixture
def count(call):
    def count(**spec):
        answer = call("PostAggregatesAlertsV2", [spec])
        assert answer.status == 200, answer.errors
        (result,) = answer.resources
        return result

    return count


def test_percentiles_are_those_of_the_standard_library(count, every):
    severities = [alert["severity"] for alert in every]
    hundredths = quantiles(severities, n=100, method="inclusive")
    buckets = count(type="percentiles", field="severity")["buckets"]
    assert [bucket["label"] for bucket in buckets] == [1, 5, 25, 50, 75, 95, 99]
    assert [bucket["value"] for bucket in buckets] == pytest.approx(
        [hundredths[n - 1] for n in (1, 5, 25, 50, 75, 95, 99)]
    )
    assert {bucket["count"] for bucket in buckets} == {300}
    ends = count(type="percentiles", field="severity", percents=[100, 0, 50])["buckets"]
    assert [bucket["value"] for bucket in ends] == [max(severities), min(severities), median(severities)]
    none = count(type="percentiles", field="severity", filter="severity:>1000", percents=[50])["buckets"]
    assert none == [{"label": 50, "count": 0}]


def test_a_percentile_of_dates_is_a_date_too(count, every):
    (bucket,) = count(type="percentiles", field="created_timestamp", percents=[100])["buckets"]
    assert bucket["value_as_string"] == every[0]["created_timestamp"][:19] + "Z"


def test_the_filters_of_a_specification_are_counted_and_what_none_of_them_finds(call):
    def count(**spec):
        answer = call("GetAggregateDetects", [{"type": "filters", "name": "a", **spec}])
        assert answer.status == 200, answer.errors
        return {bucket["label"]: bucket["count"] for bucket in answer.resources[0]["buckets"]}

    def total(filter=""):
        return call("QueryDetects", filter=filter).page["total"]

    filters = {"high": "max_severity:>=60", "new": "status:'new'"}
    wanted = {name: total(filter) for name, filter in filters.items()}
    assert count(filters_spec={"filters": filters, "other_bucket": False, "other_bucket_key": ""}) == wanted
    rest = total("max_severity:<60+status:!'new'")
    assert 0 < rest < total()
    assert count(filters_spec={"filters": filters, "other_bucket": True}) == {**wanted, "_other_": rest}
    assert count(filters_spec={"filters": filters, "other_bucket_key": "rest"}) == {**wanted, "rest": rest}
    inner = {"type": "terms", "field": "status"}
    (result,) = call(
        "GetAggregateDetects",
        [{"type": "filters", "filters_spec": {"filters": filters}, "sub_aggregates": [inner]}],
    ).resources
    within = {bucket["label"]: bucket["sub_aggregates"][0]["buckets"] for bucket in result["buckets"]}
    assert within["new"] == [{"label": "new", "count": wanted["new"]}]


@each(
    "given",
    [
        None,
        {},
        {"filters": {}},
        {"filters": ["status:'new'"]},
        {"filters": {"a": 7}},
        {"filters": {"a": "status:"}},
        {"filters": {"a": "colour:'red'"}},
        {"filters": {"a": "*"}, "other_bucket": "true"},
        {"filters": {"a": "*"}, "other_bucket_key": 7},
    ],
)
def test_filters_that_cannot_be_read_are_400(call, given):
    spec = {"type": "filters"} if given is None else {"type": "filters", "filters_spec": given}
    assert call("GetAggregateDetects", [spec]).status == 400


@pytest.mark.parametrize("id", ["PostAggregatesAlertsV1", "PostAggregatesAlertsV2"])
def test_terms_count_each_value_the_most_frequent_first(call, every, id):
    answer = call(id, [{"name": "by status", "type": "terms", "field": "status"}])
    (result,) = answer.resources
    counted = Counter(alert["status"] for alert in every)
    assert {bucket["label"]: bucket["count"] for bucket in result["buckets"]} == counted
    counts = [bucket["count"] for bucket in result["buckets"]]
    assert counts == sorted(counts, reverse=True)
    assert (result["name"], result["sum_other_doc_count"]) == ("by status", 0)
    assert "pagination" not in answer.body["meta"]


def test_what_is_not_told_is_summed_up(count, every):
    result = count(type="terms", field="name", size=3)
    common = Counter(alert["name"] for alert in every).most_common()
    assert [bucket["count"] for bucket in result["buckets"]] == [number for _, number in common[:3]]
    assert result["sum_other_doc_count"] == 300 - sum(number for _, number in common[:3])
    following = count(type="terms", field="name", size=100, **{"from": 3})["buckets"]
    assert len(following) == len(common) - 3


def test_ten_values_are_told_unless_told(count):
    assert len(count(type="terms", field="agent_id")["buckets"]) == 10


@pytest.mark.parametrize("kind", ["term", "facet"])
def test_terms_go_by_other_names_too(count, kind):
    assert count(type=kind, field="product") == count(type="terms", field="product")


@pytest.mark.parametrize("sort", ["_key|asc", "_key|desc", "_term|asc", "_count|asc", "_count|desc"])
def test_buckets_are_sorted_as_told(count, sort):
    key, _, direction = sort.partition("|")
    buckets = count(type="terms", field="severity", sort=sort, size=100)["buckets"]
    values = [bucket["count" if key == "_count" else "label"] for bucket in buckets]
    assert values == sorted(values, reverse=direction == "desc")


def test_a_list_counts_for_each_of_its_values_and_what_has_none_for_missing(count, every):
    tags = Counter(tag for alert in every for tag in alert["tags"])
    without = sum(not alert["tags"] for alert in every)
    buckets = count(type="terms", field="tags", missing="none", size=100)["buckets"]
    assert {bucket["label"]: bucket["count"] for bucket in buckets} == {**tags, "none": without}


def test_values_are_chosen_and_left_out(count):
    def labels(**more):
        return {b["label"] for b in count(type="terms", field="tags", size=100, **more)["buckets"]}

    assert labels(include="triage/*") == {"triage/phishing", "triage/malware"}
    assert labels(exclude="triage/*") == labels() - {"triage/phishing", "triage/malware"}


def test_buckets_have_a_least_and_a_most(count):
    sizes = [bucket["count"] for bucket in count(type="terms", field="name", size=100)["buckets"]]
    few = count(type="terms", field="name", size=100, min_doc_count=20, max_doc_count=30)["buckets"]
    assert [bucket["count"] for bucket in few] == [size for size in sizes if 20 <= size <= 30]


def test_booleans_have_a_text(count, every):
    shown = sum(alert["show_in_ui"] for alert in every)
    assert count(type="terms", field="show_in_ui")["buckets"] == [
        {"label": True, "count": shown, "key_as_string": "true"},
        {"label": False, "count": 300 - shown, "key_as_string": "false"},
    ]


def test_only_what_the_filter_and_the_text_find_is_counted(count, every):
    found = count(type="terms", field="status", filter="severity:>=40", q="lateral MOVEMENT")["buckets"]
    counted = Counter(a["status"] for a in every if a["tactic"] == "Lateral Movement" and a["severity"] >= 40)
    assert {bucket["label"]: bucket["count"] for bucket in found} == counted


STARTS = {
    "year": lambda t: t.replace(month=1, day=1, hour=0, minute=0),
    "quarter": lambda t: t.replace(month=(t.month + 2) // 3 * 3 - 2, day=1, hour=0, minute=0),
    "month": lambda t: t.replace(day=1, hour=0, minute=0),
    "week": lambda t: datetime.fromisocalendar(*t.isocalendar()[:2], 1),  # type: ignore[call-arg]  # three arguments
    "day": lambda t: t.replace(hour=0, minute=0),
    "hour": lambda t: t.replace(minute=0),
    "minute": lambda t: t,
}


@pytest.mark.parametrize("interval", STARTS)
def test_a_histogram_counts_by_time(count, every, interval):
    times = [datetime.fromisoformat(alert["created_timestamp"][:16]) for alert in every]
    counted = Counter(f"{STARTS[interval](time).isoformat()}Z" for time in times)
    buckets = count(type="date_histogram", field="created_timestamp", interval=interval)["buckets"]
    assert {bucket["key_as_string"]: bucket["count"] for bucket in buckets} == counted
    assert [bucket["label"] for bucket in buckets] == sorted(bucket["label"] for bucket in buckets)


def test_the_days_of_a_histogram_begin_in_its_time_zone(count):
    buckets = count(type="date_histogram", field="created_timestamp", interval="day", time_zone="+05:30")["buckets"]
    assert all(bucket["key_as_string"].endswith("T18:30:00Z") for bucket in buckets)
    assert sum(bucket["count"] for bucket in buckets) == 300


def test_ranges_have_a_beginning_and_no_end(count, every):
    ranges = [{"To": 20}, {"From": 20, "To": 40}, {"From": 80.5}]
    buckets = count(type="range", field="severity", ranges=ranges)["buckets"]
    severities = [alert["severity"] for alert in every]
    assert buckets == [
        {"label": "*-20", "to": 20, "count": sum(s < 20 for s in severities)},
        {"label": "20-40", "from": 20, "to": 40, "count": sum(20 <= s < 40 for s in severities)},
        {"label": "80.5-*", "from": 80.5, "count": sum(s >= 81 for s in severities)},
    ]


def test_date_ranges_may_be_relative(count, every):
    ranges = [{"from": "now-7d", "to": "now"}, {"to": "2025-12-25T00:00:00Z"}]
    last, before = count(type="date_range", field="created_timestamp", date_ranges=ranges)["buckets"]
    assert last["count"] == sum(alert["created_timestamp"] >= "2025-12-25" for alert in every)
    assert before["count"] == 300 - last["count"]
    assert (last["string_from"], last["string_to"]) == ("2025-12-25T00:00:00Z", "2026-01-01T00:00:00Z")
    assert last["to"] - last["from"] == 7 * 86400 * 1000
    assert before["label"] == "*-2025-12-25T00:00:00Z"


def test_figures_are_those_of_a_loop(count, every):
    severities = [alert["severity"] for alert in every]
    wanted = {"min": min(severities), "max": max(severities), "sum": sum(severities), "avg": sum(severities) / 300}
    for kind, value in wanted.items():
        assert count(type=kind, field="severity")["buckets"] == [{"count": 300, "value": value}]
    hosts = len({alert["agent_id"] for alert in every})
    assert count(type="cardinality", field="agent_id")["buckets"] == [{"count": 300, "value": hosts}]
    assert count(type="max", field="name")["buckets"] == [{"count": 0}]


def test_the_last_moment_is_told_as_text_too(count, every):
    (bucket,) = count(type="max", field="created_timestamp")["buckets"]
    assert bucket["value_as_string"] == every[0]["created_timestamp"][:19] + "Z"


def test_a_sum_that_is_no_number_or_no_date_is_not_told(call, count, every):
    (bucket,) = count(type="sum", field="created_timestamp")["buckets"]
    assert bucket.keys() == {"count", "value"}
    actions = [{"name": "add_tag", "value": value} for value in ("1e308", "1.1e308", "nan", "inf")]
    call("PatchEntitiesAlertsV3", {"composite_ids": [every[0]["composite_id"]], "action_parameters": actions})
    assert count(type="sum", field="tags")["buckets"] == [{"count": 2}]


def test_aggregates_within_aggregates_count_what_the_outer_one_gathered(call, every):
    inner = {"name": "severities", "type": "terms", "field": "severity_name"}
    deepest = {"name": "latest", "type": "max", "field": "severity"}
    spec = {
        "name": "products",
        "type": "terms",
        "field": "product",
        "sub_aggregates": [{**inner, "sub_aggregates": [deepest]}],
    }
    (result,) = call("PostAggregatesAlertsV2", [spec]).resources
    for bucket in result["buckets"]:
        (within,) = bucket["sub_aggregates"]
        counted = Counter(a["severity_name"] for a in every if a["product"] == bucket["label"])
        assert {b["label"]: b["count"] for b in within["buckets"]} == counted
        assert all(b["sub_aggregates"][0]["buckets"][0]["count"] == b["count"] for b in within["buckets"])


def test_several_specifications_are_answered_in_turn(call):
    specs = [{"name": name, "type": "terms", "field": name} for name in ("product", "status")]
    assert [result["name"] for result in call("PostAggregatesAlertsV2", specs).resources] == ["product", "status"]


def test_what_is_zero_or_empty_counts_as_not_given(count):
    empty = {
        "from": 0,
        "size": 0,
        "sort": "",
        "interval": "",
        "ranges": [],
        "date_ranges": None,
        "time_zone": "",
        "q": "",
    }
    assert count(type="terms", field="status", **empty) == count(type="terms", field="status")


@each(
    ("more", "named"),
    [
        ({"type": "percentile"}, "percentile"),
        ({"type": ""}, "type"),
        ({"field": "colour"}, "colour"),
        ({"field": None}, "field"),
        ({"filter": "status:new"}, "filter"),
        ({"sort": "_count.desc"}, "sort"),
        ({"sort": "name|desc"}, "sort"),
        ({"size": -1}, "size"),
        ({"size": "3"}, "size"),
        ({"type": "date_histogram"}, "interval"),
        ({"type": "date_histogram", "interval": "decade"}, "interval"),
        ({"type": "date_histogram", "interval": "day", "time_zone": "Europe/Nowhere"}, "time_zone"),
        ({"type": "range"}, "ranges"),
        ({"type": "range", "ranges": [{"from": 1, "to": 2}]}, "ranges"),
        ({"type": "range", "ranges": [{"From": "1"}]}, "From"),
        ({"type": "range", "ranges": [{"From": float("inf")}]}, "not JSON"),
        ({"type": "date_range", "date_ranges": [{"from": "yesterday"}]}, "from"),
        ({"sub_aggregates": [{"type": "x", "field": "status"}]}, "'x'"),
        ({"sub_aggregates": [5]}, "sub_aggregates"),
        ({"percents": ["a"]}, "percents"),
        ({"type": "percentiles", "percents": [50, 101]}, "percents"),
    ],
)
def test_a_specification_that_cannot_be_met_is_400(call, more, named):
    answer = call("PostAggregatesAlertsV2", [{"type": "terms", "field": "status", **more}])
    assert answer.status == 400
    assert named in answer.errors[0]["message"]


@pytest.mark.parametrize("body", [{"type": "terms", "field": "status"}, [], ["status"], None])
def test_specifications_come_in_a_list(call, body):
    assert call("PostAggregatesAlertsV2", body).status == 400


def test_there_are_only_so_many_specifications(call):
    spec = {"type": "terms", "field": "status"}
    assert [call("PostAggregatesAlertsV2", [spec] * number).status for number in (100, 101)] == [200, 400]


def test_detections_are_counted_by_their_own_fields(call):
    ids = call("QueryDetects").resources
    statuses = Counter(d["status"] for d in call("GetDetectSummaries", {"ids": ids}).resources)
    (result,) = call("GetAggregateDetects", [{"type": "terms", "field": "status"}]).resources
    assert {bucket["label"]: bucket["count"] for bucket in result["buckets"]} == statuses
    assert call("GetAggregateDetects", [{"type": "terms", "field": "product"}]).status == 400
