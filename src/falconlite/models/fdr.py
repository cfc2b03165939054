"""Models of the records of ``FDR``."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from falconlite.models.record import Flag, Many, Number, Record, Text


class SensorEventField(Record):
    """One of the ``fields`` of ``SensorEvent``."""

    id: Text = None
    name: Text = None
    optional: Flag = None
    version_added: Number = Field(default=None, validation_alias=AliasChoices("version-added", "version_added"))


class SensorEvent(Record):
    """A sensor event, as ``get_event_combined`` and ``get_event_entities`` return it."""

    base_id: Text = None
    description: Text = None
    fields: Many[SensorEventField] = ()
    id: Text = None
    name: Text = None
    platform: Text = None
    version: Number = None


class SensorFieldValue(Record):
    """One of the ``values`` of ``SensorField``."""

    description: Text = None
    name: Text = None
    value: Text = None


class SensorField(Record):
    """A sensor field, as ``get_field_entities`` returns it."""

    description: Text = None
    id: Text = None
    name: Text = None
    type: Text = None
    universal: Flag = None
    values: Many[SensorFieldValue] = ()
