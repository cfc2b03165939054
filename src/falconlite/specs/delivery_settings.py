"""Typed dicts of the request bodies of ``DeliverySettings``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class DeliverySettingsInput(Body, total=False):
    """One of the ``delivery_settings`` of ``DeliverySettingsRequest``."""

    delivery_cadence: str
    delivery_type: str


class DeliverySettingsRequest(Body, total=False):
    """The body of ``create_delivery_settings``."""

    delivery_settings: Sequence[DeliverySettingsInput]
