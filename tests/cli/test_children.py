"""``falconlite children``: every child is asked, each record names its child, and failures are told."""

import json

from falconlite import Hosts, OAuth2
from falconlite.simulator import Fault


def rows(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def test_a_command_runs_for_each_child_and_its_records_name_the_child(here, cloud):
    listed = rows(here("children", "list"))
    assert sorted(row["cid"] for row in listed) == sorted(cloud.children)
    assert all(row["name"] for row in listed)
    ended = here("children", "run", "hosts", "list", "--all")
    assert ended.status == 0, ended.err
    auth = OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    wanted = {(child.cid, id) for child in auth.children() for id in Hosts(child).query_devices_by_filter.records()}
    assert {(row["member_cid"], row["device_id"]) for row in rows(ended)} == wanted
    assert "3 of 3 children" in ended.err


def test_the_output_of_all_children_is_one(here, cloud, tmp_path):
    path = tmp_path / "hosts.csv"
    ended = here("children", "run", "--to", str(path), "hosts", "list", "--most", "2", "--columns", "hostname,status")
    assert ended.status == 0, ended.err
    lines = path.read_text().splitlines()
    assert lines[0] == "member_cid,hostname,status"
    assert len(lines) == 7
    one = here("children", "run", "--only", cloud.children[1], "hosts", "list", "--most", "1")
    assert [row["member_cid"] for row in rows(one)] == [cloud.children[1]]


def test_a_child_that_fails_does_not_stop_the_others(here, cloud):
    cloud.faults.add(Fault.status(403), route="/devices/combined/devices/v1", times=1)
    ended = here("children", "run", "--workers", "1", "hosts", "list", "--most", "1", "--columns", "hostname")
    assert ended.status == 7
    assert len({row["member_cid"] for row in rows(ended)}) == 2
    assert "[403]" in ended.err
    assert "2 of 3 children" in ended.err


def test_a_change_needs_yes_and_is_made_in_the_children_only(here, cloud):
    first = ("children", "run", "tokens", "create", "x", "--never", "--show-secrets")
    assert here(*first).status == 2
    assert not [call for call in cloud.requests if "installation-tokens" in call.path]
    ended = here("children", "run", "tokens", "create", "x", "--never", "--show-secrets", "--yes")
    assert ended.status == 0, ended.err
    assert sorted(row["member_cid"] for row in rows(ended)) == sorted(cloud.children)
    assert here("tokens", "list").out == ""


def test_commands_that_are_not_about_a_tenant_are_refused(here, cloud):
    assert here("children", "run", "login").status == 2
    assert here("children", "run", "hosts", "list", "--filter", "x='y'").status == 2
    assert here("children", "run", "nothing").status == 2
    assert not [call for call in cloud.requests if call.path.startswith("/devices")]
