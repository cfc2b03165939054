"""Make text safe for a terminal: records come from machines that an attacker may control."""

from __future__ import annotations

import re

CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1: cursor movement, colours, titles
    "\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]"  # reverse the reading order, or break lines
)


def printable(text: str) -> str:
    """Replace the characters that steer a terminal by their escapes, and line ends by spaces."""
    text = " ".join(text.split("\n")).replace("\t", " ")
    return CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
