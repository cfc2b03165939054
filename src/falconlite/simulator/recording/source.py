"""Choose where a cloud has its answers from: a tenant that is recorded, a recording, or itself."""

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
        """The file that is written; None if none is."""
        ...

    def answer(self, call: Call, *, falcon: bool) -> Response:
        """Return the answer to a call; *falcon* tells whether it was sent to the API host of a Falcon cloud."""
        ...

    def reset(self) -> None:
        """Return to the beginning."""

    def shown_target(self, call: Call) -> str:
        """Return the target of a call as a log may show it."""
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
    """Make the source that the arguments of ``Cloud`` name; None if the simulator answers.

    Raise ValueError if they do not go together.
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
