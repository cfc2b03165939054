"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import as_actions, one_resource, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.device_control_policies import Device, PolicyV1, RespPolicyV2, RespUpdateDefaultSettingsV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.device_control_policies import (
        BluetoothCustomNotifications,
        DeviceControlAPIUSBCustomNotifications,
        DeviceControlUSBCustomNotification,
        DeviceControlUSBCustomNotifications,
        ReqCreatePolicyV1,
        ReqUpdateBaseV1External,
        ReqUpdateBluetoothBaseV1,
        ReqUpdateBluetoothClassesV1,
        ReqUpdatePolicyClassesV1,
        ReqUpdateUSBBaseV1,
        ReqUpdateUSBBaseV1External,
        ReqUpdateUSBClassesV1,
        SettingsReqV1,
    )

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


class DeviceControlPolicies(Service):
    """TODO."""

    scope = "Device control policies"

    @get(
        "queryCombinedDeviceControlPolicyMembers",
        "/policy/combined/device-control-members/v1",
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

    queryCombinedDeviceControlPolicyMembers = query_combined_policy_members

    @get(
        "queryCombinedDeviceControlPolicies", "/policy/combined/device-control/v1", pages=by_offset(most=5000), key="id"
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

    queryCombinedDeviceControlPolicies = query_combined_policies

    @get("getDefaultDeviceControlPolicies", "/policy/entities/default-device-control/v1")
    def get_default_policies(self, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """TODO."""
        ...

    getDefaultDeviceControlPolicies = get_default_policies

    @patch(
        "updateDefaultDeviceControlPolicies",
        "/policy/entities/default-device-control/v1",
        shape=placed(
            {
                "custom_notifications": "custom_notifications",
                "blocked_custom_message": "custom_notifications.blocked_notification.custom_message",
                "restricted_custom_message": "custom_notifications.restricted_notification.custom_message",
            },
            rest="custom_notifications",
        ),
    )
    def update_default_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        custom_notifications: DeviceControlUSBCustomNotifications | None = None,
        blocked_custom_message: str | None = None,
        blocked_notification: DeviceControlUSBCustomNotification | None = None,
        restricted_custom_message: str | None = None,
        restricted_notification: DeviceControlUSBCustomNotification | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    updateDefaultDeviceControlPolicies = update_default_policies

    @post(
        "performDeviceControlPoliciesAction",
        "/policy/entities/device-control-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
    )
    def perform_action(
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

    performDeviceControlPoliciesAction = perform_action

    @patch(
        "patchDeviceControlPoliciesClassesV1",
        "/policy/entities/device-control-classes/v1",
        shape=placed({"policies": "policies"}, rest="policies[0]"),
    )
    def update_policy_classes(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        policies: Sequence[ReqUpdatePolicyClassesV1] | None = None,
        bluetooth_classes: ReqUpdateBluetoothClassesV1 | None = None,
        id: str | None = None,
        usb_classes: ReqUpdateUSBClassesV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RespPolicyV2]:
        """TODO."""
        ...

    patchDeviceControlPoliciesClassesV1 = update_policy_classes

    @get("getDefaultDeviceControlSettings", "/policy/entities/device-control-default-settings/v1")
    def get_default_settings(self, **more: Unpack[CallOptions]) -> Result[RespUpdateDefaultSettingsV1]:
        """TODO."""
        ...

    getDefaultDeviceControlSettings = get_default_settings

    @patch(
        "updateDefaultDeviceControlSettings",
        "/policy/entities/device-control-default-settings/v1",
        shape=placed({"usb_exceptions": "usb_exceptions[0]"}),
    )
    def update_default_settings(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        bluetooth_custom_notifications: BluetoothCustomNotifications | None = None,
        usb_custom_notifications: DeviceControlAPIUSBCustomNotifications | None = None,
        usb_exceptions: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RespUpdateDefaultSettingsV1]:
        """TODO."""
        ...

    updateDefaultDeviceControlSettings = update_default_settings

    @post("setDeviceControlPoliciesPrecedence", "/policy/entities/device-control-precedence/v1")
    def set_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    setDeviceControlPoliciesPrecedence = set_precedence

    @get("getDeviceControlPolicies", "/policy/entities/device-control/v1")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """TODO."""
        ...

    getDeviceControlPolicies = get_policies

    @post("createDeviceControlPolicies", "/policy/entities/device-control/v1", shape=one_resource)
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        description: str | None = None,
        name: str | None = None,
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        settings: SettingsReqV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    createDeviceControlPolicies = create_policies

    @delete("deleteDeviceControlPolicies", "/policy/entities/device-control/v1")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    deleteDeviceControlPolicies = delete_policies

    @patch("updateDeviceControlPolicies", "/policy/entities/device-control/v1", shape=one_resource)
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: SettingsReqV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    updateDeviceControlPolicies = update_policies

    @get("getDeviceControlPoliciesV2", "/policy/entities/device-control/v2")
    def get_policies_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RespPolicyV2]:
        """TODO."""
        ...

    getDeviceControlPoliciesV2 = get_policies_v2

    @post(
        "postDeviceControlPoliciesV2",
        "/policy/entities/device-control/v2",
        shape=placed({"policies": "policies"}, rest="policies[0]"),
    )
    def create_policies_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        policies: Sequence[ReqCreatePolicyV1] | None = None,
        bluetooth_settings: ReqUpdateBluetoothBaseV1 | None = None,
        clone_id: str | None = None,
        description: str | None = None,
        name: str | None = None,
        platform_name: Literal["Windows", "Mac"] | None = None,
        usb_settings: ReqUpdateUSBBaseV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RespPolicyV2]:
        """TODO."""
        ...

    postDeviceControlPoliciesV2 = create_policies_v2

    @patch(
        "patchDeviceControlPoliciesV2",
        "/policy/entities/device-control/v2",
        shape=placed({"policies": "policies"}, rest="policies[0]"),
    )
    def update_policies_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        policies: Sequence[ReqUpdateBaseV1External] | None = None,
        bluetooth_settings: ReqUpdateBluetoothBaseV1 | None = None,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        usb_settings: ReqUpdateUSBBaseV1External | None = None,
        propagated: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RespPolicyV2]:
        """TODO."""
        ...

    patchDeviceControlPoliciesV2 = update_policies_v2

    @get("queryDeviceControlPolicyMembers", "/policy/queries/device-control-members/v1", pages=by_offset(most=5000))
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

    queryDeviceControlPolicyMembers = query_policy_members

    @get("queryDeviceControlPolicies", "/policy/queries/device-control/v1", pages=by_offset(most=5000))
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

    queryDeviceControlPolicies = query_policies
