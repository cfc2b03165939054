"""Mistakes that type checkers must report: exactly the lines that end in ``# wrong``."""

from __future__ import annotations

import falconlite
from falconlite import Alerts, APIHarnessV2, HostGroup, Hosts, InstallationTokens, OAuth2
from falconlite import fql as f
from falconlite.paging import pages, records
from falconlite.specs import ActionParameter, AggregateSpec, GroupSpec
from falconlite.specs.sensor_update_policy import UpdatePolicyReqV2

auth = OAuth2(cliend_id="id")  # wrong
auth = OAuth2(client_id=7)  # wrong
hosts = Hosts(auth_object=OAuth2(), frobnicate=True)  # wrong
hosts = Hosts()
auth = OAuth2(on_request=7)  # wrong
auth = OAuth2(debug_format=7)  # wrong
auth.on_retry = lambda: None  # wrong
tokens = InstallationTokens(hosts)
hosts.query_devices_by_filter_scroll(limt=5)  # wrong
hosts.query_devices_by_filter_scroll(limit="five")  # wrong
hosts.QueryDevicesByFilterScroll(limt=5)  # wrong
hosts.query_devices_by_filter_scroll(5)  # wrong
hosts.query_devices_by_filter(offset="token")  # wrong
hosts.query_devices(body={})  # wrong
hosts.query_devices(limit=1, timeuot=3)  # wrong
hosts.perform_action(action_name="zap", ids="a")  # wrong
hosts.perform_action(ids="a")  # wrong
hosts.get_device_details()  # wrong
hosts.get_device_details(7)  # wrong
hosts.query_devicez()  # wrong
tokens.tokens_update(revoked=True)  # wrong
tokens.tokens_update("a", revoked="yes")  # wrong
tokens.tokens_create(lable="x")  # wrong
hosts.query_devices().models[0].hostname  # wrong
hosts.get_device_details("a").models[0].hostnam_  # wrong
hosts.token = "x"  # wrong
uber = APIHarnessV2(cliend_id="x")  # wrong
uber.command(7)  # wrong
uber.command("QueryDevicesByFilter", override=7)  # wrong
groups = HostGroup()
groups.create_host_groups(name="x", group_type="round")  # wrong
groups.queryHostGroups(limt=5)  # wrong
Alerts().update_alerts_v3()  # wrong
Alerts().query_alerts_v2(include_hidden="yes")  # wrong
hosts.query_devices().headers.regiom  # wrong
print(Hosts.F.last_seen < "yesterday")  # wrong
print(Hosts.F.hostname < "a")  # wrong
Hosts.F.hostnam  # wrong
Hosts.F.last_seen.matches("x*")  # wrong
Alerts.F.tags.matches("x*")  # wrong
Hosts.F.hostname & Hosts.F.status  # wrong
(f.a == 1) & "b:1"  # wrong
f.days_ago("3")  # wrong
Hosts.F.hostname.in_(5)  # wrong
hosts.query_devices(filter=Hosts.F.hostname)  # wrong
hosts.query_devices(filter=Alerts.F.severity == "high")  # wrong
pages(hosts.query_devices_by_filter, limt=5)  # wrong
records(hosts.query_devices_by_filter, offset="token")  # wrong
records(hosts.query_devices_by_filter, most="5")  # wrong
records(hosts.query_devices_by_filter, cursor="{}")  # wrong
pages(len)  # wrong
records(hosts.query_devices_by_filter).total  # wrong
hosts.query_devices_by_filter.records(limti=5)  # wrong
hosts.query_devices_by_filter.pages(limit="5")  # wrong
hosts.get_online_state.pages(ids=["a"])  # wrong
hosts.query_devices_by_filter(limti=5)  # wrong
hosts.query_devices_by_filter.recrods()  # wrong
AggregateSpec(typ="terms")  # wrong
AggregateSpec(type="terms", sub_aggregates=[{"name": 5}])  # wrong
ActionParameter(name="note")  # wrong
GroupSpec(name="a", group_type="round")  # wrong
UpdatePolicyReqV2(name="without an ID")  # wrong
UpdatePolicyReqV2(id="a", settings={"uninstall_protecton": "ENABLED"})  # wrong
hosts.get_device_details("a").models[0].last_seen.year  # wrong
hosts.get_device_details.bulk(ids=["a"], workers="2")  # wrong
hosts.query_devices.bulk(ids=["a"])  # wrong
hosts.wait(["a"], until="contaned")  # wrong
hosts.wait(["a"], until="contained", timeout="60")  # wrong
hosts.get_device_details.pages(ids=["a"])  # wrong
hosts.query_devices(stream=True)  # wrong
hosts.query_devices(options={"limit": 1})  # wrong
hosts.pythnic = True  # wrong
hosts.auth_object.pythnic = True  # wrong
falconlite.operations(limit=3)  # wrong
falconlite.operations(verb=7)  # wrong
hosts.override(7)  # wrong
hosts.override.records("GET", "/x", limit=3)  # wrong
hosts.override.pages("GET")  # wrong
APIHarnessV2().records(7)  # wrong
APIHarnessV2().pages("GET", "/x", limit=3)  # wrong
