"""Completion in bash, zsh, fish and PowerShell: by the real shells where they are, by their protocol elsewhere."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

SHELLS = {
    "bash": (
        ["--norc", "--noprofile", "-i"],
        """bind 'set enable-bracketed-paste off'; eval "$(falconlite completion bash)\"""",
    ),
    "zsh": (
        ["-f", "-i"],
        """unsetopt zle_bracketed_paste; autoload -U compinit; compinit -u -D; eval "$(falconlite completion zsh)\"""",
    ),
    "fish": (["--no-config", "-i"], "falconlite completion fish | source"),
}
"""For each shell: how it is started, and what loads the completion."""

HERE = [name for name in SHELLS if sys.platform != "win32" and shutil.which(name)]


@pytest.fixture
def shell_environment(environment, tmp_path):
    """The environment of a shell in which ``falconlite`` is this project's command."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "falconlite"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m falconlite "$@"\n')
    program.chmod(0o755)
    (tmp_path / "home").mkdir()
    return environment | {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "TERM": "dumb"}


@pytest.mark.parametrize("name", HERE)
def test_a_shell_completes_operations_arguments_and_choices(name, shell_environment, tmp_path):
    pexpect = __import__("pexpect")  # there are no pseudo-terminals on Windows

    arguments, load = SHELLS[name]
    shell = pexpect.spawn(name, arguments, env=shell_environment, encoding="utf-8", timeout=20, dimensions=(40, 200))
    shell.sendline(f"{load}; echo rea''dy")
    shell.expect("ready\r\n")
    # The command shows what the shell made of the line. "lift" is its value only if no space follows "action_name=".
    shell.sendline(
        f"falconlite call PerformActionV\taction_n\tlift_c\tids=a --dry-run --to {tmp_path}/plan.json; echo do''ne"
    )
    shell.expect("done\r\n")
    shell.close(force=True)
    plan = json.loads((tmp_path / "plan.json").read_text())
    assert (plan["operation"], plan["query"]) == ("PerformActionV2", {"action_name": "lift_containment"})


def completed(here, monkeypatch, line):
    """Return the completions of a line as PowerShell gets them: kind, value, help."""
    monkeypatch.setenv("_FALCONLITE_COMPLETE", "powershell_complete")
    monkeypatch.setenv("COMP_WORDS", "\n".join(line))
    ended = here()
    assert not ended.err
    return [one.split("\t")[1] for one in ended.out.splitlines() if one]


CASES = {
    "command": (["hos"], ["hosts"]),
    "command without click": (["simu"], ["simulate"]),
    "command of a group": (["hosts", "l"], ["list"]),
    "operation": (["call", "QueryDevicesByFilterS"], ["QueryDevicesByFilterScroll"]),
    "operation in other letters": (["call", "querydevicesbyfilters"], ["QueryDevicesByFilterScroll"]),
    "operation to show": (["operations", "show", "PerformActionV"], ["PerformActionV2"]),
    "arguments, without those that are given": (
        ["call", "QueryDevicesByFilter", "limit=1", ""],
        ["filter=", "offset=", "sort="],
    ),
    "choice": (["call", "PerformActionV2", "action_name=c"], ["action_name=contain"]),
    "choice of a bool": (["call", "tokens-update", "revoked="], ["revoked=true", "revoked=false"]),
    "choice that is quoted": (
        ["call", "GetBehaviorDetections", "service=App"],
        ["'service=App Engine'", "service=AppService"],
    ),
    "cloud": (["--cloud", "us-gov-1"], ["us-gov-1"]),
    "format": (["call", "x", "-o", "js"], ["json", "jsonl"]),
    "last of several columns": (["hosts", "list", "--columns", "'hostname,loc"], ["'hostname,local_ip'"]),
    "topic": (["help", "cred"], ["credentials"]),
    "command to explain": (["help", "hosts", "con"], ["contain"]),
    "verb": (["override", "pa"], ["patch"]),
    "unknown operation": (["call", "nothing", "a"], []),
}


@pytest.mark.parametrize(("line", "values"), CASES.values(), ids=CASES)
def test_what_is_completed(here, monkeypatch, line, values):
    assert completed(here, monkeypatch, ["falconlite", *line]) == values


def test_profiles_are_completed(here, monkeypatch, tmp_path):
    path = tmp_path / "config" / "falconlite" / "profiles.toml"
    path.parent.mkdir(parents=True)
    path.write_text('[lab]\nclient_id = "a"\n[live]\nclient_id = "b"\n[other]\nclient_id = "c"\n')
    assert completed(here, monkeypatch, ["falconlite", "--profile", "l"]) == ["lab", "live"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_script_of_a_shell_is_printed(here, shell):
    ended = here("completion", shell)
    assert ended.status == 0
    assert f"_FALCONLITE_COMPLETE={shell}_complete" in ended.out.replace(" = '", "=")
    assert "%(" not in ended.out


def test_a_fault_of_the_completion_prints_nothing_on_the_line_of_the_person(here, monkeypatch):
    monkeypatch.setenv("_FALCONLITE_COMPLETE", "bash_complete")
    monkeypatch.delenv("COMP_LINE", raising=False)
    ended = here()
    assert (ended.status, ended.out, ended.err) == (1, "", "")


def loaded(environment, *arguments, **more):
    """Return the modules that a run of the command loads."""
    code = "import sys, falconlite.command as c\ntry: c.main(sys.argv[1:])\nexcept SystemExit: pass\n"
    code += "print(*sys.modules, file=sys.stderr)"
    ended = subprocess.run([sys.executable, "-c", code, *arguments], env=environment | more, capture_output=True,
                           text=True, check=True)  # fmt: skip
    assert ended.stdout
    return set(re.split(r"\s+", ended.stderr))


SLOW = {"requests", "urllib3", "pydantic", "rich", "httptools", "asyncio", "ssl"}


def test_help_and_completion_load_little(environment):
    assert not loaded(environment, "--help") & (SLOW | {"click", "json", "pathlib", "falconlite.errors"})
    assert not loaded(environment, "hosts", "--help") & (SLOW | {"falconlite.services", "jmespath"})
    line = {"_FALCONLITE_COMPLETE": "bash_complete", "COMP_WORD": "c"}
    called = loaded(environment, **line, COMP_LINE="falconlite call PerformActionV2 action_name=c")
    assert not called & (SLOW | {"falconlite.services", "jmespath"})
