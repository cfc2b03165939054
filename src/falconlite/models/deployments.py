"""Models of the records of ``Deployments``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Many, Number, One, Record, Text, Timestamp


class NoteDetail(Record):
    """One of the ``notes`` of ``ReleaseNoteV1`` and ``ReleaseNoteV2``."""

    category: Text = None
    cloud: Many[str] = ()
    note_content: Text = None
    platforms: Many[str] = ()


class ReleaseNoteV1(Record):
    """A release note, as ``query_release_notes`` and ``get_release_notes_v1`` return it."""

    categories: Many[str] = ()
    early_access: Text = None
    general_availability: Text = None
    notes: Many[NoteDetail] = ()
    timestamp: Timestamp = None
    version: Text = None


class ReleaseContentVersionResponseV1(Record):
    """The ``content_version`` of ``ReleaseContentResponseV1``."""

    customer_id: Text = None
    source_id: Text = None
    source_type: Text = None
    version: Number = None


class ReleaseContentResponseV1(Record):
    """One of the ``release_contents`` of ``ReleaseResponseV1``."""

    content_category: Text = None
    content_group_id: Text = None
    content_type: Text = None
    content_version: One[ReleaseContentVersionResponseV1] = None
    description: Text = None
    id: Text = None
    jira_ticket: Text = None
    status: Text = None


class ReleaseResponseV1(Record):
    """A release, as ``query_releases`` returns it."""

    annotation: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    deployed_timestamp: Timestamp = None
    deployment_start_timestamp: Timestamp = None
    id: Text = None
    last_modified_by: Text = None
    last_modified_timestamp: Timestamp = None
    release_contents: Many[ReleaseContentResponseV1] = ()
    release_notes_ticket: Text = None
    replication_role: Text = None
    status: Text = None


class APIDeploymentRingView(Record):
    """One of the ``rings`` of ``APIDeploymentView``."""

    complete_timestamp: Timestamp = None
    gates: Many[Any] = ()
    id: Text = None
    name: Text = None
    ramping_schedule: Many[int] = ()
    start_timestamp: Timestamp = None
    threshold: Number = None


class APIDeploymentView(Record):
    """A deployment view, as ``get_deployments`` returns it."""

    complete_timestamp: Timestamp = None
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    rings: Many[APIDeploymentRingView] = ()
    start_timestamp: Timestamp = None
    status: Text = None
    template_id: Text = None


class ReleaseNoteV2(Record):
    """A release note, as ``get_release_notes`` returns it."""

    categories: Many[str] = ()
    early_access: Timestamp = None
    general_availability: Timestamp = None
    notes: Many[NoteDetail] = ()
    timestamp: Timestamp = None
    version: Text = None
