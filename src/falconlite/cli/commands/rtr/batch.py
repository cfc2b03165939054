"""Open sessions on many hosts, run commands in them, and close them in any case."""

from __future__ import annotations

import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.cli.commands.rtr.lines import READER, RESPONDER, Line
from falconlite.cli.commands.rtr.outcomes import DONE, FAILED, QUEUED, UNCLEAR, Host
from falconlite.cli.failures import line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from falconlite import RealTimeResponse, RealTimeResponseAdmin
    from falconlite.cli.session import Session

IN_A_BATCH = 500
"""Hosts in one batch: the API accepts 10,000, but the output of all of them comes in one answer."""

PAUSE = 1.0
"""Seconds between two questions for hosts that are not ready."""

MARGIN = 30
"""Seconds that the client waits longer for an answer than the API waits for the hosts."""

WORKERS = 8
"""Number of calls at the same time, where each host needs a separate one."""


def errors_in(answer: Mapping[str, Any]) -> str:
    """Return the errors of one host in an answer as one str; empty if there are none."""
    return "; ".join(str(error.get("message") or error.get("code")) for error in answer.get("errors") or ())


def concerns_all(error: Exception) -> bool:
    """Tell whether every other batch would get the same error."""
    from falconlite.errors import AuthError, Forbidden, Unauthorized

    return isinstance(error, (AuthError, Forbidden, Unauthorized))


class Batch:
    """Sessions on some hosts, at most ``IN_A_BATCH``. Make it with ``opened``.

    - ``hosts``: the hosts; each has its outcome after a command
    - ``timeout`` (int): seconds that the API waits for the hosts
    - ``queue`` (bool): leave commands for offline hosts in the cloud, until the hosts are back
    """

    def __init__(self, session: Session, hosts: Sequence[Host], *, timeout: int, queue: bool = False) -> None:
        from falconlite import RealTimeResponse

        self.session, self.hosts, self.timeout, self.queue = session, hosts, timeout, queue
        self.rtr: RealTimeResponse = session.service(RealTimeResponse)
        self.id = ""
        self.last: Any = None  # the answer to the last call for all hosts
        self._before: set[str] = set()
        self._pending = False
        self.waits: dict[str, Any] = {
            "timeout": timeout,
            "options": {"timeout": timeout + MARGIN, "deadline": timeout + 2 * MARGIN},
        }

    @property
    def admin(self) -> RealTimeResponseAdmin:
        """The service of administrators."""
        from falconlite import RealTimeResponseAdmin

        return self.session.service(RealTimeResponseAdmin)

    @property
    def open(self) -> list[Host]:
        """The hosts that the next command can be sent to."""
        return [host for host in self.hosts if host.is_open]

    def start(self) -> None:
        """Open a session on each host. Raise an error that every other batch would get; other errors end the hosts."""
        from falconlite.errors import APIError, FalconError

        found: Mapping[str, Any] = {}
        why = "the answer does not name this host"
        try:
            self._before = self._own()
            self._pending = True
            ids = [host.device_id for host in self.hosts]
            result = self.rtr.batch_init_sessions(host_ids=ids, queue_offline=self.queue, **self.waits)
            found, self.id = result.data, str(result.batch_id)
            self._pending = False
        except APIError as error:
            self._pending = error.status_code >= 500
            if concerns_all(error):
                raise
            body: Any = error.body
            told = body.get("resources") if isinstance(body, dict) else None
            found, why = told if isinstance(told, dict) else {}, line_of(error)
        except FalconError as error:
            if concerns_all(error):
                raise
            why = line_of(error)
        for host in self.hosts:
            answer = found.get(host.device_id, {})
            said = errors_in(answer)
            host.session_id = "" if said else str(answer.get("session_id") or "")
            if not host.session_id:
                host.end(FAILED, f"no session: {said or why}")

    def run(self, line: Line) -> None:
        """Run a command on the open hosts, and wait for their output. It is sent once."""
        call, check = self._calls(line.level)
        until = self.now() + self.timeout
        given: dict[str, Any] = {"base_command": line.base, "command_string": line.text}
        given |= {"persist_all": True} if self.queue else {}
        tasks = self.answers(partial(call, **given))
        self._finish(tasks, check, until)

    def _calls(self, level: str) -> tuple[Callable[..., Any], Callable[..., Any]]:
        """Return the call that runs a command at a level, and the call that reads its output on one host."""
        if level == READER:
            return self.rtr.batch_command, self.rtr.check_command_status
        if level == RESPONDER:
            return self.rtr.batch_active_responder_command, self.rtr.check_active_responder_command_status
        return self.admin.batch_admin_command, self.admin.check_admin_command_status

    def answers(self, call: Callable[..., Any]) -> dict[str, Host]:
        """Make a call for the open hosts, and read their answers; return the unfinished hosts by task."""
        from falconlite.errors import APIError, FalconError, TransportError

        wanted: list[Host] = self.open
        found: Mapping[str, Any] = {}
        if not wanted:
            return {}
        missing = (UNCLEAR, "the answer does not name this host")
        try:
            result = call(batch_id=self.id, optional_hosts=[host.device_id for host in wanted], **self.waits)
            self.last = result
            found = (result.body.get("combined") or {}).get("resources") or {}
        except FalconError as error:
            if concerns_all(error):
                raise
            refused = isinstance(error, APIError) and error.status_code < 500
            unsent = isinstance(error, TransportError) and error.arrived is False
            missing = (FAILED if refused or unsent else UNCLEAR, line_of(error))
        tasks: dict[str, Host] = {}
        for host in wanted:
            answer = found.get(host.device_id)
            if answer is None:
                host.end(*missing)
                continue
            host.complete = answer.get("complete") is True
            host.stdout, host.stderr = (str(answer.get(name) or "") for name in ("stdout", "stderr"))
            if said := errors_in(answer):
                host.end(FAILED, said)
            elif answer.get("offline_queued") and not host.complete:
                host.end(QUEUED, "the host is offline; the command waits for it")
                host.more["queued"] = True  # it counts as done in the report, because it must not be sent again
            elif host.complete:
                judge(host)
            elif answer.get("task_id"):
                tasks[str(answer["task_id"])] = host
            else:
                host.end(UNCLEAR, "it did not finish in time")
        return tasks

    def _finish(self, tasks: dict[str, Host], check: Callable[..., Any], until: float) -> None:
        """Read the remaining output of unfinished hosts, and wait for running ones."""
        from falconlite import parallel

        while tasks:
            outcomes = parallel(partial(_output, check), [*tasks], workers=WORKERS, ordered=False, errors="collect")
            for task, result, error in outcomes:
                host = tasks[task]
                if result is not None:
                    host.complete, host.stdout, host.stderr = result
                if host.complete:
                    judge(tasks.pop(task))
                elif self.now() >= until:
                    why = f": {line_of(error)}" if error else "; it may still run"
                    tasks.pop(task).end(UNCLEAR, f"not complete after {self.timeout} s{why}")
            if tasks:
                self.pause()

    def now(self) -> float:
        """Return the seconds of a clock that only goes forward."""
        return time.monotonic()

    def pause(self) -> None:
        """Wait before the next question for hosts that are not ready."""
        time.sleep(PAUSE)

    def _own(self) -> set[str]:
        """Return the IDs of the caller's open sessions."""
        return set(self.rtr.list_all_sessions.records(filter="deleted_at:NULL"))

    def close(self) -> None:
        """Close the sessions that this batch opened, except those whose commands wait for offline hosts."""
        from falconlite import parallel

        ids = {host.session_id for host in self.hosts if host.session_id and host.outcome != QUEUED} - self._before
        if self._pending:  # the response with the session IDs was lost
            ids |= self._lost()
        failed = [
            outcome.error
            for outcome in parallel(self.rtr.delete_session, sorted(ids), workers=WORKERS, errors="collect")
            if outcome.error
        ]
        if failed:
            number = f"{len(failed):,} session{'s' * (len(failed) != 1)}"
            self.session.note(f"{number} could not be closed, and will expire: {line_of(failed[0])}")

    def _lost(self) -> set[str]:
        """Return the IDs of new sessions on the hosts."""
        new, mine = sorted(self._own() - self._before), {host.device_id for host in self.hosts}
        pages = (self.rtr.list_sessions(ids=new[start : start + 100]) for start in range(0, len(new), 100))
        return {one["id"] for page in pages for one in page.resources if one.get("device_id") in mine}


@contextmanager
def opened(session: Session, hosts: Sequence[Host], *, timeout: int, queue: bool = False) -> Iterator[Batch]:
    """Open sessions on hosts, and close them at the end, also after Ctrl-C."""
    from falconlite.errors import FalconError

    batch = Batch(session, hosts, timeout=timeout, queue=queue)
    try:
        batch.start()
        yield batch
    finally:
        try:
            batch.close()
        except FalconError as error:
            session.note(f"the sessions could not be closed, and will expire: {line_of(error)}")


def batches(hosts: Sequence[Host]) -> Iterator[Sequence[Host]]:
    """Split hosts into batches."""
    for start in range(0, len(hosts), IN_A_BATCH):
        yield hosts[start : start + IN_A_BATCH]


def judge(host: Host) -> None:
    """Set the outcome of a host that has answered completely: a command that writes to stderr has failed."""
    first = next(iter(host.stderr.strip().splitlines()), "")
    host.end(FAILED if first else DONE, first)


def _output(check: Callable[..., Any], task: str) -> tuple[bool, str, str]:
    """Read the output of a command on one host in all its parts; return whether it is complete, stdout and stderr."""
    stdout, stderr, number = "", "", 0
    while True:
        (found, *_) = check(cloud_request_id=task, sequence_id=number).resources
        stdout += str(found.get("stdout") or "")
        stderr += str(found.get("stderr") or "")
        following = int(found.get("sequence_id") or 0)
        if found.get("complete") or following <= number:
            return found.get("complete") is True, stdout, stderr
        number = following
