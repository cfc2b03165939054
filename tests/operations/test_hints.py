"""``typing``, ``inspect`` and pydantic see falconlite's annotations, at no cost for other programs."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from datetime import datetime, timezone

import pydantic
import pytest

import falconlite
from falconlite import NULL, FalconInterface, Hosts, InstallationTokens, Result, Retry
from falconlite.operations.service import Service
from falconlite.retry.policy import retry_of
from tests.cases import each
from tests.doubles import Script, answer

KINDS = [
    kind
    for kind in (getattr(falconlite, name) for name in dir(falconlite))
    if isinstance(kind, type)
    and issubclass(kind, Service)
    and any(hasattr(one, "operation") for one in vars(kind).values())
]
"""Every class that declares operations; those that only join others are left out."""

METHODS = sorted({(kind, operation.stub.__name__) for kind in KINDS for operation in kind.operations.values()}, key=str)


def varied():
    """Yield the operations that have an argument or an annotation that none before has."""
    seen = set()
    for kind, name in METHODS:
        operation = kind.operations[name]
        new = {*operation.names, *operation.stub.__annotations__.values()} - seen
        if new:
            yield kind, name
        seen |= new


VARIED = list(varied())

MARKS = pytest.mark.filterwarnings("ignore::falconlite.DeprecatedClass", "ignore::falconlite.DeprecatedOperation")
FOUND = {"meta": {}, "resources": ["1"], "errors": []}


def made(kind, *answers):
    """Create a service object that sends nothing, and the list of its would-be requests."""
    script = Script(*answers)
    return kind(access_token="T", lazy_login=True, transport=script), script


FIRST = {
    "a constructor": ("from falconlite import Hosts", "Hosts.__init__", "FalconInterface"),
    "an auth object's": ("from falconlite import OAuth2", "OAuth2.__init__", "AuthSettings"),
    "the Uber class's": ("from falconlite import APIHarnessV2", "APIHarnessV2.__init__", "AuthSettings"),
    "an operation": ("from falconlite import Hosts", "Hosts.perform_action", "AffectedEntity"),
    "of a falconpy module": ("from falconlite.hosts import Hosts", "Hosts.get_device_details", "Device"),
}


@pytest.mark.parametrize("what", FIRST)
def test_it_may_be_the_first_thing_that_a_program_does(what):
    line, asked, _ = FIRST[what]
    program = f"{line}\nimport typing\nprint(typing.get_type_hints({asked}))"
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert any(word in shown for word in FIRST[what][2].split("|"))


def test_threads_may_ask_at_once():
    program = """
import sys, threading, typing
from falconlite import Hosts, Alerts, FalconInterface
sys.setswitchinterval(1e-6)
wrong, gate = [], threading.Barrier(6)
def ask(*asked):
    gate.wait()
    for one in asked:
        try: typing.get_type_hints(one)
        except Exception as error: wrong.append(error)
asked = [Hosts.__init__, Hosts.perform_action, Alerts.__init__, Alerts.query_alerts_v2, Hosts.get_device_details]
threads = [threading.Thread(target=ask, args=asked[n:] + asked[:n]) for n in range(6)]
[thread.start() for thread in threads], [thread.join() for thread in threads]
print(wrong)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout == "[]\n"


def test_a_program_that_does_not_ask_loads_nothing_for_it():
    program = (
        "import sys; from falconlite import Hosts, OAuth2, APIHarnessV2, Result; from falconlite.paging import records\n"
        "hosts = Hosts(access_token='T', lazy_login=True); records(hosts.query_devices_by_filter)\n"
        "print([name for name in sys.modules if name == 'falconlite.operations.hints'])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert shown.splitlines()[-1] == "[]"


def test_what_is_found_is_what_the_source_says():
    from collections.abc import Iterable

    from falconlite.models.hosts import Device

    init = typing.get_type_hints(Hosts.__init__)
    assert init["default_auth_object_class"] == type[FalconInterface] | None
    assert init["return"] is type(None)
    details = typing.get_type_hints(Hosts.get_device_details)
    assert details["return"] == Result[Device]
    assert details["ids"] == str | Iterable[str]


@pytest.mark.no_cover
@MARKS
@each(("kind", "name"), METHODS)
def test_the_annotations_of_every_operation_can_be_read(kind, name):
    service, _ = made(kind)
    operation = getattr(kind, name).operation
    for method in (getattr(kind, name), getattr(service, name)):
        hints = typing.get_type_hints(method)
        assert set(operation.names) <= set(hints)
        assert not any(isinstance(hint, str) for hint in hints.values())
        assert (typing.get_origin(hints["return"]) or hints["return"]) is Result
        parameters = inspect.signature(method, eval_str=True).parameters
        assert ("self" in parameters) is (method is getattr(kind, name))
        assert set(operation.names) <= set(parameters)
        assert not any(isinstance(one.annotation, str) for one in parameters.values())


@pytest.mark.no_cover
@MARKS
@each(("kind", "name"), VARIED)
def test_pydantic_reads_every_argument_and_annotation(kind, name):
    service, _ = made(kind)
    assert pydantic.validate_call(getattr(service, name))


LISTS = {
    kind: name
    for kind, name in METHODS
    if (operation := kind.operations[name]).pages and not operation.required and not operation.elsewhere
    if operation.stub.__annotations__.get("limit") == "int | None" and operation.answers == "envelope"
}
"""One list operation of each class."""


@MARKS
@each("kind", LISTS)
def test_pydantic_lets_a_good_call_through_and_refuses_a_bad_one(kind):
    service, script = made(kind, answer(200, FOUND), answer(200, FOUND))
    called = pydantic.validate_call(getattr(service, LISTS[kind]))
    assert called(limit=3, timeout=(1, 2), headers={"X-One": "1"})["body"]["resources"] == ["1"]
    request = script.sent[-1][1]
    assert ("limit", "3") in request.query or request.json == {"limit": 3}
    for bad in ({"limit": "many"}, {"limits": 3}, {"timeout": "soon"}, {"headers": 3}, {"retry": "often"}):
        with pytest.raises(pydantic.ValidationError, match=next(iter(bad))):
            called(**bad)
    assert len(script.sent) == 1


@pytest.mark.parametrize("ids", [["a", "b"], ("a", "b"), "a,b", {"a": 1, "b": 2}.keys(), iter("ab")])
def test_pydantic_takes_a_list_of_ids_in_every_form(ids):
    hosts, script = made(Hosts, answer(200, FOUND))
    assert pydantic.validate_call(hosts.get_device_details)(ids=ids).ok
    assert script.sent[-1][1].json == {"ids": ["a", "b"]}


@pytest.mark.parametrize(
    ("given", "sent"),
    [(NULL, NULL), ("2027-01-01T00:00:00Z", "2027-01-01T00:00:00Z"), (datetime(2027, 1, 1, tzinfo=timezone.utc),) * 2],
)
def test_pydantic_leaves_a_time_or_null_as_it_is(given, sent):
    tokens, script = made(InstallationTokens, answer(201, FOUND))
    assert pydantic.validate_call(tokens.tokens_create)(label="x", expires_timestamp=given).ok
    assert script.sent[-1][1].json["expires_timestamp"] == sent


def test_pydantic_sends_no_argument_and_no_option_that_is_not_given():
    tokens, script = made(InstallationTokens, answer(201, FOUND), answer(201, FOUND))
    tokens.tokens_create(label="x")
    pydantic.validate_call(tokens.tokens_create)(label="x")
    assert script.sent[0] == script.sent[1]
    assert script.sent[1][1].json == {"label": "x"}  # a null would mean that the token never expires


@pytest.mark.parametrize("retry", [False, True, 2, Retry(attempts=2)])
def test_pydantic_leaves_a_retry_as_it_is(retry):
    hosts, script = made(Hosts, answer(200, FOUND))
    assert pydantic.validate_call(hosts.query_devices_by_filter)(retry=retry).ok
    assert script.sent[-1][1].retry == retry_of(retry)


def test_pydantic_drops_no_field_of_a_typed_dict():
    hosts, script = made(Hosts, answer(200, FOUND))
    called = pydantic.validate_call(hosts.perform_action)
    parameter = {"name": "x", "value": "y"}
    assert called(action_name="contain", ids=["a"], action_parameters=[parameter]).ok
    assert script.sent[-1][1].json["action_parameters"] == [parameter]


def test_what_a_bound_operation_calls_can_be_called_as_that_of_any_partial():
    hosts, script = made(Hosts, answer(200, FOUND))
    bound = hosts.query_devices_by_filter
    assert bound.func(*bound.args, limit=3).ok
    assert script.sent[-1][1].query == [("limit", "3")]
    assert bound.func.__name__ == "query_devices_by_filter"
