"""Rate limits: which limit a call counts against, and the retry time of a 429."""

import pytest

from falconlite.simulator import Client, Cloud, VirtualClock


def limits(answer):
    return answer.headers["X-Ratelimit-Limit"], answer.headers["X-Ratelimit-Remaining"]


@pytest.fixture
def clock():
    return VirtualClock()


def test_the_usual_limits(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock))
    assert limits(call("QueryDevicesByFilter")) == ("6000", "5999")
    assert limits(call("tokens-query")) == ("60", "59")
    assert limits(call.log_in()) == ("300", "299")
    assert limits(call.revoke("x")) == ("300", "298")
    call.token = "bad"
    assert limits(call("QueryDevicesByFilter")) == ("15", "14")


def test_all_clients_of_a_customer_share_one_pool(caller, clock):
    cloud = Cloud(hosts=5, clock=clock, rate_limit=2, clients={"other": "secret"})
    call = caller(cloud)
    assert call("QueryDevicesByFilter").status == 200
    call.token = cloud.issue_token(client_id="other")
    assert [call("QueryDevicesByFilter").status for _ in range(2)] == [200, 429]


def test_a_child_draws_on_its_parents_pool(caller, clock):
    cloud = Cloud(hosts=5, clock=clock, rate_limit=1)
    call = caller(cloud)
    assert call("QueryDevicesByFilter").status == 200
    call.token = cloud.issue_token(cloud.children[0])
    assert call("QueryDevicesByFilter").status == 429


def test_a_child_may_have_a_pool_of_its_own(caller, clock):
    cloud = Cloud(hosts=5, clock=clock, rate_limit=1, pooled=False)
    call = caller(cloud)
    statuses = []
    for child in (None, cloud.children[0], cloud.children[1], cloud.children[0], None):
        call.token = cloud.issue_token(child)
        statuses.append(call("QueryDevicesByFilter").status)
    assert statuses == [200, 200, 200, 429, 429]


def test_installation_tokens_have_a_low_limit_within_the_customers(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock, rate_limit=5, installation_tokens_limit=2))
    answers = [call("tokens-query"), call("customer-settings-read"), call("tokens-query")]
    assert [(answer.status, limits(answer)) for answer in answers] == [
        (200, ("2", "1")),
        (200, ("2", "0")),
        (429, ("2", "0")),
    ]
    assert limits(call("QueryDevicesByFilter")) == ("5", "2")  # refused calls do not count
    clock.advance(60)
    assert call("tokens-query").status == 200


def test_the_customers_limit_holds_for_installation_tokens_too(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock, rate_limit=1, installation_tokens_limit=9))
    assert limits(call("tokens-query")) == ("9", "8")
    refused = call("tokens-query")
    assert (refused.status, limits(refused)) == (429, ("1", "0"))
    clock.advance(60)
    assert limits(call("tokens-query")) == ("9", "8")


def test_a_bad_bearer_counts_nowhere_else(caller, clock):
    cloud = Cloud(hosts=5, clock=clock, anonymous_limit=1, installation_tokens_limit=1)
    call = caller(cloud)
    good, call.token = call.token, "bad"
    assert [call("tokens-query").status for _ in range(2)] == [401, 429]
    call.token = good
    assert call("tokens-query").status == 200


@pytest.mark.parametrize(
    ("unit", "header", "value"),
    [
        ("s", "X-Ratelimit-Retryafter", "1767225660"),
        ("ms", "X-Ratelimit-Retryafter", "1767225660000"),
        ("Retry-After", "Retry-After", "50"),
    ],
)
def test_a_429_says_when_to_come_back_in_the_chosen_unit(caller, clock, unit, header, value):
    call = caller(Cloud(hosts=5, clock=clock, rate_limit=1, retry_after=unit))
    call("QueryDevicesByFilter")
    clock.advance(10)
    answer = call("QueryDevicesByFilter")
    assert (answer.status, answer.headers[header]) == (429, value)
    assert header not in call.log_in().headers


def test_a_429_may_say_nothing(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock, rate_limit=1, retry_after=None))
    call("QueryDevicesByFilter")
    answer = call("QueryDevicesByFilter")
    assert answer.status == 429
    assert not [name for name in answer.headers if "after" in name.lower()]


def test_an_unknown_unit_is_an_error():
    with pytest.raises(ValueError, match="retry_after must be one of 's', 'ms'"):
        Cloud(hosts=1, retry_after="minutes")


def test_a_client_without_the_scope_spends_of_the_pool_all_the_same(caller, clock):
    cloud = Cloud(hosts=5, clock=clock, rate_limit=1, clients={"c": Client("s", scopes=())})
    call = caller(cloud)
    call.token = cloud.issue_token(client_id="c")
    assert [call("QueryDevicesByFilter").status for _ in range(2)] == [403, 429]
