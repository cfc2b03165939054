"""Import this first, and ``import falconpy`` returns falconlite in this process: see ``falconlite.compat``."""

from __future__ import annotations

from falconlite.compat import install

install()
