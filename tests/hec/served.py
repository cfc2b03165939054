"""A collector of events on loopback: it records what arrives, and answers as a test says."""

from __future__ import annotations

import contextlib
import gzip
import json
from typing import TYPE_CHECKING, Any

from falconlite import HEC
from tests.raw import plain, raw

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from tests.raw import Asked, Raw

KEY = "ingest/key+of-the%connector=7Qk2"
ACCEPTED = (plain(b'{"text": "Success", "code": 0}'),)


def refused(status: bytes, body: bytes = b'{"text": "no", "code": 6}', more: bytes = b"") -> tuple[bytes]:
    """Return the steps of an answer with a status."""
    return (plain(body, status, b"Content-Type: application/json\r\n" + more),)


class Collector:
    """The server's side: *steps* are the answers in order, of which the last one repeats."""

    def __init__(self, *steps: Any) -> None:
        self.steps = list(steps) or [ACCEPTED]
        self.server: Raw

    def answer(self, asked: Asked) -> Any:
        del asked
        return self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]

    @property
    def asked(self) -> list[Asked]:
        return self.server.asked

    @property
    def bodies(self) -> list[bytes]:
        """The bodies in the order of their arrival, decompressed."""
        return [
            gzip.decompress(one.body) if one.headers.get("content-encoding") == "gzip" else one.body
            for one in self.asked
        ]

    @property
    def events(self) -> list[Any]:
        """The values of "event" of all bodies."""
        return [json.loads(line)["event"] for body in self.bodies for line in body.splitlines()]


@contextlib.contextmanager
def collecting(*steps: Any, tls: ssl.SSLContext | None = None, **settings: Any) -> Iterator[tuple[HEC, Collector]]:
    """Run a collector during the block; yield a HEC that sends to it, and the collector."""
    collector = Collector(*steps)
    with (
        raw(collector.answer, tls) as collector.server,
        HEC(KEY, "url-key", base_url=collector.server.url, **{"thread_count": 4, **settings}) as hec,
    ):
        yield hec, collector
