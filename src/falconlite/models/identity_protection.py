"""Models of the records of ``IdentityProtection``."""

from __future__ import annotations

from typing import Any

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for IdentityProtection
from falconlite.models.record import Many, Number, Record, Text


class GraphQLResponse(Record):
    """A response to a GraphQL query, as ``graphql`` returns it."""

    data: Any = None
    errors: Many[Any] = ()
    extensions: Any = None


class SensorStatus(Record):
    """A sensor status, as ``get_sensor_details`` returns it."""

    agent_version: Text = None
    cid: Text = None
    device_id: Text = None
    directory_auditing: Text = None
    group_policy_object: Text = None
    heartbeat_time: Number = None
    hostname: Text = None
    idp_policy_id: Text = None
    idp_policy_name: Text = None
    kerberos_config: Text = None
    ldap_config: Text = None
    ldaps_config: Text = None
    local_ip: Text = None
    machine_domain: Text = None
    new_enforcement_mode: Text = None
    ntlm_config: Text = None
    os_version: Text = None
    rdp_to_dc_config: Text = None
    smb_to_dc_config: Text = None
    status: Text = None
    status_causes: Many[str] = ()
    ti_enabled: Text = None
