"""Debug logging: log requests and answers with their secrets masked."""

from __future__ import annotations

import json
from threading import current_thread
from typing import TYPE_CHECKING, Any

from falconlite._late import late, make_ready
from falconlite._tuples import NamedTuple
from falconlite.http.messages import UNSET, plain
from falconlite.redact import SECRET_NAMES, redact

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from logging import Logger

    from falconlite.errors import FalconError
    from falconlite.http.messages import Request, Response
    from falconlite.http.observed import ObservedCall
    from falconlite.results.result import Result

DEBUG, INFO, ERROR = 10, 20, 40
"""Levels of ``logging``; that module is not imported before something is logged."""

TEXT, JSON = "text", "json"
"""Values of ``debug_format``."""

TOO_DEEP = "<nested too deeply to be shown>"

TEXT_LIMIT = 4096
"""Maximum number of characters of a plain-text response in the log."""

RECORDS = 100
"""Maximum number of records of an answer that are logged, by default."""


def logger_of(debug: Any) -> Logger | None:
    """Return the logger for ``debug=``: a given Logger, falconlite's own for other true values, None for false ones."""
    if not debug:
        return None
    make_ready("_OBSERVING")
    logger: Logger = (
        debug if isinstance(debug, late("logging", "Logger")) else late("logging", "getLogger")("falconlite")
    )
    return logger


def format_of(given: Any) -> str:
    """Validate ``debug_format``: "text" or "json"; None means "text". Raise ValueError for other values."""
    if given is None:
        return TEXT
    if given not in (TEXT, JSON):
        raise ValueError(f'debug_format must be "text" or "json", not {given!r}')
    return str(given)


class DebugLog(NamedTuple):
    """The logger of a call and its settings. ``values`` are secrets, masked wherever they appear.

    Each line has the ID of its call, the name of the thread, and the seconds since the start of the call. With the
    format "json" a request, an answer or an error is one line: a JSON object.
    """

    logger: Logger
    record_count: int = RECORDS
    sanitize: bool = True
    values: tuple[str, ...] = ()
    format: str = TEXT
    call: ObservedCall | None = None

    def __repr__(self) -> str:
        return f"<DebugLog of {self.logger.name}>"

    def _shown(self, value: Any, secret: Collection[str] = ()) -> Any:
        names = SECRET_NAMES.union(map(str.lower, secret)) if secret else SECRET_NAMES
        try:
            return redact(value, names, self.values) if self.sanitize else value
        except RecursionError:
            return TOO_DEEP

    def _write(self, level: int, event: str, lines: Iterable[tuple[str, str, Any]]) -> None:
        """Log an event. Each line is the key of its value in JSON, a label, and the value."""
        name, call = current_thread().name, self.call
        if self.format == JSON:
            head = {
                "event": event,
                "call_id": call and call.id,
                "thread": name,
                "seconds": call and round(call.seconds, 6),
            }
            self.logger.log(level, "%s", _as_json(head | {key: value for key, _, value in lines}))
            return
        mark = f"[call={call.id if call else '-'} thread={' '.join(name.split())} seconds="
        mark += f"{call.seconds:.3f}]" if call else "-]"
        for _, label, value in lines:
            self.logger.log(level, f"{label}: %s %s" if label else "%s %s", value, mark)

    def started(self, made: object) -> None:
        """Log that an object was made."""
        if self.logger.isEnabledFor(DEBUG):
            self._write(DEBUG, "created", [("object", "CREATED", repr(made))])

    def said(self, message: str) -> None:
        """Log a message about the attempts of a call, at level INFO."""
        if self.logger.isEnabledFor(INFO):
            self._write(INFO, "attempts", [("message", "", message)])

    def left(self, failure: type[BaseException]) -> None:
        """Log that an exception left a with block."""
        said = f"the with block ended with an exception: {failure.__name__}"
        self._write(ERROR, "exception", [("message", "", said)])

    def request(
        self,
        operation_id: str,
        base_url: str,
        request: Request,
        sent_too: Mapping[str, str] | None = None,
        secret: Collection[str] = (),
    ) -> None:
        """Log a request before it is sent.

        *sent_too* are headers that will be added; *secret* are further fields to mask, as the operation declares them.
        """
        if not self.logger.isEnabledFor(DEBUG):
            return
        endpoint = f"{request.verb} {base_url}{self._shown(request.path)}"
        lines: list[tuple[str, str, Any]] = [
            ("operation_id", "OPERATION", operation_id),
            ("endpoint", "ENDPOINT", endpoint),
        ]
        if headers := {**(sent_too or {}), **request.headers}:
            lines.append(("headers", "HEADERS", self._shown(headers)))
        if request.query:
            lines.append(("parameters", "PARAMETERS", self._shown(_by_name(request.query), secret)))
        if request.json is not UNSET:
            lines.append(("body", "BODY", self._shown(request.json, secret)))
        if request.form is not None:
            lines.append(("data", "DATA", self._shown(dict(request.form), secret)))
        elif request.data is not None:
            text = isinstance(request.data, str)  # bytes and files are named, not shown
            lines.append(("data", "DATA", self._shown(request.data, secret) if text else redact(request.data)))
        self._write(DEBUG, "request", lines)

    def result(self, result: Result[Any], secret: Collection[str] = ()) -> None:
        """Log an answer, cut to ``record_count`` records, and its errors at level ERROR."""
        if self.logger.isEnabledFor(DEBUG):
            self._answer(result.status_code, result.headers, self._body(result, secret))
        if (result.status_code >= 400 or result.errors) and not result.text and self.logger.isEnabledFor(ERROR):
            status, errors = result.status_code, self._shown(result.errors, secret)
            self._error([("status", status), ("errors", errors)], f"{status} {errors}")

    def _answer(self, status: int, headers: Mapping[str, str], body: Any) -> None:
        lines = [
            ("status", "STATUS CODE", status),
            ("headers", "HEADERS", self._shown(dict(headers))),
            ("result", "RESULT", body),
        ]
        self._write(DEBUG, "response", lines)

    def _body(self, result: Result[Any], secret: Collection[str]) -> Any:
        """Return the part of a response body to log."""
        body = result.body
        if isinstance(body, bytes):
            kind = result.headers.get("Content-Type", "no stated type")
            return f"{len(body)} bytes of {self._shown(kind)}"
        if result.text:  # it may have several megabytes
            return self._shown(result.text[:TEXT_LIMIT], secret)
        limit = min(max(self.record_count, 1), 5000)
        return self._shown(late("falconlite.results.places", "beginning")(result, limit), secret)

    def streamed(self, response: Response) -> None:
        """Log the status and headers of a response whose body the caller reads."""
        if self.logger.isEnabledFor(DEBUG):
            self._answer(response.status, response.headers, "a stream")

    def failure(self, operation_id: str, error: FalconError) -> None:
        """Log that a call was not sent or got no answer."""
        if self.logger.isEnabledFor(ERROR):
            message = redact(error.message, values=self.values)
            errors = [{"code": error.code, "message": message}]
            fields = [("status", error.code), ("errors", errors), ("operation_id", operation_id)]
            self._error(fields, f"{operation_id}: {error.code} {message}")

    def _error(self, fields: list[tuple[str, Any]], said: str) -> None:
        """Log an error: its fields in JSON, or one line of text."""
        lines = [(key, "", value) for key, value in fields] if self.format == JSON else [("", "ERROR", said)]
        self._write(ERROR, "error", lines)


def _as_json(value: Mapping[str, Any]) -> str:
    """Write a line of JSON without line breaks; name a value that JSON does not have by its type.

    NaN and infinite numbers, which Python writes but other readers of JSON refuse, become str values.
    """
    try:
        text = json.dumps(value, default=_named, skipkeys=True)
        return json.dumps(json.loads(text, parse_constant=str)) if "NaN" in text or "Infinity" in text else text
    except (ValueError, RecursionError):  # nested too deeply, or in itself
        plain = (str, int, float, type(None))
        return json.dumps({key: part if isinstance(part, plain) else TOO_DEEP for key, part in value.items()})


def _named(value: Any) -> Any:
    try:
        return plain(value)
    except (TypeError, ValueError):
        return f"<{type(value).__name__}>"


def _by_name(query: Any) -> dict[str, Any]:
    names: dict[str, Any] = {}
    for name, value in query:
        names[name] = [*names[name], value] if name in names else [value]
    return {name: found[0] if len(found) == 1 else found for name, found in names.items()}
