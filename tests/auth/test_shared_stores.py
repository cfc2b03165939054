"""Stores that processes share: leases, what is believed, what a broken one does, logging out, settings."""

from __future__ import annotations

import os
import pickle
import signal
import socket
import threading
import warnings
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from falconlite import FileStore, Hosts, OAuth2, RedisStore
from falconlite.auth.bearer import Token
from falconlite.auth.stores.guarded import PAUSE
from falconlite.auth.stores.records import Unbelieved
from falconlite.cli.doctor.machine import OURS, shown
from falconlite.errors import IgnoredSettingWarning, SDKWarning, TokenStoreWarning
from falconlite.simulator import Cloud, VirtualClock
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, token
from tests.redis_server import running, server
from tests.test_imports import loaded

KEY = "0f" * 32
ISSUED = Token("A.TOKEN", 201, None, 1799, 1_000_000.0, 0.0, "c" * 32, "https://api.eu-1.crowdstrike.com")


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Give servers longer: the machine of the tests may be so busy that they do not run for a while."""
    monkeypatch.setitem(RedisStore.__init__.__kwdefaults__, "patience", 5.0)


@pytest.fixture(scope="module")
def valkey():
    with server() as one:
        yield one


@pytest.fixture(params=["file", "redis"])
def where(request, tmp_path, valkey):
    """What ``store=`` is given."""
    if request.param == "file":
        return (tmp_path / "tokens").as_uri()
    valkey.client().flushall()
    return valkey.url


def opened(where, **given):
    """Return a store as another process would make it."""
    return (
        FileStore(where.removeprefix("file://"), **given) if where.startswith("file:") else RedisStore(where, **given)
    )


# Leases


def test_one_caller_at_a_time_may_log_in_and_its_token_is_everyones(where):
    one, two = opened(where), opened(where)
    assert one.load(KEY) is None
    assert (one.lease(KEY, 20), two.lease(KEY, 20), two.lease("aa", 20)) == (True, False, True)
    two.save(KEY, None)  # not its lease
    two.release(KEY)
    assert two.lease(KEY, 20) is False
    one.save(KEY, ISSUED)
    assert two.load(KEY) == ISSUED
    two.save(KEY, None)
    assert one.load(KEY) == ISSUED
    assert two.lease(KEY, 20) is True
    two.release(KEY)
    assert (one.lease(KEY, 20), one.load(KEY)) == (True, ISSUED)
    one.save(KEY, None)  # its login was refused, so the stored token is no good
    assert (one.load(KEY), two.lease(KEY, 20)) == (None, True)
    two.save(KEY, ISSUED)
    one.discard(KEY, "ANOTHER")
    assert one.load(KEY) == ISSUED
    one.discard(KEY, "A.TOKEN")
    assert two.load(KEY) is None


def test_a_holder_whose_lease_has_expired_does_not_replace_the_token_of_its_successor(valkey):
    slow, quick = RedisStore(valkey.url), RedisStore(valkey.url)
    newer = ISSUED._replace(value="NEWER")
    for wiped in (False, True):
        assert slow.lease(KEY, 20)
        valkey.client().delete(f"falconlite:lease:{{{KEY}}}")  # it expires
        assert quick.lease(KEY, 20)
        quick.save(KEY, newer)
        if wiped:
            valkey.client().flushall()
        slow.save(KEY, ISSUED)
        assert quick.load(KEY) == (ISSUED if wiped else newer)
        assert quick.lease(KEY, 20)
        quick.save(KEY, newer)
        assert slow.load(KEY) == newer


def test_a_lease_that_redis_granted_but_could_not_say_so_is_granted_again(valkey):
    store = RedisStore(valkey.url)
    script, calls = store._lease, []

    def twice(**given):
        calls.append(script(**given))
        return script(**given)

    store._lease = twice
    assert store.lease("again", 20)
    assert len(calls) == 1
    assert 0 < valkey.client().pttl("falconlite:lease:{again}") <= 20_000


def test_tokens_and_leases_expire_in_redis(valkey):
    client = valkey.client()
    client.flushall()
    store = RedisStore(client, prefix="mine")
    assert store.lease(KEY, 20)
    assert 0 < client.pttl(f"mine:lease:{{{KEY}}}") <= 20_000
    store.save(KEY, ISSUED)
    assert client.keys() == [f"mine:token:{{{KEY}}}".encode()]
    assert 1_700_000 < client.pttl(client.keys()[0]) <= 1_799_000


# Records


def raw(where):
    """Return the names and the contents of everything that is stored."""
    if where.startswith("file:"):
        return {each.name: each.read_bytes() for each in Path(where.removeprefix("file://")).iterdir()}
    with RedisStore(where).client as client:
        return {name.decode(): content_of(client, name) for name in client.scan_iter()}


def content_of(client, name):
    if client.type(name) == b"hash":
        return b" ".join(each for pair in client.hgetall(name).items() for each in pair)
    return client.get(name)


def test_no_name_shows_a_secret_and_a_key_encrypts_the_token(where, monkeypatch):
    new, old = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    monkeypatch.setenv("FALCON_STORE_KEY", old)
    net = Script(logins=[token("A.TOKEN")])
    hosts = Hosts(**CREDS, transport=net, store=where)
    assert hosts.query_devices().ok
    stored = raw(where)
    assert not any(value in "".join(stored) for value in (*CREDS.values(), "A.TOKEN"))
    assert not any(word in content for content in stored.values() for word in (b"A.TOKEN", b"issued"))
    monkeypatch.setenv("FALCON_STORE_KEY", f"{new},{old}")  # keys are rotated
    other = Script()
    assert Hosts(**CREDS, transport=other, store=where).query_devices().ok
    assert (other.forms(), other.bearers()) == ([], ["A.TOKEN"])
    for key in (new, ""):
        monkeypatch.setenv("FALCON_STORE_KEY", key)
        stranger = Script()
        with pytest.warns(TokenStoreWarning, match="the stored token is not used"):
            assert Hosts(**CREDS, transport=stranger, store=where).query_devices().ok
        assert len(stranger.forms()) == 1


@each(
    "change",
    [
        lambda record: record[: len(record) // 2],
        lambda record: b"",
        lambda record: b"\xff\x00",
        lambda record: b"[" * 100_000,
        lambda record: record + b" " * 70_000,
        lambda record: record.replace(KEY.encode(), b"1f" * 32),
        lambda record: record.replace(b'"A.TOKEN"', b'"A.\\r\\nTOKEN"'),
        lambda record: record.replace(b'"A.TOKEN"', b'""'),
        lambda record: record.replace(b"1799", b"1e9"),
        lambda record: record.replace(b"1799", b"NaN"),
        lambda record: record.replace(b"1000000.0", b"true"),
        lambda record: record.replace(b'"version": 1', b'"version": 2'),
    ],
)
def test_a_record_that_is_damaged_or_of_another_key_is_not_believed(change, where):
    store = opened(where)
    store.save(KEY, ISSUED)
    if where.startswith("file:"):
        file = Path(store.folder, f"{KEY}.token")
        file.write_bytes(change(file.read_bytes()))
    else:
        name = f"falconlite:token:{{{KEY}}}"
        fence, _, record = store.client.get(name).partition(b" ")
        store.client.set(name, fence + b" " + change(record))
    with pytest.raises(Unbelieved):
        store.load(KEY)
    store.save(KEY, ISSUED)
    assert store.load(KEY) == ISSUED


def test_a_stored_token_sends_logins_to_no_other_server(where):
    store = opened(where)
    for url, found in (("https://evil.example", ""), ("http://127.0.0.1:9", "http://127.0.0.1:9")):
        store.save(KEY, ISSUED._replace(base_url=url))
        assert store.load(KEY).base_url == found


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_files_are_the_users_alone_and_others_are_not_believed(tmp_path):
    store = FileStore(tmp_path / "a" / "tokens")
    store.save(KEY, ISSUED)
    assert store.lease(KEY, 20)
    files = list(store.folder.iterdir())
    assert [oct(each.stat().st_mode & 0o777) for each in (store.folder, *files)] == ["0o700", "0o600", "0o600"]
    file = store.folder / f"{KEY}.token"
    file.chmod(0o640)
    with pytest.raises(Unbelieved, match="others may read it"):
        store.load(KEY)
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic link"):
        store.load(KEY)
    file.unlink()
    os.mkfifo(file, 0o600)
    with pytest.raises(Unbelieved, match="not a file"):
        store.load(KEY)
    store.folder.chmod(0o777)
    with pytest.raises(PermissionError, match="no other user may write"):
        store.load(KEY)


# A store that fails


def stopped(one):
    one.stop()


def wedged(one):
    one.process.send_signal(signal.SIGSTOP)


def locked(one):
    one.client().config_set("requirepass", "secret")


def full(one):
    one.client().config_set("maxmemory", "1")


def readonly(one):
    one.client().replicaof("127.0.0.1", 9)


def misused(one):
    client = one.client()
    for name in client.keys("*"):
        client.delete(name)
        client.lpush(name, "x")


@each(
    "breaks, mends",
    [
        (stopped, lambda one: one.start()),
        (wedged, lambda one: one.process.send_signal(signal.SIGCONT)),
        (locked, lambda one: one.client(password="secret").config_set("requirepass", "")),
        (full, lambda one: one.client().config_set("maxmemory", "0")),
        (readonly, lambda one: one.client().replicaof("NO", "ONE")),
        (misused, lambda one: one.client().flushall()),
        (lambda one: one.client().flushall(), lambda one: None),
    ],
)
def test_calls_go_on_without_the_store_with_one_warning_and_share_again(breaks, mends, monkeypatch):
    monkeypatch.setitem(RedisStore.__init__.__kwdefaults__, "patience", 0.3)
    clock = Clock()
    with server() as one:
        nets = [Script(logins=[token(f"{name}{n}") for n in range(9)]) for name in "AB"]
        a, b = (Hosts(**CREDS, transport=net, clock=clock, store=one.url, lazy_login=True) for net in nets)
        assert a.query_devices().ok
        assert b.query_devices().ok
        assert [len(net.forms()) for net in nets] == [1, 0]
        clock.now += 2000  # the token expires
        breaks(one)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for hosts in (a, b):
                assert hosts.query_devices().ok
                hosts.auth_object.tokens.forget()
                assert hosts.query_devices().ok  # the store is not asked again
        wiped = not caught
        kinds = [each.category for each in caught]
        assert kinds.count(TokenStoreWarning) == (0 if wiped else 2)
        assert kinds.count(SDKWarning) <= 2  # of the rate limit, which is shared too; none if it is only late
        assert len(kinds) == kinds.count(TokenStoreWarning) + kinds.count(SDKWarning)
        assert not any(secret in str(each.message) for each in caught for secret in ("secret", one.url))
        assert [len(net.forms()) for net in nets] == ([2, 0] if wiped else [3, 2])
        mends(one)
        clock.now += 2000
        assert a.query_devices().ok
        assert b.query_devices().ok
        assert nets[0].bearers()[-1] == nets[1].bearers()[-1]


class Hanging:
    """A store that does not answer until it is told to."""

    def __init__(self):
        self.answers, self.asked, self.leased = threading.Event(), [], set()

    def load(self, key):
        self.asked.append("load")

    def save(self, key, token):
        self.leased.discard(key)
        self.asked.append("save")

    def lease(self, key, seconds):
        self.asked.append("lease")
        self.answers.wait()
        self.leased.add(key)
        return True


def test_a_store_that_hangs_is_asked_once_and_a_lease_that_it_grants_too_late_is_given_back():
    store, clock, net = Hanging(), Clock(), Script()
    hosts = Hosts(**CREDS, transport=net, clock=clock, store=store, lazy_login=True)
    with pytest.warns(TokenStoreWarning, match="did not answer in time"):
        assert hosts.query_devices().ok
    assert store.asked == ["load", "lease"]
    store.answers.set()
    for thread in threading.enumerate():
        if thread.name == "falconlite-store":
            thread.join(10)
    assert (store.asked, store.leased) == (["load", "lease", "load", "save"], set())
    clock.now += PAUSE + 2000
    assert hosts.query_devices().ok
    assert store.asked[4:] == ["load", "lease", "load", "save"]


def test_a_host_that_cannot_be_found_and_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    for store in ("redis://no-such-host.invalid/0", (tmp_path / "file" / "tokens").as_uri()):
        net = Script()
        with pytest.warns(SDKWarning) as caught:
            assert Hosts(**CREDS, transport=net, store=store).query_devices().ok
        kinds = [each.category for each in caught]
        assert TokenStoreWarning in kinds
        assert len(kinds) == len(set(kinds)) <= 2  # one of the token, one of the rate limit
        assert len(net.forms()) == 1


# Logging out, and children


@pytest.fixture
def cloud():
    return Cloud(hosts=3, children=2, clock=VirtualClock())


def asked(cloud, path):
    return sum(call.path == path for call in list(cloud.requests))


def test_only_a_logout_everywhere_revokes_a_shared_token(where, cloud):
    def new():
        return OAuth2(
            client_id=cloud.client_id,
            client_secret=cloud.client_secret,
            transport=cloud,
            clock=cloud.clock,
            store=where,
        )

    one, two = new(), new()
    assert Hosts(one).query_devices().ok
    with two:
        assert Hosts(two).query_devices().ok
        assert one.logout()["body"]["message"].startswith("the token is shared and was not revoked")
    assert (one.token_value, two.token_value) == (None, None)
    assert (asked(cloud, "/oauth2/token"), asked(cloud, "/oauth2/revoke")) == (1, 0)
    assert Hosts(one).query_devices().ok
    gone = one.token_value
    assert new().logout(everywhere=True)["status_code"] == 200  # it has not used the token itself
    assert asked(cloud, "/oauth2/revoke") == 1
    cloud.advance(1)
    assert Hosts(two).query_devices().ok
    assert two.token_value != gone
    assert Hosts(one).query_devices().ok  # after a 401
    assert one.token_value == two.token_value
    assert asked(cloud, "/oauth2/token") == 2


class Plain:
    """A store with the three methods of the protocol, and no more."""

    patience = 5.0

    def __init__(self):
        self.tokens, self.leases = {}, set()

    def load(self, key):
        return self.tokens.get(key)

    def save(self, key, token):
        self.leases.discard(key)
        self.tokens[key] = token

    def lease(self, key, seconds):
        free = key not in self.leases
        self.leases.add(key)
        return free


def test_a_store_of_ones_own_keeps_the_token_until_a_logout_everywhere(cloud):
    store, keys = Plain(), {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    one, two = (OAuth2(**keys, transport=cloud, clock=cloud.clock, store=store) for _ in range(2))
    assert Hosts(one).query_devices().ok
    one.logout()
    assert Hosts(two).query_devices().ok
    assert (asked(cloud, "/oauth2/token"), store.leases) == (1, set())
    two.logout(everywhere=True)
    assert (asked(cloud, "/oauth2/revoke"), list(store.tokens.values())) == (1, [None])


def test_a_token_that_could_not_be_shared_is_revoked(cloud, tmp_path):
    (tmp_path / "file").write_text("")
    keys = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    with (
        pytest.warns(TokenStoreWarning),
        OAuth2(**keys, transport=cloud, clock=cloud.clock, store=(tmp_path / "file" / "x").as_uri()) as auth,
    ):
        assert Hosts(auth).query_devices().ok
    assert asked(cloud, "/oauth2/revoke") == 1


def test_each_child_tenant_has_a_shared_token_of_its_own(where, cloud):
    def new():
        keys = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
        return OAuth2(**keys, transport=cloud, clock=cloud.clock, store=where)

    one, two = new(), new()
    tokens = []
    for auth in (one, two):
        for each_one in (auth, *map(auth.child, cloud.children)):
            assert Hosts(each_one).query_devices().ok
            tokens.append(each_one.token_value)
    assert (tokens[:3], len(set(tokens)), asked(cloud, "/oauth2/token")) == (tokens[3:], 3, 3)
    one.child(cloud.children[0]).close()
    assert asked(cloud, "/oauth2/revoke") == 0


# Settings


@each(
    "store, error, said",
    [
        ("disk", ValueError, "store must be"),
        ("redis", ValueError, "store must be"),
        ("http://127.0.0.1", ValueError, "store must be"),
        ("file://tokens", ValueError, "whole path"),
        ("file:tokens", ValueError, "whole path"),
        ("redis://:pass-word@127.0.0.1:port/0", ValueError, "cannot be read"),
        (object(), TypeError, "TokenStore"),
        (FileStore, TypeError, "TokenStore"),
    ],
)
def test_a_wrong_store_is_refused_at_once_and_no_error_shows_a_password(store, error, said, monkeypatch):
    with pytest.raises(error, match=said) as raised:
        Hosts(**CREDS, transport=Script(), store=store)
    assert "pass-word" not in str(raised.value)
    if isinstance(store, str):
        monkeypatch.setenv("FALCON_STORE", store)
        with pytest.raises(error, match="FALCON_STORE" if said != "cannot be read" else said):
            Hosts(**CREDS, transport=Script())


def test_a_wrong_key_is_refused_and_not_shown(tmp_path, monkeypatch):
    monkeypatch.setenv("FALCON_STORE_KEY", "not-a-key")
    with pytest.raises(ValueError, match="FALCON_STORE_KEY must be") as raised:
        Hosts(**CREDS, transport=Script(), store=tmp_path.as_uri())
    assert "not-a-key" not in str(raised.value)


def test_the_environment_names_the_store_and_the_keyword_wins(where, monkeypatch):
    monkeypatch.setenv("FALCON_STORE", where)
    monkeypatch.setenv("FALCON_CLIENT_ID", CREDS["client_id"])
    monkeypatch.setenv("FALCON_CLIENT_SECRET", CREDS["client_secret"])
    first, second, third = Script(), Script(), Script()
    assert Hosts(transport=first).query_devices().ok
    assert Hosts(transport=second).query_devices().ok
    assert Hosts(transport=third, store="memory").query_devices().ok
    assert [len(net.forms()) for net in (first, second, third)] == [1, 0, 1]


def test_a_token_that_the_caller_supplies_is_not_stored(where):
    with pytest.warns(IgnoredSettingWarning, match="store has no effect"):
        hosts = Hosts(access_token="MINE", transport=Script(), store=where)
    assert hosts.query_devices().ok
    assert raw(where) == {} if not where.startswith("file:") else not Path(where.removeprefix("file://")).exists()


def test_a_pickle_names_the_store_but_no_password(where, monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", CREDS["client_id"])
    monkeypatch.setenv("FALCON_CLIENT_SECRET", CREDS["client_secret"])
    again = pickle.loads(pickle.dumps(OAuth2(store=where)))
    assert again.connection.given_store == where
    secret = pickle.dumps(OAuth2(store="redis://:pass-word@127.0.0.1:1/0"))
    assert b"pass-word" not in secret
    assert pickle.loads(secret).connection.store is None
    with pytest.raises(TypeError, match="FALCON_STORE"):
        pickle.dumps(OAuth2(store=RedisStore("redis://127.0.0.1:1")))


@each(
    "name, value, seen",
    [
        ("FALCON_STORE", "rediss://me:pass-word@cache/0?password=pass-word", "rediss://...@cache/0"),
        ("FALCON_STORE", "file:///folder", "file:///folder"),
        ("FALCON_STORE_KEY", "pass-word", "(set)"),
    ],
)
def test_doctor_shows_the_store_without_a_secret(name, value, seen):
    assert name in OURS
    assert shown(name, value) == seen


@each("url", ["redis://127.0.0.1:{}/0", "valkey://127.0.0.1:{}/0"])
def test_urls_of_servers(url):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with running("--port", str(port)):
        store = RedisStore(url.format(port))
        assert store.lease(KEY, 20)
    secure = RedisStore("valkeys://127.0.0.1:1/2").client.connection_pool
    assert (secure.connection_class.__name__, secure.connection_kwargs["db"]) == ("SSLConnection", 2)


def test_a_program_without_a_shared_store_loads_nothing_of_it():
    modules = loaded(
        "from falconlite import Hosts\nfrom tests.doubles import CREDS, Script\n"
        "assert Hosts(**CREDS, transport=Script(), store='memory').query_devices().ok"
    )
    assert not modules & {"redis", "filelock", "cryptography", "platformdirs"}
    assert not [m for m in modules if m.startswith("falconlite.retry.shared")]
    assert {m for m in modules if m.startswith("falconlite.auth.stores.")} == {"falconlite.auth.stores.memory"}
