"""Encode tokens as bytes, encrypted if there is a key, and decode only trustworthy ones."""

from __future__ import annotations

import json
import os
from typing import Any

from falconlite.auth.bearer import Token
from falconlite.auth.clouds import context_url
from falconlite.binding.values import is_header
from falconlite.errors import InvalidBaseURL

VERSION = 1

DAY = 86_400.0
"""Maximum lifetime in seconds of a trusted token."""

LARGEST = 65_536
"""Maximum bytes of a record."""

KEYRING = ("falconlite", "store-key")
"""Service and user name of the key in the operating system's keyring."""


class Unbelieved(Exception):
    """A record is damaged, or falconlite did not write it with this key. The message shows nothing of its content."""


class Records:
    """Encodes and decodes records. *given* is None, or Fernet keys separated by commas; the first one encrypts.

    ``"keyring"`` instead of a key reads it from the operating system's keyring. Raise ValueError for an invalid key,
    ModuleNotFoundError without the extra ``store``.
    """

    def __init__(self, given: str | None = None) -> None:
        self._box = None if not given or not given.strip() else _box(given)

    def __repr__(self) -> str:
        return f"<Records: {'encrypted' if self._box else 'not encrypted'}>"

    @property
    def encrypted(self) -> bool:
        """Whether records are encrypted."""
        return self._box is not None

    def write(self, key: str, token: Token) -> bytes:
        """Return the record of a token. It contains its key, so that a record copied to another key is rejected."""
        fields = {"version": VERSION, "key": key, **token._asdict()}
        del fields["born"], fields["fail_reason"]
        plain = json.dumps(fields).encode()
        return plain if self._box is None else bytes(self._box.encrypt(plain))

    def read(self, key: str, record: bytes) -> Token:
        """Return the token in a record; raise Unbelieved."""
        if len(record) > LARGEST:
            raise Unbelieved("it is too large")
        try:
            found = json.loads(record if self._box is None else self._opened(record))
        except (ValueError, RecursionError):
            raise Unbelieved("it is not a record, or it is encrypted and FALCON_STORE_KEY is not set") from None
        if not isinstance(found, dict) or found.get("version") != VERSION or found.get("key") != key:
            raise Unbelieved("it is the record of another key or version")
        value, cid, url = found.get("value"), found.get("member_cid"), found.get("base_url")
        sound = isinstance(value, str) and value and is_header(value) and (cid is None or isinstance(cid, str))
        if not sound or not isinstance(url, str):
            raise Unbelieved("a field has the wrong type")
        lifetime, issued, status = (_number(found.get(name)) for name in ("expiration", "issued", "status"))
        if not 0 < lifetime <= DAY or issued <= 0:
            raise Unbelieved("its times are out of bounds")
        return Token(value, int(status), None, lifetime, issued, 0.0, cid, _known(url))

    def _opened(self, record: bytes) -> bytes:
        from cryptography.fernet import InvalidToken

        try:
            return bytes(self._box.decrypt(record))  # type: ignore[union-attr]  # the caller has checked it
        except InvalidToken:
            raise Unbelieved("it is not encrypted with the key in FALCON_STORE_KEY") from None


def patience_of(given: Any) -> float:
    """Validate ``patience``: seconds, more than 0."""
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not 0 < given < DAY:
        raise TypeError(f"patience must be a number of seconds, more than 0, not {given!r}")
    return given


def _number(given: Any) -> float:
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not abs(given) < 1e12:
        raise Unbelieved("a field has the wrong type")
    return given


def _known(url: str) -> str:
    """Return the base URL of a record if it is a known cloud or this machine; otherwise "", so that it is not used.

    Someone who can write to the store must not be able to redirect logins to another server.
    """
    try:
        return context_url(url) if url else ""
    except InvalidBaseURL:
        return ""


def _box(given: str) -> Any:
    """Return the encryption object; errors show no key."""
    try:
        from cryptography.fernet import Fernet, MultiFernet
    except ModuleNotFoundError as error:
        if error.name != "cryptography":
            raise
        from falconlite.extras import needs

        raise ModuleNotFoundError(needs("FALCON_STORE_KEY", str(error.name), "store"), name=error.name) from None
    keys = [_from_keyring() if key.strip() == "keyring" else key.strip() for key in given.split(",")]
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError:
        pass
    raise ValueError(
        "FALCON_STORE_KEY must be a key that cryptography.fernet.Fernet.generate_key() returns (32 bytes as URL-safe "
        'base64), several of these separated by commas, or "keyring"'
    )


def _from_keyring() -> str:
    from falconlite.auth.providers.keyring import keyring_of

    key: str | None = keyring_of("FALCON_STORE_KEY=keyring").get_password(*KEYRING)
    if not key:
        raise ValueError(f"the keyring has no key for FALCON_STORE_KEY=keyring: keyring set {' '.join(KEYRING)}")
    return key


def key_in(prefix: str) -> str | None:
    """Return the value of the environment variable STORE_KEY with a prefix, or None."""
    return os.environ.get(f"{prefix}STORE_KEY", "").strip() or None
