"""Send the parts of a file to the collector, and record the outcome of each byte."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.cli.commands.siem.parts import Part, Reader, chunks_of
from falconlite.cli.failures import line_of, wrong
from falconlite.exporting.complete import replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from io import BufferedReader
    from pathlib import Path

    from falconlite.hec.collector import HEC
    from falconlite.hec.report import BatchOutcome, IngestReport

COUNTS = ("sent", "failed", "unclear", "repeated")


class Delivery:
    """The outcome of an input.

    - ``counts`` (dict): numbers of events sent, failed and unclear, and of those that may be stored twice
    - ``problems`` (list of dict): byte ranges that were not sent or are unclear, with the reason
    - ``offset`` (int): position of the first byte that was not read
    - ``ended``: the error after which nothing was sent, or None
    - ``complete`` (bool): whether the input was read to its end, or its rest is among the problems
    """

    def __init__(self) -> None:
        self.counts: dict[str, int] = dict.fromkeys(COUNTS, 0)
        self.problems: list[dict[str, Any]] = []
        self.offset = 0
        self.ended: BaseException | None = None
        self.complete = False

    @property
    def ok(self) -> bool:
        """Whether the whole input was sent."""
        return self.complete and not self.problems

    def send(self, hec: HEC, file: BufferedReader, parts: list[Part], kind: str, show: Callable[[int], None]) -> None:
        """Send parts in order; *kind* is ``raw`` or ``json``. Stop at an error that all other parts would get."""
        place, send = 0, self._raw if kind == "raw" else self._json
        for number, part in enumerate(parts):
            reader = Reader(file, place, part)
            try:
                send(hec, reader, show)
            except (KeyboardInterrupt, OSError) as error:
                self.ended = error
            place = reader.place
            if self.ended is not None:
                self._leave(part, parts[number + 1 :])
                return
            self.offset = max(self.offset, reader.place)
        self.complete = True

    def _leave(self, part: Part, others: list[Part]) -> None:
        """Record the unsent rest of a part, and the parts after it."""
        rest = [Part(max(self.offset, part.start), part.end), *others]
        self.complete = rest[-1].end is not None
        for left in rest:
            if left.end is None:
                self.offset = left.start
            elif left.end > left.start:
                self._problem(left, "not_tried", "")

    def _problem(self, part: Part, state: str, message: Any, status: int | None = None) -> None:
        self.problems.append(
            {"start": part.start, "end": part.end, "outcome": state, "status": status, "error": message}
        )

    def _raw(self, hec: HEC, reader: Reader, show: Callable[[int], None]) -> None:
        begin = reader.place
        sent = partial(_shown, show, self.counts["sent"])
        try:
            hec.send_file(reader, progress=sent)  # type: ignore[arg-type]  # it only calls read
        finally:
            report = hec.last_report
            if report is not None:
                self._count(report, partial(_bytes, begin))
                if any(one.events and one.start == one.end for one in report.problems):  # after a second Ctrl-C
                    self._problem(Part(begin, begin + report.offset), "unclear", "which lines were sent is not known")
                self.offset = begin + report.offset

    def _json(self, hec: HEC, reader: Reader, show: Callable[[int], None]) -> None:
        for chunk in chunks_of(reader):
            starts, sent = chunk.starts, partial(_shown, show, self.counts["sent"])
            for bad in chunk.bad:
                self.counts["failed"] += 1
                self._problem(bad, "failed", "the line is not a JSON object")
            try:
                if chunk.events:
                    hec.send_events(chunk.events, progress=sent)
            finally:
                report = hec.last_report
                if chunk.events and report is not None:
                    self._count(report, partial(_lines, starts))
                    if report.events < len(chunk.events):
                        self._problem(Part(starts[report.events], starts[-1]), "not_tried", "")
                self.offset = starts[-1]
            if self.ended is not None:
                return

    def _count(self, report: IngestReport, part_of: Callable[[Any], Part]) -> None:
        for name in COUNTS:
            self.counts[name] += getattr(report, name)
        self.ended = report.ended
        for outcome in report.problems:
            if outcome.state != "sent":
                state = outcome.state if outcome.attempts or outcome.error is not self.ended else "not_tried"
                reason = outcome.message if outcome.error is None else line_of(outcome.error)
                self._problem(part_of(outcome), state, reason, outcome.status)

    def record(self) -> dict[str, Any]:
        """Return the counts, the offset and the number of problems."""
        return {**self.counts, "offset": self.offset, "complete": self.complete, "problems": len(self.problems)}

    def write(self, path: Path, heading: Mapping[str, Any]) -> None:
        """Write the report, atomically."""
        document = {**heading, **self.record(), "problems": self.problems}
        with replacing(path) as draft:
            draft.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _shown(show: Callable[[int], None], before: int, report: IngestReport) -> None:
    """Show the number of events sent, in this call and in earlier ones."""
    show(before + report.sent)


def _bytes(begin: int, outcome: BatchOutcome) -> Part:
    """Return the bytes of a batch in a file that was read from *begin* on."""
    return Part(begin + outcome.start, begin + outcome.end)


def _lines(starts: list[int], outcome: BatchOutcome) -> Part:
    """Return the part of a batch of events, which start at these bytes."""
    return Part(starts[outcome.first], starts[outcome.first + outcome.events])


def _apart(parts: Iterable[Part]) -> list[Part]:
    """Sort parts, and merge those that overlap or touch."""
    found: list[Part] = []
    for part in sorted(parts):
        before = found[-1] if found else None
        if before is not None and part.start <= (before.end or 0):
            found[-1] = Part(before.start, max(before.end or 0, part.end or 0))
        else:
            found.append(part)
    return found


def parts_left(path: Path, heading: Mapping[str, Any]) -> list[Part]:
    """Return the parts that a report has left: its problems, and all after its offset unless it is complete."""
    try:
        found = json.loads(path.read_bytes())
        for name, value in heading.items():
            if found[name] != value:
                raise wrong(f"{path} is the report of another input: its {name} is {found[name]!r}, not {value!r}")
        parts = _apart(Part(int(one["start"]), int(one["end"])) for one in found["problems"])
        return parts if found["complete"] else [*parts, Part(int(found["offset"]))]
    except OSError as error:
        raise wrong(f"{path}: {error.strerror}") from None
    except (ValueError, LookupError, TypeError):
        raise wrong(f"{path} is not the report of siem ingest") from None
