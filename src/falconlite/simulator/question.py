"""A checked call for handlers: its arguments, the caller, and the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.binding.operation import Operation
    from falconlite.simulator.access.identity import Identity
    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.forms import Uploaded


class Question(NamedTuple):
    """A call that passed the checks.

    *path* has the variables of the route as str. *query* and *body* have values of the declared types, by wire name.
    *actor* is the client ID of the caller. *file* is the uploaded file. *url* is the destination of the call.
    """

    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    body: dict[str, Any]
    headers: Mapping[str, str]
    identity: Identity
    tenant: Tenant
    actor: str
    strict: bool
    file: Uploaded | None = None
    url: str = ""
