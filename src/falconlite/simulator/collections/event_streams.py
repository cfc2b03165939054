"""Event streams: list and refresh them, and serve the feed at the URL that the list returns."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from math import isfinite
from random import Random
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlencode

from falconlite.simulator.accounts.activity import Deed
from falconlite.simulator.answers import Refused, Reply, stamp
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.stream_events import ALERT, STARTED, STOPPED, kind_of, line_of, told
from falconlite.simulator.live import PIECE, LiveBody
from falconlite.simulator.saved import part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.question import Question
    from falconlite.simulator.visit import Visit

LEVEL = "modelled"

POWERED_BY = "FalconHose"

FEED = "/sensors/entities/datafeed/v1/"
"""The path prefix of the feeds; the partition number follows."""

PARTITION = 0
"""The only partition. The API gives large customers several."""

LONGEST_NAME = 32
"""Maximum length of an ``appId`` in characters."""

INTERVAL = 1800
"""Lifetime of a session in seconds, unless it is refreshed."""

KEEP_ALIVE = 30.0
"""Seconds of silence after which the feed sends a blank line."""


class Session:
    """The permission of one ``appId`` to read the feed, until *expires* (cloud's clock)."""

    def __init__(self, app_id: str, token: str, expires: float, client_id: str) -> None:
        self.app_id, self.token, self.expires, self.client_id = app_id, token, expires, client_id
        self.feed: Feed | None = None
        self.format = "json"

    @property
    def connected(self) -> bool:
        """Whether a client is reading the feed."""
        return self.feed is not None and not self.feed.closed


class Store:
    """The sessions of one account, and its events: first its alerts, then the actions of its clients.

    Event offsets start at 1.
    """

    def __init__(self, tenant: Tenant) -> None:
        self.tenant, self.activity = tenant, tenant.activity
        self.sessions: dict[str, Session] = {}
        self._issued = 0
        self._past: list[str] | None = None  # the alerts before the first deed, oldest first
        self._known = -1  # number of alerts that have an event
        self._lock = Lock()  # each reader of a feed looks for new alerts

    def issue(self, app_id: str, client_id: str, format: str) -> Session:
        """Start a session, and end an unconnected older session of the same ``appId``."""
        self._issued += 1
        now = self.tenant.clock.time()
        self.sessions = {name: one for name, one in self.sessions.items() if one.connected or one.expires > now}
        chance = Random(f"{self.tenant.seed}:event_streams:{self.tenant.cid}:{self._issued}")
        token = urlsafe_b64encode(chance.randbytes(48)).decode()
        session = Session(app_id, token, now + INTERVAL, client_id)
        session.format = format
        self.sessions[app_id] = session
        return session

    def catch_up(self) -> None:
        """Find the alerts that are new since the last call. In the first call, all of them count as past events."""
        alerts = self.tenant.alerts
        with self._lock:
            if self._known == len(alerts):
                return
            later = {deed.whom for deed in self.activity.held[1] if deed.what == ALERT}
            if self._past is None:
                past = [alert for id, alert in list(alerts.items()) if id not in later]
                self._past = [alert["composite_id"] for alert in sorted(past, key=told)]
            else:
                now, old = self.tenant.clock.time(), later.union(self._past)
                self.activity.note(*(Deed(now, ALERT, "", id) for id in list(alerts) if id not in old))
            self._known = len(alerts)

    @property
    def end(self) -> int:
        """The offset of the next event to come."""
        first, deeds = self.activity.held
        return len(self._past or ()) + first + len(deeds) + 1

    def at(self, offset: int) -> tuple[int, Deed | None]:
        """Return the first event at or after an offset, with its offset; None at the end."""
        past = self._past or ()
        offset = max(offset, 1)
        if offset <= len(past):
            id = past[offset - 1]
            return offset, Deed(told(self.tenant.alerts[id]), ALERT, "", id)
        first, deeds = self.activity.held
        place = max(offset - len(past) - 1, first)
        return place + len(past) + 1, deeds[place - first] if place - first < len(deeds) else None

    def state(self) -> dict[str, Any]:
        """Return the sessions as JSON values. Restored sessions are not connected."""
        sessions = {
            app_id: [session.token, session.expires, session.client_id, session.format]
            for app_id, session in self.sessions.items()
        }
        return {"issued": self._issued, "sessions": sessions}

    def restore(self, state: Any) -> None:
        """Continue from a ``state()``; raise ValueError if it is not valid."""
        self._issued = part(state, "issued", int)
        for app_id, written in part(state, "sessions", dict).items():
            match written:
                case [str(token), float() | int() as expires, str(client_id), "json" | "flatjson" as format] if (
                    isfinite(expires)
                ):
                    self.sessions[app_id] = Session(app_id, token, expires, client_id)
                    self.sessions[app_id].format = format
                case _:
                    raise ValueError("sessions of the state are not valid")


class Feed(LiveBody):
    """A stream of the events of one account, from an offset, of some types."""

    def __init__(self, store: Store, session: Session, offset: int, kinds: frozenset[str]) -> None:
        super().__init__()
        self._store, self._session, self._offset, self._kinds = store, session, offset, kinds
        self._clock = store.tenant.clock
        self._sent = self._now()
        store.activity.watchers[self] = self.woken

    def more(self) -> bytes | None:
        """Return the next events, or a blank line after a silence; None if the session has ended."""
        store, session = self._store, self._session
        if store.activity.ended or session.expires <= self._clock.time():
            return None
        store.catch_up()
        lines: list[bytes] = []
        size = 0
        while size < PIECE:
            offset, deed = store.at(self._offset)
            if deed is None:
                break
            self._offset = offset + 1
            if not self._kinds or kind_of(store.tenant, deed) in self._kinds:
                lines.append(line_of(store.tenant, deed, offset, flat=session.format == "flatjson"))
                size += len(lines[-1])
        now = self._now()
        if not lines and any(then + KEEP_ALIVE <= moment for then, moment in zip(self._sent, now, strict=True)):
            lines.append(b"\r\n")
        if lines:
            self._sent = now
        return b"".join(lines)

    def _now(self) -> tuple[float, float]:
        """Return the machine's time and the cloud's. Clients wait for the first, tests move the second."""
        return monotonic(), self._clock.time()

    def close(self) -> None:
        """End the feed, so that another client can use its ``appId``."""
        if not self.closed:
            super().close()
            self._store.activity.watchers.pop(self, None)
            self._store.activity.later(_deed(self._store, self._session, STOPPED, self._offset, self._kinds))


def _deed(store: Store, session: Session, what: str, offset: int, kinds: frozenset[str]) -> Deed:
    facts = {
        "partition": str(PARTITION),
        "offset": str(offset),
        "appId": session.app_id,
        "eventType": ",".join(sorted(kinds)) or "All event type(s)",
    }
    return Deed(store.tenant.clock.time(), what, session.client_id, "", facts)


def list_streams(ask: Question) -> Reply:
    """Return the one stream, with a new session; none if a client is reading it under the same ``appId``."""
    store, app_id = ask.tenant.store(Store), _name(ask)
    known = store.sessions.get(app_id)
    if known is not None and known.connected:
        return Reply([])
    session = store.issue(app_id, ask.actor, ask.query.get("format", "json"))
    name = quote(app_id, safe="")
    action = urlencode({"action_name": "refresh_active_stream_session"})
    stream = {
        "dataFeedURL": f"{ask.url}{FEED}{PARTITION}?appId={name}",
        "sessionToken": {"token": session.token, "expiration": _fine(session.expires)},
        "refreshActiveSessionURL": (
            f"{ask.url}/sensors/entities/datafeed-actions/v1/{PARTITION}?appId={name}&{action}"
        ),
        "refreshActiveSessionInterval": INTERVAL,
    }
    return Reply([stream])


def refresh(ask: Question) -> Reply:
    """Extend a session that is being read by another interval."""
    if ask.path["partition"] != str(PARTITION):
        raise Refused(404, f"there is no partition {ask.path['partition']}")
    session = ask.tenant.store(Store).sessions.get(_name(ask))
    now = ask.tenant.clock.time()
    if session is None or not session.connected or session.expires <= now:
        raise Refused(404, "there is no active stream session for this appId")
    session.expires = now + INTERVAL
    return Reply()


def _name(ask: Question) -> str:
    name = str(ask.query["appId"])
    if len(name) > LONGEST_NAME:
        raise Refused(400, f"appId may have {LONGEST_NAME} characters, not {len(name)}")
    return name


def _fine(moment: float) -> str:
    return f"{stamp(moment)[:-1]}.000000000Z"


def visited(visit: Visit) -> Reply:
    """Open the feed for a client that sends the token of a session."""
    if visit.call.verb != "GET":
        raise Refused(405, "this route takes GET", {"Allow": "GET"})
    if visit.call.path != f"{FEED}{PARTITION}":
        raise Refused(404, "there is no such partition")
    given = {name: values[-1] for name, values in parse_qs(visit.call.target.partition("?")[2]).items()}
    store, session = _session_of(visit)
    if given.get("appId", session.app_id) != session.app_id:
        raise Refused(401, "access denied, this session token is for another appId")
    if session.connected:
        raise Refused(429, "another connection reads the stream under this appId")
    kinds = frozenset(kind for kind in given.get("eventType", "").split(",") if kind)
    store.activity.settle()
    store.catch_up()
    offset = _start(store, given)
    session.expires = store.tenant.clock.time() + INTERVAL
    session.feed = Feed(store, session, offset, kinds)
    store.activity.add(_deed(store, session, STARTED, offset, kinds))
    return Reply(live=session.feed)


def _session_of(visit: Visit) -> tuple[Store, Session]:
    scheme, _, token = visit.headers.get("authorization", "").partition(" ")
    for tenant in visit.account.tenants.values() if scheme.lower() == "token" else ():
        if "event_streams" in tenant.stores:
            store = tenant.store(Store)
            for session in store.sessions.values():
                if session.token == token.strip() and session.expires > tenant.clock.time():
                    return store, session
    raise Refused(401, "access denied, invalid session token")


def _start(store: Store, given: Mapping[str, str]) -> int:
    """Return the first offset of a feed: ``offset`` counts from the start, or with ``whence=2`` from the end."""
    offset, whence = given.get("offset", "0"), given.get("whence", "0")
    if not offset.removeprefix("-").isdecimal() or len(offset) > 18 or whence not in {"0", "2"}:
        raise Refused(400, "offset must be a whole number, and whence 0 or 2")
    return (store.end if whence == "2" else 0) + int(offset)


HANDLERS = {
    "listAvailableStreamsOAuth2": Handler(list_streams),
    "refreshActiveStreamSession": Handler(refresh),
}
