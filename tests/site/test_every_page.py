"""Every page of the built site in Chromium: ``make look``."""

import re

import pytest

from tests import chromium
from tests.site.looking import ROOT, Looker, served

SITE = ROOT / "build" / "docs"
VERSIONS = {path.parent for path in SITE.glob("*/objects.inv")}
PAGES = [
    path.relative_to(SITE).as_posix()
    for path in sorted(SITE.rglob("*.html"))
    if not VERSIONS & set(path.parents) and "_static" not in path.parts
]
PAGE = ROOT / "docs" / "questions.md"
ROW = re.compile(r"^\| (.+?) \| `?(.+?)`? \| \[[^\]]*\]\(([^)\s]+)\) *\|$", re.MULTILINE)
pytestmark = pytest.mark.look


def questions():
    """Return the rows of the page of questions: a question, words to search for, a link."""
    return ROW.findall(PAGE.read_text(encoding="utf-8")) if PAGE.exists() else []


@pytest.fixture(scope="module")
def looker():
    with served(SITE) as address, chromium.running() as browser:
        yield Looker(browser, address)


def test_the_site_is_built():
    assert "index.html" in PAGES, "run make docs"


def test_the_page_of_questions_has_a_table_of_them():
    assert bool(questions()) == PAGE.exists()


@pytest.mark.timeout(600)  # the largest pages take 40 s on an idle machine
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_readable_in_every_view(looker, path):
    looker.faults.clear()
    looker.look(path)
    assert looker.faults == []


def search(looker, words):
    """Type words into the search of the front page; wait until all results are shown."""
    looker.open("index.html")
    box = looker.page.locator("input.sidebar-search")
    box.fill(words)
    box.press("Enter")
    looker.page.get_by_role("heading", name="Search Results").wait_for()
    return looker.page.locator("#search-results li > a")


@pytest.mark.parametrize(("question", "words"), [row[:2] for row in questions()])
def test_a_newcomer_finds_the_answer_in_two_clicks(looker, question, words):
    looker.open("questions.html")
    link = looker.page.get_by_role("row", name=question).get_by_role("link").get_attribute("href")
    address, _, anchor = link.partition("#")
    results = search(looker, words)
    first = [result.get_attribute("href").partition("#")[0] for result in results.all()[:5]]
    assert address in first
    results.nth(first.index(address)).click()
    looker.page.wait_for_url(f"**/{address}*")
    assert looker.page.locator(f"[id='{anchor}']").first.is_visible()
