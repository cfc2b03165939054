"""Every method, and every ID by the Uber classes, sends what falconpy sends, or what a row of the table says.

falconpy.json has the keywords of each of falconpy's methods, and what is known of them: a keyword is ``hidden`` if
falconpy takes it without naming it, ``lost`` if falconpy does not send it, ``unknown`` if the API's own model lacks it.
The calls end at the adapter of ``requests`` and at a transport: see every_call.py.
"""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

import pytest
from falconpy._endpoint import api_endpoints

import falconlite
from tests.cases import cases

from .every_call import UBER, Refused, both, calls_of, uber_calls_of
from .every_difference import CALLS, INTENDED
from .every_reason import REASONS, why

pytestmark = pytest.mark.no_cover  # the package's own tests measure it

FACTS = json.loads((Path(__file__).parent / "falconpy.json").read_text(encoding="utf-8"))
ROWS = {row[0]: row for row in reversed(api_endpoints)}
IDS = sorted(ROWS)
GROUPS = 16


def differs(call, peer, ours, facts):
    """Return the two outcomes of a call if no row explains their difference."""
    theirs = peer.call(call.owner, call.method, deepcopy(call.args), deepcopy(call.given))
    sent = ours.call(call.owner, call.method, deepcopy(call.args), deepcopy(call.given))
    if theirs == sent or (isinstance(theirs, Refused) and isinstance(sent, Refused)):
        return None
    if call.form == "parameters of keywords":
        places = getattr(falconlite, call.owner).operations[call.method].places
        one_each = {places[name]: name for name in call.given["parameters"] if name in places}
        keywords = {name: call.given["parameters"][name] for name in one_each.values()}
        keywords |= {name: value for name, value in call.given.items() if name != "parameters"}
        keywords["parameters"] = {n: v for n, v in call.given["parameters"].items() if n not in places}
        facts = {**facts, "as keywords": ours.call(call.owner, call.method, (), deepcopy(keywords))}
    return None if why(call, theirs, sent, facts) else (theirs, sent)


def check(calls, facts_of):
    """Make the calls with both libraries; a call named in the table of intended differences must differ."""
    with both() as (peer, ours), cases() as case:
        for call in calls:
            with case(call.id):
                outcome = differs(call, peer, ours, facts_of(call))
                if call.id in CALLS:
                    assert outcome, "the table of intended differences names it, but it does not differ"
                else:
                    assert not outcome, outcome


@pytest.mark.parametrize("owner", FACTS)
def test_every_call_of_a_class_sends_what_falconpy_sends_or_what_the_tables_say(owner):
    kind = getattr(falconlite, owner)
    known = {facts["method"]: facts for facts in FACTS[owner]}

    def calls():
        for facts in known.values():
            places = kind.operations[facts["method"]].places
            names = [n for n in facts["keywords"] if n in places]
            # another spelling of an argument goes alone, never beside the first one
            second = {n for n in names if n != places[n].name and places[n].name in facts["keywords"]}
            path = frozenset(n for n in names if places[n].part == "path") - second
            kinds = {n: kind for n, kind in facts["keywords"].items() if n not in second or places[n].part != "path"}
            yield from calls_of(owner, {**facts, "keywords": kinds, "second": second}, path)

    check(calls(), lambda call: known[call.method])


@pytest.mark.parametrize("owner", UBER)
@pytest.mark.parametrize("group", range(GROUPS))
def test_every_operation_id_sends_what_falconpy_sends_or_what_the_tables_say(owner, group):
    check((call for id in IDS[group::GROUPS] for call in uber_calls_of(owner, ROWS[id])), lambda call: {})


def test_each_row_of_the_tables_is_of_use():
    named = {call for calls in INTENDED.values() for call in calls}
    assert len(named) == sum(map(len, INTENDED.values()))
    assert all(len(text.split()) > 4 for text in (*REASONS, *INTENDED))
