"""Several Falcon clouds in one: which cloud a call is for, and which cloud a login is redirected to."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from falconlite.auth import clouds

if TYPE_CHECKING:
    from collections.abc import Sequence

GOVERNMENT = frozenset(name for name in clouds.HOSTS if "-gov-" in name)
"""The clouds outside the login redirects: they neither redirect logins nor are redirect targets."""

FALCON = frozenset(clouds.HOSTS.values())
"""The API hosts of the real clouds."""


class Regions:
    """The clouds that are simulated; the account lives in ``home``.

    The Host header selects the cloud of a call: the API host of a cloud, or an address registered for it. Any other
    host means ``home``.
    """

    def __init__(self, home: str | None, names: Sequence[str]) -> None:
        for name in (*names, *([home] if home is not None else [])):
            check_name(name)
        if names and home is not None and home not in names:
            raise ValueError(f"the account is in {home!r}, which is not one of the clouds {', '.join(names)}")
        self.silent = home is None
        self.home = home or (names[0] if names else "us-1")
        self.names = tuple(names) or (self.home,)
        self.addresses = {clouds.HOSTS[name]: name for name in self.names}
        self._urls = {name: f"https://{clouds.HOSTS[name]}" for name in self.names}

    def register(self, name: str, url: str) -> None:
        """Register the URL at which a cloud is served. On loopback, ``localhost`` is registered too."""
        if name not in self.names:
            raise ValueError(f"there is no cloud {name!r} here; it is one of {', '.join(self.names)}")
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
            raise ValueError(f"the URL of a cloud must have scheme, host and port, not {url!r}")
        self.addresses[parts.netloc.lower()] = name
        if parts.hostname == "127.0.0.1":
            self.addresses[f"localhost:{parts.port}" if parts.port else "localhost"] = name
        self._urls[name] = f"{parts.scheme}://{parts.netloc}"

    def addressed(self, host: str) -> str:
        """Return the name of the cloud that a Host header selects."""
        return self.addresses.get(host.lower(), self.home)

    def named_to(self, host: str) -> str | None:
        """Return the value of X-Cs-Region for a call's Host header; None to omit the header.

        Clients go to the real cloud that the header names, so only calls to the API host of a cloud get it.
        """
        host = host.lower().removesuffix(":443")
        return None if self.silent or host not in FALCON else self.addresses.get(host, self.home)

    def url(self, name: str) -> str:
        """Return the URL of a cloud."""
        return self._urls[name]

    def is_registered(self, name: str) -> bool:
        """Return whether an address is registered for a cloud."""
        return self._urls[name] != f"https://{clouds.HOSTS[name]}"

    def sends_on(self, name: str) -> bool:
        """Return whether a login at a cloud is redirected to the account's own cloud."""
        return name != self.home and name not in GOVERNMENT and self.home not in GOVERNMENT


def check_name(name: str) -> None:
    """Raise ValueError if there is no cloud of that name."""
    if name not in clouds.HOSTS:
        raise ValueError(f"there is no cloud {name!r}; it is one of {', '.join(clouds.HOSTS)}")
