"""Typed dicts of the request bodies of ``Deployments``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class EntitiesGetRequest(Body, total=False):
    """The body of ``get_release_notes_v1`` and ``get_release_notes``."""

    IDs: Sequence[str]
