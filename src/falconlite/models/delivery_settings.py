"""Models of the records of ``DeliverySettings``."""

from __future__ import annotations

from falconlite.models.record import Record, Text, Timestamp


class DeliverySetting(Record):
    """A delivery setting, as ``get_delivery_settings`` and ``create_delivery_settings`` return it."""

    api_created_by: Text = None
    api_updated_at: Timestamp = None
    api_updated_by: Text = None
    cid: Text = None
    created_at: Timestamp = None
    created_by: Text = None
    deleted_at: Timestamp = None
    deleted_by: Text = None
    delivery_cadence: Text = None
    delivery_type: Text = None
    updated_at: Timestamp = None
    updated_by: Text = None
    uuid: Text = None
