"""Connect to a server: try all of its addresses, each for the remaining time of the attempt.

If the first address does not answer, the second is tried concurrently, as in RFC 8305 ("happy eyeballs"). So a host
with broken IPv6 costs a quarter of a second, not the whole timeout.
"""

from __future__ import annotations

import errno
import os
import select
import socket
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite.transport.attempt import NEVER
from falconlite.transport.idle import SOCKET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from falconlite.transport.attempt import Attempt

HEAD_START = 0.25
"""Seconds after which the next address is tried, too."""

UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, getattr(errno, "WSAEWOULDBLOCK", -1)})

LONGEST_WAIT = 86400.0
"""Maximum seconds of one wait: ``poll`` accepts no more than 24 days. A longer wait is repeated."""

NO_DELAY = ((socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),)
"""Send each piece immediately (no Nagle's algorithm), because a request is written in one piece."""


def addresses_of(host: str, port: int, family: int = socket.AF_UNSPEC) -> list[Any]:
    """Return the addresses of a name in the order to try; raise OSError if the system knows none.

    Address families alternate after the first address, because one of them may not work at all.
    """
    own = getattr(getattr(socket.getaddrinfo, "__code__", None), "co_filename", "") == socket.__file__
    name: Any = host.encode() if own and host.isascii() else host  # bytes: a str would load the codec of IDNA
    try:
        found = socket.getaddrinfo(name, port, family, socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise OSError(f"the name {host!r} cannot be resolved: {error}") from error
    if not found:
        raise OSError(f"the name {host!r} has no address")
    first = [one for one in found if one[0] == found[0][0]]
    others = [one for one in found if one[0] != found[0][0]]
    taking_turns = [one for pair in zip(first, others) for one in pair]  # noqa: B905  # the rest follows
    return [*taking_turns, *first[len(others) :], *others[len(first) :]]


def connected(
    addresses: Sequence[Any],
    attempt: Attempt,
    patience: float | None,
    *,
    options: Iterable[tuple[Any, ...]] = NO_DELAY,
    source: Any = None,
    meanwhile: Callable[[], object] | None = None,
    ready: Callable[[list[socket.socket], float], Iterable[socket.socket]] | None = None,
) -> socket.socket:
    """Return a socket connected to one of the addresses, which may be tried concurrently.

    - *patience*: seconds for each address; None for no limit
    - *meanwhile*: called once during the first connection attempt
    - *ready*: waits up to a number of seconds until some of the sockets are connected or have failed; returns them

    Raise TimeoutError if the time is over, OSError with the last reason if no address can be reached.
    """
    if socket.socket is not SOCKET:
        return _one_by_one(addresses, attempt, patience, options, source)
    waiting = list(reversed(addresses))
    trying: dict[socket.socket, float] = {}  # until when
    failure: OSError = OSError("there is no address")
    won, turn = None, 0.0
    try:
        while won is None and (waiting or trying):
            attempt.cut(None)  # raises TimeoutError if the deadline has passed
            now = monotonic()
            if waiting and (now >= turn or not trying):
                family, kind, protocol, _, address = waiting.pop()
                sock = socket.socket(family, kind, protocol)
                trying[sock] = NEVER if patience is None else now + patience
                code = _begun(sock, address, options, source)
                if code == 0:
                    won = sock
                elif code not in UNDER_WAY:
                    failure = _failed(trying, sock, code)
                    continue
                turn = now + HEAD_START
                if meanwhile is not None:
                    task, meanwhile = meanwhile, None
                    task()
                continue
            ends = min(attempt.end, *trying.values(), turn if waiting else NEVER)
            for sock in (ready or _ready)(list(trying), min(max(ends - now, 0.0), LONGEST_WAIT)):
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if code == 0:
                    won = sock
                    break
                failure, turn = _failed(trying, sock, code), 0.0
            now = monotonic()
            for sock in [one for one, end in trying.items() if end <= now and one is not won]:
                failure = _failed(trying, sock, errno.ETIMEDOUT)
        if won is None:
            raise failure
        del trying[won]
        return won
    finally:
        for sock in trying:
            sock.close()


def _one_by_one(
    addresses: Sequence[Any], attempt: Attempt, patience: float | None, options: Iterable[tuple[Any, ...]], source: Any
) -> socket.socket:
    """Connect in the simplest way, because a test double or a SOCKS library has replaced the socket class."""
    failure: OSError = OSError("there is no address")
    for family, kind, protocol, _, address in addresses:
        wait = attempt.cut(patience)
        sock = socket.socket(family, kind, protocol)
        try:
            for option in options:
                sock.setsockopt(*option)
            sock.settimeout(wait)
            if source:
                sock.bind(source)
            sock.connect(address)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise failure


def _begun(sock: socket.socket, address: Any, options: Iterable[tuple[Any, ...]], source: Any) -> int:
    """Start to connect without waiting; return 0, or the number of the error."""
    try:
        for option in options:
            sock.setsockopt(*option)
        sock.settimeout(0.0)
        if source:
            sock.bind(source)
        return sock.connect_ex(address)
    except OSError as error:
        return error.errno or errno.EIO


def _failed(trying: dict[socket.socket, float], sock: socket.socket, code: int) -> OSError:
    del trying[sock]
    sock.close()
    return OSError(
        code, os.strerror(code)
    )  # Python creates the matching subclass: ConnectionRefusedError, TimeoutError


def _ready(socks: list[socket.socket], seconds: float) -> list[socket.socket]:
    """Wait until a connection is made or has failed."""
    if not hasattr(select, "poll"):  # Windows, which reports failures as exceptional
        _, made, failed = select.select([], socks, socks, seconds)
        return [*made, *(one for one in failed if one not in made)]
    poll = select.poll()
    by_number = {sock.fileno(): sock for sock in socks}
    for number in by_number:
        poll.register(number, select.POLLOUT)
    return [by_number[number] for number, _ in poll.poll(-int(-seconds * 1000 // 1))]
