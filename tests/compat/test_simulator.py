"""The real falconpy, as it is installed, calls every operation of the embedded API over a socket."""

from __future__ import annotations

from types import SimpleNamespace

import falconpy
import pytest

from falconlite.simulator import Cloud
from falconlite.simulator.routes import operations
from tests.cases import each
from tests.doubles import Clock

ALERT_ACTION = [{"name": "update_status", "value": "in_progress"}]
COUNT = [{"type": "terms", "name": "by", "field": "status", "size": 3}]


@pytest.fixture(scope="module", params=["http", "https"])
def far(request):
    """Log in once; each test finds the cloud as the ones before it have left it."""
    cloud = Cloud(hosts=60, alerts=40, region=None, clock=Clock())
    with cloud.serve(tls=request.param == "https") as served:
        auth = falconpy.OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url)
        auth.ssl_verify = served.ca_path or True  # its constructor takes no path
        names = ("Hosts", "HostGroup", "Alerts", "Detects", "InstallationTokens", "FlightControl")
        services = {name: getattr(falconpy, name)(auth_object=auth) for name in names}
        yield SimpleNamespace(cloud=cloud, auth=auth, **services)


def resources(answer):
    assert answer["status_code"] < 300, answer
    assert answer["body"]["errors"] == []
    return answer["body"]["resources"]


def aids(far, **query):
    return resources(far.Hosts.query_devices_by_filter(limit=3, **query))


def group(far, **given):
    settings = {"name": f"group {len(far.cloud.requests)}", "group_type": "static", **given}
    return resources(far.HostGroup.create_host_groups(**settings))[0]["id"]


def alerts(far):
    return resources(far.Alerts.query_alerts_v2(limit=2))


def token(far):
    return resources(far.InstallationTokens.tokens_create(label="lab", expires_timestamp=None))[0]["id"]


def events(far):
    token(far)
    return resources(far.InstallationTokens.audit_events_query(limit=2))


def first(far, query):
    return resources(getattr(far.FlightControl, query)())[0]


def user(far):
    return resources(far.FlightControl.get_user_group_members_by_id(first(far, "query_user_groups")))[0]["user_uuids"][
        0
    ]


def links(far):
    return resources(far.FlightControl.query_roles(user_group_id=first(far, "query_user_groups")))


CALLS = {
    "oauth2AccessToken": lambda far: far.auth.token(),
    "oauth2RevokeToken": lambda far: far.auth.revoke(far.cloud.issue_token()),
    "CombinedDevicesByFilter": lambda far: far.Hosts.query_devices_by_filter_combined(limit=2, sort="hostname.desc"),
    "CombinedHiddenDevicesByFilter": lambda far: far.Hosts.query_hidden_devices_combined(limit=2),
    "QueryDevicesByFilter": lambda far: far.Hosts.query_devices_by_filter(filter="platform_name:'Windows'"),
    "QueryDevicesByFilterScroll": lambda far: far.Hosts.query_devices_by_filter_scroll(limit=5),
    "QueryHiddenDevices": lambda far: far.Hosts.query_hidden_devices(),
    "GetDeviceDetailsV1": lambda far: far.Hosts.get_device_details_v1(aids(far)),
    "GetDeviceDetailsV2": lambda far: far.Hosts.get_device_details_v2(ids=aids(far)),
    "PostDeviceDetailsV2": lambda far: far.Hosts.get_device_details(aids(far)),
    "PerformActionV2": lambda far: far.Hosts.perform_action(
        action_name="contain", ids=aids(far, filter="status:'normal'")
    ),
    "UpdateDeviceTags": lambda far: far.Hosts.update_device_tags("add", aids(far), ["lab"]),
    "GetOnlineState.V1": lambda far: far.Hosts.get_online_state(ids=aids(far)),
    "QueryDeviceLoginHistory": lambda far: far.Hosts.query_device_login_history_v1(aids(far)),
    "QueryDeviceLoginHistoryV2": lambda far: far.Hosts.query_device_login_history_v2(aids(far)),
    "QueryGetNetworkAddressHistoryV1": lambda far: far.Hosts.query_network_address_history(aids(far)),
    "DevicesActionsDeleteV1": lambda far: far.Hosts.devices_actions_delete_v1(ids=aids(far)[:1]),
    "entities.perform_action": lambda far: far.Hosts.perform_group_action(
        action_name="add_group_member",
        ids=group(far),
        action_parameters=[{"name": "filter", "value": f"device_id:['{aids(far)[0]}']"}],
    ),
    "queryHostGroups": lambda far: far.HostGroup.query_host_groups(sort="name.asc"),
    "queryCombinedHostGroups": lambda far: far.HostGroup.query_combined_host_groups(),
    "queryGroupMembers": lambda far: far.HostGroup.query_group_members(id=group(far)),
    "queryCombinedGroupMembers": lambda far: far.HostGroup.query_combined_group_members(id=group(far), limit=2),
    "getHostGroups": lambda far: far.HostGroup.get_host_groups(ids=group(far)),
    "createHostGroups": lambda far: far.HostGroup.create_host_groups(
        name="by rule", group_type="dynamic", assignment_rule="platform_name:'Linux'"
    ),
    "updateHostGroups": lambda far: far.HostGroup.update_host_groups(id=group(far), description="of a test"),
    "deleteHostGroups": lambda far: far.HostGroup.delete_host_groups(ids=group(far)),
    "performGroupAction": lambda far: far.HostGroup.perform_group_action(
        action_name="add-hosts", ids=group(far), filter=f"(device_id:['{aids(far)[0]}'])"
    ),
    "GetQueriesAlertsV1": lambda far: far.Alerts.query_alerts_v1(limit=1),
    "GetQueriesAlertsV2": lambda far: far.Alerts.query_alerts_v2(filter="status:'new'", limit=1),
    "PostEntitiesAlertsV1": lambda far: far.Alerts.get_alerts_v1(ids=resources(far.Alerts.query_alerts_v1(limit=1))),
    "PostEntitiesAlertsV2": lambda far: far.Alerts.get_alerts_v2(composite_ids=alerts(far)),
    "PostCombinedAlertsV1": lambda far: far.Alerts.get_alerts_combined(limit=1),
    "PostAggregatesAlertsV1": lambda far: far.Alerts.get_aggregate_alerts_v1(body=COUNT),
    "PostAggregatesAlertsV2": lambda far: far.Alerts.get_aggregate_alerts_v2(body=COUNT),
    "PatchEntitiesAlertsV2": lambda far: far.Alerts.update_alerts_v2(
        ids=resources(far.Alerts.query_alerts_v1(limit=1)), action_parameters=ALERT_ACTION
    ),
    "PatchEntitiesAlertsV3": lambda far: far.Alerts.update_alerts_v3(
        composite_ids=alerts(far), action_parameters=ALERT_ACTION
    ),
    "QueryDetects": lambda far: far.Detects.query_detects(limit=1),
    "GetDetectSummaries": lambda far: far.Detects.get_detect_summaries(
        ids=resources(far.Detects.query_detects(limit=1))
    ),
    "GetAggregateDetects": lambda far: far.Detects.get_aggregate_detects(body=COUNT),
    "UpdateDetectsByIdsV2": lambda far: far.Detects.update_detects_by_ids(
        ids=resources(far.Detects.query_detects(limit=1)), status="in_progress"
    ),
    "tokens-create": lambda far: far.InstallationTokens.tokens_create(label="lab", expires_timestamp=None),
    "tokens-query": lambda far: far.InstallationTokens.tokens_query(filter="status:'valid'"),
    "tokens-read": lambda far: far.InstallationTokens.tokens_read(ids=[token(far)]),
    "tokens-update": lambda far: far.InstallationTokens.tokens_update(ids=[token(far)], revoked=True),
    "tokens-delete": lambda far: far.InstallationTokens.tokens_delete(ids=[token(far)]),
    "audit-events-query": lambda far: far.InstallationTokens.audit_events_query(filter="action:'token_create'"),
    "audit-events-read": lambda far: far.InstallationTokens.audit_events_read(ids=events(far)),
    "customer-settings-read": lambda far: far.InstallationTokens.customer_settings_read(),
    "queryChildren": lambda far: far.FlightControl.query_children(sort="last_modified_timestamp|asc"),
    "queryCIDGroups": lambda far: far.FlightControl.query_cid_groups(name="All customers"),
    "queryCIDGroupMembers": lambda far: far.FlightControl.query_cid_group_members(cid=far.cloud.children[0]),
    "queryUserGroups": lambda far: far.FlightControl.query_user_groups(limit=1),
    "queryUserGroupMembers": lambda far: far.FlightControl.query_user_group_members(user_uuid=user(far)),
    "queryRoles": lambda far: far.FlightControl.query_roles(cid_group_id=first(far, "query_cid_groups")),
    "getChildren": lambda far: far.FlightControl.get_children(far.cloud.children),
    "getChildrenV2": lambda far: far.FlightControl.get_children_v2(ids=list(far.cloud.children)),
    "getCIDGroupByIdV1": lambda far: far.FlightControl.get_cid_group_by_id_v1(first(far, "query_cid_groups")),
    "getCIDGroupByIdV2": lambda far: far.FlightControl.get_cid_group_by_id(first(far, "query_cid_groups")),
    "getCIDGroupMembersByV1": lambda far: far.FlightControl.get_cid_group_members_by_v1(first(far, "query_cid_groups")),
    "getCIDGroupMembersByV2": lambda far: far.FlightControl.get_cid_group_members_by(first(far, "query_cid_groups")),
    "getUserGroupsByIDV1": lambda far: far.FlightControl.get_user_groups_by_id_v1(first(far, "query_user_groups")),
    "getUserGroupsByIDV2": lambda far: far.FlightControl.get_user_groups_by_id(first(far, "query_user_groups")),
    "getUserGroupMembersByIDV1": lambda far: far.FlightControl.get_user_group_members_by_id_v1(
        first(far, "query_user_groups")
    ),
    "getUserGroupMembersByIDV2": lambda far: far.FlightControl.get_user_group_members_by_id(
        first(far, "query_user_groups")
    ),
    "getRolesByID": lambda far: far.FlightControl.get_roles_by_id(links(far)),
    "customer-settings-update": lambda far: far.InstallationTokens.customer_settings_update(max_active_tokens=500),
}


@pytest.mark.filterwarnings("ignore")  # falconpy's own, of the deprecated class
@each("id", CALLS)
def test_falconpy_calls_it(id, far):
    answer = CALLS[id](far)
    operation = operations()[id]
    sent = far.cloud.requests[-1]
    assert (sent.verb, sent.path) == (operation.verb, operation.route)
    assert answer["status_code"] in (200, 201, 202), answer
    assert answer["body"].get("errors", []) == []


def test_the_uber_class_calls_it_by_id():
    cloud = Cloud(hosts=10, region=None, clock=Clock())
    with cloud.serve() as served:
        uber = falconpy.APIHarnessV2(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url)
        ids = resources(uber.command("QueryDevicesByFilter", limit=2))
        assert [record["device_id"] for record in resources(uber.command("GetDeviceDetailsV2", ids=ids))] == ids
        made = resources(uber.command("tokens-create", body={"label": "lab"}))[0]["id"]
        assert resources(uber.command("tokens_query")) == [made]


def test_nothing_is_left_out():
    assert set(CALLS) == set(operations())
