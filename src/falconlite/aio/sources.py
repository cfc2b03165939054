"""Read asynchronous files and iterators from synchronous code: for uploads, and for lists of IDs or events."""

from __future__ import annotations

import asyncio
from concurrent.futures import CancelledError
from functools import partial
from inspect import iscoroutinefunction
from io import BytesIO
from typing import TYPE_CHECKING, Any

from falconlite.aio.tasks import current, wait
from falconlite.http.messages import is_mapping
from falconlite.waiting import blocking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import Self


class Given:
    """An asynchronous value from the caller. The reading task awaits it; a thread asks the event loop."""

    def __init__(self, of: Any) -> None:
        self._of, self._loop = of, asyncio.get_running_loop()
        self._pending: Any = None
        self._over = False

    def end(self) -> None:
        """Make a thread that still reads this fail, because its task has ended."""
        self._over = True
        if self._pending is not None:
            self._pending.cancel()

    def _call(self, call: Callable[..., Any], *args: Any) -> Any:
        if current() is not None:
            return wait(call(*args))
        if self._over:
            raise OSError("the call that sends this has ended")
        self._pending = asyncio.run_coroutine_threadsafe(_called(call, *args), self._loop)
        try:
            return self._pending.result()
        except CancelledError as error:
            raise OSError("the call that sends this was cancelled") from error
        finally:
            self._pending = None


def loop_here() -> asyncio.AbstractEventLoop | None:
    """Return the event loop that runs in this thread; None if there is none."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def from_thread(coroutine: Any, loop: asyncio.AbstractEventLoop | None) -> Any:
    """Run a coroutine in an event loop of another thread, and return its result."""
    if loop is None or loop is loop_here() or loop.is_closed():
        coroutine.close()
        raise RuntimeError("a coroutine function needs a running event loop, in a task or in another thread")
    return asyncio.run_coroutine_threadsafe(coroutine, loop).result()


async def _called(call: Callable[..., Any], *args: Any) -> Any:
    """Await any awaitable, even one that is not a coroutine."""
    return await call(*args)


class Items(Given):
    """An asynchronous iterator as an iterator."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        try:
            return self._call(self._of.__anext__)
        except StopAsyncIteration:
            raise StopIteration from None


class Pieces(Items):
    """An asynchronous iterator of bytes, as a file that can be read once."""

    _rest = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, up to *size* or all; b"" at the end."""
        if size < 0:
            return b"".join(iter(lambda: self.read(1 << 20), b""))
        while size and not self._rest:
            given = next(self, None)
            if given is None:
                return b""
            if not isinstance(given, (str, bytes, bytearray, memoryview)):
                raise OSError(f"iterators must yield bytes or str, not {type(given).__name__}")
            self._rest = memoryview(given.encode() if isinstance(given, str) else given).cast("B")
        piece, self._rest = self._rest[:size], self._rest[size:]  # no copy, because a caller's piece may be large
        return bytes(piece)


class File(Given):
    """A file whose ``read`` or ``write`` is a coroutine function, as a file that can be read or written once."""

    def __init__(self, of: Any) -> None:
        super().__init__(of)
        name, size = getattr(of, "name", None) or getattr(of, "filename", None), getattr(of, "size", None)
        if isinstance(name, (str, bytes)):
            self.name = name
        if isinstance(size, int):
            self.len = size  # like the one of Starlette's UploadFile

    def read(self, size: int = -1) -> Any:
        """Return the next bytes, or characters of a file in text mode."""
        return self._call(self._of.read, size)

    def write(self, content: Any) -> Any:
        """Write bytes; return how many were written."""
        return self._call(self._of.write, bytes(content))


class SeekableFile(File):
    """A file with coroutine functions ``read``, ``seek`` and ``tell``: it has a known length, and can be sent again."""

    def seek(self, offset: int, whence: int = 0) -> Any:
        """Go to a position and return it."""
        return self._call(self._of.seek, offset, whence)

    def tell(self) -> Any:
        """Return the position."""
        return self._call(self._of.tell)


class Threaded:
    """The caller's file. Threads read it while a task sends it, because reading may block."""

    def __init__(self, of: Any) -> None:
        self._of = of
        for name in ("name", "len", "tell", "seek", "__len__"):
            found = getattr(of, name, None)
            if found is not None:
                vars(self)["len" if name == "__len__" else name] = found() if name == "__len__" else found

    def read(self, *size: int) -> Any:
        """Return the next bytes."""
        return blocking(self._of.read, *size)


def source_of(given: Any, *, file: bool = False) -> Any:
    """Return an asynchronous file or iterator as a synchronous one; None if *given* is neither.

    With *file*, an iterator becomes a file too, because it is a part of a form.
    """
    if iscoroutinefunction(getattr(given, "read", None)) or iscoroutinefunction(getattr(given, "write", None)):
        whole = iscoroutinefunction(getattr(given, "seek", None)) and iscoroutinefunction(getattr(given, "tell", None))
        return (SeekableFile if whole else File)(given)
    if hasattr(type(given), "__aiter__"):
        return (Pieces if file else Items)(aiter(given))
    return None


def in_files(files: Any, convert: Callable[[Any], Any]) -> Any:
    """Return the ``files`` of a call in the form of requests, with the content of each file converted."""
    if not (is_mapping(files) if hasattr(files, "items") else isinstance(files, (list, tuple))):
        return files
    return [_pair(pair, convert) for pair in (files.items() if hasattr(files, "items") else files)]


def _pair(pair: Any, convert: Callable[[Any], Any]) -> Any:
    if not isinstance(pair, (list, tuple)) or len(pair) != 2:
        return pair
    name, part = pair
    if isinstance(part, (list, tuple)):
        return name, tuple(convert(value) if place == 1 else value for place, value in enumerate(part))
    return name, convert(part)


def threaded(content: Any) -> Any:
    """Return a file or an iterator that threads read; other contents unchanged."""
    if isinstance(content, Given) or type(content) is BytesIO:
        return content
    if hasattr(content, "read"):
        return Threaded(content)
    return _each(content) if hasattr(content, "__next__") else content


def _each(content: Iterator[Any]) -> Iterator[Any]:
    """Yield the items of an iterator that runs in threads."""
    take = partial(next, content, None)
    while (piece := blocking(take)) is not None:
        yield piece
