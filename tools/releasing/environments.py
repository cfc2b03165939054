"""Install the wheel in fresh environments: run it, list what it brings, check licences and vulnerabilities."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from releasing.running import LOGS, ROOT, CheckFailed, Log, built, run, tool

PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
HOMES = LOGS / "environments"
SBOM = LOGS / "sbom"
ALLOWED = Path(__file__).with_name("licences.json")

VULNERABLE, KNOWN_AS = "requests==2.19.1", "CVE-2018-18074"
"""A release with a known vulnerability: a service that does not report it is not the real one, or is not reachable."""


def pythons() -> dict[str, str]:
    """Return the supported Pythons of this machine: version and program, from the path and from pyenv."""
    found: dict[str, str] = {}
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv", "versions")
    for version in PYTHONS:
        names = [shutil.which(f"python{version}"), *sorted(map(str, versions.glob(f"{version}.*/bin/python")))]
        for name in filter(None, names):
            command = [name, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            said = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  # an interpreter
            if said.stdout.strip() == version:
                found[version] = name
    return found


def environment(log: Log, python: str, home: Path, *requirements: str) -> Path:
    """Make an environment without pip in it, install into it, and return its Python."""
    shutil.rmtree(home, ignore_errors=True)
    run(log, python, "-m", "venv", "--without-pip", home)
    made = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", made)
    run(log, *pip, "install", "--quiet", "--no-compile", *requirements)
    run(log, *pip, "check")
    return made


def smoke(log: Log) -> None:
    """Under each Python of the machine: install the wheel, and run the command, the demo and the README's blocks."""
    wheel = built()[1]
    found = pythons()
    log.write(f"Pythons: {found}\n")
    if not found:
        raise CheckFailed("this machine has no supported Python")
    for version, python in found.items():
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            alone = environment(log, python, folder / "alone", str(wheel))
            said = run(log, alone.with_name("falconlite"), "--version", cwd=folder)
            if said.strip() != f"falconlite {wheel.name.split('-')[1]}":
                raise CheckFailed(f"falconlite --version prints {said.strip()!r} on Python {version}")
            run(log, alone, "-c", "from falconlite import Hosts; Hosts(access_token='t')", cwd=folder)
            whole = environment(
                log, python, folder / "whole", f"{wheel}[all]", "pytest>=8.3", "pytest-timeout>=2.3", *NEEDED
            )
            run(log, whole.with_name("falconlite"), "demo", cwd=folder)
            readme(log, whole, folder / "pages")
    log.write(f"smoke: {', '.join(found)}\n")


NEEDED = ("hypothesis>=6.120",)
"""What the tests of the documentation import, beside the package."""


def readme(log: Log, python: Path, folder: Path) -> None:
    """Run the README's Python blocks with the tests of the documentation, in a folder without the source tree."""
    folder.mkdir()
    for name in ("tests", "docs", "examples"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    where = run(log, python, "-c", "import falconlite; print(falconlite.__file__)", cwd=folder).strip()
    if "site-packages" not in where:
        raise CheckFailed(f"the tests would import {where}, not the installed package")
    test = "tests/test_docs.py::test_the_programs_of_a_page_run[README.md]"
    said = run(log, python, "-m", "pytest", "-q", "-p", "no:cacheprovider", test, cwd=folder)
    if not re.search(r"^1 passed", said, re.MULTILINE):
        raise CheckFailed(f"not exactly one test ran for README.md: {said.splitlines()[-1]}")


def extras() -> list[str]:
    """Return the extras of the wheel, and "" for the package without any."""
    said = json.loads((LOGS / "extras.json").read_text(encoding="utf-8"))
    return ["", *said]


def name_of(extra: str) -> str:
    """Return the name that files of an extra begin with."""
    return f"falconlite-{extra}" if extra else "falconlite"


def sbom(log: Log) -> None:
    """Write a CycloneDX bill of materials for the package, and one for each extra, from what pip installs."""
    import email
    from zipfile import ZipFile

    wheel = built()[1]
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        names = email.message_from_bytes(archive.read(name)).get_all("Provides-Extra", [])
    (LOGS / "extras.json").write_text(json.dumps(sorted(names)), encoding="utf-8")
    epoch = run(log, "git", "log", "-1", "--format=%ct").strip()
    shutil.rmtree(SBOM, ignore_errors=True)
    SBOM.mkdir(parents=True)
    for extra in extras():
        python = environment(log, sys.executable, HOMES / name_of(extra), f"{wheel}[{extra}]" if extra else str(wheel))
        target = SBOM / f"{name_of(extra)}.cdx.json"
        # falconlite is the subject of the list, not an entry: it was installed from a file of this machine.
        subject = ("--pyproject", ROOT / "pyproject.toml", "--mc-type", "library")
        options = ("--output-reproducible", "--output-format", "JSON", "--output-file", target)
        run(
            log,
            sys.executable,
            "-m",
            "cyclonedx_py",
            "environment",
            *subject,
            *options,
            python,
            env={"SOURCE_DATE_EPOCH": epoch},
        )
        found = json.loads(target.read_text(encoding="utf-8"))
        version = wheel.name.split("-")[1]  # dynamic in pyproject.toml
        found["metadata"]["component"] |= {"version": version, "purl": f"pkg:pypi/falconlite@{version}"}
        target.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
        components = {component["name"].lower() for component in found["components"]}
        if "falconlite" in components or not {"requests", "urllib3", "pydantic"} <= components:
            raise CheckFailed(f"{target.name} lists falconlite or lacks its dependencies: {sorted(components)}")
        if "file:" in target.read_text(encoding="utf-8"):
            raise CheckFailed(f"{target.name} contains a path of this machine")
        log.write(f"{target.name}: {len(components)} components\n")


def homes() -> dict[str, Path]:
    """Return the environments that ``sbom`` made: the name and the Python of each."""
    found = {path.name: path / "bin" / "python" for path in sorted(HOMES.glob("falconlite*"))}
    if not found:
        raise CheckFailed("there are no environments: run the check sbom first")
    return found


def licences(log: Log) -> None:
    """Check the licence of each package that falconlite or an extra installs against licences.json."""
    allowed: dict[str, dict[str, str]] = json.loads(ALLOWED.read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    for python in homes().values():
        said = run(log, sys.executable, "-m", "piplicenses", "--python", python, "--format=json", "--from=all")
        for row in json.loads(said):
            found[row["Name"].lower().replace("_", "-")] = licence_of(row)
    wrong = []
    for name, licence in sorted(found.items()):
        log.write(f"{name}: {licence}\n")
        if licence not in allowed["licences"] and allowed["packages"].get(name, "").partition(": ")[0] != licence:
            wrong.append(f"{name} ({licence})")
    if wrong:
        raise CheckFailed(f"licences that {ALLOWED.name} does not allow: {', '.join(wrong)}")
    if unused := set(allowed["packages"]) - set(found):
        raise CheckFailed(f"{ALLOWED.name} allows packages that nothing installs: {', '.join(sorted(unused))}")


def licence_of(row: dict[str, Any]) -> str:
    """Return the licence of a package: its SPDX expression, else its classifiers, else the first line of its field."""
    for key in ("License-Expression", "License-Classifier", "License-Metadata"):
        value = str(row.get(key, "")).strip()
        if value and value != "UNKNOWN":
            return value.splitlines()[0]
    return "UNKNOWN"


def audit(log: Log) -> None:
    """Look for known vulnerabilities of each package that falconlite or an extra installs. Needs the network."""
    known = set()
    for python in homes().values():
        said = run(log, sys.executable, "-m", "pip", "--python", python, "freeze", "--exclude", "falconlite")
        known |= {line for line in said.splitlines() if "==" in line}
    pins = LOGS / "audited.txt"
    pins.write_text("\n".join(sorted(known)) + "\n", encoding="utf-8")
    canary = LOGS / "vulnerable.txt"
    canary.write_text(f"{VULNERABLE}\n", encoding="utf-8")
    options = ("--strict", "--no-deps", "--disable-pip", "--progress-spinner=off", "--aliases=on")
    if KNOWN_AS not in run(log, tool("pip-audit"), *options, "-r", canary, statuses=(0, 1)):
        raise CheckFailed(f"nothing was audited: the service of PyPI does not report {KNOWN_AS} of {VULNERABLE}")
    run(log, tool("pip-audit"), *options, "-r", pins)
