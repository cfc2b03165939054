"""Test the patterns of a rule. Slow patterns are refused, because anybody can send one."""

from __future__ import annotations

import re

from falconlite.simulator.answers import Refused

LONGEST = 256
"""Maximum length in characters of a pattern, and of the str to test."""

REPEATS = 3
"""Maximum number of repetitions in a pattern."""


def check_pattern(name: str, pattern: str) -> None:
    """Raise Refused for an invalid pattern."""
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise Refused(400, f"{name} has a pattern that is not a regular expression: {error}") from None


def matches(name: str, pattern: str, text: str) -> bool:
    """Return whether a whole str matches a pattern, in any case; raise Refused (422) for a slow pattern."""
    check_pattern(name, pattern)
    if len(pattern) > LONGEST or len(text) > LONGEST or not _is_quick(pattern):
        raise Refused(422, f"the pattern of {name}, or its test data, is too long or repeats too much to be tried")
    return re.fullmatch(pattern, text, re.IGNORECASE) is not None


def _is_quick(pattern: str) -> bool:
    """Return whether only single characters and classes repeat, and only a few."""
    plain = re.sub(r"\\.", "x", pattern)  # treat an escaped character like any other
    plain = re.sub(r"\[\^?\]?[^\]]*\]", "x", plain)
    return not re.search(r"\)[*+{]|\(\?[^:]", plain) and len(re.findall(r"[*+{]", plain)) <= REPEATS
