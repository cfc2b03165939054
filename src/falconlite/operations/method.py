"""Make methods of operations, with ``pages``, ``records``, ``export`` and ``bulk``: ``hosts.query_devices.records()``.

A ``Method`` is the attribute of the class, a ``Bound`` the attribute of a service object. Both give ``__class__`` as
functions and methods do, so ``inspect``, ``unittest.mock`` and ``pydoc`` treat them so. Type checkers see the classes
in ``falconlite.operations._faces`` instead.
"""

from __future__ import annotations

from functools import partial, update_wrapper
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from inspect import Signature

    from falconlite.binding.operation import Operation
    from falconlite.operations._any_route import AnyRoute


MODULES = {"export": "exporting", "bulk": "bulk"}
"""Modules with the functions of ``Many``, besides ``falconlite.paging``."""

_FUNC: Any = vars(partial)["func"]
"""The attribute of ``partial`` that holds the function to call."""


class _OfStub:
    """An attribute of a function that an operation takes from its stub. IPython does not read properties."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, method: Any, kind: type | None = None) -> Any:
        return self if method is None else getattr(method.stub, self.name)


class _Way:
    """``pages`` and the like as an attribute of an operation. IPython does not read properties."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, method: Any, kind: type | None = None) -> Any:
        return self if method is None else MethodType(Many(self.name, method), method)


def function_of(name: str) -> Callable[..., Any]:
    """Return the function ``pages``, ``records``, ``export`` or ``bulk``, imported at the first use."""
    from falconlite.waiting import load

    load(f"falconlite.{MODULES.get(name, 'paging')}")
    if name == "export":
        from falconlite.exporting import export

        return export
    if name == "bulk":
        from falconlite.bulk import bulk

        return bulk
    from falconlite.paging import pages, records

    return pages if name == "pages" else records


class Many:
    """``pages``, ``records``, ``export`` or ``bulk``, called with the operation's method as first argument."""

    def __init__(self, name: str, method: Method | Bound) -> None:
        self.__name__, self.__qualname__, self.method = name, f"{method.__qualname__}.{name}", method

    def __call__(self, method: Method | Bound, /, *args: Any, **given: Any) -> Any:
        """Import the function and call it."""
        return function_of(self.__name__)(method, *args, **given)

    @property
    def __doc__(self) -> str:  # type: ignore[override]  # a str for an object, None for the class
        """Its docstring, made when it is read."""
        from falconlite.operations.describe import text_of_many

        return text_of_many(function_of(self.__name__), self.method.operation)

    @property
    def __signature__(self) -> Signature:
        """Its arguments and the arguments of the operation."""
        from falconlite.operations.describe import signature_of_many

        return signature_of_many(function_of(self.__name__), self.method.operation)


class _Extended:
    """The attributes of an operation that a function does not have."""

    operation: Operation

    __qualname__: str

    stub: Any
    """The function that has the name, the arguments and the docstring."""

    __name__ = _OfStub()
    __code__ = _OfStub()
    __defaults__ = _OfStub()
    __kwdefaults__ = _OfStub()
    __closure__ = _OfStub()
    __globals__ = _OfStub()

    pages = _Way()
    records = _Way()
    export = _Way()
    bulk = _Way()

    def __dir__(self) -> list[str]:
        operation = self.operation
        more = ["pages", "records", "export"] * bool(operation.pages) + ["bulk"] * bool(operation.argument_of_ids)
        return sorted({*object.__dir__(self), *more, "operation"})


class Bound(_Extended, partial):  # type: ignore[type-arg]  # the type of the result depends on the operation
    """An operation of one service object: ``_perform`` with the operation as its first argument.

    It is a partial, so that calling it adds no Python call.
    """

    __slots__ = ("__qualname__",)

    reads_raw = True  # whether its ``pythonic`` may be a RawReader, see ``binding.calls.Perform``

    __getattribute__ = object.__getattribute__  # that of partial does the same, but IPython does not trust it

    if not TYPE_CHECKING:
        __class__ = property(lambda _: MethodType)  # as a bound method has it

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # a str for an object, None for the class
        """The help text of the operation, built when it is read."""
        return self.__func__.__doc__  # type: ignore[no-any-return]  # of a Method

    @property
    def performs(self) -> Any:
        """The method of the service object that is called."""
        return _FUNC.__get__(self)

    @property
    def stub(self) -> Any:
        """The function that has the name, the arguments and the docstring."""
        return self.operation.stub

    @property
    def func(self) -> Any:
        """A function with the name and the annotations of the operation, which pydantic reads here."""
        performs = self.performs

        def call(*args: Any, **given: Any) -> Any:
            return performs(*args, **given)

        update_wrapper(call, self.stub)
        call.__annotations__ = self.__func__.evaluated()
        return call

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Let ``pydantic.validate_call`` check the options of a call too, which ``inspect.signature`` leaves out."""
        from falconlite.operations.describe import with_options

        return handler.generate_schema(with_options(self, self.func))

    @property
    def __self__(self) -> Any:
        """The service object, as in a bound method."""
        return self.performs.__self__

    @property
    def __func__(self) -> Any:
        """The attribute of the class, a Method, as in a bound method."""
        for kind in type(self.__self__).__mro__:
            found = vars(kind).get(self.operation.name)
            if isinstance(found, Method) and found.__wrapped__ is self.stub:
                return found
        return Method(self.operation)

    @property
    def operation(self) -> Operation:  # type: ignore[override]  # it cannot be set
        """The declared operation."""
        return self.args[0]  # type: ignore[no-any-return]  # Method puts it there

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # a property; typing declares a dict
        """The annotations of the operation, for ``typing.get_type_hints``."""
        return self.__func__.__annotations__  # type: ignore[no-any-return]  # of a Method

    def __repr__(self) -> str:
        return f"<{self.stub.__qualname__} of {self.__self__!r}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bound) and (self.performs, self.args) == (other.performs, other.args)

    def __hash__(self) -> int:
        return hash((self.performs, self.args))

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self.__self__, self.stub.__name__)


class BoundOverride(Bound):
    """A method of a service object whose class overrides an operation."""

    reads_raw = False  # the function reads the records

    if not TYPE_CHECKING:
        __doc__ = vars(Bound)["__doc__"]  # otherwise the line above would hide the function's docstring

    operation: Operation = None  # type: ignore[assignment]  # replaces the property; Override sets it on each object

    @property
    def stub(self) -> Any:
        """The function of the subclass."""
        return self.performs.__func__


class Method(_Extended):
    """An operation as an attribute of its class."""

    def __init__(self, operation: Operation, function: Callable[..., Any] | None = None) -> None:
        self.operation = operation
        self.stub: Any = function or operation.stub
        self.__wrapped__ = self.stub
        self.__module__, self.__qualname__ = self.stub.__module__, self.stub.__qualname__

    if not TYPE_CHECKING:
        __class__ = property(lambda _: FunctionType)  # as a function has it

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # a str for an object, None for the class
        """The help text of the operation, built when it is read."""
        from falconlite.operations.describe import text_of

        return text_of(self.operation)

    @property
    def __signature__(self) -> Signature:
        """The arguments of the operation; its ``bind`` accepts the options of a call too."""
        from falconlite.operations.describe import signature_of

        return signature_of(self.operation)

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # a property; typing declares a dict
        """The annotations of the operation, for ``typing.get_type_hints``."""
        from falconlite.operations.hints import annotations_of

        return annotations_of(self.operation.stub)

    def evaluated(self) -> dict[str, Any]:
        """Return the annotations as objects."""
        from falconlite.operations.hints import evaluated

        return evaluated(self.__wrapped__)

    def __get__(self, service: Any, kind: type | None = None) -> Any:
        if service is None:
            return self
        bound = Bound(service._perform, self.operation)  # noqa: SLF001  # _perform is for this class
        bound.__qualname__ = self.__qualname__
        return bound

    def __call__(self, *args: Any, **given: Any) -> Any:
        """Call it on the class, with the service object as the first argument."""
        if not args or not hasattr(args[0], "_perform"):
            owner = self.__qualname__.rpartition(".")[0]
            raise TypeError(
                f"{self.__name__}() needs an object of the class: {owner}(...).{self.__name__}(...); nothing was sent"
            )
        return self.__get__(args[0])(*args[1:], **given)

    def __repr__(self) -> str:
        return f"<{self.__qualname__}>"

    def __reduce__(self) -> str:
        return self.__wrapped__.__qualname__  # pickle finds it by this name


class Override(Method):
    """A function of a subclass that overrides an operation: it keeps ``pages``, ``records``, ``export`` and ``bulk``.

    They call the function for each request.
    """

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # a str for an object, None for the class
        """The docstring of the function, or of the operation."""
        return self.__wrapped__.__doc__ or super().__doc__

    @property
    def __signature__(self) -> Signature:
        """The arguments of the function."""
        from inspect import signature

        return signature(self.__wrapped__)

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # a property; typing declares a dict
        """The annotations of the function."""
        return self.__wrapped__.__annotations__

    def __get__(self, service: Any, kind: type | None = None) -> Any:
        if service is None:
            return self
        bound = BoundOverride(MethodType(self.__wrapped__, service))
        bound.operation, bound.__qualname__ = self.operation, self.__qualname__
        return bound


def overrides(kind: type) -> dict[str, Override]:
    """Return the functions of a class, and of its bases that declare no operations, that override an operation."""
    found: dict[str, Override] = {}
    known = {name: operation for base in kind.__bases__ for name, operation in getattr(base, "operations", {}).items()}
    for base in kind.__mro__ if known else ():
        if base is not kind and hasattr(base, "operations"):
            break
        for name, function in vars(base).items():
            if type(function) is FunctionType and name in known and name == known[name].name:
                found.setdefault(name, Override(known[name], function))
    return found


class ByRoute(partial):  # type: ignore[type-arg]  # the type of the result depends on the call
    """``override`` of one service object, with ``pages``, ``records`` and ``export`` for lists.

    It is a partial of the function and the service object, so that calling it adds no Python call.
    """

    __slots__ = ()

    if not TYPE_CHECKING:
        __class__ = property(lambda _: MethodType)  # as a bound method has it

    @property
    def __self__(self) -> Any:
        """The service object, as in a bound method."""
        return self.args[0]

    @property
    def __func__(self) -> Callable[..., Any]:
        """The function, as in a bound method."""
        return self.func

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # a str for an object, None for the class
        """The help text of the function."""
        return self.func.__doc__

    def __getattr__(self, name: str) -> Any:
        return getattr(self.func, name)  # __name__ and others, as a bound method has them

    def __dir__(self) -> list[str]:
        return sorted({*dir(ByRoute), *dir(self.func)})

    def __repr__(self) -> str:
        return f"<{self.__qualname__} of {self.__self__!r}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ByRoute) and (self.func, self.__self__) == (other.func, other.__self__)

    def __hash__(self) -> int:
        return hash((self.func, id(self.__self__)))

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self.__self__, self.__name__)

    def pages(self, *args: Any, **given: Any) -> Any:
        """Iterate over the pages of a list by its route; see ``override``."""
        return function_of("pages")(self, *args, **given)

    def records(self, *args: Any, **given: Any) -> Any:
        """Iterate over the records of a list by its route; see ``override``."""
        return function_of("records")(self, *args, **given)

    def export(self, target: Any, /, *args: Any, **given: Any) -> Any:
        """Write the records of a list by its route to a file; see ``override``."""
        return function_of("export")(self, target, *args, **given)


class _AnyRoute:
    """The attribute of the class: the function, or a ``ByRoute`` for a service object."""

    if not TYPE_CHECKING:
        __class__ = property(lambda _: FunctionType)  # mock and pydoc read the attribute from the class

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        this: Any = self  # mock and pydoc read its name and docstring, though it cannot be called
        update_wrapper(this, function)

    def __get__(self, service: Any, kind: type | None = None) -> Any:
        return self.function if service is None else ByRoute(self.function, service)


def any_route(function: Callable[..., Any]) -> AnyRoute:
    """Give the method that calls any route its ``pages`` and ``records``."""
    vars(function)["by_route"] = True  # for a partial of it, which does not keep the type of a partial inside
    made: Any = _AnyRoute(function)
    return made  # type: ignore[no-any-return]  # type checkers see its type there
