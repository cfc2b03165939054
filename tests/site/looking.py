"""Look at pages of the site in Chromium, as a reader has them: wide and narrow, light and dark."""

from __future__ import annotations

import contextlib
import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests import chromium

ROOT = Path(__file__).parent.parent.parent
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
OVERFLOW = """() => document.documentElement.scrollWidth > innerWidth && [...document.querySelectorAll("main *, header *")]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 120)).slice(-3)"""
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
COLOURS = {"runOnly": ["color-contrast"]}


class Handler(SimpleHTTPRequestHandler):
    """Serves a site as a host of static pages does: 404.html stands at every address that has no page."""

    def log_message(self, *_):
        """Print nothing."""

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@contextlib.contextmanager
def served(folder):
    """Serve a folder on loopback; yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class Looker:
    """A tab of the browser that notes what goes wrong on the pages that it opens."""

    def __init__(self, browser, address):
        context = browser.new_context(viewport=WIDE)
        self.page, self.address, self.faults = context.new_page(), address, []
        self.page.on("console", lambda message: message.type in {"error", "warning"} and self.note(message.text))
        self.page.on("pageerror", lambda error: self.note(str(error)))
        self.page.on("requestfailed", lambda request: self.note(f"failed: {request.url}"))
        self.page.on("request", lambda request: request.url.startswith(address) or self.note(f"asks {request.url}"))

    def note(self, fault):
        self.faults.append(f"{self.page.url.removeprefix(self.address)}: {fault}")

    def open(self, path):
        return self.page.goto(f"{self.address}/{path}", wait_until="load")

    def look(self, path):
        """Look at a page in each way; note what a reader of it would miss."""
        self.open(path)
        self.page.evaluate(chromium.AXE.read_text(encoding="utf-8"))
        for size in (WIDE, NARROW):
            self.page.set_viewport_size(size)
            for scheme in ("light", "dark"):
                self.page.emulate_media(color_scheme=scheme)
                self.page.evaluate(DRAWN)
                self.audit({} if scheme == "light" else COLOURS, f"{size['width']} {scheme}")
            for wide in self.page.evaluate(OVERFLOW) or ():
                self.note(f"wider than {size['width']}: {wide}")
        self.page.emulate_media(color_scheme="light")
        self.page.set_viewport_size(WIDE)

    def audit(self, options, view):
        found = self.page.evaluate("options => axe.run(options)", {**options, "resultTypes": ["violations"]})
        for one in found["violations"]:
            for node in one["nodes"][:3]:
                self.note(f"{view}: {one['id']}: {node['html'][:160]} {node['failureSummary'][:200]}")
