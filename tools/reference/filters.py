"""Write the fields of filters: which fields a collection has, of which types, with which operators."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from inspect import cleandoc
from typing import TYPE_CHECKING

from falconlite import fields
from falconlite.fields import Equal, Field, Fields, Listed, Ordered, Patterned, declared
from reference.markup import Entry, code, codes, inline, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from falconlite.operations.service import Service

ALWAYS = ("exists()", "is_null()")
OPERATORS = {
    Equal: ("==", "!="),
    Ordered: ("<", "<=", ">", ">=", "between()"),
    Listed: ("in_()", "not_in()", "exactly()"),
    Patterned: ("matches()", "starts_with()", "ends_with()", "contains()", "has_words()"),
}
"""What each kind of field can be compared with."""

FQL = {
    Equal: ("`field:value`, `field:!value`", "equal, not equal"),
    Ordered: ("`field:<value`, `field:<=value`, `field:>value`, `field:>=value`", "below, above"),
    Listed: ("`field:['a','b']`, `field:!['a','b']`", "exactly one of a list, none of it"),
    Patterned: ("`field:*'a*'`, `field:~'a'`", "a pattern, words"),
}


def operators_of(kind: type[Field]) -> tuple[str, ...]:
    """Return the operators and methods of a type of field."""
    return (*(name for base, names in OPERATORS.items() if issubclass(kind, base) for name in names), *ALWAYS)


def namespaces(kind: type[Service]) -> dict[str, Fields]:
    """Return the namespaces of fields that a class declares, by attribute: ``F`` and others."""
    found = ((name, getattr(kind, name)) for name in vars(kind) if not name.startswith("_"))
    return {name: value for name, value in found if isinstance(value, Fields)}


def of_class(kind: type[Service]) -> Iterator[str]:
    """Yield the section of the fields of a class."""
    for name, space in namespaces(kind).items():
        title = f"{kind.__name__}.{name}"
        found = declared(space)
        yield f"\n(fields-{title.lower()})=\n#### Fields of filters: {title}\n"
        yield str(Entry("attribute", f"falconlite.{title}", tuple(f"{field}; {title}" for field in found)))
        doc = cleandoc(type(space).__doc__ or "").splitlines()[0]
        yield f"{inline(doc)} Compare them in Python, as in {code(f'{title}.{_first(found)} == ...')}, or write "
        yield "them in a filter: see [FQL](../fql.md). `sort` and `fields` take the same names.\n"
        yield table(("Field", "Type", "Operators and methods"), ([code(n), *_type(type(f))] for n, f in found.items()))


def _first(found: Iterable[str]) -> str:
    return next(name for name in found if "." not in name and "-" not in name)


def _type(kind: type[Field]) -> list[str]:
    return [f"[{code(kind.__name__)}](#type-of-field-{kind.__name__.lower()})", codes(operators_of(kind))]


def types() -> list[type[Field]]:
    """Return the types of fields that can be declared, in all collections."""
    for module in pkgutil.iter_modules(fields.__path__):
        import_module(f"{fields.__name__}.{module.name}")  # a collection may have types of its own
    found: list[type[Field]] = []
    pending: list[type[Field]] = [Field]
    while pending:
        kind = pending.pop(0)
        pending += [one for one in kind.__subclasses__() if one not in pending]
        if hasattr(kind, "takes") and kind not in found:  # the others are parts of these
            found.append(kind)
    return found


def overview(classes: Iterable[type[Service]]) -> str:
    """Return the page of the types, and of the collections that have fields."""
    parts = ["\n## Types\n"]
    parts += [
        f"\n(type-of-field-{kind.__name__.lower()})=\n### {kind.__name__}\n\n"
        f"{Entry('-', f'type of field {kind.__name__}', (f'{kind.__name__} (field)',))}\n"
        f"{inline(cleandoc(kind.__doc__ or ''))}\n\n"
        f"It is compared with {inline(kind.wants)}: {codes(operators_of(kind))}.\n"
        for kind in types()
    ]
    parts.append("\n## Operators in FQL\n")
    parts.append(table(("Python", "FQL", "Meaning"), ([codes(OPERATORS[base]), *texts] for base, texts in FQL.items())))
    parts.append("\n## Collections\n")
    listed = (
        [
            f"[{code(f'{kind.__name__}.{name}')}](#fields-{kind.__name__.lower()}.{name.lower()})",
            str(len(declared(space))),
        ]
        for kind in classes
        for name, space in namespaces(kind).items()
    )
    parts.append(table(("Namespace", "Fields"), listed))
    return "\n".join(parts)
