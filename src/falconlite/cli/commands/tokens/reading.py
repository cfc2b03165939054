"""Read installation tokens: by filter, by label, by ID."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from falconlite.cli.selection import Noun, selected

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite import InstallationTokens
    from falconlite.cli.selection import Selection
    from falconlite.cli.session import Session
    from falconlite.models.installation_tokens import InstallationToken

COLUMNS = ("label", "status", "expires_timestamp", "id", "created_timestamp", "last_used_timestamp")
SHOWN = ("label", "status", "expires_timestamp")
AT_ONCE = 100
"""Tokens found, and then read, at a time: as many IDs fit into one URL."""


def known_fields() -> Any:
    """Return the properties of tokens that filters know."""
    from falconlite.models.installation_tokens import InstallationToken

    return InstallationToken.model_fields


TOKENS = Noun("tokens", re.compile(r"[0-9a-fA-F]{32}"), by="label", fields=known_fields)


def models(
    tokens: InstallationTokens, filter: str | None = None, sort: str | None = None
) -> Iterator[InstallationToken]:
    """Yield the tokens that match a filter; skip a token that is deleted meanwhile."""
    from falconlite.errors import APIError

    for page in tokens.tokens_query.pages(limit=AT_ONCE, filter=filter, sort=sort):
        if not page.resources:
            continue
        found = tokens.tokens_read(page.resources, pythonic=False)
        if not (found.ok or found.errors) or any(problem.get("code") != 404 for problem in found.errors):
            raise APIError.of(found)
        yield from found.models


def records(tokens: InstallationTokens, filter: str | None = None, sort: str | None = None) -> Iterator[dict[str, Any]]:
    """Yield the tokens that match a filter, as the API sends them."""
    return (dict(token.raw) for token in models(tokens, filter, sort))


def labelled(tokens: InstallationTokens, labels: list[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each label that exists with its token."""
    for start in range(0, len(labels), AT_ONCE):
        for token in models(tokens, tokens.F.label.in_(labels[start : start + AT_ONCE])):
            yield token.label or "", token.raw


def chosen(session: Session, tokens: InstallationTokens, selection: Selection) -> list[Mapping[str, Any]]:
    """Return the tokens that a command line selects."""
    return selected(
        session, TOKENS, selection, lambda filter: records(tokens, filter), lambda names: labelled(tokens, names)
    )


def updated(tokens: InstallationTokens, *, revoked: bool) -> Any:
    """Return a run that revokes or restores tokens."""
    from functools import partial

    return partial(tokens.tokens_update.bulk, revoked=revoked)
