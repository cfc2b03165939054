"""Good answers cut at every byte, on every way to the network: the result is true or an error.

The true result is what the server was told to send, never what the client made of it.
"""

from __future__ import annotations

import gzip
from typing import Any, NamedTuple

import pytest

from falconlite import FalconError, Hosts, InstallationTokens, OAuth2, PartialResult
from tests.raw import CLOSE, JSON, SILENCE, Failed, chunked, envelope, outcome, plain, raw, reaching
from tests.talker import certified
from tests.ways import CALLERS, DIRECT, WAYS

pytestmark = pytest.mark.no_cover  # thousands of exchanges

PACKED = JSON + b"Content-Encoding: gzip\r\n"
ENDING = JSON + b"Connection: close\r\n"


def halves(content: bytes) -> tuple[bytes, bytes]:
    return content[: len(content) // 2], content[len(content) // 2 :]


def packed(body: bytes) -> bytes:
    return gzip.compress(body, mtime=0)


ANSWERS = {
    "plain": plain,
    "chunked": lambda body: chunked(*halves(body)),
    "gzip": lambda body: plain(packed(body), more=PACKED),
    "gzip in chunks": lambda body: chunked(*halves(packed(body)), more=PACKED),
    "gzip of two members": lambda body: plain(b"".join(map(packed, halves(body))), more=PACKED),
    "to the end of the connection": lambda body: b"HTTP/1.1 200 OK\r\n%s\r\n%s" % (ENDING, body),
}
"""Functions that frame the body of a good answer, by name."""

CUT = ("plain", "chunked", "gzip")
"""Framings that are cut at every byte, on every way."""

TAIL = len(b"\r\n\r\n")
"""Bytes after the 0 of the last chunk: without them the answer is cut, but its body is complete."""


class Plan(NamedTuple):
    """A plan for an answer: its kind, after how many bytes it ends, and how."""

    kind: str
    cut: int
    ending: str = CLOSE

    def steps(self, body: bytes) -> list[Any]:
        whole = ANSWERS[self.kind](body)
        return [whole[: self.cut], *([self.ending] if self.cut < len(whole) or self.kind.startswith("to ") else [])]

    def is_whole(self, body: bytes) -> bool:
        return self.cut >= len(ANSWERS[self.kind](body))

    def has_body(self, body: bytes) -> bool:
        """Return whether all of the body was sent, so that the true result is allowed."""
        return self.cut >= len(ANSWERS[self.kind](body)) - ("chunk" in self.kind) * TAIL

    @property
    def tag(self) -> str:
        return f"{self.kind}:{self.cut}:{self.ending}"


def plans(kind: str, body: bytes, step: int = 1, ending: str = CLOSE) -> list[Plan]:
    """Yield cuts of an answer at every *step* bytes, and no cut."""
    length = len(ANSWERS[kind](body))
    return [*(Plan(kind, cut, ending) for cut in range(0, length, step)), Plan(kind, length, ending)]


def script(asked):
    """Answer with the tag, cut as its plan says; a tag without a plan gets the full answer."""
    kind, _, rest = asked.tag.partition(":")
    body = envelope(asked.tag)
    if not rest:
        return [plain(body)]
    cut, _, ending = rest.partition(":")
    return Plan(kind, int(cut), ending).steps(body)


def wrong_with(plan: Plan, found: Any, body: bytes, true: Any) -> list[str]:
    """Describe what is wrong with the outcome of an answer, if anything is."""
    if isinstance(found, Failed):
        return [f"{plan.tag}, a whole answer, gave {found}"] if plan.is_whole(body) else []
    if not plan.has_body(body):
        return [f"{plan.tag} gave {found} and no error"]
    return [] if found == true else [f"{plan.tag} gave {found}, which is not what was sent"]


def longest(kind: str) -> list[Plan]:
    """Return plans for an answer whose length depends on its tag, which contains the position of the cut."""
    return plans(kind, envelope(f"{kind}:100:{CLOSE}"))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return certified(tmp_path_factory.mktemp("authority"))


def check_calls(auth: OAuth2, cuts: list[Plan], **given: Any) -> None:
    """Make a call per plan, alternating modes, each followed by a call with a good answer."""
    hosts, wrong = Hosts(auth), []
    assert outcome(hosts.query_devices_by_filter, filter="warm") == ["warm"]
    for number, plan in enumerate(cuts):
        found = outcome(hosts.query_devices_by_filter, filter=plan.tag, pythonic=number % 2 == 0, **given)
        wrong += wrong_with(plan, found, envelope(plan.tag), [plan.tag])
        following = outcome(hosts.query_devices_by_filter, filter=f"after {plan.cut}")
        if following != [f"after {plan.cut}"]:
            wrong.append(f"the call after {plan.tag} gave {following}")
    assert not wrong, "\n".join(wrong)


# One call


@pytest.mark.parametrize("deadline", [None, 30], ids=["no deadline", "deadline"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CUT)
def test_a_call_whose_answer_is_cut_is_true_or_an_error(kind, way, deadline):
    with raw(script) as server, reaching(server, way, deadline=deadline) as auth:
        check_calls(auth, longest(kind)[:: 3 if deadline else 1])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [kind for kind in ANSWERS if kind not in CUT])
def test_other_framings_are_true_or_an_error_where_they_are_cut(kind, way):
    with raw(script) as server, reaching(server, way) as auth:
        check_calls(auth, longest(kind)[way == DIRECT :: 2])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CUT)
def test_over_tls_it_is_the_same(kind, way, certificate):
    context, path = certificate
    with raw(script, context) as server, reaching(server, way, path=path) as auth:
        check_calls(auth, longest(kind)[WAYS.index(way) :: 9] + longest(kind)[-4:])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CUT)
def test_an_answer_that_stops_without_an_end_of_the_connection_is_an_error(kind, way):
    """The last bytes are never sampled: there the client must stop waiting, or needs one more byte."""
    length = len(ANSWERS[kind](envelope(f"{kind}:100:{SILENCE}")))
    cuts = [Plan(kind, cut, SILENCE) for cut in sorted({*range(3, length, 29), *range(length - 5, length + 1)})]
    with raw(script) as server, reaching(server, way) as auth:
        check_calls(auth, cuts, timeout=0.04)


# A stream


def read_stream(hosts: Hosts, tag: str, _folder: Any) -> Any:
    """Read a streamed answer in dict mode: its bytes, or Failed."""
    answer = hosts.override("GET", "/file/v1", parameters={"filter": tag}, stream=True)
    assert answer.ok is (200 <= answer.status_code <= 299)
    try:
        return b"".join(answer)
    except FalconError as error:
        return Failed(repr(error))


def save_stream(hosts: Hosts, tag: str, folder: Any) -> Any:
    """Save a streamed answer in pythonic mode: the bytes of the file, or Failed and no file."""
    target = folder / "saved"
    try:
        hosts.override("GET", "/file/v1", parameters={"filter": tag}, stream=True, pythonic=True).save(target)
    except FalconError as error:
        assert list(folder.iterdir()) == []
        return Failed(repr(error))
    content = target.read_bytes()
    target.unlink()
    return content


def file_script(asked):
    """Like script, but with a file instead of an envelope."""
    kind, _, rest = asked.tag.partition(":")
    if not rest:
        return [plain(envelope(asked.tag))]
    cut, _, ending = rest.partition(":")
    whole = ANSWERS[kind](FILE).replace(b"application/json", b"application/zip")
    return [whole[: int(cut)], *([ending] if int(cut) < len(whole) else [])]


FILE = bytes(range(64))


@pytest.mark.parametrize("read", [read_stream, save_stream])
@pytest.mark.parametrize("way", [DIRECT, CALLERS])
@pytest.mark.parametrize("kind", CUT)
def test_a_stream_that_is_cut_breaks_off_with_an_error(kind, way, read, tmp_path):
    body, short = FILE, len(b"application/json") - len(b"application/zip")
    length = len(ANSWERS[kind](body)) - short
    with raw(file_script) as server, reaching(server, way) as auth:
        hosts = Hosts(auth)
        assert outcome(hosts.query_devices_by_filter, filter="warm") == ["warm"]
        wrong = []
        for cut in {*range(0, length, 1 if way == DIRECT else 3), *range(length - 5, length + 1)}:
            found = read(hosts, Plan(kind, cut).tag, tmp_path)
            least = length if isinstance(found, Failed) else length - ("chunk" in kind) * TAIL
            if cut >= least if isinstance(found, Failed) else cut < least or found != body:
                wrong.append(f"cut after {cut} of {length}: {found!r}")
            assert outcome(hosts.query_devices_by_filter, filter="after") == ["after"]
        assert not wrong, "\n".join(wrong)


# A page, and a batch


PAGES = (("a", "b"), ("c", "d"), ("e", "f"))
EVERY = [id for page in PAGES for id in page]


class Middle:
    """A script that cuts the second of three pages or batches; other answers are complete."""

    plan: Plan | None = None

    def paging(self, asked):
        if asked.tag:
            return [plain(envelope(asked.tag))]
        place = int(asked.query.get("offset", ["0"])[0])
        body = self.page(place)
        return self.plan.steps(body) if place == 1 and self.plan else [plain(body)]

    @staticmethod
    def page(place: int) -> bytes:
        following = place + 1 if place + 1 < len(PAGES) else ""
        return envelope(*PAGES[place], total=len(EVERY), limit=2, offset=str(following))

    def batches(self, asked):
        if asked.tag:
            return [plain(envelope(asked.tag))]
        body = envelope(*asked.ids)
        return self.plan.steps(body) if asked.ids == list(PAGES[1]) and self.plan else [plain(body)]


@pytest.mark.parametrize("pythonic", [False, True], ids=["dict mode", "pythonic"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CUT)
def test_a_page_that_is_cut_ends_the_walk_with_an_error_and_a_cursor_to_go_on_from(kind, way, pythonic):
    middle = Middle()
    body = middle.page(1)
    with raw(middle.paging) as server, reaching(server, way, pythonic=pythonic) as auth:
        hosts = Hosts(auth)
        assert outcome(hosts.query_devices_by_filter, filter="warm") == ["warm"]
        wrong = []
        for plan in plans(kind, body)[pythonic :: 2 if way == DIRECT else 6]:
            middle.plan = plan
            found: list[str] = []
            try:
                found.extend(hosts.query_devices_by_filter_scroll.records(limit=2))
            except PartialResult as error:
                if plan.is_whole(body) or (found, error.done) != (EVERY[:2], 2):
                    wrong.append(f"{plan.tag} gave {found}, then {error!r}")
                middle.plan = None
                found.extend(hosts.query_devices_by_filter_scroll.records(limit=2, cursor=error.cursor))
            else:
                if not plan.has_body(body):
                    wrong.append(f"{plan.tag} gave {found} and no error")
            if found != EVERY:
                wrong.append(f"{plan.tag} gave {found} in all")
            assert outcome(hosts.query_devices_by_filter, filter="after") == ["after"]
        assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CUT)
def test_a_batch_whose_answer_is_cut_is_unclear_and_never_done(kind, way):
    middle = Middle()
    body = envelope(*PAGES[1])
    with raw(middle.batches) as server, reaching(server, way) as auth:
        tokens, hosts = InstallationTokens(auth), Hosts(auth)
        assert outcome(hosts.query_devices_by_filter, filter="warm") == ["warm"]
        wrong = []
        for plan in plans(kind, body, 2 if way == DIRECT else 7):
            middle.plan, before = plan, len(server.asked)
            report = tokens.tokens_delete.bulk(ids=EVERY, at_once=2, workers=1)
            assert len(server.asked) - before == len(PAGES), "a deletion was sent twice, or not at all"
            if report.ok:
                if not plan.has_body(body):
                    wrong.append(f"{plan.tag}: all is done")
            elif plan.is_whole(body) or (report.done, report.unclear) != ([*PAGES[0], *PAGES[2]], list(PAGES[1])):
                wrong.append(f"{plan.tag}: {report.done} are done, {report.unclear} unclear")
            assert outcome(hosts.query_devices_by_filter, filter="after") == ["after"]
        assert not wrong, "\n".join(wrong)
