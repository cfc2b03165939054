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


class APIIntegrations(Service):
    """API integrations: list the configurations of plugins and run their operations.

    Scopes: API integrations: Read; API integrations: Write to run operations.

    A command is one operation of a plugin: *definition_id* is the plugin, *operation_id* the operation, *config_id* the
    stored configuration to use, *version* that of the operation; the API requires *id*. *path*, *query*, *header* and
    *cookie* are parameters of the call, *json*, *data* or *x_www_form_urlencoded* its body. Each is also a field of
    *request*. *body* takes several commands in ``resources``.
    """

    scope = "API integrations"

    @get("GetCombinedPluginConfigs", "/plugins/combined/configs/v1", pages=by_offset())
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
        shape=placed(
            {
                "cookie": "resources[0].request.params.cookie",
                "header": "resources[0].request.params.header",
                "params": "resources[0].request.params",
                "path": "resources[0].request.params.path",
                "query": "resources[0].request.params.query",
                "json": "resources[0].request.json",
                "x-www-form-urlencoded": "resources[0].request.x-www-form-urlencoded",
            },
            rest="resources[0]",
        ),
        answers="json",
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
        shape=placed(
            {
                "cookie": "resources[0].request.params.cookie",
                "header": "resources[0].request.params.header",
                "params": "resources[0].request.params",
                "path": "resources[0].request.params.path",
                "query": "resources[0].request.params.query",
                "json": "resources[0].request.json",
                "x-www-form-urlencoded": "resources[0].request.x-www-form-urlencoded",
            },
            rest="resources[0]",
        ),
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
