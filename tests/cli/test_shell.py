"""``falconlite shell``: IPython with an auth object."""

import sys


def test_the_shell_is_logged_in_and_knows_the_classes(cloud, terminal, tmp_path):
    screen = terminal("shell", IPY_TEST_SIMPLE_PROMPT="1", TERM="dumb", IPYTHONDIR=tmp_path, columns=200)
    screen.expect(f"client {cloud.client_id} at http://127.0.0.1:")
    screen.expect("In ")
    screen.sendline(
        "print('n', hosts.query_devices_by_filter().total, Alerts(auth_object=falcon).token == falcon.token)"
    )
    screen.expect("n 250 True")
    screen.sendline("exit")
    screen.wait()
    assert screen.exitstatus == 0
    assert [call.path for call in cloud.requests][-1] == "/oauth2/revoke"


def test_a_wrong_secret_ends_it(here):
    ended = here("shell", FALCON_CLIENT_SECRET="wrong")  # it is wrong
    assert (ended.status, ended.out) == (3, "")
    assert "the login failed" in ended.err


def test_without_ipython_it_says_what_to_install(here, monkeypatch):
    monkeypatch.setitem(sys.modules, "IPython.terminal.ipapp", None)
    ended = here("shell")
    assert (ended.status, ended.err) == (2, "falconlite: falconlite shell needs IPython: pip install ipython\n")
