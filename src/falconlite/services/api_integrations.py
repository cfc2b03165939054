"""API integrations: call third-party APIs through configured plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.models.api_integrations import ExecuteCommandResultV1, PluginConfigV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.api_integrations import ConfigData, DomainParams, DomainRequest

PARAMS, BODIES = ("cookie", "header", "path", "query"), ("data", "json", "params", "x-www-form-urlencoded")
ONE_COMMAND = placed(
    {name: f"resources[0].request.params.{name}" for name in PARAMS}
    | {name: f"resources[0].request.{name}" for name in BODIES},
    rest="resources[0]",
)
# a third-party API may answer with pages, which are errors where no operation declares them
ANY_ANSWER = ("*/*", "application/json", "application/xml", "text/html", "text/xml")


class APIIntegrations(Service):
    """API integrations: list the configurations of plugins and run their operations.

    Scopes: API integrations: Read; API integrations: Write to run operations.

    A command is one operation of a plugin: *definition_id* is the plugin, *operation_id* the operation, *config_id* the
    stored configuration to use, *version* the version of the operation; the API requires *id*. *path*, *query*,
    *header* and *cookie* are parameters of the call, *json*, *data* or *x_www_form_urlencoded* its body. Each is also a
    field of *request*. *body* takes several commands in ``resources``.
    """

    scope = "API integrations"

    @get("GetCombinedPluginConfigs", "/plugins/combined/configs/v1", pages=by_offset(most=500), key="config_id")
    def get_plugin_configs(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PluginConfigV1]:
        """Find configurations of plugins and return their records.

        *limit* is up to 500 (100). *offset* is the number of configurations to skip (0), the newest first. *filter* is
        FQL.
        """
        ...

    GetCombinedPluginConfigs = get_plugin_configs

    @post(
        "ExecuteCommandProxy",
        "/plugins/entities/execute-proxy/v1",
        wire={"x_www_form_urlencoded": "x-www-form-urlencoded"},
        shape=ONE_COMMAND,
        answers="json",
        produces=ANY_ANSWER,
        empty=True,
    )
    def execute_command_proxy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        config: ConfigData | None = None,
        config_auth_type: str | None = None,
        config_id: str | None = None,
        definition_id: str | None = None,
        id: str | None = None,
        operation_id: str | None = None,
        request: DomainRequest | None = None,
        version: int | None = None,
        cookie: Any | None = None,
        data: str | None = None,
        header: Any | None = None,
        params: DomainParams | None = None,
        path: Any | None = None,
        query: Any | None = None,
        json: Any | None = None,
        x_www_form_urlencoded: Any | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Run a command and return the answer of the third-party API unchanged."""
        ...

    ExecuteCommandProxy = execute_command_proxy

    @post(
        "ExecuteCommand",
        "/plugins/entities/execute/v1",
        wire={"x_www_form_urlencoded": "x-www-form-urlencoded"},
        shape=ONE_COMMAND,
    )
    def execute_command(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        config: ConfigData | None = None,
        config_auth_type: str | None = None,
        config_id: str | None = None,
        definition_id: str | None = None,
        id: str | None = None,
        operation_id: str | None = None,
        request: DomainRequest | None = None,
        version: int | None = None,
        cookie: Any | None = None,
        data: str | None = None,
        header: Any | None = None,
        params: DomainParams | None = None,
        path: Any | None = None,
        query: Any | None = None,
        json: Any | None = None,
        x_www_form_urlencoded: Any | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExecuteCommandResultV1]:
        """Run a command and return status, headers and body of the answer in a record."""
        ...

    ExecuteCommand = execute_command
