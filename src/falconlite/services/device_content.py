"""Device content: which content updates hosts have received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_scroll
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.device_content import ContentState
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class DeviceContent(Service):
    """States of the content on hosts: find and describe them, to see which content each host has.

    Scope: Device Content: Read. The ID of a state is the agent ID of its host.
    """

    scope = "Device Content"

    @get("entities.states.v1", "/device-content/entities/states/v1", at_once=100, key="device_id")
    def get_states(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ContentState]:
        """Describe the content of up to 100 hosts: the last update and policy setting of each category.

        *ids* are agent IDs. ``falconlite.bulk`` sends 100 a request.
        """
        ...

    entities_states_v1 = get_states

    @get("queries.states.v1", "/device-content/queries/states/v1", pages=by_scroll(most=10_000))
    def query_states(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        offset: int | str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of hosts by the state of their content.

        *filter* is FQL. *limit* is 1 to 10,000 (100). *sort* is a field with ``.asc`` or ``.desc``
        (``last_seen.desc``). *offset* is ``meta.pagination.offset`` of the previous page; the last page has no
        ``offset``.
        """
        ...

    queries_states_v1 = query_states
