"""Call the Falcon API from asyncio: each class of falconlite under the same name, with methods to await.

``docs/aio.md`` describes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    from falconlite.aio import crew, queues  # noqa: F401  # tasks use the definitions there
    from falconlite.aio.tasks import run as run
except ModuleNotFoundError as error:
    if error.name != "greenlet":
        raise
    from falconlite.extras import needs

    raise ModuleNotFoundError(needs("falconlite.aio", "greenlet", "aio"), name="greenlet") from None

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from typing import TypeVar, overload

    from falconlite.aio._exports import *  # noqa: F403  # for type checkers: the names that __getattr__ finds
    from falconlite.aio._exports import Child, FalconInterface, Service
    from falconlite.auth.outcomes import ChildOutcome
    from falconlite.threads import Progress

    R = TypeVar("R")

HERE = ("gather_children", "run")
TWINS = ("AsyncDownload", "Iteration")
"""Names in this module, and in ``falconlite.aio.twins``."""

HOMES = {"Child": "auth.interface"}
TWINNED = ("services.", "auth.interface", "auth.oauth2", "hec.collector", "operations.service", "uber")
"""Public names besides those of ``falconlite``, and prefixes of the modules whose classes have twins."""


def names() -> dict[str, str]:
    """Return the module of each class with a twin, by class name."""
    from falconlite._index import NAMES

    return {name: home for name, home in NAMES.items() if home.startswith(TWINNED)} | HOMES


if not TYPE_CHECKING:  # type checkers would allow any name

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name == "__all__":
            return __dir__()  # for "import *", which imports everything
        home = "aio.twins" if name in TWINS else names().get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if home == "hec.collector":
            import_module("falconlite.aio.collector")  # this registers the base class of its twin
        value = getattr(import_module(f"falconlite.{home}"), name)
        if name not in TWINS:
            value = import_module("falconlite.aio.twins").twin_class(value)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*names(), *HERE, *TWINS})


if TYPE_CHECKING:

    @overload
    async def gather_children(
        auth_object: FalconInterface | Service,
        work: Callable[[Child], Awaitable[R]],
        cids: Iterable[str] | None = None,
        *,
        workers: int = 8,
        ordered: bool = True,
        progress: Progress | None = None,
    ) -> list[ChildOutcome[R]]: ...

    @overload
    async def gather_children(
        auth_object: FalconInterface | Service,
        work: Callable[[Child], R],
        cids: Iterable[str] | None = None,
        *,
        workers: int = 8,
        ordered: bool = True,
        progress: Progress | None = None,
    ) -> list[ChildOutcome[R]]: ...


async def gather_children(auth_object: Any, work: Callable[..., Any], cids: Any = None, **options: Any) -> list[Any]:
    """Call *work* concurrently with an auth object for each child tenant; return their ``ChildOutcome`` objects.

    *work* is a coroutine function or a function. The other arguments are those of ``for_each_child``.
    """
    from falconlite.aio.twins import arguments, gathered, original, share, twin_of

    source = original(auth_object)
    auth = getattr(source, "auth_object", source)
    share(auth).enter()
    (work, cids), options, _ = arguments(gathered, (work, cids), options)
    found = await run(gathered, auth, work, cids, **options)
    return [twin_of(each) for each in found]
