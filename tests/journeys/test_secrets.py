"""Secrets appear only where a caller asks for them.

Every secret is a unique canary. A play makes calls that work or fail, and records everything that a person can see:
log lines, warnings, errors with their causes and tracebacks, reprs, pickles, copies, output, files. The tests search
all of it for canaries. Excluded is what a caller asks for: ``token_value``, ``creds``, the records of a result (also in
its pickle), an argument in the frame of the call that received it.
"""

from __future__ import annotations

import base64
import contextlib
import copy
import gc
import inspect
import io
import json
import logging
import os
import pickle
import pprint
import re
import socket
import sys
import threading
import traceback
import warnings
from contextvars import ContextVar, copy_context
from functools import cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from string import ascii_letters, digits
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import NamedTuple
from unittest.mock import patch
from urllib.parse import parse_qs, quote, quote_plus, urlsplit

import pytest
import requests

from falconlite import APIHarnessV2, FalconError, FromCommand, HostGroup, Hosts, InstallationTokens, OAuth2, Result
from falconlite.auth.bearer import Token
from falconlite.auth.credentials import ContextToken, Credentials
from falconlite.debug import DebugLog
from falconlite.http.messages import Request, Response
from falconlite.http.secrets import secrets_in, secrets_of, without
from falconlite.redact import MASK, redact
from falconlite.simulator import Cloud
from tests.cases import each
from tests.tunnel import tunnel

# Canaries, and how they are found


def canary(name):
    """Make a secret: two words with characters between them that JSON, URLs, headers and reprs escape differently."""
    pick = Random(name)
    head, tail = ("".join(pick.choices(ascii_letters + digits, k=10)) for _ in range(2))
    return f"{head}\"\\é/+% &'{tail}"


NAMES = (
    "direct secret",
    "secret in creds",
    "secret in creds as JSON",
    "secret in creds as a literal",
    "secret in the environment",
    "secret of a provider",
    "secret that a command prints",
    "words of a provider that fails",
    "legacy token",
    "context token",
    "token of a login",
    "token to revoke",
    "installation token",
    "proxy password",
    "password of a class's proxy",
    "password of the environment's proxy",
    "ext_headers key",
    "ext_headers cookie",
    "header of a call",
    "password in a body",
    "key in a query",
    "cookie of the answer",
    "header of the session",
    "cookie of the session",
    "password of the session",
    "parameter of the session",
)
SECRETS = {name: canary(name) for name in NAMES}


@cache
def needles(secret):
    """Return the words of a secret as bytes, hex and base64: finding one of them counts."""
    found = []
    for word in re.findall(r"[A-Za-z0-9]{8,}", secret):
        raw = word.encode()
        found += [raw, raw.hex().encode(), raw.hex().upper().encode()]
        for before in range(3):  # the base64 digits that do not depend on neighbouring bytes
            first, end = -(-before * 8 // 6), (before + len(raw)) * 8 // 6
            found.append(base64.b64encode(b"\0" * before + raw)[first:end])
    return found


def find(content, secrets):
    """Return the secrets found in some bytes, each with its surroundings."""
    places = ((name, content.find(needle)) for name, secret in secrets.items() for needle in needles(secret))
    return {name: content[max(0, place - 60) : place + 60] for name, place in places if place >= 0}


SPELLINGS = {
    "plain": str,
    "in a text": "Bearer {}, says the server".format,
    "repr": repr,
    "repr of a repr": lambda text: repr(repr(text)),
    "repr of bytes": lambda text: repr(text.encode()),
    "JSON": json.dumps,
    "JSON in JSON": lambda text: json.dumps({"a": json.dumps({"b": text})}),
    "JSON that is not ASCII": partial(json.dumps, ensure_ascii=False),
    "quote": quote,
    "quote of all": partial(quote, safe=""),
    "quote_plus": quote_plus,
    "hex": lambda text: text.encode().hex(),
    "HEX": lambda text: text.encode().hex().upper(),
    **{
        f"base64 after {n}": lambda text, n=n: base64.b64encode(f"{'u' * n}{text}::".encode()).decode()
        for n in range(7)
    },
    "base64url": lambda text: base64.urlsafe_b64encode(f"id:{text}".encode()).decode(),
    "cut at its end": lambda text: text[:12],
    "cut at its start": lambda text: text[8:],
    **{f"pickle {n}": lambda text, n=n: pickle.dumps([text], n) for n in range(pickle.HIGHEST_PROTOCOL + 1)},
}


@each("name", ["direct secret", "legacy token"])
@each("spelling", SPELLINGS)
def test_the_search_finds_a_secret_in_any_spelling_and_names_it(spelling, name):
    shown = SPELLINGS[spelling](SECRETS[name])
    content = b"before " + (shown if isinstance(shown, bytes) else shown.encode()) + b" after"
    assert find(content, SECRETS).keys() == {name}


def test_the_search_finds_nothing_where_there_is_nothing():
    assert find(Path(__file__).read_bytes() + pickle.dumps([REDACTED_EXAMPLE, *NAMES]), SECRETS) == {}


REDACTED_EXAMPLE = {"Authorization": f"Bearer {MASK}"}


def test_each_secret_is_another_and_changes_in_each_spelling():
    assert len(set(SECRETS.values())) == len(NAMES)
    for secret in SECRETS.values():
        for spell in (json.dumps, repr, quote, partial(quote, safe=""), quote_plus):
            assert secret not in spell(secret)


# Recordings of a play


class Seen(NamedTuple):
    """Something shown: where, what, and which secrets it may contain because a caller asked for them."""

    place: str
    content: bytes
    asked: tuple[str, ...] = ()


class Scene:
    """A play in progress; records everything that it shows."""

    def __init__(self):
        self.seen, self.locals, self.secrets = [], [], dict(SECRETS)
        self.records, self.files = [], []

    def keep(self, place, shown, asked=()):
        content = shown if isinstance(shown, bytes) else shown.encode("utf-8", "backslashreplace")
        self.seen.append(Seen(place, content, asked))

    def show(self, place, value, asked=()):
        """Show a value in every way in which a person, a log or a debugger does."""
        for look in (str, repr, lambda v: repr([v]), pprint.pformat, "{}".format):
            self.keep(place, look(value))
        for twin in (copy.copy, copy.deepcopy):
            with contextlib.suppress(Exception):  # cannot be copied
                self.keep(f"{twin.__name__} of {place}", repr(twin(value)))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            with contextlib.suppress(Exception):  # cannot be pickled
                self.keep(f"pickle of {place}", pickle.dumps(value, protocol), asked)

    def do(self, place, call, *args, asked=(), **given):
        """Make a call and show its outcome; return its result, or None after an error."""
        try:
            result = call(*args, **given)
        except Exception as error:
            own = find(repr((args, given)).encode(), self.secrets)
            self.failure(place, error, asked, (*asked, *own))
            return None
        if not isinstance(result, (tuple, bytes)):
            self.show(place, result, asked)
        return result

    def failure(self, place, error, asked, own):
        self.keep(f"traceback of {place}", "".join(traceback.format_exception(error)))
        self.show(f"error of {place}", error, asked)
        if isinstance(error, FalconError):
            self.show(f"result of the error of {place}", error.result, asked)
        for link in chain(error):
            where = f"{type(link).__name__} in {place}"
            for look in (str, repr, lambda e: repr(e.args)):
                self.keep(where, look(link))
            for frame, _ in traceback.walk_tb(link.__traceback__):
                code = frame.f_code
                if code.co_filename == __file__ or "/threading.py" in code.co_filename:
                    continue  # the caller's own frame
                for name, value in frame.f_locals.items():
                    variable = f"{name} in {Path(code.co_filename).name}:{code.co_name}, {where}"
                    self.locals.append(Seen(variable, looked_at(value).encode("utf-8", "backslashreplace"), own))

    def leaks(self, seen):
        """Return the secrets that were shown, each with the first place and its surroundings."""
        contents = {}
        for shown in seen:
            contents.setdefault((shown.content, shown.asked), shown.place)
        leaks = {}
        if not find(b"\0".join(content for content, _ in contents), self.secrets):
            return leaks  # one search is quicker than thousands
        for (content, asked), place in contents.items():
            for name, around in find(content, self.secrets).items():
                if not name.startswith(asked):
                    leaks.setdefault(name, (place, around))
        return leaks


def looked_at(value):
    try:
        return repr(value)
    except Exception as error:
        return f"no repr: {error!r}"


def chain(error):
    """Return an error with its causes and contexts, including suppressed ones."""
    found, rest = [], [error]
    while rest:
        link = rest.pop()
        if link is not None and link not in found:
            found.append(link)
            rest += [link.__cause__, link.__context__]
    return found


class Kept(logging.Handler):
    """Keeps log records."""

    def __init__(self, records):
        super().__init__(logging.DEBUG)
        self.records = records

    def emit(self, record):
        self.records.append(record)


@contextlib.contextmanager
def logged(records):
    """Keep all that falconlite, requests and urllib3 log, at the lowest level."""
    handler, loggers = Kept(records), [logging.getLogger(name) for name in ("falconlite", "requests", "urllib3")]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(handler)
            logger.setLevel(logging.NOTSET)


@contextlib.contextmanager
def nowhere():
    """Run in an empty folder, also the home; yield the paths of files written there."""
    before, files = Path.cwd(), []
    with TemporaryDirectory() as home, patch.dict(os.environ, {"HOME": home, "TMPDIR": home, "NO_PROXY": ""}):
        os.chdir(home)
        try:
            yield files
            files += [str(path) for path in Path(home).rglob("*")]
        finally:
            os.chdir(before)


def played(play, pythonic):
    """Run a play; return the scene with everything shown."""
    scene = Scene()
    output = io.StringIO()
    with contextlib.ExitStack() as stack:
        files = stack.enter_context(nowhere())
        stack.enter_context(logged(scene.records))
        stack.enter_context(contextlib.redirect_stdout(output))
        stack.enter_context(contextlib.redirect_stderr(output))
        warned = stack.enter_context(warnings.catch_warnings(record=True))
        warnings.simplefilter("always")
        gc.freeze()  # so that only objects made by the play are searched
        play(scene, pythonic)
        gc.collect()
        gc.unfreeze()
    scene.files = files
    scene.keep("output", output.getvalue())
    for record in scene.records:
        asked = QUERIES if record.name.startswith("urllib3") else ()
        line = logging.Formatter("%(name)s %(levelname)s %(message)s").format(record)
        scene.keep(f"log: {record.name} {record.msg}", f"{line} {record.args!r} {record.msg!r}", asked)
    for warning in warned:
        scene.keep("warning", f"{warning.message} {warning.message!r} {warning.source!r} {warning.line!r}")
    return scene


# Servers


class Mouth(BaseHTTPRequestHandler):
    """Sends what the server's ``says`` returns for a request: status, headers and content, or raw bytes."""

    protocol_version = "HTTP/1.1"

    def converse(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8", "replace")
        said = self.server.says(SimpleNamespace(verb=self.command, path=self.path, headers=self.headers, body=body))  # type: ignore[attr-defined]  # set by mouth()
        self.close_connection = isinstance(said, bytes)
        if not isinstance(said, bytes):
            status, headers, content = said
            lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in headers.items())]
            said = (
                "\r\n".join([*lines, f"Content-Length: {len(content)}", "", ""]).encode("latin-1", "replace") + content
            )
        self.wfile.write(said)

    def __getattr__(self, name):
        if name.startswith("do_"):
            return self.converse
        raise AttributeError(name)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def mouth(says):
    """Serve on loopback; yield the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Mouth)
    server.says, server.daemon_threads = says, True  # type: ignore[attr-defined]  # read by Mouth
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def said(status, body, **headers):
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return status, {"Content-Type": "application/json", **names}, json.dumps(body).encode()


def quoted(request):
    """Quote a request like a careless server: raw, decoded, and each header."""
    fields = parse_qs(request.body) | parse_qs(urlsplit(request.path).query)
    lines = " ".join(f"{name}: {value}" for name, value in request.headers.items())
    return f"cannot work with {request.verb} {request.path} {lines} {dict(request.headers)} {request.body} {fields}"


def issued(_):
    return said(201, {"access_token": SECRETS["token of a login"], "expires_in": 1799})


def fine(_):
    return said(200, {"meta": {}, "resources": [{"id": "a", "label": "b"}], "errors": []})


def records(request):
    if request.path.startswith("/installation-tokens/entities"):
        return said(200, {"resources": [{"id": "a", "value": SECRETS["installation token"]}]})
    if request.path.startswith("/x"):
        return said(200, {"resources": [{"value": SECRETS["installation token"], "label": "b"}]})
    return said(200, {"resources": ["a"]})


def refused(status, request):
    body = {"meta": {"trace_id": "T"}, "errors": [{"code": status, "message": quoted(request)}]}
    return said(status, body, X_Quoted=request.headers.get("Authorization") or "none")


def page(status, kind, request):
    return status, {"Content-Type": kind}, quoted(request).encode()


def garbage(request):
    return f"HTTQ/9 {quoted(request)}\r\n\r\n".encode()


def broken_chunks(request):
    return f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{quoted(request)}\r\n".encode()


def wrongly_packed(request):
    return 200, {"Content-Encoding": "gzip"}, quoted(request).encode()


def cut_short(_):
    return b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"


def cut_token(request):
    body = json.dumps({"access_token": SECRETS["token of a login"], "error": quoted(request)}).encode()
    return 201, {"Content-Type": "application/json"}, body[:-2]


def elsewhere(request):
    return 308, {"Location": f"https://elsewhere.example/?{request.body}&basic={request.headers['Authorization']}"}, b""


def plainly_elsewhere(request):
    return 302, {"Location": f"https://elsewhere.example/?secret={parse_qs(request.body).get('client_secret')}"}, b""


def cut_off(_):
    body = json.dumps({"access_token": SECRETS["token of a login"], "expires_in": 1799}).encode()
    return b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n" + body


def odd_type(request):
    return 200, {"Content-Type": f"text/{parse_qs(request.body).get('client_secret')}"}, b"?"


def no_token(request):
    return said(200, {"message": quoted(request)})


def odd_token(request):
    return said(201, {"access_token": {"value": quoted(request)}})


@contextlib.contextmanager
def served(calls=fine, login=issued, revoke=fine):
    """Serve given answers for calls, logins and revocations."""
    table = {"/oauth2/token": login, "/oauth2/revoke": revoke}
    with mouth(lambda request: table.get(request.path, calls)(request)) as url:
        yield url


class Refusing:
    """A proxy that refuses every request with a 407 and quotes the credentials."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.asked = []
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def url(self, secret):
        return f"http://user:{quote(SECRETS[secret], safe='')}@127.0.0.1:{self.listener.getsockname()[1]}"

    def serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            head = b""
            while b"\r\n\r\n" not in head and (part := client.recv(4096)):
                head += part
            self.asked.append(head)
            found = b" ".join(line for line in head.split(b"\r\n") if b"uthorization" in line)
            client.sendall(b"HTTP/1.1 407 not with %s\r\nContent-Length: %d\r\n\r\n%s" % (found, len(found), found))
            client.close()

    def stop(self):
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join(10)


@contextlib.contextmanager
def refusing():
    proxy = Refusing()
    try:
        yield proxy
    finally:
        proxy.stop()


def closed_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"


# Actions


def keys(name="direct secret"):
    return {"client_id": "the-id", "client_secret": SECRETS[name]}


def settings(pythonic, **more):
    return {"pythonic": pythonic, "debug": True, "retry": False, **more}


def own_headers():
    return {"X-Api-Key": SECRETS["ext_headers key"], "Cookie": f"a={SECRETS['ext_headers cookie']}"}


QUERIES = ("key in a query", "parameter of the session")
"""Secrets that urllib3 itself logs, because the caller put them into a URL."""

BODY = {"label": "b", "deep": [{"password": SECRETS["password in a body"]}]}
READ = ("installation token", "value that was issued")
ISSUED = ("token of a login", "context token", "bearer")
"""Secrets that a call requests, so that a pickle of its result holds them: names, or prefixes of names."""


def a_day(scene, way, kind=OAuth2):
    """Use an auth object like a program: log in, call, share, renew, revoke; show everything."""
    auth = scene.do("the auth object", kind, **way)
    scene.do("login", auth.login, asked=ISSUED)
    hosts = scene.do("a service", Hosts, auth, ext_headers=own_headers())
    tokens, groups = InstallationTokens(auth), HostGroup(hosts)
    scene.do("a call", hosts.query_devices, limit=1, asked=READ)
    scene.do(
        "a call with a header", hosts.query_devices, headers={"X-Api-Key": SECRETS["header of a call"]}, asked=READ
    )
    found = scene.do("tokens_read", tokens.tokens_read, ids="a", asked=READ)
    with contextlib.suppress(AttributeError, LookupError):  # of no result, or of one created here
        scene.show("models", found.models, READ)
    scene.do("tokens_create", tokens.tokens_create, body=BODY, asked=READ)
    scene.do("override", hosts.override, "POST", "/x", body=BODY, asked=READ)
    scene.do("a form", hosts.override, "POST", "/x", data={"password": SECRETS["password in a body"]}, asked=READ)
    scene.do("a mistake", groups.perform_group_action, action_name="zap", ids="a")
    scene.do("a misspelt argument", hosts.query_devices, limt=1)
    with contextlib.suppress(AttributeError):  # not an OAuth2 object
        scene.do("a revocation", auth.revoke, SECRETS["token to revoke"])
        scene.do("a token", auth.token, asked=ISSUED)
    for made in (auth, hosts, tokens, groups):
        scene.show(type(made).__name__, made)
    scene.keep("the token", f"{auth.bearer_token!r} {auth.token_fail_reason}")
    scene.keep("signatures", " ".join(str(inspect.signature(call)) for call in (auth.login, hosts.query_devices, kind)))
    scene.do("logout", auth.logout)
    auth.close()


def uber_day(scene, way):
    """Do the same with the Uber class, whose first call logs in."""
    uber = scene.do("the uber object", APIHarnessV2, **way)
    scene.do("a command", uber.command, "QueryDevicesByFilter", limit=1)
    scene.do("records", uber.command, "tokens-read", ids="a", asked=READ)
    scene.do("a body", uber.command, "tokens-create", body=BODY, asked=READ)
    scene.do("a route", uber.command, override="POST,/x", body=BODY, asked=READ)
    scene.do("no operation", uber.command, "tokens-reed")
    scene.do("a token", uber.command, "oauth2AccessToken", asked=ISSUED)
    scene.do("a revocation", uber.command, "oauth2RevokeToken", token_value=SECRETS["token to revoke"])
    scene.show("the uber object", uber)
    scene.do("logout", uber.logout)
    uber.close()


def both_days(scene, pythonic, calls=fine, login=issued, revoke=fine):
    with served(calls, login, revoke) as url:
        a_day(scene, {**keys(), **settings(pythonic, base_url=url)})
        uber_day(scene, {**keys(), **settings(pythonic, base_url=url)})


# Plays: success, with every kind of credentials


def everything_works(scene, pythonic):
    both_days(scene, pythonic, calls=records)


def credentials_in_a_dict(scene, pythonic):
    name = "secret in creds"
    for creds in (keys(name), json.dumps(keys(f"{name} as JSON")), repr(keys(f"{name} as a literal"))):
        with served(records) as url:
            a_day(scene, {"creds": creds, **settings(pythonic, base_url=url)})


def credentials_in_the_environment(scene, pythonic):
    given = {"FALCON_CLIENT_ID": "the-id", "FALCON_CLIENT_SECRET": SECRETS["secret in the environment"]}
    with patch.dict(os.environ, given), served(records) as url:
        a_day(scene, settings(pythonic, base_url=url))
        uber_day(scene, settings(pythonic, base_url=url))


class Provider:
    """Returns a secret, or raises an exception that quotes one."""

    def __init__(self, error=None):
        self.error = error

    def credentials(self):
        if self.error:
            raise ValueError(SECRETS[self.error])
        return keys("secret of a provider")


PRINTS = "import json, os; print(json.dumps({'client_id': 'the-id', 'client_secret': os.environ['CANARY']}))"
FAILS = "import os, sys; print(os.environ['CANARY']); print(os.environ['CANARY'], file=sys.stderr); sys.exit(%s)"


def credentials_of_a_provider(scene, pythonic):
    command = [sys.executable, "-c", PRINTS]
    for creds in (Provider(), FromCommand(command)):
        for login in (issued, partial(refused, 403)):
            canary = patch.dict(os.environ, CANARY=SECRETS["secret that a command prints"])
            with canary, served(records, login=login) as url:
                scene.show("the provider", creds)
                a_day(scene, {"creds": creds, **settings(pythonic, base_url=url)})


def providers_that_fail(scene, pythonic):
    words = "words of a provider that fails"
    commands = (FromCommand([sys.executable, "-c", FAILS % status]) for status in (0, 3))
    for creds in (Provider(words), *commands):
        with patch.dict(os.environ, CANARY=SECRETS[words]), served(records) as url:
            if isinstance(creds, FromCommand):
                scene.do("credentials", creds.credentials)
            a_day(scene, {"creds": creds, **settings(pythonic, base_url=url)})


def a_token_that_is_handed_in(scene, pythonic):
    with served(records) as url:
        a_day(scene, {"access_token": SECRETS["legacy token"], **settings(pythonic, base_url=url)})
        uber_day(scene, {"access_token": SECRETS["legacy token"], **settings(pythonic, base_url=url)})


def a_token_in_the_context(scene, pythonic):
    variable = ContextVar("request")

    def request(url):
        variable.set(SimpleNamespace(access_token=SECRETS["context token"], cs_cloud=""))
        a_day(scene, settings(pythonic, base_url=url))

    with served(records) as url:
        copy_context().run(request, url)


def a_service_that_has_its_own_auth_object(scene, pythonic):
    with served(records) as url, Hosts(**keys(), **settings(pythonic, base_url=url)) as hosts:
        scene.show("the service", hosts)
        tokens = scene.do("another", InstallationTokens, hosts, proxy=None, timeout=3)
        scene.do("records", tokens.tokens_read, ids="a", asked=READ)
        scene.do("a child", hosts.child_login, "c" * 32)
        scene.do(
            "another secret beside it", Hosts, hosts, **keys("secret in creds"), access_token=SECRETS["legacy token"]
        )


def an_embedded_cloud_over_tls(scene, pythonic):
    cloud = Cloud(hosts=3, clients={"the-id": SECRETS["direct secret"]}, token_lifetime=1799)
    with cloud.serve(tls=True) as server:
        way = {**keys(), **settings(pythonic, base_url=server.url, ssl_verify=server.ca_path)}
        tokens = InstallationTokens(**way)
        made = tokens.tokens_create(label="canary").resources[0]
        scene.secrets["value that was issued"] = made["value"]
        scene.do("tokens_read", tokens.tokens_read, ids=made["id"], asked=READ)
        scene.do("tokens_update", tokens.tokens_update, ids=made["id"], revoked=True, asked=READ)
        a_day(scene, way)
        uber_day(scene, way)
        cloud.expire_tokens()
        scene.do("a call with a dead token", tokens.tokens_query)
        tokens.logout()
        tokens.auth_object.close()
    for number, call in enumerate(cloud.requests):
        scheme, _, value = call.headers.get("Authorization", "").partition(" ")
        if scheme == "Bearer":
            scene.secrets[f"bearer of request {number}"] = value


def an_answer_that_sets_a_cookie(scene, pythonic):
    def answer(_):
        return said(200, {"resources": []}, Set_Cookie=f"session={SECRETS['cookie of the answer']}")

    with served(answer) as url:
        hosts = Hosts(**keys(), **settings(pythonic, base_url=url))
        scene.do("a call", hosts.query_devices, asked=("cookie of the answer",))
        scene.do("override", hosts.override, "GET", "/x", asked=("cookie of the answer",))


def queries_that_hold_a_key(scene, pythonic):
    """Make queries that succeed, are refused with and without quoting them, and get no answer."""
    secret = SECRETS["key in a query"]
    for calls in (fine, partial(refused, 404), lambda _: said(404, {"errors": [{"code": 404, "message": "no"}]}), None):
        with served(calls or fine) as url:
            hosts = Hosts(access_token="T", **settings(pythonic, base_url=url if calls else closed_port()))
            scene.do("parameters", hosts.override, "GET", "/x", {"api_key": secret})
            scene.do("a route", hosts.override, "GET", f"/x?api_key={quote(secret)}")
            scene.do("parameters of an operation", hosts.query_devices, parameters={"api_key": secret})


def hooks_that_break(scene, pythonic):
    """Show each event, and break; show the frames of the logged errors. The log is in JSON."""

    def hook(event):
        scene.show(type(event).__name__, event)
        raise ValueError("a broken hook")

    hooks = dict.fromkeys(("on_request", "on_response", "on_retry", "on_login"), hook)
    for calls in (records, partial(refused, 401), partial(refused, 503), garbage):
        for login in (issued, partial(refused, 403), cut_short):
            with served(calls, login) as url:
                way = {**keys(), **settings(pythonic, base_url=url, debug_format="json"), **hooks}
                a_day(scene, way)
                uber_day(scene, way)
    errors = [record.exc_info[1] for record in scene.records if record.exc_info]
    assert len(errors) > 20
    for error in errors:
        scene.failure("a hook", error, (), ())


# Plays: the server quotes the request


def calls_answered(status, kind):
    answers = {"json": partial(refused, status), "text": partial(page, status, "text/plain")}

    def play(scene, pythonic):
        both_days(scene, pythonic, calls=answers[kind], revoke=answers[kind])

    play.__name__ = f"calls_answered_{status}_with_{kind}"
    return play


def login_answered(how):
    def play(scene, pythonic):
        both_days(scene, pythonic, login=how)

    name = how.__name__ if hasattr(how, "__name__") else f"{how.func.__name__}_{how.args[0]}"
    play.__name__ = f"login_answered_with_{name}"
    return play


def network_answered(how):
    def play(scene, pythonic):
        both_days(scene, pythonic, calls=how, revoke=how)

    play.__name__ = f"calls_answered_with_{how.__name__}"
    return play


def a_login_that_is_no_http(scene, pythonic):
    both_days(scene, pythonic, login=garbage)


# Plays: no answer


def nobody_listens(scene, pythonic):
    url = closed_port()
    a_day(scene, {**keys(), **settings(pythonic, base_url=url)})
    a_day(scene, {"access_token": SECRETS["legacy token"], **settings(pythonic, base_url=url)})
    uber_day(scene, {"access_token": SECRETS["legacy token"], **settings(pythonic, base_url=url)})


def nobody_answers(scene, pythonic):
    with socket.create_server(("127.0.0.1", 0)) as server:
        way = settings(pythonic, base_url=f"http://127.0.0.1:{server.getsockname()[1]}", timeout=0.02)
        a_day(scene, {"access_token": SECRETS["legacy token"], **way})
        scene.do("login", OAuth2(**keys(), **way).login)
        gc.collect()


def certificates_that_nobody_vouches_for(scene, pythonic):
    with Cloud(hosts=1).serve(tls=True) as server:
        way = settings(pythonic, base_url=server.url)
        a_day(scene, {**keys(), **way})
        a_day(scene, {"access_token": SECRETS["legacy token"], **way})


def downloads_that_fail(scene, pythonic):
    """Get answers that are refusals, cut off or garbage, and read them."""
    begun = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nMZ"
    for calls in (partial(refused, 403), lambda _: begun, garbage, wrongly_packed):
        with served(calls) as url, OAuth2(**keys(), **settings(pythonic, base_url=url)) as auth:
            hosts = Hosts(auth, ext_headers=own_headers())
            found = scene.do("a download", hosts.override, "GET", "/x", stream=True)
            if found is not None:
                scene.do("reading", found.read)
                scene.do("saving", found.save, "saved")
                found.close()


def the_callers_own_session(scene, pythonic):
    session = requests.Session()
    session.headers["X-Gateway-Key"] = SECRETS["header of the session"]
    session.params = {"api_key": SECRETS["parameter of the session"]}
    session.auth = ("user", SECRETS["password of the session"])
    session.cookies.set("c", quote(SECRETS["cookie of the session"], safe=""))
    way = {"access_token": SECRETS["legacy token"], "session": session}
    with served(partial(refused, 400)) as url:
        a_day(scene, {**way, **settings(pythonic, base_url=url)})
    a_day(scene, {**way, **settings(pythonic, base_url=closed_port())})
    session.close()


def proxies_that_refuse(scene, pythonic):
    with refusing() as proxy:
        for base_url in ("us-2", closed_port()):
            way = settings(pythonic, base_url=base_url)
            scene.do("login", OAuth2(**keys(), **way, proxy=proxy.url("proxy password")).login)
            hosts = Hosts(access_token=SECRETS["legacy token"], **way, proxy={"https": proxy.url("proxy password")})
            scene.do("a call", hosts.query_devices)
            hosts.proxy = proxy.url("password of a class's proxy")
            scene.do("a call by its own proxy", hosts.query_devices)
            scene.show("a service with a proxy", hosts)
            url = proxy.url("password of the environment's proxy")
            with patch.dict(os.environ, {"HTTPS_PROXY": url, "HTTP_PROXY": url}):
                hosts = Hosts(access_token=SECRETS["legacy token"], **way)
                scene.do("a call by the environment's proxy", hosts.query_devices)
                scene.do("login by the environment's proxy", OAuth2(**keys(), **way).login)
        assert sum(b"roxy-Authorization" in head for head in proxy.asked) >= 8


def proxies_that_lead_on(scene, pythonic):
    cloud = Cloud(hosts=3, clients={"the-id": SECRETS["direct secret"]})
    name = "api.us-2.crowdstrike.com"
    with cloud.serve(tls=True, names=[name]) as server, tunnel({name: urlsplit(server.url).port}) as proxy:  # type: ignore[dict-item]  # the URL has a port
        url = proxy.url.replace("://", f"://user:{quote(SECRETS['proxy password'], safe='')}@")
        a_day(scene, {**keys(), **settings(pythonic, base_url="us-2", ssl_verify=server.ca_path, proxy=url)})
        a_day(scene, {**keys(), **settings(pythonic, base_url="us-2", proxy=url)})


def proxies_that_are_no_urls(scene, pythonic):
    hosts = Hosts(access_token=SECRETS["legacy token"], **settings(pythonic, base_url="us-2"))
    for shape in (
        "http://u:{}@h:port",
        "http://u:{}@[h",
        "http://u:{}@",
        "socks9://u:{}@h:1",
        "//u:{}@",
        "http://u:{}@h:0",
    ):
        for secret, given in (("proxy password", str), ("password of a class's proxy", lambda url: {"https": url})):
            url = given(shape.format(SECRETS[secret]))
            scene.do("an auth object", OAuth2, **keys(), proxy=url)
            scene.do("a class", Hosts, hosts, proxy=url)
            scene.do("a setting", setattr, hosts, "proxy", url)
        scene.do("a proxy that cannot be used", hosts.query_devices)


def proxies_of_the_environment_that_are_no_urls(scene, pythonic):
    for shape in ("http://u:{}@h:port", "http://u:{}@[h", "http://u:{}@", "socks9://u:{}@h:1", "http://u:{}@h:0"):
        url = shape.format(quote(SECRETS["password of the environment's proxy"], safe=""))
        with patch.dict(os.environ, {"HTTPS_PROXY": url, "HTTP_PROXY": url}):
            hosts = Hosts(access_token=SECRETS["legacy token"], **settings(pythonic, base_url="us-2"))
            scene.do("a call", hosts.query_devices)


# Plays: mistakes of the caller


def odd_values(secret):
    return {
        "a text": f"password={quote(secret)}",
        "a text of JSON": json.dumps({"password": secret}),
        "bytes": secret.encode(),
        "bytes in it": {"password": secret.encode()},
        "an object in it": {"password": SimpleNamespace(password=secret)},
        "a name that is no text": {("password", secret): 1},
        "a name of bytes": {secret.encode(): 1},
        "no Unicode": {"password": f"{secret}\ud800"},
        "no number": {"password": secret, "n": float("nan")},
    }


def bodies_that_are_none(scene, pythonic):
    with served() as url:
        tokens = InstallationTokens(**keys(), **settings(pythonic, base_url=url))
        for name, value in odd_values(SECRETS["password in a body"]).items():
            scene.do(f"a body: {name}", tokens.tokens_create, body=value)
            scene.do(f"a body of a route: {name}", tokens.override, "POST", "/x", body=value)
            scene.do(f"data: {name}", tokens.override, "POST", "/x", data=value)
            if name != "a name that is no text":  # an AttributeError, with urllib3 2
                scene.do(f"files: {name}", tokens.override, "POST", "/x", files=value)
        tokens.auth_object.close()


def headers_that_are_none(scene, pythonic):
    secret = SECRETS["header of a call"]
    odd = ([secret], f"{secret}\r\nX-More: 1", f"{secret}\u4e00", SimpleNamespace(key=secret), {"key": secret})
    with served() as url:
        hosts = Hosts(**keys(), **settings(pythonic, base_url=url))
        for value in odd:
            scene.do("a header of a call", hosts.query_devices, headers={"X-Api-Key": value})
            scene.do("a header of a class", Hosts, hosts, ext_headers={"X-Api-Key": value})
        for name, value in odd_values(secret).items():
            scene.do(f"headers: {name}", hosts.query_devices, headers=value)
        hosts.auth_object.close()


def queries_that_are_none(scene, pythonic):
    secret = SECRETS["key in a query"]
    odd = (SimpleNamespace(key=secret), {"key": secret}, secret.encode("latin-1"), f"{secret}\ud800", [[secret]])
    with served() as url:
        hosts = Hosts(**keys(), **settings(pythonic, base_url=url))
        for value in odd:
            scene.do("parameters", hosts.override, "GET", "/x", {"api_key": value})
        for name, value in odd_values(secret).items():
            scene.do(f"parameters: {name}", hosts.query_devices, parameters=value)
        for end in ("\x00", "\ud800", "#", "/../y"):
            scene.do("a route", hosts.override, "GET", f"/x{end}?api_key={quote(secret)}")
        scene.do("a method", hosts.override, f"api_key={quote(secret)}", "/x")
        hosts.auth_object.close()


def tokens_that_are_none(scene, pythonic):
    with served() as url:
        way = settings(pythonic, base_url=url)
        for wrong in ("\r\nX-More: 1", "\u4e00", "\ud800"):
            secret = SECRETS["legacy token"] + wrong
            hosts = scene.do("a token", Hosts, access_token=secret, **way)
            if hosts is not None:
                scene.do("a call", hosts.query_devices)
            scene.do("a revocation", OAuth2(**keys(), **way).revoke, SECRETS["token to revoke"] + wrong)
            scene.do(
                "a login",
                OAuth2(client_id="x", client_secret=f"{SECRETS['direct secret']}{wrong}", **way).login,
                asked=ISSUED,
            )
        scene.do("a token of bytes", OAuth2, access_token=SECRETS["legacy token"].encode(), **way)
        scene.do("a revocation of bytes", OAuth2(**keys(), **way).revoke, SECRETS["token to revoke"].encode())


def credentials_that_are_none(scene, pythonic):
    secret = SECRETS["direct secret"]
    pair = {"client_id": "x", "client_secret": secret}
    odd = (
        {"client_id": "x", "client_secret": secret.encode()},
        {"client_id": secret},
        {"client_secret": secret},
        {"client_id": "x", "client_secret": [secret]},
        {"client_id": "x", "client_secrt": secret},
        {"creds": [secret]},
        {"creds": secret},
        {"creds": {"client_secret": secret}},
        {"creds": {"client_id": "x", "client_secret": secret.encode()}},
        {"creds": json.dumps(pair)[:-1]},
        {"creds": json.dumps([secret])},
        {"creds": repr(pair)[:-1]},
        {"creds": repr(pair).replace(":", "", 1)},
        {"creds": f"client_secret={secret}"},
        {**pair, "session": secret},
        {**pair, "timeout": "soon"},
        {**pair, "environment": {"prefix": [secret]}},
        {**pair, "proxy": [secret]},
        {**pair, "proxy": {"https": [secret]}},
    )
    with served() as url:
        for kind in (OAuth2, Hosts, APIHarnessV2):
            for given in odd:
                scene.do("an object", kind, **{**settings(pythonic, base_url=url), **given})
        scene.do("no auth object", Hosts, secret)
        scene.do("no auth object", Hosts, pair)
        scene.do("by position", OAuth2, "x", secret)


def addresses_with_a_password(scene, pythonic):
    secret = SECRETS["direct secret"]
    for shape in (
        "http://u:{}@h:99999",
        "ftp://u:{}@h",
        "u:{}@h",
        "https://u:{}@h",
        "https://h/?client_secret={}",
        "https://u:{} @h",
    ):
        for part in (secret, quote(secret, safe="")):
            scene.do("an address", OAuth2, access_token="T", base_url=shape.format(part), **settings(pythonic))


PLAYS = (
    everything_works,
    credentials_in_a_dict,
    credentials_in_the_environment,
    credentials_of_a_provider,
    providers_that_fail,
    a_token_that_is_handed_in,
    a_token_in_the_context,
    a_service_that_has_its_own_auth_object,
    an_embedded_cloud_over_tls,
    an_answer_that_sets_a_cookie,
    queries_that_hold_a_key,
    hooks_that_break,
    *map(calls_answered, (400, 401, 403, 429, 500, 503), ("json", "json", "text", "text", "text", "json")),
    *map(network_answered, (garbage, broken_chunks, wrongly_packed, cut_short)),
    *(login_answered(partial(refused, status)) for status in (400, 401, 403, 500)),
    *(login_answered(partial(page, status, "text/html")) for status in (200, 403, 502)),
    *map(login_answered, (no_token, odd_token, odd_type, cut_token, cut_off, elsewhere, plainly_elsewhere, cut_short)),
    a_login_that_is_no_http,
    nobody_listens,
    nobody_answers,
    certificates_that_nobody_vouches_for,
    downloads_that_fail,
    the_callers_own_session,
    proxies_that_refuse,
    proxies_that_lead_on,
    proxies_that_are_no_urls,
    proxies_of_the_environment_that_are_no_urls,
    bodies_that_are_none,
    headers_that_are_none,
    queries_that_are_none,
    tokens_that_are_none,
    credentials_that_are_none,
    addresses_with_a_password,
)


@pytest.mark.parametrize("pythonic", [False, True], ids=["dict", "pythonic"])
@pytest.mark.parametrize("play", PLAYS, ids=[play.__name__ for play in PLAYS])
def test_no_secret_is_shown_or_written_or_in_a_frame_whose_call_was_not_given_it(play, pythonic):
    scene = played(play, pythonic)
    assert len(scene.seen) > 10
    assert scene.leaks(scene.seen) == {}
    assert scene.leaks(scene.locals) == {}
    assert scene.files == []


def careless(scene, _):
    """Show a secret in each of the searched places."""
    logging.getLogger("falconlite").debug("%s", SECRETS["direct secret"])
    logging.getLogger("urllib3").debug("Authorization: Bearer %r", SECRETS["legacy token"])
    warnings.warn(SECRETS["context token"], stacklevel=1)
    print(quote(SECRETS["token of a login"]))  # noqa: T201  # the leak to find
    Path("careless.txt").write_text("left", encoding="utf-8")

    def fail(_):
        local = SECRETS["password in a body"]
        try:
            raise ValueError(json.dumps(SECRETS["key in a query"]))
        except ValueError:
            raise FalconError(None, f"{SECRETS['proxy password'][:12]} {len(local)}") from None

    with patch(f"{__name__}.__file__", "another"):  # so that frames of this file do not count as the caller's
        scene.do("a failure", fail, SECRETS["header of a call"])
    scene.do("a result", lambda: Result(body={"value": SECRETS["installation token"]}))
    scene.do("a pickle", lambda: Result(body=[base64.b64encode(SECRETS["ext_headers key"].encode())]), asked=READ)


def test_the_test_above_would_find_a_secret_if_one_were_shown():
    scene = played(careless, pythonic=False)
    assert scene.leaks(scene.seen).keys() == {
        "direct secret",
        "legacy token",
        "context token",
        "token of a login",
        "proxy password",
        "key in a query",
        "installation token",
        "ext_headers key",
    }
    assert scene.leaks(scene.locals).keys() >= {"password in a body"}
    assert "header of a call" not in scene.leaks(scene.locals)  # it was an argument of that call
    assert [Path(file).name for file in scene.files] == ["careless.txt"]


# Classes with a custom repr

SHOWN = {
    "token": Token(SECRETS["token of a login"], 201, None, 1799, 0.0, 0.0),
    "credentials": Credentials("the-id", SECRETS["direct secret"], "cid"),
    "token of a context": ContextToken(SECRETS["context token"], None, ContextVar("request")),
    "log": DebugLog(logging.getLogger("falconlite"), values=(SECRETS["direct secret"], SECRETS["legacy token"])),
    "operation": InstallationTokens.operations["tokens-read"],
    "login": Request("POST", "/oauth2/token", form=keys()),
    "call": Request("GET", "/x", headers={**own_headers(), "Authorization": f"Bearer {SECRETS['token of a login']}"}),
    "body": Request("POST", "/x", json=BODY),
    "form": Request("POST", "/x", data={"password": SECRETS["password in a body"]}),
    "bytes": Request("POST", "/x", data=SECRETS["password in a body"].encode()),
    "query": Request("GET", f"/x?api_key={quote(SECRETS['key in a query'])}", [("api_key", SECRETS["key in a query"])]),
    "proxy": Request("GET", "/x", proxy=f"http://user:{quote(SECRETS['proxy password'], safe='')}@proxy.example:1"),
    "proxy that is no URL": Request("GET", "/x", proxy=f"http://user:{SECRETS['proxy password']}@proxy.example:1"),
    "answer": Response(201, {"Set-Cookie": SECRETS["cookie of the answer"]}, SECRETS["token of a login"].encode()),
}


@each("name", SHOWN)
def test_the_repr_of_what_holds_a_secret_does_not_show_it(name):
    thing = SHOWN[name]
    for look in (repr, str, "{}".format, lambda value: repr([value]), pprint.pformat):
        assert find(look(thing).encode(), SECRETS) == {}


def test_the_repr_of_a_request_shows_the_rest():
    shown = repr(Request("POST", "/x?limit=5", [("filter", "a")], json={"label": "web"}, headers={"X-Team": "soc"}))
    for part in ("POST", "/x?limit=5", "filter", "label", "web", "X-Team", "soc"):
        assert part in shown


@pytest.mark.parametrize("kind", [OAuth2, APIHarnessV2, Hosts])
def test_an_object_whose_constructor_failed_has_a_repr(kind):
    assert kind.__name__ in repr(kind.__new__(kind))  # reports of traceback variables call it


def test_a_pickle_of_a_service_leaves_out_a_header_with_a_key_whatever_its_name():
    hosts = Hosts(access_token="T", lazy_login=True, ext_headers={"X-Vault-Token": SECRETS["ext_headers key"]})
    assert find(pickle.dumps(hosts), SECRETS) == {}


# The redactor

SENT = "S3CRET-S3CRET"


@each("name", ["direct secret", "legacy token"])
@each("spelling", [name for name in SPELLINGS if not name.lower().startswith(("hex", "cut", "pickle"))])
def test_a_live_secret_is_masked_in_any_spelling(spelling, name):
    shown = redact(f"before {SPELLINGS[spelling](SECRETS[name])} after", values=(SECRETS[name],))
    assert find(shown.encode(), SECRETS) == {}
    assert shown.startswith("before ")
    assert shown.endswith(" after")
    assert MASK in shown


def test_a_secret_without_letters_is_masked_as_it_is():
    assert redact("a !? b !! c", values=("!?",)) == f"a {MASK} b !! c"


def test_a_secret_with_a_line_break_at_its_end_is_masked_without_it_too():
    assert redact("Bearer SECRET-SECRET!", values=("SECRET-SECRET\n",)) == f"Bearer {MASK}!"


def test_of_base64_the_whole_word_is_masked():
    word = base64.b64encode(b"the-id:SECRET-SECRET").decode()
    assert redact(f"Basic {word}, {word}", values=("SECRET-SECRET",)) == f"Basic {MASK}, {MASK}"


def test_names_of_fields_are_masked_where_they_are_secrets_and_named_where_they_are_no_text():
    shown = redact({f"a {SENT}": 1, (SENT,): 2, SENT.encode(): 3}, values=(SENT,))
    assert shown == {f"a {MASK}": 1, "<tuple>": 2, "<bytes>": 3}


@pytest.mark.parametrize("name", ["X-Vault-Token", "private-token", "Ocp-Apim-Subscription-Key", "X-Proxy-Auth"])
def test_a_header_is_secret_by_the_end_of_its_name(name):
    assert redact({name: "S3CRET", "X-Keys": "seen"}) == {name: MASK, "X-Keys": "seen"}
    assert redact(f"{name}: S3CRET") == f"{name}: {MASK}"


def test_an_answer_loses_what_it_quotes_of_the_request():
    given = Response(400, {"X-Quoted": f"Bearer {SENT}", "Date": "today"}, f'{{"message": "no {SENT} é"}}'.encode())
    assert without(given, [SENT]) == Response(
        400, {"X-Quoted": f"Bearer {MASK}", "Date": "today"}, f'{{"message": "no {MASK} é"}}'.encode()
    )


def test_an_answer_that_quotes_nothing_is_passed_on_as_it_is():
    given = Response(200, {"Date": "today"}, bytes(range(256)))
    assert without(given, [SENT, "short", ""]) is given


@pytest.mark.parametrize(
    "request_",
    [
        Request("GET", "/x", headers={"Authorization": f"Bearer {SENT}"}),
        Request("GET", "/x", headers={"Authorization": f"basic {SENT}"}),
        Request("GET", "/x", headers={"X-Api-Key": SENT}),
        Request("GET", f"/x?a=1&api_key={SENT}"),
        Request("GET", "/x", [("limit", "5"), ("token", SENT)]),
        Request("POST", "/x", json=[{"deep": ({"Password": SENT},)}]),
        Request("POST", "/x", form={"client_id": "identifies", "client_secret": SENT}),
        Request("POST", "/x", data={"password": SENT}),
        Request("POST", "/x", data=f"a=1&password={SENT}"),
        Request("GET", "/x", proxy=f"http://user:{SENT}@proxy:1"),
    ],
)
def test_a_request_knows_its_secrets(request_):
    assert secrets_of(request_) == (SENT,)


def test_a_request_without_secrets_has_none():
    request = Request("POST", "/x?limit=5", [("filter", "a")], json={"password": None, "token": "short", "n": 5})
    assert secrets_of(request) == ()
    assert secrets_of(Request("POST", "/x", data=b"password=S3CRET-S3CRET")) == ()


def test_a_body_of_endless_depth_is_not_searched():
    body = {}
    body["password"] = [body]
    assert secrets_of(Request("POST", "/x", json=body)) == ()


def test_a_session_has_secrets_too():
    session = requests.Session()
    assert secrets_in(session) == secrets_in(None) == ()
    session.headers["X-Gateway-Key"] = SENT
    session.params = {"api_key": f"{SENT}1", "limit": "5"}
    session.auth = ("user", f"{SENT}2")
    session.cookies.set("c", f"{SENT}3")
    assert sorted(secrets_in(session)) == [SENT, f"{SENT}1", f"{SENT}2", f"{SENT}3"]


@pytest.mark.parametrize("text", [SENT, f"{{'client_secret': {SENT}", f'{{"client_secret": "{SENT}"', f"{SENT} {SENT}"])
def test_no_context_of_an_error_about_credentials_holds_them(text):
    with pytest.raises(FalconError) as caught:
        OAuth2(creds=text)
    assert chain(caught.value) == [caught.value]
