"""Check this machine: Python, OpenSSL, the environment variables that matter, the file of profiles."""

from __future__ import annotations

import os
import platform
import ssl
import stat
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from falconlite.cli.doctor.check import FAIL, OK, WARN, Check
from falconlite.cli.failures import line_of, status_of
from falconlite.cli.profiles import read, usual
from falconlite.transport.bundles import BUNDLES

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = (
    *("FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET", "FALCON_MEMBER_CID", "FALCON_BASE_URL", "FALCON_CLOUD"),
    *("FALCON_PROFILE", "FALCON_PROFILES_FILE", "FALCON_HEC_TOKEN", "FALCON_HEC_URL"),
    *("FALCON_STORE", "FALCON_STORE_KEY"),
)
"""Variables that falconlite reads."""

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
"""Variables that requests reads, in lower case or in capitals."""

OLDEST_OPENSSL = (1, 1, 1)


def machine() -> Iterator[Check]:
    """Check everything that needs no network."""
    yield python()
    yield from environment()
    yield from profiles()


def python() -> Check:
    """Report the versions, and an OpenSSL that is too old."""
    from falconlite.about import __version__

    detail = f"falconlite {__version__}, Python {platform.python_version()}, {ssl.OPENSSL_VERSION}"
    if ssl.OPENSSL_VERSION_INFO[:3] < OLDEST_OPENSSL:
        return Check("versions", WARN, detail, "use a Python with OpenSSL 1.1.1 or later: this one is not maintained")
    return Check("versions", OK, detail)


def environment() -> Iterator[Check]:
    """Report the variables that are set, without secrets, and the likely mistakes."""
    get = os.environ.get
    names = [*OURS, *(name for low in PROXIES for name in (low, low.upper())), *BUNDLES]
    told = [f"{name}={shown(name, value)}" for name in names if (value := get(name, "").strip())]
    yield Check("environ", OK, ", ".join(told) or "no variable that matters is set")
    own = [name for name in os.environ if name.startswith("FALCON_") and name not in OURS]
    for name in own:
        if near := get_close_matches(name, OURS, 1, 0.8):
            yield Check("environ", WARN, f"{name} is set, and is not read", f"did you mean {near[0]}?")
    pair = [name for name in OURS[:2] if get(name, "").strip()]
    if len(pair) == 1:
        yield Check("environ", WARN, f"{pair[0]} is set alone, and is not used", "set both, or neither")
    if get("FALCON_PROFILE", "").strip() and pair:
        yield Check("environ", WARN, f"FALCON_PROFILE comes before {pair[0]}", "unset the one that you do not need")
    netrc = Path(get("NETRC", "") or Path.home() / ".netrc")
    if netrc.exists():
        yield Check("environ", OK, f"{netrc} is ignored: it would replace the bearer token")


def shown(name: str, value: str) -> str:
    """Return the value of a variable, without a secret or the password of a proxy."""
    if name in {"FALCON_CLIENT_SECRET", "FALCON_HEC_TOKEN", "FALCON_STORE_KEY"}:
        return "(set)"
    if name == "FALCON_STORE":
        value = value.partition("?")[0]  # options of redis-py; one of them is a password
    urls = {"FALCON_BASE_URL", "FALCON_HEC_URL", "FALCON_STORE"}
    return without_password(value) if name.lower() in PROXIES or name in urls else value


def without_password(url: str) -> str:
    """Return the URL of a proxy without the user and the password in it."""
    start, at, rest = url.rpartition("@")
    return f"{start.partition('://')[0]}://...@{rest}" if at and "://" in start else (f"...@{rest}" if at else url)


def profiles() -> Iterator[Check]:
    """Check the file of profiles: who can change it, and each profile in it."""
    from falconlite.auth.providers.profiles import profiles_file
    from falconlite.errors import FalconError

    file = Path(profiles_file())
    if not os.path.lexists(file):
        yield Check("profiles", OK, f"there is no file of profiles at {file}")
        return
    try:
        found = read()
    except FalconError as error:
        needed = not os.environ.get("FALCON_CLIENT_ID", "").strip()
        hint = "mend the file; docs/authentication.md shows its form"
        yield Check("profiles", FAIL if needed else WARN, line_of(error), hint, status_of(error))
        return
    mode = f", mode {stat.S_IMODE(file.stat().st_mode):04o}" if os.name != "nt" else ""
    yield Check("profiles", OK, f"{file}: {', '.join(found) or 'no profiles'}{mode}")
    for profile in found.values():
        if profile.problem:
            used = profile.name == usual()
            hint = f"mend it in {file}, or run falconlite login --name {profile.name}"
            yield Check("profiles", WARN, f"{profile.name}{' (the one in use)' * used}: {profile.problem}", hint)
