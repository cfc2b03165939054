"""Declare the settings of an event collector."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite._tuples import TypedDict

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable

    from falconlite.http.messages import Clock, Proxy, RetryPolicy, Transport
    from falconlite.observing.events import RequestEvent, ResponseEvent, RetryEvent
    from falconlite.retry.limits import Limiter
    from falconlite.transport.pooled import Session


class CollectorSettings(TypedDict, total=False):
    """Settings of an event collector. All are optional. The first eight are falconpy's.

    - ``ingest_format``, ``ingest_region``, ``ingest_timeout``, ``ingest_timeunit``, ``raw_ingest``: see IngestConfig
    - ``retry_count``: maximum number of times that a request is sent; default 3
    - ``thread_count``: number of concurrent requests; default twice the number of processors, at most 50
    - ``sanitize_log``: False shows the ingest key in the debug log; default True
    - ``base_url``: URL of another collector, without ``/services/collector``; the key is sent there
    - ``compress``: compress bodies of 1 KB and more with gzip; default True
    - ``at_least_once``: True (default) retries events whose response was lost, so they may be stored twice; False never
      does, and reports them as unclear
    - ``batch_bytes``: maximum bytes of a batch before compression, 1,000 to 10,240,000; default 5,000,000
    - ``retry``: a Retry in place of ``retry_count``
    - ``ssl_verify``, ``proxy``, ``session``, ``pool_size``, ``deadline``, ``requests_per_minute``, ``limiter``,
      ``user_agent``, ``allow_http``, ``debug_format``, ``on_request``, ``on_response``, ``on_retry``, ``transport``,
      ``clock``: as for an auth object, see AuthSettings
    """

    ingest_format: str
    ingest_region: str
    ingest_timeout: float | None
    ingest_timeunit: str
    raw_ingest: bool
    retry_count: int
    thread_count: int | None
    sanitize_log: bool | None
    base_url: str | None
    compress: bool
    at_least_once: bool
    batch_bytes: int
    retry: RetryPolicy | int | bool | None
    ssl_verify: bool | str | os.PathLike[str]
    proxy: Proxy
    session: Session | None
    pool_size: int
    deadline: float | None
    requests_per_minute: int | None
    limiter: Limiter | None
    user_agent: str | None
    allow_http: bool
    debug_format: str | None
    on_request: Callable[[RequestEvent], object] | Iterable[Callable[[RequestEvent], object]] | None
    on_response: Callable[[ResponseEvent], object] | Iterable[Callable[[ResponseEvent], object]] | None
    on_retry: Callable[[RetryEvent], object] | Iterable[Callable[[RetryEvent], object]] | None
    transport: Transport | None
    clock: Clock | None


COLLECTOR_SETTINGS = frozenset(CollectorSettings.__annotations__)

OF_CONNECTION = (
    "sanitize_log",
    "retry",
    "ssl_verify",
    "proxy",
    "session",
    "pool_size",
    "deadline",
    "requests_per_minute",
    "limiter",
    "user_agent",
    "allow_http",
    "debug_format",
    "on_request",
    "on_response",
    "on_retry",
    "transport",
    "clock",
)
"""Settings that a connection validates and holds."""

OF_CONFIG = ("ingest_format", "ingest_region", "ingest_timeout", "ingest_timeunit", "raw_ingest")
"""Settings that an ``IngestConfig`` validates and holds."""


def flag_of(argument: str, given: Any) -> bool:
    """Check a bool; raise TypeError for other values."""
    if not isinstance(given, bool):
        raise TypeError(f"{argument} must be True or False, not {given!r}")
    return given
