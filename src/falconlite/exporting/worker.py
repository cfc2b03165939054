"""The program of a worker process: it reads the records of hosts by ID and sends their JSON bytes to the exporter.

It reads settings, token and IDs from standard input, never from its command line or environment, and answers on
standard output. Both streams hold pickles. It never logs in.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import BinaryIO


class Worker:
    """Reads records with one client, in several concurrent calls."""

    def __init__(self, hosts: Any, options: dict[str, Any], answers: BinaryIO) -> None:
        from falconlite.paging.question import question_of
        from falconlite.results.raw import RawReader

        self.hosts, self.answers, self.lock = hosts, answers, Lock()
        self.question = question_of(hosts.query_devices_by_filter_scroll, (), options)
        self.reader = RawReader(self.question.keys)

    def describe(self, number: int, ids: list[str]) -> None:
        """Read the records with these IDs, and send them or the error."""
        try:
            answer = self.read(ids)
        except BaseException as error:  # noqa: BLE001  # the exporter raises it
            answer = error
        try:
            content = pickle.dumps((number, answer), pickle.HIGHEST_PROTOCOL)
        except Exception:  # noqa: BLE001  # pickle raises different errors, depending on the exception
            content = pickle.dumps((number, RuntimeError(f"{type(answer).__name__} in a worker process")))
        with self.lock:
            self.answers.write(content)
            self.answers.flush()

    def read(self, ids: list[str]) -> Any:
        """Return the existing IDs, the lengths of their records, the bytes, and whether each record is one line.

        A record is one line if it has no line breaks.
        """
        from falconlite.binding.calls import drive
        from falconlite.paging.devices import DETAILS
        from falconlite.paging.tokens import described
        from falconlite.results.raw import RawObject, content_of

        found = drive(described(self.question, DETAILS, ids, self.reader))
        contents = [content_of(record) for record in found.values()]
        lines = {type(record) for record in found.values()} <= {RawObject}
        return [*found], [*map(len, contents)], b"".join(contents), lines


def main() -> None:
    """Serve until the standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the exporter also gets the interrupt, and ends its workers
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # printed output must not mix with the answers
    asked = sys.stdin.buffer
    try:
        kind, settings, own, options, threads = pickle.load(asked)  # noqa: S301  # the exporter wrote it
        hosts = kind(**settings, lazy_login=True)
        vars(hosts).update(own)
        worker = Worker(hosts, options, answers)
    except Exception as error:  # noqa: BLE001  # the exporter says why the process did not start
        pickle.dump((-1, RuntimeError(f"{type(error).__name__}: {error}")), answers)
        answers.flush()
        return
    with ThreadPoolExecutor(threads) as pool:
        while True:
            try:
                number, token, ids = pickle.load(asked)  # noqa: S301  # as above
            except (EOFError, pickle.UnpicklingError):
                os._exit(0)  # the exporter has ended: nobody waits for the running calls
            if token is not None:
                hosts.auth_object.token_value = token
            pool.submit(worker.describe, number, ids)


if __name__ == "__main__":
    main()
