"""Decode large answers: with pydantic's decoder, which shares equal strings, and with garbage collection paused."""

from __future__ import annotations

import gc
import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

LARGE = 64 * 1024
"""Bytes from which pydantic's decoder is used, if it is loaded already."""

HUGE = 8 * 1024 * 1024
"""Bytes, in one answer or in all large ones so far, from which it is loaded: that takes 50 ms, and saves half of the
memory."""


class Uncollected:
    """Pauses garbage collection, as a context manager, while an answer is decoded: it holds no cycles.

    The collector would walk through a large answer again and again while it grows, which takes longer than decoding.
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
                return from_json(content, cache_strings="all")  # equal strings are one object, which halves the memory
            except ValueError:
                pass  # it refuses deep nesting, other encodings and lone surrogates, which json takes
        return json.loads(content)


_so_far = 0


def _worth(size: int) -> bool:
    """Tell whether pydantic's decoder is loaded, or worth loading."""
    global _so_far  # noqa: PLW0603  # a sum over the process, since a module is loaded once for all of it
    if "pydantic_core" in sys.modules:
        return True
    _so_far += size  # threads may lose a part of the sum, which only delays the loading
    return _so_far >= HUGE
