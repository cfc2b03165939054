"""Made-up names: each name has one replacement everywhere, and known names are found in any str."""

from __future__ import annotations

import re
from ipaddress import ip_address
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WORD = re.compile(r"[^\W_]+")
"""A word: letters and digits."""

LEAST = 3
"""Minimum length of a name to replace outside its own field."""

PLAIN = frozenset(("cursor", "email", "ip", "mac", "sid"))
"""The kinds whose first occurrence is recognized in any str."""

ESCAPE = re.compile("%[0-9A-Fa-f]{2}")


class Known(NamedTuple):
    """The kind and the replacement of a known value."""

    kind: str
    made: str


class Names:
    """The made-up values of one recording, independent of case. *keeps* selects the values that stay.

    They are numbered by first occurrence, so they reveal nothing about a name. An e-mail address, a full host name, and
    a user with a domain before a backslash are composed of the replacements of their parts.
    """

    def __init__(self, keeps: Callable[[str], bool]) -> None:
        self._keeps = keeps
        self._made: dict[str, str] = {}
        self._spellings: set[str] = set()
        self._counts: dict[str, int] = {}
        self._known: dict[str, Known] = {}
        """Replacements by value in lower case, from the value's first letter or digit to its last."""
        self._lengths: dict[str, tuple[int, ...]] = {}
        """For each first word, the numbers of words of the known values that begin with it, largest first."""
        self._fresh: set[str] = set()
        """Values learned since the last ``settle()``, except those that are recognizable in any str."""

    def __repr__(self) -> str:
        return f"<Names: {len(self._made)}>"

    def made_up(self, kind: str, value: str) -> str:
        """Return the replacement of a value; learn it if it is new. Values that name nobody stay."""
        if self._keeps(value):
            return value
        key = _key(kind, value)
        if key not in self._made:
            self._made[key] = self._make(kind, value)
        if value not in self._spellings:
            self._spellings.add(value)
            self.learn(kind, value, self._made[key])
        return _styled(kind, value, self._made[key])

    def learn(self, kind: str, value: str, made: str) -> None:
        """Replace a value in every str from now on."""
        for spelling in {value.lower(), _key(kind, value)}:
            words = list(WORD.finditer(spelling))
            if sum(len(word[0]) for word in words) < LEAST:
                continue
            core = spelling[words[0].start() : words[-1].end()]
            if core not in self._known:
                self._known[core] = Known(kind, made)
                lengths = self._lengths.get(words[0][0], ())
                if len(words) not in lengths:
                    self._lengths[words[0][0]] = tuple(sorted((*lengths, len(words)), reverse=True))
                if kind not in PLAIN:
                    self._fresh.add(core)

    def settle(self) -> set[str]:
        """Return the values, in lower case, learned since the last call that may have occurred before."""
        fresh, self._fresh = self._fresh, set()
        return fresh

    def replaced(self, text: str) -> str:
        """Replace all known values in a str, as whole words, also percent-encoded."""
        found = self._replaced(text)
        if "%" in found and ESCAPE.search(found):
            decoded = unquote(found)
            again = self._replaced(decoded)
            if again != decoded:
                return quote(again, safe="/:?&=+,;@'()[]*!~.-_$")
        return found

    def _replaced(self, text: str) -> str:
        lowered = text.lower()
        if len(lowered) != len(text):  # a few letters change their length in lower case
            lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
        words = list(WORD.finditer(lowered))
        parts: list[str] = []
        end = place = 0
        while place < len(words):
            start, taken = words[place].start(), 1
            for length in self._lengths.get(words[place][0], ()):
                last = words[min(place + length, len(words)) - 1].end()
                known = self._known.get(lowered[start:last])
                if known is not None:
                    parts += text[end:start], _styled(known.kind, text[start:last], known.made)
                    end, taken = last, length
                    break
            place += taken
        return "".join((*parts, text[end:])) if parts else text

    def _make(self, kind: str, value: str) -> str:
        user, at, domain = value.rpartition("@")
        if kind in {"email", "user"} and at and user and domain:
            return f"{self.made_up('user', user)}@{self.made_up('domain', domain)}"
        area, slash, user = value.rpartition("\\")
        if kind == "user" and slash and user and area:
            return f"{self.made_up('domain', area)}\\{self.made_up('user', user)}"
        host, dot, domain = value.partition(".")
        if kind == "host" and dot and host and WORD.search(domain) and not is_address(value):
            return f"{self.made_up('host', host)}.{self.made_up('domain', domain)}"
        return self._number("ip" if is_address(value) else kind, value)

    def _number(self, kind: str, value: str) -> str:
        counter = "ipv6" if kind == "ip" and ":" in value else kind
        number = self._counts[counter] = self._counts.get(counter, 0) + 1
        return {
            "ip": f"198.{18 + (number >> 16) % 2}.{number >> 8 & 255}.{number & 255}",  # for tests: RFC 2544
            "ipv6": f"2001:db8::{number:x}",  # for documentation: RFC 3849
            "mac": ":".join(f"{0x02_00_00_00_00_00 + number:012x}"[place : place + 2] for place in range(0, 12, 2)),
            "cid": f"c1d{number:029x}",
            "client": f"c11e{number:028x}",
            "sid": f"S-1-5-21-0-0-0-{1000 + number}",
            "serial": f"SERIAL-{number}",
            "domain": f"domain-{number}.example",
            "email": f"user-{number}@domain.example",
        }.get(counter, f"{kind}-{number}")


def _key(kind: str, value: str) -> str:
    """Return the normal form of a value, the same for all its spellings."""
    lowered = value.lower()
    if kind == "mac":
        return re.sub("[^0-9a-f]", "", lowered)
    if kind == "cid":
        return lowered.partition("-")[0]
    if kind == "ip" and ":" in value:
        return str(ip_address(value)) if is_address(value) else lowered
    return lowered


def _styled(kind: str, value: str, made: str) -> str:
    """Return a made-up value in the spelling of the real one."""
    if kind == "mac":
        separator = next((char for char in value if char in ":-"), "")
        made = made.replace(":", separator)
    if kind == "cid":
        made += "-00" if "-" in value else ""
    return made.upper() if kind in {"mac", "cid"} and value.isupper() else made


def is_address(text: str) -> bool:
    """Return whether a str is an IP address."""
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def marks_of(text: str) -> Iterator[int]:
    """Yield the hash of each word and of each pair of neighbors, in lower case."""
    before = ""
    for word in WORD.finditer(text.lower()):
        yield hash(word[0])
        if before:
            yield hash((before, word[0]))
        before = word[0]


def may_hold(marks: set[int], value: str) -> bool:
    """Return whether strs with these marks may contain a value."""
    words = WORD.findall(value)
    if len(words) == 1:
        return hash(words[0]) in marks
    return all(hash(pair) in marks for pair in pairwise(words))
