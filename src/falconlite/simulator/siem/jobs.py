"""Search jobs: start, poll, stop."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any
from uuid import UUID

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.siem.moments import moment_of
from falconlite.simulator.siem.queries import Query, compiled
from falconlite.simulator.siem.store import REPOSITORY, Job

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.question import Question
    from falconlite.simulator.siem.store import Siem

HOLDING = frozenset(("search-all", REPOSITORY))
"""Repositories and views with the events that were sent."""

EMPTY = frozenset(("investigate_view", "xdr", "falcon_for_it_view", "forensics_view", "parsers-repository"))
"""Repositories and views that exist and are always empty here."""

WORK = 1.0
"""Seconds until a search is done (cloud's clock)."""

LEFT_ALONE, LEFT_LIVE = 30.0, 3600.0
"""Seconds without a poll after which a search is deleted, and after which a live search is."""

MOST_JOBS = 1000
"""Maximum number of searches at the same time; a new one deletes the oldest."""

DAY = 86_400.0


def start(ask: Question, store: Siem) -> Reply:
    """Start a search. The query is compiled immediately."""
    repository, given, now = _repository(ask), ask.body, store.clock.time()
    text = given.get("queryString")
    if not isinstance(text, str):
        raise Refused(400, "missing field in the body: queryString")
    if given.get("around"):
        raise Refused(400, "the simulator does not understand around; ask for the events by start and end")
    _query(given)
    _range(given, now)
    _forget(store, now)
    while len(store.jobs) >= MOST_JOBS:
        del store.jobs[next(iter(store.jobs))]
    id = f"P1-{UUID(int=store.draw().getrandbits(128), version=4).hex}"
    store.jobs[id] = Job(id, repository, given, now, now)
    return Reply(document={"hashedQueryOnView": sha256(f"{repository}:{text}".encode()).hexdigest()[:8], "id": id})


def poll(ask: Question, store: Siem) -> Reply:
    """Return the state of a search, with its events when it is done. A live search runs again at each poll."""
    now = store.clock.time()
    job = _job(ask, store, now)
    store.jobs[job.id] = job._replace(polled=now)
    live = bool(job.given.get("isLive"))
    done = now >= job.started + WORK
    begin, end = _range(job.given, now if live else job.started)
    query, there = _query(job.given), list[dict[str, Any]]()
    if done and job.repository in HOLDING:
        until = now if live else job.started + WORK
        there = list(store.found(begin, end, until, by_ingest=bool(job.given.get("useIngestTime"))))
    events = query.run(there)
    document = {
        "cancelled": False,
        "done": done,
        "events": _paged(ask, events) if done else [],
        "filesUsed": [],
        "filterMatches": [],
        "metaData": _about(job, query, events, done=done, times=(begin, end, now)) | {"processedEvents": len(there)},
        "queryEventDistribution": dict.fromkeys(
            ("bucket_first_bucket", "bucket_last_bucket", "bucket_span_humanized", "bucket_span_millis"), ""
        ),
        "warnings": [],
    }
    return Reply(document=document)


def stop(ask: Question, store: Siem) -> Reply:
    """Stop a search. Stopping an unknown one succeeds. The answer is empty, although declared as JSON."""
    _repository(ask)
    store.jobs.pop(ask.path["id"], None)
    return Reply(content=b"", headers={"Content-Type": "application/json"})


def _repository(ask: Question) -> str:
    name = ask.path["repository"]
    if name not in HOLDING | EMPTY:
        raise Refused(404, f"there is no repository {name}; there are {', '.join(sorted(HOLDING | EMPTY))}")
    return name


def _job(ask: Question, store: Siem, now: float) -> Job:
    _forget(store, now)
    job = store.jobs.get(ask.path["id"])
    if job is None or job.repository != _repository(ask):
        raise Refused(404, f"there is no search {ask.path['id']}, or nobody polled it for too long")
    return job


def _forget(store: Siem, now: float) -> None:
    """Delete searches that were not polled for too long."""
    store.jobs = {
        id: job
        for id, job in store.jobs.items()
        if now - job.polled <= (LEFT_LIVE if job.given.get("isLive") else LEFT_ALONE)
    }


def _query(given: Mapping[str, Any]) -> Query:
    arguments = given.get("arguments") or {}
    if not isinstance(arguments, dict) or not all(isinstance(value, str) for value in arguments.values()):
        raise Refused(400, "arguments must be an object of strings")
    return compiled(given["queryString"], arguments)


def _range(given: Mapping[str, Any], now: float) -> tuple[float, float]:
    """Return the time range, excluding its end; default: the last day. An end of now includes the present moment."""
    names = ("ingestStart", "ingestEnd") if given.get("useIngestTime") else ("start", "end")
    begin = moment_of(given.get(names[0]), names[0], now, now - DAY)
    end = moment_of(given.get(names[1]), names[1], now, now)
    return begin, end + 0.001 if end == now else end


def _paged(ask: Question, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    offset, limit = ask.query.get("paginationOffset", 0), ask.query.get("paginationLimit", len(events))
    if offset < 0 or limit < 0:
        raise Refused(400, "paginationOffset and paginationLimit must not be negative")
    return events[offset : offset + limit]


def _about(
    job: Job,
    query: Query,
    events: list[dict[str, Any]],
    *,
    done: bool,
    times: tuple[float, float, float],
) -> dict[str, Any]:
    """Return the facts about a search in an answer."""
    begin, end, now = times
    spent = dict.fromkeys(("liveCost", "queryCount", "staticCost"), 0)
    by_span = dict.fromkeys(("day", "hour", "oneMinute", "tenMinutes"), spent)
    moment = int(job.started * 1000)
    return {
        "costs": {"liveCost": 0, "liveCostRate": 0, "staticCost": 0, "staticCostRate": 0},
        "digestFlow": {"ingestTimeKnownGood": moment, "maxIngestLatency": 0, "minIngestTimeIncluded": moment},
        "eventCount": len(events) if done else 0,
        "extraData": {"hasMoreEvents": "false"},
        "fieldOrder": list(dict.fromkeys(name for event in events for name in event)) if query.ordered and done else [],
        "filterQuery": {"queryString": job.given["queryString"]},
        "isAggregate": query.ordered,
        "pollAfter": 1000 if done else max(int((job.started + WORK - now) * 1000), 1),
        "processedBytes": 0,
        "queryEnd": int(end * 1000),
        "querySpent": by_span,
        "queryStart": int(begin * 1000),
        "queuedMillis": 0,
        "quotaTotalSpent": by_span,
        "responderVHost": 1,
        "resultBufferSize": 0,
        "timeMillis": int((now - job.started) * 1000),
        "totalWork": 1,
        "warning": "",
        "warnings": [],
        "workDone": int(done),
    }
