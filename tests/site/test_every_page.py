"""Every page of the built site in Chromium: ``make look``."""

import re

import pytest

from tests import chromium
from tests.site.looking import ROOT, Looker, served

SITE = ROOT / "build" / "docs"
PAGES = sorted(
    path.relative_to(SITE).as_posix()
    for path in SITE.rglob("*.html")
    if "_static" not in path.parts and not any((folder / "objects.inv").exists() for folder in path.parents if folder > SITE)
)
PAGE = ROOT / "docs" / "questions.md"
ROW = re.compile(r"^\| (.+?) \| `?(.+?)`? \| \[[^\]]*\]\(([^)\s]+)\) *\|$", re.MULTILINE)
QUESTIONS = [row for row in ROW.findall(PAGE.read_text(encoding="utf-8")) if row[0] != "Question"] if PAGE.exists() else []
pytestmark = pytest.mark.look


@pytest.fixture(scope="module")
def looker():
    with served(SITE) as address, chromium.running() as browser:
        yield Looker(browser, address)


def test_the_site_is_built():
    assert "index.html" in PAGES, "run make docs"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_readable_in_every_view(looker, path):
    looker.faults.clear()
    looker.look(path)
    assert looker.faults == []


def found(looker, words):
    """Type words into the search of the front page; return the results' addresses, the best first."""
    looker.open("index.html")
    box = looker.page.locator("input.sidebar-search")
    box.fill(words)
    box.press("Enter")
    looker.page.wait_for_selector("#search-results .search-summary:not(:empty), #search-results li", timeout=20_000)
    looker.page.wait_for_function("document.querySelector('#search-progress')?.textContent === ''")
    links = looker.page.locator("#search-results li > a")
    return [link.get_attribute("href") for link in links.all()]


@pytest.mark.parametrize(("question", "words", "link"), QUESTIONS, ids=[words for _, words, _ in QUESTIONS])
def test_a_newcomer_finds_the_answer_in_two_clicks(looker, question, words, link):
    page, _, anchor = link.partition("#")
    address = f"{page.removesuffix('.md')}.html"
    results = found(looker, words)
    first = [result.partition("?")[0].partition("#")[0].rpartition("docs/")[2] for result in results[:5]]
    assert address in first, question
    looker.page.locator("#search-results li > a").nth(first.index(address)).click()
    looker.page.wait_for_url(f"**/{address}*")
    if anchor:
        assert looker.page.locator(f"section[id='{anchor}'] > :is(h1, h2, h3, h4)").first.is_visible(), question
