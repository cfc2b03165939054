"""Remove frames from exceptions such as KeyboardInterrupt, because their variables hold secrets."""

from __future__ import annotations

import sys
from functools import wraps
from typing import TYPE_CHECKING

from falconlite.errors import FalconError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from typing_extensions import ParamSpec

    P = ParamSpec("P")
    R = TypeVar("R")


def bare(error: BaseException) -> BaseException:
    """Remove the frames below the caller from an exception, because their variables hold secrets; return it.

    The exception comes from the program: Ctrl-C, a signal handler, a ``gevent.Timeout``. Exceptions in its chain that
    were raised below the caller lose their frames too. Exceptions that the program was handling before keep theirs.
    """
    frame = sys._getframe(1)  # noqa: SLF001  # inspect.currentframe calls it too
    above = set()
    while frame := frame.f_back:  # type: ignore[assignment]  # None at the end
        above.add(frame)
    waiting, known = [error], set()
    while waiting:
        one = waiting.pop()
        handled = one is not error and one.__traceback__ is not None and one.__traceback__.tb_frame in above
        if handled or id(one) in known:
            continue
        known.add(id(one))
        one.__traceback__ = None
        waiting += [cause for cause in (one.__cause__, one.__context__) if cause is not None]
    return error


def sealed(method: Callable[P, R]) -> Callable[P, R]:
    """Remove the frames below *method* from exceptions other than falconlite's: see ``bare``."""
    return _covered(method, FalconError)


def hidden(method: Callable[P, R]) -> Callable[P, R]:
    """Remove the frames below *method* from all exceptions, because its arguments hold secrets: see ``bare``."""
    return _covered(method)


def _covered(method: Callable[P, R], *shown: type[BaseException]) -> Callable[P, R]:
    """Remove the frames below a method from the exceptions that it raises, except for the classes *shown*."""

    @wraps(method)
    def call(*args: P.args, **given: P.kwargs) -> R:
        try:
            return method(*args, **given)
        except shown:
            raise
        except BaseException as error:  # noqa: BLE001  # raised again
            del args, given
            raise bare(error)  # noqa: B904  # the same exception

    return call
