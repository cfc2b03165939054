"""The base of the typed dicts of request bodies."""

from __future__ import annotations

import sys
from typing import Any

if sys.version_info >= (3, 12):
    from typing import Required, TypedDict
else:  # pydantic requires these on older Pythons
    from typing_extensions import Required, TypedDict

__all__ = ("Body", "Required", "TypedDict")


class Body(TypedDict):
    """The base of typed dicts whose list of fields may be older than the API. Other fields are sent, too."""


_body: Any = Body
_body.__pydantic_config__ = {"extra": "allow"}  # otherwise pydantic silently drops unknown fields
