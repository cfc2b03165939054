"""Why falconlite sends something else than falconpy on purpose: one table for all collections.

Each row says what falconlite does, and checks a pair of requests: it is the reason only if nothing else differs.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .every_call import Call, Refused, Sent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Check = Callable[[Call, Any, Any, Mapping[str, Any]], bool]

REASONS: dict[str, Check] = {}
"""What falconlite does on purpose, and the check of a pair of outcomes; the first that holds is the reason."""

HEADERS = ("Accept", "Accept-Encoding", "If-Modified-Since", "If-None-Match", "compress")
"""Keywords that are headers."""

EMPTY = ("", None, [], {}, False, 0)


def reason(text: str) -> Callable[[Check], Check]:
    def keep(check: Check) -> Check:
        REASONS[text] = check
        return check

    return keep


def why(call: Call, theirs: Sent | Refused, ours: Sent | Refused, facts: Mapping[str, Any]) -> str:
    """Return the reason for a difference; an empty str if there is none."""
    return next((text for text, check in REASONS.items() if check(call, theirs, ours, facts)), "")


def pruned(value: Any) -> Any:
    """Leave out empty values and containers, at every depth."""
    if isinstance(value, dict):
        found = {name: pruned(one) for name, one in value.items()}
        return {name: one for name, one in found.items() if not is_empty(one)}
    if isinstance(value, (list, tuple)):
        return [one for one in map(pruned, value) if not is_empty(one)]
    return value


def is_empty(value: Any) -> bool:
    return any(value is one or (type(value) is type(one) and value == one) for one in EMPTY)


def split(value: Any) -> Any:
    """Split comma-separated values, and read one value as a list of one."""
    if isinstance(value, dict):
        return {name: split(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [one for item in value for one in (split(item) if isinstance(item, str) else [split(item)])]
    if isinstance(value, str):
        return [part.strip() for part in value.split(",")]
    return value


def parts(sent: Sent, how: Callable[[Any], Any]) -> tuple[Any, ...]:
    body = how(sent.body[1]) if sent.body[0] == "json" else sent.body[1]
    kind = sent.body[0] if not is_empty(body) else "none"
    query = {name: how(list(values)) for name, values in sent.query}
    return sent.verb, sent.host, sent.path, {n: v for n, v in query.items() if not is_empty(v)}, kind, body or None


def alike(theirs: Any, ours: Any, how: Callable[[Any], Any]) -> bool:
    return isinstance(theirs, Sent) and isinstance(ours, Sent) and parts(theirs, how) == parts(ours, how)


@reason("a GET or DELETE without a body sends none; falconpy's Uber classes send {}")
def _bodiless(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return (
        call.method == "command"
        and isinstance(theirs, Sent)
        and theirs.verb in {"GET", "HEAD", "DELETE"}
        and theirs.body == ("json", {})
        and theirs._replace(body=("none", None)) == ours
    )


@reason("an explicit empty value is sent, and an empty list sends no argument; falconpy sends empty containers")
def _empty(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return alike(theirs, ours, pruned)


@reason("the Uber classes check required values before anything is sent")
def _required(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return call.method == "command" and isinstance(theirs, Sent) and ours == Refused("error")


@reason("a comma-separated str or a single value is a list wherever the API expects a list")
def _commas(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return alike(theirs, ours, lambda value: split(pruned(value)))


@reason("a keyword that the API does not know for this operation is a TypeError")
def _unknown(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    name = call.form.rpartition(" ")[0]
    return isinstance(ours, Refused) and "unexpected keyword" in ours.why and name in facts.get("unknown", ())


@reason("a value that falconpy loses, or sends in a place that the API does not read, is sent where the API expects it")
def _lost(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    name = call.form.rpartition(" ")[0]
    if name not in {*facts.get("lost", ()), *facts.get("elsewhere", ())} or not isinstance(ours, Sent):
        return False
    if isinstance(theirs, Refused):
        return True
    value = call.given[name]
    return parts(theirs, lambda sent: pruned(without(sent, value))) == parts(
        ours, lambda sent: pruned(without(sent, value))
    )


def without(sent: Any, value: Any) -> Any:
    """Empty the places where a value is, as it was given or as a list."""
    if sent in (value, [value], str(value), [str(value)], split(value), json.dumps(value, default=str)):
        return None
    if isinstance(sent, bool) and str(sent).lower() == str(value).lower():
        return None
    if isinstance(sent, dict):
        return {name: without(one, value) for name, one in sent.items()}
    if isinstance(sent, list):
        return [without(one, value) for one in sent]
    return sent


@reason("a mapping as the first positional argument is the body, or parameters where the operation has no body")
def _position(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    if call.form != "position dict" or not isinstance(ours, Sent):
        return False
    return ours.body == ("json", {"k": "v"}) or ("k", ("v",)) in ours.query


@reason("a list as the first positional argument is the body where the operation has no list of IDs")
def _list_first(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return call.form == "position list" and isinstance(theirs, Refused) and ours.body == ("json", ["a", "b"])


@reason("a mapping for a list of values is refused; falconpy sends its keys")
def _mapping(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return call.form == "position dict" and isinstance(ours, Refused)


@reason("a keyword that falconpy accepts and loses, and that the API has no place for, is a TypeError")
def _nowhere(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    name = call.form.rpartition(" ")[0]
    return isinstance(ours, Refused) and "unexpected keyword" in ours.why and name in facts.get("nowhere", ())


@reason("Authorization is a header that falconlite sends itself: the keyword is a TypeError")
def _authorization(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return call.form.startswith("Authorization ") and isinstance(ours, Refused) and "unexpected" in ours.why


@reason("the names in the braces of a route are filled; falconpy sends some routes with their braces")
def _unfilled(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    if not isinstance(theirs, Sent) or "{" not in theirs.path:
        return False
    place = re.sub(r"\\{[^}]*\\}", "[^/{}]+", re.escape(theirs.path))
    return ours == Refused("error") if isinstance(ours, Refused) else bool(re.fullmatch(place, ours.path))


@reason("a web location is the body, with its ID; falconpy wraps it in web_locations, which only creating takes")
def _web_location(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    mine = call.method == "update_web_location" or "web_location_patch" in re.sub("[.-]", "_", call.form)
    if not mine or not (isinstance(theirs, Sent) and isinstance(ours, Sent)):
        return False
    sent = theirs.body[1].get("web_locations", [theirs.body[1]])[0]
    known = {name: value for name, value in call.given.items() if name == "web_location_group_ids"}
    known |= {name: [*values] for name, values in ours.query if name == "id"}
    return alike(theirs._replace(body=("json", {**sent, **known})), ours, lambda value: split(pruned(value)))


@reason("the IDs are sent as ids; falconpy sends those of the first positional argument as id, which the API lacks")
def _id_for_ids(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    if not call.form.startswith("position ") or not (isinstance(theirs, Sent) and isinstance(ours, Sent)):
        return False
    named = tuple(("ids" if name == "id" else name, values) for name, values in theirs.query)
    return (
        "ids" in facts["keywords"]
        and "id" not in facts["keywords"]
        and alike(theirs._replace(query=named), ours, split)
    )


@reason("body= is a TypeError for an operation that has no body")
def _no_body(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return isinstance(ours, Refused) and "unexpected keyword argument 'body'" in ours.why


@reason("a positional argument that falconpy loses, or sends under a name that the API lacks, is a TypeError")
def _no_position(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return (
        call.form.startswith("position ")
        and isinstance(ours, Refused)
        and "positional arguments" in ours.why
        and isinstance(theirs, Sent)
        and theirs.body[0] == "none"
        and not {name for name, _ in theirs.query}.intersection(facts["keywords"])
    )


@reason("a header is one value: a list is refused")
def _header(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    name, _, form = call.form.rpartition(" ")
    return form == "list" and ours == Refused("error") and name in HEADERS


@reason("a str is no body: it is refused")
def _no_str(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return isinstance(theirs, Sent) and isinstance(theirs.body[1], str) and ours == Refused("error")


@reason("the body is a list, or an object, as the API's model has it; falconpy sends the other one")
def _root(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    if not isinstance(theirs, Sent) or not isinstance(ours, Sent) or theirs.body[0] != ours.body[0] != "none":
        return False
    theirs_is, ours_is = type(theirs.body[1]).__name__, type(ours.body[1]).__name__
    if facts.get("root") != {"list": "array", "dict": "object"}.get(ours_is) or theirs_is == ours_is:
        return False
    if {theirs_is, ours_is} != {"list", "dict"} or not theirs.body[1]:
        return False
    inner = [theirs.body[1]] if ours_is == "list" else theirs.body[1][0]
    return alike(theirs._replace(body=("json", inner)), ours, lambda value: split(pruned(value)))


@reason("the operation ID is no argument; falconpy's older Uber class sends it as the argument action")
def _action(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    if call.method != "command" or not isinstance(theirs, Sent):
        return False
    query = tuple(pair for pair in theirs.query if pair != ("action", call.args))
    given = call.given.get("action") or call.given.get("parameters", {}).get("action")
    if given:
        query = tuple(sorted((*query, ("action", (given,)))))
    return query != theirs.query and (ours == Refused("error") or alike(theirs._replace(query=query), ours, pruned))


@reason("a call that lacks a value, with validate_payloads=False, is sent; falconpy raises an error of its own")
def _raises(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    whole = call.form == "every keyword" and not (facts.get("elsewhere") or facts.get("lost"))
    return isinstance(theirs, Refused) and isinstance(ours, Sent) and not whole


@reason("None means that an argument is not given; falconpy raises an error for numbers")
def _none(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return (
        isinstance(theirs, Refused)
        and call.form.endswith((" None", " empty", " zero", " False"))
        and isinstance(ours, Sent)
    )


@reason("every operation sends parameters; in falconpy only most do")
def _parameters(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    return (
        call.form == "parameters"
        and isinstance(ours, Sent)
        and ("z", ("v",)) in ours.query
        and (
            isinstance(theirs, Refused)
            or alike(theirs, ours._replace(query=tuple(q for q in ours.query if q[0] != "z")), pruned)
        )
    )


@reason("an argument also works in parameters, and is sent where the API expects it")
def _placed(call: Call, theirs: Any, ours: Any, facts: Mapping[str, Any]) -> bool:
    if call.form != "parameters of keywords":
        return False
    like = facts["as keywords"]
    return like == ours or alike(like, ours, pruned)
