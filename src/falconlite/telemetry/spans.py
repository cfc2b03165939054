"""Make spans and metrics of calls, by the conventions of OpenTelemetry for HTTP clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from opentelemetry import context, metrics, trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from falconlite.about import VERSION

if TYPE_CHECKING:
    from contextvars import Token

    from opentelemetry.context import Context
    from opentelemetry.trace import Span

    from falconlite.http.observed import ObservedCall

SCOPE = "falconlite"
"""Name of the tracer and of the meter."""


class _State(NamedTuple):
    """The span of a running call, and how to make the span current that was so before."""

    span: Span
    token: Token[Context]


class Telemetry:
    """Watches the calls of an auth object. One span for each call, also for logins; metrics for each attempt."""

    def __init__(self, tracer_provider: Any = None, meter_provider: Any = None) -> None:
        for name, given, method in (
            ("tracer_provider", tracer_provider, "get_tracer"),
            ("meter_provider", meter_provider, "get_meter"),
        ):
            if given is not None and not hasattr(given, method):
                raise TypeError(f"{name} must have {method}(), unlike {type(given).__name__}")
        self._tracer = trace.get_tracer(SCOPE, VERSION, tracer_provider)
        meter = metrics.get_meter(SCOPE, VERSION, meter_provider)
        self._duration = meter.create_histogram(
            "http.client.request.duration", "s", "Duration of each request, one for each attempt"
        )
        self._retries = meter.create_counter("falconlite.retries", "{retry}", "Requests that were sent again")
        self._pauses = meter.create_counter("falconlite.pause.time", "s", "Seconds that calls paused")
        self._logins = meter.create_counter("falconlite.logins", "{login}", "Token requests")

    def begun(self, call: ObservedCall) -> None:
        """Start the span of a call, as a child of the current span, and make it current."""
        span = self._tracer.start_span(
            call.operation_id,
            kind=SpanKind.CLIENT,
            attributes={**_request(call), "url.path": call.path, "falconlite.operation_id": call.operation_id},
        )
        call.states[self] = _State(span, context.attach(trace.set_span_in_context(span)))

    def answered(self, call: ObservedCall, seconds: float) -> None:
        """Measure an attempt."""
        self._duration.record(
            seconds, {**_request(call), **_outcome(call), "falconlite.operation_id": call.operation_id}
        )

    def paused(self, call: ObservedCall, reason: str, seconds: float) -> None:
        """Count a pause; a pause not caused by the limiter precedes a retry."""
        about = {"falconlite.operation_id": call.operation_id, "falconlite.reason": reason}
        self._pauses.add(seconds, about)
        retry = reason != "limiter"
        if retry:
            self._retries.add(1, about)
        if state := call.states.get(self):
            told = {"falconlite.reason": reason, "falconlite.pause_seconds": seconds}
            if retry:
                told |= {"falconlite.attempt": call.attempts, **_outcome(call)}
            state.span.add_event("retry" if retry else "pause", told)

    def logged_in(self, call: ObservedCall, outcome: str) -> None:
        """Count a token request."""
        self._logins.add(1, {"falconlite.outcome": outcome, **_outcome(call)})

    def ended(self, call: ObservedCall) -> None:
        """End the span, and make the one before it current."""
        state: _State | None = call.states.pop(self, None)
        if state is None:  # the telemetry was switched on during the call
            return
        try:
            span = state.span
            span.set_attributes({**_request(call), **_outcome(call), "falconlite.attempts": call.attempts})
            span.set_attribute("falconlite.pause_seconds", call.paused)
            if call.attempts > 1:
                span.set_attribute("http.request.resend_count", call.attempts - 1)
            if call.trace_id:
                span.set_attribute("falconlite.trace_id", call.trace_id)
            if "error.type" in _outcome(call):
                span.set_status(Status(StatusCode.ERROR))
            span.end()
        finally:
            context.detach(state.token)


def _request(call: ObservedCall) -> dict[str, Any]:
    """Return the attributes of a request and of its server."""
    server = urlsplit(call.base_url)
    port = server.port or {"https": 443, "http": 80}.get(server.scheme, 0)
    return {"http.request.method": call.verb, "server.address": server.hostname or "", "server.port": port}


def _outcome(call: ObservedCall) -> dict[str, Any]:
    """Return the attributes of the last answer or error."""
    found: dict[str, Any] = {}
    if call.status is not None:
        found["http.response.status_code"] = call.status
    if call.error or (call.status is not None and call.status >= 400):
        found["error.type"] = call.error or str(call.status)
    return found
