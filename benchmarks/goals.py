"""The goals for the ratios of falconlite to other clients, and the ratios that were measured."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from figures import FLOOR, ratios

if TYPE_CHECKING:
    from figures import Results

LITE, FALCONPY, SESSION, REQUESTS = "falconlite", "falconpy", "falconpy, session=", "requests.Session"
CPU, COUNT, BOTH, WALL, PEAK = ("cpu",), ("instructions",), ("cpu", "instructions"), ("wall",), ("peak",)


class Goal(NamedTuple):
    """A goal for the ratio of two rows."""

    what: str
    against: str
    goal: float
    aim: float
    scenario: str
    place: str
    label: str
    base: str
    measures: tuple[str, ...]

    def measured(self, results: Results, measure: str) -> float | None:
        """Return the median of the ratios; None if it was not measured."""
        found = self.ratios(results, measure)
        return median(found) if found else None

    def ratios(self, results: Results, measure: str) -> list[float]:
        """Return the ratio of each round."""
        return ratios(results.get(self.scenario, {}).get(self.place, {}), self.label, self.base, measure)

    def key(self, measure: str) -> str:
        """Name the figure in the history."""
        return f"{self.scenario} {self.place}: {self.label} / {self.base}, {measure}"


AIO, OUT = "falconlite.aio", "export_devices"
TENANTS = (f"{AIO}: gather_children", f"{LITE}: for_each_child")
"""Rows of the event loop that have goals."""

EXPORT = ("falconlite: export_devices", "falconlite: iter_devices")
"""The way of the export that has a goal: the first that was measured."""


CHILDREN = "falconlite: 32 at a time"
"""The way of the child tenants that has a goal."""


def goals_of(results: Results) -> list[Goal]:
    """Return the goals; of the large answers, only the largest counts."""
    most = max(map(int, results.get("decoders", {"5000": 0})))
    start, idle = "start, token and first result over TLS, instructions", "one more idle client, memory"
    context, by_hand = "token in the context, first result over HTTP, wall", "`http.client` by hand"
    near, tls = "warm small call, HTTP, CPU and instructions", "warm small call, TLS, CPU"
    far, export = "at 40 ms, imports and all, wall", "100,000 hosts to JSONL at 40 ms"
    large, models = f"{most:,} records in one answer", f"{most:,} records as models, CPU"
    first, later = f"first {most}", f"https {most}"
    kept, way = "falconpy: kept", _measured(results, "export", EXPORT)
    families, slow = "500 children with 200 hosts each at 40 ms, wall", _measured(results, "children", ("falconpy",))
    one_each = "falconpy, one after the other"
    task, tenants = "warm small call in a task, TLS, instructions", "500 children with 200 hosts each in tasks, CPU"
    json, validate = "json, model_validate", "`json.loads` and `model_validate` each"
    return [
        Goal(start, "raw `requests`", 0.66, 0.62, "cold", "https", LITE, REQUESTS, COUNT),
        Goal(start, "falconpy", 0.36, 0.33, "cold", "https", LITE, FALCONPY, COUNT),
        Goal(context, by_hand, 1.35, 1.2, "context", "http", LITE, "http.client", ("total",)),
        Goal(tls, "raw `requests.Session`", 0.16, 0.13, "warm", "https", LITE, REQUESTS, CPU),
        Goal(tls, "`http.client` and `json`", 0.85, 0.7, "warm", "https", LITE, "http.client", CPU),
        Goal(near, "falconpy with `session=`", 0.4, 0.2, "warm", "http", LITE, SESSION, BOTH),
        Goal(f"{tls} and instructions", "falconpy", 0.015, 0.007, "warm", "https", LITE, FALCONPY, BOTH),
        Goal(near, "`urllib3` and `json`", 1.3, 0.65, "warm", "http", LITE, "urllib3", BOTH),
        Goal(f"token and 50 calls {far}", "one round trip each", 1.05, 1.03, "far", "50", LITE, FLOOR, ("floors",)),
        Goal(f"token and 200 calls {far}", "falconpy", 0.225, 0.215, "far", "200", LITE, FALCONPY, ("total",)),
        Goal(f"{large}, the first call, CPU", "falconpy", 0.5, 0.4, "records", first, LITE, FALCONPY, CPU),
        Goal(f"{large}, the first call, memory", "falconpy", 0.4, 0.3, "records", first, LITE, FALCONPY, PEAK),
        Goal(f"{large}, CPU", "falconpy", 0.5, 0.4, "records", later, LITE, FALCONPY, CPU),
        Goal(f"{large}, memory", "falconpy", 0.4, 0.3, "records", later, LITE, FALCONPY, PEAK),
        Goal(models, validate, 0.55, 0.5, "decoders", str(most), "falconlite, models", json, CPU),
        Goal(f"{export}, wall", "falconpy", 0.12, 0.08, "export", "far", way, kept, WALL),
        Goal(f"{export}, memory", "falconpy", 0.06, 0.05, "export", "far", way, kept, PEAK),
        Goal(f"{export}, CPU", "falconpy", 0.1, 0.06, "export", "far", way, kept, CPU),
        Goal(families, one_each, 0.03, 0.02, "children", "far", CHILDREN, slow, WALL),
        Goal(idle, "falconpy", 0.25, 0.1, "idle", "https", LITE, FALCONPY, ("each",)),
        Goal(task, "`aiohttp` and `json`", 1, 0.9, "loops", "warm", AIO, "aiohttp", COUNT),
        Goal(
            f"{export} in tasks, CPU", "falconlite", 0.9, 0.8, "loops", "export", f"{AIO}: {OUT}", f"{LITE}: {OUT}", CPU
        ),
        Goal(tenants, "falconlite", 0.9, 0.8, "loops", "children", *TENANTS, CPU),
        Goal(idle, "falconpy with `session=`", 0.05, 0.03, "idle", "https", LITE, SESSION, ("each",)),
    ]


def _measured(results: Results, scenario: str, beginnings: tuple[str, ...]) -> str:
    """Return the first label, in the order of *beginnings*, that was measured."""
    labels = list(results.get(scenario, {}).get("far", {}))
    return next((label for start in beginnings for label in labels if label.startswith(start)), "")
