"""The base class of every model, and the types of its fields.

Models accept everything that the API sends. If a field is absent, null or of another type than documented, it is None
(a list or a map is empty), and ``raw`` has the original value.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, model_validator
from pydantic_core import core_schema

from falconlite.redact import MASK, is_secret

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    from pydantic import GetCoreSchemaHandler, ModelWrapValidatorHandler
    from typing_extensions import Self

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


class Moment:
    """Annotation marker: a datetime with a time zone, from RFC 3339; any other value is None.

    Only a str with a date and a time counts: pydantic would also read a number as seconds since the epoch.
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        text = core_schema.chain_schema(
            [
                core_schema.str_schema(pattern=r"^\d{4}-\d\d-\d\d[Tt ]"),
                core_schema.datetime_schema(tz_constraint="aware"),
            ]
        )
        ready = core_schema.datetime_schema(strict=True, tz_constraint="aware")
        either = core_schema.json_or_python_schema(text, core_schema.union_schema([text, ready], mode="left_to_right"))
        return core_schema.with_default_schema(core_schema.nullable_schema(either), default=None, on_error="default")


Key: TypeAlias = Annotated[str, Otherwise("")]
"""The ID of a record: always a str, empty if the caller requested other fields only."""

Text: TypeAlias = Annotated[str | None, Otherwise(None)]
Number: TypeAlias = Annotated[int | None, Otherwise(None)]
Flag: TypeAlias = Annotated[bool | None, Otherwise(None)]

Figure: TypeAlias = Annotated[int | float | None, Otherwise(None)]

Timestamp: TypeAlias = Annotated[datetime | None, Moment()]
"""A datetime with a time zone, to the microsecond; None for a value that is not RFC 3339 (``raw`` has the original)."""

One: TypeAlias = Annotated[T | None, Otherwise(None)]
"""A nested object of the API."""

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
    __slots__ = ("_sent",)  # not a private attribute, which would cost a dict for each record

    @property
    def raw(self) -> dict[str, Any]:
        """The record as the API sent it, with every value in its original form: a dict.

        It is the dict of ``result.resources``, not a copy, and each nested model has its own part of it. Comparison,
        repr and ``model_dump()`` leave it out.
        """
        try:
            sent: dict[str, Any] = SENT.__get__(self)
        except AttributeError:  # model_construct() does not validate
            return self.model_dump(exclude_unset=True)
        return sent

    @model_validator(mode="wrap")
    @classmethod
    def _keep_sent(cls, sent: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        made = handler(sent)
        if isinstance(sent, dict):  # otherwise it is a model already
            keep_sent(made, sent)
        return made

    def __getstate__(self) -> dict[Any, Any]:
        return super().__getstate__() | {"sent": self.raw}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        super().__setstate__(state)
        if "sent" in state:  # not in a pickle of an older release
            keep_sent(self, state["sent"])

    def __copy__(self) -> Self:
        return _with_sent(super().__copy__(), self.raw)

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return _with_sent(super().__deepcopy__(memo), deepcopy(self.raw, memo))

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Show only the fields that have a value, and no unknown one that is named like a secret."""
        unknown = self.__pydantic_extra__ or {}
        return [
            (name, _masked(value))
            for name, value in super().__repr_args__()
            if value not in (None, "", (), {}) and not (name in unknown and is_secret(str(name)))
        ]


SENT: Any = vars(Record)["_sent"]  # not an annotation, which would be an argument of the constructor
keep_sent = SENT.__set__  # the model itself is frozen


def _masked(value: Any) -> Any:
    """Copy a JSON value without the values of fields that are named like secrets; models mask their own."""
    if isinstance(value, dict):
        return {k: MASK if v and isinstance(k, str) and is_secret(k) else _masked(v) for k, v in value.items()}
    return type(value)(map(_masked, value)) if type(value) in {list, tuple} else value


def _with_sent(made: T, sent: dict[str, Any]) -> T:
    keep_sent(made, sent)
    return made


def validated(model: type[Record], records: Sequence[Any]) -> list[Any]:
    """Return models of the records; a record that is not an object is skipped."""
    return _adapter(model).validate_python(records)


@cache
def _adapter(model: type[Record]) -> TypeAdapter[list[Any]]:
    return TypeAdapter(list[Annotated[model, Omitted()]])  # type: ignore[valid-type]  # a type chosen at run time
