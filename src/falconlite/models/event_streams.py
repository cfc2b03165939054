"""Models of the records of ``EventStreams``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Number, One, Record, Text, Timestamp


class SessionToken(Record):
    """The ``sessionToken`` of ``AvailableStreamV2``."""

    expiration: Timestamp = None
    token: Annotated[Text, Field(repr=False)] = None


class AvailableStreamV2(Record):
    """An event stream, as ``list_available_streams`` returns it."""

    dataFeedURL: Text = None
    refreshActiveSessionInterval: Number = None
    refreshActiveSessionURL: Text = None
    sessionToken: One[SessionToken] = None
