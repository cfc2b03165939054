"""Report the calls of an auth object to OpenTelemetry: a span for each call, and metrics.

It needs ``opentelemetry-api``, of the extra ``otel``. Your program sets up the SDK and its exporters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.auth.interface import auth_object_of

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from falconlite.auth.connection import Connection
    from falconlite.observing.observers import Watcher

__all__ = ("instrument", "uninstrument")


def instrument(
    auth_object: Any, *, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> None:
    """Report each call to OpenTelemetry: of this auth object, its service objects and its child tenants.

    - *auth_object*: an auth object, the Uber class, or a service object (its auth object is used)
    - *tracer_provider*, *meter_provider*: default: the global ones, which report nothing until your program sets them

    Calling it again replaces the providers. Nothing global is changed. Raise ImportError without
    ``opentelemetry-api``, TypeError for another object or another kind of provider.
    """
    try:
        from falconlite.telemetry.spans import Telemetry
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] != "opentelemetry":
            raise
        from falconlite.extras import needs

        raise ImportError(needs("falconlite.telemetry", "opentelemetry-api", "otel")) from error
    connection = _connection_of(auth_object)
    connection.observe(watchers=[*_others(connection), Telemetry(tracer_provider, meter_provider)])


def uninstrument(auth_object: Any) -> None:
    """Report no further calls of this auth object to OpenTelemetry. Without ``instrument`` before, nothing changes."""
    connection = _connection_of(auth_object)
    connection.observe(watchers=_others(connection))


def _connection_of(given: Any) -> Connection:
    return auth_object_of(given).connection  # a child shares that of its parent


def _others(connection: Connection) -> list[Watcher]:
    return [watcher for watcher in connection.watchers if not type(watcher).__module__.startswith(__name__)]
