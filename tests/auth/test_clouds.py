"""Cloud names, hosts and URLs: which base URL each one selects."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from falconlite.auth.clouds import AUTO, HOSTS, base_url_of, cloud_name, cloud_url, is_auto, redirect_target
from falconlite.errors import InvalidBaseURL
from tests.cases import each

CLOUDS = {
    "us-1": "https://api.crowdstrike.com",
    "us-2": "https://api.us-2.crowdstrike.com",
    "us-3": "https://api.us-3.crowdstrike.com",
    "eu-1": "https://api.eu-1.crowdstrike.com",
    "us-gov-1": "https://api.laggar.gcw.crowdstrike.com",
    "us-gov-2": "https://api.us-gov-2.crowdstrike.mil",
}


def test_there_are_six_clouds():
    assert {name: f"https://{host}" for name, host in HOSTS.items()} == CLOUDS


@each(("name", "url"), CLOUDS.items())
@each(
    "spell",
    [
        str,
        str.upper,
        str.title,
        lambda name: name.replace("-", ""),
        lambda name: name.replace("-", "").upper(),
        lambda name: name.replace("-", "_"),
        lambda name: f"  {name}\n",
    ],
)
def test_a_cloud_is_known_by_its_name_however_it_is_spelt(name, url, spell):
    assert base_url_of(spell(name)) == url
    assert cloud_url(spell(name)) == url


@pytest.mark.parametrize(("name", "url"), [("gov1", CLOUDS["us-gov-1"]), ("gov-2", CLOUDS["us-gov-2"])])
def test_a_government_cloud_has_a_short_name(name, url):
    assert base_url_of(name) == url


@pytest.mark.parametrize("given", [None, "auto", "AUTO", " auto ", "autodiscover", "auto-discover"])
def test_a_cloud_that_is_left_open_is_us_1_for_a_start(given):
    assert is_auto(given)
    assert base_url_of(given) == AUTO == CLOUDS["us-1"]


@pytest.mark.parametrize("given", ["us-1", "us1", AUTO, "", 0, False, "automatic"])
def test_a_cloud_that_is_named_is_not_left_open(given):
    assert not is_auto(given)


@each(
    ("given", "url"),
    [
        ("https://api.us-2.crowdstrike.com", "https://api.us-2.crowdstrike.com"),
        ("https://api.us-2.crowdstrike.com/", "https://api.us-2.crowdstrike.com"),
        ("https://proxy.example.com/falcon/", "https://proxy.example.com/falcon"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("https://[::1]:8443", "https://[::1]:8443"),
        ("api.eu-1.crowdstrike.com", "https://api.eu-1.crowdstrike.com"),
        ("localhost:8443", "https://localhost:8443"),
        ("proxy.example.com/falcon/", "https://proxy.example.com/falcon"),
        ("10.0.0.1", "https://10.0.0.1"),
        ("https://example.com:1", "https://example.com:1"),
        ("HTTPS://example.com", "HTTPS://example.com"),
        (" https://example.com ", "https://example.com"),
    ],
)
def test_a_host_or_a_url_is_taken_as_it_is(given, url):
    assert base_url_of(given) == url


@pytest.mark.parametrize("given", ["mars", "gov", "us-9", "localhost", "us 2!", "-"])
def test_a_word_that_is_no_cloud_is_refused_with_those_that_are(given):
    with pytest.raises(InvalidBaseURL, match=r"there is no cloud .*us-1, us-2, us-3, eu-1, us-gov-1, us-gov-2"):
        base_url_of(given)


@pytest.mark.parametrize("given", ["", "   ", 5, False, True, b"us-1", ["us-1"], object()])
def test_what_is_no_text_is_refused(given):
    with pytest.raises(InvalidBaseURL, match="must be a cloud's name or a URL"):
        base_url_of(given)


@pytest.mark.parametrize(
    "given",
    [
        "ftp://example.com",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "https://example.com:port",
        "https://example.com:99999",
        "https://example.com:0",
        "https://exam ple.com",
        "https://example.com\\@evil.com",
        "https://example.com/\r\nX: 1",
        "https://[::1",
    ],
)
def test_what_is_no_url_of_a_server_is_refused(given):
    with pytest.raises(InvalidBaseURL, match=r"is not an http\(s\) URL"):
        base_url_of(given)


@pytest.mark.parametrize(
    "given",
    [
        "https://user@example.com",
        "https://user:S3CRET@example.com",
        "https://example.com?x=S3CRET",
        "https://example.com?",
        "https://example.com#S3CRET",
        "https://example.com#",
    ],
)
def test_a_url_may_hold_nothing_else_and_its_secrets_are_not_repeated(given):
    with pytest.raises(InvalidBaseURL, match="no user, query or fragment") as caught:
        base_url_of(given)
    assert "S3CRET" not in str(caught.value)


def test_a_refusal_is_a_value_error_of_status_400():
    with pytest.raises(ValueError, match="mars") as caught:
        base_url_of("mars")
    assert isinstance(caught.value, InvalidBaseURL)
    assert caught.value.code == 400


@given(st.text())
@settings(deadline=None)
def test_any_text_is_a_sound_url_or_refused(text):
    try:
        url = base_url_of(text)
    except InvalidBaseURL:
        return
    assert url.lower().startswith(("http://", "https://"))
    assert not url.endswith("/")
    assert not set(url) & set("?#@ \r\n\t\\")


@pytest.mark.parametrize(("name", "url"), CLOUDS.items())
def test_a_cloud_is_known_by_its_url(name, url):
    assert cloud_name(url) == name


@pytest.mark.parametrize(
    "url", ["https://example.com", "http://api.crowdstrike.com", "https://api.crowdstrike.com/x", ""]
)
def test_another_server_is_no_cloud(url):
    assert cloud_name(url) is None


@pytest.mark.parametrize(
    "region", [None, "", "us-9", 5, b"us-1", "auto", "api.crowdstrike.com", "https://api.crowdstrike.com"]
)
def test_a_region_that_is_no_cloud_has_no_url(region):
    assert cloud_url(region) is None


# Redirects of a login: where they may lead


@each("url", CLOUDS.values())
@each("rest", ["", "/", "/oauth2/token", "/oauth2/token?x=1#y"])
def test_a_login_may_go_on_to_another_cloud(url, rest):
    assert redirect_target(url + rest) == url


@each(
    "location",
    [
        "http://api.us-2.crowdstrike.com/oauth2/token",
        "ftp://api.us-2.crowdstrike.com",
        "//api.us-2.crowdstrike.com",
        "/oauth2/token",
        "https:api.us-2.crowdstrike.com",
        "https://evil.com",
        "https://evil.com/api.us-2.crowdstrike.com",
        "https://api.us-2.crowdstrike.com.evil.com",
        "https://evilapi.us-2.crowdstrike.com",
        "https://www.crowdstrike.com",
        "https://api.us-2.crowdstrike.com@evil.com",
        "https://evil.com@api.us-2.crowdstrike.com",
        "https://user:pass@api.us-2.crowdstrike.com",
        "https://api.us-2.crowdstrike.com\\@evil.com",
        "https://evil.com\\.api.us-2.crowdstrike.com",
        "https://api.us-2.crowdstrike.com:443",
        "https://api.us-2.crowdstrike.com:8443",
        "https://api.us-2.crowdstrike.com.",
        "https://[",
        "https://",
        "",
        None,
        5,
        b"https://api.us-2.crowdstrike.com",
    ],
)
def test_a_login_goes_nowhere_else(location):
    assert redirect_target(location) is None


@given(
    st.text()
    | st.text().map("https://api.us-2.crowdstrike.com".__add__)
    | st.text().map(lambda t: f"https://{t}api.crowdstrike.com")
)
@settings(deadline=None)
def test_whatever_a_server_says_a_login_goes_to_a_cloud_or_nowhere(location):
    assert redirect_target(location) in {None, *CLOUDS.values()}


LOOPBACK = ["127.0.0.1", "127.255.0.9:8080", "localhost", "localhost:8080", "[::1]:8080", "LOCALHOST"]
ELSEWHERE = ["api.crowdstrike.com", "127.0.0.1.example.com", "127.1.example.com", "127.0.0.256", "localhost.example.com",
             "128.0.0.1", "[::2]", "127.0.0", "10.0.0.1"]  # fmt: skip


@pytest.mark.parametrize("host", LOOPBACK)
def test_a_url_without_tls_may_lead_to_this_machine(host):
    assert base_url_of(f"http://{host}/") == f"http://{host}"


@pytest.mark.parametrize("host", ELSEWHERE)
def test_a_url_without_tls_may_lead_elsewhere_only_if_that_is_meant(host):
    with pytest.raises(InvalidBaseURL, match=r"in the clear.*allow_http=True"):
        base_url_of(f"http://{host}")
    assert base_url_of(f"http://{host}", allow_http=True) == f"http://{host}"
    assert base_url_of(f"https://{host}") == f"https://{host}"
