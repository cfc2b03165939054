"""Tests of stale.py: run ``pytest examples/testing`` with the extra ``simulator`` and pytest installed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest
from stale import hide_stale

from falconlite import Hosts
from falconlite.simulator import Fault

if TYPE_CHECKING:
    from falconlite.simulator import Cloud


def seen_lately() -> int:
    """Count the hosts that are not hidden."""
    total = Hosts().query_devices_by_filter().total
    assert total is not None
    return total


@pytest.mark.falcon_cloud(hosts=4000)
def test_stale_hosts_are_hidden_and_no_others(falcon_cloud: Cloud) -> None:
    """The stale hosts take several pages."""
    before = seen_lately()
    hidden = hide_stale(days=7)
    assert len(hidden) > 100
    assert seen_lately() == before - len(hidden)
    assert Hosts().query_devices_by_filter(filter="last_seen:<'now-8d'").total == 0
    assert [call.path for call in falcon_cloud.requests].count("/devices/entities/devices-actions/v2") > 1


@pytest.mark.usefixtures("falcon_cloud")
def test_hosts_seen_lately_stay() -> None:
    """No host was last seen more than ten years ago."""
    before = seen_lately()
    assert hide_stale(days=3650) == []
    assert seen_lately() == before


def test_a_busy_api_is_asked_again(falcon_cloud: Cloud) -> None:
    """Network faults do not stop the program."""
    falcon_cloud.faults.add(Fault.status(503), route="/devices/queries/devices/v1")
    falcon_cloud.faults.add(Fault.expired_token(), verb="POST", route="/devices/*")
    assert hide_stale(days=1)
    assert [fault.name for _, fault in falcon_cloud.faults.happened] == ["status(503)", "expired_token()"]


def test_any_client_can_be_tested(falcon_url: str) -> None:
    """The same cloud is on a port of this machine, for programs in any language."""
    with urlopen(f"{falcon_url}/_sim/coverage") as answer:  # noqa: S310  # http, on this machine
        assert len(json.load(answer)["operations"]) > 40
