"""Batches: no event is lost, split or sent twice, whatever the sizes."""

from __future__ import annotations

import gzip
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falconlite.errors import PayloadValidationError
from falconlite.hec.batches import Opened, of_events, of_lines


def reader(content: bytes, piece: int):
    """Return a read() that returns at most *piece* bytes at a time, like a pipe."""
    source = io.BytesIO(content)
    return lambda size: source.read(min(size, piece))


LINES = st.lists(st.binary(max_size=30).map(lambda line: line.replace(b"\n", b"").replace(b"\r", b"")), max_size=12)


@given(LINES, st.booleans(), st.integers(1, 40), st.integers(1, 50), st.integers(0, 1000))
def test_the_batches_of_a_file_are_the_file_except_for_lines_that_are_too_long(lines, ends, limit, piece, start):
    content = b"\n".join(lines) + (b"\n" if ends else b"")
    kept, position = b"", start
    whole = content.splitlines(keepends=True)
    for batch in of_lines(reader(content, piece), limit, start):
        part = content[batch.start - start : batch.end - start]
        assert batch.start == position
        position = batch.end
        assert len(batch.content) <= limit
        assert batch.end - start == len(content) or part.endswith(b"\n")
        if batch.refused:
            assert part in whole
            assert len(part) > limit
            assert batch.events == 1
        else:
            assert batch.content == part
            assert batch.events == sum(1 for line in part.splitlines() if line.strip())
            kept += part
    assert position == start + len(content)
    assert kept == b"".join(line for line in whole if len(line) <= limit)


@given(st.lists(st.binary(max_size=20).filter(lambda event: b"\n" not in event), max_size=12), st.integers(1, 40))
def test_the_batches_of_events_are_the_events_in_order_except_for_those_that_are_too_large(events, limit):
    number, kept, position = 0, [], 0
    for batch in of_events(iter(events), lambda event: event, limit):
        assert (batch.first, batch.start) == (number, position)
        number, position = batch.first + batch.events, batch.end
        assert len(batch.content) <= limit
        if batch.refused:
            assert len(events[batch.first]) + 1 > limit
        else:
            assert batch.content == b"".join(event + b"\n" for event in events[batch.first : number])
            kept += events[batch.first : number]
    assert number == len(events)
    assert kept == [event for event in events if len(event) + 1 <= limit]


def test_an_event_that_cannot_be_written_is_refused_alone_and_the_events_around_it_are_not():
    def encoded(event):
        if event == b"bad":
            raise PayloadValidationError(None, "why")
        return event

    found = [(b.first, b.events, b.content, b.refused) for b in of_events([b"a", b"b", b"bad", b"c"], encoded, 100)]
    assert found == [(0, 2, b"a\nb\n", ""), (2, 1, b"", "event 2: why"), (3, 1, b"c\n", "")]


def test_events_before_an_error_of_their_source_are_a_batch_and_then_it_is_raised():
    def source():
        yield b"a"
        raise ArithmeticError("mine")

    batches = of_events(source(), lambda event: event, 100)
    assert next(batches).content == b"a\n"
    with pytest.raises(ArithmeticError, match="mine"):
        next(batches)


def test_a_gzip_file_that_ends_early_in_a_line_that_is_too_long_is_an_error_with_the_place(tmp_path):
    path = tmp_path / "cut.gz"
    path.write_bytes(gzip.compress(b"short\n" + random.Random(1).randbytes(200_000).replace(b"\n", b""))[:-5000])
    with Opened(path) as opened, pytest.raises(OSError, match=r"after byte 6: its gzip is damaged"):
        list(of_lines(opened.read, 1000))
    with pytest.raises(OSError, match="its gzip is damaged"):
        Opened(path, 250_000)


def test_a_gzip_file_that_ends_early_is_an_error_after_the_lines_before():
    content = b"".join(b"line %d\n" % number for number in range(1000))
    packed = gzip.compress(content)[:-100]
    parts = []
    with Opened(io.BytesIO(packed)) as opened, pytest.raises(OSError, match=r"after byte \d+: .*end-of-stream"):
        parts.extend(batch.content for batch in of_lines(opened.read, 100))
    got = b"".join(parts)
    assert content.startswith(got)
    assert got.endswith(b"\n")
    assert len(got) > 1000


class Pipe:
    """An open file that cannot seek."""

    def __init__(self, content):
        self.read = io.BytesIO(content).read


CONTENT = "line ä\nzwei\n".encode()


@pytest.mark.parametrize("packed", [False, True])
def test_files_of_each_kind_are_read_as_the_same_bytes(tmp_path, packed):
    content = gzip.compress(CONTENT[:8]) + gzip.compress(CONTENT[8:]) if packed else CONTENT
    path = tmp_path / "events"
    path.write_bytes(content)
    kinds = [path, str(path), str(path).encode(), Pipe(content), io.BytesIO(content)]
    if not packed:
        kinds.append(io.StringIO(CONTENT.decode()))
    for kind in kinds:
        with Opened(kind) as opened:
            assert b"".join(batch.content for batch in of_lines(opened.read, 1000)) == CONTENT
        with Opened(Pipe(content), 8) as opened:
            assert b"".join(batch.content for batch in of_lines(opened.read, 1000)) == CONTENT[8:]
    assert not kinds[4].closed


def test_a_file_is_a_path_or_an_open_file_and_never_a_descriptor(tmp_path):
    for wrong in (0, 1, True, None, ["a"]):
        with pytest.raises(TypeError, match="file must be a path or an open file"):
            Opened(wrong)
    with pytest.raises(FileNotFoundError):
        Opened(tmp_path / "none")
    with pytest.raises(ValueError, match="start is beyond the end"):
        Opened(io.BytesIO(b"abc"), 4)


def test_a_file_without_bytes_yet_is_an_error_and_not_its_end():
    class NotReady:
        def read(self, size):
            return None

    with pytest.raises(BlockingIOError, match="blocking mode"):
        Opened(NotReady())
