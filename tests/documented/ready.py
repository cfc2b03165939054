"""A process that has imported the command and forks for each run of it: 30 ms instead of half a second.

``falconlite`` on the path of a session is a small program. It hands its arguments, its folder, its environment and its
three streams to this process by a socket, and ends with the status that comes back. Pages of ``REAL`` start the real one.
"""

import contextlib
import json
import os
import socket
import stat
import subprocess
import sys
from importlib import import_module

CLIENT = """#!{python} -IS
import sys
if sys.argv[1:2] == ["simulate"]:  # a server, which a signal ends
    import os
    os.execv({real!r}, [{real!r}, *sys.argv[1:]])
import _socket, json, posix
there = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
there.connect({address!r})
environment = {{name.decode(): value.decode() for name, value in posix.environ.items()}}
told = json.dumps([sys.argv[1:], posix.getcwd(), environment]).encode()
streams = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2))
there.sendmsg([len(told).to_bytes(4, "big")], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, streams)])
while told:
    told = told[there.send(told):]
status = there.recv(1)
posix._exit(status[0] if status else 70)
"""


@contextlib.contextmanager
def ready(folder, environment, real):
    """Start the process; write the program ``falconlite`` into *folder*."""
    address = str(folder / "socket")
    program = folder / "falconlite"
    program.write_text(CLIENT.format(python=sys.executable, real=real, address=address))
    program.chmod(stat.S_IRWXU)
    command = [sys.executable, "-m", "tests.documented.ready", address]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stdin=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"ready\n"
        yield
        process.stdin.close()  # ends it
        process.kill()


def serve(address):
    """Fork for each client, until this process is killed."""
    from falconlite import command
    from falconlite.cli.subcommands import SUBCOMMANDS

    for one in SUBCOMMANDS.values():
        import_module(one.module)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen(16)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            client, _ = listening.accept()
            if os.fork() == 0:
                listening.close()
                _run(client, command.main)
            client.close()
            with contextlib.suppress(ChildProcessError):
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass


def _run(client, main):
    """Be the process of one run of the command."""
    length, streams, *_ = socket.recv_fds(client, 4, 3)
    told = b""
    while len(told) < int.from_bytes(length, "big"):
        told += client.recv(1 << 16)
    arguments, folder, environment = json.loads(told)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["falconlite", *arguments]
    status = 1
    try:
        main()
        status = 0
    except SystemExit as ended:
        if isinstance(ended.code, str):
            sys.stderr.write(f"{ended.code}\n")
        else:
            status = ended.code or 0
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        for written in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):
                written.flush()
        client.send(bytes([status & 255]))
        os._exit(0)


if __name__ == "__main__":
    serve(sys.argv[1])
