"""Exclusions of files from the sensor's visibility."""

from __future__ import annotations

from functools import partial

from falconlite.simulator.exclusions import STAMPS, change_files, first_files, make_files, whole_groups
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints
from falconlite.simulator.kept.kinds import Kind
from falconlite.specs.sensor_visibility_exclusions import (
    SensorVisibilityCreateReqV1,
    SensorVisibilityUpdateReqV1,
)

LEVEL = "stateful"

POWERED_BY = "exclusions"
"""A guess."""

EXCLUSION = Kind(
    "sensor visibility exclusion",
    "sensor_visibility_exclusions.SVExclusionV1",
    settable=("value", "groups", "is_descendant_process"),
    needs=("value",),
    defaults={"is_descendant_process": False},
    unique=("value",),
    clash=400,
    unknown=200,
    stamps=STAMPS,
    seed=partial(first_files, name="sensor visibility exclusion", more={}),
    make=make_files,
    change=change_files,
    show=whole_groups,
)

PLAIN = EXCLUSION._replace(show=lambda _ask, _kept, record: record)
"""The kind in the form of creation answers: with the IDs of the host groups."""


class Store(repository.Store):
    """The sensor visibility exclusions of an account."""

    kinds = (EXCLUSION,)


_exclusions = Endpoints(Store, EXCLUSION)

HANDLERS = {
    "querySensorVisibilityExclusionsV1": _exclusions.query(),
    "getSensorVisibilityExclusionsV1": _exclusions.read(),
    "createSVExclusionsV1": Endpoints(Store, PLAIN).create(SensorVisibilityCreateReqV1, at=""),
    "updateSensorVisibilityExclusionsV1": _exclusions.update(SensorVisibilityUpdateReqV1, at=""),
    "deleteSensorVisibilityExclusionsV1": _exclusions.delete(),
}
