"""Stand in place of the classes of falconpy's results that falconlite itself does not need."""

from __future__ import annotations

from abc import ABCMeta
from typing import Any

from falconlite.errors import FeatureNotSupportedByPythonVersion as UnsupportedPythonVersion
from falconlite.http.headers import Fields
from falconlite.http.headers import Fields as BaseDictionary
from falconlite.results.components import BinaryFile, Resources
from falconlite.results.components import Resources as BaseResource
from falconlite.results.result import BEARER, masked
from falconlite.results.result import Result as BaseResult

__all__ = [
    "BaseDictionary",
    "BaseResource",
    "BaseResult",
    "BinaryFile",
    "ExpandedResult",
    "ResponseComponent",
    "UnsupportedPythonVersion",
]


class ResponseComponent(metaclass=ABCMeta):  # noqa: B024  # for register(): the parts are no subclasses
    """A part of a response: JSON of any kind, or bytes. The parts of a result count as its instances.

    ``ResponseComponent(data)`` holds *data*; default None.
    """

    def __init__(self, data: Any = None) -> None:
        self._data = data

    def __repr__(self) -> str:
        return str(masked(self._data, BEARER))

    @property
    def data(self) -> Any:
        """The value of this part."""
        return self._data

    @property
    def binary(self) -> bool:
        """Whether this part is bytes."""
        return isinstance(self._data, bytes)

    def get_property(self, item: Any, default_return: Any = None) -> Any:
        """Return the value of a key of a dict, or *default_return* if it is missing.

        Of a list or a str, return the item at an index, or raise IndexError. Of other values, return None.
        """
        if isinstance(self._data, dict):
            return self._data.get(item, default_return)
        return self._data[item] if isinstance(self._data, (list, str)) else None


ResponseComponent.register(Fields)
ResponseComponent.register(Resources)


class ExpandedResult:
    """Makes the tuple of status, headers and body, as ``expand_result=True`` does. ``result.tupled`` replaces it."""

    def __call__(self, status_code: int, headers: Any, content: Any) -> tuple[int, dict[str, str], Any]:
        """Return the three as a tuple. Of a dict *content*, only its ``body``; raise KeyError without a body."""
        return status_code, dict(headers), content["body"] if isinstance(content, dict) else content
