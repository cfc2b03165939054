"""Typed dicts of the request bodies of ``Detects``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class DetectsEntitiesPatchRequest(Body, total=False):
    """The body of ``update_detects_by_ids``."""

    assigned_to_uuid: str
    comment: str
    ids: Sequence[str]
    new_behaviors_processed: Sequence[str]
    show_in_ui: bool
    status: str
