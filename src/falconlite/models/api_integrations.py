"""Models of the records of ``APIIntegrations``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Many, Named, Number, Record, Text


class PluginConfigV1(Record):
    """A plugin config, as ``get_plugin_configs`` returns it."""

    app_id: Text = None
    config: Any = None
    config_id: Text = None
    definition_id: Text = None
    state: Text = None


class ExecuteCommandResultV1(Record):
    """An execute command result, as ``execute_command`` returns it."""

    headers: Named[Many[str]] = Field(default_factory=dict)
    id: Text = None
    parsed_headers: Any = None
    response_body: Any = None
    status_code: Number = None
