"""Models of the records of ``FalconId``."""

from __future__ import annotations

from falconlite.models.record import Flag, Record, Text, Timestamp


class ThirdPartyPasskeyRegistryDeviceIntegrity(Record):
    """A registry of passkeys with device integrity, as ``get_third_party_passkey_registry`` returns it."""

    aid: Text = None
    cid: Text = None
    credential_id: Text = None
    device_name: Text = None
    enabled: Flag = None
    id: Text = None
    last_auth_result: Text = None
    last_used_at: Timestamp = None
    registered_at: Timestamp = None
    relying_party: Text = None
    security_check_required: Flag = None
    user_id: Text = None
    username: Text = None


class ThirdPartyPasskeyRegistry(Record):
    """Registry of third-party passkeys, as ``update_third_party_passkey_registry`` returns them."""

    aid: Text = None
    cid: Text = None
    credential_id: Text = None
    device_name: Text = None
    enabled: Flag = None
    id: Text = None
    last_auth_result: Text = None
    last_used_at: Timestamp = None
    registered_at: Timestamp = None
    relying_party: Text = None
    user_id: Text = None
    username: Text = None
