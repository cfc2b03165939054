"""Custom IOA rules: indicators of attack of your own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
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
    """Custom IOA rules: find, describe, create, update and delete rules and groups of rules.

    Scopes: Custom IOA rules: Read; Custom IOA rules: Write for changes and ``validate``. A rule belongs to a group, a
    group to a platform. Lists page by *offset*, the number of records to skip (0). *filter* is FQL over id, name,
    description, platform, enabled, created_on, modified_on and ``rules.`` fields (name, description, enabled,
    action_label, pattern_severity, ruletype_name); *q* searches the text fields among them. To change a group or its
    rules, pass the current version of the group as *rulegroup_version*.
    """

    @get("get-patterns", "/ioarules/entities/pattern-severities/v1", scope="Custom IOA rules", key="severity")
    def get_patterns(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PatternV1]:
        """Describe the severities of rules by ID."""
        ...

    @get("get-platformsMixin0", "/ioarules/entities/platforms/v1", scope="Custom IOA rules")
    def get_platforms(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Platform]:
        """Describe platforms by ID: windows, mac or linux."""
        ...

    get_platformsMixin0 = get_platforms

    @get("get-rule-groupsMixin0", "/ioarules/entities/rule-groups/v1", scope="Custom IOA rules")
    def get_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleGroupV1]:
        """Describe rule groups by ID, with their rules."""
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
        """Create an empty rule group for one platform; it is disabled at first."""
        ...

    create_rule_groupMixin0 = create_rule_group

    @delete("delete-rule-groupsMixin0", "/ioarules/entities/rule-groups/v1", scope="Custom IOA rules")
    def delete_rule_groups(
        self, ids: Strings, *, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Delete rule groups with all their rules; *comment* is the reason."""
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
        """Change the name or description of a rule group, or enable or disable it."""
        ...

    update_rule_groupMixin0 = update_rule_group

    @get("get-rule-types", "/ioarules/entities/rule-types/v1", scope="Custom IOA rules")
    def get_rule_types(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleTypeV1]:
        """Describe rule types by ID: the fields of a rule of this type, and the actions it can take."""
        ...

    @post("get-rules-get", "/ioarules/entities/rules/GET/v1", reads=True, scope="Custom IOA rules", key="instance_id")
    def get_rules_get(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[RuleV1]:
        """Describe rules by ID; the IDs are sent in the body, so one call takes more of them.

        An ID may be ``CID:ID:version``, where CID and version are optional.
        """
        ...

    @get("get-rulesMixin0", "/ioarules/entities/rules/v1", key="instance_id")
    def get_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleV1]:
        """Describe rules by ID; for many IDs use ``get_rules_get``, which sends them in the body.

        An ID may be ``CID:ID:version``, where CID and version are optional.
        """
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
        """Create a rule in a group; it is disabled at first.

        *ruletype_id* is the kind of activity that the rule watches. *disposition_id* is the action: 10 monitors, 20
        detects, 30 kills the process. *field_values* are the values to match.
        """
        ...

    @delete("delete-rules", "/ioarules/entities/rules/v1", scope="Custom IOA rules")
    def delete_rules(
        self, *, rule_group_id: str, ids: Strings, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Delete rules of one group; *comment* is the reason."""
        ...

    @patch("update-rules", "/ioarules/entities/rules/v1", scope="Custom IOA rules")
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
        """Replace all rules of a group: *rule_updates* holds the complete state of each rule.

        To change only some rules use ``update_rules_v2``.
        """
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
        """Change some rules of a group: name, description, field values, and whether they are enabled."""
        ...

    @post("validate", "/ioarules/entities/rules/validate/v1", reads=True, scope="Custom IOA rules", access="Write")
    def validate(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        fields: Sequence[ValidationRequestFieldV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PatternMatchV1]:
        """Validate the field values of a rule, and match them against a test string if one is given."""
        ...

    @get("query-patterns", "/ioarules/queries/pattern-severities/v1", scope="Custom IOA rules", pages=by_offset())
    def query_patterns(
        self, *, offset: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Find the IDs of all severities."""
        ...

    @get("query-platformsMixin0", "/ioarules/queries/platforms/v1", scope="Custom IOA rules", pages=by_offset())
    def query_platforms(
        self, *, offset: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Find the IDs of all platforms."""
        ...

    query_platformsMixin0 = query_platforms

    @get(
        "query-rule-groups-full",
        "/ioarules/queries/rule-groups-full/v1",
        scope="Custom IOA rules",
        pages=by_offset(),
        key="id",
    )
    def query_rule_groups_full(
        self,
        *,
        sort: Sort | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleGroupV1]:
        """Find rule groups and return their records."""
        ...

    @get("query-rule-groupsMixin0", "/ioarules/queries/rule-groups/v1", scope="Custom IOA rules", pages=by_offset())
    def query_rule_groups(
        self,
        *,
        sort: Sort | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rule groups."""
        ...

    query_rule_groupsMixin0 = query_rule_groups

    @get("query-rule-types", "/ioarules/queries/rule-types/v1", scope="Custom IOA rules", pages=by_offset())
    def query_rule_types(
        self, *, offset: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Find the IDs of all rule types."""
        ...

    @get("query-rulesMixin0", "/ioarules/queries/rules/v1", scope="Custom IOA rules", pages=by_offset())
    def query_rules(
        self,
        *,
        sort: QueryRulesSort | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rules; *sort* is a field of rules such as ``rules.created_on``."""
        ...

    query_rulesMixin0 = query_rules


Custom_IOA = CustomIOA
