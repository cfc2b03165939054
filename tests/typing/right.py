"""Calls that type checkers must accept, and what they must make of them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from typing_extensions import assert_type

from falconlite import NULL, APIError, FalconInterface, Hosts, InstallationTokens, OAuth2, Result
from falconlite.models.hosts import Device
from falconlite.models.installation_tokens import InstallationToken

auth = OAuth2(creds={"client_id": "id", "client_secret": "secret"}, ssl_verify="/etc/ssl/ca.pem", proxy="http://p:1")
interface: FalconInterface = auth
tokens = InstallationTokens(auth_object=auth, ext_headers={"X": "1"}, pythonic=True)
hosts = Hosts(tokens, timeout=None)

assert_type(hosts.query_devices_by_filter_scroll(limit=5, filter="platform_name:'Windows'"), Result[str])
assert_type(hosts.QueryDevicesByFilterScroll(limit=5), Result[str])
assert_type(hosts.query_devices(limit=5).models, list[str])
assert_type(hosts.get_device_details(["a"]), Result[Device])
assert_type(hosts.get_device_details("a,b").models[0].hostname, str | None)
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
