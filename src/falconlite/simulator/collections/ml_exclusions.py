"""Exclusions of files from machine learning: one store, served by the routes of both versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.exclusions import PARTS, STAMPS, change_files, first_files, make_files
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared, Endpoints
from falconlite.simulator.kept.kinds import Kind
from falconlite.specs.ml_exclusions import (
    ExclusionsCreateReqV1,
    ExclusionsCreateReqV2,
    ExclusionUpdateReqV2,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.simulator.answers import Reply
    from falconlite.simulator.checks import Handler
    from falconlite.simulator.question import Question

LEVEL = "stateful"

POWERED_BY = "exclusions"
"""A guess."""

OF_PROCESS = ("parent_value", "grandparent_value")
"""Fields that only version 2 has."""

EXCLUSION = Kind(
    "ML exclusion",
    "ml_exclusions.ExclusionV1",
    settable=(
        *("value", "groups", "excluded_from", "applied_globally", "is_descendant_process"),
        *OF_PROCESS,
    ),
    needs=("value",),
    defaults={"excluded_from": list(PARTS), "is_descendant_process": False},
    unique=("value",),
    clash=400,
    more=OF_PROCESS,
    stamps=STAMPS,
    unknown=200,
    seed=partial(first_files, name="ML exclusion", more={"excluded_from": list(PARTS)}),
    make=make_files,
    change=change_files,
)


class Store(repository.Store):
    """The ML exclusions of an account."""

    kinds = (EXCLUSION,)


def read_all(ask: Question) -> Reply:
    """Return every exclusion."""
    return _exclusions.told(ask, list(_exclusions.of(ask).records))


_exclusions = Endpoints(Store, EXCLUSION)

_query: Callable[..., Handler] = partial(_exclusions.query, limit=(100, 500))

HANDLERS: dict[str, Any] = {
    "queryMLExclusionsV1": _query(),
    "getMLExclusionsV1": _exclusions.read(),
    "createMLExclusionsV1": _exclusions.create(ExclusionsCreateReqV1, at=""),
    "updateMLExclusionsV1": _exclusions.update(ExclusionUpdateReqV2, at=""),
    "deleteMLExclusionsV1": _exclusions.delete(),
    "exclusions.search.v2": _query(),
    "exclusions.get.v2": _exclusions.read(),
    "exclusions.get-all.v2": Declared(read_all),
    "exclusions.create.v2": _exclusions.create(ExclusionsCreateReqV2, at="exclusions", status=200),
    "exclusions.update.v2": _exclusions.update(ExclusionUpdateReqV2, at=""),
    "exclusions.delete.v2": _exclusions.delete(),
    "exclusions.aggregates.v2": _exclusions.aggregate(),
}
