"""Create the token store named by ``store=`` or the variable FALCON_STORE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from falconlite.auth.stores.guarded import Guarded
from falconlite.auth.stores.records import key_in

if TYPE_CHECKING:
    from falconlite.http.messages import Clock

REMOTE = ("redis", "rediss", "valkey", "valkeys", "unix")
"""Schemes of URLs of a Redis or Valkey."""

METHODS = ("load", "save", "lease")


def store_of(given: Any, clock: Clock, prefix: str, name: str = "store") -> Guarded:
    """Create the store that *given* names, or return it if it is a store; *name* is its source, for errors.

    Raise TypeError or ValueError if it is neither, ModuleNotFoundError if it needs an extra.
    """
    if not isinstance(given, str):
        if isinstance(given, type) or not all(callable(getattr(given, method, None)) for method in METHODS):
            raise TypeError(
                f'{name} must be "memory", "file", a URL like file:///folder or redis://host:6379/0, or an object with '
                f"{', '.join(METHODS)} (see TokenStore), not {type(given).__name__}"
            )
        return Guarded(given, clock)
    text = given.strip()
    scheme = text.partition(":")[0].lower()
    if text.lower() == "file" or scheme == "file":
        from falconlite.auth.stores.file import FileStore

        return Guarded(FileStore(_folder(text, name), encryption_key=key_in(prefix)), clock)
    if scheme in REMOTE and "://" in text:
        from falconlite.auth.stores.redis import RedisStore

        return Guarded(RedisStore(text, encryption_key=key_in(prefix)), clock)
    schemes = ", ".join(f"{one}://" for one in REMOTE)
    raise ValueError(f'{name} must be "memory", "file", or a URL that begins with file:///, {schemes}')


def without_secret(given: Any) -> Any:
    """Return a store in a form to pickle: None for a URL that may hold a password."""
    return None if isinstance(given, str) and ("@" in given or "?" in given) else given


def _folder(text: str, name: str) -> str | None:
    """Return the folder in ``file:///folder``; None for ``file``."""
    if text.lower() == "file":
        return None
    parts = urlsplit(text)
    if parts.netloc not in {"", "localhost"} or not parts.path.startswith("/") or parts.query or parts.fragment:
        raise ValueError(f'{name}: use "file", or file:///folder with the whole path of the folder')
    return url2pathname(parts.path)
