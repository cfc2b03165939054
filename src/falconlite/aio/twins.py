"""Create the asynchronous twin of a class: the same names, to be awaited.

A twin holds an object of the synchronous class, and runs its methods in tasks. So a twin declares nothing: operations,
arguments, defaults and docstrings are those of the class.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from copy import copy
from functools import partial, wraps
from inspect import getattr_static, iscoroutinefunction
from time import monotonic
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from falconlite.aio.locks import Lock
from falconlite.aio.members import Bound, Function, Value
from falconlite.aio.sessions import SessionTransport, library_of
from falconlite.aio.sources import Given, from_thread, in_files, loop_here, source_of
from falconlite.aio.tasks import TURN, TURNS, current, run, run_at_once, running_loop, wait
from falconlite.aio.transport import TaskTransport
from falconlite.auth.calls import log_in_first
from falconlite.auth.interface import FalconInterface
from falconlite.auth.outcomes import ChildOutcome
from falconlite.auth.settings import HOOKS
from falconlite.bulk.report import Bulk
from falconlite.operations.download import Download
from falconlite.operations.service import Service
from falconlite.streams.feed import EventFeed

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator
    from types import TracebackType

    from typing_extensions import Self

    from falconlite.auth.connection import Connection

R = TypeVar("R")
T = TypeVar("T", bound="Twin")
Of = TypeVar("Of", bound="Iteration[Any]")

AT_ONCE = frozenset(
    {
        "authenticated",
        "child",
        "debug_log",
        "deprecated_mapping",
        "detect_gzip",
        "format_event",
        "log_activity",
        "log_startup",
        "named",
        "raise_for_status",
        "secrets",
        "sibling",
        "slice_raw_data",
        "token_expired",
        "track_result",
        "valid_cred_format",
    }
)
"""Methods that never wait: their twins are not awaited."""

LATER = frozenset({"auth_headers", "headers"})
"""Properties of auth objects and service objects that may log in when they are read: ``await hosts.headers``."""

MANY = frozenset({"pages", "records"})
"""Attributes of an operation that return iterators; ``bulk`` and ``export`` are awaited."""

PLAIN = frozenset({bool, bytes, dict, float, int, list, str, tuple, type(None)})
"""Types of arguments that the synchronous code accepts unchanged."""

ITERATORS = ("Devices", "EventFeed", "Generator[", "Iterable[", "Iterator[", "Pages[", "Records[")
"""Prefixes of the annotations of methods that return iterators."""


def share(auth: FalconInterface) -> TaskTransport:
    """Let tasks use an auth object, as well as threads; return its transport."""
    connection = auth.connection
    if not isinstance(connection.transport, TaskTransport):
        share_connection(connection)
        for each in (auth, *connection.children.values()):
            with each.tokens.lock:
                each.tokens.lock = Lock()
    return share_connection(connection)


def share_connection(connection: Connection) -> TaskTransport:
    """Let tasks use the connections of an auth object or of a collector, as well as threads."""
    if not isinstance(connection.transport, TaskTransport):
        connection.transport = TaskTransport(connection.transport, connection.pool_size)
        connection.new_lock = Lock
    found: TaskTransport = connection.transport
    return found


def original(given: Any) -> Any:
    """Return the synchronous object of a twin; other values unchanged."""
    return given._original if isinstance(given, Twin) else given  # noqa: SLF001  # of this module


def twin_of(given: Any) -> Any:
    """Return the twin of a value: an auth object, a service object, a download, an iterator; others unchanged."""
    if isinstance(given, (dict, str, bytes)):  # most results
        return given
    if isinstance(given, FalconInterface):
        return twin_class(type(given))._of(given)  # noqa: SLF001  # of this module
    if isinstance(given, Service):
        return twin_class(type(given))._of(given)  # noqa: SLF001  # of this module
    if isinstance(given, Download):
        return AsyncDownload._of(given)  # noqa: SLF001  # of this module
    if type(given) is Bulk:
        given.__class__ = AsyncBulk  # a subclass that has the same attributes
        return given
    if isinstance(given, EventFeed):
        return Events(given)
    if isinstance(given, ChildOutcome):
        return given
    if isinstance(given, Iterator) and not isinstance(given, (list, dict, str, bytes)):
        return Iteration(given)
    if isinstance(given, list) and given and all(isinstance(each, FalconInterface) for each in given):
        return [twin_of(each) for each in given]
    return given


def awaited(given: Any) -> Any:
    """Return an argument in synchronous form: a coroutine function becomes a function."""
    if isinstance(given, Awaits):
        return given.of
    if not callable(given):
        return original(given)
    if iscoroutinefunction(given) or iscoroutinefunction(getattr(given, "__call__", None)):  # noqa: B004  # not whether it can be called
        home: Any = loop_here()

        @wraps(given)
        def call(*args: Any, **more: Any) -> Any:
            nonlocal home
            coroutine: Any = given(*map(twin_of, args), **more)
            running = current()
            if running is None:
                return original(from_thread(coroutine, home))
            home = running.loop
            return original(wait(coroutine))

        return call
    return original(given)


def arguments(
    call: Any, args: tuple[Any, ...], given: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any], list[Given]]:
    """Return the arguments of a method in synchronous form, and those that were asynchronous files or iterators."""
    sources: list[Given] = []

    def taken(value: Any) -> Any:
        if type(value) in PLAIN:
            return value
        made = source_of(value, file=uploads(call)) or awaited(value)
        if isinstance(made, Given):
            sources.append(made)
        return made

    args = tuple(map(taken, args))
    given = {name: taken(value) for name, value in given.items()}
    if "files" in given:
        given["files"] = in_files(given["files"], taken)
    return args, given, sources


def setting(name: str, value: Any) -> Any:
    """Return an attribute in synchronous form. Hooks and methods may be coroutine functions."""
    if name not in HOOKS:
        return awaited(value)
    return [awaited(each) for each in value] if isinstance(value, (list, tuple, set, frozenset)) else awaited(value)


def settings_of(given: dict[str, Any]) -> dict[str, Any]:
    """Return settings in synchronous form; a session of asyncio becomes a transport."""
    found = {name: setting(name, value) for name, value in given.items()}
    if library_of(found.get("session")) is not None:
        if found.get("transport") is not None:
            raise TypeError("give either session or transport, not both")
        found["transport"] = SessionTransport(found.pop("session"))
    return found


def uploads(call: Any) -> bool:
    """Tell whether a method may upload a file."""
    operation = getattr(call, "operation", None)
    return call.__name__ in {"command", "override"} if operation is None else operation.upload is not None


async def awaiting(
    enter: Callable[[], Any], call: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any]
) -> Any:
    """Run a function in this task, after *enter*; return the twin of its result."""
    turn = TURNS.wait(begins=True)
    if turn is not None:  # Nothing happens before this, so that of many simultaneous calls, the others wait here.
        await turn
    enter()
    args, given, sources = arguments(call, args, given)
    try:
        return twin_of(await run_at_once(call, *args, **given))
    finally:
        for each in sources:
            each.end()


class Awaits(Bound):
    """A method of a twin: a call returns a coroutine."""

    __slots__ = ()

    def __call__(self, *args: Any, **given: Any) -> Coroutine[Any, Any, Any]:
        """Return a coroutine that runs the method."""
        return awaiting(self._enter, self.of, args, given)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.of, name)
        if name in MANY:
            return Iterates(found, self._enter)
        return Awaits(found, self._enter) if isinstance(found, MethodType) else found


class Iterates(Awaits):
    """A method of a twin that returns an asynchronous iterator."""

    __slots__ = ()

    coroutine = False

    def __call__(self, *args: Any, **given: Any) -> Any:
        """Validate the arguments, and return an iterator; nothing is sent before its first record."""
        args, given, _ = arguments(self.of, args, given)
        found = self.of(*args, **given)
        return Events(found, self._enter) if isinstance(found, EventFeed) else Iteration(found, self._enter)


class Iteration(Generic[R]):
    """Iterate in a task with ``async for``. Other attributes are those of the synchronous iterator.

    ``aclose()``, or the end of an ``async with`` block, ends it early and cancels running calls.
    """

    def __init__(self, of: Any, enter: Callable[[], Any] = running_loop) -> None:
        self._of, self._enter = of, enter
        self._busy = self._closed = False
        self._looks = hasattr(type(of), "at_hand")
        self._near, self._since = 0, monotonic()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        of = self._of
        if self._closed:
            raise StopAsyncIteration
        if self._looks and of.at_hand:
            self._near += 1
            if self._near % LOOK == 0 and monotonic() - self._since >= TURN:
                await asyncio.sleep(0)  # a loop over many records in memory would block other tasks
                self._since = monotonic()
            if of.at_hand:
                record: R = next(of)
                return record
        self._check_free()
        self._busy = True
        try:
            self._enter()
            found = await run(next, of, OVER)
        finally:
            self._busy, self._since = False, monotonic()
        if found is OVER:
            raise StopAsyncIteration
        twin: R = twin_of(found)
        return twin

    def _check_free(self) -> None:
        if self._busy:
            raise RuntimeError(
                "another task waits for the next record of this iterator: await or cancel that task first"
            )

    async def aclose(self) -> None:
        """End the iteration. Raise RuntimeError while another task is waiting for its next record."""
        self._check_free()
        self._closed = True
        close = getattr(self._of, "close", None)
        if close is not None:
            await run(close)

    async def __aenter__(self: Of) -> Of:  # noqa: PYI019  # jedi does not know Self
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.aclose()

    if not TYPE_CHECKING:  # type checkers would allow any name

        def __getattr__(self, name: str) -> Any:
            found = getattr(self._of, name)
            return Iterates(found, self._enter) if name in {"parts", "models"} else found

    def __repr__(self) -> str:
        return f"<asynchronous {self._of!r}>"


LOOK = 16
"""Number of records after which an iteration checks the clock."""

OVER: Any = object()
"""The end marker, returned by the last ``next()``."""


class Events(Iteration[dict[str, Any]]):
    """Iterate over the events of an ``EventFeed``, whose threads read the streams.

    A cancelled task loses no event: the next ``__anext__`` gets it. The threads end with ``aclose()``, the end of an
    ``async with`` block, or when this object has no more references.
    """

    async def aclose(self) -> None:
        """End the feeds and their threads."""
        self._of.end()
        await asyncio.to_thread(self._of.close)  # waits for the threads

    def __del__(self) -> None:
        if "_of" in vars(self):
            self._of.end()


class Later:
    """A property that may send a request; await it."""

    def __init__(self, of: Any, name: str, enter: Callable[[], Any]) -> None:
        self._of, self._name, self._enter = of, name, enter

    def __await__(self) -> Generator[Any, Any, Any]:
        return awaiting(self._enter, partial(getattr, self._of, self._name), (), {}).__await__()

    def __repr__(self) -> str:
        return f"<awaited {self._name} of {self._of!r}>"


class AsyncBulk(Bulk[Any]):
    """The report of a bulk call in a task: await ``again``."""

    async def again(self, **given: Any) -> AsyncBulk:  # type: ignore[override]  # awaited
        """Retry the failed IDs, and try the remaining ones; return a new report of all IDs. See ``Bulk.again``."""
        found: AsyncBulk = await awaiting(int, super().again, (), given)
        return found


def way_of(name: str, returns: str) -> type[Awaits] | None:
    """Return the descriptor that makes a method asynchronous; None if it never waits. *returns* is its annotation."""
    if name in AT_ONCE:
        return None
    return Iterates if name in MANY or returns.startswith(ITERATORS) else Awaits


def returned(method: Any) -> str:
    """Return the return annotation of a method, empty for an operation."""
    return "" if hasattr(method, "operation") else str(getattr(method, "__annotations__", {}).get("return", ""))


def _again(kind: type | None, found: Any) -> Any:
    """Create a twin from its pickle. *kind* is its class, None for the twin class of the synchronous object."""
    return twin_of(found) if kind is None else kind._of(found)  # type: ignore[attr-defined]  # noqa: SLF001  # of a Twin


class Twin:
    """The base class of twins."""

    _kind: Any = None
    _original: Any

    @classmethod
    def _of(cls, given: Any) -> Self:
        """Return the twin of an object."""
        made = cls.__new__(cls)
        vars(made)["_original"] = given
        return made

    def _attribute(self, name: str) -> Any:
        if name in LATER and isinstance(getattr(type(self._original), name), property):
            return Later(self._original, name, self._enter)
        found = getattr(self._original, name)
        if not callable(found) or isinstance(found, (type, dict)):  # a Result is callable
            return twin_of(found)
        way = way_of(name, returned(found))
        return way(found, self._enter) if way else wraps(found)(lambda *args, **given: twin_of(found(*args, **given)))

    if not TYPE_CHECKING:  # type checkers would allow any name

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return self._attribute(name)

    def _enter(self) -> None:
        """Check that the running event loop is the one of this object."""

    def __repr__(self) -> str:
        found = vars(self).get("_original")
        return f"<aio.{type(self).__name__}>" if found is None else f"<aio.{repr(found).lstrip('<')}"

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *dir(self._original)})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Twin) and bool(self._original == other._original)

    def __hash__(self) -> int:
        return hash(self._original)

    def __copy__(self) -> Self:
        return self._of(copy(self._original))

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the synchronous object, without secrets, and the class if it is not from ``falconlite.aio``."""
        kind = type(self)
        return _again, (None if kind is _CLASSES.get(self._kind) else kind, self._original)

    if not TYPE_CHECKING:  # type checkers would allow any name

        def __setattr__(self, name: str, value: Any) -> None:
            setattr(self._original, name, setting(name, value))
            if isinstance(getattr(type(self), name, None), Function):
                vars(self)[name] = value  # a mock, which programs ask for its calls

        def __delattr__(self, name: str) -> None:
            vars(self).pop(name, None)
            delattr(self._original, name)


class Auth(Twin):
    """The twin of an auth object: one token, one connection pool and one set of settings for all that share it."""

    _kind = FalconInterface

    def __init__(self, **settings: Any) -> None:
        vars(self)["_original"] = self._kind(**settings_of(settings))
        share(self._original)

    @classmethod
    def _of(cls, given: Any) -> Self:
        share(given)
        return super()._of(given)

    def _enter(self) -> None:
        share(self._original).enter()

    async def __aenter__(self: T) -> T:  # noqa: PYI019  # jedi does not know Self
        self._enter()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._enter()
        await run(self._original.__exit__, kind, failure, traceback)

    async def close(self) -> None:
        """Close the connections that this object opened; a later call opens new ones."""
        await run(self._original.close)


class ServiceTwin(Twin):
    """The twin of a service class: await its operations.

    It takes the same arguments. ``auth_object`` may also be synchronous: then threads and tasks share the token, the
    budget and the settings. It logs in at the first call, or at the start of an ``async with`` block.
    """

    _kind = Service

    def __init__(self, auth_object: Any = None, default_auth_object_class: Any = None, **settings: Any) -> None:
        lazy = bool(settings.pop("lazy_login", False))
        given = settings_of(settings)
        kind = getattr(default_auth_object_class, "_kind", default_auth_object_class)
        made = self._kind(original(auth_object), kind, lazy_login=True, **given)
        vars(self).update(_original=made, _lazy=lazy)
        share(made.auth_object)

    @classmethod
    def _of(cls, given: Any) -> Self:
        share(given.auth_object)
        made = super()._of(given)
        vars(made)["_lazy"] = True
        return made

    def _enter(self) -> None:
        share(self._original.auth_object).enter()

    async def __aenter__(self: T) -> T:  # noqa: PYI019  # jedi does not know Self
        self._enter()
        if not vars(self)["_lazy"] and self._original.auth_object.token_status is None:
            await run(log_in_first, self._original.auth_object)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._enter()
        await run(self._original.__exit__, kind, failure, traceback)

    async def close(self) -> None:
        """Close the connections of its auth object, unless others share the object; a later call opens new ones."""
        if self._original._owner:  # noqa: SLF001  # whether it created the auth object
            await run(self._original.auth_object.close)


class AsyncDownload(Twin):
    """The response to a call with ``stream=True``: read it with ``await read()`` or ``async for``, or ``await save()``.

    Attributes and arguments are those of ``Download``. Use it in an ``async with`` block, or ``await close()``, unless
    you read it to the end.
    """

    _kind = Download

    async def read(self, size: int | None = -1) -> bytes:
        """Return up to *size* bytes, ``b""`` at the end; without *size*, return the rest of the body."""
        return await run(self._original.read, size)

    async def close(self) -> None:
        """Release the connection."""
        await run(self._original.close)

    def __aiter__(self) -> Iteration[bytes]:
        return Iteration(self._original.iter_content())

    async def __aenter__(self: T) -> T:  # noqa: PYI019  # jedi does not know Self
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.close()


ROOTS: dict[type, Any] = {}
"""Base classes of twins that other modules define, by the synchronous class."""

_CLASSES: dict[type, Any] = {}


def twin_class(kind: type) -> Any:
    """Return the twin class of *kind*."""
    found = _CLASSES.get(kind)
    if found is None:
        usual: Any = Auth if issubclass(kind, FalconInterface) else ServiceTwin if issubclass(kind, Service) else Twin
        root = ROOTS.get(kind, usual)
        bases = [base for base in kind.__bases__ if issubclass(base, (FalconInterface, Service))]
        members: dict[str, Any] = {"_kind": kind, "__module__": "falconlite.aio", "__doc__": kind.__doc__}
        own = {name for each in root.__mro__[:-1] for name in vars(each)}
        for name in dir(kind):
            of = getattr_static(kind, name)
            if name.startswith("_") or name in own or any(getattr_static(base, name, OVER) is of for base in bases):
                continue
            if isinstance(of, (FunctionType, staticmethod, classmethod)):
                method = getattr(kind, name)
                members[name] = Function(name, method, way_of(name, returned(method)))
            else:
                members[name] = Value(name, kind, of)
        found = _CLASSES[kind] = type(kind.__name__, tuple(map(twin_class, bases)) or (root,), members)
    return found


def gathered(auth: Any, work: Callable[..., Any], *args: Any, **given: Any) -> list[Any]:
    """Call *work* for each child; return all outcomes."""
    return list(auth.for_each_child(work, *args, **given))
