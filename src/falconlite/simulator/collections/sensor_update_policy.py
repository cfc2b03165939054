"""Sensor update policies: the sensor build that hosts run, the available builds and kernels, uninstall tokens."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared, Endpoints
from falconlite.simulator.kept.kinds import Kind, Stamps
from falconlite.simulator.kept.pages import page_of
from falconlite.simulator.policies.builds import BUILDS, build_of, kernels
from falconlite.simulator.policies.endpoints import POWERED_BY as POWERED_BY  # noqa: PLC0414  # of this collection, too
from falconlite.simulator.policies.endpoints import Policies
from falconlite.simulator.policies.kinds import policy, with_groups
from falconlite.specs.sensor_update_policy import (
    CreatePoliciesReqV1,
    CreatePoliciesReqV2,
    IncrementUninstallTokenReqV1,
    RevealUninstallTokenReqV1,
    SetPolicyPrecedenceReqV1,
    UpdatePoliciesReqV1,
    UpdatePoliciesReqV2,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

BULK = "MAINTENANCE"
"""In place of a device ID: the uninstall token for all hosts."""

NO_BUILD: Mapping[str, Any] = {"build": "", "sensor_version": "", "stage": "", "is_lts_build": False}
"""A policy without a build does not change the sensor."""


def _settings(_: str) -> Stored:
    return {
        "settings": {
            **NO_BUILD,
            "scheduler": {"enabled": False, "schedules": [], "timezone": "Etc/UTC"},
            "show_early_adopter_builds": False,
            "uninstall_protection": "DISABLED",
            "variants": [],
        }
    }


def _merge(_: Question, _kept: repository.Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    """Set the given settings. The facts of a build follow from its name."""
    if "settings" not in given:
        return {}
    settings = {**record["settings"], **given["settings"]}
    if "build" in given["settings"]:
        name = settings["build"]
        build = build_of(record["platform_name"], name) if name else NO_BUILD
        settings |= {field: build[field] for field in NO_BUILD} | {"build": name}
    if "variants" in given["settings"]:
        wanted = [each for each in settings["variants"] if each.get("build")]
        settings["variants"] = [{**build_of(each["platform"], each["build"]), **each} for each in wanted]
    if "scheduler" in given["settings"]:
        settings["scheduler"] = {**record["settings"]["scheduler"], **settings["scheduler"]}
    return {"settings": settings}


def _first_version(ask: Question, kept: repository.Repository, record: Stored) -> Stored:
    return {**with_groups(ask, kept, record), "settings": {"build": record["settings"]["build"]}}


V2 = policy(
    "sensor update policy",
    "sensor_update_policy.PolicyV2",
    "sensor_update",
    settings=_settings,
    merge=_merge,
)
V1 = V2._replace(show=_first_version)

KERNEL = Kind("kernel", "sensor_update_policy.KernelRespV1", seed=kernels, sort="release.asc", ahead=True)


def _token(tenant: Tenant, id: str, number: int) -> Stored:
    token = sha256(f"{tenant.seed}:{tenant.cid}:uninstall:{id}:{number}".encode()).hexdigest()
    return {"device_id": id, "seed_id": number, "uninstall_token": token}


def _bulk_token(tenant: Tenant) -> Iterable[Stored]:
    yield _token(tenant, BULK, 1)


TOKEN = Kind(
    "uninstall token",
    "sensor_update_policy.UninstallTokenV1",
    key="device_id",
    stamps=Stamps("", "", "", ""),
    seed=_bulk_token,
)


class Store(repository.Store):
    """The sensor update policies of an account, its kernels, and its bulk uninstall token."""

    kinds = (V2, KERNEL, TOKEN)


def _tokens(ask: Question) -> repository.Repository:
    return ask.tenant.store(Store).of(TOKEN)


def reveal(ask: Question) -> Reply:
    """Return the token to uninstall the sensor of a host, or of all hosts."""
    id = ask.body.get("device_id")
    if not id:
        raise Refused(400, "missing field in the body: device_id")
    if id == BULK:
        return Reply([_tokens(ask).records[BULK]])
    if id not in ask.tenant.devices:
        raise Refused(400, f"there is no device {id}")
    return Reply([_token(ask.tenant, id, 1)])


def increment(ask: Question) -> Reply:
    """Replace the uninstall token for all hosts."""
    tokens = _tokens(ask)
    tokens.change(BULK, **_token(ask.tenant, BULK, tokens.records[BULK]["seed_id"] + 1))
    return Reply()


def builds(ask: Question) -> Reply:
    """Return the builds of a platform and of stages; all by default."""
    platform, stages = ask.query.get("platform", ""), ask.query.get("stage") or ("prod", "early_adopter")
    found = [
        build
        for build in BUILDS
        if build["stage"] in stages and (not platform or str(build["platform"]).lower() == platform)
    ]
    return Reply(found)


def distinct(ask: Question) -> Reply:
    """Return the distinct values of one field of the kernels."""
    kept, field = ask.tenant.store(Store).of(KERNEL), ask.path.get("distinct_field", "")
    if not KERNEL.dialect.knows(field):
        raise Refused(400, f"a kernel has no field {field!r}")
    values: dict[str, None] = {}
    for id in kept.find(ask.query):
        value = kept.records[id][field]
        values.update(dict.fromkeys(value if isinstance(value, list) else [value]))
    page, pagination = page_of(sorted(values), ask.query, ahead=True)
    return Reply(page, pagination=pagination)


_first, _second, _kernels = Policies(Store, V1), Policies(Store, V2), Endpoints(Store, KERNEL)

HANDLERS = {
    **_first.handlers(
        "SensorUpdate", create=CreatePoliciesReqV1, update=UpdatePoliciesReqV1, order=SetPolicyPrecedenceReqV1
    ),
    "queryCombinedSensorUpdatePoliciesV2": _second.combined(),
    "getSensorUpdatePoliciesV2": _second.read(),
    "createSensorUpdatePoliciesV2": _second.create(CreatePoliciesReqV2),
    "updateSensorUpdatePoliciesV2": _second.update(UpdatePoliciesReqV2),
    "queryCombinedSensorUpdateBuilds": Declared(builds),
    "queryCombinedSensorUpdateKernels": _kernels.combined(),
    "querySensorUpdateKernelsDistinct": Declared(distinct),
    "revealUninstallToken": Handler(reveal, read=as_declared(RevealUninstallTokenReqV1)),
    "incrementUninstallToken": Handler(increment, read=as_declared(IncrementUninstallTokenReqV1)),
}
