"""Call the Falcon API from asyncio: each class of falconlite under the same name, with methods that are awaited.

``docs/aio.md`` describes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    from falconlite.aio import crew, queues  # noqa: F401  # tasks use what they define
    from falconlite.aio.tasks import run
except ModuleNotFoundError as error:
    if error.name != "greenlet":
        raise
    raise ModuleNotFoundError(
        "falconlite.aio needs greenlet: install falconlite with its extra aio", name="greenlet"
    ) from None

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ("gather_children", "run")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    from falconlite._index import NAMES
    from falconlite.aio.twins import twin_class

    home = NAMES.get(name)
    found = None if home is None else getattr(import_module(f"falconlite.{home}"), name)
    if not isinstance(found, type) or not _has_twin(found):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if home == "hec.collector":
        import_module("falconlite.aio.collector")
    value = globals()[name] = twin_class(found)
    return value


def _has_twin(kind: type) -> bool:
    from falconlite.auth.interface import FalconInterface
    from falconlite.operations.service import Service

    return kind.__module__ == "falconlite.hec.collector" or issubclass(kind, (FalconInterface, Service))


async def gather_children(auth_object: Any, work: Callable[..., Any], cids: Any = None, **options: Any) -> list[Any]:
    """Call *work* with an auth object for each child tenant, several at a time; return their ``ChildOutcome`` objects.

    *work* is a coroutine function or a function. The other arguments are those of ``for_each_child``.
    """
    from falconlite.aio.twins import arguments, gathered, original, share, twin_of

    source = original(auth_object)
    auth = getattr(source, "auth_object", source)
    share(auth).enter()
    (work, cids), options, _ = arguments(gathered, (work, cids), options)
    found = await run(gathered, auth, work, cids, **options)
    return [twin_of(each) for each in found]
