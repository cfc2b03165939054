"""Read credentials from environment variables at each login."""

from __future__ import annotations

from falconlite.auth.credentials import Credentials, Environment
from falconlite.errors import InvalidCredentials


class FromEnvironment:
    """A provider that reads environment variables at each login: ``creds=FromEnvironment("SOC_")``.

    Without it, an auth object reads them once, when it is created. *prefix*, *id_name*, *secret_name* and *cid_name*
    (str) are the names of the variables; the default is FALCON_CLIENT_ID, FALCON_CLIENT_SECRET and FALCON_MEMBER_CID.
    """

    def __init__(
        self,
        prefix: str = "FALCON_",
        id_name: str = "CLIENT_ID",
        secret_name: str = "CLIENT_SECRET",  # noqa: S107  # a name
        cid_name: str = "MEMBER_CID",
    ) -> None:
        self._names = Environment(prefix, id_name, secret_name, cid_name)

    def __repr__(self) -> str:
        return f"<FromEnvironment {self._names.prefix}{self._names.id_name}>"

    def credentials(self) -> Credentials:
        """Return the credentials in the environment; raise InvalidCredentials if there are none."""
        found = self._names.read(None)
        if found is None:
            prefix, id_name, secret_name, _ = self._names
            raise InvalidCredentials(
                None, f"{prefix}{id_name} and {prefix}{secret_name} must be set in the environment, and not empty"
            )
        return found
