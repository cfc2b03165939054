"""Call the hooks and the watchers of an auth object. Their errors never reach a call."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol

from falconlite._late import late
from falconlite.errors import TransportError
from falconlite.observing.events import (
    LoginEvent,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    reason_of,
    size_of,
    trace_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias

    from falconlite.http.messages import Request, Response
    from falconlite.http.observed import ObservedCall

    Hooks: TypeAlias = Mapping[str, Sequence[Callable[[Any], object]]]

LIMITER = "limiter"
"""Reason of a pause before an attempt: the limiter does not allow the request yet."""


class Watcher(Protocol):
    """Sees each call as a whole, in the thread that makes it. Each method gets the call; see ``ObservedCall``."""

    def begun(self, call: ObservedCall) -> None:
        """Record the start of a call."""
        ...

    def answered(self, call: ObservedCall, seconds: float) -> None:
        """Record that an attempt ended, after this many seconds."""
        ...

    def paused(self, call: ObservedCall, reason: str, seconds: float) -> None:
        """Record that a call pauses: before a retry, or because of the limiter."""
        ...

    def logged_in(self, call: ObservedCall, outcome: str) -> None:
        """Record that a token was requested."""
        ...

    def ended(self, call: ObservedCall) -> None:
        """Note that a call ended."""
        ...


class _Running:
    """A running hook. ``of`` is its Observers; None once it has ended, also for tasks that it started."""

    def __init__(self, of: Observers) -> None:
        self.of: Observers | None = of


_RUNNING: ContextVar[tuple[_Running, ...]] = ContextVar("falconlite_hooks", default=())
"""The hooks that run in this thread or task."""


class Observers:
    """The hooks and the watchers of an auth object. Watchers come first, then hooks, each in the order given.

    Calls made by a hook are not reported to hooks, because a hook would otherwise call itself endlessly.
    """

    def __init__(self, hooks: Hooks, watchers: Sequence[Watcher] = ()) -> None:
        self._hooks, self._watchers = hooks, watchers
        self._broken: set[tuple[str, int, str]] = set()  # functions that have raised

    def begun(self, call: ObservedCall) -> None:
        """Report the start of a call."""
        for watcher in self._watchers:
            self._tell("a watcher", watcher.begun, call)

    def ended(self, call: ObservedCall) -> None:
        """Report that a call ended, with or without an error."""
        for watcher in reversed(self._watchers):
            self._tell("a watcher", watcher.ended, call)

    def sending(self, call: ObservedCall, base_url: str, request: Request) -> None:
        """Report that a request is about to be sent."""
        call.base_url = base_url
        call.attempts += 1
        if self._hooks["on_request"]:
            self._run(
                "on_request",
                RequestEvent(
                    call.id,
                    call.operation_id,
                    call.verb,
                    call.path,
                    call.attempts,
                    size_of(request),
                    call.member_cid,
                ),
            )

    def answered(self, call: ObservedCall, outcome: Response | TransportError, seconds: float) -> None:
        """Report the outcome of an attempt."""
        size: int | None = None
        if isinstance(outcome, TransportError):
            call.status = call.trace_id = None
            call.error = type(outcome).__name__
        else:
            call.status, call.error, call.trace_id = outcome.status, "", trace_of(outcome)
            size = None if outcome.stream is not None else outcome.size
        for watcher in self._watchers:
            self._tell("a watcher", watcher.answered, call, seconds)
        if self._hooks["on_response"]:
            self._run(
                "on_response",
                ResponseEvent(
                    call.id,
                    call.operation_id,
                    call.verb,
                    call.path,
                    call.attempts,
                    call.member_cid,
                    call.status,
                    seconds,
                    size,
                    call.trace_id,
                    call.error,
                ),
            )

    def retrying(self, call: ObservedCall, outcome: Response | TransportError, seconds: float) -> None:
        """Report that a request will be sent again after a pause."""
        reason = reason_of(outcome)
        self._pause(call, reason, seconds)
        if self._hooks["on_retry"]:
            self._run(
                "on_retry",
                RetryEvent(
                    call.id,
                    call.operation_id,
                    call.verb,
                    call.path,
                    call.attempts,
                    call.member_cid,
                    call.status,
                    call.trace_id,
                    call.error,
                    reason,
                    seconds,
                ),
            )

    def waiting(self, call: ObservedCall, seconds: float) -> None:
        """Report that a call waits for the limiter."""
        self._pause(call, LIMITER, seconds)

    def logged_in(self, call: ObservedCall, outcome: str) -> None:
        """Report the outcome of a login."""
        for watcher in self._watchers:
            self._tell("a watcher", watcher.logged_in, call, outcome)
        if self._hooks["on_login"]:
            self._run(
                "on_login",
                LoginEvent(call.id, outcome, call.status, call.seconds, call.attempts, call.trace_id, call.member_cid),
            )

    def _pause(self, call: ObservedCall, reason: str, seconds: float) -> None:
        call.paused += seconds
        for watcher in self._watchers:
            self._tell("a watcher", watcher.paused, call, reason, seconds)

    def _run(self, name: str, event: object) -> None:
        """Call the hooks of one kind, unless a hook of this object makes the call."""
        before = _RUNNING.get()
        if any(one.of is self for one in before):
            return
        running = _Running(self)
        token = _RUNNING.set((*before, running))
        try:
            for hook in self._hooks[name]:
                self._tell(name, hook, event)
        finally:
            running.of = None
            _RUNNING.reset(token)

    def _tell(self, name: str, function: Callable[..., object], *args: object) -> None:
        """Call a function; log its exception, once for each function."""
        try:
            function(*args)
        except Exception:  # noqa: BLE001  # a broken hook must not break a call
            called = getattr(function, "__qualname__", type(function).__name__)  # its repr may show a secret
            known = (name, id(getattr(function, "__self__", function)), called)
            if known in self._broken:
                return
            self._broken.add(known)
            late("logging", "getLogger")("falconlite").error(
                "%s: %s raised an exception; the call goes on. Its further exceptions are not logged",
                name,
                called,
                exc_info=True,
            )
