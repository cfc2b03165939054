"""The base class of every model, and the types of its fields.

A field of the API may be absent, null or of another type than documented. Then the field of the model is None (a list
or a map: empty), no error is raised, and ``result.resources`` has the value that was sent.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter
from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    from pydantic import GetCoreSchemaHandler

T = TypeVar("T")


class Otherwise(NamedTuple):
    """An annotation: the default for a value that does not fit the type."""

    default: Any

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_default_schema(handler(source), default=self.default, on_error="default")


class Omitted:
    """An annotation: an item that does not fit the type is left out of its collection."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_default_schema(handler(source), default=None, on_error="omit")


def _or_none(text: str) -> str | None:
    return text or None


Key: TypeAlias = Annotated[str, Otherwise("")]
"""The field that identifies a record: always a str, empty if the caller asked for other fields only."""

Text: TypeAlias = Annotated[str | None, Otherwise(None)]
Number: TypeAlias = Annotated[int | None, Otherwise(None)]
Flag: TypeAlias = Annotated[bool | None, Otherwise(None)]

Timestamp: TypeAlias = Annotated[
    # a number stays a str: pydantic would read it as seconds or milliseconds since the epoch
    Annotated[str, StringConstraints(pattern=r"^[-+.\d]*$"), AfterValidator(_or_none)] | AwareDatetime | str | None,
    Field(union_mode="left_to_right"),
    Otherwise(None),
]
"""A datetime with a time zone, to the microsecond. A str that is not RFC 3339 stays a str; an empty one is None."""

One: TypeAlias = Annotated[T | None, Otherwise(None)]
"""An object of the API with fields of its own."""

Many: TypeAlias = Annotated[tuple[Annotated[T, Omitted()], ...], Otherwise(())]
"""A list of the API; null becomes an empty tuple."""

Named: TypeAlias = Annotated[dict[str, Annotated[T, Omitted()]], Otherwise({})]
"""An object of the API whose keys are data, as a dict; null becomes an empty one."""


class Record(BaseModel):
    """One record of the API: known fields are typed, unknown ones are kept unchanged."""

    model_config = ConfigDict(
        frozen=True,
        extra="allow",
        coerce_numbers_to_str=True,
        hide_input_in_errors=True,  # an input may be a secret
        protected_namespaces=(),
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Show the fields with a value only: a record may have ninety."""
        return [(name, value) for name, value in super().__repr_args__() if value not in (None, "", (), {})]


def validated(model: type[Record], records: Sequence[Any]) -> list[Any]:
    """Make models of records; one that is not an object is left out."""
    return _adapter(model).validate_python(records)


@cache
def _adapter(model: type[Record]) -> TypeAdapter[list[Any]]:
    return TypeAdapter(list[Annotated[model, Omitted()]])  # type: ignore[valid-type]  # a type chosen at run time
