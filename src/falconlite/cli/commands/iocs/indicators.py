"""Find indicators, and create them in batches."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Outcome, Run
from falconlite.cli.failures import wrong
from falconlite.cli.selection import Noun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from falconlite import IOC

COLUMNS = (
    "type",
    "value",
    "action",
    "severity",
    "platforms",
    "expiration",
    "id",
    "description",
    "source",
    "modified_on",
)
TYPES = ("sha256", "md5", "domain", "ipv4", "ipv6")
AT_ONCE = 200
"""Indicators in one call; the API accepts 2,000."""

REFUSED = frozenset((400, 409))
"""Statuses of a refused batch for which a single indicator may be the cause."""


def known_fields() -> Any:
    """Return the properties of indicators that filters know."""
    from falconlite.models.ioc import IndicatorV1

    return IndicatorV1.model_fields


INDICATORS = Noun("indicators", re.compile(r"(?!)"), by="value", keys=("id", "value"), fields=known_fields)
"""The ID of an indicator looks like an MD5 digest. So both are looked up."""


def named(ioc: IOC, names: list[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each ID or value that exists with its indicator."""
    from falconlite import fql as f

    for start in range(0, len(names), AT_ONCE):
        part = names[start : start + AT_ONCE]
        wanted = {name.lower() for name in part}
        for field in (f.field("value"), f.field("id")):
            for indicator in ioc.indicator_combined.records(filter=str(field.in_(part))):
                for name in {str(indicator.get("value")), str(indicator.get("id"))}:
                    if name.lower() in wanted and indicator.get(str(field)) == name:
                        yield name, indicator


def type_of(value: str) -> str:
    """Return the type of an indicator; raise a failure if its value is none of the known types."""
    try:
        return f"ipv{ip_address(value).version}"
    except ValueError:
        pass
    if re.fullmatch(r"[0-9a-fA-F]{64}", value):
        return "sha256"
    if re.fullmatch(r"[0-9a-fA-F]{32}", value):
        return "md5"
    if re.fullmatch(r"(?=.{1,253}$)([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)+[A-Za-z0-9-]{2,63}", value):
        return "domain"
    raise wrong(f"{value!r} is not a SHA-256 or MD5 digest, a domain or an IP address: give --type")


def details(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that describe indicators."""
    for option in (
        click.option("--action", default="detect", show_default=True, help="no_action, allow, detect, prevent, ..."),
        click.option("--severity", default="medium", show_default=True, help="informational, low, ..., critical."),
        click.option("--platforms", default="windows,mac,linux", show_default=True, help="Platforms, with commas."),
        click.option("--description", help="A description."),
        click.option("--tags", help="Tags, with commas."),
        click.option("--host-groups", metavar="ID,...", help="Only for these host groups; default: everywhere."),
        click.option("--comment", help="A comment for the audit log."),
    ):
        function = option(function)
    return function


def body_of(type: str, value: str, **given: Any) -> dict[str, Any]:
    """Return the body of an indicator; *given* are the values of the options of ``details``, and ``expiration``."""
    groups = [part.strip() for part in (given.get("host_groups") or "").split(",") if part.strip()]
    tags = [part.strip() for part in (given.get("tags") or "").split(",") if part.strip()]
    body = {
        "type": type,
        "value": value,
        "action": given["action"],
        "severity": given["severity"],
        "platforms": [part.strip() for part in given["platforms"].split(",") if part.strip()],
        "applied_globally": not groups,
        "host_groups": groups,
        "description": given.get("description"),
        "tags": tags,
        "expiration": given.get("expiration"),
    }
    return {name: each for name, each in body.items() if each not in (None, [])}


def missing(ioc: IOC, bodies: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the indicators that the tenant does not have yet, each once."""
    once = {(body["type"], body["value"].lower()): body for body in bodies}
    there: set[tuple[str, str]] = set()
    values = list({body["value"] for body in bodies})
    for start in range(0, len(values), AT_ONCE):
        for name, indicator in named(ioc, values[start : start + AT_ONCE]):
            there.add((indicator["type"], name.lower()))
    return [body for key, body in once.items() if key not in there]


def creation(ioc: IOC, bodies: Mapping[str, dict[str, Any]], comment: str | None, answers: dict[str, Any]) -> Run:
    """Return a run that creates indicators, by value.

    A refused batch is halved until the cause is found. A call is sent once: without an answer, it may have worked.
    """
    from falconlite.errors import APIError, FalconError

    def create(ids: list[str], each: Callable[[list[str], dict[str, Exception]], object]) -> Exception | None:
        try:
            made = ioc.indicator_create(indicators=[bodies[id] for id in ids], comment=comment)
        except APIError as error:
            if error.code in REFUSED and len(ids) > 1:
                half = len(ids) // 2
                return create(ids[:half], each) or create(ids[half:], each)
            each([], dict.fromkeys(ids, error))
            return None if error.code in REFUSED else error
        except FalconError as error:
            each([], dict.fromkeys(ids, error))
            return error
        by_value = {str(record.get("value")).lower(): record for record in made.resources if isinstance(record, dict)}
        answers.update(
            {id: by_value[bodies[id]["value"].lower()] for id in ids if bodies[id]["value"].lower() in by_value}
        )
        failed = {id: APIError(made.status_code, "the answer does not have it") for id in ids if id not in answers}
        each([id for id in ids if id in answers], dict[str, Exception](failed))
        return None

    def run(
        *,
        ids: list[str],
        progress: Callable[[int, int], object],
        each: Callable[[list[str], dict[str, Exception]], object],
    ) -> Outcome:
        for start in range(0, len(ids), AT_ONCE):
            if ended := create(ids[start : start + AT_ONCE], each):
                return Outcome(ended)
            progress(min(start + AT_ONCE, len(ids)), 0)
        return Outcome(None)

    return run
