"""The algorithm of the shared budget: the real script in a real server, with a virtual clock and an enforcer."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import get_data

import pytest

from falconlite.retry.shared.share import Share, reply_of
from tests.redis_server import server

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
shared_budget = import_module("shared_budget")
sys.path.pop(0)
Kind, simulate = shared_budget.Kind, shared_budget.simulate

LIMIT = 1800


@pytest.fixture(scope="module")
def store():
    with server() as one:
        client = one.client(decode_responses=True)
        yield client
        client.close()


def used(run, since=1):
    return [run.total(minute) / LIMIT for minute in range(since, run.minutes)]


@pytest.mark.parametrize(("workers", "fairness"), [(3, 0.99), (16, 0.98), (60, 0.9)])  # a lease is 16 requests
def test_all_of_the_budget_is_used_fairly_without_a_429(store, workers, fairness):
    run = simulate(store, [Kind("all", workers, seconds=0.02)], limit=LIMIT, minutes=3)
    assert run.refused == [0, 0, 0]
    assert min(used(run)) >= 0.97
    assert run.questions_a_call() < 0.2
    assert run.fairness() > fairness


@pytest.mark.parametrize("workers", [(4, 4), (8, 2), (2, 8)])
def test_a_job_of_weight_1_beside_one_of_weight_9_gets_a_tenth(store, workers):
    kinds = [Kind("light", workers[0], weight=1), Kind("heavy", workers[1], weight=9, seconds=0.02)]
    run = simulate(store, kinds, limit=LIMIT, minutes=3)
    assert run.refused == [0, 0, 0]
    assert min(used(run)) >= 0.97
    for minute in (1, 2):
        assert 0.08 <= run.total(minute, "light") / run.total(minute) <= 0.12


def test_without_rivals_a_light_job_gets_all(store):
    kinds = [Kind("light", 4, weight=1), Kind("heavy", 4, weight=9, ends=60)]
    run = simulate(store, kinds, limit=LIMIT, minutes=4)
    assert run.total(3, "light") >= 0.95 * LIMIT


def test_within_its_floor_interactive_work_never_waits(store):
    kinds = [Kind("bulk", 8), Kind("people", 2, floor=200, seconds=0.1, pause=1.5, begins=1)]
    run = simulate(store, kinds, limit=LIMIT, minutes=3)
    assert run.total(2, "people") > 50
    assert max(run.waits["people"]) == 0
    assert run.total(2, "bulk") >= 0.97 * (LIMIT - 200 - run.total(2, "people"))


def test_a_few_calls_of_a_group_do_not_cost_others_their_share(store):
    kinds = [Kind("bulk", 8), Kind("people", 2, weight=5, seconds=0.1, pause=2, begins=1)]
    run = simulate(store, kinds, limit=LIMIT, minutes=3)
    assert min(used(run)) >= 0.92  # the groups' parts alone would leave 1/6 to the others
    assert sorted(run.waits["people"])[-3] < 2


def test_calls_of_clients_without_the_store_are_noticed(store):
    run = simulate(store, [Kind("all", 8)], limit=LIMIT, minutes=4, others=lambda _: LIMIT / 200)
    assert sum(run.refused[1:]) < 0.02 * sum(run.total(minute) for minute in (1, 2, 3))
    assert min(used(run)) >= 0.6  # 0.7 are left


def test_the_requests_of_a_worker_that_died_come_back(store):
    kinds = [Kind("all", 8, ends=70), Kind("all", 8)]
    run = simulate(store, kinds, limit=LIMIT, minutes=4)
    assert run.refused == [0] * 4
    assert run.total(3) >= 0.97 * LIMIT


def test_thousands_of_workers_ask_seldom_and_use_the_budget(store):
    run = simulate(store, [Kind("all", 400)], limit=LIMIT, minutes=6)  # a turn of the queue lasts four minutes
    assert run.refused == [0] * 6
    assert min(used(run)) >= 0.9
    assert sum(used(run)) >= 0.96 * 5
    assert run.questions_a_call(0) < 0.2


def test_when_half_of_the_workers_die_the_others_use_the_budget(store):
    run = simulate(store, [Kind("all", 200, ends=150), Kind("all", 200)], limit=LIMIT, minutes=6)
    assert run.refused == [0] * 6
    assert min(used(run)) >= 0.8  # without larger leases for the others it would be half


@pytest.mark.parametrize("seed", [1, 2])
def test_requests_that_are_long_on_their_way_cause_no_429(store, seed):
    run = simulate(
        store, [Kind("all", 16)], limit=6000, minutes=2, seed=seed, report=False, way=lambda at: 0.95 * (at % 7 < 2)
    )
    assert run.refused == [0, 0]
    assert run.total(1) >= 0.9 * 6000


def test_requests_left_in_a_late_answer_are_not_taken_for_those_of_other_clients(store):
    store.flushall()
    script = store.register_script((get_data("falconlite.retry.shared", "budget.lua") or b"").decode())
    share = Share(LIMIT)

    def ask(now):
        answer = script(keys=["b"], args=[shared_budget.START + now, "all", 1, 0, *share.question(now)])
        share.told(reply_of(answer), now, now)

    for _ in range(200):
        share.took_without(0.5)
        share.answered(0.5)
    ask(1.0)
    ask(60.2)
    assert share.take(60.3)
    share.answered(62.8)  # the API counted at 60.4, when the 200 were not yet a minute old
    share.remaining, share.heard = LIMIT - 201, 62.8
    ask(62.8)
    assert store.hget("b", "foreign") is None
    share.remaining, share.since = LIMIT - 201, 62.8
    ask(62.9)
    assert store.hget("b", "foreign") is not None  # counted at 62.8, they would be requests of other clients
