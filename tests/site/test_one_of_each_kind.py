"""A page of each kind, built and looked at in Chromium. ``make look`` does it with every page."""

import json
import subprocess

import pytest

from tests import chromium
from tests.site.looking import NARROW, ROOT, Looker, served

SPHINX = ROOT / ".venv-docs" / "bin" / "python"
KINDS = ["index.md", "results.md", "services/user_management.md", "cli/groups.md", "performance.md", "parallel.md"]
PAGES = [
    "index.html",
    "services/user_management.html",
    "cli/groups.html",
    "repository/examples/direct.py.html",
    "repository/examples/index.html",
    "search.html?q=result",
    "404.html",
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Build a few pages. Links to pages that are left out are warnings, no errors."""
    folder = tmp_path_factory.mktemp("site")
    settings = [f"-Dinclude_patterns={','.join(KINDS)}", "-Drepository_files=examples/direct.py,benchmarks/README.md"]
    command = [SPHINX, "-m", "sphinx", "-Q", "-b", "html", "-d", folder / "doctrees", *settings, ROOT / "docs"]
    subprocess.run([*command, folder / "site"], check=True, timeout=100)
    return folder / "site"


@pytest.fixture(scope="module")
def looker(site):
    with served(site) as address, chromium.running() as browser:
        (site / "versions.json").write_text("[]")
        yield Looker(browser, address)


@pytest.fixture
def opened(looker):
    looker.faults.clear()
    return looker


def test_a_page_of_each_kind_is_readable_in_every_view(opened):
    for path in PAGES:
        opened.look(path)
    assert opened.faults == []


def test_wide_tables_and_long_lines_scroll_in_their_own_box_and_take_the_focus(opened):
    opened.page.set_viewport_size(NARROW)
    opened.open("services/user_management.html")
    boxes = opened.page.locator(".table-wrapper[tabindex='0']")
    assert boxes.count() > 0
    assert boxes.first.evaluate("box => box.scrollWidth > box.clientWidth")


def test_a_printed_page_has_no_navigation_and_names_the_addresses_of_other_sites(opened):
    opened.open("parallel.html")
    opened.page.emulate_media(media="print")
    shown = "one => getComputedStyle(one).display !== 'none'"
    for hidden in (".sidebar-drawer", ".toc-drawer", ".mobile-header", ".related-pages"):
        assert not opened.page.locator(hidden).first.evaluate(shown), hidden
    link = opened.page.locator("article a[href^='https://']").first
    after = link.evaluate("link => getComputedStyle(link, '::after').content")
    opened.page.emulate_media(media="screen")
    assert after in {'" (" attr(href) ")"', f'" ({link.get_attribute("href")})"'}  # versions of Chromium differ


def test_charts_follow_the_colours_that_the_reader_chose_for_the_page(opened):
    def chart(system, chosen):
        opened.page.emulate_media(color_scheme=system)
        opened.page.evaluate("chosen => localStorage.setItem('theme', chosen)", chosen)
        opened.open("performance.html")
        return opened.page.locator("article img[src$='.svg']").first.screenshot()

    opened.open("index.html")
    dark = chart("dark", "auto")
    assert chart("light", "dark") == dark
    assert chart("dark", "light") != dark
    assert chart("light", "auto") != dark


def test_an_address_without_a_page_shows_a_page_that_leads_on(opened):
    assert opened.open("no/such/page.html").status == 404
    assert [fault for fault in opened.faults if "404 (Not Found)" not in fault] == []
    opened.page.get_by_role("link", name="Go to the front page").click()
    opened.page.wait_for_url("**/index.html")


def test_a_reader_can_switch_to_the_same_page_of_another_version_or_to_its_front_page(opened, site):
    other = site / "0.0.9"
    other.mkdir()
    for name in ("index.html", "results.html"):
        (other / name).write_text("<title>older</title>")
    versions = [{"name": "2.0 (latest)", "folder": ""}, {"name": "0.0.9", "folder": "0.0.9"}]
    (site / "versions.json").write_text(json.dumps(versions))
    for page, target in (("results.html", "results.html"), ("cli/groups.html", "index.html")):
        opened.open(page)
        opened.page.get_by_label("Version").select_option("0.0.9")
        opened.page.wait_for_url(f"**/0.0.9/{target}")


def test_the_search_works_on_a_page_that_was_opened_as_a_file(opened, site):
    opened.page.goto(f"{site.as_uri()}/index.html")
    opened.page.locator("input.sidebar-search").fill("pythonic mode")
    opened.page.locator("input.sidebar-search").press("Enter")
    first = opened.page.locator("#search-results li > a").first
    assert first.get_attribute("href").startswith("results.html")
    assert [fault for fault in opened.faults if "asks file:" not in fault] == []


@pytest.mark.parametrize("name", ["RetrieveUser", "retrieve_user_uuids_by_cid"])
def test_the_search_of_an_operation_leads_to_its_description(opened, name):
    opened.open(f"search.html?q={name}")
    first = opened.page.locator("ul.search li a").first
    first.wait_for()
    first.click()
    assert opened.page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")
    assert opened.page.url.partition("#")[0].partition("?")[0].endswith("services/user_management.html")
