"""Store tokens in files, for one user's processes on one machine."""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Any

from falconlite.auth.stores.records import LARGEST, Records, Unbelieved, patience_of

if TYPE_CHECKING:
    from falconlite.auth.bearer import Token

POSIX = os.name != "nt"

LEFT = 60.0
"""Age in seconds after which an unfinished file is removed, because its process has died."""


class FileStore:
    """Store tokens in files, so that the processes of one user on one machine share a login.

    - *folder* (str or path): default ``falconlite/tokens`` in the user's cache folder. It must belong to the user, and
      no other user may write to it; if it does not exist it is made with mode 0700
    - *encryption_key* (str): Fernet keys separated by commas, or ``"keyring"``; default no encryption
    - *patience* (float): seconds that a call waits for the file system before it continues without the store; default 1

    Files have mode 0600 and are replaced atomically. Their names are digests. A file that is damaged, belongs to
    another user, or is readable by others is not trusted. A file lock gives the right to log in; the system releases it
    when its process ends or is killed. Needs the extra ``store``; without it, raise ModuleNotFoundError.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str] | None = None,
        *,
        encryption_key: str | None = None,
        patience: float = 1.0,
    ) -> None:
        if folder is not None and not isinstance(folder, (str, os.PathLike)):
            raise TypeError(f"folder must be a str or a path, not {type(folder).__name__}")
        self._lock_type = _filelock().FileLock
        self.folder = _usual_folder() if folder is None else Path(folder)
        self.patience = patience_of(patience)
        self._records = Records(encryption_key)
        self._inherited: list[Any] = []
        self._leases: dict[str, tuple[Any, float]] = {}  # key to its lock, and until when threads must wait for it

    def __repr__(self) -> str:
        return f"<FileStore {self.folder}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the folder; raise TypeError if there is a key, because the pickle would reveal it."""
        if self._records.encrypted:
            raise TypeError(
                'a FileStore with a key cannot be pickled; give store="file:///folder", and set FALCON_STORE_KEY'
            )
        return partial(type(self), patience=self.patience), (str(self.folder),)

    def load(self, key: str) -> Token | None:
        """Return the token of a key, or None. Raise Unbelieved for a file that cannot be trusted."""
        self._check_folder()
        try:
            file = os.open(self._file(key), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        except FileNotFoundError:
            return None
        with os.fdopen(file, "rb") as opened:
            about = os.fstat(file)
            if not stat.S_ISREG(about.st_mode):
                raise Unbelieved("it is not a file")
            if POSIX and (about.st_uid != os.geteuid() or about.st_mode & 0o077):
                raise Unbelieved("it belongs to another user, or others may read it")
            record = opened.read(LARGEST + 1)
        return self._records.read(key, record)

    def save(self, key: str, token: Token | None) -> None:
        """Save a token, and end the lease. None removes the stored token, if this process has the lease."""
        self._check_folder()
        if token is not None:
            self._replace(key, self._records.write(key, token))
        elif key in self._leases:
            self._file(key).unlink(missing_ok=True)
        self.release(key)

    def lease(self, key: str, seconds: float) -> bool:
        """Take the lock of a key; return whether it was free. It is held until ``save``, or the process ends.

        *seconds* applies only to the threads of this process: a lock held by another process stays locked while that
        process runs.
        """
        self._check_folder()
        held = self._leases.get(key)
        if held is not None:
            if time.monotonic() < held[1]:
                return False
            self.release(key)  # left by an interrupted login of this process
        lock = self._lock_type(f"{self._file(key)}.lock", mode=0o600, thread_local=False)
        try:
            lock.acquire(blocking=False)
        except _filelock().Timeout:
            return False
        self._leases[key] = lock, time.monotonic() + seconds
        return True

    def release(self, key: str) -> None:
        """End the lease of a key, if this process has it."""
        held = self._leases.pop(key, None)
        if held is not None:
            held[0].release()

    def discard(self, key: str, value: str) -> None:
        """Remove the token of a key, if it has this value."""
        with suppress(Unbelieved):
            found = self.load(key)
            if found is not None and found.value == value:
                self._file(key).unlink(missing_ok=True)

    def after_fork(self) -> None:
        """Keep the parent's locks unused: deleting them would unlock them in older versions of filelock."""
        self._inherited.append(self._leases)
        self._leases = {}

    def _file(self, key: str) -> Path:
        return self.folder / f"{key}.token"

    def _check_folder(self) -> None:
        """Create the folder; raise PermissionError if others could replace files in it."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        about = self.folder.stat()
        if POSIX and (about.st_uid != os.geteuid() or about.st_mode & 0o022):
            raise PermissionError(f"{self.folder} must belong to this user, and no other user may write to it")

    def _replace(self, key: str, record: bytes) -> None:
        """Write a separate file and rename it, so that readers see either the old token or the new one."""
        descriptor, name = mkstemp(prefix=f"{key}.", suffix=".new", dir=self.folder)  # mode 0600
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(record)
            os.replace(name, self._file(key))  # noqa: PTH105  # name is a str
        except BaseException:
            with suppress(OSError):
                os.unlink(name)  # noqa: PTH108  # name is a str
            raise
        for left in self.folder.glob(f"{key}.*.new"):
            with suppress(OSError):
                if time.time() - left.stat().st_mtime > LEFT:
                    left.unlink()


def _usual_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("falconlite", appauthor=False) / "tokens"


def _filelock() -> Any:
    try:
        import filelock
        import platformdirs  # noqa: F401  # both come with the extra
    except ModuleNotFoundError as error:
        if error.name not in {"filelock", "platformdirs"}:
            raise
        from falconlite.extras import needs

        raise ModuleNotFoundError(needs('store="file"', str(error.name), "store"), name=error.name) from None
    return filelock
