"""Interrupt code after a given number of instructions, as a signal handler might."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Stop(BaseException):
    """Raised at one instruction."""


def interrupted_after(steps: int, call: Any, follows: Callable[[Any], bool]) -> bool:
    """Make a call, and raise Stop at instruction number *steps*; return whether it got that far.

    Only frames for which *follows* is true count. Python 3.12 and later count lines, since they report no instructions.
    """
    left = steps

    def trace(frame: Any, event: str, _: Any) -> Any:
        nonlocal left
        if not follows(frame):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, sys.version_info >= (3, 12)
        if event in {"opcode", "line"}:
            left -= 1
            if left == 0:
                raise Stop
        return trace

    sys.settrace(trace)
    try:
        call()
    except Stop:
        pass
    finally:
        sys.settrace(None)
    return left <= 0
