"""Access scopes: which data users may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.access_scopes import AccessScope
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class AccessScopes(Service):
    """Access scopes: find and describe them.

    Scope: Access Scope: Read.
    """

    scope = "Access Scope"

    @get("ListAccessScopesExternal", "/access-scope-management/entities/access-scopes/v1")
    def list_access_scopes_external(
        self, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[AccessScope]:
        """Describe access scopes by ID: name, description, creator and times."""
        ...

    ListAccessScopesExternal = list_access_scopes_external

    @get("QueryAccessScopesExternal", "/access-scope-management/queries/access-scopes/v1", pages=by_offset())
    def query_access_scopes_external(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of access scopes.

        *filter* is FQL over name, created_by and created_at. *offset* is the number of IDs to skip (0).
        """
        ...

    QueryAccessScopesExternal = query_access_scopes_external
