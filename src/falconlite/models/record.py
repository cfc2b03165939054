"""The base of every model, and the types of its fields.

The API is taken as it comes: a field may be absent, null or of another kind than its description says. None of that
makes a record fail; the field is then None (a list or a map: empty), and ``result.resources`` has what was sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from pydantic import GetCoreSchemaHandler

T = TypeVar("T")


class Otherwise(NamedTuple):
    """Stands in an annotation: what a value becomes that does not fit the type."""

    default: Any

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_default_schema(handler(source), default=self.default, on_error="default")


class Omitted:
    """Stands in an annotation: an item that does not fit the type is left out of its collection."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_default_schema(handler(source), default=None, on_error="omit")


def _or_none(text: str) -> str | None:
    return text or None


Key: TypeAlias = Annotated[str, Otherwise("")]
"""The field that names a record: always text, empty where the caller asked for other fields only."""

Text: TypeAlias = Annotated[str | None, Otherwise(None)]
Number: TypeAlias = Annotated[int | None, Otherwise(None)]
Flag: TypeAlias = Annotated[bool | None, Otherwise(None)]

Timestamp: TypeAlias = Annotated[
    # first what is no timestamp, but would be taken for one: seconds since the epoch, or milliseconds
    Annotated[str, StringConstraints(pattern=r"^[-+.\d]*$"), AfterValidator(_or_none)] | AwareDatetime | str | None,
    Field(union_mode="left_to_right"),
    Otherwise(None),
]
"""An aware datetime, to the microsecond. What is no RFC 3339 stays text; an empty text is None."""

One: TypeAlias = Annotated[T | None, Otherwise(None)]
"""An object of the API with fields of its own."""

Many: TypeAlias = Annotated[tuple[Annotated[T, Omitted()], ...], Otherwise(())]
"""A list of the API; null is an empty one."""

Named: TypeAlias = Annotated[dict[str, Annotated[T, Omitted()]], Otherwise({})]
"""An object of the API whose keys are names of things; null is an empty one."""


class Record(BaseModel):
    """What the API sends, one record: fields that it has today are typed, those it adds are kept as they come."""

    model_config = ConfigDict(
        frozen=True,
        extra="allow",
        coerce_numbers_to_str=True,
        hide_input_in_errors=True,  # an input may be a secret
        protected_namespaces=(),
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Show what there is, rather than ninety fields that are empty."""
        return [(name, value) for name, value in super().__repr_args__() if value not in (None, "", (), {})]
