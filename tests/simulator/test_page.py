"""The page under /_sim/ in a real browser: what it shows and does, for whom, and at which widths."""

import json
from datetime import datetime

import pytest
from playwright.sync_api import expect

from falconlite import Hosts, InstallationTokens
from falconlite.simulator import Client, Cloud, Fault, MovableClock
from falconlite.simulator.faults.forms import MAKERS, form
from tests import chromium

SECTIONS = ("overview", "hosts", "alerts", "tokens", "clients", "calls", "faults", "read")


@pytest.fixture(scope="module")
def browser():
    with chromium.running("--host-resolver-rules=MAP rebound.example 127.0.0.1") as browser:
        yield browser


@pytest.fixture
def size():
    return 60


@pytest.fixture
def cloud(size):
    clients = {"reader": Client("s3cret", scopes=["hosts:read", "alerts:read"], member_cids=[1])}
    return Cloud(hosts=size, alerts=size // 2, clock=MovableClock(), clients=clients)


@pytest.fixture
def served(cloud):
    with cloud.serve() as served:
        yield served


@pytest.fixture
def hosts(cloud, served):
    with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url, retry=False) as hosts:
        yield hosts


class Seen:
    """A page, with what it said to the console and where its requests went."""

    def __init__(self, page, url):
        self.page, self.url, self.said, self.asked = page, url, [], []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))

    def open(self, section):
        self.page.goto(f"{self.url}/_sim/#{section}")
        self.page.wait_for_selector(f"body[data-loaded={section}]")
        return self.page


@pytest.fixture
def look(browser, served):
    made = []

    def look(**options):
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        made.append(context)
        return Seen(context.new_page(), served.url)

    yield look
    for context in made:
        context.close()


@pytest.fixture
def seen(look):
    return look(viewport={"width": 1280, "height": 900})


def rows(page, table):
    """Return the texts of the cells of each row, read in one step: the page follows what happens."""
    read = "rows => rows.map(row => [...row.cells].map(cell => cell.innerText.trim()))"
    return page.eval_on_selector_all(f"{table} tbody tr", read)


SHAPE = ["color-contrast", "target-size", "scrollable-region-focusable"]
"""The rules of axe-core whose outcome depends on width and colours."""


@pytest.mark.parametrize("size", [6])
@pytest.mark.parametrize(
    ("width", "scheme", "rules"), [(1280, "light", None), (375, "dark", SHAPE)], ids=["desktop", "phone"]
)
def test_every_section_fits_is_accessible_and_stays_at_home(look, cloud, hosts, width, scheme, rules):
    tokens = InstallationTokens(hosts)
    tokens.tokens_create(label="a label of many words " * 5, expires_timestamp="2035-01-01T00:00:00Z")
    cloud.faults.add(Fault.status(503), route="/devices/queries/devices/v1", times=2)
    cloud.faults.at_random(0.5, [Fault.status(502), Fault.reset()], route="/a/rather/long/route/of/which/there/is/none")
    hosts.query_devices_by_filter(filter=f"hostname:'{'x' * 400}'")
    seen = look(viewport={"width": width, "height": 800}, color_scheme=scheme)
    only = {"runOnly": {"type": "rule", "values": rules}} if rules else {}
    seen.open("read").evaluate(chromium.AXE.read_text(encoding="utf-8"))
    for section in SECTIONS:
        page = seen.open(section)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, section
        found = page.evaluate("only => axe.run(document, only)", {"resultTypes": ["violations"], **only})["violations"]
        assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == [], section
    assert seen.said == []
    assert {url.partition("/_sim/")[0] for url in seen.asked} == {seen.url}


def test_hosts_are_counted_searched_paged_and_shown_by_keyboard_alone(seen, cloud, hosts):
    windows = hosts.query_devices_by_filter(filter="platform_name:'Windows'", sort="hostname.asc").resources
    first = hosts.get_device_details(windows[0]).resources[0]
    hosts.perform_action(action_name="hide_host", ids=windows[-1])
    counts = " ".join(seen.open("overview").locator("#counts .card").first.inner_text().split())
    assert counts.startswith("Hosts 60 Platform ")
    assert f" Windows {len(windows) - 1} " in counts
    assert counts.endswith("hidden hosts 1")

    page = seen.open("hosts")
    found = page.locator("#hosts-found")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "hosts-filter"
    page.keyboard.type("platform_name:'Windows'")
    page.keyboard.press("Enter")
    expect(found).to_have_text(f"1 to 25 of {len(windows) - 1}")
    names = [row[0] for row in rows(page, "#hosts")]
    page.get_by_role("button", name="Next page").first.click()
    expect(found).to_contain_text("26 to ")
    names += [row[0] for row in rows(page, "#hosts")]
    expected = hosts.query_devices_by_filter(filter="platform_name:'Windows'", sort="hostname.asc").resources
    details = {device["device_id"]: device["hostname"] for device in hosts.get_device_details(expected).resources}
    assert names == [details[id] or "(no name)" for id in expected][:50]

    page.get_by_role("button", name="Previous page").first.click()
    expect(found).to_contain_text("1 to ")
    page.get_by_role("button", name=first["hostname"], exact=True).first.focus()
    page.keyboard.press("Enter")
    assert json.loads(page.locator("#record-text").inner_text())["device_id"] == first["device_id"]
    page.keyboard.press("Escape")
    assert page.locator("#record").is_hidden()

    page.locator("#hosts-filter").fill("platform:(")
    page.keyboard.press("Enter")
    expect(found).to_contain_text("Failed: ")

    page.locator("#account").select_option(index=1)
    page.locator("#hosts-filter").fill("")
    page.keyboard.press("Enter")
    expect(found).to_have_text("1 to 6 of 6")
    assert set(seen.said) == {"Failed to load resource: the server responded with a status of 400 (Bad Request)"}


def test_no_secret_is_on_the_page(seen, cloud, hosts):
    value = (
        InstallationTokens(hosts)
        .tokens_create(label="build", expires_timestamp="2035-01-01T00:00:00Z")
        .resources[0]["value"]
    )
    page = seen.open("tokens")
    assert "build" in rows(page, "#tokens")[0]
    page.get_by_role("button", name="build").click()
    assert '"label": "build"' in page.locator("#record-text").inner_text()
    text = page.content()
    page.keyboard.press("Escape")
    clients = rows(seen.open("clients"), "#clients")
    assert clients == [
        [cloud.client_id, "every scope", "all", "1"],
        ["reader", "alerts:read, hosts:read", cloud.children[1], "0"],
    ]
    text += page.content()
    assert not [secret for secret in (value, "s3cret", cloud.client_secret, hosts.token) if secret in text]


def test_a_fault_is_switched_on_from_its_form_and_off_again(seen, cloud, hosts):
    page = seen.open("faults")
    for name in MAKERS:
        page.locator("#fault-name").select_option(name)
        labels = page.locator("#fault-arguments label").all_inner_texts()
        arguments = {key: one["required"] for key, one in form(name).items()}
        assert labels == [
            key.replace("_", " ") + ("" if needed else " (optional)") for key, needed in arguments.items()
        ]
    page.locator("#fault-name").select_option("status")
    page.get_by_label("code", exact=True).fill("503")
    page.get_by_label("body (optional)").fill('{"a": 1}')
    page.locator("#fault-route").fill("/devices/*")
    page.locator("#fault-times").fill("")
    page.get_by_role("button", name="Add").click()
    page.get_by_text("The fault is on.").wait_for()
    assert hosts.query_devices_by_filter()["body"]["a"] == 1
    page.locator("#fault-name").select_option("delay")
    page.get_by_label("seconds", exact=True).fill("0.25")
    page.locator("#fault-rate").fill("12.5")
    page.get_by_role("button", name="Add").click()
    page.get_by_text("12.5 % of calls").wait_for()
    assert [row[:3] for row in rows(page, "[aria-labelledby=faults-on]")] == [
        ["status(503)", "any method, /devices/*", "always"],
        ["delay(0.25)", "any method, /devices/*", "12.5 % of calls"],
    ]
    page.get_by_role("button", name="Switch off status(503)").click()
    page.get_by_text("status(503) is off.").wait_for()
    expect(page.get_by_role("button", name="Switch all off")).to_be_focused()
    assert hosts.query_devices_by_filter().status_code == 200
    assert [one["fault"] for one in cloud.faults.described()["happened"]] == ["status(503)"]
    page.get_by_role("button", name="Switch all off").click()
    page.get_by_text("All faults are off.").wait_for()
    assert cloud.faults.described()["at_random"] == []

    page.locator("#latency-median").fill("0")
    page.get_by_role("button", name="Set").click()
    page.get_by_text("Failed: latency is a median above 0").wait_for()
    page.locator("#latency-median").fill("5")
    page.locator("#latency-p99").fill("50")
    page.get_by_role("button", name="Set").click()
    page.get_by_text("median 5 ms, 99th percentile 50 ms").wait_for()
    page.get_by_role("button", name="Remove").click()
    page.get_by_text("Answers do not wait.").first.wait_for()
    assert cloud.faults.latency is None


def test_calls_are_followed_and_the_clock_and_the_state_are_changed(seen, cloud, hosts):
    page = seen.open("calls")
    assert len(rows(page, "#calls")) == 1  # the login
    hosts.query_devices_by_filter(limit=3)
    hosts.perform_action(action_name="no_such_action", ids="x", validate=False)
    page.get_by_text("/devices/queries/devices/v1?limit=3").wait_for()  # it was not asked to look
    page.locator("#calls-status").select_option("2xx")
    expect(page.locator("#calls-rows tr")).to_have_count(2)
    page.locator("#calls-path").fill("/queries/")
    expect(page.locator("#calls-rows tr")).to_have_count(1)
    when, *row = rows(page, "#calls")[0]
    assert abs(datetime.fromisoformat(when.replace("Z", "+00:00")).timestamp() - cloud.clock.time()) < 60
    assert row == ["GET", "/devices/queries/devices/v1?limit=3", "200", "QueryDevicesByFilter", cloud.client_id]
    link = page.locator("#calls-rows button")
    link.focus()
    hosts.query_devices_by_filter(limit=4)
    page.evaluate("follow()")
    expect(link).to_be_focused()  # rows stay while someone is in them
    page.keyboard.press("Shift+Tab")
    expect(page.locator("#calls-rows tr")).to_have_count(2)
    page = seen.open("overview")
    before = cloud.clock.time()
    page.get_by_role("button", name="30 minutes").click()
    page.get_by_text("The clock moved forward by 1,800 seconds.").wait_for()
    assert 1800 <= cloud.clock.time() - before < 1900
    page.get_by_role("button", name="Reset").first.click()
    page.get_by_role("button", name="Cancel").click()
    assert len(cloud.requests) > 0
    page.get_by_role("button", name="Reset").first.click()
    page.locator("#sure-yes").click()
    page.get_by_text("The cloud is in its first state again.").wait_for()
    assert cloud.requests == []
    assert seen.said == []


def test_any_collection_is_read_without_leaving_a_trace(seen, cloud):
    page = seen.open("read")
    assert "/devices/combined/host-groups/v1" in page.locator("#routes option").evaluate_all(
        "all => all.map(one => one.value)"
    )
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.locator("#read-answer")).to_contain_text('"resources"')
    groups = json.loads(page.locator("#read-answer").inner_text())["resources"]
    assert {group["name"] for group in groups} == {"Windows machines", "Other machines", "Servers"}
    assert cloud.requests == []


def test_other_pages_and_rebound_names_change_nothing(browser, seen, served, hosts):
    """A page of another origin cannot call the endpoints, even if it does not want to read the answer."""
    hosts.query_devices_by_filter()
    send = """async (url) => {
        const sent = {method: "POST", mode: "no-cors", body: "{}"};
        const form = Object.assign(document.createElement("form"), {method: "post", action: url, target: "frame"});
        document.body.append(Object.assign(document.createElement("iframe"), {name: "frame"}), form);
        const loaded = new Promise((done) => document.querySelector("iframe").addEventListener("load", done));
        form.submit();
        await loaded;
        return fetch(url, sent).then((answer) => answer.status, () => "failed");
    }"""
    with Cloud(hosts=1).serve() as other:
        for foreign in (f"{other.url}/x", f"{served.url.replace('127.0.0.1', 'localhost')}/x", "about:blank"):
            seen.page.goto(foreign)
            assert seen.page.evaluate(send, f"{served.url}/_sim/reset") in {0, "failed"}  # 0: of an opaque answer
    assert seen.page.goto(f"{served.url.replace('127.0.0.1', 'rebound.example')}/_sim/").status == 403
    seen.page.goto(f"{served.url.replace('127.0.0.1', 'rebound.example')}/x")
    assert seen.page.evaluate("fetch('/_sim/reset', {method: 'POST'}).then((answer) => answer.status)") == 403
    assert len(seen.open("calls").locator("#calls-rows tr").all()) > 2
