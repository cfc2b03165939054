"""The outcome of the work for one child tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

R_co = TypeVar("R_co", covariant=True)

if TYPE_CHECKING:

    class _Fields(NamedTuple, Generic[R_co]):
        cid: str
        name: str | None
        result: R_co | None
        error: Exception | None
else:  # Python 3.10 has no generic NamedTuple; a tuple accepts [R] by itself

    class _Fields(NamedTuple):
        cid: str
        name: Any
        result: Any
        error: Any


class ChildOutcome(_Fields[R_co]):
    """Outcome of the work for one child: its CID, its name if known, and the result or the error."""

    __slots__ = ()

    @property
    def ok(self) -> bool:
        """Whether the work returned. In dict mode it may have returned a failure: see ``result.ok``."""
        return self.error is None

    def get(self) -> R_co:
        """Return the result, or raise the error."""
        if self.error is None:
            return cast("R_co", self.result)  # without an error this is the return value, which may be None
        try:
            raise self.error
        finally:
            del self  # breaks the reference cycle of the error, its traceback and this frame
