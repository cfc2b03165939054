"""One bash for the commands of a page, as a reader has it: variables, folders and files stay from block to block."""

import contextlib
import os
import re
import signal
import subprocess
import time

SERVER = re.compile(r"falconlite simulate\b(?!.*(?:--help|&$))")
"""Commands that run until they are stopped: they run behind the next ones, until the next server or the end."""

STARTED = re.compile(r"^(?:client secret|recording|recorded): .*\n", re.MULTILINE)
"""The last line that such a server prints when it has started."""

PORT = "8080"
"""The port of the pages; each session has a free one in its place."""


class Session:
    """A bash that reads commands from a pipe."""

    def __init__(self, folder, environment, port):
        self.folder, self.port, self.count, self.server = folder, port, 0, None
        reading, writing = os.pipe()
        self.ended = os.fdopen(reading, encoding="utf-8")
        self.bash = subprocess.Popen(
            ["bash", "--noprofile", "--norc", "-o", "pipefail"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder / "work",
            env=environment | {"ENDED": str(writing)},
            pass_fds=[writing],
            text=True,
            start_new_session=True,  # close() ends it with all that it started
        )
        os.close(writing)

    def run(self, text):
        """Run a command; return its status and what it wrote to both streams."""
        if SERVER.match(text):
            return self._serve(text)
        said = self._source(text, "")
        return int(self._next()), self._said(said)

    def _source(self, text, behind):
        """Let bash read a command from a file, so that variables and folders stay as they are in a terminal."""
        self.count += 1
        script, said = (self.folder / f"{self.count}.{kind}" for kind in ("sh", "out"))
        script.write_text(re.sub(rf"\b{PORT}\b", str(self.port), text) + "\n", encoding="utf-8")
        end = "echo $! >&$ENDED" if behind else "echo $? >&$ENDED"
        self.bash.stdin.write(f'. "{script}" </dev/null >"{said}" 2>&1 {behind}\n{end}\n')
        self.bash.stdin.flush()
        return said

    def _next(self):
        line = self.ended.readline()
        assert line, "the shell of this page has ended"
        return line

    def _said(self, said):
        """Return what a command has written so far; bash makes the file when it starts the command."""
        if not said.exists():
            return ""
        return re.sub(rf"\b{self.port}\b", PORT, said.read_text(encoding="utf-8", errors="replace"))

    def _serve(self, text):
        """Start a server and wait until it can be used. Its status comes when it is stopped."""
        self.stop()
        said = self._source(f"exec {text}", "&")
        self.server = (text, int(self._next()))
        until = time.monotonic() + 60
        while not STARTED.search(self._said(said)):
            if not _alive(self.server[1]) or time.monotonic() > until:
                self.server = None
                return 1, self._said(said)
            time.sleep(0.02)  # the server is another process, which gives no other sign
        return 0, self._said(said)

    def stop(self):
        """Stop the server as Ctrl-C does, and check that it ends well."""
        if self.server:
            text, number = self.server
            self.server = None
            self.bash.stdin.write(f"kill -TERM {number}; wait {number}; echo $? >&$ENDED\n")
            self.bash.stdin.flush()
            status = int(self._next())
            assert status == 0, f"{text}: status {status} after SIGTERM"

    def close(self):
        """End bash, and all that it started."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.bash.pid, signal.SIGKILL)
        self.bash.stdin.close()
        self.bash.wait()
        self.ended.close()


def _alive(number):
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, 0)
        return True
    return False


def differs(expected, found):
    """Return how the output that a page shows differs from the real one, or None.

    ``...`` stands for anything in a line, and a line of ``...`` for any number of lines. Spaces at ends of lines do not count.
    """
    wanted = [line.rstrip() for line in expected.rstrip("\n").splitlines()]
    real = "".join(f"{line.rstrip()}\n" for line in found.rstrip("\n").splitlines())
    pattern = "".join(r"(?:[^\n]*\n)*?" if line == "..." else _line(line) for line in wanted)
    return None if re.fullmatch(pattern, real) else f"the page shows:\n{expected}\n\nbut the output is:\n{real}"


def _line(line):
    return r"[^\n]*".join(map(re.escape, line.split("..."))) + r"\n"
