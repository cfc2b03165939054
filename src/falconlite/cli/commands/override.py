"""Call any route, also one that falconlite does not declare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.failures import wrong
from falconlite.cli.options import Asking
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.auth.interface import FalconInterface

VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")


def _verbs(_context: click.Context, _argument: click.Parameter, start: str) -> list[str]:
    """Complete a verb, in the case of its first letters."""
    found = [verb for verb in VERBS if verb.startswith(start.upper())]
    return [verb.lower() for verb in found] if start.islower() else found


@click.command("override", cls=Asking, short_help="Call any route, also one that falconlite does not know.")
@click.argument("verb", metavar="|".join(VERBS), type=click.Choice(VERBS, case_sensitive=False), shell_complete=_verbs)
@click.argument("route")
@click.argument("given", metavar="[NAME=VALUE]...", nargs=-1)
@click.option("--body", metavar="@FILE|JSON|-", help="The body: JSON, a file, or - for standard input.")
@click.option("--all", "everything", is_flag=True, help="Read every page of a list.")
@click.option("--raw", is_flag=True, help="Write the whole body of the answer instead of its records.")
@pass_session
def command(
    session: Session,
    verb: str,
    route: str,
    given: tuple[str, ...],
    body: str | None,
    everything: bool,
    raw: bool,
) -> None:
    r"""Call a route by its HTTP method and path.

    NAME=VALUE is a query parameter; repeat it for several values. NAME=@FILE reads the value from a file, NAME:=JSON is
    a number, true, false or a list. All methods except GET and HEAD ask for confirmation.

    \b
    falconlite override GET /devices/queries/devices/v1 limit=5
    falconlite override POST /devices/entities/devices/v2 --body @ids.json --yes
    """
    from falconlite.cli.calls.call import Call, plan_of
    from falconlite.cli.calls.carry_out import make
    from falconlite.cli.calls.words import body_of
    from falconlite.errors import InvalidMethod, PayloadValidationError
    from falconlite.operations.override import OVERRIDE
    from falconlite.operations.service import Service

    parameters = _parameters(given)
    payload = None if body is None else body_of(body)

    def service(auth: FalconInterface) -> Service:
        return Service(auth_object=auth, lazy_login=True, pythonic=True)

    options: dict[str, Any] = dict.fromkeys(("data", "files", "headers", "timeout", "deadline", "retry", "stream"))
    try:
        request = OVERRIDE.bind(
            (), {**options, "method": verb, "route": route, "parameters": parameters, "body": payload}
        )
    except (PayloadValidationError, InvalidMethod, TypeError) as error:
        raise wrong(str(error)) from None
    call = Call(
        f"{verb} {route}",
        reads=verb in {"GET", "HEAD"},
        plan=plan_of(request),
        once=lambda auth: service(auth).override(verb, route, parameters=parameters, body=payload),
        every=lambda auth: service(auth).override.records(verb, route, parameters=parameters, body=payload),
        secret=frozenset(OVERRIDE.secret),
    )
    make(session, call, everything=everything, raw=raw)


def _parameters(given: tuple[str, ...]) -> dict[str, Any]:
    """Return the query parameters. A repeated one becomes a list."""
    from falconlite.cli.calls.words import content, words
    from falconlite.redact import IDENTIFIERS, SECRET_NAMES, is_secret

    found: dict[str, list[Any]] = {}
    for word in words(given):
        if not word.file and is_secret(word.name, SECRET_NAMES - IDENTIFIERS):
            raise wrong(
                f"{word.name} is secret, and other users could see it in the list of processes: give {word.name}=@FILE"
            )
        value = content(word)
        found.setdefault(word.name, []).extend(value if isinstance(value, list) else [value])
    return {name: values if len(values) > 1 else values[0] for name, values in found.items() if values}
