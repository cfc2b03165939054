"""Describe ``override`` as a method for type checkers; not imported at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from falconlite.exporting import Exported, Format, Place
    from falconlite.http.messages import RetryPolicy, Timeout, Unset
    from falconlite.operations.download import Download
    from falconlite.operations.options import ListOptions
    from falconlite.paging import Pages, Records
    from falconlite.results.result import Result


class AnyRouteOf:
    """``override`` of a service object: call any route; ``pages`` and ``records`` read a list."""

    __name__: str
    __qualname__: str
    __self__: Any

    @overload
    def __call__(
        self,
        method: str,
        route: str,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        data: Any = None,
        files: Any = None,
        expand_result: bool = False,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | Unset = ...,
        deadline: float | Unset | None = ...,
        retry: RetryPolicy | int | None = None,
        pythonic: bool | None = None,
        stream: Literal[True],
    ) -> Download: ...
    @overload
    def __call__(
        self,
        method: str,
        route: str,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        data: Any = None,
        files: Any = None,
        expand_result: bool = False,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | Unset = ...,
        deadline: float | Unset | None = ...,
        retry: RetryPolicy | int | None = None,
        pythonic: bool | None = None,
        stream: Literal[False] = False,
    ) -> Result[Any]: ...
    def __call__(self, *args: Any, **given: Any) -> Any: ...

    def pages(
        self,
        method: str,
        route: str,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        **more: Unpack[ListOptions],
    ) -> Pages[Any]:
        """Iterate over the pages of a list by its route; see ``override``."""
        ...

    @overload
    def records(
        self,
        method: str,
        route: str,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        *,
        raw: Literal[True],
        **more: Unpack[ListOptions],
    ) -> Records[bytes]: ...
    @overload
    def records(
        self,
        method: str,
        route: str,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        **more: Unpack[ListOptions],
    ) -> Records[Any]: ...
    def records(self, *args: Any, **given: Any) -> Any:
        """Iterate over the records of a list by its route; see ``override``."""

    def export(
        self,
        target: Place,
        method: str,
        route: str,
        parameters: Mapping[str, Any] | None = None,
        body: Any = None,
        *,
        format: Format | None = None,
        columns: str | Iterable[str] | None = None,
        **more: Unpack[ListOptions],
    ) -> Exported:
        """Write the records of a list by its route to a file; see ``override``."""
        ...


class AnyRoute:
    """``override`` as an attribute of the class."""

    @overload
    def __get__(self, service: None, kind: type) -> Callable[..., Any]: ...
    @overload
    def __get__(self, service: object, kind: type) -> AnyRouteOf: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...
