"""Validate the ``timeout``, ``deadline`` and ``retry`` settings of an auth object or of one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.errors import PayloadValidationError
from falconlite.http.messages import number_in
from falconlite.retry.policy import retry_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.http.messages import Request, Timeout

DEADLINE = 300.0
"""Default deadline of a call in seconds, over all attempts."""

FOREVER = 1e9
"""Seconds. A longer time, for example ``inf``, means no limit: sockets and locks cannot wait that long."""


UNSENT = "; nothing was sent"
"""End of the error message for a call that was not sent."""


def timeout_of(given: Any) -> Timeout:
    """Validate a timeout: None, a positive number of seconds, or a pair of these."""
    if not isinstance(given, (tuple, list)):
        return _seconds("timeout", given, given)
    if len(given) != 2:
        raise ValueError(f"timeout must be a number of seconds or (connect, read), not {given!r}")
    connect, read = given
    return _seconds("timeout", connect, given), _seconds("timeout", read, given)


def deadline_of(given: Any) -> float | None:
    """Validate a deadline: None, or a positive number of seconds."""
    if isinstance(given, (tuple, list)):
        raise TypeError(f"deadline must be a number of seconds, or None for no limit, not {given!r}")
    return _seconds("deadline", given, given)


def patient(request: Request, options: Mapping[str, Any]) -> Request:
    """Store the options ``timeout``, ``deadline`` and ``retry`` of a call in its request."""
    try:
        if "timeout" in options:
            request = request._replace(timeout=timeout_of(options["timeout"]))
        if "deadline" in options:
            request = request._replace(deadline=deadline_of(options["deadline"]))
        if options.get("retry") is not None:
            request = request._replace(retry=retry_of(options["retry"]))
    except (TypeError, ValueError) as error:
        raise PayloadValidationError(None, f"{error}{UNSENT}") from error
    return request


def _seconds(name: str, part: Any, given: Any) -> float | None:
    if part is None:
        return None
    seconds = number_in(part)
    if seconds is None:
        pair = " or (connect, read)" if name == "timeout" else ", or None for no limit"
        raise TypeError(f"{name} must be a number of seconds{pair}, not {given!r}")
    if not seconds > 0:
        raise ValueError(f"{name} must be above 0 seconds, or None for no limit, not {given!r}")
    return None if seconds > FOREVER else seconds
