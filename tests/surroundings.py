"""The environment of a command that a test starts: the credentials of a cloud, and folders of the test's own."""

import os
from pathlib import Path

from tests.cli.keyrings import FileKeyring

KEPT_OUT = ("COLUMNS", "LINES", "PYTHONUNBUFFERED", "FALCON_", "COV_CORE", "XDG_")


def surroundings(cloud, url, folder):
    """Return the environment variables: those of this process, without its settings, and those of a cloud at *url*."""
    return {name: value for name, value in os.environ.items() if not name.startswith(KEPT_OUT)} | {
        "FALCON_CLIENT_ID": cloud.client_id,
        "FALCON_CLIENT_SECRET": cloud.client_secret,
        "FALCON_BASE_URL": url,
        "FALCON_HEC_TOKEN": cloud.ingest_key(),
        "FALCON_HEC_URL": f"{url}/services/collector",
        "HOME": str(folder / "home"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
        "FILE_KEYRING": str(folder / "ring.json"),
        "PYTHON_KEYRING_BACKEND": f"{FileKeyring.__module__}.{FileKeyring.__name__}",
        "PYTHONPATH": str(Path(__file__).parent.parent),  # has that module
        "PYTHONWARNINGS": "error",
        "TERM": "xterm-256color",
    }
