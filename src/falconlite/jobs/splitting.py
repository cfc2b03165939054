"""Split the hosts of tenants into pieces: by child tenant, by a hash of the ID, or by ranges of a date."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from heapq import heappop, heappush
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from falconlite.auth.interface import Child, auth_object_of
from falconlite.binding.values import listed
from falconlite.errors import PayloadValidationError, UnreadableAnswer
from falconlite.http.messages import whole_of
from falconlite.jobs.piece import LONGEST, JobError, Piece, client_of
from falconlite.services.hosts import Hosts
from falconlite.tenants import children_of, cid_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.auth.interface import FalconInterface
    from falconlite.binding.operation import CommaSeparated
    from falconlite.operations.service import Service

By = Literal["cid", "hash", "range"]
"""The ways to split an export."""

PIECES, MOST = 16, 10_000
"""Default and maximum number of pieces."""

FIRST_SEEN = "first_seen"
"""A date of a host that never changes, so no host moves between ranges during the export."""

START = datetime(1970, 1, 1, tzinfo=timezone.utc)
"""A date before all dates of hosts."""

SECOND = timedelta(seconds=1)


def split(
    client: FalconInterface | Service,
    *,
    by: By,
    pieces: int | None = None,
    filter: str | None = None,
    fields: CommaSeparated | None = None,
    cids: Iterable[str] | None = None,
    field: str = FIRST_SEEN,
    job: str | None = None,
) -> list[Piece]:
    """Split an export of hosts into pieces, for ``jobs.run``. Each host is in exactly one piece.

    - *client*: an auth object or a service object. "hash" and "range" split its tenant, or the child of a ``Child``
    - *by* (str): "cid" (one piece for each child tenant), "hash" (equal pieces by a hash of the ID; each piece reads
      all IDs, 10,000 a call) or "range" (pieces by a date; each piece reads only its own hosts)
    - *pieces* (int): number of pieces, 1 to 10,000, default 16; not with "cid". "range" may return fewer
    - *filter* (str): FQL; default all hosts
    - *fields* (list of str): fields to read besides ``device_id``; default whole records
    - *cids* (iterable of str): only with "cid": these children; default all that Flight Control lists
    - *field* (str): only with "range": a date that each host has and that does not change; default "first_seen"
    - *job* (str): name of the export, up to 100 characters. The same name and arguments give the same pieces, so
      finished pieces are not read again. Default: a new name

    Calls made: "hash" only logs in, "cid" lists the children, "range" makes one or two calls for each piece.

    Raise TypeError or ValueError for wrong arguments, JobError if hosts do not have this date, and the errors of the
    calls.
    """
    auth = auth_object_of(client)
    if by not in get_args(By):
        raise PayloadValidationError(None, f"by must be one of {', '.join(get_args(By))}, not {by!r}")
    for name, given, only in (("pieces", pieces, by != "cid"), ("cids", cids, by == "cid")):
        if given is not None and not only:
            raise PayloadValidationError(None, f"{name} must not be given with by={by!r}")
    if field != FIRST_SEEN and by != "range":
        raise PayloadValidationError(None, f"field must not be given with by={by!r}")
    if filter is not None and not isinstance(filter, str):
        raise TypeError(f"filter must be a str or None, not {type(filter).__name__}")
    if job is not None and not isinstance(job, str):
        raise TypeError(f"job must be a str or None, not {type(job).__name__}")
    if job is not None and not 1 <= len(job) <= LONGEST:
        raise PayloadValidationError(None, f"job must have 1 to {LONGEST} characters, not {len(job)}")
    number = _number(pieces)
    chosen = _chosen(auth, cids) if by == "cid" else None
    auth.auth_headers  # noqa: B018  # logs in: only then are the credentials of a provider known
    names = () if fields is None else tuple(listed("fields", fields))
    base = Piece(job or token_hex(8), filter=filter or None, fields=names, cid=auth.member_cid)
    base = base._replace(client=client_of(auth))
    if by == "cid":
        cids = [child.cid for child in children_of(auth)] if chosen is None else chosen
        return [base._replace(cid=cid) for cid in cids]
    if by == "hash":
        base = base._replace(buckets=number)
        return [base._replace(bucket=bucket) for bucket in range(number)]
    return _by_range(auth, field, number, base)


def _number(pieces: Any) -> int:
    if pieces is None:
        return PIECES
    if (number := whole_of(pieces)) is None:
        raise TypeError(f"pieces must be a whole number, not {pieces!r}")
    if not 1 <= number <= MOST:
        raise PayloadValidationError(None, f"pieces must be 1 to {MOST}, not {number}")
    return number


def _chosen(auth: FalconInterface, cids: Any) -> list[str] | None:
    """Return the normalized CIDs without duplicates; None for all children."""
    if isinstance(auth, Child) or auth.member_cid is not None:
        raise PayloadValidationError(None, "by='cid' needs the auth object of a parent, not of a child tenant")
    if cids is None:
        return None
    if isinstance(cids, (str, bytes)) or not hasattr(cids, "__iter__"):
        raise TypeError(f"cids must be a list of CIDs or None for all children, not {type(cids).__name__}")
    return list(dict.fromkeys(cid_of(cid) for cid in cids))


class _Range(NamedTuple):
    """A range of dates, from *since* to before *until*. All its hosts have dates from *low* to *high*."""

    order: tuple[int, datetime]  # heapq pops the smallest item, here the range with the most hosts
    since: datetime | None
    until: datetime | None
    low: datetime
    high: datetime

    @property
    def hosts(self) -> int:
        return -self.order[0]


def _by_range(auth: FalconInterface, field: str, number: int, base: Piece) -> list[Piece]:
    """Halve the range with the most hosts until there are enough ranges."""
    if not isinstance(field, str) or not field.replace("_", "").replace(".", "").isalnum():
        raise PayloadValidationError(None, f"field must be the name of a date of hosts, not {field!r}")
    hosts = Hosts(auth_object=auth, pythonic=True)

    def where(since: datetime | None, until: datetime | None) -> str | None:
        parts = [f"({base.filter})"] if base.filter else []
        parts += [f"{field}:>='{_text(since)}'"] if since else []
        parts += [f"{field}:<'{_text(until)}'"] if until else []
        return "+".join(parts) or None

    everything, total = where(START, None), _count(hosts, where(None, None))
    if not total or number == 1:
        return [base]
    if (dated := _count(hosts, everything)) < total:
        raise JobError(f"{total - dated} of {total} hosts have no date in {field}: split by 'hash' instead")
    low = _end(hosts, field, everything, "asc")
    high = _end(hosts, field, everything, "desc") + SECOND
    heap = [_Range((-total, low), None, None, low, high)]
    whole: list[_Range] = []
    while heap and len(heap) + len(whole) < number:
        widest = heappop(heap)
        middle = (widest.low + (widest.high - widest.low) / 2).replace(microsecond=0)
        if middle <= widest.low or widest.hosts < 2:
            whole.append(widest)  # all hosts have the same second
            continue
        below = min(_count(hosts, where(widest.since, middle)), widest.hosts)
        above = widest.hosts - below
        if not below:
            heappush(heap, widest._replace(low=middle))
        elif not above:
            heappush(heap, widest._replace(high=middle))
        else:
            heappush(heap, _Range((-below, widest.low), widest.since, middle, widest.low, middle))
            heappush(heap, _Range((-above, middle), middle, widest.until, middle, widest.high))
    found = sorted([*heap, *whole], key=lambda each: each.low)
    return [base._replace(filter=where(each.since, each.until)) for each in found]


def _count(hosts: Hosts, filter: str | None) -> int:
    """Return the number of hosts that match."""
    answer = hosts.query_devices_by_filter(filter=filter, limit=1)
    if not isinstance(total := answer.total, int):
        raise UnreadableAnswer(None, "the answer has no total, so the hosts cannot be split by ranges")
    return total


def _end(hosts: Hosts, field: str, filter: str | None, order: str) -> datetime:
    """Return the first or the last date of the hosts that match, to the second."""
    ids = hosts.query_devices_by_filter(filter=filter, sort=f"{field}.{order}", limit=1).resources
    records: list[Any] = hosts.get_device_details(ids=ids).resources if ids else []
    text = str(records[0].get(field) if records else None)
    try:
        return datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)
    except ValueError as error:
        raise JobError(f"{field} of a host is {text[:50]!r}, which is not a date: split by 'hash'") from error


def _text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
