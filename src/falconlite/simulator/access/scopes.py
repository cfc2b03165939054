"""API clients: the scopes that each has, and the children that it may act for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence


class Client(NamedTuple):
    """An API client: its secret, its scopes and its children.

    - *scopes*: names such as ``hosts:read`` or ``Host groups: Write``. None (default) is every scope.
    - *member_cids*: the children that it may act for, by CID or by position in ``Cloud.children``. None (default) is
      all of them. Every client may act for the parent.
    """

    secret: str
    scopes: Collection[str] | None = None
    member_cids: Collection[str | int] | None = None

    def __repr__(self) -> str:
        return f"<Client of {'any scope' if self.scopes is None else ', '.join(sorted(self.scopes)) or 'no scope'}>"

    def may(self, needs: str) -> bool:
        """Return whether the client has a scope; *needs* is the scope that an operation declares."""
        return not needs or self.scopes is None or folded(needs) in self.scopes


def folded(scope: str) -> str:
    """Normalize the name of a scope, for comparison: ``host-groups:write``."""
    name, _, right = scope.strip().lower().rpartition(":")
    return f"{'-'.join(name.replace('-', ' ').split())}:{right.strip()}"


def read_clients(
    given: Mapping[str, str | Client], known: Callable[[], Collection[str]], children: Sequence[str]
) -> dict[str, Client]:
    """Validate the clients that a cloud is made with. Raise ValueError for an unknown scope or child."""
    return {id: _read(id, client, known, children) for id, client in given.items()}


def _read(id: str, given: str | Client, known: Callable[[], Collection[str]], children: Sequence[str]) -> Client:
    if not id or not isinstance(id, str):
        raise ValueError(f"a client ID must be a str, not {id!r}")
    client = given if isinstance(given, Client) else Client(given)
    if not client.secret or not isinstance(client.secret, str):
        raise ValueError(f"the secret of client {id!r} must be a str")
    for name, values in (("scopes", client.scopes), ("member_cids", client.member_cids)):
        if isinstance(values, str):
            raise TypeError(f"{name} of client {id!r} must be a list, not {values!r}")
    scopes = client.scopes
    if scopes is not None:
        scopes = frozenset(folded(scope) for scope in scopes)
        if strangers := sorted(scopes.difference(known())):
            raise ValueError(f"there is no scope {', '.join(strangers)}; the scopes are {', '.join(sorted(known()))}")
    members = client.member_cids
    if members is not None:
        members = frozenset(_child(id, member, children) for member in members)
    return Client(client.secret, scopes, members)


def _child(id: str, member: str | int, children: Sequence[str]) -> str:
    if isinstance(member, int) and 0 <= member < len(children):
        return children[member]
    if isinstance(member, str) and plain_cid(member) in children:
        return plain_cid(member)
    raise ValueError(f"client {id!r} names {member!r}, which is not one of the {len(children)} children")


def plain_cid(cid: str) -> str:
    """Return a CID in lower case, without the checksum at its end."""
    head, dash, tail = cid.rpartition("-")
    return (head if dash and len(tail) == 2 and tail.isalnum() else cid).lower()
