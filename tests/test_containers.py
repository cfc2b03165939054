"""The image of the simulator and the examples for Compose and GitHub Actions: linters, schemas, and what they name."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from falconlite.simulator import Cloud

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples" / "containers"
COMPOSE = sorted(EXAMPLES.glob("*.yaml"))
DOCKERFILE = ROOT / "Dockerfile"


def run(*command):
    path = Path(sys.executable).with_name(command[0])
    ended = subprocess.run([str(path), *map(str, command[1:])], capture_output=True, text=True, timeout=60, check=False)
    return ended.returncode, ended.stdout + ended.stderr


def test_the_dockerfile_has_nothing_that_a_linter_would_change():
    assert run("hadolint", "--no-color", "--failure-threshold", "style", DOCKERFILE) == (0, "")


def test_the_examples_are_what_compose_and_github_read():
    assert len(COMPOSE) == 2
    for schema, files in (("compose-spec", COMPOSE), ("github-workflows", [EXAMPLES / "github-actions.yml"])):
        status, said = run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *files)
        assert status == 0, said


def test_the_image_copies_what_there_is_and_what_the_build_is_given():
    copied = re.findall(r"^COPY (?!--from)(.*) \S+$", DOCKERFILE.read_text(encoding="utf-8"), re.MULTILINE)
    names = [name for line in copied for name in shlex.split(line)]
    given = {
        line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line.startswith("!")
    }
    assert set(names) == given
    assert all((ROOT / name).exists() for name in names)


def options():
    """Return the options with which each example starts the simulator."""
    started = re.search(r"^ENTRYPOINT (.*)$", DOCKERFILE.read_text(encoding="utf-8"), re.MULTILINE)
    image = yaml.safe_load(started[1])
    assert image[:2] == ["/simulator/bin/falconlite", "simulate"]
    yield image[2:]
    for path in COMPOSE:
        yield image[2:] + yaml.safe_load(path.read_text(encoding="utf-8"))["services"]["simulator"]["command"]
    workflow = (EXAMPLES / "github-actions.yml").read_text(encoding="utf-8")
    yield shlex.split(re.search(r"falconlite simulate (.*) >", workflow)[1])


def test_the_service_of_a_workflow_has_variables_that_are_options():
    from falconlite.simulator.options.reading import of_environment

    workflow = yaml.safe_load((EXAMPLES / "github-actions.yml").read_text(encoding="utf-8"))
    given = workflow["jobs"]["service"]["services"]["falcon"]["env"]
    assert of_environment({name: str(value) for name, value in given.items()}) == {"hosts": 1000, "seed": "7"}


@pytest.mark.parametrize("given", [*options()], ids=["image", "compose", "no_base_url", "actions"])
def test_the_options_are_those_of_the_command(given):
    from falconlite.simulator.options.reading import parser_of, read

    read(vars(parser_of("falconlite simulate", None).parse_args(given)), {})


def test_the_clients_are_those_of_the_seed():
    cloud = Cloud(hosts=0, seed="7")
    for path in EXAMPLES.iterdir():
        text = path.read_text(encoding="utf-8")
        assert set(re.findall(r"(?:CLIENT_ID: |client_id=)(\w+)", text)) == {cloud.client_id}, path
        assert set(re.findall(r"(?:CLIENT_SECRET: |client_secret=)(\w+)", text)) == {cloud.client_secret}, path
