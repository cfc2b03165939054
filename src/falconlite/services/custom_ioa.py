"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_scroll
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.custom_ioa import PatternMatchV1, PatternV1, Platform, RuleGroupV1, RuleTypeV1, RuleV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.custom_ioa import FieldValue, RuleUpdateV1, RuleUpdateV2, ValidationRequestFieldV1

Sort = Literal["created_by", "created_on", "enabled", "modified_by", "modified_on", "name"]
QueryRulesSort = Literal[
    "rules.created_by",
    "rules.created_on",
    "rules.current_version.action_label",
    "rules.current_version.description",
    "rules.current_version.modified_by",
    "rules.current_version.modified_on",
    "rules.current_version.name",
    "rules.current_version.pattern_severity",
    "rules.enabled",
    "rules.ruletype_name",
]


class CustomIOA(Service):
    """TODO."""

    @get("get-patterns", "/ioarules/entities/pattern-severities/v1", scope="Custom IOA rules")
    def get_patterns(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PatternV1]:
        """TODO."""
        ...

    @get("get-platformsMixin0", "/ioarules/entities/platforms/v1", scope="Custom IOA rules")
    def get_platforms(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Platform]:
        """TODO."""
        ...

    get_platformsMixin0 = get_platforms

    @get("get-rule-groupsMixin0", "/ioarules/entities/rule-groups/v1", scope="Custom IOA rules")
    def get_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleGroupV1]:
        """TODO."""
        ...

    get_rule_groupsMixin0 = get_rule_groups

    @post("create-rule-groupMixin0", "/ioarules/entities/rule-groups/v1", scope="Custom IOA rules")
    def create_rule_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        description: str | None = None,
        name: str | None = None,
        platform: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleGroupV1]:
        """TODO."""
        ...

    create_rule_groupMixin0 = create_rule_group

    @delete("delete-rule-groupsMixin0", "/ioarules/entities/rule-groups/v1", scope="Custom IOA rules")
    def delete_rule_groups(
        self, ids: Strings, *, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    delete_rule_groupMixin0 = delete_rule_groups
    delete_rule_groupsMixin0 = delete_rule_groups

    @patch("update-rule-groupMixin0", "/ioarules/entities/rule-groups/v1", scope="Custom IOA rules")
    def update_rule_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        id: str | None = None,
        name: str | None = None,
        rulegroup_version: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleGroupV1]:
        """TODO."""
        ...

    update_rule_groupMixin0 = update_rule_group

    @get("get-rule-types", "/ioarules/entities/rule-types/v1", scope="Custom IOA rules")
    def get_rule_types(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleTypeV1]:
        """TODO."""
        ...

    @post("get-rules-get", "/ioarules/entities/rules/GET/v1", reads=True, scope="Custom IOA rules")
    def get_rules_get(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[RuleV1]:
        """TODO."""
        ...

    @get("get-rulesMixin0", "/ioarules/entities/rules/v1")
    def get_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleV1]:
        """TODO."""
        ...

    get_rulesMixin0 = get_rules

    @post("create-rule", "/ioarules/entities/rules/v1", scope="Custom IOA rules")
    def create_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        description: str | None = None,
        disposition_id: int | None = None,
        field_values: Sequence[FieldValue] | None = None,
        name: str | None = None,
        pattern_severity: str | None = None,
        rulegroup_id: str | None = None,
        ruletype_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """TODO."""
        ...

    @delete("delete-rules", "/ioarules/entities/rules/v1", scope="Custom IOA rules")
    def delete_rules(
        self, *, rule_group_id: str, ids: Strings, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    @patch("update-rules", "/ioarules/entities/rules/v1", scope="Correlation Rules")
    def update_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        rule_updates: Sequence[RuleUpdateV1] | None = None,
        rulegroup_id: str | None = None,
        rulegroup_version: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """TODO."""
        ...

    @patch("update-rules-v2", "/ioarules/entities/rules/v2", scope="Custom IOA rules")
    def update_rules_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        rule_updates: Sequence[RuleUpdateV2] | None = None,
        rulegroup_id: str | None = None,
        rulegroup_version: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """TODO."""
        ...

    @post("validate", "/ioarules/entities/rules/validate/v1", scope="Custom IOA rules")
    def validate(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        fields: Sequence[ValidationRequestFieldV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PatternMatchV1]:
        """TODO."""
        ...

    @get("query-patterns", "/ioarules/queries/pattern-severities/v1", scope="Custom IOA rules", pages=by_scroll())
    def query_patterns(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-platformsMixin0", "/ioarules/queries/platforms/v1", scope="Custom IOA rules", pages=by_scroll())
    def query_platforms(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    query_platformsMixin0 = query_platforms

    @get(
        "query-rule-groups-full",
        "/ioarules/queries/rule-groups-full/v1",
        scope="Custom IOA rules",
        pages=by_scroll(),
        key="id",
    )
    def query_rule_groups_full(
        self,
        *,
        sort: Sort | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleGroupV1]:
        """TODO."""
        ...

    @get("query-rule-groupsMixin0", "/ioarules/queries/rule-groups/v1", scope="Custom IOA rules", pages=by_scroll())
    def query_rule_groups(
        self,
        *,
        sort: Sort | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    query_rule_groupsMixin0 = query_rule_groups

    @get("query-rule-types", "/ioarules/queries/rule-types/v1", scope="Custom IOA rules", pages=by_scroll())
    def query_rule_types(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-rulesMixin0", "/ioarules/queries/rules/v1", scope="Custom IOA rules", pages=by_scroll())
    def query_rules(
        self,
        *,
        sort: QueryRulesSort | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    query_rulesMixin0 = query_rules
