"""Write the answer of a call: its records, or its whole body."""

from __future__ import annotations

import sys
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from falconlite.cli.calls.files import write_bytes
from falconlite.cli.changes.carry_out import no_answer
from falconlite.cli.failures import Failure, line_of
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from falconlite.cli.calls.call import Call
    from falconlite.cli.session import Session

FIRST = (
    "member_cid",
    "id",
    "device_id",
    "composite_id",
    "name",
    "hostname",
    "label",
    "display_name",
    "status",
    "state",
)
"""Fields that a table shows first."""

COLUMNS = 8
"""Columns of a table, unless the person chooses them."""

UNCLEAR = "may have been applied"


def may_be_applied(call: Call, error: Exception) -> bool:
    """Tell whether a change may have been applied although no valid answer came."""
    return not call.reads and no_answer(error)


def failure_of(call: Call, error: Exception) -> str:
    """Say why a call failed, and whether its change may have been applied."""
    return f"{line_of(error)}{f'; it {UNCLEAR}' if may_be_applied(call, error) else ''}"


class Answers:
    """The answers of a call, and their errors."""

    def __init__(self, session: Session, call: Call, *, raw: bool, of_child: bool = False) -> None:
        self.session, self.call, self.raw, self.of_child = session, call, raw, of_child
        self.failures: list[str] = []
        self.ended: Failure | None = None
        self.total: int | None = None
        self.bytes: bytes | None = None

    def apart(self) -> Answers:
        """Return one for a child tenant."""
        return Answers(self.session, self.call, raw=self.raw, of_child=True)

    def of_result(self, result: Any) -> Iterable[Any]:
        """Return the records of a result, and keep its errors."""
        if not result.ok:
            result.raise_for_status()
        if result.partial:
            from falconlite.errors import messages

            self.failures += messages(result.errors)
        if self.raw:
            return [result.body]
        if result.text and self.of_child:
            return [{"text": result.text}]
        if isinstance(result.body, bytes) or result.text:
            self.bytes = result.body if isinstance(result.body, bytes) else result.text.encode()
            if self.of_child:
                self.failures.append("the answer is a file: name this child with --child")
            return []
        if self.call.every is not None:
            self.total = result.total
        records = result.resources
        if not records and isinstance(result.body, dict) and not result.body.keys() & {"meta", "resources"}:
            return [result.body]
        return list(records) if isinstance(records, list) else [records]

    def of_report(self, report: Any) -> Iterable[Any]:
        """Return the records of a report of ``bulk``, and keep the failure of each ID."""
        self.failures += [f"{id}: {failure_of(self.call, error)}" for id, error in report.failed.items()]
        self.failures += [f"{id}: not tried" for id in report.not_tried]
        if report.ended is not None and not report.done:
            raise report.ended
        return list(report.resources)

    def write(self, records: Iterable[Any]) -> None:
        """Write records as they arrive."""
        output, rest = self.session.output, iter(records)
        first = list(islice(rest, 2))
        if self.bytes is not None:
            write_bytes(self.session, [self.bytes])
            return
        if self.raw and len(first) == 1:
            output.whole(first[0])
            return
        count = 0

        def counted(records: Iterable[Any]) -> Iterator[Any]:
            nonlocal count
            for count, record in enumerate(records, 1):  # noqa: B007  # the last value is the count
                yield record

        every: Iterable[Any] = counted(chain(first, rest))
        if output.kind not in {"json", "jsonl"} and not output.query:
            every = ({"id": one} if not isinstance(one, dict) else one for one in every)
        if len(first) == 1 and isinstance(first[0], dict) and output.kind == "table" and not output.query:
            output.record(next(iter(every)))
        elif output.kind in {"csv", "parquet"} and not output.columns and not output.query:
            whole = list(every)  # the columns are the fields of all records
            output.records(whole, tuple(dict.fromkeys(name for record in whole for name in record)))
        else:
            output.records(every, self._columns(first))
        if self.total is not None and self.total > count and "offset" not in self.call.plan["query"]:
            self.session.note(f"{count:,} of {self.total:,} records; --all reads every page")

    def _columns(self, first: Sequence[Any]) -> tuple[str, ...]:
        """Choose the columns of a table by the first record, and return the number of its other fields."""
        record = next((one for one in first if isinstance(one, dict)), {"id": ""})
        plain = [name for name, value in record.items() if not isinstance(value, (dict, list))]
        ordered = [*(name for name in FIRST if name in plain), *(name for name in plain if name not in FIRST)]
        chosen = tuple(ordered[:COLUMNS]) or tuple(record)[:COLUMNS]
        output = self.session.output
        if output.kind == "table" and not output.columns and not output.query and sys.stderr.isatty():
            more = len(record) - len(chosen)
            if more:
                self.session.note(f"{more:,} more fields: -o json shows all, --columns chooses")
        return chosen

    def end(self) -> None:
        """Say what failed; raise a failure if anything did."""
        for line in self.failures:
            self.session.note(line)
        if self.failures and self.ended is None:
            self.ended = Failure(f"{self.call.name}: a part of the call failed", Status.PARTLY)
        if self.ended is not None:
            raise self.ended
