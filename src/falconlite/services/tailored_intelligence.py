"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_scroll
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.tailored_intelligence import DomainEvent, Rule
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class TailoredIntelligence(Service):
    """TODO."""

    scope = "Tailored Intelligence"

    @get(
        "GetEventsBody",
        "/ti/events/entities/events-full-body/v2",
        wire={"authorization": "Authorization"},
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_event_body(
        self, id: str, *, authorization: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """TODO."""
        ...

    GetEventsBody = get_event_body
    get_events_body = get_event_body

    @post("GetEventsEntities", "/ti/events/entities/events/GET/v2", reads=True)
    def get_event_entities(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[DomainEvent]:
        """TODO."""
        ...

    GetEventsEntities = get_event_entities
    get_events_entities = get_event_entities

    @get("QueryEvents", "/ti/events/queries/events/v2", wire={"authorization": "Authorization"}, pages=by_scroll())
    def query_events(
        self,
        *,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        authorization: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryEvents = query_events

    @post("GetRulesEntities", "/ti/rules/entities/rules/GET/v2", reads=True)
    def get_rule_entities(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Rule]:
        """TODO."""
        ...

    GetRulesEntities = get_rule_entities
    get_rules_entities = get_rule_entities

    @get("QueryRules", "/ti/rules/queries/rules/v2", wire={"authorization": "Authorization"}, pages=by_scroll())
    def query_rules(
        self,
        *,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        authorization: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryRules = query_rules
