"""Many cases in one test, which says at its end which of them failed."""

from __future__ import annotations

import functools
import inspect
import reprlib
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Cases:
    """The cases of a test: each in a ``with case(name):`` of its own, so that one that fails hides no other."""

    def __init__(self) -> None:
        self.failed: dict[str, str] = {}
        self.tried = 0

    @contextmanager
    def __call__(self, name: object) -> Iterator[None]:
        self.tried += 1
        try:
            yield
        except (Exception, pytest.fail.Exception) as error:
            told = (
                ", ".join(f"{key}={reprlib.repr(value)}" for key, value in name.items())
                if isinstance(name, dict)
                else name
            )
            self.failed[f"{self.tried}. {told}"] = "".join(
                traceback.format_exception(type(error), error, error.__traceback__)
            )


@contextmanager
def cases() -> Iterator[Cases]:
    """Try cases, and fail at the end if any of them did, or if there were none."""
    __tracebackhide__ = True
    found = Cases()
    yield found
    if found.failed:
        told = "\n".join(f"--- {name}\n{text}" for name, text in found.failed.items())
        pytest.fail(f"{len(found.failed)} of {found.tried} cases failed: {', '.join(found.failed)}\n{told}", False)
    assert found.tried, "no case was tried"


def each(names: str, values: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test with each of *values*, as ``pytest.mark.parametrize`` does, but as one test.

    For tables so long, and cases so quick, that a test for each would take longer than the case. The test's fixtures
    are made once and seen by every case, so a case must leave them as it found them.
    """
    named = [name.strip() for name in names.split(",")]
    rows = [dict(zip(named, value if len(named) > 1 else [value], strict=True)) for value in values]

    def decorated(test: Callable[..., None]) -> Callable[..., None]:
        within: list[dict[str, Any]] = getattr(test, "within", [{}])
        once: Callable[..., None] = getattr(test, "once", test)

        @functools.wraps(once)
        def all_of_them(*args: Any, **fixtures: Any) -> None:
            __tracebackhide__ = True
            with cases() as case:
                for given in all_of_them.within:  # type: ignore[attr-defined]  # given below
                    with case(given):
                        once(*args, **fixtures, **given)

        signature = inspect.signature(test)
        left = [parameter for name, parameter in signature.parameters.items() if name not in named]
        all_of_them.__dict__ |= {
            "within": [row | more for row in rows for more in within],
            "once": once,
            "__signature__": signature.replace(parameters=left),
        }
        return all_of_them

    return decorated
