"""Find the fields that are moments, and order the moments of a record: created, seen, changed, ended."""

from __future__ import annotations

import re

BORN = 0.0
"""Fraction of a record's life at which it was created."""

ORDER = (
    (r"expir\w*|valid_(to|until)|due|next|retention|eol|ltv_\w*|ends?_of_life", 1.2),
    (r"creat\w*|committed|registered|opened|uploaded|born|added|published|first|earliest|requested|valid_from", BORN),
    (r"start\w*|begin\w*|since|from|assigned|granted|scheduled|crawled|queue", 0.2),
    (r"end\w*|stop\w*|finish\w*|complete\w*|closed|resolved|deleted|revoked|finished|to|until", 0.7),
    (r"modif\w*|updat\w*|chang\w*|last|latest|evaluated|seen", 0.9),
)
"""Words in a field name, with the fraction of the record's life at which it happened; the first match counts."""

MIDDLE = 0.5

GONE = re.compile(r"(.*_)?(deleted|revoked|dismissed|suppressed)(_at|_on|_date|_time|_timestamp)?")
"""Moments that only records out of use have: deleted, revoked, dismissed or suppressed. They are not generated."""

MOMENT = re.compile(
    r"(.*_)?(timestamp|date|datetime|date_time)(_.*)?|(.*_)?(created|updated|modified|changed|added|started|stopped"
    r"|completed|committed|closed|expires|expiration|discovered|observed|detected|seen|used|run|login|validated)"
    r"(_at|_on|_time|_date|_ts)|(first|last|latest)_(seen|login|updated|modified|run|evaluated|detected|used|ingested)"
    r"|(start|end|creation|create|event|scan|update|modified|expiry|expiration|detect|report)_time"
    r"|creat(ed|ion)|updated|modified|expires|expiration|published|[a-z]+_(start|end|on|at)|date_\w+"
)
"""Names of fields that hold a moment although the model declares a str or an int."""


def is_moment(name: str) -> bool:
    """Tell whether a field with this name, in snake case, holds a moment."""
    return MOMENT.fullmatch(name) is not None


def is_gone(name: str) -> bool:
    """Tell whether only a record out of use has a moment with this name."""
    return GONE.fullmatch(name) is not None


def part_of(name: str) -> float:
    """Return the fraction of the record's life at which the moment came; more than 1 is in the future."""
    words = f"_{name}_"
    return next((part for pattern, part in ORDER if re.search(f"_({pattern})_", words)), MIDDLE)
