"""The catalogue: ``falconlite.operations()`` as data, derived from the declarations."""

from __future__ import annotations

import inspect
import pickle
import subprocess
import sys
from types import ModuleType

import pytest

import falconlite
from falconlite import Alerts, Detects, HostGroup, Hosts, InvalidOperation, InvalidServiceCollection, OAuth2
from falconlite._index import NAMES
from falconlite.operations import entries
from falconlite.operations.service import Service
from falconlite.simulator.routes import routes
from tests.cases import each

ROWS = falconlite.operations()


def test_the_package_is_still_a_package():
    assert isinstance(falconlite.operations, ModuleType)
    assert falconlite.operations.service.Service is Service
    shown = inspect.signature(falconlite.operations).parameters
    assert [(one.name, one.kind, one.default) for one in shown.values()] == [
        (one.name, one.kind, one.default) for one in inspect.signature(entries.operations).parameters.values()
    ]
    code = "from falconlite.operations import declare\nimport falconlite.operations as o, importlib\n"
    code += "assert len(o(verb='DELETE')) == len(importlib.reload(o)(verb='DELETE')) > 0 and o.declare is declare"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_every_declared_operation_has_an_entry_with_the_facts_of_its_declaration():
    assert {(entry.verb, entry.route) for entry in ROWS} == {
        (verb, path) for path in routes() for verb in routes()[path]
    }
    for entry in ROWS:
        if entry.service == OAuth2.__name__:
            continue
        operation = getattr(getattr(falconlite, entry.service), entry.method).operation
        assert (entry.id, entry.verb, entry.route) == (operation.id, operation.verb, operation.route)
        assert (entry.scope, entry.model) == (operation.needs, operation.model)
        assert [argument.name for argument in entry.arguments] == list(operation.names)
        assert {argument.name for argument in entry.arguments if argument.required} == set(operation.required)
        assert {argument.name: argument.wire for argument in entry.arguments} == operation.wire


def test_an_entry_says_what_a_caller_needs():
    entry = ROWS.named("query_devices_by_filter")
    assert (entry.id, entry.service, entry.method) == ("QueryDevicesByFilter", "Hosts", "query_devices_by_filter")
    assert (entry.model, entry.answers, entry.pages, entry.page_size) == ("str", "envelope", "offset", 5000)
    assert (entry.deprecated, entry.replacement, entry.at_once) == (False, "", None)
    assert ROWS.named("QueryDevicesByFilterScroll").pages == "scroll"
    assert ROWS.named("PostCombinedAlertsV1").pages == "after"
    assert ROWS.named("tokens_read").ids == ("tokens-read", "tokens_read")
    assert ROWS.named("GetDeviceDetailsV1").at_once == 500
    assert ROWS.named("PerformActionV2").at_once == tuple(Hosts.perform_action.operation.at_once.items())
    assert [ROWS.named(id).replacement for id in ("QueryDetects", "PostEntitiesAlertsV1")] == [
        "Alerts",
        "get_alerts_v2",
    ]
    action, ids, *_ = ROWS.named("PerformActionV2").arguments
    assert (action.name, action.part, action.type, action.required) == ("action_name", "query", "str", True)
    assert "contain" in action.choices
    assert (ids.part, ids.type, ids.default) == ("body", "str or Iterable[str]", None)
    wire = {argument.name: argument.wire for argument in ROWS.named("QueryDeviceLoginHistoryV2").arguments}
    assert wire["from_"] == "from"


def test_entries_are_frozen_and_readable():
    entry = ROWS.named("tokens-query")
    assert repr(entry) == (
        "<tokens-query: GET /installation-tokens/queries/tokens/v1, "
        "InstallationTokens.tokens_query(offset, limit, sort, filter)>"
    )
    assert repr(ROWS.named("GetDeviceDetailsV1").arguments) == "(<ids: str or Iterable[str], required, in the query>,)"
    assert repr(ROWS.where(service="Detects")) == (
        "<4 operations: Detects.get_aggregate_detects, Detects.get_detect_summaries, Detects.query_detects, "
        "Detects.update_detects_by_ids>"
    )
    assert repr(ROWS).endswith(f", {len(ROWS) - 5} more>")
    assert repr(ROWS.where("no such words")) == "<0 operations>"
    with pytest.raises(AttributeError):
        entry.verb = "PUT"  # type: ignore[misc]  # wrong on purpose
    assert len(set(ROWS)) == len(ROWS)
    assert pickle.loads(pickle.dumps(ROWS)) == ROWS


@each(
    "filters, service, methods",
    [
        ({"service": "Detects", "verb": "get"}, "Detects", {"query_detects"}),
        ({"service": Detects, "scope": "Detections: Write"}, "Detects", {"update_detects_by_ids"}),
        ({"service": "Host_Group", "text": "MEMBERS combined"}, "HostGroup", {"query_combined_group_members"}),
        ({"scope": "host GROUPS", "verb": "DELETE"}, "HostGroup", {"delete_host_groups"}),
        ({"text": "/alerts/combined"}, "Alerts", {"get_alerts_combined"}),
        ({"text": "oauth2 revoke", "scope": ""}, "OAuth2", {"revoke"}),
    ],
)
def test_filters_narrow_the_list_together(filters, service, methods):
    found = falconlite.operations(**filters)
    assert {entry.service for entry in found} == {service}
    assert {entry.method for entry in found} == methods
    assert found == ROWS.where(**{name: filters[name] for name in filters if name != "verb"}).where(
        verb=filters.get("verb")
    )


def test_a_class_has_the_operations_of_its_declaration():
    for kind in (Hosts, Alerts, HostGroup):
        assert {entry.method for entry in ROWS.where(service=kind)} == {
            operation.name for operation in kind.operations.values()
        }
    for name in NAMES:
        kind = getattr(falconlite, name)
        if isinstance(kind, type) and issubclass(kind, Service) and kind.operations:
            assert ROWS.where(service=name), name


@each(
    "filters, error, said",
    [
        ({"service": "Hostz"}, InvalidServiceCollection, r"has no service class 'Hostz'; did you mean 'Hosts'\?"),
        ({"service": 7}, TypeError, "service must be"),
        ({"verb": "FETCH"}, ValueError, "verb must be one of DELETE, GET"),
        ({"verb": 7}, ValueError, "verb must be"),
        ({"scope": "Hostz"}, ValueError, "'Hostz'; did you mean 'Hosts'"),
        ({"scope": 7}, TypeError, "scope must be a str"),
        ({"text": 7}, TypeError, "text must be a str"),
    ],
)
def test_a_wrong_filter_is_an_error_and_not_an_empty_list(filters, error, said):
    with pytest.raises(error, match=said):
        falconlite.operations(**filters)


def test_a_name_outside_of_the_list_is_not_found():
    with pytest.raises(InvalidOperation, match=r"Hosts\.query_hidden_devices is not among these 4 operations"):
        ROWS.where(service="Detects").named("QueryHiddenDevices")
    with pytest.raises(InvalidOperation, match="declares no operation"):
        ROWS.named("QueryHiddenDevicez")
