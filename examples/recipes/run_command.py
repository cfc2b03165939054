"""Run a read-only command on the hosts of a filter (Real Time Response), and write the outcome of each host.

``run_command.py "ls /tmp" --filter "platform_name:'Linux'"`` writes a JSON line for each host, with its output, or the
reason why it has no output. The scopes are Hosts: Read and Real time response: Read. Sessions expire after 10 minutes.

Exit status 1: some hosts did not run the command, or may not have. 2: the program failed; the reason is on stderr.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from falconlite import APIError, FalconError, Hosts, RealTimeResponse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

IN_A_BATCH = 1000
"""Hosts in one batch; the API accepts 10,000."""


def said(host: Mapping[str, Any]) -> str:
    """Return the errors of one host in a batch as one str; empty if there are none."""
    return "; ".join(str(error.get("message") or error.get("code")) for error in host.get("errors") or ())


def outcome(id: str, state: str, host: Mapping[str, Any], error: str = "") -> dict[str, str]:
    """Return the line of one host: *state* is "done", "failed" or "unclear"."""
    output = {name: str(host.get(name) or "") for name in ("stdout", "stderr")}
    return {"device_id": id, "state": state, **output, "error": error or said(host)}


def run(rtr: RealTimeResponse, ids: Sequence[str], command: str, wait: int) -> Iterator[dict[str, str]]:
    """Run a command on at most 10,000 hosts; yield the outcome of each, in the order of *ids*.

    *wait* is the number of seconds that the API waits for the hosts. The command is sent once. If its answer is lost,
    the hosts are "unclear": they may have run it.
    """
    longer: Any = {"timeout": wait + 30, "deadline": wait + 60}  # the client waits longer than the API waits for hosts
    try:
        opened = rtr.batch_init_sessions(host_ids=ids, timeout=wait, options=longer)
    except FalconError as error:
        yield from (outcome(id, "failed", {}, f"no session: {error}") for id in ids)
        return
    sessions = opened.data
    with_session = [id for id in ids if id in sessions and not said(sessions[id])]
    hosts: Mapping[str, Any] = {}
    missing = ("unclear", "the answer does not name this host")
    if with_session:
        try:
            ran = rtr.batch_command(
                batch_id=str(opened.batch_id),
                base_command=command.split(maxsplit=1)[0],
                command_string=command,
                optional_hosts=with_session,
                timeout=wait,
                options=longer,
            )
            hosts = (ran.body.get("combined") or {}).get("resources") or {}
        except FalconError as error:
            refused = isinstance(error, APIError) and error.status_code < 500
            missing = ("failed" if refused else "unclear", str(error))
    for id in ids:
        if id not in with_session:
            yield outcome(id, "failed", sessions.get(id, {}), f"no session: {said(sessions.get(id, {}))}")
        elif id not in hosts:
            state, reason = missing
            yield outcome(id, state, {}, reason)
        else:
            host = hosts[id]
            failed = said(host) or host.get("stderr")
            yield outcome(id, "failed" if failed else "done" if host.get("complete") else "unclear", host)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return the exit status."""
    parser = argparse.ArgumentParser(description="Run a read-only command on hosts.")
    parser.add_argument("command", help='the whole line, for example "ls /tmp"')
    parser.add_argument("--filter", required=True, help="which hosts (FQL)")
    parser.add_argument(
        "--wait", type=int, default=60, help="seconds to wait for the hosts of a batch (60, at most 300)"
    )
    args = parser.parse_args(argv)
    if not args.filter.strip() or not args.command.strip() or not 1 <= args.wait <= 300:
        parser.error("expected a command, a filter that is not empty, and --wait from 1 to 300")
    counts = Counter[str]()
    try:
        with Hosts(pythonic=True) as hosts:
            ids = list(hosts.query_devices_by_filter.records(filter=args.filter))
            for start in range(0, len(ids), IN_A_BATCH):
                for line in run(RealTimeResponse(hosts), ids[start : start + IN_A_BATCH], args.command, args.wait):
                    counts[line["state"]] += 1
                    print(json.dumps(line), flush=True)
    except (FalconError, OSError, ValueError) as error:
        print(f"run_command: {error}", file=sys.stderr)
        return 2
    print(", ".join(f"{counts[state]} {state}" for state in ("done", "failed", "unclear")), file=sys.stderr)
    return 1 if counts["failed"] or counts["unclear"] else 0


if __name__ == "__main__":
    sys.exit(main())
