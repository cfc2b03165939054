"""Decode large answers: with the decoder that shares their texts, and without the garbage collector looking on."""

from __future__ import annotations

import gc
import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

LARGE = 64 * 1024
"""Bytes from which pydantic's decoder is worth a call, where it is loaded anyway."""

HUGE = 8 * 1024 * 1024
"""Bytes from which it is worth loading, in one answer or in all large ones so far: it takes 50 ms, and saves half of
the memory."""


class Uncollected:
    """While it lasts, no garbage is looked for: what is made meanwhile is kept, and holds no cycles.

    The collector would go through all of a large answer again and again while it grows, which takes longer than to
    decode it.
    """

    def __enter__(self) -> None:
        self._was_on = gc.isenabled()
        gc.disable()

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._was_on:
            gc.enable()


def decode(content: bytes) -> Any:
    """Return the JSON value that a large body holds; raise ValueError or RecursionError as ``json.loads`` does."""
    with Uncollected():
        if _worth(len(content)):
            from pydantic_core import from_json

            try:
                return from_json(content, cache_strings="all")  # equal texts are one object: half the memory
            except ValueError:
                pass  # it is stricter about nesting, encodings and lone surrogates
        return json.loads(content)


_so_far = 0


def _worth(size: int) -> bool:
    """Tell whether pydantic's decoder is loaded, or worth to be."""
    global _so_far  # noqa: PLW0603  # a sum over the whole process, as modules are loaded once for all of it
    if "pydantic_core" in sys.modules:
        return True
    _so_far += size  # threads may lose some of it: it comes a little later then
    return _so_far >= HUGE
