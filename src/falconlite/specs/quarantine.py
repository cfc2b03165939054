"""Typed dicts of the request bodies of ``Quarantine``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class EntitiesPatchRequest(Body, total=False):
    """The body of ``update_quarantined_detects_by_id``."""

    action: str
    comment: str
    ids: Sequence[str]


class QueriesPatchRequest(Body, total=False):
    """The body of ``update_quarantined_detects_by_query``."""

    action: str
    comment: str
    filter: str
    q: str
