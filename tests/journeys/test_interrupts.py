"""Interrupts at any moment: no lock stays held, no call goes to the wrong tenant, no frame shows a secret."""

from __future__ import annotations

import gc
import random
import signal
import sys
import threading
import time
from contextlib import suppress
from contextvars import ContextVar, copy_context
from io import StringIO
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest
from rich.console import Console
from rich.traceback import Traceback

import falconlite
from falconlite import FalconInterface, Hosts, OAuth2
from falconlite.auth.bearer import Token
from falconlite.auth.credentials import ContextToken, Credentials
from falconlite.http.messages import Request, Response
from falconlite.transport.default import DefaultTransport
from tests.cases import each
from tests.doubles import CREDS, Script, answer, refusal, token
from tests.stepping import interrupted_after
from tests.talker import talker

OURS = falconlite.__path__[0]
CHILD = "C" * 32
SECRET, BEARER = CREDS["client_secret"], "BEARER" * 6

pytestmark = pytest.mark.timeout(120, method="thread")  # the other method uses the timer of these tests


class Stop(BaseException):
    """Raised by a signal handler or in its place."""


class Tenants:
    """A cloud that issues tokens and answers each call with its query and its token's tenant."""

    def __init__(self) -> None:
        self.numbers, self.tenant_of, self.refuses = count(1), {}, set()

    def send(self, base_url: str, request: Request) -> Response:
        if request.path == "/oauth2/token":
            value = f"T{next(self.numbers)}"
            self.tenant_of[value] = request.form.get("member_cid", "parent")
            return token(value)
        if request.path == "/oauth2/revoke":
            self.refuses.add(request.form["token"])
            return answer(200, {"meta": {}})
        bearer = request.headers["Authorization"].removeprefix("Bearer ")
        if bearer in self.refuses:
            return refusal(401)
        asked = dict(request.query)["filter"]
        return answer(200, {"meta": {}, "resources": [asked, self.tenant_of[bearer]], "errors": []})

    def close(self) -> None: ...


def elsewhere(call: Any) -> Any:
    """Make a call in another thread and return its result; fail if it hangs."""
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(call()), daemon=True)
    thread.start()
    thread.join(10)
    assert found, "the call hangs"
    return found[0]


def is_free(lock: Any) -> bool:
    def take() -> bool:
        taken = lock.acquire(blocking=False)
        if taken:
            lock.release()
        return bool(taken)

    return bool(elsewhere(take))


# Signals at random moments


def storm(call: Any, check: Any, seconds: float, *, double: bool) -> int:
    """Interrupt calls at random moments and check after each; return the number of interrupted calls."""
    left, hits = 0, 0  # signals still to be raised for this call: they may come too late

    def interrupt(*_: object) -> None:
        nonlocal left
        if left:
            left -= 1
            raise Stop

    def once() -> None:
        nonlocal left
        try:
            left = 1 + double
            again = chance.uniform(1e-5, 6e-5) if double else 0
            signal.setitimer(signal.ITIMER_REAL, chance.uniform(2e-6, 4e-4), again)
            with suppress(Exception):
                call()
        finally:
            left = 0
            signal.setitimer(signal.ITIMER_REAL, 0)

    chance = random.Random(1)  # random moments, not cryptography
    before = signal.signal(signal.SIGALRM, interrupt)
    end = time.monotonic() + seconds
    gc.disable()  # hypothesis runs code at each collection; an interrupt there would be reported as an error
    try:
        while time.monotonic() < end:
            with suppress(Stop):  # the second one, on the way out
                try:
                    once()
                except Stop:
                    hits += 1
            left = 0
            signal.setitimer(signal.ITIMER_REAL, 0)
            check()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        gc.enable()
    return hits


TWICE = pytest.mark.skipif(sys.version_info < (3, 11), reason="3.10 looks for signals where a with block ends")


@pytest.mark.parametrize("double", [False, pytest.param(True, marks=TWICE)], ids=["single", "double"])
def test_no_interrupt_of_a_renewal_leaves_the_lock_taken(double):
    net = Tenants()
    auth = OAuth2(**CREDS, transport=net)
    hosts = Hosts(auth)
    numbers = count()

    def renewing() -> None:
        net.refuses.update(net.tenant_of)
        hosts.query_devices_by_filter(filter="interrupted")

    def check() -> None:
        assert is_free(auth.tokens.lock)
        asked = f"q{next(numbers)}"
        assert elsewhere(lambda: hosts.query_devices_by_filter(filter=asked)).resources == [asked, "parent"]

    assert storm(renewing, check, 1.5, double=double) > 20


# An interrupt after each instruction


def writes(frame: Any) -> bool:
    """Tell whether a frame is of a function of falconlite that changes what outlives the call."""
    return frame.f_code.co_filename.startswith(OURS) and frame.f_code.co_name in WRITERS


WRITERS = {
    "hold",
    "_use",
    "forget",
    "drop",
    "failed",
    "log_in",
    "take",
    "child_login",
    "child_logout",
    "creds",
    "adopt",
}
"""Functions that change the state of an auth object, and in which a trace cannot interrupt the taking of a lock."""

SWITCHES = {
    "child_login": (lambda auth: auth.child_login(CHILD), {"parent", CHILD}),
    "child_logout": (lambda auth: auth.child_logout(), {CHILD, "parent"}),
    "creds": (lambda auth: setattr(auth, "creds", {**CREDS, "member_cid": CHILD}), {"parent", CHILD}),
    "login": (lambda auth: auth.login(), {"parent"}),
    "logout": (lambda auth: auth.logout(), {"parent"}),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", SWITCHES)
def test_after_an_interrupt_a_call_goes_to_the_tenant_that_the_auth_object_names(name):
    switch, tenants = SWITCHES[name]
    reached = set()
    for steps in count(1):
        auth = OAuth2(**CREDS, transport=Tenants())
        hosts = Hosts(auth)
        if name == "child_logout":
            auth.child_login(CHILD)
        more = interrupted_after(steps, lambda auth=auth: switch(auth), writes)
        with suppress(RuntimeError):  # a trace can stop between the instructions at the end of "with", a signal cannot
            auth.tokens.lock.release()
        named = auth.member_cid or "parent"
        result = elsewhere(lambda hosts=hosts: hosts.query_devices_by_filter(filter="a"))
        assert result.resources == ["a", named], steps
        reached.add(named)
        if not more:
            break
    assert reached == tenants
    assert steps > 10


def test_after_an_interrupt_the_token_of_one_context_does_not_serve_another():
    request: ContextVar[Any] = ContextVar("request")
    for steps in count(1):
        net = Script()
        auth = FalconInterface(transport=net)
        hosts = Hosts(auth, lazy_login=True)

        def handle(value: str, hosts: Hosts = hosts) -> Any:
            request.set(SimpleNamespace(access_token=value, cs_cloud="us-1"))
            return hosts.query_devices_by_filter(limit=1)

        more = interrupted_after(steps, lambda handle=handle: copy_context().run(handle, "A"), writes)
        copy_context().run(handle, "B")
        assert net.bearers()[-1] == "B", steps
        if not more:
            break
    assert steps > 10


# Frames


def holds(value: Any, secrets: Any, depth: int = 6) -> bool:
    """Return whether a value shows a secret, in its repr or in its contents."""
    if any(secret in repr(value) for secret in secrets):
        return True
    if hasattr(value, "__rich_repr__") or depth == 0:
        return False
    if isinstance(value, dict):
        return any(holds(part, secrets, depth - 1) for pair in value.items() for part in pair)
    return isinstance(value, (list, tuple, set)) and any(holds(part, secrets, depth - 1) for part in value)


def shown(error: BaseException) -> list[tuple[str, str]]:
    """List the variables that hold a secret, in the frames of an error and of its causes."""
    found, waiting, known = [], [error], []
    while waiting:
        one = waiting.pop()
        if any(one is other for other in known):
            continue
        known.append(one)
        trace = one.__traceback__
        while trace:
            frame = trace.tb_frame
            if frame.f_code.co_filename != __file__:
                variables = frame.f_locals.items()
                found += [(frame.f_code.co_name, name) for name, v in variables if holds(v, (SECRET, BEARER))]
            trace = trace.tb_next
        waiting += [cause for cause in (one.__cause__, one.__context__) if cause]
    return found


class Broken:
    """A transport whose calls, logins or revocations raise an exception of the program."""

    def __init__(self, route: str, error: BaseException) -> None:
        self.route, self.error = route, error

    def send(self, base_url: str, request: Request) -> Response:
        if request.path.startswith(self.route):
            try:
                raise OSError(f"a library's error, of {request.headers}")
            except OSError:
                raise self.error  # noqa: B904  # as a signal handler does
        return token(BEARER) if request.path == "/oauth2/token" else answer(200, {"meta": {}, "resources": []})

    def close(self) -> None: ...


WAYS = {
    "a call": ("/devices", lambda auth: Hosts(auth).query_devices_by_filter(limit=1)),
    "a call of any route": ("/a", lambda auth: Hosts(auth).override("POST", "/a/b/v1", data=b"bytes")),
    "a constructor": ("/oauth2/token", lambda net: Hosts(**CREDS, transport=net)),
    "login": ("/oauth2/token", lambda auth: auth.login()),
    "the first call": ("/oauth2/token", lambda auth: Hosts(auth, lazy_login=True).query_devices_by_filter(limit=1)),
    "token": ("/oauth2/token", lambda auth: auth.token()),
    "child_login": ("/oauth2/token", lambda auth: auth.child_login(CHILD)),
    "auth_headers": ("/oauth2/token", lambda auth: auth.auth_headers),
    "a child": ("/oauth2/token", lambda auth: Hosts(auth.child(CHILD)).query_devices_by_filter(limit=1)),
    "children": ("/mssp", lambda auth: auth.children()),
    "logout": ("/oauth2/revoke", lambda auth: (auth.login(), auth.logout())),
    "child_logout": (
        "/oauth2/revoke",
        lambda auth: (auth.child_login(CHILD), auth.child_logout(login_as_parent=False)),
    ),
    "the end of a child": ("/oauth2/revoke", lambda auth: (auth.child(CHILD).login(), auth.child(CHILD).close())),
    "revoke": ("/oauth2/revoke", lambda auth: (auth.login(), auth.revoke(auth.token_value))),
}


@each("kind", [Stop, KeyboardInterrupt, RuntimeError])
@each("way", WAYS)
def test_an_exception_of_the_programs_own_shows_no_secret(way, kind):
    route, call = WAYS[way]
    net = Broken(route, kind("out of time"))
    subject = net if way == "a constructor" else OAuth2(**CREDS, transport=net, retry=False)
    with pytest.raises(kind) as caught:
        call(subject)
    assert caught.value is net.error
    assert shown(caught.value) == []


def test_what_the_program_was_busy_with_keeps_its_frames():
    def fail() -> None:
        raise LookupError("the program's own")

    def handle() -> None:
        try:
            fail()
        except LookupError:
            Hosts(auth).query_devices_by_filter(limit=1)

    auth = OAuth2(**CREDS, transport=Broken("/devices", Stop()))
    with pytest.raises(Stop) as caught:
        handle()
    library = caught.value.__context__
    assert isinstance(library, OSError)
    assert library.__traceback__ is None
    busy = library.__context__
    assert isinstance(busy, LookupError)
    assert [frame.name for frame in pytest.ExceptionInfo.from_exception(busy).traceback][-1] == "fail"


@pytest.mark.usefixtures("every_way")
def test_a_signal_in_the_middle_of_an_answer_shows_no_secret():
    body = f'{{"access_token": "{BEARER}", "expires_in": 1799}}'.encode()
    login = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(body),
        body,
    )

    def interrupt(*_: object) -> None:
        raise Stop

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for answers in ((), (login,)):

            def talk(server: Any, client: Any, answers: Any = answers) -> None:
                for each in answers:
                    server.hear(client)
                    client.sendall(each)
                server.hear(client)
                server.stopped.wait(10)  # and sends nothing more

            with talker(talk) as server:
                auth = OAuth2(**CREDS, base_url=server.url, retry=False)
                hosts = Hosts(auth, lazy_login=True)
                signal.setitimer(signal.ITIMER_REAL, 0.2)
                with pytest.raises(Stop) as caught:
                    hosts.query_devices_by_filter(limit=1)
                assert shown(caught.value) == []
                assert is_free(auth.tokens.lock)
                auth.close()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


# Tools that inspect containers

HOLDERS = [
    Token(BEARER, 201),
    Credentials("the-id", SECRET),
    ContextToken(BEARER, None, ContextVar("request")),
    Request("POST", "/oauth2/token", form=CREDS, headers={"Authorization": f"Bearer {BEARER}"}),
    Response(201, {}, BEARER.encode()),
]


@pytest.mark.parametrize("holder", HOLDERS, ids=lambda holder: type(holder).__name__)
def test_tools_that_show_the_fields_of_tuples_show_none_of_these(holder):
    assert BEARER not in holder.__sentry_repr__()
    assert SECRET not in holder.__sentry_repr__()

    def fail(held: Any) -> None:
        raise LookupError(len(held))

    with pytest.raises(LookupError) as caught:
        fail([holder])
    console = Console(width=300, record=True, file=StringIO())
    found = caught.value
    console.print(Traceback.from_exception(type(found), found, found.__traceback__, show_locals=True))
    text = console.export_text()
    assert type(holder).__name__ in text
    assert BEARER not in text
    assert SECRET not in text


def test_no_variable_of_an_object_shows_the_password_of_a_proxy():
    proxy = "http://user:PASSWORD@proxy.example:8080"
    auth = OAuth2(**CREDS, proxy={"https": proxy, "http": "http://plain.example:1"})
    hosts = Hosts(auth, lazy_login=True, proxy=proxy)
    for thing in (auth, auth.connection, auth.tokens, hosts, auth.connection.transport):
        assert "PASSWORD" not in repr(vars(thing))
        assert not holds(vars(thing), ["PASSWORD"])
    assert "plain.example" in repr(vars(auth.connection))
    for plain in (auth.proxy, hosts.proxy):
        assert type(plain) is dict
        assert plain["https"] == proxy
    transport = DefaultTransport(proxy={"https": proxy})
    transport.use(proxy={"https": proxy})
    assert "PASSWORD" not in repr(vars(transport)) + repr(vars(transport.pooled))
