"""API clients and what they may do: scopes by name, and the children that they may act for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence


class Client(NamedTuple):
    """An API client: its secret, and what it may do.

    *scopes* are names such as ``hosts:read`` or ``Host groups: Write``; None is everything. *member_cids* are the
    children that it may act for, by CID or by their place in ``Cloud.children``; None is all of them. For the parent
    every client may act.
    """

    secret: str
    scopes: Collection[str] | None = None
    member_cids: Collection[str | int] | None = None

    def __repr__(self) -> str:
        return f"<Client of {'any scope' if self.scopes is None else ', '.join(sorted(self.scopes)) or 'no scope'}>"

    def may(self, needs: str) -> bool:
        """Tell whether it has a scope; *needs* is the name that an operation has for it."""
        return not needs or self.scopes is None or folded(needs) in self.scopes


def folded(scope: str) -> str:
    """Write a scope's name in the one way that they are compared in: ``host-groups:write``."""
    name, _, right = scope.strip().lower().rpartition(":")
    return f"{'-'.join(name.replace('-', ' ').split())}:{right.strip()}"


def read_clients(
    given: Mapping[str, str | Client], known: Callable[[], Collection[str]], children: Sequence[str]
) -> dict[str, Client]:
    """Read the clients that a cloud was made with; ValueError for a scope or a child that does not exist."""
    return {id: _read(id, client, known, children) for id, client in given.items()}


def _read(id: str, given: str | Client, known: Callable[[], Collection[str]], children: Sequence[str]) -> Client:
    if not id or not isinstance(id, str):
        raise ValueError(f"a client ID is a text, not {id!r}")
    client = given if isinstance(given, Client) else Client(given)
    if not client.secret or not isinstance(client.secret, str):
        raise ValueError(f"the secret of client {id!r} is a text")
    for name, values in (("scopes", client.scopes), ("member_cids", client.member_cids)):
        if isinstance(values, str):
            raise TypeError(f"{name} of client {id!r} are a list, not {values!r}")
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
    raise ValueError(f"client {id!r} is to act for {member!r}, which is none of the {len(children)} children")


def plain_cid(cid: str) -> str:
    """Write a CID without the checksum that may stand at its end, and in lower case."""
    head, dash, tail = cid.rpartition("-")
    return (head if dash and len(tail) == 2 and tail.isalnum() else cid).lower()
