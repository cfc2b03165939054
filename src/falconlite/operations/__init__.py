"""Declare operations and perform them. The package is callable: ``falconlite.operations()`` lists the operations.

A package cannot be a function as well, but the class of its module object can be callable, and imports of its modules
work unchanged. Type checkers see ``OperationsPackage`` of ``falconlite.operations.entries``.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite.operations.entries import Catalog


class _Package(ModuleType):
    """The type of this package's module object."""

    def __call__(
        self, text: str = "", *, service: Any = None, verb: str | None = None, scope: str | None = None
    ) -> Catalog:
        """List the operations that falconlite declares; see ``falconlite.operations.entries.operations``."""
        from falconlite.operations.entries import operations

        return operations(text, service=service, verb=verb, scope=scope)


sys.modules[__name__].__class__ = _Package
