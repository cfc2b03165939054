"""The check of links in the built site: what it finds, and the list of versions that it writes."""

import json

import pytest

from tests.cases import each
from tests.site.looking import ROOT


@pytest.fixture
def check(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import site_check

    return site_check


PAGE = '<h1 id="top">A</h1><a href="b/c.html#%s">c</a><a href="https://example.com/x#y">x</a><img src="i.svg">'


@pytest.fixture
def site(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "a.html").write_text(PAGE % "one%20two")
    (tmp_path / "b" / "c.html").write_text('<h1 id="one two">C</h1><a href="../a.html">a</a><a href="#one two">c</a>')
    (tmp_path / "i.svg").write_text("<svg/>")
    return tmp_path


def test_links_that_lead_to_something_are_no_faults(check, site, capsys):
    assert check.main(site) == 0
    assert capsys.readouterr().out == "2 pages, 4 links, 0 faults\n"


@each(
    ("addition", "fault"),
    [
        ('<a href="b/d.html">', "a.html: b/d.html leads to no page"),
        ('<a href="b/c.html#three">', "a.html: b/c.html#three leads to no anchor"),
        ('<a href="#three">', "a.html: #three leads to no anchor"),
        ('<a href="b/">', "a.html: b/ leads to no page"),
        ('<p id="top">', "a.html: 2 elements have the ID top"),
        ('<img src="j.svg">', "a.html: loads j.svg, which does not exist"),
        ('<script src="https://example.com/x.js">', "a.html: loads https://example.com/x.js from another host"),
        ('<link rel="stylesheet" href="//example.com/x">', "a.html: loads //example.com/x from another host"),
    ],
)
def test_a_fault_is_named_with_its_page(check, site, capsys, addition, fault):
    (site / "a.html").write_text(PAGE % "one%20two" + addition)
    assert check.main(site) == 1
    assert fault in capsys.readouterr().out.splitlines()


def test_a_site_without_pages_is_a_fault(check, tmp_path):
    assert check.main(tmp_path) == 1


def test_versions_are_listed_from_the_newest_and_checked_apart(check, site, capsys):
    for folder in ("", "0.9", "0.10", "main"):
        (site / folder).mkdir(exist_ok=True)
        (site / folder / "objects.inv").write_bytes(b"# Sphinx inventory version 2\n# Project: x\n# Version: 1.2\n\x78")
    (site / "0.9" / "old.html").write_text('<a href="gone.html">')
    check.write_versions(site)
    versions = json.loads((site / "versions.json").read_text())
    assert [version["folder"] for version in versions] == ["", "0.10", "0.9", "main"]
    assert versions[0]["name"] == "1.2 (latest)"
    assert (check.main(site), check.main(site / "0.9")) == (0, 1)
