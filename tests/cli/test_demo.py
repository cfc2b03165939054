"""``falconlite demo``: every part runs, fits 80 columns, and shows no secret."""

import re


def test_the_demo_runs_on_its_own_cloud_and_fits_the_terminal(terminal):
    import pexpect

    screen = terminal("demo", columns=80, FALCON_CLIENT_ID="of-my-tenant", FALCON_BASE_URL="https://127.0.0.1:1")
    screen.expect(pexpect.EOF, timeout=60)
    screen.wait()
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen.before).replace("\r", "")
    assert screen.exitstatus == 0, shown[-500:]
    assert max(map(len, shown.splitlines())) <= 80
    for outcome in (
        "('CONTEXT', 200)",
        "12,000 IDs, each once",
        "300 of 301 done, 1 failed, 0 not tried",
        "[404] there is no device ffffffff",
        "<Waited normal: 300 of 300 done",
        "200 after 3 attempts",
        "did you mean 'filter'?",
        "token_revoke",
        "Try next",
    ):
        assert outcome in shown


def test_a_tenant_is_only_read(here, cloud, environment):
    ended = here("demo", "--tenant")
    assert ended.status == 0, ended.err
    assert "250" in ended.out
    calls = [call for call in cloud.requests if not call.path.startswith("/oauth2/")]
    assert calls
    assert {call.verb for call in calls if not call.path.startswith("/devices/entities/devices/v2")} == {"GET"}
    assert environment["FALCON_CLIENT_SECRET"] not in ended.out + ended.err


def test_without_credentials_the_tenant_is_a_failure_of_the_login(here):
    ended = here("demo", "--tenant", FALCON_CLIENT_ID=None)
    assert (ended.status, ended.out) == (3, "")
