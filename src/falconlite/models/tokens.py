"""Model of the token route's answer."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Number, Record, Text


class AccessToken(Record):
    """A bearer token as the API issued it.

    ``access_token`` is the secret: unmasked when you read it, omitted from the model's repr. ``expires_in`` is in
    seconds (1799). The API description also lists ``scope``, ``id_token``, ``issued_token_type`` and ``refresh_token``,
    which no report has shown.
    """

    access_token: Annotated[Text, Field(repr=False)] = None
    expires_in: Number = None
    token_type: Text = None
    scope: Text = None
    issued_token_type: Text = None
    id_token: Annotated[Text, Field(repr=False)] = None
    refresh_token: Annotated[Text, Field(repr=False)] = None
