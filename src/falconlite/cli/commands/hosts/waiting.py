"""Wait until hosts have a state, with progress."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.failures import line_of, wrong
from falconlite.cli.interrupts import stopping
from falconlite.cli.output.progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite import Hosts
    from falconlite.bulk.waiting import Waited
    from falconlite.services.hosts import HostState

TIMEOUT = 600.0
UNITS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


def seconds(_context: click.Context, _option: click.Parameter, value: str | None) -> float | None:
    """Read a time: seconds, or with units as in 90s, 10m, 1h30m."""
    if value is None:
        return None
    parts = re.findall(r"(\d+(?:\.\d+)?)([smhd]?)", value)
    if not parts or "".join(number + unit for number, unit in parts) != value:
        raise wrong(f"--timeout is a number of seconds, or as in 90s, 10m, 1h30m, not {value!r}")
    return sum(float(number) * UNITS[unit] for number, unit in parts)


def timeout_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--timeout``, and pass seconds, or None."""
    return click.option(
        "--timeout", callback=seconds, metavar="TIME",
        help="Longest wait: seconds, or as in 90s, 1h30m; default: 10m.",
    )(function)  # fmt: skip


def wait_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--wait`` and ``--timeout``."""
    function = timeout_option(function)
    return click.option("--wait", is_flag=True, help="Wait until the hosts have reached the state.")(function)


def waited(hosts: Hosts, ids: list[str], until: HostState, timeout: float | None) -> Waited:
    """Wait until hosts have a state. Ctrl-C ends the wait, and the report notes it."""
    with stopping() as stop, progress(f"hosts {until}", len(ids)) as show:
        show(0, len(ids))
        return hosts.wait(ids, until, timeout=TIMEOUT if timeout is None else timeout, progress=show, stop=stop)


def last_states(report: Waited) -> dict[str, str]:
    """Return the last state of each host that is not there; why it is unknown for others."""
    states = {id: str(state or "unknown") for id, state in report.pending.items()}
    states |= dict.fromkeys(report.missing, "no record")
    states |= {id: line_of(error) for id, error in report.failed.items()}
    return states | dict.fromkeys(report.not_tried, "not checked")


def arrival(
    hosts: Hosts, until: HostState, *, wait: bool, timeout: float | None
) -> Callable[[list[str]], dict[str, str]] | None:
    """Return a function that waits for hosts, and returns the last states of hosts without the wanted state.

    Return None without ``--wait``; raise a failure if ``--timeout`` is given without it.
    """
    if timeout is not None and not wait:
        raise wrong("--timeout needs --wait")

    def arrived(ids: list[str]) -> dict[str, str]:
        if not ids:
            return {}
        report = waited(hosts, ids, until, timeout)
        if report.stopped:
            raise KeyboardInterrupt
        return last_states(report)

    return arrived if wait else None
