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
else:  # Python 3.10 makes no generic NamedTuple; a tuple takes [R] by itself

    class _Fields(NamedTuple):
        cid: str
        name: Any
        result: Any
        error: Any


class ChildOutcome(_Fields[R_co]):
    """What came of the work for one child: its CID, its name where known, and the result or the error."""

    __slots__ = ()

    @property
    def ok(self) -> bool:
        """Whether the work returned; in dict mode what it returned may be a failure, which ``result.ok`` tells."""
        return self.error is None

    def get(self) -> R_co:
        """Return the result, or raise the error."""
        if self.error is None:
            return cast("R_co", self.result)  # there is no error, so that is what the work returned, be it None
        try:
            raise self.error
        finally:
            del self  # the error's traceback holds this frame, and would so hold the error
