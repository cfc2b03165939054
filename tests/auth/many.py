"""A program for tests of shared tokens: processes that make calls, and stop once half-way until a line comes in.

Its argument is JSON: ``settings`` of Hosts, where ``retry`` has the arguments of a Retry, ``processes``, ``calls``, ``early`` (make Hosts before the fork), ``lease``
and ``patience`` (seconds, or null for falconlite's own). It prints a line when all processes are half-way, and at the end how often
each status was returned.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
from collections import Counter

from falconlite import FileStore, Hosts, RedisStore, Retry
from falconlite.auth import tokens
from falconlite.retry.shared import limiter


def work(given, hosts, half, go_on, told):
    counts = Counter()
    try:
        hosts = hosts or Hosts(**given["settings"], lazy_login=True)
        for n in range(given["calls"]):
            if n == given["calls"] // 2:
                half.release()
                go_on.wait()
            counts[str(hosts.query_devices(limit=1).status_code)] += 1
    except Exception as error:
        counts[repr(error)] += 1
        half.release()
    told.put(counts)


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(given):
    if given["lease"]:
        tokens.LEASE = given["lease"]
    if "retry" in given["settings"]:
        given["settings"]["retry"] = Retry(**given["settings"]["retry"])
    if given["patience"]:
        store = given["settings"]["store"]
        kind = FileStore if store.startswith("file:") else RedisStore
        limiter.PATIENCE = given["patience"]
        given["settings"]["store"] = kind(store.removeprefix("file://"), patience=given["patience"])
    fork = multiprocessing.get_context("fork")
    half, go_on, told = fork.Semaphore(0), fork.Event(), fork.SimpleQueue()
    hosts = Hosts(**given["settings"], lazy_login=True) if given["early"] else None
    workers = [fork.Process(target=work, args=(given, hosts, half, go_on, told)) for _ in range(given["processes"])]
    for worker in workers:
        worker.start()
    for _ in workers:
        half.acquire()
    say("half")
    sys.stdin.readline()
    go_on.set()
    say(json.dumps(sum((told.get() for _ in workers), Counter())))
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
