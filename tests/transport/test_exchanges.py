"""Whole exchanges of any shape, good and broken: each call gets its own true answer or an error.

An exchange is generated as a script of what the server sends, and is good or broken by construction: no client code
decides that. Afterwards the same object makes two more calls, which must get their answers.
"""

from __future__ import annotations

import gzip
import json
import time
import zlib
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from falconlite import Hosts
from tests.cases import each
from tests.raw import CLOSE, REST, SILENCE, Failed, chunked, envelope, outcome, plain, raw, reaching
from tests.talker import certified
from tests.tunnel import tunnel
from tests.ways import CALLERS, SESSION, WAYS

pytestmark = pytest.mark.no_cover  # thousands of exchanges


def few(number: int) -> settings:
    """Use the same examples in every run; do not shrink failures, because a smaller example takes seconds."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(
        max_examples=number,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        report_multiple_bugs=False,
        suppress_health_check=slow,
    )


TRUE, WRONG, EITHER = "true", "wrong", "either"
"""Verdicts: the call must return the result that was sent, report an error, or do one of the two."""

PATIENCE = 1.0
"""Maximum seconds for a good answer."""


class Exchange(NamedTuple):
    """What the server does with one request; its answer holds that request's tag."""

    head: list[bytes]  # lines of the last head, without line ends; the framing replaces an empty one
    framing: str
    coding: str = ""
    verdict: str = TRUE
    keeps: bool = True  # whether the connection can carry the next request
    records: tuple[Any, ...] = ()  # records after the tag
    body: bytes | None = None  # the body if it is not an envelope with the tag
    posted: bool = False  # whether the request has a body
    interim: tuple[bytes, ...] = ()
    end: bytes = b"\r\n"
    blank: bool = True  # whether the head ends correctly
    sizes: tuple[int, ...] = ()  # sizes of the pieces in which the answer is sent
    pauses: tuple[float, ...] = ()
    surplus: bytes = b""
    late: bool = False  # whether the surplus comes a moment later
    early: bool = False  # whether the answer is sent before the request has been read
    ending: tuple[str, ...] = ()

    def written(self, tag: str) -> bytes:
        body = envelope(tag, *self.records) if self.body is None else self.body
        lines, wire = FRAMINGS[self.framing](CODINGS[self.coding](body))
        place = self.head.index(b"")
        head = [*self.head[:place], *lines, *self.head[place + 1 :]]
        interim = b"".join(self.interim).replace(b"\r\n", self.end)
        return interim + self.end.join(head) + self.end * (1 + self.blank) + wire

    def without(self, *names: bytes) -> Exchange:
        """Return a copy without some headers."""
        return self._replace(head=[line for line in self.head if not line.lower().startswith(names)])

    def steps(self, tag: str) -> list[Any]:
        data = self.written(tag)
        steps: list[Any] = []
        for number, size in enumerate(self.sizes):
            steps.append(data[:size])
            data = data[size:]
            if number < len(self.pauses):
                steps.append(self.pauses[number])
        steps.append(data)
        if self.surplus and self.late:
            steps += [0.002, self.surplus]
        elif self.surplus:
            steps[-1] += self.surplus
        return [*([] if self.early else [REST]), *steps, *self.ending]


# Encodings and framings: each framing returns header lines and the bytes after the head


def halves(body: bytes) -> tuple[bytes, bytes]:
    return body[: len(body) // 2], body[len(body) // 2 :]


def flipped(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 0x55
    return bytes(changed)


def members(body: bytes) -> list[bytes]:
    return [gzip.compress(half, mtime=0) for half in halves(body)]


CODINGS = {
    "": lambda body: body,
    "gzip": lambda body: gzip.compress(body, mtime=0),
    "deflate": zlib.compress,
    "two members": lambda body: b"".join(members(body)),
    # Broken ones: the length is correct, so only the coding shows it.
    "cut": lambda body: gzip.compress(body, mtime=0)[:-9],
    "cut in its trailer": lambda body: gzip.compress(body, mtime=0)[:-4],
    "damaged": lambda body: flipped(gzip.compress(body, mtime=0), -6),
    "second member missing": lambda body: members(body)[0],
    "second member cut": lambda body: b"".join(members(body))[:-9],
    "second member damaged": lambda body: flipped(b"".join(members(body)), -6),
    "not packed at all": lambda body: body,
}


def told(length: object):
    """Frame a body with a given Content-Length."""
    return lambda body: ([b"Content-Length: " + str(length).encode("latin-1")], body)


FRAMINGS = {
    "nothing": lambda _body: ([], b""),
    "length": lambda body: ([b"Content-Length: %d" % len(body)], body),
    "length, spelt oddly": lambda body: ([b"cOnTeNt-lEnGtH:%d" % len(body)], body),
    "length, padded": lambda body: ([b"Content-Length:  \t%d" % len(body)], body),
    "length, with zeros": lambda body: ([b"Content-Length: 000%d" % len(body)], body),
    "chunks": lambda body: ([b"Transfer-Encoding: chunked"], body_of(chunked(*halves(body)))),
    "one chunk": lambda body: ([b"transfer-encoding: Chunked"], body_of(chunked(body))),
    "chunks with an extension": lambda body: (
        [b"Transfer-Encoding: chunked"],
        b'%X;name=value;other="a;b"\r\n%s\r\n0;last\r\n\r\n' % (len(body), body),
    ),
    "chunks with trailers": lambda body: (
        [b"Transfer-Encoding: chunked", b"Trailer: X-Sum"],
        b"%04x\r\n%s\r\n000\r\nX-Sum: 1\r\nX-Other: 2\r\n\r\n" % (len(body), body),
    ),
    "chunks of one byte": lambda body: (
        [b"Transfer-Encoding: chunked"],
        body_of(chunked(*(body[place : place + 1] for place in range(len(body))))),
    ),
    "end": lambda body: ([b"Connection: close"], body),
    # Broken ones, and some that a client may accept or reject
    "length of too many": lambda body: ([b"Content-Length: %d" % (len(body) + 9)], body),
    "length of too few": lambda body: ([b"Content-Length: %d" % (len(body) - 9)], body),
    "length of none": told(0),
    "length that is a word": told("many"),
    "length that is empty": told(""),
    "length that is negative": told(-1),
    "length far too large": told("9" * 30),
    "length in hexadecimal": lambda body: ([b"Content-Length: 0x%x" % len(body)], body),
    "length in other digits": told("\xb2\xb3"),
    "lengths that differ": lambda body: ([b"Content-Length: %d" % len(body), b"Content-Length: 9"], body),
    "lengths that differ, the first is short": lambda body: (
        [b"Content-Length: 9", b"Content-Length: %d" % len(body)],
        body,
    ),
    "lengths that differ in one line": lambda body: ([b"Content-Length: %d, 9" % len(body)], body),
    "lengths that agree": lambda body: ([b"Content-Length: %d" % len(body)] * 2, body),
    "length with a sign": lambda body: ([b"Content-Length: +%d" % len(body)], body),
    "length and chunks": lambda body: (
        [b"Content-Length: 9", b"Transfer-Encoding: chunked"],
        body_of(chunked(*halves(body))),
    ),
    "last chunk missing": lambda body: ([b"Transfer-Encoding: chunked"], body_of(chunked(body, last=b""))),
    "chunk cut": lambda body: ([b"Transfer-Encoding: chunked"], body_of(chunked(body))[:-20]),
    "chunk size that is a word": lambda body: ([b"Transfer-Encoding: chunked"], b"many\r\n%s\r\n0\r\n\r\n" % body),
    "chunk size that is negative": lambda body: ([b"Transfer-Encoding: chunked"], b"-5\r\n%s\r\n0\r\n\r\n" % body),
    "chunk size that is missing": lambda body: ([b"Transfer-Encoding: chunked"], b"\r\n%s\r\n0\r\n\r\n" % body),
    "chunk size too small": lambda body: (
        [b"Transfer-Encoding: chunked"],
        b"%x\r\n%s\r\n0\r\n\r\n" % (len(body) - 3, body),
    ),
    "chunk size too large": lambda body: (
        [b"Transfer-Encoding: chunked"],
        b"%x\r\n%s\r\n0\r\n\r\n" % (len(body) + 3, body),
    ),
    "chunk size huge": lambda body: ([b"Transfer-Encoding: chunked"], b"%s\r\n%s\r\n0\r\n\r\n" % (b"f" * 40, body)),
    "chunks that are none": lambda body: ([b"Transfer-Encoding: chunked"], body),
}


def body_of(answer: bytes) -> bytes:
    return answer.partition(b"\r\n\r\n")[2]


# Good exchanges


FIRST = st.sampled_from([b"HTTP/1.1 200 OK", b"HTTP/1.1 200", b"HTTP/1.1 200 ", b"HTTP/1.1 201 Made of \xe9"])
TYPES = st.sampled_from(
    [
        b"Content-Type: application/json",
        b"content-type:application/json; charset=utf-8",
        b"CONTENT-TYPE: application/json;charset=UTF-8",
    ]
)
OTHERS = st.sampled_from(
    [
        b"Date: Thu, 01 Jan 2026 00:00:00 GMT",
        b"X-Ratelimit-Limit: 6000",
        b"x-ratelimit-remaining: 5999",
        b"X-Cs-Region: us-1",
        b"X-Cs-Traceid: 1-2-3",
        b"X-Empty:",
        b"X-Colons: a:b: c",
        b"X-Twice: 1",
        b"X-Twice: 2",
        b"X-Folded: one,\r\n two,\r\n\tthree",
        b"X-Latin: caf\xe9",
        b"Vary: Accept-Encoding",
        b"Keep-Alive: timeout=60",
        b"X-Long: " + b"a" * 9000,
        b"Server: HTTP/1.1 500 not a status",
    ]
)
INTERIM = st.sampled_from(
    [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\nLink: </y>\r\n\r\n",
        b"HTTP/1.1 103\r\nContent-Type: text/html\r\nX-Ratelimit-Remaining: 0\r\n\r\n",
        b"HTTP/1.1 199 Other\r\nX: y\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\nConnection: keep-alive\r\n\r\n",
    ]
)
SOUND = (
    *("length", "length, spelt oddly", "length, padded", "length, with zeros", "chunks", "one chunk"),
    *("chunks with an extension", "chunks with trailers", "chunks of one byte", "end"),
)
PLACES = st.sampled_from([1, 2, 9, 12, 13, 17, 25, 40, 64, 100, 150])
PAUSES = st.sampled_from([0.0, 0.0, 0.001, 0.003])
TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
RECORDS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def good(draw, framings=SOUND):
    """Draw an exchange that must give the true result."""
    framing, coding = draw(st.sampled_from(framings)), draw(st.sampled_from(["", "", "gzip", "two members", "deflate"]))
    first, closes = draw(FIRST), framing == "end"
    lines = [draw(TYPES), b"", *draw(st.lists(OTHERS, max_size=4))]
    if coding == "deflate":
        lines.append(b"Content-Encoding: deflate")
    elif coding:
        lines.append(draw(st.sampled_from([b"Content-Encoding: gzip", b"content-encoding: GZIP"])))
    if not closes:
        line = draw(
            st.sampled_from([b"", b"", b"connection: Close", b"Connection: keep-alive", b"CONNECTION: Keep-Alive"])
        )
        closes = line.endswith(b"Close")
        lines += [line] * bool(line)
    if "chunk" not in framing and not line_of(lines, b"connection") and draw(st.integers(0, 4)) == 0:
        first, closes = b"HTTP/1.0 200 OK", True
    bare = draw(st.integers(0, 3)) == 0
    sizes = tuple(draw(st.lists(PLACES, max_size=4)))
    return Exchange(
        head=[first, *draw(st.permutations(lines))],
        framing=framing,
        coding=coding,
        keeps=not closes,
        records=tuple(draw(st.lists(RECORDS, max_size=2))),
        posted=draw(st.booleans()),
        interim=tuple(draw(st.just([]) | st.lists(INTERIM, min_size=1, max_size=4))),
        end=b"\n" if bare else b"\r\n",
        sizes=sizes,
        pauses=tuple(draw(PAUSES) for _ in sizes),
        ending=(CLOSE,) if closes else (),
    )


def line_of(lines: list[bytes], name: bytes) -> bytes:
    return next((line for line in lines if line.lower().startswith(name)), b"")


# Broken exchanges: a good one with one fault, by the fault's name

STRANGER = plain(envelope("another's"))


def headed(verdict: str, change: Any) -> Any:
    """Return a fault in the head of an answer with a correct length."""

    def spoil(draw):
        exchange = draw(good(("length",))).without(b"connection")
        head = change([b"HTTP/1.1 200 OK", *exchange.head[1:]])
        return exchange._replace(head=head, verdict=verdict, ending=(CLOSE,))

    return spoil


def framed(verdict: str, framing: str) -> Any:
    return lambda draw: headed(verdict, list)(draw)._replace(framing=framing)


def coded(coding: str) -> Any:
    def spoil(draw):
        exchange = draw(good()).without(b"content-encoding")
        return exchange._replace(head=[*exchange.head, b"Content-Encoding: gzip"], coding=coding, verdict=WRONG)

    return spoil


def bodied(body: Any) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda draw: draw(good())._replace(body=content, verdict=WRONG)


def typed(type: bytes) -> Any:
    def spoil(draw):
        exchange = draw(good()).without(b"content-type")
        return exchange._replace(head=[*exchange.head, *([b"Content-Type: " + type] if type else [])], verdict=EITHER)

    return spoil


def followed(surplus: bytes, *, late: bool) -> Any:
    return lambda draw: draw(good())._replace(surplus=surplus, late=late, verdict=EITHER)


def interim_alone(draw):
    last = draw(INTERIM).removesuffix(b"\r\n\r\n")
    return Exchange([last, b""], "nothing", interim=(draw(INTERIM),), verdict=WRONG, ending=(CLOSE,))


NOT_AN_ENVELOPE = [
    *(None, True, 5, "portal", [], {}, [{"resources": []}], {"message": "Endpoint request timed out"}),
    *({"resources": {}}, {"resources": "a"}, {"resources": 5}, {"meta": [], "resources": []}, {"meta": "x"}),
    *({"data": ["a"]}, {"error": "x", "error_description": "y"}, {"Resources": ["a"], "Meta": {}}),
    *(b"", b" ", b"<html>sign in</html>", b"\xff\xfe", b'{"resources": ["a"]', b'{"resources": []} {}', b"OK"),
]
NO_SUCCESS = (b"204 No Content", b"304 Not Modified", b"302 Found", b"101 Switching Protocols", b"500 Oh")
"""Statuses that are never a success for an operation with records, whatever follows."""

FAULTS = {
    "a header without a colon": headed(WRONG, lambda head: [*head, b"X-Broken"]),
    "a first header without a colon": headed(WRONG, lambda head: [head[0], b"this is no header", *head[1:]]),
    "a status that is no number": headed(WRONG, lambda head: [b"HTTP/1.1 OK", *head[1:]]),
    "a status of four digits": headed(WRONG, lambda head: [b"HTTP/1.1 2000 OK", *head[1:]]),
    "a status of one digit": headed(WRONG, lambda head: [b"HTTP/1.1 2 OK", *head[1:]]),
    "a status of one digit alone": headed(WRONG, lambda head: [b"HTTP/1.1 3", *head[1:]]),
    "a status of two digits": headed(WRONG, lambda head: [b"HTTP/1.1 30", *head[1:]]),
    "a status of zero": headed(WRONG, lambda head: [b"HTTP/1.1 000 OK", *head[1:]]),
    "another protocol": headed(WRONG, lambda head: [b"SSH-2.0-OpenSSH_9.9", *head[1:]]),
    "no first line": headed(WRONG, lambda head: head[1:]),
    "a header without a name": headed(EITHER, lambda head: [*head, b": value"]),
    "a blank before the colon": headed(EITHER, lambda head: [*head, b"X-Blank : 1"]),
    "a control character": headed(EITHER, lambda head: [*head, b"X-Control: a\x00b"]),
    "more headers than anybody sends": headed(EITHER, lambda head: [*head, *(b"X-%d: 1" % n for n in range(300))]),
    "no blank line": lambda draw: headed(WRONG, list)(draw)._replace(framing="nothing", blank=False),
    "interim answers alone": interim_alone,
    "an answer before the request was read": lambda draw: draw(good())._replace(
        early=True, posted=True, verdict=EITHER
    ),
    **{
        f"framing: {name}": framed(verdict, name)
        for verdict, names in {
            WRONG: [
                *("length of too many", "length of too few", "length of none", "length that is a word"),
                *("length that is empty", "length that is negative", "length far too large", "length in other digits"),
                *("lengths that differ", "lengths that differ, the first is short", "lengths that differ in one line"),
                *("last chunk missing", "chunk cut", "chunk size that is a word", "chunk size that is negative"),
                *("chunk size that is missing", "chunk size too small", "chunk size too large", "chunk size huge"),
                "chunks that are none",
            ],
            EITHER: ["length in hexadecimal", "lengths that agree", "length with a sign", "length and chunks"],
        }.items()
        for name in names
    },
    **{f"coding: {name}": coded(name) for name in CODINGS if name not in {"", "gzip", "two members", "deflate"}},
    **{f"body: {body!r}": bodied(body) for body in NOT_AN_ENVELOPE},
    **{
        f"status: {status.decode()}": headed(WRONG, lambda head, s=status: [b"HTTP/1.1 " + s, *head[1:]])
        for status in NO_SUCCESS
    },
    "status: 204 No Content, and the connection goes on": lambda draw: headed(
        WRONG, lambda head: [b"HTTP/1.1 204 No Content", *head[1:]]
    )(draw)._replace(ending=()),
    **{f"type: {type.decode()}": typed(type) for type in (b"", b"text/html", b"application/octet-stream", b"?;=")},
    **{
        f"surplus{', later' * late}: {surplus[:20]!r}": followed(surplus, late=late)
        for surplus in (STRANGER, STRANGER[:30], b"\r\n", b"{}", b"HTTP/1.1 100 Continue\r\n\r\n")
        for late in (False, True)
    },
}


# The server, and the outcomes of its answers


class Stage:
    """A server that plays an exchange for one call; all other calls get their tags."""

    def __init__(self, way: str, path: str | None) -> None:
        self.server: Any = None  # set by stage()
        self.way, self.path = way, path
        self.settings: dict[str, Any] = {}
        self.exchange: Exchange | None = None
        self.number = 0

    def script(self, asked):
        if self.exchange is not None and asked.tag == f"odd-{self.number}":
            return self.exchange.steps(asked.tag)
        return [REST, plain(envelope(asked.tag))]

    def ask(self, hosts: Hosts, tag: str, *, posted: bool) -> Any:
        if posted:
            ids = [f"{n:032x}" for n in range(50)]
            return outcome(hosts.get_device_details, ids=ids, parameters={"filter": tag})
        return outcome(hosts.query_devices_by_filter, filter=tag)

    def play(self, exchange: Exchange, *, pythonic: bool) -> None:
        self.exchange, self.number = exchange, self.number + 1
        tag, server = f"odd-{self.number}", self.server
        with reaching(server, self.way, path=self.path, timeout=PATIENCE, pythonic=pythonic, **self.settings) as auth:
            hosts = Hosts(auth)
            assert self.ask(hosts, "warm", posted=False) == ["warm"]
            began = time.monotonic()
            found = self.ask(hosts, tag, posted=exchange.posted)
            took = time.monotonic() - began
            connection = server.asked[-1].connection
            server.rest()
            following = [self.ask(hosts, f"{tag}-then-{n}", posted=n == 0) for n in range(2)]
            assert following == [[f"{tag}-then-0"], [f"{tag}-then-1"]], "a later call did not get its own answer"
        if exchange.verdict == TRUE or (exchange.verdict == EITHER and not isinstance(found, Failed)):
            assert found == [tag, *exchange.records]
        else:
            assert isinstance(found, Failed)
        if exchange.verdict == TRUE:
            assert took < PATIENCE
            connections = {asked.connection for asked in server.asked[-2:]}
            assert not exchange.keeps or connections == {connection}, "the connection was good, and not used again"


@contextmanager
def stage(way: str, certificate: Any = (None, None)):
    context, path = certificate
    made = Stage(way, path)
    with raw(made.script, context) as made.server:
        made.server.early = True  # the scripts decide when a request is read
        yield made


@pytest.fixture(scope="module", params=WAYS)
def open_stage(request):
    with stage(request.param) as made:
        yield made


@pytest.fixture(scope="module", params=WAYS)
def tls_stage(request, tmp_path_factory):
    with stage(request.param, certified(tmp_path_factory.mktemp("authority"))) as made:
        yield made


@pytest.fixture(scope="module", params=[SESSION, CALLERS])
def tunnelled_stage(request, tmp_path_factory):
    with (
        stage(request.param, certified(tmp_path_factory.mktemp("authority"))) as made,
        tunnel({"127.0.0.1": made.server.talker.port}) as proxy,
    ):
        made.settings["proxy"] = proxy.url
        yield made
    assert proxy.asked


@few(60)
@given(exchange=good(), pythonic=st.booleans())
def test_a_good_exchange_of_any_shape_gives_the_true_result_at_once(open_stage, exchange, pythonic):
    open_stage.play(exchange, pythonic=pythonic)


@few(20)
@given(exchange=good(), pythonic=st.booleans())
def test_a_good_exchange_over_tls_does_so_too(tls_stage, exchange, pythonic):
    tls_stage.play(exchange, pythonic=pythonic)


@each("fault", FAULTS)
def test_a_broken_exchange_is_an_error_and_the_next_calls_get_their_own_answers(open_stage, fault):
    @few(3)
    @given(data=st.data())
    def play(data):
        exchange = FAULTS[fault](data.draw)
        open_stage.play(exchange, pythonic=data.draw(st.booleans()))

    play()


@few(40)
@given(data=st.data(), fault=st.sampled_from(sorted(FAULTS)))
def test_a_broken_exchange_over_tls_is_an_error_too(tls_stage, fault, data):
    tls_stage.play(FAULTS[fault](data.draw), pythonic=data.draw(st.booleans()))


@few(20)
@given(data=st.data(), fault=st.sampled_from(["", *sorted(FAULTS)]))
def test_through_a_proxy_an_exchange_is_true_or_an_error_too(tunnelled_stage, fault, data):
    tunnelled_stage.play(
        data.draw(good()) if not fault else FAULTS[fault](data.draw), pythonic=data.draw(st.booleans())
    )


# An answer before any request


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
def test_a_server_that_speaks_first_spoils_one_call_at_most(way, tls, tmp_path):
    """A client cannot detect surplus first bytes on a new connection if they arrive after its request was sent."""
    with stage(way, certified(tmp_path) if tls else (None, None)) as made:
        made.server.greeting = STRANGER
        with reaching(made.server, way, path=made.path, timeout=PATIENCE) as auth:
            hosts = Hosts(auth)
            failed = isinstance(made.ask(hosts, "warm", posted=False), Failed)
            made.server.rest(asked=0 if failed else 1)
            made.server.greeting = b""
            for n in range(3):
                assert made.ask(hosts, f"tag-{n}", posted=False) == [f"tag-{n}"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", ["head", "body", "chunks"])
def test_a_server_that_falls_silent_is_an_error_in_time(way, kind):
    whole = chunked(*halves(envelope("odd-1"))) if kind == "chunks" else plain(envelope("odd-1"))
    with stage(way) as made, reaching(made.server, way, timeout=0.1) as auth:
        hosts = Hosts(auth)
        assert made.ask(hosts, "warm", posted=False) == ["warm"]
        made.number, made.exchange = 1, Silent(whole[: 40 if kind == "head" else -9])
        assert isinstance(made.ask(hosts, "odd-1", posted=False), Failed)
        assert made.ask(hosts, "after", posted=False) == ["after"]


class Silent(NamedTuple):
    """An exchange that stops in the middle."""

    part: bytes

    def steps(self, _tag: str) -> list[Any]:
        return [REST, self.part, SILENCE]
