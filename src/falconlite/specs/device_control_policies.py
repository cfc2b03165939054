"""Typed dicts of the request bodies of ``DeviceControlPolicies``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required, TypedDict


class DeviceControlUSBCustomNotification(Body, total=False):
    """The ``blocked_notification`` of ``DeviceControlUSBCustomNotifications``."""

    custom_message: str
    use_custom: bool


class DeviceControlUSBCustomNotifications(Body, total=False):
    """The ``custom_notifications`` of ``ReqUpdateDefaultDCPolicyV1`` and ``SettingsReqV1``."""

    blocked_notification: DeviceControlUSBCustomNotification
    restricted_notification: DeviceControlUSBCustomNotification


class ReqUpdateDefaultDCPolicyV1(Body, total=False):
    """The body of ``update_default_policies``."""

    custom_notifications: DeviceControlUSBCustomNotifications


class ReqUpdateBluetoothMinorClassV1(Body, total=False):
    """One of the ``minor_classes`` of ``ReqUpdateBluetoothClassV1``."""

    action: Literal["FULL_ACCESS", "BLOCK_ALL"]
    minor_class: str


# names that no field of a class can have
_ReqUpdateBluetoothClassV1Names = TypedDict("_ReqUpdateBluetoothClassV1Names", {"class": str}, total=False)


class ReqUpdateBluetoothClassV1(Body, _ReqUpdateBluetoothClassV1Names, total=False):
    """One of the ``classes`` of ``ReqUpdateBluetoothClassesV1``."""

    action: Literal["BLOCK_ALL", "FULL_ACCESS"]
    minor_classes: Sequence[ReqUpdateBluetoothMinorClassV1]


# names that no field of a class can have
_BluetoothExceptionBaseNames = TypedDict("_BluetoothExceptionBaseNames", {"class": str}, total=False)


class BluetoothExceptionBase(Body, _BluetoothExceptionBaseNames, total=False):
    """One of the ``upsert_exceptions`` of ``ReqUpdateBluetoothClassesV1``."""

    action: str
    description: str
    expiration_time: str
    id: Required[str]
    minor_classes: Sequence[str]
    product_id: str
    product_name: str
    vendor_id: str
    vendor_id_source: str
    vendor_name: str


class ReqUpdateBluetoothClassesV1(Body, total=False):
    """The ``bluetooth_classes`` of ``ReqUpdatePolicyClassesV1``."""

    classes: Sequence[ReqUpdateBluetoothClassV1]
    delete_exceptions: Sequence[str]
    upsert_exceptions: Sequence[BluetoothExceptionBase]


# names that no field of a class can have
_ReqUpdateUSBClassV1Names = TypedDict(
    "_ReqUpdateUSBClassV1Names",
    {"class": 'Literal["ANY", "AUDIO_VIDEO", "IMAGING", "MASS_STORAGE", "MOBILE", "PRINTER", "WIRELESS"]'},
    total=False,
)


class ReqUpdateUSBClassV1(Body, _ReqUpdateUSBClassV1Names, total=False):
    """One of the ``classes`` of ``ReqUpdateUSBClassesV1``."""

    action: Literal["FULL_ACCESS", "BLOCK_EXECUTE", "BLOCK_WRITE_EXECUTE", "BLOCK_ALL", "WHITELIST"]


# names that no field of a class can have
_USBExceptionBaseNames = TypedDict(
    "_USBExceptionBaseNames",
    {"class": 'Literal["ANY", "AUDIO_VIDEO", "IMAGING", "MASS_STORAGE", "MOBILE", "PRINTER", "WIRELESS"]'},
    total=False,
)


class USBExceptionBase(Body, _USBExceptionBaseNames, total=False):
    """One of the ``upsert_exceptions`` of ``ReqUpdateUSBClassesV1``."""

    action: Literal["FULL_ACCESS", "BLOCK_EXECUTE", "BLOCK_WRITE_EXECUTE", "BLOCK_ALL", "WHITELIST"]
    combined_id: str
    description: str
    expiration_time: str
    id: Required[str]
    product_id: str
    product_name: str
    serial_number: str
    use_wildcard: bool
    vendor_id: str
    vendor_name: str


class ReqUpdateUSBClassesV1(Body, total=False):
    """The ``usb_classes`` of ``ReqUpdatePolicyClassesV1``."""

    classes: Sequence[ReqUpdateUSBClassV1]
    delete_exceptions: Sequence[str]
    upsert_exceptions: Sequence[USBExceptionBase]


class ReqUpdatePolicyClassesV1(Body, total=False):
    """One of the ``policies`` of ``ReqUpdatePoliciesClassesV1``."""

    bluetooth_classes: ReqUpdateBluetoothClassesV1
    id: Required[str]
    usb_classes: ReqUpdateUSBClassesV1


class ReqUpdatePoliciesClassesV1(Body, total=False):
    """The body of ``update_policy_classes``."""

    policies: Sequence[ReqUpdatePolicyClassesV1]


class CustomNotification(Body, total=False):
    """The ``blocked_notification`` of ``BluetoothCustomNotifications``."""

    custom_message: str
    use_custom: bool


class BluetoothCustomNotifications(Body, total=False):
    """The ``bluetooth_custom_notifications`` of ``ReqUpdateDefaultSettingsV1``."""

    blocked_notification: CustomNotification


class DeviceControlAPIUSBCustomNotification(Body, total=False):
    """The ``blocked_notification`` of ``DeviceControlAPIUSBCustomNotifications``."""

    custom_message: str
    use_custom: bool


class DeviceControlAPIUSBCustomNotifications(Body, total=False):
    """The ``usb_custom_notifications`` of ``ReqUpdateDefaultSettingsV1``."""

    blocked_notification: DeviceControlAPIUSBCustomNotification
    restricted_notification: DeviceControlAPIUSBCustomNotification


class ReqUpdateDefaultSettingsV1(Body, total=False):
    """The body of ``update_default_settings``."""

    bluetooth_custom_notifications: BluetoothCustomNotifications
    usb_custom_notifications: DeviceControlAPIUSBCustomNotifications


class SetPolicyPrecedenceReqV1(Body, total=False):
    """The body of ``set_precedence``."""

    ids: Required[Sequence[str]]
    platform_name: Literal["Windows", "Mac", "Linux"]


class ExceptionReqV1(Body, total=False):
    """One of the ``exceptions`` of ``USBClassExceptionsReqV1``."""

    action: Literal["FULL_ACCESS", "BLOCK_ALL", "BLOCK_EXECUTE", "BLOCK_WRITE_EXECUTE"]
    combined_id: str
    description: str
    expiration_time: str
    id: str
    product_id: str
    product_id_decimal: str
    product_name: str
    serial_number: str
    use_wildcard: bool
    vendor_id: str
    vendor_id_decimal: str
    vendor_name: str


class USBClassExceptionsReqV1(Body, total=False):
    """One of the ``classes`` of ``SettingsReqV1``."""

    action: Literal["FULL_ACCESS", "BLOCK_ALL", "BLOCK_EXECUTE", "BLOCK_WRITE_EXECUTE"]
    exceptions: Sequence[ExceptionReqV1]
    id: Required[Literal["ANY", "AUDIO_VIDEO", "IMAGING", "MASS_STORAGE", "MOBILE", "PRINTER", "WIRELESS"]]


class SettingsReqV1(Body, total=False):
    """The ``settings`` of ``CreatePolicyReqV1`` and ``UpdatePolicyReqV1``."""

    classes: Sequence[USBClassExceptionsReqV1]
    custom_notifications: DeviceControlUSBCustomNotifications
    delete_exceptions: Sequence[str]
    end_user_notification: Literal["SILENT", "NOTIFY_USER"]
    enforcement_mode: Literal["MONITOR_ONLY", "MONITOR_ENFORCE"]
    enhanced_file_metadata: bool


class CreatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``CreatePoliciesV1``."""

    clone_id: str
    description: str
    name: str
    platform_name: Literal["Windows", "Mac", "Linux"]
    settings: SettingsReqV1


class CreatePoliciesV1(Body, total=False):
    """The body of ``create_policies``."""

    resources: Sequence[CreatePolicyReqV1]


class UpdatePolicyReqV1(Body, total=False):
    """One of the ``resources`` of ``UpdatePoliciesReqV1``."""

    description: str
    id: Required[str]
    name: str
    settings: SettingsReqV1


class UpdatePoliciesReqV1(Body, total=False):
    """The body of ``update_policies``."""

    resources: Sequence[UpdatePolicyReqV1]


class ReqUpdateBluetoothBaseV1(Body, total=False):
    """The ``bluetooth_settings`` of ``ReqCreatePolicyV1`` and ``ReqUpdateBaseV1External``."""

    custom_end_user_notifications: BluetoothCustomNotifications
    end_user_notification: Literal["NOTIFY_USER", "SILENT"]
    enforcement_mode: Literal["MONITOR_ONLY", "MONITOR_ENFORCE", "OFF"]


class ReqUpdateUSBBaseV1(Body, total=False):
    """The ``usb_settings`` of ``ReqCreatePolicyV1``."""

    custom_notifications: DeviceControlAPIUSBCustomNotifications
    end_user_notification: Literal["NOTIFY_USER", "SILENT"]
    enforcement_mode: Literal["MONITOR_ONLY", "MONITOR_ENFORCE", "OFF"]
    enhanced_file_metadata: bool
    whitelist_mode: Literal["ENABLE_ALWAYS", "DISABLE_VIRTUAL"]


class ReqCreatePolicyV1(Body, total=False):
    """One of the ``policies`` of ``ReqCreatePoliciesV1``."""

    bluetooth_settings: ReqUpdateBluetoothBaseV1
    clone_id: str
    description: str
    name: str
    platform_name: Literal["Windows", "Mac"]
    usb_settings: ReqUpdateUSBBaseV1


class ReqCreatePoliciesV1(Body, total=False):
    """The body of ``create_policies_v2``."""

    policies: Sequence[ReqCreatePolicyV1]


class ReqUpdateUSBBaseV1External(Body, total=False):
    """The ``usb_settings`` of ``ReqUpdateBaseV1External``."""

    custom_notifications: DeviceControlAPIUSBCustomNotifications
    end_user_notification: Literal["NOTIFY_USER", "SILENT"]
    enforcement_mode: Literal["MONITOR_ONLY", "MONITOR_ENFORCE", "OFF"]
    enhanced_file_metadata: bool
    pcie_enforcement_mode: Literal["MONITOR_ONLY", "MONITOR_ENFORCE"]
    storage_space_enforcement_mode: Literal["MONITOR_ONLY", "MONITOR_ENFORCE"]
    user_based_enforcement_mode: Literal["MONITOR_ONLY", "MONITOR_ENFORCE"]


class ReqUpdateBaseV1External(Body, total=False):
    """One of the ``policies`` of ``ReqUpdateBasesV1External``."""

    bluetooth_settings: ReqUpdateBluetoothBaseV1
    description: str
    id: Required[str]
    name: str
    propagated: bool
    usb_settings: ReqUpdateUSBBaseV1External


class ReqUpdateBasesV1External(Body, total=False):
    """The body of ``update_policies_v2``."""

    policies: Sequence[ReqUpdateBaseV1External]
