"""Run a server and client processes, and measure what the clients cost."""

from __future__ import annotations

import ast
import json
import os
import platform
import re
import shutil
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from importlib.metadata import distributions
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from typing_extensions import Self

HERE = Path(__file__).parent
PATIENCE = 600
"""Seconds after which a measurement has hung."""

VARIABLES = 34
"""Environment variables of each client, as of a login shell: requests reads all of them at each call."""

PACKAGES = (
    "falconlite crowdstrike_falconpy requests urllib3 httpx aiohttp httpx2 greenlet".split()  # noqa: SIM905  # readable as a table
    + "pydantic pydantic_core orjson msgspec certifi".split()  # noqa: SIM905  # as above
)

Samples = dict[str, dict[str, list[float]]]
"""What was measured, by label and measure, a number a round."""


class Bench:
    """A running server and the methods that measure clients against it."""

    def __init__(self, hosts: int, source: Path | None = None) -> None:
        self.hosts, self.source = hosts, source
        self._folder = TemporaryDirectory(prefix="falconlite-bench-")
        self.folder = Path(self._folder.name)
        self.cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        self.ca = str(self.folder / "ca.pem")
        self.environment = self._environment()
        self.valgrind = shutil.which("valgrind")

    def _environment(self) -> dict[str, str]:
        """Return the environment for all clients, the same on every machine; bytecode goes to a separate folder."""
        kept = ("PATH", "SYSTEMROOT")
        found = {name: os.environ[name] for name in kept if name in os.environ}
        found |= {
            "HOME": self._folder.name,
            "LANG": "C.UTF-8",
            "PYTHONHASHSEED": "0",
            "PYTHONPYCACHEPREFIX": str(self.folder / "bytecode"),
            "REQUESTS_CA_BUNDLE": self.ca,
        }
        if self.source:
            found["PYTHONPATH"] = str(self.source.absolute())
        return found | {f"VARIABLE_{number}": "some value" for number in range(VARIABLES - len(found))}

    def __enter__(self) -> Self:
        certificate = self._certify()
        core = str(self.cores[-1]) if len(self.cores) > 1 else ""
        command = [sys.executable, str(HERE / "server.py"), str(self.hosts), core, certificate]
        self._server = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment
        )
        self.urls: dict[str, str] = self._read()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._server.stdin
        self._server.stdin.close()
        self._server.wait(PATIENCE)
        self._folder.cleanup()

    def _certify(self) -> str:
        """Create a certificate for the server; clients trust it in addition to certifi's bundle."""
        import certifi
        import trustme

        authority = trustme.CA()
        path = self.folder / "server.pem"
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(path))
        Path(self.ca).write_bytes(Path(certifi.where()).read_bytes() + b"\n" + authority.cert_pem.bytes())
        return str(path)

    def _read(self) -> Any:
        assert self._server.stdout
        line = self._server.stdout.readline()
        if not line:
            raise SystemExit("the server did not start, or it broke down")
        return json.loads(line)

    def counted(self) -> dict[str, float]:
        """Return the server's counters, summed over its ports."""
        assert self._server.stdin
        self._server.stdin.write("\n")
        self._server.stdin.flush()
        found = self._read()
        totals: dict[str, float] = {"server": found["cpu"]}
        for counts in found["counts"].values():
            for name, number in counts.items():
                totals[name] = totals.get(name, 0) + number
        return totals

    def command(self, task: str, peer: str, place: str, *args: object) -> list[str]:
        """Return the command line that runs a task."""
        where = [self.urls[place], self.ca] if place else []
        return [sys.executable, str(HERE / "child.py"), task, peer, *where, *map(str, args)]

    def knows(self, condition: str) -> bool:
        """Tell whether an expression is true in the environment of the clients, with ``falconlite`` imported."""
        program = f"import falconlite, inspect, sys; sys.exit(not ({condition}))"
        return not subprocess.run(
            [sys.executable, "-c", program], env=self.environment, stderr=subprocess.DEVNULL, check=False
        ).returncode

    def measure(self, task: str, peer: str, place: str, *args: object, family: bool = False) -> dict[str, float]:
        """Run a task in a new process; return its findings, its run time and the server's counts.

        With *family*, the peak includes the processes that it starts, and they may run on any core.
        """
        before = self.counted()
        pin = partial(os.sched_setaffinity, 0, {self.cores[0]}) if len(self.cores) > 1 and not family else None
        start = perf_counter()
        child = subprocess.Popen(
            self.command(task, peer, place, *args),
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment,
            preexec_fn=pin,  # noqa: PLW1509  # only one thread while clients are timed
        )
        assert child.stdout
        with ThreadPoolExecutor(1) as watcher:  # its thread starts with the first job
            peaks = watcher.submit(_peak, child) if family else None
            line = child.stdout.readline()
            total = perf_counter() - start
            if child.wait(PATIENCE) or not line:
                raise SystemExit(f"{task} failed for {peer}")
        found: dict[str, float] = ast.literal_eval(line)
        if peaks:
            found["peak"] = max(found["peak"], peaks.result())
        after = self.counted()
        return {"total": total, **found, **{name: number - before[name] for name, number in after.items()}}

    def instructions(self, command: list[str]) -> float:
        """Count the user-space instructions of a process; other programs do not affect the count."""
        assert self.valgrind
        counter = [self.valgrind, "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
        done = subprocess.run(
            [*counter, *command], env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        found = re.search(r"I +refs: +([\d,]+)", done.stderr)
        if done.returncode or not found:
            raise SystemExit(f"valgrind failed: {done.stderr[-2000:]}")
        return float(found[1].replace(",", ""))

    def count(self, samples: Samples, jobs: Mapping[str, tuple[list[str], list[str] | None, int]]) -> None:
        """Add instruction counts to samples, using all cores.

        A job is one command, or two commands and the number of calls by which they differ.
        """
        if not self.valgrind:
            return
        for longer, _, _ in jobs.values():  # so that nothing is compiled during the count
            subprocess.run(longer, env=self.environment, stdout=subprocess.DEVNULL, check=True)
        with ThreadPoolExecutor(len(self.cores) or None) as pool:
            counts = {
                label: [pool.submit(self.instructions, command) for command in (longer, shorter) if command]
                for label, (longer, shorter, _) in jobs.items()
            }
            for label, (_, _, calls) in jobs.items():
                first, *rest = [future.result() for future in counts[label]]
                samples[label]["instructions"] = [(first - sum(rest)) / calls]


def _peak(process: subprocess.Popen[str]) -> float:
    """Return the largest sum, in MB, of the resident sizes of a process and its descendants, until it ends."""
    most = 0.0
    while process.poll() is None:
        most = max(most, sum(map(_resident, _descendants(process.pid))))
        sleep(0.05)
    return most


def _descendants(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        with suppress(OSError):  # it has ended, or the system does not list children
            for task in Path(f"/proc/{one}/task").iterdir():
                found += map(int, (task / "children").read_text(encoding="ascii").split())
    return found


def _resident(pid: int) -> float:
    with suppress(OSError):
        size = re.search(r"^VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(encoding="utf-8"), re.MULTILINE)
        return int(size[1]) / 1024 if size else 0.0
    return 0.0


def interleaved(rounds: int, jobs: Mapping[str, Callable[[], dict[str, float]]]) -> Samples:
    """Run all jobs in order, and repeat for each round."""
    samples: Samples = {label: {} for label in jobs}
    for _ in range(rounds):
        for label, job in jobs.items():
            for name, value in job().items():
                samples[label].setdefault(name, []).append(value)
    return samples


def machine() -> dict[str, Any]:
    """Return the machine and the versions of the measurement."""
    cpu = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        model = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.MULTILINE)
        cpu = model[1] if model else cpu
    found = {one.metadata["Name"].replace("-", "_"): one.version for one in distributions()}
    return {
        "cpu": cpu,
        "cores": os.cpu_count(),
        "system": platform.system(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "openssl": ssl.OPENSSL_VERSION,
        "versions": {name: found[name] for name in PACKAGES if name in found},
    }
