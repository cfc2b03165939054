"""The names and hosts of the Falcon clouds, and the validation of ``base_url``."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from falconlite.errors import InvalidBaseURL

HOSTS = {
    "us-1": "api.crowdstrike.com",
    "us-2": "api.us-2.crowdstrike.com",
    "us-3": "api.us-3.crowdstrike.com",
    "eu-1": "api.eu-1.crowdstrike.com",
    "us-gov-1": "api.laggar.gcw.crowdstrike.com",
    "us-gov-2": "api.us-gov-2.crowdstrike.mil",
}
"""API host of each cloud. Discovery does not find the US government clouds: name them explicitly."""

OTHER_HOSTS = {
    "container": {
        "us-1": "container-upload.us-1.crowdstrike.com",
        "us-2": "container-upload.us-2.crowdstrike.com",
        "us-3": "container-upload.us-3.crowdstrike.com",
        "eu-1": "container-upload.eu-1.crowdstrike.com",
        "us-gov-1": "container-upload.laggar.gcw.crowdstrike.com",
        "us-gov-2": "container-upload.us-gov-2.crowdstrike.mil",
    }
}
"""Other hosts of each cloud, by the name that an operation declares as ``host``."""

AUTO = "https://" + HOSTS["us-1"]
"""Base URL of discovery: each commercial cloud redirects a login to the right cloud."""

_NAMES = {name.replace("-", ""): name for name in HOSTS} | {"gov1": "us-gov-1", "gov2": "us-gov-2"}
_AUTO_NAMES = frozenset(("auto", "autodiscover"))
_PLAIN = r"(?P<scheme>https?)://(?P<host>[a-z0-9.]+|\[::1\])(:(?P<port>[1-9][0-9]{0,4}))?/"


def is_auto(given: object) -> bool:
    """Tell whether the cloud is discovered at login."""
    return given is None or (isinstance(given, str) and _fold(given) in _AUTO_NAMES)


def base_url_of(given: object, *, allow_http: bool = False) -> str:
    """Return the base URL of a cloud given by name, host or URL.

    Names may be in any letter case, with or without hyphens. ``auto`` and None mean US-1. A URL keeps its path without
    a trailing slash. ``http://`` is allowed for this machine only, unless *allow_http*. Raise InvalidBaseURL for other
    values.
    """
    if is_auto(given):
        return AUTO
    if not isinstance(given, str) or not given.strip():
        raise InvalidBaseURL(None, f"base_url must be a cloud's name or a URL, not {given!r}; {_known()}")
    text = given.strip()
    name = _NAMES.get(_fold(text))
    if name:
        return f"https://{HOSTS[name]}"
    if "://" not in text:
        if not re.fullmatch(r"\w[\w-]*((\.\w[\w-]*)+(:\d+)?|:\d+)(/[\w./~-]*)?", text):
            raise InvalidBaseURL(None, f"there is no cloud {_shown(given)!r}; {_known()}")
        text = "https://" + text
    return _checked(text, given, allow_http=allow_http)


def named_url(given: str) -> str:
    """Return the base URL of a cloud given by its name, or by ``auto``; raise InvalidBaseURL for a URL or a host."""
    if is_auto(given):
        return AUTO
    name = _NAMES.get(_fold(given))
    if name is None:
        raise InvalidBaseURL(None, f"there is no cloud {_shown(given)!r}; use one of {', '.join(HOSTS)}, auto")
    return f"https://{HOSTS[name]}"


def context_url(given: str | None) -> str:
    """Return the base URL for the ``cs_cloud`` of a running context, or for CS_CLOUD; None means US-1.

    It must be a known cloud, by name, host or URL, or this machine. Raise InvalidBaseURL for anything else: a context
    must not send its token to another server.
    """
    if given is None:
        return AUTO
    try:
        url = base_url_of(given)
        parts = urlsplit(url.lower())
    except ValueError:
        url, parts = "", urlsplit("")
    if cloud_name(url.lower()):
        return url.lower()
    if url and _is_loopback(parts.hostname or ""):
        return url
    raise InvalidBaseURL(
        None,
        f"cs_cloud of the running context, or the variable CS_CLOUD, is not a Falcon cloud: {_shown(given)!r}; "
        f"use one of {', '.join(HOSTS)}; nothing was sent",
    )


def cloud_url(region: object) -> str | None:
    """Return the base URL of the cloud in a region header; None if the cloud is unknown."""
    name = _NAMES.get(_fold(region)) if isinstance(region, str) else None
    return f"https://{HOSTS[name]}" if name else None


def cloud_name(base_url: str) -> str | None:
    """Return the name of the cloud at a base URL; None for any other server."""
    return next((name for name, host in HOSTS.items() if base_url == f"https://{host}"), None)


def host_url(base_url: str, host: str) -> str:
    """Return the base URL of another host of the same cloud; *host* is a name in ``OTHER_HOSTS``, or empty.

    A server on this machine (the simulator, a test) serves all hosts itself. Raise InvalidBaseURL for any other server
    that is not a Falcon cloud: its other hosts are unknown, and falconlite never sends a token to a guessed host.
    """
    if not host:
        return base_url
    name = cloud_name(base_url.lower())
    if name is not None:
        return f"https://{OTHER_HOSTS[host][name]}"
    if _is_loopback(urlsplit(base_url).hostname or ""):
        return base_url
    raise InvalidBaseURL(
        None,
        f"this operation goes to the {host} host of a Falcon cloud, but base_url {base_url!r} is not a Falcon cloud: "
        f"use one of {', '.join(HOSTS)}; nothing was sent",
    )


def redirect_target(location: object) -> str | None:
    """Return the base URL for a redirected login: https and the host of a known cloud; otherwise None."""
    if not isinstance(location, str):
        return None
    try:
        parts = urlsplit(location)
    except ValueError:
        return None
    # netloc, not hostname: a port or a user is not allowed
    return f"https://{parts.netloc}" if parts.scheme == "https" and parts.netloc in HOSTS.values() else None


SIMULATED = "X-Sim-Region"
"""Header of the simulator that names the other simulated cloud to which it redirects a login."""


def neighbour(base_url: str, location: object, region: object) -> str | None:
    """Return the URL of another simulated cloud for a redirected login, or None.

    The simulator can be several clouds, each on its own port of this machine: *region* is the cloud that its header
    ``SIMULATED`` names. The scheme must stay the same. No other server on this machine can redirect a login, and a
    login at a real cloud is never redirected to this machine.
    """
    there = re.match(_PLAIN, location) if isinstance(location, str) and cloud_url(region) else None
    here = urlsplit(base_url)
    if there is None or not (_is_loopback(here.hostname or "") and _is_loopback(there["host"].strip("[]"))):
        return None
    if there["scheme"] != here.scheme or int(there["port"] or 0) > 65535:
        return None
    return there[0].rstrip("/")


def _checked(text: str, given: str, *, allow_http: bool) -> str:
    try:
        parts = urlsplit(text)
        sound = bool(parts.hostname) and parts.port != 0 and not parts.netloc.endswith(":")
    except ValueError:
        sound = False
        parts = urlsplit("")
    if not sound or parts.scheme not in {"http", "https"} or re.search(r"[\s\x00-\x1f\x7f\\]", text):
        raise InvalidBaseURL(None, f"base_url {_shown(given)!r} is not an http(s) URL; {_known()}")
    if "@" in parts.netloc or "?" in text or "#" in text:
        raise InvalidBaseURL(None, "base_url may hold a host, a port and a path, but no user, query or fragment")
    if parts.scheme == "http" and not allow_http and not _is_loopback(parts.hostname or ""):
        raise InvalidBaseURL(
            None,
            f"base_url {given!r} would send credentials in the clear: use https, or pass allow_http=True",
        )
    return text.rstrip("/")


def _shown(given: str) -> str:
    """Remove parts that may hold a password or a key: everything before an @, and the query."""
    return given.rpartition("@")[2].partition("?")[0]


def _is_loopback(host: str) -> bool:
    """Tell whether a host is this machine: one of its usual names, or an address in 127.0.0.0/8."""
    return host in {"localhost", "::1"} or bool(re.fullmatch(r"127(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}", host))


def _fold(name: str) -> str:
    return re.sub(r"[-_]", "", name.strip()).lower()


def _known() -> str:
    return f"use one of {', '.join(HOSTS)}, auto, or a URL like {AUTO}"
