"""``falconlite tokens``: what reaches the cloud, and that the value of a token goes only where it is wanted."""

import json
import re
import time
from datetime import datetime, timedelta, timezone

import pytest

from falconlite import InstallationTokens
from falconlite.cli.times import moment
from tests.cases import each

NOW = datetime(2030, 1, 10, 12, tzinfo=timezone.utc)


@pytest.fixture
def tokens(cloud):
    return InstallationTokens(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def states(tokens):
    ids = tokens.tokens_query(limit=100).resources
    return {token.label: token.status for token in tokens.tokens_read(ids).models} if ids else {}


def values(tokens):
    ids = tokens.tokens_query(limit=100).resources
    return [token.value for token in tokens.tokens_read(ids).models]


def test_the_value_of_a_new_token_goes_only_where_it_is_wanted(here, tokens, tmp_path):
    path, report = tmp_path / "token.txt", tmp_path / "report.jsonl"
    ended = here(
        *("tokens", "create", "build farm", "--expires", "30d", "--value-to", str(path), "--yes", "--debug"),
        *("--report", str(report)),
    )
    assert ended.status == 0, ended.err
    (value,) = values(tokens)
    assert path.read_text() == f"{value}\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert value not in ended.out + ended.err + report.read_text()
    assert here("tokens", "list").out.count("REDACTED") == 1
    assert value in here("tokens", "list", "--show-secrets").out


def test_a_token_whose_value_would_go_nowhere_is_not_created(here, cloud, tmp_path):
    for more in ([], ["--value-to", str(tmp_path)], ["--value-to", str(tmp_path / "missing" / "x")]):
        assert here("tokens", "create", "x", "--never", "--yes", *more).status == 2
    assert here("tokens", "create", "x", "--show-secrets", "--yes").status == 2  # no expiry
    assert not [call for call in cloud.requests if call.verb == "POST" and "installation-tokens" in call.path]


def test_tokens_are_revoked_restored_and_deleted_by_label_and_by_filter(here, tokens):
    for label in ("a", "b", "c"):
        assert here("tokens", "create", label, "--never", "--show-secrets", "--yes").status == 0
    assert here("tokens", "revoke", "a", "b", "--yes").status == 0
    assert states(tokens) == {"a": "revoked", "b": "revoked", "c": "valid"}
    assert here("tokens", "restore", "a", "--yes").status == 0
    assert here("tokens", "delete", "--filter", "status:'revoked'", "--yes").status == 0
    assert states(tokens) == {"a": "valid", "c": "valid"}
    assert here("tokens", "revoke", "none", "--yes").status == 6
    ids = json.dumps({"id": tokens.tokens_query(filter="label:'c'").resources[0]})
    assert here("tokens", "revoke", "-", "--yes", given=ids).status == 0
    assert states(tokens) == {"a": "valid", "c": "revoked"}


def test_a_label_that_two_tokens_have_selects_none(here, tokens):
    for _ in range(2):
        assert here("tokens", "create", "a", "--never", "--show-secrets", "--yes").status == 0
    ended = here("tokens", "revoke", "a", "--yes")
    assert ended.status == 2
    assert all(id in ended.err for id in tokens.tokens_query().resources)
    assert set(states(tokens).values()) == {"valid"}


def test_rotation_overlaps_and_keeps_the_last_valid_token(here, tokens, tmp_path):
    first, second = tmp_path / "1", tmp_path / "2"
    assert here("tokens", "rotate", "servers", "--value-to", str(first), "--yes").status == 0
    time.sleep(1.01)  # labels have seconds
    assert here("tokens", "rotate", "servers", "--value-to", str(second), "--yes").status == 0
    assert sorted(states(tokens).values()) == ["valid", "valid"]
    assert all(re.fullmatch(r"servers \S+Z", label) for label in states(tokens))
    assert {first.read_text().strip(), second.read_text().strip()} == set(values(tokens))
    assert here("tokens", "rotate", "servers", "--revoke-old-after", "7", "--yes").status == 0
    assert sorted(states(tokens).values()) == ["valid", "valid"]
    ended = here("tokens", "rotate", "servers", "--revoke-old-after", "0", "--yes")
    assert sorted(states(tokens).values()) == ["revoked", "valid"], ended.err
    assert here("tokens", "rotate", "servers", "--revoke-old-after", "0", "--yes").status == 0
    assert sorted(states(tokens).values()) == ["revoked", "valid"]


def test_a_token_that_cannot_be_handed_over_is_revoked(here, tokens, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("falconlite.cli.commands.tokens.value.replacing", full)
    ended = here("tokens", "rotate", "servers", "--value-to", str(tmp_path / "x"), "--yes")
    assert ended.status == 8
    assert list(states(tokens).values()) == ["revoked"]
    assert not (tmp_path / "x").exists()


def test_expiring_tokens_are_listed_the_next_first_and_make_a_check_fail(here, tokens):
    for label, when in (("later", "100d"), ("soon", "20d"), ("next", "5d")):
        assert here("tokens", "create", label, "--expires", when, "--show-secrets", "--yes").status == 0
    found = [json.loads(line) for line in here("tokens", "expiring").out.splitlines()]
    assert [(row["label"], row["state"]) for row in found] == [("next", "expiring"), ("soon", "expiring")]
    assert here("tokens", "expiring", "--check").status == 7
    assert here("tokens", "expiring", "--check", "--days", "2").status == 0


def test_the_audit_and_the_settings(here, tokens):
    assert here("tokens", "create", "a", "--never", "--show-secrets", "--yes").status == 0
    assert here("tokens", "revoke", "a", "--yes").status == 0
    found = [json.loads(line)["action"] for line in here("tokens", "audit", "--oldest-first").out.splitlines()]
    assert found == ["token_create", "token_revoke"]
    assert here("tokens", "settings", "--require", "--max-active", "7", "--yes").status == 0
    settings = json.loads(here("tokens", "settings").out)
    assert (settings["tokens_required"], settings["max_active_tokens"]) == (True, 7)
    assert tokens.customer_settings_read().resources[0]["max_active_tokens"] == 7


@each(
    "text, sign, seconds",
    [
        ("90d", 1, 90 * 86_400),
        ("12h", -1, -43_200),
        ("2030-01-11", 1, 43_200),
        ("2030-01-10T14:00:00+02:00", 1, 0),
        ("2030-01-10T12:00:01Z", -1, 1),
    ],
)
def test_times_are_read(text, sign, seconds):
    assert moment(text, sign, NOW) - NOW == timedelta(seconds=seconds)


@each("text", ["", "5", "-5d", "2030-01-10T12:00:00", "tomorrow"])
def test_other_times_are_refused(text):
    with pytest.raises(ValueError):
        moment(text, 1, NOW)
