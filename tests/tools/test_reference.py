"""The generated reference is complete, its links lead somewhere, and its examples are calls that can be made."""

from __future__ import annotations

import ast
import re
import shlex
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import falconlite
from falconlite._index import NAMES
from falconlite.auth.settings import AUTH_SETTINGS
from falconlite.fields import Field
from falconlite.models.record import Record
from falconlite.operations import declare
from falconlite.operations.catalog import found as found_by_id
from falconlite.operations.service import SERVICE_SETTINGS, Service
from tests.cases import cases

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result

ROOT = Path(__file__).parents[2]

with pytest.MonkeyPatch.context() as patch:
    patch.syspath_prepend(str(ROOT / "tools"))
    from reference import filters, markup, modules, pages

TARGET = re.compile(r"^\(([\w.-]+)\)=$", re.MULTILINE)
LINK = re.compile(r"\]\(#([\w.-]+)\)")


@cache
def rendered():
    """Return the reference of every page."""
    return {name: pages.reference(name) for name in pages.names()}


@cache
def sections():
    """Return the section of each operation in the pages of the collections, by the entry at its beginning."""
    found = {}
    for name, text in rendered().items():
        if name.startswith("services/"):
            for section in re.split(r"^(?=\([\w.-]+\)=\n#### \w+\n|## )", text, flags=re.MULTILINE):
                first = next((one for one in markup.entries(section) if one.kind == "method"), None)
                if first:
                    found[first.name] = section
    return found


def words_of(section):
    """Return the words in code in a section."""
    return set(re.findall(r"`([^`\n]+)`", section))


def parts(section):
    """Return the code of the example: Python, and the command line."""
    (python,), (shell,) = (re.findall(rf"```{kind}\n(.*?)\n```", section, re.DOTALL) for kind in ("python", "sh"))
    return python, shell


def unversioned(route):
    """Return a route without the names of its variables, and without its version: some IDs call the newer one."""
    return re.sub(r"/v\d+$", "", re.sub(r"\{.*?\}", "{}", route))


def declared(name):
    """Return the operation of an entry."""
    _, kind, method = name.split(".")
    return getattr(getattr(falconlite, kind), method).operation


def test_every_operation_of_falconpy_is_described_with_its_route_and_its_parameters():
    falconpy = pytest.importorskip("falconpy")
    by_id: dict[str, list[set[str]]] = {}
    for section in sections().values():
        words = words_of(section)
        for name in {re.sub(r"[\W_]+", "_", word) for word in words}:  # falconpy spells some IDs as names
            by_id.setdefault(name, []).append(words)
    rows = falconpy.APIHarnessV2(access_token="T").commands
    with cases() as case:
        for id, verb, route, _, collection, parameters in rows:
            if collection == "oauth2":
                continue
            with case(id):
                described = [
                    words
                    for words in by_id.get(re.sub(r"[\W_]+", "_", id), ())
                    if any(w.split(" ")[0] == verb for w in words)
                ]
                assert described, "no section"
                wanted = {p["name"] for p in parameters if p.get("in") in {"query", "path"}}
                lacking = [wanted - words for words in described]
                assert min(map(len, lacking)) == 0, lacking
                paths = {unversioned(word) for words in described for word in words if word[:1].isupper()}
                assert unversioned(f"{verb} {route.partition('?')[0]}") in paths
    assert len(rows) > 2000


def test_every_operation_of_every_class_has_an_anchor_or_a_link_to_the_class_that_declares_it():
    names = {one.name: one for text in rendered().values() for one in markup.entries(text)}
    linked = {name: set(LINK.findall(text)) for name, text in rendered().items()}
    with cases() as case:
        for module, kinds in pages.classes().items():
            for kind in kinds.values():
                for operation in set(kind.operations.values()):
                    owner, method = operation.stub.__qualname__.split(".")
                    with case(f"{kind.__name__}.{method}"):
                        entry = names[f"falconlite.{owner}.{method}"]
                        here = owner == kind.__name__ or f"{owner}.{method}".lower() in linked[f"services/{module}"]
                        assert here
                        assert operation.id in words_of(sections()[entry.name])


def test_a_name_is_one_anchor_of_its_page_and_one_object_of_the_site():
    for name, text in rendered().items():
        anchors = Counter(word for one in markup.entries(text) for word in one.words)
        assert [word for word, count in anchors.items() if count > 1] == [], name
    objects = Counter(one.name for text in rendered().values() for one in markup.entries(text) if one.kind != "-")
    assert [word for word, count in objects.items() if count > 1] == []


def test_every_link_of_the_reference_leads_to_one_target():
    targets = Counter(target for text in rendered().values() for target in TARGET.findall(text))
    assert [target for target, count in targets.items() if count > 1] == []
    links = {link for text in rendered().values() for link in LINK.findall(text)}
    assert links - set(targets) == set()


def test_every_page_with_a_reference_exists_and_its_relative_links_lead_to_files():
    for name, text in rendered().items():
        page = ROOT / "docs" / f"{name}.md"
        assert page.exists(), f"write {page}: a title, and what the page is about"
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[\w-]+)?\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
            assert (page.parent / target).exists(), (name, target)


def test_the_examples_in_python_bind_to_the_operation_and_so_does_its_id():
    with cases() as case:
        for name, section in sections().items():
            with case(name):
                operation = declared(name)
                one, uber = (node.value for node in ast.parse(parts(section)[0]).body)
                given = [{word.arg: ast.literal_eval(word.value) for word in call.keywords} for call in (one, uber)]
                assert given[0] == given[1]
                request = operation.bind((), given[0])
                assert f"{request.verb} {request.path}" in section
                assert one.func.attr == name.rpartition(".")[2]
                assert one.func.value.id == name.split(".")[1].lower()
                service, method = found_by_id(uber.args[0].value)
                other = getattr(getattr(falconlite, service), method).operation
                assert (other.verb, other.route) == (operation.verb, operation.route)


def test_the_examples_on_the_command_line_make_the_same_request(tmp_path, monkeypatch):
    from falconlite.cli.calls.arguments import arguments_of
    from falconlite.cli.calls.named import named

    monkeypatch.chdir(tmp_path)
    Path("FILE").write_text("...")
    with cases() as case:
        for name, section in sections().items():
            with case(name):
                python, shell = parts(section)
                call = ast.parse(python).body[0].value
                program, command, id, *words = shlex.split(shell)
                assert (program, command) == ("falconlite", "call")
                if "--to" in words:
                    del words[words.index("--to") :]
                body = words[words.index("--body") + 1] if "--body" in words else None
                given = tuple(words[: words.index("--body")] if body else words)
                read = arguments_of(named(id), given, body)
                places = named(id).declared.places
                assert set(read) == {places[w.arg].name if w.arg in places else w.arg for w in call.keywords}


def test_every_model_that_an_operation_returns_is_described_with_all_that_it_holds():
    from falconlite.operations.hints import evaluated

    with cases() as case:
        for name, section in sections().items():
            returned = getattr(evaluated(declared(name).stub)["return"], "__args__", (None,))[0]
            if not (isinstance(returned, type) and issubclass(returned, Record)):
                continue
            kind = getattr(falconlite, name.split(".")[1])
            page = rendered()[f"services/{kind.__module__.rpartition('.')[2]}"]
            schema = returned.model_json_schema()
            with case(f"{name}: {returned.__name__}"):
                assert f"**{returned.__name__}**" in page
                assert f"`{returned.__name__}`](#" in section
                for title, inner in {returned.__name__: schema, **schema.get("$defs", {})}.items():
                    where = page.partition(f"**{title.rpartition('__')[2]}**")[2]
                    for field in inner.get("properties", {}):
                        assert f"| `{field}` |" in where or f"the API's `{field}`" in where, (title, field)


def test_every_public_name_is_described_on_one_page():
    homes = Counter(
        word
        for name, text in rendered().items()
        for one in markup.entries(text)
        for word in one.words
        if not name.startswith("services/")
    )
    kinds = {name for kinds in pages.classes().values() for name in kinds}
    public = {name for name in NAMES if name[0] != "_"} - kinds
    assert {name for name in public if not homes[name]} == set()
    described = {name for text in rendered().values() for one in markup.entries(text) for name in one.words}
    assert kinds - described == set()
    for name in pages.names():
        if name.startswith("reference/") and name.partition("/")[2] in modules.pages() and name != "reference/about":
            assert "## " in rendered()[name], f"{name} describes nothing"


def test_every_setting_has_a_type_and_a_meaning():
    rows = [line.split(" | ") for line in rendered()["reference/settings"].splitlines() if line.startswith("| `")]
    meanings = {row[0].strip("| `"): row[-1].strip("| ") for row in rows}
    assert set(meanings) == AUTH_SETTINGS | (set(SERVICE_SETTINGS) - {"auth_object"})
    assert [name for name, meaning in meanings.items() if len(meaning) < 10] == []


def test_every_command_and_every_option_is_described():
    import click

    from falconlite.cli.root import root

    page = rendered()["reference/command_line"]
    info = root.to_info_dict(click.Context(root, info_name="falconlite"))
    everywhere = {param["name"] for param in info["params"]}

    def check(path, found):
        section = re.split(rf"^#+ {re.escape(path)}$", page, flags=re.MULTILINE)
        assert len(section) == 2, path
        text = re.split(r"^#+ ", section[1], flags=re.MULTILINE)[0]
        for param in found["params"]:
            if param["param_type_name"] == "option" and not param["hidden"] and param["name"] not in everywhere:
                assert all(f"`{opt}`" in text for opt in param["opts"]), (path, param["name"])
        for name, inner in found.get("commands", {}).items():
            if not inner["hidden"]:
                check(f"{path} {name}", inner)

    check("falconlite", info)


APPLIED = {
    "==": lambda field, value: field == value,
    "!=": lambda field, value: field != value,
    "<": lambda field, value: field < value,
    "<=": lambda field, value: field <= value,
    ">": lambda field, value: field > value,
    ">=": lambda field, value: field >= value,
    "between()": lambda field, value: field.between(value, value),
    "in_()": lambda field, value: field.in_([value]),
    "not_in()": lambda field, value: field.not_in([value]),
    "exactly()": lambda field, value: field.exactly(value),
    "matches()": lambda field, _: field.matches("a*"),
    "starts_with()": lambda field, _: field.starts_with("a"),
    "ends_with()": lambda field, _: field.ends_with("a"),
    "contains()": lambda field, _: field.contains("a"),
    "has_words()": lambda field, _: field.has_words("a"),
    "exists()": lambda field, _: field.exists(),
    "is_null()": lambda field, _: field.is_null(),
}


def test_a_type_of_field_has_exactly_the_operators_that_are_listed():
    from datetime import datetime, timezone

    values = (datetime(2030, 1, 1, tzinfo=timezone.utc), 1, True, "a")
    with cases() as case:
        for kind in filters.types():
            value = next(one for one in values if isinstance(one, kind.takes))
            for operator, apply in APPLIED.items():
                with case(f"{kind.__name__} {operator}"):
                    try:
                        apply(kind("name"), value)
                        works = True
                    except (TypeError, AttributeError):
                        works = False
                    listed = operator in filters.operators_of(kind)
                    assert works is listed or (operator in {"==", "!="} and not listed)


def test_every_field_of_a_filter_is_on_the_page_of_its_class():
    def walk(space):
        for name in dir(space):
            member = getattr(space, name)
            yield from [str(member)] if isinstance(member, Field) else walk(member)

    spaces = [
        (kind, name, space)
        for kinds in pages.classes().values()
        for kind in kinds.values()
        for name, space in filters.namespaces(kind).items()
    ]
    assert len(spaces) >= 6
    for kind, name, space in spaces:
        page = rendered()[f"services/{kind.__module__.rpartition('.')[2]}"]
        listed = page.partition(f"#### Fields of filters: {kind.__name__}.{name}\n")[2].partition("\n## ")[0]
        assert {field for field in walk(space) if f"| `{field}` |" not in listed} == set()
        assert f"fields-{kind.__name__}.{name}".lower() in LINK.findall(rendered()["reference/filter_fields"])


NOTES = {
    "Hosts.query_devices_by_filter": ("limit", "`limit` is 1 to 5,000 (100), `offset` plus `limit` at most 10,000."),
    "Hosts.query_hidden_devices_combined": (
        "sort",
        "as in [`query_devices_by_filter_combined`](#hosts.query_devices_by_filter_combined)",
    ),
    "HostGroup.query_combined_host_groups": ("offset", "Lists page by `offset`, the number of records to skip (0)"),
    "HostGroup.query_group_members": ("limit", "1 to 5,000; `offset` plus `limit` is at most 10,000."),
    "KubernetesProtection.read_clusters_combined": (
        "filter",
        "see [`KubernetesProtection`](#class-kubernetesprotection)",
    ),
}


def test_an_argument_is_described_by_its_operation_or_by_another_one_or_by_its_class():
    with cases() as case:
        for name, (argument, note) in NOTES.items():
            with case(name):
                row = re.search(rf"^\| `{argument}` \|.*$", sections()[f"falconlite.{name}"], re.MULTILINE)
                assert row
                assert row[0].rpartition("query string | ")[2] == f"{note} |"


def test_what_each_filter_takes_is_on_one_page():
    table = rendered()["reference/filter_fields"].partition("\n## Filters by operation\n")[2]
    rows = dict(re.findall(r"^\| \[`([\w.]+)`\]\(#[\w.-]+\) \| (.*) \|$", table, re.MULTILINE))
    assert rows["Hosts.query_devices_by_filter"] == "`filter` is FQL over the fields of `Hosts.F`."
    assert rows["HostGroup.query_host_groups"].startswith("as in ")
    assert "`cve.` (base\\_score" in rows["SpotlightVulnerabilities.query_vulnerabilities_combined"]
    assert len(rows) > 300


MARKED = {
    "Find *ids* by ``a|b``.": "Find `ids` by `a|b`.",
    "Two\nlines.\n\nMore.": "Two lines.\n\nMore.",
    "List:\n\n- ``a`` (str): one\n  two\n- *b*: three": "List:\n\n- `a` (str): one two\n- `b`: three",
    "List:\n* a\n* b": "List:\n\n- a\n- b",
    "Example:\n\n    a = 1\n\n    b = 2\n\nEnd.": "Example:\n\n```python\na = 1\n\nb = 2\n```\n\nEnd.",
    "A <tag> {role} [x] a_b $1 #2 and *args": r"A \<tag\> \{role\} \[x\] a\_b \$1 \#2 and \*args",
    "Error\n├── One\n└── Two": "```text\nError\n├── One\n└── Two\n```",
}


def test_docstrings_become_markdown():
    assert {text: markup.markdown(text) for text in MARKED} == MARKED


def test_a_class_with_an_operation_that_no_page_knows_is_described(monkeypatch):
    from reference import operations

    class Weather(Service):
        """Find ``rain``."""

        @declare.get("query-rain", "/weather/queries/rain/v1", at_once=7)
        def query_rain(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
            """Find rain: *ids* is up to 7 places."""

        query_rain_alias = query_rain

    monkeypatch.setattr("reference.operations.evaluated", lambda _: {"ids": str})
    monkeypatch.setattr("reference.examples.evaluated", lambda _: {"ids": str})
    kinds = {"Weather": Weather}
    text = operations.collection("weather", kinds, operations.homes({"weather": kinds}))
    for wanted in (
        "query_rain_alias",
        "`GET /weather/queries/rain/v1`",
        "at most 7;",
        "up to 7 places",
        '"query-rain"',
    ):
        assert wanted in text, wanted
