"""The page at ``/_sim/``: when to send it, and the headers that isolate it."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from falconlite.http.messages import Response

if TYPE_CHECKING:
    from falconlite.simulator.answers import Call

JSON, HTML = "application/json", "text/html"

POLICY = {
    "default-src": "'none'",
    "connect-src": "'self'",
    "img-src": "data:",  # the empty icon, so that browsers do not request another
    "base-uri": "'none'",
    "form-action": "'none'",  # the script sends the forms
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",  # the script builds no HTML from strings
}

CONTAINED = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
"""Headers for answers with content of the API, such as a file. Opened in a browser, it can run nothing."""


def is_wanted(call: Call) -> bool:
    """Return whether a call accepts HTML explicitly, and does not prefer JSON."""
    accept = next((value for name, value in call.headers.items() if name.lower() == "accept"), "")
    weights = {JSON: 0.0, HTML: 0.0}
    for part in accept.lower().split(","):
        kind, *parameters = (piece.strip() for piece in part.split(";"))
        if kind in weights:
            quality = next((piece[2:] for piece in parameters if piece.startswith("q=")), "1")
            weights[kind] = float(quality) if re.fullmatch(r"[01](\.[0-9]{0,3})?", quality) else 0.0
    return weights[HTML] > weights[JSON]


@cache
def answer() -> Response:
    """Return the page. Browsers run only the script and apply only the style in it."""
    text = files("falconlite.simulator.serving").joinpath("page.html").read_text(encoding="utf-8")
    policy = {**POLICY, "script-src": _hashes(text, "script"), "style-src": _hashes(text, "style")}
    content = text.encode()
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": str(len(content)),
        "Content-Security-Policy": "; ".join(f"{name} {sources}" for name, sources in policy.items()),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cache-Control": "no-store",
        "Vary": "Accept",
    }
    return Response(200, headers, content)


def _hashes(text: str, tag: str) -> str:
    """Return the hash of each element with that tag, in the form of a Content-Security-Policy."""
    found = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    return " ".join(f"'sha256-{b64encode(sha256(each.encode()).digest()).decode()}'" for each in found)
