"""Build the kind of a policy: its default policies, its host groups, and its precedence."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeAlias

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import DAY, device_policies
from falconlite.simulator.kept.host_groups import groups_of
from falconlite.simulator.kept.kinds import Kind, fine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

    Settings: TypeAlias = Callable[[str], Stored]
    """Function that returns the fields of a new policy for a platform."""

    Merge: TypeAlias = Callable[[Question, Repository, Stored, Mapping[str, Any]], Stored]
    """Function that returns the fields to set in a policy, from the settable fields of a call."""

PLATFORMS = ("Windows", "Mac", "Linux")

DEFAULT = "platform_default"
"""Name of the policy for hosts without another policy. It cannot be deleted; only its settings can change."""

LAST = 2**31 - 1
"""The precedence of default policies. A lower number comes first."""


def _id(tenant: Tenant, family: str, name: str) -> str:
    return sha256(f"{tenant.seed}:{tenant.cid}:{family}:{name}".encode()).hexdigest()[:32]


def default_id(tenant: Tenant, family: str, platform: str) -> str:
    """Return the ID of a default policy: the one in the records of hosts, if they name a policy of this kind."""
    of_hosts = device_policies(tenant.cid, platform, int(tenant.born)) if platform in PLATFORMS else {}
    return str(of_hosts[family]["policy_id"]) if family in of_hosts else _id(tenant, family, platform)


def _base(platform: str, precedence: int) -> Stored:
    return {"description": "", "platform_name": platform, "enabled": False, "groups": [], "precedence": precedence}


def _first(tenant: Tenant, platform: str, name: str, description: str, precedence: int) -> Stored:
    """Return the fields of an initial policy."""
    author, time = "crowdstrike" if name == DEFAULT else "admin@corp.example", fine(tenant.born - 400 * DAY)
    stamps = {"created_by": author, "created_timestamp": time, "modified_by": author, "modified_timestamp": time}
    return {"cid": tenant.cid, "name": name, **_base(platform, precedence), "description": description, **stamps}


def _behind(kept: Repository, platform: str) -> int:
    """Return the precedence of a new policy: after all others except the default policy."""
    return 1 + max((each["precedence"] for each in custom(kept, platform)), default=0)


def custom(kept: Repository, platform: str) -> list[Stored]:
    """Return the policies of a platform without the default policy, by precedence."""
    found = [each for each in kept.where(platform_name=platform) if each["name"] != DEFAULT]
    return sorted(found, key=lambda each: int(each["precedence"]))


def with_groups(ask: Question, _: Repository, record: Stored) -> Stored:
    """Return a policy with the records of its host groups."""
    return {**record, "groups": groups_of(ask, record["groups"])}


def unchanged(_: Question, kept: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:  # noqa: ARG001  # a Merge
    """Set the fields unchanged."""
    return dict(given)


def policy(
    name: str,
    model: str,
    family: str,
    *,
    settings: Settings,
    merge: Merge = unchanged,
    settable: Sequence[str] = ("settings",),
    platforms: Sequence[str] = PLATFORMS,
    extra: Mapping[str, Any] = {},
    more: Sequence[str] = (),
    show: Callable[[Question, Repository, Stored], Stored] | None = None,
) -> Kind:
    """Return the kind of a policy.

    - *family*: the key of these policies in ``device_policies`` of a host
    - *settings*: the fields of a new policy; *merge*: the fields that a call sets
    - *settable*: fields that a call can set besides name, description, platform and, in a create, ``clone_id``
    - *platforms*: each has a default policy
    - *extra*: initial fields of every policy; *more*: stored fields that the model lacks
    - *show*: returns the record for answers; by default with the records of its host groups
    """
    one = platforms[0] if len(platforms) == 1 else ""

    def seed(tenant: Tenant) -> Iterable[Stored]:
        for platform in platforms:
            default = _first(tenant, platform, DEFAULT, "platform default policy", LAST) | {"enabled": True}
            yield {**default, "id": default_id(tenant, family, platform), **extra, **settings(platform)}
        pilot = _first(tenant, platforms[0], "Pilot", "not in use yet", 1) | {"groups": tenant.first_groups[-1:]}
        yield {**pilot, "id": _id(tenant, family, "pilot"), **extra, **settings(platforms[0])}

    def make(ask: Question, kept: Repository, given: Mapping[str, Any]) -> Stored:
        fields = {"platform_name": one, **given} if one else dict(given)
        clone = fields.pop("clone_id", None) or ask.query.get("clone_id")
        copied = kept.get(clone) if clone else None
        if clone and copied is None:
            raise Refused(404, f"there is no {name} {clone}")
        fresh = settings(fields["platform_name"])
        if copied is not None:
            fresh = {field: copied[field] for field in fresh}
        set_too = {field: fields.pop(field) for field in settable if field in fields}
        base = {**_base(fields["platform_name"], _behind(kept, fields["platform_name"])), **extra, **fields, **fresh}
        return base | merge(ask, kept, base, set_too)

    def change(ask: Question, kept: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
        if record["name"] == DEFAULT and given.get("name", DEFAULT) != DEFAULT:
            raise Refused(400, "the default policy cannot be renamed")
        if given.get("name") == "":
            raise Refused(400, "name must not be empty")
        plain = {field: value for field, value in given.items() if field not in settable}
        return plain | merge(ask, kept, record, {field: value for field, value in given.items() if field in settable})

    def may_go(_: Question, _kept: Repository, record: Stored) -> None:
        if record["name"] == DEFAULT:
            raise Refused(400, "the default policy cannot be deleted")
        if record["enabled"]:
            raise Refused(400, f"the policy {record['id']} is enabled: disable it first")

    return Kind(
        name,
        model,
        settable=("name", "description", "platform_name", "clone_id", *settable),
        fixed=("platform_name", "clone_id"),
        needs=("name",) if one else ("name", "platform_name"),
        unique=(("name", "platform_name"),),
        clash=400,
        hidden=("precedence",),
        more=more,
        partial=("name", "description"),
        sort="precedence.asc",
        ahead=True,
        seed=seed,
        make=make,
        change=change,
        may_go=may_go,
        show=show or with_groups,
    )
