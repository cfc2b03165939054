"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import as_actions, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.sensor_update_policy import (
        BuildRespV1,
        Device,
        KernelRespV1,
        PolicyV1,
        PolicyV2,
        UninstallTokenV1,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.sensor_update_policy import (
        CreatePolicyReqV1,
        CreatePolicyReqV2,
        SettingsReqV1,
        SettingsReqV2,
        UpdatePolicyReqV1,
        UpdatePolicyReqV2,
    )

Platform = Literal["windows", "mac", "linux", "linuxarm64", "zlinux"]
Sort = Literal[
    "created_by.asc",
    "created_by.desc",
    "created_timestamp.asc",
    "created_timestamp.desc",
    "enabled.asc",
    "enabled.desc",
    "modified_by.asc",
    "modified_by.desc",
    "modified_timestamp.asc",
    "modified_timestamp.desc",
    "name.asc",
    "name.desc",
    "platform_name.asc",
    "platform_name.desc",
    "precedence.asc",
    "precedence.desc",
]
ActionName = Literal["add-host-group", "add-rule-group", "disable", "enable", "remove-host-group", "remove-rule-group"]


class SensorUpdatePolicy(Service):
    """TODO."""

    @post("incrementUninstallToken", "/policy/combined/increment-uninstall-token/v1", scope="Bulk uninstallation token")
    def increment_uninstall_token(
        self, body: Mapping[str, Any] | None = None, *, audit_message: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    incrementUninstallToken = increment_uninstall_token

    @post("revealUninstallToken", "/policy/combined/reveal-uninstall-token/v1", scope="Sensor update policies")
    def reveal_uninstall_token(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        audit_message: str | None = None,
        device_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UninstallTokenV1]:
        """TODO."""
        ...

    revealUninstallToken = reveal_uninstall_token

    @get("queryCombinedSensorUpdateBuilds", "/policy/combined/sensor-update-builds/v1", scope="Sensor update policies")
    def query_combined_builds(
        self, platform: Platform | None = None, *, stage: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[BuildRespV1]:
        """TODO."""
        ...

    queryCombinedSensorUpdateBuilds = query_combined_builds

    @get(
        "queryCombinedSensorUpdateKernels",
        "/policy/combined/sensor-update-kernels/v1",
        scope="Sensor update policies",
        pages=by_offset(most=500),
        key="id",
    )
    def query_combined_kernels(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KernelRespV1]:
        """TODO."""
        ...

    queryCombinedSensorUpdateKernels = query_combined_kernels

    @get(
        "queryCombinedSensorUpdatePolicyMembers",
        "/policy/combined/sensor-update-members/v1",
        scope="Sensor update policies",
        pages=by_offset(most=5000),
        key="device_id",
    )
    def query_combined_policy_members(
        self,
        *,
        id: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Device]:
        """TODO."""
        ...

    queryCombinedSensorUpdatePolicyMembers = query_combined_policy_members

    @get(
        "queryCombinedSensorUpdatePolicies",
        "/policy/combined/sensor-update/v1",
        scope="Sensor update policies",
        pages=by_offset(most=5000),
        key="id",
    )
    def query_combined_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    queryCombinedSensorUpdatePolicies = query_combined_policies

    @get(
        "queryCombinedSensorUpdatePoliciesV2",
        "/policy/combined/sensor-update/v2",
        scope="Sensor update policies",
        pages=by_offset(most=5000),
        key="id",
    )
    def query_combined_policies_v2(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV2]:
        """TODO."""
        ...

    queryCombinedSensorUpdatePoliciesV2 = query_combined_policies_v2

    @post(
        "performSensorUpdatePoliciesAction",
        "/policy/entities/sensor-update-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
        scope="Sensor update policies",
    )
    def perform_policies_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: ActionName,
        action_parameters: Sequence[Mapping[str, Any]] | None = None,
        ids: Strings | None = None,
        group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    performSensorUpdatePoliciesAction = perform_policies_action

    @post(
        "setSensorUpdatePoliciesPrecedence",
        "/policy/entities/sensor-update-precedence/v1",
        scope="Sensor update policies",
    )
    def set_policies_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    setSensorUpdatePoliciesPrecedence = set_policies_precedence

    @get("getSensorUpdatePolicies", "/policy/entities/sensor-update/v1", scope="Sensor update policies")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """TODO."""
        ...

    getSensorUpdatePolicies = get_policies

    @post(
        "createSensorUpdatePolicies",
        "/policy/entities/sensor-update/v1",
        shape=placed({"build": "resources[0].settings.build"}, rest="resources[0]"),
        scope="Sensor update policies",
    )
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        settings: SettingsReqV1 | None = None,
        build: Sequence[CreatePolicyReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    createSensorUpdatePolicies = create_policies

    @delete("deleteSensorUpdatePolicies", "/policy/entities/sensor-update/v1", scope="Sensor update policies")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    deleteSensorUpdatePolicies = delete_policies

    @patch(
        "updateSensorUpdatePolicies",
        "/policy/entities/sensor-update/v1",
        shape=placed({"build": "resources[0].settings.build"}, rest="resources[0]"),
    )
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: SettingsReqV1 | None = None,
        build: Sequence[UpdatePolicyReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    updateSensorUpdatePolicies = update_policies

    @get("getSensorUpdatePoliciesV2", "/policy/entities/sensor-update/v2", scope="Sensor update policies")
    def get_policies_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV2]:
        """TODO."""
        ...

    getSensorUpdatePoliciesV2 = get_policies_v2

    @post(
        "createSensorUpdatePoliciesV2",
        "/policy/entities/sensor-update/v2",
        shape=placed(
            {
                "description": "resources[0].description",
                "name": "resources[0].name",
                "platform_name": "resources[0].platform_name",
                "settings": "resources[0].settings",
            },
            rest="resources[0].settings",
        ),
        scope="Sensor update policies",
    )
    def create_policies_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        settings: SettingsReqV2 | None = None,
        build: Sequence[CreatePolicyReqV2] | None = None,
        scheduler: Sequence[CreatePolicyReqV2] | None = None,
        show_early_adopter_builds: Sequence[CreatePolicyReqV2] | None = None,
        uninstall_protection: Sequence[CreatePolicyReqV2] | None = None,
        variants: Sequence[CreatePolicyReqV2] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV2]:
        """TODO."""
        ...

    createSensorUpdatePoliciesV2 = create_policies_v2

    @patch(
        "updateSensorUpdatePoliciesV2",
        "/policy/entities/sensor-update/v2",
        shape=placed(
            {
                "description": "resources[0].description",
                "id": "resources[0].id",
                "name": "resources[0].name",
                "settings": "resources[0].settings",
            },
            rest="resources[0].settings",
        ),
        scope="Sensor update policies",
    )
    def update_policies_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: SettingsReqV2 | None = None,
        build: Sequence[UpdatePolicyReqV2] | None = None,
        scheduler: Sequence[UpdatePolicyReqV2] | None = None,
        show_early_adopter_builds: Sequence[UpdatePolicyReqV2] | None = None,
        uninstall_protection: Sequence[UpdatePolicyReqV2] | None = None,
        variants: Sequence[UpdatePolicyReqV2] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV2]:
        """TODO."""
        ...

    updateSensorUpdatePoliciesV2 = update_policies_v2

    @get(
        "querySensorUpdateKernelsDistinct",
        "/policy/queries/sensor-update-kernels/{distinct_field}/v1",
        also={"distinct-field": "distinct_field"},
        scope="Sensor update policies",
        pages=by_offset(most=500),
    )
    def query_kernels(
        self,
        distinct_field: str,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    querySensorUpdateKernelsDistinct = query_kernels

    @get(
        "querySensorUpdatePolicyMembers",
        "/policy/queries/sensor-update-members/v1",
        scope="Sensor update policies",
        pages=by_offset(most=5000),
    )
    def query_policy_members(
        self,
        *,
        id: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    querySensorUpdatePolicyMembers = query_policy_members

    @get(
        "querySensorUpdatePolicies",
        "/policy/queries/sensor-update/v1",
        scope="Sensor update policies",
        pages=by_offset(most=5000),
    )
    def query_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    querySensorUpdatePolicies = query_policies


SensorUpdatePolicies = SensorUpdatePolicy
