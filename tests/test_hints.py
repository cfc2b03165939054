"""What ``typing`` and ``inspect`` find out about operations: the names in their annotations are imported when asked."""

from __future__ import annotations

import inspect
import typing

import pytest

import falconlite
from falconlite.result import Result
from falconlite.service import Service

KINDS = [
    kind
    for kind in (getattr(falconlite, name) for name in dir(falconlite))
    if isinstance(kind, type) and issubclass(kind, Service) and kind.operations
]
METHODS = sorted({(kind, operation.stub.__name__) for kind in KINDS for operation in kind.operations.values()}, key=str)


@pytest.mark.parametrize(("kind", "name"), METHODS)
def test_the_annotations_of_every_operation_can_be_read(kind, name):
    if kind.deprecated:
        with pytest.warns(falconlite.DeprecatedClass):
            made = kind(access_token="T", lazy_login=True)
    else:
        made = kind(access_token="T", lazy_login=True)
    operation = getattr(kind, name).operation
    for method in (getattr(kind, name), getattr(made, name)):
        hints = typing.get_type_hints(method)
        assert set(operation.names) <= set(hints)
        assert not any(isinstance(hint, str) for hint in hints.values())
        assert (typing.get_origin(hints["return"]) or hints["return"]) is Result
        assert set(operation.names) <= set(inspect.signature(method, eval_str=True).parameters)
