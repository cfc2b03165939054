"""Write the reference of a collection: each class, each operation, the objects that they take and return."""

from __future__ import annotations

import re
from inspect import cleandoc, getdoc
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from apis.declared import own_operations

from falconlite.operations.hints import evaluated
from reference import addresses, examples, filters
from reference.markup import Entry, block, code, codes, inline, markdown, sentences, table
from reference.objects import Described, Objects

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from falconlite.binding.operation import Operation
    from falconlite.operations.service import Service

PARTS = {"query": "query string", "body": "body", "path": "route", "header": "header", "file": "file"}
LISTS = {
    "Strings": "a `str` is split at commas",
    "CommaSeparated": "sent as one `str`, joined by commas",
}
ANSWERS = {
    "envelope": "records in `{place}`",
    "object": "one record, `{place}`",
    "map": "records by key, in `{place}`",
    "record": "one record, the body",
    "list": "records, the body",
    "json": "any JSON",
    "token": "a token, the body",
    "text": "a `str`",
    "bytes": "a file: `bytes`",
}

LONG = 300
"""Characters of a class's text that are repeated for each operation that it applies to."""

SAME = re.compile(r"arguments as (?:in |for )?``(\w+)``")

FILTERED = (
    "These are the published fields. If a row names none, or an operation has no row, the API publishes none. The API "
    "may accept more fields: falconlite does not check their names."
)


class Place(NamedTuple):
    """Where an operation is described: the class that declares it, and the page of that class."""

    kind: type[Service]
    page: str


def target_of(kind: type[Service], operation: Operation) -> str:
    """Return the target of links to an operation."""
    return f"{kind.__name__}.{operation.name}".lower()


def homes(modules: Mapping[str, Mapping[str, type[Service]]]) -> dict[Operation, Place]:
    """Return where each operation is described."""
    return {
        operation: Place(kind, module)
        for module, kinds in modules.items()
        for kind in dict.fromkeys(kinds.values())
        for operation in own_operations(kind)
    }


def collection(
    module: str, kinds: Mapping[str, type[Service]], places: Mapping[Operation, Place], *, introduced: bool = False
) -> str:
    """Return the reference of the classes of a module, as Markdown to append to its page.

    *introduced* leaves out the docstring of the first class.
    """
    objects, taken = Objects(module.replace("_", "-")), set[str]()
    found = list(dict.fromkeys(kinds.values()))
    found.sort(key=lambda kind: -len(own_operations(kind)))  # as in the page's tables
    parts = ["\n## Reference\n"]
    for kind in found:
        names = [name for name, one in kinds.items() if one is kind and name != kind.__name__]
        parts += _class(kind, names, places, objects, taken, introduced=introduced and kind is found[0])
    rendered = list(objects.render())
    for title, models in (("Request objects", False), ("Records", True)):
        found_here = [one for one in rendered if one.is_model is models]
        parts += [f"\n## {title}\n"] * bool(found_here)
        parts += [_object(module, one) for one in found_here]
    return "\n".join(parts)


def _object(module: str, one: Described) -> str:
    """Return the description of an object. It has no heading: the contents of a page list its operations only."""
    own = one.home.rpartition(".")[2] == module
    entry = Entry(
        "class" if own else "-",
        f"{one.home}.{one.name}",
        (f"{one.name} ({'record' if one.is_model else 'request'} of {module})",),
    )
    return f"\n({one.target})=\n\n{entry}\n**{one.name}**\n\n{one.text}"


def _class(
    kind: type[Service],
    names: list[str],
    places: Mapping[Operation, Place],
    objects: Objects,
    taken: set[str],
    *,
    introduced: bool,
) -> Iterator[str]:
    """Yield the parts of a class."""
    own = own_operations(kind)
    entry = Entry("class", f"falconlite.{kind.__name__}", (kind.__name__, *names))
    taken.update(entry.words)
    yield f"\n(class-{kind.__name__.lower()})=\n### Class {kind.__name__}\n\n{entry}"
    if not introduced:
        yield markdown(kind.__doc__) + "\n"
    facts = [["Import", code(f"from falconlite import {kind.__name__}")]]
    if names:
        facts.append(["Other names", codes(names)])
    if kind.scope:
        facts.append(["API scope", code(kind.scope)])
    if kind.own_limit:
        facts.append(["Rate limit", f"the API counts routes that begin with {code(kind.own_limit)} separately"])
    if kind.deprecated:
        facts.append(["Deprecated", f"use {code(kind.deprecated)}"])
    facts.append(["Constructor", "[settings](../reference/settings.md), or another object's `auth_object=`"])
    facts.append(["Asyncio", f"{code(f'falconlite.aio.{kind.__name__}')} has the same methods, to be awaited"])
    yield table(("Property", "Value"), facts)
    yield from filters.of_class(kind)
    inherited = [one for one in dict.fromkeys(kind.operations.values()) if one not in own and one in places]
    if inherited:
        yield f"It inherits {len(inherited)} operations:\n"
        yield table(("Operation", "Of the class", "What it does"), (_inherited(one, places[one]) for one in inherited))
    if own:
        yield _setup(kind)
    for operation, others in own.items():
        yield _operation(kind, operation, others, objects, taken)


def _inherited(operation: Operation, place: Place) -> list[str]:
    link = f"[{code(operation.name)}](#{target_of(place.kind, operation)})"
    summary = cleandoc(operation.stub.__doc__ or "").partition("\n")[0]
    return [link, f"[{code(place.kind.__name__)}](#class-{place.kind.__name__.lower()})", inline(summary)]


def variable(kind: type[Service]) -> str:
    """Return the name of an object of a class in examples."""
    return kind.__name__.lower()


def setup_of(kind: type[Service]) -> str:
    """Return the statements that the examples of a class begin with."""
    return (
        f"from falconlite import APIHarnessV2, {kind.__name__}\n\n"
        f"{variable(kind)} = {kind.__name__}(client_id=client_id, client_secret=client_secret)\n"
        f"uber = APIHarnessV2(auth_object={variable(kind)}.auth_object)"
    )


def _setup(kind: type[Service]) -> str:
    return f"The examples of this class begin with:\n\n{block('python', setup_of(kind))}"


def _operation(
    kind: type[Service], operation: Operation, names: Iterable[str], objects: Objects, taken: set[str]
) -> str:
    """Return the reference of one operation."""
    doc = getdoc(operation.stub)
    words = tuple(dict.fromkeys([operation.id, operation.name, *names]))
    free = tuple(word for word in words if word not in taken)
    taken.update(free)
    parts = [
        f"\n({target_of(kind, operation)})=\n#### {operation.name}\n",
        str(Entry("method", f"falconlite.{kind.__name__}.{operation.name}", free)),
        markdown(doc) + "\n",
        table(("Property", "Value"), _facts(operation, words)),
        _arguments(kind, operation, objects),
        f"**Returns** {_answer(operation, objects)}\n",
        _errors(operation),
        _examples(kind, operation),
    ]
    return "\n".join(part for part in parts if part)


def _facts(operation: Operation, words: Iterable[str]) -> Iterator[list[str]]:
    ids = [word for word in words if word not in {operation.id, operation.name}]
    yield ["Operation ID", code(operation.id)]
    if ids:
        yield ["Other names", codes(ids)]
    yield ["Route", code(f"{operation.verb} {operation.route}")]
    if operation.host:
        yield ["Host", f"{code(operation.host)}, not the API's"]
    yield ["Scope", code(operation.needs) if operation.needs else "not known"]
    yield ["Effect", _effect(operation)]
    if operation.at_once:
        yield ["IDs in one call", _sizes(operation.at_once)]
    if operation.pages:
        yield ["Pages", _pages(operation)]
    if operation.own_limit:
        yield ["Rate limit", f"separate: {code(operation.own_limit)}"]
    if operation.deprecated:
        use = "no replacement is known" if operation.deprecated is True else f"use {code(operation.deprecated)}"
        yield ["Deprecated", use]
    if operation.secret:
        yield ["Secret fields", f"{codes(sorted(operation.secret))}: masked in logs and in `repr()`"]
    if address := addresses.of(operation.id):
        yield ["API reference", f"[{operation.id}]({address})"]


def _effect(operation: Operation) -> str:
    """Say whether an operation changes something, and whether it is retried."""
    does = "reads" if operation.reads else "changes something"
    again = "repeatable: retried after a fault" if operation.repeatable else "not repeatable: not retried after a fault"
    return f"{does}; {again}"


def _sizes(sizes: int | Mapping[str, int]) -> str:
    if isinstance(sizes, int):
        return f"at most {sizes:,}; [`bulk()`](../bulk.md) splits longer lists"
    each = ", ".join(f"{most:,} ({code(action) if action else 'other actions'})" for action, most in sizes.items())
    return f"at most {each}; [`bulk()`](../bulk.md) splits longer lists"


def _pages(operation: Operation) -> str:
    """Say how an operation pages, how large a page is, and what reads past the window."""
    paging: Any = operation.pages
    by_token = f"by the token {code(paging.token)}, given as {code(paging.argument)}"
    way = by_token if paging.token else "by offset"
    told = [way]
    if paging.most:
        told.append(f"at most {paging.most:,} records on a page")
    if paging.window:
        told.append(f"`offset` plus `limit` at most {paging.window:,}")
    if paging.then:
        told.append(f"`records()` continues with {code(paging.then)}")
    elif paging.advice:
        told.append(inline(paging.advice))
    return f"{'; '.join(told)}; [`records()`](../paging.md) reads all of them"


def _arguments(kind: type[Service], operation: Operation, objects: Objects) -> str:
    """Return the table of the arguments."""
    if not operation.names:
        return "**Arguments** none, besides the [options of every call](../services.md#options-of-a-call)\n"
    hints = evaluated(operation.stub)
    rows = []
    for name in operation.names:
        place, hint = operation.places[name], objects.kind(hints.get(name))
        choices = tuple(place.choices) or hint.choices
        sent = " and ".join(PARTS[part] for part in (place.part, *place.more))
        if place.part == "header":
            sent += f" {code(operation.header[name])}"
        elif place.wire != name:
            sent += f", as {code(place.wire)}"
        others = [other for other, one in operation.places.items() if one is place and other not in {name, place.wire}]
        note = _note(kind, operation, name)
        most = operation.pages.most if name == "limit" and operation.pages else None
        notes = [f"1 to {most:,}"] if most and not re.search(rf"(?:to|most) {most:,}\b", note) else []
        notes += [LISTS[place.kind]] if place.kind else []
        notes += [f"also {codes(others)}"] if others else []
        notes += ["`None` is sent as null"] if name in operation.nullable else []
        notes += [note] if note else []
        default = code(repr(operation.default[name])) if name in operation.default else ""
        need = "yes" if name in operation.required else ""
        rows.append(
            [code(name), _words(operation, name, hint.words), need, default, sent, codes(choices), "; ".join(notes)]
        )
    head = ("Argument", "Type", "Required", "Default", "Sent in", "Values", "Notes")
    body = "`body=` replaces the arguments in the body.\n\n" if operation.has_body and operation.body else ""
    return f"**Arguments**\n\n{table(head, rows)}\n{body}"


def _note(kind: type[Service], operation: Operation, name: str) -> str:
    """Return what the docstrings say of an argument: the operation's, else those that it shares with others.

    An operation may say that it takes the same arguments as another one. A long text of a class is not repeated.
    """
    doc = getdoc(operation.stub) or ""
    if text := sentences(doc, name):
        return text
    other = kind.operations.get(found[1]) if (found := SAME.search(doc)) else None
    if other is not None and name in other.names:
        return f"as in [{code(other.name)}](#{target_of(kind, other)})"
    text = sentences(kind.__doc__, name)
    if text.endswith(":") or len(text) > LONG:
        return f"see [{code(kind.__name__)}](#class-{kind.__name__.lower()})"
    return text


def filtered(kinds: Iterable[type[Service]]) -> str:
    """Return the table of what the filters of the operations take, from their docstrings and those of the classes."""
    rows = [
        [f"[{code(f'{kind.__name__}.{operation.name}')}](#{target_of(kind, operation)})", note]
        for kind in kinds
        for operation in own_operations(kind)
        if "filter" in operation.names and (note := _note(kind, operation, "filter"))
    ]
    return f"\n## Filters by operation\n\n{FILTERED}\n\n{table(('Operation', 'Filter'), rows)}"


def _words(operation: Operation, name: str, words: str) -> str:
    """Return the type of an argument; contents to send are described by the kinds that the upload accepts."""
    if operation.upload is not None and name == operation.upload.argument:
        return "`bytes`, a `str`, an open file or a path"
    return "list of str" if operation.places[name].kind else words


def _answer(operation: Operation, objects: Objects) -> str:
    """Say what comes back."""
    if operation.download:
        return "a file: `bytes`; with `stream=True` a [`Download`](../reference/operations.md)"
    returned = evaluated(operation.stub).get("return")
    arguments = get_args(returned)
    record = arguments[0] if arguments else Any
    place = f"body.{operation.records}"
    form = ANSWERS[operation.answers].format(place=place)
    if record is str:
        form = form.replace("records", "IDs (`str`)")
    elif record is not Any and not isinstance(record, str):
        form += f", as models: {objects.kind(record).words}"
    if operation.produces:
        form += f"; content types {codes(operation.produces)}"
    if operation.empty:
        form += "; a success may have no body"
    return f"a [`Result`](../results.md): {form}"


def _errors(operation: Operation) -> str:
    """List the errors that follow from the declaration; those of every call are in the guide."""
    told = []
    refused = [name for name in operation.names if operation.places[name].choices]
    if operation.required:
        told.append(f"`PayloadValidationError` without {codes(operation.required)}, before anything is sent")
    if refused:
        told.append(f"`PayloadValidationError` for another value of {codes(refused)}, before anything is sent")
    if operation.needs:
        told.append(f"`Forbidden` (403) without the scope {code(operation.needs)}")
    if not operation.repeatable:
        told.append("`TimedOut` or `ServerError`: the API may have applied the change, and it is not sent again")
    if operation.own_limit:
        told.append("`RateLimited` (429) if the separate rate limit is used up for longer than the deadline")
    if operation.deprecated:
        told.append("the warning `DeprecatedOperation`")
    if not told:
        return ""
    return f"**Errors** {'; '.join(told)}. [All](../results.md#errors)\n"


def _examples(kind: type[Service], operation: Operation) -> str:
    """Return the example: with the class, the Uber class and the command, and the request that it sends."""
    given = examples.keywords(operation)
    python = "\n".join(
        (
            examples.in_python(f"{variable(kind)}.{operation.name}", given),
            examples.in_python("uber.command", given, operation.id),
        )
    )
    shell = examples.on_command_line(operation, operation.id, given)
    sent = examples.request_of(operation, given)
    return f"{block('python', python)}\n{block('sh', shell)}\nIt sends:\n\n{block('text', sent)}"
