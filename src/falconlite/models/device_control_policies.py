"""Models of the records of ``DeviceControlPolicies``."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from falconlite.models.host_group import Device as Device  # noqa: PLC0414  # its home for DeviceControlPolicies
from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class ExceptionRespV1(Record):
    """One of the ``exceptions`` of ``USBClassExceptionsResponse``."""

    action: Text = None
    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    combined_id: Text = None
    description: Text = None
    expiration_time: Timestamp = None
    id: Text = None
    match_method: Text = None
    product_id: Text = None
    product_id_decimal: Text = None
    product_name: Text = None
    serial_number: Text = None
    vendor_id: Text = None
    vendor_id_decimal: Text = None
    vendor_name: Text = None


class USBClassExceptionsResponse(Record):
    """One of the ``classes`` of ``SettingsRespV1``.

    Known values: ``action`` is FULL_ACCESS, FULL_BLOCK, BLOCK_EXECUTE or READ_ONLY.
    """

    action: Text = None
    exceptions: Many[ExceptionRespV1] = ()
    id: Text = None


class DeviceControlUSBCustomNotification(Record):
    """The ``blocked_notification`` of ``DeviceControlUSBCustomNotifications``."""

    custom_message: Text = None
    use_custom: Flag = None


class DeviceControlUSBCustomNotifications(Record):
    """The ``custom_notifications`` of ``SettingsRespV1``."""

    blocked_notification: One[DeviceControlUSBCustomNotification] = None
    restricted_notification: One[DeviceControlUSBCustomNotification] = None


class SettingsRespV1(Record):
    """The ``settings`` of ``PolicyV1``.

    Known values: ``end_user_notification`` is SILENT or NOTIFY_USER; ``enforcement_mode`` is MONITOR_ONLY,
    MONITOR_ENFORCE or OFF.
    """

    classes: Many[USBClassExceptionsResponse] = ()
    custom_notifications: One[DeviceControlUSBCustomNotifications] = None
    end_user_notification: Text = None
    enforcement_mode: Text = None
    enhanced_file_metadata: Flag = None


class PolicyV1(Record):
    """A policy, as ``query_combined_policies``, ``get_default_policies`` and others return it.

    Known values: ``platform_name`` is Windows, Mac or Linux.
    """

    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    enabled: Flag = None
    groups: Many[Group] = ()
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform_name: Text = None
    settings: One[SettingsRespV1] = None


class BluetoothException(Record):
    """One of the ``exceptions`` of ``BluetoothClass``."""

    action: Text = None
    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    combined_id: Text = None
    description: Text = None
    expiration_time: Timestamp = None
    id: Text = None
    match_method: Text = None
    minor_classes: Many[str] = ()
    product_id: Text = None
    product_name: Text = None
    trigger_id: Text = None
    vendor_id: Text = None
    vendor_id_source: Text = None
    vendor_name: Text = None


class BluetoothMinorClass(Record):
    """One of the ``minor_classes`` of ``BluetoothClass``."""

    action: Text = None
    id: Text = None
    minor_class: Text = None


class BluetoothClass(Record):
    """One of the ``classes`` of ``BluetoothSettings``."""

    action: Text = None
    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    exceptions: Many[BluetoothException] = ()
    id: Text = None
    minor_classes: Many[BluetoothMinorClass] = ()


class CustomNotification(Record):
    """The ``blocked_notification`` of ``BluetoothCustomNotifications``."""

    custom_message: Text = None
    use_custom: Flag = None


class BluetoothCustomNotifications(Record):
    """The ``custom_end_user_notifications`` of ``BluetoothSettings``; also in ``RespUpdateDefaultSettingsV1``."""

    blocked_notification: One[CustomNotification] = None


class BluetoothSettings(Record):
    """The ``bluetooth_settings`` of ``RespPolicyV2``."""

    classes: Many[BluetoothClass] = ()
    custom_end_user_notifications: One[BluetoothCustomNotifications] = None
    end_user_notification: Text = None
    enforcement_mode: Text = None


class RespUSBExceptionV2(Record):
    """One of the ``exceptions`` of ``RespUSBClassSettingsV2``."""

    action: Text = None
    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    combined_id: Text = None
    description: Text = None
    expiration_time: Timestamp = None
    id: Text = None
    match_method: Text = None
    product_id: Text = None
    product_name: Text = None
    serial_number: Text = None
    trigger_id: Text = None
    use_wildcard: Flag = None
    vendor_id: Text = None
    vendor_name: Text = None


class RespUSBClassSettingsV2(Record):
    """One of the ``classes`` of ``RespUSBSettingsV2``."""

    action: Text = None
    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    exceptions: Many[RespUSBExceptionV2] = ()
    id: Text = None


class DeviceControlAPIUSBCustomNotification(Record):
    """The ``blocked_notification`` of ``DeviceControlAPIUSBCustomNotifications``."""

    custom_message: Text = None
    use_custom: Flag = None


class DeviceControlAPIUSBCustomNotifications(Record):
    """The ``custom_notifications`` of ``RespUSBSettingsV2``; also in ``RespUpdateDefaultSettingsV1``."""

    blocked_notification: One[DeviceControlAPIUSBCustomNotification] = None
    restricted_notification: One[DeviceControlAPIUSBCustomNotification] = None


class RespUSBSettingsV2(Record):
    """The ``usb_settings`` of ``RespPolicyV2``."""

    classes: Many[RespUSBClassSettingsV2] = ()
    custom_notifications: One[DeviceControlAPIUSBCustomNotifications] = None
    end_user_notification: Text = None
    enforcement_mode: Text = None
    enhanced_file_metadata: Flag = None
    whitelist_mode: Text = None


class RespPolicyV2(Record):
    """A device control policy, as ``update_policy_classes``, ``get_policies_v2`` and others return it."""

    assignment_type: Text = None
    bluetooth_channel_version: Number = None
    bluetooth_settings: One[BluetoothSettings] = None
    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    enabled: Flag = None
    groups: Many[str] = ()
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform_id: Text = None
    platform_name: Text = None
    precedence: Number = None
    settings_hash: Text = None
    usb_channel_version: Number = None
    usb_settings: One[RespUSBSettingsV2] = None


class RespUpdateDefaultSettingsV1(Record):
    """A default of device control, as ``get_default_settings`` and ``update_default_settings`` return it."""

    bluetooth_custom_notifications: One[BluetoothCustomNotifications] = None
    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    usb_custom_notifications: One[DeviceControlAPIUSBCustomNotifications] = None
