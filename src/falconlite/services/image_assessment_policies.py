"""Image assessment policies: rules for the images that may run, and the image groups they apply to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.image_assessment_policies import APIPolicyEntity, APIPolicyExclusion, APIPolicyGroup
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.image_assessment_policies import (
        APIPolicyGroupData,
        ExclusionConditionRequest,
        RequestAPIPolicyData,
    )


class ImageAssessmentPolicies(Service):
    """List, create, change and delete image assessment policies, their image groups and exclusions.

    Scopes: Falcon Container Image: Read; Falcon Container Image: Write for changes. A policy names the findings that
    block an image, and applies to the images of its groups. The list operations return all records in one answer and
    take no filter. IDs are UUIDs.
    """

    scope = "Falcon Container Image"

    @get("ReadPolicies", "/container-security/entities/image-assessment-policies/v1", key="policy_id")
    def read_policies(self, **more: Unpack[CallOptions]) -> Result[APIPolicyEntity]:
        """List all image assessment policies."""
        ...

    ReadPolicies = read_policies

    @post("CreatePolicies", "/container-security/entities/image-assessment-policies/v1", key="policy_id")
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPolicyEntity]:
        """Create an image assessment policy.

        Give *name* and *description*; the rules and the state of the policy are set by ``update_policies``.
        """
        ...

    CreatePolicies = create_policies

    @patch(
        "UpdatePolicies",
        "/container-security/entities/image-assessment-policies/v1",
        query={"id"},
        key="policy_id",
        repeatable=True,
    )
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        description: str | None = None,
        is_enabled: bool | None = None,
        name: str | None = None,
        policy_data: RequestAPIPolicyData | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPolicyEntity]:
        """Change the image assessment policy *id*: name, description, rules, or whether it is enabled.

        *policy_data* holds the rules.
        """
        ...

    UpdatePolicies = update_policies

    @delete("DeletePolicy", "/container-security/entities/image-assessment-policies/v1")
    def delete_policy(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete the image assessment policy *id*."""
        ...

    DeletePolicy = delete_policy

    @get("ReadPolicyExclusions", "/container-security/entities/image-assessment-policy-exclusions/v1")
    def read_policy_exclusions(self, **more: Unpack[CallOptions]) -> Result[APIPolicyExclusion]:
        """List the exclusions: conditions under which findings do not count."""
        ...

    ReadPolicyExclusions = read_policy_exclusions

    @post(
        "UpdatePolicyExclusions",
        "/container-security/entities/image-assessment-policy-exclusions/v1",
        shape=placed({"conditions": "conditions"}, rest="conditions[0]"),
    )
    def update_policy_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        conditions: Sequence[ExclusionConditionRequest] | None = None,
        description: str | None = None,
        prop: str | None = None,
        ttl: float | None = None,
        value: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPolicyExclusion]:
        """Set the exclusions: conditions under which findings do not count.

        *conditions* is the list. Send all exclusions that are to hold: no operation adds or removes a single one. If
        you want only one exclusion, give its fields instead: *prop* is the property to compare, *value* are its values,
        *ttl* is how long the exclusion lasts, *description* is a note.
        """
        ...

    UpdatePolicyExclusions = update_policy_exclusions

    @get("ReadPolicyGroups", "/container-security/entities/image-assessment-policy-groups/v1", key="uuid")
    def read_policy_groups(self, **more: Unpack[CallOptions]) -> Result[APIPolicyGroup]:
        """List the image groups of the policies."""
        ...

    ReadPolicyGroups = read_policy_groups

    @post(
        "CreatePolicyGroups",
        "/container-security/entities/image-assessment-policy-groups/v1",
        shape=placed({"conditions": "policy_group_data.conditions"}),
        key="uuid",
    )
    def create_policy_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        policy_group_data: APIPolicyGroupData | None = None,
        policy_id: str | None = None,
        conditions: Sequence[Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPolicyGroup]:
        """Create a group of images for a policy.

        *policy_id* is the policy. *conditions* select the images by registry, repository or tag; they go into
        *policy_group_data*.
        """
        ...

    CreatePolicyGroups = create_policy_groups

    @patch(
        "UpdatePolicyGroups",
        "/container-security/entities/image-assessment-policy-groups/v1",
        query={"id"},
        shape=placed({"conditions": "policy_group_data.conditions"}),
        key="uuid",
        repeatable=True,
    )
    def update_policy_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        description: str | None = None,
        name: str | None = None,
        policy_group_data: APIPolicyGroupData | None = None,
        conditions: Sequence[Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPolicyGroup]:
        """Change the image group *id*: name, description or conditions.

        *conditions* goes into *policy_group_data*.
        """
        ...

    UpdatePolicyGroups = update_policy_groups

    @delete("DeletePolicyGroup", "/container-security/entities/image-assessment-policy-groups/v1")
    def delete_policy_group(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete the image group *id*."""
        ...

    DeletePolicyGroup = delete_policy_group

    @post(
        "UpdatePolicyPrecedence",
        "/container-security/entities/image-assessment-policy-precedence/v1",
        key="policy_id",
        repeatable=True,
    )
    def update_policy_precedence(
        self, body: Mapping[str, Any] | None = None, *, precedence: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIPolicyEntity]:
        """Set the order of the policies.

        *precedence* lists the IDs of the policies in their order.
        """
        ...

    UpdatePolicyPrecedence = update_policy_precedence
