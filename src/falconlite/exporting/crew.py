"""Read the records of hosts in several processes: the exporter's side of ``falconlite.exporting.worker``."""

from __future__ import annotations

import pickle
import subprocess
import sys
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from falconlite.auth.interface import Child
from falconlite.errors import InvalidCredentials, PayloadValidationError, Unauthorized, WorkerLostWarning, warn
from falconlite.results.raw import RawLines, RawObject, decoded
from falconlite.retry.limits import Budget
from falconlite.waiting import task, uninterrupted

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from typing_extensions import Self


LOST = object()
"""The answer to a call if the worker process ended before answering."""

SETTINGS = ("ssl_verify", "timeout", "deadline", "retry", "allow_http", "pool_size", "user_agent", "environment")
"""Auth settings passed to workers, besides the cloud, the token, proxies and the rate limit."""

OWN = ("_timeout", "_deadline", "_retry", "_proxy", "_user_agent", "ext_headers", "validate_payloads")
"""Service settings passed to workers."""


class Crew:
    """Several processes that read the records of hosts, each with its own client and the token of *hosts*.

    *options* apply to each call; *threads* (int) is the number of concurrent calls in a process. Use it as a context
    manager. Raise PayloadValidationError if *hosts* has something that cannot be passed to another process: a session,
    a transport, a limiter, hooks, telemetry, a debug log, or a method of a subclass. Workers share a rate limit in a
    store if the store has a URL.

    If a process ends before it answers, another one reads the same hosts; this process is the last resort. Closing the
    crew then issues a WorkerLostWarning.
    """

    def __init__(self, hosts: Any, processes: int, threads: int, options: dict[str, Any]) -> None:
        _check(hosts)
        self.hosts, self.options, self.threads = hosts, options, threads
        self.tokens = hosts.auth_object
        self.lock = self.tokens.connection.new_lock()
        self.workers: list[Process] = []
        self.processes = processes

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        lost = sum(not worker.alive or worker.process.poll() is not None for worker in self.workers)
        for worker in self.workers:
            uninterrupted(worker.end)
        if lost and failure is None:
            warn(WorkerLostWarning(f"{lost} of {self.processes} worker processes ended early; others did their work"))

    def describe(self, ids: list[str], here: Callable[[], dict[str, Any]], *, raw: bool) -> dict[str, Any]:
        """Return the records of hosts by ID. *here* is a function that reads them in this process.

        Threads call this. Each call takes the worker with the fewest calls.
        """
        token = _token_of(self.tokens)
        while (worker := self._next()) is not None:
            answer = worker.ask(token, ids)
            if answer is LOST:
                continue
            if isinstance(answer, (Unauthorized, InvalidCredentials)):
                break  # only this process can renew the token
            if isinstance(answer, BaseException):
                if getattr(answer, "member_cid", "") is None:
                    answer.member_cid = self.tokens.member_cid  # type: ignore[attr-defined]  # a FalconError
                raise answer
            found = _records(answer)
            return found if raw else {id: self._whole(record) for id, record in found.items()}
        return here()

    def _whole(self, record: Any) -> dict[str, Any]:
        """Decode a record; add the child tenant, as every call for a child does."""
        made: dict[str, Any] = decoded(record)
        if isinstance(self.tokens, Child):
            made.setdefault("member_cid", self.tokens.cid)
        return made

    def _next(self) -> Process | None:
        """Return the worker with the fewest calls, starting the processes first; None if all have ended."""
        with self.lock:
            if not self.workers:
                recipe = pickle.dumps((*_recipe(self.hosts, self.processes), self.options, self.threads))
                self.workers = [Process(recipe) for _ in range(self.processes)]
            living = [worker for worker in self.workers if worker.alive]
            if not living:
                return None
            chosen = min(living, key=lambda worker: worker.calls)
            chosen.calls += 1
            return chosen


class Process:
    """One worker process, and its pending calls."""

    def __init__(self, recipe: bytes) -> None:
        command = [sys.executable, "-c", "from falconlite.exporting.worker import main; main()"]
        self.process = subprocess.Popen(  # noqa: S603  # this program itself
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.alive, self.calls, self.number = True, 0, 0
        self.lock = Lock()
        self.waiting: dict[int, Any] = {}  # a queue for each call
        self.token: str | None = None
        self.thread = Thread(target=self._listen, name="falconlite-worker", daemon=True)
        self.thread.start()
        with suppress(OSError), self.lock:  # the process has ended: the listening thread notices
            self._pipe.write(recipe)
            self._pipe.flush()

    @property
    def _pipe(self) -> Any:
        return self.process.stdin

    def ask(self, token: str, ids: list[str]) -> Any:
        """Send a call to the process; return its answer: records, an error, or LOST."""
        running = task()
        answer: Any = SimpleQueue() if running is None else running.queue(0)
        try:
            with self.lock:
                if not self.alive:
                    return LOST
                self.number += 1
                self.waiting[self.number] = answer
                new = token if token != self.token else None
                pickle.dump((self.number, new, ids), self._pipe, pickle.HIGHEST_PROTOCOL)
                self._pipe.flush()
                self.token = token
        except OSError:
            self._leave()
        found = answer.get()
        with self.lock:
            self.calls -= 1
        return found

    def _listen(self) -> None:
        """Pass each answer to its pending call, until the process ends."""
        try:
            while True:
                number, answer = pickle.load(self.process.stdout)  # type: ignore[arg-type]  # noqa: S301  # a pipe of our own process
                if number < 0:
                    self._leave(answer)
                    return
                with self.lock:
                    waiting = self.waiting.pop(number, None)
                if waiting is not None:  # otherwise the call gets LOST, and another worker reads its hosts
                    waiting.put(answer)
                del answer, waiting
        except (EOFError, OSError, pickle.UnpicklingError):
            self._leave()

    def _leave(self, answer: Any = LOST) -> None:
        """Answer all pending calls with LOST, because the process has ended."""
        with self.lock:
            self.alive = False
            left, self.waiting = self.waiting, {}
        for waiting in left.values():
            waiting.put(answer)

    def end(self) -> None:
        """End the process immediately. Running reads are discarded."""
        self.process.kill()
        self.process.wait()
        self.thread.join()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr]  # pipes were requested


def _records(answer: Any) -> dict[str, Any]:
    """Return the records of an answer by ID, as ``described`` does."""
    ids, lengths, content, lines = answer
    left, found = memoryview(content), {}
    for id, length in zip(ids, lengths, strict=True):
        record = (RawObject if lines else RawLines)({"device_id": id})
        record.content, left = left[:length], left[length:]
        found[id] = record
    return found


def _token_of(auth: Any) -> str:
    """Return a valid token; log in if the present one is invalid."""
    return str(auth.auth_headers["Authorization"]).removeprefix("Bearer ")


def _recipe(hosts: Any, processes: int) -> tuple[type, dict[str, Any], dict[str, Any]]:
    """Return the class of the worker's client, its settings, and its auth overrides."""
    auth = hosts.auth_object
    connection = auth.connection
    settings = {name: getattr(connection, name) for name in SETTINGS} | {
        "base_url": auth.base_url,
        "access_token": _token_of(auth),
        "proxy": dict(connection.proxy),
    }
    if (limiter := _shared_limiter(connection)) is not None:
        settings["limiter"] = limiter
    elif auth.requests_per_minute:
        settings["requests_per_minute"] = max(1, auth.requests_per_minute // processes)
    settings["environment"] = connection.environment._asdict()
    kind = next(kind for kind in type(hosts).__mro__ if kind.__module__.startswith("falconlite."))
    return kind, settings, {name: vars(hosts)[name] for name in OWN}


class _Sent:
    """Sends a shared limiter to a worker, including the password of its URL. Only the worker can read its pipe."""

    def __init__(self, recipe: Any) -> None:
        self._recipe = recipe

    def __reduce__(self) -> Any:
        return self._recipe


def _shared_limiter(connection: Any) -> _Sent | None:
    """Return the limiter that shares its limits over a store, for pickling; None if the rate limit is not shared.

    Raise PayloadValidationError if another process cannot create it.
    """
    if isinstance(connection.limiter, Budget):
        return None
    try:
        return _Sent(connection.limiter.recipe())
    except (AttributeError, TypeError):
        pass
    raise PayloadValidationError(
        None,
        "processes must be 1: other processes cannot share the rate limit of this store: give its URL as store=",
    )


def _check(hosts: Any) -> None:
    """Raise PayloadValidationError if *hosts* has something that cannot be passed to another process."""
    connection = hosts.auth_object.connection
    transport = getattr(connection.transport, "given", connection.transport)  # that which falconlite.aio has wrapped
    for name, found in (
        ("session", connection.session is not None),
        ("transport", not type(transport).__module__.startswith("falconlite.transport.")),
        ("limiter", connection.given_limiter is not None),
        ("hooks or telemetry", connection.observers is not None),
        ("debug", hosts.log is not None),
        ("a method of its own", getattr(hosts.get_device_details, "reads_raw", None) is not True),
    ):
        if found:
            raise PayloadValidationError(
                None, f"processes must be 1: the client has {name}, which other processes cannot share"
            )
    _shared_limiter(connection)
