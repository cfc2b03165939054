"""Write an answer that is a file: to ``--to FILE``, or to stdout if that is no terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import wrong
from falconlite.exporting.complete import replacing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.cli.calls.call import Call
    from falconlite.cli.session import Session

ON_A_TERMINAL = "the answer is a file, which may garble a terminal: name a file with --to FILE, or pipe it"


def check_file(session: Session, *, raw: bool, children: bool) -> None:
    """Raise a failure if there is no place for the file, before anything is sent."""
    output = session.output
    if raw or children or output.query or output.template or output.columns or output.format:
        raise wrong("the answer is a file: give --to FILE, and no --raw, --child all or options of records")
    if output.to is None and sys.stdout.isatty():
        raise wrong(ON_A_TERMINAL)


def write_file(session: Session, call: Call) -> None:
    """Make a call, and write the file that it returns while it arrives."""
    answer = call.once(session.auth)
    to = session.output.to
    if not hasattr(answer, "save"):
        body = answer.body
        write_bytes(session, [body if isinstance(body, bytes) else answer.text.encode()])
    elif to is not None:
        saved = answer.save(to)
        session.note(f"{saved.path}: {saved.size:,} bytes, SHA-256 {saved.sha256}")
    else:
        with answer:
            write_bytes(session, answer)


def write_bytes(session: Session, pieces: Iterable[Any]) -> None:
    """Write bytes to the file of ``--to``, which appears when it is complete, or to stdout."""
    to = session.output.to
    if to is None:
        if sys.stdout.isatty():
            data = b"".join(pieces)
            try:
                text = data.decode()
            except UnicodeDecodeError:
                raise wrong(ON_A_TERMINAL) from None
            session.output.text(text)
            return
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    with replacing(to) as draft, draft.open("wb") as file:
        for piece in pieces:
            file.write(piece)
