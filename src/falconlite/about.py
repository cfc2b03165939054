"""The version of falconlite, and how it names itself to the API."""

from __future__ import annotations

VERSION = __version__ = "0.1.0"

AGENT = f"falconlite/{VERSION}"
