"""The FQL fields of host groups."""

from __future__ import annotations

from falconlite.fields import Date, Fields, Text


class GroupFields(Fields):
    """The fields of host groups."""

    __slots__ = ()
    id = Text()
    name = Text()
    description = Text()
    group_type = Text()
    assignment_rule = Text()
    created_by = Text()
    created_timestamp = Date()
    modified_by = Text()
    modified_timestamp = Date()


FIELDS = GroupFields()
