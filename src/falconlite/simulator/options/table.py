"""The table of options: those of the process, and one for each keyword of ``Cloud``, from its signature and docstring.

The command line, the environment, the file, the help and the table in docs/simulator.md all derive from it.
"""

from __future__ import annotations

import re
from inspect import Parameter, cleandoc, signature
from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.cloud import Cloud
from falconlite.simulator.options.kinds import (
    BY_ANNOTATION,
    CLIENTS,
    FAULTS,
    FILE,
    HOST_NAMES,
    JSON,
    LATENCY,
    MOMENT,
    PORT,
    SWITCH,
    TEXT,
    Kind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

PREFIX = "FALCONLITE_SIM_"

BULLET = re.compile(r"^- \*(\w+)\*: (.*(?:\n  .*)*)", re.MULTILINE)


class Option(NamedTuple):
    """An option: its name in a file, its kind of value, its default as a str, and its purpose.

    *sources* are the allowed sources. The command line is not a source of secrets, because other users can see it.
    """

    name: str
    kind: Kind
    default: str
    meaning: str
    sources: frozenset[str] = frozenset(("command line", "environment", "file"))

    @property
    def flag(self) -> str:
        """The name on the command line."""
        return f"--{self.name.replace('_', '-')}"

    @property
    def variable(self) -> str:
        """The name in the environment."""
        return f"{PREFIX}{self.name.upper()}"


HIDDEN = frozenset(("environment", "file"))

PROCESS = (
    Option("port", PORT, "8080", "port of the first cloud; the others use the following ports; 0 is any free port"),
    Option("host", TEXT, "127.0.0.1", "address to listen on; it warns if others can reach that address"),
    Option("tls", SWITCH, "", "serve HTTPS, with a certificate authority created at start"),
    Option("names", HOST_NAMES, "", "further names that the certificate is for"),
    Option("ca", FILE, "", "file for the certificate of the authority. Default: one that is deleted at the end"),
    Option(
        "config",
        FILE,
        "",
        "file in TOML with options by their names, such as rate_limit = 0",
        frozenset(("command line", "environment")),
    ),
    Option("state", FILE, "", "file that keeps the state: loaded at start if it exists, and written at each change"),
    Option("time", MOMENT, "", "time at which the cloud's clock starts to run. Default: the machine's"),
    Option("frozen", SWITCH, "", "a clock that stands still; only POST /_sim/clock moves it"),
    Option("faults", FAULTS, "", "faults to begin with, in the form of POST /_sim/faults"),
    Option("latency", LATENCY, "", "milliseconds by which each answer is delayed, log-normal, from the seed"),
    Option("log", SWITCH, "", "log a line for each request to stderr: verb, path, status, milliseconds"),
)

ELSEWHERE = {"clock": ("time", "frozen")}
"""Keyword arguments of ``Cloud`` for which the process has other options."""


def _of_cloud() -> Iterator[Option]:
    bullets = BULLET.findall(cleandoc(Cloud.__doc__ or ""))
    meanings = {name: " ".join(text.split()).removesuffix(".") for name, text in bullets}
    for keyword in signature(Cloud).parameters.values():
        if keyword.name in ELSEWHERE:
            continue
        kind = BY_ANNOTATION.get(str(keyword.annotation), JSON)
        sources = {"sources": HIDDEN} if kind is CLIENTS else {}
        yield Option(keyword.name, kind, _default(keyword), meanings.get(keyword.name, ""), **sources)


def _default(keyword: Parameter) -> str:
    """Return a default as a str; "" if the description states it."""
    default = keyword.default
    if default is None or default == ():
        return ""
    if isinstance(default, bool):
        return str(default).lower()
    return f"{default:g}" if isinstance(default, float) else str(default)


KEYWORDS = tuple(_of_cloud())

OPTIONS = (*PROCESS, *KEYWORDS)


def plain(text: str) -> str:
    """Remove the markup of docstrings from a str."""
    return re.sub(r"``(.*?)``|\*(\w+)\*", lambda match: match[1] or match[2], text)


def rows() -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table in the docs: option, value, default, description."""
    for option in OPTIONS:
        flag = option.flag if "command line" in option.sources else option.name
        shown = "" if option.kind is SWITCH else f" {option.kind.shown}"
        meaning = re.sub(r"\*(\w+)\*", r"`\1`", option.meaning.replace("``", "`"))
        source = "" if len(option.sources) == 3 else f" ({' and '.join(sorted(option.sources))} only)"
        yield f"`{flag}{shown}`".replace("|", r"\|"), option.default, f"{meaning}{source}".replace("|", r"\|")
