"""Run the checks in order, and stop where the rest cannot work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.cli.doctor import api
from falconlite.cli.doctor.check import FAIL, MISSING, OK, SKIPPED, WARN, Check
from falconlite.cli.doctor.machine import machine
from falconlite.cli.doctor.network import network
from falconlite.cli.doctor.route import route_of
from falconlite.cli.doctor.scopes import tried
from falconlite.cli.failures import Failure, line_of, status_of
from falconlite.cli.output.progress import progress
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.auth.connection import Connection
    from falconlite.cli.session import Session
    from falconlite.operations.entries import OperationEntry
    from falconlite.uber import APIHarnessV2

LIMITS = {"retry": False, "timeout": (5, 20), "deadline": 30}
"""Settings of the calls: doctor shows faults, and does not wait until they pass."""


def examine(session: Session, scopes: dict[str, OperationEntry | None] | None, *, needed: bool) -> Iterator[Check]:
    """Run all checks; without *scopes* no scope is tried. A missing scope is a failure only if it is *needed*."""
    yield from machine()
    auth, problem = _auth(session)
    try:
        connection = auth.connection if auth else _connection(session)
        route = route_of(connection)
    except (ValueError, OSError) as error:  # a wrong base URL, proxy or CA bundle
        yield Check("cloud", FAIL, line_of(error), "correct it, or unset it", Status.USAGE)
        return
    yield api.place(session, auth, connection.base_url)
    reached = True
    for check in network(route):
        yield check
        reached = reached and check.state != FAIL
    if problem:
        yield problem
    if auth is None or not reached:
        if problem is None:
            yield Check("login", SKIPPED, "not tried, since the API cannot be reached")
        return
    with auth:
        yield from _calls(auth, scopes, needed=needed)


def _calls(auth: APIHarnessV2, scopes: dict[str, OperationEntry | None] | None, *, needed: bool) -> Iterator[Check]:
    """Run the checks that log in."""
    working = True
    for step in (api.login, api.tenant):
        for check in step(auth):
            yield check
            working = working and check.state != FAIL
        if not working:
            return
    if scopes is None:
        return
    with progress("scopes", len(scopes)) as show:
        yield from tried(auth, scopes, show, needed=needed)


def _auth(session: Session) -> tuple[APIHarnessV2 | None, Check | None]:
    """Return the auth object, or the failed check."""
    from falconlite import APIHarnessV2
    from falconlite.errors import FalconError

    hint = "falconlite login stores a secret and makes a profile"
    try:
        return session.auth_of(APIHarnessV2, **LIMITS), None
    except Failure as error:
        return None, Check("login", FAIL, error.message, hint, error.status)
    except FalconError as error:
        return None, Check("login", FAIL, line_of(error), "mend what it names; then run this again", status_of(error))


def _connection(session: Session) -> Connection:
    """Return a connection without credentials, to check the network in any case."""
    from falconlite.auth.connection import Connection

    return Connection({"base_url": session.cloud} if session.cloud else {})


SHORT = {OK: "granted", MISSING: "missing", SKIPPED: "not tried, since no harmless read without arguments is known"}
"""The line for all scopes of a state."""


def of_scopes(checks: list[Check]) -> str:
    """Return a line for the scopes of each state; scopes with an error have separate lines."""
    lines = []
    for state, told in SHORT.items():
        names = [check.name.removeprefix("scope ") for check in checks if check.of_scope and check.state == state]
        if names:
            lines.append(Check("scopes", state, f"{len(names)} {told}: {', '.join(names)}").lines())
    return "".join(lines)


def summary(checks: list[Check]) -> str:
    """Count the checks by their states; each scope counts by its own state."""
    plain = [check for check in checks if not check.of_scope]
    told = [f"{sum(check.state == state for check in plain)} {state}" for state in (OK, WARN, FAIL)]
    scopes = [check for check in checks if check.of_scope]
    granted = sum(check.state == OK for check in scopes)
    missing = sum(check.status is Status.FORBIDDEN for check in scopes)
    rest = len(scopes) - granted - missing
    more = f"; scopes: {granted} granted, {missing} missing, {rest} not known" if scopes else ""
    return ", ".join(told) + more
