"""The base class of every model, and the types of its fields.

Models accept whatever the API sends: a field may be absent, null or of another type than documented. No record fails
because of that. The field is None then (a list or a map is empty), and ``result.resources`` has the original value.
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
    """Annotation marker: replace a value that does not fit the type by ``default``."""

    default: Any

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_default_schema(handler(source), default=self.default, on_error="default")


class Omitted:
    """Annotation marker: drop an item that does not fit the type from its collection."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_default_schema(handler(source), default=None, on_error="omit")


def _or_none(text: str) -> str | None:
    return text or None


Key: TypeAlias = Annotated[str, Otherwise("")]
"""The ID of a record: always a str, empty if the caller requested other fields only."""

Text: TypeAlias = Annotated[str | None, Otherwise(None)]
Number: TypeAlias = Annotated[int | None, Otherwise(None)]
Flag: TypeAlias = Annotated[bool | None, Otherwise(None)]

Timestamp: TypeAlias = Annotated[
    # a number stays a str: pydantic would read it as seconds or milliseconds since the epoch
    Annotated[str, StringConstraints(pattern=r"^[-+.\d]*$"), AfterValidator(_or_none)] | AwareDatetime | str | None,
    Field(union_mode="left_to_right"),
    Otherwise(None),
]
"""A datetime with a time zone, to the microsecond. A value that is not RFC 3339 stays a str; an empty str is None."""

One: TypeAlias = Annotated[T | None, Otherwise(None)]
"""An object of the API with fields of its own."""

Many: TypeAlias = Annotated[tuple[Annotated[T, Omitted()], ...], Otherwise(())]
"""A JSON list; null becomes an empty tuple."""

Named: TypeAlias = Annotated[dict[str, Annotated[T, Omitted()]], Otherwise({})]
"""A JSON object whose keys are data; null becomes an empty dict."""


class Record(BaseModel):
    """Base class of all records: known fields are typed, unknown fields are kept."""

    model_config = ConfigDict(
        frozen=True,
        extra="allow",
        coerce_numbers_to_str=True,
        hide_input_in_errors=True,  # an input may be a secret
        protected_namespaces=(),
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Show only the fields that have a value."""
        return [(name, value) for name, value in super().__repr_args__() if value not in (None, "", (), {})]


def validated(model: type[Record], records: Sequence[Any]) -> list[Any]:
    """Return models of the records; a record that is not an object is skipped."""
    return _adapter(model).validate_python(records)


@cache
def _adapter(model: type[Record]) -> TypeAdapter[list[Any]]:
    return TypeAdapter(list[Annotated[model, Omitted()]])  # type: ignore[valid-type]  # a type chosen at run time
