"""Run the real command against a served simulator: piped, in a pseudo-terminal, or in this process."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from types import SimpleNamespace

import keyring
import pytest

from falconlite.simulator import Cloud
from tests.cli.keyrings import FileKeyring
from tests.surroundings import surroundings

COMMAND = [sys.executable, "-m", "falconlite"]


@pytest.fixture
def cloud():
    """A cloud of this test's own, which the command reaches by HTTP."""
    return Cloud(hosts=250, alerts=40, children=3, containment_delay=0)


@pytest.fixture
def ring(tmp_path, monkeypatch):
    """A keyring in a file, in this process and in those of the command: never that of the person who runs the tests."""
    monkeypatch.setenv("FILE_KEYRING", str(tmp_path / "ring.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.fixture
def environment(cloud, tmp_path, ring):
    """The environment variables of the command: the credentials of the cloud, and folders of the test's own."""
    with cloud.serve() as served:
        yield surroundings(cloud, served.url, tmp_path)


@pytest.fixture
def falconlite(environment):
    """Run the command with pipes, as a script does; return its status, its output and its errors.

    ``given`` is its standard input; other keywords are environment variables, where None removes one.
    """

    def run(*arguments, given="", **more):
        changed = {name: str(value) for name, value in (environment | more).items() if value is not None}
        ended = subprocess.run(
            [*COMMAND, *arguments], input=given, env=changed, capture_output=True, text=True, timeout=60, check=False
        )
        return SimpleNamespace(status=ended.returncode, out=ended.stdout, err=ended.stderr)

    return run


@pytest.fixture
def here(environment, monkeypatch):
    """Run the command in this process, which is quick: for tables of cases. The result is that of ``falconlite``."""
    from falconlite import command

    def run(*arguments, given="", **more):
        with monkeypatch.context() as patch:
            for name in [*os.environ]:
                if name.startswith(("FALCON_", "XDG_")):
                    patch.delenv(name)
            for name, value in (environment | more).items():
                if name.startswith(("FALCON_", "XDG_", "HOME")) and value is not None:
                    patch.setenv(name, str(value))
            out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
            patch.setattr(sys, "stdin", io.StringIO(given))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            try:
                command.main([str(argument) for argument in arguments])
                status = 0
            except SystemExit as ended:
                status = int(ended.code or 0)
            written = [stream.buffer.getvalue().decode() for stream in (out, err)]
        return SimpleNamespace(status=status, out=written[0], err=written[1])

    return run


@pytest.fixture
def terminal(environment):
    """Start the command in a pseudo-terminal of 80 columns; return the pexpect process, which the test talks to."""
    pexpect = pytest.importorskip("pexpect") if sys.platform == "win32" else __import__("pexpect")
    started = []

    def start(*arguments, columns=80, rows=40, program=COMMAND, **more):
        changed = {name: str(value) for name, value in (environment | more).items() if value is not None}
        child = pexpect.spawn(
            program[0],
            [*program[1:], *arguments],
            env=changed,
            dimensions=(rows, columns),
            encoding="utf-8",
            timeout=30,
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)
