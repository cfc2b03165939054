"""Define the version of falconlite and the User-Agent that it sends."""

from __future__ import annotations

VERSION = __version__ = "0.1.0"

AGENT = f"falconlite/{VERSION}"
