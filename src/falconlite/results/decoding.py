"""Decode large answers with pydantic's decoder, which shares equal str values, and without garbage collection."""

from __future__ import annotations

import gc
import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

LARGE = 64 * 1024
"""Least bytes of an answer for pydantic's decoder, if it is loaded already."""

HUGE = 8 * 1024 * 1024
"""Bytes, of one answer or of all large ones so far, after which pydantic's decoder is loaded: that takes 50 ms, and
halves the memory."""


class Uncollected:
    """Context manager that pauses garbage collection while an answer is decoded.

    JSON has no reference cycles. The collector would search the growing answer repeatedly, which takes longer than
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


def decode(content: bytes) -> Any:
    """Return the JSON value that a large body holds; raise ValueError or RecursionError as ``json.loads`` does."""
    with Uncollected():
        if _worth(len(content)):
            from pydantic_core import from_json

            try:
                return from_json(content, cache_strings="all")  # equal strings become one object: half of the memory
            except ValueError:
                pass  # unlike json, it refuses deep nesting, other encodings and lone surrogates
        return json.loads(content)


_so_far = 0


def _worth(size: int) -> bool:
    """Tell whether pydantic's decoder is loaded, or worth loading."""
    global _so_far  # noqa: PLW0603  # a sum for the process, since a module is loaded once
    if "pydantic_core" in sys.modules:
        return True
    _so_far += size  # a race of threads may lose a part of the sum, which only delays the loading
    return _so_far >= HUGE
