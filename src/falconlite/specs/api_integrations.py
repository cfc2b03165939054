"""Typed dicts of the request bodies of ``APIIntegrations``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs.body import Body, Required, TypedDict


class GPA(Body, total=False):
    """The ``signature`` of ``GPAs``."""

    algorithm_header_name: str
    encoding: str
    field_delimiter: str
    fields: Sequence[str]
    hash_function: str
    header_format: str
    header_name: str
    key: str
    timestamp_format: str
    timestamp_header_name: str
    type: str


class GPAs(Body, total=False):
    """The ``graphical_password_algorithm`` of ``ConfigData``."""

    signature: GPA


class DomainParams(Body, total=False):
    """The ``immutable_params`` of ``ConfigData``; also in ``DomainRequest``."""

    cookie: Any
    header: Any
    path: Any
    query: Any


class OnPrem(Body, total=False):
    """The ``on_prem`` of ``ConfigData``."""

    host_group_id: str
    insecure_skip_verify: bool
    proxy_url: str


# names that no field of a class can have
_ConfigDataNames = TypedDict("_ConfigDataNames", {"x-www-form-urlencoded": "Any"}, total=False)


class ConfigData(Body, _ConfigDataNames, total=False):
    """The ``config`` of ``ExecuteCommandV1``."""

    auth: str
    data: str
    definition_id: str
    enable_system_workflow: bool
    graphical_password_algorithm: GPAs
    id: str
    immutable_params: DomainParams
    json: Any
    name: str
    on_prem: OnPrem
    params: DomainParams
    permissions: Sequence[str]
    resource_id: str
    resource_response: str
    tags: Sequence[str]
    tags_map: Mapping[str, str]
    token_parameters: Mapping[str, Sequence[str]]
    token_response_metadata: str


# names that no field of a class can have
_DomainRequestNames = TypedDict("_DomainRequestNames", {"x-www-form-urlencoded": "Any"}, total=False)


class DomainRequest(Body, _DomainRequestNames, total=False):
    """The ``request`` of ``ExecuteCommandV1``."""

    data: str
    json: Any
    params: DomainParams


class ExecuteCommandV1(Body, total=False):
    """One of the ``resources`` of ``ExecuteCommandRequestV1``."""

    config: ConfigData
    config_auth_type: str
    config_id: str
    definition_id: str
    id: Required[str]
    operation_id: str
    request: DomainRequest
    version: int


class ExecuteCommandRequestV1(Body, total=False):
    """The body of ``execute_command_proxy`` and ``execute_command``."""

    resources: Sequence[ExecuteCommandV1]
