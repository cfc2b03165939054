"""Report one call to its debug log and to the observers of its auth object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.auth.clouds import host_url
from falconlite.errors import APIError, UnreadableAnswer
from falconlite.http.observed import ObservedCall
from falconlite.http.secrets import secrets_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.auth.interface import FalconInterface
    from falconlite.binding.calls import Call
    from falconlite.debug import DebugLog
    from falconlite.errors import FalconError
    from falconlite.http.messages import Request, Response
    from falconlite.results.result import Result


class Seen:
    """One logged or observed call.

    *log* returns the log of the call, or None. Each step gets a new one, because after a login there are other secrets
    to mask.
    """

    def __init__(self, auth: FalconInterface, operation: Call, log: Callable[[ObservedCall], DebugLog | None]) -> None:
        self._auth, self._operation, self._log = auth, operation, log
        self._observers = auth.connection.observers
        self._begun = False
        self.call = ObservedCall(operation.id, auth.clock.monotonic, auth.member_cid)

    def __repr__(self) -> str:
        return f"<Seen {self.call!r}>"

    def send(self, request: Request, headers: Callable[[], Mapping[str, str]]) -> Response:
        """Send the request of the call. *headers* returns the additional headers, for a log that shows secrets."""
        auth, call = self._auth, self.call
        base_url = host_url(auth.base_url, request.host)
        call.sends(base_url, request.verb, request.path, (*auth.secrets(), *secrets_of(request)))
        if log := self._log(call):
            operation = self._operation
            log.request(operation.id, base_url, request, {} if log.sanitize else headers(), operation.secret)
        if self._observers is not None:
            self._begun = True
            self._observers.begun(call)
        try:
            return auth.send(request._replace(observed=call))
        except BaseException as error:
            call.error = type(error).__name__
            raise

    def result(self, result: Result[Any]) -> None:
        """Log the answer."""
        if result.unreadable:
            self.call.error = UnreadableAnswer.__name__
        if log := self._log(self.call):
            log.result(result, self._operation.secret)

    def streamed(self, response: Response) -> None:
        """Log a response whose body the caller reads."""
        if log := self._log(self.call):
            log.streamed(response)

    def failed(self, error: FalconError) -> None:
        """Log an error that is not an answer of the API."""
        if not isinstance(error, APIError) and (log := self._log(self.call)):
            log.failure(self._operation.id, error)

    def end(self) -> None:
        """Report that the call ended."""
        if self._begun and self._observers is not None:
            self._begun = False
            self._observers.ended(self.call)
