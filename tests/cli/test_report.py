"""``falconlite hosts report``: its figures are those of the hosts, and its page can be read everywhere."""

import json
import re
from collections import Counter
from datetime import datetime, timedelta, timezone

import pytest

from falconlite import Hosts, InstallationTokens
from falconlite.simulator import Fault
from tests import chromium

MARKUP = "<script>document.title='x'</script><b>"


@pytest.fixture
def devices(cloud):
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    cloud.add("hosts", [dict(hosts.query_devices_by_filter_combined(limit=1).resources[0], device_id="f" * 32, hostname=MARKUP, last_seen="2020-01-01T00:00:00Z")])  # fmt: skip
    tokens = InstallationTokens(hosts)
    tokens.tokens_create(label="soon & <late>", expires_timestamp=datetime.now(timezone.utc) + timedelta(days=3))
    return list(hosts.iter_devices())


def test_the_figures_are_those_of_the_hosts(here, devices, cloud):
    ended = here("hosts", "report", "--stale", "45")
    assert ended.status == 0, ended.err
    told = json.loads(ended.out)
    assert told["total"] == sum(told["ages"].values()) == len(devices)
    assert told["platforms"] == Counter(device["platform_name"] for device in devices)
    assert told["states"] == Counter(device["status"] for device in devices)
    limit = (datetime.now(timezone.utc) - timedelta(days=45)).strftime("%Y-%m-%dT%H:%M:%SZ")
    stale = sorted((device["last_seen"], device["device_id"]) for device in devices if device["last_seen"] < limit)
    assert [(device["last_seen"], device["device_id"]) for device in told["stale"]] == stale[:100]
    assert told["stale_count"] == len(stale)
    assert [token["label"] for token in told["tokens"]] == ["soon & <late>"]
    duplicates = [json.loads(line) for line in here("hosts", "duplicates").out.splitlines()]
    assert {device["device_id"] for device in told["duplicates"]} == {
        device["device_id"] for device in duplicates if device["verdict"] == "older"
    }
    cloud.faults.add(Fault.status(403), route="/installation-tokens/*")
    told = json.loads(here("hosts", "report").out)
    assert told["tokens"] == []
    assert "[403]" in told["tokens_unread"]


def test_the_terminal_shows_the_same_within_its_width(terminal, devices):
    from pexpect import EOF

    screen = terminal("hosts", "report", columns=60, NO_COLOR="1")
    screen.expect(EOF)
    screen.wait()
    assert screen.exitstatus == 0
    lines = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen.before).replace("\r", "").splitlines()
    assert any(line.endswith(" UTC") and f"{len(devices)} hosts" in line for line in lines)
    told = [line for line in lines[lines.index("Platforms") :] if not line.startswith("not shown, ")]
    assert max(map(len, told)) <= 60


def test_the_page_can_be_read_on_a_screen_a_phone_in_the_dark_and_on_paper(here, devices, tmp_path):
    path = tmp_path / "report.html"
    ended = here("hosts", "report", "--html", str(path))
    assert (ended.status, ended.out) == (0, "")
    with chromium.running() as browser:
        for width, scheme in ((1280, "light"), (1280, "dark"), (375, "light"), (375, "dark")):
            page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
            said, asked = [], []
            page.on("console", lambda message, said=said: said.append(message.text))
            page.on("request", lambda request, asked=asked: asked.append(request.url))
            page.goto(path.as_uri())
            assert (said, [url for url in asked if not url.startswith("data:")]) == ([], [path.as_uri()])
            assert page.title().startswith("Hosts, ")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert f"{len(devices)}" in page.inner_text("dl")
            assert MARKUP in page.inner_text("main")
            assert page.locator("main b, main script").count() == 0
            page.evaluate(chromium.AXE.read_text(encoding="utf-8"))
            found = page.evaluate("axe.run()")
            assert [(each["id"], len(each["nodes"])) for each in found["violations"]] == []
            page.close()
        page = browser.new_page()
        page.goto(path.as_uri())
        page.emulate_media(media="print")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        page.set_viewport_size({"width": 718, "height": 1000})  # A4 with margins of 1 cm
        assert page.evaluate("document.documentElement.scrollWidth") <= 718
        assert page.evaluate(
            "[...document.querySelectorAll('.scroll')].every(one => one.scrollWidth <= one.clientWidth)"
        )
