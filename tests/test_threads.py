"""Concurrent calls: how many, in which order, failures, stopping, and no thread left over."""

from __future__ import annotations

import gc
import pickle
import subprocess
import sys
import threading
import weakref
from contextvars import ContextVar, copy_context
from itertools import chain, count, repeat
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from falconlite import (
    Alerts,
    FalconError,
    HostGroup,
    Hosts,
    InstallationTokens,
    OAuth2,
    Outcome,
    Stopped,
    parallel,
    threads,
)
from falconlite.simulator import Cloud
from falconlite.threads import NAME
from tests.cases import each
from tests.doubles import Script

PATIENCE = 20
"""Seconds after which a test gives up; tests normally do not wait that long."""

marker: ContextVar[str] = ContextVar("marker", default="nothing")


class Broken(Exception):
    """Raised by the calls of these tests."""


def crew():
    return [thread for thread in threading.enumerate() if thread.name.startswith(NAME)]


def wait(event):
    assert event.wait(PATIENCE)


def fails_at(*numbers):
    """Return a function that squares numbers but fails for some of them."""

    def call(number):
        if number in numbers:
            raise Broken(number)
        return number * number

    return call


def drawn_into(seen, items):
    for item in items:
        seen.append(item)
        yield item


def run(program, *arguments):
    """Run a program in a separate Python; return its exit status, output and errors."""
    command = [sys.executable, "-c", program, *arguments]
    found = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    return found.returncode, found.stdout.split(), found.stderr


@pytest.fixture(autouse=True)
def no_thread_is_left():
    """Check that the test leaves no thread; one that was there before belongs to another test."""
    before = {*crew()}
    yield
    assert {*crew()} <= before


# Order


def test_results_come_in_the_order_of_the_items_though_the_last_is_ready_first():
    later = [threading.Event() for _ in range(4)]
    later[3].set()

    def call(number):
        wait(later[number])
        if number:
            later[number - 1].set()
        return number

    assert list(parallel(call, range(4), workers=4)) == [0, 1, 2, 3]


def test_without_order_results_come_as_they_are_ready():
    go_on = threading.Event()

    def call(number):
        if number == 0:
            wait(go_on)
        return number

    results = parallel(call, [0, 1], workers=2, ordered=False)
    assert next(results) == 1
    go_on.set()
    assert list(results) == [0]


def test_no_items_give_no_results():
    assert list(parallel(fails_at(), [])) == []


# Threads


def test_as_many_calls_as_workers_run_at_the_same_time():
    barrier = threading.Barrier(5)

    def call(_):
        return barrier.wait(PATIENCE)

    assert sorted(parallel(call, range(10), workers=5)) == sorted([*range(5), *range(5)])


@pytest.mark.parametrize("ordered", [True, False])
def test_never_more_threads_than_workers(ordered):
    names = set(parallel(lambda _: threading.current_thread().name, range(200), workers=3, ordered=ordered))
    assert 1 <= len(names) <= 3
    assert all(name.startswith("falconlite-") for name in names)


def test_never_more_threads_than_items():
    assert len(set(parallel(lambda _: threading.get_ident(), range(2), workers=100))) <= 2


def test_one_worker_is_one_call_after_the_other():
    seen = []
    results = parallel(seen.append, range(50), workers=1)
    assert list(results) == [None] * 50
    assert seen == list(range(50))


def test_nothing_runs_before_the_first_result_is_asked_for():
    drawn = []
    results = parallel(fails_at(), drawn_into(drawn, range(3)))
    assert (drawn, crew()) == ([], [])
    results.close()
    assert (list(results), drawn) == ([], [])


def test_a_call_may_use_parallel_itself():
    def call(number):
        return sum(parallel(lambda n: n * 10, range(number), workers=2))

    assert list(parallel(call, range(6), workers=2)) == [0, 0, 10, 30, 60, 100]


# Bounds


def test_endless_items_are_drawn_no_further_ahead_than_twice_the_workers():
    drawn = []
    results = parallel(fails_at(), drawn_into(drawn, count()), workers=3)
    for read in range(1, 40):
        assert next(results) == (read - 1) ** 2
        assert len(drawn) <= read + 6
    results.close()


@pytest.mark.parametrize("ordered", [True, False])
def test_who_reads_slowly_holds_the_workers_back(ordered):
    drawn, begun, ended = [], [], threading.Semaphore(0)

    def call(number):
        begun.append(number)
        ended.release()

    results = parallel(call, drawn_into(drawn, count()), workers=3, ordered=ordered)
    for read in range(1, 20):
        next(results)
        while len(begun) < len(drawn):
            assert ended.acquire(timeout=PATIENCE)
        assert len(begun) <= read + 6
    results.close()


def test_an_item_is_drawn_when_a_thread_is_free_for_it():
    drawn, ended, waiting = [], [], []

    def call(number):
        waiting.append(len(drawn) - len(ended))
        ended.append(number)

    list(parallel(call, drawn_into(drawn, range(300)), workers=2))
    assert max(waiting) <= 2


def test_behind_a_slow_item_the_others_go_on_until_the_look_ahead_is_used_up():
    drawn, at_the_limit, noted = [], [], [threading.Event() for _ in range(101)]

    def call(number):
        wait(noted[number - 1 if number else 5])  # one after the other, and the first after five others
        return number

    def progress(done, failed):
        if done == 5:
            at_the_limit.extend(drawn)
        noted[done].set()

    noted[0].set()
    results = parallel(call, drawn_into(drawn, range(100)), workers=3, progress=progress)
    assert next(results) == 0
    assert at_the_limit == [0, 1, 2, 3, 4, 5]
    assert list(results) == list(range(1, 100))


def test_results_that_were_read_are_let_go():
    class Large:
        pass

    results = parallel(lambda _: Large(), range(20), workers=2)
    seen = [weakref.ref(found) for found in results]
    assert [ref() for ref in seen] == [None] * 20


# Raised errors


@pytest.mark.parametrize(
    ("errors", "kind"),
    [("raise", Broken), ("raise", SystemExit), ("collect", KeyboardInterrupt), ("collect", SystemExit)],
)
def test_an_error_is_raised_in_its_place_and_nothing_new_is_begun(errors, kind):
    drawn, then, first = [], [], threading.Event()

    def call(number):
        if number == 0:
            wait(first)
        if number == 2:
            raise kind(number)

    def progress(done, failed):
        if failed and not then:
            then.extend(drawn)
            first.set()

    results = parallel(call, drawn_into(drawn, count()), workers=3, errors=errors, progress=progress)
    next(results), next(results)
    with pytest.raises(kind, match="2"):
        next(results)
    assert drawn == then
    assert list(results) == []


def test_of_two_errors_that_of_the_earlier_item_is_raised():
    second = threading.Event()

    def call(number):
        if number == 0:
            wait(second)
        raise Broken(number)

    with pytest.raises(Broken, match="0"):
        next(parallel(call, [0, 1], workers=2, progress=lambda done, failed: second.set()))


def test_without_order_an_error_is_raised_as_it_comes():
    go_on = threading.Event()

    def call(number):
        if number == 0:
            wait(go_on)
        raise Broken(number)

    with pytest.raises(Broken, match="1"):
        next(parallel(call, [0, 1], workers=2, ordered=False, progress=lambda done, failed: go_on.set()))


@pytest.mark.skipif(sys.version_info < (3, 11), reason="exceptions have no notes")
def test_a_note_on_the_error_tells_the_number_of_the_item_and_not_what_may_be_a_secret():
    second = threading.Event()

    def call(name):
        if name == "a":
            wait(second)
        else:
            raise Broken

    results = parallel(call, ["a", "SECRET"], workers=2, progress=lambda done, failed: second.set())
    assert next(results) is None
    with pytest.raises(Broken) as caught:
        next(results)
    assert vars(caught.value)["__notes__"] == ["falconlite.parallel: raised for item 1, counted from 0"]


@pytest.fixture
def no_garbage_collector():
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_garbage_collector")
def test_an_error_that_was_caught_is_let_go():
    gone = []
    try:
        list(parallel(fails_at(3), range(5), workers=2))
    except Broken as error:
        gone.append(weakref.ref(error))
    gone += [weakref.ref(outcome.error) for outcome in parallel(fails_at(3), [3, 3], errors="collect")]
    try:
        next(parallel(fails_at(3), [3], errors="collect")).get()
    except Broken as error:
        gone.append(weakref.ref(error))
    assert [ref() for ref in gone] == [None] * 4


@each("errors", ["raise", "collect"])
@each("ordered", [True, False])
@each("kind", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_what_ends_a_program_is_raised_in_every_mode(errors, ordered, kind):
    def call(number):
        if number == 50:
            raise kind

    with pytest.raises(kind):
        list(parallel(call, count(), errors=errors, ordered=ordered))


def test_a_stop_iteration_from_a_call_does_not_pass_for_the_end():
    def call(number):
        return next(iter([number] if number else []))

    with pytest.raises(RuntimeError, match="StopIteration"):
        list(parallel(call, [1, 0, 1]))
    outcomes = list(parallel(call, [1, 0, 1], errors="collect"))
    assert [outcome.ok for outcome in outcomes] == [True, False, True]


# Collected errors


def test_collected_outcomes_tell_the_item_its_result_and_its_error():
    outcomes = list(parallel(fails_at(1), range(3), errors="collect"))
    assert [(outcome.item, outcome.result, outcome.ok) for outcome in outcomes] == [
        (0, 0, True),
        (1, None, False),
        (2, 4, True),
    ]
    assert isinstance(outcomes[1].error, Broken)
    assert not hasattr(outcomes[1].error, "__notes__")


def test_an_outcome_gives_its_result_or_raises_its_error():
    good, bad = parallel(fails_at(1), [3, 1], errors="collect")
    assert good.get() == 9
    with pytest.raises(Broken):
        bad.get()


def test_an_outcome_is_a_tuple_with_names():
    outcome = Outcome("a", 1, None)
    item, result, error = outcome
    assert (item, result, error) == outcome == ("a", 1, None)
    assert repr(outcome) == "Outcome(item='a', result=1, error=None)"
    assert pickle.loads(pickle.dumps(outcome)) == outcome


@given(
    items=st.lists(st.integers(0, 9), max_size=25),
    failing=st.frozensets(st.integers(0, 9), max_size=4),
    workers=st.integers(1, 6),
    ordered=st.booleans(),
)
@settings(max_examples=60)
def test_what_comes_of_any_items_is_what_a_loop_gives(items, failing, workers, ordered):
    outcomes = list(parallel(fails_at(*failing), items, workers=workers, ordered=ordered, errors="collect"))
    found = [(item, result, error and error.args) for item, result, error in outcomes]
    expected = [(n, None, (n,)) if n in failing else (n, n * n, None) for n in items]
    assert (found if ordered else sorted(found, key=repr)) == (expected if ordered else sorted(expected, key=repr))


@given(
    items=st.lists(st.integers(0, 9), max_size=25),
    failing=st.frozensets(st.integers(0, 9), max_size=2),
    workers=st.integers(1, 6),
)
@settings(max_examples=60)
def test_up_to_an_error_the_results_are_those_of_a_loop(items, failing, workers):
    def read(results):
        found = []
        try:
            found.extend(results)
        except Broken as error:
            found.append(repr(error))
        return found

    call = fails_at(*failing)
    assert read(parallel(call, items, workers=workers)) == read(map(call, items))


# Items


def test_an_error_of_the_items_is_raised_after_what_was_begun():
    def items():
        yield from (1, 2, 3)
        raise Broken("no next page")

    results = parallel(fails_at(), items(), workers=8)
    assert [next(results) for _ in range(3)] == [1, 4, 9]
    with pytest.raises(Broken, match="no next page"):
        next(results)


def test_items_are_drawn_and_progress_is_told_in_the_thread_that_reads():
    here, seen = threading.get_ident(), set()

    def items():
        for number in range(10):
            seen.add(threading.get_ident())
            yield number

    list(parallel(fails_at(), items(), progress=lambda done, failed: seen.add(threading.get_ident())))
    assert seen == {here}


# Progress


@pytest.mark.parametrize("ordered", [True, False])
def test_progress_is_told_after_each_item(ordered):
    told = []
    outcomes = parallel(
        fails_at(1, 5),
        range(8),
        ordered=ordered,
        errors="collect",
        progress=lambda done, failed: told.append((done, failed)),
    )
    assert sum(not outcome.ok for outcome in outcomes) == 2
    assert [done for done, _ in told] == list(range(1, 9))
    assert [failed for _, failed in told] == sorted(failed for _, failed in told)
    assert told[-1] == (8, 2)


def test_an_error_of_progress_is_raised_and_ends_it():
    def progress(done, failed):
        raise Broken("progress")

    results = parallel(fails_at(), count(), progress=progress)
    with pytest.raises(Broken, match="progress"):
        next(results)
    assert list(results) == []


# Stopping


def test_once_stop_is_set_nothing_is_begun_and_what_was_is_yielded_before_it_is_said():
    stop, begun, found = threading.Event(), [], []

    def call(number):
        begun.append(number)
        if number == 4:
            stop.set()
        return number

    results = parallel(call, range(100), workers=3, stop=stop)
    with pytest.raises(Stopped) as caught:
        found.extend(results)
    assert found == sorted(begun)
    assert 5 <= len(found) <= 11
    assert (caught.value.done, caught.value.left) == (len(found), 100 - len(found))
    assert str(caught.value) == f"stopped after {len(found)} items; {100 - len(found)} were not tried"
    assert list(results) == []


def test_what_is_left_after_a_stop_can_be_gone_on_with():
    stop, items, found = threading.Event(), iter(range(30)), []

    def progress(done, failed):
        if done == 10:
            stop.set()

    first = parallel(fails_at(7), items, workers=4, errors="collect", ordered=False, stop=stop, progress=progress)
    with pytest.raises(Stopped):
        found.extend(first)
    assert 10 <= len(found) < 30
    found.extend(parallel(fails_at(), items, errors="collect"))
    assert sorted(outcome.item for outcome in found) == list(range(30))


def test_a_stop_that_was_set_before_lets_nothing_begin():
    stop, drawn = threading.Event(), []
    stop.set()
    results = parallel(fails_at(), drawn_into(drawn, range(3)), stop=stop)
    with pytest.raises(Stopped, match="stopped after 0 items; the number left is not known") as caught:
        next(results)
    assert (drawn, caught.value.done, caught.value.left) == ([], 0, None)


def test_a_stop_after_all_items_were_used_up_changes_nothing():
    stop = threading.Event()

    def call(number):
        wait(stop)
        raise Broken(number)

    def items():
        yield from range(3)
        stop.set()

    outcomes = list(parallel(call, items(), errors="collect", stop=stop))
    assert [outcome.item for outcome in outcomes] == [0, 1, 2]


def test_a_stop_that_is_cleared_again_still_stops():
    stop = SimpleNamespace(is_set=chain([False, False, True], repeat(False)).__next__)
    with pytest.raises(Stopped) as caught:
        list(parallel(fails_at(), count(), workers=2, stop=stop))
    assert caught.value.done <= 2


def test_an_error_that_was_begun_before_the_stop_comes_first():
    stop = threading.Event()

    def call(number):
        stop.set()
        raise Broken(number)

    with pytest.raises(Broken, match="0"):
        list(parallel(call, range(100), workers=2, stop=stop))


def test_stopped_is_an_error_of_falconlite_and_survives_pickling():
    error = Stopped(done=3, left=4)
    assert isinstance(error, FalconError)
    assert str(error) == "stopped before all items were tried"
    again = pickle.loads(pickle.dumps(error))
    assert (again.done, again.left, str(again)) == (3, 4, str(error))


# The end


def test_close_begins_nothing_more_and_waits_for_what_runs():
    closing, ended, begun = threading.Event(), [], []

    def call(number):
        begun.append(number)
        if number:
            wait(closing)
        ended.append(number)

    results = parallel(call, count(), workers=3)
    next(results)
    closing.set()
    results.close()
    assert crew() == []
    assert sorted(begun) == sorted(ended)
    assert max(begun) <= 6


def test_close_waits_in_the_thread_that_read_last():
    closing = threading.Event()

    def call(number):
        if number:
            wait(closing)
        return number

    def elsewhere(results):
        thread = threading.Thread(target=next, args=[results])
        thread.start()
        thread.join()

    results = parallel(lambda n: call(max(n - 1, 0)), count(), workers=3)
    elsewhere(results)
    assert next(results) == 0
    closing.set()
    results.close()
    assert crew() == []


def test_leaving_the_loop_ends_the_threads():
    for result in parallel(fails_at(), count(), workers=3):
        if result == 16:
            break
    assert crew() == []


def test_an_error_in_the_loop_ends_the_threads():
    def read():
        for result in parallel(fails_at(), count(), workers=3):
            raise Broken(result)

    with pytest.raises(Broken):
        read()
    assert crew() == []


def test_what_is_dropped_in_another_thread_does_not_hold_that_up():
    go_on, dropped = threading.Event(), threading.Event()

    def call(number):
        if number:
            wait(go_on)

    kept = [parallel(call, range(2), workers=2)]
    next(kept[0])
    threads = crew()

    def drop():
        kept.clear()
        dropped.set()

    other = threading.Thread(target=drop)
    other.start()
    wait(dropped)
    go_on.set()
    for thread in [other, *threads]:
        thread.join(PATIENCE)


@pytest.mark.usefixtures("no_garbage_collector")
def test_what_is_collected_in_a_thread_of_its_own_does_not_wait_for_itself():
    lost = threading.Event()

    class Owner:
        results: Any
        itself: Owner

    def call(number):
        if number:
            wait(lost)
            gc.collect()

    owner = Owner()
    owner.results, owner.itself = parallel(call, range(2), workers=2), owner
    next(owner.results)
    gone, threads = weakref.ref(owner), crew()
    del owner
    lost.set()
    for thread in threads:
        thread.join(PATIENCE)
    assert gone() is None


def test_an_interrupt_of_the_reader_ends_it_all():
    program = (
        "import signal, threading\n"
        "from itertools import count\n"
        "from falconlite import parallel\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a background job ignores the signal
        "barrier = threading.Barrier(2)\n"
        "def call(number):\n"
        "    if number < 2: barrier.wait(20)\n"  # both threads exist before the signal comes
        "    if number == 5: signal.raise_signal(signal.SIGINT)\n"
        "try:\n"
        "    for result in parallel(call, count(), workers=2): pass\n"
        "except KeyboardInterrupt:\n"
        "    print('interrupted', threading.active_count())\n"
    )
    assert run(program) == (0, ["interrupted", "1"], "")


def test_after_an_interrupt_wherever_it_comes_calls_still_run_in_threads_of_their_own():
    # In Python 3.10 to 3.12 an interrupt within `main_thread().is_alive()` marks the main thread as ended for ever.
    program = (
        "import sys, threading\n"
        "from falconlite import parallel\n"
        "def interrupted(number):\n"
        "    left = [number]\n"
        "    def step(frame, event, _):\n"
        "        left[0] -= event == 'opcode'\n"
        "        if event == 'opcode' and not left[0]: raise KeyboardInterrupt\n"
        "        return step\n"
        "    def trace(frame, event, _):\n"
        "        if frame.f_code.co_filename != threading.__file__: return None\n"
        "        frame.f_trace_opcodes = True\n"
        "        return step\n"
        "    sys._getframe().f_trace_opcodes = True\n"  # Python 3.12 looks for this when a trace is set
        "    sys.settrace(trace)\n"
        "    try: list(parallel(id, range(2), workers=1))\n"
        "    except KeyboardInterrupt: pass\n"
        "    finally: sys.settrace(None)\n"
        "    return left[0] <= 0\n"
        "number = 1\n"
        "while interrupted(number) and threading.main_thread().is_alive(): number += 1\n"
        "names = {*parallel(lambda _: threading.current_thread().name, range(4))}\n"
        "print(number > 100, 'MainThread' in names, threading.main_thread().is_alive())\n"
    )
    assert run(program) == (0, ["True", "False", "True"], "")


def test_a_program_that_ends_in_the_middle_does_not_hang_nor_begin_anything():
    program = (
        "import atexit, itertools\n"
        "from falconlite import parallel\n"
        "begun = []\n"
        "results = parallel(begun.append, itertools.count(), workers=4)\n"
        "next(results)\n"
        "drawn = 9\n"
        "atexit.register(lambda: print(len(begun) <= drawn))\n"
    )
    assert run(program) == (0, ["True"], "")


def test_while_the_interpreter_exits_calls_are_made_in_the_reading_thread():
    program = (
        "import atexit, os\n"
        "from falconlite import parallel\n"
        "class Last:\n"
        "    def __del__(self, print=os.write):\n"
        "        print(1, b'%r\\n' % [*parallel(str, [1, 2, 3], workers=2)])\n"
        "def fail(number): raise ArithmeticError(number)\n"
        "@atexit.register\n"
        "def leave():\n"
        "    print(*parallel(str, [1, 2, 3], workers=2))\n"
        "    print(*[type(one.error).__name__ for one in parallel(fail, [1, 2], errors='collect')], flush=True)\n"
        "last = Last()\n"
    )
    said = "1 2 3 ArithmeticError ArithmeticError ['1', '2', '3']"
    assert run(program) == (0, said.split(), "")


# Context variables


def test_each_call_runs_in_its_own_copy_of_the_callers_context():
    def call(number):
        before = marker.get()
        marker.set(f"changed by {number}")
        return before

    context = copy_context()
    context.run(marker.set, "mine")
    results = context.run(parallel, call, range(20), workers=3)
    assert set(results) == {"mine"}  # read in another context than the call
    assert (context[marker], marker.get()) == ("mine", "nothing")


request_context: ContextVar[object] = ContextVar("request_context")


def test_threads_find_the_token_of_the_running_context():
    net = Script()
    hosts = Hosts(transport=net, lazy_login=True)

    def handle(value):
        request_context.set(SimpleNamespace(access_token=value))
        return [result.status_code for result in parallel(lambda n: hosts.query_devices(limit=n), range(1, 21))]

    for value in ("FIRST", "SECOND"):
        assert copy_context().run(handle, value) == [200] * 20
    assert net.bearers() == ["FIRST"] * 20 + ["SECOND"] * 20
    assert (hosts.auth_style, net.forms()) == ("CONTEXT", [])


# Services


def test_64_threads_over_many_services_make_one_token_request_and_no_call_fails():
    cloud = Cloud(hosts=60, alerts=30)
    auth = OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    services = [kind(auth) for kind in (Hosts, InstallationTokens, Alerts, HostGroup) for _ in range(16)]
    barrier = threading.Barrier(64)

    def call(service):
        barrier.wait(PATIENCE)
        return {
            Hosts: lambda: service.query_devices_by_filter(limit=5),
            InstallationTokens: lambda: service.tokens_query(),
            Alerts: lambda: service.query_alerts_v2(limit=5),
            HostGroup: lambda: service.query_host_groups(),
        }[type(service)]()

    results = list(parallel(call, chain(services, services, services), workers=64))
    assert [result.status_code for result in results] == [200] * 192
    assert sum(call.path == "/oauth2/token" for call in cloud.requests) == 1


def test_the_records_of_a_pythonic_result_are_items():
    cloud = Cloud(hosts=6)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True)
    found = hosts.query_devices_by_filter(limit=6)
    devices = [result.models[0] for result in parallel(hosts.get_device_details, found)]
    assert [device.device_id for device in devices] == found.resources


# Arguments


def square(number):
    return number * number


@each(
    ("arguments", "error", "words"),
    [
        ({"call": None}, TypeError, "call must be a function, not NoneType"),
        ({"items": 7}, TypeError, "items must be an iterable of items, not int"),
        ({"items": "an ID"}, TypeError, "items must be an iterable of items, not one str"),
        ({"items": b"an ID"}, TypeError, "items must be an iterable of items, not one str"),
        ({"workers": 0}, ValueError, "workers must be 1 or more, not 0"),
        ({"workers": "8"}, TypeError, "workers must be a whole number, not '8'"),
        ({"workers": True}, TypeError, "workers must be a whole number, not True"),
        ({"workers": 1.5}, TypeError, "workers must be a whole number, not 1.5"),
        ({"ordered": "yes"}, TypeError, "ordered must be True or False, not 'yes'"),
        ({"errors": "ignore"}, ValueError, "errors must be 'raise' or 'collect', not 'ignore'"),
        ({"progress": 1}, TypeError, "progress must be a function or None, not int"),
        ({"stop": True}, TypeError, "stop must be a threading.Event or None, not bool"),
        ({"wrokers": 1}, TypeError, "wrokers"),
    ],
)
def test_a_wrong_argument_is_named_at_the_call_itself(arguments, error, words):
    given = {"call": square, "items": [1], **arguments}
    with pytest.raises(error, match=words):
        parallel(given.pop("call"), given.pop("items"), **given)


def test_a_result_in_dict_mode_is_no_items_for_it_would_give_its_keys():
    hosts = Hosts(access_token="T", transport=Script())
    with pytest.raises(TypeError, match=r"items .* not a result in dict mode: give its resources"):
        parallel(hosts.get_device_details, hosts.query_devices())


def test_parallel_loads_no_network_library_and_threads_only_when_they_are_needed():
    code, modules, errors = run("import sys\nfrom falconlite import parallel\nprint(*sys.modules)")
    assert (code, errors) == (0, "")
    assert not {"requests", "pydantic", "asyncio", "concurrent.futures"}.intersection(modules)


INTERRUPTED = """
import sys, threading, time
from falconlite import parallel
number, seen = int(sys.argv[1]), 0
def trace(frame, event, arg):
    if frame.f_code.co_name in ("__enter__", "acquire") and frame.f_code.co_filename == threading.__file__:
        return leave
def leave(frame, event, arg):
    global seen
    if event == "return":
        seen += 1
        if seen == number:
            time.sleep(0.05)  # the other thread goes on meanwhile
            raise KeyboardInterrupt
    return leave
begun, ended = [], []
def call(item):
    begun.append(item)
    time.sleep(0.001)
    ended.append(item)
sys.settrace(trace)
try:
    for _ in parallel(call, range(9), workers=2): pass
except KeyboardInterrupt: pass
sys.settrace(None)
print(sorted(begun) == sorted(ended), threading.active_count())
"""


@pytest.mark.parametrize("number", [1, 2, 3, 5, 8])
def test_an_interrupt_leaves_no_lock_held_that_a_thread_waits_for(number):
    """Python code that takes a lock may be interrupted before the ``with`` block: ``Condition.__enter__``."""
    assert run(INTERRUPTED, str(number)) == (0, ["True", "1"], "")


@each(
    ("owner", "name", "good"),
    [(threads, "start_new_thread", 0), *((threading.Thread, "start", good) for good in (0, 1, 2, 4))],
)
@pytest.mark.parametrize("errors", ["raise", "collect"])
def test_a_thread_that_cannot_be_started_is_an_error_after_the_results_so_far(monkeypatch, owner, name, good, errors):
    start, left, made, heard = getattr(owner, name), [good], [], []

    def few(*given):
        left[0] -= 1
        if left[0] < 0:
            raise RuntimeError("can't start new thread")
        return start(*given)

    monkeypatch.setattr(owner, name, few)
    with pytest.raises(RuntimeError, match="can't start new thread"):
        heard.extend(parallel(lambda item: made.append(item), range(20), workers=8, errors=errors))
    assert len(heard) == len(made)
    assert len(made) >= good - 1  # the first thread makes no calls
    assert crew() == []
