"""Make methods of operations, with ``pages``, ``records`` and ``bulk``: ``hosts.query_devices.records(filter=...)``.

A ``Method`` is the attribute of the class, a ``Bound`` that of a service object. Type checkers see the classes in
``falconlite.operations._faces`` instead.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation
    from falconlite.operations.service import Service


_FUNC: Any = vars(partial)["func"]
"""The attribute of ``partial`` that holds the function to call."""


class Bound(partial):  # type: ignore[type-arg]  # the type of the result depends on the operation
    """An operation of one service object: ``_perform`` with the operation as its first argument.

    It is a partial, so that calling it adds no Python call. Its ``__doc__`` is that of the operation.
    """

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # a str for an object, None for the class
        return self.operation.stub.__doc__

    @property
    def performs(self) -> Any:
        """The method of the service object that is called."""
        return _FUNC.__get__(self)

    @property
    def func(self) -> Any:
        """A function with the name and the annotations of the operation, which pydantic reads here."""
        from functools import update_wrapper

        from falconlite.operations.hints import evaluated

        performs, stub = self.performs, self.operation.stub

        def call(*args: Any, **given: Any) -> Any:
            return performs(*args, **given)

        update_wrapper(call, stub)
        call.__annotations__ = evaluated(stub)
        return call

    @property
    def __self__(self) -> Service:
        """The service object, as in a bound method."""
        return self.performs.__self__  # type: ignore[no-any-return]  # it is a bound method

    @property
    def operation(self) -> Operation:
        """The declared operation."""
        return self.args[0]  # type: ignore[no-any-return]  # Method puts it there

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # a property; typing declares a dict
        """The annotations of the operation, for ``typing.get_type_hints``."""
        from falconlite.operations.hints import annotations_of

        return annotations_of(self.operation.stub)

    @property
    def __globals__(self) -> dict[str, Any]:
        """The namespace in which its annotations are resolved."""
        return self.operation.stub.__globals__

    def pages(self, *args: Any, **given: Any) -> Any:
        """Iterate over all pages; see ``falconlite.paging.pages``."""
        from falconlite.paging import pages

        return pages(self, *args, **given)

    def records(self, *args: Any, **given: Any) -> Any:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""
        from falconlite.paging import records

        return records(self, *args, **given)

    def bulk(self, *args: Any, **given: Any) -> Any:
        """Call it for any number of IDs; see ``falconlite.bulk.bulk``."""
        from falconlite.bulk import bulk

        return bulk(self, *args, **given)

    def __getattr__(self, name: str) -> Any:
        if name in {"__name__", "__qualname__"}:
            return getattr(self.operation.stub, name)
        raise AttributeError(f"{self.operation.stub.__qualname__}() has no attribute {name!r}")

    def __repr__(self) -> str:
        return f"<{self.operation.stub.__qualname__} of {self.__self__!r}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bound) and (self.performs, self.args) == (other.performs, other.args)

    def __hash__(self) -> int:
        return hash((self.performs, self.args))

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self.__self__, self.operation.stub.__name__)


class Method:
    """An operation as an attribute of its class."""

    def __init__(self, operation: Operation) -> None:
        stub = operation.stub
        self.operation = operation
        self.__name__, self.__qualname__, self.__module__ = stub.__name__, stub.__qualname__, stub.__module__
        self.__doc__, self.__wrapped__ = stub.__doc__, stub

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # a property; typing declares a dict
        """The annotations of the operation, for ``typing.get_type_hints``."""
        from falconlite.operations.hints import annotations_of

        return annotations_of(self.operation.stub)

    def __get__(self, service: Service | None, kind: type[Service] | None = None) -> Any:
        return self if service is None else Bound(service._perform, self.operation)  # noqa: SLF001  # _perform is for this class

    def __call__(self, *args: Any, **given: Any) -> Any:
        """Call it on the class, with the service object as the first argument."""
        return self.__get__(*args[:1])(*args[1:], **given)

    def __repr__(self) -> str:
        return f"<{self.__qualname__}>"
