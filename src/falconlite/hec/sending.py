"""Send one batch to the collector, with retries, and interpret the outcome."""

from __future__ import annotations

import json
from gzip import compress
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.about import AGENT
from falconlite.errors import BY_STATUS, APIError, PayloadValidationError, RateLimited, ServerError, TransportError
from falconlite.errors import UnreadableAnswer as Unreadable
from falconlite.hec.report import FAILED, SENT, UNCLEAR, BatchOutcome
from falconlite.http.messages import Request, Response
from falconlite.http.secrets import secrets_of, without
from falconlite.results.result import Result
from falconlite.retry.attempts import attempts
from falconlite.retry.policy import longest_of
from falconlite.transport.frames import sealed
from falconlite.waiting import blocking

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.auth.connection import Connection
    from falconlite.errors import FalconError
    from falconlite.hec.batches import Batch
    from falconlite.hec.config import IngestConfig
    from falconlite.http.messages import RetryPolicy

PATH = "/services/collector"
RAW_PATH = f"{PATH}/raw"

SMALL = 1024
"""Size in bytes below which a body is not compressed, because that would save nothing."""

FAST = 3
"""Level of gzip: for text nearly as small as the default level, in half the time."""

PATIENCE = 60.0
"""Seconds to wait for the answer to a batch, unless the caller gave ``ingest_timeout``."""

OF_ONE_BATCH = frozenset((400, 413, 422))
"""Statuses caused by the content of one batch, so that other batches are still sent."""

LONGEST = 4096
"""Maximum characters of an answer that is not JSON."""


class Watched:
    """A retry policy that counts the attempts that failed, but may have arrived."""

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self.arrived = 0

    @property
    def attempts(self) -> int:
        """Maximum number of times that a batch is sent."""
        return self._policy.attempts

    @property
    def throttled(self) -> float:
        """Seconds to pause after a 429 that states no pause and is not retried."""
        return self._policy.throttled

    @property
    def longest(self) -> float:
        """Maximum pause in seconds."""
        return longest_of(self._policy)

    def delay(self, attempt: int, request: Request, outcome: Any, *, now: float, chance: float) -> float | None:
        """Return the policy's decision after an attempt; count an attempt that may have arrived."""
        self.arrived += may_have_arrived(outcome)
        return self._policy.delay(attempt, request, outcome, now=now, chance=chance)

    def again(self, attempt: int, request: Request, outcome: Any) -> bool:
        """Tell whether the policy gave up only because the pause was too long; False if it cannot tell."""
        tell = getattr(self._policy, "again", None)
        return tell is not None and bool(tell(attempt, request, outcome))


def may_have_arrived(outcome: Response | FalconError) -> bool:
    """Tell whether the collector may have the events of an attempt that failed."""
    if isinstance(outcome, Response):
        return outcome.status >= 500 or outcome.status == 408
    return isinstance(outcome, TransportError) and outcome.arrived


class Sender:
    """Sends batches over one connection."""

    def __init__(
        self, connection: Connection, config: IngestConfig, base_url: str | None, policy: Callable[[], RetryPolicy]
    ) -> None:
        self.connection, self.config, self._base_url, self._policy = connection, config, base_url, policy
        self.compress, self.at_least_once = True, True

    @property
    def base_url(self) -> str:
        """URL of the collector, without a path."""
        config = self.config
        return self._base_url or f"https://{config.ingest_url_key}.{config.ingest_base_url}"

    @sealed
    def send(self, batch: Batch, *, raw: bool, patience: float | None = None) -> BatchOutcome:
        """Send a batch to the raw endpoint or the other one, and return its outcome.

        *patience* is the number of seconds to wait for the answer if the caller gave none.
        """
        if batch.refused:
            error = PayloadValidationError(None, batch.refused)
            return BatchOutcome.of(batch, FAILED, error.code, batch.refused, attempts=0, error=error)
        connection = self.connection
        watched, ends = Watched(self._policy()), connection.ends()
        request = self._request(batch.content, raw=raw, patience=patience)._replace(retry=watched)
        try:
            response = connection.drive(attempts(connection, self._url(request), request, ends=ends))
            response = without(response, secrets_of(request))
        except (TransportError, RateLimited) as error:
            error.__traceback__ = None
            if log := self._log(request):
                log.failure("HEC", error)
            state, repeated = UNCLEAR if watched.arrived else FAILED, watched.arrived > 1
            known: dict[str, Any] = {"attempts": error.attempts, "repeated": repeated, "error": error}
            return BatchOutcome.of(batch, state, error.code, str(error), **known)
        return self._judged(batch, request, response, watched.arrived)

    def _url(self, request: Request) -> str:
        """Return the URL to send to; start the records of hooks and of the debug log."""
        base_url, call = self.base_url, request.observed
        if call is not None:
            call.sends(base_url, request.verb, request.path, (self.config.ingest_key,))
        if log := self._log(request):
            log.request("HEC", base_url, request)
        return base_url

    def _request(self, content: bytes, *, raw: bool, patience: float | None) -> Request:
        connect, read = self.config.patience
        headers = {"Content-Type": self.config.ingest_format}
        if self.compress and len(content) >= SMALL:
            content = blocking(compress, content, FAST, mtime=0)
            headers["Content-Encoding"] = "gzip"
        connection, observed = self.connection, None
        if connection.observers is not None or connection.debug_logger is not None:
            observed = late("falconlite.http.observed", "ObservedCall")("HEC", connection.clock.monotonic)
        return Request(
            "POST",
            RAW_PATH if raw else PATH,
            data=content,
            headers={  # no variable for it: error reports show variables
                **headers,
                "User-Agent": connection.user_agent or AGENT,
                "Authorization": f"Bearer {self.config.ingest_key}",
            },
            timeout=(connect, (patience or connect) if read is None else read),
            repeatable=self.at_least_once,
            observed=observed,
        )

    def _judged(self, batch: Batch, request: Request, response: Response, arrived: int) -> BatchOutcome:
        """Interpret an answer: only a success that is a JSON object, and states no error, is believed.

        *arrived* is the number of failed attempts that may have arrived.
        """
        message = _message_of(response)
        result = Result.read(response)
        if log := self._log(request):
            log.result(result)
        accepted = 200 <= response.status < 300
        arrived += accepted
        known: dict[str, Any] = {"attempts": response.attempts, "repeated": arrived > 1}
        if accepted and isinstance(message, dict) and not message.get("code"):
            return BatchOutcome.of(batch, SENT, response.status, message, **known)
        if accepted:
            said = message if isinstance(message, dict) else f"not a JSON object: {message or 'empty'}"
            status = Unreadable.default_code
            reason = f"the collector answered {response.status}, but the answer is {said}"
            message = reason
        else:
            status = response.status
            reason = f"the collector answered {status}: {_reason_in(message)}"
        kind = Unreadable if accepted else BY_STATUS.get(status, ServerError if status >= 500 else APIError)
        error = kind(status, reason, response.headers, method="POST", route=request.path, result=result)
        state = UNCLEAR if arrived else FAILED
        return BatchOutcome.of(batch, state, status, message, error=error, **known)

    def _log(self, request: Request) -> Any:
        connection = self.connection
        logger, secrets = connection.debug_logger, (self.config.ingest_key,)
        return logger and connection.debug_log(logger, None, None, secrets, call=request.observed)


def ends_all(outcome: BatchOutcome) -> bool:
    """Tell whether every further batch would get the same error."""
    error = outcome.error
    return error is not None and not isinstance(error, PayloadValidationError) and outcome.status not in OF_ONE_BATCH


def _message_of(response: Response) -> Any:
    """Return the body of a response: a JSON value, or the start of it as a str."""
    try:
        return json.loads(response.content)
    except ValueError:  # also UnicodeDecodeError
        return response.content[:LONGEST].decode("utf-8", "replace").strip()
    except RecursionError:
        return ""


def _reason_in(message: Any) -> str:
    if isinstance(message, dict):
        message = message.get("text") or message.get("message") or message.get("errors") or message
    return str(message)[:LONGEST] or "no reason given"
