"""Help texts and signatures of operations: what a person, IPython, typer, pydantic and MCP make of a method."""

from __future__ import annotations

import asyncio
import inspect
import json
import pydoc
import re
import subprocess
import sys
import typing
import warnings
from typing import Any
from urllib.parse import parse_qs

import IPython
import pydantic
import pytest
import typer
from IPython.core.completer import IPCompleter, provisionalcompleter
from IPython.core.oinspect import Inspector
from typer.testing import CliRunner

import falconlite
from falconlite import Alerts, DeprecatedClass, Detects, Hosts, InstallationTokens
from falconlite.operations.options import CallOptions
from falconlite.simulator import Cloud
from tests.cases import each
from tests.doubles import Script, answer
from tests.operations.test_hints import METHODS, VARIED

try:
    from mcp.server.mcpserver import MCPServer
except ModuleNotFoundError:  # mcp 1, the newest that the oldest pydantic allows
    from mcp.server.fastmcp import FastMCP as MCPServer  # type: ignore[attr-defined,no-redef]  # mypy sees mcp 2

FOUND = {"meta": {}, "resources": ["1"], "errors": []}


@pytest.fixture
def cloud():
    return Cloud(hosts=30)


@pytest.fixture
def hosts(cloud):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def helped(thing):
    """Return what ``help()`` prints, in one line."""
    return re.sub(r"\s+", " ", pydoc.plain(pydoc.render_doc(thing)))


def test_help_shows_all_that_a_call_takes_and_returns(hosts):
    shown = helped(Hosts.perform_action)
    for words in (
        "Help on function perform_action",
        "ids: str | Iterable[str]",
        "-> Result[AffectedEntity]",
        "Contain, release, hide or restore hosts; 202, or 409",
        "- action_name (str, required): one of contain, lift_containment, hide_host,",
        "- ids (str or Iterable[str], required)",
        "- note (str, optional)",
        "- timeout: seconds, or (connect, read)",
        "- pythonic (bool): True returns records",
        "- body: the whole body",
        "result.models has them as AffectedEntity objects",
        "Scope: Hosts: Write.",
        "PerformActionV2 (POST /devices/entities/devices-actions/v2)",
        "hosts.perform_action(action_name='contain', ids=[\"...\"])",
    ):
        assert words in shown.replace("Python Library Documentation: ", "Help on "), words
    assert "'Strings'" not in shown
    assert shown.count("Scope:") == 1
    assert helped(hosts.perform_action).count("- ids (str or Iterable[str], required)") == 1
    assert "Scope: Hosts: Read." in helped(Hosts.query_devices_by_filter)
    assert "Replaced by query_alerts_v2()." in helped(Alerts.query_alerts_v1)
    assert "from_ (str, optional); sent as from" in helped(Hosts.query_device_login_history_v2)
    assert "- limit (int, optional): at most 5,000" in helped(Hosts.query_devices_by_filter)
    assert "- offset (int, optional): offset plus limit is at most 10,000" in helped(Hosts.query_devices_by_filter)
    assert "falconlite.specs.AggregateSpec" in helped(Detects.get_aggregate_detects)


def test_help_describes_each_option_of_a_call_and_only_the_arguments_of_the_operation():
    for kind, name in METHODS:
        operation = kind.operations[name]
        derived = getattr(kind, name).__doc__.removeprefix(inspect.getdoc(operation.stub))
        items = re.findall(r"^- (\w+)(.*)", derived, re.MULTILINE)
        assert [item for item, _ in items] == [*operation.names, *operation.options], name
        assert all(":" in text or item == "stream" for item, text in items[len(operation.names) :]), name
    assert set(CallOptions.__annotations__) <= {item for item, _ in items}


@pytest.mark.no_cover
@pytest.mark.filterwarnings("ignore::falconlite.DeprecatedOperation")
def test_the_example_of_every_operation_is_a_call_that_binds(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "...").touch()  # examples of uploads name a file
    for kind, name in METHODS:
        example = getattr(kind, name).__doc__.rpartition("Example:\n    ")[2]
        service, script = made(kind, answer(200, FOUND))
        eval(example, {kind.__name__.lower(): service})
        assert len(script.sent) == 1, example


def made(kind, *answers):
    """Create a service object that sends nothing, and the list of its would-be requests."""
    script = Script(*answers)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecatedClass)
        return kind(access_token="T", lazy_login=True, transport=script), script


def test_help_shows_bulk_records_and_pages(hosts):
    shown = helped(hosts.perform_action.bulk)
    for words in (
        "workers: int = 4",
        "action_name: Literal['contain'",
        "-> Bulk[AffectedEntity]",
        "*workers* (int): number of concurrent calls, 1 or more; default 4",
        "IDs in one call: 500 (contain), 500 (lift_containment), 100 (other actions).",
        "- note (str, optional)",
        "hosts.perform_action.bulk(action_name='contain', ids=[\"...\"])",
    ):
        assert words in shown, words
    names = ["filter", "limit", "offset", "sort", "most", "cursor", "strict"]
    for way in (hosts.query_devices_by_filter.records, hosts.query_devices_by_filter.pages):
        more = ["raw"] if way.__name__ == "records" else []
        assert list(inspect.signature(way).parameters) == names + more
        assert "*limit*" in way.__doc__ or "limit (int, optional)" in way.__doc__
        assert way.__name__ in way.__doc__
    export = hosts.query_devices_by_filter.export
    assert list(inspect.signature(export).parameters) == ["target", *names[:4], "format", "columns", *names[4:]]
    assert 'hosts.query_devices_by_filter.export("records.jsonl", limit=10)' in export.__doc__
    assert "IDs in one call: 5000." in hosts.get_device_details.bulk.__doc__
    assert "bulk" not in dir(hosts.query_devices_by_filter)
    assert "records" not in dir(hosts.get_device_details)
    assert {"pages", "records", "export"} <= set(dir(hosts.query_devices_by_filter))


def test_ipython_shows_the_help_and_completes_the_arguments(hosts):
    plain = {"theme_name": "nocolor"} if IPython.version_info >= (9,) else {}
    shown = Inspector(**plain).info(hosts.perform_action)
    assert "ids: str | collections.abc.Iterable[str]," in shown["definition"]
    assert "- pythonic (bool)" in shown["docstring"]
    completer = IPCompleter(namespace={"hosts": hosts, "Hosts": Hosts})
    completer.use_jedi = False
    completer.disable_matchers = ["IPCompleter.magic_matcher"]  # it needs a shell
    for line, name in {
        "hosts.perform_action(action_n": "action_name=",
        "hosts.perform_action.bulk(dry_": "dry_run=",
        "hosts.perform_action.bulk(action_n": "action_name=",
        "hosts.query_devices_by_filter.records(mo": "most=",
        "hosts.query_devices_by_filter.rec": "records",
    }.items():
        with provisionalcompleter():
            found = {line[: one.start] + one.text for one in completer.completions(line, len(line))}
        assert line[: re.search(r"\w*$", line).start()] + name in found  # older versions replace the whole line


def test_a_signature_accepts_the_options_that_it_leaves_out(hosts):
    found = inspect.signature(hosts.query_devices_by_filter)
    assert list(found.parameters) == ["filter", "limit", "offset", "sort"]
    assert found.bind(limit=1, timeout=3).kwargs == {"limit": 1, "timeout": 3}
    assert found.bind_partial(limit=1, pythonic=True).kwargs == {"limit": 1, "pythonic": True}
    assert found.replace(return_annotation=int).bind(deadline=3).arguments == {"deadline": 3}
    for wrong in ({"body": {}}, {"limti": 1}):
        with pytest.raises(TypeError, match=next(iter(wrong))):
            found.bind(**wrong)
    assert "body" in inspect.signature(hosts.get_device_details).bind("a", body={}).kwargs
    assert str(inspect.signature(Hosts.get_device_details)) == "(self, ids: str | Iterable[str]) -> Result[Device]"


# Programs that make something of a method


def test_typer_makes_a_command_of_a_method(hosts, cloud):
    app = typer.Typer()
    app.command()(hosts.query_devices_by_filter)
    run = CliRunner().invoke(app, ["--limit", "3", "--filter", "platform_name:'Linux'"])
    assert (run.exit_code, run.exception) == (0, None)
    path, _, query = cloud.requests[-1].target.partition("?")
    assert path == "/devices/queries/devices/v1"
    assert parse_qs(query) == {"filter": ["platform_name:'Linux'"], "limit": ["3"]}
    assert "Find IDs of hosts" in CliRunner().invoke(app, ["--help"]).output
    assert CliRunner().invoke(app, ["--limit", "many"]).exit_code == 2


def test_pydantic_checks_the_arguments_and_the_options_of_a_call(hosts, cloud):
    called = pydantic.validate_call(hosts.query_devices_by_filter)
    assert len(called(limit="3", timeout=5).resources) == 3
    before = len(cloud.requests)
    for wrong in ({"limit": "many"}, {"timeout": "soon"}, {"limti": 3}):
        with pytest.raises(pydantic.ValidationError, match=next(iter(wrong))):
            called(**wrong)
    assert len(cloud.requests) == before


def call(tool, **arguments):
    """Make an MCP tool of a method and call it: return the tool as a client gets it, and the result."""
    server = MCPServer("falcon")
    server.add_tool(tool)
    [offered] = asyncio.run(server.list_tools())
    found = asyncio.run(server.call_tool(offered.name, arguments))
    while not hasattr(found, "text"):  # mcp 2 returns an object with the content, mcp 1 the content or a tuple with it
        found = getattr(found, "content", found)[0]
    return offered.model_dump(by_alias=True), json.loads(found.text)


def test_mcp_makes_a_tool_of_a_method(hosts, cloud):
    offered, found = call(hosts.query_devices_by_filter, limit=2)
    assert offered["name"] == "query_devices_by_filter"
    assert offered["description"].startswith("Find IDs of hosts")
    assert set(offered["inputSchema"]["properties"]) == {"filter", "limit", "offset", "sort"}
    assert len(found["body"]["resources"]) == 2
    ids = hosts.query_devices_by_filter(limit=2).resources
    offered, found = call(hosts.perform_action, action_name="contain", ids=ids)
    assert "contain" in offered["inputSchema"]["properties"]["action_name"]["enum"]
    assert offered["inputSchema"]["required"] == ["action_name", "ids"]
    assert found["status_code"] == 202


def test_a_tool_that_passes_all_defaults_sends_no_null():
    tokens, script = made(InstallationTokens, answer(200, FOUND))
    call(tokens.tokens_update, ids=["a"], label="lab")
    assert script.sent[-1][1].json == {"label": "lab"}


@pytest.mark.no_cover
@each(("kind", "name"), VARIED)
def test_a_tool_can_be_made_of_operations_with_every_argument_and_annotation(kind, name):
    service, _ = made(kind)
    MCPServer("falcon").add_tool(getattr(service, name))
    for method in (getattr(kind, name), getattr(service, name), getattr(service, kind.operations[name].alias)):
        assert typing.get_type_hints(method)
        assert inspect.signature(method, eval_str=True)


def test_nothing_is_described_before_someone_asks():
    program = (
        "import sys; from falconlite import Hosts; hosts = Hosts(access_token='T', lazy_login=True)\n"
        "hosts.query_devices_by_filter.records(limit=1); repr(hosts.perform_action)\n"
        "print(sorted({'inspect', 'typing_extensions', 'falconlite.operations.hints', 'falconlite.models.hosts'}"
        " & set(sys.modules) - before))"
    )
    run = subprocess.run(
        [sys.executable, "-c", f"import sys, requests; before = set(sys.modules)\n{program}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout == "[]\n"


# Attributes and modules


def test_a_misspelled_attribute_is_refused_with_a_suggestion(hosts):
    for owner, wrong, right in (
        (hosts, "pythnic", "pythonic"),
        (hosts, "time_out", "timeout"),
        (hosts.auth_object, "tokn_value", "token_value"),
        (falconlite.APIHarnessV2(access_token="T"), "ssl_verfy", "ssl_verify"),
    ):
        with pytest.raises(AttributeError, match=rf"has no attribute '{wrong}'; did you mean '{right}'\?$"):
            setattr(owner, wrong, True)
        assert not hasattr(owner, wrong)


def test_other_attributes_can_be_set(hosts):
    hosts.pythonic, hosts.timeout, hosts.validate_payloads, hosts.ext_headers = True, 3, False, {"X": "1"}
    hosts.note = "a program's own value"
    hosts._pythnic = True
    hosts.auth_object = hosts.auth_object
    hosts.query_devices = len
    assert (hosts.note, hosts.query_devices("ab")) == ("a program's own value", 2)

    class Mine(Hosts):
        pass

    mine: Any = Mine(auth_object=hosts.auth_object)
    mine.pythnic = True  # a class outside falconlite has its own names
    assert mine.pythnic


def test_an_operation_that_is_called_on_the_class_asks_for_an_object():
    for call in (Hosts.query_devices_by_filter, Hosts.QueryDevicesByFilter):
        for args in ((), ({"limit": 1},)):
            with pytest.raises(
                TypeError, match=r"needs an object .*: Hosts\(\.\.\.\)\.query_devices_by_filter\(\.\.\.\)"
            ):
                call(*args)
    with pytest.raises(TypeError, match=r"Detects\(\.\.\.\)\.query_detects"):
        Detects.query_detects(limit=1)  # type: ignore[call-arg]  # wrong on purpose
    with pytest.raises(TypeError, match="method of a service object"):
        Hosts.query_devices_by_filter.records(limit=1)  # type: ignore[attr-defined]  # wrong on purpose
