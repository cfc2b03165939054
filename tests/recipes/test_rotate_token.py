"""The recipe that rotates an installation token with an overlap."""

from __future__ import annotations

import stat
from datetime import datetime, timedelta, timezone

import pytest

from falconlite import Conflict, FalconError, InstallationTokens, ServerError, TransportError
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import calls

ENTITIES = "/installation-tokens/entities/tokens/v1"
DAY = 86_400
WEEK = timedelta(days=7)
YEAR = timedelta(days=365)


@pytest.fixture
def recipe(load):
    return load("rotate_token")


@pytest.fixture
def cloud():
    return Cloud(hosts=1, alerts=0, children=0, clock=VirtualClock())


@pytest.fixture
def tokens(service, cloud):
    return service(InstallationTokens, cloud)


def now_of(cloud):
    return datetime.fromtimestamp(cloud.clock.time(), timezone.utc)


def every(cloud):
    """Return the cloud's tokens."""
    store = cloud._tenants[cloud.cid].tokens
    return [store.shown(token) for token in store.tokens.values()]


def all_of(cloud):
    """Return the tokens by label."""
    return {token["label"]: token for token in every(cloud)}


def states(cloud):
    return {label: token["status"] for label, token in all_of(cloud).items()}


@pytest.fixture
def rotate(recipe, cloud, tokens):
    """Rotate, and return the new label and the value that was handed over."""

    def rotate(name="web", hand_over=None):
        values = []
        now = now_of(cloud)
        return recipe.rotate(tokens, name, now, now + YEAR, hand_over or values.append), values

    return rotate


@pytest.fixture
def revoke(recipe, cloud, tokens):
    def revoke(name="web", overlap=WEEK, *, dry_run=False):
        return recipe.revoke_old(tokens, name, now_of(cloud), overlap, dry_run=dry_run)

    return revoke


def test_a_new_token_has_its_label_its_expiry_and_its_value_handed_over(rotate, cloud):
    label, values = rotate()
    assert label == "web 2026-01-01T00:00:00Z"
    token = all_of(cloud)[label]
    assert (token["status"], token["expires_timestamp"]) == ("valid", "2027-01-01T00:00:00Z")
    assert values == [token["value"]]


def test_old_tokens_are_revoked_when_their_successors_are_old_enough(rotate, revoke, cloud):
    rotate()
    cloud.advance(30 * DAY)
    rotate()
    cloud.advance(5 * DAY)
    rotate()
    cloud.advance(2 * DAY - 1)
    first, second, third = all_of(cloud)
    assert revoke() == 0
    assert set(states(cloud).values()) == {"valid"}
    cloud.advance(1)
    assert revoke() == 0
    assert states(cloud) == {first: "revoked", second: "valid", third: "valid"}
    cloud.advance(5 * DAY)
    assert revoke() == 0
    assert states(cloud) == {first: "revoked", second: "revoked", third: "valid"}


def test_it_may_be_run_again_and_again(rotate, revoke, cloud):
    for _ in range(2):
        rotate()
        cloud.advance(8 * DAY)
    assert revoke() == 0
    before = len(calls(cloud, "PATCH"))
    for _ in range(3):
        cloud.advance(8 * DAY)
        assert revoke() == 0
    assert len(calls(cloud, "PATCH")) == before
    assert sorted(states(cloud).values()) == ["revoked", "valid"]


def test_a_dry_run_says_what_it_would_do_and_does_nothing(rotate, revoke, cloud, capsys):
    for _ in range(2):
        rotate()
        cloud.advance(8 * DAY)
    before = states(cloud), len(calls(cloud, "PATCH"))
    assert revoke(dry_run=True) == 0
    assert "would revoke 'web 2026-01-01T00:00:00Z'" in capsys.readouterr().out
    assert (states(cloud), len(calls(cloud, "PATCH"))) == before


def test_without_an_overlap_the_old_one_goes_at_once(rotate, revoke, cloud):
    for _ in range(2):
        rotate()
        cloud.advance(1)
    assert revoke(overlap=timedelta()) == 0
    assert list(states(cloud).values()) == ["revoked", "valid"]


@pytest.mark.parametrize("ended", ["revoked", "expired"])
def test_the_last_valid_one_stays_when_its_successor_is_gone(rotate, revoke, tokens, cloud, capsys, ended):
    for _ in range(3):
        label, _ = rotate()
        cloud.advance(8 * DAY)
    newest = all_of(cloud)[label]["id"]
    if ended == "revoked":
        tokens.tokens_update(newest, revoked=True)
    else:
        tokens.tokens_update(newest, expires_timestamp=now_of(cloud) + timedelta(seconds=1))
        cloud.advance(2)
    assert revoke() == 1
    assert list(states(cloud).values()) == ["revoked", "valid", ended]
    said = capsys.readouterr().err
    assert said.startswith("refused to revoke 'web 2026-01-09")
    assert f"is {ended}" in said
    assert revoke() == 1


def test_a_token_that_the_api_calls_valid_past_its_end_is_no_successor(recipe, rotate, revoke, cloud, monkeypatch):
    for _ in range(2):
        rotate()
        cloud.advance(8 * DAY)
    store = cloud._tenants[cloud.cid].tokens
    monkeypatch.setattr(store, "shown", lambda token: {**token, "status": "valid"})
    list(store.tokens.values())[1]["expires_timestamp"] = "2026-01-10T00:00:00Z"
    assert revoke() == 1
    assert not [token for token in store.tokens.values() if token["revoked_timestamp"]]


def test_no_valid_token_at_all_is_worth_an_alarm(rotate, revoke, capsys):
    rotate("db")
    assert revoke("web") == 1
    assert capsys.readouterr().err == "there is no valid token 'web'\n"


def test_only_tokens_of_just_that_name_are_touched(rotate, revoke, tokens, cloud):
    others = ["web-2 2025-01-01T00:00:00Z", "web old", "web 2025", "a web", "WEB", "web 2025-01-01T00:00:00Z x"]
    for label in [*others, "web"]:
        tokens.tokens_create(label=label)
    cloud.advance(DAY)
    label, _ = rotate()
    cloud.advance(8 * DAY)
    assert revoke() == 0
    assert states(cloud) == {**dict.fromkeys(others, "valid"), "web": "revoked", label: "valid"}


def test_hundreds_of_old_ones_are_all_revoked_though_calls_are_few(rotate, revoke, tokens, cloud, capsys):
    tokens.customer_settings_update(max_active_tokens=1000)
    for _ in range(250):
        tokens.tokens_create(label="web")
    cloud.advance(DAY)
    label, _ = rotate()
    before = len(calls(cloud, "PATCH"))
    cloud.advance(8 * DAY)
    cloud.faults.add(Fault.status(200, body={"meta": {}, "resources": [], "errors": []}), verb="PATCH")
    assert revoke() == 1
    assert capsys.readouterr().err.count(",") == 99
    assert [token["status"] for token in every(cloud)].count("revoked") == 150
    assert len(calls(cloud, "PATCH")) - before == 3
    before += 3
    assert revoke() == 0
    assert sorted(token["status"] for token in every(cloud)) == ["revoked"] * 250 + ["valid"]
    assert states(cloud)[label] == "valid"
    assert len(calls(cloud, "PATCH")) - before == 1


@pytest.mark.parametrize("unchanged", [False, True])
def test_what_was_not_revoked_is_named(rotate, revoke, cloud, capsys, unchanged):
    for _ in range(2):
        rotate()
        cloud.advance(8 * DAY)
    old = next(iter(all_of(cloud).values()))
    errors = [] if unchanged else [{"code": 500, "message": "no", "id": old["id"]}]
    body = {"meta": {}, "resources": [old] if unchanged else [], "errors": errors}
    cloud.faults.add(Fault.status(200, body=body), verb="PATCH")
    assert revoke() == 1
    assert capsys.readouterr().err == f"not revoked: {old['id']}\n"
    assert revoke() == 0


def test_tokens_that_cannot_all_be_read_decide_nothing(rotate, revoke, cloud):
    for _ in range(2):
        rotate()
        cloud.advance(8 * DAY)
    newer = all_of(cloud)
    body = {"meta": {}, "resources": list(newer.values())[:1], "errors": [{"code": 404, "message": "gone"}]}
    cloud.faults.add(Fault.status(200, body=body), route=ENTITIES, verb="GET")
    with pytest.raises(FalconError, match="gone"):
        revoke()
    assert set(states(cloud).values()) == {"valid"}


# Failed hand-overs


@pytest.mark.parametrize("failure", [OSError("no space"), KeyboardInterrupt()])
def test_a_token_that_could_not_be_handed_over_is_revoked(rotate, cloud, failure):
    def hand_over(_value):
        raise failure

    with pytest.raises(type(failure)):
        rotate(hand_over=hand_over)
    assert states(cloud) == {"web 2026-01-01T00:00:00Z (not handed over)": "revoked"}


def test_nothing_is_revoked_in_favour_of_a_token_that_nobody_has(rotate, revoke, cloud, tokens, monkeypatch):
    label, _ = rotate()
    cloud.advance(DAY)
    with monkeypatch.context() as patch:  # a machine that loses power: nothing can run any more
        patch.setattr(InstallationTokens, "tokens_update", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            rotate()
    cloud.advance(30 * DAY)
    assert revoke() == 0
    assert states(cloud) == {label: "valid", "web 2026-01-02T00:00:00Z (not handed over)": "valid"}


@pytest.mark.parametrize(
    ("fault", "kind", "made"),
    [(Fault.lost_answer(), TransportError, True), (Fault.status(502), ServerError, False)],
)
def test_an_answer_that_is_lost_is_told_with_the_label_to_look_for(rotate, cloud, capsys, fault, kind, made):
    cloud.faults.add(fault, verb="POST", route=ENTITIES)
    with pytest.raises(kind):
        rotate()
    label = "web 2026-01-01T00:00:00Z (not handed over)"
    assert f"{label!r} may have been created" in capsys.readouterr().err
    assert states(cloud) == ({label: "valid"} if made else {})
    assert calls(cloud, "POST").count(("POST", ENTITIES)) == 1


def test_too_many_active_tokens_are_a_clear_answer(rotate, tokens, cloud, capsys):
    tokens.customer_settings_update(max_active_tokens=1)
    rotate()
    with pytest.raises(Conflict):
        rotate()
    assert capsys.readouterr().err == "max_active_tokens are active already: revoke some, or allow more\n"
    assert len(all_of(cloud)) == 1


# The file


def test_the_file_is_for_its_owner_only_and_takes_the_place_of_an_older_one(recipe, tmp_path):
    path = tmp_path / "token"
    path.write_text("old")
    path.chmod(0o644)
    recipe.to_file(path)("new")
    assert path.read_text() == "new\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_the_value_is_at_no_time_on_another_disk(recipe, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    recipe.to_file(tmp_path / "token")("new")
    assert (tmp_path / "token").read_text() == "new\n"


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
def test_a_file_that_cannot_be_written_leaves_the_old_one_as_it_was(recipe, tmp_path, monkeypatch, step):
    def full(*_):
        raise OSError("no space")

    path = tmp_path / "token"
    path.write_text("old")
    monkeypatch.setattr(step, full)
    with pytest.raises(OSError, match="no space"):
        recipe.to_file(path)("new")
    assert (path.read_text(), list(tmp_path.iterdir())) == ("old", [path])


# The program


@pytest.fixture
def today(reach):
    cloud = Cloud(hosts=1, alerts=0, children=0)
    reach(cloud)
    return cloud


def test_the_program_writes_the_value_to_the_file_and_nowhere_else(recipe, today, tmp_path, capsys):
    before = datetime.now(timezone.utc).replace(microsecond=0)
    assert recipe.main(["web", "--to", str(tmp_path / "token"), "--expires-in", "10"]) == 0
    after = datetime.now(timezone.utc)
    (token,) = all_of(today).values()
    assert (tmp_path / "token").read_text() == token["value"] + "\n"
    expires = datetime.fromisoformat(token["expires_timestamp"].replace("Z", "+00:00"))
    assert before <= expires - timedelta(days=10) <= after
    said = capsys.readouterr()
    assert (said.out, token["value"] in said.err) == ("", False)
    assert token["label"] in said.err


def test_the_value_is_printed_only_when_that_is_asked_for(recipe, today, capsys):
    assert recipe.main(["web", "--show"]) == 0
    (token,) = all_of(today).values()
    assert capsys.readouterr().out == token["value"] + "\n"


def test_a_dry_run_of_a_rotation_changes_nothing(recipe, today, tmp_path, capsys):
    assert recipe.main(["web", "--to", str(tmp_path / "token"), "--dry-run"]) == 0
    assert "would create a token 'web'" in capsys.readouterr().out
    assert (all_of(today), calls(today, "POST", "PATCH"), list(tmp_path.iterdir())) == ({}, [], [])


def test_a_failure_of_the_api_or_of_the_disk_is_status_2(recipe, today, tmp_path, capsys):
    today.faults.add(Fault.status(403), verb="POST", route=ENTITIES)
    assert recipe.main(["web", "--to", str(tmp_path / "token")]) == 2
    assert "needs Installation Tokens: Write" in capsys.readouterr().err
    today.faults.add(Fault.status(500), verb="GET")
    assert recipe.main(["web", "--revoke-old-after", "1"]) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["web"],
        ["web", "--show", "--to", "token"],
        ["web", "--to", "."],
        ["web", "--to", "nowhere/token"],
        ["web*", "--show"],
        ["web 2", "--show"],
        ["", "--show"],
        ["web", "--revoke-old-after", "-1"],
        ["web", "--revoke-old-after", "soon"],
        ["web", "--show", "--expires-in", "0"],
    ],
)
def test_arguments_that_make_no_sense_are_refused_before_anything_is_sent(recipe, today, tmp_path, arguments, capsys):
    with pytest.raises(SystemExit, match="2"):
        recipe.main(arguments)
    assert "usage:" in capsys.readouterr().err
    assert not today.requests


def test_it_runs_as_a_program_twice(run, tmp_path):
    cloud = Cloud(hosts=1, alerts=0, children=0)
    for number in (1, 2):
        said = run("rotate_token", "web", "--to", tmp_path / f"token{number}", cloud=cloud)
        assert (said.returncode, said.stdout) == (0, ""), said.stderr
    said = run("rotate_token", "web", "--revoke-old-after", 0, cloud=cloud)
    assert (said.returncode, said.stderr) == (0, "")
    old, new = ((tmp_path / f"token{number}").read_text().strip() for number in (1, 2))
    assert {token["value"]: token["status"] for token in every(cloud)} == {old: "revoked", new: "valid"}
