"""Models of the records of ``ThreatGraph``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Record, Text


class VertexDetails(Record):
    """A vertex of the graph, as ``get_vertices_v1`` and ``get_vertices`` return it."""

    customer_id: Text = None
    device_id: Text = None
    id: Text = None
    object_id: Text = None
    properties: Any = None
    scope: Text = None
    timestamp: Text = None
    vertex_type: Text = None
