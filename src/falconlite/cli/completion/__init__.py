"""Complete command lines in bash, zsh, fish and PowerShell. Importing this makes click use these four classes.

Those of click lack what arguments of the form ``name=value`` need: no space after ``name=``, words that bash splits at
``=`` and ``:``, values with commas; and before 8.5 PowerShell.
"""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from click.shell_completion import (
    BashComplete,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
    split_arg_string,
)

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

SHELLS = ("bash", "zsh", "fish", "powershell")


def script(name: str) -> str:
    """Return the script of a shell, with ``%(complete_func)s`` and others for click to fill in."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


class Bash(BashComplete):
    """bash: the script passes the line up to the cursor, because bash splits words at ``=`` and ``:``."""

    source_template = script("bash.sh")

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the cursor, and the one at the cursor."""
        line = os.environ["COMP_LINE"]
        words = split_arg_string(line)
        at_new_word = not words or line[-1:].isspace()
        return (words[1:], "") if at_new_word else (words[1:-1], words[-1])

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return the part of a completion with which bash replaces the current word, quoted."""
        if item.type != "plain":
            return f"{item.type},"
        _, whole = self.get_completion_args()
        word = os.environ["COMP_WORD"]
        kept = len(whole) - (0 if re.fullmatch("[=:]*", word) else len(word))
        value = item.value[kept:] if whole.endswith(word) and item.value.startswith(whole[:kept]) else item.value
        return f"plain,{value if value.endswith('=') else shlex.quote(value)}"


class Zsh(ZshComplete):
    """zsh: no space follows ``name=``."""

    source_template = script("zsh.sh")


class Fish(FishComplete):
    """fish: a value may hold commas."""

    source_template = script("fish.fish")


class PowerShell(ShellComplete):
    """PowerShell: the script passes the words that PowerShell parsed, one a line, the last of them at the cursor."""

    name = "powershell"
    source_template = script("powershell.ps1")

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the cursor, and the one at the cursor."""
        _, *words = os.environ["COMP_WORDS"].split("\n")
        *before, last = [_unquoted(word) for word in words] or [""]
        return before, last

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return kind, value and help, separated by tabs."""
        help = " ".join((item.help or item.value).split())
        return f"{item.type}\t{_quoted(item.value)}\t{help}"


def _unquoted(word: str) -> str:
    """Return the value of an argument that PowerShell has quoted completely."""
    for quote in ("'", '"'):
        if word.startswith(quote):
            return word[1:].removesuffix(quote).replace(quote * 2, quote)
    return word


def _quoted(value: str) -> str:
    """Quote a value that PowerShell would split or expand."""
    return "'{}'".format(value.replace("'", "''")) if re.search(r"[\s'\"`$(){};,|&<>@#]", value) else value


for _kind in (Bash, Zsh, Fish, PowerShell):
    add_completion_class(_kind)
