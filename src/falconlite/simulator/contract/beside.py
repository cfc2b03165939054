"""Extra envelope fields of some answers. They are documented: the swagger requires them."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def _query_id(call: object, _: int) -> str:
    return f"{Random(f'query:{call}').getrandbits(128):032x}"


def _total(_: object, total: int) -> int:
    return total


def _no_error(_: object, _total: int) -> str:
    return ""


BESIDE: Mapping[str, Mapping[str, Callable[[object, int], Any]]] = {
    "indicator_sdmf_query_v1": {"query_id": _query_id},
    "exclusions_sdmf_query_v1": {"query_id": _query_id},
    "GetUsersV2": {"totalCount": _total},
    "ServiceNowGetDeployments": {"error": _no_error, "total_deployments": _total},
    "ServiceNowGetServices": {"error": _no_error, "total_services": _total},
}
"""The extra fields by operation. Each is a function of the call and the number of records found."""


def beside(id: str, call: object, total: int) -> dict[str, Any]:
    """Return the extra envelope fields of an operation's answer; the same *call* gives the same fields."""
    return {name: make(call, total) for name, make in BESIDE.get(id, {}).items()}
