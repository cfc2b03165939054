"""Call a provider of credentials, without showing its result or the reason for its failure."""

from __future__ import annotations

from typing import Any

from falconlite.auth.credentials import Credentials, from_pair, mapping_of, stripped
from falconlite.errors import FalconError, InvalidCredentialFormat, InvalidCredentials
from falconlite.http.messages import UNSET, Unset


class Source:
    """A provider, and the CID that overrides the provider's: None for the parent, UNSET for no override."""

    __slots__ = ("cid", "provider")

    def __init__(self, provider: Any, cid: str | Unset | None = UNSET) -> None:
        self.provider, self.cid = provider, cid

    def __repr__(self) -> str:
        return f"<Source: {self.name}>"

    @property
    def name(self) -> str:
        """Name of the provider's function or class."""
        return str(getattr(self.provider, "__qualname__", type(self.provider).__qualname__))

    def of(self, cid: str | None) -> Source:
        """Return the same provider for another tenant; None is the parent."""
        return Source(self.provider, cid)

    def ask(self) -> Credentials:
        """Call the provider; raise InvalidCredentials if it fails or returns no credentials."""
        # Raised here, where no variable holds the provider's result or exception.
        found, why = self._answer()
        if found is None:
            raise InvalidCredentials(None, f"creds: {self.name} {why}; nothing was sent")
        return found if isinstance(self.cid, Unset) else found._replace(member_cid=self.cid)

    def _answer(self) -> tuple[Credentials | None, str]:
        """Return the credentials, or None and the reason."""
        call = getattr(self.provider, "credentials", None)
        try:
            given = call() if callable(call) else self.provider()
            if not isinstance(given, (Credentials, str)) and not hasattr(given, "keys"):
                return None, f"returned {type(given).__name__}, not a dict with client_id and client_secret"
            given = mapping_of(given)
            found = from_pair(given.get("client_id"), given.get("client_secret"), given.get("member_cid"), "its answer")
            base_url = given.get("base_url")
            if base_url is not None and not isinstance(base_url, str):
                return None, f"returned a base_url that is a {type(base_url).__name__}, not a str"
        except InvalidCredentialFormat as error:
            return None, f"returned no credentials: {error.message}"
        except FalconError as error:
            return None, f"failed: {error.message}"
        except Exception as error:  # noqa: BLE001  # a provider may raise anything
            return None, f"raised {type(error).__name__}"
        if found is None:
            return None, "returned no credentials"
        return found._replace(base_url=base_url or None), ""

    def recipe(self, style: str, known: Credentials | None) -> dict[str, Any]:
        """Return the keyword arguments for an auth object with this provider in another process.

        *known* are the credentials that the provider returned last. Raise TypeError if the provider cannot be pickled,
        or if its pickle holds their secret.
        """
        if style == "PROFILE":
            return {"profile": self.provider.name}
        import pickle

        secret = known.client_secret if known else ""
        try:
            content, why = pickle.dumps(self.provider), "its pickle would hold the client secret"
        except Exception as error:  # noqa: BLE001  # what pickle raises depends on the object
            content, why = b"", type(error).__name__
        if content and not (secret and secret.encode("utf-8", "replace") in content):
            return {"creds": self.provider}
        raise TypeError(
            f"an auth object cannot be pickled with its provider {self.name} ({why}); use a function of a module, a "
            "class that keeps no secret, or a profile"
        )


def provided(provider: Any, member_cid: str | None = None) -> Source:
    """Return the source for ``creds=``; *member_cid*, if given, takes precedence over the provider's."""
    return Source(provider, stripped(member_cid) if member_cid else UNSET)
