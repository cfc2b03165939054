"""``falconlite init``: each template is made, and what it made passes its own tests."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path

import pytest
import yaml

from falconlite.about import __version__
from falconlite.cli.templates import HERE, TEMPLATES, render
from falconlite.cli.templates.origin import requirement
from tests.cases import each

ANSIBLE = pytest.mark.skipif(sys.platform == "win32", reason="ansible-core needs a POSIX system")
MARKED = [pytest.param(name, marks=ANSIBLE) if name == "ansible" else name for name in TEMPLATES]


@pytest.mark.no_cover
@pytest.mark.parametrize("template", MARKED)
def test_a_program_passes_its_own_tests(here, tmp_path, template):
    """The folder has a space. Warnings are errors; of the plugins of pytest, only falconlite's is loaded."""
    folder = tmp_path / "my programs" / "Night Watch"
    made = here("init", template, folder)
    assert (made.status, made.err) == (0, "")
    ours = ("FALCON_", "COV_CORE", "PYTEST_")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "falconlite.simulator.pytest_plugin"],
        cwd=folder,
        env=clean | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "NO_PROXY": "127.0.0.1,localhost"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    assert re.search(r"^\d+ passed in", ended.stdout, re.MULTILINE)


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_is_checked_here_is_what_users_get(here, tmp_path, template):
    """ruff, mypy and pyright check the Python files of the templates in make check; they are copied unchanged."""
    here("init", template, tmp_path / "x", "--name", "night-watch")
    folder = HERE / f"falcon-{template}"
    made = {path.relative_to(tmp_path / "x").as_posix(): path.read_bytes() for path in (tmp_path / "x").rglob("*.py")}
    assert made == {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}
    assert [name for name in made if Path(name).name.startswith("test_")]


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_other_files_are_complete(template):
    """No placeholder is left, data can be parsed, and the README names the files that are there."""
    files = render(template, "night-watch")
    assert {"README.md", ".gitignore", "pyproject.toml", "requirements-dev.txt"} <= set(files)
    for path, content in files.items():
        assert "NAME" not in path
        if not path.endswith(".py"):
            shell = re.sub(r"```sh\n.*?```", "", content, flags=re.DOTALL) if path == "README.md" else content
            assert not re.search(r"\$\{?(name|falconlite)", shell), path
        if path.endswith((".json", ".yml")):
            yaml.safe_load(content)  # JSON is YAML
    table = files["README.md"].partition("| File |")[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines()[2:]]
    named = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell) if "*" not in name]
    assert named
    assert [name for name in named if name not in files] == []
    (needed,) = (content for path, content in files.items() if path.rpartition("/")[2] == "requirements.txt")
    assert any(requirement(extra) in needed for extra in ("", "aio", "export"))
    assert requirement("simulator") in files["requirements-dev.txt"]


def test_the_units_of_systemd_name_the_program():
    files = render("cron", "night-watch")
    unit = files["night-watch.service"]
    assert "\nExecStart=/opt/night-watch/.venv/bin/python job.py " in unit
    assert "\nOnCalendar=" in files["night-watch.timer"]
    arguments = shlex.split(re.search(r"^ExecStart=\S+ job\.py (.*)$", unit, re.MULTILINE)[1])
    assert arguments[-2:] == ["--to", "/var/lib/night-watch/stale.jsonl"]


def test_without_a_template_they_are_listed(here, tmp_path):
    listed = here("init")
    assert (listed.status, listed.out) == (0, here("init", "--list").out)
    assert [line.split()[0] for line in listed.out.splitlines()] == [*TEMPLATES]
    assert all(about in listed.out for about in TEMPLATES.values())


def test_nothing_is_overwritten_without_force(here, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = here("init", "cron")
    assert made.out.splitlines()[-3:] == [
        "next:",
        "  cd falcon-cron && python -m pip install -r requirements-dev.txt",
        "  python -m pytest",
    ]
    job = tmp_path / "falcon-cron" / "job.py"
    for path in (tmp_path / "falcon-cron").rglob("*"):
        if path != job and path.is_file():
            path.unlink()
    job.write_text("mine")
    refused = here("init", "cron")
    assert (refused.status, refused.err) == (8, "falconlite: falcon-cron/job.py exists; --force overwrites\n")
    assert [path.name for path in (tmp_path / "falcon-cron").iterdir()] == ["job.py"]
    assert here("init", "cron", "--force").status == 0
    assert job.read_text(encoding="utf-8").startswith('"""')


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_force_replaces_a_link_and_not_the_file_that_it_leads_to(here, tmp_path):
    other = tmp_path / "other"
    other.write_text("mine")
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "job.py").symlink_to(other)
    assert here("init", "cron", tmp_path / "x").status == 8
    assert here("init", "cron", tmp_path / "x", "--force").status == 0
    assert other.read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_named(here, tmp_path):
    (tmp_path / "file").write_text("")
    ended = here("init", "mcp", tmp_path / "file" / "x")
    assert (ended.status, str(tmp_path / "file") in ended.err) == (8, True)


@each(
    ("folder", "given", "name"),
    [
        ("Night Watch", [], "night-watch"),
        ("2 Äpfel", [], "pfel"),
        ("日本", [], "falcon-mcp"),
        ("x", ["--name", "a-1"], "a-1"),
        ("x", ["--name", "../a"], None),
        ("x", ["--name", "A"], None),
        ("x", ["--name", "1a"], None),
        ("x", ["--name", "a-"], None),
        ("x", ["--name", "a\n"], None),
        ("x", ["--name", "a" * 41], None),
    ],
)
def test_a_name_is_that_of_the_folder_or_is_checked(here, tmp_path, folder, given, name):
    ended = here("init", "mcp", tmp_path / folder, *given)
    if name is None:
        assert (ended.status, "--name takes" in ended.err, (tmp_path / folder).exists()) == (2, True, False)
    else:
        settings = json.loads((tmp_path / folder / "client.example.json").read_text())
        assert (ended.status, [*settings["mcpServers"]]) == (0, [name])


@each(
    ("direct", "line"),
    [
        (None, f"falconlite[aio]>={__version__}"),
        ({"url": "file:///a%20b", "dir_info": {"editable": True}}, "falconlite[aio] @ file:///a%20b"),
        ({"url": "file:///a.whl", "archive_info": {}}, "falconlite[aio] @ file:///a.whl"),
        (
            {"url": "https://x.example/f", "vcs_info": {"vcs": "git", "commit_id": "c0"}, "subdirectory": "py"},
            "falconlite[aio] @ git+https://x.example/f@c0#subdirectory=py",
        ),
    ],
)
def test_the_requirement_is_the_place_that_falconlite_was_installed_from(monkeypatch, direct, line):
    class Installed(Distribution):
        def read_text(self, filename):
            return json.dumps(direct) if direct and filename == "direct_url.json" else None

        def locate_file(self, path):
            raise NotImplementedError

    monkeypatch.setattr("falconlite.cli.templates.origin.distribution", lambda _: Installed())
    assert requirement("aio") == line


def test_the_requirement_of_a_folder_on_the_path_is_the_version(monkeypatch):
    def missing(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr("falconlite.cli.templates.origin.distribution", missing)
    assert requirement() == f"falconlite>={__version__}"
