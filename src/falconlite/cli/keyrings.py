"""Store client secrets in the keyring of the operating system, and delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import Failure
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    R = TypeVar("R")

INSTEAD = (
    "To keep the secret elsewhere, write a profile whose credential_process is a command that prints it, as "
    "docs/authentication.md shows. falconlite login --no-store only checks a secret."
)


def check() -> None:
    """Raise a failure if no keyring can keep a secret."""
    backend = _keyring().get_keyring()
    place = f"{type(backend).__module__}.{type(backend).__name__}"
    if place == "keyring.backends.fail.Keyring":
        raise Failure(f"this machine has no keyring to store the secret in. {INSTEAD}", Status.OUTPUT)
    if "plaintext" in place.lower():
        raise Failure(f"the keyring {place} would write the secret to a plain file. {INSTEAD}", Status.OUTPUT)


def store(service: str, client_id: str, secret: str) -> Callable[[], None]:
    """Store a secret, and return a function that restores the previous state. Raise a failure if it is not stored."""
    keyring = _keyring()
    before: str | None = _done("read", lambda: keyring.get_password(service, client_id))
    _done("written", lambda: keyring.set_password(service, client_id, secret))
    if _done("read", lambda: keyring.get_password(service, client_id)) != secret:
        raise Failure(f"the keyring did not keep the secret. {INSTEAD}", Status.OUTPUT)

    def restore() -> None:
        if before is None:
            _done("written", lambda: keyring.delete_password(service, client_id))
        elif before != secret:
            _done("written", lambda: keyring.set_password(service, client_id, before))

    return restore


def has(service: str, client_id: str) -> bool:
    """Tell whether the keyring has a secret. Raise a failure if it cannot be read."""
    return bool(_done("read", lambda: _keyring().get_password(service, client_id)))


def delete(service: str, client_id: str) -> bool:
    """Delete a secret; tell whether there was one. Raise a failure if it cannot be deleted."""
    if not has(service, client_id):
        return False
    _done("written", lambda: _keyring().delete_password(service, client_id))
    return True


def _done(what: str, step: Callable[[], R]) -> R:
    """Do a step. Its error names only the type of the keyring's error, whose message might contain the secret."""
    keyring = _keyring()
    try:
        return step()
    except keyring.errors.NoKeyringError:
        why = "this machine has no keyring"
    except keyring.errors.KeyringLocked:
        why = "it is locked: unlock it first"
    except keyring.errors.KeyringError as error:
        why = type(error).__name__
    raise Failure(f"the keyring cannot be {what}: {why}. {INSTEAD}", Status.OUTPUT)


def _keyring() -> Any:
    import keyring
    import keyring.errors

    return keyring
