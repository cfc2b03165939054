"""Serve an embedded Falcon API as a process: ``python -m falconlite.simulator``."""

from __future__ import annotations

import os
import sys
import time
from argparse import Namespace
from contextlib import ExitStack
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.state_file import StateFile
from falconlite.simulator.clock import MovableClock, VirtualClock
from falconlite.simulator.cloud import Cloud
from falconlite.simulator.faults.forms import put
from falconlite.simulator.faults.latency import Latency
from falconlite.simulator.options.reading import parser_of, read
from falconlite.simulator.options.table import KEYWORDS
from falconlite.simulator.serving.control import Control
from falconlite.simulator.stubs.stub import read_stubs
from falconlite.simulator.verify.selection import shown_target

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence

    from falconlite.simulator.answers import Call

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def main(arguments: Sequence[str] | None = None, prog: str = "python -m falconlite.simulator") -> None:
    """Serve until Ctrl-C or SIGTERM. *prog* is the name of the command in its help and errors."""
    parser = parser_of(prog, __doc__)
    found = vars(parser.parse_args(arguments))
    if find_spec("uvicorn") is None:
        from falconlite.extras import needs

        parser.exit(1, needs("the simulator's process", "uvicorn", "simulator") + "\n")
    try:
        given = Namespace(**DEFAULTS | read(found, os.environ))
        if (given.names or given.ca) and not given.tls:
            raise ValueError("--names and --ca are about the certificate: they need --tls")  # noqa: TRY301  # like others
        cloud = _cloud(given)
        state = StateFile(given.state, cloud) if given.state else None
        for line in state.start() if state else ():
            sys.stderr.write(f"{given.state}: {line}\n")
    except (ValueError, TypeError, OSError) as error:
        parser.error(str(error))
    if given.host not in LOOPBACK:
        sys.stderr.write(
            f"warning: on {given.host} others than this machine can reach the simulator, its endpoints under /_sim/ "
            "too, and may change all that is in it\n"
        )
    try:
        with ExitStack() as ends:
            if state:
                ends.callback(state.close)
            _serve(given, cloud, ends)
    except OSError as error:
        parser.exit(1, f"cannot serve on {given.host}: {error}\n")


DEFAULTS: dict[str, Any] = {
    "port": 8080,
    "host": "127.0.0.1",
    "tls": False,
    "names": (),
    "ca": None,
    "time": None,
    "frozen": False,
    "state": None,
    "log": False,
    "latency": None,
    "faults": [],
    "clouds": (),
    "seed": "7",
}
"""Options that the process itself reads, with their defaults."""


def _cloud(given: Namespace) -> Cloud:
    """Make the cloud, with its faults and latency."""
    names = {option.name for option in KEYWORDS}
    keywords = {name: value for name, value in vars(given).items() if name in names}
    if "routes" in keywords:
        keywords["routes"] = read_stubs(keywords["routes"].read_bytes())
    cloud = Cloud(clock=_clock(given), **keywords)
    for fault in given.faults:
        put(cloud.faults, fault, lambda _: None)
    if given.latency:
        cloud.faults.latency = Latency(*given.latency, seed=given.seed)
    return cloud


def _clock(given: Namespace) -> MovableClock | VirtualClock:
    """Make the clock. A frozen clock that starts at the machine's time is cut to whole seconds."""
    if not given.frozen:
        return MovableClock(given.time)
    return VirtualClock(int(time.time()) if given.time is None else given.time)


def _serve(given: Namespace, cloud: Cloud, ends: ExitStack) -> None:
    from falconlite.simulator.serving.asgi import Application
    from falconlite.simulator.serving.process import bind, serve
    from falconlite.simulator.serving.server import certified

    sockets: list[socket.socket] = []
    for place, _ in enumerate(given.clouds or (None,)):
        listening = bind(given.host, given.port + place if given.port else 0)
        ends.callback(listening.close)
        sockets.append(listening)
    context = ca_path = None
    if given.tls:
        folder = ends.enter_context(TemporaryDirectory(prefix="falconlite-"))
        ca_path = str(given.ca or Path(folder) / "ca.pem")
        host = [] if given.host in {*LOOPBACK, "0.0.0.0", "::"} else [given.host]  # noqa: S104  # names, not addresses to bind
        context = certified(ca_path, [*host, *given.names])
    urls = [_url(given, listening) for listening in sockets]
    for name, url in zip(given.clouds, urls, strict=False):
        cloud.register(name, url)

    def say(_: object) -> None:
        lines = [("URL", urls[0])]
        recording = cloud.source and cloud.source.path
        if recording:  # the tenant has clients of its own
            lines.append(("recording", str(recording)))
        else:
            lines += [("client ID", cloud.client_id), ("client secret", cloud.client_secret)]
        if ca_path:
            lines.append(("CA", ca_path))
        lines += [(f"URL {name}", url) for name, url in zip(given.clouds, urls, strict=False)]
        for name, value in lines:
            sys.stdout.write(f"{name + ':':<15}{value}\n")
        sys.stdout.flush()

    control = Control(cloud, anywhere=given.host not in LOOPBACK, tls=given.tls)
    shown = cloud.source.shown_target if cloud.source else shown_target
    log = partial(_log, shown) if given.log else None
    serve(Application(control, log, alone=True), sockets, context=context, ready=say)


def _url(given: Namespace, listening: socket.socket) -> str:
    host: str = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(given.host) or given.host  # noqa: S104  # compared, not bound
    if ":" in host and not host.startswith("["):
        host = f"[{host}]"
    return f"http{'s' if given.tls else ''}://{host}:{listening.getsockname()[1]}"


def _log(shown: Callable[[Call], str], call: Call, status: int | None, seconds: float) -> None:
    line = f"{call.verb} {shown(call)} {status or '-'} {seconds * 1000:.1f} ms"
    sys.stderr.write("".join(char if char.isprintable() else "?" for char in line) + "\n")


if __name__ == "__main__":
    main()
