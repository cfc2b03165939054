"""Data Protection: classifications and policies, and the applications, locations, labels and patterns that they use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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

Platform = Literal["win", "mac"]
WebLocationType = Literal["predefined", "custom"]

BY_OFFSET = by_offset(most=500)


class DataProtectionConfiguration(Service):
    """Data Protection: find, create, update and delete policies, classifications and the objects that they refer to.

    Scopes: Data Protection: Read; Data Protection: Write for changes.

    A classification defines sensitive data by content patterns, file types, sensitivity labels and web sources. A
    policy decides what happens to this data on the hosts of one platform, "win" or "mac". Each update sends one object;
    arguments that are not given are left out of the request.

    Lists return IDs and page by *offset*, the number of IDs to skip (0); *limit* is 1 to 500 (100). *filter* is FQL.
    *sort* is the field to order by. The published descriptions differ on the names of the two times of an object:
    created and last_updated, or created_at and updated_at.
    """

    scope = "Data Protection"

    @get(
        "entities.classification.get.v2",
        "/data-protection/entities/classifications/v2",
        at_once=100,
    )
    def get_classification(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalClassification]:
        """Describe classifications by ID: up to 100 IDs in a call."""
        ...

    entities_classification_get_v2 = get_classification

    @post(
        "entities.classification.post.v2",
        "/data-protection/entities/classifications/v2",
        shape=one_resource,
    )
    def create_classification(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        classification_properties: ExternalClassificationProperties | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalClassification]:
        """Create a classification: *name*, and *classification_properties* with the data that it detects."""
        ...

    entities_classification_post_v2 = create_classification

    @delete(
        "entities.classification.delete.v2",
        "/data-protection/entities/classifications/v2",
        at_once=100,
    )
    def delete_classification(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalClassification]:
        """Delete classifications by ID, up to 100 IDs in a call, and return their records."""
        ...

    entities_classification_delete_v2 = delete_classification

    @patch(
        "entities.classification.patch.v2",
        "/data-protection/entities/classifications/v2",
        shape=one_resource,
        repeatable=True,
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
        """Change the name or the properties of one classification, named by *id*.

        ``resources`` in *body* takes several.
        """
        ...

    entities_classification_patch_v2 = update_classifications

    @get("entities.cloud-application.get", "/data-protection/entities/cloud-applications/v1")
    def get_cloud_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CloudApplicationV1]:
        """Describe cloud applications by ID: their URLs, and whether they can be inspected."""
        ...

    entities_cloud_application_get = get_cloud_application

    @post("entities.cloud-application.create", "/data-protection/entities/cloud-applications/v1")
    def create_cloud_application(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        urls: Sequence[WebAppURL] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CloudApplicationV1]:
        """Create a cloud application from *name* and *urls*.

        An item of *urls* is ``{"fqdn": ..., "path": ...}``. The API lowers the case of both, and refuses URLs that are
        not valid with status 400.
        """
        ...

    entities_cloud_application_create = create_cloud_application

    @delete("entities.cloud-application.delete", "/data-protection/entities/cloud-applications/v1")
    def delete_cloud_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CloudApplicationV1]:
        """Delete cloud applications by ID."""
        ...

    entities_cloud_application_delete = delete_cloud_application

    @patch(
        "entities.cloud-application.patch",
        "/data-protection/entities/cloud-applications/v1",
        query={"id"},
        repeatable=True,
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
        """Change one cloud application; *urls* are checked as in ``create_cloud_application``, all of them."""
        ...

    entities_cloud_application_patch = update_cloud_application

    @get("entities.content-pattern.get", "/data-protection/entities/content-patterns/v1")
    def get_content_pattern(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ContentPatternV1]:
        """Describe content patterns by ID: their regular expressions, category and region."""
        ...

    entities_content_pattern_get = get_content_pattern

    @post("entities.content-pattern.create", "/data-protection/entities/content-patterns/v1")
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
        """Create a content pattern: the *regexes* that sensitive text matches.

        *min_match_threshold* is the number of matches that count as a find. *category* and *region* cannot be changed
        later.
        """
        ...

    entities_content_pattern_create = create_content_pattern

    @delete("entities.content-pattern.delete", "/data-protection/entities/content-patterns/v1")
    def delete_content_pattern(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ContentPatternV1]:
        """Delete content patterns by ID, and return their records."""
        ...

    entities_content_pattern_delete = delete_content_pattern

    @patch(
        "entities.content-pattern.patch", "/data-protection/entities/content-patterns/v1", query={"id"}, repeatable=True
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
        """Change one content pattern, named by *id*: its name, description, example, expressions or threshold."""
        ...

    entities_content_pattern_patch = update_content_pattern

    @post(
        "entities.policy.precedence.post.v1",
        "/data-protection/entities/data-protection-precedence/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        repeatable=True,
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
        """Set the order of the policies of a *platform*: *precedence* lists their IDs in this order.

        Several platforms are given in *resources*.
        """
        ...

    entities_policy_precedence_post_v1 = update_policy_precedence

    @get("entities.enterprise-account.get", "/data-protection/entities/enterprise-accounts/v1")
    def get_enterprise_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[EnterpriseAccountV1]:
        """Describe enterprise accounts by ID: the domains of an application that belong to the company."""
        ...

    entities_enterprise_account_get = get_enterprise_account

    @post(
        "entities.enterprise-account.create",
        "/data-protection/entities/enterprise-accounts/v1",
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
        """Create an enterprise account: the *domains* of an application that count as the company's.

        *application_group_id* names the application group.
        """
        ...

    entities_enterprise_account_create = create_enterprise_account

    @delete("entities.enterprise-account.delete", "/data-protection/entities/enterprise-accounts/v1")
    def delete_enterprise_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[EnterpriseAccountV1]:
        """Delete enterprise accounts, given by ID."""
        ...

    entities_enterprise_account_delete = delete_enterprise_account

    @patch(
        "entities.enterprise-account.patch",
        "/data-protection/entities/enterprise-accounts/v1",
        query={"id"},
        repeatable=True,
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
        """Change the name or the *domains* of one enterprise account, named by *id*."""
        ...

    entities_enterprise_account_patch = update_enterprise_account

    @get("entities.file-type.get", "/data-protection/entities/file-types/v1")
    def get_file_type(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FileTypeV1]:
        """Describe file types by ID: their platforms, and whether their content can be inspected."""
        ...

    entities_file_type_get = get_file_type

    @get("entities.sensitivity-label.get-v2", "/data-protection/entities/labels/v2")
    def get_sensitivity_label(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensitivityLabelV2]:
        """Describe sensitivity labels by ID, with their provider and display name."""
        ...

    entities_sensitivity_label_get_v2 = get_sensitivity_label

    @post("entities.sensitivity-label.create-v2", "/data-protection/entities/labels/v2")
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
        """Create a sensitivity label that a provider such as Microsoft puts on files.

        *external_id* is the label's ID at *label_provider*. *synced* and *co_authoring* are flags;
        *plugins_configuration_id* names the configuration that the label comes from.
        """
        ...

    entities_sensitivity_label_create_v2 = create_sensitivity_label

    @delete("entities.sensitivity-label.delete-v2", "/data-protection/entities/labels/v2")
    def delete_sensitivity_label(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensitivityLabelV2]:
        """Delete sensitivity labels by ID, and return their records."""
        ...

    entities_sensitivity_label_delete_v2 = delete_sensitivity_label

    @get(
        "entities.local-application-group.get",
        "/data-protection/entities/local-application-groups/v1",
    )
    def get_local_application_group(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[LocalApplicationGroup]:
        """Describe groups of local applications by ID."""
        ...

    entities_local_application_group_get = get_local_application_group

    @post(
        "entities.local-application-group.create",
        "/data-protection/entities/local-application-groups/v1",
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
        """Create a group of local applications; *local_application_ids* are its members."""
        ...

    entities_local_application_group_create = create_local_application_group

    @delete("entities.local-application-group.delete", "/data-protection/entities/local-application-groups/v1")
    def delete_local_application_group(
        self, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[LocalApplicationGroup]:
        """Delete groups of local applications by ID; the API hides them and keeps their records."""
        ...

    entities_local_application_group_delete = delete_local_application_group

    @patch(
        "entities.local-application-group.patch",
        "/data-protection/entities/local-application-groups/v1",
        query={"id"},
        repeatable=True,
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
        """Change one group of local applications; *local_application_ids* are its members."""
        ...

    entities_local_application_group_patch = update_local_application_group

    @get("entities.local-application.get", "/data-protection/entities/local-applications/v1")
    def get_local_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[LocalApplication]:
        """Describe local applications by ID: their executables, and the groups that they are in."""
        ...

    entities_local_application_get = get_local_application

    @post("entities.local-application.create", "/data-protection/entities/local-applications/v1")
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
        """Create a local application, which is identified by *executable_name*.

        *group_ids* are groups to join. *enable_rename_detection* finds the program under other names,
        *apply_rules_for_children_processes* includes the processes that it starts, and *emit_rule_matched_events_only*
        limits its events to those that match a rule.
        """
        ...

    entities_local_application_create = create_local_application

    @delete("entities.local-application.delete", "/data-protection/entities/local-applications/v1")
    def delete_local_application(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[LocalApplication]:
        """Delete local applications by ID; the API hides them and keeps their records."""
        ...

    entities_local_application_delete = delete_local_application

    @patch(
        "entities.local-application.patch",
        "/data-protection/entities/local-applications/v1",
        query={"id"},
        repeatable=True,
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
        """Change one local application, named by *id*; *group_ids* are the groups that it is in."""
        ...

    entities_local_application_patch = update_local_application

    @get("entities.policy.get.v2", "/data-protection/entities/policies/v2", at_once=100)
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalPolicy]:
        """Describe policies by ID: up to 100 IDs in a call."""
        ...

    entities_policy_get_v2 = get_policies

    @post(
        "entities.policy.post.v2",
        "/data-protection/entities/policies/v2",
        query={"platform_name"},
        shape=placed({"resources": "resources"}, rest="resources[0]"),
    )
    def create_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        platform_name: Platform,
        description: str | None = None,
        name: str | None = None,
        policy_properties: PolicyProperties | None = None,
        precedence: int | None = None,
        resources: Sequence[ExternalPolicyPost] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalPolicy]:
        """Create a policy for the platform *platform_name*, "win" or "mac".

        *policy_properties* holds its settings; *precedence* is its place in the order. Several policies are given in
        *resources*.
        """
        ...

    entities_policy_post_v2 = create_policy

    @delete("entities.policy.delete.v2", "/data-protection/entities/policies/v2", at_once=100)
    def delete_policies(
        self, ids: Strings, *, platform_name: Platform, **more: Unpack[CallOptions]
    ) -> Result[ExternalPolicy]:
        """Delete policies of one platform by ID, up to 100 IDs in a call, and return their records."""
        ...

    entities_policy_delete_v2 = delete_policies

    @patch(
        "entities.policy.patch.v2",
        "/data-protection/entities/policies/v2",
        query={"platform_name"},
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        repeatable=True,
    )
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        platform_name: Platform,
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
        """Change one policy, named by *id*; several are given in *resources*.

        *is_enabled* switches it on or off, *host_groups* are the IDs of the groups that it applies to, and
        *policy_properties* holds settings. *platform_name* is the platform of all of them.
        """
        ...

    entities_policy_patch_v2 = update_policies

    @get("entities_web_location_group_get", "/data-protection/entities/web-location-groups/v2")
    def entities_web_location_group_get(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe groups of web locations by ID."""
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
        """Create a group of web locations; *web_location_ids* are its members."""
        ...

    @delete("entities_web_location_group_delete", "/data-protection/entities/web-location-groups/v2")
    def entities_web_location_group_delete(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete groups of web locations by ID; the API hides them and keeps their records."""
        ...

    @patch(
        "entities_web_location_group_patch",
        "/data-protection/entities/web-location-groups/v2",
        query={"id"},
        repeatable=True,
    )
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
        """Change one group of web locations; *web_location_ids* are its members."""
        ...

    @get("entities.web-location.get-v2", "/data-protection/entities/web-locations/v2")
    def get_web_location(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[WebLocationV2]:
        """Describe web locations by ID: places on the web that data can go to."""
        ...

    entities_web_location_get_v2 = get_web_location

    @post(
        "entities.web-location.create-v2",
        "/data-protection/entities/web-locations/v2",
        shape=placed({"web_locations": "web_locations"}, rest="web_locations[0]"),
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
        """Create a web location; several are given in *web_locations*.

        *application_id* and *enterprise_account_id* name the cloud application and the account. *provider_location_id*
        and *provider_location_name* are its ID and name at the provider, such as a folder. *type* is "predefined" or
        "custom".
        """
        ...

    entities_web_location_create_v2 = create_web_location

    @delete("entities.web-location.delete-v2", "/data-protection/entities/web-locations/v2")
    def delete_web_location(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[WebLocationV2]:
        """Delete web locations by ID, and return their records."""
        ...

    entities_web_location_delete_v2 = delete_web_location

    @patch(
        "entities.web-location.patch-v2",
        "/data-protection/entities/web-locations/v2",
        query={"id"},
        body={"id"},
        repeatable=True,
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
        """Replace one web location, named by *id*; the API also requires *deleted*, *location_type* and *type*."""
        ...

    entities_web_location_patch_v2 = update_web_location

    @get(
        "queries.classification.get.v2",
        "/data-protection/queries/classifications/v2",
        pages=BY_OFFSET,
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
        """Find IDs of classifications; *offset* is at most 10,000.

        *filter* takes name, created_at, created_by, modified_at, modified_by, and of the properties: content_patterns,
        content_patterns_operator, evidence_duplication_enabled, file_types, protection_mode, sensitivity_labels and
        web_sources, each as ``properties.<name>``. *sort* takes name, created_at and modified_at.
        """
        ...

    queries_classification_get_v2 = query_classifications

    @get(
        "queries.cloud-application.get-v2",
        "/data-protection/queries/cloud-applications/v2",
        pages=BY_OFFSET,
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
        """Find IDs of cloud applications.

        *filter* takes name, type ("integrated", "predefined" or "custom"), deleted, supports_network_inspection,
        application_group_id, created and last_updated. *sort* takes the same, but not supports_network_inspection.
        """
        ...

    queries_cloud_application_get_v2 = query_cloud_applications

    @get(
        "queries.content-pattern.get-v2",
        "/data-protection/queries/content-patterns/v2",
        pages=BY_OFFSET,
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
        """Find IDs of content patterns.

        *filter* and *sort* take name, type, category, region, example, deleted, created and last_updated.
        """
        ...

    queries_content_pattern_get_v2 = query_content_patterns

    @get(
        "queries.enterprise-account.get-v2",
        "/data-protection/queries/enterprise-accounts/v2",
        pages=BY_OFFSET,
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
        """Find IDs of enterprise accounts.

        *filter* and *sort* take created, last_updated, deleted, name and application_group_id.
        """
        ...

    queries_enterprise_account_get_v2 = query_enterprise_accounts

    @get("queries.file-type.get-v2", "/data-protection/queries/file-types/v2", pages=BY_OFFSET)
    def query_file_type(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of file types.

        *filter* takes name, product, created and last_updated; *sort* takes these without product.
        """
        ...

    queries_file_type_get_v2 = query_file_type

    @get(
        "queries.sensitivity-label.get-v2",
        "/data-protection/queries/labels/v2",
        pages=BY_OFFSET,
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
        """Find IDs of sensitivity labels.

        *filter* takes created, last_updated, deleted, name, external_id and display_name; *sort* takes these without
        external_id.
        """
        ...

    queries_sensitivity_label_get_v2 = query_sensitivity_label

    @get(
        "queries.local-application-group.get",
        "/data-protection/queries/local-application-groups/v1",
        pages=BY_OFFSET,
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
        """Find IDs of groups of local applications.

        *filter* takes name, platform, is_deleted, created and last_updated; *sort* takes name and the two times.
        """
        ...

    queries_local_application_group_get = query_local_application_groups

    @get(
        "queries.local-application.get",
        "/data-protection/queries/local-applications/v1",
        pages=BY_OFFSET,
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
        """Find IDs of local applications.

        *filter* takes name, is_deleted, created and last_updated; *sort* takes name, executable_name and the two times.
        """
        ...

    queries_local_application_get = query_local_applications

    @get(
        "queries.policy.get.v2",
        "/data-protection/queries/policies/v2",
        pages=BY_OFFSET,
    )
    def query_policies(
        self,
        *,
        platform_name: Platform,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of policies of one platform; *offset* is at most 10,000.

        *filter* takes created_at, created_by, description, is_default, is_enabled, modified_at, modified_by, name,
        precedence and ``properties.`` (allow_notifications, be_exclude_domains, be_paste_clipboard_max_size,
        be_paste_clipboard_max_size_unit, be_paste_clipboard_min_size, be_paste_clipboard_min_size_unit,
        be_paste_clipboard_over_size_behaviour_block, be_paste_timeout_duration_milliseconds, be_paste_timeout_response,
        be_upload_timeout_duration_seconds, be_upload_timeout_response, besplash_custom_message, besplash_enabled,
        besplash_message_source, block_all_data_access, block_notifications, browsers_without_active_extension,
        classifications, custom_allow_notification, custom_block_notification, enable_clipboard_inspection,
        enable_clipboard_web_origin, enable_content_inspection, enable_context_inspection,
        enable_end_user_notifications_unsupported_browser, enable_network_inspection, enable_ocr, enable_print_monitor,
        enable_screen_capture, euj_dialog_timeout, evidence_download_enabled, evidence_duplication_enabled_default,
        evidence_encrypted_enabled, evidence_storage_free_disk_perc, evidence_storage_max_size, inspection_depth,
        max_file_size_to_inspect, max_file_size_to_inspect_unit, min_confidence_level,
        network_inspection_exclude_list_v2, network_inspection_files_exceeding_size_limit,
        screen_capture_duration_post_event, screen_capture_duration_pre_event, similarity_detection,
        similarity_threshold). *sort* takes precedence, name, created_at and modified_at.
        """
        ...

    queries_policy_get_v2 = query_policies

    @get("queries_web_location_group_get", "/data-protection/queries/web-location-groups/v2", pages=BY_OFFSET)
    def queries_web_location_group_get(
        self,
        *,
        filter: str | None = None,
        type: WebLocationType | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of groups of web locations; *type* is "predefined" or "custom".

        *filter* takes name, type, deleted, created and last_updated; *sort* takes name and the two times.
        """
        ...

    @get(
        "queries.web-location.get-v2",
        "/data-protection/queries/web-locations/v2",
        pages=BY_OFFSET,
    )
    def query_web_locations(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        type: WebLocationType | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of web locations; *type* is "predefined" or "custom".

        *filter* and *sort* take created, last_updated, deleted, name, type, enterprise_account_id, application_id and
        provider_location_id.
        """
        ...

    queries_web_location_get_v2 = query_web_locations
