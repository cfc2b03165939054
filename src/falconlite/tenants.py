"""Child tenants (Flight Control): a view of an auth object for each, and work that is done for many of them."""

from __future__ import annotations

import re
import sys
from functools import partial
from logging import getLogger
from operator import attrgetter
from threading import Event, RLock
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn, TypeVar, cast

from falconlite.auth.interface import FalconInterface
from falconlite.auth.tokens import NONE_YET
from falconlite.binding.values import shown
from falconlite.errors import FalconError, InvalidCredentials, PayloadValidationError, UnreadableAnswer
from falconlite.results.result import PythonicResult, Result
from falconlite.retry.attempts import _LIVING
from falconlite.retry.policy import TOO_MANY
from falconlite.threads import WORKERS, Stopped, parallel
from falconlite.transport.frames import sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from falconlite.auth.credentials import Credentials
    from falconlite.threads import Progress

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

AT_ONCE = 100
"""Children whose names are asked for in one call; the API states no limit."""

BRIEFLY = 5.0
"""Seconds for which the end of a view waits for its turn to revoke a token, which ends by itself in half an hour."""

SHARED = (
    "clock",
    "debug_logger",
    "debug_record_count",
    "pythonic",
    "sanitize_log",
    "_allow_http",
    "_apart",
    "_auth_style",
    "_base_url",
    "_budget",
    "_deadline",
    "_discover",
    "_environment",
    "_limited",
    "_limiter",
    "_login_budget",
    "_pool_size",
    "_proxy",
    "_quota",
    "_renew_window",
    "_retry",
    "_session",
    "_ssl_verify",
    "_timeout",
    "_transport",
    "_user_agent",
)
"""What a child takes from its parent, as it is there at the moment."""

OWN = frozenset(("_distrust_until", "_failure", "_failures", "_lock", "_login_after", "_renew_at", "_token"))
"""What a child has for itself: its token, and how it came by that."""


class Child(FalconInterface):
    """A view of an auth object that acts for one child tenant; made by its ``child``, and used as it is.

    Its token, and the lock around that, are its own. All else is the parent's, as it is at the moment: connections,
    budgets, cloud, retries, timeouts, logging. So it cannot be changed, and cannot switch to another tenant.
    ``close()``, and the end of a ``with`` block, revoke its token and leave the connections open.
    """

    cid: str
    """The CID of the tenant: 32 hexadecimal digits, lower case."""

    name: str | None = None
    """What the tenant is called, where ``for_each_child`` has asked Flight Control for it."""

    _parent: FalconInterface
    _children = {}  # noqa: RUF012  # always empty: a child has none, they are its parent's
    _context = None
    _distrust_until = _login_after = _renew_at = float("-inf")
    _failure = None
    _failures = 0
    _own = _token = NONE_YET

    def __init__(self, parent: FalconInterface, cid: str) -> None:
        vars(self).update(cid=cid, _parent=parent, _lock=RLock())
        _LIVING.add(self)

    def __repr__(self) -> str:
        if "_parent" not in vars(self):  # the constructor failed, and a report of variables asks for this
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.cid} of {self._parent!r}>"

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "_base_url":
            self._parent._base_url = value  # noqa: SLF001  # one login finds the cloud for all
        elif name in OWN:
            super().__setattr__(name, value)
        else:
            _refuse(name)

    def __delattr__(self, name: str) -> None:
        _refuse(name)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the parent's recipe, which is without secrets, and the CID."""
        return _view, (self._parent, self.cid)

    @property
    def parent(self) -> FalconInterface:
        """The auth object that this is a view of."""
        return self._parent

    @property
    def member_cid(self) -> str:
        """The CID of the tenant, as ``cid``."""
        return self.cid

    def close(self) -> None:
        """Revoke this tenant's token if there is one, without waiting; the connections are the parent's, and stay."""
        self._give_up()

    def child_login(self, member_cid: str | None = None) -> NoReturn:
        """Raise TypeError: a view stays with its tenant."""
        raise TypeError(f"this is the view of one child, which stays with it: for {member_cid} take parent.child(cid)")

    def child_logout(self, login_as_parent: bool = True) -> NoReturn:  # noqa: ARG002  # as its base has it
        """Raise TypeError: a view stays with its tenant."""
        raise TypeError("this is the view of one child, which stays with it: calls for the parent are made with parent")

    def _adopt(self, found: object) -> bool:  # noqa: ARG002  # as its base has it
        return False  # the token of a running context is another tenant's

    def _renounce(self) -> None:
        with self._lock:
            self._forget()

    def _leave(self) -> None:
        self.close()

    @sealed
    def _give_up(self, enough: Event | None = None) -> None:
        """Revoke the token and forget it; *enough* is set where the API refuses to do more of that now."""
        with self._lock:
            token = self._token
            self._forget()
            status = self._revoke(token.value, patience=BRIEFLY).status_code if token.value else None
            if status == TOO_MANY and enough is not None:
                enough.set()

    @sealed
    def _ready(self) -> None:
        """See to it that there is a good token, or raise why there is none."""
        if not self._token.value or self.clock.monotonic() >= self._renew_at:
            self._renewed(self._token, ends=self._ends())

    def _label(self, result: Result[Any]) -> None:
        for record in result.resources:
            if isinstance(record, dict):
                record.setdefault("member_cid", self.cid)

    def _after_fork(self) -> None:
        self._lock = RLock()  # the rest is the parent's, which sees to it


def _credentials_of(child: Child) -> Credentials | None:
    """Return the parent's credentials as they are now, for the tenant of the child."""
    found = child.parent._credentials  # noqa: SLF001  # one of us
    return found._replace(member_cid=child.cid) if found else None


VIEWS: dict[str, Callable[[Any], Any]] = {
    **{name: attrgetter(f"_parent.{name}") for name in SHARED},
    "_credentials": _credentials_of,
}

for attribute, view in VIEWS.items():
    setattr(Child, attribute, property(view))


def _refuse(name: str) -> NoReturn:
    if name.startswith("token") or name == "name" or name in {"cid", "member_cid", "parent"}:
        raise AttributeError(
            f"{name} of a child is its own and cannot be set; falcon.child(cid) makes a view of another"
        )
    raise AttributeError(f"{name} cannot be set on a child: set it on its parent, and it holds for all of its children")


def cid_of(given: Any) -> str:
    """Read a CID: 32 hexadecimal digits in any letter case, perhaps with a checksum at the end, which is cut off."""
    if not isinstance(given, str):
        raise TypeError(f"cid must be the text of a child's CID, not {type(given).__name__}")
    found = re.fullmatch(r"([0-9A-Fa-f]{32})(?:-[0-9A-Za-z]{2})?", given.strip())
    if not found:
        raise PayloadValidationError(
            None, f"cid is 32 hexadecimal digits, perhaps with a checksum such as -A1 behind them, not {shown(given)}"
        )
    return found[1].lower()


def child_of(parent: FalconInterface, cid: str) -> Child:
    """Return the view of a child; the same CID gives the same one. Raise InvalidCredentials where none can log in."""
    cid = cid_of(cid)
    return _view(_checked(parent), cid)


def _checked(falcon: FalconInterface) -> FalconInterface:
    """Return the auth object whose children are meant, of a child its parent; it must have credentials."""
    parent = falcon.parent if isinstance(falcon, Child) else falcon
    if not parent.refreshable:
        raise InvalidCredentials(
            None,
            "children need credentials to log in with, a client_id and its client_secret: "
            "a token that was handed in is for one tenant alone",
        )
    return parent


def children_of(parent: FalconInterface) -> list[Child]:
    """Return the views of all children; see ``FalconInterface.children``."""
    return list(found(_checked(parent)))


def _view(parent: FalconInterface, cid: str) -> Child:
    children = parent._children  # noqa: SLF001  # one of us
    return children.get(cid) or children.setdefault(cid, Child(parent, cid))  # of two threads, one makes it


def log_out(children: Iterable[Child]) -> None:
    """Revoke the tokens of children, several at a time, until the API has had enough: the rest end by themselves."""
    enough = Event()
    live = [child for child in children if child.token_value]
    try:
        for _ in parallel(partial(Child._give_up, enough=enough), live, ordered=False, errors="collect", stop=enough):  # noqa: SLF001  # one of us
            pass
    except Stopped:
        pass
    for child in live:
        child._renounce()  # noqa: SLF001  # one of us


if TYPE_CHECKING:

    class _Fields(NamedTuple, Generic[R_co]):
        cid: str
        name: str | None
        result: R_co | None
        error: Exception | None
else:  # Python 3.10 makes no generic NamedTuple; a tuple takes [R] by itself

    class _Fields(NamedTuple):
        cid: str
        name: Any
        result: Any
        error: Any


class ChildOutcome(_Fields[R_co]):
    """What came of the work for one child: its CID, its name where known, and the result or the error."""

    __slots__ = ()

    @property
    def ok(self) -> bool:
        """Whether the work returned; in dict mode what it returned may be a failure, which ``result.ok`` tells."""
        return self.error is None

    def get(self) -> R_co:
        """Return the result, or raise the error."""
        if self.error is None:
            return cast("R_co", self.result)  # there is no error, so that is what the work returned, be it None
        try:
            raise self.error
        finally:
            del self  # the error's traceback holds this frame, and would so hold the error


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
    """Do work for children; see ``FalconInterface.for_each_child``."""
    if not callable(work):
        raise TypeError(f"work must be a function that takes a child, not {type(work).__name__}")
    parent = _checked(parent)
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
    """Do the work for one child, after a login that may fail on its own."""
    try:
        child._ready()  # noqa: SLF001  # one of us
        return work(child)
    except Exception as error:
        if sys.version_info >= (3, 11):
            error.add_note(f"falconlite.tenants: raised for the child {child.cid}")
        raise


def _chosen(parent: FalconInterface, cids: Iterable[str]) -> list[Child]:
    """Return the views of children that the caller names, each once."""
    if isinstance(cids, (str, bytes)) or not hasattr(cids, "__iter__"):
        raise TypeError(f"cids must be a list of CIDs or None for all children, not {type(cids).__name__}")
    if isinstance(cids, Result) and not isinstance(cids, PythonicResult):
        raise TypeError("cids must be a list of CIDs, not a result in dict mode: give its resources")
    views: dict[str, Child] = {}
    for cid in map(cid_of, cids):
        if cid in views:
            raise PayloadValidationError(None, f"cids names the child {cid} twice; name each once")
        views[cid] = _view(parent, cid)
    return list(views.values())


def found(parent: FalconInterface) -> Iterator[Child]:
    """Find all children by Flight Control, and their names; yield nothing before all of that is known.

    Raise an error unless the whole list came, and each entry of it is a CID.
    """
    from falconlite.paging import records
    from falconlite.services.mssp import FlightControl

    control = FlightControl(auth_object=parent, lazy_login=True, pythonic=True)
    cids = dict.fromkeys(_listed(cid) for cid in records(control.query_children, strict=True))
    children = [_view(parent, cid) for cid in cids]
    for start in range(0, len(children), AT_ONCE):
        _name(control, {child.cid: child for child in children[start : start + AT_ONCE]})
    yield from children


def _listed(cid: str) -> str:
    """Read a CID of Flight Control's list; one that cannot be read is the answer's fault, not an argument's."""
    try:
        return cid_of(cid)
    except PayloadValidationError as error:
        raise UnreadableAnswer(None, f"Flight Control lists {shown(cid)} as a child, which is no CID") from error


def _name(control: Any, children: dict[str, Child]) -> None:
    """Learn the names of children; without names the work can be done all the same."""
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
                vars(child)["name"] = link["name"]
    if why:
        getLogger("falconlite").warning("the names of %d children are not to be had: %s", len(children), why)
