"""The commands on the system of a machine: processes, network, users and event logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.answers import stamp
from falconlite.simulator.machines.files import missing
from falconlite.simulator.machines.host import MAC, Output

if TYPE_CHECKING:
    from falconlite.simulator.machines.lines import Line

LOGS = ("Application", "Security", "System")

EVENTS = ((4624, "An account was successfully logged on."), (7036, "A service changed its state."), (1000, "An error."))

DUMP_SPEED = 20_000_000
"""Bytes of memory per second that a dump writes."""


def clear(line: Line) -> Output:  # noqa: ARG001  # the signature of all commands
    """Clear the screen: nothing is written."""
    return Output()


def csrutil(line: Line) -> Output:  # noqa: ARG001  # as above
    """Show the state of the System Integrity Protection."""
    return Output("System Integrity Protection status: enabled.")


def env(line: Line) -> Output:
    """Show the environment."""
    host = line.host
    if host.windows:
        shown = {
            "COMPUTERNAME": host.hostname,
            "OS": "Windows_NT",
            "Path": "C:\\Windows\\system32;C:\\Windows",
            "SystemRoot": "C:\\Windows",
            "TEMP": "C:\\Windows\\TEMP",
            "USERNAME": f"{host.hostname}$",
        }
        return Output("\n".join(f"{name:<30} {value}" for name, value in shown.items()))
    shown = {"HOME": host.home, "HOSTNAME": host.hostname, "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "USER": "root"}
    return Output("\n".join(f"{name}={value}" for name, value in shown.items()))


def history(line: Line) -> Output:
    """Show the commands of the session."""
    return Output("\n".join(f"{number} {text}" for number, text in enumerate(line.history, 1)))


def ipconfig(line: Line) -> Output:
    """Show the network of a machine with Windows."""
    host = line.host
    gateway = host.address.rpartition(".")[0] + ".1"
    rows = (
        ("Physical Address", host.mac),
        ("IPv4 Address", host.address),
        ("Subnet Mask", "255.255.255.0"),
        ("Default Gateway", gateway),
    )
    body = "\n".join(f"   {name:.<36}: {value}" for name, value in rows)
    return Output(f"Windows IP Configuration\n   Host Name: {host.hostname}\n\nEthernet adapter Ethernet:\n{body}")


def ifconfig(line: Line) -> Output:
    """Show the network of a machine with Linux or macOS."""
    host, card = line.host, "en0" if line.host.platform == MAC else "eth0"
    ether = host.mac.replace("-", ":").lower()
    return Output(
        f"{card}: flags=4163<UP,BROADCAST,RUNNING>\n\tinet {host.address} netmask 255.255.255.0\n\tether {ether}"
    )


def netstat(line: Line) -> Output:
    """Show the connections: each belongs to a process."""
    chance, host = line.host.chance("netstat"), line.host
    rows = [f"{'Proto':<6} {'Local address':<22} {'Foreign address':<22} {'State':<12} PID"]
    for process in line.machine.processes():
        port, peer = chance.randrange(1024, 60000), f"203.0.113.{chance.randrange(1, 255)}:443"
        listens = chance.random() < 0.4
        there, state = ("0.0.0.0:0", "LISTENING") if listens else (peer, "ESTABLISHED")
        rows.append(f"{'TCP':<6} {f'{host.address}:{port}':<22} {there:<22} {state:<12} {process.pid}")
    return Output("\n".join(rows))


def ps(line: Line) -> Output:
    """Show the processes."""
    rows = [f"{'Name':<32} {'Id':<8} {'Memory (KB)':<12} Path"]
    rows += [f"{p.name:<32} {p.pid:<8} {p.memory // 1024:<12} {p.path}" for p in line.machine.processes()]
    return Output("\n".join(rows))


def kill(line: Line) -> Output:
    """End a process."""
    pid = line.plain[0]
    found = next((process for process in line.machine.processes() if str(process.pid) == pid), None)
    if found is None:
        return Output(stderr=f"Cannot find a process with the process identifier {pid}.")
    line.machine.ended.append(found.pid)
    return Output(f"The process {found.name} ({found.pid}) was ended")


def memdump(line: Line) -> Output:
    """Write the memory of a process to a file."""
    pid = line.plain[0]
    found = next((process for process in line.machine.processes() if str(process.pid) == pid), None)
    if found is None:
        return Output(stderr=f"Cannot find a process with the process identifier {pid}.")
    path = line.absolute(line.plain[1] if len(line.plain) > 1 else f"{found.name}.{found.pid}.dmp")
    # A real dump has the size of the memory. The first 64 KB are enough for tests.
    line.machine.disk.write(path, b"MDMP" + line.host.chance(f"memory:{pid}").randbytes(65_532), line.machine.now)
    return Output(path, takes=1 + found.memory / DUMP_SPEED)


def users(line: Line) -> Output:
    """Show the local users."""
    host = line.host
    names = ["Administrator", "Guest", host.user] if host.windows else ["root", host.user]
    wanted = line.plain[0] if line.plain else None
    return Output("\n".join(name for name in names if wanted in {None, name}))


def getsid(line: Line) -> Output:
    """Show the security identifiers of the users."""
    chance = line.host.chance("sid")
    base = "-".join(str(chance.randrange(10**9)) for _ in range(3))
    users = (("Administrator", 500), (line.host.user, 1001))
    return Output("\n".join(f"{name:<20} S-1-5-21-{base}-{number}" for name, number in users))


def restart(line: Line) -> Output:  # noqa: ARG001  # as above
    """Restart the machine, or shut it down: only the answer is modelled."""
    return Output("The operation completed successfully.")


# Event logs.


def eventlog_list(line: Line) -> Output:  # noqa: ARG001  # as above
    """Show the names of the logs."""
    return Output("\n".join(LOGS))


def _log(line: Line) -> str | None:
    wanted = line.plain[0].lower()
    return next((name for name in LOGS if name.lower() == wanted), None)


def eventlog_view(line: Line) -> Output:
    """Show the latest events of a log."""
    name = _log(line)
    if name is None:
        return Output(stderr=f"There is not an event log on the computer that matches '{line.plain[0]}'.")
    count = int(line.plain[1]) if len(line.plain) > 1 and line.plain[1].isdecimal() else 10
    chance, time, rows = line.host.chance(f"events:{name}"), line.machine.disk.born, []
    for number in range(min(count, 100)):
        time -= chance.randrange(60, 4000)
        id, text = chance.choice(EVENTS)
        rows.append(f"{9000 - number:<6} {stamp(time)} {id:<6} {text}")
    return Output("\n".join(rows))


def eventlog_backup(line: Line) -> Output:
    """Write a log to a file."""
    name = _log(line)
    if name is None:
        return Output(stderr=f"There is not an event log on the computer that matches '{line.plain[0]}'.")
    target = line.absolute(line.plain[1] if len(line.plain) > 1 else f"{name}.evtx")
    content = line.content(f"C:\\Windows\\System32\\winevt\\Logs\\{name}.evtx")
    if content is None:
        return missing(f"C:\\Windows\\System32\\winevt\\Logs\\{name}.evtx")
    line.machine.disk.write(target, content, line.machine.now)
    return Output(target)
