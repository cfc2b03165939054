"""Record a tenant and replay it: no secret and no name is stored, and the same calls get the same answers."""

import contextlib
import json
import re
import signal
import threading
from base64 import b64encode
from http.client import HTTPConnection, HTTPException
from time import process_time
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

import pytest

from falconlite import Alerts, Hosts, InstallationTokens
from falconlite.http.messages import Response
from falconlite.simulator import Answer, Call, Cloud, Fault, VirtualClock
from falconlite.simulator.recording.har import read_har
from falconlite.simulator.recording.masking import Masking
from falconlite.simulator.recording.rules import default_rules
from tests.cases import each
from tests.simulator.test_process import running

TENANT = {"hosts": 60, "alerts": 20, "seed": 11}


@pytest.fixture(scope="module")
def tenant():
    """A simulator in the part of the tenant, over TLS."""
    cloud = Cloud(**TENANT, rate_limit=10**9, anonymous_limit=10**9, login_limit=10**9)
    with cloud.serve(tls=True) as served:
        yield cloud, served


def recorder(tenant, folder, **given):
    _, served = tenant
    return Cloud(hosts=0, alerts=0, record=folder, upstream=served.url, upstream_ca=served.ca_path, **given)


def replay(path, **given):
    return Cloud(hosts=0, alerts=0, replay=path, clock=VirtualClock(), **given)


def stored(folder):
    """Return all that is in a folder, also decoded from JSON and URLs, in small letters."""
    texts = [path.read_bytes().decode("utf-8", "replace") for path in folder.rglob("*") if path.is_file()]
    decoded = [text.encode().decode("unicode_escape", "replace") for text in texts]
    return "\n".join(
        (*texts, *decoded, *(re.sub("%([0-9A-Fa-f]{2})", lambda x: chr(int(x[1], 16)), t) for t in texts))
    ).lower()


def work(transport, client_id="any", client_secret="any"):
    """What a program does with a tenant; later calls use what earlier ones returned."""
    hosts = Hosts(client_id=client_id, client_secret=client_secret, transport=transport, retry=False)
    records = hosts.get_device_details(ids=hosts.query_devices_by_filter(limit=40).resources).resources
    done: list = [records]
    for record in records[:3]:
        named = f"hostname:'{record['hostname']}'+local_ip:['{record['local_ip']}','{records[9]['local_ip']}']"
        done += [hosts.query_devices_by_filter(filter=each).resources for each in (
            named, f"serial_number:'{record['serial_number']}'", f"cid:'{record['cid']}'+mac_address:'{record['mac_address']}'",
        )]  # fmt: skip
    done.append([page.resources for page in hosts.query_devices_by_filter_scroll.pages(limit=25)])
    alerts = Alerts(hosts)
    done.append(alerts.get_alerts_v2(composite_ids=alerts.query_alerts_v2(limit=5).resources).resources)
    done.append(hosts.perform_action(action_name="contain", ids=records[0]["device_id"]).status_code)
    done.append(hosts.perform_action(action_name="contain", ids=records[0]["device_id"]).status_code)
    tokens = InstallationTokens(hosts)
    made = tokens.tokens_create(label="lab").resources
    done += [made, tokens.tokens_read(ids=made[0]["id"]).resources, hosts.query_devices_by_filter(limit=0).status_code]
    return done


def pairs(real, fake, field=""):
    """Yield each str of one value with the str at the same place of another."""
    assert type(real) is type(fake)
    if isinstance(real, dict):
        assert real.keys() == fake.keys()
        for name in real:
            yield from pairs(real[name], fake[name], name)
    elif isinstance(real, list):
        assert len(real) == len(fake)
        for one, other in zip(real, fake, strict=True):
            yield from pairs(one, other, field)
    elif isinstance(real, str):
        yield field, real, fake
    else:
        assert real == fake


PERSONAL = {
    "hostname", "local_ip", "external_ip", "connection_ip", "default_gateway_ip", "mac_address", "serial_number", "cid",
    "connection_mac_address", "machine_domain", "last_login_user", "user_name",
}  # fmt: skip
ALSO = {
    "", "composite_id", "origin_cid", "falcon_host_link", "tags", "value", "cmdline", "host_names", "source_hosts", "email",
    "assigned_to_uid", "assigned_to_name", "user_id", "last_login_user_sid", "logon_domain", "domain", "resource_name",
}  # fmt: skip
"""Fields that hold such names, too, or others."""
KEPT = {"admin", "root", "system", "administrator"}


def test_a_program_gets_the_same_answers_from_the_recording_with_made_up_names(tenant, tmp_path):
    cloud, _ = tenant
    real = work(recorder(tenant, tmp_path), cloud.client_id, cloud.client_secret)
    again = replay(tmp_path)
    fake = work(again)
    assert {status for _, status in again.requests.last(100)} == {200, 201, 202, 400, 409}
    made = {}
    for field, one, other in pairs(real, fake):
        if field in PERSONAL and one.lower() not in KEPT and one:
            assert one.lower() != other.lower()
            assert made.setdefault(one.lower(), other.lower()) == other.lower(), "the same name has one made-up name"
    assert len(set(made.values())) == len(made) > 100, "different names have different made-up names"
    assert {field for field, one, other in pairs(real, fake) if one != other} - PERSONAL <= ALSO
    text = stored(tmp_path)
    words = set(re.findall(r"[0-9a-z._:-]+", text))
    assert [name for name in made if name in words] == []
    for secret in (cloud.client_secret, cloud.client_id, cloud.cid, real[-3][0]["value"]):
        assert secret.lower() not in text
    assert fake[-3][0]["value"] == "REDACTED"
    assert not any(name in text for name in cloud._identity.given)
    (path,) = tmp_path.iterdir()
    assert (path.name, path.stat().st_mode & 0o777) == ("recording-1.har", 0o600)


SECRETS = ["S3cretBearer-0123456789", "S3cretValue/+==&x", "S3cretCookie0123", "S3cretToken987654"]
NAMES = [
    "PLANTED-HOST1", "plantedlong.corp.planted-domain.test", "jane.planted@planted-mail.test", "PLANTEDCORP", "planteduser",
    "203.0.113.77", "2001:db9::77", "0a-1b-2c-3d-4e-5f", "PLANTEDSERIAL9", "abcdef0123456789abcdef0123456789", "Jané Plantéd",
    "S-1-5-21-11-22-33-4455",
]  # fmt: skip

RECORD = {
    "hostname": NAMES[0], "device": {"hostName": NAMES[1], "external_ip": NAMES[5], "local_ips": [NAMES[6], NAMES[5]]},
    "email": NAMES[2], "user_name": f"{NAMES[3]}\\{NAMES[4]}", "mac_address": NAMES[7], "serial_number": NAMES[8],
    "cid": NAMES[9], "full_name": NAMES[10], "client_secret": SECRETS[1], "nested": json.dumps({"hostname": NAMES[0]}),
    "sid": NAMES[11],
}  # fmt: skip

TEXT = "; ".join(NAMES).replace(NAMES[3], f"{NAMES[3]}\\\\{NAMES[4]}")


def planted(verb="GET", target="/", body=b"", headers=None):
    return Call(verb, target, {"Authorization": f"Bearer {SECRETS[0]}", **(headers or {})}, body)


BEFORE = [
    planted(target=f"/devices/queries/devices/v1?filter={quote(f'x:~{NAMES[0]!r}')}&q={quote(NAMES[4])}"),
    planted(
        "POST", "/my/text", TEXT.encode(), {"Content-Type": "text/plain", "X-Note": NAMES[8], "Cookie": SECRETS[2]}
    ),
    planted(target=f"/my/path/{quote(NAMES[1])}/{NAMES[9]}?access_token={SECRETS[3]}&note={quote(TEXT)}"),
]
"""Calls that hold names before any answer shows that they are names."""

PLACES = [
    planted(target="/my/records"),
    planted("POST", "/my/json", json.dumps([RECORD, {"query": f"user_name:'{NAMES[4]}'", "text": TEXT}]).encode()),
    planted("POST", "/my/form", urlencode({"password": SECRETS[1], "member_cid": NAMES[9], "note": TEXT}).encode(),
            {"Content-Type": "application/x-www-form-urlencoded"}),
    planted(target=f"/my/errors?hostname={NAMES[0]}&cid={NAMES[9].upper()}"),
    planted(target="/my/headers", headers={"X-Forwarded-For": NAMES[5], "X-Api-Key": SECRETS[1], "Referer": TEXT.encode("ascii", "ignore").decode()}),
    planted(target="/my/csv"), planted(target="/my/lines"), planted(target="/my/aggregate"), planted(target="/my/text"),
    planted(target="/my/records", headers={"Authorization": "Basic " + b64encode(f"me:{SECRETS[1]}".encode()).decode()}),
    planted("PUT", "/my/file", b"\x00\xff" + NAMES[0].encode() + SECRETS[1].encode(), {"Content-Type": "application/zip"}),
    planted(target="/my/bytes"),
]  # fmt: skip

ANSWERS = {
    "records": Answer(json={"resources": [RECORD], "meta": {"trace_id": "t"}}, headers={"X-Cs-Region": "eu-1"}),
    "errors": Answer(404, json={"errors": [{"code": 404, "message": f"no host {TEXT}: token={SECRETS[1]}"}]}),
    "headers": Answer(json={}, headers={"Set-Cookie": SECRETS[2], "X-Host": NAMES[0], "Location": f"/x?host={NAMES[4]}"}),
    "csv": Answer(text=f"hostname,password\r\n{NAMES[0]},{SECRETS[2]}\r\nweb-csv-77,\r\n", headers={"Content-Type": "text/csv"}),
    "lines": Answer(text="\n".join(json.dumps(one) for one in (RECORD, {"a": 1})), headers={"Content-Type": "text/x-ndjson"}),
    "aggregate": Answer(resources=[{"name": "hostname", "buckets": [{"label": "agg-host-55", "count": 2}]}]),
    "text": Answer(text=TEXT + f" Bearer {SECRETS[0]} {b64encode(('id:' + SECRETS[0]).encode()).decode()} C:\\Users\\homeplanted\\x"),
    "bytes": Answer(content=b"\x00\xff" + NAMES[0].encode() + SECRETS[1].encode()),
}  # fmt: skip


def leaks(text):
    """Return what of the planted values a text has in it."""
    more = [
        "web-csv-77",
        "agg-host-55",
        "homeplanted",
        "planted",
        NAMES[7].replace("-", ""),
        NAMES[5],
        NAMES[2].partition("@")[0],
    ]
    spelt = [b64encode(secret.encode()).decode() for secret in SECRETS] + [quote(secret, safe="") for secret in SECRETS]
    return [one for one in (*NAMES, *SECRETS, *spelt, *more, "s3cret") if one.lower() in text]


@pytest.fixture
def trap():
    """A tenant that answers with planted secrets and names."""
    cloud = Cloud(hosts=1, anonymous_limit=10**9)
    for name, answer in ANSWERS.items():
        cloud.stub(None, answer, route=f"/my/{name}", authorize=False)
    cloud.stub(json={}, route="*", authorize=False)
    with cloud.serve(tls=True) as served:
        yield cloud, served


def test_no_planted_secret_or_name_is_stored_whatever_its_place(trap, tmp_path):
    cloud = recorder(trap, tmp_path)
    for call in (*BEFORE, *PLACES):
        assert cloud.handle(call).status in {200, 404}
        assert [one for one in leaks(stored(tmp_path)) if one.startswith(("S3", "s3", *SECRETS))] == [], call
    assert leaks(stored(tmp_path)) == []
    assert [path.name for path in tmp_path.iterdir()] == ["recording-1.har"]
    calls = read_har(tmp_path)
    assert len(calls) == len(BEFORE) + len(PLACES)
    answer = json.loads(calls[3].content)["resources"][0]
    assert json.loads(answer["nested"]) == {"hostname": answer["hostname"]}
    assert answer["device"]["local_ips"][1] == answer["device"]["external_ip"]
    assert (answer["client_secret"], answer["email"].count("@")) == ("REDACTED", 1)
    assert answer["hostname"] in dict(calls[0].query)["filter"]
    assert dict(calls[6].query) == {"hostname": answer["hostname"], "cid": answer["cid"].upper()}
    assert calls[2].path == f"/my/path/{answer['device']['hostName']}/{answer['cid']}"
    assert calls[-1].omitted == len(ANSWERS["bytes"].content)
    again = replay(tmp_path)
    assert again.handle(PLACES[-2]).status == 200  # a file is equal to any
    said = asked(again, "GET", "/my/bytes")[1]["errors"][0]["message"]
    assert f"the {calls[-1].omitted} bytes of GET /my/bytes are not in the recording" in said


CURSOR = b64encode(b'["web-cursor-1", 17]').decode()

ALONE = [
    ("a name that only its own answer tells", planted(target="/one?note=seen+web-zz-1"), {"hostname": "WEB-zz-1"},
     {"note": "seen host-1"}, {"hostname": "host-1"}),
    ("a secret header that comes back", planted(target="/one", headers={"X-Api-Key": "K3y-abcdef"}), {"said": "no K3y-abcdef"},
     {}, {"said": "no REDACTED"}),
    ("a bearer token that comes back in base64", planted(target="/one"), {"said": b64encode(f"x{SECRETS[0]}".encode()).decode()},
     {}, {"said": "REDACTED"}),
    ("JSON in JSON", planted(target="/one"), {"a": '{"password": "hunter22", "b": ["10.1.2.3"]}'},
     {}, {"a": '{"password": "REDACTED", "b": ["198.18.0.1"]}'}),
    ("a name in JSON in JSON", planted(target="/one"), {"a": '[{"hostname": "nest-1"}]', "b": "nest-1"},
     {}, {"a": '[{"hostname": "host-1"}]', "b": "host-1"}),
    ("a secret in a text", planted(target="/one"), {"a": "failed with password: hunter22, sorry"},
     {}, {"a": "failed with password: REDACTED, sorry"}),
    ("secrets in objects and numbers", planted(target="/one"), {"sessionToken": {"token": "abcd", "n": 7, "ok": True}, "secret": 5},
     {}, {"sessionToken": {"token": "REDACTED", "n": 0, "ok": True}, "secret": 0}),
    ("a filter, whose fields stay", planted(target="/one?filter=platform_name:'x'%2Buser_name:*'*platform*'%2Bid:>5"), {},
     {"filter": "platform_name:'x'+user_name:*'*user-1*'+id:>5"}, {}),
    ("a list of a filter", planted("POST", "/one", b"{\"filter\": \"hostname:['ab','web-2']\"}"), {"a": "on web-2 or ab"},
     {}, {"a": "on host-2 or ab"}),
    ("two words in any text", planted(target="/one"), {"full_name": "Ann Other", "a": "by ANN OTHER, Ann and Other"},
     {}, {"full_name": "user-1", "a": "by user-1, Ann and Other"}),
    ("addresses in every spelling", planted(target="/one"),
     {"mac": "0A-1B-2C-3D-4E-5F", "a": "0a:1b:2c:3d:4e:5f 0a1b2c3d4e5f", "b": "2001:DB9::1, [10.0.0.1]:443 127.0.0.1 255.255.0.0"},
     {}, {"mac": "02-00-00-00-00-01", "a": "02:00:00:00:00:01 020000000001", "b": "2001:db8::1, [198.18.0.1]:443 127.0.0.1 255.255.0.0"}),
    ("versions are no addresses", planted(target="/one"), {"agent_version": "7.10.1.2", "a": "12:30:45 7.29.18305.0"},
     {}, {"agent_version": "7.10.1.2", "a": "12:30:45 7.29.18305.0"}),
    ("names of fields that are data", planted(target="/one"), {"web-33": {"hostname": "web-33", "ipv4": "10.0.0.1"}},
     {}, {"host-1": {"hostname": "host-1", "ipv4": "198.18.0.1"}}),
    ("cursors", planted(target=f"/one?after={quote(CURSOR)}&offset=5"), {"after": CURSOR, "next": "", "offset": 7},
     {"after": "cursor-1", "offset": "5"}, {"after": "cursor-1", "next": "", "offset": 7}),
    ("dates are no cursors", planted(target="/one?after=2026-01-01T00:00:00Z"), {}, {"after": "2026-01-01T00:00:00Z"}, {}),
    ("what names nobody", planted(target="/one"), {"user_name": "root", "a": "root", "hostname": "localhost", "owner": ""},
     {}, {"user_name": "root", "a": "root", "hostname": "localhost", "owner": ""}),
    ("parts of names", planted(target="/one"),
     {"fqdn": "web1.corp.test", "user": "CORP.TEST\\ann", "email": "ann@corp.test", "hostname": "WEB1", "uid": "10.0.0.9"},
     {}, {"fqdn": "host-1.domain-1.example", "user": "domain-1.example\\user-1", "email": "user-1@domain-1.example",
          "hostname": "host-1", "uid": "198.18.0.1"}),
    ("the secret fields of an operation", planted(target="/installation-tokens/entities/tokens/v1?ids=a"),
     {"resources": [{"value": "0123abcd", "label": "is 0123abcd"}]}, {"ids": "a"},
     {"resources": [{"value": "REDACTED", "label": "is REDACTED"}]}),
]  # fmt: skip


@each(("name", "call", "answer", "query", "stored_answer"), ALONE)
def test_what_is_stored_of_one_call(trap, tmp_path, name, call, answer, query, stored_answer):
    tenant, _ = trap
    stub = Answer(json=answer)
    tenant.stubs.clear()
    tenant.stub(None, stub, route="*", authorize=False)
    seen = json.loads(recorder(trap, tmp_path).handle(call).content)
    (recorded,) = read_har(tmp_path)
    assert seen == answer
    assert (dict(recorded.query), json.loads(recorded.content)) == (query, stored_answer)
    again = replay(tmp_path, strict=False)
    body = call.body and recorded.body
    assert (
        json.loads(again.handle(Call(call.verb, f"{call.path}?{urlencode(query)}", {}, body)).content) == stored_answer
    )


def test_the_path_and_the_form_of_a_call_are_masked(trap, tmp_path):
    cloud = recorder(trap, tmp_path)
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    cloud.handle(
        planted("POST", "/x/jane%40corp.test/10.0.0.1", b"hostname=form-1&password=hunter22&a=on+form-1", form)
    )
    (recorded,) = read_har(tmp_path)
    assert recorded.path == "/x/user-1%40domain-1.example/198.18.0.1"
    assert recorded.body == b"hostname=host-1&password=REDACTED&a=on+host-1"
    again = Call("POST", "/x/user-1@domain-1%2Eexample/198.18.0.1", form, b"a=on+host-1&hostname=host-1&password=x")
    assert replay(tmp_path).handle(again).status == 200


def test_what_was_stored_stays_valid_when_its_names_become_known(trap, tmp_path):
    tenant, _ = trap
    tenant.stub(
        json={"note": 'EVILCORP\\evil.user was here with Ann "Evil" Other', "n": '{"a": "evilcorp\\\\evil.user"}'},
        route="/x/1",
        authorize=False,
    )
    tenant.stub(json={"user_name": "EVILCORP\\evil.user", "owner": 'Ann "Evil" Other'}, route="/x/2", authorize=False)
    tenant.stubs._all.reverse()
    cloud = recorder(trap, tmp_path)
    cloud.handle(planted(target="/x/1?by=evil.user"))
    assert "evil" in stored(tmp_path)
    cloud.handle(planted(target="/x/2"))
    assert "evil" not in stored(tmp_path)
    first, second = read_har(tmp_path)
    name = json.loads(second.content)["user_name"]
    assert json.loads(first.content) == {"note": f"{name} was here with user-2", "n": json.dumps({"a": name})}
    assert dict(first.query) == {"by": name.partition("\\")[2]}


def test_the_next_recording_is_another_file_and_both_are_replayed(trap, tmp_path):
    for place in range(11):
        recorder(trap, tmp_path).handle(planted(target=f"/my/{place}"))
    assert len(list(tmp_path.glob("recording-*.har"))) == 11
    cloud = replay(tmp_path)
    assert {cloud.handle(planted(target=f"/my/{place}")).status for place in range(11)} == {200}
    assert [call.path for call in read_har(tmp_path)] == [f"/my/{place}" for place in range(11)]


def test_a_process_that_is_killed_leaves_a_whole_recording_without_secrets(trap, tmp_path):
    _, served = trap
    arguments = ["--record", str(tmp_path), "--upstream", served.url, "--upstream-ca", served.ca_path, "--log"]
    with running(*arguments, lines=1, hosts=0) as command:
        connection = HTTPConnection(command.url.partition("//")[2])

        def call_on():
            with contextlib.suppress(OSError, HTTPException):  # it is killed
                for place in range(10_000):
                    one = (*BEFORE, *PLACES)[place % (len(BEFORE) + len(PLACES))]
                    connection.request(one.verb, one.target, one.body, dict(one.headers))
                    connection.getresponse().read()

        thread = threading.Thread(target=call_on)
        thread.start()
        path = tmp_path / "recording-1.har"
        while not path.exists() or path.stat().st_size < 60_000:
            assert thread.is_alive()
        command.process.kill()
        thread.join()
        said = command.process.stderr.read()
    assert command.process.wait(10) == -signal.SIGKILL
    assert leaks(stored(tmp_path)) == []
    assert leaks(said.lower()) == []
    assert said.startswith("GET /devices/queries/devices/v1?filter&q 200 ")
    assert len(read_har(tmp_path)) > 20


def test_a_process_records_what_another_replays(tenant, tmp_path):
    falconpy = pytest.importorskip("falconpy")
    cloud, served = tenant
    arguments = ["--record", str(tmp_path), "--upstream", served.url, "--upstream-ca", served.ca_path]
    with running(*arguments, lines=2, hosts=0) as command:
        assert command.said.keys() == {"URL", "recording"}
        assert command.said["recording"] == str(tmp_path / "recording-1.har")
        with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=command.url) as hosts:
            assert hosts.query_devices_by_filter(limit=7).total == TENANT["hosts"]
        assert command.get("/_sim/requests?count=status")["counts"] == {"200": 2, "201": 1}
        assert command.end() == (0, "")
    with (
        running("--replay", str(tmp_path / "recording-1.har"), hosts=0) as command,
        Hosts(**command.credentials, base_url=command.url) as hosts,
    ):
        assert hosts.query_devices_by_filter(limit=7).total == TENANT["hosts"]
        answer = hosts.query_devices_by_filter(limit=8)
        assert answer.status_code == 501
        assert "limit: recorded 7, asked 8" in answer.errors[0]["message"]
        theirs = falconpy.Hosts(**command.credentials, base_url=command.url)
        assert command.post("/_sim/reset", {}) == {}
        assert len(theirs.query_devices_by_filter(limit=7)["body"]["resources"]) == 7
        assert theirs.base_url == command.url


HAR = {
    "log": {
        "version": "1.2",
        "creator": {"name": "a browser", "version": "1"},
        "pages": [],
        "entries": [
            {"request": {"method": "POST", "url": "https://api.crowdstrike.com/oauth2/token", "headers": [],
                         "postData": {"mimeType": "application/x-www-form-urlencoded",
                                      "params": [{"name": "client_id", "value": "x"}, {"name": "client_secret", "value": "y"}]}},
             "response": {"status": 201, "headers": [{"name": ":status", "value": "201"}, {"name": "X-Cs-Region", "value": "us-1"}],
                          "content": {"mimeType": "application/json", "text": '{"access_token": "t", "expires_in": 99}'}}},
            {"request": {"method": "GET", "url": "https://api.crowdstrike.com/devices/queries/devices/v1?b=2&a=1&a=0"},
             "response": {"status": 200, "headers": [{"name": "content-encoding", "value": "br"}, {"name": "Date", "value": "x"},
                                                     {"name": "transfer-encoding", "value": "chunked"}],
                          "content": {"mimeType": "application/json", "text": b64encode(b'{"first": 1}').decode(),
                                      "encoding": "base64"}}},
            {"request": {"method": "GET", "url": "https://api.crowdstrike.com/aborted"}, "response": {"status": 0}},
            {"request": {"method": "GET", "url": "https://api.crowdstrike.com/devices/queries/devices/v1?a=0&b=2&a=1"},
             "response": {"status": 200, "content": {"mimeType": "application/json", "text": '{"second": 1}'}}},
            {"request": {"method": "post", "url": "https://api.crowdstrike.com/my/json",
                         "postData": {"mimeType": "application/json", "text": '{"a": [1, {"b": true}], "c": "é"}'}},
             "response": {"status": 204}},
        ],
    },
}  # fmt: skip


@pytest.fixture
def har(tmp_path):
    path = tmp_path / "browser.har"
    path.write_text("\ufeff" + json.dumps(HAR), encoding="utf-8")
    return path


def asked(cloud, verb, target, body=b"", **headers):
    answer = cloud.handle(Call(verb, target, headers, body))
    return answer.status, json.loads(answer.content) if answer.content else None


def test_the_har_file_of_another_tool_is_replayed_in_order_in_any_spelling(har):
    cloud = replay(har)
    assert Hosts(client_id="other", client_secret="other", transport=cloud).token == "t"
    path = "/devices/queries/devices/v1"
    assert asked(cloud, "GET", f"{path}?a=1&a=0&b=2") == (200, {"first": 1})
    answer = cloud.handle(Call("GET", f"{path}?a=0&a=1&b=2"))
    assert json.loads(answer.content) == {"second": 1}
    assert {name.lower() for name in answer.headers} == {"content-type", "content-length"}
    assert asked(cloud, "POST", "/my/json", b' {"c": "\\u00e9",\n"a": [1, {"b": true}]}') == (204, None)
    assert asked(cloud, "GET", "/aborted")[0] == 501
    status, document = asked(cloud, "GET", f"{path}?a=1&a=0&b=2")
    assert (status, document["errors"][0]["message"]) == (
        501, f"GET {path}?a=0&a=1&b=2 was recorded 2 times, and all its answers were given",
    )  # fmt: skip
    assert asked(cloud, "POST", "/oauth2/token", b"client_id=z&client_secret=z")[0] in {201, 501}
    cloud.reset()
    assert asked(cloud, "GET", f"{path}?b=2&a=1&a=0") == (200, {"first": 1})
    lax = replay(har, strict=False)
    assert [asked(lax, "GET", f"{path}?b=2&a=1&a=0")[1] for _ in range(4)] == [{"first": 1}, *[{"second": 1}] * 3]


def test_logins_are_answered_as_often_as_they_come(har):
    cloud = replay(har)
    for _ in range(3):
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        assert asked(cloud, "POST", "/oauth2/token", b"client_secret=n&client_id=m", **form)[0] == 201


def test_only_a_falcon_host_is_told_the_region(har):
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    for host, told in (("api.crowdstrike.com", True), ("127.0.0.1:8080", False)):
        answer = replay(har).handle(
            Call("POST", "/oauth2/token", {"Host": host, **form}, b"client_id=m&client_secret=n")
        )
        assert ("X-Cs-Region" in answer.headers) is told


@each(
    ("verb", "target", "body", "told"),
    [("GET", "/devices/queries/devices/v1?a=0&b=3&a=1", b"", "b: recorded 2, asked 3"),
     ("GET", "/devices/queries/devices/v1?a=1&b=2", b"", "a: recorded 0, 1, asked 1"),
     ("GET", "/devices/queries/devices/v1?a=1&a=0&b=2&c=5", b"", "c: recorded not, asked 5"),
     ("PUT", "/devices/queries/devices/v1?a=0&a=1&b=2", b"", "verb: recorded 'GET', asked 'PUT'"),
     ("GET", "/devices/queries/devices/v2?a=0&a=1&b=2", b"", "path: recorded '/devices/queries/devices/v1'"),
     ("POST", "/my/json", b'{"a": [1, {"b": false}], "c": "\xc3\xa9"}', "body.a[1].b: expected true, got false"),
     ("POST", "/my/json", b'{"a": [1, {"b": true}], "c": "\xc3\xa9", "d": 1}', "asked for more fields than recorded"),
     ("POST", "/my/json", b"text", "other ones"),
     ("GET", "/nothing/like/it/at/all", b"", "nor any call with a path like it")],
)  # fmt: skip
def test_what_was_not_recorded_is_said_with_the_nearest_call(har, verb, target, body, told):
    status, document = asked(replay(har), verb, target, body)
    assert status == 501
    assert "was not recorded" in document["errors"][0]["message"]
    assert told in document["errors"][0]["message"]


def test_faults_and_stubs_come_before_a_replay(har):
    cloud = replay(har)
    cloud.faults.add(Fault.status(503))
    cloud.stub(route="/my/own", resources=["x"], times=1)
    path = "/devices/queries/devices/v1?a=0&a=1&b=2"
    assert [asked(cloud, "GET", path)[0] for _ in range(2)] == [503, 200]
    assert [asked(cloud, "GET", "/my/own")[0] for _ in range(2)] == [200, 501]
    assert cloud.expect(route="/my/own", times=2).met


@each(
    ("content", "said"),
    [("", "is not a HAR file"), ("{}", "is not a HAR file"), ("[]", "is not a HAR file"),
     ('{"log": {"entries": {}}}', "its entries are no list"),
     ('{"log": {"entries": [{}]}}', "entry 1 is not valid: KeyError 'request'"),
     ('{"log": {"entries": [{"request": {"method": "GET", "url": "/"}, "response": {"status": "x"}}]}}', "entry 1 is not"),
     ('{"log": {"entries": [{"request": 1, "response": 2}]}}', "entry 1 is not valid: TypeError")],
)  # fmt: skip
def test_a_file_that_is_none_is_said(tmp_path, content, said):
    path = tmp_path / "a.har"
    path.write_text(content)
    with pytest.raises(ValueError, match=re.escape(said)):
        replay(path)


def test_a_recording_that_was_cut_is_replayed_up_to_there(trap, tmp_path):
    cloud = recorder(trap, tmp_path)
    for place in range(5):
        cloud.handle(planted(target=f"/my/{place}"))
    path = tmp_path / "recording-1.har"
    whole = path.read_bytes()
    assert json.loads(whole)["log"]["version"] == "1.2"
    path.write_bytes(whole[: whole.rindex(b"/my/4")])
    assert [call.path for call in read_har(tmp_path)] == [f"/my/{place}" for place in range(4)]
    with pytest.raises(FileNotFoundError, match=r"no \.har file"):
        replay(tmp_path.parent)


LONG = 20_000

LONG_TEXTS = [
    "x:'" + "a" * LONG, "x:'a" + "a." * LONG, "'" + ":" * LONG, "'" + "a:[" * LONG, "a:'\\" * LONG, "1.1." * LONG, "%41" * LONG,
    "'a" + " \t" * LONG + "a:" * LONG, "a@" * LONG, "/home/" * LONG, '{"a":' * LONG, "a=" * LONG, "S-1-5-21-" * LONG,
    ", ".join(f"LAPTOP-{number:06}" for number in range(LONG // 10)),
]  # fmt: skip


def test_a_long_text_takes_no_time_that_grows_with_its_square():
    masking = Masking(default_rules())
    for number in range(LONG // 10):
        masking.names.made_up("host", f"LAPTOP-{number:06}")
    started = process_time()
    for text in LONG_TEXTS:
        content = json.dumps({"a": text}).encode()
        masking.masked(Call("GET", "/x"), Response(200, {"Content-Type": "application/json"}, content))
    assert process_time() - started < 8


def test_rules_of_a_file_are_added(trap, tmp_path):
    rules, folder = tmp_path / "rules.toml", tmp_path / "recording"
    rules.write_text(
        'secrets = ["pin*"]\nkeep = ["PLANTED-HOST1"]\nbinary = true\n'
        '[fields]\n"siteName" = "name"\ndevice_id = "serial"\nuser_name = ""\n'
        '[patterns]\n\'EMP-[0-9]+\' = "user"\n[values]\n"Project Thunder" = "name"\n',
    )
    body = {"site_name": "Old Mill", "device_id": "d-1", "pin_code": "4711x", "note": "EMP-123 of project thunder at old mill",
            "user_name": "stays", "hostname": NAMES[0]}  # fmt: skip
    recorder(trap, folder, rules=rules).handle(planted("POST", "/my/x", json.dumps(body).encode()))
    recorder(trap, folder, rules=rules).handle(planted(target="/my/bytes"))
    recorder(trap, folder, rules=rules).handle(planted(target="/my/x?pin_code=4711x&a=1"))
    first, second, _ = read_har(folder)
    assert json.loads(first.body) == {
        "site_name": "name-2", "device_id": "SERIAL-1", "pin_code": "REDACTED", "note": "user-1 of name-1 at name-2",
        "user_name": "stays", "hostname": NAMES[0],
    }  # fmt: skip
    assert second.content == ANSWERS["bytes"].content
    again = replay(folder, strict=False)
    assert asked(again, "GET", "/my/x?a=1&pin_code=other")[0] == 200
    assert asked(again, "GET", "/my/x?a=2&pin_code=other")[0] == 501
    masked = json.loads(first.body)
    assert asked(again, "POST", "/my/x", json.dumps(masked | {"pin_code": "other"}).encode())[0] == 200
    assert asked(again, "POST", "/my/x", json.dumps(masked | {"note": "other"}).encode())[0] == 501


@each(
    ("content", "said"),
    [("a = ", "rules.toml: "), ("colour = 1", "colour is not known; there are fields"), ("secrets = 1", "must be a list"),
     ("secrets = [1]", "secrets must be a list of strings"), ("[fields]\na = 'colour'", "must have one of the kinds cid"),
     ("[patterns]\n'(' = 'user'", "'(?<![A-Za-z0-9])(?:()"), ("binary = 'yes'", "binary must be a bool")],
)  # fmt: skip
def test_rules_that_are_none_are_said(tmp_path, content, said):
    path = tmp_path / "rules.toml"
    path.write_text(content)
    with pytest.raises(ValueError, match=re.escape(said)):
        Cloud(hosts=0, record=tmp_path / "x", upstream="us-2", rules=path)
    assert not (tmp_path / "x").exists()


@each(
    ("given", "said"),
    [({"record": "x", "replay": "x"}, "not both"), ({"record": "x"}, "record and upstream go together"),
     ({"upstream": "us-1"}, "record and upstream go together"), ({"rules": "x"}, "go with record"),
     ({"upstream_ca": "x"}, "go with record"), ({"record": "x", "upstream": "us-9"}, "upstream: "),
     ({"record": "x", "upstream": "http://api.crowdstrike.com"}, "upstream: ")],
)  # fmt: skip
def test_arguments_that_do_not_go_together_are_refused(tmp_path, monkeypatch, given, said):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match=re.escape(said)):
        Cloud(hosts=0, **given)
    assert list(tmp_path.iterdir()) == []


def test_a_tenant_that_does_not_answer_is_said_and_nothing_is_recorded(trap, tmp_path):
    _, served = trap
    untrusting = Cloud(hosts=0, record=tmp_path / "a", upstream=served.url)
    status, document = asked(untrusting, "GET", "/my/records", Authorization=f"Bearer {SECRETS[0]}")
    assert status == 502
    assert "the tenant did not answer" in document["errors"][0]["message"]
    assert read_har(tmp_path / "a") == []
    cloud = recorder(trap, tmp_path / "b")
    (tmp_path / "b" / "recording-1.har").unlink()
    status, document = asked(cloud, "GET", "/my/records")
    assert (status, document["errors"][0]["message"]) == (
        502, "the answer could not be recorded: No such file or directory",
    )  # fmt: skip


@each("target", ["@127.0.0.1:1/my/records", "http://127.0.0.1:1/", ":1/", ""])
def test_no_call_leads_to_another_host(trap, tmp_path, target):
    cloud = recorder(trap, tmp_path)
    before = len(trap[0].requests)
    assert asked(cloud, "GET", target, Authorization=f"Bearer {SECRETS[0]}")[0] == 400
    assert (len(trap[0].requests), read_har(tmp_path)) == (before, [])


def test_a_login_that_is_sent_to_another_cloud_is_not_followed(tmp_path):
    tenant = Cloud(hosts=1, redirect_to="us-2")
    with tenant.serve(tls=True) as served:
        cloud = recorder((tenant, served), tmp_path)
        status, document = asked(cloud, "POST", "/oauth2/token", b"client_id=a&client_secret=b")
    assert status == 502
    assert "--upstream https://api.us-2.crowdstrike.com" in document["errors"][0]["message"]
    assert read_har(tmp_path) == []


def test_the_client_gets_what_the_tenant_said_except_the_region(trap, tmp_path):
    cloud = recorder(trap, tmp_path)
    with cloud.serve() as served:
        with urlopen(Request(f"{served.url}/my/bytes", headers={"Accept-Encoding": "gzip"})) as answer:
            assert answer.read() == ANSWERS["bytes"].content
        with urlopen(f"{served.url}/my/records") as answer:
            assert json.load(answer)["resources"] == [RECORD]
            assert answer.headers["X-Cs-Traceid"]
            assert "X-Cs-Region" not in answer.headers
    assert cloud.handle(Call("GET", "/my/records", {"Host": "api.crowdstrike.com"})).headers["X-Cs-Region"] == "eu-1"
