"""``falconlite policies``: all kinds are listed, differences are those of the records, the order changes."""

import json

import pytest

from falconlite import PreventionPolicy
from falconlite.cli.commands.policies.diff import differences
from falconlite.cli.commands.policies.kinds import KINDS
from falconlite.simulator import Fault
from tests.cases import each


@pytest.fixture
def policies(cloud):
    return PreventionPolicy(
        client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True
    )


def rows(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


@each("kind", [*KINDS])
def test_each_kind_is_listed_and_shown(here, kind):
    listed = rows(here("policies", "list", kind))
    assert listed
    assert {row["kind"] for row in listed} == {kind}
    shown = rows(here("policies", "show", kind, listed[0]["id"]))
    assert shown == [{name: value for name, value in listed[0].items() if name != "kind"}]
    assert here("policies", "precedence", kind, "--platform", "windows").status == 0


def test_a_kind_that_cannot_be_read_is_told_and_the_others_listed(here, cloud):
    cloud.faults.add(Fault.status(403), route="/policy/combined/firewall/v1", times=2)
    ended = here("policies", "list")
    assert ended.status == 7
    assert {row["kind"] for row in rows(ended)} == set(KINDS) - {"firewall"}
    assert "firewall: " in ended.err
    assert here("policies", "list", "firewall").status == 4


def test_a_difference_is_found_in_the_setting_that_was_changed(here, policies):
    pilot = next(one for one in policies.query_combined_policies().resources if one["name"] == "Pilot")
    setting = pilot["prevention_settings"][0]["settings"][0]
    copy = policies.create_policies(name="Copy", platform_name="Windows", clone_id=pilot["id"]).resources[0]
    before = rows(here("policies", "diff", "prevention", "Pilot", "Copy"))
    value = {"enabled": not setting["value"]["enabled"]}
    policies.update_policies(id=copy["id"], settings=[{"id": setting["id"], "value": value}])
    after = [row for row in rows(here("policies", "diff", "prevention", "pilot", copy["id"])) if row not in before]
    assert [(row["first"], row["second"]) for row in after] == [(not value["enabled"], value["enabled"])]
    assert setting["id"] in after[0]["setting"]


def test_a_policy_is_compared_with_that_of_a_child(here, cloud):
    ended = here(
        "policies", "diff", "prevention", "platform_default", "--platform", "mac", "--with-child", cloud.children[0]
    )
    assert ended.status == 0, ended.err
    assert not [row for row in rows(ended) if row["setting"].startswith("prevention_settings")]
    assert here("policies", "diff", "prevention", "platform_default").status == 2
    assert here("policies", "show", "prevention", "platform_default").status == 2  # of several platforms
    assert here("policies", "show", "prevention", "none").status == 6


def test_elements_of_lists_are_matched_by_their_id():
    left = {"id": "1", "groups": [{"id": "a", "name": "x"}, {"id": "b", "name": "y"}], "n": 1}
    right = {"id": "2", "groups": [{"id": "b", "name": "y"}, {"id": "a", "name": "z"}], "n": None}
    assert list(differences(left, right)) == [{"setting": "n", "first": 1, "second": None}]


def test_named_policies_move_to_the_start_and_the_others_keep_their_order(here, policies):
    def order():
        found = policies.query_combined_policies(filter="platform_name:'Windows'", sort="precedence.asc").resources
        return [one["name"] for one in found if one["name"] != "platform_default"]

    for name in ("A", "B", "C"):
        policies.create_policies(name=name, platform_name="Windows")
    before = order()
    assert here("policies", "precedence", "prevention", "C", "A", "--platform", "windows", "--yes").status == 0
    assert order() == ["C", "A", *(name for name in before if name not in {"A", "C"})]
    shown = rows(here("policies", "precedence", "prevention", "--platform", "windows"))
    assert [row["name"] for row in shown] == order()
    assert (
        here("policies", "precedence", "prevention", "platform_default", "--platform", "windows", "--yes").status == 2
    )
