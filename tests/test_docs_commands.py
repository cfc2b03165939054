"""The commands of the documentation, as a reader types them: by one bash a page, on a served simulator."""

import configparser
import os
import socket
import stat
import sys
from pathlib import Path

import pytest
import yaml

from falconlite.simulator import Cloud
from tests.cases import each
from tests.documented.blocks import NAMES, PAGES, ROOT, blocks, commands
from tests.documented.checks import NOT_PARSED, PARSED, check
from tests.documented.ready import ready
from tests.documented.session import Session, differs
from tests.surroundings import surroundings

pytest.importorskip("uvicorn")

SHELL = ("sh", "bash", "console")
WITH_COMMANDS = [page for page in PAGES if any(block.runs for block in blocks(page, *SHELL))]
REAL = {"README.md", "docs/quickstart.md", "docs/cli/README.md"}
"""Pages whose commands start as processes of their own, as on the reader's machine; the others fork, which is quicker."""

unix = pytest.mark.skipif(sys.platform == "win32", reason="the commands of the pages are for a Unix shell")


def environment_of(cloud, url, folder):
    """Return the environment of a page's commands."""
    made = surroundings(cloud, url, folder)
    return made | {"PYTHONPATH": f"{ROOT / 'tests' / 'documented' / 'loopback'}{os.pathsep}{made['PYTHONPATH']}"}


@pytest.fixture(scope="module")
def programs(tmp_path_factory):
    """Return the folder of ``falconlite`` and ``python`` for the path of a page, by whether they are the real ones."""
    folder = tmp_path_factory.mktemp("programs")
    real = Path(sys.executable).parent
    with ready(folder, environment_of(Cloud(hosts=0), "http://127.0.0.1:9", folder), str(real / "falconlite")):
        python = folder / "python"
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')  # a link would not find its environment
        python.chmod(stat.S_IRWXU)
        yield {True: real, False: folder}


@pytest.fixture
def session(programs, tmp_path):
    """Return a function that starts the shell of a page: beside a simulator, in a folder with the examples only."""
    for name in ("work", "home"):
        (tmp_path / name).mkdir()
    (tmp_path / "work" / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "home" / ".curlrc").write_text("fail-with-body\n")  # otherwise curl succeeds with any answer
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    cloud, started = Cloud(hosts=200), []

    def start(page):
        more = {
            "PATH": f"{programs[str(page) in REAL]}:{os.environ['PATH']}",
            "FALCONLITE_SIM_PORT": str(port),
        }
        started.append(Session(tmp_path, environment_of(cloud, served.url, tmp_path) | more, port))
        return started[-1]

    with cloud.serve() as served:
        yield start
        for one in started:
            one.close()


def run(page, session):
    """Run the commands of a page; fail at the first that does not do what the page says."""
    for block in blocks(page, *SHELL):
        for one in commands(block) if block.runs else ():
            if check(one.text):
                continue
            status, found = session.run(one.text)
            assert status == one.status, f"{one.place}: {one.text}: status {status}\n{found[-2000:]}"
            wrong = None if one.output is None else differs(one.output, found)
            assert wrong is None, f"{one.place}: {one.text}: {wrong}"
    session.stop()


@unix
@pytest.mark.parametrize("page", WITH_COMMANDS, ids=[str(page.relative_to(ROOT)) for page in WITH_COMMANDS])
def test_the_commands_of_a_page_run_and_print_what_it_shows(page, session):
    run(page, session(page.relative_to(ROOT)))


FENCE = "```"
GOOD = f"""
{FENCE}sh
NAME=web && mkdir $NAME
for one in 1 2; do
    echo "$one" >> $NAME/list
done
cd $NAME

cat <<END
'quoted
END
(exit 3)  # exit 3
export FALCON_CLIENT_ID=...
make test
{FENCE}

{FENCE}console
$ cat list
1
2
$ printf '%s\\n' one \\
>     two three
one
...
$ falconlite simulate --hosts 3
URL:           http://127.0.0.1:8080
client ID:     2656...
...
$ FALCON_BASE_URL=http://127.0.0.1:8080 falconlite call QueryDevicesByFilter --all | wc -l
3
{FENCE}

{FENCE}sh no-run: no such program
frobnicate
{FENCE}
"""
BAD = {
    "a status": ("sh", "true\nfalse", r":3: false: status 1"),
    "a status in a pipe": ("sh", "falconlite nothing | cat", r"status 2"),
    "a status that is not there": ("sh", "true  # exit 3", r"status 0"),
    "output": ("console", "$ echo one two\none tw", r"the page shows:\n *one tw\n"),
    "more output": ("console", "$ printf 'a\\nb\\n'\na", r"but the output is:\n *a\n *b\n"),
    "less output": ("console", "$ echo a\na\n...\nb", r"the page shows"),
    "errors": ("console", "$ echo a >&2", r"but the output is:\n *a\n"),
    "a server that does not start": ("sh", "falconlite simulate --hosts x", r"status 1"),
    "a target of make": ("sh", "make nothing-like-it", r"No rule to make target"),
    "an extra": ("sh", "pip install '.[nothing]'", r"\.\[nothing\]"),
    "a package index": ("sh", "pip install 'falconlite[cli]'", r"not on a package index"),
    "an unknown package": ("sh", "python -m pip install attrs", r"does not name it"),
    "another machine": ("sh", "docker build .", r"a test cannot run this"),
    "the network": ("sh", "python -c 'import socket; socket.create_connection((\"192.0.2.1\", 9), 1)'", "stay on this"),
    "the network, by the command": ("sh", "falconlite whoami --cloud https://192.0.2.1", r"Operation not permitted"),
    "no reason": ("sh no-run", "true", r"no-run needs a reason"),
    "no end": ("sh", "echo 'one", r"has no end"),
    "no command": ("console", "one", r"the first line of a console block is a command"),
}


@pytest.fixture
def page(monkeypatch, tmp_path):
    """Return a function that writes a page."""
    monkeypatch.setattr("tests.documented.blocks.ROOT", tmp_path)

    def write(text):
        (tmp_path / "page.md").write_text(text)
        return tmp_path / "page.md"

    return write


@unix
def test_a_page_that_is_right_passes(page, session):
    run(page(GOOD), session(Path("page.md")))


@unix
@each(("name", "case"), BAD.items())
def test_a_page_that_is_wrong_fails(name, case, page, session):
    kind, text, message = case
    with pytest.raises(AssertionError, match=message):
        run(page(f"{FENCE}{kind}\n{text}\n{FENCE}\n"), session(Path("page.md")))


@each("page", PAGES, ids=NAMES)
def test_a_block_is_of_a_known_kind_and_can_be_parsed(page):
    for block in blocks(page):
        assert block.kind in PARSED or block.kind in NOT_PARSED, f"{block}: what is {block.kind!r}?"
        if block.kind in PARSED:
            PARSED[block.kind](block.text)


@each(
    ("kind", "text"),
    [
        ("toml", "a = "),
        ("json", "{'a': 1}"),
        ("yaml", "a: ]"),
        ("ini", "a = 1"),
        ("crontab", "* * * * program"),
        ("dockerfile", "FORM debian"),
    ],
)
def test_a_block_that_is_wrong_is_not_parsed(kind, text):
    with pytest.raises((AssertionError, ValueError, configparser.Error, yaml.YAMLError)):
        PARSED[kind](text)
