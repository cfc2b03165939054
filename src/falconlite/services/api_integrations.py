"""TODO."""

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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
        ...

    ExecuteCommand = execute_command
