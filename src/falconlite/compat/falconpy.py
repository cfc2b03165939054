"""Importing this makes ``import falconpy`` give falconlite, in this process: see ``falconlite.compat``."""

from __future__ import annotations

from falconlite.compat import install

install()
