"""Host groups: named sets of hosts, chosen by hand or by a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource, parameters_of
from falconlite.binding.values import given_at_all
from falconlite.errors import PayloadValidationError
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service, fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.fields.host_group import GroupFields
    from falconlite.fields.hosts import HostFields
    from falconlite.http.messages import Null
    from falconlite.models.host_group import Device, Group
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter

GroupAction = Literal["add-hosts", "remove-hosts"]

BY_NAMES = "narrow the filter, for instance by name"


def group_action(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``filter``, after the entries of ``action_parameters``."""
    parameters = parameters_of(fields)
    if "filter" in fields:
        if fields["filter"] == "" or (not isinstance(fields["filter"], str) and not given_at_all(fields["filter"])):
            raise PayloadValidationError(None, "filter is empty, which may select every host; nothing was sent")
        parameters.append({"name": "filter", "value": fields["filter"]})
    shaped = {name: value for name, value in fields.items() if name != "filter"}
    return shaped | {"action_parameters": parameters} if parameters else shaped


class HostGroup(Service):
    """Host groups: find, create, update and delete them, and choose their members.

    Scopes: Host groups: Read; Host groups: Write for changes. Lists page by *offset*, the number of records to skip
    (0); *limit* is 1 to 5,000.
    """

    scope = "Host groups"

    F: GroupFields = fields_of("host_group")
    MemberF: HostFields = fields_of("hosts")

    @get(
        "queryCombinedGroupMembers",
        "/devices/combined/host-group-members/v1",
        key="device_id",
        pages=by_offset(most=5000, window=10_000, then="Hosts.query_devices_by_filter_combined", within="groups"),
    )
    def query_combined_group_members(
        self,
        *,
        id: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Device]:
        """Find the members of a group and return their records; *id* is the group's.

        *filter* is FQL over the fields of hosts, ``HostGroup.MemberF``; *sort* takes them too. *offset* plus *limit* is
        at most 10,000.
        """
        ...

    queryCombinedGroupMembers = query_combined_group_members

    @get(
        "queryCombinedHostGroups",
        "/devices/combined/host-groups/v1",
        key="id",
        pages=by_offset(most=5000, window=10_000, advice=BY_NAMES),
    )
    def query_combined_host_groups(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Group]:
        """Find host groups and return their records.

        *filter* is FQL over the fields of ``HostGroup.F``. *sort* is created_by, created_timestamp, group_type,
        modified_by, modified_timestamp or name, with ``.asc`` or ``.desc``.
        """
        ...

    queryCombinedHostGroups = query_combined_host_groups

    @post(
        "performGroupAction",
        "/devices/entities/host-group-actions/v1",
        query={"action_name", "disable_hostname_check"},
        choices={"action_name": get_args(GroupAction)},
        shape=group_action,
        repeatable=True,
        at_once=100,
    )
    def perform_group_action(
        self,
        *,
        action_name: GroupAction,
        ids: Strings,
        disable_hostname_check: bool | None = None,
        filter: str | None = None,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Group]:
        """Add hosts to groups or remove them; *ids* are group IDs.

        *filter* selects the hosts, as in ``(device_id:['<AID>','<AID>'])``, about 500 a call. The API publishes no
        limit on *ids*; ``falconlite.bulk`` sends 100 a request. Scope: Host groups: Write.
        """
        ...

    performGroupAction = perform_group_action

    @get("getHostGroups", "/devices/entities/host-groups/v1", at_once=100)
    def get_host_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Group]:
        """Describe host groups by ID.

        *ids* go in the URL and the API publishes no limit on them; ``falconlite.bulk`` sends 100 a request.
        """
        ...

    getHostGroups = get_host_groups

    @post("createHostGroups", "/devices/entities/host-groups/v1", shape=one_resource)
    def create_host_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        group_type: Literal["static", "dynamic", "staticByID"] | None = None,
        description: str | None = None,
        assignment_rule: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Group]:
        """Create a host group; 201. The API requires *name* and *group_type*.

        *assignment_rule* is the FQL of a dynamic group. To create several groups, give *body* with ``resources``.
        Scope: Host groups: Write.
        """
        ...

    createHostGroups = create_host_groups

    @delete("deleteHostGroups", "/devices/entities/host-groups/v1", at_once=100)
    def delete_host_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete host groups; their hosts are kept.

        ``falconlite.bulk`` sends 100 IDs a request, as for ``get_host_groups``. Scope: Host groups: Write.
        """
        ...

    deleteHostGroups = delete_host_groups

    @patch("updateHostGroups", "/devices/entities/host-groups/v1", shape=one_resource, repeatable=True)
    def update_host_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        assignment_rule: str | Null | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Group]:
        """Update the host group *id*; omitted arguments do not change, and ``""`` clears a field.

        Scope: Host groups: Write.
        """
        ...

    updateHostGroups = update_host_groups

    @get(
        "queryGroupMembers",
        "/devices/queries/host-group-members/v1",
        key="device_id",
        pages=by_offset(most=5000, window=10_000, then="Hosts.query_devices_by_filter_scroll", within="groups"),
    )
    def query_group_members(
        self,
        *,
        id: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the IDs of a group's members; *id* is the group's.

        *filter* is FQL over the fields of hosts, ``HostGroup.MemberF``; *sort* takes them too. *offset* plus *limit* is
        at most 10,000.
        """
        ...

    queryGroupMembers = query_group_members

    @get(
        "queryHostGroups",
        "/devices/queries/host-groups/v1",
        key="id",
        pages=by_offset(most=5000, window=10_000, advice=BY_NAMES),
    )
    def query_host_groups(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of host groups; arguments as in ``query_combined_host_groups``."""
        ...

    queryHostGroups = query_host_groups


Host_Group = HostGroup
