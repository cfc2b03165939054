"""Typed dicts of the request bodies of ``CorrelationRulesAdmin``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class RuleOwnerPutRequestV1(Body, total=False):
    """The body of ``change_correlation_rule_owner``."""

    api_client_id: str
    id: Required[str]
    user_id: str
    user_uuid: str


class BulkRuleOwnerPutRequestV1(Body, total=False):
    """The body of ``entities_rules_ownership_put_v2``."""

    api_client_id: str
    ids: Required[Sequence[str]]
    user_id: str
    user_uuid: str
