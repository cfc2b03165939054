"""Pages of a list of records: by offset (also as a str), and by ``after``."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def page_of(
    found: Sequence[str], query: Mapping[str, Any], *, after: bool = False, ahead: bool = False
) -> tuple[Sequence[str], dict[str, Any]]:
    """Return the IDs of a page, and its ``meta.pagination``.

    With *after*, each page but the last has a token that continues after its last record, even if records were added or
    deleted meanwhile. With *ahead*, ``offset`` is the start of the next page, not of this one.
    """
    offset = query.get("offset", 0)
    if isinstance(offset, str):
        if not offset.isdecimal() or len(offset) > 9:
            raise Refused(400, "offset must be a whole number")
        offset = int(offset)
    limit, search = query["limit"], _search(query)
    if after and query.get("after"):
        offset = _position(found, query["after"], search)
    page, offset = slice_of(found, {"limit": limit, "offset": offset})
    place = offset + len(page)
    pagination: dict[str, Any] = {"limit": limit, "offset": place if ahead else offset, "total": len(found)}
    if after and page and place < len(found):
        pagination["after"] = urlsafe_b64encode(f"{place}:{search}:{page[-1]}".encode()).decode()
    return page, pagination


def _search(query: Mapping[str, Any]) -> str:
    """Return a digest of the filter and sort of a list."""
    return sha256("\n".join(str(query.get(name, "")) for name in ("filter", "q", "sort")).encode()).hexdigest()[:16]


def _position(found: Sequence[str], token: str, search: str) -> int:
    try:
        place, of, last = urlsafe_b64decode(token.encode()).decode().split(":", 2)
        position = int(place)
    except ValueError:
        raise Refused(400, "the after token is not valid: start again from the first page") from None
    if of != search:
        raise Refused(400, "filter and sort must be the same on every page")
    if found[position - 1 : position] == [last]:
        return position
    return found.index(last) + 1 if last in found else position
