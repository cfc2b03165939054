"""The Windows maintenance commands: updates, and the diagnosis of the sensor."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.answers import EPOCH, stamp
from falconlite.simulator.machines.host import Output
from falconlite.simulator.machines.packing import zipped

if TYPE_CHECKING:
    from falconlite.simulator.machines.lines import Line
    from falconlite.simulator.machines.machine import Machine

KINDS = ("Security Update", "Cumulative Update", "Definition Update")

INSTALLED, OFFERED = 3, 3
"""Number of updates installed initially, and number of updates offered."""

INSTALLS, DIAGNOSES = 60.0, 120.0
"""Duration in seconds of an update's installation, and of a diagnosis."""

DAY = 86400

RESULTS = "C:\\Program Files\\CrowdStrike\\Rtr\\PutRun"
"""The directory of cswindiag archives, where the vendor's samples expect them."""

DIAGNOSED = ("C:\\Program Files\\CrowdStrike", "C:\\Windows\\System32\\winevt\\Logs\\System.evtx")


class Update(NamedTuple):
    """A Windows update; *installed* is the time of its installation, None if it is not installed."""

    name: str
    title: str
    installed: float | None


def updates(machine: Machine) -> dict[str, Update]:
    """Return the installed and offered updates by article name: KB and a number."""
    chance, found = machine.host.chance("updates"), {}
    for number, article in enumerate(chance.sample(range(5_000_000, 5_999_999), INSTALLED + OFFERED)):
        name, days = f"KB{article}", chance.randrange(5, 200)
        first = machine.disk.born - days * DAY if number < INSTALLED else None
        title = f"{KINDS[number % len(KINDS)]} for {machine.host.os or 'Windows'} ({name})"
        found[name] = Update(name, title, machine.updated.get(name, first))
    return found


def history(line: Line) -> Output:
    """Show the installed updates, latest first."""
    found = [(update.installed, update) for update in updates(line.machine).values() if update.installed is not None]
    rows = [f"{update.name:<10} {stamp(when)} {update.title}" for when, update in sorted(found, reverse=True)]
    return Output("\n".join([f"{'HotFixID':<10} {'Installed':<20} Title", *rows]))


def offered(line: Line) -> Output:
    """Show the updates that are offered."""
    rows = [f"{each.name:<10} {each.title}" for each in updates(line.machine).values() if each.installed is None]
    return Output("\n".join([f"{'HotFixID':<10} Title", *rows]))


def _found(line: Line) -> Update | None:
    number = line.plain[0].upper().removeprefix("KB")
    return updates(line.machine).get(f"KB{number}")


def _unknown(line: Line) -> Output:
    return Output(stderr=f"There is no update '{line.plain[0]}' for this computer.")


def query(line: Line) -> Output:
    """Show one update: ``update query <KB>``."""
    update = _found(line)
    if update is None:
        return _unknown(line)
    state = "Available" if update.installed is None else f"Installed {stamp(update.installed)}"
    return Output(f"HotFixID : {update.name}\nTitle    : {update.title}\nStatus   : {state}")


def install(line: Line) -> Output:
    """Install an update that is offered: ``update install <KB>``."""
    update = _found(line)
    if update is None:
        return _unknown(line)
    if update.installed is not None:
        return Output(stderr=f"The update {update.name} is installed already.")
    line.machine.updated[update.name] = line.machine.now + INSTALLS
    return Output(f"{update.name} was installed. A restart may be required.", takes=INSTALLS)


def cswindiag(line: Line) -> Output:
    """Diagnose the sensor: write an archive of its files and of the system's log."""
    machine = line.machine
    moment = EPOCH + timedelta(seconds=int(machine.now))
    target = f"{RESULTS}\\CSWinDiag-{line.host.hostname}-{moment:%Y%m%d-%H%M%S}.zip"
    entries = [entry for path in DIAGNOSED if (entry := machine.disk.find(path)) is not None]
    content = zipped(line, entries)
    machine.disk.make(RESULTS, machine.now)
    machine.disk.write(target, content, machine.now)
    return Output(target, takes=DIAGNOSES)
