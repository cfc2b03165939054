"""Sensor update policies: which build of the sensor hosts run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

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
    from falconlite.specs import ActionParameter
    from falconlite.specs.sensor_update_policy import BuildReqV1, SensorUpdateScheduler, SettingsReqV1, SettingsReqV2

BuildPlatform = Literal["windows", "mac", "linux", "linuxarm64", "zlinux"]
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
UninstallProtection = Literal["ENABLED", "DISABLED", "MAINTENANCE_MODE", "IGNORE", "UNKNOWN"]
PlatformName = Literal["Windows", "Mac", "Linux"]


class SensorUpdatePolicy(Service):
    """Sensor update policies: find, create, change and order them, list builds, and reveal uninstall tokens.

    Scopes: Sensor update policies: Read; Sensor update policies: Write for changes and to reveal tokens; Bulk
    uninstallation token: Write for ``increment_uninstall_token``. Methods with ``_v2`` also know
    uninstall protection, schedules and variants. Lists page by *offset*, the number of records to skip (0); *limit* is
    1 to 5,000. *filter* is FQL. *sort* is a field with ``.asc`` or ``.desc``. IDs of policies are 32 hexadecimal
    digits.
    """

    scope = "Sensor update policies"

    @post("incrementUninstallToken", "/policy/combined/increment-uninstall-token/v1", scope="Bulk uninstallation token")
    def increment_uninstall_token(
        self, body: Mapping[str, Any] | None = None, *, audit_message: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Replace the bulk maintenance token with a new one; the old one stops working.

        *audit_message* goes to the audit log. The answer has no records; ``reveal_uninstall_token`` returns the new
        token.
        """
        ...

    incrementUninstallToken = increment_uninstall_token

    @post("revealUninstallToken", "/policy/combined/reveal-uninstall-token/v1", secret={"uninstall_token"})
    def reveal_uninstall_token(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        audit_message: str | None = None,
        device_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UninstallTokenV1]:
        """Return the token that is needed to remove or update the sensor of a host by hand.

        *device_id* is an agent ID, or ``MAINTENANCE`` for the bulk maintenance token. *audit_message* goes to the audit
        log. Logs and reprs do not show the token.
        """
        ...

    revealUninstallToken = reveal_uninstall_token

    @get("queryCombinedSensorUpdateBuilds", "/policy/combined/sensor-update-builds/v1")
    def query_combined_builds(
        self, platform: BuildPlatform | None = None, *, stage: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[BuildRespV1]:
        """List the sensor builds that a policy can name, by *platform* and *stage*.

        *platform* is the operating system of the builds. *stage* is a list of stages: ``prod``, ``early_adopter``. The
        list does not page.
        """
        ...

    queryCombinedSensorUpdateBuilds = query_combined_builds

    @get(
        "queryCombinedSensorUpdateKernels",
        "/policy/combined/sensor-update-kernels/v1",
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
        """Find Linux kernels and the sensor versions that support them, as records.

        *limit* is 1 to 500. There is no *sort*.
        """
        ...

    queryCombinedSensorUpdateKernels = query_combined_kernels

    @get(
        "queryCombinedSensorUpdatePolicyMembers",
        "/policy/combined/sensor-update-members/v1",
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
        """Find the hosts that a sensor update policy applies to and return their records.

        *id* is the policy's. *filter* and *sort* take fields of hosts, as in ``Hosts.query_devices_by_filter``.
        """
        ...

    queryCombinedSensorUpdatePolicyMembers = query_combined_policy_members

    @get(
        "queryCombinedSensorUpdatePolicies",
        "/policy/combined/sensor-update/v1",
        pages=by_offset(most=5000),
        key="id",
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
        """Find sensor update policies and return their records.

        Each record has the settings of the policy and the host groups that it is assigned to.
        """
        ...

    queryCombinedSensorUpdatePolicies = query_combined_policies

    @get(
        "queryCombinedSensorUpdatePoliciesV2",
        "/policy/combined/sensor-update/v2",
        pages=by_offset(most=5000),
        key="id",
    )
    def query_combined_policies_v2(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV2]:
        """Find sensor update policies and return their records with uninstall protection.

        Takes the same arguments as ``query_combined_policies``. The settings also have the schedule and the variants.
        """
        ...

    queryCombinedSensorUpdatePoliciesV2 = query_combined_policies_v2

    @post(
        "performSensorUpdatePoliciesAction",
        "/policy/entities/sensor-update-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
        choices={"action_name": get_args(PolicyAction)},
        repeatable=True,
    )
    def perform_policies_action(
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

    performSensorUpdatePoliciesAction = perform_policies_action

    @post("setSensorUpdatePoliciesPrecedence", "/policy/entities/sensor-update-precedence/v1", repeatable=True)
    def set_policies_precedence(
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

    setSensorUpdatePoliciesPrecedence = set_policies_precedence

    @get("getSensorUpdatePolicies", "/policy/entities/sensor-update/v1")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """Describe sensor update policies by ID: settings, assigned groups and author of the last change."""
        ...

    getSensorUpdatePolicies = get_policies

    @post(
        "createSensorUpdatePolicies",
        "/policy/entities/sensor-update/v1",
        shape=placed({"build": "resources[0].settings.build"}, rest="resources[0]"),
    )
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        platform_name: PlatformName | None = None,
        settings: SettingsReqV1 | None = None,
        build: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Create a sensor update policy for one build; ``perform_policies_action`` then enables it.

        The API needs *name* and *platform_name*. *build* comes from ``query_combined_builds``, and is sent in
        *settings*. To create several policies, give *body* with ``resources``. ``create_policies_v2`` also sets
        uninstall protection.
        """
        ...

    createSensorUpdatePolicies = create_policies

    @delete("deleteSensorUpdatePolicies", "/policy/entities/sensor-update/v1")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete sensor update policies by ID; this cannot be undone.

        Returns the IDs of the deleted policies.
        """
        ...

    deleteSensorUpdatePolicies = delete_policies

    @patch(
        "updateSensorUpdatePolicies",
        "/policy/entities/sensor-update/v1",
        shape=placed({"build": "resources[0].settings.build"}, rest="resources[0]"),
        repeatable=True,
    )
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: SettingsReqV1 | None = None,
        build: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Change the name, description or build of the sensor update policy *id*.

        Omitted arguments do not change. *build* is sent in *settings*. To change several policies, give *body* with
        ``resources``. ``update_policies_v2`` also changes uninstall protection.
        """
        ...

    updateSensorUpdatePolicies = update_policies

    @get("getSensorUpdatePoliciesV2", "/policy/entities/sensor-update/v2")
    def get_policies_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV2]:
        """Describe sensor update policies by ID, with uninstall protection, schedule and variants."""
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
    )
    def create_policies_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        platform_name: PlatformName | None = None,
        settings: SettingsReqV2 | None = None,
        build: str | None = None,
        scheduler: SensorUpdateScheduler | None = None,
        show_early_adopter_builds: bool | None = None,
        uninstall_protection: UninstallProtection | None = None,
        variants: Sequence[BuildReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV2]:
        """Create a sensor update policy with uninstall protection, a schedule or variants of the build.

        The API needs *name* and *platform_name*. *settings* has the fields below, which may also be given as arguments;
        an argument wins.

        - *build*: a build of ``query_combined_builds``
        - *uninstall_protection*: whether removal of the sensor needs a token
        - *scheduler*: times without updates, with their time zone
        - *show_early_adopter_builds*: whether early builds can be chosen
        - *variants*: a build for each further platform

        To create several policies, give *body* with ``resources``.
        """
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
        repeatable=True,
    )
    def update_policies_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: SettingsReqV2 | None = None,
        build: str | None = None,
        scheduler: SensorUpdateScheduler | None = None,
        show_early_adopter_builds: bool | None = None,
        uninstall_protection: UninstallProtection | None = None,
        variants: Sequence[BuildReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV2]:
        """Change the sensor update policy *id*, including uninstall protection, schedule and variants.

        Omitted arguments do not change. The fields of *settings* may also be arguments, as in ``create_policies_v2``.
        To change several policies, give *body* with ``resources``.
        """
        ...

    updateSensorUpdatePoliciesV2 = update_policies_v2

    @get(
        "querySensorUpdateKernelsDistinct",
        "/policy/queries/sensor-update-kernels/{distinct_field}/v1",
        also={"distinct-field": "distinct_field"},
        pages=by_offset(most=500),
        default={"distinct_field": "id"},
    )
    def query_kernels(
        self,
        distinct_field: str | None = None,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """List the distinct values of one field of the supported Linux kernels.

        *distinct_field* is a field of the records of ``query_combined_kernels`` (``id``). *limit* is 1 to 500.
        """
        ...

    querySensorUpdateKernelsDistinct = query_kernels

    @get(
        "querySensorUpdatePolicyMembers",
        "/policy/queries/sensor-update-members/v1",
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
        """Find IDs of the hosts that a sensor update policy applies to.

        Takes the same arguments as ``query_combined_policy_members``. The IDs are agent IDs, as
        ``Hosts.get_device_details`` takes them.
        """
        ...

    querySensorUpdatePolicyMembers = query_policy_members

    @get(
        "querySensorUpdatePolicies",
        "/policy/queries/sensor-update/v1",
        pages=by_offset(most=5000),
    )
    def query_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of sensor update policies; takes the same arguments as ``query_combined_policies``."""
        ...

    querySensorUpdatePolicies = query_policies


SensorUpdatePolicies = SensorUpdatePolicy
Sensor_Update_Policy = SensorUpdatePolicy
