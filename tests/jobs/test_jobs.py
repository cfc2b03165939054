"""Exports in pieces: each host once, whatever breaks, and a piece that is finished is never read again."""

from __future__ import annotations

import json
import os
import pickle
import threading

import pytest

from falconlite import Forbidden, Hosts, OAuth2, PayloadValidationError, ShortListWarning, Stopped, jobs
from falconlite.jobs import JobError, Piece, store
from falconlite.jobs.running import _CLIENTS
from falconlite.paging import Cursor
from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from tests.paging.test_devices import COMBINED, DETAILS, SCROLL, Between, cloud_of, sent


def each(names, **rows):
    """Run a test once for each row."""
    return pytest.mark.parametrize(names, list(rows.values()), ids=list(rows))


def falcon(cloud, transport=None, **more):
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "clock": cloud.clock, **more}
    return OAuth2(transport=transport or cloud, **given)


def truth(cloud, cid=None, **more):
    """Return the records of a tenant by ID, as another operation returns them."""
    hosts = Hosts(access_token=cloud.issue_token(cid), transport=cloud, clock=cloud.clock)
    found, offset = {}, None
    while True:
        page = hosts.query_devices_by_filter_combined(limit=1000, offset=offset, **more)
        found |= {record["device_id"]: record for record in page.resources}
        if not (offset := page.meta["pagination"].get("next")):
            return found


def written(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def described(cloud):
    """Return the IDs that were asked for, one for each time."""
    return [id for call in cloud.requests if call.path == DETAILS for id in json.loads(call.body)["ids"]]


# All hosts, each once


@each(
    "by, given, number",
    hash=("hash", {"pieces": 5}, 5),
    one_bucket=("hash", {"pieces": 1}, 1),
    more_buckets_than_hosts=("hash", {"pieces": 50}, 50),
    range=("range", {"pieces": 7}, 7),
    more_ranges_than_seconds=("range", {"pieces": 50}, 30),
    filter=("range", {"pieces": 3, "filter": "platform_name:'Windows',platform_name:'Mac'"}, 3),
    hash_of_filter=("hash", {"pieces": 3, "filter": "platform_name:'Windows'"}, 3),
    none=("range", {"pieces": 3, "filter": "hostname:['nowhere']"}, 1),
    fields=("range", {"pieces": 3, "fields": "hostname,last_seen"}, 3),
    fields_by_hash=("hash", {"pieces": 3, "fields": ["hostname", "last_seen"]}, 3),
)
def test_each_host_is_in_one_piece(by, given, number, tmp_path):
    cloud = cloud_of(30 if given["pieces"] == 50 else 250)
    client = falcon(cloud)
    pieces = jobs.split(client, by=by, **given)
    assert len(pieces) == number
    cloud.requests.clear()
    for piece in pieces:
        jobs.run(piece.to_json(), tmp_path, client, limit=20, every=30)
    asked = described(cloud)
    assert len(asked) == len(set(asked))
    wanted = truth(cloud, filter=given.get("filter"))
    fields = {"device_id", "hostname", "last_seen"} if "fields" in given else None
    wanted = {id: {k: v for k, v in host.items() if not fields or k in fields} for id, host in wanted.items()}
    report = jobs.collect(pieces, tmp_path, tmp_path / "all.jsonl", strict=True)
    found = written(report.path)
    assert {host["device_id"]: host for host in found} == wanted
    assert report == (len(found), report.path.stat().st_size, tmp_path / "all.jsonl", [], None)
    assert len(found) == len(wanted)
    assert {path.suffix for path in tmp_path.iterdir()} == {".jsonl", ".done"}
    assert cloud.client_secret not in "".join(path.read_text() for path in tmp_path.iterdir())


def test_each_child_is_a_piece_and_two_jobs_do_not_share_them(tmp_path):
    cloud = Cloud(hosts=5, children=4, child_hosts=30, alerts=0, clock=VirtualClock())
    client = falcon(cloud)
    pieces = jobs.split(client, by="cid", job="monday")
    assert {piece.cid for piece in pieces} == set(cloud.children)
    assert len(pieces) == 4
    chosen = [cid.upper() for cid in cloud.children]
    assert set(jobs.split(client, by="cid", job="monday", cids=[*chosen, chosen[0]])) == set(pieces)
    for piece in pieces:
        jobs.run(piece, tmp_path, client)
    report = jobs.collect(pieces, tmp_path, tmp_path / "all.jsonl")
    found = {(host["cid"], host["device_id"]): host for host in written(report.path)}
    assert list(found.values()) == written(report.path)
    assert found == {(cid, id): host for cid in cloud.children for id, host in truth(cloud, cid).items()}
    before = len(cloud.requests)
    again = jobs.split(client, by="cid", job="monday", cids=cloud.children)
    assert jobs.left(again, tmp_path) == []
    assert [jobs.run(piece, tmp_path, client).resumed for piece in again] == [0] * 4
    assert len(cloud.requests) == before
    others = jobs.split(client, by="cid", cids=cloud.children)
    assert jobs.left(others, tmp_path) == others
    assert jobs.split(client, by="cid", cids=cloud.children) != others


def test_ranges_are_of_similar_size():
    cloud = cloud_of(1000)
    pieces = jobs.split(falcon(cloud), by="range", pieces=8)
    sizes = [len(truth(cloud, filter=piece.filter)) for piece in pieces]
    assert (len(sizes), sum(sizes)) == (8, 1000)
    assert max(sizes) <= 4 * min(sizes)


def test_hosts_without_the_date_are_not_lost_in_silence():
    cloud = cloud_of(20)
    with pytest.raises(JobError, match="20 of 20 hosts have no date in policies_changed: split by 'hash'"):
        jobs.split(falcon(cloud, Dateless(cloud)), by="range", field="policies_changed")


class Dateless:
    """A transport on which no host has a field of that name; the simulator refuses filters by unknown fields."""

    def __init__(self, cloud):
        self.cloud = cloud

    def send(self, base_url, request):
        if "policies_changed" in str(request):
            query = [(name, "hostname:['nowhere']" if name == "filter" else value) for name, value in request.query]
            request = request._replace(query=query)
        return self.cloud.send(base_url, request)

    def close(self):
        """Do nothing: no connection to close."""


# Attempts that break off


def test_an_attempt_continues_at_the_checkpoint_of_the_one_before(tmp_path):
    cloud = cloud_of(250)
    client = falcon(cloud, retry=False)
    (piece,) = jobs.split(client, by="hash", pieces=1)
    cloud.faults.add(Fault.status(403), route=DETAILS)
    with pytest.raises(Forbidden):
        jobs.run(piece, tmp_path, client)
    assert list(tmp_path.iterdir()) == []  # there is nothing to continue
    cloud.requests.clear()
    cloud.faults.add(Fault.status(403), route=DETAILS, skip=8)
    with pytest.raises(Exception, match="devices were read") as broken:
        jobs.run(piece, tmp_path, client, limit=20, every=10_000, workers=1)
    assert isinstance(broken.value.__cause__, Forbidden)
    assert {path.suffix for path in tmp_path.iterdir()} == {".draft", ".cursor"}
    (cursor,) = tmp_path.glob("*.cursor")
    assert cursor.stat().st_mode & 0o077 == 0
    before = set(described(cloud))
    cloud.requests.clear()
    outcome = jobs.run(piece, tmp_path, client, limit=20, workers=1)
    assert outcome.resumed == 160 == len(before) - len(before & set(described(cloud)))
    report = jobs.collect([piece], tmp_path, tmp_path / "all.jsonl")
    assert {host["device_id"]: host for host in written(report.path)} == truth(cloud)
    assert report.records == 250


def killed(folder, piece, client, after, **given):
    """Run a piece and break it off as SIGKILL does: nothing is cleaned up, and what is after the checkpoint stays."""

    class Killed(BaseException):
        pass

    saves = []

    class Dying(store.Attempt):
        def write(self, content):
            if len(saves) >= after:
                super().write(content[: len(content) // 2])
                self.file.flush()
                raise Killed
            super().write(content)

        def save(self, cursor):
            super().save(cursor)
            saves.append(cursor)

        def __exit__(self, *_):
            self.file.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("falconlite.jobs.running.Attempt", Dying)
        with pytest.raises(Killed):
            jobs.run(piece, folder, client, **given)


@pytest.mark.parametrize("by", ["hash", "range"])
def test_attempts_that_are_killed_one_after_another_come_to_an_end(by, tmp_path):
    cloud = cloud_of(250)
    client = falcon(cloud)
    pieces = jobs.split(client, by=by, pieces=2)
    for piece in pieces:
        for after in (0, 2, 2, 1):
            killed(tmp_path, piece, client, after, limit=10, every=20, workers=1)
        best = max(json.loads(path.read_text())["records"] for path in tmp_path.glob("*.cursor"))
        outcome = jobs.run(piece, tmp_path, client, limit=10, every=20, workers=1)
        assert outcome.resumed == best > 0
        (tmp_path / f"{piece.name}.0000.1111.new").touch()  # of one that was killed between two steps
    report = jobs.collect(pieces, tmp_path, tmp_path / "all.jsonl", strict=True)
    assert {host["device_id"]: host for host in written(report.path)} == truth(cloud)
    assert report.records == 250
    assert {path.suffix for path in tmp_path.iterdir()} == {".jsonl", ".done"}


def test_a_draft_that_is_not_as_its_checkpoint_says_is_not_used(tmp_path):
    cloud = cloud_of(100)
    client = falcon(cloud)
    (piece,) = jobs.split(client, by="hash", pieces=1)
    killed(tmp_path, piece, client, 1, limit=10, every=20, workers=1)
    killed(tmp_path, piece, client, 2, limit=10, every=20, workers=1)
    best, other = sorted(tmp_path.glob("*.cursor"), key=lambda path: -json.loads(path.read_text())["records"])
    (tmp_path / json.loads(best.read_text())["draft"]).write_bytes(b"x" * 1_000_000)
    known = json.loads(other.read_text())["records"]
    killed(tmp_path, piece, client, 1, limit=10, every=10_000, workers=1)
    outcome = jobs.run(piece, tmp_path, client, limit=10)
    assert outcome.resumed == known > 0
    jobs.collect([piece], tmp_path, tmp_path / "all.jsonl")
    assert {host["device_id"]: host for host in written(tmp_path / "all.jsonl")} == truth(cloud)


def test_a_checkpoint_that_this_version_does_not_take_is_not_used(tmp_path):
    cloud = cloud_of(100)
    client = falcon(cloud)
    (piece,) = jobs.split(client, by="hash", pieces=1)
    killed(tmp_path, piece, client, 2, limit=10, every=20, workers=1)
    (path,) = tmp_path.glob("*.cursor")
    saved = json.loads(path.read_text())
    saved["cursor"] = Cursor.from_json(saved["cursor"])._replace(operation="QueryNewDevices").to_json()
    path.write_text(json.dumps(saved))
    assert jobs.run(piece, tmp_path, client, limit=10).resumed == 0
    jobs.collect([piece], tmp_path, tmp_path / "all.jsonl")
    assert {host["device_id"]: host for host in written(tmp_path / "all.jsonl")} == truth(cloud)


def test_a_full_disk_leaves_no_checkpoint_of_what_was_not_written(tmp_path, monkeypatch):
    cloud = cloud_of(100)
    client = falcon(cloud)
    (piece,) = jobs.split(client, by="hash", pieces=1)
    original, calls = store.Attempt.write, []

    def write(self, content):
        calls.append(content)
        if len(calls) == 4:
            raise OSError(28, "No space left on device")
        original(self, content)

    monkeypatch.setattr(store.Attempt, "write", write)
    with pytest.raises(OSError, match="No space"):
        jobs.run(piece, tmp_path, client, limit=10, every=10, workers=1)
    jobs.run(piece, tmp_path, client, limit=10)
    jobs.collect([piece], tmp_path, tmp_path / "all.jsonl")
    assert {host["device_id"]: host for host in written(tmp_path / "all.jsonl")} == truth(cloud)


# Two attempts at the same time


@pytest.mark.parametrize("changed", [False, True])
def test_two_attempts_at_the_same_time_have_one_outcome(changed, tmp_path, monkeypatch):
    """Both stop just before the record of the piece is created; if the fleet changed, their files differ."""
    cloud = cloud_of(60)
    clients = [falcon(cloud), falcon(cloud)]
    (piece,) = jobs.split(clients[0], by="hash", pieces=1)
    line, original = threading.Barrier(2, timeout=60), store.Attempt._made
    outcomes = []

    def made(self, content, mode):
        path = original(self, content, mode)
        if '"file"' in content:
            line.wait()
        return path

    monkeypatch.setattr(store.Attempt, "_made", made)
    wanted = truth(cloud)

    def work(client):
        outcomes.append(jobs.run(piece, tmp_path, client, limit=10, every=10))

    threads = [threading.Thread(target=work, args=[client]) for client in clients]
    threads[0].start()
    if changed:  # the first has read all, and waits
        while line.n_waiting == 0:
            threads[0].join(0.005)
        tagger = Hosts(auth_object=clients[0])
        assert tagger.update_device_tags("add", list(wanted)[:1], ["new"]).status_code == 202
    threads[1].start()
    for thread in threads:
        thread.join(60)
    assert outcomes[0] == outcomes[1]
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".done", ".jsonl"]
    jobs.collect([piece], tmp_path, tmp_path / "all.jsonl")
    found = {host["device_id"]: host for host in written(tmp_path / "all.jsonl")}
    assert found in (wanted, truth(cloud))
    assert len(written(tmp_path / "all.jsonl")) == 60


def test_an_attempt_that_is_overtaken_ends_and_returns_the_outcome_of_the_other(tmp_path):
    cloud = cloud_of(100)
    outcomes = []

    def overtake(request):
        if request.path == DETAILS and not outcomes:
            outcomes.append(None)
            outcomes[0] = jobs.run(piece, tmp_path, falcon(cloud))

    client = falcon(cloud, Between(cloud, overtake))
    (piece,) = jobs.split(client, by="hash", pieces=1)
    assert jobs.run(piece, tmp_path, client, limit=10, every=20, workers=1) == outcomes[0]
    assert len(described(cloud)) < 150  # it did not read all
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".done", ".jsonl"]
    outcomes.clear()
    (piece,) = jobs.split(client, by="hash", pieces=1)
    assert jobs.run(piece, tmp_path, client, limit=10, workers=1) == outcomes[0]  # without checkpoints it reads all
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".done", ".done", ".jsonl", ".jsonl"]


def test_an_attempt_that_begins_when_another_one_ends_deletes_its_work(tmp_path, monkeypatch):
    cloud = cloud_of(30)
    client = falcon(cloud)
    (piece,) = jobs.split(client, by="hash", pieces=1)
    outcome = jobs.run(piece, tmp_path, client)
    Hosts(auth_object=client).update_device_tags("add", list(truth(cloud))[:1], ["new"])
    monkeypatch.setattr("falconlite.jobs.running.finished", lambda *_: None)  # as if it had asked just before
    assert jobs.run(piece, tmp_path, client) == outcome
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([outcome.file, f"{piece.name}.done"])


def test_without_hard_links_the_last_attempt_wins(tmp_path, monkeypatch):
    def link(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    cloud = cloud_of(30)
    (piece,) = jobs.split(falcon(cloud), by="hash", pieces=1)
    outcome = jobs.run(piece, tmp_path, falcon(cloud))
    assert jobs.run(piece, tmp_path, falcon(cloud)) == outcome
    assert jobs.collect([piece], tmp_path, tmp_path / "all.jsonl").records == 30


# Whose hosts


def test_a_worker_with_other_credentials_reads_nothing(tmp_path):
    cloud = Cloud(
        hosts=5, children=1, child_hosts=20, alerts=0, clock=VirtualClock(), clients={"other": Client("its-secret")}
    )
    client = falcon(cloud)
    other = falcon(cloud, client_id="other", client_secret="its-secret")
    (piece,) = jobs.split(client, by="hash", pieces=1)
    (child,) = jobs.split(client, by="cid")
    for wrong, given in ((other, piece), (other, child), (client.child(cloud.children[0]), piece)):
        cloud.requests.clear()
        with pytest.raises(JobError, match="this worker") as raised:
            jobs.run(given, tmp_path, wrong)
        assert raised.value.pieces == [given]
        assert {call.path for call in cloud.requests} <= {"/oauth2/token"}
    assert list(tmp_path.iterdir()) == []
    assert jobs.run(jobs.split(client.child(child.cid), by="hash", pieces=1)[0], tmp_path, client).records == 20


def test_a_worker_finds_its_credentials_and_keeps_its_client(tmp_path, monkeypatch):
    cloud = Cloud(hosts=20, children=0, alerts=0)
    with cloud.serve() as server:
        client = falcon(cloud, base_url=server.url, transport=None)
        pieces = jobs.split(client, by="hash", pieces=4)
        monkeypatch.setenv("FALCON_BASE_URL", server.url)
        monkeypatch.setenv("FALCON_CLIENT_ID", cloud.client_id)
        monkeypatch.setenv("FALCON_CLIENT_SECRET", cloud.client_secret)
        cloud.requests.clear()
        for piece in pieces:
            assert pickle.loads(pickle.dumps(piece)) == Piece.from_json(piece.to_json()) == piece
            jobs.run(piece, tmp_path)
        assert [call.path for call in cloud.requests].count("/oauth2/token") == 1
        _CLIENTS.popitem()[1].close()
    assert jobs.collect(pieces, tmp_path, tmp_path / "all.jsonl").records == 20


# What collect refuses


@pytest.fixture
def scene(tmp_path):
    cloud = cloud_of(40)
    client = falcon(cloud)
    pieces = jobs.split(client, by="hash", pieces=3)
    for piece in pieces:
        jobs.run(piece, tmp_path, client)
    return cloud, pieces, tmp_path


@each(
    "damage, why",
    deleted=(lambda path: path.unlink(), "changed or deleted"),
    shorter=(lambda path: path.write_bytes(b"".join(path.read_bytes().splitlines(True)[:-1])), "changed or deleted"),
    edited=(lambda path: path.write_bytes(path.read_bytes().replace(b"Windows", b"windows")), "changed or deleted"),
    no_json=(lambda path: path.write_bytes(b"{]\n" + path.read_bytes()), "changed or deleted"),
    twice=(lambda path: path.write_bytes(path.read_bytes() + path.read_bytes().splitlines(True)[0]), "is twice"),
    not_done=(lambda path: next(path.parent.glob(f"{path.name[:32]}.done")).unlink(), "1 of 3 pieces are not finished"),
    no_record=(
        lambda path: next(path.parent.glob(f"{path.name[:32]}.done")).write_text("{}"),
        "was changed: delete it",
    ),
)
def test_files_that_were_changed_are_told(damage, why, scene):
    _, pieces, folder = scene
    (path,) = folder.glob(f"{pieces[1].name}.*.jsonl")
    damage(path)
    (folder / "all.jsonl").write_text("as it was")
    with pytest.raises(JobError, match=why) as raised:
        jobs.collect(pieces, folder, folder / "all.jsonl")
    assert raised.value.pieces == [pieces[1]] == pickle.loads(pickle.dumps(raised.value)).pieces
    assert (folder / "all.jsonl").read_text() == "as it was"


def test_a_host_in_two_pieces_and_a_bucket_that_is_not_given_are_told(scene):
    cloud, pieces, folder = scene
    everything = pieces[0]._replace(bucket=0, buckets=1)
    jobs.run(everything, folder, falcon(cloud))
    with pytest.raises(JobError, match="is twice"):
        jobs.collect([*pieces, everything], folder)
    lacking = jobs.run(pieces[2], folder).records
    with pytest.warns(ShortListWarning, match=f"counts {lacking} more hosts"):
        assert jobs.collect(pieces[:2], folder).short == lacking
    with pytest.raises(JobError, match=f"counts {lacking} more hosts"):
        jobs.collect(pieces[:2], folder, strict=True)
    assert jobs.collect(pieces, folder).records == 40


def test_hosts_without_a_record_are_named_and_not_short(tmp_path):
    cloud = cloud_of(60)
    client = falcon(cloud)
    gone = list(truth(cloud))[:3]

    def hide(request):
        if request.path == DETAILS and gone[0] not in hidden:
            hidden.extend(gone)
            Hosts(auth_object=falcon(cloud)).perform_action(action_name="hide_host", ids=gone)

    hidden = []
    pieces = jobs.split(client, by="hash", pieces=1)
    killed(tmp_path, pieces[0], falcon(cloud, Between(cloud, hide)), 2, limit=10, every=10, workers=1)
    killed(tmp_path, pieces[0], client, 2, limit=10, every=10, workers=1)
    jobs.run(pieces[0], tmp_path, client)
    report = jobs.collect(pieces, tmp_path, strict=True)
    assert (report.records, sorted(report.missing), report.short) == (57, sorted(gone), None)


# Wrong arguments


def test_stop_ends_an_attempt_and_the_next_one_continues(tmp_path):
    cloud = cloud_of(100)
    stop = threading.Event()
    client = falcon(cloud, Between(cloud, lambda request: len(sent(cloud, DETAILS)) == 3 and stop.set()))
    (piece,) = jobs.split(client, by="hash", pieces=1)
    with pytest.raises(Stopped):
        jobs.run(piece, tmp_path, client, limit=10, workers=1, stop=stop)
    assert jobs.run(piece, tmp_path, falcon(cloud), limit=40).resumed >= 30  # also with another limit
    assert jobs.collect([piece], tmp_path).records == 100


PIECE = {"job": "a", "client": "", "cid": None, "filter": None, "fields": [], "bucket": 0, "buckets": 1}


@each(
    "text, why",
    no_json=("{", "not JSON"),
    list=("[]", "must be an object"),
    field_missing=(json.dumps({"job": "a"}), "must be an object"),
    **{
        f"{name}_{number}": (json.dumps({**PIECE, name: value}), f"its {name} must")
        for number, (name, value) in enumerate(
            [
                ("job", ""),
                ("job", 5),
                ("client", None),
                ("cid", "../../etc"),
                ("cid", "A" * 32),
                ("filter", 1),
                ("fields", "hostname"),
                ("fields", [1]),
                ("buckets", True),
                ("bucket", 1),
                ("bucket", -1),
            ]
        )
    },
)
def test_what_is_no_piece_is_refused(text, why, tmp_path):
    with pytest.raises(ValueError, match=why):
        jobs.run(text, tmp_path)


def test_wrong_arguments_are_refused_before_anything_is_sent(tmp_path):
    cloud = cloud_of(5)
    client = falcon(cloud)
    piece = Piece("a")
    for call, kind, why in (
        (lambda: jobs.split(client, by="day"), ValueError, "by must be one of cid, hash, range"),
        (lambda: jobs.split(client, by="cid", pieces=3), ValueError, "pieces must not be given"),
        (lambda: jobs.split(client, by="hash", cids=[]), ValueError, "cids must not be given"),
        (lambda: jobs.split(client, by="hash", field="x"), ValueError, "field must not be given"),
        (lambda: jobs.split(client, by="hash", pieces=0), ValueError, "pieces must be 1 to 10000"),
        (lambda: jobs.split(client, by="hash", pieces=1.5), TypeError, "pieces must be a whole number"),
        (lambda: jobs.split(client, by="hash", filter=5), TypeError, "filter must be a str"),
        (lambda: jobs.split(client, by="hash", job=""), ValueError, "job must have"),
        (lambda: jobs.split(client, by="hash", job=5), TypeError, "job must be a str"),
        (lambda: jobs.split("client", by="hash"), TypeError, "auth_object"),
        (lambda: jobs.run(5, tmp_path, client), TypeError, "piece must be"),
        (lambda: jobs.run(piece, 5, client), TypeError, "into must be"),
        (lambda: jobs.run(piece, tmp_path / "no", client), FileNotFoundError, "into must be an existing folder"),
        (lambda: jobs.run(piece, tmp_path, client, every=0), ValueError, "every must be 1 or more"),
        (lambda: jobs.run(piece, tmp_path, client, every="1"), TypeError, "every must be a whole number"),
        (lambda: jobs.collect(piece, tmp_path), TypeError, "pieces must be a list"),
        (lambda: jobs.collect([piece, piece], tmp_path), ValueError, "twice"),
        (lambda: jobs.collect([], tmp_path, tmp_path / "a.csv"), PayloadValidationError, "must end in .jsonl"),
    ):
        with pytest.raises(kind, match=why):
            call()
    assert sent(cloud) == []
    for wrong in ({"limit": 0}, {"workers": 0}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            jobs.run(piece, tmp_path, client, **wrong)
    with pytest.raises(ValueError, match="by='cid' needs the auth object of a parent"):
        jobs.split(falcon(Cloud(children=1)).child("0" * 32), by="cid", cids=[])
    assert (sent(cloud, SCROLL), sent(cloud, COMBINED), list(tmp_path.iterdir())) == ([], [], [])
