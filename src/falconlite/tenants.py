"""List child tenants (Flight Control), and call a function for each of them."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from falconlite._late import late
from falconlite.auth.credentials import cid_of
from falconlite.auth.interface import Child, parent_of, view_of
from falconlite.auth.outcomes import ChildOutcome
from falconlite.binding.values import shown
from falconlite.errors import FalconError, PayloadValidationError, UnreadableAnswer
from falconlite.results.result import PythonicResult, Result
from falconlite.threads import WORKERS, parallel

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from threading import Event

    from falconlite.auth.interface import FalconInterface
    from falconlite.threads import Progress

__all__ = ("Child", "ChildOutcome", "children_of", "cid_of", "for_each_child")

R = TypeVar("R")

AT_ONCE = 100
"""Number of children whose names one call reads; the API states no limit."""


def children_of(parent: FalconInterface) -> list[Child]:
    """Return the views of all children; see ``FalconInterface.children``."""
    return list(found(parent_of(parent)))


def for_each_child(
    parent: FalconInterface,
    work: Callable[[Child], R],
    cids: Iterable[str] | None = None,
    *,
    workers: int = WORKERS,
    ordered: bool = True,
    progress: Progress | None = None,
    stop: Event | None = None,
) -> Generator[ChildOutcome[R], None, None]:
    """Call *work* for each child; see ``FalconInterface.for_each_child``."""
    if not callable(work):
        raise TypeError(f"work must be a function that takes a child, not {type(work).__name__}")
    parent = parent_of(parent)
    children = found(parent) if cids is None else _chosen(parent, cids)
    outcomes = parallel(
        partial(_attend, work),
        children,
        workers=workers,
        ordered=ordered,
        errors="collect",
        progress=progress,
        stop=stop,
    )
    return _told(outcomes)


def _told(outcomes: Generator[Any, None, None]) -> Generator[ChildOutcome[Any], None, None]:
    try:
        for child, result, error in outcomes:
            yield ChildOutcome(child.cid, child.name, result, error)
    finally:
        outcomes.close()


def _attend(work: Callable[[Child], R], child: Child) -> R:
    """Log in to one child, then call *work* for it."""
    try:
        child.ready()
        return work(child)
    except Exception as error:
        if sys.version_info >= (3, 11):
            error.add_note(f"falconlite.tenants: raised for the child {child.cid}")
        raise


def _chosen(parent: FalconInterface, cids: Iterable[str]) -> list[Child]:
    """Return the views of the children with these CIDs; each CID may occur once."""
    if isinstance(cids, (str, bytes)) or not hasattr(cids, "__iter__"):
        raise TypeError(f"cids must be a list of CIDs or None for all children, not {type(cids).__name__}")
    if isinstance(cids, Result) and not isinstance(cids, PythonicResult):
        raise TypeError("cids must be a list of CIDs, not a result in dict mode: give its resources")
    if isinstance(cids, PythonicResult):
        cids.raise_for_status()  # a failure has no CIDs, which is not the same as an empty list
    views: dict[str, Child] = {}
    for cid in map(cid_of, cids):
        if cid in views:
            raise PayloadValidationError(None, f"cids contains the child {cid} twice; give each once")
        views[cid] = view_of(parent, cid)
    return list(views.values())


def found(parent: FalconInterface) -> Iterator[Child]:
    """Read all children and their names from Flight Control, then yield them.

    Raise an error unless the list is complete and each of its entries is a CID.
    """
    from falconlite.paging import records
    from falconlite.services.mssp import FlightControl

    control = FlightControl(auth_object=parent, lazy_login=True, pythonic=True)
    cids = dict.fromkeys(_listed(cid) for cid in records(control.query_children, strict=True))
    children = [view_of(parent, cid) for cid in cids]
    for start in range(0, len(children), AT_ONCE):
        _name(control, {child.cid: child for child in children[start : start + AT_ONCE]})
    yield from children


def _listed(cid: str) -> str:
    """Check a CID from the list of Flight Control; raise UnreadableAnswer if it is not one."""
    try:
        return cid_of(cid)
    except PayloadValidationError as error:
        raise UnreadableAnswer(None, f"Flight Control lists {shown(cid)} as a child, which is not a CID") from error


def _name(control: Any, children: dict[str, Child]) -> None:
    """Read the names of children; if that fails, log a warning and continue without names."""
    from falconlite.binding.answers import why_unreadable
    from falconlite.errors import messages

    try:
        answer = control.get_children_v2(list(children))
    except FalconError as error:
        why = str(error)
    else:
        why = why_unreadable(answer) or "; ".join(messages(answer.errors))
        for link in answer.resources:
            cid = link.get("child_cid") if isinstance(link, dict) else None
            child = children.get(cid.lower().partition("-")[0]) if isinstance(cid, str) else None
            if child is not None and isinstance(link.get("name"), str):
                child.named(link["name"])
    if why:
        late("logging", "getLogger")("falconlite").warning(
            "the names of %d children could not be read: %s", len(children), why
        )
