"""Serve an embedded Falcon API as a process: ``python -m falconlite.simulator``."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
from contextlib import ExitStack
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory, mkstemp
from typing import TYPE_CHECKING, Any

from falconlite.auth import clouds
from falconlite.simulator.clock import LATEST, MovableClock, VirtualClock
from falconlite.simulator.cloud import Cloud
from falconlite.simulator.faults.latency import Latency
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.serving.control import Control
from falconlite.simulator.stubs.stub import read_stubs
from falconlite.simulator.verify.selection import shown_target

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence

    from falconlite.simulator.answers import Call

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
LIMITS = ("rate_limit", "login_limit", "anonymous_limit", "installation_tokens_limit")
NAME = re.compile(r"(\*\.)?[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*")
"""Pattern of a name in a certificate."""

UVICORN = "the simulator's process needs uvicorn: pip install 'falconlite[simulator]'"


def main(arguments: Sequence[str] | None = None, prog: str = "python -m falconlite.simulator") -> None:
    """Serve until Ctrl-C or SIGTERM. *prog* is the name of the command in its help and errors."""
    parser = _parser(prog)
    given = parser.parse_args(arguments)
    if (given.names or given.ca) and not given.tls:
        parser.error("--names and --ca are about the certificate: they need --tls")
    if find_spec("uvicorn") is None:
        parser.exit(1, f"{UVICORN}\n")
    try:
        cloud = _cloud(given)
        if given.state and given.state.exists():
            cloud.restore(json.loads(given.state.read_bytes()))
    except (ValueError, OSError) as error:
        parser.error(str(error))
    if given.host not in LOOPBACK:
        sys.stderr.write(
            f"warning: on {given.host} others than this machine can reach the simulator, its endpoints under /_sim/ "
            "too, and may change all that is in it\n"
        )
    try:
        with ExitStack() as ends:
            if given.state:
                ends.callback(_save, cloud, given.state)
            _serve(given, cloud, ends)
    except OSError as error:
        parser.exit(1, f"cannot serve on {given.host}: {error}\n")


def _parser(prog: str | None = None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=prog, description=__doc__)
    add = parser.add_argument
    add("--port", type=_port, default=8080, help="port of the first cloud, the others follow; 0 is any free one (8080)")
    add("--host", default="127.0.0.1", help="address to listen on; anything but loopback lets others in (127.0.0.1)")
    add("--tls", action="store_true", help="serve HTTPS, with a certificate authority made on the spot")
    add("--names", type=_certified, default=(), help="names that the certificate is for too: api.crowdstrike.com,...")
    add("--ca", type=Path, help="file that the CA certificate is written to (one that is deleted at the end)")
    add("--hosts", type=int, default=1000, help="size of the fleet (1000)")
    add("--seed", default="7", help="what the fleet, the client and all chance come from (7)")
    add("--rate-limit", type=_calls, help="calls a customer may make in a minute; 0 lifts every limit (6000)")
    add("--login-limit", type=_calls, help="calls a minute of the token route; 0 is no limit (300)")
    add("--anonymous-limit", type=_calls, help="calls a minute without a valid token; 0 is no limit (15)")
    add("--installation-tokens-limit", type=_calls, help="calls a minute of installation tokens; 0 is no limit (60)")
    add("--region", default="us-1", help="home of the account, named to calls with a Falcon host; none: never (us-1)")
    add("--clouds", type=_names, default=(), help="Falcon clouds, a port for each: us-1,us-2,us-gov-1 (one, us-1)")
    add(
        "--time", type=_moment, help="time at which the clock starts, such as 2026-01-01T00:00:00Z (the machine's time)"
    )
    add("--frozen", action="store_true", help="a clock that stands still; only POST /_sim/clock moves it")
    add("--routes", type=Path, help="JSON file with a list of stubs, as POST /_sim/routes takes them")
    add("--replay", type=Path, help="HAR file, or folder of HAR files, whose answers the same calls get")
    add("--record", type=Path, help="folder for a HAR file of all calls, which are passed on to --upstream")
    add("--upstream", help="URL or name of the cloud that is recorded, such as us-2")
    add("--upstream-ca", help="file with the certificate authorities of --upstream (those of the system)")
    add("--rules", type=Path, help="TOML file: more fields and patterns that are replaced in a recording")
    add("--state", type=Path, help="file that the state is loaded from, if it is there, and written to at the end")
    add("--log", action="store_true", help="a line for each request on stderr: verb, path, status, milliseconds")
    add("--latency", type=_latency, help="milliseconds that answers wait: MEDIAN, or MEDIAN,P99 (none)")
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port, 0 to 65535")
    return int(text)


def _calls(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 16):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of calls, 0 or more")
    return int(text)


def _moment(text: str) -> float:
    moment = instant(text)
    if moment is None or not 0 <= moment <= LATEST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time from 1970 to 3000, such as 2026-01-01T00:00:00Z")
    return moment


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    if strangers := [name for name in names if name not in clouds.HOSTS]:
        raise argparse.ArgumentTypeError(f"no cloud is called {strangers[0]!r}; there are {', '.join(clouds.HOSTS)}")
    return tuple(dict.fromkeys(names))


def _certified(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    if strangers := [name for name in names if not NAME.fullmatch(name)]:
        raise argparse.ArgumentTypeError(f"{strangers[0]!r} is not the name of a host, such as api.crowdstrike.com")
    return names


def _latency(text: str) -> tuple[float, float | None]:
    median, _, p99 = text.partition(",")
    try:
        waits = float(median) / 1000, float(p99) / 1000 if p99 else None
        Latency(*waits)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not MEDIAN or MEDIAN,P99, in milliseconds") from None
    return waits


def _cloud(given: argparse.Namespace) -> Cloud:
    several: dict[str, Any] = {"clouds": given.clouds} if given.clouds else {}
    several |= _limits(given)
    if given.routes:
        several["routes"] = read_stubs(given.routes.read_bytes())
    several |= {name: getattr(given, name) for name in ("replay", "record", "upstream", "upstream_ca", "rules")}
    several["region"] = None if given.region == "none" else given.region
    cloud = Cloud(hosts=given.hosts, seed=given.seed, clock=_clock(given), **several)
    if given.latency:
        cloud.faults.latency = Latency(*given.latency, seed=given.seed)
    return cloud


def _limits(given: argparse.Namespace) -> dict[str, int]:
    """Return the rate limits that differ from those of ``Cloud``; 0 is none, and that of a customer lifts the rest."""
    rest = 0 if given.rate_limit == 0 else None
    asked = {name: getattr(given, name) for name in LIMITS}
    limits = {name: rest if number is None else number for name, number in asked.items()}
    return {name: number or sys.maxsize for name, number in limits.items() if number is not None}


def _clock(given: argparse.Namespace) -> MovableClock | VirtualClock:
    """Make the clock. A machine's time is cut to seconds if it is frozen."""
    if not given.frozen:
        return MovableClock(given.time)
    return VirtualClock(int(time.time()) if given.time is None else given.time)


def _serve(given: argparse.Namespace, cloud: Cloud, ends: ExitStack) -> None:
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
    serve(Application(control, partial(_log, shown) if given.log else None), sockets, context=context, ready=say)


def _url(given: argparse.Namespace, listening: socket.socket) -> str:
    host: str = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(given.host) or given.host  # noqa: S104  # compared, not bound
    if ":" in host and not host.startswith("["):
        host = f"[{host}]"
    return f"http{'s' if given.tls else ''}://{host}:{listening.getsockname()[1]}"


def _log(shown: Callable[[Call], str], call: Call, status: int | None, seconds: float) -> None:
    line = f"{call.verb} {shown(call)} {status or '-'} {seconds * 1000:.1f} ms"
    sys.stderr.write("".join(char if char.isprintable() else "?" for char in line) + "\n")


def _save(cloud: Cloud, path: Path) -> None:
    """Replace the state file in one step, readable by its owner only."""
    handle, name = mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "w") as file:
            json.dump(cloud.state(), file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


if __name__ == "__main__":
    main()
