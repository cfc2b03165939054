"""The kinds of policies, and how each is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.cli.session import Session


class Kind(NamedTuple):
    """A kind of policies: its service class, and the methods that find, describe and order policies."""

    service: str
    find: str = "query_combined_policies"
    order: str = "set_policies_precedence"


KINDS = {
    "prevention": Kind("PreventionPolicy"),
    "sensor-update": Kind("SensorUpdatePolicy", "query_combined_policies_v2"),
    "response": Kind("ResponsePolicies"),
    "firewall": Kind("FirewallPolicies", order="set_policies"),
    "device-control": Kind("DeviceControlPolicies", order="set_precedence"),
    "content-update": Kind("ContentUpdatePolicies", "query_policies_combined", "set_precedence"),
}
PLATFORMS = ("Windows", "Mac", "Linux", "Android", "iOS")
COLUMNS = (
    "kind",
    "name",
    "platform_name",
    "enabled",
    "id",
    "groups",
    "modified_timestamp",
    "modified_by",
    "description",
)
ID = re.compile(r"[0-9a-fA-F]{32}")
DEFAULT = "platform_default"
"""Name of the policy that applies if no other does; it has no place in the order."""

KIND = click.Choice([*KINDS])
PLATFORM = click.Choice(PLATFORMS, case_sensitive=False)


def service_of(session: Session, kind: str) -> Any:
    """Return the service object of a kind."""
    import falconlite

    return session.service(getattr(falconlite, KINDS[kind].service))


def policies(
    service: Any, kind: str, platform: str | None = None, filter: str | None = None
) -> list[Mapping[str, Any]]:
    """Return the policies of a kind by precedence: the one that applies first comes first."""
    parts = [f"({filter})" if filter and platform else filter]
    parts += [f"platform_name:'{platform}'"] if platform and kind != "content-update" else []
    wanted = "+".join(part for part in parts if part)
    return list(getattr(service, KINDS[kind].find).records(filter=wanted or None, sort="precedence.asc"))


def one(service: Any, kind: str, given: str, platform: str | None = None) -> Mapping[str, Any]:
    """Return the policy with an ID or a name. Raise a failure if no policy or more than one is found."""
    named = [
        policy
        for policy in policies(service, kind, platform)
        if given.lower() in {str(policy.get("id")).lower(), str(policy.get("name")).lower()}
    ]
    if not named:
        raise Failure(f"there is no {kind} policy {given!r}", Status.NOT_FOUND)
    if len(named) > 1:
        ids = ", ".join(f"{policy['id']} ({policy.get('platform_name')})" for policy in named)
        raise wrong(f"{len(named)} {kind} policies are named {given!r}: give --platform, or one of the IDs {ids}")
    return named[0]
