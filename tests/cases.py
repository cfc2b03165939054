"""Run many cases in one test, and list the failed ones at its end."""

from __future__ import annotations

import functools
import inspect
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Cases:
    """The cases of a test. Each runs in ``with case(name):``, so that a failure does not hide later cases."""

    def __init__(self) -> None:
        self.failed: dict[str, str] = {}
        self.tried = 0

    @contextmanager
    def __call__(self, name: object) -> Iterator[None]:
        self.tried += 1
        try:
            yield
        except (Exception, pytest.fail.Exception) as error:
            if isinstance(name, dict):
                name = ", ".join(f"{key}={repr(value)[:99]}" for key, value in name.items())
            here = error.__traceback__
            told = traceback.format_exception(type(error), error, here and here.tb_next)
            self.failed[f"{self.tried}. {name}"] = "".join(told)


@contextmanager
def cases() -> Iterator[Cases]:
    """Run cases; fail at the end if one of them failed or if there were none."""
    __tracebackhide__ = True
    found = Cases()
    yield found
    if found.failed:
        told = "\n".join(f"--- {name}\n{text}" for name, text in found.failed.items())
        pytest.fail(f"{len(found.failed)} of {found.tried} cases failed: {', '.join(found.failed)}\n{told}", False)
    assert found.tried, "no case was tried"


def each(
    names: str | tuple[str, ...], values: Iterable[Any], ids: Iterable[Any] | Callable[[Any], object] | None = None
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test with each of *values*, like ``pytest.mark.parametrize`` but as one test.

    For long tables of quick cases, where a test per case would take longer than the case itself. All cases share the
    fixtures of the test, so a case must restore them. Only ``monkeypatch`` and ``tmp_path`` are fresh for each case.
    """
    named = names.split(", ") if isinstance(names, str) else list(names)
    rows = list(_rows(named, values, ids))

    def decorated(test: Callable[..., None]) -> Callable[..., None]:
        within: list[tuple[str, dict[str, Any]]] = getattr(test, "within", [("", {})])
        once: Callable[..., None] = getattr(test, "once", test)
        every = [(f"{id} {more}".strip(), given | others) for id, given in rows for more, others in within]

        @functools.wraps(once)
        def all_of_them(*args: Any, **fixtures: Any) -> None:
            __tracebackhide__ = True
            with cases() as case:
                for id, given in every:
                    with case(id or given), _fresh(fixtures, case.tried) as own:
                        once(*args, **own, **given)

        signature = inspect.signature(test)
        left = [parameter for name, parameter in signature.parameters.items() if name not in named]
        all_of_them.__dict__ |= {"within": every, "once": once, "__signature__": signature.replace(parameters=left)}
        return all_of_them

    return decorated


@contextmanager
def _fresh(fixtures: dict[str, Any], number: int) -> Iterator[dict[str, Any]]:
    """Pass a case the test's fixtures, with fresh ones for those that the next case must not see."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        own = dict(fixtures)
        if "monkeypatch" in own:
            own["monkeypatch"] = monkeypatch
        if "tmp_path" in own:
            own["tmp_path"] = own["tmp_path"] / f"case-{number}"
            own["tmp_path"].mkdir()
        yield own


def _rows(
    named: list[str], values: Iterable[Any], ids: Iterable[Any] | Callable[[Any], object] | None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the cases of a table: an optional name, and the arguments."""
    values = list(values)
    called = [ids(value) for value in values] if callable(ids) else list(ids or [None] * len(values))
    for value, id in zip(values, called, strict=True):
        row = value
        if isinstance(value, type(pytest.param())):
            assert not value.marks, "a case has no marks of its own"
            row, id = (value.values if len(named) > 1 else value.values[0]), id or value.id  # noqa: PLW2901  # the rest of the loop needs the new value
        yield str(id or ""), dict(zip(named, row if len(named) > 1 else [row], strict=True))
