"""Sixteen processes share a budget of 6,000 requests a minute, in real time, against a simulator that enforces it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from falconlite.simulator import Cloud
from tests.redis_server import running

pytestmark = [pytest.mark.soak, pytest.mark.timeout(600), pytest.mark.xdist_group("alone")]


@pytest.mark.parametrize(("weights", "minutes"), [([1] * 16, 3), ([1] * 8 + [9] * 8, 3)])
def test_sixteen_processes_use_the_budget_without_a_429(weights, minutes):
    cloud = Cloud(rate_limit=6000)
    with running() as store, cloud.serve() as served:
        begins = str(time.time() + 5)
        program = str(Path(__file__).with_name("worker.py"))
        given = [sys.executable, program, store, served.url, cloud.client_id, cloud.client_secret]
        workers = [
            subprocess.Popen([*given, str(weight), begins, str(minutes)], stdout=subprocess.PIPE) for weight in weights
        ]
        try:
            told = [json.loads(worker.communicate(timeout=60 * minutes + 60)[0]) for worker in workers]
        finally:
            for worker in workers:
                worker.kill()
                worker.wait()
    print(*zip(weights, told, strict=True), sep="\n")  # noqa: T201  # a soak test shows its figures
    for minute in range(1, minutes):
        made = sum(each["ok"][minute] for each in told)
        assert sum(each["refused"][minute] for each in told) == 0
        assert made >= 0.97 * 6000
        light = sum(each["ok"][minute] for each, weight in zip(told, weights, strict=True) if weight == 1)
        assert len(set(weights)) == 1 or 0.08 <= light / made <= 0.12
