"""Tailored Intelligence: events, and the rules that match them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.tailored_intelligence import DomainEvent, Rule
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class TailoredIntelligence(Service):
    """Tailored intelligence: find and describe events and the rules that match them.

    Scope: Tailored Intelligence: Read. Lists page by *offset*, the number of IDs to skip (0). *filter* is FQL, ``*``
    for everything. *q* searches every field for a phrase.
    """

    scope = "Tailored Intelligence"

    @get(
        "GetEventsBody",
        "/ti/events/entities/events-full-body/v2",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_event_body(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download the whole text of an event, which records cut if ``body_is_truncated``.

        Returns bytes, or a download with ``stream=True``.
        """
        ...

    GetEventsBody = get_event_body
    get_events_body = get_event_body

    @post("GetEventsEntities", "/ti/events/entities/events/GET/v2", reads=True)
    def get_event_entities(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[DomainEvent]:
        """Describe events by ID."""
        ...

    GetEventsEntities = get_event_entities
    get_events_entities = get_event_entities

    @get("QueryEvents", "/ti/events/queries/events/v2", pages=by_offset())
    def query_events(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of events.

        *sort* is ``source_type``, ``created_date`` or ``updated_date``, with ``|asc`` or ``|desc``.
        """
        ...

    QueryEvents = query_events

    @post("GetRulesEntities", "/ti/rules/entities/rules/GET/v2", reads=True)
    def get_rule_entities(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Rule]:
        """Describe rules by ID."""
        ...

    GetRulesEntities = get_rule_entities
    get_rules_entities = get_rule_entities

    @get("QueryRules", "/ti/rules/queries/rules/v2", pages=by_offset())
    def query_rules(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rules.

        *sort* is ``created_date``, ``updated_date``, ``customer_id``, ``rule_type``, ``name`` or ``value``, with
        ``|asc`` or ``|desc``.
        """
        ...

    QueryRules = query_rules
