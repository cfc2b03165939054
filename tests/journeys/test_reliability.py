"""The table of faults: each fault on a real socket, and how falconlite handles it.

A row holds a fault, its setup, and the expected outcome in both modes. ``tools/faults.py`` runs the same rows with
falconpy; ``tools/tables.py`` writes them into docs/reliability.md.
"""

from __future__ import annotations

import json
import os
import threading
import time
import tracemalloc
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

import pytest

import falconlite
from falconlite.errors import (
    APIError,
    Conflict,
    ConnectionFailed,
    LoginFailed,
    RateLimited,
    RegionSelectError,
    ServerError,
    TimedOut,
    Unauthorized,
    UnreadableAnswer,
)
from falconlite.simulator import Cloud, Fault
from falconlite.simulator.faults.travel import Wire
from falconlite.waiting import task
from tests.tunnel import tunnel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from typing_extensions import Self

LOGIN = "/oauth2/token"
TAG = "FalconGroupingTags/lab"
US1, US2, ELSEWHERE = "api.crowdstrike.com", "api.us-2.crowdstrike.com", "elsewhere.test"
DAY = 86_400
MIB = 1 << 20
MEASURED = Path(__file__).parents[1] / "compat" / "faults.json"
"""falconpy's results, measured by tools/faults.py."""


# The stage


class World:
    """The time of a scene: the machine's clock, with pauses skipped; *passed* adds time."""

    def __init__(self) -> None:
        self.skipped = self.passed = 0.0
        self._lock = threading.Lock()

    def time(self) -> float:
        return time.time() + self.skipped + self.passed

    def monotonic(self) -> float:
        return time.monotonic() + self.skipped + self.passed

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.skipped += seconds


class Wall:
    """The clock that a library reads: the wall clock can be *off* by some seconds."""

    def __init__(self, world: World) -> None:
        self.world, self.off = world, 0.0
        self.monotonic, self.sleep = world.monotonic, world.sleep

    def time(self) -> float:
        return self.world.time() + self.off


class Outcome(NamedTuple):
    """The outcome of a call: a status, ``bytes``, or the class of an error."""

    said: str
    attempts: int | None
    records: int
    errors: int = 0


class Seen(NamedTuple):
    """The observations of a scene.

    *sent* and *logins* count the requests that reached a cloud, *made* the tokens, tags and containments in it.
    *elsewhere* is what reached a server that should get nothing, *peak* the peak memory in bytes.
    """

    outcomes: tuple[Outcome, ...]
    sent: int
    logins: int
    made: int
    elsewhere: str
    waited: float
    seconds: float
    peak: int


class Client:
    """An auth object of either library, with two services."""

    def __init__(self, library: Any, auth: Any, aid: str) -> None:
        self.auth, self.aid = auth, aid
        self.hosts, self.tokens = library.Hosts(auth_object=auth), library.InstallationTokens(auth_object=auth)


class Stage:
    """A cloud behind a socket, and one of the two libraries as its client."""

    def __init__(self, library: Any, row: Row, *, tls: bool = False, pythonic: bool = False) -> None:
        self.library, self.row, self.tls, self.pythonic = library, row, tls, pythonic
        self.ours = library is falconlite
        self.world = World()
        self.clock = Wall(self.world)
        self.cloud = Cloud(hosts=5, alerts=0, region=None, clock=self.world)
        self.other = Cloud(hosts=5, alerts=0, region="us-2", clock=self.world)
        self.aid = next(iter(self._state.devices))
        self.outcomes: list[Outcome] = []
        self.last: Client | None = None
        self.peak = 0

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            if not self.ours:  # it has no clock= to pass one
                for name in ("_bearer_token", "_falcon_interface"):
                    stack.enter_context(patch(f"falconpy._auth_object.{name}.time", self.clock))
            self.served = stack.enter_context(self.cloud.serve(tls=self.tls))
            self.stack = stack.pop_all()
        self.began = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        if self.last and self.ours:
            self.last.auth.close()
        self.stack.close()

    def client(self, **more: Any) -> Client:
        """Create a client; it logs in unless a token is passed."""
        settings: dict[str, Any] = {"client_id": self.cloud.client_id, "client_secret": self.cloud.client_secret}
        if "access_token" in more:
            settings = {}
        settings |= {"base_url": self.served.url, **self.row.given, **more}
        if self.pythonic:
            settings["pythonic"] = True
        if self.ours:
            settings = {"clock": self.clock, "ssl_verify": self.served.ca_path, **settings, **self.row.limits}
        self.last = Client(self.library, self.library.OAuth2(**settings), self.aid)
        return self.last

    def spoil(self, route: str | None = None) -> None:
        """Schedule the faults of the row, one after the other."""
        for fault in self.row.faults:
            self.cloud.faults.add(fault, route=route, times=self.row.times)

    def attempt(self, call: Callable[[], Any]) -> None:
        """Make a call and record the outcome."""
        self.outcomes.append(outcome_of(call))

    def seen(self) -> Seen:
        """Return the observations so far."""
        seconds = time.monotonic() - self.began + self.world.skipped
        calls = [*self.cloud.requests, *(self.other.requests if self.row.moves else ())]
        logins = sum(call.path == LOGIN for call in calls)
        return Seen(
            tuple(self.outcomes),
            len(calls) - logins,
            logins,
            self._made(),
            "nothing" if self.row.moves else self._elsewhere(),
            self.world.skipped,
            seconds,
            self.peak,
        )

    @property
    def _state(self) -> Any:
        return self.cloud._tenants[self.cloud.cid]

    def _made(self) -> int:
        device = self._state.devices[self.aid]
        contained = device["status"] in {"contained", "containment_pending"}
        return len(self._state.tokens.tokens) + device["tags"].count(TAG) + contained

    def _elsewhere(self) -> str:
        said = [f"{call.headers} {call.body!r}" for call in self.other.requests]
        if any(self.cloud.client_secret in text for text in said):
            return "the client secret"
        return "the bearer token" if any("Bearer " in text for text in said) else "a request" if said else "nothing"


def outcome_of(call: Callable[[], Any]) -> Outcome:
    try:
        result = call()
    except Exception as error:
        return Outcome(type(error).__name__, getattr(error, "attempts", None), 0)
    if isinstance(result, bytes):
        return Outcome("bytes", None, 0)
    body = result["body"] if isinstance(result["body"], dict) else {}
    records, errors = (len(body.get(name) or ()) for name in ("resources", "errors"))
    return Outcome(str(result["status_code"]), getattr(result, "attempts", None), records, errors)


# Calls: a read, writes that set a state, and one that creates something


def read(client: Client) -> Any:
    return client.hosts.query_devices_by_filter(limit=1)


def tag(client: Client) -> Any:
    return client.hosts.update_device_tags(action_name="add", ids=[client.aid], tags=[TAG])


def contain(client: Client) -> Any:
    return client.hosts.perform_action(action_name="contain", ids=[client.aid])


def create(client: Client) -> Any:
    return client.tokens.tokens_create(label="lab")


# Scenes


def calling(call: Callable[[Client], Any]) -> Callable[[Stage], None]:
    """Log in, then make a call that hits the faults."""

    def scene(stage: Stage) -> None:
        client = stage.client()
        stage.spoil()
        stage.attempt(partial(call, client))

    return scene


def logging_in(stage: Stage) -> None:
    """Log in, hitting the faults, and make a call."""
    stage.spoil(LOGIN)
    stage.attempt(lambda: read(stage.client()))


def refused(call: Callable[[Client], Any]) -> Callable[[Stage], None]:
    """Call a port where no server listens."""

    def scene(stage: Stage) -> None:
        with Cloud(hosts=0).serve() as gone:
            pass
        client = stage.client(access_token="T", base_url=gone.url)
        stage.attempt(partial(call, client))

    return scene


def login_refused(stage: Stage) -> None:
    with Cloud(hosts=0).serve() as gone:
        pass
    stage.attempt(lambda: read(stage.client(base_url=gone.url)))


def redirected(stage: Stage) -> None:
    """Follow an answer of the API that names another server."""
    client = stage.client()
    other = stage.stack.enter_context(stage.other.serve())
    stage.cloud.faults.add(Fault.redirect(f"{other.url}/devices/queries/devices/v1", 307), times=None)
    stage.attempt(partial(read, client))


def login_redirected(stage: Stage) -> None:
    """Follow a login at a server that the caller named to another server."""
    other = stage.stack.enter_context(stage.other.serve())
    stage.cloud.faults.add(Fault.redirect(f"{other.url}{LOGIN}", 308), route=LOGIN, times=None)
    stage.attempt(lambda: read(stage.client()))


def discovering(stage: Stage) -> None:
    """Log in without naming a cloud: real names and real TLS, through a proxy that routes everything here."""
    names = [US1, US2, ELSEWHERE]
    enter = stage.stack.enter_context
    first, second = (enter(cloud.serve(tls=True, names=names)) for cloud in (stage.cloud, stage.other))
    bundle = Path(first.ca_path).with_name("both.pem")
    bundle.write_text(Path(first.ca_path).read_text() + Path(second.ca_path).read_text())
    enter(patch.dict(os.environ, REQUESTS_CA_BUNDLE=str(bundle)))
    way = enter(tunnel({US1: first.port, US2: second.port, ELSEWHERE: second.port}))
    plain = enter(stage.other.serve())  # plain-text requests arrive here
    stage.spoil(LOGIN)
    proxies = {"https": way.url, "http": plain.url}
    stage.attempt(lambda: read(stage.client(base_url="auto", proxy=proxies)))


def revoked(stage: Stage) -> None:
    client = stage.client()
    stage.cloud.expire_tokens()
    stage.attempt(partial(read, client))


def revoked_and_handed_in(stage: Stage) -> None:
    client = stage.client(access_token=stage.cloud.issue_token())
    stage.cloud.expire_tokens()
    stage.attempt(partial(read, client))


def wrong_secret(stage: Stage) -> None:
    client = stage.client(client_secret="wrong")
    for _ in range(20):
        stage.attempt(partial(read, client))


def clock_jumps(off: float, passing: float = 0) -> Callable[[Stage], None]:
    """Log in, set the wall clock, let time pass, make a call."""

    def scene(stage: Stage) -> None:
        client = stage.client()
        stage.clock.off = off
        stage.world.passed = passing
        stage.spoil()
        stage.attempt(partial(read, client))

    return scene


def long_ago(stage: Stage) -> None:
    """Get a Retry-After from a server whose clock starts in 1970."""
    client = stage.client()
    moment = f"{stage.clock.time() + 20:.0f}"
    told = {"Date": "Thu, 01 Jan 1970 00:00:00 GMT", "X-Ratelimit-Retryafter": moment}
    stage.cloud.faults.add(Fault.status(429, told), times=1)
    stage.attempt(partial(read, client))


def one_after_the_other(calls: int) -> Callable[[Stage], None]:
    def scene(stage: Stage) -> None:
        client = stage.client()
        stage.spoil()
        for _ in range(calls):
            stage.attempt(partial(read, client))

    return scene


def at_once(threads: int, calls: int = 1) -> Callable[[Stage], None]:
    """Call from many threads, or tasks, at the same time."""

    def scene(stage: Stage) -> None:
        client = stage.client()
        stage.spoil()
        barrier = threading.Barrier(threads)

        def play(_: int) -> None:
            if task() is None:  # tasks begin together by themselves
                barrier.wait()
            for _ in range(calls):
                stage.attempt(partial(read, client))

        assert len(list(falconlite.parallel(play, range(threads), workers=threads))) == threads

    return scene


def measured(stage: Stage, call: Callable[[], Any]) -> None:
    """Make a call and record its memory."""
    tracemalloc.start()
    try:
        stage.attempt(call)
        stage.peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def downloading(stage: Stage) -> None:
    """Read a body in pieces."""
    client = stage.client()
    stage.spoil()

    def download() -> Any:
        if stage.ours:
            answer = client.hosts.override("GET", "/a/file/v1", stream=True)
        else:  # it streams only for the download methods of some classes
            service = stage.library.SensorDownload(auth_object=client.auth)
            answer = service.download_sensor_installer(id="a", stream=True)
        return {"status_code": answer.status_code, "body": {"resources": [sum(map(len, answer.iter_content(65_536)))]}}

    measured(stage, download)


# The table


class Row(NamedTuple):
    """A fault and the expected outcome.

    *name* names the test; *fault* and *does* are the words for the docs. The *faults* occur one after the other, each
    *times* times. In dict mode the call returns *status* and that many *records*; in pythonic mode it *raises*. It
    makes *attempts* attempts; *sent* requests arrive (default: one per attempt), and *logins* at the token route.
    *made* counts the effects of a write, *waited* bounds the seconds of all pauses, *most* the bytes of memory.

    *given* holds settings for both libraries. *limits* shortens falconlite's limits, so that no test takes minutes.
    *tls* runs the row over TLS too. *moves*: the second server is the right one. *ends*: no later call can work.
    *broken* maps a mode to the reason why falconlite fails the row.
    """

    name: str
    fault: str
    does: str
    faults: tuple[Fault, ...] = ()
    scene: Callable[[Stage], None] = calling(read)
    times: int | None = 1
    status: int | str = 200
    raises: type[Exception] | None = None
    attempts: int | None = 2
    records: int | None = None
    sent: int | range | None = None
    logins: int = 1
    made: int | None = None
    waited: tuple[float, float] = (0, 3.5)
    most: int | None = None
    given: Mapping[str, Any] = {}
    limits: Mapping[str, Any] = {}
    tls: bool = False
    moves: bool = False
    ends: bool = False
    modes: tuple[str, ...] = ("dict", "pythonic")
    broken: Mapping[str, str] = {}


SHORT = {"timeout": (5.0, 0.25)}
BRIEF = {"deadline": 0.5}
JANUARY = "Fri, 01 Jan 2021 00:00:{} GMT"
LOST = {"status": 500, "raises": ConnectionFailed}
LATE = {"status": 500, "raises": TimedOut}
UNREADABLE = {"raises": UnreadableAnswer, "status": 502, "attempts": 1, "records": 0}
WAITS = "waits until then and retries"

ROWS = [
    # Too many requests.
    Row(
        "429-seconds",
        "429 with `X-Ratelimit-Retryafter` in seconds",
        WAITS,
        (Fault.rate_limited(20),),
        waited=(20, 23),
        tls=True,
    ),
    Row(
        "429-milliseconds",
        "429 with `X-Ratelimit-Retryafter` in milliseconds",
        WAITS,
        (Fault.rate_limited(20, "ms"),),
        waited=(20, 23),
    ),
    Row(
        "429-retry-after",
        "429 with `Retry-After` in seconds",
        WAITS,
        (Fault.rate_limited(20, "Retry-After"),),
        waited=(20, 21),
    ),
    Row(
        "429-date",
        "429 with a date in `Retry-After`",
        "waits until then, by the `Date` of the answer, and retries",
        (Fault.status(429, {"Date": JANUARY.format("10"), "Retry-After": JANUARY.format("30")}),),
        waited=(20, 21),
    ),
    Row(
        "429-silent",
        "429 without a time",
        "waits a random time of up to 4 seconds and retries",
        (Fault.rate_limited(0, None),),
        waited=(0, 4),
    ),
    Row(
        "429-past",
        "429 with a time in the past",
        "waits a second or two and retries",
        (Fault.rate_limited(-3600),),
        waited=(1, 2),
    ),
    Row(
        "429-absurd",
        "429 with a time in 30 years",
        "does not wait: status 429, `RateLimited`, with the time to wait until",
        (Fault.rate_limited(1e9),),
        status=429,
        raises=RateLimited,
        attempts=1,
        waited=(0, 0),
    ),
    Row(
        "429-hour",
        "429 with `Retry-After` of an hour",
        "does not wait: status 429, `RateLimited`, with the time to wait until",
        (Fault.rate_limited(3600, "Retry-After"),),
        status=429,
        raises=RateLimited,
        attempts=1,
        waited=(0, 0),
    ),
    Row(
        "429-hour-threads",
        "429 with `Retry-After` of an hour, for 8 threads at once",
        "none of them waits: each sends once and gets status 429, `RateLimited`",
        (Fault.rate_limited(3600, "Retry-After"),),
        at_once(8),
        times=8,
        status=429,
        raises=RateLimited,
        attempts=1,
        sent=8,
        waited=(0, 0),
    ),
    Row(
        "429-1970",
        "429 with a time in 20 seconds, from a server whose `Date` is in 1970",
        "waits until then, by its own clock, and retries",
        (),
        long_ago,
        waited=(19, 22),
    ),
    Row(
        "503-hour",
        "503 with `Retry-After` of an hour",
        "does not wait: status 503, `ServerError`, with the time to wait until",
        (Fault.status(503, {"Retry-After": "3600"}),),
        status=503,
        raises=ServerError,
        attempts=1,
        waited=(0, 0),
    ),
    Row(
        "429-always",
        "429 on every attempt",
        "gives up after 4 attempts: status 429, `RateLimited`",
        (Fault.rate_limited(5),),
        times=None,
        status=429,
        raises=RateLimited,
        attempts=4,
        waited=(15, 24),
    ),
    Row(
        "429-create",
        "429 for a call that creates",
        "retries: the API did nothing",
        (Fault.rate_limited(5),),
        calling(create),
        status=201,
        made=1,
        waited=(5, 8),
    ),
    Row(
        "429-threads",
        "429 for 64 threads at once",
        "all of them wait and succeed",
        (Fault.rate_limited(5)._replace(wire=Wire(wait=1.0)),),  # so late that all of them have asked by then
        at_once(64),
        times=64,
        attempts=None,
        sent=128,
        limits={"deadline": None},  # here the pauses of all of them add up
        waited=(1, 1e6),
    ),
    # The cloud fails.
    Row("502-page", "502 with an HTML page", "retries", (Fault.html(502),)),
    Row("503-page", "503 with an HTML page", "retries", (Fault.html(503),), tls=True),
    Row("504-page", "504 with an HTML page", "retries", (Fault.html(504),)),
    Row(
        "503-retry-after",
        "503 with `Retry-After`",
        WAITS,
        (Fault.status(503, {"Retry-After": "20"}),),
        waited=(20, 21),
    ),
    Row(
        "503-always",
        "503 on every attempt",
        "gives up after 4 attempts: status 503, `ServerError`",
        (Fault.html(503),),
        times=None,
        status=503,
        raises=ServerError,
        attempts=4,
        waited=(0, 3.5),
    ),
    Row(
        "503-tag",
        "503 for a write that sets a state",
        "retries",
        (Fault.status(503),),
        calling(tag),
        status=202,
        made=1,
    ),
    Row(
        "503-create",
        "503 for a call that creates",
        "does not retry: status 503, `ServerError`",
        (Fault.status(503),),
        calling(create),
        status=503,
        raises=ServerError,
        attempts=1,
        made=0,
    ),
    Row(
        "500",
        "500",
        "does not retry: status 500, `ServerError`",
        (Fault.status(500),),
        status=500,
        raises=ServerError,
        attempts=1,
    ),
    Row(
        "one-after-the-other",
        "429, then 503, then a broken connection",
        "succeeds at the fourth attempt",
        (Fault.rate_limited(5), Fault.html(503), Fault.cut_before()),
        attempts=4,
        waited=(5, 11),
    ),
    Row(
        "quota",
        "the cloud is down: 100 calls, each answered 503",
        "50 retries, then one attempt a call: the retry budget is used up",
        (Fault.status(503),),
        one_after_the_other(100),
        times=None,
        status=503,
        raises=ServerError,
        attempts=1,
        sent=150,
        waited=(1, 175),
    ),
    # The connection breaks.
    Row("refused", "connection refused", "tries 4 times: 500, `ConnectionFailed`", (), refused(read))._replace(
        **LOST, attempts=4, sent=0, logins=0, ends=True
    ),
    Row(
        "refused-create",
        "connection refused, for a call that creates",
        "tries 4 times: nothing arrives",
        (),
        refused(create),
    )._replace(**LOST, attempts=4, sent=0, logins=0, made=0, ends=True),
    Row("cut-before", "connection broken before the server acts", "retries", (Fault.cut_before(),), tls=True),
    Row(
        "cut-before-create",
        "connection broken before the server acts, for a call that creates",
        "does not retry, because the server may have acted: 500, `ConnectionFailed`",
        (Fault.cut_before(),),
        calling(create),
        attempts=1,
        made=0,
        **LOST,
    ),
    Row("lost-read", "answer lost", "retries", (Fault.lost_answer(),), tls=True),
    Row(
        "lost-tag",
        "answer lost, for a write that sets a state",
        "retries: the state is the same",
        (Fault.lost_answer(),),
        calling(tag),
        status=202,
        made=1,
        tls=True,
    ),
    Row(
        "lost-contain",
        "answer lost, for `contain`, which is refused if already done",
        "retries: status 409, `Conflict`; the host is contained",
        (Fault.lost_answer(),),
        calling(contain),
        status=409,
        raises=Conflict,
        made=1,
    ),
    Row(
        "lost-create",
        "answer lost, for a call that creates",
        "does not retry, so there is no duplicate: 500, `ConnectionFailed`",
        (Fault.lost_answer(),),
        calling(create),
        attempts=1,
        made=1,
        tls=True,
        **LOST,
    ),
    Row("reset", "connection reset (TCP RST)", "retries", (Fault.reset(),), tls=True),
    Row(
        "reset-create",
        "connection reset (TCP RST), for a call that creates",
        "does not retry: 500, `ConnectionFailed`",
        (Fault.reset(),),
        calling(create),
        attempts=1,
        made=0,
        **LOST,
    ),
    Row("cut-body", "connection broken in the body", "retries", (Fault.cut_in_body(),), tls=True),
    Row(
        "cut-body-create",
        "connection broken in the body, for a call that creates",
        "does not retry, so there is no duplicate: 500, `ConnectionFailed`",
        (Fault.cut_in_body(),),
        calling(create),
        attempts=1,
        made=1,
        **LOST,
    ),
    # The server takes its time.
    Row(
        "hang",
        "no answer, default settings",
        "gives up each of 4 attempts after 60 seconds: 500, `TimedOut`",
        (Fault.hang(),),
        times=None,
        attempts=4,
        limits=SHORT,
        tls=True,
        **LATE,
    ),
    Row(
        "hang-timeout",
        "no answer, with `timeout=`",
        "the same after that timeout",
        (Fault.hang(),),
        times=None,
        attempts=4,
        given=SHORT,
        **LATE,
    ),
    Row(
        "hang-create",
        "no answer to a call that creates, with `timeout=`",
        "does not retry: 500, `TimedOut`",
        (Fault.hang(),),
        calling(create),
        times=None,
        attempts=1,
        made=0,
        given=SHORT,
        **LATE,
    ),
    Row(
        "drip-body",
        "a body that arrives one byte a second",
        "reads until the deadline, 300 seconds: 500, `TimedOut`",
        (Fault.drip(1.0),),
        times=None,
        attempts=1,
        limits=BRIEF,
        tls=True,
        **LATE,
    ),
    Row(
        "drip-head",
        "headers that arrive one byte a second",
        "reads until the deadline, 300 seconds: 500, `TimedOut`",
        (Fault.drip(1.0, head=True),),
        times=None,
        attempts=1,
        limits=BRIEF,
        tls=True,
        **LATE,
    ),
    # The body is damaged.
    Row("length-long", "`Content-Length` too long", "retries", (Fault.wrong_length(5),), tls=True),
    Row(
        "length-short",
        "`Content-Length` too short",
        "502 that describes the answer, `UnreadableAnswer`; the remaining bytes do not reach the next call",
        (Fault.wrong_length(-5),),
        **UNREADABLE,
    ),
    Row("gzip", "gzip (not a fault)", "reads it", (Fault.gzip(),), attempts=1),
    Row("gzip-damaged", "damaged gzip", "retries", (Fault.damaged_gzip(),)),
    Row("gzip-cut", "truncated gzip", "retries", (Fault.damaged_gzip(cut=True),), tls=True),
    Row("chunked", "chunked (not a fault)", "reads it", (Fault.chunked(),), attempts=1),
    Row("chunked-cut", "truncated chunks", "retries", (Fault.chunked(50, size=20),), tls=True),
    Row(
        "page",
        "an HTML page with status 200",
        "502 that describes the answer, `UnreadableAnswer`",
        (Fault.html(),),
        **UNREADABLE,
    ),
    Row("json", "broken JSON", "502 that describes the answer, `UnreadableAnswer`", (Fault.not_json(),), **UNREADABLE),
    Row(
        "utf-8",
        "JSON that is not valid UTF-8",
        "502 that describes the answer, `UnreadableAnswer`",
        (Fault.invalid_utf8(),),
        **UNREADABLE,
    ),
    Row(
        "huge",
        "a body of 1 GiB instead of records",
        "does not read it: 500, `ConnectionFailed`, which suggests `stream=True`",
        (Fault.huge(1 << 30),),
        attempts=1,
        modes=("pythonic",),
        **LOST,
    ),
    Row(
        "huge-download",
        "a download of 1 GiB, `stream=True`",
        "returns it in pieces, using little memory",
        (Fault.huge(1 << 30),),
        downloading,
        attempts=None,
        sent=1,
        most=8 * MIB,
        modes=("dict",),
    ),
    Row(
        "cut-download",
        "a truncated download, `stream=True`",
        "`ConnectionFailed` while it is read",
        (Fault.huge(16 * MIB, after=1_000_000),),
        downloading,
        raises=ConnectionFailed,
        attempts=1,
        modes=("pythonic",),
    ),
    # Somebody wants the call elsewhere.
    Row(
        "redirect",
        "a redirect of a call to another server",
        "does not follow it: nothing reaches the other server; the redirect's status, `APIError`",
        (),
        redirected,
        status=307,
        raises=APIError,
        attempts=1,
    ),
    Row(
        "login-redirect-known",
        "a login redirected to another Falcon cloud",
        "follows it, and sends the calls there too",
        (Fault.redirect(f"https://{US2}{LOGIN}", 308),),
        discovering,
        attempts=1,
        logins=2,
        moves=True,
    ),
    Row(
        "login-redirect-unknown",
        "a login redirected to an unknown host",
        "does not follow it: nothing reaches that host; 403, `RegionSelectError`",
        (Fault.redirect(f"https://{ELSEWHERE}{LOGIN}", 308),),
        discovering,
        times=None,
        status=403,
        raises=RegionSelectError,
        attempts=0,
        sent=0,
    ),
    Row(
        "login-redirect-http",
        "a login redirected to a Falcon cloud without TLS",
        "does not follow it: nothing is sent in the clear; 403, `RegionSelectError`",
        (Fault.redirect(f"http://{US2}{LOGIN}", 308),),
        discovering,
        times=None,
        status=403,
        raises=RegionSelectError,
        attempts=0,
        sent=0,
    ),
    Row(
        "login-redirect-named",
        "a login to a `base_url` that you gave, redirected elsewhere",
        "does not follow it: nothing reaches the other server; 403, `RegionSelectError`",
        (),
        login_redirected,
        status=403,
        raises=RegionSelectError,
        attempts=0,
        sent=0,
    ),
    # Expired and missing tokens.
    Row(
        "token-threads",
        "the token expires while 12 threads use it",
        "one thread logs in, and all calls succeed",
        (Fault.expired_token(),),
        at_once(12, calls=5),  # with 16 an address would have more bad calls than it may make in a minute
        attempts=None,
        sent=range(61, 73),
        logins=2,
        tls=True,
    ),
    Row("token-revoked", "the token is revoked", "logs in and retries", (), revoked, logins=2),
    Row(
        "token-handed-in",
        "a token that you passed is revoked",
        "401, `Unauthorized`: there are no credentials to log in with",
        (),
        revoked_and_handed_in,
        status=401,
        raises=Unauthorized,
        attempts=1,
        logins=0,
        ends=True,
    ),
    Row(
        "login-429",
        "the login is answered 429",
        "waits until then and logs in",
        (Fault.rate_limited(20),),
        logging_in,
        attempts=1,
        logins=2,
        waited=(20, 23),
    ),
    Row(
        "login-503", "the login is answered 503", "logs in again", (Fault.html(503),), logging_in, attempts=1, logins=2
    ),
    Row(
        "login-refused", "connection refused for the login", "tries 4 times: 500, `ConnectionFailed`", (), login_refused
    )._replace(**LOST, attempts=4, sent=0, logins=0, ends=True),
    Row(
        "login-500",
        "the login is answered 500",
        "logs in once, sends no call for a second: 500, `LoginFailed`",
        (Fault.status(500),),
        logging_in,
        status=500,
        raises=LoginFailed,
        attempts=1,
        sent=0,
    ),
    Row(
        "login-page",
        "the login is answered with an HTML page",
        "logs in once, sends no call for a second: 502, `LoginFailed`",
        (Fault.html(),),
        logging_in,
        times=None,
        status=502,
        raises=LoginFailed,
        attempts=1,
        sent=0,
    ),
    Row(
        "wrong-secret",
        "a wrong secret, and 20 calls",
        "logs in once, sends no call for 10 seconds: 403, `LoginFailed`",
        (),
        wrong_secret,
        status=403,
        raises=LoginFailed,
        attempts=1,
        sent=0,
        ends=True,
    ),
    # The clock is wrong.
    Row("clock-forward", "the wall clock jumps a day forward", "keeps the token", (), clock_jumps(DAY), attempts=1),
    Row(
        "clock-back",
        "the wall clock jumps a day back, and the token expires",
        "logs in in time",
        (),
        clock_jumps(-DAY, passing=1800),
        attempts=1,
        logins=2,
    ),
    Row(
        "clock-429",
        "429 with a time, and a wall clock that is a day slow",
        "waits the right time",
        (Fault.rate_limited(20),),
        clock_jumps(-DAY),
        waited=(20, 23),
    ),
]

BY_NAME = {row.name: row for row in ROWS}


def played(row: Row, *, tls: bool, pythonic: bool) -> Any:
    """Make the parameters of one test of a row."""
    mode = "pythonic" if pythonic else "dict"
    marks = [pytest.mark.xfail(reason=row.broken[mode], strict=True)] if mode in row.broken else []
    return pytest.param(row, tls, pythonic, id=f"{row.name}-{mode}{'-tls' if tls else ''}", marks=marks)


@pytest.mark.parametrize(
    ("row", "tls", "pythonic"),
    [
        played(row, tls=tls, pythonic=pythonic)
        for row in ROWS
        for tls in ((False, True) if row.tls else (False,))
        for pythonic in (mode == "pythonic" for mode in row.modes)
    ],
)
def test_a_fault_ends_as_the_table_says(row, tls, pythonic):
    with Stage(falconlite, row, tls=tls, pythonic=pythonic) as stage:
        row.scene(stage)
        seen = stage.seen()
        fails = pythonic and row.raises is not None
        expected = row.raises.__name__ if fails else str(row.status)
        records = row.records if row.records is not None else int(row.raises is None)
        for outcome in seen.outcomes:
            assert (outcome.said, outcome.records) == (expected, 0 if fails else records)
        if row.attempts is not None:
            assert seen.outcomes[-1].attempts == row.attempts
        sent = row.sent if row.sent is not None else row.attempts
        assert seen.sent in (sent if isinstance(sent, range) else (sent,))
        assert (seen.logins, seen.made, seen.elsewhere) == (row.logins, row.made or 0, "nothing")
        assert row.waited[0] <= seen.waited <= row.waited[1]
        assert row.most is None or 0 < seen.peak < row.most
        if not row.ends:
            stage.cloud.faults.clear()
            stage.world.passed += 600  # so that a failed login is forgotten
            after = outcome_of(partial(read, stage.last or stage.client()))
            assert (after.said, after.records) == ("200", 1)
            assert after.attempts in (1, 2)  # a server that ends a connection late may do so under the next call


@pytest.mark.usefixtures("own_ways")
def test_close_ends_all_connections_though_somebody_holds_an_error():
    cloud = Cloud(hosts=1)
    with cloud.serve() as served:
        auth = falconlite.OAuth2(access_token=cloud.issue_token(), base_url=served.url, retry=False)
        cloud.faults.add(Fault.damaged_gzip())
        with pytest.raises(ConnectionFailed) as held:
            falconlite.Hosts(auth).query_devices_by_filter(pythonic=True)
        auth.close()
        end = time.monotonic() + 1
        while served.open_connections and time.monotonic() < end:
            pass
        assert (served.connections, served.open_connections) == (1, 0), held


def test_each_row_has_a_name_of_its_own_and_words_for_the_docs():
    assert len(BY_NAME) == len(ROWS)
    for row in ROWS:
        assert row.fault, row.name
        assert row.does, row.name
        assert "|" not in row.fault + row.does, row.name


def test_falconpy_was_measured_in_each_row():
    measured = json.loads(MEASURED.read_text(encoding="utf-8"))
    falconpy = pytest.importorskip("falconpy")
    assert measured["falconpy"] == falconpy.version()
    assert list(measured["outcomes"]) == [row.name for row in ROWS]
    assert all(measured["outcomes"].values())
