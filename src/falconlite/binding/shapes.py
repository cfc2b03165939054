"""Arrange the fields of a call as the body that the API wants: functions from fields to a body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from falconlite.errors import PayloadValidationError
from falconlite.http.messages import NULL, is_listed, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class placed:  # noqa: N801  # read as a function: shape=placed({...})
    """Put fields at paths in the body: ``placed({"build": "resources[0].settings.build"})``.

    *places* maps the name of a field in the request to a path, or to several. A path consists of keys and of indexes of
    lists: ``settings.build``, ``resources[0].name``, ``[0].name``. ``[].id`` makes a list with one item for each value;
    a field that is not a list goes into each of those items. An empty path is the body itself. Fields without a path go
    under *rest*, or directly into the body.

    If a field contains another one (``settings`` and ``settings.build``), the inner field is added to the caller's
    container, and takes precedence. Raise PayloadValidationError if the container is neither a dict nor a list.
    """

    def __init__(self, places: Mapping[str, str | Sequence[str]], rest: str = "") -> None:
        self._places = {name: [*map(_steps, _several(paths))] for name, paths in places.items()}
        self._rest = _steps(rest)

    def paths_of(self, name: str) -> Sequence[Sequence[str | int | None]]:
        """Return the paths of a field: a str is a key, an int is an index, None means each item."""
        return self._places.get(name, ((*self._rest, name),))

    def __call__(self, fields: Mapping[str, Any]) -> Any:
        """Return the body."""
        found = [(name, steps, value) for name, value in fields.items() for steps in self.paths_of(name)]
        body: Any = None
        # containers first; lists before fields that go into each of their items
        for name, steps, value in sorted(found, key=lambda one: (len(one[1]), not is_listed(one[2]))):
            body = _put(name, body, steps, value)
        return {} if body is None else body


def _several(paths: str | Sequence[str]) -> Sequence[str]:
    return (paths,) if isinstance(paths, str) else paths


def _steps(path: str) -> tuple[str | int | None, ...]:
    """Split a path: a str is a key, an int is an index, None means each item."""
    return tuple(key or (int(place) if place else None) for key, place in re.findall(r"([^.\[\]]+)|\[(\d*)\]", path))


def _put(name: str, there: Any, steps: Sequence[str | int | None], value: Any) -> Any:
    """Return a copy of *there* with the value added; the caller's own objects are not changed."""
    if not steps:
        return {**there, **value} if is_mapping(there) and is_mapping(value) else value
    step, rest = steps[0], steps[1:]
    if isinstance(step, str):
        if there is not None and not is_mapping(there):
            raise PayloadValidationError(
                None, f"{name} goes into a dict, but a {type(there).__name__} was given for it; nothing was sent"
            )
        kept = {} if there is None else dict(there)
        return kept | {step: _put(name, kept.get(step), rest, value)}
    if there is not None and not is_mapping(there) and not is_listed(there):
        raise PayloadValidationError(
            None, f"{name} goes into a list, but a {type(there).__name__} was given for it; nothing was sent"
        )
    items: list[Any] = [] if there is None else [there] if is_mapping(there) else list(there)
    if step is not None:
        values = {step: value}
    elif is_listed(value):
        values = dict(enumerate(value))
    else:
        values = dict.fromkeys(range(len(items) or 1), value)
    for place, one in values.items():
        items += [None] * (place + 1 - len(items))
        items[place] = _put(name, items[place], rest, one)
    return items


def one_resource(fields: dict[str, Any]) -> dict[str, Any]:
    """Wrap the fields as the only record of ``resources``."""
    return {"resources": [fields] if fields else []}


def one_aggregate(fields: dict[str, Any]) -> list[dict[str, Any]]:
    """Wrap the fields as the only specification of a list."""
    return [fields]


def parameters_of(fields: dict[str, Any]) -> list[Any]:
    """Copy ``action_parameters``: an iterable of dicts, one dict, or null; an empty list if it is missing."""
    given = fields.get("action_parameters", ())
    if type(given) in {list, tuple}:
        return list(given)
    if given is NULL:
        return []
    if is_mapping(given):
        return [given]
    if not is_listed(given):
        raise PayloadValidationError(
            None, f"action_parameters must be a list of {{'name': ..., 'value': ...}}, not {type(given).__name__}"
        )
    return list(given)


def one_action(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``name`` and ``value``, after the entries of ``action_parameters``."""
    if ("name" in fields) != ("value" in fields):
        raise PayloadValidationError(
            None, "name and value go together: they are one action parameter; nothing was sent"
        )
    rest = {name: value for name, value in fields.items() if name not in {"name", "value"}}
    if "name" not in fields:
        return rest
    return rest | {"action_parameters": [*parameters_of(fields), {"name": fields["name"], "value": fields["value"]}]}


class as_actions:  # noqa: N801  # read as a function: shape=as_actions("group_id")
    """Convert each of these fields to an action parameter, after the entries of ``action_parameters``."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def __call__(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Return the body."""
        given = [name for name in self._names if name in fields]
        if not given:
            return fields
        rest = {name: value for name, value in fields.items() if name not in given}
        made = [{"name": name, "value": fields[name]} for name in given]
        return rest | {"action_parameters": [*parameters_of(fields), *made]}
