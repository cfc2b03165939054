"""Hosts: the devices that run the sensor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from falconlite.binding.paging import by_offset, by_scroll, by_token
from falconlite.binding.shapes import parameters_of
from falconlite.errors import PayloadValidationError
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service, fields_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from threading import Event

    from typing_extensions import Unpack

    from falconlite.binding.operation import CommaSeparated, Strings
    from falconlite.fields.hosts import HostFields
    from falconlite.models.hosts import (
        AddressHistory,
        AffectedEntity,
        Device,
        HostGroupRecord,
        LoginHistory,
        OnlineState,
        TagResult,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.paging.devices import Devices
    from falconlite.results.cursor import Cursor
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter

HostAction = Literal[
    "contain",
    "lift_containment",
    "hide_host",
    "unhide_host",
    "detection_suppress",
    "detection_unsuppress",
    "lift_filesystem_containment_all",
]
GroupAction = Literal["add_group_member", "remove_group_member", "remove_all"]
TagAction = Literal["add", "remove"]

BY_ID = "device_id.asc"


TAG_PREFIX, INSTALLER_PREFIX = "FalconGroupingTags/", "SensorGroupingTags/"


def note(fields: dict[str, Any]) -> dict[str, Any]:
    """Move ``note`` into the action parameters."""
    if "note" not in fields:
        return fields
    parameters = parameters_of(fields)
    shaped = fields | {"action_parameters": [*parameters, {"name": "note", "value": fields["note"]}]}
    del shaped["note"]
    return shaped


def action_parameter(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``name`` and ``value``, after those of ``action_parameters``."""
    parameters = parameters_of(fields)
    if ("name" in fields) != ("value" in fields):
        raise PayloadValidationError(
            None, "name and value go together: they are one action parameter; nothing was sent"
        )
    if "name" in fields:
        parameters.append({"name": fields["name"], "value": fields["value"]})
    return {"action_parameters": parameters}


def grouping_tags(fields: dict[str, Any]) -> dict[str, Any]:
    """Give each tag its prefix; raise PayloadValidationError for those that only the sensor's installer can set."""
    tags = []
    for tag in fields.get("tags", ()):
        if not isinstance(tag, str):
            raise PayloadValidationError(None, f"tags must be str, not {type(tag).__name__}; nothing was sent")
        if tag.startswith(INSTALLER_PREFIX):
            raise PayloadValidationError(
                None, f"tags: {tag!r} is set when the sensor is installed and cannot be changed here; nothing was sent"
            )
        tags.append(tag if tag.startswith(TAG_PREFIX) else f"{TAG_PREFIX}{tag}")
    return fields | {"tags": tags}


class Hosts(Service):
    """Devices that run the sensor: find and describe them, contain, hide and tag them, see who was logged in.

    Scopes: Hosts: Read, and Hosts: Write for actions, tags and deletion. An agent ID (AID) is 32 lower-case
    hexadecimal digits.
    """

    scope = "Hosts"

    F: HostFields = fields_of("hosts")

    @get(
        "CombinedDevicesByFilter",
        "/devices/combined/devices/v1",
        key="device_id",
        pages=by_token(
            "next",
            argument="offset",
            most=10_000,
            sort=BY_ID,
            instead=("query_devices_by_filter_scroll", "get_device_details", 5000),
        ),
    )
    def query_devices_by_filter_combined(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: str | None = None,
        sort: str | None = None,
        fields: CommaSeparated | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Device]:
        """Find devices and describe them in one call, page after page, without end.

        *limit* is 1 to 10,000 (100); *offset* is the ``next`` of the page before, with *filter* and *sort* the same
        on every page; *fields* are the fields to return. Reported missing in the US government clouds.
        """
        ...

    CombinedDevicesByFilter = query_devices_by_filter_combined

    @get(
        "CombinedHiddenDevicesByFilter",
        "/devices/combined/devices-hidden/v1",
        key="device_id",
        pages=by_token("next", argument="offset", most=10_000, sort=BY_ID),
    )
    def query_hidden_devices_combined(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: str | None = None,
        sort: str | None = None,
        fields: CommaSeparated | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Device]:
        """Find hidden devices and describe them in one call; see ``query_devices_by_filter_combined``."""
        ...

    CombinedHiddenDevicesByFilter = query_hidden_devices_combined

    @get(
        "QueryDevicesByFilter",
        "/devices/queries/devices/v1",
        key="device_id",
        pages=by_offset(most=5000, window=10_000, then="query_devices_by_filter_scroll", sort=BY_ID),
    )
    def query_devices_by_filter(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find device IDs: *limit* 1 to 5,000 (100), and *offset* and *limit* together at most 10,000.

        *sort* is a field with ``.asc`` or ``.desc``. Past the first ten thousand use
        ``query_devices_by_filter_scroll`` or ``query_devices_by_filter_combined``.
        """
        ...

    QueryDevicesByFilter = query_devices_by_filter

    @get(
        "QueryDevicesByFilterScroll",
        "/devices/queries/devices-scroll/v1",
        key="device_id",
        pages=by_scroll(most=10_000, sort=BY_ID),
    )
    def query_devices_by_filter_scroll(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find device IDs, page after page, past the first ten thousand.

        *limit* is 1 to 10,000; *offset* is the ``meta.pagination.offset`` of the page before, good for two
        minutes. The vendor calls this deprecated in favour of ``query_devices_by_filter_combined``.
        """
        ...

    QueryDevicesByFilterScroll = query_devices_by_filter_scroll
    QueryDevices = query_devices_by_filter_scroll
    query_devices = query_devices_by_filter_scroll

    @get(
        "QueryHiddenDevices",
        "/devices/queries/devices-hidden/v1",
        key="device_id",
        pages=by_offset(most=5000, window=10_000, then="query_hidden_devices_combined", sort=BY_ID),
    )
    def query_hidden_devices(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of hidden devices: *limit* 1 to 5,000 (100), and *offset* and *limit* at most 10,000."""
        ...

    QueryHiddenDevices = query_hidden_devices

    @get("GetDeviceDetailsV2", "/devices/entities/devices/v2", key="device_id", at_once=100)
    def get_device_details_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Device]:
        """Describe devices by ID, up to 100 at a time; ``get_device_details`` takes 5,000."""
        ...

    GetDeviceDetailsV2 = get_device_details_v2

    @post("PostDeviceDetailsV2", "/devices/entities/devices/v2", reads=True, key="device_id", at_once=5000)
    def get_device_details(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Device]:
        """Describe devices by ID, up to 5,000 at a time."""
        ...

    PostDeviceDetailsV2 = get_device_details
    GetDeviceDetails = get_device_details
    post_device_details_v2 = get_device_details

    @get("GetDeviceDetailsV1", "/devices/entities/devices/v1", key="device_id", at_once=500)
    def get_device_details_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Device]:
        """Describe devices by ID, up to 500 at a time, by a route that the API has retired."""
        ...

    GetDeviceDetailsV1 = get_device_details_v1

    @post(
        "PerformActionV2",
        "/devices/entities/devices-actions/v2",
        query={"action_name"},
        choices={"action_name": get_args(HostAction)},
        shape=note,
        repeatable=True,
        brief=True,
        at_once={"contain": 500, "lift_containment": 500, "": 100},
    )
    def perform_action(
        self,
        *,
        action_name: HostAction,
        ids: Strings,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        note: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[AffectedEntity]:
        """Contain, release, hide or restore devices; 202, and 409 where a device is in that state already.

        No limit on *ids* is published: other clients send up to 500 at a time to contain and to release, and 100 to
        hide and to restore, which is our number for the rest too. *note* travels as the action parameter of that name
        (an inference: the API documents no other place for it).
        """
        ...

    PerformActionV2 = perform_action

    @post(
        "entities.perform_action",
        "/devices/entities/group-actions/v1",
        query={"ids", "action_name", "disable_hostname_check"},
        choices={"action_name": get_args(GroupAction)},
        shape=action_parameter,
        repeatable=True,
        at_once=100,
    )
    def perform_group_action(
        self,
        *,
        action_name: GroupAction,
        ids: Strings,
        disable_hostname_check: bool | None = None,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        name: str | None = None,
        value: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[HostGroupRecord]:
        """Add devices to host groups or remove them; *ids* are those of the groups.

        Which devices: *name* ``filter`` with a *value* such as ``(device_id:['<AID>'])``, or *action_parameters*.
        *ids* go in the URL, so ``falconlite.bulk`` sends 100 at a time: a limit of ours, none is published.
        """
        ...

    entities_perform_action = perform_group_action
    PerformGroupAction = perform_group_action

    @patch(
        "UpdateDeviceTags",
        "/devices/entities/devices/tags/v1",
        wire={"action_name": "action", "ids": "device_ids"},
        choices={"action_name": get_args(TagAction)},
        shape=grouping_tags,
        repeatable=True,
        key="device_id",
        brief=True,
        done_if="updated",
        at_once=5000,
    )
    def update_device_tags(
        self,
        action_name: TagAction,
        ids: Strings,
        tags: Strings,
        **more: Unpack[BodyOptions],
    ) -> Result[TagResult]:
        """Add Falcon grouping tags to devices or remove them: up to 50 tags and 5,000 devices at a time.

        A tag without its prefix ``FalconGroupingTags/`` is given it; what the sensor's installer set
        (``SensorGroupingTags/``) cannot be changed here. One record a device: look at ``updated``.
        """
        ...

    UpdateDeviceTags = update_device_tags

    @get("GetOnlineState.V1", "/devices/entities/online-state/v1", at_once=100)
    def get_online_state(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[OnlineState]:
        """Tell which devices are online, offline or unknown, up to 100 at a time."""
        ...

    GetOnlineState_V1 = get_online_state
    get_online_state_v1 = get_online_state

    @post(
        "QueryDeviceLoginHistory",
        "/devices/combined/devices/login-history/v1",
        reads=True,
        key="device_id",
        at_once=500,
    )
    def query_device_login_history_v1(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[LoginHistory]:
        """Tell who was logged in last, for up to 500 devices at a time."""
        ...

    QueryDeviceLoginHistory = query_device_login_history_v1
    query_device_login_history = query_device_login_history_v1

    @post(
        "QueryDeviceLoginHistoryV2",
        "/devices/combined/devices/login-history/v2",
        query={"from_", "to", "limit"},
        reads=True,
        key="device_id",
        at_once=10,
    )
    def query_device_login_history_v2(
        self,
        ids: Strings,
        *,
        from_: str | None = None,
        to: str | None = None,
        limit: int | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[LoginHistory]:
        """Tell who was logged in interactively, for up to 10 devices at a time.

        *from_* and *to* bound the time, both included: RFC 3339, or relative as ``now-7d`` (the default of *from_*)
        and ``now``. *limit* is 1 to 100 (10).
        """
        ...

    QueryDeviceLoginHistoryV2 = query_device_login_history_v2

    @post(
        "QueryGetNetworkAddressHistoryV1",
        "/devices/combined/devices/network-address-history/v1",
        reads=True,
        key="device_id",
        at_once=500,
    )
    def query_network_address_history(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[AddressHistory]:
        """Tell the IP and MAC addresses that devices had, for up to 500 at a time."""
        ...

    QueryGetNetworkAddressHistoryV1 = query_network_address_history

    @post("DevicesActionsDeleteV1", "/devices/entities/devices-actions-delete/v1", brief=True, at_once=100)
    def devices_actions_delete_v1(
        self,
        ids: Strings,
        *,
        filter: str | None = None,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[AffectedEntity]:
        """Delete devices for good; 202. Hiding them with ``perform_action`` can be taken back.

        The published description asks for *filter* (FQL) too; falconpy sends *ids* alone. No limit on *ids* is
        published: ``falconlite.bulk`` sends 100 at a time, a number of ours.
        """
        ...

    DevicesActionsDeleteV1 = devices_actions_delete_v1

    def iter_devices(
        self,
        filter: str | None = None,
        *,
        fields: CommaSeparated | None = None,
        sort: str | None = None,
        hidden: bool = False,
        ordered: bool = True,
        workers: int = 4,
        limit: int | None = None,
        most: int | None = None,
        progress: Callable[[int, int], object] | None = None,
        stop: Event | None = None,
        cursor: Cursor | None = None,
        strict: bool = False,
        **more: Unpack[CallOptions],
    ) -> Devices:
        """Find devices and describe them, without end, while few are in memory: an iterator of dicts.

        IDs and details are asked for at the same time, by up to *workers* threads, *limit* records at once (1 to 5,000;
        1,000 unless given). With *fields*, and for *hidden* devices, the combined operations are read page after page,
        one page ahead. ``ordered=False`` takes them as they come. *most* bounds the records, *progress* is called with
        how many are done and how many there are, *stop* ends it, *cursor* resumes another iteration. Nothing is sent
        before the first is asked for. Errors are raised in any mode: as PartialResult, once a record was read. If fewer
        devices are found than the API said, a ShortListWarning is issued; *strict* raises PartialResult instead.
        """
        from falconlite.paging.devices import devices

        asked = {"filter": filter, "sort": sort, **more}
        return devices(
            self,
            fields=fields,
            hidden=hidden,
            limit=limit,
            most=most,
            cursor=cursor,
            strict=strict,
            progress=progress,
            asked={name: value for name, value in asked.items() if value is not None},
            workers=workers,
            ordered=ordered,
            stop=stop,
        )
