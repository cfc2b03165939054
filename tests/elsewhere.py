"""A simulator that is https://api.crowdstrike.com for the programs of a test, and for no other.

Where the machine allows it: in a network namespace, on port 443, with a hosts file. Elsewhere by what resolves names in
Python, node and curl.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("api.crowdstrike.com", "api.us-2.crowdstrike.com")

# Bring up loopback, which is down in a new network namespace; struct ifreq: a name of 16 bytes, and flags.
BOOT = """
import fcntl, os, socket, struct, sys
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
    fcntl.ioctl(control, 0x8914, struct.pack("16sh14x", b"lo", 1))  # SIOCSIFFLAGS, IFF_UP
os.execv(sys.executable, [sys.executable, "-m", "falconlite", *sys.argv[1:]])
"""

PYTHON = """
import socket
real = socket.getaddrinfo
def patched(host, port, *rest, **more):
    there = host in {names!r} and port == 443
    if host not in {{"127.0.0.1", "localhost"}} and not there:
        raise socket.gaierror(f"{{host}}:{{port}} is not simulated")
    return real(*("127.0.0.1", {port}) if there else (host, port), *rest, **more)
socket.getaddrinfo = patched
"""

NODE = """
const net = require("net"), tls = require("tls"), dns = require("dns");
const names = {names!r}, port = {port};
dns.lookup = (host, options, done = options) => {{
  const error = names.includes(host) ? null : new Error(`${{host}} is not simulated`);
  done(error, ...(options.all ? [[{{ address: "127.0.0.1", family: 4 }}]] : ["127.0.0.1", 4]));
}};
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {{
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  if (names.includes(options.host) && Number(options.port) === 443) options.port = port;
  return connect.apply(this, given);
}};
"""


def namespaces():
    """Return the command that starts a program in its own network and mounts; None if the machine allows none."""
    if sys.platform != "linux" or not shutil.which("nsenter"):
        return None
    for command in (["unshare", "--net", "--mount"], ["unshare", "--net", "--mount", "--map-root-user"]):
        test = [*command, "sh", "-c", "mount --bind /etc/hosts /etc/hosts"]
        if shutil.which("unshare") and subprocess.run(test, capture_output=True, check=False).returncode == 0:
            return command
    return None


class World:
    """A running simulator: what it printed, and how to run programs for which it is the API."""

    def __init__(self, said, before, environment):
        self.said, self._before, self._environment = said, before, environment

    def run(self, command, **environment):
        credentials = {"FALCON_CLIENT_ID": self.said["client ID"], "FALCON_CLIENT_SECRET": self.said["client secret"]}
        ended = subprocess.run(
            [*self._before, *command],
            env={"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", **self._environment, **credentials, **environment},
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr
        return ended.stdout


@contextmanager
def running(folder: Path, *options, isolated=None):
    """Start a simulator; *isolated* is what ``namespaces`` returned, or None to patch names instead."""
    arguments = ["simulate", "--tls", "--names", ",".join(NAMES), "--ca", str(folder / "ca.pem"), *options]
    if isolated:
        (folder / "hosts").write_text(f"127.0.0.1 localhost {' '.join(NAMES)}\n")
        mount = ["sh", "-c", 'mount --bind "$0" /etc/hosts && exec "$@"', str(folder / "hosts")]
        command = [*isolated, *mount, sys.executable, "-c", BOOT, *arguments, "--port", "443"]
    else:
        command = [sys.executable, "-m", "falconlite", *arguments, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            lines = [process.stdout.readline().rstrip().split(":", 1) for _ in range(4)]
            said = {name: value.strip() for name, value in lines}
            if isolated:
                user = ["--user", "--preserve-credentials"] if "--map-root-user" in isolated else []
                yield World(said, ["nsenter", "--target", str(process.pid), *user, "--net", "--mount", "--"], {})
            else:
                yield World(said, [], _patches(folder, int(said["URL"].rpartition(":")[2])))
        finally:
            process.terminate()


def _patches(folder, port):
    """Return the environment in which Python, node and curl find the simulator by the names of the API."""
    (folder / "sitecustomize.py").write_text(PYTHON.format(names=set(NAMES), port=port))
    (folder / "names.cjs").write_text(NODE.format(names=list(NAMES), port=port))
    (folder / ".curlrc").write_text("".join(f'connect-to = "{name}:443:127.0.0.1:{port}"\n' for name in NAMES))
    return {
        "PYTHONPATH": str(folder),
        "NODE_OPTIONS": f"--require {folder / 'names.cjs'}",
        "CURL_HOME": str(folder),
    }
