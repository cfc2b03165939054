"""Methods of twins that ``inspect``, ``unittest.mock``, ``pydoc`` and IPython recognize as coroutine functions.

The classes have no annotations, because those would hide the annotations of the method.
"""

from __future__ import annotations

from inspect import CO_COROUTINE, signature
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from falconlite.operations import method as operations

if TYPE_CHECKING:
    from collections.abc import Callable
    from inspect import Signature


def _any(*args: Any, **given: Any) -> Any:
    """Stand in for functions without code."""


class Described:
    """An object with the arguments and the docstring of a synchronous function."""

    __slots__ = ("of",)  # created for each call

    coroutine = True

    def __init__(self, of: Any) -> None:
        self.of = of

    def __init_subclass__(cls) -> None:
        cls.__doc__ = vars(Described)["__doc__"]  # the docstring of the class would hide the function's

    if not TYPE_CHECKING:

        @property
        def __doc__(self) -> str | None:
            """The help text of the function, built when it is read."""
            return getattr(self.of, "__doc__", None)

    @property
    def __signature__(self) -> Signature:
        """The arguments of the function."""
        return signature(self.of)

    @property
    def __code__(self) -> Any:
        """The code of the function, with the flag that ``inspect.iscoroutinefunction`` checks."""
        code = getattr(self.of, "__code__", _any.__code__)  # ``bulk`` and ``export`` of an operation have none
        return code.replace(co_flags=code.co_flags | CO_COROUTINE) if self.coroutine else code

    def __repr__(self) -> str:
        return f"<awaited {self.of!r}>"

    def __dir__(self) -> list[str]:
        return dir(self.of)


class Function(Described):
    """A method as an attribute of the class of a twin."""

    def __init__(self, name: str, of: Any, way: type[Bound] | None) -> None:
        super().__init__(of)
        self.__name__, self.__module__, self.way = name, of.__module__, way
        self.coroutine = way is not None and way.coroutine

    if not TYPE_CHECKING:
        __class__ = property(lambda _: FunctionType)  # like a function

    def __getattr__(self, name: str) -> Any:
        return getattr(self.of, name)  # __qualname__, __defaults__, operation and others

    def __get__(self, twin: Any, kind: type | None = None) -> Any:
        if twin is None:
            return self
        if self.way is not None:
            found = getattr(twin._original, self.__name__)  # noqa: SLF001  # it is for this module
            if type(found) is operations.Bound:  # an operation without a replacement in this object
                return self.way(found, twin._enter)  # noqa: SLF001  # as above
        return twin._attribute(self.__name__)  # noqa: SLF001  # as above

    def __call__(self, twin: Any, /, *args: Any, **given: Any) -> Any:
        """Call the method on the class, with the twin as the first argument."""
        return twin._attribute(self.__name__)(*args, **given)  # noqa: SLF001  # it is for this module


class Bound(Described):
    """A method of a twin."""

    __slots__ = ("_enter",)

    def __init__(self, of: Any, enter: Callable[[], Any]) -> None:
        self.of, self._enter = of, enter

    if not TYPE_CHECKING:
        __class__ = property(lambda _: MethodType)  # like a bound method

    @property
    def __self__(self) -> Any:
        """The twin."""
        return getattr(self._enter, "__self__", None)

    @property
    def __func__(self) -> Function:
        """The attribute of the class, as in a bound method."""
        return Function(self.of.__name__, self.of.__func__, type(self))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and (self.of, self._enter) == (other.of, other._enter)

    def __hash__(self) -> int:
        return hash((self.of, self._enter))

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self.__self__, self.of.__name__)


class Value:
    """A property, or a value of the synchronous class, as an attribute of the class of a twin."""

    def __init__(self, name: str, kind: type, of: Any) -> None:
        self.name, self.kind, self.of = name, kind, of

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # a str for an object, None for the class
        """The help text of the property."""
        return getattr(self.of, "__doc__", None)

    def __get__(self, twin: Any, kind: type | None = None) -> Any:
        if twin is not None:
            return twin._attribute(self.name)  # noqa: SLF001  # it is for this module
        return self if isinstance(self.of, property) else getattr(self.kind, self.name)
