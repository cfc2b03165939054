"""An operation as a method that can do more than be called: ``hosts.query_devices_by_filter.records(filter=...)``.

At run time each is a ``Method`` of its class and a ``Bound`` of a service object; what type checkers see is in
``falconlite.operations._faces``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation
    from falconlite.operations.service import Service


_FUNC: Any = vars(partial)["func"]
"""Where a partial has what it calls."""


class Bound(partial):  # type: ignore[type-arg]  # what it returns depends on the operation
    """An operation of one service object: its ``_perform``, with the operation as the first argument.

    As a partial it adds no call of its own to that one. Its ``__doc__`` is the operation's.
    """

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # a text, where an object is asked
        return self.operation.stub.__doc__

    @property
    def performs(self) -> Any:
        """The bound method of the service object that it calls."""
        return _FUNC.__get__(self)

    @property
    def func(self) -> Any:
        """What it calls, with the name and the annotations of the operation: pydantic reads them there."""
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
        """The service object, under the name that a bound method has for it."""
        return self.performs.__self__  # type: ignore[no-any-return]  # it is a bound method

    @property
    def operation(self) -> Operation:
        """What is declared of it."""
        return self.args[0]  # type: ignore[no-any-return]  # where Method puts it

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # a property, where typing has a dict
        """The annotations of what it takes, for ``typing.get_type_hints``."""
        from falconlite.operations.hints import annotations_of

        return annotations_of(self.operation.stub)

    @property
    def __globals__(self) -> dict[str, Any]:
        """Where the names of its annotations are found."""
        return self.operation.stub.__globals__

    def pages(self, *args: Any, **given: Any) -> Any:
        """Read the pages of what it finds, to the end; see ``falconlite.paging.pages``."""
        from falconlite.paging import pages

        return pages(self, *args, **given)

    def records(self, *args: Any, **given: Any) -> Any:
        """Read the records of all pages; see ``falconlite.paging.records``."""
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
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # a property, where typing has a dict
        """The annotations of what it takes, for ``typing.get_type_hints``."""
        from falconlite.operations.hints import annotations_of

        return annotations_of(self.operation.stub)

    def __get__(self, service: Service | None, kind: type[Service] | None = None) -> Any:
        return self if service is None else Bound(service._perform, self.operation)  # noqa: SLF001  # one of us

    def __call__(self, *args: Any, **given: Any) -> Any:
        """Call it as a function of the class, with the service object in the first place."""
        return self.__get__(*args[:1])(*args[1:], **given)

    def __repr__(self) -> str:
        return f"<{self.__qualname__}>"
