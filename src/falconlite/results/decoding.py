"""Decode large answers with pydantic's decoder, which shares equal str values, and without garbage collection."""

from __future__ import annotations

import gc
import json
import sys
from typing import TYPE_CHECKING, Any

from falconlite._late import after_import

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

LARGE = 64 * 1024
"""Minimum bytes of an answer for pydantic's decoder, if it is loaded already."""

HUGE = 1024 * 1024
"""Bytes, of one answer or of all large ones so far, after which pydantic's decoder is loaded: that takes 1 to 4 ms and
2 MB, and halves the memory of the records."""

CORE, COMPILED = "pydantic_core", "pydantic_core._pydantic_core"
"""The package of pydantic's decoder, and the module of it that holds the decoder."""


class Uncollected:
    """Context manager that pauses garbage collection while a response is decoded.

    JSON has no reference cycles. The collector would search the growing response repeatedly, which takes longer than
    decoding.
    """

    def __enter__(self) -> None:
        self._was_on = gc.isenabled()
        gc.disable()

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._was_on:
            gc.enable()


MOST_AGED = 8
"""Times that ``age`` acts before a full collection: cyclic garbage among the objects waits for that."""

_aged = [0, 0]
"""How many times ``age`` has acted, and the number of full collections then."""


def age() -> None:
    """Move all objects to the oldest generation of the garbage collector. This takes no time.

    After a large response, the next collection would visit all its records: 20 ms for 5,000 hosts, in which an event
    loop runs no other task. JSON has no reference cycles, so it would find nothing. If the program has frozen objects
    itself, this does nothing, because they would not stay frozen.
    """
    collections = gc.get_stats()[-1]["collections"]
    if _aged[1] != collections:
        _aged[:] = 0, collections
    if _aged[0] < MOST_AGED and not gc.get_freeze_count():
        _aged[0] += 1
        gc.freeze()
        gc.unfreeze()


def decode(content: bytes) -> Any:
    """Return the JSON value that a large body holds; raise ValueError or RecursionError as ``json.loads`` does."""
    with Uncollected():
        if from_json := decoder(len(content)):
            try:
                return from_json(content, cache_strings="all")  # equal strings become one object: half of the memory
            except ValueError:
                pass  # unlike json, it refuses deep nesting, other encodings and lone surrogates
        return json.loads(content)


_found: list[Callable[..., Any]] = []
_so_far = 0


def decoder(size: int) -> Callable[..., Any] | None:
    """Return pydantic's decoder, ``from_json``, for an answer of *size* bytes; None if it is not worth loading."""
    global _so_far  # noqa: PLW0603  # a sum for the process, since a module is loaded once
    if not _found:
        _so_far += size  # a race of threads may lose a part of the sum, which only delays the loading
        if CORE not in sys.modules and _so_far < HUGE:
            return None
        _found.append(_compiled().from_json)
    return _found[0]


def _compiled() -> Any:
    """Load the compiled module of pydantic_core.

    The package imports modules for writing schemas in addition, which takes 70 ms and 7 MB. A program that imports the
    package later gets the module that was loaded here.
    """
    if CORE not in sys.modules:
        from importlib.machinery import PathFinder
        from importlib.util import module_from_spec

        after_import(CORE, __name__, "bind")
        package = PathFinder.find_spec(CORE)
        spec = package and PathFinder.find_spec(COMPILED, package.submodule_search_locations)
        if spec and spec.loader:
            try:
                module = module_from_spec(spec)
                spec.loader.exec_module(module)
            except ImportError:
                pass  # the import below raises it again, unless the package knows another way
            else:
                module = sys.modules.setdefault(COMPILED, module)
                bind()  # another thread may have begun to import the package
                return module
    import pydantic_core

    return pydantic_core


def bind() -> None:
    """Make the compiled module an attribute of its package, as an import of it does."""
    package, module = sys.modules.get(CORE), sys.modules.get(COMPILED)
    if package is not None and module is not None:
        vars(package).setdefault(COMPILED.rpartition(".")[2], module)
