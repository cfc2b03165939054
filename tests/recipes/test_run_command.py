"""The recipe that runs a command on many hosts; Real Time Response is scripted, hosts are simulated."""

from __future__ import annotations

import json

import pytest

from falconlite.simulator import Cloud
from tests.doubles import answer, refusal

OPEN, RUN = "/real-time-response/combined/batch-init-session/v1", "/real-time-response/combined/batch-command/v1"
ALL = ["--filter", "platform_name:!'x'"]


class Responding:
    """A transport to a cloud that answers batch calls: *offline* hosts get no session, *odd* ones another outcome."""

    def __init__(self, cloud, offline=(), odd=None, ran=None):
        self.cloud, self.offline, self.odd, self.ran = cloud, offline, odd or {}, ran
        self.sent = []

    def send(self, base_url, request):
        if not request.path.startswith("/real-time-response/"):
            return self.cloud.send(base_url, request)
        self.sent.append(request)
        if request.path == OPEN:
            lacking = {"errors": [{"code": 40401, "message": "host is offline"}]}
            ids = request.json["host_ids"]
            sessions = {id: lacking if id in self.offline else {"session_id": f"s-{id}", "errors": []} for id in ids}
            return answer(201, {"meta": {}, "batch_id": f"b{len(self.sent)}", "resources": sessions, "errors": []})
        if self.ran is not None:
            return self.ran
        done = {"complete": True, "stdout": "a\nb", "stderr": "", "errors": []}
        hosts = {id: done | self.odd.get(id, {}) for id in request.json["optional_hosts"]}
        found = {id: host for id, host in hosts.items() if host != done | {"gone": True}}
        return answer(201, {"meta": {}, "combined": {"resources": found}, "errors": []})

    def close(self):
        """Do nothing: no connection to close."""


@pytest.fixture
def recipe(load):
    return load("run_command")


@pytest.fixture
def cloud():
    return Cloud(hosts=7, alerts=0, children=0)


def lines(capsys):
    said = capsys.readouterr()
    return {line["device_id"]: line for line in map(json.loads, said.out.splitlines())}, said.err


def test_every_host_has_one_line_whatever_became_of_it(recipe, cloud, reach, capsys, monkeypatch):
    ids = sorted(cloud._tenants[cloud.cid].devices)
    odd = {
        ids[1]: {"errors": [{"code": 50007, "message": "no such command"}]},
        ids[2]: {"gone": True},
        ids[3]: {"complete": False, "stdout": ""},
        ids[4]: {"stderr": "no such folder"},
    }
    rtr = Responding(cloud, offline=ids[:1], odd=odd)
    reach(cloud, rtr)
    monkeypatch.setattr(recipe, "IN_A_BATCH", 4)
    assert recipe.main(["ls /tmp", *ALL, "--wait", "90"]) == 1
    found, said = lines(capsys)
    states = {id: (line["state"], line["error"]) for id, line in found.items()}
    assert states == {
        ids[0]: ("failed", "no session: host is offline"),
        ids[1]: ("failed", "no such command"),
        ids[2]: ("unclear", "the answer does not name this host"),
        ids[3]: ("unclear", ""),
        ids[4]: ("failed", ""),
        **dict.fromkeys(ids[5:], ("done", "")),
    }
    assert (found[ids[6]]["stdout"], found[ids[4]]["stderr"], said) == (
        "a\nb",
        "no such folder",
        "2 done, 3 failed, 2 unclear\n",
    )
    first, run, *_ = rtr.sent
    assert [len(request.json["host_ids"]) for request in rtr.sent if request.path == OPEN] == [4, 3]
    assert (run.json["base_command"], run.json["command_string"], run.json["batch_id"]) == ("ls", "ls /tmp", "b1")
    assert ids[0] not in run.json["optional_hosts"]
    assert [(dict(request.query)["timeout"], request.timeout) for request in (first, run)] == [("90", 120)] * 2


@pytest.mark.parametrize(("refused", "state"), [(refusal(403), "failed"), (refusal(502), "unclear")])
def test_a_command_that_is_refused_failed_and_one_without_an_answer_is_unclear_and_sent_once(
    recipe, cloud, reach, capsys, refused, state
):
    rtr = Responding(cloud, ran=refused)
    reach(cloud, rtr)
    assert recipe.main(["ls", *ALL]) == 1
    found, _ = lines(capsys)
    assert {line["state"] for line in found.values()} == {state}
    assert (len(found), [request.path for request in rtr.sent]) == (7, [OPEN, RUN])


def test_hosts_that_cannot_be_found_are_status_2_and_nothing_is_run(recipe, cloud, reach, capsys):
    rtr = Responding(cloud)
    reach(cloud, rtr)
    assert recipe.main(["ls", "--filter", "platform_name:"]) == 2
    assert "run_command: [400]" in capsys.readouterr().err
    assert rtr.sent == []


@pytest.mark.parametrize("arguments", [["ls"], [" ", *ALL], ["ls", "--filter", " "], ["ls", *ALL, "--wait", "301"]])
def test_arguments_that_make_no_sense_are_refused(recipe, arguments):
    with pytest.raises(SystemExit, match="2"):
        recipe.main(arguments)
