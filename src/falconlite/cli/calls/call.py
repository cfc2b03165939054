"""Describe one call: the request, and how to send it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.cli.calls.arguments import request_of
from falconlite.http.messages import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from falconlite.auth.interface import FalconInterface
    from falconlite.cli.calls.named import Named
    from falconlite.http.messages import Request

    Send = Callable[[FalconInterface], Any]


@dataclass
class Call:
    """One call, before it is sent.

    - ``name`` (str): the operation ID, or verb and route
    - ``reads`` (bool): whether it is read-only
    - ``plan`` (dict): the planned request: verb, route, query, body
    - ``once``: sends one request for an auth object, and returns its result
    - ``every``: reads all pages for an auth object; None if there are no pages
    - ``batches``: sends more IDs than fit in one request, and returns the report of ``bulk``; None if one is enough
    - ``is_file`` (bool): whether the response is a file
    - ``secret`` (set of str): fields of the response to mask
    """

    name: str
    reads: bool
    plan: Mapping[str, Any]
    once: Send
    every: Callable[[FalconInterface], Iterable[Any]] | None = None
    batches: Send | None = None
    is_file: bool = False
    secret: frozenset[str] = field(default_factory=frozenset)


def call_of(named: Named, arguments: dict[str, Any]) -> Call:
    """Return the call of an operation with arguments that have been checked."""
    entry, declared = named
    if declared is None:
        plan: dict[str, Any] = {"verb": entry.verb, "route": entry.route, "query": {}, "body": arguments}
        return Call(entry.id, reads=False, plan=plan, once=lambda auth: named.bound(auth)(**arguments))
    plan = plan_of(request_of(declared, arguments))
    size = _at_once(entry.at_once, arguments.get("action_name"))
    ids = arguments.get(declared.argument_of_ids) if declared.argument_of_ids else None
    many = size is not None and isinstance(ids, list) and len(ids) > size
    if many and size:
        plan["requests"] = -(-len(ids or ()) // size)
    streamed = {"stream": True} if declared.download else {}
    return Call(
        entry.id,
        named.reads,
        plan,
        once=lambda auth: named.bound(auth)(**arguments, **streamed),
        every=(lambda auth: named.bound(auth).records(**arguments)) if entry.pages else None,
        batches=partial(_in_batches, named, declared.argument_of_ids, arguments) if many else None,
        is_file=named.is_file,
        secret=declared.secret,
    )


def _in_batches(named: Named, argument: str, arguments: dict[str, Any], auth: FalconInterface) -> Any:
    given = {name: value for name, value in arguments.items() if name != argument}
    return named.bound(auth).bulk(ids=arguments[argument], **given)


def _at_once(sizes: Any, action: str | None) -> int | None:
    """Return the most IDs of one request; it may depend on the action."""
    if isinstance(sizes, tuple):
        found = dict(sizes)
        size: int | None = found.get(action, found.get(""))
        return size
    return sizes if isinstance(sizes, int) else None


def plan_of(request: Request) -> dict[str, Any]:
    """Return the planned request as a record."""
    query: dict[str, Any] = {}
    for name, value in request.query:
        known = query.get(name)
        query[name] = value if known is None else [*(known if isinstance(known, list) else [known]), value]
    body = None if request.json is UNSET else request.json
    if request.data is not None or request.files is not None:
        files = request.files.items() if hasattr(request.files, "items") else request.files or ()
        parts = {name: f"file {_title(part)}" for name, part in files}
        body = {**request.data, **parts} if isinstance(request.data, dict) else parts or f"file {_title(request.data)}"
    found = {"verb": request.verb, "route": request.path, "query": query, "body": body}
    return {**found, "headers": dict(request.headers)} if request.headers else found


def _title(content: Any) -> str:
    """Return the name of a file to send, or its size."""
    if isinstance(content, tuple):
        return str(content[0] or _title(content[1]))
    if hasattr(content, "__fspath__"):
        return str(os.fspath(content))
    return f"of {len(content):,} bytes" if hasattr(content, "__len__") else "from a stream"
