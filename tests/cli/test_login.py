"""``falconlite login``, ``profiles`` and ``whoami``: secrets stay in the keyring."""

import json
import os
import stat
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null

from falconlite.simulator import Cloud, Fault
from falconlite.simulator.access.scopes import Client
from tests.cases import each
from tests.cli.keyrings import FileKeyring
from tests.tunnel import tunnel

BARE = {"FALCON_CLIENT_ID": None, "FALCON_CLIENT_SECRET": None}
"""No credentials in the environment; the URL of the cloud stays."""

OTHER = "an0ther-s3cret-of-another-client"
BROKEN = '[broken]\nkeyring = "k"\n'


@pytest.fixture
def cloud():
    return Cloud(hosts=2, alerts=0, children=1, clients={"other": Client(OTHER)})


@pytest.fixture
def file(tmp_path):
    """The file of profiles, which does not exist yet."""
    return tmp_path / "config" / "falconlite" / "profiles.toml"


@pytest.fixture
def login(here, cloud):
    """Log in with the secret on standard input."""

    def run(*arguments, id=cloud.client_id, secret=cloud.client_secret, **more):
        return here("login", "--client-id", id, *arguments, given=f"{secret}\n", **BARE | more)

    return run


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(0o600)


def lines(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def test_a_login_in_a_terminal_and_no_secret_anywhere_but_in_the_keyring(terminal, here, cloud, ring, file, tmp_path):
    screen = terminal("login", "--name", "prod", "--debug", **BARE)
    screen.logfile_read = seen = _Seen()
    screen.expect("Client ID: ")
    screen.sendline(cloud.client_id)
    screen.expect(r"Client secret \(not shown\): ")
    if sys.platform == "linux":
        assert b"prod" in Path(f"/proc/{screen.pid}/cmdline").read_bytes()
    command_line = _command_lines(screen.pid)
    screen.sendline(cloud.client_secret)
    screen.expect("logged in to http://127.0.0.1")
    screen.expect(["whoami --profile prod"])
    screen.wait()
    assert screen.exitstatus == 0
    assert ring.get_password("falconlite-prod", cloud.client_id) == cloud.client_secret
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    shown = here("profiles", "show", "prod", **BARE)
    used = here("whoami", "--profile", "prod", "--debug", **BARE)
    assert (shown.status, used.status) == (0, 0), shown.err + used.err
    assert lines(shown)[0] | {"file": ""} == {
        "name": "prod",
        "default": False,
        "cloud": lines(used)[0]["base_url"],
        "client_id": cloud.client_id,
        "child": None,
        "secret_in": "keyring falconlite-prod",
        "problem": None,
        "file": "",
        "stored": True,
    }
    places = [seen.text, command_line, *(ended.out + ended.err for ended in (shown, used))]
    places += [each_.read_text() for each_ in tmp_path.rglob("*") if each_.is_file()]
    assert len(places) >= 6  # the last two are the file of profiles and that of the keyring, which holds base64
    secrets = [cloud.client_secret, *cloud._identity.given]  # the second are the bearer tokens
    assert len(secrets) == 3
    assert not [place for place in places for secret in secrets if secret in place]
    assert "/oauth2/token" in seen.text  # the log of --debug was there to search


class _Seen:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


def _command_lines(pid):
    """Return the command lines of a process and of its children."""
    found = Path(f"/proc/{pid}/cmdline").read_text() if sys.platform == "linux" else ""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    return found + "".join(map(_command_lines, children.read_text().split() if children.exists() else ()))


def test_a_no_changes_nothing(terminal, cloud, ring, file):
    write(file, '[prod]\nclient_id = "mine"\nkeyring = "k"\n')
    screen = terminal("login", "--name", "prod", "--client-id", cloud.client_id, **BARE)
    screen.expect(r"Replace the profile 'prod' \(client mine\)\? \[y/N\]: ")
    screen.sendline("n")
    screen.expect("nothing was changed")
    screen.wait()
    assert screen.exitstatus == 9
    assert len(cloud.requests) == 0


def test_a_login_without_a_name_makes_the_default_of_the_command_line_but_not_of_the_library(
    login, here, ring, monkeypatch, cloud, file
):
    assert login().status == 0
    told = lines(here("whoami", **BARE))[0]
    assert (told["auth_style"], told["profile"], told["client_id"]) == ("PROFILE", "default", cloud.client_id)
    assert (told["cid"], told["child"], told["user_agent"].partition("/")[0]) == (cloud.cid, None, "falconlite")
    assert 1790 <= told["token_seconds_left"] <= 1799
    assert (told["rate_limit"], told["rate_limit_left"]) == (6000, 5999)
    by_variables = lines(here("whoami", FALCON_CLIENT_ID="other", FALCON_CLIENT_SECRET=OTHER))[0]
    assert (by_variables["auth_style"], by_variables["client_id"]) == ("ENVIRONMENT", "other")
    half = here("whoami", FALCON_CLIENT_ID="other", FALCON_CLIENT_SECRET=None)
    assert (half.status, "there are no credentials" in half.err) == (3, True)
    from falconlite import OAuth2

    for name in ("FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FALCON_PROFILES_FILE", str(file))
    assert OAuth2().auth_style == "NONE"


def test_a_child(login, here, ring, cloud):
    (child,) = cloud.children
    assert login("--name", "kid", "--child", f"{child.upper()}-A1").status == 0
    assert login("--name", "kid", "--child", child).status == 0  # the same child: no question
    assert login("--name", "kid").status == 2
    assert login("--name", "other", "--child", "kid").status == 2
    told = lines(here("whoami", "--profile", "kid", **BARE))[0]
    assert (told["cid"], told["child"]) == (child, child)


def test_the_login_finds_the_cloud(login, file, ring, monkeypatch):
    hosts = {"us-1": "api.crowdstrike.com", "eu-1": "api.eu-1.crowdstrike.com"}
    cloud = Cloud(hosts=1, clouds=tuple(hosts), region="eu-1")
    with cloud.serve(tls=True, names=[*hosts.values()]) as served:
        port = int(served.url.rpartition(":")[2])
        with tunnel(dict.fromkeys(hosts.values(), port)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(served.ca_path))
            ended = login(id=cloud.client_id, secret=cloud.client_secret, FALCON_BASE_URL=None)
    assert ended.status == 0, ended.err
    assert 'cloud = "eu-1"' in file.read_text()
    assert proxy.asked[:2] == [*hosts.values()]


@each(
    "arguments, given, status, told",
    [
        (("--client-id", "other"), "wrong\n", 3, "wrong client_secret"),
        (("--client-id", "other"), "\n", 2, "the client secret is empty"),
        ((), f"{OTHER}\n", 2, "--client-id is missing"),
        (("--client-id", "other", "--client-secret", "S3CRET"), "", 2, "other users of the machine can read"),
        (("--client-id", "other", "--client-secret=S3CRET"), "", 2, "other users of the machine can read"),
        (("--client-id", "other", "--name", "a b"), f"{OTHER}\n", 2, "cannot be named 'a b'"),
        (("--client-id", "other", "--no-store"), f"{OTHER}\n", 0, "nothing was stored"),
        (("--client-id", "other", "--cloud", "us-9"), f"{OTHER}\n", 2, "there is no cloud 'us-9'"),
    ],
    ids=["wrong", "empty", "no-id", "option", "option=", "name", "no-store", "cloud"],
)
def test_nothing_is_stored(here, ring, file, tmp_path, arguments, given, status, told):
    ended = here("login", *arguments, given=given, **BARE)
    assert (ended.status, told in ended.err) == (status, True), ended.err
    assert not file.exists()
    assert not (tmp_path / "ring.json").exists()
    assert not [secret for secret in ("S3CRET", OTHER) if secret in ended.out + ended.err]


class Plaintext(FileKeyring):
    pass


@each("backend", [fail.Keyring, null.Keyring, Plaintext], ids=["none", "forgets", "plain"])
def test_a_keyring_that_cannot_keep_a_secret(login, file, ring, backend):
    keyring.set_keyring(backend())
    ended = login()
    assert (ended.status, "credential_process" in ended.err) == (8, True), ended.err
    assert not file.exists()


def test_the_rest_of_the_file_stays(login, ring, file, cloud):
    text = '# ours\n[a] # first\nclient_id="x"  # an ID\nkeyring = "k"\n\n[prod]\n# mind\nclient_id = "other"\nkeyring = "old"\ncloud = "us-2"\n[z]\ncredential_process = ["vault", "s"]\n'
    write(file, text)
    ring.set_password("old", "other", OTHER)
    assert login("--name", "prod", id="other", secret=OTHER).status == 0  # the same client: no question
    before, _, after = text.partition('client_id = "other"\nkeyring = "old"\ncloud = "us-2"\n')
    found = file.read_text()
    assert found.startswith(before)
    assert found.endswith(after)
    assert 'cloud = "us-2"' not in found
    assert 'keyring = "old"' in found
    asked = login("--name", "prod")
    assert (asked.status, "--yes" in asked.err) == (2, True)
    assert file.read_text() == found
    assert login("--name", "prod", "--yes").status == 0
    assert ring.get_password("old", "other") is None  # of the client that was replaced
    assert ring.get_password("falconlite-prod", cloud.client_id) == cloud.client_secret


def test_a_file_that_cannot_be_written_leaves_the_keyring_as_it_was(login, ring, file, monkeypatch, cloud):
    ring.set_password("falconlite-prod", cloud.client_id, "before")
    monkeypatch.setattr(os, "fsync", _full)
    ended = login("--name", "prod")
    assert (ended.status, "No space left" in ended.err) == (8, True)
    assert ring.get_password("falconlite-prod", cloud.client_id) == "before"
    assert list(file.parent.iterdir()) == []


def _full(_number):
    raise OSError(28, "No space left on device")


@each(
    "text, mode, told",
    [
        ("[p\n", 0o600, "is not TOML"),
        ('[p]\nclient_secret = "S3CRET"\n', 0o600, "holds a client_secret"),
        ("[p]\n", 0o666, "chmod go-w"),
    ],
    ids=["toml", "secret", "mode"],
)
def test_a_file_that_is_not_right_is_told_and_not_changed(login, here, ring, file, text, mode, told):
    write(file, text)
    file.chmod(mode)
    for ended in (login(), here("profiles", **BARE), here("hosts", "list", **BARE)):
        assert (ended.status, told in ended.err, "S3CRET" in ended.err) == (3, True, False), ended.err
    assert file.read_text() == text


def test_a_broken_profile_is_told_and_the_others_are_listed(here, ring, file):
    good = '[good]\ncloud = "us-2"\nclient_id = "x"\nkeyring = "k"\n[run]\ncredential_process = "/bin/vault-falcon --token S3CRET"\n'
    write(file, good + BROKEN)
    ended = here("profiles", FALCON_PROFILE="run", **BARE)
    assert ended.status == 0
    found = {record["name"]: record for record in lines(ended)}
    assert [found["good"][name] for name in ("cloud", "client_id", "secret_in", "problem")] == [
        "us-2",
        "x",
        "keyring k",
        None,
    ]
    assert found["run"]["secret_in"] == "command vault-falcon"
    assert [name for name, record in found.items() if record["default"]] == ["run"]
    assert "has no client_id" in found["broken"]["problem"]
    assert "the profile 'broken' cannot be used: has no client_id" in ended.err
    assert "S3CRET" not in ended.out + ended.err


def test_profiles_are_removed_with_their_secrets(here, login, ring, file, cloud):
    assert login("--name", "a").status == 0
    file.write_text(
        file.read_text() + f'\n[twin]\nclient_id = "{cloud.client_id}"\nkeyring = "falconlite-a"\n\n{BROKEN}'
    )
    asked = here("profiles", "remove", "a", **BARE)
    assert (asked.status, "--yes" in asked.err) == (2, True)
    assert here("profiles", "remove", "b", "-y", **BARE).status == 6
    kept = here("profiles", "remove", "a", "-y", **BARE)
    assert "its secret is kept, because the profile 'twin' uses it" in kept.err
    assert ring.get_password("falconlite-a", cloud.client_id) == cloud.client_secret
    assert here("profiles", "remove", "twin", "broken", "-y", **BARE).status == 0
    assert ring.get_password("falconlite-a", cloud.client_id) is None
    assert file.read_text().strip() == ""


def test_a_secret_that_is_gone_is_told(here, login, ring, cloud):
    assert login("--name", "a").status == 0
    ring.delete_password("falconlite-a", cloud.client_id)
    ended = here("profiles", "show", "a", **BARE)
    assert (ended.status, lines(ended)[0]["stored"]) == (0, False)
    assert "falconlite login --name a" in ended.err


@each(
    "client, told",
    [
        ("few", "it needs the scope Sensor Download: Read or Hosts: Read"),
        ("all", "[500]"),
    ],
    ids=["scopes", "fault"],
)
def test_whoami_shows_what_it_knows_if_the_cid_is_not_told(here, client, told):
    cloud = Cloud(hosts=1, clients={"few": Client("s3", scopes=["alerts:read"]), "all": Client("s3")})
    if client == "all":
        cloud.faults.add(Fault.status(500), route="/sensors/*")
    with cloud.serve() as served:
        ended = here("whoami", FALCON_BASE_URL=served.url, FALCON_CLIENT_ID=client, FALCON_CLIENT_SECRET="s3")
    (record,) = lines(ended)
    assert (ended.status, record["client_id"], record["cid"]) == (0, client, None)
    assert record["rate_limit"] == (6000 if client == "few" else None)
    assert told in ended.err
