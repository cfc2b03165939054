"""Read the client secret from the keyring of the operating system."""

from __future__ import annotations

from typing import Any

from falconlite.auth.credentials import Credentials
from falconlite.errors import InvalidCredentialFormat, InvalidCredentials


class FromKeyring:
    """A provider that reads the client secret from the operating system's keyring at each login.

    - *client_id* (str): the user name under which the secret is stored
    - *service* (str): the service under which it is stored; default ``"falconlite"``
    - *member_cid* (str): CID of the child tenant to act for; default the parent

    ``keyring set falconlite <client_id>`` stores a secret. Needs the extra ``keyring``; without it, raise
    ModuleNotFoundError.
    """

    def __init__(self, client_id: str, service: str = "falconlite", *, member_cid: str | None = None) -> None:
        for name, value in (("client_id", client_id), ("service", service)):
            if not isinstance(value, str) or not value:
                raise InvalidCredentialFormat(None, f"{name} of FromKeyring must be a str that is not empty")
        keyring_of("FromKeyring")
        self._client_id, self._service, self._member_cid = client_id, service, member_cid

    def __repr__(self) -> str:
        return f"<FromKeyring {self._service!r}>"

    def credentials(self) -> Credentials:
        """Return the credentials; raise InvalidCredentials if the keyring has no secret or cannot be read."""
        keyring = keyring_of("FromKeyring")
        try:
            secret = keyring.get_password(self._service, self._client_id)
        except keyring.errors.KeyringError as error:
            why = type(error).__name__
        else:
            if secret:
                return Credentials(self._client_id, secret, self._member_cid)
            why = ""
        raise InvalidCredentials(
            None,
            f"the keyring cannot be read ({why})"
            if why
            else f"the keyring has no secret for the service {self._service!r} and the client ID "
            f"{self._client_id[:4]}...; store it with: keyring set {self._service} <client_id>",
        )


def keyring_of(wanted_by: str) -> Any:
    """Return the package keyring; raise ModuleNotFoundError, which names the feature, if it is not installed."""
    try:
        import keyring
        import keyring.errors
    except ModuleNotFoundError as error:
        if error.name != "keyring":
            raise
    else:
        return keyring
    from falconlite.extras import needs

    raise ModuleNotFoundError(needs(wanted_by, "keyring", "keyring"), name="keyring")
