"""Device control policies: which USB and Bluetooth devices hosts may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import as_actions, one_resource, placed
from falconlite.http.messages import is_mapping
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.device_control_policies import Device, PolicyV1, RespPolicyV2, RespUpdateDefaultSettingsV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter
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

PolicySort = Literal[
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
PolicyAction = Literal[
    "add-host-group", "add-rule-group", "disable", "enable", "remove-host-group", "remove-rule-group"
]
PlatformName = Literal["Windows", "Mac", "Linux"]

NOTIFICATIONS = placed(
    {
        "custom_notifications": "custom_notifications",
        "blocked_custom_message": "custom_notifications.blocked_notification.custom_message",
        "blocked_use_custom": "custom_notifications.blocked_notification.use_custom",
        "restricted_custom_message": "custom_notifications.restricted_notification.custom_message",
        "restricted_use_custom": "custom_notifications.restricted_notification.use_custom",
    },
    rest="custom_notifications",
)

IN_POLICY = placed({"policies": "policies"}, rest="policies[0]")


def default_messages(fields: dict[str, Any]) -> Any:
    """Put the messages into their notifications, and turn on each custom message that is not empty."""
    used = {
        name.replace("custom_message", "use_custom"): bool(fields[name])
        for name in ("blocked_custom_message", "restricted_custom_message")
        if name in fields
    }
    return NOTIFICATIONS(fields | used)


def default_settings(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Wrap ``usb_exceptions`` in a list if it is one dict."""
    given = fields.get("usb_exceptions")
    return {**fields, "usb_exceptions": [given]} if is_mapping(given) else dict(fields)


class DeviceControlPolicies(Service):
    """Device control policies: find, create, change, order and delete them, and set the messages to users.

    Scopes: Device control policies: Read; Device control policies: Write for changes. Methods with ``_v2`` know USB and
    Bluetooth; the others know USB only. Lists page by *offset*, the number of records to skip (0); *limit* is 1 to
    5,000. *filter* is FQL. *sort* is a field with ``.asc`` or ``.desc``. IDs of policies are 32 hexadecimal digits.
    """

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
        """Find the hosts that a device control policy applies to and return their records.

        *id* is the policy's. *filter* and *sort* take fields of hosts, as in ``Hosts.query_devices_by_filter``.
        """
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
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Find device control policies and return their records.

        Each record has the settings of the policy and the host groups that it is assigned to.
        """
        ...

    queryCombinedDeviceControlPolicies = query_combined_policies

    @get("getDefaultDeviceControlPolicies", "/policy/entities/default-device-control/v1")
    def get_default_policies(self, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """Return the default device control policies, which apply to hosts in no other policy."""
        ...

    getDefaultDeviceControlPolicies = get_default_policies

    @patch(
        "updateDefaultDeviceControlPolicies",
        "/policy/entities/default-device-control/v1",
        shape=default_messages,
        repeatable=True,
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
        """Set the messages that users see when the default policy blocks or restricts a USB device.

        *blocked_custom_message* and *restricted_custom_message* are the texts: each turns the custom message on
        (``use_custom``), and ``""`` turns it off. *blocked_notification* and *restricted_notification* are whole
        notifications, and *custom_notifications* holds both; a text that is an argument wins.
        """
        ...

    updateDefaultDeviceControlPolicies = update_default_policies

    @post(
        "performDeviceControlPoliciesAction",
        "/policy/entities/device-control-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
        choices={"action_name": get_args(PolicyAction)},
        repeatable=True,
    )
    def perform_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: PolicyAction,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        ids: Strings | None = None,
        group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Enable or disable policies, or assign groups to them; *ids* are policy IDs.

        *action_name* is one of:

        - ``enable``, ``disable``: turn the policies on or off
        - ``add-host-group``, ``remove-host-group``: assign the policies to the hosts of a group, or stop that
        - ``add-rule-group``, ``remove-rule-group``: attach a rule group, or detach it

        *group_id* is the ID of the group. It is sent as the action parameter ``group_id``, after the entries of
        *action_parameters*. The changed policies are returned.
        """
        ...

    performDeviceControlPoliciesAction = perform_action

    @patch(
        "patchDeviceControlPoliciesClassesV1",
        "/policy/entities/device-control-classes/v1",
        shape=IN_POLICY,
        repeatable=True,
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
        """Change what the policy *id* does with classes of USB and Bluetooth devices, and its exceptions.

        *usb_classes* and *bluetooth_classes* have ``classes`` with an action each, ``upsert_exceptions`` to add or
        change, and ``delete_exceptions`` with IDs to remove. To change several policies, give *policies*, a list of
        dicts with these fields.
        """
        ...

    patchDeviceControlPoliciesClassesV1 = update_policy_classes

    @get("getDefaultDeviceControlSettings", "/policy/entities/device-control-default-settings/v1")
    def get_default_settings(self, **more: Unpack[CallOptions]) -> Result[RespUpdateDefaultSettingsV1]:
        """Return the messages that users see by default when a USB or Bluetooth device is blocked."""
        ...

    getDefaultDeviceControlSettings = get_default_settings

    @patch(
        "updateDefaultDeviceControlSettings",
        "/policy/entities/device-control-default-settings/v1",
        shape=default_settings,
        repeatable=True,
    )
    def update_default_settings(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        bluetooth_custom_notifications: BluetoothCustomNotifications | None = None,
        usb_custom_notifications: DeviceControlAPIUSBCustomNotifications | None = None,
        usb_exceptions: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RespUpdateDefaultSettingsV1]:
        """Change the messages that users see by default when a USB or Bluetooth device is blocked.

        Omitted arguments do not change. *usb_exceptions* is not in the published model of the body; it is sent as a
        list.
        """
        ...

    updateDefaultDeviceControlSettings = update_default_settings

    @post("setDeviceControlPoliciesPrecedence", "/policy/entities/device-control-precedence/v1", repeatable=True)
    def set_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        platform_name: PlatformName | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Order the policies of the platform by precedence; *ids* starts with the highest.

        *ids* must hold every policy of the platform except the default one. If a host belongs to groups of several
        policies, the highest in the order applies.
        """
        ...

    setDeviceControlPoliciesPrecedence = set_precedence

    @get("getDeviceControlPolicies", "/policy/entities/device-control/v1")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """Describe device control policies by ID: settings, assigned groups and author of the last change."""
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
        platform_name: PlatformName | None = None,
        settings: SettingsReqV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Create a device control policy for USB; ``perform_action`` then enables it and assigns groups.

        The API needs *name* and *platform_name*. *settings* has the action for each device class, the exceptions, the
        notification and the enforcement mode. *clone_id* is a policy to copy settings from. To create several policies,
        give *body* with ``resources``. ``create_policies_v2`` also sets Bluetooth.
        """
        ...

    createDeviceControlPolicies = create_policies

    @delete("deleteDeviceControlPolicies", "/policy/entities/device-control/v1")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete device control policies by ID; this cannot be undone.

        Returns the IDs of the deleted policies.
        """
        ...

    deleteDeviceControlPolicies = delete_policies

    @patch("updateDeviceControlPolicies", "/policy/entities/device-control/v1", shape=one_resource, repeatable=True)
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
        """Change the name, description or USB settings of the policy *id*.

        Omitted arguments do not change. ``delete_exceptions`` in *settings* lists IDs of exceptions to remove. To
        change several policies, give *body* with ``resources``. ``update_policies_v2`` and ``update_policy_classes``
        also change Bluetooth.
        """
        ...

    updateDeviceControlPolicies = update_policies

    @get("getDeviceControlPoliciesV2", "/policy/entities/device-control/v2")
    def get_policies_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RespPolicyV2]:
        """Describe device control policies by ID, with their USB and Bluetooth settings."""
        ...

    getDeviceControlPoliciesV2 = get_policies_v2

    @post(
        "postDeviceControlPoliciesV2",
        "/policy/entities/device-control/v2",
        shape=IN_POLICY,
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
        """Create a device control policy with USB and Bluetooth settings, or copy the policy *clone_id*.

        *usb_settings* and *bluetooth_settings* have the enforcement mode and the notification;
        ``update_policy_classes`` sets the classes and exceptions. To create several policies, give *policies*, a list
        of dicts with these fields.
        """
        ...

    postDeviceControlPoliciesV2 = create_policies_v2

    @patch("patchDeviceControlPoliciesV2", "/policy/entities/device-control/v2", shape=IN_POLICY, repeatable=True)
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
        """Change the name, description, and USB or Bluetooth settings of the policy *id*, except its classes.

        Omitted arguments do not change. ``update_policy_classes`` changes classes and exceptions. To change several
        policies, give *policies*, a list of dicts with these fields.
        """
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
        """Find IDs of the hosts that a device control policy applies to.

        Takes the same arguments as ``query_combined_policy_members``. The IDs are agent IDs, as
        ``Hosts.get_device_details`` takes them.
        """
        ...

    queryDeviceControlPolicyMembers = query_policy_members

    @get("queryDeviceControlPolicies", "/policy/queries/device-control/v1", pages=by_offset(most=5000))
    def query_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of device control policies; takes the same arguments as ``query_combined_policies``."""
        ...

    queryDeviceControlPolicies = query_policies


Device_Control_Policies = DeviceControlPolicies
