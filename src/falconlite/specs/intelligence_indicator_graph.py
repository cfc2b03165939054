"""Typed dicts of the request bodies of ``IntelligenceIndicatorGraph``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from falconlite.specs.body import Body


class IndicatorsQuerySortRequest(Body, total=False):
    """One of the ``sort`` of ``IndicatorsQueryRequest``."""

    field: str
    missing: Any
    order: str


class IndicatorsQueryRequest(Body, total=False):
    """The body of ``search``."""

    filter: str
    sort: Sequence[IndicatorsQuerySortRequest]


class IndicatorsLookupRequest(Body, total=False):
    """The body of ``lookup``."""

    values: Sequence[str]
