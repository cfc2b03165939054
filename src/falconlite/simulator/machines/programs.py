"""The commands that bring files and scripts to a machine, and run them: put, run, runscript."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from falconlite.simulator.answers import stamp
from falconlite.simulator.machines.files import missing
from falconlite.simulator.machines.host import TAKES, Invalid, Output

if TYPE_CHECKING:
    from falconlite.simulator.machines.lines import Line

SHORTEST, LONGEST = 30.0, 600.0
"""Time limit of a script in seconds: the default, and the maximum of ``-Timeout``."""

DONE = "Operation completed successfully."


def put(line: Line) -> Output:
    """Copy a file of the cloud to the directory of the session."""
    content = line.shelf.put_file(line.plain[0])
    if content is None:
        raise Invalid(40408, "Put file not found by name.")
    path = line.absolute(line.plain[0])
    if line.machine.disk.find(path) is not None:
        return Output(stderr=f"put: a file with the name {path} already exists")
    line.machine.disk.write(path, content, line.machine.now)
    return Output(DONE)


def run(line: Line) -> Output:
    """Start a program of the machine."""
    path = line.absolute(line.plain[0])
    if line.content(path) is None:
        return missing(path)
    line.machine.start(path)
    return Output("The process was successfully started")


def put_and_run(line: Line) -> Output:
    """Copy a file of the cloud to a separate directory, and start it."""
    content = line.shelf.put_file(line.plain[0])
    if content is None:
        raise Invalid(40408, "Put file not found by name.")
    folder = "C:\\Windows\\System32\\drivers\\CrowdStrike\\Rtr\\PutRun" if line.host.windows else "/var/tmp/rtr"  # noqa: S108  # a path of a made-up machine
    path = line.host.paths.join(folder, line.plain[0])
    line.machine.disk.make(folder, line.machine.now)
    line.machine.disk.write(path, content, line.machine.now)
    line.machine.start(path)
    return Output(path)


def runscript(line: Line) -> Output:
    """Run a script: one of the cloud (-CloudFile), a file of the machine (-HostPath), or the given text (-Raw)."""
    options = line.options
    ways = [way for way in ("cloudfile", "hostpath", "raw") if way in options]
    if len(ways) != 1:
        raise Invalid(40006, "Command is not valid")
    if ways == ["cloudfile"]:
        script = line.shelf.script(options["cloudfile"], admin=line.admin)
        if script is None:
            raise Invalid(40006, "Command is not valid")
    elif not line.admin:
        raise Invalid(40006, "Command is not valid")
    elif ways == ["raw"]:
        script = options["raw"]
    else:
        path = line.absolute(options["hostpath"])
        content = line.content(path)
        if content is None:
            return missing(path)
        script = content.decode("utf-8", "replace")
    given = options.get("timeout", "")
    return _interpreted(line, script, min(float(given) if given.isdecimal() else SHORTEST, LONGEST))


def falconscript(line: Line) -> Output:
    """Run one of the vendor's scripts: its text is invented, its output empty."""
    if line.shelf.falcon_script(line.options.get("name", "")) is None:
        raise Invalid(40006, "Command is not valid")
    return Output('{"result": []}')


WORDS = {
    "write-output": "echo",
    "write-host": "echo",
    "start-sleep": "sleep",
    "get-content": "cat",
    "type": "cat",
    "get-date": "date",
    "get-location": "pwd",
}


def _interpreted(line: Line, script: str, most: float) -> Output:
    """Run the few statements that the simulator knows, one a line. Any other statement gives the error of a shell."""
    stdout: list[str] = []
    stderr: list[str] = []
    takes = TAKES
    for statement in re.split(r"[\n;]", script):
        text, arrow, target = statement.strip().partition(" > ")
        if not text or text.startswith("#"):
            continue
        name, *rest = _split(text)
        name = WORDS.get(name.lower(), name)
        if name == "exit":
            break
        if name == "sleep":
            takes += _seconds(rest)
            continue
        said = _said(line, name, rest)
        if said is None:
            stderr.append(_unknown(line, name))
        elif arrow:
            line.machine.disk.write(line.absolute(target.strip().strip("'\"")), f"{said}\n".encode(), line.machine.now)
        else:
            stdout.append(said)
    if takes > most:
        return Output(stderr="Execution timed out", takes=most)
    return Output("\n".join(stdout), "\n".join(stderr), takes)


def _split(text: str) -> list[str]:
    try:
        return shlex.split(text.replace("\\", "\\\\")) or [""]
    except ValueError:  # a quote that is not closed
        return text.split()


def _seconds(rest: list[str]) -> float:
    """Return the seconds of ``sleep 3`` or ``Start-Sleep -Seconds 3``."""
    return next((float(word) for word in rest if re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,3})?", word)), 0.0)


def _said(line: Line, name: str, rest: list[str]) -> str | None:
    """Return the output of a statement; None if the simulator does not know it."""
    if name == "echo":
        return " ".join(rest)
    if name == "cat" and rest:
        content = line.content(line.absolute(rest[0]))
        return None if content is None else content.decode("utf-8", "replace").rstrip("\r\n")
    known = {
        "hostname": line.host.hostname,
        "whoami": "nt authority\\system" if line.host.windows else "root",
        "pwd": line.directory,
        "date": stamp(line.machine.now),
    }
    return known.get(name)


def _unknown(line: Line, name: str) -> str:
    if line.host.windows:
        return (
            f"The term '{name}' is not recognized as the name of a cmdlet, function, script file, or operable program."
        )
    return f"sh: {name}: command not found"
