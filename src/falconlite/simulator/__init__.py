"""An embedded Falcon API for tests: it keeps state, starts from a seed, and runs in process or on loopback.

    from falconlite import Hosts
    from falconlite.simulator import Cloud

    cloud = Cloud(hosts=1000)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)

Add faults with ``cloud.faults.add(Fault.status(503), times=2)``.

Filters and TLS need the extra ``simulator``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite.simulator.access.scopes import Client
    from falconlite.simulator.answers import Call
    from falconlite.simulator.clock import MovableClock, VirtualClock
    from falconlite.simulator.cloud import Cloud
    from falconlite.simulator.faults.faults import Fault
    from falconlite.simulator.serving.server import Served
    from falconlite.simulator.stubs.answer import Answer
    from falconlite.simulator.stubs.stub import Asked, Stub

__all__ = ["Answer", "Asked", "Call", "Client", "Cloud", "Fault", "MovableClock", "Served", "Stub", "VirtualClock"]

_HOMES = {
    "Answer": "stubs.answer",
    "Asked": "stubs.stub",
    "Call": "answers",
    "Client": "access.scopes",
    "Cloud": "cloud",
    "Fault": "faults.faults",
    "MovableClock": "clock",
    "Served": "serving.server",
    "Stub": "stubs.stub",
    "VirtualClock": "clock",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return __all__
