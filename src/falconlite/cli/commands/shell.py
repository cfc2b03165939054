"""Start IPython with an auth object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.failures import Failure
from falconlite.cli.options import Command
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from falconlite import APIHarnessV2

NO_IPYTHON = "falconlite shell needs IPython: pip install ipython"


@click.command("shell", cls=Command, short_help="Start IPython with an auth object.")
@pass_session
def command(session: Session) -> None:
    r"""Start IPython, logged in.

    It has falcon, an APIHarnessV2 object in pythonic mode, and hosts, a Hosts object that shares it. Every service
    class is there by its name, such as Alerts(auth_object=falcon), and is imported when it is used. The token is
    revoked at the end.

    \b
    falconlite shell --profile production
    falconlite shell --child CID
    """
    try:
        from IPython.terminal.ipapp import TerminalIPythonApp
        from traitlets.config import Config
    except ModuleNotFoundError:
        raise Failure(NO_IPYTHON, Status.USAGE) from None
    from falconlite import APIHarnessV2, Hosts

    falcon = session.auth_of(APIHarnessV2)
    with falcon:
        if not falcon.login():
            raise Failure(f"the login failed: {falcon.token_fail_reason}", Status.LOGIN)
        settings = Config()
        settings.TerminalInteractiveShell.banner1 = banner(session, falcon)
        settings.TerminalInteractiveShell.confirm_exit = False
        settings.HistoryManager.enabled = False  # a line may hold a secret
        app: Any = TerminalIPythonApp.instance(config=settings)  # IPython has few type hints
        names: dict[str, Any] = {"falcon": falcon, "hosts": Hosts(auth_object=falcon)}
        app.user_ns = names
        app.initialize([])
        app.shell.events.register("pre_run_cell", lambda info: provide(info.raw_cell, names))
        app.start()


def banner(session: Session, falcon: APIHarnessV2) -> str:
    """Write the banner: the login, the cloud and the names that are defined."""
    from falconlite.about import __version__

    who = [f"client {falcon.creds.get('client_id')}"] if falcon.creds.get("client_id") else []
    who += [f"profile {session.profile}"] if session.profile else []
    who += [f"child tenant {falcon.member_cid}"] if falcon.member_cid else []
    return (
        f"falconlite {__version__}: {', '.join(who) or falcon.auth_style} at {falcon.base_url}\n"
        'falcon (APIHarnessV2), e.g. falcon.command("QueryDevicesByFilter", limit=5)\n'
        "hosts (Hosts), and every service class by its name, e.g. Alerts(auth_object=falcon)\n"
    )


def provide(cell: str, names: dict[str, Any]) -> None:
    """Import the service classes that a cell names."""
    import falconlite
    from falconlite._index import NAMES

    for name in set(re.findall(r"\b[A-Z]\w+", cell)) & NAMES.keys():
        names.setdefault(name, getattr(falconlite, name))
