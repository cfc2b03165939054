"""Calls that type checkers must accept, and the types that they must infer."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack, assert_type

import falconlite
from falconlite import (
    NULL,
    Alerts,
    APIError,
    APIHarness,
    APIHarnessV2,
    ConnectionFailed,
    Download,
    FalconError,
    FalconInterface,
    Forbidden,
    Headers,
    HostGroup,
    Hosts,
    InstallationTokens,
    Meta,
    OAuth2,
    Outcome,
    PartialResult,
    PythonicResult,
    RateLimit,
    ResponseEvent,
    Result,
    RetryEvent,
    Saved,
    Stopped,
    TimedOut,
    parallel,
)
from falconlite import api_complete as FalconSDK
from falconlite import fql as f
from falconlite.binding.uploads import FilePart, RawBody
from falconlite.bulk import Bulk, Waited, bulk
from falconlite.exporting import Exported
from falconlite.fields import AnyField
from falconlite.fields.conditions import Condition
from falconlite.models.alerts import Alert
from falconlite.models.host_group import Group
from falconlite.models.hosts import Device
from falconlite.models.installation_tokens import InstallationToken
from falconlite.models.sensor_update_policy import PolicyV2, SettingsRespV2
from falconlite.operations import declare
from falconlite.operations.entries import Catalog, OperationEntry
from falconlite.operations.service import Service
from falconlite.paging import Cursor, Pages, Records, pages, records
from falconlite.paging.devices import Devices
from falconlite.specs import ActionParameter, AggregateSpec, DateRange, GroupSpec, GroupSpecs, NumberRange
from falconlite.specs.sensor_update_policy import UpdatePoliciesReqV2, UpdatePolicyReqV2
from falconlite.tenants import Child

if TYPE_CHECKING:
    from falconlite.operations.options import BodyOptions, CallOptions, TimedOptions, UntimedOptions, UploadOptions

auth = OAuth2(creds={"client_id": "id", "client_secret": "secret"}, ssl_verify="/etc/ssl/ca.pem", proxy="http://p:1")
interface: FalconInterface = auth
tokens = InstallationTokens(auth_object=auth, ext_headers={"X": "1"}, pythonic=True)
hosts = Hosts(tokens, timeout=None)

assert_type(hosts.query_devices_by_filter_scroll(limit=5, filter="platform_name:'Windows'"), Result[str])
assert_type(hosts.QueryDevicesByFilterScroll(limit=5), Result[str])
assert_type(hosts.query_devices(limit=5).models, list[str])
assert_type(hosts.get_device_details(["a"]), Result[Device])
assert_type(hosts.get_device_details("a,b").models[0].hostname, str | None)
assert_type(hosts.get_device_details("a,b").models[0].last_seen, datetime | None)
assert_type(hosts.get_device_details("a,b").models[0].device_policies["prevention"].raw, dict[str, Any])
assert_type(PolicyV2().settings, SettingsRespV2 | None)
assert_type(PolicyV2(id="a", groups=(Group(id="b"),)).groups, tuple[Group, ...])
assert_type(hosts.get_device_details(body={"ids": ["a"]}, ids=()), Result[Device])
assert_type(hosts.query_devices(parameters={"limit": 1}, headers={"X": "1"}, timeout=3, pythonic=False), Result[str])
hosts.perform_action(action_name="contain", ids={"a", "b"}, note="why")
hosts.update_device_tags("add", ("a",), "tag")
hosts.query_device_login_history_v2(["a"], from_="now-1d", to="now", limit=5)
hosts.query_devices_by_filter_combined(fields=["hostname", "device_id"])

assert_type(tokens.tokens_read("a"), Result[InstallationToken])
tokens.tokens_create(label="x", expires_timestamp=NULL)
tokens.tokens_create(label="x", expires_timestamp=datetime.now(timezone.utc))
tokens.tokens_create({"label": "x"})
tokens.tokens_update(["a"], revoked=False, expires_timestamp="2030-01-01T00:00:00Z")

found = hosts.query_devices()
assert_type(found.status_code, int)
assert_type(found.resources, list[Any])
assert_type(found["body"], Any)
assert_type(hosts.token, str | None)
assert_type(hosts.headers, dict[str, str])
for record in found:
    print(record)
try:
    hosts.override("GET", "/x")
except APIError as error:
    assert_type(error.trace_id, str | None)
with hosts as same:
    assert_type(same, Hosts)

assert_type(found.headers, Headers)
assert_type(found.headers.region, str | None)
assert_type(found.meta, Meta)
assert_type(found.meta.total, int)
assert_type(found.rate_limit, RateLimit)
assert_type(found.rate_limit.retry_after, float | None)
assert_type(found.partial, bool)
assert_type(found.raise_for_status(), Result[str])
assert_type(found.copy(), Result[str])
assert_type(found.tupled, tuple[int, dict[str, str], Any])

try:
    found.raise_for_status()
except Forbidden as error:
    assert_type(error.scope, str)
    assert_type(error.attempts, int)
    assert_type(error.result, Result[Any])
except (ConnectionFailed, TimedOut) as error:
    assert_type(error.message, str)
except FalconError as error:
    assert_type(error.headers, Headers)
    assert_type(error.code, int)

alerts = Alerts(hosts)
assert_type(alerts.query_alerts_v2(limit=5, include_hidden=False), Result[str])
assert_type(alerts.QueryV2(limit=5), Result[str])
assert_type(alerts.get_alerts_v2("a").models[0], Alert)
assert_type(alerts.update_alerts_v3(["a"], update_status="closed", show_in_ui=True), Result[Any])
groups = HostGroup(hosts)
assert_type(groups.create_host_groups(name="x", group_type="static"), Result[Group])
assert_type(groups.queryHostGroups(), Result[str])

uber = APIHarnessV2(creds={"client_id": "id", "client_secret": "secret"})
assert_type(uber.command("QueryDevicesByFilter", limit=5, filter="x", pythonic=True), Result[Any])
assert_type(uber.command(override="GET,/devices/queries/devices/v1"), Result[Any])
assert_type(uber.command(override="GET,/file", stream=True), Download)
assert_type(hosts.override("GET", "/file", stream=True).raise_for_status().save("x"), Saved)
assert_type(hosts.override("GET", "/file"), Result[Any])
assert_type(uber.login(), bool)
assert_type(uber.authenticated(), bool)
assert_type(uber.headers(), dict[str, str])
assert_type(uber.commands, list[list[Any]])
assert_type(APIHarness().authenticated, bool)
assert_type(FalconSDK.APIHarness(client_id="id", client_secret="secret"), APIHarness)
same_uber: FalconInterface = uber
Hosts(auth_object=uber)

assert_type(list(parallel(hosts.get_device_details, ["a", "b"])), list[Result[Device]])
assert_type(next(parallel(lambda aid: hosts.get_device_details(aid).models[0], found.resources)), Device)
outcomes = parallel(hosts.get_device_details, ["a", "b"], errors="collect", workers=2, ordered=False, stop=Event())
for outcome in outcomes:
    assert_type(outcome, Outcome[str, Result[Device]])
    assert_type(outcome.ok, bool)
    assert_type(outcome.get(), Result[Device])
    item, result, failure = outcome
    assert_type(item, str)
    assert_type(result, Result[Device] | None)
    assert_type(failure, Exception | None)
outcomes.close()
try:
    parallel(lambda aid: hosts.perform_action(action_name="contain", ids=aid), ["a"], progress=print)
except Stopped as stopped:
    assert_type((stopped.done, stopped.left), tuple[int, int | None])

condition = (f.platform_name == "Windows") & (f.last_seen < f.days_ago(30)) | ~(f.device.hostname == 5)
assert_type(condition, Condition)
assert_type(f.device.hostname, AnyField)
hosts.query_devices_by_filter(filter=condition)
HostGroup().create_host_groups(name="x", group_type="dynamic", assignment_rule=condition)
assert_type(Hosts.F.last_seen < datetime.now(timezone.utc), Condition)
assert_type(hosts.F.last_seen.between(f.days_ago(2), f.now()), Condition)
assert_type(Hosts.F.device_policies.cloud_ml.applied == True, Condition)  # noqa: E712  # builds a condition
assert_type(Hosts.F.local_ip.raw.contains("10."), Condition)
assert_type(Alerts.F.severity >= 40, Condition)
assert_type(Alerts.F.device.hostname.starts_with("DC"), Condition)
assert_type(HostGroup.MemberF.hostname.in_(["a"]), Condition)
assert_type(InstallationTokens.EventF.action != "token_create", Condition)

assert_type(pages(hosts.query_devices_by_filter_combined, filter=condition, limit=5), Pages[Device])
assert_type(next(pages(hosts.query_devices_by_filter_combined)), PythonicResult[Device])
assert_type(next(pages(hosts.query_devices_by_filter_combined)).models[0].hostname, str | None)
assert_type(records(hosts.query_devices_by_filter, sort="hostname.asc", retry=False), Records[Any])
assert_type(records(hosts.query_devices_by_filter, most=5), Records[Any])
assert_type([*records(hosts.query_devices_by_filter, cursor=Cursor.from_json(""))], list[Any])
assert_type(records(Alerts().get_alerts_combined, {"limit": 5}), Records[Any])
assert_type(next(pages(Alerts().get_alerts_combined, limit=5)).models, list[Alert])
assert_type(records(hosts.query_devices_by_filter).cursor, Cursor)
assert_type(PartialResult().cursor, Cursor | None)

assert_type(hosts.query_devices_by_filter.records(filter="platform_name:'Windows'"), Records[Any])
assert_type(hosts.query_devices_by_filter.pages(limit=5), Pages[str])
assert_type(hosts.QueryDevicesByFilter.pages(limit=5, most=9), Pages[str])
assert_type(hosts.query_devices_by_filter_combined.pages(fields="hostname", cursor=None), Pages[Device])
assert_type(Hosts.query_devices_by_filter(hosts, limit=5), Result[str])
assert_type(hosts.query_devices_by_filter.__name__, str)

spec = AggregateSpec(
    type="range",
    field="severity",
    ranges=[{"From": 1, "To": 50}, NumberRange(From=50)],
    sub_aggregates=[AggregateSpec(type="terms", field="product", size=5)],
)
alerts.get_aggregate_alerts_v2([spec, {"type": "date_range", "date_ranges": [{"from": "now-7d"}]}])
alerts.get_aggregate_alerts_v2(type="date_range", field="timestamp", date_ranges=[DateRange(to="now")])
hosts.perform_action(action_name="hide_host", ids="a", action_parameters=[ActionParameter(name="note", value="why")])
hosts.perform_action(action_name="hide_host", ids="a", action_parameters=[{"name": "note", "value": "why"}])
policies: UpdatePoliciesReqV2 = {"resources": [UpdatePolicyReqV2(id="a", settings={"uninstall_protection": "ENABLED"})]}
groups.create_host_groups(GroupSpecs(resources=[GroupSpec(name="a", group_type="static")]))

assert_type(bulk(hosts.get_device_details, ids=["a"]), Bulk[Device])
assert_type(hosts.get_device_details.bulk(ids=["a"], workers=2).models, list[Device])
assert_type(hosts.perform_action.bulk(action_name="contain", ids=["a"], dry_run=True).left, list[str])
assert_type(hosts.wait(["a"], until="contained", timeout=60), Waited)
assert_type(hosts.wait({"a"}, lambda record: record["tags"], every=5, stop=Event()).missing, dict[str, Exception])
assert_type(hosts.get_device_details("a"), Result[Device])
assert_type(hosts.iter_devices(fields="hostname", workers=2), Devices)
assert_type(next(hosts.iter_devices()), dict[str, Any])
assert_type(next(hosts.iter_devices("a", raw=True, limit=5)), bytes)
assert_type(hosts.query_devices_by_filter.records(filter="a", raw=True, most=5), Records[bytes])
assert_type(records(hosts.query_devices_by_filter, limit=5, raw=True), Records[bytes])
assert_type(hosts.override.records("GET", "/x", raw=True, most=3), Records[bytes])
assert_type(hosts.export_devices("x.csv", columns=["hostname"], processes=2), Exported)
assert_type(hosts.query_devices_by_filter_combined.export(Path("x.parquet"), filter="a").records, int)
assert_type(hosts.override.export("x.jsonl", "GET", "/x"), Exported)
assert_type(next(hosts.iter_devices()), dict[str, Any])
assert_type(next(hosts.iter_devices().models()), Device)
assert_type(auth.child("0" * 32), Child)
assert_type(Hosts(auth_object=auth.child("0" * 32)), Hosts)
for outcome_of_child in auth.for_each_child(lambda child: Hosts(child).query_devices().total):
    assert_type(outcome_of_child.get(), int)


class Files(Service):
    """Operations with files, and with arguments named like options."""

    @declare.get("get-file", "/files/v1", download=True)
    def get_file(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Read a file."""
        raise NotImplementedError

    @declare.post("run-batch", "/batches/v1", query={"timeout"})
    def run_batch(self, *, timeout: int | None = None, **more: Unpack[UntimedOptions]) -> Result[Any]:
        """Run a batch."""
        raise NotImplementedError

    @declare.post("search-files", "/search/v1")
    def search_files(self, *, options: dict[str, Any] | None = None, **more: Unpack[TimedOptions]) -> Result[Any]:
        """Search."""
        raise NotImplementedError

    @declare.put("put-file", "/files/v1", upload=FilePart("file"))
    def put_file(self, file: Any = None, *, name: str, **more: Unpack[UploadOptions]) -> Result[str]:
        """Replace a file."""
        raise NotImplementedError

    @declare.put("put-object", "/objects/v1", upload=RawBody())
    def put_object(self, **more: Unpack[BodyOptions]) -> Result[str]:
        """Replace an object."""
        raise NotImplementedError


files = Files(auth_object=auth)
assert_type(files.get_file("a", timeout=5), Result[bytes])
assert_type(files.get_file("a", stream=True), Download)
assert_type(files.get_file("a", stream=False), Result[bytes])
files.run_batch(timeout=30, options={"timeout": (1, 2), "retry": False})
files.search_files(options={"x": 1}, timeout=5)
assert_type(files.put_file(name="n", files=[("file", b"x")]), Result[str])
assert_type(files.put_object(body=b"x"), Result[str])
assert_type(falconlite.paging.records(hosts.query_devices_by_filter), falconlite.paging.Records[Any])
assert_type(falconlite.errors.Forbidden, type[Forbidden])


# Hooks


def answered(event: ResponseEvent) -> None:
    assert_type(event.status, int | None)
    assert_type(event.seconds, float)


def retried(event: RetryEvent) -> float:
    return event.pause_seconds


watched = Hosts(on_response=answered, on_retry=[retried, print], debug_format="json")
watched.on_response = None
watched.on_login = [print]
watched.auth_object.on_retry = retried
assert_type(watched.debug_format, str)

# The operations as data; lists by route.

assert_type(falconlite.operations("find", service=Hosts, verb="GET", scope="Hosts"), Catalog)
assert_type(falconlite.operations().where(service="Hosts").named("QueryHiddenDevices"), OperationEntry)
assert_type(falconlite.operations()[0].arguments[0].choices, "tuple[str, ...]")
assert_type(hosts.override("GET", "/x", {"limit": 1}), "Result[Any]")
assert_type(hosts.override("GET", "/x", stream=True), Download)
assert_type(hosts.override.records("GET", "/x", parameters={"limit": 1}, most=3, key="device_id"), "Records[Any]")
assert_type(hosts.override.pages("POST", "/x", body={"limit": 1}, cursor=None, strict=True), "Pages[Any]")
assert_type(records(hosts.override, "GET", "/x"), "Records[Any]")
assert_type(APIHarnessV2().records("QueryDevicesByFilter", filter="x", most=3), "Records[Any]")
assert_type(APIHarnessV2().pages("GET", "/x", parameters={"limit": 1}, timeout=3), "Pages[Any]")
assert_type(APIHarnessV2().records(override="GET,/x"), "Records[Any]")
