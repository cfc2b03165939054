"""Bodies that take long to make: they are made after the cloud's lock is released."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.http.messages import Response


class Later:
    """A body made in the thread of its first reader; other readers wait.

    *make* must not depend on anything that another call may change.
    """

    def __init__(self, make: Callable[[], bytes]) -> None:
        self._make, self._lock = make, Lock()
        self._content: bytes | None = None

    def content(self) -> bytes:
        """Return the whole body."""
        with self._lock:
            if self._content is None:
                self._content = self._make()
            return self._content

    def read(self, size: int) -> bytes:
        """Raise RuntimeError: ``whole`` must have read this body, so that its length is known."""
        raise RuntimeError(f"a body of the simulator was read in pieces of {size} bytes before it was made")

    def close(self) -> None:
        """Do nothing."""


def whole(response: Response) -> Response:
    """Return a response with its body complete."""
    body = response.stream
    if not isinstance(body, Later):
        return response
    content = body.content()
    headers = {**response.headers, "Content-Length": str(len(content))}
    return response._replace(headers=headers, content=content, stream=None)
