"""Make a change of hosts in batches of sessions, as ``carry_out`` wants it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from falconlite.cli.changes.carry_out import Outcome, counted
from falconlite.cli.commands.rtr.batch import batches, concerns_all, opened
from falconlite.cli.commands.rtr.outcomes import DONE, FAILED, QUEUED, UNCLEAR, Host
from falconlite.cli.failures import Failure, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.cli.commands.rtr.batch import Batch
    from falconlite.cli.session import Session

DESCRIBED = 1000
"""Hosts in one call that reads their names."""


def with_names(session: Session, records: Iterable[Mapping[str, Any]]) -> list[Host]:
    """Return hosts with their names. Names of hosts given by ID are looked up, if the API client has the scope."""
    from falconlite import Hosts
    from falconlite.errors import APIError

    named = {str(record["device_id"]): str(record.get("hostname") or "") for record in records}
    hosts = [Host(id, name) for id, name in named.items()]
    unnamed = [host for host in hosts if not host.hostname]
    service = session.service(Hosts)
    for start in range(0, len(unnamed), DESCRIBED):
        part = {host.device_id: host for host in unnamed[start : start + DESCRIBED]}
        try:
            found = service.get_device_details(ids=[*part]).resources
        except APIError as error:
            if error.status_code not in {403, 404}:
                raise
            continue  # the names are only for display
        for device in found:
            part[device["device_id"]].hostname = str(device.get("hostname") or "")
    return hosts


@dataclass
class InBatches:
    """Makes a change of hosts.

    - ``work``: does it for the hosts of a batch with open sessions, and sets their outcomes
    - ``before``: called with the hosts before the first session is opened; it may end some of them
    """

    session: Session
    work: Callable[[Batch], object]
    timeout: int
    queue: bool = False
    before: Callable[[Sequence[Host]], object] | None = None
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def remember(self, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Keep the names of the hosts; return the records."""
        self.names.update({record["device_id"]: str(record.get("hostname") or "") for record in records})
        return records

    def __call__(
        self,
        *,
        ids: list[str],
        progress: Callable[[int, int], object],
        each: Callable[[list[str], dict[str, Exception]], object],
    ) -> Outcome:
        """Do it for hosts."""
        from falconlite.errors import FalconError

        hosts = with_names(self.session, [{"device_id": id, "hostname": self.names.get(id)} for id in ids])
        self.answers.update({host.device_id: host.record() for host in hosts})
        try:
            if self.before:
                self.before(hosts)
        except (FalconError, Failure) as error:
            return Outcome(error)
        tried = failed = 0
        for part in batches(hosts):
            ended: Exception | None = None
            try:
                in_sessions(self.session, part, self.work, self.timeout, queue=self.queue)
            except Exception as error:
                if not concerns_all(error):
                    raise
                ended = error
            finally:  # even after Ctrl-C, report what is known
                failures = self._tell(part, each)
            if ended:
                return Outcome(ended)
            tried, failed = tried + len(part), failed + failures
            progress(tried, failed)
        if waiting := sum(host.outcome == QUEUED for host in hosts):
            self.session.note(
                f"{counted(waiting, 'hosts')} offline: the command waits; falconlite rtr sessions shows it"
            )
        return Outcome(None)

    def _tell(self, hosts: Sequence[Host], each: Callable[[list[str], dict[str, Exception]], object]) -> int:
        """Report the hosts with an outcome; return the number of hosts that are not done."""
        told = [host for host in hosts if host.outcome]
        self.answers.update({host.device_id: host.record() for host in hosts})
        done = [host.device_id for host in told if host.outcome in {DONE, QUEUED}]
        failed: dict[str, Exception] = {
            host.device_id: host.failure() for host in told if host.outcome in {FAILED, UNCLEAR}
        }
        each(done, failed)
        return len(failed)


def in_sessions(
    session: Session, hosts: Sequence[Host], work: Callable[[Batch], object], timeout: int, *, queue: bool = False
) -> None:
    """Run a function on the hosts of a batch, in new sessions. Hosts with an outcome are skipped.

    If it ends early, hosts with open sessions count as unclear. Raise only errors that other batches would get.
    """
    from falconlite.errors import FalconError

    left = [host for host in hosts if not host.outcome]
    if not left:
        return
    try:
        with opened(session, left, timeout=timeout, queue=queue) as batch:
            work(batch)
    except BaseException as error:
        alike = isinstance(error, Exception) and concerns_all(error)
        why = "interrupted" if isinstance(error, KeyboardInterrupt) else line_of(error)
        for host in left:
            if not host.outcome and (host.session_id or alike):
                host.end(FAILED if alike else UNCLEAR, why)
        if alike or not isinstance(error, FalconError):
            raise
