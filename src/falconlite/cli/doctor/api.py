"""Check the login and its answer: the clock, the cloud, the credentials, the tenant, the rate limit."""

from __future__ import annotations

import os
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from falconlite.cli.doctor.check import FAIL, OK, WARN, Check
from falconlite.cli.failures import line_of, status_of
from falconlite.cli.status import Status
from falconlite.cli.tenant import tenant_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.auth.interface import FalconInterface
    from falconlite.cli.session import Session
    from falconlite.results.result import Result

SKEW = 60.0
"""Tolerated error of the clock in seconds. The API states its time in whole seconds."""

FEW = 10
"""Warn if less than one call in this many is left of a rate limit."""

OFFLINE = "read the steps above; if they are fine, run this again with --debug"


def place(session: Session, auth: FalconInterface | None, base_url: str) -> Check:
    """Name the called server, and the setting that it comes from."""
    if session.cloud:
        source = "--cloud"
    elif auth is not None and (source_of := auth.tokens.way.source) and getattr(source_of.provider, "base_url", None):
        source = f"the profile {source_of.provider.name!r}"
    else:
        names = [name for name in ("FALCON_BASE_URL", "FALCON_CLOUD") if os.environ.get(name, "").strip()]
        if not names:
            return Check("cloud", OK, f"no setting names it, so the login finds it, starting at {base_url}")
        source = names[0]
    return Check("cloud", OK, f"{base_url}, named by {source}")


def login(auth: FalconInterface) -> Iterator[Check]:
    """Log in once, and check the response. The last check is the result of the login."""
    from falconlite.auth.clouds import cloud_name, redirect_target

    named = auth.base_url
    with auth.tokens.lock:
        result, error = auth.tokens.log_in()
    if (clock := _clock(result)) is not None:
        yield clock
    region = result.headers.get("X-Cs-Region")
    if error is not None:
        yield _refused(error, region or cloud_name(redirect_target(result.headers.get("Location")) or ""))
        return
    yield _region(auth, named, region)
    client = auth.creds.get("client_id", "")
    child = f", for the child {auth.member_cid}" if auth.member_cid else ""
    yield Check("login", OK, f"client {client} ({auth.auth_style.lower()}) is logged in{child}")


def _clock(result: Result[Any]) -> Check | None:
    """Compare the date of an answer with the clock of this machine; None without a date."""
    try:
        there = parsedate_to_datetime(result.headers.get("Date") or "").timestamp()
    except (TypeError, ValueError):
        return None
    ahead = time.time() - there
    if abs(ahead) <= SKEW:
        return Check("clock", OK, f"the clock differs by {abs(ahead):.0f} s from the API's")
    detail = f"the clock of this machine is {_span(abs(ahead))} {'ahead of' if ahead > 0 else 'behind'} the API's"
    hint = "set it, best by NTP: certificates may seem invalid, and times in filters and reports are wrong"
    return Check("clock", WARN, detail, hint)


def _span(seconds: float) -> str:
    """Return a number of seconds in the largest fitting unit."""
    for unit, size in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"


def _region(auth: FalconInterface, named: str, region: str | None) -> Check:
    """Compare the called cloud with the one that the API names."""
    from falconlite.auth.clouds import cloud_name, cloud_url

    now = auth.base_url
    if now != named:
        hint = f"to save a request at each login, name it: --cloud {cloud_name(now) or now}, or cloud in the profile"
        return Check("region", OK, f"the login found {now}", hint if cloud_name(now) else "")
    if region and cloud_name(now) and cloud_url(region) != now:
        return Check("region", WARN, f"{now} says that it is {region}", f"call that cloud: --cloud {region}")
    return Check("region", OK, f"{region or cloud_name(now) or 'the API names no region'}")


def _refused(error: Any, region: str | None) -> Check:
    """Explain why the login did not work, and how to solve it."""
    from falconlite.auth.clouds import cloud_url
    from falconlite.errors import InvalidCredentials, LoginFailed, RegionSelectError

    detail, status = line_of(error), status_of(error)
    if isinstance(error, RegionSelectError):
        hint = "correct --cloud, FALCON_BASE_URL or the profile"
        if region and cloud_url(region):
            hint = f"the client belongs to {region}: --cloud {region}, or cloud = {region!r} in the profile"
        return Check("region", FAIL, detail, hint, status)
    hint = OFFLINE
    if isinstance(error, InvalidCredentials):
        hint = "falconlite login stores a secret; falconlite profiles show tells where one is expected"
    elif isinstance(error, LoginFailed) and error.code == 400:
        hint = "check the client ID, and name the cloud: --cloud us-gov-1, for example, is not found by itself"
    elif isinstance(error, LoginFailed) and error.code in {401, 403}:
        hint = (
            "if the secret is old, falconlite login stores a new one; otherwise check whether the client still exists, "
            "whether --child is a child of its tenant, and whether the tenant allows the address of this machine"
        )
    elif status is Status.UNREACHABLE and isinstance(error, LoginFailed):
        hint = "try again in some minutes: the API answers with an error, or allows no more logins for now"
    return Check("login", FAIL, detail, hint, status)


def tenant(auth: FalconInterface) -> Iterator[Check]:
    """Check the first call with the token: the tenant, and the rate limit."""
    from falconlite.errors import FalconError

    try:
        found = tenant_of(auth)
    except FalconError as error:
        hint = "the login works, and calls do not: the message, with its trace ID, is for the vendor's support"
        yield Check("tenant", FAIL, line_of(error), hint, status_of(error))
        return
    if found.cid:
        yield Check("tenant", OK, f"CID {found.cid}")
    else:
        yield Check("tenant", WARN, f"the CID is not known: {found.unknown}")
    if found.limit is None or found.left is None:
        return
    detail = f"{found.left:,} of {found.limit:,} calls a minute are left"
    if found.left * FEW < found.limit:
        hint = "other programs use the limit of the tenant: find them by their client IDs in the API audit log"
        yield Check("limit", WARN, detail, hint)
    else:
        yield Check("limit", OK, detail)
