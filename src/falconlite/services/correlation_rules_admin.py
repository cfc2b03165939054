"""Correlation rules, administration: who owns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.correlation_rules_admin import RuleV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CorrelationRulesAdmin(Service):
    """Correlation rules, administration: change who owns rules.

    Scope: Correlation Rules Admin: Write.
    """

    scope = "Correlation Rules Admin"

    @put("entities.rules_ownership.put.v1", "/correlation-rules/entities/rules/ownership/v1")
    def change_correlation_rule_owner(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        api_client_id: str | None = None,
        id: str | None = None,
        user_id: str | None = None,
        user_uuid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """Change the owner of one rule; *id* is the rule, *user_uuid* the new owner."""
        ...

    entities_rules_ownership_put_v1 = change_correlation_rule_owner

    @put("entities_rules_ownership_put_v2", "/correlation-rules/entities/rules/ownership/v2")
    def entities_rules_ownership_put_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        api_client_id: str | None = None,
        ids: Strings | None = None,
        user_id: str | None = None,
        user_uuid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Change the owner of several rules; *ids* are the rules, *user_uuid* the new owner."""
        ...
