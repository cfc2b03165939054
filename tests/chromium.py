"""Headless Chromium for tests: the one that ``make browser`` installed, else the one of the machine."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path

INSTALLED = Path(__file__).parent.parent / ".venv" / "browser"
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
MISSING = "there is no browser: run make browser, and install Chromium or Chrome if this is not Linux on x86-64"
AXE = INSTALLED / "node_modules" / "axe-core" / "axe.min.js"


@contextmanager
def running(*switches):
    """Start a browser; it needs no sandbox, as it opens only what a test serves."""
    from playwright.sync_api import sync_playwright

    own = INSTALLED / "chromium"
    path = str(own) if own.exists() else next(filter(None, map(shutil.which, NAMES)), None)
    assert path, MISSING
    libraries = {"LD_LIBRARY_PATH": str(INSTALLED / "lib"), "XDG_DATA_HOME": str(INSTALLED)}  # which has fonts/
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=[*quiet, *switches], env=libraries if own.exists() else None
        )
        try:
            yield browser
        finally:
            browser.close()
