"""Define the event collector, which sends events to Next-Gen SIEM."""

from __future__ import annotations

from itertools import count
from operator import itemgetter
from threading import Event
from typing import TYPE_CHECKING, Any, Literal, NoReturn, overload

from falconlite.about import __version__
from falconlite.auth.connection import Connection
from falconlite.auth.locks import LIVING
from falconlite.auth.parts import LogFacility
from falconlite.debug import DEBUG, logger_of
from falconlite.errors import PayloadValidationError, check_attribute, unexpected
from falconlite.hec.batches import GZIP, LARGEST, USUAL, Batch, Opened, of_events, of_lines
from falconlite.hec.config import IngestConfig
from falconlite.hec.formats import IngestFormat
from falconlite.hec.payload import IngestPayload
from falconlite.hec.report import FAILED, SENT, UNCLEAR, BatchOutcome, IngestReport
from falconlite.hec.sending import PATH, PATIENCE, RAW_PATH, Sender, ends_all
from falconlite.hec.sessions import RETRIES, SessionManager
from falconlite.hec.settings import COLLECTOR_SETTINGS, OF_CONFIG, OF_CONNECTION, CollectorSettings, flag_of
from falconlite.http.headers import Headers
from falconlite.http.messages import encode, is_listed, is_mapping, whole_of
from falconlite.redact import redact
from falconlite.retry.policy import Retry
from falconlite.threads import Stopped, parallel
from falconlite.transport.frames import hidden
from falconlite.waiting import blocking, give_way

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from logging import Logger
    from typing import IO

    from typing_extensions import Self, Unpack

    from falconlite.http.messages import RetryPolicy
    from falconlite.transport.pooled import Session

    AnEvent = Mapping[str, Any] | IngestPayload | str | bytes
    Progress = Callable[[IngestReport], object]

WORKERS = 4
"""Default of ``workers``: most batches that are sent at the same time."""

SMALLEST = 1000
"""Least value of ``batch_bytes``."""


def _of_config(name: str, doc: str) -> Any:
    """Make a property of a collector that reads and sets the property of its config."""

    def read(collector: HEC) -> Any:
        return getattr(collector.ingest_config, name)

    @hidden
    def write(collector: HEC, value: Any) -> None:
        setattr(collector.ingest_config, name, value)

    return property(read, write, doc=doc)


class HEC:
    """Sends events to the HTTP event collector (HEC) of Next-Gen SIEM.

    - *api_key* (str): API key of the HEC connector. It is the only credential; no repr, log or error shows it.
    - *api_url_key* (str): first part of the connector's host name, before ``.ingest``
    - *debug* (bool or Logger): log requests and answers, without the events

    Other keywords are settings: see ``CollectorSettings``. All methods may be called from several threads.

    Raise TypeError for an unknown keyword, TypeError or ValueError for a value that is not allowed.
    """

    if not TYPE_CHECKING:  # type checkers would allow any name

        @hidden
        def __setattr__(self, name: str, value: Any) -> None:
            check_attribute(self, name)
            object.__setattr__(self, name, value)

    @hidden
    def __init__(
        self, api_key: str, api_url_key: str, debug: bool | Logger | None = False, **settings: Unpack[CollectorSettings]
    ) -> None:
        for name in settings:
            if name not in COLLECTOR_SETTINGS:
                raise unexpected(type(self).__name__, name, COLLECTOR_SETTINGS)
        given: Mapping[str, Any] = settings
        self._last_status: int | None = None
        self._last_message: Any = None
        self._last_report: IngestReport | None = None
        self._totals = IngestReport(keep=False)
        LIVING.add(self._totals)
        self.file_log = 0
        config = IngestConfig(api_key, api_url_key, **_chosen(given, OF_CONFIG))
        self._sessions = SessionManager(given.get("thread_count"), given.get("retry_count", RETRIES))
        url = _url_of(given.get("base_url"))
        connection = Connection(
            {"pool_size": self._sessions.thread_count}
            | _chosen(given, OF_CONNECTION)
            | {"base_url": url or f"https://{config.ingest_url_key}.{config.ingest_base_url}", "debug": debug}
        )
        self._own_retry = given.get("retry") is not None
        self._sender = Sender(connection, config, url and connection.base_url, lambda: self.retry)
        self._sender.compress = flag_of("compress", given.get("compress", True))
        self._sender.at_least_once = flag_of("at_least_once", given.get("at_least_once", True))
        self.batch_bytes = given.get("batch_bytes", USUAL)
        self._sessions.serve(connection.transport)
        self.log_startup()

    def __repr__(self) -> str:
        if "_sender" not in vars(self):  # the constructor failed, and an error report calls repr()
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__}: {self.ingest_config.ingest_region}, {self.ingest_format}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        self._sender.connection.transport.close()

    @property
    def _connection(self) -> Connection:
        """The settings and the transport, for ``falconlite.aio``."""
        return self._sender.connection

    def __copy__(self) -> Self:
        return self  # like an auth object: a copy would be another place with the key

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        """Raise TypeError: a pickle would hold the ingest key."""
        self.ingest_config.__reduce__()

    # Sending one event, or a list of them.

    def send_event(self, event: AnEvent) -> int:
        """Send one event in a separate request, and return the status of the answer.

        * *event*: a dict, an IngestPayload, or a str. ``host``, ``timestamp``, ``timeunit``, ``custom`` and ``fields``
          of a dict have the meaning of an IngestPayload; its other keys are the event's own values.

        Success is 200. 500 means that no answer came, 502 that a success was not JSON. ``last_message`` has the
        answer, or the reason. Raise PayloadValidationError (a ValueError) for an event that cannot be sent.
        """
        content = self._encoded(event)
        outcome = self._send_one(Batch(0, 1, 0, len(content), content))
        self.track_result(outcome.status, outcome.message)
        return outcome.status

    @overload
    def send_event_list(self, event_list: Iterable[AnEvent], show_progress: Literal[False] = False) -> int: ...

    @overload
    def send_event_list(self, event_list: Iterable[AnEvent], show_progress: Literal[True]) -> Iterator[int]: ...

    def send_event_list(self, event_list: Iterable[AnEvent], show_progress: bool = False) -> int | Iterator[int]:
        """Send each event in a separate request, in ``thread_count`` threads; return the number that was accepted.

        With *show_progress*, return an iterator that sends them and yields that number after each event.
        ``send_events`` is faster, since it sends many events in one request.

        Raise PayloadValidationError for an event that cannot be sent, before anything is sent.
        """
        return self.process_list_with_progress(event_list) if show_progress else self.process_list(event_list)

    def process_list(self, events: Iterable[AnEvent]) -> int:
        """Send a list of events; see ``send_event_list``."""
        accepted = 0
        for accepted in self.process_list_with_progress(events):  # noqa: B007  # the last value is the result
            pass
        return accepted

    def process_list_with_progress(self, events: Iterable[AnEvent]) -> Iterator[int]:
        """Send a list of events, and yield the number that was accepted after each; see ``send_event_list``."""
        batches = [self._one(event, number) for number, event in enumerate(_iterable("event_list", events))]
        report = self._last_report = IngestReport()
        report.events, report.offset = len(batches), sum(batch.end for batch in batches)
        accepted = 0
        for outcome in parallel(lambda batch: self._send_one(batch, report), batches, workers=self.thread_count):
            self.track_result(outcome.status, outcome.message)
            accepted += outcome.state == SENT
            yield accepted

    def test_connection(self) -> bool:
        """Send a test event, which is stored, and tell whether it was accepted."""
        return self.send_event({"host": "connection_test", "test": "connection"}) == 200

    def _one(self, event: Any, number: int) -> Batch:
        try:
            content = self._encoded(event)
        except PayloadValidationError as error:
            raise PayloadValidationError(None, f"event_list[{number}]: {error}") from error
        return Batch(number, 1, 0, len(content), content)

    def _send_one(self, batch: Batch, report: IngestReport | None = None) -> BatchOutcome:
        outcome = self._sender.send(batch, raw=self._raw)
        self._count(outcome, report)
        return outcome

    # Sending any number of events in batches.

    def send_events(
        self, events: Iterable[AnEvent], *, workers: int | None = None, progress: Progress | None = None
    ) -> IngestReport:
        """Send any number of events, many in one request, and report the outcome.

        * *events*: an iterable of events, also an endless one; see ``send_event`` for what an event can be. In raw
          mode a str is a line
        * *workers* (int): maximum number of concurrent batches; default 4, or ``thread_count`` if that is less
        * *progress*: function called with the report after each batch

        Memory holds at most twice *workers* batches. An event that cannot be sent counts as failed; the others are
        sent. After an error that every batch would get, such as a refused key, no further batch is sent, and ``ended``
        of the report is the error. Events that were taken but not sent count as failed, with 0 attempts. An error of
        *events* is raised after the events before it were sent; ``last_report`` is then the report.

        Raise TypeError or ValueError for a wrong argument.
        """
        stop, report, counted = Event(), IngestReport(), count()
        source = map(itemgetter(0), zip(_iterable("events", events), counted))  # noqa: B905  # counts what it takes, in C
        batches = of_events(_until(stop, source), self._encoded, self.batch_bytes)

        def rest() -> None:
            stop.set()
            for batch in batches:  # events taken for an incomplete batch
                report.take(batch)
                self._leave(report, batch)
            report.events = next(counted)  # includes events that an interrupt took from a running function

        self._run(batches, report, stop, raw=self._raw, workers=workers, progress=progress, rest=rest)
        return report

    def send_file(
        self,
        file: str | os.PathLike[str] | IO[bytes] | IO[str],
        *,
        start: int = 0,
        workers: int | None = None,
        progress: Progress | None = None,
    ) -> IngestReport:
        """Send the lines of a file to the raw endpoint, and report the outcome. gzip is detected.

        * *file*: a path, or an open file, which is read from its current position and stays open
        * *start* (int): number of bytes to skip, after decompression: ``offset`` of an earlier report resumes there
        * *workers*, *progress*: see ``send_events``

        The file is read during sending: memory holds at most twice *workers* batches. No line is split. A line longer
        than ``batch_bytes`` counts as failed.

        Raise TypeError or ValueError for a wrong argument, OSError if the file cannot be read or its gzip is damaged.
        ``last_report`` is then the report of the lines before.
        """
        position = whole_of(start)
        if position is None or position < 0:
            raise ValueError(f"start must be a number of bytes, 0 or more, not {start!r}")
        with blocking(Opened, file, position) as opened:
            lines = of_lines(opened.read, self.batch_bytes, position)
            batches = iter(lambda: blocking(next, lines, None), None)  # a task reads the file in a thread
            report = IngestReport(position)
            self._run(batches, report, Event(), raw=True, workers=workers, progress=progress, rest=int)
            return report

    def send_event_file(self, event_file: str | os.PathLike[str] | IO[bytes] | IO[str]) -> int:
        """Send the lines of a file to the raw endpoint, as ``send_file`` does; return the status of the answer.

        Success is 200. If a batch was not accepted, it is the status of the first one. ``last_report`` is the report.
        """
        self.send_file(event_file)
        return self._last_status or 0

    def _run(
        self,
        batches: Iterator[Batch],
        report: IngestReport,
        stop: Event,
        *,
        raw: bool,
        workers: int | None,
        progress: Progress | None,
        rest: Callable[[], object],
    ) -> None:
        """Send the batches. *rest* is called after them, and counts events taken that are in no batch."""
        if progress is not None and not callable(progress):
            raise TypeError(f"progress must be a function or None, not {type(progress).__name__}")

        def taken() -> Iterator[Batch]:
            for batch in batches:
                report.take(batch)
                if batch.events:  # otherwise it holds only blank lines
                    yield batch

        def send(batch: Batch) -> BatchOutcome:
            outcome = BatchOutcome.of(batch, UNCLEAR, 500, "the thread that sent it was interrupted")
            running.append(batch)
            try:
                outcome = self._sender.send(batch, raw=raw, patience=PATIENCE)
            finally:
                self._count(outcome, report)
                running.remove(batch)
            if ends_all(outcome):
                report.end(outcome.error)
                stop.set()
            return outcome

        running: list[Batch] = []
        most = min(WORKERS, self.thread_count) if workers is None else workers
        sent = parallel(send, taken(), workers=most, stop=stop)
        self._last_report = report
        try:
            for _ in sent:
                if progress is not None:
                    progress(report)
        except Stopped:
            pass
        finally:
            sent.close()  # after an error of progress: it waits for the batches that are being sent
            rest()
            lost = report.events - report.sent - report.failed - report.unclear
            if lost and not running:  # after a second interrupt some may still be running, and count when they end
                self._leave(report, Batch(report.events - lost, lost, report.offset, report.offset))
            self._track(report)

    def _leave(self, report: IngestReport, batch: Batch) -> None:
        """Count a batch that was taken but not sent."""
        said = f"not sent, since the call ended before: {report.ended or 'an error or an interrupt'}"
        self._count(BatchOutcome.of(batch, FAILED, 500, said, attempts=0, error=report.ended), report)

    def _count(self, outcome: BatchOutcome, report: IngestReport | None = None) -> None:
        self._totals.add(outcome)
        if report is not None:
            report.add(outcome)

    def _track(self, report: IngestReport) -> None:
        problem = next((outcome for outcome in report.problems if outcome.state != SENT), None)
        if problem is not None:
            self.track_result(problem.status, problem.message)
        else:
            self.track_result(200, {"text": f"{report.sent} events were sent", "code": 0})

    # How events are written.

    @property
    def _raw(self) -> bool:
        """Whether events go to the raw endpoint, which takes lines, such as XML and CSV. The other one takes JSON."""
        return self.raw_ingest or self.ingest_format in {IngestFormat.XML.value, IngestFormat.CSV.value}

    def _payload(self, event: Any) -> IngestPayload:
        if not isinstance(event, IngestPayload):
            if not is_mapping(event):
                said = f"an event must be a dict, an IngestPayload or a str, not {type(event).__name__}"
                raise PayloadValidationError(None, f"{said}; nothing was sent")
            wrong = [name for name in event if not isinstance(name, str)]
            if wrong:
                raise PayloadValidationError(None, f"names in an event must be str, not {wrong[0]!r}; nothing was sent")
            standard = _chosen(event, ("host", "timestamp", "timeunit", "custom", "fields"))
            event = IngestPayload(**standard).and_values({n: v for n, v in event.items() if n not in standard})
        payload: IngestPayload = event.in_unit(self.ingest_timeunit)
        if self._raw and payload.fields:
            raise PayloadValidationError(None, "the raw endpoint takes no fields; nothing was sent")
        return payload

    def _encoded(self, event: Any) -> bytes:
        """Write an event in the format of the collector."""
        try:
            if isinstance(event, (str, bytes)):
                return self._written(event)
            payload = self._payload(event)
            if self.ingest_format == IngestFormat.XML.value:
                return payload.to_xml(raw=True).encode()
            if self.ingest_format == IngestFormat.CSV.value:
                return _row_of(payload)
            return encode(payload.to_json())
        except PayloadValidationError:
            raise
        except ValueError as error:  # also UnicodeError
            raise PayloadValidationError(None, f"the event cannot be written: {error}; nothing was sent") from None

    def _written(self, line: str | bytes) -> bytes:
        """Write an event that is a str: as a line in raw mode, otherwise as the value of "event"."""
        if not self._raw:
            return encode({"event": line if isinstance(line, str) else line.decode()})
        content = (line.encode() if isinstance(line, str) else line).rstrip(b"\r\n")
        if b"\n" in content or not content.strip():
            raise PayloadValidationError(None, "an event for the raw endpoint must be one line; nothing was sent")
        return content

    def format_event(self, evt: Mapping[str, Any] | IngestPayload) -> dict[str, Any] | str:
        """Return an event in the form in which it is sent: a dict, or in raw mode a str."""
        return self._payload(evt).to_json(self.raw_ingest)

    def slice_raw_data(self, data: str) -> list[dict[str, Any]]:
        """Divide lines into parts of at most 10.24 MB; return a dict with "data" (str) and "count" for each."""
        from io import BytesIO

        parts = list(of_lines(BytesIO(data.encode()).read, LARGEST))
        refused = next((part.refused for part in parts if part.refused), "")
        if refused:
            raise PayloadValidationError(None, refused)
        return [{"data": part.content.decode(), "count": part.events} for part in parts]

    @staticmethod
    def detect_gzip(filename: str | os.PathLike[str]) -> bool:
        """Tell whether a file is compressed with gzip; raise OSError if it cannot be read."""
        if isinstance(filename, int):
            raise TypeError("filename must be a path, not a number")  # it would be a file descriptor
        with open(filename, "rb") as opened:  # noqa: PTH123  # pathlib is not imported for it
            return opened.read(len(GZIP)) == GZIP

    # Outcomes.

    @property
    def last_report(self) -> IngestReport | None:
        """The report of the last call for several events; None before the first one."""
        return self._last_report

    @property
    def totals(self) -> IngestReport:
        """The outcome of all events of this object. ``problems`` is empty; ``events`` and ``offset`` are 0."""
        return self._totals

    @property
    def last_status(self) -> int | None:
        """Status of the last answer, also if it is an error; None before the first one."""
        return self._last_status

    @last_status.setter
    def last_status(self, value: int | None) -> None:
        self._last_status = value

    @property
    def last_message(self) -> Any:
        """Body of the last answer: a dict, or a str; the reason if no answer came or it was not JSON."""
        return self._last_message

    @last_message.setter
    def last_message(self, value: Any) -> None:
        self._last_message = value

    def track_result(self, code: int, msg: Any) -> None:
        """Set ``last_status`` and ``last_message``."""
        self._last_status, self._last_message = code, msg

    # Settings.

    @property
    def ingest_config(self) -> IngestConfig:
        """The settings, except the settings of the connection."""
        return self._sender.config

    @ingest_config.setter
    @hidden
    def ingest_config(self, value: IngestConfig) -> None:
        if not isinstance(value, IngestConfig):
            raise TypeError(f"ingest_config must be an IngestConfig, not {type(value).__name__}")
        self._sender.config = value

    ingest_key = _of_config("ingest_key", "API key of the connector.")
    ingest_url_key = _of_config("ingest_url_key", "First part of the connector's host name.")
    ingest_format = _of_config("ingest_format", "Content type of events. A name of a format can be assigned too.")
    ingest_timeout = _of_config("ingest_timeout", "Seconds to connect and to wait for each part of an answer.")
    ingest_timeunit = _of_config("ingest_timeunit", "Unit of timestamps.")
    ingest_base_url = _of_config("ingest_base_url", "Ingest host of the cloud. The name of a cloud can be assigned.")
    raw_ingest = _of_config("raw_ingest", "Whether events are sent to the raw endpoint.")

    @property
    def ingest_format_name(self) -> str | None:
        """Name of the format; None for another content type."""
        return next((kind.name for kind in IngestFormat if kind.value == self.ingest_format), None)

    @property
    def ingest_url(self) -> str:
        """URL that events are sent to."""
        return self._sender.base_url + PATH

    @property
    def raw_ingest_url(self) -> str:
        """URL that files, and events in raw mode, are sent to."""
        return self._sender.base_url + RAW_PATH

    @property
    def hec_headers(self) -> dict[str, str]:
        """Authorization and Content-Type of a request. The values hold the key; the repr does not."""
        return Headers({"Authorization": f"Bearer {self.ingest_key}", "Content-Type": self.ingest_format})

    @property
    def batch_bytes(self) -> int:
        """Maximum bytes of a batch before compression."""
        return self._batch_bytes

    @batch_bytes.setter
    def batch_bytes(self, value: int) -> None:
        size = whole_of(value)
        if size is None or not SMALLEST <= size <= LARGEST:
            raise ValueError(f"batch_bytes must be a number of bytes from {SMALLEST} to {LARGEST}, not {value!r}")
        self._batch_bytes = size

    @property
    def retry(self) -> RetryPolicy:
        """The retry policy: ``retry`` if it was given, otherwise one with ``retry_count`` attempts."""
        return self._sender.connection.retry if self._own_retry else Retry(self.retry_count)

    @property
    def session_manager(self) -> SessionManager:
        """Number of threads and of attempts, and the session."""
        return self._sessions

    @session_manager.setter
    def session_manager(self, value: SessionManager) -> None:
        if not isinstance(value, SessionManager):
            raise TypeError(f"session_manager must be a SessionManager, not {type(value).__name__}")
        value.serve(self._sender.connection.transport)
        self._sessions = value

    @property
    def sessions(self) -> list[Session]:
        """The session, in a list. A list with another requests.Session can be assigned."""
        return self._sessions.sessions

    @sessions.setter
    def sessions(self, value: list[Session]) -> None:
        self._sessions.sessions = value

    @property
    def retry_count(self) -> int:
        """Maximum number of times that a request is sent, unless ``retry`` is given. Setting it replaces ``retry``."""
        return self._sessions.retry_count

    @retry_count.setter
    def retry_count(self, value: int) -> None:
        self._sessions.retry_count = value
        self._own_retry = False

    @property
    def thread_count(self) -> int:
        """Requests at the same time."""
        return self._sessions.thread_count

    @thread_count.setter
    def thread_count(self, value: int) -> None:
        self._sessions.thread_count = value

    # The debug log.

    @property
    def log(self) -> Logger | None:
        """The logger of the debug log, or None."""
        return self._sender.connection.debug_logger

    @log.setter
    def log(self, value: Logger | None) -> None:
        self._sender.connection.debug_logger = logger_of(value)

    @property
    def debug(self) -> bool:
        """Whether requests and answers are logged. A Logger can be assigned too."""
        return self.log is not None

    @debug.setter
    def debug(self, value: bool | Logger | None) -> None:
        self._sender.connection.debug_logger = logger_of(value)

    @property
    def sanitize_log(self) -> bool:
        """Whether the ingest key is masked in the debug log."""
        return self._sender.connection.sanitize_log

    @sanitize_log.setter
    def sanitize_log(self, value: bool | None) -> None:
        self._sender.connection.sanitize_log = value is not False

    @property
    def debug_record_count(self) -> int:
        """Records logged of an answer; an answer of the collector has no records."""
        return self._sender.connection.debug_record_count

    @debug_record_count.setter
    def debug_record_count(self, value: int) -> None:
        self._sender.connection.debug_record_count = value

    @property
    def log_facility(self) -> LogFacility:
        """The logger and its settings."""
        return LogFacility.of(self)

    @log_facility.setter
    def log_facility(self, value: LogFacility) -> None:
        if not isinstance(value, LogFacility):
            raise TypeError(f"log_facility must be a LogFacility, not {type(value).__name__}")
        value.move_to(self)

    def log_activity(self, msg: str | list[str], logo: bool = False) -> None:
        """Write one or more lines to the debug log. *logo* has no effect."""
        del logo
        if self.log is not None:
            for line in [msg] if isinstance(msg, str) else msg:
                self.log.log(DEBUG, "%s", redact(line, values=(self.ingest_key,)) if self.sanitize_log else line)

    def log_startup(self) -> None:
        """Write to the debug log that the collector was made."""
        self.log_activity(f"CREATED: {self!r} of falconlite {__version__}")


HTTPEventCollector = HEC


def _chosen(given: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: given[name] for name in names if name in given}


def _url_of(given: Any) -> str | None:
    """Return ``base_url`` without the path of the collector; None without a ``base_url``."""
    if given is None:
        return None
    if not isinstance(given, str) or "://" not in given:  # the name of a cloud would give the host of its API
        raise ValueError(f"base_url must be a URL like https://collector.example.com, not {given!r}")
    return given.strip().rstrip("/").removesuffix("/raw").removesuffix(PATH)


def _until(stop: Event, events: Iterable[Any]) -> Iterator[Any]:
    """Yield events until *stop* is set; then leave the others in *events*."""
    source = iter(events)
    while not stop.is_set():
        try:
            event = next(source)
        except StopIteration:
            return
        yield event
        give_way()


def _iterable(argument: str, events: Any) -> Iterable[Any]:
    if not is_listed(events):  # refuses a single dict or str, too, which would be read key by key
        raise TypeError(f"{argument} must be an iterable of events, not {type(events).__name__}")
    return events  # type: ignore[no-any-return]  # an iterable, as just checked


def _row_of(payload: IngestPayload) -> bytes:
    """Return the values of an event as a line of CSV. A header line would become a separate event."""
    _, row = payload.to_csv().split("\r\n", 1)
    row = row.removesuffix("\r\n")
    if "\n" in row or "\r" in row:
        raise PayloadValidationError(None, "an event in CSV must be one line, without line breaks; nothing was sent")
    return row.encode()
