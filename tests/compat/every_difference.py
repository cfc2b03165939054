"""Single calls that send something else than falconpy's on purpose: the reason, and the calls that differ for it."""

from __future__ import annotations

INTENDED: dict[str, list[str]] = {}
