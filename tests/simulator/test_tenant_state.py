"""The state of a tenant: saved as JSON at any moment; after loading, everything continues unchanged."""

import json
from copy import deepcopy
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite.simulator import Cloud
from falconlite.simulator.accounts.tenant import Tenant
from falconlite.simulator.accounts.tenant_state import restore, state_of
from falconlite.simulator.answers import Call
from tests.cases import each

CID = "c" * 32


class Clock:
    def __init__(self):
        self.seconds = 1_767_225_600.25

    def time(self):
        return self.seconds

    monotonic = time


ARGUMENTS = {"hosts": 40, "alerts": 12, "seed": 5, "rate_limit": 10**9, "login_limit": 10**9}


def no_store(name):
    """The collections of these tests have no stores."""


def tenant_of(cloud):
    return cloud._tenants[cloud.cid]


class World:
    """A cloud whose tenant can be replaced by its saved state, and its answers."""

    def __init__(self, churn, clock=None):
        self.clock = clock or Clock()
        self.cloud = Cloud(clock=self.clock, **ARGUMENTS)
        self.tenant = tenant_of(self.cloud)
        self.churn = self.tenant.churn = churn

    def after(self):
        """Make another cloud at a later time, and load the state of this one into it."""
        other = World(self.churn, self.clock)
        text = json.dumps(state_of(self.tenant), allow_nan=False)
        restore(other.tenant, json.loads(text), no_store)
        return other

    def __call__(self, verb, target, body=None):
        token = self.cloud.issue_token()
        content = b"" if body is None else json.dumps(body).encode()
        status, _, content = self.cloud.handle(Call(verb, target, {"Authorization": f"Bearer {token}"}, content))[:3]
        document = json.loads(content) if content else None
        if document:
            document["meta"].pop("trace_id")
        return status, json.dumps(document)


def actions(chance, world):
    """Choose a call that changes something, a call that reads something, or a pause."""
    tenant = world.tenant
    ids = list(tenant.devices)
    few = [chance.choice(ids) for _ in range(3)] if ids else ["0" * 32]
    groups = list(tenant.groups) or ["0" * 32]
    tokens, alerts = list(tenant.tokens.tokens) or ["0" * 32], list(tenant.alerts) or ["x"]
    live = [token for token, cursor in tenant.cursors.live.items() if cursor.kind == "scroll"]
    after = list(tenant.alert_cursors.live)
    rule = chance.choice(
        ("platform_name:'Linux'", "last_seen:<'now-2h'", "tags:'FalconGroupingTags/x'", "last_seen:>'2026'")
    )
    parameters = [{"name": "filter", "value": f"device_id:['{few[0]}','{few[1]}']"}]
    work = [
        {"name": chance.choice(("add_tag", "append_comment", "update_status", "assign_to_uuid")), "value": "closed"}
    ]
    return chance.choice(
        [
            ("POST", f"/devices/entities/devices-actions/v2?action_name={chance.choice(['contain', 'lift_containment', 'hide_host', 'unhide_host'])}", {"ids": few}),
            ("PATCH", "/devices/entities/devices/tags/v1", {"action": chance.choice(["add", "remove"]), "device_ids": few, "tags": ["FalconGroupingTags/x"]}),
            ("POST", "/devices/entities/devices-actions-delete/v1", {"ids": few[:1]}),
            ("POST", "/devices/entities/host-groups/v1", {"resources": [{"name": "g", "group_type": "dynamic", "assignment_rule": rule}]}),
            ("POST", "/devices/entities/host-groups/v1", {"resources": [{"name": "s", "group_type": "static"}]}),
            ("PATCH", "/devices/entities/host-groups/v1", {"resources": [{"id": chance.choice(groups), "description": "d"}]}),
            ("DELETE", f"/devices/entities/host-groups/v1?ids={chance.choice(groups)}", None),
            ("POST", "/devices/entities/host-group-actions/v1?action_name=add-hosts", {"ids": [chance.choice(groups)], "action_parameters": parameters}),
            ("POST", "/installation-tokens/entities/tokens/v1", {"label": "l", "expires_timestamp": chance.choice([None, "2026-01-01T00:20:00Z"])}),
            ("PATCH", f"/installation-tokens/entities/tokens/v1?ids={chance.choice(tokens)}", {"revoked": chance.random() < 0.6}),
            ("DELETE", f"/installation-tokens/entities/tokens/v1?ids={chance.choice(tokens)}", None),
            ("PATCH", "/installation-tokens/entities/customer-settings/v1", {"max_active_tokens": chance.randrange(1, 9)}),
            ("PATCH", "/alerts/entities/alerts/v3", {"composite_ids": [chance.choice(alerts)], "action_parameters": work}),
            ("POST", "/alerts/combined/alerts/v1", {"limit": 3, **({"after": chance.choice(after)} if after else {})}),
            ("GET", f"/devices/queries/devices-scroll/v1?limit=7{'&offset=' + chance.choice(live) if live else ''}", None),
            ("GET", "/devices/combined/devices/v1?limit=5&sort=last_seen.desc", None),
            ("GET", f"/devices/combined/host-group-members/v1?id={chance.choice(groups)}", None),
            ("GET", f"/devices/queries/devices/v1?filter=groups:'{chance.choice(groups)}'", None),
            chance.choice([1, 61, 5000, 40_000]),
        ]
    )  # fmt: skip


LOOKS = [
    ("GET", "/devices/combined/devices/v1?limit=100", None),
    ("GET", "/devices/combined/devices-hidden/v1", None),
    ("GET", "/devices/queries/devices/v1?sort=modified_timestamp.desc&filter=last_seen:>'now-3h'", None),
    ("GET", "/devices/combined/host-groups/v1", None),
    ("GET", "/installation-tokens/queries/tokens/v1", None),
    ("GET", "/installation-tokens/queries/audit-events/v1?limit=1000", None),
    ("GET", "/installation-tokens/entities/customer-settings/v1", None),
    ("POST", "/alerts/combined/alerts/v1", {"limit": 50}),
    ("GET", "/devices/queries/devices-scroll/v1?limit=9", None),
    ("POST", "/installation-tokens/entities/tokens/v1", {"label": "new"}),
]


def do(world, step):
    if isinstance(step, int):
        world.clock.seconds += step
        return None
    return world(*step)


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**9), before=st.integers(0, 25), churn=st.sampled_from([0, 0, 3.5, 400]))
def test_a_tenant_goes_on_as_if_nothing_had_happened(seed, before, churn):
    chance, world = Random(seed), World(churn)
    for _ in range(before):
        do(world, actions(chance, world))
    other = world.after()
    for _ in range(12):
        step = actions(chance, world)
        if isinstance(step, int):
            world.clock.seconds += step
        else:
            assert world(*step) == other(*step)
        assert state_of(world.tenant) == state_of(other.tenant)
    for look in LOOKS:
        assert world(*look) == other(*look)


def busy():
    """Return a tenant in whose state no part is empty."""
    world = World(60)
    world("GET", "/devices/queries/devices/v1")
    world.clock.seconds += 200
    tenant = world.tenant
    tenant.settle()
    ids = list(tenant.devices)
    assert tenant.arrived
    world.cloud.add("hosts", [{"device_id": "mine", "hostname": "own", "groups": []}])
    world.cloud.add("alerts", [{"composite_id": "x:mine", "comments": [{"value": "seen"}]}])
    for step in (
        ("POST", "/devices/entities/devices-actions/v2?action_name=contain", {"ids": ids[:2]}),
        ("PATCH", "/devices/entities/devices/tags/v1", {"action": "add", "device_ids": ids[:3], "tags": ["FalconGroupingTags/y"]}),
        ("POST", "/devices/entities/devices-actions-delete/v1", {"ids": ids[-1:]}),
        ("POST", "/devices/entities/host-groups/v1", {"resources": [{"name": "g", "group_type": "dynamic", "assignment_rule": "platform_name:'Mac'"}]}),
        ("POST", "/installation-tokens/entities/tokens/v1", {"label": "l"}),
        ("PATCH", "/alerts/entities/alerts/v3", {"composite_ids": list(tenant.alerts)[:1], "action_parameters": [
            {"name": "append_comment", "value": "seen"}, {"name": "assign_to_name", "value": "Ada Example"}]}),
        ("POST", "/alerts/combined/alerts/v1", {"limit": 3}),
        ("GET", "/devices/queries/devices-scroll/v1?limit=5", None),
        ("GET", "/devices/combined/devices/v1?limit=5", None),
    ):  # fmt: skip
        status, content = world(*step)
        assert status < 300, content
    return world


BUSY = busy()
STATE = json.loads(json.dumps(state_of(BUSY.tenant)))


def fresh():
    return World(60, BUSY.clock).tenant


def test_no_part_of_the_example_is_empty():
    assert [name for name, value in STATE.items() if value in ({}, [], 0, "")] == ["stores"]
    assert all(STATE[name]["live"] for name in ("cursors", "alert_cursors"))


def test_a_state_is_not_tied_to_the_tenant():
    tenant = fresh()
    given = deepcopy(STATE)
    restore(tenant, given, no_store)
    tenant.change(next(iter(given["changed"])), status="odd")
    next(iter(tenant.tokens.tokens.values()))["label"] = "odd"
    assert given == STATE
    state = state_of(tenant)
    tenant.change(next(iter(given["changed"])), status="odder")
    assert next(iter(state["changed"].values()))["status"] == "odd"


def test_a_tenant_nobody_has_looked_at_need_not_be_made_to_be_saved():
    tenant = Tenant(CID, seed=5, hosts=10**7, alerts=10**7, clock=Clock(), containment_delay=1)
    state = json.loads(json.dumps(state_of(tenant)))
    restore(tenant, state, no_store)
    assert state_of(tenant) == state
    assert not {"devices", "alerts"} & vars(tenant).keys()


def test_snapshots_are_written_once():
    world = World(0)
    status, content = world("GET", "/devices/queries/devices-scroll/v1?limit=2")
    for _ in range(5):
        status, content = world(
            "GET",
            f"/devices/queries/devices-scroll/v1?limit=2&offset={json.loads(content)['meta']['pagination']['offset']}",
        )
        assert status == 200
    state = state_of(world.tenant)["cursors"]
    assert (len(state["snapshots"]), len(state["live"])) == (1, 6)


def test_tokens_that_are_dead_are_not_kept():
    world = World(0)
    world("GET", "/devices/queries/devices-scroll/v1?limit=2")
    world.clock.seconds += 120
    assert state_of(world.tenant)["cursors"] == {"snapshots": [], "live": []}


@pytest.mark.parametrize("name", ["cid", "seed", "hosts", "alerts_made", "churn"])
def test_the_state_of_another_cloud_is_refused(name):
    with pytest.raises(ValueError, match=name):
        restore(fresh(), {**STATE, name: "other"}, no_store)


@each("name", list(STATE))
@each("wrong", [None, "x", [1], {"x": 1}, -1, 1.5, True, [["a"]], {"x": ["y", "z"]}, float("nan")])
def test_a_part_that_is_wrong_is_named_and_nothing_is_changed(name, wrong):
    if name == "born" and wrong in (-1, 1.5) and wrong is not True:
        return  # a valid time
    tenant = fresh()
    before = state_of(tenant)
    for bad in (wrong, ...):
        given = {key: value for key, value in STATE.items() if key != name}
        if bad is not ...:
            given[name] = bad
        with pytest.raises(ValueError, match=name):
            restore(tenant, given, no_store)
        assert state_of(tenant) == before


def leaves(value, path=()):
    yield path
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if key not in {"chance", "after_chance", "snapshots"}:
            yield from leaves(part, (*path, key))


PATHS = [path for path in leaves(STATE) if len(path) > 1]


@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    path=st.sampled_from(PATHS),
    wrong=st.sampled_from([None, 1, -5, "x", "", [], {}, [[]], {"id": []}, 1e400, 1e300, -1e11, 10**30, ...]),
)
def test_a_damaged_state_is_refused_or_the_cloud_goes_on_without_a_fault(path, wrong):
    given = deepcopy(STATE)
    inner = given
    for key in path[:-1]:
        inner = inner[key]
    if wrong is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = wrong
    world, refusal = World(60, BUSY.clock), None
    try:
        restore(world.tenant, given, no_store)
    except ValueError as error:
        refusal = str(error)
    if refusal is not None:
        assert any(name in refusal for name in STATE)  # or a part that refers to it
        return
    state = state_of(world.tenant)
    scrolls = [f"/devices/queries/devices-scroll/v1?limit=5&offset={row[0]}" for row in STATE["cursors"]["live"]]
    seen = [("GET", scroll, None) for scroll in scrolls] + [
        ("POST", "/alerts/combined/alerts/v1", {"limit": 3, "after": row[0]}) for row in STATE["alert_cursors"]["live"]
    ]
    for look in [*LOOKS, *seen, ("POST", "/alerts/entities/alerts/v2", {"composite_ids": list(STATE["alerts"])}),
                 ("GET", "/detects/queries/detects/v1", None)]:  # fmt: skip
        status, content = world(*look)
        assert status in {200, 201, 400, 404, 409}, (path, wrong, content)
    assert json.dumps(state, allow_nan=False)
