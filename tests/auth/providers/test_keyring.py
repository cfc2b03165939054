"""Client secrets in a keyring: the real keyring package, with a backend in memory."""

from __future__ import annotations

import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from falconlite import FromKeyring, Hosts, InvalidCredentialFormat, InvalidCredentials
from falconlite.simulator import Cloud
from falconlite.simulator.access.scopes import Client
from tests.cases import each
from tests.doubles import Script


class InMemory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.secrets, self.error = {}, None

    def get_password(self, service, username):
        if self.error:
            raise self.error
        return self.secrets.get((service, username))

    def set_password(self, service, username, password):
        self.secrets[service, username] = password

    def delete_password(self, service, username):
        del self.secrets[service, username]


@pytest.fixture
def backend():
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


def test_the_secret_is_read_at_each_login(backend):
    cloud = Cloud(hosts=3)
    keyring.set_password("falconlite", cloud.client_id, cloud.client_secret)
    hosts = Hosts(creds=FromKeyring(cloud.client_id), transport=cloud)
    assert hosts.query_devices().ok
    keyring.set_password("falconlite", cloud.client_id, "rotated")
    cloud._identity.clients[cloud.client_id] = Client("rotated")
    cloud.expire_tokens()
    assert hosts.query_devices().ok


def test_the_service_and_the_tenant_may_be_named(backend):
    keyring.set_password("falcon-prod", "an-id", "a-secret")
    net = Script()
    Hosts(creds=FromKeyring("an-id", "falcon-prod", member_cid="kid"), transport=net)
    assert net.forms() == [{"client_id": "an-id", "client_secret": "a-secret", "member_cid": "kid"}]


@each(
    ("error", "why"),
    [
        (None, "no secret for the service 'soc' and the client ID an-i...; store it with: keyring set soc <client_id>"),
        (KeyringLocked("S3CRET"), r"cannot be read \(KeyringLocked\)"),
        (NoKeyringError("S3CRET"), r"cannot be read \(NoKeyringError\)"),
    ],
)
def test_a_keyring_without_the_secret_is_an_error_and_nothing_is_sent(backend, error, why):
    backend.error, net = error, Script()
    result = Hosts(creds=FromKeyring("an-id", "soc"), transport=net, lazy_login=True).query_devices()
    assert (result["status_code"], net.sent) == (403, [])
    with pytest.raises(InvalidCredentials, match=why) as caught:
        FromKeyring("an-id", "soc").credentials()
    assert "S3CRET" not in f"{caught.value!r} {result}"


def test_without_the_package_the_constructor_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ModuleNotFoundError, match="needs keyring, of the extra keyring: pip install"):
        FromKeyring("an-id")


@each("wrong", [{"client_id": ""}, {"client_id": None}, {"client_id": "a", "service": ""}, {"client_id": 7}])
def test_names_are_checked_at_once(wrong):
    with pytest.raises(InvalidCredentialFormat, match="must be a str that is not empty"):
        FromKeyring(**wrong)
