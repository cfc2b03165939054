"""Add the indicators of a file."""

from __future__ import annotations

import csv
import json
from typing import IO, TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.iocs.indicators import body_of, creation, details, missing, type_of
from falconlite.cli.failures import wrong
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTABLE = (
    *("type", "value", "action", "severity", "platforms", "applied_globally", "host_groups", "description", "tags"),
    *("expiration", "source", "mobile_action"),
)
LISTS = frozenset(("platforms", "host_groups", "tags"))


@click.command("import", cls=ChangeCommand)
@click.argument("file", type=click.File("r", encoding="utf-8-sig"))
@details
@pass_session
def command(session: Session, file: IO[str], comment: str | None, **given: Any) -> None:
    r"""Add the indicators of a FILE: CSV, JSON lines, JSON, or one value a line. Existing ones are left alone.

    CSV has a column "value", and if you like "type" and others of an indicator. An option applies where the file has no
    value. So what "iocs export" wrote can be imported into another tenant.

    \b
    falconlite iocs import bad.csv --severity high
    falconlite iocs export --to all.jsonl && falconlite iocs import all.jsonl --profile other
    """
    from falconlite import IOC

    session.output.check()
    wanted = [indicator(row, given) for row in rows(file)]
    ioc = session.service(IOC)
    fresh = missing(ioc, wanted)
    if len(fresh) < len(wanted):
        session.note(f"{len(wanted) - len(fresh):,} of {len(wanted):,} exist already, or are in the file twice")
    bodies = {f"{body['type']}:{body['value']}": body for body in fresh}
    answers: dict[str, Any] = {}
    change = Change(
        *("iocs import", "add", "added", "indicators", creation(ioc, bodies, comment, answers)),
        columns=("action", "severity", "description"),
        answers=answers,
        answer_columns=("type", "value", "action", "severity", "id"),
        resumable=False,  # a repeated run skips existing indicators
    )
    carry_out(session, change, [{"key": key, **body} for key, body in bodies.items()], "key")


def rows(file: IO[str]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file."""
    text = file.read()
    start = text.lstrip()[:1]
    try:
        if start == "[":
            yield from json.loads(text)
        elif start == "{":
            yield from (json.loads(line) for line in text.splitlines() if line.strip())
        elif "value" in (heading := next(csv.reader([text.partition("\n")[0]]), [])):
            for row in csv.DictReader(text.splitlines()):
                yield {name: value for name, value in row.items() if name in heading and value}
        else:
            yield from ({"value": line.strip()} for line in text.splitlines() if line.strip())
    except ValueError as error:
        raise wrong(f"{file.name} is not valid: {error}") from None


def indicator(row: Any, given: dict[str, Any]) -> dict[str, Any]:
    """Return the body of an indicator: the fields of a row, and option values for fields without a value."""
    value = row.get("value") if isinstance(row, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise wrong(f"this row has no value: {str(row)[:60]}")
    body = body_of(str(row.get("type") or type_of(value.strip())), value.strip(), **given)
    for name in SETTABLE:
        told = row.get(name)
        if name in {"type", "value"} or name not in row:
            continue
        if told in (None, "", []):  # said to be empty; an empty cell of CSV is not in the row
            body.pop(name, None)
        else:
            body[name] = _listed(told) if name in LISTS else told
    metadata = row.get("metadata")
    if isinstance(metadata, dict) and metadata.get("filename"):  # the API sets the other fields
        body["metadata"] = {"filename": metadata["filename"]}
    if body.get("host_groups") and "applied_globally" not in row:
        body["applied_globally"] = False
    everywhere = body.get("applied_globally")
    if isinstance(everywhere, str):
        body["applied_globally"] = everywhere.lower() == "true"
    return body


def _listed(value: Any) -> Any:
    """Read a list of a CSV cell: JSON, as exports write it, or values with commas."""
    if not isinstance(value, str):
        return value
    if value.startswith("["):
        return json.loads(value)
    return [part.strip() for part in value.replace(";", ",").split(",") if part.strip()]
