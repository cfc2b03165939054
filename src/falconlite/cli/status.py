"""The exit statuses of the command. They are stable: scripts may rely on them."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """How the command ended; the docstring of each member has its meaning."""

    meaning: str

    def __new__(cls, value: int, meaning: str) -> Status:  # noqa: PYI034  # enum members are made so
        """Make a member with its meaning."""
        member = int.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        return member

    DONE = 0, "everything was done"
    REFUSED = 1, "the API refused a call, or an unexpected error"
    USAGE = 2, "the command line is wrong: an option, an argument or a filter; nothing was sent"
    LOGIN = 3, "there are no credentials, or the API refused them"
    FORBIDDEN = 4, "the API client lacks the scope that the call needs"
    UNREACHABLE = 5, "no valid answer: network, TLS, time limit, rate limit, an error of the server"
    NOT_FOUND = 6, "a record that was named does not exist"
    PARTLY = 7, "some records are not in the wanted state: they failed, or were not tried"
    OUTPUT = 8, "the output could not be written: a full disk, a folder without permission"
    DECLINED = 9, "the question was answered with no; nothing was changed"
    INTERRUPTED = 130, "interrupted by Ctrl-C"
    CLOSED_PIPE = 141, "the program that read the output ended first, as with | head"
