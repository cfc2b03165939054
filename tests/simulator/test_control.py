"""The endpoints under /_sim/: access, reports, changes; and the latency model."""

import json
import re
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from falconlite import Alerts
from falconlite.simulator import Call, Cloud, Fault, VirtualClock, routes
from falconlite.simulator.faults.forms import MAKERS
from falconlite.simulator.faults.latency import LONGEST, Latency
from falconlite.simulator.faults.travel import Disturbed, Wire
from falconlite.simulator.serving.control import Control
from tests.cases import each


@pytest.fixture
def cloud():
    return Cloud(hosts=20, alerts=10, clock=VirtualClock())


@pytest.fixture
def control(cloud):
    return Control(cloud)


def ask(control, path="", verb="GET", body=None, **headers):
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    answer = control.handle(Call(verb, f"/_sim/{path}", {"Host": "127.0.0.1:80", **headers}, content))
    assert answer.headers["Content-Length"] == str(len(answer.content))
    return answer.status, json.loads(answer.content)


def said(control, path, verb, body):
    """Send a request; return status and message of its refusal."""
    status, document = ask(control, path, verb, body)
    return status, document["errors"][0]["message"]


def hosts(control, **headers):
    token = control.cloud.issue_token()
    return Call("GET", "/devices/queries/devices/v1?limit=1", {"Authorization": f"Bearer {token}", **headers})


def test_it_says_what_there_is(control):
    status, document = ask(control)
    assert status == 200
    assert document["endpoints"]["/_sim/clock"] == ["GET", "POST"]
    assert document["faults"]["delay"]["seconds"]["required"] is True
    assert document["faults"].keys() == MAKERS.keys() >= {"status", "reset", "drip", "rate_limited"}


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.9:80", "localhost:1", "[::1]:80", "LOCALHOST"])
def test_it_answers_this_machine(control, host):
    assert ask(control, Host=host)[0] == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "10.0.0.1", "", "[", "127.0.0.1.evil:80"])
def test_it_answers_nobody_else_unless_it_is_told_to(control, cloud, host):
    assert ask(control, Host=host)[0] == 403
    assert ask(Control(cloud, anywhere=True), Host=host)[0] == 200


@each(
    ("host", "origin"),
    [
        ("127.0.0.1:80", "http://localhost"),
        ("127.0.0.1:80", "http://127.0.0.1"),  # a browser would leave the port out of both
        ("127.0.0.1:81", "http://127.0.0.1:80"),
        ("127.0.0.1:81", "https://127.0.0.1:81"),
        ("127.0.0.1:81", "http://127.0.0.1:81/"),
        ("127.0.0.1:81", "http://127.0.0.1:81, http://127.0.0.1:81"),
        ("127.0.0.1:81", "HTTP://127.0.0.1:81"),
        ("127.0.0.1:81", "null"),
        ("127.0.0.1:81", ""),
        ("127.0.0.1:81", "*"),
        ("evil.example", "http://evil.example"),  # a name that leads here for its visitor only
        ("evil.example:81", "http://127.0.0.1:81"),
        ("localhost.evil.example", "http://localhost.evil.example"),
        ("127.0.0.1.evil.example", "http://127.0.0.1.evil.example"),
        ("", "http://"),
        ("[", "http://["),
    ],
)
@pytest.mark.parametrize("anywhere", [True, False])
def test_it_answers_no_page_of_another_origin(cloud, anywhere, host, origin):
    control = Control(cloud, anywhere=anywhere)
    for path, verb in (("reset", "POST"), ("faults", "DELETE"), ("clock", "GET"), ("", "GET")):
        assert ask(control, path, verb, Host=host, origin=origin)[0] == 403


@each(
    ("host", "tls", "anywhere"),
    [("127.0.0.1:81", False, False), ("localhost", False, False), ("[::1]:81", True, False), ("192.0.2.7", True, True)],
)
def test_it_answers_the_page_of_its_own_address(cloud, host, tls, anywhere):
    control = Control(cloud, anywhere=anywhere, tls=tls)
    origin = f"http{'s' if tls else ''}://{host}"
    assert ask(control, "reset", "POST", Host=host, Origin=origin) == (200, {})
    other = f"http{'' if tls else 's'}://{host}"
    assert ask(control, "reset", "POST", Host=host, Origin=other)[0] == 403


@each(
    ("verb", "headers", "status"),
    [
        ("GET", {"Sec-Fetch-Site": "none", "Sec-Fetch-Dest": "document"}, 200),
        ("GET", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"}, 200),  # a link to the page
        ("GET", {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Dest": "empty"}, 200),
        ("POST", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"}, 403),
        ("GET", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe"}, 403),
        ("GET", {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Dest": "image"}, 403),
        ("GET", {"Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
def test_a_browser_that_says_where_it_comes_from_is_believed(control, verb, headers, status):
    assert ask(control, "clock", verb, {"advance": 1} if verb == "POST" else None, **headers)[0] == status


BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


@each(
    ("accept", "kind"),
    [
        (BROWSER, "text/html; charset=utf-8"),
        ("TEXT/HTML", "text/html; charset=utf-8"),
        ("text/html;level=1;q=0.5, application/json;q=0.4", "text/html; charset=utf-8"),
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/json", "application/json"),
        ("application/json, text/html", "application/json"),
        ("text/html;q=0", "application/json"),
        ("text/html;q=nonsense", "application/json"),
        ("text/htmlx, text/*", "application/json"),
    ],
)
def test_a_browser_gets_the_page_and_a_program_json(control, accept, kind):
    headers = {"Host": "localhost:1", **({} if accept is None else {"accept": accept})}
    answer = control.handle(Call("GET", "/_sim/", headers))
    assert (answer.status, answer.headers["Content-Type"], answer.headers["Vary"]) == (200, kind, "Accept")
    assert answer.headers["Content-Length"] == str(len(answer.content))
    moved = control.handle(Call("GET", "/_sim", headers))
    assert (moved.status, moved.headers.get("Location")) == ((308, "_sim/") if "html" in kind else (200, None))


def test_the_page_may_load_and_run_nothing_but_itself(control):
    answer = control.handle(Call("GET", "/_sim/", {"Accept": BROWSER}))
    policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == policy["frame-ancestors"] == "'none'"
    assert policy["connect-src"] == "'self'"
    assert "unsafe" not in str(policy)
    assert [len(policy[name].split()) for name in ("script-src", "style-src")] == [1, 1]
    assert not re.search(
        r"https?:|//[a-z]|@import|url\(|<link (?!rel=\"icon\" href=\"data:,\")",
        answer.content.decode().partition("<script>")[0],
    )


def test_a_call_without_a_host_is_of_this_machine(control):
    assert control.handle(Call("GET", "/_sim", {})).status == 200


def test_what_does_not_exist_is_said(control):
    assert ask(control, "nothing")[0] == 404
    status, document = ask(control, "clock", "PATCH")
    assert (status, document["errors"][0]["message"]) == (405, "this endpoint takes GET, POST")
    assert control.handle(Call("PATCH", "/_sim/clock", {})).headers["Allow"] == "GET, POST"
    assert control.handle(Call("HEAD", "/_sim/clock", {})).status == 200


READS = [
    ("GET", "/devices/queries/devices/v1?filter=platform_name:'Windows'&sort=hostname.asc&limit=3", None),
    ("GET", "/devices/combined/host-groups/v1", None),
    ("POST", "/alerts/aggregates/alerts/v2", [{"type": "terms", "field": "status", "name": "by status"}]),
    ("GET", "/devices/queries/devices/v1?filter=nonsense", None),
    ("GET", "/installation-tokens/entities/customer-settings/v1", None),
]


def test_an_account_is_read_as_the_api_answers_and_nothing_changes(cloud, control):
    cloud.faults.add(Fault.reset(), times=None)
    twin = Cloud(hosts=20, alerts=10, clock=VirtualClock())
    for verb, target, body in READS:
        headers = {"Authorization": f"Bearer {twin.issue_token()}"}
        content = b"" if body is None else json.dumps(body).encode()
        answer = twin.handle(Call(verb, target, headers, content))
        status, document = ask(control, f"read{target}", verb, body)
        expected = json.loads(answer.content)
        assert (status, {**document["meta"], "trace_id": expected["meta"]["trace_id"]}) == (
            answer.status,
            expected["meta"],
        )
        assert (document["resources"], document["errors"]) == (expected["resources"], expected["errors"])
    ask(control, "overview")
    assert cloud.state() == Cloud(hosts=20, alerts=10, clock=VirtualClock()).state()
    assert (cloud.requests, cloud.faults.happened) == ([], [])
    answer = control.handle(Call("GET", f"/_sim/read{READS[0][1]}", {}))
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"  # it may be a file of anyone


def test_a_child_is_read_by_its_cid(control, cloud):
    child = ask(control, f"read/devices/queries/devices/v1?member_cid={cloud.children[0]}&limit=5")[1]
    parent = ask(control, "read/devices/queries/devices/v1?limit=5")[1]
    assert (child["meta"]["pagination"]["total"], parent["meta"]["pagination"]["total"]) == (2, 20)
    assert ask(control, "overview?member_cid=" + cloud.children[0])[1]["hosts"]["visible"] == 2


@each(
    ("verb", "path", "status"),
    [
        ("POST", "read/devices/entities/devices-actions/v2?action_name=hide_host", 403),
        ("DELETE", "read/installation-tokens/entities/tokens/v1?ids=x", 403),
        ("PATCH", "read/devices/queries/devices/v1", 404),
        ("GET", "read/no/such/route", 404),
        ("GET", "read/", 404),
        ("GET", "read/devices/queries/devices/v1?member_cid=x", 404),
        ("GET", "overview?member_cid=x", 404),
    ],
)
def test_what_cannot_be_read_is_said(control, cloud, verb, path, status):
    before = cloud.state()
    assert ask(control, path, verb, {})[0] == status
    assert cloud.state() == before


def test_an_overview_counts_what_the_api_finds(control, cloud):
    hide = next(iter(cloud._tenants[cloud.cid].devices))
    cloud._tenants[cloud.cid].devices.change(
        hide, {"host_hidden_status": "hidden", "modified_timestamp": "2026-01-01T00:00:00Z"}
    )
    token, overview = cloud.issue_token(), ask(control, "overview")[1]

    def total(route, **filter):
        text = urlencode({"filter": "+".join(f"{name}:'{value}'" for name, value in filter.items())})
        answer = cloud.handle(Call("GET", f"{route}?{text}", {"Authorization": f"Bearer {token}"}))
        return json.loads(answer.content)["meta"]["pagination"]["total"]

    counted = {"/devices/queries/devices/v1": overview["hosts"], "/alerts/queries/alerts/v2": overview["alerts"]}
    for route, counts in counted.items():
        for name, values in ((name, values) for name, values in counts.items() if isinstance(values, dict)):
            assert values == {value: total(route, **{name: value}) for value in values}
            assert sum(values.values()) == total(route)
    assert (overview["hosts"]["visible"], overview["hosts"]["hidden"]) == (19, 1)
    assert overview["clients"] == [
        {"client_id": cloud.client_id, "scopes": None, "member_cids": None, "live_tokens": 1}
    ]
    assert cloud.client_secret not in json.dumps(overview)


def test_an_overview_counts_records_that_lack_fields():
    data = {
        "hosts": [{"hostname": "a", "platform_name": "Linux"}, {"hostname": "b"}],
        "alerts": [{"display_name": "c"}],
    }
    overview = ask(Control(Cloud(data=data)), "overview")[1]
    assert overview["hosts"]["platform_name"] == {"Linux": 1, "": 1}
    assert overview["alerts"]["severity_name"] == {"": 1}


def test_neither_limits_nor_faults_nor_the_log_know_of_it(control, cloud):
    cloud.faults.add(Fault.reset(), times=None)
    for _ in range(400):
        assert ask(control, "clock")[0] == 200
    assert cloud.requests == []
    assert cloud.faults.happened == []


def test_what_only_begins_like_an_endpoint_is_a_call(control, cloud):
    assert control.handle(Call("GET", "/_simulator", {})).status == 404
    assert [call.path for call in cloud.requests] == ["/_simulator"]


def test_coverage_names_every_operation(control):
    operations = ask(control, "coverage")[1]["operations"]
    assert {"operation": "QueryDevicesByFilter", "collection": "Hosts", "verb": "GET"}.items() <= next(
        one for one in operations if one["operation"] == "QueryDevicesByFilter"
    ).items()
    answers = {one["operation"]: one["answer"] for one in operations}
    assert answers.keys() == routes.operations().keys()
    assert {id for id, answer in answers.items() if answer != "contract"} == routes.simulated().keys()
    assert set(answers.values()) <= {"modelled", "stateful", "contract"}


def test_the_trail_of_alerts_is_told(control, cloud):
    hosts = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud}
    alerts = Alerts(**hosts)
    ids = alerts.query_alerts_v2(limit=2).resources
    alerts.update_alerts_v3(composite_ids=ids, add_tag="seen")
    status, told = ask(control, "audit")
    assert status == 200
    assert [step["composite_id"] for step in told["alerts"]] == [*ids]
    assert told["alerts"] == cloud.alert_trail


def test_the_clock_is_moved(control, cloud):
    before = cloud.clock.time()
    assert ask(control, "clock")[1] == {"time": before}
    assert ask(control, "clock", "POST", {"advance": 90.5})[1] == {"time": before + 90.5}
    assert cloud.clock.time() == before + 90.5


@each(
    "body",
    [{}, {"advance": "1"}, {"advance": True}, {"advance": -1}, {"advance": 1e300}, {"go": 1}, [], 1, None,
     b"{", b'{"advance": NaN}', b'{"advance": Infinity}', b'{"advance": 1%s}' % (b"0" * 4000), b"[" * 9999],
)  # fmt: skip
def test_a_clock_is_not_moved_by_nonsense(control, cloud, body):
    before = cloud.clock.time()
    assert ask(control, "clock", "POST", body)[0] == 400
    assert cloud.clock.time() == before


def test_no_number_of_steps_leads_past_what_dates_can_say(control, cloud):
    statuses = {ask(control, "clock", "POST", {"advance": 3e9})[0] for _ in range(30)}
    assert statuses == {200, 400}
    assert control.handle(hosts(control)).status == 200


def test_a_clock_that_cannot_be_moved_is_a_conflict():
    assert ask(Control(Cloud(hosts=1)), "clock", "POST", {"advance": 1})[0] == 409


def test_requests_are_shown_with_their_status_and_without_secrets(control, cloud):
    control.handle(hosts(control, **{"X-Api-Key": "s3cret", "User-Agent": "me"}))
    control.handle(Call("POST", "/oauth2/token?client_secret=s3cret&a=b", {"authorization": "basic s3cret"}, b"s3cret"))
    cloud.faults.add(Fault.reset())
    with pytest.raises(Disturbed):
        control.handle(hosts(control))
    cloud.handle(hosts(control))  # not through the endpoints, and recorded all the same
    shown = ask(control, "requests")[1]["requests"]
    assert [one["status"] for one in shown] == [200, 400, None, 200]
    assert (shown[0]["method"], shown[0]["path"]) == ("GET", "/devices/queries/devices/v1?limit=1")
    assert shown[0]["headers"] == {"Authorization": "REDACTED", "X-Api-Key": "REDACTED", "User-Agent": "me"}
    assert shown[1]["path"] == "/oauth2/token?client_secret=REDACTED&a=b"
    assert "s3cret" not in json.dumps(shown)
    assert ask(control, "requests?limit=1")[1]["requests"] == shown[-1:]
    assert ask(control, "requests?limit=0")[1]["requests"] == []
    assert ask(control, "requests?limit=-1")[0] == 400
    assert ask(control, "requests", "DELETE") == (200, {"requests": []})
    assert cloud.requests == []


def test_state_goes_out_and_comes_in_again(control, cloud):
    before = ask(control, "state")[1]
    token, id = cloud.issue_token(), next(iter(cloud._tenants[cloud.cid].devices))
    hide = Call(
        "POST",
        "/devices/entities/devices-actions/v2?action_name=hide_host",
        {"Authorization": f"Bearer {token}"},
        json.dumps({"ids": [id]}).encode(),
    )
    hidden = "/devices/queries/devices-hidden/v1"

    def now_hidden():
        return json.loads(
            cloud.handle(Call("GET", hidden, {"Authorization": f"Bearer {cloud.issue_token()}"})).content
        )["resources"]

    assert control.handle(hide).status == 202
    after = ask(control, "state")[1]
    assert now_hidden() == [id]
    assert ask(control, "state", "PUT", before)[0] == 200
    assert now_hidden() == []
    assert ask(control, "state", "PUT", after)[0] == 200
    assert now_hidden() == [id]
    for wrong in ({}, [], {"version": 99}, b"x"):
        assert ask(control, "state", "PUT", wrong)[0] == 400
    assert now_hidden() == [id]
    assert ask(control, "reset", "POST") == (200, {})
    assert now_hidden() == []


def test_a_reset_forgets_requests_and_faults(control, cloud):
    cloud.faults.add(Fault.status(503), times=None)
    control.handle(hosts(control))
    ask(control, "reset", "POST")
    assert ask(control, "requests")[1]["requests"] == []
    assert ask(control, "faults")[1]["scripted"] == []
    assert control.handle(hosts(control)).status == 200


# Faults

ARGUMENTS = {
    "status": {"code": 503, "headers": {"X-A": "b"}, "body": {"a": [1]}},
    "rate_limited": {"wait": 1, "unit": "ms"},
    "html": {"status": 502},
    "redirect": {"location": "https://elsewhere.example/", "status": 307},
    "huge": {"size": 1000, "after": 10},
    "delay": {"seconds": 0.5},
    "drip": {"seconds_between": 0.1, "size": 7, "head": True},
    "cut_in_body": {"after": 3},
    "chunked": {"after": None, "size": 5},
    "wrong_length": {"delta": -3},
    "damaged_gzip": {"cut": True},
}


@pytest.mark.parametrize("name", list(MAKERS))
def test_every_fault_has_a_form_in_json(control, cloud, name):
    arguments = ARGUMENTS.get(name, {})
    status, document = ask(control, "faults", "POST", {"fault": name, "with": arguments, "times": 2})
    assert status == 200
    wanted = getattr(Fault, name)(**arguments)
    assert document["scripted"] == [{"id": 1, "fault": wanted.name, "route": None, "verb": None, "times": 2, "skip": 0}]
    taken = cloud.faults.take(hosts(control))
    assert taken == wanted


def test_a_fault_waits_for_its_route_and_verb_and_is_told_of(control):
    script = {"fault": "status", "with": {"code": 500}, "route": "/devices/*", "verb": "get", "skip": 1, "times": None}
    ask(control, "faults", "POST", script)
    assert control.handle(Call("POST", "/devices/x", {})).status == 404
    assert [control.handle(hosts(control)).status for _ in range(3)] == [200, 500, 500]
    document = ask(control, "faults")[1]
    assert (
        document["happened"] == [{"method": "GET", "path": "/devices/queries/devices/v1", "fault": "status(500)"}] * 2
    )
    assert ask(control, "faults", "DELETE")[1]["scripted"] == []
    assert control.handle(hosts(control)).status == 200


def test_one_fault_is_removed_by_its_id(control, cloud):
    for code in (500, 502, 503):
        ask(control, "faults", "POST", {"fault": "status", "with": {"code": code}, "times": None})
    ask(control, "faults", "POST", {"rate": 1, "faults": [{"fault": "status", "with": {"code": 504}}]})
    assert [one["id"] for one in ask(control, "faults")[1]["scripted"]] == [1, 2, 3]
    left = ask(control, "faults?id=1", "DELETE")[1]
    assert [one["fault"] for one in left["scripted"]] == ["status(502)", "status(503)"]
    assert control.handle(hosts(control)).status == 502
    for wrong in ("1", "x", "-2", "", "9" * 5000):
        assert ask(control, f"faults?id={wrong}", "DELETE")[0] == 404
    assert [ask(control, f"faults?id={id}", "DELETE")[0] for id in (3, 2, 4)] == [200] * 3
    assert control.handle(hosts(control)).status == 200


def test_a_form_names_a_type_that_takes_the_default(control):
    forms = ask(control)[1]
    assert forms["about"].keys() == forms["faults"].keys()
    assert forms["about"]["reset"] == "Reset the connection by a TCP RST. The cloud does not execute the call."
    kinds = {"integer": int, "number": (int, float), "boolean": bool, "string": str}
    for arguments in forms["faults"].values():
        for argument in arguments.values():
            assert ("default" in argument) is not argument["required"]
            default = argument.get("default")
            assert default is None or isinstance(default, kinds.get(argument["type"], object))
            assert argument["type"] != "choice" or default in argument["choices"]


def test_a_body_may_be_a_text(control):
    ask(
        control,
        "faults",
        "POST",
        {"fault": "status", "with": {"code": 502, "body": "<é>", "content_type": "text/html"}},
    )
    answer = control.handle(hosts(control))
    assert (answer.status, answer.content, answer.headers["Content-Type"]) == (502, "<é>".encode(), "text/html")


def test_faults_by_chance_are_those_of_the_same_seed(control, cloud):
    body = {
        "rate": 0.5,
        "faults": [{"fault": "status", "with": {"code": 502}}, {"fault": "expired_token"}],
        "seed": "a",
    }
    assert ask(control, "faults", "POST", body)[1]["at_random"] == [
        {"id": 1, "rate": 0.5, "faults": ["status(502)", "expired_token()"], "route": None, "verb": None}
    ]
    twin = Cloud(hosts=20, alerts=10, clock=VirtualClock())
    twin.faults.at_random(0.5, [Fault.status(502), Fault.expired_token()], seed="a")
    theirs = [twin.handle(hosts(Control(twin))).status for _ in range(40)]
    assert [control.handle(hosts(control)).status for _ in range(40)] == theirs
    assert set(theirs) == {200, 401, 502}


@each(
    ("body", "message"),
    [
        ([], "the body must be a JSON object"),
        ({}, "fault must be one of status, "),
        ({"fault": "mro"}, "fault must be one of"),
        ({"fault": ["status"]}, "fault must be one of"),
        ({"fault": "reset", "width": 1}, "width: not known"),
        ({"fault": "reset", "with": []}, "with must be an object"),
        ({"fault": "reset", "with": {"x": 1}}, "x: not an argument of reset"),
        ({"fault": "status"}, "status needs code: a whole number"),
        ({"fault": "status", "with": {"code": "503"}}, "status: code must be a whole number"),
        ({"fault": "status", "with": {"code": True}}, "status: code must be a whole number"),
        ({"fault": "status", "with": {"code": 100}}, "status must be a number from 200 to 999"),
        ({"fault": "html", "with": {"status": 1000}}, "status must be a number from 200 to 999"),
        ({"fault": "redirect", "with": {"location": "/", "status": 0}}, "status must be a number from 200 to 999"),
        ({"fault": "redirect", "with": {"location": "/\r\nX: y"}}, "location must be a string of one line"),
        ({"fault": "redirect", "with": {"location": "/\u20ac"}}, "location must be a string of one line"),
        ({"fault": "status", "with": {"code": 200, "headers": {"a b": "c"}}}, "headers must be an object of strings"),
        ({"fault": "status", "with": {"code": 200, "headers": {"a": "c\n"}}}, "headers must be an object of strings"),
        ({"fault": "status", "with": {"code": 200, "headers": {"a": 1}}}, "headers must be an object of strings"),
        ({"fault": "status", "with": {"code": 200, "body": [1]}}, "body must be an object, or a string"),
        ({"fault": "delay", "with": {"seconds": 1e9}}, "seconds must be a number of seconds"),
        ({"fault": "delay", "with": {"seconds": -1}}, "seconds must be a number of seconds"),
        ({"fault": "huge", "with": {"size": 2**41}}, "size must be a whole number"),
        ({"fault": "huge", "with": {"size": -1}}, "size must be a number, 0 or more"),
        ({"fault": "rate_limited", "with": {"wait": 1, "unit": "h"}}, "unit must be"),
        ({"fault": "rate_limited", "with": {"wait": 1, "unit": ["s"]}}, "unit must be"),
        ({"fault": "wrong_length", "with": {"delta": 0}}, "delta must not be 0"),
        ({"fault": "reset", "times": 0}, "times must be a number, 1 or more"),
        ({"fault": "reset", "times": "1"}, "times must be a whole number or null"),
        ({"fault": "reset", "skip": -1}, "skip must be a number, 0 or more"),
        ({"fault": "reset", "route": 1}, "route must be a string"),
        ({"fault": "reset", "verb": []}, "verb must be a string"),
        ({"rate": 2, "faults": [{"fault": "reset"}]}, "a rate from 0 to 1"),
        ({"rate": 0.5, "faults": []}, "at least one fault"),
        ({"rate": 0.5}, "faults a list of faults"),
        ({"rate": 0.5, "faults": ["reset"]}, "a fault must be an object"),
        ({"rate": 0.5, "faults": [{"fault": "reset"}], "seed": {}}, "seed a whole number"),
        ({"rate": 0.5, "faults": [{"fault": "reset"}], "times": 1}, "times: not known"),
    ],
)
def test_a_fault_that_is_none_is_refused_with_the_reason(control, body, message):
    status, text = said(control, "faults", "POST", body)
    assert (status, message in text) == (400, True), text
    document = ask(control, "faults")[1]
    assert document["scripted"] == document["at_random"] == []


@pytest.mark.parametrize("name", ["reset", "cut_before", "hang", "lost_answer", "cut_in_body", "wrong_length"])
def test_a_fault_that_the_server_cannot_do_is_refused_by_name(cloud, name):
    control = Control(cloud, breaks=False)
    fault = {"fault": name, "with": ARGUMENTS.get(name, {})}
    for body in (fault, {"rate": 1, "faults": [{"fault": "gzip"}, fault]}):
        status, message = said(control, "faults", "POST", body)
        assert (status, name in message) == (501, True)
    assert ask(control, "faults", "POST", {"fault": "delay", "with": {"seconds": 1}})[0] == 200
    assert ask(control, "faults")[1]["at_random"] == []


# Latency


def test_half_of_the_waits_are_below_the_median_and_one_in_a_hundred_above_p99():
    latency = Latency(0.05, 0.4, seed=3)
    waits = sorted(latency.draw() for _ in range(20_000))
    assert 0.048 < waits[10_000] < 0.052
    assert 0.36 < waits[19_800] < 0.44
    again = Latency(0.05, 0.4, seed=3)
    assert sorted(again.draw() for _ in range(20_000)) == waits
    assert Latency(0.05, 0.4, seed=4).draw() != Latency(0.05, 0.4, seed=3).draw()


def test_without_a_p99_all_wait_the_same_and_none_waits_for_ever():
    latency = Latency(0.2)
    assert {latency.draw() for _ in range(9)} == {0.2}
    wild = Latency(1e-9, LONGEST)
    assert max(wild.draw() for _ in range(5000)) == LONGEST
    assert repr(Latency(0.05, 0.4)) == "<Latency 0.05 s, p99 0.4 s>"


@pytest.mark.parametrize(
    ("median", "p99"), [(0, None), (-1, 1), (2, 1), (1, 601), (float("nan"), 1), (1, float("nan"))]
)
def test_a_latency_that_cannot_be_is_an_error(median, p99):
    with pytest.raises(ValueError, match="latency is a median"):
        Latency(median, p99)


def test_each_answer_waits_and_nothing_is_said_to_have_happened(control, cloud):
    assert ask(control, "latency")[1] == {"latency": None}
    status, document = ask(control, "latency", "POST", {"median_ms": 50, "p99_ms": 400, "seed": 5})
    assert (status, document) == (200, {"latency": {"median_ms": 50.0, "p99_ms": 400.0}})
    drawn = Latency(0.05, 0.4, seed=5)
    for _ in range(3):
        with pytest.raises(Disturbed) as caught:
            control.handle(hosts(control))
        assert caught.value.response.status == 200
        assert caught.value.wire == Wire(wait=drawn.draw())
    assert cloud.faults.happened == []
    cloud.faults.add(Fault.delay(10))
    with pytest.raises(Disturbed) as caught:
        control.handle(hosts(control))
    assert caught.value.wire.wait == 10 + drawn.draw()
    assert ask(control, "latency", "DELETE")[1] == {"latency": None}
    assert control.handle(hosts(control)).status == 200


@pytest.mark.parametrize(
    "body",
    [{}, {"median_ms": "5"}, {"median_ms": 0}, {"median_ms": 5, "p99_ms": 4}, {"median_ms": 5, "p99_ms": "x"}, [],
     {"median_ms": 5, "seed": []}, {"median_ms": 5, "x": 1}, {"median_ms": 10**400}, {"median_ms": True}],
)  # fmt: skip
def test_a_latency_that_is_none_is_refused(control, cloud, body):
    assert ask(control, "latency", "POST", body)[0] == 400
    assert cloud.faults.latency is None


def test_the_thread_server_has_the_endpoints_too(cloud):
    with cloud.serve() as served:
        body = json.dumps({"fault": "status", "with": {"code": 599}}).encode()
        urlopen(Request(f"{served.url}/_sim/faults", body)).close()
        with pytest.raises(OSError, match="599"):
            urlopen(f"{served.url}/x")
        with urlopen(f"{served.url}/_sim/requests") as answer:
            assert [one["status"] for one in json.load(answer)["requests"]] == [599]
        with pytest.raises(OSError, match="403"):
            urlopen(Request(f"{served.url}/_sim/", headers={"Host": "evil.example"}))
