"""Declare the options of a call for the signatures of operations; imported when a program reads those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite._tuples import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.binding.paging import Paging
    from falconlite.http.messages import Timeout
    from falconlite.results.cursor import Cursor
    from falconlite.retry.policy import Retry


class RequestOptions(TypedDict, total=False):
    """Keys of ``options``: call options whose names may also be arguments of an operation."""

    headers: Mapping[str, str] | None
    timeout: Timeout
    deadline: float | None
    retry: Retry | int | bool | None


class PlainOptions(TypedDict, total=False):
    """Options of every call; no operation has an argument of the same name.

    - ``parameters`` (dict): query parameters; keywords win over it
    - ``headers`` (dict): headers to add to this call
    - ``retry``: a Retry, a number of attempts, or False for one attempt
    - ``pythonic`` (bool): True returns records and raises errors, False returns dicts
    - ``expand_result`` (bool): return ``(status_code, headers, body)``
    """

    parameters: Mapping[str, Any] | None
    headers: Mapping[str, str] | None
    retry: Retry | int | bool | None
    pythonic: bool | None
    expand_result: bool


class TimedOptions(PlainOptions, total=False):
    """Options of a call to an operation with an argument ``options``.

    - ``timeout``: seconds, or (connect, read)
    - ``deadline``: seconds over all attempts
    """

    timeout: Timeout
    deadline: float | None


class UntimedOptions(PlainOptions, total=False):
    """Options of a call to an operation with an argument ``timeout`` or ``deadline``.

    Pass the options as ``options={"timeout": ...}``.
    """

    options: RequestOptions | None


class CallOptions(TimedOptions, total=False):
    """Options of a call, in addition to the arguments of the operation.

    - ``parameters`` (dict): query parameters; keyword arguments take precedence
    - ``headers`` (dict): headers to add to this call
    - ``timeout``: seconds, or (connect, read)
    - ``deadline``: seconds over all attempts
    - ``retry``: a Retry, a number of attempts, or False for one attempt
    - ``pythonic`` (bool): True returns records and raises errors, False returns dicts
    - ``expand_result`` (bool): return ``(status_code, headers, body)``
    - ``options`` (dict): ``headers``, ``timeout``, ``deadline`` and ``retry``, for operations that have an argument of
      the same name
    """

    options: RequestOptions | None


class BodyOptions(CallOptions, total=False):
    """Options of a call with a body.

    - ``body``: the whole body, instead of the one made from the other arguments
    """

    body: Any


class UploadOptions(BodyOptions, total=False):
    """Options of a call with a file.

    - ``data``: the whole form, instead of the fields made from the other arguments
    - ``files``: more files
    """

    data: Any
    files: Any


class ListOptions(TypedDict, total=False):
    """Options of ``pages`` and ``records`` of a list by its route.

    - ``key`` (str): the field that identifies a record
    - ``paging``: how the list pages, made by ``by_offset``, ``by_scroll`` or ``by_token``
    - ``most`` (int): the most records to read
    - ``cursor`` (Cursor): where to resume
    - ``strict`` (bool): a list with missing records raises PartialResult
    """

    headers: Mapping[str, str] | None
    timeout: Timeout
    deadline: float | None
    retry: Retry | int | bool | None
    key: str
    paging: Paging
    most: int | None
    cursor: Cursor | None
    strict: bool
