"""Ctrl-C where work must not be cut in two."""

import signal
from threading import Thread

import pytest

from falconlite.cli.interrupts import held_back, stopping


def test_ctrl_c_waits_for_the_end_of_a_block():
    before, reached = signal.getsignal(signal.SIGINT), []

    def work():
        with held_back():
            signal.raise_signal(signal.SIGINT)
            reached.append("the end")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert (reached, signal.getsignal(signal.SIGINT)) == (["the end"], before)


def test_the_first_ctrl_c_stops_and_the_second_one_interrupts():
    with stopping() as stop:
        assert not stop.is_set()
        signal.raise_signal(signal.SIGINT)
        assert stop.is_set()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_another_thread_sets_no_handler():
    before, ended = signal.getsignal(signal.SIGINT), []

    def run():
        with held_back(), stopping() as stop:
            ended.append((stop.is_set(), signal.getsignal(signal.SIGINT)))

    thread = Thread(target=run)
    thread.start()
    thread.join()
    assert ended == [(False, before)]
