"""Models of the records of ``MalQuery``."""

from __future__ import annotations

from falconlite.models.record import Many, Number, Record, Text, Timestamp


class SampleMetadata(Record):
    """Sample metadata, as ``fuzzy_search`` and ``get_metadata`` return it."""

    family: Text = None
    filesize: Number = None
    filetype: Text = None
    first_seen: Timestamp = None
    label: Text = None
    md5: Text = None
    sha1: Text = None
    sha256: Text = None


class ExternalResource(Record):
    """The state or result of a search, as ``get_request``, ``samples_multidownload`` and others return it."""

    family: Text = None
    filesize: Number = None
    filetype: Text = None
    first_seen: Text = None
    ignore_reason: Text = None
    label: Text = None
    label_confidence: Text = None
    md5: Text = None
    pattern: Text = None
    pattern_type: Text = None
    samples: Many[SampleMetadata] = ()
    sha1: Text = None
    sha256: Text = None
    tags: Many[str] = ()
    yara_rule: Text = None
    yara_rules: Many[str] = ()
