"""Build the sdist and the wheel; check that a second build is the same, and what is in them."""

from __future__ import annotations

import email
import os
import re
import shutil
import sys
import tarfile
import tempfile
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

from releasing.running import DIST, ROOT, CheckFailed, Log, built, run, tool

EXAMPLE_URL = "https://git.example/falconlite/falconlite"
"""The address that a build gets to see what it does with one; the domain is reserved for examples."""

PART = "tests/test_docs.py tests/test_wheel.py tests/test_command.py tests/results tests/binding tests/models"
"""The tests that the sdist runs, after all of ``make check``: pages, packaging, an installed command, the core."""


def build(log: Log) -> None:
    """Build HEAD twice, in two folders, at two times and under two umasks, and compare the bytes."""
    epoch = run(log, "git", "log", "-1", "--format=%ct").strip()
    found: list[dict[str, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        # Dates of files, umask, time zone and hash seed differ. The date in both is that of the commit.
        for name, umask, touched, more in (
            ("first", 0o022, 0, {"TZ": "UTC", "PYTHONHASHSEED": "1"}),
            ("the second, with spaces", 0o077, 1_000_000_000, {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2"}),
        ):
            source, target = Path(folder, name), Path(folder, f"{name} dist")
            before = os.umask(umask)
            try:
                run(log, "git", "clone", "--quiet", "--no-hardlinks", ROOT, source)
                for path in source.rglob("*") if touched else ():
                    os.utime(path, (touched, touched))
                command = (sys.executable, "-m", "build", "--outdir", target, source)
                run(log, *command, cwd=Path(folder), env={"SOURCE_DATE_EPOCH": epoch, **more})
            finally:
                os.umask(before)
            found.append({path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(target.iterdir())})
        log.write(f"{found[0]}\n{found[1]}\n")
        if found[0] != found[1]:
            raise CheckFailed(f"two builds of HEAD differ: {found}")
        shutil.rmtree(DIST, ignore_errors=True)
        shutil.copytree(Path(folder, "first dist"), DIST)


def metadata(log: Log) -> None:
    """Check that the index accepts the artefacts, and that no link of the long description is relative."""
    run(log, tool("twine"), "check", "--strict", *built())
    url = os.environ.get("FALCONLITE_URL", "")
    check_links(log, built()[1], url)
    with tempfile.TemporaryDirectory() as folder:  # and the other case: with an address, or without one
        other = "" if url else EXAMPLE_URL
        command = (sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT)
        run(log, *command, env={"FALCONLITE_URL": other})
        (wheel,) = Path(folder).glob("*.whl")
        run(log, tool("twine"), "check", "--strict", wheel)
        check_links(log, wheel, other)


class Links(HTMLParser):
    """Collects the addresses of links and images."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: D102  # of HTMLParser
        self.found += [value or "" for name, value in attrs if (tag, name) in {("a", "href"), ("img", "src")}]


def check_links(log: Log, wheel: Path, url: str) -> None:
    """Render the long description as the index does. Check its links, and that the metadata has addresses or none."""
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        found = email.message_from_bytes(archive.read(name))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "description.md")
        page.write_bytes(found.get_payload(decode=True))  # type: ignore[arg-type]  # bytes, as it has no parts
        links = Links()
        links.feed(run(log, sys.executable, "-m", "readme_renderer", page))
    # The renderer itself adds links from headings to themselves.
    if wrong := [link for link in links.found if not re.match(r"https?://|#user-content-", link)]:
        raise CheckFailed(f"relative links in the long description of {wheel.name}: {wrong[:5]}")
    below = [link for link in links.found if url and link.startswith(f"{url}/blob/v{found['Version']}/")]
    addresses = found.get_all("Project-URL", [])
    if bool(below) != bool(url) or bool(addresses) != bool(url):
        raise CheckFailed(f"with the address {url!r} there are {len(below)} links and {len(addresses)} addresses")
    for link in below:
        path = link.partition("#")[0].removeprefix(f"{url}/blob/v{found['Version']}/")
        if not (ROOT / path).exists():
            raise CheckFailed(f"the long description links to {path}, which does not exist")


def contents(log: Log) -> None:
    """Check that the sdist has the files that git has, and the wheel those of the package."""
    sdist, wheel = built()
    tracked = set(run(log, "git", "ls-files").splitlines())
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    differ = sorted(tracked ^ (packed - {"PKG-INFO"}))
    if differ:
        raise CheckFailed(f"in git or in the sdist only: {', '.join(differ[:9])}")
    with ZipFile(wheel) as opened:
        names = {name for name in opened.namelist() if ".dist-info/" not in name}
    source = {path.removeprefix("src/") for path in tracked if path.startswith("src/")}
    if names != source or "falconlite/py.typed" not in names:
        raise CheckFailed(f"in src or in the wheel only: {', '.join(sorted(names ^ source)[:9])}")
    run(log, tool("check-wheel-contents"), wheel)
    log.write(f"{wheel.stat().st_size:,} bytes of wheel, {sdist.stat().st_size:,} of sdist\n")


def sdist(log: Log) -> None:
    """Unpack the sdist in an empty folder, which is not in a repository, and run ``make test`` there on a part."""
    with tempfile.TemporaryDirectory() as folder:
        run(log, "tar", "-xzf", built()[0], "-C", folder)
        (source,) = Path(folder).iterdir()
        run(log, "make", "test", f"ARGS={PART}", cwd=source, env={"VIRTUAL_ENV": "", "MAKEFLAGS": "", "MAKELEVEL": ""})
