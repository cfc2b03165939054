"""What is checked of commands that are not run, and how blocks of other kinds are checked."""

import configparser
import json
import re
import shlex
import subprocess
import sys
from importlib import import_module

import yaml
from packaging.requirements import Requirement

from tests.documented.blocks import ROOT

tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def make(words):
    """Check that the target exists, with all that it needs: make finds a way to build it."""
    ended = subprocess.run(
        ["make", "-n", *words[1:]], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr


def pip(words):
    """Check that what is installed exists: an extra of this project, or a package that it names itself."""
    given = [word for word in words[words.index("install") + 1 :] if not word.startswith("-")]
    assert given, words
    known = {Requirement(text).name for text in _requirements()}
    for word in given:
        project = re.fullmatch(r"\.(?:\[([\w,-]+)\])?", word)
        if project:
            extras = set(filter(None, (project[1] or "").split(",")))
            assert extras <= set(PROJECT["project"]["optional-dependencies"]), word
        else:
            assert Requirement(word).name != PROJECT["project"]["name"], f"{word}: it is not on a package index"
            assert Requirement(word).name in known, f"{word}: pyproject.toml does not name it"


def _requirements():
    yield from PROJECT["project"]["dependencies"]
    for group in (PROJECT["project"]["optional-dependencies"], PROJECT["dependency-groups"]):
        for texts in group.values():
            yield from (text for text in texts if isinstance(text, str))


def placeholder(words):
    """Check nothing: the reader puts a value in place of the dots, and the session has one."""


CHECKED = {
    r"make\b": make,
    r"(?:python3? -m )?pip install\b": pip,
    r"export(?: \w+=\S+)*? \w+=\.\.\.(?: \w+=\S+)*$": placeholder,
}
"""Commands that are not run: their beginning, and the check in place of a run."""

ELSEWHERE = r"(?:sudo|docker|podman|ssh|scp|git (?:clone|push)|systemctl|crontab|brew|apt|apt-get|dnf|yum)\b"
"""Commands that no test may run: their block is marked ``no-run`` with a reason."""


def check(text):
    """Check a command that is not run; return whether it was one."""
    assert not re.match(ELSEWHERE, text), "a test cannot run this: mark the block no-run, with a reason"
    for pattern, checked in CHECKED.items():
        if re.match(pattern, text):
            checked(shlex.split(text, comments=True))
            return True
    return False


def ini(text):
    """Parse an INI file, as of systemd: a key may come several times."""
    configparser.ConfigParser(strict=False, interpolation=None, allow_no_value=True).read_string(text)


def crontab(text):
    """Check that each line of a table of cron is a setting, or five times and a command."""
    field = r"(?:\*|\d+(?:-\d+)?)(?:/\d+)?(?:,\d+(?:-\d+)?)*"
    for line in filter(None, map(str.strip, text.splitlines())):
        assert re.match(rf"#|\w+\s*=|@\w+ \S|(?:{field}\s+){{5}}\S", line), line


def dockerfile(text):
    """Check a Dockerfile with hadolint."""
    command = ["hadolint", "--failure-threshold", "error", "-"]
    ended = subprocess.run(command, input=text, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stdout


PARSED = {
    "toml": tomllib.loads,
    "json": json.loads,
    "yaml": lambda text: list(yaml.safe_load_all(text)),
    "ini": ini,
    "crontab": crontab,
    "dockerfile": dockerfile,
}
"""Kinds of blocks that are parsed."""

NOT_PARSED = {
    "python": "tests/test_docs.py runs it",
    "sh": "it is run",
    "bash": "it is run",
    "console": "it is run",
    "js": "tests/simulator/test_no_base_url.py runs it",
    "go": "make soak compiles and runs it",
    "powershell": "there is no PowerShell among the packages that the tests can install",
    "text": "it has no syntax",
    "http": "messages of the API as they look on the wire, cut to what matters",
}
"""Kinds of blocks that are not parsed, and the reason."""
