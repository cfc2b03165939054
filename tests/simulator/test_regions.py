"""Several Falcon clouds in one process: the Host header selects the cloud, and one of them has the account."""

from base64 import b64encode
from urllib.parse import urlencode

import pytest

from falconlite import Hosts, OAuth2
from falconlite.auth.clouds import HOSTS
from falconlite.http.messages import Request
from falconlite.simulator import Call, Cloud, Fault
from tests.cases import each

ALL = tuple(HOSTS)
COMMERCIAL = ("us-1", "us-2", "us-3", "eu-1")
GOVERNMENT = ("us-gov-1", "us-gov-2")
DEVICES = "/devices/queries/devices/v1"


@pytest.fixture
def several():
    return Cloud(hosts=5, clouds=ALL, region="us-2")


def log_in(cloud, caller, host, **form):
    form = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, **form}
    headers = {"Host": host} if host is not None else {}
    return caller(cloud).answer(Call("POST", "/oauth2/token", headers, urlencode(form).encode()))


def basic(cloud):
    return b64encode(f"{cloud.client_id}:{cloud.client_secret}".encode()).decode()


def test_the_account_is_at_home_in_one_cloud(several, caller):
    answer = log_in(several, caller, HOSTS["us-2"])
    assert (answer.status, answer.headers["X-Cs-Region"]) == (201, "us-2")


@pytest.mark.parametrize("name", ["us-1", "us-3", "eu-1"])
def test_a_login_at_the_wrong_commercial_cloud_is_sent_on(several, caller, name):
    answer = log_in(several, caller, HOSTS[name].upper())
    assert answer.status == 308
    assert answer.headers["Location"] == "https://api.us-2.crowdstrike.com/oauth2/token"
    assert (answer.headers["X-Cs-Region"], answer.headers["Content-Length"]) == ("us-2", "0")
    assert {"X-Cs-Traceid", "X-Ratelimit-Limit", "X-Ratelimit-Remaining"} <= answer.headers.keys()
    assert "Content-Type" not in answer.headers
    assert answer.body is None


@each("home", ALL)
@each("asked", ALL)
def test_government_clouds_send_nobody_on_and_nobody_is_sent_there(caller, home, asked):
    cloud = Cloud(hosts=1, clouds=ALL, region=home)
    answer = log_in(cloud, caller, HOSTS[asked])
    if home == asked:
        assert answer.status == 201
    elif {home, asked} <= set(COMMERCIAL):
        assert answer.status == 308
    else:
        assert answer.status == 400
        assert cloud.client_id in answer.errors[0]["message"]
        assert "Location" not in answer.headers
        assert answer.headers["X-Cs-Region"] == asked


def test_a_client_that_no_cloud_knows_is_sent_nowhere(several, caller):
    assert log_in(several, caller, HOSTS["us-1"], client_id="0" * 32).status == 400
    assert log_in(several, caller, HOSTS["us-1"], client_id="").status == 400


def test_a_bearer_of_another_cloud_is_401(several, caller):
    call = caller(several)
    for name in ALL:
        answer = call.raw("GET", DEVICES, Host=HOSTS[name])
        assert answer.status == (200 if name == "us-2" else 401)
        assert answer.headers["X-Cs-Region"] == name
        assert answer.headers["X-Ratelimit-Limit"] == ("6000" if name == "us-2" else "15")
    assert answer.errors[0]["message"].startswith("access denied")


def test_a_token_is_revoked_in_its_own_cloud_only(several, caller):
    call = caller(several)
    signed = {"Authorization": f"basic {basic(several)}"}
    body = urlencode({"token": call.token}).encode()
    assert call.answer(Call("POST", "/oauth2/revoke", {"Host": HOSTS["us-1"], **signed}, body)).status == 403
    assert call("QueryDevicesByFilter").status == 200
    assert call.answer(Call("POST", "/oauth2/revoke", {"Host": HOSTS["us-2"], **signed}, body)).status == 200
    assert call("QueryDevicesByFilter").status == 401


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost", "proxy.example", "", "api.example", None])
def test_any_other_host_is_the_home_of_the_account(several, caller, host):
    assert log_in(several, caller, host).status == 201


def test_only_the_clouds_that_are_named_are_told_apart(caller):
    assert log_in(Cloud(hosts=1, region="us-2"), caller, HOSTS["us-1"]).status == 201
    assert log_in(Cloud(hosts=1, region="us-2", clouds=("us-2", "eu-1")), caller, HOSTS["us-1"]).status == 201
    assert log_in(Cloud(hosts=1, region="us-2", clouds=("us-2", "us-1")), caller, HOSTS["us-1"]).status == 308


@pytest.mark.parametrize("name", GOVERNMENT)
def test_government_clouds_lack_the_combined_routes_of_devices(caller, name):
    call = caller(Cloud(hosts=5, region=name))
    for id in ("CombinedDevicesByFilter", "CombinedHiddenDevicesByFilter"):
        assert call(id).status == 404
    for id in ("QueryDevicesByFilter", "QueryDevicesByFilterScroll", "QueryHiddenDevices", "queryCombinedHostGroups"):
        assert call(id).status == 200


def test_commercial_clouds_have_the_combined_routes(caller):
    for name in COMMERCIAL:
        assert caller(Cloud(hosts=5, region=name))("CombinedDevicesByFilter").status == 200


def test_the_clouds_and_their_addresses_can_be_read(several):
    assert several.clouds == ALL
    assert several.addresses == {host: name for name, host in HOSTS.items()}
    assert Cloud(hosts=1).clouds == ("us-1",)


# Addresses


def test_a_registered_address_is_that_clouds(several, caller):
    several.register("us-1", "http://127.0.0.1:8081")
    several.register("us-2", "http://127.0.0.1:8082/")
    for host in ("127.0.0.1:8081", "localhost:8081", "LOCALHOST:8081"):
        answer = log_in(several, caller, host)
        assert (answer.status, answer.headers["Location"]) == (308, "http://127.0.0.1:8082/oauth2/token")
    assert log_in(several, caller, "127.0.0.1:8082").status == 201
    assert several.addresses["127.0.0.1:8081"] == several.addresses["localhost:8081"] == "us-1"


def test_an_address_may_do_without_a_port_and_need_not_be_on_loopback(several):
    several.register("eu-1", "https://127.0.0.1")
    several.register("us-3", "https://Sim.Example:444")
    assert {several.addresses[host] for host in ("127.0.0.1", "localhost")} == {"eu-1"}
    assert several.addresses["sim.example:444"] == "us-3"
    assert "localhost:444" not in several.addresses


@pytest.mark.parametrize(
    ("name", "url", "named"),
    [
        ("us-9", "http://127.0.0.1:1", "no cloud 'us-9'"),
        ("us-1", "127.0.0.1:1", "scheme, host and port"),
        ("us-1", "ftp://127.0.0.1:1", "scheme, host and port"),
        ("us-1", "http://", "scheme, host and port"),
        ("us-1", "http://127.0.0.1:1/base", "scheme, host and port"),
    ],
)
def test_what_cannot_be_registered_is_an_error(several, name, url, named):
    with pytest.raises(ValueError, match=named):
        several.register(name, url)


def test_only_a_cloud_that_is_answered_for_can_be_registered():
    with pytest.raises(ValueError, match="it is one of us-1, us-2"):
        Cloud(hosts=1, clouds=("us-1", "us-2")).register("eu-1", "http://127.0.0.1:1")


@pytest.mark.parametrize(
    ("made", "named"),
    [
        ({"clouds": ("us-1", "us-9")}, "us-9"),
        ({"clouds": ("us-2", "eu-1")}, "is in 'us-1'"),
        ({"redirect_to": "us-9"}, "us-9"),
        ({"region": "us-9"}, "us-9"),
    ],
)
def test_clouds_that_do_not_fit_are_an_error(made, named):
    with pytest.raises(ValueError, match=named):
        Cloud(hosts=1, **made)


# Without the header


@each("region", ["us-1", "us-2", None])
@each("host", ["127.0.0.1:8080", "localhost", "[::1]:8080", "proxy.example", "api.crowdstrike.com.example", "", None])
def test_an_answer_at_another_host_than_a_falcon_one_names_no_region(caller, host, region):
    cloud = Cloud(hosts=1, clouds=("us-1", "us-2"), region=region)
    cloud.register("us-2", "http://127.0.0.1:8080")
    cloud.faults.add(Fault.status(503), route=DEVICES)
    headers = {} if host is None else {"Host": host}
    answers = [log_in(cloud, caller, host), *(caller(cloud).raw("GET", DEVICES, **headers) for _ in range(2))]
    assert not [answer for answer in answers if "X-Cs-Region" in answer.headers]


def test_a_fault_at_a_falcon_host_names_the_region(several, caller):
    for fault in (Fault.status(503), Fault.rate_limited(1)):
        several.faults.add(fault)
        answer = caller(several).raw("GET", DEVICES, Host=HOSTS["us-1"])
        assert (answer.status >= 429, answer.headers["X-Cs-Region"]) == (True, "us-1")


def test_without_a_region_no_answer_names_one(caller):
    cloud = Cloud(hosts=1, clouds=("eu-1", "us-1"), region=None)
    answers = [log_in(cloud, caller, HOSTS[name]) for name in ("eu-1", "us-1")]
    answers.append(caller(cloud).raw("GET", DEVICES, Host=HOSTS["us-1"]))
    assert [answer.status for answer in answers] == [201, 308, 401]
    assert answers[1].headers["Location"] == "https://api.eu-1.crowdstrike.com/oauth2/token"
    assert not [answer for answer in answers if "X-Cs-Region" in answer.headers]


# With the SDK


@pytest.mark.parametrize("home", COMMERCIAL)
def test_the_sdk_finds_the_home_of_the_account(home):
    cloud = Cloud(hosts=3, clouds=ALL, region=home)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    assert hosts.query_devices().total == 3
    assert hosts.base_url == f"https://{HOSTS[home]}"


@pytest.mark.parametrize("home", GOVERNMENT)
def test_the_sdk_does_not_find_a_government_cloud_that_nobody_named(home):
    cloud = Cloud(hosts=3, clouds=ALL, region=home)
    auth = OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    assert auth.login()["status_code"] == 400
    auth = OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, base_url=home)
    assert auth.login()["status_code"] == 201


def test_the_sdk_goes_from_one_port_to_another():
    cloud = Cloud(hosts=3, clouds=("us-1", "us-2"), region="us-2")
    with cloud.serve() as first, cloud.serve() as second:
        cloud.register("us-1", first.url)
        cloud.register("us-2", second.url)
        with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=first.url) as hosts:
            assert hosts.query_devices().total == 3
            assert hosts.base_url == second.url
    assert [call.headers["Host"] for call in cloud.requests[:3]] == [first.url[7:], second.url[7:], second.url[7:]]


def test_a_host_header_of_any_form_is_answered(several):
    for host in ("", "[", "a:b:c", "\x00", "é", "api.us-2.crowdstrike.com:443", "x" * 10_000):
        assert several.handle(Call("GET", DEVICES, {"Host": host})).status in {401, 429}


def test_a_transport_may_be_called_at_any_url(several):
    for url in ("https://api.us-1.crowdstrike.com", "http://127.0.0.1", "http://[::1]:5"):
        assert several.send(url, Request("GET", DEVICES)).status == 401
