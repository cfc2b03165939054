"""Choose the source of a cloud's answers: a recorded tenant, a recording, or the simulator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from os import PathLike

    from falconlite.http.messages import Clock, Response
    from falconlite.simulator.answers import Call


class Source(Protocol):
    """Answers calls in place of the simulator; raises Refused if it cannot."""

    @property
    def path(self) -> Path | None:
        """The path of the file being written; None if there is none."""
        ...

    def answer(self, call: Call, *, falcon: bool) -> Response:
        """Return the answer to a call; *falcon* tells whether it was sent to the API host of a Falcon cloud."""
        ...

    def reset(self) -> None:
        """Return to the initial state."""

    def shown_target(self, call: Call) -> str:
        """Return the target of a call in a form safe for logs."""
        ...


def source_of(
    replay: str | PathLike[str] | None,
    record: str | PathLike[str] | None,
    upstream: str | None,
    upstream_ca: str | None,
    rules: str | PathLike[str] | None,
    *,
    clock: Clock,
    strict: bool,
) -> Source | None:
    """Create the source selected by the arguments of ``Cloud``; None if the simulator answers.

    Raise ValueError if the arguments contradict each other.
    """
    if replay is not None and record is not None:
        raise ValueError("give replay or record, not both")
    if (record is None) != (upstream is None):
        raise ValueError("record and upstream go together: a folder, and the URL or the name of the cloud to record")
    if record is None and (upstream_ca is not None or rules is not None):
        raise ValueError("upstream_ca and rules go with record")
    if replay is not None:
        from falconlite.simulator.recording.replay import replay_of

        return replay_of(replay, repeats=not strict)
    if record is None or upstream is None:
        return None
    from falconlite.simulator.recording.recorder import Recorder

    return Recorder(Path(record), upstream, clock, rules=Path(rules) if rules else None, ca=upstream_ca)
