"""Run the playbook and the modules with ansible-playbook, and the source of events, on an embedded Falcon API."""

from __future__ import annotations

import asyncio
import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from falconlite import Alerts, Hosts

if TYPE_CHECKING:
    from falconlite.simulator import Cloud

HERE = Path(__file__).parent


@pytest.mark.usefixtures("falcon_url")
def test_hosts_are_contained_once_and_failures_are_named(falcon_cloud: Cloud, tmp_path: Path) -> None:
    """After contain.yml, more tasks run in a second play. One process runs all of them, because it starts slowly."""
    ids = Hosts().query_devices_by_filter(filter="status:'normal'", limit=2).resources
    tasks: dict[str, dict[str, Any]] = {
        "again": {"falcon_containment": {"device_ids": ids}},
        "checked": {"falcon_containment": {"device_ids": ids, "state": "normal"}, "check_mode": True},
        "missing": {"falcon_containment": {"device_ids": ["0" * 32]}},
        "many": {"falcon_containment": {"filter": "platform_name:'Windows'", "at_most": 1}},
        "found": {"falcon_host_info": {"filter": "platform_name:'Linux'", "fields": ["device_id"], "most": 3}},
    }
    results = run(tmp_path, ids, tasks)

    contained, again, checked = (results[name] for name in ("containment", "again", "checked"))
    assert [one["changed"] for one in (contained, again, checked)] == [True, False, True]
    assert set(contained["changed_ids"]) == set(checked["changed_ids"]) == set(ids)
    assert set(contained["statuses"].values()) <= {"contained", "containment_pending"}
    assert set(checked["statuses"].values()) <= {"contained", "containment_pending"}
    assert len(falcon_cloud.requests.of("PerformActionV2")) == 1, "check mode sends nothing"
    assert (results["missing"]["failed"], list(results["missing"]["failed_ids"])) == (True, ["0" * 32])
    assert (results["many"]["failed"], "more than at_most" in results["many"]["msg"]) == (True, True)
    assert [set(host) for host in results["found"]["hosts"]] == [{"device_id"}] * 3


def run(folder: Path, ids: list[str], tasks: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Run contain.yml and then tasks by their names; return the results by these names."""
    listed = [{**task, "register": name, "ignore_errors": True} for name, task in tasks.items()]
    content = "{{ {" + ", ".join(f"'{name}': {name}" for name in ("containment", *tasks)) + "} | to_json }}"
    keep = {"ansible.builtin.copy": {"content": content, "dest": str(folder / "results.json"), "mode": "600"}}
    local = {"hosts": "localhost", "gather_facts": False, "vars": {"ansible_python_interpreter": sys.executable}}
    playbook = folder / "play.json"  # JSON is YAML
    playbook.write_text(json.dumps([{**local, "tasks": [*listed, keep]}]))
    program = str(Path(sys.executable).with_name("ansible-playbook"))
    command = [program, "contain.yml", str(playbook), "-e", json.dumps({"device_ids": ids})]
    ended = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=100, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    found: dict[str, Any] = json.loads((folder / "results.json").read_text())
    return found


def test_each_alert_is_sent_once(falcon_cloud: Cloud) -> None:
    """The source looks repeatedly, and ends when its task is cancelled."""

    async def events() -> list[str]:
        send_alerts = runpy.run_path(str(HERE / "event_source" / "falcon_alerts.py"))["main"]  # as the rulebook does
        queue: asyncio.Queue[Any] = asyncio.Queue(maxsize=1)
        task = asyncio.create_task(send_alerts(queue, {"delay": 0.01, "since": "2020-01-01T00:00:00+00:00"}))
        total = Alerts().query_alerts_v2(limit=1).total or 0
        found = [(await asyncio.wait_for(queue.get(), 60))["alert"]["composite_id"] for _ in range(total)]
        with pytest.raises(asyncio.TimeoutError):  # it looks again, and sends nothing
            await asyncio.wait_for(queue.get(), 0.5)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return found

    found = asyncio.run(events())
    assert len(found) == len(set(found)) > 100
    assert len(falcon_cloud.requests.of("PostCombinedAlertsV1")) > 3
