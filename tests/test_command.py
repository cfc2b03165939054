"""The command ``falconlite``: its help costs little, and it runs what it names."""

import subprocess
import sys
from pathlib import Path

import pytest

from falconlite import __version__
from falconlite.cli.subcommands import SUBCOMMANDS
from falconlite.command import main

SCRIPT = Path(sys.executable).with_name("falconlite.exe" if sys.platform == "win32" else "falconlite")
HEAVY = ("requests", "urllib3", "pydantic", "rich", "uvicorn", "lark", "argparse", "falconlite.simulator", "click")


def test_help_names_every_command_and_loads_no_package():
    program = (
        f"import sys; from falconlite.command import main; main([]); print(sorted({set(HEAVY)} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert ended.stdout.splitlines()[-1] == "[]"
    for name, subcommand in SUBCOMMANDS.items():
        assert f"  {name:<12}{subcommand.about}\n" in ended.stdout


def test_the_version_is_that_of_the_package(capsys):
    main(["--version"])
    assert capsys.readouterr().out == f"falconlite {__version__}\n"


def test_a_command_that_does_not_exist_is_an_error_that_suggests_the_nearest(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["simulat"])
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "falconlite: there is no command 'simulat'. Did you mean 'simulate'? 'falconlite --help' lists them.\n"
    )


@pytest.mark.parametrize("command", [[str(SCRIPT)], [sys.executable, "-m", "falconlite"]], ids=["script", "module"])
def test_the_simulator_starts_and_calls_itself_by_the_name_of_the_command(command):
    ended = subprocess.run(
        [*command, "simulate", "--port", "x"], capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("usage: falconlite simulate ")
    assert ended.stderr.rstrip().endswith("falconlite simulate: error: --port must be a port, 0 to 65535, not 'x'")
    with subprocess.Popen(
        [*command, "simulate", "--port", "0", "--hosts", "1"], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout.readline().startswith("URL:           http://127.0.0.1:")
        finally:
            process.terminate()
        assert process.wait(10) == 0
