"""Call any route, including operations that falconlite does not declare yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from falconlite._index import OWN_LIMITS
from falconlite._late import late
from falconlite.binding.values import check_headers, query_pairs, shown
from falconlite.errors import InvalidMethod, PayloadValidationError
from falconlite.http.messages import UNSET, Request
from falconlite.redact import IDENTIFIERS, SECRET_NAMES
from falconlite.retry.limits import LOGINS
from falconlite.retry.timeouts import patient

if TYPE_CHECKING:
    from collections.abc import Mapping

METHODS = frozenset(("GET", "POST", "PUT", "PATCH", "DELETE", "UPDATE", "HEAD"))
PATIENCE = ("timeout", "deadline", "retry")


class Override:
    """A call of a route that the caller gives."""

    id = "override"
    secret = SECRET_NAMES - IDENTIFIERS | {"value"}  # the answer may hold a bearer or an installation token
    needs = deprecated = ""
    empty = elsewhere = False

    def __init__(self, answers: str = "any") -> None:
        self.answers = answers  # "any" is JSON, plain text or bytes. An HTML page is an error.

    def bind(self, _args: tuple[Any, ...], given: dict[str, Any], *, validate: bool = True) -> Request:  # noqa: ARG002  # the signature of Operation.bind
        """Turn the arguments of ``override`` into a request to the API's host."""
        method = given["method"].upper() if isinstance(given["method"], str) else given["method"]
        if not isinstance(method, str) or method not in METHODS:
            raise InvalidMethod(
                None, f"method must be one of {', '.join(sorted(METHODS))}, not {shown(given['method'])}"
            )
        parameters = given["parameters"]
        if parameters is not None and not hasattr(parameters, "items"):
            raise PayloadValidationError(None, f"parameters must be a dict, not {type(parameters).__name__}")
        (data, files), body = load_of(given), given["body"]
        query = {name: value for name, value in ({} if parameters is None else parameters).items() if value is not None}
        request = Request(
            method,
            path_of(given["route"]),
            query_pairs(query),
            json=UNSET if body is None or data is not None or files is not None else body,
            data=data,
            files=files,
            headers=check_headers(given["headers"]),
            repeatable=method in {"GET", "HEAD"},
            stream=given["stream"] is True,
            enveloped=self.answers == "envelope",
        )
        request = request._replace(own_limit=limit_of(request.path))
        return patient(request, {name: given[name] for name in PATIENCE if given[name] is not UNSET})


OVERRIDE, PAGE = Override(), Override("envelope")
"""A call of any route, and of a page of a list."""


def limit_of(path: str) -> str:
    """Return the scope of the rate limit that a route belongs to; see ``Limiter``."""
    limits = {"/oauth2/": LOGINS, **{start: start for start in OWN_LIMITS}}
    return next((scope for start, scope in limits.items() if path.startswith(start)), "")


def load_of(given: Mapping[str, Any]) -> tuple[Any, Any]:
    """Check ``data`` and ``files`` of a call and return them; None for each that is missing or empty."""
    if given["data"] is None and given["files"] is None:
        return None, None
    as_data, as_files = (late("falconlite.transport.multipart", name) for name in ("as_data", "as_files"))
    return as_data(given["data"]), as_files(given["files"])


def path_of(route: Any) -> str:
    """Validate and encode the caller's route.

    Raise PayloadValidationError if it is not a path, or if it would leave the API's host.
    """
    path = f"/{route.lstrip('/')}" if isinstance(route, str) else ""
    segments = unquote(path.partition("?")[0]).split("/")
    if len(path) < 2 or "://" in path.partition("?")[0] or re.search(r"[\x00-\x1f\x7f\\#]", path):
        raise PayloadValidationError(
            None, f"route must be a path, for example /devices/queries/devices/v1, not {shown(route)}; nothing was sent"
        )
    if "." in segments or ".." in segments:
        raise PayloadValidationError(None, f"route must not contain dot segments: {shown(route)}; nothing was sent")
    try:
        return quote(path, safe="!$%&'()*+,/:;=?@[]~")
    except UnicodeError:
        pass  # raised below: this message would quote the query, which may contain a key
    raise PayloadValidationError(None, f"route is not valid Unicode: {shown(route)}; nothing was sent")
