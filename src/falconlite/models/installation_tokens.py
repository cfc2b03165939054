"""Records of installation tokens."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Flag, Key, Number, Record, Text, Timestamp


class InstallationToken(Record):
    """What an installer presents so that a new sensor may join the account.

    ``value`` is the secret: plain text when you read it, left out of the model's repr. ``status`` seen: valid, revoked,
    expired. Without ``expires_timestamp`` a token is good for ever.
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
    """What was done to which token, when, and by whom; ``action`` seen: token_create."""

    id: Key = ""
    action: Text = None
    actor: Text = None
    description: Text = None
    token_id: Text = None
    timestamp: Timestamp = None


class CustomerSettings(Record):
    """Whether a sensor needs a token to be installed, and how many tokens may be active."""

    tokens_required: Flag = None
    max_active_tokens: Number = None
