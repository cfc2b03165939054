"""Keep the Python programs of the documentation on this machine: a connection to anywhere else is an error."""

import errno
import sys


def _stay(event, arguments):
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = str(arguments[1][0])
        if not host.startswith("127.") and host not in {"localhost", "::1"}:
            raise PermissionError(errno.EPERM, f"programs of the documentation stay on this machine: {host}")


sys.addaudithook(_stay)
