"""The pages of tasks: the table lists each, and it, the page, and the declarations agree on commands and scopes."""

import re
from pathlib import Path

from falconlite import operations
from tests.cases import each

FOLDER = Path(__file__).parent.parent / "docs" / "tasks"
PAGES = sorted(page for page in FOLDER.glob("*.md") if page.name != "README.md")
ROW = re.compile(r"^\| \[([^\]]+)\]\((\w+\.md)\) \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$", re.MULTILINE)
ROWS = {
    page: (job, re.findall(r"`([^`]+)`", commands), re.findall(r"`([^`]+)`", named), scopes.strip())
    for job, page, commands, named, scopes in ROW.findall((FOLDER / "README.md").read_text(encoding="utf-8"))
}
SCOPES = {operation.id: operation.scope for operation in operations()}
SECTIONS = ["Command line", "Python", "Check", "What can go wrong", "See also"]


def test_the_table_lists_each_page_once():
    assert sorted(ROWS) == [page.name for page in PAGES]


@each("page", PAGES, ids=[page.name for page in PAGES])
def test_a_page_has_the_title_of_the_table_and_the_same_sections(page):
    prose = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    headings = re.findall(r"^(#+) (.+)$", prose, re.MULTILINE)
    assert headings == [("#", ROWS[page.name][0]), *(("##", section) for section in SECTIONS)]


@each("page", PAGES, ids=[page.name for page in PAGES])
def test_the_commands_of_the_table_are_in_the_page(page):
    text = page.read_text(encoding="utf-8")
    assert [command for command in ROWS[page.name][1] if f"falconlite {command} " not in text] == []


@each("page", [page for page in PAGES if ROWS[page.name][2]], ids=lambda page: page.name)
def test_the_scopes_are_those_of_the_operations_in_the_table_and_in_the_page(page):
    _, _, named, scopes = ROWS[page.name]
    needed = {SCOPES[id] for id in named}
    listed = set(scopes.split(", "))
    assert needed <= listed
    intro = page.read_text(encoding="utf-8").partition("\n## ")[0]
    assert set(re.findall(r"\*([^*]+: (?:Read|Write))\*", intro)) == listed
