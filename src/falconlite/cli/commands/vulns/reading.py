"""Find vulnerabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.options import filter_option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from falconlite import SpotlightVulnerabilities

OPEN = "status:['open','reopen']"
FACETS = ("cve", "host_info", "remediation", "evaluation_logic")
AT_ONCE = 1000
"""Records on a page."""

COLUMNS = (
    *("cve.id", "cve.severity", "cve.base_score", "host_info.hostname", "status", "app.product_name_version"),
    *("cve.exploit_status", "created_timestamp", "aid", "id"),
)


def known_fields() -> Any:
    """Return the properties of vulnerabilities that filters know."""
    from falconlite.models.spotlight_vulnerabilities import APIVulnerabilityV2

    return APIVulnerabilityV2.model_fields


def which(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--filter``, ``--severity`` and ``--closed``."""
    levels = ("CRITICAL", "HIGH", "MEDIUM", "LOW")
    for option in (
        click.option("--closed", is_flag=True, help="Also closed vulnerabilities; default: open ones."),
        click.option("--severity", type=click.Choice(levels, case_sensitive=False), multiple=True,
                     help="Only of this severity; may be given again."),
        filter_option(known_fields),
    ):  # fmt: skip
        function = option(function)
    return function


def filter_of(filter: str | None, severity: tuple[str, ...], *, closed: bool) -> str:
    """Return the filter: the API needs one in each call."""
    quoted = ",".join(f"'{level}'" for level in severity)
    parts = [f"({filter})" if filter and "," in filter else filter, f"cve.severity:[{quoted}]" if quoted else None]
    parts.append("created_timestamp:>'2000-01-01T00:00:00Z'" if closed else OPEN)
    return "+".join(part for part in parts if part)


def found(
    spotlight: SpotlightVulnerabilities, filter: str, facets: tuple[str, ...] = ("cve", "host_info")
) -> Iterator[Mapping[str, Any]]:
    """Yield the vulnerabilities that match a filter, with these parts, however many."""
    yield from spotlight.query_vulnerabilities_combined.records(filter=filter, facet=list(facets), limit=AT_ONCE)


def total(spotlight: SpotlightVulnerabilities, filter: str) -> int | None:
    """Return the number of vulnerabilities that match a filter."""
    return spotlight.query_vulnerabilities(filter=filter, limit=1).total
