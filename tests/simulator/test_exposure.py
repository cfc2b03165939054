"""The records that Spotlight and Discover have of every host: found by fields, read by ID, and as their hosts are now."""

import pytest

from falconlite import Discover, HostGroup, Hosts, SpotlightEvaluationLogic, SpotlightVulnerabilities
from falconlite.simulator import Cloud, VirtualClock

MADE = 510
OWN = [
    {"device_id": "an odd_id", "hostname": "OWN-1", "platform_name": "Windows", "os_version": "Windows 11"},
    {"device_id": "f" * 32, "platform_name": "Linux", "tags": ["FalconGroupingTags/own"]},
    {"device_id": "b" * 32},
]
FACETS = ["cve", "host_info", "remediation", "evaluation_logic"]


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=MADE, children=0, data={"hosts": OWN}, clock=VirtualClock())


@pytest.fixture(scope="module")
def of(cloud):
    return lambda service: service(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


@pytest.fixture(scope="module")
def hosts(of):
    return {device["device_id"]: device for device in of(Hosts).iter_devices()}


def at(record, path):
    for step in path.split("."):
        record = record.get(step, {}) if isinstance(record, dict) else {}
    return record


KINDS = (
    # search, records by ID, filter of all, path of a str, path of a date
    ("query_vulnerabilities_combined", "get_vulnerabilities", "aid:*'*'", "host_info.platform", "created_timestamp"),
    ("query_evaluation_logic_combined", "get_evaluation_logic", "aid:*'*'", "complex_check_operator", "created_timestamp"),
    ("query_combined_hosts", "get_hosts", "id:*'*'", "platform_name", "last_seen_timestamp"),
    ("query_combined_hosts", "get_hosts", "id:*'*'", "entity_type", "first_seen_timestamp"),
    ("query_combined_applications", "get_applications", "id:*'*'", "host.platform_name", "last_used_timestamp"),
)  # fmt: skip


def test_filters_and_sorts_find_what_the_records_have(of):
    """All records are read without a filter that selects; what a filter and a sort should find is worked out here."""
    for search, get, every, text, date in KINDS:
        services = map(of, (SpotlightVulnerabilities, SpotlightEvaluationLogic, Discover))
        service = next(each for each in services if hasattr(each, search))
        facet = {"facet": FACETS} if "vulner" in search else {"facet": ["host_info"]} if "appl" in search else {}
        records = list(getattr(service, search).records(filter=every, **facet))
        assert len({record["id"] for record in records}) == len(records) > MADE / 2
        times = sorted(at(record, date) for record in records if at(record, date))
        word, limit = at(records[len(records) // 3], text), times[len(times) // 2]
        wanted = [each for each in records if at(each, text) == word and (at(each, date) or "") >= limit]
        assert wanted, search
        query = f"{text}:'{word}'+{date}:>='{limit}'"
        for direction in ("asc", "desc"):
            found = list(getattr(service, search).records(filter=query, sort=f"{date}.{direction}", **facet))
            assert sorted(found, key=lambda each: each["id"]) == sorted(wanted, key=lambda each: each["id"]), query
            assert [at(each, date) for each in found] == sorted(
                (at(each, date) for each in wanted), reverse=direction == "desc"
            )
        answer = getattr(service, search)(filter=query, limit=1, sort=f"{text}.asc", **facet)
        assert answer.total == len(wanted)
        some = wanted[:: max(1, len(wanted) // 50)]
        read = {each["id"]: each for each in getattr(service, get)(ids=[each["id"] for each in some]).resources}
        assert read == {each["id"]: each for each in some}


@pytest.mark.filterwarnings("ignore:combinedQueryInstalledPatches is deprecated")
def test_every_host_has_its_records_and_no_other_host_does(cloud, of, hosts):
    assert len(hosts) == MADE + len(OWN)
    spotlight, discover = of(SpotlightVulnerabilities), of(Discover)
    assets = {asset["aid"]: asset for asset in discover.query_combined_hosts.records(filter="entity_type:'managed'")}
    assert assets.keys() == hosts.keys()
    accounts, logins = list(discover.query_accounts.records()), list(discover.query_logins.records())
    assert len(accounts) == len(logins) == len(hosts)
    read = []
    for start in range(0, len(logins), 100):
        read += discover.get_logins(ids=logins[start : start + 100]).resources
    assert {login["host_id"]: login["aid"] for login in read} == {asset["id"]: aid for aid, asset in assets.items()}
    assert {login["account_id"] for login in read} == set(accounts)
    windows = {aid for aid, device in hosts.items() if device.get("platform_name") == "Windows"}
    assert {
        each["aid"] for each in spotlight.query_installed_patches_combined.records(filter=f"cid:'{cloud.cid}'")
    } == windows
    for each in spotlight.query_vulnerabilities_combined.records(filter="aid:*'*'", facet=FACETS):
        device, info = hosts[each["aid"]], each["host_info"]
        assert info["platform"] == device["platform_name"]
        assert info.get("host_last_seen_timestamp") == device.get("last_seen")


def test_records_follow_their_hosts():
    cloud = Cloud(hosts=30, children=0, clock=VirtualClock(), churn=0)
    auth = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud}
    hosts, discover, spotlight = Hosts(**auth), Discover(**auth), SpotlightVulnerabilities(**auth)
    first, second, *_ = hosts.query_devices_by_filter(filter="platform_name:'Windows'").resources
    mark = "FalconGroupingTags/marked"

    def marked():
        return [asset["aid"] for asset in discover.query_combined_hosts(filter=f"tags:'{mark}'").resources]

    assert marked() == []
    hosts.update_device_tags(action_name="add", ids=[first], tags=[mark])
    assert marked() == [first]
    (group,) = HostGroup(**auth).create_host_groups(name="Mine", group_type="static").resources
    in_group = f"aid:'{second}'+host_info.groups.name:'Mine'"
    assert spotlight.query_vulnerabilities(filter=in_group).total == 0
    HostGroup(**auth).perform_group_action(
        action_name="add-hosts", ids=[group["id"]], filter=f"(device_id:['{second}'])"
    )
    assert (
        spotlight.query_vulnerabilities(filter=in_group).total
        == spotlight.query_vulnerabilities(filter=f"aid:'{second}'").total
    )
    before = set(discover.query_hosts(filter="entity_type:'managed'").resources)
    cloud.add("hosts", [{"device_id": "new one", "platform_name": "Windows"}])
    (added,) = set(discover.query_hosts(filter="entity_type:'managed'").resources) - before
    assert discover.get_hosts(ids=[added]).resources[0]["aid"] == "new one"
    late = "last_seen_timestamp:>'now-1h'"
    now = discover.query_hosts(filter=late).total
    cloud.advance(400 * 86400)
    assert discover.query_hosts(filter=late).total < now
    again = Cloud(hosts=30, children=0, clock=VirtualClock(), churn=0)
    again.restore(cloud.state())
    auth["transport"] = again
    assert [asset["id"] for asset in Discover(**auth).query_combined_hosts(filter="aid:'new one'").resources] == [added]


def refused(result, id):
    """Check the answer to an unknown ID; the swagger of these collections has no 404."""
    assert (result.status_code, result.resources) == (200, []), id
    assert [error["code"] for error in result.errors] == [404], id


def test_ids_of_nothing_are_not_found(of, cloud):
    spotlight, discover = of(SpotlightVulnerabilities), of(Discover)
    aid = of(Hosts).query_devices_by_filter(limit=1).resources[0]
    (asset,) = discover.query_hosts(filter=f"aid:'{aid}'").resources
    for id in ("nothing", f"{cloud.cid}_{'0' * 64}", asset[:-1] + ("0" if asset[-1] != "0" else "1"), asset[:-32]):
        refused(discover.get_hosts(ids=[id]), id)
    ending = spotlight.query_vulnerabilities(filter="aid:*'*'", limit=1).resources[0].rpartition("_")[2]
    for id in ("nothing", f"{'0' * 32}_{ending}", f"{aid}_{'0' * 32}", aid):
        refused(spotlight.get_vulnerabilities(ids=[id]), id)
