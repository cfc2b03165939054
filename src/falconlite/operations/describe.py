"""Describe an operation for programs and people: help text and signature, derived from its declaration."""

from __future__ import annotations

import re
from inspect import Parameter, Signature, cleandoc, getdoc, signature
from textwrap import wrap
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from falconlite.http.messages import UNSET
from falconlite.operations import options as declared
from falconlite.operations.hints import evaluated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from falconlite.binding.operation import Operation

BEYOND = ("most", "cursor", "strict")
"""Arguments of ``pages`` and ``records``, besides the arguments of the operation."""

WIDTH = 112
"""Maximum length of a line in a help text, as in docstrings."""


class Arguments(Signature):
    """The signature of an operation. ``parameters`` leaves out the options of a call, and ``bind`` accepts them.

    Programs that make a command, a form or a tool from a function offer each of the ``parameters``.
    """

    __slots__ = ("_options",)

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, **given)
        self._options: tuple[str, ...] = ()

    def accepting(self, options: Iterable[str]) -> Arguments:
        """Return it with these options."""
        self._options = tuple(name for name in options if name not in self.parameters)
        return self

    def replace(self, **changed: Any) -> Arguments:
        """Return a copy with other parameters or another return annotation."""
        made: Arguments = super().replace(**changed)
        return made.accepting(self._options)

    __replace__ = replace

    def bind(self, /, *args: Any, **given: Any) -> Any:
        """Map arguments to parameters, or raise TypeError."""
        return self._whole().bind(*args, **given)

    def bind_partial(self, /, *args: Any, **given: Any) -> Any:
        """Map some of the arguments to parameters, or raise TypeError."""
        return self._whole().bind_partial(*args, **given)

    def _whole(self) -> Signature:
        more = [Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in self._options]
        return Signature([*self.parameters.values(), *more])

    def __str__(self) -> str:
        return short(super().__str__())

    def format(self, **how: Any) -> str:
        """Return it as ``help()`` shows it."""
        plain: Any = super()  # typeshed lacks the method before Python 3.13
        return short(plain.format(**how))


def short(text: str) -> str:
    """Leave the names of modules out of annotations: ``Iterable[str]`` for ``collections.abc.Iterable[str]``."""
    return re.sub(r"\b(?:[a-z_]\w*\.)+(?=[A-Z])", "", text).replace("NoneType", "None")


def signature_of(operation: Operation) -> Arguments:
    """Return the signature of an operation, with ``self`` and evaluated annotations.

    The default of a nullable argument is UNSET, so that a tool that passes all defaults does not send null.
    """
    hints = evaluated(operation.stub)
    parameters = [
        one.replace(
            annotation=hints.get(one.name, one.annotation),
            default=UNSET if one.name in operation.nullable else one.default,
        )
        for one in signature(operation.stub).parameters.values()
        if one.kind is not Parameter.VAR_KEYWORD
    ]
    answer = hints.get("return", Signature.empty)
    return Arguments(parameters, return_annotation=answer).accepting(operation.options)


def signature_of_many(function: Callable[..., Any], operation: Operation) -> Arguments:
    """Return the signature of ``pages``, ``records``, ``export`` or ``bulk``, the *function*, with ``self``."""
    this, *own = signature_of(operation).parameters.values()
    more: list[Parameter] = []
    if function.__name__ in {"bulk", "export"}:
        more += _keywords(
            function, [n for n, one in signature(function).parameters.items() if one.kind is one.KEYWORD_ONLY]
        )
    if function.__name__ != "bulk":
        from falconlite.paging.walk import Walk

        more += _keywords(Walk.__init__, (*BEYOND, "raw") if function.__name__ == "records" else BEYOND)
    taken = {one.name for one in own}
    more = [one for one in more if one.name not in taken]
    if function.__name__ == "export":
        target = Parameter("target", Parameter.POSITIONAL_ONLY, annotation=evaluated(function)["target"])
        this, own = this.replace(kind=Parameter.POSITIONAL_ONLY), [target, *own]
    answer: Any = evaluated(function).get("return", Signature.empty)
    if getattr(answer, "__parameters__", ()):  # Bulk[R]: the record is that of the operation
        answer = answer[get_args(evaluated(operation.stub).get("return")) or Any]
    return Arguments([this, *own, *more], return_annotation=answer).accepting(operation.options)


def _keywords(source: Callable[..., Any], names: Iterable[str]) -> list[Parameter]:
    """Return parameters of a function as optional keywords."""
    hints, found = evaluated(source), signature(source).parameters
    return [
        found[n].replace(
            kind=Parameter.KEYWORD_ONLY,
            annotation=hints.get(n, found[n].annotation),
            default=None if found[n].default is Parameter.empty else found[n].default,
        )
        for n in names
    ]


def with_options(method: Any, call: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that calls a bound operation, with the call options in its signature.

    pydantic passes the defaults of all arguments, so missing arguments are UNSET; they are removed here.
    """

    def function(*args: Any, **given: Any) -> Any:
        return call(*method.args, *args, **{name: value for name, value in given.items() if value is not UNSET})

    hints = dict(call.__annotations__)
    if method.stub is not method.operation.stub:  # the function of a subclass
        whole, more = signature(method.stub), {}
    else:  # pydantic before 2.10 cannot read **more: Unpack[...]
        whole, more = signature_of(method.operation), _hints_of_options(hints)
    hints = {**more, **hints}
    _, *parameters = whole.parameters.values()
    parameters += [
        Parameter(name, Parameter.KEYWORD_ONLY, default=UNSET) for name in more if name not in whole.parameters
    ]
    function.__name__, function.__qualname__, function.__module__ = call.__name__, call.__qualname__, call.__module__
    function.__annotations__ = hints
    function.__signature__ = Signature(  # type: ignore[attr-defined]  # functions accept attributes at run time
        [one.replace(annotation=hints.get(one.name, one.annotation)) for one in parameters],
        return_annotation=whole.return_annotation,
    )
    return function


def _hints_of_options(hints: dict[str, Any]) -> dict[str, Any]:
    """Take ``**more: Unpack[...]`` out of the annotations of an operation, and return the annotations of its fields.

    There are none in a program without source files, which cannot evaluate annotations.
    """
    fields: dict[str, Any] = {}
    for kind in get_args(hints.pop("more", None)):
        fields.update(kind.__annotations__)
    return fields


# Help texts.


def text_of(operation: Operation) -> str:
    """Return the help text of an operation: its docstring, and facts of the declaration."""
    doc = getdoc(operation.stub) or ""
    parts = [doc, *_facts(operation, doc)]
    return "\n\n".join(part for part in parts if part)


def text_of_many(function: Callable[..., Any], operation: Operation) -> str:
    """Return the help text of ``pages``, ``records``, ``export`` or ``bulk``, the *function*, of an operation."""
    name, doc = function.__name__, getdoc(function) or ""
    doc = re.sub(r"\* \*call\*:.*\n", "", doc)
    most = _most_ids(operation) if name == "bulk" else ""
    parts = (doc, most, _arguments(operation), _options(operation), f"Example:\n    {_example(operation, name)}")
    return "\n\n".join(part for part in parts if part)


def _most_ids(operation: Operation) -> str:
    """Describe the maximum number of IDs that ``bulk`` sends in one call."""
    sizes = operation.at_once
    if sizes is None:
        return ""
    if isinstance(sizes, int):
        return f"IDs in one call: {sizes}."
    each = [f"{most} ({action or 'other actions'})" for action, most in sizes.items()]
    return f"IDs in one call: {', '.join(each)}."


def _facts(operation: Operation, doc: str) -> Iterable[str]:
    yield _arguments(operation)
    yield _aggregates(operation)
    yield _options(operation)
    yield _answer(operation)
    if operation.deprecated is True:
        yield "Deprecated; no replacement is known."
    elif operation.deprecated:
        yield f"Replaced by {operation.deprecated}()."
    if operation.needs and "Scope:" not in doc:
        yield f"Scope: {operation.needs}."
    yield f"Operation ID: {operation.id} ({operation.verb} {operation.route})."
    yield f"Example:\n    {_example(operation)}"


def _arguments(operation: Operation) -> str:
    """List the arguments, each with its type, its choices or range, and its wire name if that differs."""
    hints, lines = evaluated(operation.stub), []
    for name in operation.names:
        place = operation.places[name]
        need = "required" if name in operation.required else "optional"
        if name in operation.default:
            need = f"default {operation.default[name]!r}"
        line = f"- {name} ({readable(hints.get(name, ''))}, {need})"
        if place.choices:
            line += ": one of " + ", ".join(place.choices)
        line += _range(operation, name)
        if place.wire != name:
            line += f"; sent as {place.wire}"
        lines.append(_item(line))
    return "\n".join(("Arguments:", *lines)) if lines else ""


def _range(operation: Operation, name: str) -> str:
    """Return the range of an argument as the end of its line; empty if none is declared."""
    pages = operation.pages
    if pages and name == "limit" and pages.most:
        return f": at most {pages.most:,}"
    if pages and name == "offset" and pages.window and "limit" in operation.names:
        return f": offset plus limit is at most {pages.window:,}"
    return ""


def _aggregates(operation: Operation) -> str:
    """Name the description of the arguments, if they are the fields of an aggregation."""
    if "sub_aggregates" not in operation.names:
        return ""
    return "The arguments describe one aggregation, see falconlite.specs.AggregateSpec; body takes a list of several."


def _options(operation: Operation) -> str:
    """List the options of a call, as ``operations.options`` describes them."""
    known = descriptions()
    lines = [_item(f"- {name}{known.get(name, '')}") for name in operation.options]
    return "\n".join(("Options of a call, by name:", *lines))


def _item(line: str) -> str:
    """Wrap an item of a list."""
    return "\n".join(wrap(line, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False))


def descriptions() -> dict[str, str]:
    """Return the description of each option: the items of the lists in the docstrings of ``operations.options``."""
    found: dict[str, str] = {}
    for kind in vars(declared).values():
        if isinstance(kind, type) and kind.__module__ == declared.__name__:
            for name, text in re.findall(r"^- ``(\w+)``(.*(?:\n  .*)*)", cleandoc(kind.__doc__ or ""), re.MULTILINE):
                found.setdefault(name, " ".join(text.split()).replace(" :", ":"))
    return {name: text if text.startswith(":") else f" {text}" for name, text in found.items()}


def _answer(operation: Operation) -> str:
    """Describe the return value in both modes."""
    if operation.download:
        return "Returns a file: bytes, or a Result in pythonic mode; a Download with stream=True."
    model = operation.model
    records = {"str": "IDs (str)", "Any": "dicts"}.get(model, f"dicts; result.models has them as {model} objects")
    records += _place(operation)
    return (
        "Returns a Result: a dict of status_code, headers and body; errors are in body.errors. In pythonic mode, a\n"
        f"list of the records; errors are raised. Records: {records}."
    )


def _place(operation: Operation) -> str:
    """Say where the records are in the body, if they are not a list in ``resources``."""
    place = f"body.{operation.records}"
    return {
        "object": f"; {place} is the only one",
        "map": f"; {place} has them by key",
        "record": "; the body is the only one",
    }.get(operation.answers, f"; they are in {place}" if operation.elsewhere else "")


def _example(operation: Operation, way: str = "") -> str:
    """Return a call of the operation with its required arguments."""
    owner, _, name = operation.stub.__qualname__.rpartition(".")
    names = list(operation.required)
    if way == "bulk" and operation.argument_of_ids not in names:
        names.append(operation.argument_of_ids)
    if not names and "limit" in operation.names:
        names = ["limit"]
    given = ", ".join(
        [
            *(f"{one}={_value(operation, one)}" for one in names),
            *(['body=b"..."'] if operation.upload is not None and not operation.upload.argument else []),
        ]
    )
    if way == "export":
        given = f'"records.jsonl", {given}'
    return f"{owner.lower()}.{name}{way and '.' + way}({given})"


def _value(operation: Operation, name: str) -> str:
    """Return an example of a value."""
    place = operation.places[name]
    if place.choices:
        return repr(place.choices[0])
    if place.kind:
        return '["..."]'
    return "10" if name == "limit" else '"..."'


def readable(hint: Any) -> str:
    """Return a type in words: ``str or Iterable[str]``; a None among others is left out."""
    if get_origin(hint) is Literal:
        return "str"
    members = get_args(hint) if get_origin(hint) in {Union, UnionType} else (hint,)
    found = [short(one.__name__ if isinstance(one, type) and not get_args(one) else str(one)) for one in members]
    return " or ".join(one for one in found if one != "None")
