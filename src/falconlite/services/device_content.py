"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.device_content import ContentState
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class DeviceContent(Service):
    """TODO."""

    scope = "Device Content"

    @get("entities.states.v1", "/device-content/entities/states/v1")
    def get_states(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ContentState]:
        """TODO."""
        ...

    entities_states_v1 = get_states

    @get("queries.states.v1", "/device-content/queries/states/v1", pages=by_offset(most=10000))
    def query_states(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        offset: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queries_states_v1 = query_states
