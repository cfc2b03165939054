"""The initial files of a machine. The seed generates their content when it is read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from falconlite.simulator.machines.host import LINUX, MAC, WINDOWS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.machines.host import Host

    Content: TypeAlias = "Callable[[Host, str], bytes] | None"


def _binary(magic: bytes, least: int, most: int) -> Callable[[Host, str], bytes]:
    """Return a content function: random bytes after a magic number."""

    def content(host: Host, path: str) -> bytes:
        chance = host.chance(f"file:{host.key(path)}")
        return magic + chance.randbytes(chance.randint(least, most))

    return content


def _text(template: str) -> Callable[[Host, str], bytes]:
    """Return a content function: a text file that names the machine."""

    def content(host: Host, path: str) -> bytes:  # noqa: ARG001  # the signature of all content functions
        fields = {"hostname": host.hostname, "address": host.address, "user": host.user, "os": host.os}
        text = template.format(**fields, domain=host.domain)
        return (text.replace("\n", "\r\n") if host.windows else text).encode()

    return content


def _log(host: Host, path: str) -> bytes:
    chance = host.chance(f"file:{path}")
    programs = ("systemd", "sshd", "cron", "falcon-sensor", "kernel")
    return "".join(
        f"Jan  1 {hour:02}:{chance.randrange(60):02}:{chance.randrange(60):02} {host.hostname} "
        f"{chance.choice(programs)}[{chance.randrange(200, 9000)}]: event {chance.randrange(10**6)}\n"
        for hour in range(24)
    ).encode()


PROGRAM, EVENTS = _binary(b"MZ\x90\x00", 9_000, 30_000), _binary(b"ElfFile\x00", 20_000, 60_000)
ELF, MACH = _binary(b"\x7fELF\x02\x01\x01", 9_000, 30_000), _binary(b"\xcf\xfa\xed\xfe", 9_000, 30_000)
HIVE = _binary(b"regf", 9_000, 30_000)
HOSTS = _text("127.0.0.1 localhost\n{address} {hostname} {hostname}.{domain}\n")

FILES: Mapping[str, Mapping[str, Content]] = {
    WINDOWS: {
        "C:\\Program Files\\CrowdStrike\\CSFalconService.exe": PROGRAM,
        "C:\\Program Files\\Common Files": None,
        "C:\\ProgramData": None,
        "C:\\Users\\Public": None,
        "C:\\Users\\{user}\\Desktop\\notes.txt": _text("Notes of {user} on {hostname}\n"),
        "C:\\Users\\{user}\\Documents": None,
        "C:\\Users\\{user}\\Downloads\\setup.exe": PROGRAM,
        "C:\\Users\\{user}\\NTUSER.DAT": HIVE,
        "C:\\Windows\\System32\\cmd.exe": PROGRAM,
        "C:\\Windows\\System32\\drivers\\etc\\hosts": HOSTS,
        "C:\\Windows\\System32\\winevt\\Logs\\Application.evtx": EVENTS,
        "C:\\Windows\\System32\\winevt\\Logs\\Security.evtx": EVENTS,
        "C:\\Windows\\System32\\winevt\\Logs\\System.evtx": EVENTS,
        "C:\\Windows\\Temp": None,
        "C:\\Windows\\explorer.exe": PROGRAM,
        "C:\\Windows\\notepad.exe": PROGRAM,
        "C:\\Windows\\win.ini": _text("; for 16-bit app support\n[fonts]\n[extensions]\n[files]\n"),
    },
    LINUX: {
        "/etc/hostname": _text("{hostname}\n"),
        "/etc/hosts": HOSTS,
        "/etc/os-release": _text('NAME="{os}"\nPRETTY_NAME="{os}"\n'),
        "/etc/passwd": _text("root:x:0:0:root:/root:/bin/bash\n{user}:x:1000:1000::/home/{user}:/bin/bash\n"),
        "/home/{user}/notes.txt": _text("Notes of {user} on {hostname}\n"),
        "/opt/CrowdStrike/falconctl": ELF,
        "/opt/CrowdStrike/falcon-sensor": ELF,
        "/root": None,
        "/tmp": None,  # noqa: S108  # a path of a made-up machine
        "/usr/bin/bash": ELF,
        "/usr/bin/ls": ELF,
        "/var/log/syslog": _log,
        "/var/tmp": None,  # noqa: S108  # as above
    },
    MAC: {
        "/Applications/Falcon.app/Contents/Resources/falconctl": MACH,
        "/Users/Shared": None,
        "/Users/{user}/Desktop/notes.txt": _text("Notes of {user} on {hostname}\n"),
        "/Users/{user}/Downloads": None,
        "/bin/zsh": MACH,
        "/bin/ls": MACH,
        "/etc/hosts": HOSTS,
        "/private/tmp": None,
        "/tmp": None,  # noqa: S108  # as above
        "/var/log/system.log": _log,
        "/var/root": None,
    },
}
"""The files and empty directories of each platform. Their parent directories exist too."""


@cache
def tree(platform: str) -> Mapping[str, Content]:
    """Return all paths of a platform: directories have no content."""
    separator = "\\" if platform == WINDOWS else "/"
    found: dict[str, Content] = {}
    for path, content in FILES.get(platform, FILES[LINUX]).items():
        steps = path.split(separator)
        for count in range(1, len(steps)):
            found[separator.join(steps[:count]) + (separator if count == 1 else "")] = None
        found[path] = content
    return found
