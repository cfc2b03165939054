"""Single calls that send something else than falconpy's on purpose: the reason, and the calls that differ for it."""

from __future__ import annotations

INTENDED: dict[str, list[str]] = {
    "a body= is the caller's own, and is sent as it is": [
        "MLExclusions.create_exclusions: body",
        "CorrelationRules.update_rule: body",
    ],
    "a str is no body: it is refused": [
        "MLExclusions.update_exclusions: position commas",
        "MLExclusions.update_exclusions: position one",
    ],
}
