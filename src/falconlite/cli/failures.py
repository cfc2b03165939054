"""Turn errors into one readable line and an exit status."""

from __future__ import annotations

import errno
import re
import sys
import traceback
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NoReturn

import click

from falconlite.cli.output.printable import printable
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from typing import Protocol

    class Session(Protocol):
        """The part of ``falconlite.cli.session.Session`` that is used here; that module imports this one."""

        debug: bool


class Failure(click.ClickException):
    """A command cannot continue: one line for the person, and the exit status.

    - *message* (str): the problem and how to solve it
    - *status*: the exit status; default ``Status.REFUSED``
    """

    def __init__(self, message: str, status: Status = Status.REFUSED) -> None:
        super().__init__(message)
        self.status = status


def wrong(message: str) -> Failure:
    """Return the failure for a wrong command line."""
    return Failure(message, Status.USAGE)


def status_of(error: BaseException) -> Status:
    """Return the exit status for an error of the library or the system."""
    from falconlite import errors as e

    if isinstance(error, e.PartialResult) and isinstance(error.__cause__, e.FalconError):
        return status_of(error.__cause__)
    kinds: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], Status], ...] = (
        (e.AuthError, Status.LOGIN),
        (e.Unauthorized, Status.LOGIN),
        (e.Forbidden, Status.FORBIDDEN),
        (e.NotFound, Status.NOT_FOUND),
        ((e.TransportError, e.ServerError, e.RateLimited, e.UnreadableAnswer), Status.UNREACHABLE),
        (e.PartialResult, Status.PARTLY),
        ((e.PayloadValidationError, e.InvalidBaseURL, e.InvalidOperation, e.InvalidMethod), Status.USAGE),
        (e.FalconError, Status.REFUSED),
        (OSError, Status.OUTPUT),
        (ModuleNotFoundError, Status.USAGE),
    )
    for kind, status in kinds:
        if isinstance(error, kind):
            if isinstance(error, e.LoginFailed) and (error.code >= 500 or error.code == 429):
                return Status.UNREACHABLE
            return status
    return Status.REFUSED


def line_of(error: BaseException) -> str:
    """Return the problem in one line."""
    from falconlite.errors import APIError, FalconError, TransportError

    if isinstance(error, click.ClickException):
        return printable(error.format_message())
    if isinstance(error, TransportError):
        return printable(_unreachable(error))
    if isinstance(error, APIError):
        return printable(_refused(error))
    if isinstance(error, OSError) and error.strerror and not hasattr(error, "code"):
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    if isinstance(error, (FalconError, ModuleNotFoundError)):
        return printable(str(error))
    return printable(f"unexpected {type(error).__name__}: {error}; --debug shows where")


def _unreachable(error: Any) -> str:
    """Say in a few words why no answer came: urllib3's message quotes its objects, with the reason at the end."""
    place = re.search(r"(?:host='([^']+)', port=|no connection to )(?(1)|(\S+) port )(\d+)", error.message)
    reason = re.search(r"\[(?:Errno|SSL|WinError)[^]]*\] ([^\"'()]+)", error.message)
    if not (place and reason):
        return str(error)
    tries = f" ({error.attempts} attempts)" if error.attempts > 1 else ""
    return f"cannot reach {place[1] or place[2]}:{place[3]}: {reason[1].strip()}{tries}"


def _refused(error: Any) -> str:
    """Write the errors of the API, with the trace ID, which the vendor's support needs."""
    needs = (
        f"; the API client needs the scope {error.scope}" if error.scope and error.code == HTTPStatus.FORBIDDEN else ""
    )
    what = f"{error.operation_id}: " if error.operation_id else ""
    trace = f" (trace {error.trace_id})" if error.trace_id else ""
    return f"{what}[{error.code}] {error.message}{needs}{trace}"


def is_closed_pipe(error: BaseException) -> bool:
    """Tell whether an error means that nobody reads the output any more."""
    return isinstance(error, BrokenPipeError) or (isinstance(error, OSError) and error.errno == errno.EPIPE)


def fail(session: Session, error: Exception) -> NoReturn:
    """Print the line of an error and end the process with its status; with ``--debug``, print its traceback first."""
    if session.debug:
        traceback.print_exception(error)
    if isinstance(error, click.ClickException):
        status: int = error.status if isinstance(error, Failure) else error.exit_code
        if isinstance(error, click.UsageError):
            error.show()
            sys.exit(status)
        line = error.format_message()
    else:
        status, line = status_of(error), line_of(error)
    sys.stderr.write(f"falconlite: {line}\n")
    sys.exit(status)
