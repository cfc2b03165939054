"""Debug logging: log requests and answers with their secrets masked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite._tuples import NamedTuple
from falconlite.http.messages import UNSET
from falconlite.redact import SECRET_NAMES, redact

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from logging import Logger

    from falconlite.errors import FalconError
    from falconlite.http.messages import Request, Response
    from falconlite.results.result import Result

DEBUG, ERROR = 10, 40
"""Levels of ``logging``; that module is not imported before something is logged."""

TEXT_LIMIT = 4096
"""Most characters of a plain-text answer that are logged."""

RECORDS = 100
"""Most records of an answer that are logged, by default."""


def logger_of(debug: Any) -> Logger | None:
    """Return the logger for a value of ``debug=``: a given Logger, falconlite's own if true, None if false."""
    if not debug:
        return None
    logger: Logger = (
        debug if isinstance(debug, late("logging", "Logger")) else late("logging", "getLogger")("falconlite")
    )
    return logger


class DebugLog(NamedTuple):
    """The logger of a call and its settings. ``values`` are secrets, masked wherever they appear."""

    logger: Logger
    record_count: int = RECORDS
    sanitize: bool = True
    values: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<DebugLog of {self.logger.name}>"

    def _shown(self, value: Any, secret: Collection[str] = ()) -> Any:
        names = SECRET_NAMES.union(secret) if secret else SECRET_NAMES
        try:
            return redact(value, names, self.values) if self.sanitize else value
        except RecursionError:
            return "<nested too deeply to be shown>"

    def started(self, made: object) -> None:
        """Log that an object was made."""
        self.logger.debug("CREATED: %r", made)

    def request(
        self, operation_id: str, base_url: str, request: Request, sent_too: Mapping[str, str] | None = None
    ) -> None:
        """Log a request before it is sent; *sent_too* are headers that will be added."""
        if not self.logger.isEnabledFor(DEBUG):
            return
        debug = self.logger.debug
        debug("OPERATION: %s", operation_id)
        debug("ENDPOINT: %s %s%s", request.verb, base_url, self._shown(request.path))
        if headers := {**(sent_too or {}), **request.headers}:
            debug("HEADERS: %s", self._shown(headers))
        if request.query:
            debug("PARAMETERS: %s", self._shown(_by_name(request.query)))
        if request.json is not UNSET:
            debug("BODY: %s", self._shown(request.json))
        if request.form is not None:
            debug("DATA: %s", self._shown(dict(request.form)))
        elif request.data is not None:
            text = isinstance(request.data, str)  # bytes and files are named, not shown
            debug("DATA: %s", self._shown(request.data) if text else redact(request.data))

    def result(self, result: Result[Any], secret: Collection[str] = ()) -> None:
        """Log an answer, cut to ``record_count`` records, and its errors at level ERROR."""
        if self.logger.isEnabledFor(DEBUG):
            self._answer(result, secret)
        if (result.status_code >= 400 or result.errors) and not result.text and self.logger.isEnabledFor(ERROR):
            self.logger.error("ERROR: %s %s", result.status_code, self._shown(result.errors, secret))

    def _answer(self, result: Result[Any], secret: Collection[str]) -> None:
        debug = self.logger.debug
        debug("STATUS CODE: %s", result.status_code)
        debug("HEADERS: %s", self._shown(dict(result.headers)))
        body = result.body
        if isinstance(body, bytes):
            kind = result.headers.get("Content-Type", "no stated type")
            debug("RESULT: %s bytes of %s", len(body), self._shown(kind))
            return
        if result.text:  # it may be several megabytes long
            debug("RESULT: %s", self._shown(result.text[:TEXT_LIMIT], secret))
            return
        records = body.get("resources") if isinstance(body, dict) else None
        limit = min(max(self.record_count, 1), 5000)
        if isinstance(records, list) and len(records) > limit:
            body = {**body, "resources": records[:limit]}
        debug("RESULT: %s", self._shown(body, secret))

    def streamed(self, response: Response) -> None:
        """Log the status and headers of an answer whose body the caller reads."""
        if self.logger.isEnabledFor(DEBUG):
            self.logger.debug("STATUS CODE: %s", response.status)
            self.logger.debug("HEADERS: %s", self._shown(dict(response.headers)))
            self.logger.debug("RESULT: a stream")

    def failure(self, operation_id: str, error: FalconError) -> None:
        """Log that a call was not sent or got no answer."""
        self.logger.error("ERROR: %s: %s %s", operation_id, error.code, redact(error.message, values=self.values))


def _by_name(query: Any) -> dict[str, Any]:
    names: dict[str, Any] = {}
    for name, value in query:
        names[name] = [*names[name], value] if name in names else [value]
    return {name: found[0] if len(found) == 1 else found for name, found in names.items()}
