"""Have ``pprint`` show subclasses of dict over several lines, as it shows a dict."""

from __future__ import annotations

from pprint import PrettyPrinter
from typing import Any


def teach_pprint(kind: type[Any]) -> None:
    """Make ``pprint`` show objects with the ``__repr__`` of *kind* as their ``shown``.

    pprint has no public interface for this: it looks up the ``__repr__`` of the class in this private table, and shows
    objects without an entry on one line. Every ``__repr__`` calls this function, because pprint calls ``__repr__``
    first. So the order of imports does not matter. If the table is missing, the object is on one line.
    """
    table: dict[Any, Any] = getattr(PrettyPrinter, "_dispatch", {})
    table.setdefault(kind.__repr__, _pprinted)


def _pprinted(printer: Any, value: Any, stream: Any, indent: int, allowance: int, context: Any, level: int) -> None:
    """Do what pprint's own functions in the table do for a class that wraps a dict."""
    printer._format(value.shown, stream, indent, allowance, context, level - 1)  # noqa: SLF001  # see teach_pprint
