"""Models of the records of ``CompleteDashboard``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for CompleteDashboard
