"""List the subcommands: what each does, and the module that has it. Importing this loads no other package."""

from __future__ import annotations

from typing import NamedTuple


class Subcommand(NamedTuple):
    """A subcommand: its help line, and the module that has it.

    The module has a click command named ``command``, or, in a program without click, ``main(arguments, prog=...)``.
    """

    about: str
    module: str
    with_click: bool = True


HERE = "falconlite.cli.commands"

SECTIONS = {
    "jobs": {
        "hosts": Subcommand("List, contain, tag, export and watch hosts.", f"{HERE}.hosts"),
        "groups": Subcommand("List host groups, and change them and their members.", f"{HERE}.groups"),
        "tokens": Subcommand("Create, rotate, revoke and audit installation tokens.", f"{HERE}.tokens"),
        "alerts": Subcommand("List, assign, close, tag and watch alerts.", f"{HERE}.alerts"),
        "iocs": Subcommand("List, add, remove, import and export custom indicators.", f"{HERE}.iocs"),
        "vulns": Subcommand("Export vulnerabilities, and show the worst.", f"{HERE}.vulns"),
        "rtr": Subcommand("Run commands on hosts, and copy files (real-time response).", f"{HERE}.rtr"),
        "policies": Subcommand("List and compare policies.", f"{HERE}.policies"),
        "children": Subcommand("List child tenants, and run a command for each of them.", f"{HERE}.children"),
        "events": Subcommand("Follow the event streams.", f"{HERE}.events"),
        "siem": Subcommand("Search Next-Gen SIEM, and send events to it.", f"{HERE}.siem"),
        "sensors": Subcommand("List and download sensor installers.", f"{HERE}.sensors"),
    },
    "any operation": {
        "call": Subcommand("Call an operation by its ID.", f"{HERE}.call"),
        "operations": Subcommand("Find operations, and show what they take.", f"{HERE}.operations"),
        "override": Subcommand("Call any route, also one that falconlite does not know.", f"{HERE}.override"),
    },
    "who and where": {
        "login": Subcommand("Store a client secret in the keyring, and make a profile.", f"{HERE}.login"),
        "profiles": Subcommand("List, show and remove profiles.", f"{HERE}.profiles"),
        "whoami": Subcommand("Show the cloud, the tenant, the scopes and the token.", f"{HERE}.whoami"),
        "doctor": Subcommand("Find out why calls fail: network, TLS, clock, login, scopes.", f"{HERE}.doctor"),
    },
    "more": {
        "shell": Subcommand("Start IPython with an auth object.", f"{HERE}.shell"),
        "completion": Subcommand("Print the completion script of a shell.", f"{HERE}.completion"),
        "help": Subcommand("Explain a topic: filters, output, changes, exit statuses.", f"{HERE}.help"),
        "init": Subcommand("Make a small program with tests: Foundry, Lambda, cron, MCP, Ansible.", f"{HERE}.init"),
        "demo": Subcommand("Show what falconlite does, on an embedded Falcon API.", f"{HERE}.demo"),
        "simulate": Subcommand("Serve an embedded Falcon API on this machine.", "falconlite.simulator.__main__", False),
    },
}
"""The subcommands, by the headings of the help."""

SUBCOMMANDS: dict[str, Subcommand] = {name: one for section in SECTIONS.values() for name, one in section.items()}

COMPLETE = "_FALCONLITE_COMPLETE"
"""Environment variable by which a shell requests completions."""


def usage() -> str:
    """Return the help of the command."""
    sections = (
        f"{heading}:\n" + "".join(f"  {name:<12}{one.about}\n" for name, one in section.items())
        for heading, section in SECTIONS.items()
        if section
    )
    return (
        "usage: falconlite COMMAND [OPTION...]\n\n"
        + "\n".join(sections)
        + "\nfalconlite COMMAND --help shows a command and its options; falconlite --version prints the version.\n"
    )
