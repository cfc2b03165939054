"""Find out which tenant a token is for, and how many requests its rate limit leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.auth.interface import FalconInterface


class Tenant(NamedTuple):
    """A tenant, and the rate limit in the answer that named it.

    - ``cid`` (str or None): its CID, 32 hexadecimal digits
    - ``unknown`` (str): why the CID is unknown; empty if it is
    - ``limit``, ``left`` (int or None): calls a minute, and how many of them are left
    """

    cid: str | None
    unknown: str
    limit: int | None
    left: int | None


def tenant_of(auth: FalconInterface) -> Tenant:
    """Read the CID that installers need; without the scope for that, the CID of a host.

    Raise the errors of the API, except for a missing scope.
    """
    from falconlite import Hosts, SensorDownload
    from falconlite.auth.credentials import cid_of
    from falconlite.errors import Forbidden

    scopes, headers = [], None
    sensors = SensorDownload(auth_object=auth, lazy_login=True)
    hosts = Hosts(auth_object=auth, lazy_login=True)
    for read in (sensors.get_sensor_installer_ccid, lambda: hosts.query_devices_by_filter_combined(limit=1)):
        try:
            answer: Any = read()
        except Forbidden as error:
            headers = error.headers
            scopes.append(error.scope or "")
            continue
        headers = answer.headers
        first = next(iter(answer.resources), None)
        found = first.get("cid") if isinstance(first, dict) else first
        if isinstance(found, str) and found:
            return Tenant(cid_of(found), "", *limits_of(headers))
    needs = " or ".join(filter(None, scopes))
    return Tenant(None, f"it needs the scope {needs}" if needs else "the tenant has no hosts", *limits_of(headers))


def limits_of(headers: Mapping[str, Any] | None) -> tuple[int | None, int | None]:
    """Return the rate limit, in calls a minute, and the calls left; None where the headers do not say."""
    folded = {name.lower(): str(value) for name, value in (headers or {}).items()}
    limit, left = (folded.get(f"x-ratelimit-{name}", "") for name in ("limit", "remaining"))
    return int(limit) if limit.isdecimal() else None, int(left) if left.isdecimal() else None
