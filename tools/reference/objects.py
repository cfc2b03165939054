"""Describe objects field by field: the typed dicts of request bodies and the models of records."""

from __future__ import annotations

from datetime import datetime
from inspect import cleandoc
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, is_typeddict

from typing_extensions import NotRequired, Required, get_type_hints

from falconlite.models.record import Record
from reference.markup import code, codes, inline, markdown, sentences, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WORDS = {str: "str", int: "int", float: "float", bool: "bool", datetime: "datetime", bytes: "bytes", Any: "any"}


class Kind(NamedTuple):
    """A type in words, with links, and the values that it allows."""

    words: str
    choices: tuple[Any, ...] = ()


class Described(NamedTuple):
    """The description of an object: whether it is a model, its module and name, the target of links, and its text."""

    is_model: bool
    home: str
    name: str
    target: str
    text: str


class Objects:
    """The objects that a page describes, each once: add them with ``link``, then write them with ``render``."""

    def __init__(self, page: str) -> None:
        self._page, self._found = page, dict[Any, str]()

    def link(self, thing: Any) -> str:
        """Return a link to the description of a typed dict or a model."""
        if thing not in self._found:
            taken = set(self._found.values())
            name = f"{self._page}-{'model' if _is_model(thing) else 'body'}-{thing.__name__.lower()}"
            self._found[thing] = name if name not in taken else f"{name}-{len(taken)}"
        return f"[`{thing.__name__}`](#{self._found[thing]})"

    def kind(self, annotation: Any) -> Kind:
        """Describe an annotation."""
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin in {Annotated, Required, NotRequired}:
            return self.kind(arguments[0])
        if origin is Literal:
            return Kind("str" if isinstance(arguments[0], str) else type(arguments[0]).__name__, arguments)
        if origin in {Union, UnionType}:
            found = [self.kind(one) for one in arguments if one is not type(None)]
            words = dict.fromkeys(one.words for one in found)
            return Kind(" or ".join(words), tuple(choice for one in found for choice in one.choices))
        if origin is tuple or (
            origin is not None and getattr(origin, "__name__", "") in {"Sequence", "Iterable", "list"}
        ):
            inner = self.kind(arguments[0])
            return Kind(f"list of {inner.words}", inner.choices)
        if origin is not None and getattr(origin, "__name__", "") in {"dict", "Mapping"}:
            inner = self.kind(arguments[1])
            return Kind("dict" if inner.words == "any" else f"dict of str to {inner.words}", inner.choices)
        if is_typeddict(annotation) or _is_typed(annotation) or _is_model(annotation):
            return Kind(self.link(annotation))
        return Kind(WORDS.get(annotation) or inline(f"``{getattr(annotation, '__name__', annotation)}``"))

    def render(self) -> Iterator[Described]:
        """Yield each object, and those that it holds."""
        done: set[Any] = set()
        while pending := [thing for thing in self._found if thing not in done]:
            for thing in pending:
                done.add(thing)
                doc = markdown(cleandoc(thing.__doc__ or ""))
                rows = table(("Field", "Type", "Required", "Values", "Meaning"), self._rows(thing))
                text = f"{doc}\n\n{rows}" if rows else f"{doc}\n"
                yield Described(_is_model(thing), thing.__module__, thing.__name__, self._found[thing], text)

    def _rows(self, thing: Any) -> Iterable[list[str]]:
        for name, annotation, required in fields_of(thing):
            kind = self.kind(annotation)
            meaning = sentences(thing.__doc__, name)
            if alias := _alias(thing, name):
                meaning = f"the API's {code(alias)}{'. ' * bool(meaning)}{meaning}"
            yield [code(name), kind.words, "yes" if required else "", codes(kind.choices), meaning]


def fields_of(thing: Any) -> Iterator[tuple[str, Any, bool]]:
    """Yield the fields of a typed dict or a model: name, annotation, whether it is required."""
    if _is_model(thing):
        for name, field in thing.model_fields.items():
            yield name, field.annotation, False
    else:
        for name, hint in get_type_hints(thing, include_extras=True).items():
            yield name, hint, name in thing.__required_keys__


def _alias(thing: Any, name: str) -> str:
    """Return the API's name of a field, if it is no name in Python."""
    field = getattr(thing, "model_fields", {}).get(name)
    alias = field.validation_alias if field else None
    return str(alias if isinstance(alias, str) else alias.choices[0]) if alias else ""


def _is_model(thing: Any) -> bool:
    return not get_args(thing) and isinstance(thing, type) and issubclass(thing, Record)


def _is_typed(thing: Any) -> bool:
    """Tell whether it is a typed dict of typing_extensions, which ``typing`` does not know on older Pythons."""
    return isinstance(thing, type) and hasattr(thing, "__required_keys__")
