"""Vulnerabilities of hosts, their remediations, and the patches installed on hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.answers import Encoded, Piece, encoded
from falconlite.simulator.checks import Handler
from falconlite.simulator.exposure.flaws import REMEDIATION
from falconlite.simulator.exposure.vulnerabilities import PATCHES, VULNERABILITY
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints

if TYPE_CHECKING:
    from collections.abc import Collection

    from falconlite.simulator.answers import Reply
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "spapi"
"""A guess."""


class Store(repository.Store):
    """The vulnerabilities of an account. No operation changes them."""

    kinds = (VULNERABILITY, REMEDIATION, PATCHES)


vulnerabilities = Endpoints(Store, VULNERABILITY)
_search = vulnerabilities.combined(after=True)


def combined(ask: Question) -> Reply:
    """Find vulnerabilities. ``facet`` names the complete blocks; others have only IDs, and ``host_info`` is absent."""
    reply: Reply = _search.answer(ask)
    facets = ask.query.get("facet", ())
    # Encode one by one: encoding a page of 5,000 records at once would block other calls.
    return reply._replace(resources=Encoded(Piece(encoded(_with(record, facets))) for record in reply.resources or ()))


def _with(record: Stored, facets: Collection[str]) -> Stored:
    shown = dict(record)
    if "cve" not in facets:
        shown["cve"] = {"id": record["cve"]["id"]}
    if "host_info" not in facets:
        del shown["host_info"]
    if "remediation" not in facets:
        shown["remediation"] = {"ids": record["remediation"]["ids"]}
    if "evaluation_logic" not in facets:
        shown["apps"] = [{**app, "evaluation_logic": {"id": app["evaluation_logic"]["id"]}} for app in record["apps"]]
    return shown


remediations = Endpoints(Store, REMEDIATION)

HANDLERS = {
    "combinedQueryInstalledPatches": Endpoints(Store, PATCHES).combined(after=True, limit=(100, 5000)),
    "combinedQueryVulnerabilities": Handler(combined, limit=(100, 5000)),
    "getRemediationsV2": remediations.read(free=False),
    "getRemediations": remediations.read(free=False),
    "getVulnerabilities": vulnerabilities.read(free=False),
    "queryVulnerabilities": vulnerabilities.query(after=True, limit=(100, 400)),
}
