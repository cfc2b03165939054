"""State: after save, load and reset, the answers are the same bytes."""

import json
from copy import deepcopy
from random import Random

import pytest

from falconlite import Hosts
from falconlite.simulator import Call, Client, Cloud, Fault, VirtualClock
from tests.cases import each

MADE = {"hosts": 30, "alerts": 20, "clients": {"mine": Client("secret", scopes=["hosts:read", "alerts:read"])}}


def made(**more):
    return Cloud(**{**MADE, "clock": VirtualClock(), **more})


def saved(cloud):
    """Return a state after a round trip through JSON."""
    return json.loads(json.dumps(cloud.state(), allow_nan=False))


def bytes_of(cloud, calls):
    return [tuple(cloud.handle(call)) for call in calls]


def act(cloud, caller, chance, times):
    """Make random calls, some of them invalid, as several clients and tenants."""
    call = caller(cloud)
    for _ in range(times):
        cloud.advance(chance.choice((0, 0, 0.25, 1, 45, 700)))
        client = chance.choice((cloud.client_id, "mine"))
        call.token = cloud.issue_token(chance.choice((None, *cloud.children)), client)
        ids = call("QueryDevicesByFilter").body.get("resources") or ["none"]
        kind = chance.randrange(8)
        if kind == 0:
            call("PerformActionV2", {"ids": chance.sample(ids, 1)}, action_name=chance.choice(("contain", "hide_host")))
        elif kind == 1:
            tags = ["FalconGroupingTags/a", "SensorGroupingTags/b"]
            call("UpdateDeviceTags", {"action": "add", "device_ids": chance.sample(ids, 1), "tags": tags})
        elif kind == 2:
            call("tokens-create", {"label": f"token {chance.randrange(9)}"})
        elif kind == 3:
            call("createHostGroups", {"resources": [{"name": f"g{chance.randrange(9)}", "group_type": "static"}]})
        elif kind == 4:
            call("QueryDevicesByFilterScroll", limit=2)
        elif kind == 5:
            call.log_in(member_cid=chance.choice((*cloud.children, "0" * 32)))
        elif kind == 6:
            call.token = "bad"
            call("QueryDevicesByFilter")
        else:
            call("PostCombinedAlertsV1", {"limit": 3})


def story(cloud, token):
    """Calls that read all of the state, and change it."""
    bearer = {"Authorization": f"Bearer {token}"}
    routes = [
        "/devices/queries/devices/v1",
        "/devices/combined/devices/v1?limit=100",
        "/devices/queries/devices-hidden/v1",
        "/devices/queries/devices-scroll/v1?limit=3",
        "/devices/combined/host-groups/v1",
        "/alerts/queries/alerts/v2",
        "/installation-tokens/queries/tokens/v1",
        "/installation-tokens/queries/audit-events/v1",
    ]
    calls = [Call("GET", route, bearer) for route in routes]
    calls.append(Call("POST", "/installation-tokens/entities/tokens/v1", bearer, b'{"label": "new"}'))
    calls.append(Call("GET", "/devices/queries/devices/v1", {}))
    login = f"client_id={cloud.client_id}&client_secret={cloud.client_secret}"
    return [*calls, Call("POST", "/oauth2/token", {}, login.encode())]


@pytest.mark.parametrize("seed", range(6))
def test_a_restored_cloud_answers_with_the_same_bytes(caller, seed):
    first, chance = made(), Random(seed)
    act(first, caller, chance, 25)
    tokens = [first.issue_token(child) for child in (None, *first.children)]
    state = saved(first)
    second = made()
    second.restore(state)
    assert second.clock.time() == first.clock.time()
    assert saved(second) == state
    for token in tokens:
        assert bytes_of(second, story(second, token)) == bytes_of(first, story(first, token))
    for step in (0.5, 59.5, 1000, 800):
        for cloud in (first, second):
            cloud.advance(step)
        assert bytes_of(second, story(second, tokens[0])) == bytes_of(first, story(first, tokens[0]))


def test_saving_changes_nothing(caller):
    first, second = made(), made()
    for cloud in (first, second):
        act(cloud, caller, Random(1), 5)
        cloud.issue_token()
    first.state()
    assert first.state() == second.state()
    assert bytes_of(first, story(first, "x")) == bytes_of(second, story(second, "x"))


def test_a_state_is_not_changed_by_what_follows(caller):
    cloud = made()
    act(cloud, caller, Random(2), 10)
    state = cloud.state()
    before = deepcopy(state)
    act(cloud, caller, Random(3), 10)
    assert state == before
    other = made()
    other.restore(state)
    act(other, caller, Random(4), 10)
    assert state == before


def test_a_token_lives_for_what_was_left_of_it(caller):
    first = made()
    first.advance(100)
    token = first.issue_token()
    first.advance(799)
    second = made()
    second.restore(saved(first))
    call = caller(second)
    call.token = token
    assert call("QueryDevicesByFilter").status == 200
    second.advance(999)
    assert call("QueryDevicesByFilter").status == 200
    second.advance(1)
    assert call("QueryDevicesByFilter").status == 401


def test_a_token_that_was_revoked_stays_so(caller):
    first = made()
    call = caller(first)
    call.revoke(call.token)
    second = made()
    second.restore(saved(first))
    call = caller(second)
    assert caller(first).token == call.token  # the random numbers continue
    assert call("QueryDevicesByFilter").status == 200


def test_the_minute_of_a_limit_goes_on(caller):
    limits = {"rate_limit": 2, "login_limit": 1, "anonymous_limit": 1, "installation_tokens_limit": 1, "pooled": False}
    first = made(**limits)
    call = caller(first)
    call("QueryDevicesByFilter")
    first.advance(20)
    call("tokens-query")
    call.log_in()
    first.handle(Call("GET", "/devices/queries/devices/v1", {}))
    second = made(**limits)
    second.restore(saved(first))
    again = caller(second)
    assert [again("QueryDevicesByFilter").status, again.log_in().status] == [429, 429]
    assert second.handle(Call("GET", "/devices/queries/devices/v1", {})).status == 429
    second.advance(40)
    assert [again("QueryDevicesByFilter").status, again("tokens-query").status] == [200, 429]


class Fixed:
    """A clock that cannot be moved."""

    def __init__(self, now):
        self.now = now

    def time(self):
        return self.now

    def monotonic(self):
        return self.now - 1e6


def test_time_that_went_by_since_counts(caller):
    first = made()
    token = first.issue_token()
    for later, status in ((1798, 200), (1799, 401)):
        second = made(clock=Fixed(VirtualClock().time() + later))
        second.restore(saved(first))
        call = caller(second)
        call.token = token
        assert call("QueryDevicesByFilter").status == status


def test_a_clock_that_cannot_be_moved_and_is_behind_stays_where_it_is(caller):
    first = made()
    token = first.issue_token()
    first.advance(1000)
    second = made(clock=Fixed(VirtualClock().time()))
    second.restore(saved(first))
    call = caller(second)
    call.token = token
    second.clock.now += 798
    assert call("QueryDevicesByFilter").status == 200
    second.clock.now += 1
    assert call("QueryDevicesByFilter").status == 401


def test_a_clock_that_is_ahead_is_not_moved_back():
    first, second = made(), made()
    second.advance(500)
    second.restore(saved(first))
    assert second.clock.monotonic() == 500


def test_the_seed_may_be_a_number_or_its_text():
    made(seed="7").restore(saved(made(seed=7)))


@pytest.mark.parametrize(
    ("other", "named"),
    [
        ({"seed": 8}, "seed is '7' there and '8' here"),
        ({"hosts": 31, "child_hosts": 3}, "hosts is 30 there and 31 here"),
        ({"alerts": 21}, "alerts is 20"),
        ({"children": 3}, "children is 2"),
        ({"child_hosts": 4}, "child_hosts is 3"),
        ({"churn": 1}, "churn is 0.0"),
        ({"clients": {}}, "'mine', which is not a client"),
    ],
)
def test_a_state_of_another_cloud_is_refused_by_name(other, named):
    cloud = made()
    cloud.issue_token(client_id="mine")
    second = made(**other)
    before = saved(second)
    with pytest.raises(ValueError, match=named):
        second.restore(saved(cloud))
    assert saved(second) == before


def changed(path, value):
    def change(state):
        *way, last = path
        for step in way:
            state = state[step]
        state[last] = value

    return change


@each(
    ("change", "named"),
    [
        (dict.clear, "format"),
        (changed(["format"], 3), "format 3"),
        (changed(["format"], True), "format"),
        (changed(["made"], None), "made"),
        (changed(["time"], "now"), "time"),
        (changed(["time"], -1), "time"),
        (changed(["time"], 1e300), "time"),
        (changed(["time"], float("nan")), "time"),
        (changed(["traces"], None), "traces"),
        (changed(["traces"], [3, [1, 2], None]), "traces"),
        (changed(["traces"], [3, ["x"] * 625, None]), "traces"),
        (changed(["traces"], [3, [2**70] * 625, None]), "traces"),
        (changed(["identity"], []), "identity"),
        (changed(["identity", "chance"], 5), "identity.chance"),
        (changed(["identity", "live"], []), "live"),
        (changed(["identity", "live"], {"T": 5}), "live"),
        (changed(["identity", "live"], {"T": ["a", "b"]}), "live"),
        (changed(["identity", "live"], {"T": ["a", "b", True]}), "live"),
        (changed(["identity", "live"], {"T": ["a", "mine", 5]}), "not an account"),
        (changed(["identity", "live"], {"T": [Cloud(hosts=0).cid, "b", 5]}), "not a client"),
        (changed(["limits"], None), "limits"),
        (changed(["limits"], {"logins": [True]}), "limits"),
        (changed(["limits"], {"logins": ["x"]}), "limits"),
        (changed(["limits"], {"logins": 5}), "logins"),
        (changed(["limits"], {"sky": []}), "'sky'"),
        (changed(["limits"], {"account nobody": []}), "'account nobody'"),
        (changed(["tenants"], {}), "tenants"),
        (changed(["tenants"], None), "tenants"),
        (changed(["tenants", Cloud(hosts=0).cid], 5), Cloud(hosts=0).cid),
        (changed(["tenants", Cloud(hosts=0).cid, "groups"], 5), "groups"),
    ],
)
def test_what_is_no_state_is_refused_by_name_and_changes_nothing(caller, change, named):
    cloud = made()
    act(cloud, caller, Random(5), 5)
    before = saved(cloud)
    state = deepcopy(before)
    change(state)
    cloud.advance(0)
    with pytest.raises(ValueError, match=named):
        cloud.restore(state)
    assert saved(cloud) == before


@pytest.mark.parametrize("state", [None, [], "state", 5, {}])
def test_what_is_not_even_an_object_is_refused(state):
    with pytest.raises(ValueError, match="format"):
        made().restore(state)


def test_no_secret_of_a_client_is_in_a_state():
    cloud = made()
    text = json.dumps(cloud.state())
    assert cloud.client_secret not in text
    assert '"secret"' not in text


# Reset


def test_after_a_reset_all_is_as_it_was_made(caller):
    cloud = made()
    before = saved(cloud)
    answers = bytes_of(cloud, story(cloud, cloud.issue_token()))
    act(cloud, caller, Random(6), 10)
    cloud.faults.add(Fault.status(503))
    caller(cloud)("QueryDevicesByFilter")
    cloud.faults.add(Fault.status(503))
    log = cloud.requests
    gone = cloud.clock.monotonic()
    cloud.reset()
    assert (cloud.requests, log, cloud.faults.happened) == ([], [], [])
    assert cloud.clock.monotonic() == gone > 0
    assert caller(cloud)("QueryDevicesByFilter").status == 200
    fresh = made()
    fresh.reset()
    assert saved(fresh) == before
    assert bytes_of(fresh, story(fresh, fresh.issue_token())) == answers


def test_a_reset_cloud_is_one_that_was_made_just_now(caller):
    first, second = made(), made(clock=VirtualClock(VirtualClock().time() + 500))
    act(first, caller, Random(7), 3)
    first.clock._gone = 500.0
    first.reset()
    answers = [bytes_of(cloud, story(cloud, cloud.issue_token())[:-1]) for cloud in (first, second)]
    assert answers[0] == answers[1]


def test_no_token_that_somebody_may_hold_is_issued_again():
    cloud = made()
    state = saved(cloud)
    seen = []
    for again in (lambda: None, cloud.reset, cloud.expire_tokens, lambda: cloud.restore(state), cloud.reset):
        again()
        seen += [cloud.issue_token() for _ in range(2)]
    assert len(set(seen)) == 10
    cloud.advance(1799)
    cloud.reset()
    assert cloud.issue_token() == seen[0]


def test_a_token_that_came_with_a_state_is_not_issued_again_after_a_reset():
    first, second = made(), made()
    token = first.issue_token()
    second.restore(saved(first))
    second.reset()
    assert second.issue_token() != token


def test_addresses_outlive_a_reset_and_a_restore():
    cloud = Cloud(hosts=1, clouds=("us-1", "us-2"))
    cloud.register("us-2", "http://127.0.0.1:5")
    cloud.reset()
    cloud.restore(cloud.state())
    assert cloud.addresses["127.0.0.1:5"] == "us-2"


def test_the_sdk_goes_on_after_a_reset():
    clock = VirtualClock()
    cloud = made(clock=clock)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, clock=clock)
    for _ in range(3):
        assert hosts.query_devices().status_code == 200
        cloud.reset()
    assert hosts.query_devices().status_code == 200
    assert [call.path for call in cloud.requests] == [
        "/devices/queries/devices-scroll/v1",
        "/oauth2/token",
        "/devices/queries/devices-scroll/v1",
    ]


def test_the_sdk_goes_on_after_an_older_state():
    clock = VirtualClock()
    cloud = made(clock=clock)
    state = saved(cloud)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, clock=clock)
    for _ in range(3):
        assert hosts.query_devices().status_code == 200
        cloud.restore(state)


def test_children_by_the_hundred_can_be_saved_and_reset():
    cloud = made(children=200, child_hosts=2)
    state = saved(cloud)
    other = made(children=200, child_hosts=2)
    other.restore(state)
    assert saved(other) == state
    assert len(state["tenants"]) == 201


def test_churn_is_a_matter_of_the_clock_and_the_seed(caller):
    def ids(**more):
        cloud = made(churn=5, **more)
        call = caller(cloud)
        seen = [call("QueryDevicesByFilter").resources]
        cloud.advance(3600)
        call = caller(cloud)
        return [*seen, call("QueryDevicesByFilter").resources]

    before, after = ids()
    assert (before, after) == tuple(ids())
    assert len(before) == len(after) == 30
    assert 0 < len(set(before) - set(after)) <= 5
    assert ids(seed=8)[0] != before


@pytest.mark.parametrize("churn", [-1, 1e7, float("nan"), float("inf")])
def test_churn_has_its_bounds(churn):
    with pytest.raises(ValueError, match="churn"):
        Cloud(hosts=1, churn=churn)
