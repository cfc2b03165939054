"""Several Falcon clouds in one: which of them a call is for, and where a login is sent on to."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from falconlite.auth import clouds

if TYPE_CHECKING:
    from collections.abc import Sequence

GOVERNMENT = frozenset(name for name in clouds.HOSTS if "-gov-" in name)
"""The clouds that send nobody on, and to which nobody is sent."""


class Regions:
    """The clouds that are answered for; the account lives in ``home``.

    Calls are told apart by their Host header: a cloud's own API host, or an address that was registered for it. Any
    other host is one more name of ``home``.
    """

    def __init__(self, home: str | None, names: Sequence[str]) -> None:
        for name in (*names, *([home] if home is not None else [])):
            check_name(name)
        if names and home is not None and home not in names:
            raise ValueError(f"the account lives in {home!r}, which is none of the clouds {', '.join(names)}")
        self.silent = home is None
        self.home = home or (names[0] if names else "us-1")
        self.names = tuple(names) or (self.home,)
        self.addresses = {clouds.HOSTS[name]: name for name in self.names}
        self._urls = {name: f"https://{clouds.HOSTS[name]}" for name in self.names}

    def register(self, name: str, url: str) -> None:
        """Tell at which URL a cloud is served; on loopback, any name of this machine will do."""
        if name not in self.names:
            raise ValueError(f"there is no cloud {name!r} here; it is one of {', '.join(self.names)}")
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
            raise ValueError(f"a cloud is registered with a URL of scheme, host and port, not {url!r}")
        self.addresses[parts.netloc.lower()] = name
        if parts.hostname == "127.0.0.1":
            self.addresses[f"localhost:{parts.port}" if parts.port else "localhost"] = name
        self._urls[name] = f"{parts.scheme}://{parts.netloc}"

    def addressed(self, host: str) -> str:
        """Name the cloud that a Host header means."""
        return self.addresses.get(host.lower(), self.home)

    def url(self, name: str) -> str:
        """Tell where a cloud is."""
        return self._urls[name]

    def is_registered(self, name: str) -> bool:
        """Tell whether a cloud has an address of its own here."""
        return self._urls[name] != f"https://{clouds.HOSTS[name]}"

    def sends_on(self, name: str) -> bool:
        """Tell whether a login at a cloud is sent on to the account's own."""
        return name != self.home and name not in GOVERNMENT and self.home not in GOVERNMENT


def check_name(name: str) -> None:
    """Raise ValueError unless there is such a cloud."""
    if name not in clouds.HOSTS:
        raise ValueError(f"there is no cloud {name!r}; it is one of {', '.join(clouds.HOSTS)}")
