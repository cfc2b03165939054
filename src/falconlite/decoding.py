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
"""Bytes from which it is worth loading: it takes 50 ms, and saves half of the memory."""


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
        if len(content) >= HUGE or "pydantic_core" in sys.modules:
            from pydantic_core import from_json

            try:
                return from_json(content, cache_strings="all")  # equal texts are one object: half the memory
            except ValueError:
                pass  # it is stricter about nesting, encodings and lone surrogates
        return json.loads(content)
