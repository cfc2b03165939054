"""Compare two policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.commands.policies.kinds import KIND, PLATFORM, one, service_of
from falconlite.cli.options import Records
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ABOUT = frozenset(
    ("id", "cid", "name", "created_by", "created_timestamp", "modified_by", "modified_timestamp", "member_cid")
)
"""Fields that identify a policy; they are not settings."""

KEYS = ("id", "name", "policy_id")
"""Fields by which the elements of a list are matched."""


@click.command("diff", cls=Records)
@click.argument("kind", type=KIND)
@click.argument("first")
@click.argument("second", required=False)
@click.option("--platform", type=PLATFORM, help="The platform, if policies of several have a name.")
@click.option("--with-child", metavar="CID", help="Take the second policy from this child tenant.")
@click.option("--with-profile", metavar="NAME", help="Take the second policy from the tenant of this profile.")
@pass_session
def command(
    session: Session,
    kind: str,
    first: str,
    second: str | None,
    platform: str | None,
    with_child: str | None,
    with_profile: str | None,
) -> None:
    r"""Show the settings in which two policies differ, given by name or ID.

    With --with-child or --with-profile, the second policy is in another tenant; it has the same name unless you give
    one.

    \b
    falconlite policies diff prevention Pilot platform_default --platform windows
    falconlite policies diff prevention platform_default --platform windows --with-child CID
    """
    session.output.check()
    left = one(service_of(session, kind), kind, first, platform)
    other = session
    if with_child or with_profile:
        other = Session()
        other.profile, other.cloud = with_profile or session.profile, None if with_profile else session.cloud
        other.child, other.debug = with_child, session.debug
    elif second is None:
        raise click.UsageError("name a second policy, or another tenant with --with-child or --with-profile")
    try:
        right = one(service_of(other, kind), kind, second or first, platform)
    finally:
        if other is not session:
            other.close()
    rows = list(differences(left, right))
    session.output.records(rows, ("setting", "first", "second"))
    session.note(f"{len(rows)} settings differ" if rows else "no setting differs")


def differences(left: Mapping[str, Any], right: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the different settings with both values; None for a setting that a policy lacks."""
    first, second = settings_of(left), settings_of(right)
    for name in dict.fromkeys((*first, *second)):
        if first.get(name) != second.get(name):
            yield {"setting": name, "first": first.get(name), "second": second.get(name)}


def settings_of(policy: Mapping[str, Any], *, everything: bool = False) -> dict[str, Any]:
    """Return the settings of a policy by their dotted names; elements of lists by their ID or name."""
    return dict(_flat({name: value for name, value in policy.items() if everything or name not in ABOUT}))


def _flat(value: Any, start: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for name, each in value.items():
            yield from _flat(each, f"{start}.{name}" if start else name)
    elif isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        for number, each in enumerate(value):
            key = next((str(each[name]) for name in KEYS if each.get(name)), str(number))
            rest = {name: inner for name, inner in each.items() if name not in KEYS[:2]}
            yield from _flat(rest or True, f"{start}[{key}]")
    else:
        yield start, value
