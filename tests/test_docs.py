"""The documentation: links resolve, programs run, tables are up to date."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import contextvars
import inspect
import io
import re
import subprocess
import sys

import pytest

from falconlite import (
    APIHarness,
    APIHarnessV2,
    Headers,
    HostGroup,
    Hosts,
    Meta,
    RateLimit,
    Result,
    Retry,
    errors,
    operations,
)
from falconlite.aio.twins import Twin
from falconlite.auth import clouds
from falconlite.auth.connection import Connection
from falconlite.auth.settings import HOOKS
from falconlite.binding.operation import OPTIONS
from falconlite.compat import PACKAGE, uninstall
from falconlite.compat.names import MODULES
from falconlite.operations import declare
from falconlite.operations.service import SERVICE_SETTINGS, Service
from falconlite.simulator import Cloud
from tests.cases import each
from tests.documented.blocks import FENCE, NAMES, PAGES, ROOT, blocks

LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")


def prose(page):
    """Return a page's text without its code blocks."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def anchors(page):
    """Return the anchors that GitHub makes from the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@each("page", PAGES, ids=NAMES)
def test_every_relative_link_leads_to_a_file_and_a_heading(page):
    for target in LINK.findall(prose(page)):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        place = (page.parent / path).resolve() if path else page
        assert place.exists(), target
        assert not anchor or anchor in anchors(place), target


@each("page", PAGES, ids=NAMES)
def test_a_page_has_one_title(page):
    assert len(re.findall(r"^# ", prose(page), re.MULTILINE)) == 1


@each("page", PAGES, ids=NAMES)
def test_every_column_of_a_table_has_a_name(page):
    for header in re.findall(r"^ *(\|.*)\n *\| *:?-", prose(page), re.MULTILINE):
        assert all(name.strip() for name in header.strip().strip("|").split("|")), header


class Runner:
    """Runs the code blocks of one page in one namespace; compares values with ``# -> value`` comments.

    Statements may use ``await``, as in ``python -m asyncio``: they run in one event loop.
    """

    def __init__(self, page, names, loop):
        self.page, self.names, self.loop = page, {"__name__": "__docs__", **names}, loop

    def value(self, node, flags):
        """Run a statement or evaluate an expression."""
        mode = "eval" if isinstance(node, ast.Expression) else "exec"
        code = compile(node, str(self.page), mode, flags | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        found = eval(code, self.names)
        return self.loop.run_until_complete(found) if code.co_flags & inspect.CO_COROUTINE else found

    def close(self):
        """End the threads of the asynchronous objects that the page made."""
        for made in self.names.values():
            if isinstance(made, Twin):
                self.loop.run_until_complete(getattr(made, "auth_object", made).close())

    def run(self, line, code):
        tree = ast.parse("\n" * line + code)
        flags = annotations.compiler_flag if "from __future__ import annotations" in code else 0
        for node in tree.body:
            comments = [self.comment(code, line, number) for number in range(node.lineno, node.end_lineno + 1)]
            expected = next((text for text in comments if text is not None), None)
            if expected is None or not isinstance(node, ast.Expr):
                assert expected is None, f"{self.page}:{node.lineno}: a value stands beside an expression only"
                self.value(ast.Module([node], []), flags)
            else:
                value = self.value(ast.Expression(node.value), flags)
                assert repr(value) == expected, f"{self.page}:{node.lineno}"

    def comment(self, code, line, number):
        _, found, text = code.splitlines()[number - line - 1].rpartition("# -> ")
        return text.strip() if found else None


@pytest.fixture
def loop():
    """Make the event loop of a page; end its tasks and its threads after the test."""
    loop = asyncio.new_event_loop()
    yield loop
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()


@pytest.fixture
def nothing_of_falconpy():
    """Let a page import falconpy, falconlite as falconpy, or CrowdStrike's package of functions, like other programs.

    While the latter is loaded, falconlite warns less.
    """

    def loaded():
        ours = "falconlite.compat.falconpy"
        others = (f"{PACKAGE}.", "crowdstrike.")
        return [name for name in sys.modules if name in {PACKAGE, ours} or name.startswith(others)]

    before = {name: sys.modules.pop(name) for name in loaded()}
    yield
    uninstall()
    for name in loaded():
        del sys.modules[name]
    sys.modules.update(before)


PROGRAMS = [page for page in PAGES if blocks(page, "python")]


@pytest.mark.usefixtures("nothing_of_falconpy")
@pytest.mark.parametrize("page", PROGRAMS, ids=[str(page.relative_to(ROOT)) for page in PROGRAMS])
def test_the_programs_of_a_page_run(page, monkeypatch, tmp_path, loop):
    """Run every Python block except ``python no-run: reason``; clients without a transport get an embedded API."""
    cloud = Cloud(hosts=200, containment_delay=0)
    connect = Connection.connect
    at_a_cloud = {f"https://{host}" for host in clouds.HOSTS.values()}
    monkeypatch.setattr(Connection, "connect", lambda self: cloud if self.base_url in at_a_cloud else connect(self))
    monkeypatch.setenv("FALCON_CLIENT_ID", cloud.client_id)
    monkeypatch.setenv("FALCON_CLIENT_SECRET", cloud.client_secret)
    monkeypatch.chdir(tmp_path)
    credentials = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    hosts = Hosts(**credentials, transport=cloud)
    aid = hosts.query_devices_by_filter(filter="status:'normal'", limit=1).resources[0]
    groups = HostGroup(hosts).query_combined_host_groups().models
    group_id = next(group.id for group in groups if group.group_type == "static")
    context = contextvars.copy_context()  # a page may set context variables
    runner = Runner(page, {**credentials, "aid": aid, "group_id": group_id, "child_cid": cloud.children[0]}, loop)
    for block in blocks(page, "python"):
        compile(block.text, str(page), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        if block.runs:
            with contextlib.redirect_stdout(io.StringIO()):
                context.run(runner.run, block.line - 1, block.text)
    runner.close()


def test_the_tables_of_operations_are_up_to_date():
    command = [sys.executable, str(ROOT / "tools" / "tables.py"), "--check"]
    found = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert (found.returncode, found.stderr) == (0, ""), found.stdout


@pytest.fixture
def stale_tables(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import tables

    monkeypatch.setattr(tables, "PAGES", tmp_path)
    for name, text in tables.render().items():
        (tmp_path / name).write_text(text)
    return tables


def test_a_table_that_is_out_of_date_is_said_and_written(stale_tables, monkeypatch, tmp_path, capsys):
    page = tmp_path / "hosts.md"
    page.write_text(page.read_text().replace("| `perform_action`", "| `perform_akt`"))
    monkeypatch.setattr(sys, "argv", ["tables.py", "--check"])
    assert stale_tables.main() == 1
    assert "out of date: hosts.md" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["tables.py"])
    assert stale_tables.main() == 0
    assert "| `perform_action`" in page.read_text()


class Own(Service):
    """Weather reports: find ``rain``. Scope: *Weather: Read*.

    More of them.
    """

    @declare.get("query-rain", "/weather/queries/rain/v1")
    def query_rain(self) -> Result[str]:
        """Find rain."""


class Storms(Service):
    """Storms."""

    @declare.get("query-storms", "/weather/queries/storms/v1")
    def query_storms(self) -> Result[str]:
        """Find storms."""

    @declare.get("get-storms", "/weather/entities/storms/v1")
    def get_storms(self) -> Result[str]:
        """Describe storms."""


class Joined(Own, Storms):
    """All of the weather."""


def test_a_page_that_does_not_exist_is_written_from_the_main_class_of_its_module(stale_tables, monkeypatch):
    found = {"weather": {"Own": Own, "Storms": Storms}, "all_weather": {"Joined": Joined, "Weather": Joined}}
    monkeypatch.setattr(stale_tables, "service_classes", lambda: found)
    pages = stale_tables.render()
    assert pages["weather.md"].startswith(
        "# Storms\n\n<!-- introduction -->\nStorms.\n<!-- end -->\n\n"
        "## Operations\n\n[Service classes](../services.md#arguments)"
    )
    main, _, other = pages["weather.md"].partition("### Own\n")
    assert ("`get-storms`" in main, "`query-rain`" in main) == (True, False)
    assert ("`get-storms`" in other, "`query-rain`" in other) == (False, True)
    assert pages["all_weather.md"].startswith("# Joined\n\n<!-- introduction -->\nAll of the weather.\n")
    assert all(f"`{id}`" in pages["all_weather.md"] for id in ("get-storms", "query-storms", "query-rain"))
    rows = [line for line in pages["README.md"].splitlines() if line.startswith("| [`")]
    assert rows == [
        "| [`Storms`](weather.md) | 2 | Storms. |",
        "| [`Own`](weather.md) | 1 | Weather reports: find `rain`. Scope: *Weather: Read*. |",
        "| [`Joined`](all_weather.md) | 3 | All of the weather. |",
    ]


def test_a_page_without_markers_is_an_error(stale_tables, tmp_path):
    (tmp_path / "hosts.md").write_text("# Hosts\n")
    with pytest.raises(SystemExit, match=r"hosts\.md lacks the lines"):
        stale_tables.render()


def test_the_table_of_keywords_names_every_keyword():
    text = (ROOT / "docs" / "services.md").read_text(encoding="utf-8")
    table = text.partition("| Keyword |")[2].partition("\n\n")[0]
    named = [name for row in table.splitlines() for name in re.findall(r"`(\w+)`", row.partition(" | ")[0])]
    assert sorted(named) == sorted([*SERVICE_SETTINGS, "auth_object", "default_auth_object_class"])


def test_the_table_of_options_names_every_option():
    text = (ROOT / "docs" / "services.md").read_text(encoding="utf-8")
    table = text.partition("| Option |")[2].partition("\n\n")[0]
    assert sorted(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == sorted(OPTIONS)


def test_the_page_of_results_names_every_error_every_warning_and_every_view():
    text = (ROOT / "docs" / "results.md").read_text(encoding="utf-8")
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    views = {name for name, member in vars(Result).items() if isinstance(member, property)}
    parts = {name for kind in (Headers, Meta) for name, member in vars(kind).items() if isinstance(member, property)}
    more = {"ConnectionFailed", "TimedOut", "raise_for_status", "prune", *RateLimit._fields}
    kinds = {name for name in kinds if name[:1] != "_"}
    for name in kinds | views | parts | more | {kind.__name__ for kind in (Headers, Meta, RateLimit)}:
        assert re.search(rf"\b{name}\b", text), name


def test_the_page_of_collections_names_every_class_once_and_the_joined_second_and_deprecated_ones(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    from index import service_classes

    text = (ROOT / "docs" / "collections.md").read_text(encoding="utf-8")
    kinds = {(kind.__name__, module): kind for module, found in service_classes().items() for kind in found.values()}
    assert sorted(re.findall(r"\[`(\w+)`\]\(services/(\w+)\.md\)", text)) == sorted(kinds)
    names = text.partition("## Joined")[2].partition("\n## ")[0]
    second = re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", names, re.MULTILINE)
    found = {(kind.__name__, name) for kinds in service_classes().values() for name, kind in kinds.items()}
    assert set(second) == {(kind, name) for kind, name in found if kind != name and "_" not in name}
    special = {name for (name, _), kind in kinds.items() if kind.deprecated or name in JOINED}
    assert {name for name in special if f"`{name}`" not in names} == set()


JOINED = {"AgenticStudio", "ContainerSecurity", "Firewall", "Foundry", "NetworkScan", "Serverless", "Spotlight"}


def test_the_front_page_says_how_many_collections_and_operations_there_are():
    falconpy = pytest.importorskip("falconpy")
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = falconpy.APIHarnessV2(access_token="T").commands
    ours = operations()
    collections = {row[4] for row in rows} - {"oauth2"}
    assert f"{len(collections)} collections" in text
    assert len({one.service for one in ours} - {"OAuth2"}) == len(collections)
    assert 0 <= len({(one.verb, one.route) for one in ours}) - 1600 < 100
    assert "about 1,600 operations" in text


def test_the_page_of_migrating_names_every_module_that_stands_for_one_of_falconpy():
    text = (ROOT / "docs" / "migrating.md").read_text(encoding="utf-8")
    assert not [name for name in MODULES if not re.search(rf"[`.]{name}\b", text)]


def test_the_page_of_fidelity_says_of_each_behaviour_where_it_comes_from():
    text = (ROOT / "docs" / "fidelity.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    rows = [row for row in rows if row[0] != "Behaviour" and not row[0].startswith("---") and len(row) == 3]
    assert len(rows) > 60
    assert len({row[0] for row in rows}) == len(rows)
    for behaviour, source, origin in rows:
        assert source in {"documented", "seen", "guess"}, behaviour
        assert origin or source == "guess", behaviour


def test_the_page_of_testing_names_every_keyword_of_a_cloud():
    text = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    table = "".join(line.split("|")[1] for line in text.splitlines() if line.startswith("| `"))
    assert {name for name in inspect.signature(Cloud).parameters if f"`{name}`" not in table} == set()


def test_the_page_of_the_simulator_names_every_option_and_every_endpoint():
    from falconlite.simulator.options.table import OPTIONS
    from falconlite.simulator.serving.control import PREFIX, Control

    text = (ROOT / "docs" / "simulator.md").read_text(encoding="utf-8")
    shown = {option.flag if "command line" in option.sources else option.name for option in OPTIONS}
    assert {name for name in shown if f"`{name}" not in text} == set()
    endpoints = Control(Cloud(hosts=1))._endpoints()
    assert {path for path in endpoints if f"{PREFIX}/{path}" not in text} == set()


def test_the_index_links_every_page_and_every_example():
    index = ROOT / "docs" / "index.md"
    linked = {(index.parent / target).resolve() for target in LINK.findall(prose(index))}
    folder = ROOT / "examples"
    examples = {path for path in (*folder.glob("*.py"), *folder.glob("aio/*.py")) if path.stem != "__init__"}
    services = {page for page in PAGES if page.parent.name == "services"}
    tasks = set((ROOT / "docs" / "tasks").glob("[a-z]*.md"))  # tests/test_docs_tasks.py looks at their table
    names = set((ROOT / "docs" / "reference").glob("*.md"))
    assert (
        not (examples | {page for page in PAGES if page.parent != ROOT}) - services - tasks - names - linked - {index}
    )
    for pages in (services, names):
        (listed,) = (page for page in pages if page.name == "README.md")
        assert pages - {listed} <= {(listed.parent / target).resolve() for target in LINK.findall(prose(listed))}
        assert listed in linked


def test_each_question_leads_to_a_heading_of_another_page():
    page = ROOT / "docs" / "questions.md"
    rows = re.findall(r"^\| ([^|]+\?) \| ([^|]+) \| \[[^\]]+\]\(([\w/.]+\.md)#[\w-]+\) \|$", prose(page), re.MULTILINE)
    assert len(rows) == len([line for line in prose(page).splitlines() if line.startswith("| ")]) - 2 >= 20
    assert len({words for _, words, _ in rows}) == len(rows)
    assert page.name not in {target for *_, target in rows}


def test_the_page_of_architecture_names_every_module():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for path in (ROOT / "src" / "falconlite").iterdir():
        if path.name != "__pycache__" and (path.is_dir() or path.suffix == ".py"):
            assert f"`{path.name}{'/' if path.is_dir() else ''}`" in text, path.name


def test_every_command_of_make_that_a_page_names_exists():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in PAGES:
        named = re.findall(r"(?:^|`)make (?:[A-Z]+=\S+ )*([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(named) <= targets, page


def table_of_members(page):
    """Return the rows of a page's table of members."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    table = text.partition("<!-- members -->")[2].partition("<!-- end -->")[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.strip().splitlines()[2:]]


def members():
    """Return the members of service classes: name, kind, whether it can be set, which object owns it."""
    rows = table_of_members("services.md")
    return {name.strip("`").partition("(")[0]: (kind, mutable, scope) for name, kind, mutable, scope, _ in rows}


def test_the_table_of_members_names_what_a_service_class_has():
    made = Service(access_token="T", transport=Cloud(hosts=0))
    assert set(members()) == {name for name in dir(made) if not name.startswith("_")}


def test_the_table_of_members_tells_what_can_be_set_and_whose_it_is():
    for name, (kind, mutable, scope) in members().items():
        member = getattr(Service, name, None)
        if isinstance(member, property):
            assert (kind, mutable) == ("property", "yes" if member.fset else "no"), name
        else:
            assert kind == ("method" if callable(member) else "attribute"), name
        one = Hosts(access_token="T", transport=Cloud(hosts=0))
        other = Hosts(one)
        if mutable == "yes" and scope in {"shared", "own"} and name in SAMPLES:
            setattr(one, name, SAMPLES[name])
            assert getattr(one, name) == SAMPLES[name]
            assert (getattr(other, name) == SAMPLES[name]) is (scope == "shared"), name
        elif mutable == "yes":
            assert name == "auth_object"


def uber_members():
    """Return the members of the Uber class with their kinds."""
    rows = table_of_members("uber.md")
    return {name: kind for names, kind, _ in rows for name in re.findall(r"`(\w+)[`(]", names)}


def test_the_table_of_members_names_what_the_uber_class_has_and_whether_it_is_called():
    made = APIHarnessV2(access_token="T", transport=Cloud(hosts=0))
    there = [name for name in dir(made) if not name.startswith("_")]
    assert uber_members() == {name: "method" if callable(getattr(made, name)) else "value" for name in there}


def test_the_older_uber_class_differs_by_what_the_page_says():
    older = APIHarness(access_token="T", transport=Cloud(hosts=0))
    differs = {name: "method" if callable(getattr(older, name)) else "value" for name in uber_members()}
    assert differs == uber_members() | {"authenticated": "value"}


def test_the_table_of_command_names_every_keyword():
    text = (ROOT / "docs" / "uber.md").read_text(encoding="utf-8")
    table = text.partition("| Argument |")[2].partition("\n\n")[0]
    named = re.findall(r"`(\w+)=?`", "".join(row.partition(" | ")[0] for row in table.splitlines()))
    signature = inspect.signature(APIHarnessV2.command).parameters.values()
    keywords = [parameter.name for parameter in signature if parameter.kind is parameter.KEYWORD_ONLY]
    assert sorted(named) == sorted([*keywords, *OPTIONS, "action"])


SAMPLES = {
    "auth_style": "MINE",
    "base_url": "https://api.eu-1.crowdstrike.com",
    "debug": True,
    "deadline": 12,
    "debug_format": "json",
    "debug_record_count": 5,
    "ext_headers": {"X-A": "1"},
    **dict.fromkeys(HOOKS, (print,)),
    "proxy": {"https": "http://p:1"},
    "pythonic": True,
    "renew_window": 300,
    "retry": Retry(2),
    "sanitize_log": False,
    "session": None,
    "ssl_verify": True,
    "timeout": 9,
    "token_renew_window": 400,
    "user_agent": "x",
    "validate_payloads": False,
}
