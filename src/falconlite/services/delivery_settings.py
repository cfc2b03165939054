"""Delivery settings: when the cloud sends content to sensors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.shapes import placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.models.delivery_settings import DeliverySetting
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.delivery_settings import DeliverySettingsInput


class DeliverySettings(Service):
    """Delivery settings: read and set the cadence at which content is delivered to a tenant's sensors.

    Scopes: Delivery Settings: Read; Delivery Settings: Write for changes.
    """

    scope = "Delivery Settings"

    @get("GetDeliverySettings", "/delivery-settings/entities/delivery-settings/v1")
    def get_delivery_settings(self, **more: Unpack[CallOptions]) -> Result[DeliverySetting]:
        """List the tenant's settings: the cadence for each type of delivery."""
        ...

    GetDeliverySettings = get_delivery_settings

    @post(
        "PostDeliverySettings",
        "/delivery-settings/entities/delivery-settings/v1",
        shape=placed(
            {
                "delivery_settings": "delivery_settings",
                "delivery_cadence": "delivery_settings[0].delivery_cadence",
                "delivery_type": "delivery_settings[0].delivery_type",
            }
        ),
    )
    def create_delivery_settings(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        delivery_settings: Sequence[Mapping[str, str]] | Sequence[DeliverySettingsInput] | None = None,
        delivery_cadence: str | None = None,
        delivery_type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DeliverySetting]:
        """Set the cadence of one type of delivery, or of several with *delivery_settings*.

        The API requires *delivery_cadence* and *delivery_type*. *delivery_settings* is a list of dicts with both.
        """
        ...

    PostDeliverySettings = create_delivery_settings
