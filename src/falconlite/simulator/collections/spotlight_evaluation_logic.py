"""The tests that found vulnerabilities on hosts, and the risks that can be evaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.answers import Reply
from falconlite.simulator.checks import Handler
from falconlite.simulator.exposure.flaws import EVALUATION
from falconlite.simulator.exposure.vulnerabilities import LOGIC
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints
from falconlite.simulator.kept.pages import page_of

if TYPE_CHECKING:
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "spapi"
"""A guess."""


class Store(repository.Store):
    """The evaluation logic of an account. No operation changes it."""

    kinds = (LOGIC, EVALUATION)


logic, evaluations = Endpoints(Store, LOGIC), Endpoints(Store, EVALUATION)


def supported(ask: Question) -> Reply:
    """Find the risks that can be evaluated, of all providers or of some."""
    kept, providers = evaluations.of(ask), ask.query.get("risk_provider", ())
    ids = [id for id in kept.find(ask.query) if not providers or kept.records[id]["risk_provider"] in providers]
    page, pagination = page_of(ids, ask.query, after=True)
    return Reply(evaluations.shown(ask, page), pagination={"after": "", **pagination})  # the API always has this field


HANDLERS = {
    "combinedQueryEvaluationLogic": logic.combined(after=True, limit=(100, 400)),
    "combinedSupportedEvaluationExt": Handler(supported, limit=(100, 400)),
    "getEvaluationLogic": logic.read(),
    "queryEvaluationLogic": logic.query(after=True, limit=(100, 400)),
}
