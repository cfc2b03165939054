"""Models of the records of ``MessageCenter``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for MessageCenter
from falconlite.models.record import Many, Number, One, Record, Text
from falconlite.models.shared import AffectedEntity as AffectedEntity  # noqa: PLC0414  # its home for MessageCenter


class Author(Record):
    """The ``created_by`` of ``Activity``; also in ``Case``."""

    display_name: Text = None
    email_address: Text = None
    first_name: Text = None
    last_name: Text = None
    uid: Text = None
    uuid: Text = None


class Activity(Record):
    """An activity, as ``get_case_activity`` returns it."""

    body: Text = None
    case_id: Text = None
    cid: Text = None
    created_by: One[Author] = None
    created_time: Text = None
    id: Text = None
    last_modified_time: Text = None
    modified_by: Text = None
    type: Text = None


class Attachment(Record):
    """An attachment, as ``add_case_attachment`` returns it."""

    created_by: Text = None
    created_time: Text = None
    id: Text = None
    mime_type: Text = None
    name: Text = None
    size: Number = None


class Detection(Record):
    """One of the ``detections`` of ``Case``."""

    id: Text = None
    url: Text = None


class Incident(Record):
    """One of the ``incidents`` of ``Case``."""

    id: Text = None
    url: Text = None


class Case(Record):
    """A case, as ``get_cases`` returns it."""

    aids: Many[str] = ()
    assigner: One[Author] = None
    attachments: Many[Attachment] = ()
    body: Text = None
    case_type: Text = None
    cid: Text = None
    created_time: Text = None
    detections: Many[Detection] = ()
    hosts: Many[str] = ()
    id: Text = None
    incidents: Many[Incident] = ()
    ip_addresses: Many[str] = ()
    key: Text = None
    last_modified_time: Text = None
    malware_submission_id: Text = None
    malware_submission_url: Text = None
    recon_rule_type: Text = None
    rfi_id: Text = None
    status: Text = None
    title: Text = None
    type: Text = None
