"""Routes with a separate rate limit: other calls do not wait for it."""

from __future__ import annotations

import pytest

from falconlite import Hosts, InstallationTokens
from falconlite.simulator import Cloud, Fault, VirtualClock


@pytest.fixture
def cloud():
    return Cloud(hosts=10, clock=VirtualClock(), installation_tokens_limit=3, retry_after="s")


@pytest.fixture
def tokens(cloud):
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    return InstallationTokens(**given, transport=cloud, clock=cloud.clock)


def wait_of(clock, call):
    """Return the seconds that a successful call waited."""
    before = clock.time()
    assert call().status_code == 200
    return clock.time() - before


def exhausted(tokens):
    """Exhaust the limit of installation tokens, plus one call that is refused and not retried."""
    found = [tokens.tokens_query(retry=1).status_code for _ in range(4)]
    assert found == [200, 200, 200, 429]


def test_a_429_of_installation_tokens_pauses_them_alone(cloud, tokens):
    hosts = Hosts(auth_object=tokens)
    exhausted(tokens)
    sent = len(cloud.requests)
    assert wait_of(cloud.clock, hosts.query_devices_by_filter) == 0
    assert wait_of(cloud.clock, tokens.audit_events_query) > 50
    assert len(cloud.requests) == sent + 2, "the pause is known: nothing is sent to be refused"


def test_objects_of_one_auth_object_share_the_pause_of_installation_tokens(cloud, tokens):
    exhausted(tokens)
    sent = len(cloud.requests)
    assert wait_of(cloud.clock, InstallationTokens(auth_object=tokens).tokens_query) > 50
    assert len(cloud.requests) == sent + 1


def test_a_429_of_all_pauses_installation_tokens_too(cloud, tokens):
    cloud.faults.add(Fault.rate_limited(40))
    assert Hosts(auth_object=tokens).query_devices_by_filter(retry=1).status_code == 429
    assert wait_of(cloud.clock, tokens.tokens_query) == pytest.approx(40, abs=1.5)


def test_few_calls_left_of_installation_tokens_space_no_others(cloud, tokens):
    hosts = Hosts(auth_object=tokens)
    assert tokens.tokens_query().rate_limit.remaining == 2
    assert wait_of(cloud.clock, tokens.tokens_query) == 0
    assert [wait_of(cloud.clock, hosts.query_devices_by_filter) for _ in range(3)] == [0, 0, 0]
    assert wait_of(cloud.clock, tokens.tokens_query) > 0


def test_installation_tokens_count_for_the_ceiling_of_all(cloud, tokens):
    tokens.auth_object.requests_per_minute = 2
    hosts = Hosts(auth_object=tokens)
    assert wait_of(cloud.clock, tokens.tokens_query) == 0
    assert wait_of(cloud.clock, hosts.query_devices_by_filter) == 0
    assert wait_of(cloud.clock, hosts.query_devices_by_filter) == pytest.approx(60, abs=1.5)


def test_a_new_ceiling_forgets_the_pauses_that_were(cloud, tokens):
    exhausted(tokens)
    cloud.reset()
    tokens.auth_object.requests_per_minute = None
    tokens.login()
    assert wait_of(cloud.clock, tokens.tokens_query) == 0


def test_another_limiter_is_told_of_every_call_and_login_by_scope():
    class Told:
        busy = False  # of its own: it is asked all the same

        def __init__(self):
            self.taken, self.pauses = [], []

        def reserve(self, scope):
            self.taken.append(scope)
            return 0.0

        def report(self, scope, remaining):
            pass

        def cool_down(self, scope, seconds):
            self.pauses.append(scope)

    limiter, cloud = Told(), Cloud(hosts=1, clock=VirtualClock(), installation_tokens_limit=3)
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    tokens = InstallationTokens(**given, transport=cloud, clock=cloud.clock, limiter=limiter)
    exhausted(tokens)
    assert limiter.taken == ["oauth2", *["/installation-tokens"] * 4]
    assert limiter.pauses == ["/installation-tokens"]
    for route in ("/installation-tokens/queries/tokens/v1", "/devices/queries/devices/v1", "/oauth2/revoke"):
        tokens.override("GET", route, retry=1)
    assert limiter.taken[5:] == ["/installation-tokens", "", "oauth2"]
    with pytest.raises(TypeError, match="requests_per_minute or limiter, not both"):
        tokens.auth_object.requests_per_minute = 60
    tokens.auth_object.requests_per_minute = None
    assert tokens.auth_object.limiter is limiter


def test_a_child_shares_the_pause_with_its_parent(cloud, tokens):
    child = tokens.auth_object.child(cloud.children[0])
    exhausted(InstallationTokens(auth_object=child))
    assert wait_of(cloud.clock, Hosts(auth_object=child).query_devices_by_filter) == 0
    assert wait_of(cloud.clock, tokens.tokens_query) > 50
