"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class NetworkContainment(Service):
    """TODO."""

    @get("GetContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1")
    def get_allowlist_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetContainmentAllowlistRules = get_allowlist_rules

    @post("CreateContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1")
    def create_allowlist_rules(
        self, body: Mapping[str, Any] | None = None, *, rules: Sequence[Any] | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateContainmentAllowlistRules = create_allowlist_rules

    @delete("DeleteContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1")
    def delete_allowlist_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteContainmentAllowlistRules = delete_allowlist_rules

    @patch("UpdateContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1")
    def update_allowlist_rules(
        self, body: Mapping[str, Any] | None = None, *, rules: Sequence[Any] | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateContainmentAllowlistRules = update_allowlist_rules

    @get("QueryContainmentAllowlistRules", "/customers/queries/containment-allowlist-rules/v1")
    def query_allowlist_rules(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    QueryContainmentAllowlistRules = query_allowlist_rules
