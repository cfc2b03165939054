"""Models of installation tokens."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Flag, Key, Number, Record, Text, Timestamp


class InstallationToken(Record):
    """A token that an installer presents so that a new sensor may join the account.

    ``value`` is the secret: unmasked when you read it, omitted from the model's repr. Known values of ``status`` are
    valid, revoked and expired. A token without ``expires_timestamp`` never expires.
    """

    id: Key = ""
    value: Annotated[Text, Field(repr=False)] = None
    label: Text = None
    type: Text = None
    status: Text = None
    created_timestamp: Timestamp = None
    expires_timestamp: Timestamp = None
    last_used_timestamp: Timestamp = None
    revoked_timestamp: Timestamp = None


class AuditEvent(Record):
    """One change of a token: the action, the time and the actor; the only known ``action`` is token_create."""

    id: Key = ""
    action: Text = None
    actor: Text = None
    description: Text = None
    token_id: Text = None
    timestamp: Timestamp = None


class CustomerSettings(Record):
    """The settings: whether a sensor needs a token, and how many tokens may be active."""

    tokens_required: Flag = None
    max_active_tokens: Number = None
