"""Network containment: addresses that contained hosts may still reach."""

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
    """The allowlist of network containment: find, describe, add, change and delete its rules.

    A contained host reaches only the CrowdStrike cloud and the addresses of this list. The scope of these operations is
    not published. A rule is a dict with ``rule`` (the address), ``type``, ``label``, ``context`` and ``options``.
    """

    @get("GetContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1")
    def get_allowlist_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe allowlist rules by ID: the address, its type, label and context."""
        ...

    GetContainmentAllowlistRules = get_allowlist_rules

    @post("CreateContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1")
    def create_allowlist_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        rules: Sequence[Mapping[str, Any]] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Add rules to the allowlist; contained hosts may then reach these addresses.

        *rules* is a list of dicts, one a rule, or one dict.
        """
        ...

    CreateContainmentAllowlistRules = create_allowlist_rules

    @delete("DeleteContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1")
    def delete_allowlist_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove rules from the allowlist by ID; contained hosts lose these addresses."""
        ...

    DeleteContainmentAllowlistRules = delete_allowlist_rules

    @patch("UpdateContainmentAllowlistRules", "/customers/entities/containment-allowlist-rules/v1", repeatable=True)
    def update_allowlist_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        rules: Sequence[Mapping[str, Any]] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Change rules of the allowlist; each dict of *rules* names its rule by ``id``."""
        ...

    UpdateContainmentAllowlistRules = update_allowlist_rules

    @get("QueryContainmentAllowlistRules", "/customers/queries/containment-allowlist-rules/v1")
    def query_allowlist_rules(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """Find IDs of allowlist rules; *filter* is FQL over ``context`` only.

        The list does not page.
        """
        ...

    QueryContainmentAllowlistRules = query_allowlist_rules
