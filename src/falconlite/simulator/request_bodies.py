"""Encode the bodies of requests that do not use the network."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET, encode
from falconlite.transport.multipart import Load, Multipart, body_of

if TYPE_CHECKING:
    from falconlite.http.messages import Request


def encoded_body(request: Request) -> tuple[bytes, str]:
    """Return the encoded body of a request, and its content type. Raise PayloadValidationError if it has none."""
    if request.json is not UNSET:
        try:
            return encode(request.json), "application/json"
        except ValueError as error:
            raise PayloadValidationError(None, f"the body is not JSON: {error}; nothing was sent") from error
    if request.form is not None:
        return urlencode(request.form).encode(), "application/x-www-form-urlencoded"
    if request.data is None and not request.files:
        return b"", ""
    try:
        with Load(request) as load:
            return _loaded(load.request)
    except (PayloadValidationError, UnicodeError):
        raise
    except (ValueError, TypeError, AttributeError, OSError) as error:
        raise PayloadValidationError(None, f"data or files cannot be sent: {error}; nothing was sent") from error


def _loaded(request: Request) -> tuple[bytes, str]:
    """Return the encoded form, file or bytes of a request, and the content type."""
    if request.files:
        form = Multipart(request.data, request.files)
        return form.read(), form.content_type
    body, _, kind = body_of(request.data)
    whole = body.encode() if isinstance(body, str) else body or b""
    return whole if isinstance(whole, bytes) else b"".join(whole), kind
