"""The answer of the token route."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Number, Record, Text


class AccessToken(Record):
    """A bearer token as it was issued.

    ``access_token`` is the secret: plain text when you read it, left out of the model's repr. ``expires_in`` is in
    seconds (1799). The API's description knows ``scope``, ``id_token``, ``issued_token_type`` and ``refresh_token``
    too, which nobody has seen.
    """

    access_token: Annotated[Text, Field(repr=False)] = None
    expires_in: Number = None
    token_type: Text = None
    scope: Text = None
    issued_token_type: Text = None
    id_token: Annotated[Text, Field(repr=False)] = None
    refresh_token: Annotated[Text, Field(repr=False)] = None
