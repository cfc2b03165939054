"""Compress answers by gzip for clients that accept it, as the API does."""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING

from falconlite.simulator.packing import FASTEST

if TYPE_CHECKING:
    from falconlite.http.messages import Response
    from falconlite.simulator.answers import Call

GZIP_FORMAT = 31
"""zlib's ``wbits`` for gzip with the largest window. The header holds no time: same answer, same bytes."""


def takes_gzip(call: Call) -> bool:
    """Return whether the caller accepts an answer in gzip."""
    accepted = next((value for name, value in call.headers.items() if name.lower() == "accept-encoding"), "")
    return bool(accepted) and _allows_gzip(accepted)


def compressed(response: Response) -> Response:
    """Return an answer in gzip.

    Only JSON with a correct Content-Length and without another encoding is compressed. Faults send other answers, which
    stay unchanged.
    """
    if not _is_whole_json(response):
        return response
    packer = zlib.compressobj(FASTEST, wbits=GZIP_FORMAT)
    content = packer.compress(response.content) + packer.flush()
    headers = {**response.headers, "Content-Encoding": "gzip", "Content-Length": str(len(content))}
    return response._replace(headers=headers, content=content)


def _is_whole_json(response: Response) -> bool:
    headers = response.headers
    return (
        bool(response.content)
        and headers.get("Content-Type") == "application/json"
        and headers.get("Content-Length") == str(len(response.content))
        and "Content-Encoding" not in headers
        and "Transfer-Encoding" not in headers
    )


@lru_cache(64)
def _allows_gzip(accepted: str) -> bool:
    """Return whether an Accept-Encoding header allows gzip. An explicit coding takes precedence over ``*``."""
    weights = dict(_weight(part) for part in accepted.lower().split(","))
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0))) > 0


def _weight(part: str) -> tuple[str, float]:
    coding, _, parameters = part.partition(";")
    name, _, value = parameters.partition("=")
    try:
        return coding.strip(), float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return coding.strip(), 1.0
