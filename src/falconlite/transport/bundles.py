"""Find the CA bundle that a setting or the environment names, without loading ``ssl``."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from falconlite.http.messages import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Mapping

BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
"""Variables with the CA bundle; the first one that is set applies. requests reads the first two of them."""


def in_environment(verify: bool | str, environ: Mapping[str, str] = os.environ) -> bool | str:
    """Return the CA bundle that the environment names if *verify* is True, otherwise *verify*."""
    if verify is not True:
        return verify
    return next((place for name in BUNDLES if (place := environ.get(name))), True)


def place_of(verify: bool | str) -> str:
    """Return the path of the file or folder for a CA setting; "" if it is none."""
    if verify is True:
        return _certifi_s()
    return verify if isinstance(verify, str) and verify != SYSTEM else ""


def _certifi_s() -> str:
    """Return the path of certifi's bundle, without importing certifi if that is not needed.

    Its import takes as long as reading the bundle. A system's own edition of certifi, which has no bundle, is imported.
    """
    if "certifi" not in sys.modules:
        from importlib.util import find_spec

        spec = find_spec("certifi")
        folder = os.path.dirname(str(spec.origin)) if spec is not None else ""  # noqa: PTH120  # pathlib is not imported, to keep start-up fast
        place = os.path.join(folder, "cacert.pem")  # noqa: PTH118  # as above
        with suppress(OSError), open(os.path.join(folder, "core.py"), encoding="utf-8") as file:  # noqa: PTH118, PTH123  # as above
            if stamp_of(place) and 'files("certifi").joinpath("cacert.pem")' in file.read():
                return place
    import certifi

    return certifi.where()


def stamp_of(place: str) -> tuple[int, ...] | None:
    """Return the state of a file, which changes with it; None if there is none."""
    try:
        found = os.stat(place)  # noqa: PTH116  # pathlib is not imported, to keep start-up fast
    except OSError:  # context_for raises a better error
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
