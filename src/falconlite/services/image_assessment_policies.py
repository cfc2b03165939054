"""TODO."""

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
    """TODO."""

    scope = "Falcon Container Image"

    @get("ReadPolicies", "/container-security/entities/image-assessment-policies/v1")
    def read_policies(self, **more: Unpack[CallOptions]) -> Result[APIPolicyEntity]:
        """TODO."""
        ...

    ReadPolicies = read_policies

    @post("CreatePolicies", "/container-security/entities/image-assessment-policies/v1")
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPolicyEntity]:
        """TODO."""
        ...

    CreatePolicies = create_policies

    @patch("UpdatePolicies", "/container-security/entities/image-assessment-policies/v1", query={"id"})
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
        """TODO."""
        ...

    UpdatePolicies = update_policies

    @delete("DeletePolicy", "/container-security/entities/image-assessment-policies/v1")
    def delete_policy(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeletePolicy = delete_policy

    @get("ReadPolicyExclusions", "/container-security/entities/image-assessment-policy-exclusions/v1")
    def read_policy_exclusions(self, **more: Unpack[CallOptions]) -> Result[APIPolicyExclusion]:
        """TODO."""
        ...

    ReadPolicyExclusions = read_policy_exclusions

    @post(
        "UpdatePolicyExclusions",
        "/container-security/entities/image-assessment-policy-exclusions/v1",
        shape=placed({"conditions": "conditions"}, rest="conditions[0]"),
        also={
            "calling_object": "conditions",
            "endpoints": "conditions",
            "operation_id": "conditions",
            "passed_keywords": "conditions",
        },
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
        """TODO."""
        ...

    UpdatePolicyExclusions = update_policy_exclusions

    @get("ReadPolicyGroups", "/container-security/entities/image-assessment-policy-groups/v1")
    def read_policy_groups(self, **more: Unpack[CallOptions]) -> Result[APIPolicyGroup]:
        """TODO."""
        ...

    ReadPolicyGroups = read_policy_groups

    @post(
        "CreatePolicyGroups",
        "/container-security/entities/image-assessment-policy-groups/v1",
        shape=placed({"conditions": "policy_group_data.conditions"}),
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
        """TODO."""
        ...

    CreatePolicyGroups = create_policy_groups

    @patch(
        "UpdatePolicyGroups",
        "/container-security/entities/image-assessment-policy-groups/v1",
        query={"id"},
        shape=placed({"conditions": "policy_group_data.conditions"}),
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
        """TODO."""
        ...

    UpdatePolicyGroups = update_policy_groups

    @delete("DeletePolicyGroup", "/container-security/entities/image-assessment-policy-groups/v1")
    def delete_policy_group(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeletePolicyGroup = delete_policy_group

    @post("UpdatePolicyPrecedence", "/container-security/entities/image-assessment-policy-precedence/v1")
    def update_policy_precedence(
        self, body: Mapping[str, Any] | None = None, *, precedence: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIPolicyEntity]:
        """TODO."""
        ...

    UpdatePolicyPrecedence = update_policy_precedence
