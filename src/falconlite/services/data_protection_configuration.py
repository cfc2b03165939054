"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.data_protection_configuration import (
        CloudApplicationV1,
        ContentPatternV1,
        EnterpriseAccountV1,
        ExternalClassification,
        ExternalPolicy,
        FileTypeV1,
        LocalApplication,
        LocalApplicationGroup,
        SensitivityLabelV2,
        WebLocationV2,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.data_protection_configuration import (
        CreateWebLocationRequestV2,
        ExternalClassificationProperties,
        ExternalPolicyPatch,
        ExternalPolicyPost,
        PolicyPrecedence,
        PolicyProperties,
        WebAppURL,
    )


class DataProtectionConfiguration(Service):
    """TODO."""

    @get(
        "entities.classification.get.v2",
        "/data-protection/entities/classifications/v2",
        scope="Data Protection",
        at_once=100,
    )
    def get_classification(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalClassification]:
        """TODO."""
        ...

    entities_classification_get_v2 = get_classification

    @post(
        "entities.classification.post.v2",
        "/data-protection/entities/classifications/v2",
        shape=one_resource,
        scope="Data Protection",
    )
    def create_classification(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        classification_properties: ExternalClassificationProperties | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalClassification]:
        """TODO."""
        ...

    entities_classification_post_v2 = create_classification

    @delete(
        "entities.classification.delete.v2",
        "/data-protection/entities/classifications/v2",
        scope="Data Protection",
        at_once=100,
    )
    def delete_classification(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalClassification]:
        """TODO."""
        ...

    entities_classification_delete_v2 = delete_classification

    @patch(
        "entities.classification.patch.v2",
        "/data-protection/entities/classifications/v2",
        shape=one_resource,
        scope="Data Protection",
    )
    def update_classifications(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        classification_properties: ExternalClassificationProperties | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalClassification]:
        """TODO."""
        ...

    entities_classification_patch_v2 = update_classifications

    @get("entities.cloud-application.get", "/data-protection/entities/cloud-applications/v1", scope="Data Protection")
    def get_cloud_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CloudApplicationV1]:
        """TODO."""
        ...

    entities_cloud_application_get = get_cloud_application

    @post(
        "entities.cloud-application.create", "/data-protection/entities/cloud-applications/v1", scope="Data Protection"
    )
    def create_cloud_application(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        urls: Sequence[WebAppURL] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CloudApplicationV1]:
        """TODO."""
        ...

    entities_cloud_application_create = create_cloud_application

    @delete(
        "entities.cloud-application.delete", "/data-protection/entities/cloud-applications/v1", scope="Data Protection"
    )
    def delete_cloud_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CloudApplicationV1]:
        """TODO."""
        ...

    entities_cloud_application_delete = delete_cloud_application

    @patch(
        "entities.cloud-application.patch",
        "/data-protection/entities/cloud-applications/v1",
        query={"id"},
        scope="Data Protection",
    )
    def update_cloud_application(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        description: str | None = None,
        name: str | None = None,
        urls: Sequence[WebAppURL] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CloudApplicationV1]:
        """TODO."""
        ...

    entities_cloud_application_patch = update_cloud_application

    @get("entities.content-pattern.get", "/data-protection/entities/content-patterns/v1", scope="Data Protection")
    def get_content_pattern(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ContentPatternV1]:
        """TODO."""
        ...

    entities_content_pattern_get = get_content_pattern

    @post("entities.content-pattern.create", "/data-protection/entities/content-patterns/v1", scope="Data Protection")
    def create_content_pattern(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        category: str | None = None,
        description: str | None = None,
        example: str | None = None,
        min_match_threshold: int | None = None,
        name: str | None = None,
        regexes: Strings | None = None,
        region: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ContentPatternV1]:
        """TODO."""
        ...

    entities_content_pattern_create = create_content_pattern

    @delete("entities.content-pattern.delete", "/data-protection/entities/content-patterns/v1")
    def delete_content_pattern(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ContentPatternV1]:
        """TODO."""
        ...

    entities_content_pattern_delete = delete_content_pattern

    @patch(
        "entities.content-pattern.patch",
        "/data-protection/entities/content-patterns/v1",
        query={"id"},
        scope="Data Protection",
    )
    def update_content_pattern(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        description: str | None = None,
        example: str | None = None,
        min_match_threshold: int | None = None,
        name: str | None = None,
        regexes: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ContentPatternV1]:
        """TODO."""
        ...

    entities_content_pattern_patch = update_content_pattern

    @post(
        "entities.policy.precedence.post.v1",
        "/data-protection/entities/data-protection-precedence/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
    )
    def update_policy_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        platform: str | None = None,
        precedence: Strings | None = None,
        resources: Sequence[PolicyPrecedence] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalPolicy]:
        """TODO."""
        ...

    entities_policy_precedence_post_v1 = update_policy_precedence

    @get("entities.enterprise-account.get", "/data-protection/entities/enterprise-accounts/v1", scope="Data Protection")
    def get_enterprise_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[EnterpriseAccountV1]:
        """TODO."""
        ...

    entities_enterprise_account_get = get_enterprise_account

    @post(
        "entities.enterprise-account.create",
        "/data-protection/entities/enterprise-accounts/v1",
        scope="Data Protection",
    )
    def create_enterprise_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        application_group_id: str | None = None,
        domains: Strings | None = None,
        name: str | None = None,
        plugin_config_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[EnterpriseAccountV1]:
        """TODO."""
        ...

    entities_enterprise_account_create = create_enterprise_account

    @delete("entities.enterprise-account.delete", "/data-protection/entities/enterprise-accounts/v1")
    def delete_enterprise_account(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[EnterpriseAccountV1]:
        """TODO."""
        ...

    entities_enterprise_account_delete = delete_enterprise_account

    @patch(
        "entities.enterprise-account.patch",
        "/data-protection/entities/enterprise-accounts/v1",
        query={"id"},
        scope="Data Protection",
    )
    def update_enterprise_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        domains: Strings | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[EnterpriseAccountV1]:
        """TODO."""
        ...

    entities_enterprise_account_patch = update_enterprise_account

    @get("entities.file-type.get", "/data-protection/entities/file-types/v1", scope="Data Protection")
    def get_file_type(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FileTypeV1]:
        """TODO."""
        ...

    entities_file_type_get = get_file_type

    @get("entities.sensitivity-label.get-v2", "/data-protection/entities/labels/v2", scope="Data Protection")
    def get_sensitivity_label(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensitivityLabelV2]:
        """TODO."""
        ...

    entities_sensitivity_label_get_v2 = get_sensitivity_label

    @post("entities.sensitivity-label.create-v2", "/data-protection/entities/labels/v2", scope="Data Protection")
    def create_sensitivity_label(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        co_authoring: bool | None = None,
        display_name: str | None = None,
        external_id: str | None = None,
        label_provider: str | None = None,
        name: str | None = None,
        plugins_configuration_id: str | None = None,
        synced: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SensitivityLabelV2]:
        """TODO."""
        ...

    entities_sensitivity_label_create_v2 = create_sensitivity_label

    @delete("entities.sensitivity-label.delete-v2", "/data-protection/entities/labels/v2")
    def delete_sensitivity_label(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensitivityLabelV2]:
        """TODO."""
        ...

    entities_sensitivity_label_delete_v2 = delete_sensitivity_label

    @get(
        "entities.local-application-group.get",
        "/data-protection/entities/local-application-groups/v1",
        scope="Data Protection",
    )
    def get_local_application_group(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[LocalApplicationGroup]:
        """TODO."""
        ...

    entities_local_application_group_get = get_local_application_group

    @post(
        "entities.local-application-group.create",
        "/data-protection/entities/local-application-groups/v1",
        scope="Data Protection",
    )
    def create_local_application_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        local_application_ids: Strings | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LocalApplicationGroup]:
        """TODO."""
        ...

    entities_local_application_group_create = create_local_application_group

    @delete("entities.local-application-group.delete", "/data-protection/entities/local-application-groups/v1")
    def delete_local_application_group(
        self, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[LocalApplicationGroup]:
        """TODO."""
        ...

    entities_local_application_group_delete = delete_local_application_group

    @patch(
        "entities.local-application-group.patch",
        "/data-protection/entities/local-application-groups/v1",
        query={"id"},
        scope="Data Protection",
    )
    def update_local_application_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        description: str | None = None,
        local_application_ids: Strings | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LocalApplicationGroup]:
        """TODO."""
        ...

    entities_local_application_group_patch = update_local_application_group

    @get("entities.local-application.get", "/data-protection/entities/local-applications/v1", scope="Data Protection")
    def get_local_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[LocalApplication]:
        """TODO."""
        ...

    entities_local_application_get = get_local_application

    @post(
        "entities.local-application.create", "/data-protection/entities/local-applications/v1", scope="Data Protection"
    )
    def create_local_application(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        apply_rules_for_children_processes: bool | None = None,
        emit_rule_matched_events_only: bool | None = None,
        enable_rename_detection: bool | None = None,
        executable_name: str | None = None,
        group_ids: Strings | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LocalApplication]:
        """TODO."""
        ...

    entities_local_application_create = create_local_application

    @delete("entities.local-application.delete", "/data-protection/entities/local-applications/v1")
    def delete_local_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[LocalApplication]:
        """TODO."""
        ...

    entities_local_application_delete = delete_local_application

    @patch(
        "entities.local-application.patch",
        "/data-protection/entities/local-applications/v1",
        query={"id"},
        scope="Data Protection",
    )
    def update_local_application(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        apply_rules_for_children_processes: bool | None = None,
        emit_rule_matched_events_only: bool | None = None,
        enable_rename_detection: bool | None = None,
        executable_name: str | None = None,
        group_ids: Strings | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LocalApplication]:
        """TODO."""
        ...

    entities_local_application_patch = update_local_application

    @get("entities.policy.get.v2", "/data-protection/entities/policies/v2", scope="Data Protection", at_once=100)
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalPolicy]:
        """TODO."""
        ...

    entities_policy_get_v2 = get_policies

    @post(
        "entities.policy.post.v2",
        "/data-protection/entities/policies/v2",
        query={"platform_name"},
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="Data Protection",
    )
    def create_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        platform_name: str,
        description: str | None = None,
        name: str | None = None,
        policy_properties: PolicyProperties | None = None,
        precedence: int | None = None,
        resources: Sequence[ExternalPolicyPost] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalPolicy]:
        """TODO."""
        ...

    entities_policy_post_v2 = create_policy

    @delete("entities.policy.delete.v2", "/data-protection/entities/policies/v2", at_once=100)
    def delete_policies(
        self, *, ids: Strings, platform_name: str, **more: Unpack[CallOptions]
    ) -> Result[ExternalPolicy]:
        """TODO."""
        ...

    entities_policy_delete_v2 = delete_policies

    @patch(
        "entities.policy.patch.v2",
        "/data-protection/entities/policies/v2",
        query={"platform_name"},
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="Data Protection",
    )
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        platform_name: str,
        description: str | None = None,
        host_groups: Strings | None = None,
        id: str | None = None,
        is_enabled: bool | None = None,
        name: str | None = None,
        policy_properties: PolicyProperties | None = None,
        precedence: Any | None = None,
        resources: Sequence[ExternalPolicyPatch] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalPolicy]:
        """TODO."""
        ...

    entities_policy_patch_v2 = update_policies

    @get("entities_web_location_group_get", "/data-protection/entities/web-location-groups/v2")
    def entities_web_location_group_get(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    @post("entities_web_location_group_create", "/data-protection/entities/web-location-groups/v2")
    def entities_web_location_group_create(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        web_location_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    @delete("entities_web_location_group_delete", "/data-protection/entities/web-location-groups/v2")
    def entities_web_location_group_delete(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    @patch("entities_web_location_group_patch", "/data-protection/entities/web-location-groups/v2", query={"id"})
    def entities_web_location_group_patch(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        description: str | None = None,
        name: str | None = None,
        web_location_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    @get("entities.web-location.get-v2", "/data-protection/entities/web-locations/v2", scope="Data Protection")
    def get_web_location(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[WebLocationV2]:
        """TODO."""
        ...

    entities_web_location_get_v2 = get_web_location

    @post(
        "entities.web-location.create-v2",
        "/data-protection/entities/web-locations/v2",
        shape=placed({"web_locations": "web_locations"}, rest="web_locations[0]"),
        scope="Data Protection",
    )
    def create_web_location(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        web_locations: Sequence[CreateWebLocationRequestV2] | None = None,
        application_id: str | None = None,
        deleted: bool | None = None,
        enterprise_account_id: str | None = None,
        location_type: str | None = None,
        name: str | None = None,
        provider_location_id: str | None = None,
        provider_location_name: str | None = None,
        type: str | None = None,
        web_location_group_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[WebLocationV2]:
        """TODO."""
        ...

    entities_web_location_create_v2 = create_web_location

    @delete("entities.web-location.delete-v2", "/data-protection/entities/web-locations/v2")
    def delete_web_location(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[WebLocationV2]:
        """TODO."""
        ...

    entities_web_location_delete_v2 = delete_web_location

    @patch(
        "entities.web-location.patch-v2",
        "/data-protection/entities/web-locations/v2",
        query={"id"},
        shape=placed({"web_location_group_ids": "web_location_group_ids"}, rest="web_locations[0]"),
        scope="Data Protection",
    )
    def update_web_location(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        application_id: str | None = None,
        deleted: bool | None = None,
        enterprise_account_id: str | None = None,
        location_type: str | None = None,
        name: str | None = None,
        provider_location_id: str | None = None,
        provider_location_name: str | None = None,
        type: str | None = None,
        web_location_group_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[WebLocationV2]:
        """TODO."""
        ...

    entities_web_location_patch_v2 = update_web_location

    @get(
        "queries.classification.get.v2",
        "/data-protection/queries/classifications/v2",
        scope="Data Protection",
        pages=by_offset(most=500),
    )
    def query_classifications(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_classification_get_v2 = query_classifications

    @get(
        "queries.cloud-application.get-v2",
        "/data-protection/queries/cloud-applications/v2",
        scope="Data Protection",
        pages=by_offset(),
    )
    def query_cloud_applications(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_cloud_application_get_v2 = query_cloud_applications

    @get(
        "queries.content-pattern.get-v2",
        "/data-protection/queries/content-patterns/v2",
        scope="Data Protection",
        pages=by_offset(),
    )
    def query_content_patterns(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_content_pattern_get_v2 = query_content_patterns

    @get(
        "queries.enterprise-account.get-v2",
        "/data-protection/queries/enterprise-accounts/v2",
        scope="Data Protection",
        pages=by_offset(),
    )
    def query_enterprise_accounts(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_enterprise_account_get_v2 = query_enterprise_accounts

    @get(
        "queries.file-type.get-v2", "/data-protection/queries/file-types/v2", scope="Data Protection", pages=by_offset()
    )
    def query_file_type(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_file_type_get_v2 = query_file_type

    @get(
        "queries.sensitivity-label.get-v2",
        "/data-protection/queries/labels/v2",
        scope="Data Protection",
        pages=by_offset(),
    )
    def query_sensitivity_label(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_sensitivity_label_get_v2 = query_sensitivity_label

    @get(
        "queries.local-application-group.get",
        "/data-protection/queries/local-application-groups/v1",
        scope="Data Protection",
        pages=by_offset(),
    )
    def query_local_application_groups(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_local_application_group_get = query_local_application_groups

    @get(
        "queries.local-application.get",
        "/data-protection/queries/local-applications/v1",
        scope="Data Protection",
        pages=by_offset(),
    )
    def query_local_applications(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_local_application_get = query_local_applications

    @get(
        "queries.policy.get.v2",
        "/data-protection/queries/policies/v2",
        scope="Data Protection",
        pages=by_offset(most=500),
    )
    def query_policies(
        self,
        *,
        platform_name: str,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_policy_get_v2 = query_policies

    @get("queries_web_location_group_get", "/data-protection/queries/web-location-groups/v2", pages=by_offset())
    def queries_web_location_group_get(
        self,
        *,
        filter: str | None = None,
        type: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    @get(
        "queries.web-location.get-v2",
        "/data-protection/queries/web-locations/v2",
        scope="Data Protection",
        pages=by_offset(),
    )
    def query_web_locations(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        type: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_web_location_get_v2 = query_web_locations
