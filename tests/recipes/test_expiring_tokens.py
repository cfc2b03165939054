"""The recipe that finds installation tokens that expire soon."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest

from falconlite import APIError, InstallationTokens
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import START, Meanwhile, calls

NOW = datetime.fromtimestamp(START, timezone.utc)
QUERY, ENTITIES = "/installation-tokens/queries/tokens/v1", "/installation-tokens/entities/tokens/v1"


def cloud_of(**more):
    return Cloud(**{"hosts": 1, "alerts": 0, "children": 0, "clock": VirtualClock()} | more)


@pytest.fixture
def recipe(load):
    return load("expiring_tokens")


@pytest.fixture
def create(service):
    """Create tokens from labels and expiry times; return their IDs and secret values."""

    def create(cloud, ends):
        made = service(InstallationTokens, cloud)
        made.customer_settings_update(max_active_tokens=10_000)
        return [made.tokens_create(label=name, expires_timestamp=end).models[0] for name, end in ends.items()]

    return create


def a_mixed_lot(cloud, create, service, now=NOW):
    ends = {
        "gone": now + timedelta(hours=1),
        "soon": now + timedelta(days=5),
        "edge": now + timedelta(days=30, hours=2),
        "later": now + timedelta(days=30, hours=4),
        "never": None,
        "revoked": now + timedelta(days=5),
    }
    made = create(cloud, ends)
    service(InstallationTokens, cloud).tokens_update(made[-1].id, revoked=True)
    cloud.advance(7200)
    return made


@pytest.fixture
def mixed(create, service):
    cloud = cloud_of()
    a_mixed_lot(cloud, create, service)
    return cloud


def found(recipe, tokens, **more):
    return {row.label: row.state for row in recipe.report(tokens, NOW + timedelta(hours=2), 30, **more)}


def test_only_valid_tokens_that_expire_in_time_are_found(recipe, mixed, service):
    assert found(recipe, service(InstallationTokens, mixed)) == {"soon": "expiring", "edge": "expiring"}


def test_with_everything_those_that_are_revoked_expired_or_never_expire_are_too(recipe, mixed, service):
    states = {"soon": "expiring", "edge": "expiring", "gone": "expired", "never": "never expires", "revoked": "revoked"}
    assert found(recipe, service(InstallationTokens, mixed), everything=True) == states


def test_a_token_whose_expiry_nobody_can_read_is_not_passed_over(recipe, mixed, service):
    next(iter(mixed._tenants[mixed.cid].tokens.tokens.values()))["expires_timestamp"] = "next summer"
    assert found(recipe, service(InstallationTokens, mixed), everything=True)["gone"] == "unclear"


def test_nor_is_one_that_the_api_counts_among_those_that_expire_in_time(recipe, mixed, service):
    token = {"id": "a" * 32, "label": "odd", "status": "valid", "expires_timestamp": "next summer"}
    mixed.faults.add(Fault.status(200, body={"meta": {}, "resources": [token], "errors": []}), route=ENTITIES)
    assert found(recipe, service(InstallationTokens, mixed)) == {"odd": "unclear"}


@pytest.mark.parametrize("limit", [1000, 10])
def test_all_pages_are_read_however_few_calls_a_minute_are_allowed(recipe, create, service, limit):
    generous = cloud_of(installation_tokens_limit=10_000)
    names = {f"token {number}": NOW + timedelta(days=2, seconds=number % 7) for number in range(650)}
    create(generous, names)
    cloud = cloud_of(installation_tokens_limit=limit)
    cloud.restore(generous.state())
    rows = list(recipe.report(service(InstallationTokens, cloud), NOW, 30))
    assert sorted(row.label for row in rows) == sorted(names)
    assert (cloud.clock.monotonic() > 55) is (limit == 10)
    if limit == 1000:
        assert calls(cloud).count(("GET", ENTITIES)) == 7


def test_a_token_that_is_deleted_meanwhile_is_left_out_and_the_others_are_not(recipe, create, service):
    cloud = cloud_of()
    made = create(cloud, {name: NOW + timedelta(days=1) for name in "abc"})
    owner = service(InstallationTokens, cloud)
    net = Meanwhile(cloud, ENTITIES, lambda: owner.tokens_delete(made[1].id))
    assert set(found(recipe, service(InstallationTokens, cloud, transport=net))) == {"a", "c"}
    net = Meanwhile(cloud, ENTITIES, lambda: owner.tokens_delete([made[0].id, made[2].id]))
    assert found(recipe, service(InstallationTokens, cloud, transport=net)) == {}


def test_a_token_that_cannot_be_read_is_an_error_though_the_others_can(recipe, mixed, service):
    body = {"meta": {}, "resources": [], "errors": [{"code": 500, "message": "one shard is down"}]}
    mixed.faults.add(Fault.status(200, body=body), route=ENTITIES)
    with pytest.raises(APIError, match="one shard is down"):
        found(recipe, service(InstallationTokens, mixed))


def test_an_answer_that_says_nothing_is_an_error(recipe, mixed, service):
    mixed.faults.add(Fault.status(404, body={}), route=ENTITIES)
    with pytest.raises(APIError, match="404"):
        found(recipe, service(InstallationTokens, mixed))


@pytest.fixture
def today(create, service):
    """Return a cloud with the machine's clock: one token expires soon, another much later."""
    cloud = Cloud(hosts=1, alerts=0, children=0)
    now = datetime.now(timezone.utc)
    ends = {"near\x1b[2J\nend": now + timedelta(days=3), "far": now + timedelta(days=300), "first": None}
    made = create(cloud, ends)
    return cloud, {token.label: token for token in made}


def test_the_exit_status_says_whether_there_are_any(recipe, reach, today, capsys):
    reach(today[0])
    assert recipe.main([]) == 1
    assert recipe.main(["--days", "1"]) == 0
    capsys.readouterr()
    assert recipe.main(["--days", "1", "--all"]) == 1
    assert "never expires" in capsys.readouterr().out


def test_a_failure_is_neither_of_the_two(recipe, reach, today, capsys):
    reach(today[0])
    today[0].faults.add(Fault.status(403), route=QUERY)
    assert recipe.main([]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "needs Installation Tokens: Read" in said.err


def test_the_table_is_aligned_and_holds_neither_secrets_nor_what_a_terminal_would_act_on(recipe, reach, today, capsys):
    reach(today[0])
    recipe.main(["--days", "301"])
    head, near, far = capsys.readouterr().out.splitlines()
    assert near.index("near?[2J?end") == far.index("far") == head.index("LABEL")
    assert not [token.value for token in today[1].values() if token.value in near + far]


def test_json_has_all_but_the_secret(recipe, reach, today, capsys):
    reach(today[0])
    recipe.main(["--json", "--all"])
    text = capsys.readouterr().out
    rows = {row["label"]: row for row in json.loads(text)}
    assert set(rows) == {"near\x1b[2J\nend", "first"}
    assert rows["first"] == {
        "state": "never expires",
        "expires": "-",
        "label": "first",
        "id": today[1]["first"].id,
    }
    expires = datetime.fromisoformat(rows["near\x1b[2J\nend"]["expires"])
    assert expires == today[1]["near\x1b[2J\nend"].expires_timestamp
    assert not [token.value for token in today[1].values() if token.value in text]


def test_json_of_none_is_a_list_too(recipe, reach, today, capsys):
    reach(today[0])
    assert recipe.main(["--json", "--days", "0"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize("days", ["-1", "x", "1.5", "36501", "²", ""])
def test_days_that_make_no_sense_are_refused_before_anything_is_sent(recipe, reach, today, days, capsys):
    cloud = today[0]
    reach(cloud)
    before = len(cloud.requests)
    with pytest.raises(SystemExit, match="2"):
        recipe.main([f"--days={days}"])
    assert "whole number from 0 to 36500" in capsys.readouterr().err
    assert len(cloud.requests) == before


def test_it_runs_as_a_program(run, today):
    said = run("expiring_tokens", "--days", 30, cloud=today[0])
    assert (said.returncode, said.stderr) == (1, "")
    assert [line.split()[0] for line in said.stdout.splitlines()] == ["STATE", "expiring"]
