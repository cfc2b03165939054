"""The page at ``/_sim/``: when it is wanted, and the headers that keep it to itself."""

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
    "img-src": "data:",  # the empty icon, which keeps browsers from asking for another
    "base-uri": "'none'",
    "form-action": "'none'",  # the script sends what forms hold
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",  # the script makes no HTML of strings
}

CONTAINED = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
"""Headers of answers with content of the API, such as a file: opened in a browser, it runs nothing beside the page."""


def is_wanted(call: Call) -> bool:
    """Return whether a call asks for HTML by name, and not rather for JSON."""
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
    """Return the page. Browsers run and apply only the script and the style that are in it."""
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
    """Return the hash of each element with that tag, as a policy names it."""
    found = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    return " ".join(f"'sha256-{b64encode(sha256(each.encode()).digest()).decode()}'" for each in found)
