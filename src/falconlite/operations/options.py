"""Options of a call, for the signatures of operations; imported when somebody reads those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite._tuples import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.http.messages import Timeout
    from falconlite.retry.policy import Retry


class RequestOptions(TypedDict, total=False):
    """What ``options`` of a call may hold: the options that an operation may have an argument of the same name for."""

    headers: Mapping[str, str] | None
    timeout: Timeout
    deadline: float | None
    retry: Retry | int | bool | None


class PlainOptions(TypedDict, total=False):
    """Options of every call; no operation has an argument of such a name.

    ``parameters`` is a dict of query parameters (keywords win over it), ``headers`` are added for this call, ``retry``
    is a Retry, a number of attempts or False for one, ``pythonic`` chooses the kind of result, ``expand_result``
    returns ``(status_code, headers, body)``.
    """

    parameters: Mapping[str, Any] | None
    headers: Mapping[str, str] | None
    retry: Retry | int | bool | None
    pythonic: bool | None
    expand_result: bool


class TimedOptions(PlainOptions, total=False):
    """Options of a call whose operation has an argument ``options``.

    ``timeout`` is seconds or (connect, read), ``deadline`` seconds over all attempts.
    """

    timeout: Timeout
    deadline: float | None


class UntimedOptions(PlainOptions, total=False):
    """Options of a call whose operation has an argument ``timeout`` or ``deadline``.

    The call's own are given as ``options={"timeout": ...}``.
    """

    options: RequestOptions | None


class CallOptions(TimedOptions, total=False):
    """What any call takes besides its own arguments.

    ``parameters`` is a dict of query parameters (keywords win over it), ``headers`` are added for this call,
    ``timeout`` is seconds or (connect, read), ``deadline`` seconds over all attempts, ``retry`` a Retry, a number of
    attempts or False for one, ``pythonic`` chooses the kind of result, ``expand_result`` returns
    ``(status_code, headers, body)``. ``options`` is a dict of ``headers``, ``timeout``, ``deadline`` and ``retry``, for
    operations that have an argument of such a name.
    """

    options: RequestOptions | None


class BodyOptions(CallOptions, total=False):
    """What a call with a body takes: ``body`` replaces the body that its other arguments would make."""

    body: Any


class UploadOptions(BodyOptions, total=False):
    """What a call with a file takes: ``data`` replaces the fields of the form, ``files`` are sent beside its own."""

    data: Any
    files: Any
