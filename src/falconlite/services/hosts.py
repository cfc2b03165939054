"""Hosts: the machines that run the sensor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args, overload

from falconlite.binding.paging import by_offset, by_scroll, by_token
from falconlite.binding.shapes import parameters_of
from falconlite.errors import PayloadValidationError
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service, fields_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from threading import Event

    from typing_extensions import Unpack

    from falconlite.binding.operation import CommaSeparated, Strings
    from falconlite.bulk.waiting import Waited
    from falconlite.exporting import Exported, Format, Place
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
HostState = Literal["contained", "normal", "online", "offline", "visible"]

STATES: Mapping[str, tuple[str, str, str] | tuple[str, str, str, bool]] = {
    "contained": ("get_device_details", "status", "contained"),
    "normal": ("get_device_details", "status", "normal"),
    "online": ("get_online_state", "state", "online"),
    "offline": ("get_online_state", "state", "offline"),
    "visible": ("get_device_details", "host_hidden_status", "visible", True),
}
"""States that ``Hosts.wait`` waits for: fields of a ``falconlite.bulk.waiting.State``.

"hidden" is not one of them: the API omits hidden hosts from the details, as it omits hosts that do not exist.
"""

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
    """Make an action parameter of ``name`` and ``value``, after the entries of ``action_parameters``."""
    parameters = parameters_of(fields)
    if ("name" in fields) != ("value" in fields):
        raise PayloadValidationError(
            None, "name and value go together: they are one action parameter; nothing was sent"
        )
    if "name" in fields:
        parameters.append({"name": fields["name"], "value": fields["value"]})
    return {"action_parameters": parameters}


def grouping_tags(fields: dict[str, Any]) -> dict[str, Any]:
    """Add the prefix to each tag; raise PayloadValidationError for tags that only the sensor's installer can set."""
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
    """Hosts that run the sensor: find, describe, contain, hide and tag them, and read their login history.

    Scopes: Hosts: Read; Hosts: Write for actions, tags and deletion. The API calls hosts devices. The ID of a host is
    its agent ID (AID), 32 lower-case hexadecimal digits.
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
        """Find hosts and return their records, page by page, past 10,000 records.

        *filter* is FQL over the fields of ``Hosts.F``. *limit* is 1 to 10,000 (100). *offset* is
        ``meta.pagination.next`` of the previous page; *filter* and *sort* must be the same on every page. *sort* is a
        field with ``.asc`` or ``.desc``, for example ``hostname.asc`` (``device_id.asc``). *fields* are the fields to
        return (all). Users report that the US government clouds lack this route (404).
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
        """Find hidden hosts and return their records; arguments as in ``query_devices_by_filter_combined``."""
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
        """Find IDs of hosts; *limit* is 1 to 5,000 (100), *offset* plus *limit* at most 10,000.

        *filter* is FQL over the fields of ``Hosts.F``. *sort* is a field with ``.asc`` or ``.desc``, for example
        ``hostname.asc``. *offset* is the number of IDs to skip (0). Past the first 10,000 IDs use
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
        """Find IDs of hosts, page by page, past 10,000 IDs.

        *filter* is FQL over the fields of ``Hosts.F``. *limit* is 1 to 10,000. *offset* is ``meta.pagination.offset``
        of the previous page, a token that expires after two minutes. *sort* is a field with ``.asc`` or ``.desc``, for
        example ``hostname.asc``. The vendor deprecates this operation in favour of
        ``query_devices_by_filter_combined``.
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
        """Find IDs of hidden hosts; *limit* is 1 to 5,000 (100), *offset* plus *limit* at most 10,000.

        *filter* is FQL over the fields of ``Hosts.F``. *sort* is a field with ``.asc`` or ``.desc``, for example
        ``hostname.asc``.
        """
        ...

    QueryHiddenDevices = query_hidden_devices

    @get("GetDeviceDetailsV2", "/devices/entities/devices/v2", key="device_id", at_once=100)
    def get_device_details_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Device]:
        """Describe hosts by ID, up to 100 IDs a call; ``get_device_details`` takes 5,000."""
        ...

    GetDeviceDetailsV2 = get_device_details_v2

    @post("PostDeviceDetailsV2", "/devices/entities/devices/v2", reads=True, key="device_id", at_once=5000)
    def get_device_details(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Device]:
        """Describe hosts by ID, up to 5,000 IDs a call.

        The API omits hidden hosts from the answer.
        """
        ...

    PostDeviceDetailsV2 = get_device_details
    GetDeviceDetails = get_device_details
    post_device_details_v2 = get_device_details

    @get("GetDeviceDetailsV1", "/devices/entities/devices/v1", key="device_id", at_once=500)
    def get_device_details_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Device]:
        """Describe hosts by ID, up to 500 IDs a call, by a route that the API has retired."""
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
        """Contain, release, hide or restore hosts; 202, or 409 if a host is in that state already.

        The API publishes no limit on *ids*. ``falconlite.bulk`` sends up to 500 a request to contain and to release,
        and 100 to hide and to restore, as other clients do, and 100 for the other actions. *note* (str) is sent as the
        action parameter of that name, because the API documents no other place for it. Scope: Hosts: Write.
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
        """Add hosts to host groups or remove them; *ids* are group IDs.

        Select the hosts by *name* ``filter`` and a *value* such as ``(device_id:['<AID>'])``, or by
        *action_parameters*. *ids* go in the URL and the API publishes no limit on them; ``falconlite.bulk`` sends 100 a
        request. Scope: Hosts: Write.
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
        """Add Falcon grouping tags to hosts or remove them, up to 50 tags and 5,000 hosts a call.

        The prefix ``FalconGroupingTags/`` is added to a tag that lacks it. Tags that the sensor's installer set
        (``SensorGroupingTags/``) cannot be changed. The answer has one record for each host: check its ``updated``.
        Scope: Hosts: Write.
        """
        ...

    UpdateDeviceTags = update_device_tags

    @get("GetOnlineState.V1", "/devices/entities/online-state/v1", at_once=100)
    def get_online_state(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[OnlineState]:
        """Get the state of hosts (online, offline or unknown), up to 100 IDs a call."""
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
        """Get the last logins on hosts, up to 500 IDs a call."""
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
        """Get the interactive logins on hosts, up to 10 IDs a call.

        *from_* and *to* are the first and the last time, both included: RFC 3339, or relative as ``now-7d`` (the
        default of *from_*) and ``now``. *limit* is 1 to 100 (10).
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
        """Get the IP and MAC addresses that hosts had, up to 500 IDs a call."""
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
        """Delete hosts permanently; 202. To be able to restore them, hide them with ``perform_action``.

        The API description also requires *filter* (FQL); falconpy sends *ids* only. The API publishes no limit on
        *ids*; ``falconlite.bulk`` sends 100 a request. Scope: Hosts: Write.
        """
        ...

    DevicesActionsDeleteV1 = devices_actions_delete_v1

    @overload
    def iter_devices(
        self,
        filter: str | None = None,
        *,
        raw: Literal[True],
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
    ) -> Devices[bytes]: ...

    @overload
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
        raw: Literal[False] = False,
        **more: Unpack[CallOptions],
    ) -> Devices: ...

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
        raw: bool = False,
        **more: Unpack[CallOptions],
    ) -> Devices[Any]:
        """Iterate over hosts as dicts, however many there are, with few of them in memory.

        *filter* is FQL and *sort* a field with ``.asc`` or ``.desc`` (``device_id.asc``). Pages of IDs and up to
        *workers* (4) requests for details run at the same time, *limit* records each (1 to 5,000; default 1,000). With
        *fields*, or ``hidden=True`` for the hidden hosts, the combined operations are read instead, one page ahead
        (default 5,000 with *fields*). ``ordered=False`` yields records as they arrive. *most* is the maximum number of
        records. *progress* is called with the number of hosts done and the total. Setting the event *stop* ends the
        iteration with Stopped. *cursor* resumes an earlier iteration. Nothing is sent before the first record is
        requested.

        Errors are raised in either mode; after the first record as PartialResult, whose ``cursor`` resumes. If fewer
        hosts are found than the API's total, a ShortListWarning is issued; with *strict*, PartialResult is raised
        instead.

        ``raw=True`` returns the JSON of each record as bytes, exactly as the API sent it, in UTF-8. Only IDs are
        decoded.
        """
        return self._devices(
            filter,
            sort,
            fields=fields,
            hidden=hidden,
            ordered=ordered,
            workers=workers,
            limit=limit,
            most=most,
            progress=progress,
            stop=stop,
            cursor=cursor,
            strict=strict,
            raw=raw,
            **more,
        )

    def _devices(
        self, filter: str | None, sort: str | None, *, remote: Any = None, bucket: Any = None, **given: Any
    ) -> Devices[Any]:
        """Make the iterator of ``iter_devices``; *remote* and *bucket* are described in ``paging.devices``."""
        from falconlite.paging.devices import OWN, devices

        how = {name: given.pop(name) for name in OWN}
        asked = {"filter": filter, "sort": sort, **given}
        asked = {name: value for name, value in asked.items() if value is not None}
        return devices(self, asked=asked, remote=remote, bucket=bucket, **how)

    def export_devices(
        self,
        target: Place,
        /,
        filter: str | None = None,
        *,
        format: Format | None = None,
        columns: str | Iterable[str] | None = None,
        processes: int = 1,
        fields: CommaSeparated | None = None,
        sort: str | None = None,
        hidden: bool = False,
        ordered: bool = True,
        workers: int = 12,
        limit: int | None = None,
        most: int | None = None,
        progress: Callable[[int, int], object] | None = None,
        stop: Event | None = None,
        cursor: Cursor | None = None,
        strict: bool = False,
        **more: Unpack[CallOptions],
    ) -> Exported:
        """Write hosts to a file, however many there are, with few of them in memory.

        - *target* (path or file): a path, whose file appears when it is complete (until then the previous file stays),
          or a file that is open for writing bytes
        - *format* (str): "jsonl", "csv" or "parquet"; by default as the path ends, otherwise "jsonl"
        - *columns* (list of str): fields to write as CSV or Parquet; dots lead into nested objects. By default all
          fields of the model ``Device``
        - *workers* (int): requests for details at the same time; default 12
        - *limit* (int): hosts in one answer; default 250, or as in ``iter_devices`` with *hidden* or *fields*
        - *processes* (int): worker processes that share the requests for details; default 1, this one. They get the
          token of this process and never log in. Hosts are written in the same order

        The other arguments, and the errors raised, are the same as in ``iter_devices``. JSON lines hold the bytes of
        each record as the API sent them; see ``falconlite.exporting.export`` for the formats. Return an ``Exported``:
        ``records``, ``bytes``, ``path``, ``missing`` and ``short``.
        """
        from falconlite.waiting import load

        load("falconlite.exporting")
        from falconlite.exporting import export_devices

        given: dict[str, Any] = {
            "filter": filter,
            "sort": sort,
            "fields": fields,
            "hidden": hidden,
            "ordered": ordered,
            "workers": workers,
            "limit": limit,
            "most": most,
            "progress": progress,
            "stop": stop,
            "cursor": cursor,
            "strict": strict,
            **more,
        }
        return export_devices(self, target, format, columns, processes, given)

    def wait(
        self,
        ids: str | Iterable[str],
        until: HostState | Callable[[dict[str, Any]], object],
        *,
        timeout: float = 600.0,
        every: float | None = None,
        workers: int = 4,
        progress: Callable[[int, int], object] | None = None,
        stop: Event | None = None,
    ) -> Waited:
        """Wait until hosts have a state, and report which have it and where the others are.

        - *ids* (str or iterable of str): agent IDs, any number; a str is split at commas
        - *until*: "contained", "normal" (released), "online", "offline" or "visible" (no longer hidden); or a function
          of the host's record (a dict of ``get_device_details``) that returns True once the host is ready
        - *timeout* (float): seconds after which the last check begins; default 600; 0 checks once
        - *every* (float): seconds between two checks; default is 5, then half as much again each time, up to 30
        - *workers* (int): calls at the same time, 1 or more; default 4
        - *progress*: a function of two numbers, called after each check: hosts in the state, and hosts in all
        - *stop* (threading.Event): ends the wait within a second once it is set

        Each check reads only the hosts that have not reached the state yet, 5,000 IDs a call (100 for "online" and
        "offline"). A host without a record in three checks in a row is not checked again, except for "visible". Calls
        are retried as usual, up to *timeout*; a host whose check failed is checked again if that may help. The function
        *until* is called in other threads, one call at a time.

        Return a ``Waited`` in either mode; answers of the API never raise. Raise TypeError or ValueError for wrong
        arguments before anything is sent, and any exception of the function *until*. Scope: Hosts: Read.
        """
        from falconlite.bulk.waiting import wait

        return wait(
            self, STATES, ids, until, timeout=timeout, every=every, workers=workers, progress=progress, stop=stop
        )
